import type { IssuePolicy } from '../config.ts'
import type { GitHub, Issue } from '../github/github.ts'
import { agenda } from '../tracking/agenda.ts'
import type { Place } from '../tracking/content.ts'
import { followParents } from '../tracking/follow-parents.ts'
import { followThrough } from '../tracking/follow-through.ts'
import type { FollowUp } from '../tracking/follow-up.ts'
import { planParents } from '../tracking/parent.ts'
import type { ReportInScope } from '../tracking/plan.ts'
import type { Trust } from '../tracking/trust.ts'

/** What a run of the default branch knows once the issues of its action items are in step. */
export interface Upkeep {
  tracker: GitHub
  policy: IssuePolicy
  trust: Trust
  place: Place
  reports: readonly ReportInScope[]
  /** Every path on the default branch; null where not known. */
  files: ReadonlySet<string> | null
  /** The issues as they were before this run. */
  existing: readonly Issue[]
  tracked: FollowUp
  /** The reports whose owners are reminded; null on an event that reminds nobody. */
  reminded: ReadonlySet<string> | null
  now: Date
}

/** Parent issues and reminders, where the configuration asks for them; with what is to be said of them. */
export async function keepUp(upkeep: Upkeep): Promise<FollowUp> {
  const { tracker, policy, trust, place, reports, files, tracked, now } = upkeep
  const reminders = upkeep.reminded === null ? null : policy.reminders
  if (tracked.failure !== null || (!policy.parent && reminders === null)) return tracked
  const existing = tracked.done.length === 0 ? upkeep.existing : await tracker.issues(policy.label)
  const { outcomes } = tracked
  const notes = [...tracked.notes]
  let failure: string | null = null
  if (policy.parent) {
    const limit = policy.limit - tracked.done.filter((step) => step.do === 'open').length
    const steps = planParents({ outcomes, reports, existing, files, trust, place })
    const parents = await followParents(tracker, steps, { label: policy.label, limit })
    notes.push(...parents.notes)
    failure = parents.failure
  }
  if (reminders !== null && failure === null) {
    const concerned = outcomes.filter(({ item }) => upkeep.reminded?.has(item.report))
    const server = new URL(place.repository).origin
    const dates = agenda(concerned, existing, now.toISOString().slice(0, 10), reminders)
    const through = await followThrough(tracker, dates, { trust, existing, server, limit: policy.limit })
    notes.push(...through.notes)
    failure = through.failure
  }
  return { ...tracked, notes, failure }
}
