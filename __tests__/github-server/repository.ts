import { type Difference, diff } from './diff.ts'
import { type Entry, type Files, Git } from './git.ts'
import { shown } from './patch.ts'
import type { StoredComment, StoredLabel, StoredLineComment, StoredPull, StoredReview, Thread } from './thread.ts'

/** The content of a file; null removes it. */
export type Content = string | Uint8Array | { link: string } | { submodule: string } | null

/** A repository that lives in memory, with what a person does to it; what programs do comes through its HTTP or its port. */
export class Repository {
  readonly name: string
  readonly git: Git
  readonly defaultBranch = 'main'
  readonly branches = new Map<string, string>()
  readonly threads: Thread[] = []
  readonly labels: StoredLabel[] = []
  /** Logins that issues may be assigned to. */
  readonly collaborators = new Set<string>()
  hasIssues = true
  /** Old versions of GitHub Enterprise do not know them. */
  hasSubIssues = true
  #seconds = 0
  #ids = 1000

  constructor(name: string, git = new Git()) {
    this.name = name
    this.git = git
  }

  /** ISO 8601; a second later each time it is asked for. */
  now(): string {
    return new Date(Date.UTC(2026, 0, 5, 9) + this.#seconds++ * 1000).toISOString().replace('.000', '')
  }

  id(): number {
    return ++this.#ids
  }

  /** Commits changes to a branch; a new branch starts from the default one. */
  commit(branch: string, changes: Readonly<Record<string, Content>>, message = 'Change files'): string {
    return this.#commit(branch, this.branches.get(branch) ?? this.branches.get(this.defaultBranch), changes, message)
  }

  #commit(
    branch: string,
    parent: string | undefined,
    changes: Readonly<Record<string, Content>>,
    message: string,
  ): string {
    const files = new Map(parent === undefined ? [] : this.git.files(parent))
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) files.delete(path)
      else files.set(path, this.#entry(content))
    }
    return this.#record(branch, files, parent === undefined ? [] : [parent], message)
  }

  #entry(content: Exclude<Content, null>): Entry {
    if (typeof content === 'string' || content instanceof Uint8Array)
      return { mode: '100644', sha: this.git.writeBlob(content) }
    if ('link' in content) return { mode: '120000', sha: this.git.writeBlob(content.link) }
    return { mode: '160000', sha: content.submodule }
  }

  #record(branch: string, files: Files, parents: string[], message: string): string {
    const tree = this.git.writeTree(files)
    const { sha } = this.git.writeCommit({ tree, parents, message, date: this.now() })
    this.branches.set(branch, sha)
    return sha
  }

  /** Commits to a branch that has no history in common with the others. */
  publish(branch: string, changes: Readonly<Record<string, Content>>, message: string): string {
    return this.#commit(branch, this.branches.get(branch), changes, message)
  }

  /** The commit at the end of a branch. */
  tip(branch = this.defaultBranch): string {
    const sha = this.branches.get(branch)
    if (sha === undefined) throw new Error(`${this.name} has no branch ${branch}`)
    return sha
  }

  fork(name: string): Repository {
    const fork = new Repository(name, this.git)
    for (const [branch, sha] of this.branches) fork.branches.set(branch, sha)
    return fork
  }

  /** Opens an issue as a person or a program does; labels that do not exist yet become grey ones. */
  openIssue(issue: {
    title: string
    body?: string | null
    labels?: string[]
    assignees?: string[]
    author?: string
  }): Thread {
    return this.#open(issue, null)
  }

  /** Opens a pull request from a branch of this repository, or of a fork. */
  openPull(pull: { head: string; title?: string; draft?: boolean; from?: Repository; author?: string }): Thread {
    const { head, title = `Merge ${head}`, draft = false, from = this, author } = pull
    const side = { branch: head, repository: from, sha: from.tip(head) }
    const sides = { draft, base: this.defaultBranch, head: side, mergeCommit: null, reviews: [] }
    return this.#open({ title, ...(author === undefined ? {} : { author }) }, sides)
  }

  #open(given: Parameters<Repository['openIssue']>[0], pull: StoredPull | null): Thread {
    const { title, body = null, labels = [], assignees = [], author = 'octocat' } = given
    const createdAt = this.now()
    const thread: Thread = {
      number: this.threads.length + 1,
      title,
      body,
      state: 'open',
      stateReason: null,
      labels: [],
      labelled: [],
      subIssues: [],
      assignees: [...assignees],
      author,
      createdAt,
      updatedAt: createdAt,
      closedAt: null,
      comments: [],
      pull,
    }
    this.threads.push(thread)
    this.addLabels(thread.number, labels)
    return thread
  }

  find(number: number): Thread | null {
    return this.threads[number - 1] ?? null
  }

  /** The issue or pull request of that number, which exists. */
  thread(number: number): Thread {
    const thread = this.find(number)
    if (thread === null) throw new Error(`${this.name} has no #${number}`)
    return thread
  }

  get issues(): Thread[] {
    return this.threads.filter((thread) => thread.pull === null)
  }

  edit(number: number, change: Partial<Pick<Thread, 'title' | 'body' | 'state' | 'stateReason'>>): Thread {
    const thread = this.thread(number)
    const { state = thread.state, stateReason, ...text } = change
    const moved = state !== thread.state || (state === 'closed' && stateReason !== undefined)
    Object.assign(thread, text, { updatedAt: this.now() })
    if (moved) {
      thread.state = state
      thread.stateReason = stateReason ?? (state === 'closed' ? 'completed' : 'reopened')
      thread.closedAt = state === 'closed' ? thread.updatedAt : null
    }
    return thread
  }

  comment(number: number, body: string, author = 'octocat'): StoredComment {
    const comment = { id: this.id(), author, body, createdAt: this.now() }
    this.thread(number).comments.push(comment)
    return comment
  }

  findComment(id: number): { thread: Thread; comment: StoredComment } | null {
    for (const thread of this.threads)
      for (const comment of thread.comments) if (comment.id === id) return { thread, comment }
    return null
  }

  addLabels(number: number, names: readonly string[]): void {
    const thread = this.thread(number)
    for (const name of names) {
      const label = this.findLabel(name) ?? this.createLabel({ name, color: 'ededed', description: null })
      if (thread.labels.includes(label.name)) continue
      thread.labels.push(label.name)
      thread.labelled.push({ id: this.id(), name: label.name, at: this.now() })
    }
  }

  /** False where the child has a parent already. */
  addSubIssue(parent: number, child: number): boolean {
    if (this.threads.some(({ subIssues }) => subIssues.includes(child))) return false
    this.thread(parent).subIssues.push(child)
    return true
  }

  createLabel(label: Omit<StoredLabel, 'id'>): StoredLabel {
    const created = { ...label, id: this.id() }
    this.labels.push(created)
    return created
  }

  /** Names of labels are the same in capitals. */
  findLabel(name: string): StoredLabel | null {
    return this.labels.find((label) => label.name.toLowerCase() === name.toLowerCase()) ?? null
  }

  /** A pull request, its head brought up to its branch, as GitHub does after a push. */
  pull(number: number): StoredPull {
    const { pull, state } = this.thread(number)
    if (pull === null) throw new Error(`${this.name}#${number} is no pull request`)
    if (state === 'open') pull.head.sha = pull.head.repository?.branches.get(pull.head.branch) ?? pull.head.sha
    return pull
  }

  /** The files that a pull request changes since it left its base. */
  changes(number: number): Difference[] {
    const { base, head, mergeCommit } = this.pull(number)
    const target = mergeCommit === null ? this.tip(base) : (this.git.commit(mergeCommit)?.parents[0] ?? '')
    const origin = this.git.mergeBase(target, head.sha)
    const before = origin === null ? null : this.git.files(origin)
    return diff(this.git, before ?? new Map(), this.git.files(head.sha) ?? new Map())
  }

  /** Null, and nothing posted, where a comment does not stand on lines that one hunk shows. */
  review(
    number: number,
    given: Omit<StoredReview, 'id' | 'createdAt' | 'comments'> & { comments: Omit<StoredLineComment, 'id'>[] },
  ): StoredReview | null {
    const changes = this.changes(number)
    const stands = ({ path, startLine, line }: Omit<StoredLineComment, 'id'>) =>
      (changes.find((change) => change.path === path)?.hunks ?? []).some((hunk) =>
        [startLine ?? line, line].every((each) => shown(hunk).includes(each)),
      )
    if (!given.comments.every(stands)) return null
    const comments = given.comments.map((comment) => ({ ...comment, id: this.id() }))
    const review = { ...given, id: this.id(), createdAt: this.now(), comments }
    this.pull(number).reviews.push(review)
    return review
  }

  /** Merges a pull request with a merge commit, and closes it. */
  merge(number: number): string {
    const pull = this.pull(number)
    const files = new Map(this.git.files(this.tip(pull.base)))
    for (const { path, previousPath, status } of this.changes(number)) {
      if (previousPath !== null || status === 'removed') files.delete(previousPath ?? path)
      const entry = this.git.files(pull.head.sha)?.get(path)
      if (entry !== undefined) files.set(path, entry)
    }
    const message = `Merge pull request #${number}`
    pull.mergeCommit = this.#record(pull.base, files, [this.tip(pull.base), pull.head.sha], message)
    this.close(number)
    return pull.mergeCommit
  }

  /** Closes an issue or a pull request, as a person does. */
  close(number: number, stateReason: Thread['stateReason'] = 'completed'): void {
    this.edit(number, { state: 'closed', stateReason: this.thread(number).pull ? null : stateReason })
  }

  reopen(number: number): void {
    this.edit(number, { state: 'open' })
  }
}
