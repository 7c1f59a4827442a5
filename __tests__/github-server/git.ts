import { createHash } from 'node:crypto'

/** `100644` a file, `120000` a symbolic link (its content is the target), `160000` a submodule. */
export interface Entry {
  mode: '100644' | '120000' | '160000'
  sha: string
}

/** Path → entry, all folders deep. */
export type Files = ReadonlyMap<string, Entry>

export interface Commit {
  sha: string
  tree: string
  parents: readonly string[]
  message: string
  /** ISO 8601, whole seconds. */
  date: string
}

/** An entry of a tree object as GitHub lists it; folders are entries too. */
export interface Listed {
  path: string
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  size: number | null
}

/** A store of Git objects, each named by its real SHA-1. */
export class Git {
  readonly #blobs = new Map<string, Uint8Array>()
  readonly #trees = new Map<string, Files>()
  readonly #commits = new Map<string, Commit>()

  writeBlob(content: string | Uint8Array): string {
    const bytes = Uint8Array.from(Buffer.from(content))
    const sha = name('blob', bytes)
    this.#blobs.set(sha, bytes)
    return sha
  }

  writeTree(files: Files): string {
    const sha = this.#nameTree(files)
    this.#trees.set(sha, files)
    return sha
  }

  writeCommit(commit: Omit<Commit, 'sha'>): Commit {
    const seconds = Date.parse(commit.date) / 1000
    const person = `Octo Cat <octocat@example.com> ${seconds} +0000`
    const head = [`tree ${commit.tree}`, ...commit.parents.map((parent) => `parent ${parent}`)]
    const text = [...head, `author ${person}`, `committer ${person}`, '', commit.message].join('\n')
    const written = { ...commit, sha: name('commit', Buffer.from(text)) }
    this.#commits.set(written.sha, written)
    return written
  }

  blob(sha: string): Uint8Array | null {
    return this.#blobs.get(sha) ?? null
  }

  commit(sha: string): Commit | null {
    return this.#commits.get(sha) ?? null
  }

  /** The files of a tree, or of a commit's tree. */
  files(sha: string): Files | null {
    return this.#trees.get(this.#commits.get(sha)?.tree ?? sha) ?? null
  }

  /** All entries below a tree, folders before what is in them. */
  list(files: Files): Listed[] {
    const listed = new Map<string, Listed>()
    for (const [path, { mode, sha }] of files) {
      for (const folder of folders(path)) {
        if (listed.has(folder)) continue
        const id = this.#nameTree(below(files, folder))
        listed.set(folder, { path: folder, mode: '040000', type: 'tree', sha: id, size: null })
      }
      const type = mode === '160000' ? 'commit' : 'blob'
      listed.set(path, { path, mode, type, sha, size: this.#blobs.get(sha)?.length ?? null })
    }
    return [...listed.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** The newest commit that both have in their history; null for unrelated histories. */
  mergeBase(one: string, other: string): string | null {
    const ours = this.#history(one)
    for (const commit of this.#history(other)) if (ours.has(commit)) return commit
    return null
  }

  /** Breadth first, so that nearer ancestors come earlier. */
  #history(sha: string): Set<string> {
    const seen = new Set([sha])
    for (const each of seen) for (const parent of this.#commits.get(each)?.parents ?? []) seen.add(parent)
    return seen
  }

  #nameTree(files: Files): string {
    const here = new Map<string, { mode: string; sha: string; order: string }>()
    for (const [path, { mode, sha }] of files) {
      const [first = '', ...rest] = path.split('/')
      if (rest.length === 0) here.set(first, { mode, sha, order: first })
      else if (!here.has(first))
        here.set(first, { mode: '40000', sha: this.#nameTree(below(files, first)), order: `${first}/` })
    }
    const sorted = [...here].sort(([, a], [, b]) => Buffer.compare(Buffer.from(a.order), Buffer.from(b.order)))
    const entries = sorted.map(([file, { mode, sha }]) =>
      Buffer.concat([Buffer.from(`${mode} ${file}\0`), Buffer.from(sha, 'hex')]),
    )
    return name('tree', Buffer.concat(entries))
  }
}

function name(type: string, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

function folders(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'))
}

function below(files: Files, folder: string): Files {
  const inside = [...files].filter(([path]) => path.startsWith(`${folder}/`))
  return new Map(inside.map(([path, entry]) => [path.slice(folder.length + 1), entry]))
}
