import { type Configuration, isReportPath } from '../config.ts'
import type { Event } from '../github/event.ts'
import type { Blob, GitHub, Tree } from '../github/github.ts'

/** A report file that a run is about, as it stands at the run's commit. */
export interface ReportFile {
  path: string
  /** The path before a rename. */
  previousPath: string | null
  /** What a pull request changes in it, as the hunks of a diff; null where that is not known. */
  patch: string | null
  /** Null where the tree was cut before it. */
  blob: Blob | null
}

/** What a run is about. */
export interface Scope {
  reports: readonly ReportFile[]
  /** Reports of the commit that the event did not change, where the run had to list them. */
  unchanged: readonly ReportFile[]
  /** Reports that stood before and stand no longer. */
  removed: readonly string[]
  /** `reports` are all that there are: what is not among them is gone. */
  whole: boolean
  /** All paths at the commit, where the run had to know them. */
  paths: ReadonlySet<string> | null
  /** The configuration file is among what changed. */
  configurationChanged: boolean
  /** GitHub listed not everything that changed. */
  truncated: boolean
}

/** The commits that an event is about: reports are read at `head`, the configuration at `base`, so that a change cannot relax the rules that judge it. */
export interface Commits {
  head: string
  base: string
}

/** Null for an event that reads no report. */
export async function commitsOf(event: Event, github: GitHub): Promise<Commits | null> {
  switch (event.kind) {
    case 'pull-request':
      return { head: event.pull.head.sha, base: event.pull.base.sha }
    case 'pull-request-closed':
      return { head: event.pull.base.sha, base: event.pull.base.sha }
    case 'push':
      return { head: event.after, base: event.after }
    case 'merge-group':
      return { head: event.head, base: event.base }
    case 'everything': {
      const { commit } = await github.defaultBranch()
      return { head: commit, base: commit }
    }
    case 'ignored':
      return null
  }
}

/** GitHub lists at most so many files of a pull request. */
export const mostChangedFiles = 3000

/** Which reports the event concerns. */
export async function scopeOf(
  event: Event,
  commits: Commits,
  github: GitHub,
  configuration: Configuration,
  configurationPath: string,
): Promise<Scope> {
  switch (event.kind) {
    case 'pull-request':
      return ofPullRequest(event.pull.number, commits, github, configuration, configurationPath)
    case 'push':
    case 'merge-group':
      return ofTrees(
        event.kind === 'push' ? event.before : event.base,
        commits,
        github,
        configuration,
        configurationPath,
      )
    case 'everything':
      return ofTrees(null, commits, github, configuration, configurationPath)
    default:
      return nothing
  }
}

const nothing: Scope = {
  reports: [],
  unchanged: [],
  removed: [],
  whole: false,
  paths: null,
  configurationChanged: false,
  truncated: false,
}

async function ofPullRequest(
  number: number,
  { head }: Commits,
  github: GitHub,
  configuration: Configuration,
  configurationPath: string,
): Promise<Scope> {
  const changed = await github.changedFiles(number)
  const scope = {
    ...nothing,
    configurationChanged: changed.some(({ path, previousPath }) => [path, previousPath].includes(configurationPath)),
    truncated: changed.length >= mostChangedFiles,
  }
  const concerned = changed.filter(
    ({ path, previousPath }) =>
      isReportPath(configuration, path) || (previousPath !== null && isReportPath(configuration, previousPath)),
  )
  if (concerned.length === 0) return scope
  const { files, truncated } = await github.tree(head)
  const paths = files.map(({ path }) => path)
  const present = new Map(files.map((file) => [file.path, file]))
  // A symbolic link is no file of the tree; of a tree that is cut, absence says nothing.
  const standing = concerned.filter(
    ({ path, status }) =>
      status !== 'removed' && isReportPath(configuration, path, paths) && (truncated || present.has(path)),
  )
  return {
    ...scope,
    paths: truncated ? null : new Set(paths),
    reports: standing.map(({ path, previousPath, patch }) => ({
      path,
      previousPath,
      patch,
      blob: present.get(path) ?? null,
    })),
    removed: concerned
      .filter((file) => !standing.includes(file))
      .flatMap(({ path, previousPath, status }) => (status === 'removed' ? path : (previousPath ?? []))),
  }
}

async function ofTrees(
  before: string | null,
  { head }: Commits,
  github: GitHub,
  configuration: Configuration,
  configurationPath: string,
): Promise<Scope> {
  const after = await github.tree(head)
  const earlier = before === null ? null : await treeIfKept(github, before)
  const paths = after.files.map(({ path }) => path)
  const reports = after.files.filter(({ path }) => isReportPath(configuration, path, paths))
  const old = new Map(earlier?.files.map(({ path, sha }) => [path, sha]))
  const present = new Set(paths)
  const gone = [...old.keys()].filter((path) => !present.has(path) && isReportPath(configuration, path))
  const changed = earlier ? reports.filter(({ path, sha }) => old.get(path) !== sha) : reports
  const renamed = (path: string, sha: string) =>
    old.has(path) ? null : (gone.find((from) => old.get(from) === sha) ?? null)
  const fileOf = (blob: Tree['files'][number], previousPath: string | null) => ({
    path: blob.path,
    previousPath,
    patch: null,
    blob,
  })
  const files = changed.map((file) => fileOf(file, renamed(file.path, file.sha)))
  return {
    reports: files,
    unchanged: reports.filter((report) => !changed.includes(report)).map((file) => fileOf(file, null)),
    removed: after.truncated ? [] : gone.filter((path) => !files.some(({ previousPath }) => previousPath === path)),
    whole: earlier === null && !after.truncated,
    paths: after.truncated ? null : present,
    configurationChanged:
      earlier !== null && after.files.some(({ path, sha }) => path === configurationPath && old.get(path) !== sha),
    truncated: after.truncated,
  }
}

/** A force push can leave its earlier commit behind; then everything counts as changed. */
async function treeIfKept(github: GitHub, commit: string): Promise<Tree | null> {
  try {
    return await github.tree(commit)
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return null
    throw error
  }
}
