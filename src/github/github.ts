/**
 * The port: everything that a run asks of GitHub, in our words. `rest.ts` speaks it over HTTP; the tests hold one in memory.
 * Every method rejects with `PermissionError` where the token may not, and with `GitHubError` where GitHub did not answer as hoped.
 */
export interface GitHub {
  defaultBranch(): Promise<{ name: string; commit: string }>
  pullRequest(number: number): Promise<PullRequest>
  /** All pages; at most 3,000, as GitHub gives. */
  changedFiles(pull: number): Promise<ChangedFile[]>
  /** Files (no symbolic links, no submodules) of the recursive tree of a commit; rejects with status 404 where there is no such commit. */
  tree(commit: string): Promise<Tree>
  /** The bytes of a file at a commit; null where there is none. */
  readFile(commit: string, path: string): Promise<Uint8Array | null>
  /**
   * The bytes of files by blob id, in far fewer requests than files; those that GitHub does not tell so (large, binary, in another
   * encoding, all where its GraphQL is out of reach) are missing. Never rejects.
   */
  blobs(blobs: readonly Blob[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** All issues that bear the label, open and closed, pull requests dropped; listed, never searched. */
  issues(label: string): Promise<Issue[]>
  /** Null where it was deleted, moved away, or is a pull request. */
  issue(number: number): Promise<Issue | null>
  /** The 100 issues of an author that changed last. */
  recentIssues(author: string): Promise<Issue[]>
  /** Whether the issue bears the label or ever did. */
  wasLabelled(number: number, label: string): Promise<boolean>
  /** Safe to call once: an answer that was lost is looked for before the issue is created again. */
  openIssue(draft: NewIssue): Promise<Issue>
  updateIssue(number: number, change: IssueChange): Promise<Issue>
  /** Creates the label with its colour and description unless it exists. */
  ensureLabel(label: Label): Promise<void>
  /**
   * Makes an issue a sub-issue of another; one that has a parent already keeps it. False where the parent takes no more of them,
   * and where this GitHub does not know them.
   */
  addSubIssue(parent: number, child: Pick<Issue, 'id' | 'number'>): Promise<boolean>
  comments(issue: number): Promise<Comment[]>
  /** `id` null: a new comment; else that comment is replaced. */
  saveComment(issue: number, id: number | null, body: string): Promise<Comment>
  /** The texts of the comments on lines of a pull request, those that are resolved or outdated too. */
  lineComments(pull: number): Promise<string[]>
  /** Posts one review, without a verdict, whose comments stand on lines of a commit; GitHub refuses all (422) where one is outside of what changed. */
  review(pull: number, commit: string, review: Review): Promise<void>
  assignable(login: string): Promise<boolean>
  /** The token's own login with `[bot]` where it is an App's, by one GraphQL call; null where GitHub does not tell. */
  viewer(): Promise<string | null>
  /**
   * Writes the files (path → text) to the branch in one commit, keeping its other files; creates the branch, without history, where there is none.
   * False where nothing differed and nothing was written. Never writes to the default branch.
   */
  publish(branch: string, files: Readonly<Record<string, string>>, message: string): Promise<boolean>
}

export interface PullRequest {
  number: number
  state: 'open' | 'closed'
  merged: boolean
  draft: boolean
  head: { sha: string; ref: string /** `owner/name`; null after the fork was deleted. */; repository: string | null }
  base: { sha: string; ref: string; repository: string }
}

export interface ChangedFile {
  path: string
  status: 'added' | 'modified' | 'removed' | 'renamed'
  /** The path before a rename. */
  previousPath: string | null
  /** The hunks of its unified diff; null for a rename alone, for binary files and where there are too many lines. */
  patch: string | null
}

export interface Review {
  body: string
  comments: LineComment[]
}

/** A comment on the lines `line` to `endLine` of the new version of a file. */
export interface LineComment {
  path: string
  line: number
  endLine: number
  body: string
}

/** The content of a file, as Git names it. */
export interface Blob {
  sha: string
  /** Bytes. */
  size: number
}

export interface Tree {
  files: ({ path: string } & Blob)[]
  /** GitHub cut the list (beyond 100,000 entries or 7 MB). */
  truncated: boolean
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened'

export interface Issue {
  /** What sub-issues are named by. */
  id: number
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: StateReason | null
  labels: string[]
  assignees: string[]
  /** REST login (`github-actions[bot]`). */
  author: string
  url: string
  createdAt: string
}

export interface NewIssue {
  title: string
  body: string
  labels: string[]
  assignees: string[]
}

export interface IssueChange {
  title?: string
  body?: string
  state?: 'open' | 'closed'
  stateReason?: StateReason
  /** Added to those that the issue has. */
  addLabels?: string[]
}

export interface Label {
  name: string
  /** Six hexadecimal digits. */
  color: string
  description: string
}

export interface Comment {
  id: number
  author: string
  body: string
  url: string
}

/** The token may not do this; `permission` is the line of YAML that would allow it (`issues: write`). */
export class PermissionError extends Error {
  override name = 'PermissionError'
  readonly permission: string
  constructor(message: string, permission: string, options?: ErrorOptions) {
    super(message, options)
    this.permission = permission
  }
}

/** GitHub refused or could not be reached, after retries; the message says what was asked and what came back. */
export class GitHubError extends Error {
  override name = 'GitHubError'
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}
