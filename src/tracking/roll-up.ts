import type { Agenda, Commitment } from './agenda.ts'
import type { ExistingIssue } from './issue.ts'
import type { IssueDraft } from './plan.ts'
import { inert } from './text.ts'
import { fromTrustedAuthor, labelled, type Trust } from './trust.ts'

export type RollUpStep = { do: 'open'; draft: IssueDraft } | { do: 'update'; number: number; body: string }

const marker = '<!-- postmortem:roll-up v1 -->'
const title = 'Action items of postmortems: what is due'
/** Rows of one table. */
const most = 100

/**
 * The one issue that says what is overdue, due soon and without an owner, edited in place. It opens when something is, and
 * stays closed once a person closed it. Null where nothing has to be written.
 */
export function planRollUp(
  agenda: Agenda,
  existing: readonly ExistingIssue[],
  trust: Trust,
  server: string,
): RollUpStep | null {
  const body = rollUp(agenda, server)
  const standing = existing
    .filter((issue) => labelled(issue, trust) && fromTrustedAuthor(issue, trust) && issue.body.startsWith(marker))
    .toSorted((one, other) => one.number - other.number)[0]
  if (standing === undefined) {
    const pressing = agenda.open.some(({ stage, unowned }) => stage !== null || unowned)
    return pressing ? { do: 'open', draft: { title, body, labels: [trust.label], assignees: [] } } : null
  }
  const same = standing.body.replaceAll('\r\n', '\n').trim() === body
  return same || standing.state === 'closed' ? null : { do: 'update', number: standing.number, body }
}

/** Dates instead of days, so that it changes only when something did. */
function rollUp({ open, done, notPlanned }: Agenda, server: string): string {
  const overdue = open.filter(({ stage }) => stage?.is === 'overdue')
  const dueSoon = open.filter(({ stage }) => stage?.is === 'due-soon')
  const unowned = open.filter((it) => it.unowned)
  const oldest = open.map(({ issue }) => issue.createdAt.slice(0, 10)).toSorted()[0]
  const counts = [
    `**${open.length}** open${oldest === undefined ? '' : `, the oldest since ${oldest}`}`,
    `**${done}** done`,
    `**${notPlanned}** decided against`,
  ]
  return [
    marker,
    `${counts.join(' · ')}. This text is replaced when something changes; close the issue if you do not want it.`,
    table('Overdue', overdue, server),
    table('Due soon', dueSoon, server),
    table('Without an owner', unowned, server),
    overdue.length + dueSoon.length + unowned.length === 0 ? 'Nothing presses.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function table(heading: string, commitments: readonly Commitment[], server: string): string {
  if (commitments.length === 0) return ''
  const rows = commitments.slice(0, most).map(({ item, issue, due }) => {
    const owners = item.item.owners.length > 0 ? item.item.owners : issue.assignees.map((login) => `@${login}`)
    const date = due === null ? '–' : `${due.date}${due.byDefault ? ' (by priority)' : ''}`
    const cells = [item.item.priority ?? '–', owners.join(', ') || '–'].map((cell) => inert(cell, server))
    return `| ${date} | [${inert(issue.title, server)}](${unreferring(issue.url)}) | ${cells.join(' | ')} |`
  })
  const left = commitments.length - rows.length
  const more = left === 0 ? '' : `\n\nand ${left} more`
  return `### ${heading}\n\n| Due | Action item | Priority | Owner |\n| --- | --- | --- | --- |\n${rows.join('\n')}${more}`
}

/** An address that makes no cross-reference event, where GitHub has one. */
function unreferring(url: string): string {
  return url.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/')
}
