import { createRequire } from 'node:module'
import type { WebhookDefinition } from '@octokit/webhooks-examples'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Event, EventError, readEvent } from '../../src/github/event.ts'
import { Events } from '../github-server/events.ts'
import { Repository } from '../github-server/repository.ts'
import { representation } from '../github-server/represent.ts'

const NAME = 'octo-org/shop'
const examples: WebhookDefinition[] = createRequire(import.meta.url)('@octokit/webhooks-examples')

function examplesOf(name: string): object[] {
  return examples.find((each) => each.name === name)?.examples ?? []
}

describe("GitHub's own examples", () => {
  const kinds = (name: string) => new Set(examplesOf(name).map((payload) => readEvent(name, payload, NAME).kind))

  test.each<[string, Event['kind'][]]>([
    ['pull_request', ['pull-request', 'pull-request-closed']],
    ['push', ['ignored', 'push']],
    ['merge_group', ['merge-group']],
    ['workflow_dispatch', ['everything']],
  ])('every `%s` is read', (name, expected) => {
    expect(examplesOf(name)).not.toEqual([])
    expect(kinds(name)).toEqual(new Set(expected))
  })

  test('a draft is one', () => {
    const payload = examplesOf('pull_request').find((each) => 'action' in each && each.action === 'converted_to_draft')
    expect(readEvent('pull_request', payload, NAME)).toMatchObject({
      kind: 'pull-request',
      foreign: false,
      pull: { number: 2, draft: true, base: { ref: 'master', repository: 'Codertocat/Hello-World' } },
    })
  })
})

describe('events of a repository', () => {
  let repository: Repository
  let events: Events
  const read = ({ name, payload }: { name: string; payload: object }) => readEvent(name, payload, NAME)

  beforeEach(() => {
    repository = new Repository(NAME)
    repository.commit('main', { 'README.md': '# Shop\n' })
    repository.commit('fix', { 'a.md': 'a' })
    events = new Events(representation('https://api.github.com'), repository)
  })

  test.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited', 'labeled', 'converted_to_draft'])(
    'an open pull request that was %s is judged',
    (action) => {
      const { number } = repository.openPull({ head: 'fix' })
      expect(read(events.pullRequest(number, action))).toEqual({
        repository: NAME,
        kind: 'pull-request',
        foreign: false,
        pull: {
          number,
          state: 'open',
          merged: false,
          draft: false,
          head: { sha: repository.tip('fix'), ref: 'fix', repository: NAME },
          base: { sha: repository.tip(), ref: 'main', repository: NAME },
        },
      })
    },
  )

  test.each(['pull_request', 'pull_request_target'] as const)(
    '%s: a head in a fork is foreign, in a lost one too',
    (name) => {
      const fork = repository.fork('stranger/shop')
      fork.commit('fix', { 'a.md': 'a' })
      const { number } = repository.openPull({ head: 'fix', from: fork })
      expect(read(events.pullRequest(number, 'opened', name))).toMatchObject({ kind: 'pull-request', foreign: true })
      repository.pull(number).head.repository = null
      expect(read(events.pullRequest(number, 'opened', name))).toMatchObject({ kind: 'pull-request', foreign: true })
    },
  )

  test.each(['closed', 'labeled'])('a pull request that is closed is not judged, %s', (action) => {
    const { number } = repository.openPull({ head: 'fix' })
    repository.close(number)
    expect(read(events.pullRequest(number, action))).toMatchObject({
      kind: 'pull-request-closed',
      pull: { merged: false },
    })
  })

  test('a merge is known as one', () => {
    const { number } = repository.openPull({ head: 'fix' })
    repository.merge(number)
    expect(read(events.pullRequest(number, 'closed'))).toMatchObject({
      kind: 'pull-request-closed',
      pull: { merged: true },
    })
  })

  test('a push to the default branch is followed up', () => {
    const before = repository.tip()
    const after = repository.commit('main', { 'a.md': 'a' })
    expect(read(events.push('main', before))).toEqual({ repository: NAME, kind: 'push', branch: 'main', before, after })
    expect(read(events.push('main', null))).toMatchObject({ kind: 'push', before: null })
  })

  test('a push elsewhere is not', () => {
    expect(read(events.push('fix', null))).toEqual({
      repository: NAME,
      kind: 'ignored',
      why: 'The push went to `refs/heads/fix`, only pushes to the default branch `main` are followed up',
    })
    const { payload } = events.push('main', repository.tip())
    expect(readEvent('push', { ...payload, ref: 'refs/tags/main' }, NAME)).toMatchObject({ kind: 'ignored' })
    expect(readEvent('push', { ...payload, after: '0'.repeat(40) }, NAME)).toMatchObject({
      kind: 'ignored',
      why: 'The push deleted the branch `main`',
    })
  })

  test('a merge group is judged from its base to its head', () => {
    const [base, head] = [repository.tip(), repository.tip('fix')]
    expect(read(events.mergeGroup(base, head))).toEqual({ repository: NAME, kind: 'merge-group', base, head })
    const { payload } = events.mergeGroup(base, head)
    expect(readEvent('merge_group', { ...payload, action: 'destroyed' }, NAME)).toMatchObject({ kind: 'ignored' })
  })

  test('schedules and runs by hand are about everything', () => {
    expect(read(events.schedule())).toEqual({ repository: NAME, kind: 'everything' })
    expect(read(events.dispatch())).toEqual({ repository: NAME, kind: 'everything' })
    expect(readEvent('schedule', { schedule: '0 6 * * 1' }, NAME)).toEqual({ repository: NAME, kind: 'everything' })
  })
})

describe('our payloads have the shape of the examples', () => {
  const repository = new Repository(NAME)
  const events = new Events(representation('https://api.github.com'), repository)
  const before = repository.commit('main', { 'README.md': '# Shop\n' })
  repository.commit('fix', { 'a.md': 'a' })
  const { number } = repository.openPull({ head: 'fix' })

  test.each<[string, object]>([
    ['pull_request', events.pullRequest(number).payload],
    ['push', events.push('main', before).payload],
    ['merge_group', events.mergeGroup(before, repository.tip('fix')).payload],
    ['workflow_dispatch', events.dispatch().payload],
  ])('%s', (name, payload) => {
    for (const example of examplesOf(name)) expect(conflicts(payload, example)).toEqual([])
  })
})

/** Places where both have a value and the values are of different types. */
function conflicts(ours: unknown, theirs: unknown, place = ''): string[] {
  if (ours === null || theirs === null || theirs === undefined) return []
  if (typeof ours !== 'object') return typeof ours === typeof theirs ? [] : [place]
  if (typeof theirs !== 'object') return [place]
  return Object.entries(ours).flatMap(([key, value]) => conflicts(value, Reflect.get(theirs, key), `${place}/${key}`))
}

test.each(['issues', 'workflow_run', 'toString', ''])('the event `%s` is refused with those that are known', (name) => {
  expect(() => readEvent(name, {}, NAME)).toThrow(EventError)
  expect(() => readEvent(name, {}, NAME)).toThrow(
    `Event \`${name}\` starts no check, expected one of \`pull_request\`, \`pull_request_target\`, \`push\`, ` +
      '`merge_group`, `schedule`, `workflow_dispatch`; change `on:` in the workflow',
  )
})

test.each<[string, unknown, string]>([
  ['pull_request', null, '`pull_request` is null, expected an object'],
  ['pull_request', {}, '`pull_request.pull_request` is missing, expected an object'],
  [
    'pull_request',
    { pull_request: { head: [], base: {}, number: 'seven' } },
    '`pull_request.pull_request.number` is `seven`, expected an integer',
  ],
  ['push', { ref: 3 }, '`push.ref` is `3`, expected a string'],
  ['push', 'x'.repeat(50), `\`push\` is \`${'x'.repeat(40)}…\`, expected an object`],
  ['merge_group', { action: [] }, '`merge_group.action` is a list, expected a string'],
  ['merge_group', { action: {} }, '`merge_group.action` is an object, expected a string'],
])('a payload of `%s` that cannot be read: %j', (name, payload, message) => {
  expect(() => readEvent(name, payload, NAME)).toThrow(
    `The payload of the event \`${name}\` cannot be read: ${message}`,
  )
})
