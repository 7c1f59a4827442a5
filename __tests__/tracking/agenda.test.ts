import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../src/postmortem/postmortem.ts'
import { type AgendaPolicy, agenda, type Commitment, type DatedIssue } from '../../src/tracking/agenda.ts'
import { followThrough } from '../../src/tracking/follow-through.ts'
import type { Outcome } from '../../src/tracking/plan.ts'
import { isPressing, planReminder } from '../../src/tracking/reminder.ts'
import { planRollUp } from '../../src/tracking/roll-up.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import { address, author, item, path } from './example.ts'

const server = 'https://github.com'
const policy: AgendaPolicy = { dueSoon: 2, daysByPriority: { P0: 7 }, unowned: 1 }
const trust = { label: 'postmortem', authors: [author], repository: null, known: new Set<number>() }

function issue(number: number, given: Partial<DatedIssue> = {}): DatedIssue {
  const texts = { title: `Task ${number}`, body: '', url: `${address}/issues/${number}` }
  const state = { state: 'open', stateReason: null, createdAt: '2024-06-20T12:00:00Z' } as const
  return { number, ...texts, ...state, labels: ['postmortem'], assignees: [], author, ...given }
}

function outcome(it: ActionItem, { number, url, title, state, stateReason }: DatedIssue): Outcome {
  return { item: { report: path, item: it }, tracked: 'issue', number, url, title, state, stateReason, change: 'none' }
}

const dueOn = (date: string | null) => ({ owners: ['@octocat'], due: { text: 'as written', date } })

function only(it: ActionItem, today: string, given: Partial<DatedIssue> = {}): Commitment {
  const [commitment] = agenda([outcome(it, issue(1, given))], [issue(1, given)], today, policy).open
  if (commitment === undefined) throw new Error('nothing is open')
  return commitment
}

test.each([
  ['long before', '2024-07-01', null],
  ['two days before', '2024-07-03', { is: 'due-soon' }],
  ['on the day', '2024-07-05', { is: 'due-soon' }],
  ['the day after', '2024-07-06', { is: 'overdue', weeks: 0 }],
  ['a week after', '2024-07-12', { is: 'overdue', weeks: 0 }],
  ['eight days after', '2024-07-13', { is: 'overdue', weeks: 1 }],
])('%s, %s', (_, today, stage) => {
  expect(only(item('Add an alert', dueOn('2024-07-05')), today).stage).toEqual(stage)
})

test.each([
  ['a priority that has days, from the opening on', { priority: 'p0' }, { date: '2024-06-27', byDefault: true }],
  ['a priority that has none', { priority: 'P3' }, null],
  ['words that name no day', { ...dueOn(null), priority: 'P0' }, { date: '2024-06-27', byDefault: true }],
  [
    'a date of its own before all',
    { ...dueOn('2024-07-05'), priority: 'P0' },
    { date: '2024-07-05', byDefault: false },
  ],
])('due by %s', (_, given, due) => {
  expect(only(item('Add an alert', given), '2024-06-21').due).toEqual(due)
})

test.each([
  ['on the day it opened', '2024-06-20', {}, {}, false],
  ['a day later', '2024-06-21', {}, {}, true],
  ['with an owner in the report', '2024-06-21', { owners: ['Payments team'] }, {}, false],
  ['with an assignee', '2024-06-21', {}, { assignees: ['octocat'] }, false],
])('unowned %s', (_, today, given, at, unowned) => {
  expect(only(item('Add an alert', given), today, at).unowned).toBe(unowned)
})

test('closed issues are counted, by whether they were done or decided against', () => {
  const issues = [
    issue(1, { state: 'closed', stateReason: 'completed' }),
    issue(2, { state: 'closed', stateReason: 'not_planned' }),
  ]
  const outcomes = issues.map((it) => outcome(item('Add an alert'), it))
  expect(agenda(outcomes, issues, '2024-06-20', policy)).toEqual({ open: [], done: 1, notPlanned: 1 })
})

describe('a reminder', () => {
  const late = item('Add an alert', dueOn('2024-07-05'))
  const plan = (today: string, comments: Parameters<typeof planReminder>[1] = []) =>
    planReminder(only(late, today), comments, [author], server)
  const comment = (body: string, by = author) => ({ id: 9, author: by, body })

  test('is written once, edited when a week has gone by, and says the same all the week', () => {
    const first = plan('2024-07-06')
    expect(first).toMatchObject({ number: 1, comment: null })
    expect(first?.body).toMatchInlineSnapshot(`
      "<!-- postmortem:reminder v1 stage=overdue-0 -->
      This action item was due on 2024-07-05. Owner: @​octocat. Not going to do it? Close the issue as *not planned* and say why."
    `)
    for (const today of ['2024-07-08', '2024-07-12']) expect(plan(today, [comment(first?.body ?? '')])).toBeNull()
    const second = plan('2024-07-13', [comment(first?.body ?? '')])
    expect(second).toMatchObject({
      comment: 9,
      body: expect.stringContaining('was due on 2024-07-05, more than a week ago.'),
    })
    expect(plan('2024-07-20', [comment(first?.body ?? '')])?.body).toContain('more than 2 weeks ago')
  })

  test('of somebody else is none', () => {
    expect(plan('2024-07-06', [comment(plan('2024-07-06')?.body ?? '', 'mallory')])).toMatchObject({ comment: null })
  })

  test('tells of a missing owner, and of a day that follows from the priority', () => {
    const unowned = only(item('Add an alert', { priority: 'P0' }), '2024-06-26')
    expect(planReminder(unowned, [], [author], server)?.body).toContain(
      'is due on 2024-06-27 by its priority. Nobody owns this action item',
    )
  })

  test('is not needed where nothing presses', () => {
    const calm = only(late, '2024-06-21')
    expect(isPressing(calm)).toBe(false)
    expect(planReminder(calm, [], [author], server)).toBeNull()
  })
})

describe('the roll-up', () => {
  const issues = [
    issue(1),
    issue(2, { title: 'Ask @hubot | #3', createdAt: '2024-05-02T08:00:00Z' }),
    issue(3),
    issue(4, { state: 'closed', stateReason: 'completed' }),
  ]
  const items = [
    item('Task 1', dueOn('2024-07-08')),
    item('Task 2', { ...dueOn('2024-07-05'), priority: 'P1' }),
    item('Task 3'),
    item('Task 4'),
  ]
  const outcomes = items.flatMap((it, index) => (issues[index] === undefined ? [] : [outcome(it, issues[index])]))
  const standing = (today: string, existing: readonly DatedIssue[] = issues) =>
    planRollUp(agenda(outcomes, issues, today, policy), existing, trust, server)

  test('opens when something presses, and says it without notifying anybody', () => {
    const step = standing('2024-07-06')
    expect(step).toMatchObject({ do: 'open', draft: { labels: ['postmortem'] } })
    expect(step?.do === 'open' ? step.draft.body : '').toMatchInlineSnapshot(`
      "<!-- postmortem:roll-up v1 -->

      **3** open, the oldest since 2024-05-02 · **1** done · **0** decided against. This text is replaced when something changes; close the issue if you do not want it.

      ### Overdue

      | Due | Action item | Priority | Owner |
      | --- | --- | --- | --- |
      | 2024-07-05 | [Ask @​hubot &#124; #​3](https://redirect.github.com/octocat/shop/issues/2) | P1 | @​octocat |

      ### Due soon

      | Due | Action item | Priority | Owner |
      | --- | --- | --- | --- |
      | 2024-07-08 | [Task 1](https://redirect.github.com/octocat/shop/issues/1) | – | @​octocat |

      ### Without an owner

      | Due | Action item | Priority | Owner |
      | --- | --- | --- | --- |
      | – | [Task 3](https://redirect.github.com/octocat/shop/issues/3) | – | – |"
    `)
  })

  test('is edited when something changed, left alone when nothing did or a person closed it', () => {
    const step = standing('2024-07-06')
    const rolled = issue(9, { body: step?.do === 'open' ? step.draft.body : '' })
    expect(standing('2024-07-07', [...issues, rolled])).toBeNull()
    expect(standing('2024-07-09', [...issues, rolled])).toMatchObject({ do: 'update', number: 9 })
    expect(standing('2024-07-09', [...issues, { ...rolled, state: 'closed' }])).toBeNull()
  })

  test('does not open where nothing presses, and says so where it is open', () => {
    const calm = agenda([], [], '2024-07-06', policy)
    expect(planRollUp(calm, [], trust, server)).toBeNull()
    const rolled = issue(9, { body: '<!-- postmortem:roll-up v1 -->\n\nold' })
    expect(planRollUp(calm, [rolled], trust, server)).toMatchObject({
      body: expect.stringContaining('Nothing presses.'),
    })
  })

  test('names at most a hundred in a table', () => {
    const many = Array.from({ length: 120 }, (_, index) => issue(index + 1))
    const all = agenda(
      many.map((it) => outcome(item('Task'), it)),
      many,
      '2024-07-06',
      policy,
    )
    const step = planRollUp(all, [], trust, server)
    expect(step?.do === 'open' ? step.draft.body : '').toContain('and 20 more')
  })
})

describe('following through', () => {
  const late = (number: number) => ({ ...item(`Task ${number}`, dueOn('2024-07-05')) })

  async function tracker(count: number) {
    const github = new InMemoryGitHub()
    for (let number = 1; number <= count; number += 1)
      await github.openIssue({ title: `Task ${number}`, body: '', labels: ['postmortem'], assignees: [] })
    return github
  }

  async function run(github: InMemoryGitHub, today: string, limit = 50) {
    const existing = await github.issues('postmortem')
    const outcomes = existing.filter(({ title }) => title.startsWith('Task')).map((it) => outcome(late(it.number), it))
    github.calls.length = 0
    return followThrough(github, agenda(outcomes, existing, today, policy), { trust, existing, server, limit })
  }

  test('one roll-up and one reminder an issue; nothing is written again until a week has gone by', async () => {
    const github = await tracker(2)
    expect(await run(github, '2024-07-06')).toEqual({ reminded: 2, notes: [], failure: null })
    expect(github.calls).toEqual(['openIssue', 'comments', 'saveComment', 'comments', 'saveComment'])
    await run(github, '2024-07-09')
    expect(github.calls).toEqual(['comments', 'comments'])
    expect((await run(github, '2024-07-13')).reminded).toBe(2)
    expect(github.repository.thread(1).comments).toHaveLength(1)
  })

  test('the limit is said, and the roll-up has all', async () => {
    const github = await tracker(5)
    const notes = [{ level: 'notice', message: expect.stringContaining('`3` of `5` action items') }]
    expect(await run(github, '2024-07-06', 3)).toMatchObject({ reminded: 3, notes })
    expect(github.repository.thread(6).body?.match(/^\| 2024/gm)).toHaveLength(5)
  })

  test('a token that may not, a connection that dies, a fault of ours', async () => {
    const github = await tracker(1)
    github.readOnly = true
    expect(await run(github, '2024-07-06')).toMatchObject({
      failure: null,
      notes: [{ yaml: 'permissions:\n  issues: write\n' }],
    })
    github.readOnly = false
    github.failing = { write: github.writes + 2, when: 'before' }
    expect((await run(github, '2024-07-06')).failure).toContain('Reminders stopped')
    github.comments = () => Promise.reject(new TypeError('not a function'))
    await expect(run(github, '2024-07-06')).rejects.toThrow(TypeError)
  })
})
