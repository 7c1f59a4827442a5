import type { Files } from './git.ts'
import type { Repository } from './repository.ts'
import { type Answer, type Call, created, found, ok, Refused, type Routes } from './route.ts'

export const GIT: Routes = {
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
}

/** Largest file, in bytes, whose content stands in JSON. */
const LARGEST = 1024 * 1024

function readContent({ repository, represent, params, query, raw }: Call): Answer {
  const commit = query.get('ref') ?? repository.defaultBranch
  const files = filesAt(repository, commit)
  const entries = repository.git.list(files)
  const folder = entries.filter(({ path }) => parent(path) === params.path)
  if (folder.length > 0) {
    const types = { blob: 'file', tree: 'dir', commit: 'submodule' } as const
    return ok(folder.map((each) => ({ ...represent.content(repository, commit, each), type: types[each.type] })))
  }
  const entry = found(entries.find(({ path }) => path === params.path))
  const content = represent.content(repository, commit, entry)
  if (entry.type === 'commit')
    return ok({ ...content, type: 'submodule', submodule_git_url: `https://github.com/${repository.name}-module` })
  const bytes = found(repository.git.blob(follow(files, entry.path, repository)))
  if (raw) return { status: 200, bytes }
  if (bytes.length > LARGEST) return ok({ ...content, type: 'file', encoding: 'none', content: '' })
  return ok({ ...content, type: 'file', encoding: 'base64', content: Buffer.from(bytes).toString('base64') })
}

/** The blob of a file; of its target where it is a symbolic link to another file of the folder. */
function follow(files: Files, path: string, { git }: Repository): string {
  const entry = found(files.get(path))
  if (entry.mode !== '120000') return entry.sha
  const target = Buffer.from(git.blob(entry.sha) ?? []).toString()
  const sibling = parent(path) === '' ? target : `${parent(path)}/${target}`
  return files.get(sibling)?.sha ?? entry.sha
}

function filesAt(repository: Repository, ref: string): Files {
  return found(repository.git.files(repository.branches.get(ref) ?? ref))
}

function parent(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}
