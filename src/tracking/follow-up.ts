import { duplicateSentence } from './closing.ts'
import { hasNoIssues, isOfGitHub, isPermission, messageOf, noIssues, permissionNote } from './failure.ts'
import { bodyWhenClosed, type ExistingIssue, ontoPresent } from './issue.ts'
import { original } from './match.ts'
import type { IssueEdit, Outcome, Plan, ReportItem, Step, TrackingNote } from './plan.ts'
import { trackingIssues } from './trust.ts'

/** What following up asks of a tracker; the GitHub port has all of it. */
export interface Tracker {
  issues(label: string): Promise<ExistingIssue[]>
  issue(number: number): Promise<ExistingIssue | null>
  openIssue(draft: { title: string; body: string; labels: string[]; assignees: string[] }): Promise<ExistingIssue>
  updateIssue(number: number, change: Change): Promise<ExistingIssue>
  ensureLabel(label: { name: string; color: string; description: string }): Promise<void>
  saveComment(issue: number, id: number | null, body: string): Promise<unknown>
  assignable(login: string): Promise<boolean>
}

type Change = IssueEdit & {
  state?: 'open' | 'closed'
  stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened'
}

export interface FollowUp {
  /** What holds now. */
  outcomes: readonly Outcome[]
  done: readonly Step[]
  /** Left for the next run, which finds out by itself. */
  undone: readonly Step[]
  /** Those of the plan, and of what happened to it. */
  notes: readonly TrackingNote[]
  /** Why the run stopped before its end, in one sentence; null where it did not, and for a missing permission. */
  failure: string | null
}

/**
 * Takes the steps of a plan one after the other. A refused step is left out, an unreachable GitHub or a missing permission ends
 * the work; nothing is lost, as the next run plans from what it finds. Rejects only for a fault of ours.
 */
export async function followUp(tracker: Tracker, plan: Plan): Promise<FollowUp> {
  const results = new Map<ReportItem, Outcome>()
  const done: Step[] = []
  const notes: TrackingNote[] = [...plan.notes]
  let failure: string | null = null
  const assignable = remembered((login: string) => tracker.assignable(login))
  try {
    if (plan.steps.some((step) => step.do === 'open') && plan.labelMissing) await tracker.ensureLabel(labelOf(plan))
    const opened: ExistingIssue[] = []
    for (const step of plan.steps) {
      try {
        const issue = await take(step, tracker, assignable)
        if (issue === null) {
          notes.push({ level: 'notice', message: `${describe(step)} is left to the next run: it changed meanwhile.` })
          continue
        }
        done.push(step)
        if (step.do === 'open') opened.push(issue)
        if (step.item !== null) results.set(step.item, outcomeOf(step.item, issue, changes[step.do]))
        if (step.do === 'close' && step.comment !== null) await tracker.saveComment(step.number, null, step.comment)
      } catch (error) {
        if (!isRefusalOfOne(error, step)) throw error
        notes.push({ level: 'warning', message: `${describe(step)} was refused: ${messageOf(error)}` })
      }
    }
    for (const [item, outcome] of await settleRaces(tracker, plan, opened, results)) results.set(item, outcome)
  } catch (error) {
    const undone = plan.steps.length - done.length
    if (!isOfGitHub(error)) throw error
    if (isPermission(error)) notes.push(permissionNote(error, onlyPlanned(undone)))
    else if (hasNoIssues(error)) notes.push({ level: 'warning', message: noIssues })
    else
      failure = `${done.length} of ${plan.steps.length} changes to issues were made, then GitHub did not answer as hoped: ${messageOf(error)}`
  }
  const taken = new Set(done)
  const lacking = notes.some(({ yaml }) => yaml !== undefined)
  return {
    outcomes: plan.outcomes.map((outcome) => {
      const result = results.get(outcome.item) ?? outcome
      return result.tracked === 'planned' && lacking ? { ...result, why: 'no-permission' } : result
    }),
    done,
    undone: plan.steps.filter((step) => !taken.has(step)),
    notes,
    failure,
  }
}

const changes = { open: 'opened', update: 'updated', close: 'closed', reopen: 'reopened' } as const

/** The issue as it is after the step; null where it changed since the plan was made, so that the step would undo somebody's work. */
async function take(
  step: Step,
  tracker: Tracker,
  assignable: (login: string) => Promise<boolean>,
): Promise<ExistingIssue | null> {
  if (step.do === 'open') {
    const { draft } = step
    const assignees: string[] = []
    for (const login of draft.assignees) if (await assignable(login)) assignees.push(login)
    const unowned = assignees.length === 0 && step.unowned !== null ? [step.unowned] : []
    return tracker.openIssue({ ...draft, labels: [...draft.labels, ...unowned], assignees })
  }
  // A run takes its time, and GitHub has no conditional write: look again before each.
  const present = await tracker.issue(step.number)
  if (present === null) return null
  const { body = step.planned.body, ...rest } = changeBy(step)
  const rebased = ontoPresent(body, step.planned, present)
  if (rebased === null) return null
  return tracker.updateIssue(step.number, rebased === present.body ? rest : { ...rest, body: rebased })
}

function changeBy(step: Exclude<Step, { do: 'open' }>): Change {
  switch (step.do) {
    case 'update':
      return step.change
    case 'close':
      return { body: step.body, state: 'closed', stateReason: step.reason }
    case 'reopen':
      return { ...step.change, state: 'open', stateReason: 'reopened' }
  }
}

/** A concurrent run may have opened the same issues meanwhile: the list is read again, and of two the higher number is closed. */
async function settleRaces(
  tracker: Tracker,
  { trust }: Plan,
  opened: readonly ExistingIssue[],
  results: ReadonlyMap<ReportItem, Outcome>,
): Promise<[ReportItem, Outcome][]> {
  if (opened.length === 0) return []
  const numbers = new Set(opened.map(({ number }) => number))
  const listed = trackingIssues(await tracker.issues(trust.label), trust)
  const settled: [ReportItem, Outcome][] = []
  for (const issue of listed.filter((it) => numbers.has(it.issue.number))) {
    const first = original(issue, listed)
    if (first === issue) continue
    const body = bodyWhenClosed(issue, 'duplicate', duplicateSentence(first.issue.number))
    await tracker.updateIssue(issue.issue.number, { body, state: 'closed', stateReason: 'duplicate' })
    for (const { item } of results.values()) {
      const outcome = results.get(item)
      if (outcome?.tracked === 'issue' && outcome.number === issue.issue.number) {
        settled.push([item, outcomeOf(item, first.issue, 'none')])
      }
    }
  }
  return settled
}

function outcomeOf(
  item: ReportItem,
  issue: ExistingIssue,
  change: (typeof changes)[keyof typeof changes] | 'none',
): Outcome {
  const { number, url, title, state, stateReason } = issue
  return { item, tracked: 'issue', number, url, title, state, stateReason, change }
}

function labelOf({ trust }: Plan) {
  return { name: trust.label, color: 'b60205', description: 'Action item of a postmortem' }
}

function remembered(ask: (login: string) => Promise<boolean>): (login: string) => Promise<boolean> {
  const answers = new Map<string, Promise<boolean>>()
  return (login) => {
    const known = answers.get(login.toLowerCase())
    if (known !== undefined) return known
    const answer = ask(login)
    answers.set(login.toLowerCase(), answer)
    return answer
  }
}

/** One issue that is gone, moved away or not acceptable. */
function isRefusalOfOne(error: unknown, step: Step): boolean {
  if (!(error instanceof Error) || !('status' in error)) return false
  return error.status === 422 || (step.do !== 'open' && (error.status === 404 || error.status === 410))
}

function describe(step: Step): string {
  return step.do === 'open'
    ? `Opening an issue titled \`${step.draft.title}\``
    : `To ${step.do} issue \`${step.number}\``
}

function onlyPlanned(count: number): string {
  return count === 1 ? '1 change to an issue is only planned' : `${count} changes to issues are only planned`
}
