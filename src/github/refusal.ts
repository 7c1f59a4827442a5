import { GitHubError, PermissionError } from './github.ts'
import { ShapeError } from './json.ts'

/** What Octokit throws for an answer of 4xx or 5xx, and, without a response, where no answer came. */
interface Failure extends Error {
  status: number
  request: object
  response?: { headers: Readonly<Record<string, string | number | undefined>>; data: unknown }
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'status' in error && 'request' in error
}

/** GitHub's answer, or its absence, leaves open whether the request took effect. */
export function isUncertain(error: unknown): boolean {
  return isFailure(error) && error.status >= 500
}

export async function orNullIfMissing<Answer>(call: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await call()
  } catch (error) {
    if (isFailure(error) && (error.status === 404 || error.status === 410)) return null
    throw error
  }
}

/** A request that was repeated, or whose answer an earlier run lost, finds what it made. */
export function unlessAlreadyChild(error: unknown): void {
  if (!isFailure(error) || !/duplicate sub-issues|only have one parent/i.test(error.message)) throw error
}

/** Another run created the label since it was looked for. */
export function unlessAlreadyExists(error: unknown): void {
  if (!isFailure(error) || error.status !== 422 || !error.message.includes('already_exists')) throw error
}

/**
 * What to tell about a request that failed.
 * @param task what was asked, as in "GitHub refused to …"
 * @param permission the line of YAML that allows it, used where GitHub does not name one
 */
export function refusal(error: unknown, task: string, permission: string): unknown {
  const cause = { cause: error }
  if (error instanceof ShapeError)
    return new GitHubError(`GitHub's answer cannot be read, asked to ${task}: ${error.message}`, 200, cause)
  if (!isFailure(error)) return error
  if (error.response === undefined)
    return new GitHubError(`GitHub could not be reached to ${task}: ${error.message}`, 0, cause)
  const { status } = error
  const { headers, data } = error.response
  const said = `${status}${reason(data)}`
  const failed = (advice: string) => new GitHubError(`GitHub refused to ${task} (${said}); ${advice}`, status, cause)
  if (status === 401) return failed('give a valid token in the input `token`')
  if (status === 429 || isLimit(error)) return failed(`run again ${resumption(headers)}`)
  if (status === 403 && isAboutRights(said)) {
    const needed = accepted(headers['x-accepted-github-permissions'], permission)
    return new PermissionError(`The token may not ${task} (${said}); it needs \`${needed}\``, needed, cause)
  }
  if (status === 404) return failed('it does not exist, or the token may not see it')
  if (status === 410) return failed('enable issues in the settings of the repository')
  if (status >= 500) return failed('run again later; https://www.githubstatus.com tells whether GitHub is in trouble')
  return new GitHubError(`GitHub refused to ${task} (${said})`, status, cause)
}

function isLimit({ status, message, response }: Failure): boolean {
  return (
    status === 403 && (/\brate limit\b/i.test(message) || String(response?.headers['x-ratelimit-remaining']) === '0')
  )
}

/** When GitHub takes requests again, from its headers. */
function resumption(headers: Readonly<Record<string, string | number | undefined>>): string {
  const seconds = Number(headers['retry-after'])
  if (seconds > 0) return `in ${Math.ceil(seconds / 60)} min`
  const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000)
  if (Number(headers['x-ratelimit-remaining']) > 0 || Number.isNaN(reset.valueOf())) return 'in a few minutes'
  return `after ${reset.toISOString().slice(11, 16)} UTC`
}

/** Other reasons of a 403 are no matter of permissions: an archived repository, a file too large, a proxy that shows a page. */
function isAboutRights(said: string): boolean {
  return !/archived|too[_ ]large|suspended|blocked|a page of HTML/i.test(said)
}

/** From `issues=write; pull_requests=write` (alternatives; a comma joins what is needed together) to `issues: write`. */
function accepted(header: string | number | undefined, known: string): string {
  const alternatives = String(header ?? '')
    .split(';')
    .map((alternative) => alternative.trim().replaceAll('_', '-').replaceAll('=', ': ').replaceAll(',', ', '))
    .filter((alternative) => alternative !== '')
  return alternatives.includes(known) ? known : (alternatives[0] ?? known)
}

/** GitHub's own words, with the details of a 422. */
function reason(data: unknown): string {
  if (typeof data === 'string' && /^\s*<(?:!doctype|html)/i.test(data)) return ': a page of HTML'
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  const details = 'errors' in data && Array.isArray(data.errors) ? data.errors.map(detail).filter(Boolean) : []
  return `: ${[data.message, ...details].join(', ')}`
}

function detail(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { message, field, code } = { message: '', field: '', code: '', ...error }
  return message || [field, code].filter(Boolean).join(' ')
}
