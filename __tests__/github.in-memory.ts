import {
  type Blob,
  type ChangedFile,
  type Comment,
  type GitHub,
  GitHubError,
  type Issue,
  type IssueChange,
  type Label,
  type NewIssue,
  PermissionError,
  type PullRequest,
  type Review,
  type Tree,
} from '../src/github/github.ts'
import { unified } from './github-server/patch.ts'
import { Repository } from './github-server/repository.ts'
import type { StoredComment, Thread } from './github-server/thread.ts'

/**
 * The port over a repository in memory. It counts what it is asked, and fails where a test wants it to:
 *
 *     const github = new InMemoryGitHub()
 *     github.repository.commit('main', { 'README.md': '# Shop' })
 */
export class InMemoryGitHub implements GitHub {
  readonly repository: Repository
  /** Whom the token writes as. */
  login = 'github-actions[bot]'
  /** Every write is refused with a `PermissionError`. */
  readOnly = false
  /** The write of that number, counted from 1, fails, before or after it took effect. */
  failing: { write: number; when: 'before' | 'after' } | null = null
  /** Every method called, in order. */
  readonly calls: (keyof GitHub)[] = []
  writes = 0

  constructor(repository = new Repository('octo-org/shop')) {
    this.repository = repository
  }

  get reads(): number {
    return this.calls.length - this.writes
  }

  count(method: keyof GitHub): number {
    return this.calls.filter((call) => call === method).length
  }

  async defaultBranch(): Promise<{ name: string; commit: string }> {
    this.#read('defaultBranch')
    return { name: this.repository.defaultBranch, commit: this.repository.tip() }
  }

  async pullRequest(number: number): Promise<PullRequest> {
    this.#read('pullRequest')
    const { state, pull } = this.#thread(number)
    if (pull === null) throw new GitHubError(`GitHub refused to read pull request #${number} (404)`, 404)
    const { draft, base, head, mergeCommit } = this.repository.pull(number)
    return {
      number,
      state,
      merged: mergeCommit !== null,
      draft,
      head: { sha: head.sha, ref: head.branch, repository: head.repository?.name ?? null },
      base: { sha: this.repository.tip(base), ref: base, repository: this.repository.name },
    }
  }

  async changedFiles(pull: number): Promise<ChangedFile[]> {
    this.#read('changedFiles')
    return this.repository.changes(pull).map(({ path, status, previousPath, hunks }) => {
      return { path, status, previousPath, patch: hunks.length === 0 ? null : unified(hunks) }
    })
  }

  async tree(commit: string): Promise<Tree> {
    this.#read('tree')
    const { git } = this.repository
    const files = [...this.#files(commit)].filter(([, { mode }]) => mode === '100644')
    return {
      files: files.map(([path, { sha }]) => ({ path, sha, size: git.blob(sha)?.length ?? 0 })),
      truncated: false,
    }
  }

  async readFile(commit: string, path: string): Promise<Uint8Array | null> {
    this.#read('readFile')
    const entry = this.#files(commit).get(path)
    return entry === undefined ? null : this.repository.git.blob(entry.sha)
  }

  async blobs(blobs: readonly Blob[]): Promise<Map<string, Uint8Array>> {
    this.#read('blobs')
    return new Map(blobs.flatMap(({ sha }) => [[sha, this.repository.git.blob(sha) ?? new Uint8Array()]]))
  }

  async issues(label: string): Promise<Issue[]> {
    this.#read('issues')
    return this.repository.issues.filter((issue) => issue.labels.includes(label)).map((issue) => this.#issue(issue))
  }

  async recentIssues(author: string): Promise<Issue[]> {
    this.#read('recentIssues')
    const own = this.repository.issues.filter((issue) => issue.author === author)
    const latestFirst = own.toSorted((one, other) => (one.updatedAt > other.updatedAt ? -1 : 1))
    return latestFirst.slice(0, 100).map((issue) => this.#issue(issue))
  }

  async wasLabelled(number: number, label: string): Promise<boolean> {
    this.#read('wasLabelled')
    return this.#thread(number).labelled.some(({ name }) => name === label)
  }

  async issue(number: number): Promise<Issue | null> {
    this.#read('issue')
    const thread = this.repository.find(number)
    return thread === null || thread.pull !== null ? null : this.#issue(thread)
  }

  async openIssue(draft: NewIssue): Promise<Issue> {
    return this.#write('openIssue', () => {
      this.#mustHaveIssues()
      return this.#issue(this.repository.openIssue({ ...draft, author: this.login }))
    })
  }

  async updateIssue(number: number, { addLabels = [], ...change }: IssueChange): Promise<Issue> {
    return this.#write('updateIssue', () => {
      this.#mustHaveIssues()
      this.#thread(number)
      this.repository.addLabels(number, addLabels)
      return this.#issue(this.repository.edit(number, change))
    })
  }

  async addSubIssue(parent: number, { number }: Pick<Issue, 'id' | 'number'>): Promise<boolean> {
    return this.#write('addSubIssue', () => {
      const { hasSubIssues } = this.repository
      if (!hasSubIssues || this.#thread(parent).subIssues.length >= 100) return false
      this.repository.addSubIssue(parent, number)
      return true
    })
  }

  async ensureLabel(label: Label): Promise<void> {
    if (this.repository.findLabel(label.name) !== null) this.#read('ensureLabel')
    else await this.#write('ensureLabel', () => this.repository.createLabel(label))
  }

  async comments(issue: number): Promise<Comment[]> {
    this.#read('comments')
    const thread = this.#thread(issue)
    return thread.comments.map((comment) => this.#comment(thread, comment))
  }

  async saveComment(issue: number, id: number | null, body: string): Promise<Comment> {
    return this.#write('saveComment', () => {
      const thread = this.#thread(issue)
      if (id === null) return this.#comment(thread, this.repository.comment(issue, body, this.login))
      const comment = thread.comments.find((each) => each.id === id)
      if (comment === undefined) throw new GitHubError(`GitHub refused to comment on #${issue} (404)`, 404)
      comment.body = body
      return this.#comment(thread, comment)
    })
  }

  async lineComments(pull: number): Promise<string[]> {
    this.#read('lineComments')
    return this.repository.pull(pull).reviews.flatMap(({ comments }) => comments.map(({ body }) => body))
  }

  async review(pull: number, commit: string, { body, comments }: Review): Promise<void> {
    await this.#write('review', () => {
      const placed = comments.map(({ path, line, endLine, body }) => {
        return { path, body, line: endLine, startLine: endLine > line ? line : null }
      })
      const review = this.repository.review(pull, { author: this.login, body, commit, comments: placed })
      if (review === null) throw new GitHubError(`GitHub refused to review #${pull} (422)`, 422)
    })
  }

  async assignable(login: string): Promise<boolean> {
    this.#read('assignable')
    return this.repository.collaborators.has(login)
  }

  async viewer(): Promise<string | null> {
    this.#read('viewer')
    return this.login
  }

  async publish(branch: string, files: Readonly<Record<string, string>>, message: string): Promise<boolean> {
    const { branches, git, defaultBranch } = this.repository
    if (branch === defaultBranch) throw new GitHubError(`\`${branch}\` is the default branch`, 0)
    const published = git.files(branches.get(branch) ?? '')
    const isSame = ([path, text]: [string, string]) => published?.get(path)?.sha === git.writeBlob(text)
    if (Object.entries(files).every(isSame)) {
      this.#read('publish')
      return false
    }
    return this.#write('publish', () => {
      this.repository.publish(branch, files, message)
      return true
    })
  }

  #read(method: keyof GitHub): void {
    this.calls.push(method)
  }

  #write<Answer>(method: keyof GitHub, write: () => Answer): Answer {
    this.calls.push(method)
    this.writes++
    if (this.readOnly) throw new PermissionError('The token may not write (403)', 'issues: write')
    const fails = this.failing?.write === this.writes ? this.failing.when : null
    if (fails === 'before') throw new GitHubError('GitHub could not be reached', 0)
    const answer = write()
    if (fails === 'after') throw new GitHubError('GitHub could not be reached', 0)
    return answer
  }

  #mustHaveIssues(): void {
    if (!this.repository.hasIssues)
      throw new GitHubError('GitHub refused to open an issue (410: issues are disabled)', 410)
  }

  #files(commit: string) {
    const files = this.repository.git.files(commit)
    if (files === null) throw new GitHubError(`GitHub refused to list the files at \`${commit}\` (404)`, 404)
    return files
  }

  #thread(number: number): Thread {
    const thread = this.repository.find(number)
    if (thread === null) throw new GitHubError(`GitHub refused to read #${number} (404)`, 404)
    return thread
  }

  #issue(thread: Thread): Issue {
    const { number, title, state, stateReason, author, createdAt } = thread
    return {
      id: number * 10,
      number,
      title,
      body: thread.body ?? '',
      state,
      stateReason,
      labels: [...thread.labels],
      assignees: [...thread.assignees],
      author,
      url: this.#url(thread),
      createdAt,
    }
  }

  #comment(thread: Thread, { id, author, body }: StoredComment): Comment {
    return { id, author, body, url: `${this.#url(thread)}#issuecomment-${id}` }
  }

  #url({ number, pull }: Thread): string {
    return `https://github.com/${this.repository.name}/${pull ? 'pull' : 'issues'}/${number}`
  }
}
