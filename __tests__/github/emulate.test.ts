import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/github.ts'
import { EmulatedGitHub } from '../emulate.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

/** The port, spoken to a GitHub that is not of our making. */

let emulated: EmulatedGitHub
let github: GitHub
let number: number
let head: string

beforeAll(async () => {
  emulated = await EmulatedGitHub.start()
  github = connect({ token: emulated.token, repository: emulated.repository, api: emulated.url })
  await emulated.commit('main', { 'postmortems/old.md': '# Outage\n\none\ntwo\nthree\n', 'plain.txt': 'x' })
  await emulated.commit('fix', {
    'postmortems/old.md': null,
    'postmortems/nëw name.md': '# Outage\n\none\ntwo\nthree\n',
  })
  number = await emulated.openPull({ head: 'fix' })
  head = await emulated.commit('fix', { 'plain.txt': 'y' })
})
afterAll(() => emulated.stop())

test('a pull request', async () => {
  const { commit } = await github.defaultBranch()
  expect(await github.pullRequest(number)).toEqual({
    number,
    state: 'open',
    merged: false,
    draft: false,
    head: { sha: head, ref: 'fix', repository: 'octo-org/shop' },
    base: { sha: commit, ref: 'main', repository: 'octo-org/shop' },
  })
  expect(await github.changedFiles(number)).toMatchObject([
    { path: 'plain.txt', status: 'modified', previousPath: null },
    { path: 'postmortems/nëw name.md', status: 'renamed', previousPath: 'postmortems/old.md' },
  ])
})

test('files', async () => {
  const { files } = await github.tree(head)
  expect(files.map(({ path }) => path).sort()).toEqual(['README.md', 'plain.txt', 'postmortems/nëw name.md'])
  const bytes = await github.readFile(head, 'postmortems/nëw name.md')
  expect(Buffer.from(bytes ?? []).toString()).toContain('three')
  expect(await github.readFile(head, 'postmortems/old.md')).toBeNull()
  expect(await github.readFile(head, 'postmortems')).toBeNull()
})

test('issues', async () => {
  await github.ensureLabel({ name: 'postmortem', color: 'd93f0b', description: '' })
  await github.ensureLabel({ name: 'postmortem', color: 'd93f0b', description: '' })
  const draft = { title: 'Alert on lag', body: 'Because', labels: ['postmortem'], assignees: [] }
  const issue = await github.openIssue(draft)
  expect(issue).toMatchObject({ ...draft, state: 'open', stateReason: null, author: 'github-actions[bot]' })
  const closed = await github.updateIssue(issue.number, {
    state: 'closed',
    stateReason: 'not_planned',
    addLabels: ['late'],
  })
  expect(closed).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  expect(closed.labels).toEqual(['postmortem', 'late'])
  expect(await github.issues('postmortem')).toEqual([closed])
  expect(await github.issue(issue.number)).toEqual(closed)
  expect(await github.issue(number)).toBeNull()
})

test('more than a page of issues', async () => {
  for (let count = 0; count < 101; count++)
    await github.openIssue({ title: `${count}`, body: '', labels: ['many'], assignees: [] })
  expect((await github.issues('many')).map(({ title }) => Number(title))).toEqual(
    Array.from({ length: 101 }, (_, at) => at),
  )
})

test('comments', async () => {
  const { id } = await github.saveComment(number, null, 'first')
  await github.saveComment(number, id, 'second')
  expect(await github.comments(number)).toMatchObject([{ id, body: 'second', author: 'github-actions[bot]' }])
})

test('a branch of its own', async () => {
  expect(await github.publish('badges', { 'a/b.svg': '<svg>1' }, 'Publish')).toBe(true)
  expect(await github.publish('badges', { 'a/b.svg': '<svg>1' }, 'Publish')).toBe(false)
  expect(await github.publish('badges', { 'a/b.svg': '<svg>2' }, 'Publish')).toBe(true)
})

test('what it lacks is met with patience', async () => {
  expect(await github.viewer()).toBeNull()
  expect(await github.assignable('octocat')).toBe(false)
})
