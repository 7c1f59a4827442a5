import type { components } from '@octokit/openapi-types'
import type { Difference } from './diff.ts'
import type { Repository } from './repository.ts'
import { apiOf, idOf, toRepository, toUser, WEB } from './represent-account.ts'
import type { StoredComment, StoredLabel, Thread } from './thread.ts'

type Schemas = components['schemas']

export function toLabel(api: string, repository: Repository, label: StoredLabel): Schemas['label'] {
  const { id, name, color, description } = label
  const url = `${apiOf(api, repository)}/labels/${encodeURIComponent(name)}`
  return { id, node_id: `LA_${id}`, url, name, color, default: false, description }
}

export function toLabelled(api: string, { name, at, id }: Thread['labelled'][number]): Schemas['labeled-issue-event'] {
  return {
    id,
    node_id: `LE_${id}`,
    url: `${api}/events/${id}`,
    actor: toUser(api, 'octocat'),
    event: 'labeled',
    commit_id: null,
    commit_url: null,
    created_at: at,
    performed_via_github_app: null,
    label: { name, color: 'ededed' },
  }
}

export function toIssue(api: string, repository: Repository, thread: Thread): Schemas['issue'] {
  const url = `${apiOf(api, repository)}/issues/${thread.number}`
  const web = page(repository, thread)
  const assignees = thread.assignees.map((login) => toUser(api, login))
  return {
    id: threadId(repository, thread),
    node_id: `I_${threadId(repository, thread)}`,
    url,
    repository_url: apiOf(api, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: web,
    number: thread.number,
    title: thread.title,
    user: toUser(api, thread.author),
    labels: labelsOf(api, repository, thread),
    state: thread.state,
    state_reason: thread.stateReason,
    locked: false,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: thread.comments.length,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    closed_by: null,
    author_association: 'NONE',
    body: thread.body,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0,
    },
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    ...(thread.pull === null
      ? {}
      : {
          pull_request: {
            url: `${apiOf(api, repository)}/pulls/${thread.number}`,
            html_url: web,
            diff_url: `${web}.diff`,
            patch_url: `${web}.patch`,
          },
        }),
  }
}

export function toComment(
  api: string,
  repository: Repository,
  thread: Thread,
  comment: StoredComment,
): Schemas['issue-comment'] {
  const { id, author, body, createdAt } = comment
  const url = apiOf(api, repository)
  return {
    id,
    node_id: `IC_${id}`,
    url: `${url}/issues/comments/${id}`,
    html_url: `${page(repository, thread)}#issuecomment-${id}`,
    issue_url: `${url}/issues/${thread.number}`,
    user: toUser(api, author),
    created_at: createdAt,
    updated_at: createdAt,
    author_association: 'NONE',
    body,
  }
}

/** GitHub's description does not know that `head.repo` is null once a fork was deleted. */
export function toPull(api: string, repository: Repository, thread: Thread): Schemas['pull-request'] {
  const { draft, base, head, mergeCommit } = repository.pull(thread.number)
  const changes = repository.changes(thread.number)
  const url = `${apiOf(api, repository)}/pulls/${thread.number}`
  const issue = toIssue(api, repository, thread)
  const web = page(repository, thread)
  const sum = (count: (change: Difference) => number) => changes.reduce((total, each) => total + count(each), 0)
  const side = (of: Repository | null, ref: string, sha: string) => {
    const owner = of?.name.split('/')[0] ?? 'unknown'
    return {
      label: `${owner}:${ref}`,
      ref,
      sha,
      user: toUser(api, owner),
      repo: (of && toRepository(api, of)) as Schemas['repository'],
    }
  }
  const statuses = `${apiOf(api, repository)}/statuses/${head.sha}`
  return {
    id: issue.id,
    node_id: `PR_${issue.id}`,
    url,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue.url,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiOf(api, repository)}/pulls/comments{/number}`,
    comments_url: issue.comments_url,
    statuses_url: statuses,
    number: thread.number,
    state: thread.state,
    locked: false,
    title: thread.title,
    user: toUser(api, thread.author),
    body: thread.body,
    labels: labelsOf(api, repository, thread),
    milestone: null,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    merged_at: mergeCommit === null ? null : thread.closedAt,
    merge_commit_sha: mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(head.repository, head.branch, head.sha),
    base: side(repository, base, baseCommit(repository, thread)),
    _links: {
      self: { href: url },
      html: { href: web },
      issue: { href: issue.url },
      comments: { href: issue.comments_url },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${apiOf(api, repository)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: 'NONE',
    auto_merge: null,
    draft,
    merged: mergeCommit !== null,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: mergeCommit === null ? null : toUser(api, 'octocat'),
    comments: thread.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: sum((change) => change.additions),
    deletions: sum((change) => change.deletions),
    changed_files: changes.length,
  }
}

function labelsOf(api: string, repository: Repository, thread: Thread) {
  const labels = thread.labels.flatMap((name) => repository.findLabel(name) ?? [])
  return labels.map((label) => toLabel(api, repository, label))
}

/** GitHub keeps the base commit of a merged pull request as it was. */
function baseCommit(repository: Repository, thread: Thread): string {
  const { base, mergeCommit } = repository.pull(thread.number)
  return repository.git.commit(mergeCommit ?? '')?.parents[0] ?? repository.tip(base)
}

function page(repository: Repository, { number, pull }: Thread): string {
  return `${WEB}/${repository.name}/${pull ? 'pull' : 'issues'}/${number}`
}

function threadId(repository: Repository, thread: Thread): number {
  return idOf(repository.name) * 1000 + thread.number
}
