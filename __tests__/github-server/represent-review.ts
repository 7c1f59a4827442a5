import type { components } from '@octokit/openapi-types'
import type { Repository } from './repository.ts'
import { apiOf, toUser, WEB } from './represent-account.ts'
import type { StoredLineComment, StoredReview, Thread } from './thread.ts'

type Schemas = components['schemas']

export function toReview(
  api: string,
  repository: Repository,
  { number }: Thread,
  review: StoredReview,
): Schemas['pull-request-review'] {
  const { id, author, body, commit, createdAt } = review
  const pull = `${apiOf(api, repository)}/pulls/${number}`
  const page = `${WEB}/${repository.name}/pull/${number}#pullrequestreview-${id}`
  return {
    id,
    node_id: `PRR_${id}`,
    user: toUser(api, author),
    body,
    state: 'COMMENTED',
    html_url: page,
    pull_request_url: pull,
    _links: { html: { href: page }, pull_request: { href: pull } },
    submitted_at: createdAt,
    commit_id: commit,
    author_association: 'NONE',
  }
}

export function toLineComment(
  api: string,
  repository: Repository,
  { number }: Thread,
  { id: review, author, commit, createdAt }: StoredReview,
  comment: StoredLineComment,
): Schemas['pull-request-review-comment'] {
  const { id, path, line, startLine, body } = comment
  const pull = `${apiOf(api, repository)}/pulls/${number}`
  const url = `${apiOf(api, repository)}/pulls/comments/${id}`
  const page = `${WEB}/${repository.name}/pull/${number}#discussion_r${id}`
  return {
    url,
    pull_request_review_id: review,
    id,
    node_id: `PRRC_${id}`,
    diff_hunk: '',
    path,
    commit_id: commit,
    original_commit_id: commit,
    user: toUser(api, author),
    body,
    created_at: createdAt,
    updated_at: createdAt,
    html_url: page,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pull } },
    line,
    side: 'RIGHT',
    start_line: startLine,
    start_side: startLine === null ? null : 'RIGHT',
  }
}
