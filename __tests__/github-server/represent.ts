import type { components } from '@octokit/openapi-types'
import type { Difference } from './diff.ts'
import type { Commit, Listed } from './git.ts'
import type { Repository, StoredComment, StoredLabel, Thread } from './repository.ts'

type Schemas = components['schemas']

const WEB = 'https://github.com'
const BIRTH = '2026-01-05T09:00:00Z'

/** Stored values as GitHub's REST API and its webhooks represent them. */
export class Representation {
  readonly #api: string

  /** @param api address of the API, without a slash at the end */
  constructor(api: string) {
    this.#api = api
  }

  /** Numbers are derived from names, so that they are the same in each run. */
  user(login: string): Schemas['simple-user'] {
    const url = `${this.#api}/users/${encodeURIComponent(login)}`
    return {
      login,
      id: number(login),
      node_id: `U_${login}`,
      avatar_url: `https://avatars.githubusercontent.com/u/${number(login)}?v=4`,
      gravatar_id: '',
      url,
      html_url: `${WEB}/${login.replace('[bot]', '')}`,
      followers_url: `${url}/followers`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/gist_id}`,
      starred_url: `${url}/starred{/owner}{/repo}`,
      subscriptions_url: `${url}/subscriptions`,
      organizations_url: `${url}/orgs`,
      repos_url: `${url}/repos`,
      events_url: `${url}/events{/privacy}`,
      received_events_url: `${url}/received_events`,
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
      site_admin: false,
    }
  }

  repository(repository: Repository): Schemas['full-repository'] & Schemas['repository'] {
    const [owner = '', name = ''] = repository.name.split('/')
    const url = this.#of(repository)
    const web = `${WEB}/${repository.name}`
    const open = repository.issues.filter(({ state }) => state === 'open').length
    return {
      id: number(repository.name),
      node_id: `R_${number(repository.name)}`,
      name,
      full_name: repository.name,
      private: false,
      owner: this.user(owner),
      html_url: web,
      description: null,
      fork: false,
      url,
      archive_url: `${url}/{archive_format}{/ref}`,
      assignees_url: `${url}/assignees{/user}`,
      blobs_url: `${url}/git/blobs{/sha}`,
      branches_url: `${url}/branches{/branch}`,
      collaborators_url: `${url}/collaborators{/collaborator}`,
      comments_url: `${url}/comments{/number}`,
      commits_url: `${url}/commits{/sha}`,
      compare_url: `${url}/compare/{base}...{head}`,
      contents_url: `${url}/contents/{+path}`,
      contributors_url: `${url}/contributors`,
      deployments_url: `${url}/deployments`,
      downloads_url: `${url}/downloads`,
      events_url: `${url}/events`,
      forks_url: `${url}/forks`,
      git_commits_url: `${url}/git/commits{/sha}`,
      git_refs_url: `${url}/git/refs{/sha}`,
      git_tags_url: `${url}/git/tags{/sha}`,
      git_url: `git://github.com/${repository.name}.git`,
      hooks_url: `${url}/hooks`,
      issue_comment_url: `${url}/issues/comments{/number}`,
      issue_events_url: `${url}/issues/events{/number}`,
      issues_url: `${url}/issues{/number}`,
      keys_url: `${url}/keys{/key_id}`,
      labels_url: `${url}/labels{/name}`,
      languages_url: `${url}/languages`,
      merges_url: `${url}/merges`,
      milestones_url: `${url}/milestones{/number}`,
      notifications_url: `${url}/notifications{?since,all,participating}`,
      pulls_url: `${url}/pulls{/number}`,
      releases_url: `${url}/releases{/id}`,
      ssh_url: `git@github.com:${repository.name}.git`,
      stargazers_url: `${url}/stargazers`,
      statuses_url: `${url}/statuses/{sha}`,
      subscribers_url: `${url}/subscribers`,
      subscription_url: `${url}/subscription`,
      tags_url: `${url}/tags`,
      teams_url: `${url}/teams`,
      trees_url: `${url}/git/trees{/sha}`,
      clone_url: `${web}.git`,
      mirror_url: null,
      svn_url: web,
      homepage: null,
      language: null,
      forks: 0,
      forks_count: 0,
      stargazers_count: 0,
      watchers: 0,
      watchers_count: 0,
      subscribers_count: 0,
      network_count: 0,
      size: 1,
      default_branch: repository.defaultBranch,
      open_issues: open,
      open_issues_count: open,
      has_issues: repository.hasIssues,
      has_projects: true,
      has_wiki: true,
      has_pages: false,
      has_downloads: true,
      has_discussions: false,
      archived: false,
      disabled: false,
      pushed_at: BIRTH,
      created_at: BIRTH,
      updated_at: BIRTH,
      license: null,
    }
  }

  label(repository: Repository, label: StoredLabel): Schemas['label'] {
    const { id, name, color, description } = label
    const url = `${this.#of(repository)}/labels/${encodeURIComponent(name)}`
    return { id, node_id: `LA_${id}`, url, name, color, default: false, description }
  }

  issue(repository: Repository, thread: Thread): Schemas['issue'] {
    const url = `${this.#of(repository)}/issues/${thread.number}`
    const web = page(repository, thread)
    const assignees = thread.assignees.map((login) => this.user(login))
    return {
      id: threadId(repository, thread),
      node_id: `I_${threadId(repository, thread)}`,
      url,
      repository_url: this.#of(repository),
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: web,
      number: thread.number,
      title: thread.title,
      user: this.user(thread.author),
      labels: this.#labels(repository, thread),
      state: thread.state,
      state_reason: thread.stateReason,
      locked: false,
      assignee: assignees[0] ?? null,
      assignees,
      milestone: null,
      comments: thread.comments.length,
      created_at: thread.createdAt,
      updated_at: thread.updatedAt,
      closed_at: thread.closedAt,
      author_association: 'NONE',
      body: thread.body,
      ...(thread.pull === null
        ? {}
        : {
            pull_request: {
              url: this.#pullUrl(repository, thread),
              html_url: web,
              diff_url: `${web}.diff`,
              patch_url: `${web}.patch`,
            },
          }),
    }
  }

  comment(repository: Repository, thread: Thread, comment: StoredComment): Schemas['issue-comment'] {
    const { id, author, body, createdAt } = comment
    const url = this.#of(repository)
    return {
      id,
      node_id: `IC_${id}`,
      url: `${url}/issues/comments/${id}`,
      html_url: `${page(repository, thread)}#issuecomment-${id}`,
      issue_url: `${url}/issues/${thread.number}`,
      user: this.user(author),
      created_at: createdAt,
      updated_at: createdAt,
      author_association: 'NONE',
      body,
    }
  }

  /** GitHub's description does not know that `head.repo` is null once a fork was deleted. */
  pull(repository: Repository, thread: Thread): Schemas['pull-request'] {
    const { draft, base, head, mergeCommit } = repository.pull(thread.number)
    const changes = repository.changes(thread.number)
    const url = this.#pullUrl(repository, thread)
    const issue = this.issue(repository, thread)
    const web = page(repository, thread)
    const sum = (count: (change: Difference) => number) => changes.reduce((total, each) => total + count(each), 0)
    const side = (of: Repository | null, ref: string, sha: string) => {
      const owner = of?.name.split('/')[0] ?? 'unknown'
      return {
        label: `${owner}:${ref}`,
        ref,
        sha,
        user: this.user(owner),
        repo: (of && this.repository(of)) as Schemas['repository'],
      }
    }
    const statuses = `${this.#of(repository)}/statuses/${head.sha}`
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
      review_comment_url: `${this.#of(repository)}/pulls/comments{/number}`,
      comments_url: issue.comments_url,
      statuses_url: statuses,
      number: thread.number,
      state: thread.state,
      locked: false,
      title: thread.title,
      user: this.user(thread.author),
      body: thread.body,
      labels: this.#labels(repository, thread),
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
        review_comment: { href: `${this.#of(repository)}/pulls/comments{/number}` },
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
      merged_by: mergeCommit === null ? null : this.user('octocat'),
      comments: thread.comments.length,
      review_comments: 0,
      maintainer_can_modify: false,
      commits: 1,
      additions: sum((change) => change.additions),
      deletions: sum((change) => change.deletions),
      changed_files: changes.length,
    }
  }

  file(repository: Repository, commit: string, change: Difference): Schemas['diff-entry'] {
    const { path, status, previousPath, sha, additions, deletions } = change
    const encoded = encodeURIComponent(path)
    return {
      sha,
      filename: path,
      status,
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${WEB}/${repository.name}/blob/${commit}/${encoded}`,
      raw_url: `${WEB}/${repository.name}/raw/${commit}/${encoded}`,
      contents_url: `${this.#of(repository)}/contents/${encoded}?ref=${commit}`,
      ...(previousPath === null ? {} : { previous_filename: previousPath }),
    }
  }

  content(
    repository: Repository,
    commit: string,
    entry: Listed,
  ): Omit<Schemas['content-file'], 'type' | 'content' | 'encoding'> {
    const { path, sha, size } = entry
    const url = `${this.#of(repository)}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`
    const git_url = `${this.#of(repository)}/git/${entry.type}s/${sha}`
    const html_url = `${WEB}/${repository.name}/blob/${commit}/${encodeURIComponent(path)}`
    const name = path.split('/').at(-1) ?? path
    const links = { self: url, git: git_url, html: html_url }
    return { name, path, sha, size: size ?? 0, url, html_url, git_url, download_url: null, _links: links }
  }

  tree(repository: Repository, sha: string, entries: readonly Listed[]): Schemas['git-tree'] {
    const url = `${this.#of(repository)}/git`
    const tree = entries.map(({ size, ...entry }) => ({
      ...entry,
      ...(entry.type === 'commit' ? {} : { url: `${url}/${entry.type}s/${entry.sha}` }),
      ...(size === null ? {} : { size }),
    }))
    return { sha, url: `${url}/trees/${sha}`, tree, truncated: false }
  }

  commit(repository: Repository, commit: Commit): Schemas['git-commit'] {
    const { sha, tree, parents, message, date } = commit
    const url = `${this.#of(repository)}/git`
    const web = (id: string) => `${WEB}/${repository.name}/commit/${id}`
    const person = { name: 'Octo Cat', email: 'octocat@example.com', date }
    const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
    return {
      sha,
      node_id: `C_${sha}`,
      url: `${url}/commits/${sha}`,
      html_url: web(sha),
      author: person,
      committer: person,
      tree: { sha: tree, url: `${url}/trees/${tree}` },
      message,
      parents: parents.map((id) => ({ sha: id, url: `${url}/commits/${id}`, html_url: web(id) })),
      verification,
    }
  }

  branch(repository: Repository, branch: string): Schemas['git-ref'] {
    const [url, sha] = [`${this.#of(repository)}/git`, repository.tip(branch)]
    const object = { type: 'commit', sha, url: `${url}/commits/${sha}` }
    return { ref: `refs/heads/${branch}`, node_id: `REF_${branch}`, url: `${url}/refs/heads/${branch}`, object }
  }

  #labels(repository: Repository, thread: Thread) {
    const labels = thread.labels.flatMap((name) => repository.findLabel(name) ?? [])
    return labels.map((label) => this.label(repository, label))
  }

  #of(repository: Repository): string {
    return `${this.#api}/repos/${repository.name}`
  }

  #pullUrl(repository: Repository, thread: Thread): string {
    return `${this.#of(repository)}/pulls/${thread.number}`
  }
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
  return number(repository.name) * 1000 + thread.number
}

function number(name: string): number {
  return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000, 7)
}
