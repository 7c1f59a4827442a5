import { GitHubError, type Issue } from '../../src/github/github.ts'
import type { Tracker } from '../../src/tracking/follow-up.ts'
import type { ExistingIssue } from '../../src/tracking/plan.ts'
import { address, author } from './example.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
export type ModelIssue = Mutable<ExistingIssue> & { assignees: string[]; comments: string[] }

/** As much of GitHub's issues as following up sees. Every answer is a copy, as over the wire. */
export class Model implements Tracker {
  readonly all: ModelIssue[] = []
  readonly assignableLogins = new Set<string>()
  author = author
  reads = 0
  writes: string[] = []
  /** Called before and after every write; a throw is a connection that dies there. */
  onWrite: (moment: 'before' | 'after', what: string) => void = () => {}

  get list(): ExistingIssue[] {
    return structuredClone(this.all)
  }

  number(number: number): ModelIssue {
    const issue = this.all.find((it) => it.number === number)
    if (issue === undefined) throw new GitHubError('Not Found', 404)
    return issue
  }

  async issues(label: string): Promise<ExistingIssue[]> {
    this.reads += 1
    return structuredClone(this.all.filter(({ labels }) => labels.includes(label)))
  }

  async issue(number: number): Promise<ExistingIssue | null> {
    this.reads += 1
    return structuredClone(this.all.find((it) => it.number === number) ?? null)
  }

  async recentIssues(login: string): Promise<Issue[]> {
    this.reads += 1
    const own = this.all.filter((issue) => issue.author === login)
    const created = '2026-01-05T09:00:00Z'
    return own.map((issue) => ({
      ...structuredClone(issue),
      labels: [...issue.labels],
      id: issue.number,
      createdAt: created,
    }))
  }

  /** Every issue bore it when it was opened. */
  async wasLabelled(): Promise<boolean> {
    this.reads += 1
    return true
  }

  async openIssue(draft: Parameters<Tracker['openIssue']>[0]): Promise<ExistingIssue> {
    return this.write(`open ${draft.title}`, () => {
      const number = this.all.length + 1
      const { title, body, labels, assignees } = draft
      const url = `${address}/issues/${number}`
      const made = { state: 'open', stateReason: null, author: this.author, url, comments: [] } as const
      this.all.push({ number, title, body, labels: [...labels], assignees: [...assignees], ...made, comments: [] })
      return this.number(number)
    })
  }

  async updateIssue(number: number, change: Parameters<Tracker['updateIssue']>[1]): Promise<ExistingIssue> {
    return this.write(`update #${number}`, () => {
      const issue = this.number(number)
      const { addLabels = [], state, stateReason, ...text } = change
      Object.assign(issue, text)
      issue.labels = [...new Set([...issue.labels, ...addLabels])]
      if (state !== undefined && state !== issue.state)
        Object.assign(issue, { state, stateReason: stateReason ?? null })
      return issue
    })
  }

  async ensureLabel({ name }: { name: string }): Promise<void> {
    this.write(`label ${name}`, () => null)
  }

  async saveComment(number: number, _id: number | null, body: string): Promise<void> {
    this.write(`comment #${number}`, () => this.number(number).comments.push(body))
  }

  async assignable(login: string): Promise<boolean> {
    this.reads += 1
    return this.assignableLogins.has(login)
  }

  private write<Result>(what: string, change: () => Result): Result {
    this.onWrite('before', what)
    const result = structuredClone(change())
    this.writes.push(what)
    this.onWrite('after', what)
    return result
  }
}
