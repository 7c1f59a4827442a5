import type { Hold, Outcome } from '../tracking/plan.ts'
import { cut } from '../tracking/text.ts'
import { count, enumerate } from './count.ts'
import { code, inline, link, table } from './markdown.ts'
import { type Links, lineAddress, type Run } from './run.ts'

/** What became of the action items of one report, one row each; empty where there is none. */
export function itemsTable(outcomes: readonly Outcome[], links: Links | null): string {
  if (outcomes.length === 0) return ''
  return table(
    ['Action item', 'Issue'],
    outcomes.map((outcome) => [what(outcome, links), where(outcome)]),
  )
}

function what({ item: { report, item } }: Outcome, links: Links | null): string {
  return link(inline(cut(item.title, 120)), lineAddress(links, report, item.span))
}

function where(outcome: Outcome): string {
  switch (outcome.tracked) {
    case 'issue': {
      const state = outcome.change === 'none' ? outcome.state : outcome.change
      return `${link(`#${outcome.number}`, outcome.url)} ${state}`
    }
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
}

/** `3 issues opened and 1 closed`, `2 issues would open`; empty where nothing changes. */
export function issueChanges({ outcomes, closed }: Pick<Run, 'outcomes' | 'closed'>): string {
  const changes: string[] = [...outcomes.map(changeOf), ...closed.map(() => 'closed')]
  const said = ['opened', 'reopened', 'updated', 'closed', 'planned'].flatMap((change) => {
    const number = changes.filter((each) => each === change).length
    return number === 0 ? [] : [{ number, change }]
  })
  return enumerate(
    said.map(({ number, change }, index) => `${index === 0 ? count(number, 'issue') : number} ${change}`),
  )
}

function changeOf(outcome: Outcome): string {
  return outcome.tracked === 'issue' ? outcome.change : outcome.tracked
}
