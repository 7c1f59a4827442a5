import { describe, expect, test } from 'vitest'
import { followUp } from '../../src/tracking/follow-up.ts'
import { type PlanInput, plan } from '../../src/tracking/plan.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import { address, input, item, onPull, report } from './example.ts'

const alert = item('Add an alert on replication lag')
const runbook = item('Write a runbook for failover')
const drill = item('Rehearse the failover every month')

async function planned(github: InMemoryGitHub, items = [alert, runbook], given: Partial<PlanInput> = {}) {
  return plan(input([report(items)], await github.issues('postmortem'), given))
}

const run = async (github: InMemoryGitHub, items = [alert, runbook], given: Partial<PlanInput> = {}) =>
  followUp(github, await planned(github, items, given))

const titles = (github: InMemoryGitHub) => github.repository.issues.map(({ title }) => title)

describe('requests', () => {
  test('the first run: one creation an issue, the label once, and the list again', async () => {
    const github = new InMemoryGitHub()
    const { outcomes, undone, failure } = await run(github)
    expect(github.calls).toEqual(['issues', 'ensureLabel', 'openIssue', 'openIssue', 'issues'])
    expect(outcomes).toMatchObject([
      {
        tracked: 'issue',
        number: 1,
        title: alert.title,
        state: 'open',
        change: 'opened',
        url: expect.stringContaining('/issues/1'),
      },
      { tracked: 'issue', number: 2, change: 'opened' },
    ])
    expect({ undone, failure }).toEqual({ undone: [], failure: null })
  })

  test('a later run: the list, and nothing else', async () => {
    const github = new InMemoryGitHub()
    await run(github)
    github.calls.length = 0
    const { outcomes } = await run(github, [alert, runbook], {
      place: { repository: address, issues: address, commit: 'later' },
    })
    expect(github.calls).toEqual(['issues'])
    expect(outcomes).toMatchObject([{ change: 'none' }, { change: 'none' }])
  })

  test('reworded, ticked, gone, back: one look and one write each, a comment for what is gone', async () => {
    const github = new InMemoryGitHub()
    await run(github)
    const calls: string[][] = []
    for (const items of [
      [item('Add an alert on the replication lag'), runbook],
      [{ ...alert, done: true }, runbook],
      [runbook],
      [alert, runbook],
    ]) {
      github.calls.length = 0
      await run(github, items)
      calls.push(github.calls.slice(1))
    }
    expect(calls).toEqual([['issue', 'updateIssue'], ['issue', 'updateIssue'], [], ['issue', 'updateIssue']])
    github.calls.length = 0
    await run(github, [runbook])
    expect(github.calls).toEqual(['issues', 'issue', 'updateIssue', 'saveComment'])
  })

  test('owners are assigned where they can be, each asked for once', async () => {
    const github = new InMemoryGitHub()
    github.repository.collaborators.add('octocat')
    const owners = ['@octocat', '@hubot', 'Payments team', '@octo-org/storage']
    await run(github, [
      { ...alert, owners },
      { ...runbook, owners: ['@OctoCat', '@hubot'] },
    ])
    expect(github.count('assignable')).toBe(2)
    expect(github.repository.issues.map(({ assignees }) => assignees)).toEqual([['octocat'], ['OctoCat']])
    expect(github.repository.issues[0]?.body).toContain('**Owner:** @\u200Boctocat, @\u200Bhubot, Payments team')
  })

  test('nobody is assigned where the configuration says so', async () => {
    const github = new InMemoryGitHub()
    const { policy } = input([], [])
    await run(github, [{ ...alert, owners: ['@octocat'] }], { policy: { ...policy, assign: false } })
    expect(github.count('assignable')).toBe(0)
  })
})

describe('further labels', () => {
  const labels = { unowned: 'needs-owner', priority: '*', type: 'type:*' }
  const policy = { ...input([], []).policy, labels }

  test.each([
    ['the priority and the type', { priority: 'P1', type: 'detect' }, ['P1', 'type:detect', 'needs-owner']],
    ['the need of an owner where the one that is named cannot be assigned', { owners: ['@hubot'] }, ['needs-owner']],
    ['no need of an owner who is assigned', { owners: ['@octocat'] }, []],
    ['no priority that is no plain word', { owners: ['@octocat'], priority: 'P1, <!-- or P2' }, []],
    ['nothing twice', { owners: ['@octocat'], priority: 'postmortem' }, []],
  ] as const)('%s', async (_, given, expected) => {
    const github = new InMemoryGitHub()
    github.repository.collaborators.add('octocat')
    await run(github, [{ ...alert, ...given }], { policy })
    expect(github.repository.issues[0]?.labels).toEqual(['postmortem', ...expected])
  })

  test('come with the opening, and later changes leave them alone', async () => {
    const github = new InMemoryGitHub()
    await run(github, [{ ...alert, priority: 'P1' }], { policy })
    const [issue] = github.repository.issues
    if (issue) issue.labels = ['postmortem', 'P0']
    await run(github, [{ ...alert, priority: 'P2', type: 'detect', owners: ['@octocat'] }], { policy })
    expect(issue?.labels).toEqual(['postmortem', 'P0'])
  })

  test('a label that is too long for GitHub is left out', async () => {
    const github = new InMemoryGitHub()
    const long = { ...labels, priority: `${'x'.repeat(45)}*`, unowned: null }
    await run(github, [{ ...alert, priority: 'Urgent' }], { policy: { ...policy, labels: long } })
    expect(github.repository.issues[0]?.labels).toEqual(['postmortem'])
  })

  test('where nobody is to be assigned, an owner in the report is enough', async () => {
    const github = new InMemoryGitHub()
    const items = [{ ...alert, owners: ['Payments team'] }, runbook]
    await run(github, items, { policy: { ...policy, assign: false } })
    expect(github.repository.issues.map((it) => it.labels)).toEqual([['postmortem'], ['postmortem', 'needs-owner']])
  })
})

describe('when it does not go well', () => {
  test('a token that may not write: everything stays planned, with one warning that gives the YAML', async () => {
    const github = new InMemoryGitHub()
    github.readOnly = true
    const { outcomes, done, undone, notes, failure } = await run(github)
    expect(github.writes).toBe(1)
    expect(outcomes).toMatchObject([
      { tracked: 'planned', why: 'no-permission' },
      { tracked: 'planned', why: 'no-permission' },
    ])
    expect([done.length, undone.length, failure]).toEqual([0, 2, null])
    expect(notes).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining('2 changes to issues are only planned'),
        yaml: 'permissions:\n  issues: write\n',
      },
    ])
  })

  test.each(['before', 'after'] as const)(
    'a connection that dies %s the second write: said, and made good by the next run',
    async (when) => {
      const github = new InMemoryGitHub()
      github.failing = { write: 3, when }
      const { outcomes, done, undone, failure } = await run(github)
      expect([done.length, undone.length]).toEqual([1, 1])
      expect(failure).toContain('1 of 2 changes to issues were made')
      expect(outcomes).toMatchObject([
        { tracked: 'issue', change: 'opened' },
        { tracked: 'planned', why: null },
      ])
      await run(github)
      expect(titles(github)).toEqual([alert.title, runbook.title])
    },
  )

  test('issues are disabled', async () => {
    const github = new InMemoryGitHub()
    github.repository.hasIssues = false
    const { notes, failure } = await run(github)
    expect(failure).toBeNull()
    expect(notes).toMatchObject([{ level: 'warning', message: expect.stringContaining('Issues are disabled') }])
  })

  test('an issue that was deleted, or changed by somebody since the plan: left to the next run', async () => {
    const github = new InMemoryGitHub()
    await run(github)
    const late = await planned(github, [
      { ...alert, done: true },
      { ...runbook, done: true },
    ])
    github.repository.edit(1, { title: 'Page us on lag' })
    github.repository.edit(2, { body: '' })
    const { done, undone, notes } = await followUp(github, late)
    expect([done.length, undone.length]).toEqual([0, 2])
    expect(notes).toMatchObject([
      { level: 'notice' },
      { level: 'notice', message: 'To close issue `2` is left to the next run: it changed meanwhile.' },
    ])
  })

  test('an issue that another run changed since the plan: left to the next run', async () => {
    const github = new InMemoryGitHub()
    await run(github)
    const late = await planned(github, [{ ...alert, done: true }, runbook])
    await run(github, [{ ...alert, detail: 'On every replica' }, runbook])
    expect((await followUp(github, late)).undone).toHaveLength(1)
    expect(github.repository.thread(1)).toMatchObject({ state: 'open' })
  })

  test('what people write while a run is on its way stays', async () => {
    const github = new InMemoryGitHub()
    await run(github)
    const late = await planned(github, [{ ...alert, done: true }, runbook])
    github.repository.edit(1, { body: `${github.repository.thread(1).body}\n\nOurs` })
    await followUp(github, late)
    expect(github.repository.thread(1)).toMatchObject({ state: 'closed', body: expect.stringMatching(/\n\nOurs$/) })
  })

  test('an issue that GitHub refuses does not keep the others', async () => {
    const github = new InMemoryGitHub()
    const open = github.openIssue.bind(github)
    github.openIssue = async (draft) => {
      if (draft.title === alert.title)
        throw Object.assign(new Error('Validation failed (422)'), { name: 'GitHubError', status: 422 })
      return open(draft)
    }
    const { notes, undone } = await run(github)
    expect(titles(github)).toEqual([runbook.title])
    expect(undone).toHaveLength(1)
    expect(notes[0]?.message).toBe(
      'Opening an issue titled `Add an alert on replication lag` was refused: Validation failed (422)',
    )
  })

  test('a fault of ours is not told as one of GitHub', async () => {
    const github = new InMemoryGitHub()
    github.openIssue = () => Promise.reject(new TypeError('not a function'))
    await expect(run(github)).rejects.toThrow(TypeError)
  })
})

describe('two runs at once', () => {
  test('of one commit: each item ends with one open issue, the lowest number', async () => {
    const github = new InMemoryGitHub()
    const plans = [await planned(github), await planned(github)]
    const results = await Promise.all(plans.map((it) => followUp(github, it)))
    const open = github.repository.issues.filter(({ state }) => state === 'open')
    expect(open.map(({ title }) => title).sort()).toEqual([alert.title, runbook.title])
    const closed = github.repository.issues.filter(({ state }) => state === 'closed')
    expect(closed.map(({ stateReason }) => stateReason)).toEqual(['duplicate', 'duplicate'])
    for (const { outcomes } of results) {
      const numbers = outcomes.map((outcome) => (outcome.tracked === 'issue' ? outcome.number : 0))
      expect(numbers.toSorted()).toEqual(open.map(({ number }) => number))
    }
  })

  test('of two pull requests with the same item: the second finds the issue of the first', async () => {
    const github = new InMemoryGitHub()
    const [one, other] = [
      await planned(github, [drill], { occasion: onPull(7) }),
      await planned(github, [drill], { occasion: onPull(8) }),
    ]
    await followUp(github, one)
    const { outcomes } = await followUp(github, other)
    expect(outcomes).toMatchObject([{ tracked: 'issue', number: 1, change: 'none' }])
    expect(github.repository.thread(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
  })
})
