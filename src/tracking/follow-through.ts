import type { Agenda } from './agenda.ts'
import { isOfGitHub, isPermission, messageOf, permissionNote } from './failure.ts'
import type { Tracker } from './follow-up.ts'
import type { ExistingIssue } from './issue.ts'
import type { TrackingNote } from './plan.ts'
import { type ExistingComment, isPressing, planReminder } from './reminder.ts'
import { planRollUp } from './roll-up.ts'
import type { Trust } from './trust.ts'

/** What following through asks of a tracker; the GitHub port has all of it. */
export interface RemindedTracker extends Pick<Tracker, 'openIssue' | 'updateIssue' | 'saveComment'> {
  comments(issue: number): Promise<ExistingComment[]>
}

export interface FollowThrough {
  reminded: number
  notes: readonly TrackingNote[]
  /** Why it stopped before its end; null where it did not, and for a missing permission. */
  failure: string | null
}

export interface FollowThroughOptions {
  trust: Trust
  /** Every issue with the label. */
  existing: readonly ExistingIssue[]
  /** `https://github.com`. */
  server: string
  /** Issues that get a reminder in one run. */
  limit: number
}

/** Writes what the agenda asks for: the roll-up issue, then one reminder under each issue that presses, the most pressing first. */
export async function followThrough(
  tracker: RemindedTracker,
  agenda: Agenda,
  { trust, existing, server, limit }: FollowThroughOptions,
): Promise<FollowThrough> {
  const notes: TrackingNote[] = []
  let reminded = 0
  try {
    const step = planRollUp(agenda, existing, trust, server)
    if (step?.do === 'open') {
      await tracker.openIssue({ ...step.draft, labels: [...step.draft.labels], assignees: [] })
    } else if (step !== null) await tracker.updateIssue(step.number, { body: step.body })
    const pressing = agenda.open.filter(isPressing)
    if (pressing.length > limit)
      notes.push({
        level: 'notice',
        message:
          `\`${limit}\` of \`${pressing.length}\` action items that are due or without an owner are reminded of under their issues. ` +
          'The others stand in the roll-up issue; raise `issues.limit` to reach them.',
      })
    for (const commitment of pressing.slice(0, limit)) {
      const comments = await tracker.comments(commitment.issue.number)
      const reminder = planReminder(commitment, comments, trust.authors, server)
      if (reminder === null) continue
      await tracker.saveComment(reminder.number, reminder.comment, reminder.body)
      reminded += 1
    }
  } catch (error) {
    if (!isOfGitHub(error)) throw error
    if (!isPermission(error)) return { reminded, notes, failure: `Reminders stopped: ${messageOf(error)}` }
    notes.push(permissionNote(error, 'reminders are left out'))
  }
  return { reminded, notes, failure: null }
}
