import type { ExistingIssue } from './issue.ts'
import type { Outcome, ReportItem } from './plan.ts'

export interface AgendaPolicy {
  /** Days before its due date from which an item is due soon. */
  dueSoon: number
  /** Days from the opening of an issue until it is due, by priority as written, where the report names no day. */
  daysByPriority: Readonly<Record<string, number>>
  /** Days that an issue may be open without an owner. */
  unowned: number
}

/** An issue with what follow-through has to know of it. */
export interface DatedIssue extends ExistingIssue {
  assignees: readonly string[]
  /** RFC 3339. */
  createdAt: string
}

/** An action item that is not decided yet. */
export interface Commitment {
  item: ReportItem
  issue: DatedIssue
  /** `YYYY-MM-DD`; `byDefault` where it follows from the priority. */
  due: { date: string; byDefault: boolean } | null
  /** Changes once a week at most, so that nobody is told the same every day; null where nothing presses. */
  stage: Stage | null
  /** Neither the report nor GitHub names an owner, for longer than is allowed. */
  unowned: boolean
}

/** `weeks` since the due date, from 0. */
export type Stage = { is: 'due-soon' } | { is: 'overdue'; weeks: number }

/** Where the action items of all reports stand. */
export interface Agenda {
  /** The most pressing first. */
  open: readonly Commitment[]
  done: number
  /** Closed as not planned: decided, not done. */
  notPlanned: number
}

/** Closed, and not because it was done. */
export function isDecidedAgainst({ state, stateReason }: Pick<ExistingIssue, 'state' | 'stateReason'>): boolean {
  return state === 'closed' && (stateReason === 'not_planned' || stateReason === 'duplicate')
}

/** @param today `YYYY-MM-DD` */
export function agenda(
  outcomes: readonly Outcome[],
  existing: readonly DatedIssue[],
  today: string,
  policy: AgendaPolicy,
): Agenda {
  const issues = new Map(existing.map((issue) => [issue.number, issue]))
  const tracked = outcomes.flatMap((outcome) => {
    const issue = outcome.tracked === 'issue' ? issues.get(outcome.number) : undefined
    return issue === undefined ? [] : [{ item: outcome.item, issue }]
  })
  const closed = tracked.filter(({ issue }) => issue.state === 'closed')
  const notPlanned = closed.filter(({ issue }) => isDecidedAgainst(issue)).length
  const open = tracked.filter(({ issue }) => issue.state === 'open').map((it) => commitment(it, today, policy))
  return { open: open.toSorted(byUrgency), done: closed.length - notPlanned, notPlanned }
}

function commitment(
  { item, issue }: Pick<Commitment, 'item' | 'issue'>,
  today: string,
  { dueSoon, daysByPriority, unowned }: AgendaPolicy,
): Commitment {
  const opened = issue.createdAt.slice(0, 10)
  const { owners, priority } = item.item
  const due = dueOf(item, opened, daysFor(priority, daysByPriority))
  return {
    item,
    issue,
    due,
    stage: due === null ? null : stageOf(daysBetween(today, due.date), dueSoon),
    unowned: owners.length === 0 && issue.assignees.length === 0 && daysBetween(opened, today) >= unowned,
  }
}

function daysFor(priority: string | null, daysByPriority: AgendaPolicy['daysByPriority']): number | undefined {
  return Object.entries(daysByPriority).find(([name]) => name.toLowerCase() === priority?.toLowerCase())?.[1]
}

function dueOf({ item }: ReportItem, opened: string, days: number | undefined): Commitment['due'] {
  if (item.due?.date != null) return { date: item.due.date, byDefault: false }
  return days === undefined ? null : { date: dayAfter(opened, days), byDefault: true }
}

function stageOf(daysLeft: number, dueSoon: number): Stage | null {
  if (daysLeft < 0) return { is: 'overdue', weeks: Math.floor((-daysLeft - 1) / 7) }
  return daysLeft <= dueSoon ? { is: 'due-soon' } : null
}

/** By due date, those without one last, the oldest first among equals. */
function byUrgency(one: Commitment, other: Commitment): number {
  const [due, otherDue] = [one.due?.date ?? '9999', other.due?.date ?? '9999']
  return due < otherDue ? -1 : due > otherDue ? 1 : one.issue.number - other.issue.number
}

const day = 24 * 60 * 60 * 1000

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}

function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)
}
