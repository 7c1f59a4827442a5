import type { Place } from './content.ts'
import { bodyWhenClosed, closingReason, type TrackingIssue } from './issue.ts'
import type { Closing } from './mark.ts'
import type { Matching } from './match.ts'
import type { PlanInput, ReportInScope, Step } from './plan.ts'
import { isGone } from './scope.ts'

/** Why we closed an issue, as its body says; the place is where this was seen. */
export function closingSentence(
  closing: Exclude<Closing, 'duplicate' | 'unmerged'>,
  { repository, commit }: Place,
): string {
  const at = `[\`${commit.slice(0, 7)}\`](${repository}/commit/${commit})`
  return closing === 'done'
    ? `the report marks this action item as done at ${at}.`
    : `the report no longer holds this action item at ${at}.`
}

/** A pull request's number without `#`, which would refer back from its page. */
export function unmergedSentence(pull: number): string {
  return `pull request ${pull}, which brought this action item, was closed without being merged.`
}

export function duplicateSentence(original: number): string {
  return `the same action item is tracked in #${original}.`
}

/** Closes what is doubled and what has lost its item, as far as this run may. */
export function closings(
  { occasion }: PlanInput,
  { duplicates, unclaimed }: Matching,
  mayClose: (issue: TrackingIssue) => boolean,
  scope: ReadonlyMap<string, ReportInScope>,
  place: Place,
): Step[] {
  const closable = (issue: TrackingIssue) => issue.issue.state === 'open' && !issue.reopened && mayClose(issue)
  const close = (issue: TrackingIssue, closing: Closing, sentence: string, comment: string | null): Step => ({
    do: 'close',
    number: issue.issue.number,
    planned: issue.issue,
    item: null,
    reason: closingReason[closing],
    comment,
    body: bodyWhenClosed(issue, closing, sentence),
  })
  const doubled = [...duplicates]
    .filter(([issue]) => closable(issue))
    .map(([issue, { issue: kept }]) => close(issue, 'duplicate', duplicateSentence(kept.number), null))
  const [closing, sentence] =
    occasion.is === 'pull-request-closed'
      ? (['unmerged', unmergedSentence(occasion.number)] as const)
      : (['gone', closingSentence('gone', place)] as const)
  const lost = unclaimed
    .filter((issue) => closable(issue) && isGone(issue, scope.get(issue.report), occasion))
    .map((issue) => close(issue, closing, sentence, `Closed as not planned: ${sentence}`))
  return [...doubled, ...lost]
}
