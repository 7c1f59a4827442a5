import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../src/postmortem/postmortem.ts'
import { followUp } from '../../src/tracking/follow-up.ts'
import { type Occasion, type PlanInput, plan, pullsInQuestion, type ReportInScope } from '../../src/tracking/plan.ts'
import { address, author, input, item, onDefault, onPull, path, postmortem, report } from './example.ts'
import { Model, type ModelIssue } from './model.ts'

const alert = item('Add an alert on replication lag')
const runbook = item('Write a runbook for failover')
const rewrite = item('Move the billing jobs to their own cluster')
const done = (it: ActionItem): ActionItem => ({ ...it, done: true })

/** Runs on a model until nothing is left to do, as the workflow would, and says what was written. */
async function run(model: Model, reports: readonly ReportInScope[], given: Partial<PlanInput> = {}): Promise<string[]> {
  const before = model.writes.length
  const planned = plan(input(reports, await model.issues('postmortem'), given))
  await followUp(model, planned)
  expect(plan(input(reports, await model.issues('postmortem'), given)).steps).toEqual([])
  return model.writes.slice(before)
}

async function tracked(items: readonly ActionItem[], occasion: Occasion = onDefault(path)): Promise<Model> {
  const model = new Model()
  await run(model, [report(items)], { occasion })
  return model
}

function person(model: Model, number: number, change: Partial<ModelIssue>): void {
  Object.assign(model.number(number), change)
}

const byPerson = { state: 'closed', stateReason: 'completed' } as const
const again = { state: 'open', stateReason: 'reopened' } as const

describe('the state table', () => {
  test('open item, no issue: open', async () => {
    const model = new Model()
    expect(await run(model, [report([alert])])).toEqual(['label postmortem', 'open Add an alert on replication lag'])
    expect(model.number(1)).toMatchObject({ labels: ['postmortem'], state: 'open' })
  })

  test('open item, open issue, the same: nothing, though the commit and the lines are others', async () => {
    const model = await tracked([alert])
    const place = { repository: address, issues: address, commit: 'another' }
    expect(await run(model, [report([{ ...alert, span: { line: 9, endLine: 9 } }])], { place })).toEqual([])
  })

  test('open item, open issue, reworded: update title and block, keep human text, labels and assignees', async () => {
    const model = await tracked([alert])
    person(model, 1, {
      labels: ['postmortem', 'P1'],
      assignees: ['octocat'],
      body: `Mine\n${model.number(1).body}\n\nAlso mine`,
    })
    const reworded = item('Add an alert on the replication lag of every replica')
    expect(await run(model, [report([reworded])])).toEqual(['update #1'])
    expect(model.number(1)).toMatchObject({
      title: reworded.title,
      labels: ['postmortem', 'P1'],
      assignees: ['octocat'],
    })
    expect(model.number(1).body).toMatch(
      /^Mine\n<!-- postmortem:action-item v1 [\s\S]*\/postmortem:action-item -->\n\nAlso mine$/,
    )
  })

  test('open item, issue closed by a person: nothing, it is decided', async () => {
    const model = await tracked([alert])
    person(model, 1, byPerson)
    expect(await run(model, [report([alert])])).toEqual([])
  })

  test('done item, open issue: close as completed', async () => {
    const model = await tracked([alert])
    expect(await run(model, [report([done(alert)])])).toEqual(['update #1'])
    expect(model.number(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
  })

  test('done item, no issue: nothing', async () => {
    expect(await run(new Model(), [report([done(alert)])])).toEqual([])
  })

  test.each([
    ['item', [report([runbook])]],
    ['report', [report([], { content: 'gone' }), report([runbook], { path: 'postmortems/other.md' })]],
  ])('%s gone, open issue: comment with the commit, close as not planned', async (_, reports) => {
    const model = await tracked([alert])
    await run(model, reports)
    expect(model.number(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(model.number(1).comments).toEqual([expect.stringContaining(`${address}/commit/c0ffee0`)])
  })

  test.each([
    ['done', [report([done(alert)])]],
    ['gone', [report([])]],
  ])('%s item, issue reopened by a person after we closed it: nothing', async (_, reports) => {
    const model = await tracked([alert])
    await run(model, reports)
    person(model, 1, again)
    expect(await run(model, reports)).toEqual([])
  })

  test.each([
    ['gone', report([])],
    ['done', report([done(alert)])],
  ])('item back again, issue closed by us because it was %s: reopen', async (_, without) => {
    const model = await tracked([alert])
    await run(model, [without])
    expect(await run(model, [report([alert])])).toEqual(['update #1'])
    expect(model.number(1).state).toBe('open')
    expect(model.number(1).body).not.toContain('**Closed:**')
  })

  test('item gone, issue closed by us, then reopened and closed by a person for another reason: decided', async () => {
    const model = await tracked([alert])
    await run(model, [report([])])
    person(model, 1, byPerson)
    expect(await run(model, [report([alert])])).toEqual([])
  })

  test.each(['#12', 'octocat/pager#12', 'https://tracker.example.com/OPS-7', 'OPS-7'])(
    'item with its own reference %s: link, open none',
    async (issue) => {
      const planned = plan(input([report([{ ...alert, issue }])], []))
      expect(planned).toMatchObject({ steps: [], outcomes: [{ tracked: 'link', reference: issue }] })
    },
  )

  test('an item that refers to its own tracking issue stays in step', async () => {
    const model = await tracked([alert])
    for (const issue of ['#1', 'octocat/shop#1', `${address}/issues/1`]) {
      expect(await run(model, [report([{ ...done(alert), issue }])])).toEqual(issue === '#1' ? ['update #1'] : [])
    }
  })

  test('opted out: nothing, with an issue or without', async () => {
    const out = { ...alert, optedOut: true }
    expect(await run(new Model(), [report([out])])).toEqual([])
    expect(await run(await tracked([alert]), [report([out])])).toEqual([])
  })
})

describe('which issue is which item', () => {
  test('reordered: nothing', async () => {
    const model = await tracked([alert, runbook])
    expect(await run(model, [report([runbook, alert])])).toEqual([])
  })

  test('renamed report: each issue follows', async () => {
    const model = await tracked([alert, runbook])
    const renamed = report([alert, runbook], { path: 'postmortems/2024/checkout.md', previousPath: path })
    expect(await run(model, [renamed])).toEqual(['update #1', 'update #2'])
    expect(model.number(1).body).toContain('report=postmortems/2024/checkout.md')
  })

  test('renamed without git telling: found by the exact text', async () => {
    const model = await tracked([alert])
    const reports = [report([], { content: 'gone' }), report([alert], { path: 'postmortems/new.md' })]
    expect(await run(model, reports)).toEqual(['update #1'])
  })

  test('renamed and reworded without git telling: found by likeness, as others went the same way', async () => {
    const model = await tracked([alert, runbook])
    const reworded = item('Write a runbook for the failover')
    const reports = [report([], { content: 'gone' }), report([alert, reworded], { path: 'postmortems/new.md' })]
    expect(await run(model, reports)).toEqual(['update #1', 'update #2'])
  })

  test('renamed within the pull request that adds it: the base knows neither name', async () => {
    const model = await tracked([alert], onPull(7))
    const renamed = report([alert], { path: 'postmortems/new.md' })
    expect(await run(model, [renamed], { occasion: onPull(7) })).toEqual(['update #1'])
    expect(await run(model, [report([alert])], { occasion: onPull(8), openPulls: new Set([7]) })).toEqual([
      `open ${alert.title}`,
    ])
  })

  test('moved to another report: the issue moves', async () => {
    const model = await tracked([alert, runbook])
    const other = report([alert], { path: 'postmortems/other.md' })
    expect(await run(model, [report([runbook]), other])).toEqual(['update #1'])
  })

  test('moved, but a person opened its issue again after it was gone: that stays where it is', async () => {
    const model = await tracked([alert])
    await run(model, [report([])])
    person(model, 1, again)
    const other = report([alert], { path: 'postmortems/other.md' })
    expect(await run(model, [report([]), other])).toEqual([`open ${alert.title}`])
  })

  test('equal texts in two reports: an issue each', async () => {
    const model = await tracked([alert])
    const other = report([alert], { path: 'postmortems/other.md' })
    expect(await run(model, [report([alert]), other])).toEqual(['open Add an alert on replication lag'])
  })

  test('equal texts in one report: an issue each, and the last one goes when one goes', async () => {
    const model = await tracked([alert, alert])
    expect(model.all).toHaveLength(2)
    await run(model, [report([alert])])
    expect(model.all.map(({ state }) => state)).toEqual(['open', 'closed'])
  })

  test('split: one half keeps the issue, the other gets its own', async () => {
    const model = await tracked([item('Add alerts on replication lag and on disk space')])
    await run(model, [report([item('Add alerts on replication lag'), item('Add alerts on disk space of the primary')])])
    expect(model.all.map(({ state }) => state)).toEqual(['open', 'open'])
  })

  test('merged: one issue stays, the other closes', async () => {
    const model = await tracked([item('Add alerts on replication lag'), item('Rehearse the failover')])
    await run(model, [report([item('Add alerts on replication lag, rehearse failover')])])
    expect(model.all.map(({ state }) => state)).toEqual(['open', 'closed'])
  })

  test('replaced by another task: close and open', async () => {
    const model = await tracked([alert])
    await run(model, [report([rewrite])])
    expect(model.all.map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('a written identity survives any rewording, and tells apart what is alike', async () => {
    const model = await tracked([{ ...alert, id: 'lag' }])
    expect(await run(model, [report([{ ...rewrite, id: 'lag' }])])).toEqual(['update #1'])
    await run(model, [report([{ ...rewrite, id: 'other' }])])
    expect(model.all.map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('an issue that a person decided does not swallow a new task that is only similar', async () => {
    const model = await tracked([item('Add an alert on disk space')])
    person(model, 1, byPerson)
    await run(model, [report([item('Add an alert on memory use')])])
    expect(model.all).toHaveLength(2)
  })

  test('two issues for one item: the lowest number stays, the other is closed as duplicate', async () => {
    const model = await tracked([alert])
    model.all.push({ ...structuredClone(model.number(1)), number: 2, url: `${address}/issues/2` })
    expect(await run(model, [report([alert])])).toEqual(['update #2'])
    expect(model.number(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
  })

  test('two issues for one item, the first closed by us: the other stays', async () => {
    const model = await tracked([alert])
    const second = structuredClone(model.number(1))
    await run(model, [report([])])
    model.all.push({ ...second, number: 2, url: `${address}/issues/2` })
    expect(await run(model, [report([alert])])).toEqual([])
  })

  test('a marker without our label or by a stranger is none', async () => {
    const stranger = await tracked([alert])
    person(stranger, 1, { author: 'mallory' })
    const planned = plan(input([report([alert])], stranger.list))
    expect(planned.steps).toMatchObject([{ do: 'open' }])
    expect(planned.notes).toMatchObject([{ level: 'warning', message: expect.stringContaining('`mallory`') }])
    person(stranger, 1, { author, labels: [] })
    expect(plan(input([report([alert])], stranger.list)).steps).toMatchObject([{ do: 'open' }])
  })

  test('in another repository, which others use too, an issue is known by the repository of its report', async () => {
    const model = new Model()
    const issues = 'https://github.com/octocat/tracker'
    const shop = { place: { repository: address, issues, commit: 'a' } }
    const pager = { place: { repository: 'https://github.com/octocat/pager', issues, commit: 'b' } }
    await run(model, [report([alert])], shop)
    expect(model.number(1).body).toContain(' repository=octocat/shop report=')
    expect(await run(model, [report([alert])], pager)).toEqual([`open ${alert.title}`])
    expect(await run(model, [], { ...shop, occasion: onDefault() })).toEqual(['update #1', 'comment #1'])
    expect(model.number(2).state).toBe('open')
  })

  test('a removed label is put back where our comment knows the number', async () => {
    const model = await tracked([alert])
    person(model, 1, { labels: ['P1'] })
    const planned = plan(input([report([alert])], model.list, { known: new Set([1]) }))
    expect(planned.steps).toMatchObject([{ do: 'update', number: 1, change: { addLabels: ['postmortem'] } }])
  })

  test('a title written by a person stays', async () => {
    const model = await tracked([alert])
    person(model, 1, { title: 'Page us on lag' })
    await run(model, [report([item('Add an alert on the replication lag')])])
    expect(model.number(1).title).toBe('Page us on lag')
    expect(model.number(1).body).toContain('the replication lag')
  })

  test('line ends of a browser are no difference', async () => {
    const model = await tracked([alert])
    person(model, 1, { body: model.number(1).body.replaceAll('\n', '\r\n') })
    expect(await run(model, [report([alert])])).toEqual([])
  })
})

describe('pull requests', () => {
  test('a pull request opens, updates and closes its own', async () => {
    const model = await tracked([alert], onPull(7))
    expect(model.number(1).body).toContain(' pull=7 ')
    const occasion = onPull(7)
    expect(await run(model, [report([item('Add an alert on the replication lag')])], { occasion })).toEqual([
      'update #1',
    ])
    await run(model, [report([])], { occasion })
    expect(model.number(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(await run(model, [report([alert])], { occasion })).toContain('open Add an alert on replication lag')
  })

  test('a report that left the pull request takes its issues along, unless the list of files is not whole', async () => {
    const model = await tracked([alert], onPull(7))
    expect(await run(model, [], { occasion: onPull(7, false) })).toEqual([])
    expect(await run(model, [], { occasion: onPull(7) })).toEqual(['update #1', 'comment #1'])
  })

  test('it leaves alone what the default branch holds, whatever it does to the item', async () => {
    const model = await tracked([alert])
    for (const reports of [[report([done(alert)])], [report([])], [report([], { content: 'gone' })]]) {
      expect(await run(model, reports as ReportInScope[], { occasion: onPull(7) })).toEqual([])
    }
  })

  test('it leaves alone what another open pull request opened, and opens no second one', async () => {
    const model = await tracked([alert], onPull(7))
    const given = { occasion: onPull(8), openPulls: new Set([7]) }
    expect(await run(model, [report([alert])], given)).toEqual([])
    expect(await run(model, [report([])], given)).toEqual([])
  })

  test('closed without being merged: its issues close as not planned, no others', async () => {
    const model = await tracked([alert], onPull(7))
    await run(model, [report([runbook])], { occasion: onPull(8), openPulls: new Set([7]) })
    await run(model, [], { occasion: { is: 'pull-request-closed', number: 7 } })
    expect(model.all.map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(model.number(1).comments).toHaveLength(1)
    expect(model.number(1).body + model.number(1).comments).not.toContain('#7')
  })

  test('reopened: its issues come back', async () => {
    const model = await tracked([alert], onPull(7))
    await run(model, [], { occasion: { is: 'pull-request-closed', number: 7 } })
    expect(await run(model, [report([alert])], { occasion: onPull(7) })).toEqual(['update #1'])
    expect(model.number(1).state).toBe('open')
  })

  test('merged: the issue stays and belongs to the default branch', async () => {
    const model = await tracked([alert], onPull(7))
    expect(await run(model, [report([alert])])).toEqual(['update #1'])
    expect(model.number(1).body).toContain(' pull=none ')
    expect(await run(model, [], { occasion: { is: 'pull-request-closed', number: 7 } })).toEqual([])
  })

  test('a run of the default branch leaves alone what an open pull request has, and closes what an ended one left', async () => {
    const model = await tracked([alert], onPull(7))
    expect(await run(model, [], { occasion: onDefault(), openPulls: new Set([7]) })).toEqual([])
    expect(await run(model, [], { occasion: onDefault() })).toEqual(['update #1', 'comment #1'])
  })

  test('what the default branch holds as done does not close the issue of an open pull request that holds it open', async () => {
    const model = await tracked([alert], onPull(7))
    expect(await run(model, [report([done(alert)])], { openPulls: new Set([7]) })).toEqual([])
    expect(await run(model, [report([done(alert)])])).toEqual(['update #1'])
  })

  test('the issue of an open pull request does not move to another report of the default branch', async () => {
    const model = await tracked([alert], onPull(7))
    const reports = [report([]), report([alert], { path: 'postmortems/other.md' })]
    expect(await run(model, reports, { openPulls: new Set([7]) })).toEqual([`open ${alert.title}`])
  })

  test('the issue of an open pull request is never reworded into an item that is only similar', async () => {
    const model = await tracked([alert], onPull(7))
    const similar = item('Add an alert on replication delay')
    expect(await run(model, [report([similar])], { openPulls: new Set([7]) })).toEqual([`open ${similar.title}`])
  })

  test('an issue that one pull request gave up comes back with another', async () => {
    const model = await tracked([alert], onPull(7))
    await run(model, [report([])], { occasion: onPull(7) })
    await run(model, [report([alert])], { occasion: onPull(8), openPulls: new Set([7]) })
    expect(model.all).toMatchObject([{ state: 'open', body: expect.stringContaining(' pull=8 ') }])
  })

  test('the pull requests to ask GitHub for are those of open issues, the own one left out', async () => {
    const model = await tracked([alert], onPull(7))
    const at = (occasion: Occasion, reports = [report([alert])]) =>
      pullsInQuestion(input(reports, model.list, { occasion }))
    expect(at(onPull(7))).toEqual([])
    expect(at(onPull(8))).toEqual([7])
    expect(at(onPull(8), [])).toEqual([])
    expect(at(onDefault(), [])).toEqual([7])
    expect(at({ is: 'pull-request-closed', number: 8 })).toEqual([])
  })
})

describe('what holds a plan back', () => {
  test.each([
    ['on-merge in a pull request', { policy: 'on-merge', occasion: onPull(7) }, 'on-merge'],
    ['on-merge on the default branch', { policy: 'on-merge', occasion: onDefault(path) }, null],
    ['never', { policy: 'never', occasion: onDefault(path) }, 'never'],
    ['a draft', { policy: 'on-pull-request', occasion: onPull(7), hold: 'draft' }, 'draft'],
  ] as const)('%s', (_, { policy, occasion, ...given }, hold) => {
    const base = input([report([alert])], [])
    const planned = plan({ ...base, occasion, ...given, policy: { ...base.policy, open: policy } })
    expect(planned.hold).toBe(hold)
    expect([planned.steps.length, planned.withheld.length]).toEqual(hold === null ? [1, 0] : [0, 1])
    expect(planned.outcomes).toMatchObject([{ tracked: 'planned', title: alert.title, why: hold }])
  })

  test('a secret in the report: nothing is copied, nothing is closed', async () => {
    const model = await tracked([alert])
    const secret = plan(input([report([{ ...alert, detail: 'changed' }, runbook], { secret: true })], model.list))
    expect(secret.steps).toEqual([])
    expect(secret.outcomes).toMatchObject([
      { tracked: 'issue', change: 'none' },
      { tracked: 'no', why: 'secret' },
    ])
    expect(secret.notes).toHaveLength(1)
  })

  test.each([
    ['unreadable', report([], { content: 'unreadable' })],
    ['no report any more', report([], { content: postmortem(path, [], { kind: 'link-only' }) })],
    [
      'read in part',
      report([], { content: postmortem(path, [], { unread: { text: '…', span: { line: 1, endLine: 2 } } }) }),
    ],
  ])('a report that is %s never closes its issues', async (_, broken) => {
    const model = await tracked([alert])
    expect(await run(model, [broken])).toEqual([])
  })

  test('files of the default branch that are not known: nothing is gone', async () => {
    const model = await tracked([alert])
    expect(await run(model, [], { occasion: { is: 'default-branch', files: null } })).toEqual([])
    expect(await run(model, [], { occasion: onDefault(path) })).toEqual([])
  })

  test('the limit: so many open, the rest is said and follows in the next run', async () => {
    const base = input([report([alert, runbook, rewrite])], [])
    const planned = plan({ ...base, policy: { ...base.policy, limit: 2 } })
    expect(planned.steps).toHaveLength(2)
    expect(planned.outcomes[2]).toMatchObject({ tracked: 'no', why: 'over-limit' })
    expect(planned.notes[0]?.message).toContain('`2` of `3` new issues open in this run')
  })

  test('a report gets at most a hundred issues, in as many runs as there may be', async () => {
    const items = Array.from({ length: 130 }, (_, index) => item(`Patch server ${index + 1}`))
    const model = await tracked(items.slice(0, 40))
    const base = input([report(items)], await model.issues('postmortem'))
    const planned = plan({ ...base, policy: { ...base.policy, limit: 500 } })
    expect(planned.steps).toHaveLength(60)
    expect(planned.outcomes.at(-1)).toMatchObject({ tracked: 'no', why: 'too-many' })
    expect(planned.notes.map(({ message }) => message)).toEqual([
      '`30` action items get no issue: a report gets at most `100`. Keep in it what must be done, and move the rest to the backlog.',
    ])
  })
})
