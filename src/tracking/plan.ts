import type { Postmortem } from '../postmortem/postmortem.ts'
import { mostIssuesOfReport } from './bounds.ts'
import { closings } from './closing.ts'
import { foreignRepository, type Place } from './content.ts'
import { decide } from './decide.ts'
import type { ReportItem } from './identity.ts'
import type { ExistingIssue, TrackedItem, TrackingIssue } from './issue.ts'
import { lawOf } from './law.ts'
import { match } from './match.ts'
import { notesOf } from './notes.ts'
import { referredNumber } from './reference.ts'
import { isGone, isWhole, itemsOf, renames } from './scope.ts'
import { labelled, type Trust, trackingIssues } from './trust.ts'

export type { Place } from './content.ts'
export type { ReportItem } from './identity.ts'
export type { ExistingIssue } from './issue.ts'

/** A report that the run looks at. */
export interface ReportInScope {
  path: string
  /** The path before a rename. */
  previousPath: string | null
  /** `gone`: no such file any more; `unreadable`: there is one, but its items are not known, so nothing is closed. */
  content: Postmortem | 'gone' | 'unreadable'
  /** A secret or personal data stands in it: nothing of it is copied into an issue. */
  secret: boolean
}

export type Occasion =
  /** `complete`: the reports are all that the pull request changes. */
  | { is: 'pull-request'; number: number; complete: boolean }
  | { is: 'pull-request-closed'; number: number }
  /** `files`: every path on the default branch, so that a report that is not among them is gone; null where not known. */
  | { is: 'default-branch'; files: ReadonlySet<string> | null }

/** Why nothing is written although it would be. */
export type Hold = 'draft' | 'fork' | 'dry-run' | 'on-merge' | 'never' | 'no-permission'

export interface TrackingPolicy {
  open: 'on-pull-request' | 'on-merge' | 'never'
  label: string
  /** New issues of one run. */
  limit: number
  assign: boolean
  /** What new issues bear beside `label`, `*` standing for the value; null for none. */
  labels: { unowned: string | null; priority: string | null; type: string | null }
  /** REST logins whose marked issues are trusted: `github-actions[bot]`, the token's own, the configured ones. */
  authors: readonly string[]
}

export interface PlanInput {
  reports: readonly ReportInScope[]
  existing: readonly ExistingIssue[]
  occasion: Occasion
  /** Which pull requests are still open, of those that `pullsInQuestion` names. */
  openPulls: ReadonlySet<number>
  policy: TrackingPolicy
  place: Omit<Place, 'label'>
  /** A preview: the steps are planned and withheld. */
  hold: Hold | null
  /** Issue numbers that our own sticky comment names, so that an issue whose label was removed is still ours. */
  known: ReadonlySet<number>
}

export interface IssueDraft {
  title: string
  body: string
  labels: readonly string[]
  /** Owners to assign where GitHub says that they are assignable, without `@`. */
  assignees: readonly string[]
}

export interface IssueEdit {
  title?: string
  body?: string
  addLabels?: string[]
}

/** `planned`: the issue as the plan found it. */
export type Step =
  | {
      do: 'open'
      item: ReportItem
      draft: IssueDraft /** A label for an issue that gets no assignee. */
      unowned: string | null
    }
  | { do: 'update'; number: number; planned: ExistingIssue; item: ReportItem; change: IssueEdit }
  | {
      do: 'close'
      number: number
      planned: ExistingIssue
      /** Null for an issue that no item of the reports in scope has. */
      item: ReportItem | null
      reason: 'completed' | 'not_planned' | 'duplicate'
      comment: string | null
      body: string
    }
  | { do: 'reopen'; number: number; planned: ExistingIssue; item: ReportItem; change: IssueEdit }

/** What became of one action item, for the comment, the summary and the outputs. */
export type Outcome = { item: ReportItem } & (
  | {
      tracked: 'issue'
      number: number
      url: string
      title: string
      state: 'open' | 'closed'
      /** Null where GitHub knows none, as an old Enterprise. */
      stateReason: ExistingIssue['stateReason']
      change: 'opened' | 'updated' | 'closed' | 'reopened' | 'none'
    }
  /** `why`: null where the run only has not come to it. */
  | { tracked: 'planned'; title: string; why: Hold | null }
  | { tracked: 'link'; reference: string }
  | { tracked: 'no'; why: 'done' | 'opted-out' | 'secret' | 'over-limit' | 'too-many' }
)

export interface TrackingNote {
  level: 'warning' | 'notice'
  message: string
  yaml?: string
}

export interface Plan {
  /** In the order of reports and items, closings last. Empty when everything is in step. */
  steps: readonly Step[]
  /** The steps that a preview holds back. */
  withheld: readonly Step[]
  hold: Hold | null
  /** What holds before the steps are taken; `followUp` returns what holds after them. */
  outcomes: readonly Outcome[]
  notes: readonly TrackingNote[]
  /** Which issues are trusted, so that `followUp` can read the list again. */
  trust: Trust
  /** No issue bears the label, so that it may have to be made. */
  labelMissing: boolean
}

/** The steps that bring the issues in step with the reports. Pure; planned again after they are taken, there are none. */
export function plan(input: PlanInput): Plan {
  const { occasion, policy, reports } = input
  const trust = trustOf(input)
  const hold = input.hold ?? holdOf(policy, occasion)
  const moved = renames(reports)
  const issues = trackingIssues(input.existing, trust).map((issue) => ({
    ...issue,
    report: moved.get(issue.report) ?? issue.report,
  }))
  const { items, secret } = itemsOf(reports)
  const law = lawOf(input)
  const scope = new Map(reports.map((report) => [report.path, report]))
  const reference = referenceIn(input.place)
  const mayHaveMoved = (issue: TrackingIssue, report: ReportInScope | undefined) =>
    report === undefined ? law.mayClose(issue) && isGone(issue, report, occasion) : isWhole(report)
  const matching = match(items, issues, {
    foreign: law.elsewhere,
    movable: (issue) => mayHaveMoved(issue, scope.get(issue.report)),
    reference,
  })

  const place: Place = { ...input.place, label: policy.label }
  const numbers = new Map<string, number>()
  const count = ({ report }: TrackedItem) => numbers.set(report, (numbers.get(report) ?? 0) + 1)
  for (const tracked of matching.issueOf.keys()) count(tracked)
  const decisions = items.map((tracked) => {
    const issue = matching.issueOf.get(tracked)
    const refersToItself = issue !== undefined && reference(tracked) === issue.issue.number
    const { pull, mayChange, mayClose } = law
    const decision = decide(tracked, issue, {
      pull,
      place,
      trust,
      policy,
      mayChange: tracked.item.done ? mayClose : mayChange,
      secret: secret.has(tracked),
      refersToItself,
      full: (numbers.get(tracked.report) ?? 0) >= mostIssuesOfReport,
    })
    if (decision.step?.do === 'open') count(tracked)
    return decision
  })
  const tooMany = decisions.filter(({ outcome }) => outcome.tracked === 'no' && outcome.why === 'too-many').length
  const opening = decisions.filter(({ step }) => step?.do === 'open')
  const overLimit = new Set(opening.slice(policy.limit))
  const steps = [
    ...decisions.flatMap((decision) => (decision.step === null || overLimit.has(decision) ? [] : [decision.step])),
    ...closings(input, matching, (issue) => law.mayClose(issue), scope, place),
  ]
  const outcomes = decisions.map((decision): Outcome => {
    if (overLimit.has(decision)) return { item: decision.outcome.item, tracked: 'no', why: 'over-limit' }
    return decision.outcome.tracked === 'planned' ? { ...decision.outcome, why: hold } : decision.outcome
  })
  return {
    steps: hold === null ? steps : [],
    withheld: hold === null ? [] : steps,
    hold,
    outcomes,
    notes: notesOf(input, trust, {
      opening: opening.length,
      overLimit: overLimit.size,
      tooMany,
      secret: secret.size,
      hold,
    }),
    trust,
    labelMissing: !input.existing.some((issue) => labelled(issue, { ...trust, known: new Set() })),
  }
}

/**
 * Pull requests whose state decides about an open issue: those other than the run's own that opened one of the reports in scope,
 * on the default branch one of any report.
 */
export function pullsInQuestion(
  input: Pick<PlanInput, 'reports' | 'existing' | 'occasion' | 'policy' | 'place' | 'known'>,
): number[] {
  const { occasion, reports } = input
  if (occasion.is === 'pull-request-closed') return []
  const paths = new Set(reports.flatMap(({ path, previousPath }) => [path, previousPath]))
  const pulls = trackingIssues(input.existing, trustOf(input))
    .filter(({ issue, report }) => issue.state === 'open' && (occasion.is === 'default-branch' || paths.has(report)))
    .flatMap(({ body }) => body.mark.pull ?? [])
  const own = occasion.is === 'pull-request' ? occasion.number : null
  return [...new Set(pulls)].filter((pull) => pull !== own)
}

function trustOf({ policy, place, known }: Pick<PlanInput, 'policy' | 'place' | 'known'>): Trust {
  return { label: policy.label, authors: policy.authors, repository: foreignRepository(place), known }
}

function holdOf({ open }: TrackingPolicy, { is }: Occasion): Hold | null {
  if (open === 'never') return 'never'
  return open === 'on-merge' && is === 'pull-request' ? 'on-merge' : null
}

function referenceIn({ repository, issues }: PlanInput['place']) {
  return ({ item }: TrackedItem) =>
    item.issue === null ? null : referredNumber(item.issue, issues, issues === repository)
}
