import type { ActionItem } from '../postmortem/postmortem.ts'
import { isDecidedAgainst } from '../tracking/agenda.ts'
import type { Outcome } from '../tracking/plan.ts'

/** Where an action item stands: `not-planned` is a decision, and not done. */
export type Standing = 'open' | 'done' | 'not-planned'

/** What the report marks as done is done, whatever its issue says. */
export function standingOf(item: ActionItem, outcome: Outcome | undefined): Standing {
  if (item.done) return 'done'
  if (outcome?.tracked !== 'issue' || outcome.state === 'open') return 'open'
  return isDecidedAgainst(outcome) ? 'not-planned' : 'done'
}
