import type { ActionItem } from '../postmortem/postmortem.ts'
import { closingSentence } from './closing.ts'
import type { Place } from './content.ts'
import { bodyWhenClosed, changeOf, closingReason, type TrackedItem, type TrackingIssue, writeIssue } from './issue.ts'
import type { IssueEdit, Outcome, Step, TrackingPolicy } from './plan.ts'
import { issueTitle } from './title.ts'
import { labelled, type Trust } from './trust.ts'

/** What the decision on one item depends on beside the item and its issue. */
export interface Circumstances {
  /** The pull request that the run is for; null on the default branch. */
  pull: number | null
  place: Place
  trust: Trust
  policy: TrackingPolicy
  /** The run may change this issue. */
  mayChange: (issue: TrackingIssue) => boolean
  /** Nothing of the item may be copied into an issue. */
  secret: boolean
  /** The item's own reference leads to its tracking issue. */
  refersToItself: boolean
  /** Its report has as many issues as one may have. */
  full: boolean
}

export interface Decision {
  step: Step | null
  outcome: Outcome
}

/** The state table: what an item and its issue ask for. */
export function decide(tracked: TrackedItem, issue: TrackingIssue | undefined, at: Circumstances): Decision {
  const { item } = tracked
  const said = (outcome: SaidOfItem): Decision => ({ step: null, outcome: { item: tracked, ...outcome } })
  if (item.issue !== null && !at.refersToItself) return said({ tracked: 'link', reference: item.issue })
  if (item.optedOut) return said({ tracked: 'no', why: 'opted-out' })
  if (issue === undefined) {
    if (item.done) return said({ tracked: 'no', why: 'done' })
    if (at.secret) return said({ tracked: 'no', why: 'secret' })
    if (at.full) return said({ tracked: 'no', why: 'too-many' })
    return {
      step: openStep(tracked, at),
      outcome: { item: tracked, tracked: 'planned', title: issueTitle(item), why: null },
    }
  }
  const { number, url, title, state, stateReason } = issue.issue
  const step = at.secret || !at.mayChange(issue) ? null : stepFor(tracked, issue, at)
  return { step, outcome: { item: tracked, tracked: 'issue', number, url, title, state, stateReason, change: 'none' } }
}

type SaidOfItem =
  | { tracked: 'link'; reference: string }
  | { tracked: 'no'; why: 'done' | 'opted-out' | 'secret' | 'too-many' }

function openStep(tracked: TrackedItem, { pull, place, policy }: Circumstances): Step {
  const draft = writeIssue(tracked, pull, place)
  const assignees = policy.assign ? logins(tracked.item) : []
  const { priority, type, owners } = tracked.item
  const labels = [place.label, ...labelFor(policy.labels.priority, priority), ...labelFor(policy.labels.type, type)]
  const unowned = policy.assign || owners.length === 0 ? policy.labels.unowned : null
  return { do: 'open', item: tracked, draft: { ...draft, labels: [...new Set(labels)], assignees }, unowned }
}

function stepFor(tracked: TrackedItem, issue: TrackingIssue, { pull, place, trust }: Circumstances): Step | null {
  const { issue: planned } = issue
  const { number, state } = planned
  if (tracked.item.done) {
    if (state === 'closed' || issue.reopened) return null
    const body = bodyWhenClosed(issue, 'done', closingSentence('done', place), tracked)
    return { do: 'close', number, planned, item: tracked, reason: closingReason.done, comment: null, body }
  }
  const decided = state === 'closed' && issue.closedByUs === null
  const change: IssueEdit = decided ? {} : changeOf(issue, tracked, pull, place)
  // Without the label the next run would not find it, and open a second one.
  if (!labelled(planned, { ...trust, known: new Set() })) change.addLabels = [place.label]
  if (decided) return change.addLabels ? { do: 'update', number, planned, item: tracked, change } : null
  if (state === 'closed') return { do: 'reopen', number, planned, item: tracked, change }
  return Object.keys(change).length === 0 ? null : { do: 'update', number, planned, item: tracked, change }
}

/** None for a value that is no plain word or two: it is a report's text, and labels are everybody's. */
function labelFor(pattern: string | null, value: string | null): string[] {
  if (pattern === null || value === null || !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,29}$/u.test(value)) return []
  const label = pattern.replace('*', () => value)
  return label.length <= longestLabel ? [label] : []
}

/** What GitHub takes as the name of a label. */
const longestLabel = 50

/** Owners that may be logins; GitHub takes ten at most. */
function logins({ owners }: ActionItem): string[] {
  const named = owners.flatMap((owner) => /^@([a-z\d](?:-?[a-z\d]){0,38})$/i.exec(owner)?.[1] ?? [])
  return [...new Set(named)].slice(0, 10)
}
