import type { ChangedFile, Comment, Issue, PullRequest, Tree } from './github.ts'
import type { Json } from './json.ts'

/** GitHub's answers as values of the port; each throws a `ShapeError` where a field is not what GitHub describes. */

export function readPullRequest(pull: Json): PullRequest {
  const [head, base] = [pull.field('head'), pull.field('base')]
  return {
    number: pull.field('number').integer(),
    state: pull.field('state').oneOf('open', 'closed'),
    merged: pull.field('merged').boolean(),
    draft: pull.field('draft').orNull((draft) => draft.boolean()) ?? false,
    head: {
      sha: head.field('sha').string(),
      ref: head.field('ref').string(),
      repository: head.field('repo').orNull((repo) => repo.field('full_name').string()),
    },
    base: {
      sha: base.field('sha').string(),
      ref: base.field('ref').string(),
      repository: base.field('repo').field('full_name').string(),
    },
  }
}

const STATUS = {
  added: 'added',
  copied: 'added',
  modified: 'modified',
  changed: 'modified',
  unchanged: 'modified',
  removed: 'removed',
  renamed: 'renamed',
} as const

export function readChangedFile(file: Json): ChangedFile {
  const written = file
    .field('status')
    .oneOf('added', 'copied', 'modified', 'changed', 'unchanged', 'removed', 'renamed')
  const status = STATUS[written]
  return {
    path: file.field('filename').string(),
    status,
    previousPath: status === 'renamed' ? file.field('previous_filename').string() : null,
    patch: file.field('patch').orNull((patch) => patch.string()),
  }
}

/** Symbolic links and submodules are no files. */
export function readTree(tree: Json): Tree {
  const files = tree
    .field('tree')
    .list()
    .filter((entry) => entry.field('type').string() === 'blob' && entry.field('mode').string() !== '120000')
  return {
    files: files.map((file) => ({
      path: file.field('path').string(),
      sha: file.field('sha').string(),
      size: file.field('size').integer(),
    })),
    truncated: tree.field('truncated').boolean(),
  }
}

const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const

/** Null for a pull request: GitHub lists it among the issues. */
export function readIssue(issue: Json): Issue | null {
  if (issue.field('pull_request').orNull(() => true)) return null
  return {
    id: issue.field('id').integer(),
    number: issue.field('number').integer(),
    title: issue.field('title').string(),
    body: issue.field('body').orNull((body) => body.string()) ?? '',
    state: issue.field('state').oneOf('open', 'closed'),
    stateReason: issue.field('state_reason').orNull((reason) => reason.oneOf(...REASONS)),
    labels: issue
      .field('labels')
      .list()
      .map((label) => label.field('name').string()),
    assignees: issue
      .field('assignees')
      .list()
      .map((assignee) => assignee.field('login').string()),
    author: readAuthor(issue),
    url: issue.field('html_url').string(),
    createdAt: issue.field('created_at').string(),
  }
}

export function readComment(comment: Json): Comment {
  return {
    id: comment.field('id').integer(),
    author: readAuthor(comment),
    body: comment.field('body').orNull((body) => body.string()) ?? '',
    url: comment.field('html_url').string(),
  }
}

/** `ghost` stands where the account was deleted, as on GitHub's pages. */
function readAuthor(json: Json): string {
  return json.field('user').orNull((user) => user.field('login').string()) ?? 'ghost'
}
