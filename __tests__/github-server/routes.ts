import type { Files } from './git.ts'
import type { Repository, Thread } from './repository.ts'
import type { Representation } from './represent.ts'

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
interface Body {
  title?: string
  body?: string
  labels?: (string | { name: string })[]
  assignees?: string[]
  state?: 'open' | 'closed'
  state_reason?: Thread['stateReason']
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

interface Route {
  /** Permissions of which the token needs one, as `X-Accepted-GitHub-Permissions` names them. */
  needs: readonly string[]
  answer(call: Call): Answer
}

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

/** Longest title and body that GitHub takes, in characters. */
const LONGEST = { title: 256, body: 65_536 }

export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}': {
    needs: ['metadata=read'],
    answer: ({ repository, represent }) => ok(represent.repository(repository)),
  },

  'GET /repos/{owner}/{repo}/assignees/{assignee}': {
    needs: ['metadata=read'],
    answer: ({ repository, params }) => {
      if (!repository.collaborators.has(params.assignee ?? '')) throw new Refused(404, 'Not Found')
      return { status: 204 }
    },
  },

  'GET /repos/{owner}/{repo}/contents/{path}': { needs: ['contents=read'], answer: readContent },

  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    needs: ['contents=read'],
    answer: ({ repository, represent, params }) =>
      ok(represent.commit(repository, found(repository.git.commit(params.commit_sha ?? '')))),
  },
  'POST /repos/{owner}/{repo}/git/commits': {
    needs: ['contents=write'],
    answer: ({ repository, represent, body }) => {
      const { message = '', tree = '', parents = [] } = body
      if (typeof tree !== 'string' || repository.git.files(tree) === null)
        throw new Refused(422, 'Tree SHA does not exist')
      return created(
        represent.commit(repository, repository.git.writeCommit({ tree, parents, message, date: repository.now() })),
      )
    },
  },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {
    needs: ['contents=read'],
    answer: ({ repository, represent, params }) => {
      const branch = (params.ref ?? '').replace(/^heads\//, '')
      found(repository.branches.get(branch))
      return ok(represent.branch(repository, branch))
    },
  },
  'POST /repos/{owner}/{repo}/git/refs': {
    needs: ['contents=write'],
    answer: ({ repository, represent, body }) => {
      const branch = (body.ref ?? '').replace('refs/heads/', '')
      if (repository.branches.has(branch)) throw new Refused(422, 'Reference already exists')
      repository.branches.set(branch, found(repository.git.commit(body.sha ?? '')).sha)
      return created(represent.branch(repository, branch))
    },
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': {
    needs: ['contents=write'],
    answer: ({ repository, represent, params, body }) => {
      const branch = (params.ref ?? '').replace(/^heads\//, '')
      const [tip, next] = [repository.branches.get(branch), body.sha ?? '']
      if (tip === undefined) throw new Refused(422, 'Reference does not exist')
      if (!body.force && repository.git.mergeBase(next, tip) !== tip)
        throw new Refused(422, 'Update is not a fast forward')
      repository.branches.set(branch, next)
      return ok(represent.branch(repository, branch))
    },
  },
  'POST /repos/{owner}/{repo}/git/trees': {
    needs: ['contents=write'],
    answer: ({ repository, represent, body }) => {
      const files = new Map(body.base_tree === undefined ? [] : found(repository.git.files(body.base_tree)))
      for (const { path, mode, content, sha } of typeof body.tree === 'object' ? body.tree : []) {
        if (sha === null) files.delete(path)
        else files.set(path, { mode, sha: sha ?? repository.git.writeBlob(content ?? '') })
      }
      return created(represent.tree(repository, repository.git.writeTree(files), repository.git.list(files)))
    },
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    needs: ['contents=read'],
    answer: ({ repository, represent, params, query }) => {
      const { git } = repository
      const entries = git.list(filesAt(repository, params.tree_sha ?? ''))
      const listed = query.has('recursive') ? entries : entries.filter(({ path }) => !path.includes('/'))
      return ok(represent.tree(repository, params.tree_sha ?? '', listed))
    },
  },

  'GET /repos/{owner}/{repo}/issues': { needs: ['issues=read'], answer: listIssues },
  'POST /repos/{owner}/{repo}/issues': {
    needs: ['issues=write'],
    answer: ({ repository, represent, body, login }) => {
      mustHaveIssues(repository)
      checkLengths('Issue', body)
      for (const assignee of body.assignees ?? [])
        if (!repository.collaborators.has(assignee))
          throw new Refused(422, 'Validation Failed', [
            { value: assignee, resource: 'Issue', field: 'assignees', code: 'invalid' },
          ])
      const { title = '', body: text = null, assignees = [] } = body
      const thread = repository.openIssue({ title, body: text, labels: names(body.labels), assignees, author: login })
      return created(represent.issue(repository, thread))
    },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: ({ repository, represent, params }) =>
      ok(represent.issue(repository, found(repository.find(Number(params.issue_number))))),
  },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
    needs: ['issues=write'],
    answer: ({ repository, represent, params, body }) => {
      mustHaveIssues(repository)
      checkLengths('Issue', body)
      const { number } = found(repository.find(Number(params.issue_number)))
      const { title, body: text, state, state_reason: stateReason } = body
      const change = { title, body: text, state, stateReason }
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      return ok(represent.issue(repository, repository.edit(number, given)))
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, params, body }) => {
      const thread = found(repository.find(Number(params.issue_number)))
      repository.addLabels(thread.number, names(body.labels))
      return ok(represent.issue(repository, thread).labels)
    },
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: ({ repository, represent, params }) => {
      const thread = found(repository.find(Number(params.issue_number)))
      return ok(thread.comments.map((comment) => represent.comment(repository, thread, comment)))
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, params, body, login }) => {
      checkLengths('IssueComment', body)
      const thread = found(repository.find(Number(params.issue_number)))
      return created(represent.comment(repository, thread, repository.comment(thread.number, body.body ?? '', login)))
    },
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, params, body }) => {
      checkLengths('IssueComment', body)
      const { thread, comment } = found(repository.findComment(Number(params.comment_id)))
      comment.body = body.body ?? ''
      return ok(represent.comment(repository, thread, comment))
    },
  },

  'GET /repos/{owner}/{repo}/labels/{name}': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: ({ repository, represent, params }) =>
      ok(represent.label(repository, found(repository.findLabel(params.name ?? '')))),
  },
  'POST /repos/{owner}/{repo}/labels': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, body }) => {
      const { name = '', color = 'ededed', description = null } = body
      const refuse = (field: string, code: string) =>
        new Refused(422, 'Validation Failed', [{ resource: 'Label', code, field }])
      if (!/^[0-9a-f]{6}$/i.test(color)) throw refuse('color', 'invalid')
      if (repository.findLabel(name) !== null) throw refuse('name', 'already_exists')
      return created(represent.label(repository, repository.createLabel({ name, color, description })))
    },
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    needs: ['pull_requests=read'],
    answer: ({ repository, represent, params }) => ok(represent.pull(repository, findPull(repository, params))),
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
    needs: ['pull_requests=read'],
    answer: ({ repository, represent, params }) => {
      const { number } = findPull(repository, params)
      const { head } = repository.pull(number)
      const changes = repository.changes(number).slice(0, 3000)
      return ok(changes.map((change) => represent.file(repository, head.sha, change)))
    },
  },
}

function readContent({ repository, represent, params, query, raw }: Call): Answer {
  const commit = query.get('ref') ?? repository.defaultBranch
  const files = filesAt(repository, commit)
  const entries = repository.git.list(files)
  const entry = found(entries.find(({ path }) => path === params.path))
  if (entry.type === 'tree') {
    const inside = entries.filter(({ path }) => path.slice(0, path.lastIndexOf('/')) === entry.path)
    const types = { blob: 'file', tree: 'dir', commit: 'submodule' } as const
    return ok(inside.map((each) => ({ ...represent.content(repository, commit, each), type: types[each.type] })))
  }
  const content = represent.content(repository, commit, entry)
  if (entry.type === 'commit')
    return ok({ ...content, type: 'submodule', submodule_git_url: `https://github.com/${repository.name}-module` })
  const bytes = found(repository.git.blob(follow(files, entry.path, repository)))
  if (raw) return { status: 200, bytes }
  return ok({ ...content, type: 'file', encoding: 'base64', content: Buffer.from(bytes).toString('base64') })
}

/** The blob of a file; of its target where it is a symbolic link to another file of the folder. */
function follow(files: Files, path: string, { git }: Repository): string {
  const entry = found(files.get(path))
  if (entry.mode !== '120000') return entry.sha
  const target = Buffer.from(git.blob(entry.sha) ?? []).toString()
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return files.get(folder + target)?.sha ?? entry.sha
}

function listIssues({ repository, represent, query }: Call): Answer {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const listed = repository.threads
    .filter((thread) => state === 'all' || thread.state === state)
    .filter((thread) =>
      labels.every((label) => thread.labels.some((name) => name.toLowerCase() === label.toLowerCase())),
    )
    .map((thread) => represent.issue(repository, thread))
  return ok(query.get('direction') === 'asc' ? listed : listed.reverse())
}

function filesAt(repository: Repository, ref: string): Files {
  return found(repository.git.files(repository.branches.get(ref) ?? ref))
}

function findPull(repository: Repository, params: Call['params']): Thread {
  const thread = found(repository.find(Number(params.pull_number)))
  found(thread.pull)
  return thread
}

function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Refused(404, 'Not Found')
  return value
}

function mustHaveIssues(repository: Repository): void {
  if (!repository.hasIssues) throw new Refused(410, 'Issues are disabled for this repo')
}

function checkLengths(resource: string, body: Body): void {
  for (const field of ['title', 'body'] as const)
    if ([...(body[field] ?? '')].length > LONGEST[field])
      throw new Refused(422, 'Validation Failed', [
        { resource, code: 'custom', field, message: `${field} is too long (maximum is ${LONGEST[field]} characters)` },
      ])
}

function names(labels: Body['labels'] = []): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : label.name))
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function created(body: unknown): Answer {
  return { status: 201, body }
}
