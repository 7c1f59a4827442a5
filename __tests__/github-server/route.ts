import type { Repository } from './repository.ts'
import type { Representation } from './represent.ts'
import type { Thread } from './thread.ts'

export interface Call {
  repository: Repository
  represent: Representation
  /** Decoded values of the braces in the path. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Checked against the description. */
  body: Body
  /** `raw` was asked for in the `accept` header. */
  raw: boolean
  /** Whom the token writes as. */
  login: string
}

export interface Answer {
  status: number
  /** A list is sent in pages. */
  body?: unknown
  /** Sent as it is, under the raw media type. */
  bytes?: Uint8Array
}

/** The fields of bodies that the routes read; the description has checked their types. */
export interface Body {
  title?: string
  body?: string
  labels?: (string | { name: string })[]
  assignees?: string[]
  state?: 'open' | 'closed'
  state_reason?: Thread['stateReason']
  event?: string
  commit_id?: string
  comments?: { path: string; body: string; line?: number; start_line?: number }[]
  sub_issue_id?: number
  name?: string
  color?: string
  description?: string
  ref?: string
  sha?: string
  force?: boolean
  message?: string
  parents?: string[]
  base_tree?: string
  tree?: string | { path: string; mode: '100644'; content?: string; sha?: string | null }[]
}

export interface Route {
  /** Permissions of which the token needs one, as `X-Accepted-GitHub-Permissions` names them. */
  needs: readonly string[]
  answer(call: Call): Answer
}

/** By operation, as `GET /repos/{owner}/{repo}`. */
export type Routes = Readonly<Record<string, Route>>

/** Stands for an answer of 4xx. */
export class Refused extends Error {
  readonly status: number
  readonly errors: object[] | undefined
  constructor(status: number, message: string, errors?: object[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

/** @throws Refused as 404 where there is nothing */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Refused(404, 'Not Found')
  return value
}
