import { isOfGitHub, isPermission, messageOf, permissionNote } from './failure.ts'
import type { Tracker } from './follow-up.ts'
import type { Child, ParentStep } from './parent.ts'
import type { TrackingNote } from './plan.ts'

/** What parent issues ask of a tracker. */
export interface NestingTracker extends Pick<Tracker, 'openIssue' | 'updateIssue'> {
  /** Makes an issue a sub-issue of another; one that is already is no fault. False where the parent takes no sub-issues. */
  addSubIssue(parent: number, child: Child): Promise<boolean>
}

/**
 * Takes the steps one after the other. The children stand in the marker only after they are attached, so that a run that is cut
 * attaches them again, which does no harm.
 */
export async function followParents(
  tracker: NestingTracker,
  steps: readonly ParentStep[],
  { label, limit }: { label: string /** New parents of this run. */; limit: number },
): Promise<{ notes: readonly TrackingNote[]; failure: string | null }> {
  const opening = steps.filter(({ number }) => number === null)
  const waiting = new Set(opening.slice(limit))
  const notes: TrackingNote[] = []
  if (waiting.size > 0)
    notes.push({
      level: 'warning',
      message:
        `\`${limit}\` of \`${opening.length}\` new parent issues open in this run, \`${waiting.size}\` remain. ` +
        'Run the workflow again, or raise `issues.limit`.',
    })
  try {
    for (const step of steps) if (!waiting.has(step)) await take(tracker, step, label)
  } catch (error) {
    if (!isOfGitHub(error)) throw error
    if (isPermission(error)) return { notes: [permissionNote(error, 'parent issues are left out')], failure: null }
    return { notes, failure: `Parent issues are not all in step: ${messageOf(error)}` }
  }
  return { notes, failure: null }
}

async function take(tracker: NestingTracker, step: ParentStep, label: string): Promise<void> {
  const { title, attach, body, bodyWithList, state } = step
  const bare = body.replace(/ children=[\d.]+/, ' children=')
  const number = step.number ?? (await tracker.openIssue({ title, body: bare, labels: [label], assignees: [] })).number
  let nested = true
  for (const child of attach) nested = nested && (await tracker.addSubIssue(number, child))
  await tracker.updateIssue(number, { body: nested ? body : bodyWithList, ...state })
}
