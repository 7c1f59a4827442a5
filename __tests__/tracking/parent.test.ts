import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../src/postmortem/postmortem.ts'
import { followParents } from '../../src/tracking/follow-parents.ts'
import { followUp } from '../../src/tracking/follow-up.ts'
import { planParents } from '../../src/tracking/parent.ts'
import { plan } from '../../src/tracking/plan.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import { address, author, input, item, report } from './example.ts'

const alert = item('Add an alert on replication lag')
const runbook = item('Write a runbook for failover')
const done = (it: ActionItem): ActionItem => ({ ...it, done: true })
const trust = { label: 'postmortem', authors: [author], repository: null, known: new Set<number>() }
const place = { repository: address, issues: address, commit: 'c0ffee0', label: 'postmortem' }

/** The GitHub in memory with sub-issues. */
class NestingGitHub extends InMemoryGitHub {
  readonly children = new Map<number, number[]>()
  nests = true

  async addSubIssue(parent: number, child: number): Promise<boolean> {
    if (this.nests) this.children.set(parent, [...(this.children.get(parent) ?? []), child])
    return this.nests
  }
}

/** A run of the default branch; says what was written for parents. */
async function run(github: NestingGitHub, items: readonly ActionItem[], commit = 'c0ffee0') {
  const reports = [report(items)]
  const given = { place: { repository: address, issues: address, commit } }
  const { outcomes } = await followUp(github, plan(input(reports, await github.issues('postmortem'), given)))
  const existing = await github.issues('postmortem')
  const steps = planParents({ outcomes, reports, existing, trust, place: { ...place, commit } })
  const before = github.writes
  await followParents(github, steps, 'postmortem')
  return { steps, writes: github.writes - before }
}

const parent = (github: NestingGitHub) => github.repository.issues.find(({ title }) => title.startsWith('Postmortem: '))

describe('one parent issue per postmortem', () => {
  test('opens with the first action items, which become its sub-issues; a second run writes nothing', async () => {
    const github = new NestingGitHub()
    await run(github, [alert, runbook])
    expect(github.children).toEqual(new Map([[3, [1, 2]]]))
    expect(parent(github)).toMatchObject({ number: 3, title: 'Postmortem: Checkout was slow', labels: ['postmortem'] })
    expect(parent(github)?.body).toContain(' children=1.2 ')
    expect(await run(github, [alert, runbook], 'later')).toEqual({ steps: [], writes: 0 })
  })

  test('takes in what comes later', async () => {
    const github = new NestingGitHub()
    await run(github, [alert])
    await run(github, [alert, runbook])
    expect(github.children).toEqual(new Map([[2, [1, 3]]]))
  })

  test('is not needed for items that are all done', async () => {
    expect((await run(new NestingGitHub(), [done(alert)])).steps).toEqual([])
  })

  test('closes itself when all are decided, and opens again with one of them', async () => {
    const github = new NestingGitHub()
    await run(github, [alert, runbook])
    await run(github, [done(alert), runbook])
    expect(parent(github)?.state).toBe('open')
    github.repository.edit(2, { state: 'closed', stateReason: 'not_planned' })
    await run(github, [done(alert), runbook])
    expect(parent(github)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(await run(github, [done(alert), runbook])).toEqual({ steps: [], writes: 0 })
    await run(github, [alert, runbook])
    expect(parent(github)).toMatchObject({ state: 'open' })
    expect(await run(github, [alert, runbook])).toEqual({ steps: [], writes: 0 })
  })

  test('what a person closed stays closed, what a person opened again stays open', async () => {
    const github = new NestingGitHub()
    await run(github, [alert])
    github.repository.edit(2, { state: 'closed', stateReason: 'not_planned' })
    expect(await run(github, [alert])).toEqual({ steps: [], writes: 0 })
    github.repository.edit(2, { state: 'open' })
    await run(github, [done(alert)])
    expect(parent(github)?.state).toBe('closed')
    github.repository.edit(2, { state: 'open' })
    expect(await run(github, [done(alert)])).toEqual({ steps: [], writes: 0 })
  })

  test('text of people stays', async () => {
    const github = new NestingGitHub()
    await run(github, [alert])
    github.repository.edit(2, { body: `Above\n${parent(github)?.body}\nBelow` })
    await run(github, [alert, runbook])
    expect(parent(github)?.body).toMatch(/^Above\n<!-- postmortem:parent v1 .*\n[\s\S]*-->\nBelow$/)
  })

  test('of two, the lowest number stays', async () => {
    const github = new NestingGitHub()
    await run(github, [alert])
    const { title, body } = github.repository.thread(2)
    await github.openIssue({ title, body: body ?? '', labels: ['postmortem'], assignees: [] })
    await run(github, [alert])
    expect(github.repository.thread(3)).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
    expect(await run(github, [alert])).toEqual({ steps: [], writes: 0 })
  })

  test('a GitHub without sub-issues gets a list', async () => {
    const github = new NestingGitHub()
    github.nests = false
    await run(github, [alert, runbook])
    expect(parent(github)?.body).toContain('- [ ] #1\n- [ ] #2')
    expect(await run(github, [alert, runbook])).toEqual({ steps: [], writes: 0 })
    await run(github, [alert, runbook, item('Rehearse the failover')])
    expect(parent(github)?.body).toContain('- [ ] #4')
  })

  test('a run that is cut is finished by the next one', async () => {
    const github = new NestingGitHub()
    await run(github, [alert])
    github.failing = { write: github.writes + 2, when: 'before' }
    await run(github, [alert, runbook])
    await run(github, [alert, runbook])
    expect(parent(github)?.body).toContain(' children=1.3 ')
  })
})

test('what goes wrong is said; a fault of ours is not told as one of GitHub', async () => {
  const github = new NestingGitHub()
  const step = {
    report: 'a.md',
    number: null,
    title: 'Postmortem',
    attach: [],
    body: '',
    bodyWithList: '',
    state: null,
  }
  github.readOnly = true
  expect(await followParents(github, [step], 'postmortem')).toMatchObject({
    failure: null,
    notes: [{ level: 'warning' }],
  })
  github.readOnly = false
  github.failing = { write: github.writes + 1, when: 'before' }
  expect((await followParents(github, [step], 'postmortem')).failure).toContain('Parent issues are not all in step')
  github.openIssue = () => Promise.reject(new TypeError('not a function'))
  await expect(followParents(github, [step], 'postmortem')).rejects.toThrow(TypeError)
})

test('a stranger’s parent is none', async () => {
  const github = new NestingGitHub()
  await run(github, [alert])
  github.repository.thread(2).author = 'mallory'
  expect((await run(github, [alert])).steps).toMatchObject([{ number: null }])
})
