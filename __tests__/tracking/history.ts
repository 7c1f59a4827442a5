import fc from 'fast-check'
import { GitHubError } from '../../src/github/github.ts'
import type { ActionItem } from '../../src/postmortem/postmortem.ts'
import { lostIssues } from '../../src/run/lost-issues.ts'
import { followUp } from '../../src/tracking/follow-up.ts'
import { itemKeys } from '../../src/tracking/identity.ts'
import { readIssue } from '../../src/tracking/issue.ts'
import {
  type ExistingIssue,
  type Occasion,
  type Plan,
  type PlanInput,
  plan,
  pullsInQuestion,
  type ReportInScope,
} from '../../src/tracking/plan.ts'
import { author, input, item, report } from './example.ts'
import { Model } from './model.ts'

/** Path → action items. */
type Files = Map<string, ActionItem[]>

interface Pull {
  number: number
  state: 'open' | 'closed' | 'merged'
  fork: boolean
  base: Files
  head: Files
  /** Path → path before the rename. */
  renamed: Map<string, string>
}

/** One thing that happens in a repository. Numbers choose among what there is, modulo how much. */
export type Event =
  | { is: 'edit'; where: number; what: Edit; report: number; item: number; text: number }
  | { is: 'run'; where: number; cut: number | null; after: boolean }
  | { is: 'two runs'; one: number; other: number; inTurn: boolean }
  | { is: 'open pull'; fork: boolean }
  | { is: 'end pull'; pull: number; how: 'merge' | 'close' | 'reopen'; heard: boolean }
  | { is: 'person'; issue: number; does: Deed }
  | { is: 'token' }
  /** It plans now and takes its steps `waits` events later. */
  | { is: 'slow run'; where: number; waits: number }

const edits = [
  'add',
  'remove',
  'reword',
  'replace',
  'tick',
  'untick',
  'swap',
  'move',
  'rename',
  'delete',
  'refer',
  'opt out',
] as const
const deeds = ['close', 'decline', 'reopen', 'write below', 'write above', 'label', 'unlabel', 'retitle'] as const
type Edit = (typeof edits)[number]
type Deed = (typeof deeds)[number]

const authors = [author, 'shop-app[bot]']

const small = fc.nat({ max: 5 })
export const history: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        is: fc.constant('edit' as const),
        where: small,
        what: fc.constantFrom(...edits),
        report: small,
        item: small,
        text: fc.nat({ max: 11 }),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        is: fc.constant('run' as const),
        where: small,
        cut: fc.option(small),
        after: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ is: fc.constant('two runs' as const), one: small, other: small, inTurn: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('open pull' as const), fork: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({
        is: fc.constant('end pull' as const),
        pull: small,
        how: fc.constantFrom('merge', 'close', 'reopen'),
        heard: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ is: fc.constant('person' as const), issue: small, does: fc.constantFrom(...deeds) }),
    },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('token' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        is: fc.constant('slow run' as const),
        where: small,
        waits: fc.integer({ min: 1, max: 5 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
)

const tasks = [
  'Add an alert on replication lag',
  'Write a runbook for the failover of the database',
  'Move the billing jobs to their own cluster',
  'Rehearse restoring backups every month',
  'Add an alert on disk space',
  'Cap the retries of the payment client',
]

const fileNames = ['postmortems/a.md', 'postmortems/b.md', 'postmortems/c.md']

/** A repository, its pull requests, its people and the runs of the workflow. */
export class World {
  readonly model = new Model()
  readonly main: Files = new Map([['postmortems/a.md', [item(tasks[0] ?? '')]]])
  readonly pulls: Pull[] = []
  /** What people wrote, by issue: it must never be lost. */
  readonly written = new Map<number, string[]>()
  readonly titles = new Map<number, string>()
  /** Issues that we closed and a person opened again. */
  readonly wanted = new Set<number>()
  /** Issues whose last closing was a person's. */
  readonly decided = new Set<number>()
  /** Numbers in the sticky comment of each pull request. */
  readonly known = new Map<number, Set<number>>()
  #version = 0

  readonly #slow: { pull: Pull | null; plan: Plan; waits: number }[] = []

  async happen(event: Event): Promise<void> {
    await this.#happen(event)
    for (const run of this.#slow) {
      run.waits -= 1
      if (run.waits === 0) await this.follow(run.plan, run.pull?.number)
    }
  }

  async #happen(event: Event): Promise<void> {
    switch (event.is) {
      case 'edit':
        return this.#edit(event)
      case 'run':
        return this.#run(event)
      case 'two runs':
        return this.#twoRuns(event)
      case 'open pull':
        return this.#openPull(event.fork)
      case 'end pull':
        return this.#endPull(event)
      case 'person':
        return this.#person(event)
      case 'slow run':
        return this.#slowRun(event)
      case 'token':
        this.model.author = this.model.author === author ? 'shop-app[bot]' : author
    }
  }

  /** The plan of a run for the default branch (null) or a pull request, as the workflow would make it now. */
  async plan(pull: Pull | null): Promise<Plan> {
    if (pull === null) {
      const reports = [...this.main].map(([path, items]) => report(items, { path }))
      return this.#planFor(reports, { is: 'default-branch', files: new Set(this.main.keys()) })
    }
    if (pull.state === 'closed') return this.#planFor([], { is: 'pull-request-closed', number: pull.number })
    return this.#planFor(this.#changed(pull), { is: 'pull-request', number: pull.number, complete: true }, pull.fork)
  }

  async #planFor(reports: readonly ReportInScope[], occasion: Occasion, fork = false): Promise<Plan> {
    const known = new Set(occasion.is === 'pull-request' ? this.known.get(occasion.number) : [])
    const labelled = await this.model.issues('postmortem')
    const listed = new Set(labelled.map(({ number }) => number))
    const existing = [...labelled, ...this.model.list.filter(({ number }) => known.has(number) && !listed.has(number))]
    const base = input(reports, existing, { occasion, known, hold: fork ? 'fork' : null })
    const policy = { ...base.policy, authors }
    const given = { ...base, policy, place: { ...base.place, commit: `commit${this.#version}` } }
    const first = this.#planned(given)
    const lost = await this.#lost(given, first)
    if (lost.length === 0) return first
    const found = { existing: [...existing, ...lost], known: new Set([...known, ...lost.map(({ number }) => number)]) }
    return this.#planned({ ...given, ...found })
  }

  #planned(given: Omit<PlanInput, 'openPulls'>): Plan {
    const asked = new Set(pullsInQuestion(given))
    const open = this.pulls.filter(({ number, state }) => state === 'open' && asked.has(number))
    return plan({ ...given, openPulls: new Set(open.map(({ number }) => number)) })
  }

  /** Both authors write in turn, and one of them is asked for. */
  async #lost(given: Omit<PlanInput, 'openPulls'>, first: Plan): Promise<ExistingIssue[]> {
    const found = authors.map((login) => lostIssues(this.model, login, given, first))
    return (await Promise.all(found)).flat()
  }

  /** @param pull the pull request that gets the comment */
  async follow(planned: Plan, pull?: number): Promise<void> {
    const { outcomes } = await followUp(this.model, planned)
    const numbers = outcomes.flatMap((outcome) => (outcome.tracked === 'issue' ? [outcome.number] : []))
    if (pull !== undefined) this.known.set(pull, new Set(numbers))
    // Its item came back since: from now on it is as any other.
    for (const number of this.wanted) if (this.#marked(number).mark?.closed === null) this.wanted.delete(number)
  }

  get openPulls(): Pull[] {
    return this.pulls.filter(({ state }) => state === 'open')
  }

  /** Everything that is wrong after the last run; empty as it should be. */
  async faults(): Promise<string[]> {
    const faults: string[] = []
    const claimed = new Set<number>()
    for (const pull of [null, ...this.openPulls.filter(({ fork }) => !fork)]) {
      const numbers = new Set<number>()
      for (const outcome of (await this.plan(pull)).outcomes) {
        const { report: path, item: it } = outcome.item
        const said = `${pull?.number ?? 'main'} ${path} "${it.title}"`
        if (it.done || it.issue !== null || it.optedOut) continue
        if (outcome.tracked !== 'issue') {
          faults.push(`${said} is ${outcome.tracked}`)
          continue
        }
        if (numbers.has(outcome.number)) faults.push(`${said} shares #${outcome.number}`)
        numbers.add(outcome.number)
        claimed.add(outcome.number)
        const { mark, closed } = this.#marked(outcome.number)
        const landed = pull !== null && mark?.pull === null
        if (closed && !this.decided.has(outcome.number) && !landed) faults.push(`${said}: #${outcome.number} is closed`)
        if (!closed && !landed && mark?.report !== path)
          faults.push(`${said}: #${outcome.number} is of ${mark?.report}`)
      }
    }
    faults.push(...this.#doubled(claimed))
    for (const number of this.wanted) {
      if (this.#marked(number).closed) faults.push(`#${number} was opened again by a person and is closed`)
    }
    for (const [number, texts] of this.written) {
      const { body } = this.model.number(number)
      for (const text of texts) if (!body.includes(text)) faults.push(`#${number} lost "${text}"`)
    }
    for (const [number, title] of this.titles) {
      if (this.model.number(number).title !== title) faults.push(`#${number} lost its title`)
    }
    for (const number of this.decided) {
      if (this.model.number(number).state === 'open') faults.push(`#${number} was closed by a person and is open`)
    }
    return faults
  }

  /** Open issues that no open item has, other than those that a person wanted open and those whose item is hands off. */
  #doubled(claimed: ReadonlySet<number>): string[] {
    const handsOff = [this.main, ...this.openPulls.map(({ head }) => head)].flatMap((files) =>
      [...files.values()].flatMap((items) =>
        itemKeys(items).filter((_, index) => items[index]?.issue !== null || items[index]?.optedOut),
      ),
    )
    return this.model.all.flatMap(({ number, state, labels }) => {
      const { mark } = this.#marked(number)
      if (state === 'closed' || claimed.has(number) || mark === undefined || mark.closed !== null) return []
      // Whoever takes the label off an issue that no item has takes it out of our hands.
      if (!labels.includes('postmortem')) return []
      if (handsOff.some((key) => stem(key) === stem(mark.key))) return []
      return [`#${number} is open for no item: ${mark.report} ${mark.key} ${mark.pull}`]
    })
  }

  #marked(number: number) {
    const issue = this.model.number(number)
    return { mark: readIssue(issue)?.body.mark, closed: issue.state === 'closed' }
  }

  #changed({ base, head, renamed }: Pull): ReportInScope[] {
    const paths = new Set([...base.keys(), ...head.keys()])
    return [...paths].flatMap((path) => {
      const items = head.get(path)
      const moved = renamed.get(path) ?? null
      if (items === undefined)
        return [...renamed.values()].includes(path) ? [] : [report([], { path, content: 'gone' })]
      return moved === null && JSON.stringify(items) === JSON.stringify(base.get(path))
        ? []
        : [report(items, { path, previousPath: moved })]
    })
  }

  #files(where: number): { files: Files; renamed: Map<string, string> } {
    const pull = where % 2 === 0 ? undefined : this.openPulls[where % Math.max(this.openPulls.length, 1)]
    return pull === undefined ? { files: this.main, renamed: new Map() } : { files: pull.head, renamed: pull.renamed }
  }

  #edit({ where, what, report: at, item: index, text }: Event & { is: 'edit' }): void {
    this.#version += 1
    const { files, renamed } = this.#files(where)
    const path = [...files.keys()][at % Math.max(files.size, 1)]
    const task = tasks[text % tasks.length] ?? ''
    if (path === undefined || what === 'add') {
      const chosen = fileNames[at % fileNames.length] ?? ''
      files.set(chosen, [...(files.get(chosen) ?? []), item(task)])
      return
    }
    const items = files.get(path) ?? []
    const position = index % Math.max(items.length, 1)
    const it = items[position]
    if (it === undefined) return
    const put = (...instead: ActionItem[]) => files.set(path, items.toSpliced(position, 1, ...instead))
    const fresh = fileNames.find((name) => !files.has(name) && !renamed.has(name))
    switch (what) {
      case 'remove':
        put()
        break
      case 'reword':
        put({ ...it, title: it.title.endsWith(' soon') ? it.title.slice(0, -5) : `${it.title} soon` })
        break
      case 'replace':
        put(item(task))
        break
      case 'tick':
      case 'untick':
        put({ ...it, done: what === 'tick' })
        break
      case 'swap':
        files.set(path, [...items.slice(1), ...items.slice(0, 1)])
        break
      case 'move': {
        const target = fileNames[text % fileNames.length] ?? ''
        if (target === path) break
        put()
        files.set(target, [...(files.get(target) ?? []), it])
        break
      }
      case 'rename':
        if (fresh === undefined) break
        files.delete(path)
        files.set(fresh, items)
        renamed.set(fresh, renamed.get(path) ?? path)
        renamed.delete(path)
        break
      case 'delete':
        files.delete(path)
        renamed.delete(path)
        break
      case 'refer':
        put({ ...it, issue: it.issue === null ? 'OPS-7' : null })
        break
      case 'opt out':
        put({ ...it, optedOut: !it.optedOut })
    }
  }

  #subject(where: number): Pull | null {
    return where % 2 === 0 ? null : (this.openPulls[where % Math.max(this.openPulls.length, 1)] ?? null)
  }

  async #run({ where, cut, after }: Event & { is: 'run' }): Promise<void> {
    const pull = this.#subject(where)
    const planned = await this.plan(pull)
    let writes = 0
    this.model.onWrite = (moment) => {
      if (moment === 'before') writes += 1
      if (cut !== null && writes > cut && (moment === 'after') === after) throw new GitHubError('connection lost', 0)
    }
    await this.follow(planned, pull?.number)
    this.model.onWrite = () => {}
  }

  async #twoRuns({ one, other, inTurn }: Event & { is: 'two runs' }): Promise<void> {
    const pulls = [this.#subject(one), this.#subject(other)]
    const plans = await Promise.all(pulls.map((pull) => this.plan(pull)))
    const follow = (planned: Plan, index: number) => this.follow(planned, pulls[index]?.number)
    if (inTurn) for (const [index, planned] of plans.entries()) await follow(planned, index)
    else await Promise.all(plans.map(follow))
  }

  async #slowRun({ where, waits }: Event & { is: 'slow run' }): Promise<void> {
    const pull = this.#subject(where)
    this.#slow.push({ pull, plan: await this.plan(pull), waits })
  }

  #openPull(fork: boolean): void {
    if (this.pulls.length >= 3) return
    const [base, head] = [structuredClone(this.main), structuredClone(this.main)]
    this.pulls.push({ number: 101 + this.pulls.length, state: 'open', fork, base, head, renamed: new Map() })
  }

  async #endPull({ pull: index, how, heard }: Event & { is: 'end pull' }): Promise<void> {
    const pull = this.pulls[index % Math.max(this.pulls.length, 1)]
    if (pull === undefined || pull.state === 'merged') return
    if (how === 'reopen') pull.state = 'open'
    else if (pull.state === 'closed') return
    else if (how === 'merge') {
      this.#version += 1
      for (const { path, content } of this.#changed(pull)) {
        if (content === 'gone') this.main.delete(path)
        else this.main.set(path, structuredClone(pull.head.get(path) ?? []))
      }
      for (const old of pull.renamed.values()) if (!pull.head.has(old)) this.main.delete(old)
      pull.state = 'merged'
    } else pull.state = 'closed'
    if (heard) await this.follow(await this.plan(how === 'merge' ? null : pull))
  }

  #person({ issue: index, does }: Event & { is: 'person' }): void {
    const issue = this.model.all[index % Math.max(this.model.all.length, 1)]
    if (issue === undefined) return
    const note = `note ${this.written.get(issue.number)?.length ?? 0}`
    const remember = () => this.written.set(issue.number, [...(this.written.get(issue.number) ?? []), note])
    const record = readIssue(issue)?.body.mark.closed ?? null
    switch (does) {
      case 'close':
      case 'decline':
        // Closed again for the reason that we once had: nobody can tell that from our closing.
        if (issue.state === 'closed' || record !== null) break
        this.wanted.delete(issue.number)
        Object.assign(issue, { state: 'closed', stateReason: does === 'close' ? 'completed' : 'not_planned' })
        this.decided.add(issue.number)
        break
      case 'reopen':
        if (issue.state === 'open') break
        Object.assign(issue, { state: 'open', stateReason: 'reopened' })
        this.decided.delete(issue.number)
        if (record !== null) this.wanted.add(issue.number)
        break
      case 'write below':
        issue.body = `${issue.body}\n\n${note}`
        remember()
        break
      case 'write above':
        issue.body = `${note}\n\n${issue.body}`
        remember()
        break
      case 'label':
        issue.labels = [...new Set([...issue.labels, 'P1'])]
        break
      case 'unlabel':
        issue.labels = issue.labels.filter((name) => name !== 'postmortem')
        break
      case 'retitle':
        issue.title = `Retitled ${issue.number}`
        this.titles.set(issue.number, issue.title)
    }
  }
}

/** What rewording leaves of a key. */
function stem(key: string): string {
  return key.replace(/(?:-soon)?(?:\.\d+)?$/, '')
}
