import type { Outcome } from '../tracking/plan.ts'
import { cut } from '../tracking/text.ts'
import { count, enumerate } from './count.ts'
import { code, inline, link, table } from './markdown.ts'
import { type Links, lineAddress } from './run.ts'

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
      return 'would open'
    case 'link':
      return `tracked in ${code(cut(outcome.reference, 120))}`
    case 'no':
      return reasons[outcome.why]
  }
}

const reasons: Readonly<Record<Extract<Outcome, { tracked: 'no' }>['why'], string>> = {
  done: 'none: it is done',
  'opted-out': 'none: opted out',
  secret: 'held back: the report holds a secret or personal data',
  'over-limit': 'next run: the limit of this one is reached',
}

/** `3 issues opened and 1 closed`, `2 issues would open`; empty where nothing changes. */
export function issueChanges(outcomes: readonly Outcome[]): string {
  const numbers = new Map<string, number>()
  for (const outcome of outcomes) {
    const change = outcome.tracked === 'issue' ? outcome.change : outcome.tracked === 'planned' ? 'would open' : 'none'
    numbers.set(change, (numbers.get(change) ?? 0) + 1)
  }
  const said = ['opened', 'reopened', 'updated', 'closed', 'would open'].flatMap((change) => {
    const number = numbers.get(change)
    return number === undefined ? [] : [{ number, change }]
  })
  return enumerate(
    said.map(({ number, change }, index) => `${index === 0 ? count(number, 'issue') : number} ${change}`),
  )
}
