import { readPullRequest } from './answer.ts'
import type { PullRequest } from './github.ts'
import { Json, ShapeError } from './json.ts'

/** What started the run, as far as the run depends on it. Commits are those that the event names, never `GITHUB_SHA`. */
export type Event = { /** `owner/name`. */ repository: string } & Cause

type Cause =
  | {
      kind: 'pull-request'
      pull: PullRequest
      /** The head lies in another repository, or in one that is gone: a stranger's text, whatever the token may. */
      foreign: boolean
    }
  | { kind: 'pull-request-closed'; pull: PullRequest }
  /** A push to the default branch; `before` is null where the branch is new. */
  | { kind: 'push'; branch: string; before: string | null; after: string }
  | { kind: 'merge-group'; base: string; head: string }
  /** All reports of the default branch, on a schedule or by hand. */
  | { kind: 'everything' }
  /** Nothing to do, and why. */
  | { kind: 'ignored'; why: string }

/** The event cannot start a check; the message says which can. */
export class EventError extends Error {
  override name = 'EventError'
}

const READERS: Readonly<Record<string, (payload: Json) => Cause>> = {
  pull_request: readPull,
  pull_request_target: readPull,
  push: readPush,
  merge_group: readMergeGroup,
  schedule: () => ({ kind: 'everything' }),
  workflow_dispatch: () => ({ kind: 'everything' }),
}

/**
 * @param name `GITHUB_EVENT_NAME`
 * @param payload what the file at `GITHUB_EVENT_PATH` holds
 * @param repository `GITHUB_REPOSITORY`; not every payload names it
 * @throws EventError for an event that starts no check, and for a payload that is not the event's
 */
export function readEvent(name: string, payload: unknown, repository: string): Event {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  if (reader === undefined) {
    const known = Object.keys(READERS).map((each) => `\`${each}\``)
    throw new EventError(
      `Event \`${name}\` starts no check, expected one of ${known.join(', ')}; change \`on:\` in the workflow`,
    )
  }
  try {
    return { repository, ...reader(new Json(payload, name)) }
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
    throw new EventError(`The payload of the event \`${name}\` cannot be read: ${error.message}`, { cause: error })
  }
}

function readPull(payload: Json): Cause {
  return causeOf(readPullRequest(payload.field('pull_request')))
}

/**
 * The state decides, not the action: an open pull request is judged whatever happened to it, since a run that judges nothing
 * would pass, and hide an earlier failure at the same commit (a new title, a label).
 */
export function causeOf(pull: PullRequest): Cause {
  if (pull.state === 'closed') return { kind: 'pull-request-closed', pull }
  return { kind: 'pull-request', pull, foreign: pull.head.repository !== pull.base.repository }
}

function readPush(payload: Json): Cause {
  const ref = payload.field('ref').string()
  const branch = payload.field('repository').field('default_branch').string()
  const [before, after] = [payload.field('before').string(), payload.field('after').string()]
  if (ref !== `refs/heads/${branch}`)
    return {
      kind: 'ignored',
      why: `The push went to \`${ref}\`, only pushes to the default branch \`${branch}\` are followed up`,
    }
  if (isZero(after)) return { kind: 'ignored', why: `The push deleted the branch \`${branch}\`` }
  return { kind: 'push', branch, before: isZero(before) ? null : before, after }
}

function readMergeGroup(payload: Json): Cause {
  if (payload.field('action').string() === 'destroyed')
    return { kind: 'ignored', why: 'The merge group was taken out of the queue' }
  const group = payload.field('merge_group')
  return { kind: 'merge-group', base: group.field('base_sha').string(), head: group.field('head_sha').string() }
}

/** Git's name for no commit. */
function isZero(commit: string): boolean {
  return /^0+$/.test(commit)
}
