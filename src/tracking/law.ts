import type { TrackingIssue } from './issue.ts'
import type { PlanInput } from './plan.ts'

/** What a run may touch: a pull request what it opened itself or what an ended one left; the default branch all but what an open one has. */
export function lawOf({ occasion, openPulls }: Pick<PlanInput, 'occasion' | 'openPulls'>) {
  const pull = occasion.is === 'default-branch' ? null : occasion.number
  const elsewhere = ({ body: { mark } }: TrackingIssue) =>
    mark.pull !== null && mark.pull !== pull && openPulls.has(mark.pull)
  const left = (issue: TrackingIssue) =>
    issue.body.mark.pull !== null && (issue.closedByUs !== null || !elsewhere(issue))
  return {
    pull,
    elsewhere,
    /** An issue that an item of the run claims. On the default branch the item is there, whoever opened its issue. */
    mayChange: (issue: TrackingIssue) => pull === null || issue.body.mark.pull === pull || left(issue),
    /** An issue whose item is done, or that no item claims. */
    mayClose: (issue: TrackingIssue) => (pull === null ? !elsewhere(issue) : issue.body.mark.pull === pull),
  }
}
