import { mostIssuesOfReport } from '../tracking/bounds.ts'
import type { Hold, Outcome } from '../tracking/plan.ts'
import { cut } from '../tracking/text.ts'
import { count, enumerate } from './count.ts'
import { code, inline, link, table } from './markdown.ts'
import { type Links, lineAddress, type Run } from './run.ts'

/** Rows of the table. */
export const mostItems = 50

/** What became of the action items of one report, one row each; empty where there is none. */
export function itemsTable(outcomes: readonly Outcome[], links: Links | null, most = mostItems): string {
  if (outcomes.length === 0) return ''
  const rows = outcomes.slice(0, most).map((outcome) => [what(outcome, links), where(outcome)])
  const rest = outcomes.length - rows.length
  const all = table(['Action item', 'Issue'], rows)
  return rest > 0 ? `${all}\n\n… and ${count(rest, 'more action item')}: the report has them all.` : all
}

/** The title of its issue, which says more than a short lead; else its own. */
function what(outcome: Outcome, links: Links | null): string {
  const { report, item } = outcome.item
  const title = 'title' in outcome && outcome.title !== '' ? outcome.title : item.title
  return link(inline(cut(title, 120)), lineAddress(links, report, item.span))
}

function where(outcome: Outcome): string {
  switch (outcome.tracked) {
    case 'issue':
      return `${link(`#${outcome.number}`, outcome.url)} ${stateOf(outcome)}`
    case 'planned':
      return outcome.why === null ? 'would open' : plans[outcome.why]
    case 'link':
      return `tracked in ${code(cut(outcome.reference, 120))}`
    case 'no':
      return reasons[outcome.why]
  }
}

const plans: Readonly<Record<Hold, string>> = {
  draft: 'opens when the pull request is ready for review',
  fork: 'opens after the merge',
  'on-merge': 'opens after the merge',
  never: 'none: opening is switched off',
  'dry-run': 'would open',
  'no-permission': 'would open, but the token may not write issues',
}

const reasons: Readonly<Record<Extract<Outcome, { tracked: 'no' }>['why'], string>> = {
  done: 'none: it is done',
  'opted-out': 'none: opted out',
  secret: 'held back: the report holds a secret or personal data',
  'over-limit': 'next run: the limit of this one is reached',
  'too-many': `none: a report gets at most ${mostIssuesOfReport}`,
}

/** `3 issues opened, 1 open and 2 planned`; empty where there are none. */
export function issueCounts({ outcomes, closed }: Pick<Run, 'outcomes' | 'closed'>): string {
  const states = [...outcomes.map(stateOf), ...closed.map(() => 'closed')]
  const said = ['opened', 'reopened', 'updated', 'open', 'closed', 'planned'].flatMap((state) => {
    const number = states.filter((each) => each === state).length
    return number === 0 ? [] : [{ number, state }]
  })
  return enumerate(said.map(({ number, state }, index) => `${index === 0 ? count(number, 'issue') : number} ${state}`))
}

/** What the run changed, else what stands. */
function stateOf(outcome: Outcome): string {
  if (outcome.tracked !== 'issue') return outcome.tracked
  return outcome.change === 'none' ? outcome.state : outcome.change
}
