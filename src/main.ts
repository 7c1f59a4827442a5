import type { Configuration } from './config.ts'
import { causeOf, type Event } from './github/event.ts'
import type { GitHub } from './github/github.ts'
import type { Inputs } from './inputs.ts'
import { comment, emptyComment } from './render/comment.ts'
import type { Note, Run } from './render/run.ts'
import { keepIssuesInStep } from './run/issues.ts'
import { notesOf } from './run/notes.ts'
import { publishSite } from './run/publishing.ts'
import { type Reading, readReports } from './run/reading.ts'
import { type Say, sayRun } from './run/say.ts'
import { commitsOf, type Scope, scopeOf } from './run/scope.ts'
import { confirmStandard, standardAt } from './run/standard.ts'
import { findSticky, isDisputed, type StickyComment, saveSticky } from './run/sticky-comment.ts'
import { suggest } from './run/suggestions.ts'
import type { FollowUp } from './tracking/follow-up.ts'

/** The world that a run happens in; `index.ts` brings the real one, tests bring theirs. */
export interface World {
  inputs: Inputs
  event: Event
  github: GitHub
  /** The port to another repository, where the configuration puts the issues. */
  elsewhere(repository: string): GitHub
  /** `https://github.com`, or the address of a GitHub Enterprise. */
  server: string
  /** The page of this workflow run. */
  runUrl: string | null
  now: Date
  say: Say
}

/** The workflow's own token writes under this login on every GitHub. */
const workflowLogin = 'github-actions[bot]'

/** A run on GitHub, from the event to the verdict. */
export async function main(world: World): Promise<void> {
  const { inputs, github, server, say } = world
  const event = await asItIsNow(world.event, github)
  const commits = await commitsOf(event, github)
  if (commits === null) return say.nothing(event.kind === 'ignored' ? event.why : 'The event concerns no report')

  const standard = await standardAt(commits.base, inputs.config, github)
  const { configuration } = standard
  const scope = await scopeOf(event, commits, github, configuration, inputs.config)
  if (commits.base === commits.head) confirmStandard(standard, inputs.config, scope.paths)
  const read = (files: Scope['reports']) => readReports(files, commits.head, github, standard, scope.paths)
  const readings = await read(scope.reports)
  const { sticky, authors } = await stickyOf(event, github, inputs, configuration)
  if (event.kind === 'pull-request' && sticky === null && scope.reports.length + scope.removed.length === 0)
    return say.nothing('The pull request changes no report')

  const branch = event.kind === 'push' || event.kind === 'everything' ? badgeBranch(inputs, configuration) : null
  const others = branch === null ? [] : await read(scope.unchanged)
  const { repository, linkBack } = configuration.issues
  const tracked = await keepIssuesInStep({
    event,
    commits,
    scope,
    readings: [...readings, ...others],
    inputs,
    configuration,
    github,
    tracker: repository === null ? github : world.elsewhere(repository),
    server,
    authors,
    known: sticky?.issues ?? [],
    now: world.now,
  })

  const links = { server, repository: headOf(event), commit: commits.head, run: world.runUrl }
  const run: Run = {
    reports: judgedOf(readings),
    unreadable: readings.flatMap((reading) => ('unreadable' in reading ? [reading.unreadable] : [])),
    outcomes: outcomesOf(tracked, others),
    closed: closedBy(tracked, `${server}/${repository ?? event.repository}`),
    notes: notesOf(event, scope, inputs.config, tracked),
    failOn: inputs.failOn,
    links,
  }
  const said = event.kind === 'pull-request' ? await saveCommentOf(run, event.pull.number, sticky, world) : null
  const suggested =
    event.kind === 'pull-request' && !event.foreign && !inputs.dryRun
      ? await suggest({
          pull: event.pull.number,
          commit: commits.head,
          readings,
          outcomes: run.outcomes,
          fixes: inputs.suggest,
          links: linkBack === 'suggestion',
          github,
        })
      : null
  const published =
    branch === null
      ? null
      : await publishSite(github, {
          branch,
          label: configuration.badge.label,
          reports: judgedOf([...readings, ...others]),
          outcomes: tracked?.outcomes ?? [],
          now: world.now,
          links: { ...links, run: null },
        })
  const late = [said, suggested, published?.note ?? null].filter((note) => note !== null)
  await sayRun({ ...run, notes: [...run.notes, ...late] }, say)
  if (published?.section) await say.summary(published.section)
  if (tracked?.failure) say.fail(tracked.failure)
}

const badgeBranch = (inputs: Inputs, configuration: Configuration) =>
  inputs.dryRun ? null : (inputs.badgeBranch ?? configuration.badge.branch)

const judgedOf = (readings: readonly Reading[]) =>
  readings.flatMap((reading) => ('judged' in reading ? [reading.judged] : []))

/** Of reports that the event did not change, only what the run changed. */
function outcomesOf(tracked: FollowUp | null, others: readonly Reading[]): Run['outcomes'] {
  const unchanged = new Set(others.map(({ file }) => file.path))
  return (tracked?.outcomes ?? []).filter(
    (outcome) => !unchanged.has(outcome.item.report) || (outcome.tracked === 'issue' && outcome.change !== 'none'),
  )
}

/** The payload is as old as the event: a run that waited or is run again has to know what became of the pull request. */
async function asItIsNow(event: Event, github: GitHub): Promise<Event> {
  if (event.kind !== 'pull-request' && event.kind !== 'pull-request-closed') return event
  return { repository: event.repository, ...causeOf(await github.pullRequest(event.pull.number)) }
}

/** Our comment on the pull request, and whose markers are trusted. The token's own login is asked for only where somebody else's comment bears our marker. */
async function stickyOf(
  event: Event,
  github: GitHub,
  inputs: Inputs,
  configuration: Configuration,
): Promise<{ sticky: StickyComment | null; authors: string[] }> {
  const authors = [workflowLogin, ...configuration.issues.authors]
  if (event.kind !== 'pull-request' || !inputs.comment) return { sticky: null, authors }
  const comments = await github.comments(event.pull.number)
  const viewer = isDisputed(comments, authors) ? await github.viewer() : null
  const trusted = viewer === null ? authors : [...authors, viewer]
  return { sticky: findSticky(comments, trusted), authors: trusted }
}

async function saveCommentOf(
  run: Run,
  pull: number,
  sticky: StickyComment | null,
  { inputs, github }: World,
): Promise<Note | null> {
  if (!inputs.comment || inputs.dryRun) return null
  const nothingLeft = sticky === null ? null : emptyComment(sticky.issues)
  return saveSticky(github, pull, sticky, comment(run, sticky?.issues) ?? nothingLeft)
}

/** Issues that were closed because no report holds their action item any more. */
function closedBy(tracked: FollowUp | null, address: string): Run['closed'] {
  const steps = tracked?.done ?? []
  return steps.flatMap((step) =>
    step.do === 'close' && step.item === null ? [{ number: step.number, url: `${address}/issues/${step.number}` }] : [],
  )
}

/** The repository that holds the commit that was read. */
function headOf(event: Event): string {
  return event.kind === 'pull-request' ? (event.pull.head.repository ?? event.repository) : event.repository
}
