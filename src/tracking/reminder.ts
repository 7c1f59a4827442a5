import type { Commitment } from './agenda.ts'
import { inert } from './text.ts'

/** A comment as it stands under an issue. */
export interface ExistingComment {
  id: number
  author: string
  body: string
}

export interface ReminderStep {
  number: number
  /** The comment to edit; null for a new one. */
  comment: number | null
  body: string
}

const opening = '<!-- postmortem:reminder v1 '

/** Whether the comments of an issue have to be read for its reminder. */
export function isPressing({ stage, unowned }: Commitment): boolean {
  return stage !== null || unowned
}

/**
 * The one reminder under an issue, edited in place; null where it stands already. It tells dates and weeks, never days,
 * so that it changes only when something did.
 */
export function planReminder(
  commitment: Commitment,
  comments: readonly ExistingComment[],
  authors: readonly string[],
  server: string,
): ReminderStep | null {
  const body = reminder(commitment, server)
  if (body === null) return null
  const standing = comments.find((comment) => authors.includes(comment.author) && comment.body.startsWith(opening))
  if (standing !== undefined && standing.body.replaceAll('\r\n', '\n').trim() === body) return null
  return { number: commitment.issue.number, comment: standing?.id ?? null, body }
}

function reminder({ item, due, stage, unowned }: Commitment, server: string): string | null {
  const sentences: string[] = []
  if (due !== null && stage !== null) {
    const source = due.byDefault ? ' by its priority' : ''
    if (stage.is === 'due-soon') sentences.push(`This action item is due on ${due.date}${source}.`)
    else sentences.push(`This action item was due on ${due.date}${source}${overdueFor(stage.weeks)}.`)
  }
  if (unowned) sentences.push('Nobody owns this action item: assign somebody, or name the owner in the report.')
  if (sentences.length === 0) return null
  const owners = item.item.owners.length === 0 ? '' : ` Owner: ${inert(item.item.owners.join(', '), server)}.`
  const kind = stage === null ? 'unowned' : stage.is === 'due-soon' ? 'due-soon' : `overdue-${stage.weeks}`
  return `${opening}stage=${kind} -->\n${sentences.join(' ')}${owners} Not going to do it? Close the issue as *not planned* and say why.`
}

function overdueFor(weeks: number): string {
  if (weeks === 0) return ''
  return weeks === 1 ? ', more than a week ago' : `, more than ${weeks} weeks ago`
}
