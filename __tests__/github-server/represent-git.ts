import type { components } from '@octokit/openapi-types'
import type { Difference } from './diff.ts'
import type { Commit, Listed } from './git.ts'
import { unified } from './patch.ts'
import type { Repository } from './repository.ts'
import { apiOf, WEB } from './represent-account.ts'

type Schemas = components['schemas']

export function toFile(api: string, repository: Repository, commit: string, change: Difference): Schemas['diff-entry'] {
  const { path, status, previousPath, sha, additions, deletions, hunks } = change
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
    contents_url: `${apiOf(api, repository)}/contents/${encoded}?ref=${commit}`,
    ...(previousPath === null ? {} : { previous_filename: previousPath }),
    ...(hunks.length === 0 ? {} : { patch: unified(hunks) }),
  }
}

export function toContent(
  api: string,
  repository: Repository,
  commit: string,
  entry: Listed,
): Omit<Schemas['content-file'], 'type' | 'content' | 'encoding'> {
  const { path, sha, size } = entry
  const url = `${apiOf(api, repository)}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`
  const git_url = `${apiOf(api, repository)}/git/${entry.type}s/${sha}`
  const html_url = `${WEB}/${repository.name}/blob/${commit}/${encodeURIComponent(path)}`
  const name = path.split('/').at(-1) ?? path
  const links = { self: url, git: git_url, html: html_url }
  return {
    name,
    path,
    sha,
    size: size ?? 0,
    url,
    html_url,
    git_url,
    download_url: `https://raw.githubusercontent.com/${repository.name}/${commit}/${encodeURIComponent(path)}`,
    _links: links,
  }
}

export function toTree(
  api: string,
  repository: Repository,
  sha: string,
  entries: readonly Listed[],
): Schemas['git-tree'] {
  const url = `${apiOf(api, repository)}/git`
  const tree = entries.map(({ size, ...entry }) => ({
    ...entry,
    ...(entry.type === 'commit' ? {} : { url: `${url}/${entry.type}s/${entry.sha}` }),
    ...(size === null ? {} : { size }),
  }))
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: false }
}

export function toCommit(api: string, repository: Repository, commit: Commit): Schemas['git-commit'] {
  const { sha, tree, parents, message, date } = commit
  const url = `${apiOf(api, repository)}/git`
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

export function toBranch(api: string, repository: Repository, branch: string): Schemas['git-ref'] {
  const [url, sha] = [`${apiOf(api, repository)}/git`, repository.tip(branch)]
  const object = { type: 'commit', sha, url: `${url}/commits/${sha}` }
  return { ref: `refs/heads/${branch}`, node_id: `REF_${branch}`, url: `${url}/refs/heads/${branch}`, object }
}
