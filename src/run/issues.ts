import type { Configuration } from '../config.ts'
import type { Event } from '../github/event.ts'
import { type GitHub, GitHubError, type Issue, PermissionError } from '../github/github.ts'
import type { Inputs } from '../inputs.ts'
import { type FollowUp, followUp } from '../tracking/follow-up.ts'
import {
  type Hold,
  type Occasion,
  type PlanInput,
  plan,
  pullsInQuestion,
  type ReportInScope,
} from '../tracking/plan.ts'
import { untrustedIssues } from '../tracking/trust.ts'
import { lostIssues } from './lost-issues.ts'
import type { Reading } from './reading.ts'
import type { Commits, Scope } from './scope.ts'
import { keepUp } from './upkeep.ts'

/** What keeping issues in step needs to know of the run. */
export interface Situation {
  event: Event
  commits: Commits
  scope: Scope
  readings: readonly Reading[]
  inputs: Inputs
  configuration: Configuration
  /** Where the reports are. */
  github: GitHub
  /** Where the issues are: mostly the same. */
  tracker: GitHub
  server: string
  /** Logins whose marked issues and comments are ours. */
  authors: readonly string[]
  /** Numbers that our own comment names. */
  known: readonly number[]
  now: Date
}

/** What became of the action items, with what stopped it where it stopped; null for an event that issues do not depend on. */
export async function keepIssuesInStep(situation: Situation): Promise<FollowUp | null> {
  const occasion = occasionOf(situation)
  if (occasion === null) return null
  try {
    return await planAndFollowUp(situation, occasion)
  } catch (error) {
    const nothing = { outcomes: [], done: [], undone: [], notes: [], failure: null }
    if (error instanceof PermissionError)
      return { ...nothing, notes: [{ level: 'warning', message: error.message, yaml: yamlFor(error) }] }
    if (!(error instanceof GitHubError)) throw error
    return error.status === 410
      ? { ...nothing, notes: [{ level: 'warning', message: error.message }] }
      : { ...nothing, failure: error.message }
  }
}

async function planAndFollowUp(situation: Situation, occasion: Occasion): Promise<FollowUp> {
  const { configuration, inputs, tracker, server, event, commits, known, now } = situation
  const policy = { ...configuration.issues, open: inputs.openIssues ?? configuration.issues.open }
  const existing = await existingIssues(tracker, policy.label, known)
  const authors = await trusted(situation, existing)
  const input = {
    reports: reportsInScope(situation),
    existing,
    occasion,
    policy: { ...policy, authors },
    place: {
      repository: `${server}/${event.repository}`,
      commit: commits.head,
      issues: `${server}/${configuration.issues.repository ?? event.repository}`,
    },
    hold: holdOf(situation),
    known: new Set(known),
  } satisfies Omit<PlanInput, 'openPulls'>
  const planNow = async (given: typeof input) =>
    plan({ ...given, openPulls: await openAmong(pullsInQuestion(given), situation.github) })

  const first = await planNow(input)
  const lost = await lostIssues(tracker, writer(existing, authors), input, first)
  const found = { existing: [...existing, ...lost], known: new Set([...known, ...lost.map(({ number }) => number)]) }
  const planned = lost.length === 0 ? first : await planNow({ ...input, ...found })
  const tracked = await followUp(tracker, planned)
  if (occasion.is !== 'default-branch' || planned.hold !== null) return tracked
  const { trust } = planned
  const place = { ...input.place, label: policy.label }
  const reminded = event.kind === 'everything' ? remindedReports(situation) : null
  const { reports } = input
  const { files } = occasion
  return keepUp({ tracker, policy, trust, place, reports, files, existing, tracked, reminded, now })
}

/** Who writes our issues: by them, those that lost their label are looked for. */
function writer(existing: readonly Issue[], authors: readonly string[]): string {
  return existing.findLast(({ author }) => authors.includes(author))?.author ?? authors[0] ?? ''
}

/** Those of students are left in peace, and of what holds a secret nothing is copied. */
function remindedReports({ readings }: Situation): Set<string> {
  const reminding = (reading: Reading) =>
    'judged' in reading && reading.judged.preset !== 'alx' && reading.judged.heldBack === null
  return new Set(readings.filter(reminding).map(({ file }) => file.path))
}

function occasionOf({ event, scope }: Situation): Occasion | null {
  switch (event.kind) {
    case 'pull-request':
      return { is: 'pull-request', number: event.pull.number, complete: !scope.truncated }
    case 'pull-request-closed':
      return event.pull.merged ? null : { is: 'pull-request-closed', number: event.pull.number }
    case 'push':
    case 'everything':
      return { is: 'default-branch', files: scope.paths }
    default:
      return null
  }
}

/** What only our comment names was listed by label once, and lost the label since. */
async function existingIssues(tracker: GitHub, label: string, known: readonly number[]): Promise<Issue[]> {
  const listed = await tracker.issues(label)
  const lost = known.filter((number) => !listed.some((issue) => issue.number === number))
  const found = await Promise.all(lost.map((number) => tracker.issue(number)))
  return [...listed, ...found.filter((issue) => issue !== null)]
}

/** The token's own login is asked for only where it matters: when a marked issue is by somebody else. */
async function trusted({ authors, configuration, tracker }: Situation, existing: readonly Issue[]): Promise<string[]> {
  const trust = { label: configuration.issues.label, authors, known: new Set<number>() }
  if (untrustedIssues(existing, trust).length === 0) return [...authors]
  const viewer = await tracker.viewer()
  return viewer === null ? [...authors] : [...authors, viewer]
}

async function openAmong(pulls: readonly number[], github: GitHub): Promise<Set<number>> {
  const open = await Promise.all(pulls.map((number) => isOpen(number, github)))
  return new Set(pulls.filter((_, at) => open[at]))
}

/** A marker may name a pull request that is not there. */
async function isOpen(pull: number, github: GitHub): Promise<boolean> {
  try {
    return (await github.pullRequest(pull)).state === 'open'
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false
    throw error
  }
}

function reportsInScope({ readings, scope }: Situation): ReportInScope[] {
  const standing = readings.map((reading): ReportInScope => {
    const { path, previousPath } = reading.file
    if ('unreadable' in reading) return { path, previousPath, content: 'unreadable', secret: false }
    const { postmortem, heldBack } = reading.judged
    return { path, previousPath, content: postmortem, secret: heldBack !== null }
  })
  const gone = scope.removed.map(
    (path): ReportInScope => ({ path, previousPath: null, content: 'gone', secret: false }),
  )
  return [...standing, ...gone]
}

function holdOf({ event, inputs }: Situation): Hold | null {
  if (event.kind === 'pull-request' && event.foreign) return 'fork'
  if (event.kind === 'pull-request' && event.pull.draft) return 'draft'
  return inputs.dryRun ? 'dry-run' : null
}

/** What to add to the workflow so that the token may. */
export function yamlFor({ permission }: PermissionError): string {
  return `permissions:\n  ${permission}\n`
}
