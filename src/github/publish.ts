import type { Octokit } from '@octokit/rest'
import { blobId } from './blob-id.ts'
import { GitHubError } from './github.ts'
import { Json } from './json.ts'
import { isFailure, orNullIfMissing } from './refusal.ts'

type Place = { owner: string; repo: string }

const ATTEMPTS = 5

/** See `GitHub.publish`. Blobs, trees and commits are named by their content, so only the last step, moving the branch, can race. */
export async function publish(
  octokit: Octokit,
  at: Place,
  branch: string,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<boolean> {
  const repository = new Json((await octokit.rest.repos.get(at)).data, 'repository')
  if (repository.field('default_branch').string() === branch)
    throw new GitHubError(`\`${branch}\` is the default branch, which is never written to; name another one`, 0)
  for (let attempt = 1; ; attempt++) {
    const tip = await readTip(octokit, at, branch)
    if (tip !== null && Object.entries(files).every(([path, text]) => tip.blobs.get(path) === blobId(text)))
      return false
    const commit = await createCommit(octokit, at, tip, files, message)
    try {
      if (tip === null) await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: commit })
      else await octokit.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha: commit })
      return true
    } catch (error) {
      // 422: the branch was created or moved on since it was read.
      if (!isFailure(error) || error.status !== 422 || attempt === ATTEMPTS) throw error
    }
  }
}

interface Tip {
  commit: string
  tree: string
  /** Path → blob id. */
  blobs: ReadonlyMap<string, string>
}

async function readTip(octokit: Octokit, at: Place, branch: string): Promise<Tip | null> {
  const answer = await orNullIfMissing(() => octokit.rest.git.getRef({ ...at, ref: `heads/${branch}` }))
  if (answer === null) return null
  const ref = new Json(answer.data, 'ref')
  const commit = ref.field('object').field('sha').string()
  const { data } = await octokit.rest.git.getCommit({ ...at, commit_sha: commit })
  const tree = new Json(data, 'commit').field('tree').field('sha').string()
  const listed = await octokit.rest.git.getTree({ ...at, tree_sha: tree, recursive: 'true' })
  const entries = new Json(listed.data, 'tree').field('tree').list()
  const blobs = new Map(entries.map((entry) => [entry.field('path').string(), entry.field('sha').string()]))
  return { commit, tree, blobs }
}

async function createCommit(
  octokit: Octokit,
  at: Place,
  tip: Tip | null,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<string> {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    content,
    mode: '100644' as const,
    type: 'blob' as const,
  }))
  const base = tip === null ? {} : { base_tree: tip.tree }
  const tree = await octokit.rest.git.createTree({ ...at, ...base, tree: entries })
  const treeId = new Json(tree.data, 'tree').field('sha').string()
  const parents = tip === null ? [] : [tip.commit]
  const commit = await octokit.rest.git.createCommit({ ...at, message, tree: treeId, parents })
  return new Json(commit.data, 'commit').field('sha').string()
}
