import type { TrackedItem, TrackingIssue } from './issue.ts'
import { pairByLikeness } from './likeness.ts'

export interface Matching {
  issueOf: ReadonlyMap<TrackedItem, TrackingIssue>
  /** The higher number of two issues for the same item, with the issue that stays. */
  duplicates: ReadonlyMap<TrackingIssue, TrackingIssue>
  /** Issues that no item claims. */
  unclaimed: readonly TrackingIssue[]
}

export interface MatchingRules {
  /** Another run's issue: it is found by its exact text, so that nothing doubles, but never reworded into an item of this run. */
  foreign(issue: TrackingIssue): boolean
  /** No item of its report is left unread, so that an unclaimed one may have moved to another report. */
  movable(issue: TrackingIssue): boolean
  /** The number of the issue that the item's own reference means; null where it means none in the issues' repository. */
  reference(item: TrackedItem): number | null
}

/**
 * Which issue is which item: within a report by the item's reference to it, by its written identity, by its exact text, by likeness;
 * then, between reports, by identity or exact text. One to one; of equals the issue with the lowest number.
 */
export function match(
  items: readonly TrackedItem[],
  issues: readonly TrackingIssue[],
  { foreign, movable, reference }: MatchingRules,
): Matching {
  const { kept, duplicates } = withoutDuplicates(issues)
  const issueOf = new Map<TrackedItem, TrackingIssue>()
  const claimed = new Set<TrackingIssue>()
  const claim = (item: TrackedItem, issue: TrackingIssue | undefined) => {
    if (issue === undefined || claimed.has(issue) || issueOf.has(item)) return
    issueOf.set(item, issue)
    claimed.add(issue)
  }
  const waiting = () => items.filter((item) => !issueOf.has(item))
  const claimSame = (same: Sameness, candidates: (item: TrackedItem) => readonly TrackingIssue[]) => {
    for (const item of waiting()) {
      const found = candidates(item).find((issue) => !claimed.has(issue) && same(item, issue))
      claim(item, found)
    }
  }
  const claimLikely = (members: readonly TrackedItem[], candidates: readonly TrackingIssue[]) => {
    const free = candidates.filter((issue) => !claimed.has(issue) && !foreign(issue))
    const others = free.map((issue) => ({ issue, key: issue.body.mark.key }))
    for (const [item, { issue }] of pairByLikeness(members, others, (one, { issue }) => likenessAsked(one, issue))) {
      claim(item, issue)
    }
  }

  const ofReport = (report: string) => kept.get(report) ?? []
  const meant: Sameness = (item, { issue }) => issue.number === reference(item)
  for (const same of [meant, sameIdentity, sameText]) claimSame(same, ({ report }) => ofReport(report))
  for (const [report, members] of byReport(waiting())) claimLikely(members, ofReport(report))

  const all = [...kept.values()].flat()
  const lost = all.filter((issue) => !claimed.has(issue) && isOpen(issue) && !foreign(issue) && movable(issue))
  for (const same of [sameIdentity, sameText]) claimSame(same, () => lost)
  // Where one item went, others may have gone reworded: a renamed report that git did not tell of.
  const routes = new Set([...issueOf].map(([item, issue]) => `${issue.report}\0${item.report}`))
  for (const [report, members] of byReport(waiting())) {
    const onTheWay = lost.filter((issue) => routes.has(`${issue.report}\0${report}`))
    claimLikely(members, onTheWay)
  }
  return { issueOf, duplicates, unclaimed: all.filter((issue) => !claimed.has(issue)) }
}

type Sameness = (item: TrackedItem, issue: TrackingIssue) => boolean

function sameIdentity({ item }: TrackedItem, { body: { mark } }: TrackingIssue): boolean {
  return item.id !== null && item.id === mark.id
}

function sameText({ item, key }: TrackedItem, { body: { mark } }: TrackingIssue): boolean {
  return key === mark.key && (item.id === null || mark.id === null)
}

/** Never closed, not even by us and opened again. */
function isOpen({ issue, reopened }: TrackingIssue): boolean {
  return issue.state === 'open' && !reopened
}

/** How alike a reworded item must be: an issue that is decided must not swallow a new task. */
function likenessAsked({ item }: TrackedItem, { issue, closedByUs, body: { mark } }: TrackingIssue): number {
  const otherIdentity = item.id !== null && mark.id !== null
  if (otherIdentity) return Number.POSITIVE_INFINITY
  if (closedByUs !== null) return closedByUs === 'done' && item.done ? 0.6 : Number.POSITIVE_INFINITY
  return issue.state === 'open' ? 0.6 : 0.8
}

/** Issues by report, the best first, one for each identity. */
function withoutDuplicates(issues: readonly TrackingIssue[]) {
  const duplicates = new Map<TrackingIssue, TrackingIssue>()
  const kept = new Map<string, TrackingIssue[]>()
  for (const [report, members] of byReport(issues)) {
    const best = new Map<string, TrackingIssue>()
    for (const issue of members.toSorted(byStanding)) {
      const identity = identityOf(issue)
      const other = best.get(identity)
      if (other === undefined) best.set(identity, issue)
      else duplicates.set(issue, other)
    }
    kept.set(report, [...best.values()])
  }
  return { kept, duplicates }
}

function byReport<Member extends { report: string }>(members: readonly Member[]): Map<string, Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const group = groups.get(member.report)
    if (group === undefined) groups.set(member.report, [member])
    else group.push(member)
  }
  return groups
}

function identityOf({ body: { mark } }: TrackingIssue): string {
  return mark.id === null ? `key ${mark.key}` : `id ${mark.id}`
}

/** Issues that we closed come last, then the lowest number wins. */
function byStanding(one: TrackingIssue, other: TrackingIssue): number {
  return Number(one.closedByUs !== null) - Number(other.closedByUs !== null) || one.issue.number - other.issue.number
}

/** The issue with the lowest number that is the same item's as `issue`; itself where no other is. */
export function original(issue: TrackingIssue, issues: readonly TrackingIssue[]): TrackingIssue {
  const same = issues.filter((other) => other.report === issue.report && identityOf(other) === identityOf(issue))
  return same.toSorted(byStanding)[0] ?? issue
}
