import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../src/postmortem/postmortem.ts'
import { followParents } from '../../src/tracking/follow-parents.ts'
import { followUp } from '../../src/tracking/follow-up.ts'
import { planParents } from '../../src/tracking/parent.ts'
import { plan, type ReportInScope } from '../../src/tracking/plan.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import { address, author, input, item, path, report } from './example.ts'

const alert = item('Add an alert on replication lag')
const runbook = item('Write a runbook for failover')
const done = (it: ActionItem): ActionItem => ({ ...it, done: true })
const trust = { label: 'postmortem', authors: [author], repository: null, known: new Set<number>() }
const place = { repository: address, issues: address, commit: 'c0ffee0', label: 'postmortem' }

/** A run of the default branch; says what was written for parents. */
async function run(
  github: InMemoryGitHub,
  items: readonly ActionItem[],
  { commit = 'c0ffee0', limit = 50, at = {} }: { commit?: string; limit?: number; at?: Partial<ReportInScope> } = {},
) {
  const reports = [report(items, at)]
  const files = new Set(reports.flatMap(({ path, content }) => (content === 'gone' ? [] : [path])))
  const given = { place: { repository: address, issues: address, commit } }
  const { outcomes } = await followUp(github, plan(input(reports, await github.issues('postmortem'), given)))
  const existing = await github.issues('postmortem')
  const steps = planParents({ outcomes, reports, existing, files, trust, place: { ...place, commit } })
  const before = github.writes
  const { notes } = await followParents(github, steps, { label: 'postmortem', limit })
  return { steps, notes, writes: github.writes - before }
}

const nothing = { steps: [], notes: [], writes: 0 }
const parent = (github: InMemoryGitHub) =>
  github.repository.issues.find(({ title }) => title.startsWith('Postmortem: '))

describe('one parent issue per postmortem', () => {
  test('opens with the first action items, which become its sub-issues; a second run writes nothing', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert, runbook])
    expect(github.repository.thread(3).subIssues).toEqual([1, 2])
    expect(parent(github)).toMatchObject({ number: 3, title: 'Postmortem: Checkout was slow', labels: ['postmortem'] })
    expect(parent(github)?.body).toContain(' children=1.2 ')
    expect(await run(github, [alert, runbook], { commit: 'later' })).toEqual(nothing)
  })

  test('takes in what comes later', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    await run(github, [alert, runbook])
    expect(github.repository.thread(2).subIssues).toEqual([1, 3])
  })

  test('is not needed for items that are all done', async () => {
    expect((await run(new InMemoryGitHub(), [done(alert)])).steps).toEqual([])
  })

  test('closes itself when all are decided, and opens again with one of them', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert, runbook])
    await run(github, [done(alert), runbook])
    expect(parent(github)?.state).toBe('open')
    github.repository.edit(2, { state: 'closed', stateReason: 'not_planned' })
    await run(github, [done(alert), runbook])
    expect(parent(github)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(await run(github, [done(alert), runbook])).toEqual(nothing)
    await run(github, [alert, runbook])
    expect(parent(github)).toMatchObject({ state: 'open' })
    expect(await run(github, [alert, runbook])).toEqual(nothing)
  })

  test('what a person closed stays closed, what a person opened again stays open', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    github.repository.edit(2, { state: 'closed', stateReason: 'not_planned' })
    expect(await run(github, [alert])).toEqual(nothing)
    github.repository.edit(2, { state: 'open' })
    await run(github, [done(alert)])
    expect(parent(github)?.state).toBe('closed')
    github.repository.edit(2, { state: 'open' })
    expect(await run(github, [done(alert)])).toEqual(nothing)
  })

  test('text of people stays', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    github.repository.edit(2, { body: `Above\n${parent(github)?.body}\nBelow` })
    await run(github, [alert, runbook])
    expect(parent(github)?.body).toMatch(/^Above\n<!-- postmortem:parent v1 .*\n[\s\S]*-->\nBelow$/)
  })

  test('of two, the lowest number stays', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    const { title, body } = github.repository.thread(2)
    await github.openIssue({ title, body: body ?? '', labels: ['postmortem'], assignees: [] })
    await run(github, [alert])
    expect(github.repository.thread(3)).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
    expect(await run(github, [alert])).toEqual(nothing)
  })

  test('a GitHub without sub-issues gets a list', async () => {
    const github = new InMemoryGitHub()
    github.repository.hasSubIssues = false
    await run(github, [alert, runbook])
    expect(parent(github)?.body).toContain('- [ ] #1\n- [ ] #2')
    expect(await run(github, [alert, runbook])).toEqual(nothing)
    await run(github, [alert, runbook, item('Rehearse the failover')])
    expect(parent(github)?.body).toContain('- [ ] #4')
  })

  test('goes with its report when that is renamed', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    const at = { path: 'postmortems/renamed.md', previousPath: path }
    await run(github, [alert], { at })
    expect(github.repository.issues).toHaveLength(2)
    expect(parent(github)?.body).toContain(' report=postmortems/renamed.md ')
    expect(await run(github, [alert], { at: { path: at.path } })).toEqual(nothing)
  })

  test('closes itself when its report is gone, opens again when that is back', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    await run(github, [], { at: { content: 'gone' } })
    expect(parent(github)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(await run(github, [], { at: { content: 'gone' } })).toEqual(nothing)
    await run(github, [alert])
    expect(parent(github)?.state).toBe('open')
    await run(github, [], { at: { content: 'gone' } })
    github.repository.reopen(2)
    expect(await run(github, [], { at: { content: 'gone' } })).toEqual(nothing)
  })

  test('closes itself when its report holds none of its action items any more', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    await run(github, [])
    expect(parent(github)?.state).toBe('closed')
    expect(await run(github, [])).toEqual(nothing)
  })

  test('repeats nothing of a report that holds a secret', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    github.repository.edit(2, { body: '' })
    expect(await run(github, [alert], { at: { secret: true } })).toEqual(nothing)
  })

  test('waits for the next run where the limit is reached, and says so', async () => {
    const github = new InMemoryGitHub()
    const { notes } = await run(github, [alert], { limit: 0 })
    expect(notes).toMatchObject([{ level: 'warning', message: expect.stringContaining('`1` remain') }])
    expect(parent(github)).toBeUndefined()
  })

  test('a run that is cut is finished by the next one', async () => {
    const github = new InMemoryGitHub()
    await run(github, [alert])
    github.failing = { write: github.writes + 2, when: 'before' }
    await run(github, [alert, runbook])
    await run(github, [alert, runbook])
    expect(parent(github)?.body).toContain(' children=1.3 ')
  })
})

test('what goes wrong is said; a fault of ours is not told as one of GitHub', async () => {
  const github = new InMemoryGitHub()
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
  expect(await followParents(github, [step], { label: 'postmortem', limit: 1 })).toMatchObject({
    failure: null,
    notes: [{ level: 'warning' }],
  })
  github.readOnly = false
  github.failing = { write: github.writes + 1, when: 'before' }
  expect((await followParents(github, [step], { label: 'postmortem', limit: 1 })).failure).toContain(
    'Parent issues are not all in step',
  )
  github.openIssue = () => Promise.reject(new TypeError('not a function'))
  await expect(followParents(github, [step], { label: 'postmortem', limit: 1 })).rejects.toThrow(TypeError)
})

test('a stranger’s parent is none', async () => {
  const github = new InMemoryGitHub()
  await run(github, [alert])
  github.repository.thread(2).author = 'mallory'
  expect((await run(github, [alert])).steps).toMatchObject([{ number: null }])
})
