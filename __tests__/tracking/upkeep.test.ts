import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WORLDS, type World } from '../github/worlds.ts'
import { Events } from '../github-server/events.ts'
import { representation } from '../github-server/represent.ts'
import type { Thread } from '../github-server/thread.ts'
import { run, schoolPath, schoolReport, teamPath, teamReport } from './whole.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

/** Whole runs that do more than the issues of action items. */
describe.each(WORLDS)('%s', (_, open) => {
  let world: World
  let events: Events

  beforeEach(async () => {
    world = await open()
    events = new Events(representation('https://api.github.com'), world.repository)
  })
  afterEach(() => world.stop())

  const started = (configuration: string, files: Record<string, string> = { [schoolPath]: schoolReport }) =>
    world.repository.commit('main', { '.github/postmortem.yml': configuration, ...files })
  const all = (now?: Date) => run(world.github, events.schedule(), now ? { now } : {})
  const issues = () => world.repository.issues
  const issue = (title: RegExp) => issues().filter((it) => title.test(it.title))

  /** What a run changes: the numbers of the issues and pull requests that are other than before. */
  async function changedBy(act: () => Promise<unknown>): Promise<number[]> {
    const before = structuredClone(world.repository.threads.map(({ pull: _, ...thread }) => JSON.stringify(thread)))
    await act()
    const changed = world.repository.threads.filter(({ pull: _, ...it }, at) => JSON.stringify(it) !== before[at])
    return changed.map(({ number }) => number)
  }

  describe('one parent issue per postmortem, with `parent: true`', () => {
    test('holds the issues of the default branch; the next run changes nothing', async () => {
      started('issues:\n  parent: true\n')
      await all()
      expect(issue(/^Postmortem: Photo uploads/)).toMatchObject([{ number: 6, subIssues: [1, 2, 3, 4, 5] }])
      expect(await changedBy(() => all())).toEqual([])
    })

    test('closes itself when all are decided', async () => {
      started('issues:\n  parent: true\n')
      await all()
      for (const number of [1, 2, 3, 4, 5]) world.repository.close(number, number === 3 ? 'not_planned' : 'completed')
      expect(await changedBy(() => all())).toEqual([6])
      expect(issues().at(-1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    })

    test('waits for the merge, and follows a report that is renamed or removed', async () => {
      started('issues:\n  parent: true\n', { 'README.md': '# Shop\n' })
      world.repository.commit('postmortem', { [schoolPath]: schoolReport })
      const { number } = world.repository.openPull({ head: 'postmortem' })
      await run(world.github, events.pullRequest(number))
      expect(issue(/^Postmortem:/)).toEqual([])
      const push = async (act: () => void) => {
        const before = world.repository.tip()
        act()
        await run(world.github, events.push('main', before))
      }
      await push(() => world.repository.merge(number))
      expect(issue(/^Postmortem:/)).toMatchObject([{ subIssues: [2, 3, 4, 5, 6] }])
      await push(() => world.repository.commit('main', { [schoolPath]: null, 'postmortems/photos.md': schoolReport }))
      expect(issue(/^Postmortem:/)).toMatchObject([{ body: expect.stringContaining('postmortems/photos.md') }])
      await push(() => world.repository.commit('main', { 'postmortems/photos.md': null }))
      expect(issue(/^Postmortem:/)).toMatchObject([{ state: 'closed', stateReason: 'not_planned' }])
    })

    test('lists them where GitHub knows no sub-issues', async () => {
      started('issues:\n  parent: true\n')
      world.repository.hasSubIssues = false
      await all()
      expect(issues().at(-1)?.body).toContain('- [ ] #1\n- [ ] #2\n')
      expect(await changedBy(() => all())).toEqual([])
    })

    test('counts among the new issues of a run', async () => {
      started('issues:\n  parent: true\n  limit: 5\n')
      const said = await all()
      expect(issues()).toHaveLength(5)
      expect(said.summary).toContain('`0` of `1` new parent issues open in this run, `1` remain')
      await all()
      expect(issues()).toHaveLength(6)
    })

    test('there is none without it', async () => {
      started('issues:\n  parent: false\n')
      await all()
      expect(issues()).toHaveLength(5)
    })
  })

  describe('reminders, with `reminders:`', () => {
    const october = (day: number) => new Date(Date.UTC(2026, 9, day, 6))
    const both = { [teamPath]: teamReport, [schoolPath]: schoolReport }
    const rollUp = () => issue(/what is due/)
    const reminders = () => issues().flatMap(({ comments }) => comments.map(({ body }) => body))

    test('one issue for all, one comment under each that presses, edited in place when a week has passed', async () => {
      started('issues:\n  reminders: {}\n', both)
      await all(october(1))
      expect(rollUp()).toMatchObject([{ labels: ['postmortem'], body: expect.stringContaining('### Overdue') }])
      expect(reminders()).toHaveLength(3)
      expect(reminders().join()).toContain('This action item was due on 2026-09-16, more than 2 weeks ago. Owner: ')
      expect(await changedBy(() => all(october(2)))).toEqual([])
      const nextWeek = await changedBy(() => all(october(8)))
      expect(nextWeek).toHaveLength(3)
      expect(reminders()).toHaveLength(3)
    })

    test('reports that are graded by `alx` are left in peace', async () => {
      started('issues:\n  reminders: { unowned: 0 }\n', { [schoolPath]: schoolReport })
      await all(october(1))
      expect(issues()).toHaveLength(5)
      expect(reminders()).toEqual([])
    })

    test('a day follows from the priority where the report names none', async () => {
      const undated = teamReport.replace('| P3 | 2026-10-14 |', '| P3 | |')
      started('issues:\n  reminders: { daysByPriority: { p3: 30 } }\n', { [teamPath]: undated })
      await all(new Date('2026-03-01T06:00:00Z'))
      expect(reminders()).toContainEqual(expect.stringContaining('was due on 2026-02-04 by its priority'))
    })

    test.each([
      ['on a push', () => run(world.github, events.push('main', null), { now: october(1) })],
      ['in a dry run', () => run(world.github, events.schedule(), { now: october(1), dryRun: true })],
      ['where issues are off', () => run(world.github, events.schedule(), { now: october(1), openIssues: 'never' })],
    ])('nobody is reminded %s', async (_, act) => {
      started('issues:\n  reminders: {}\n', both)
      await act()
      expect(rollUp()).toEqual([])
      expect(reminders()).toEqual([])
    })
  })

  test('new issues bear the labels that are asked for', async () => {
    const labels = '{ unowned: needs-owner, priority: "*", type: "type:*" }'
    started(`issues:\n  labels: ${labels}\n`, { [teamPath]: teamReport })
    world.repository.collaborators.add('search-team')
    await all()
    expect(issues().map((it) => it.labels)).toEqual([
      ['postmortem', 'P1', 'type:prevent'],
      ['postmortem', 'P1', 'type:prevent'],
      ['postmortem', 'P2', 'type:detect', 'needs-owner'],
      ['postmortem', 'P3', 'type:mitigate', 'needs-owner'],
    ])
  })

  describe('an issue whose label was taken off', () => {
    const second = (): Thread => world.repository.thread(2)

    test('is found again, also where it was closed', async () => {
      started('')
      await all()
      second().labels.length = 0
      world.repository.close(4)
      world.repository.thread(4).labels.length = 0
      expect(await changedBy(() => all())).toEqual([2, 4])
      expect(issues().map(({ state, labels }) => `${state} ${labels}`)).toEqual([
        'open postmortem',
        'open postmortem',
        'open postmortem',
        'closed postmortem',
        'open postmortem',
      ])
      expect(await changedBy(() => all())).toEqual([])
    })

    test('is not ours where it never bore the label: a marker can be copied', async () => {
      started('')
      await all()
      second().labels.length = 0
      second().labelled.length = 0
      await all()
      expect(issues()).toHaveLength(6)
    })
  })
})
