import { beforeEach, expect, test } from 'vitest'
import { InMemoryGitHub } from '../github.in-memory.ts'

const DRAFT = { title: 'Alert on lag', body: 'Because', labels: ['postmortem'], assignees: [] }

let github: InMemoryGitHub

beforeEach(() => {
  github = new InMemoryGitHub()
  github.repository.commit('main', { 'README.md': '# Shop\n' })
})

test('reads and writes are counted, by method too', async () => {
  await github.issues('postmortem')
  const { number } = await github.openIssue(DRAFT)
  await github.updateIssue(number, { title: 'x' })
  await github.ensureLabel({ name: 'postmortem', color: 'd93f0b', description: '' })
  expect([github.reads, github.writes, github.count('openIssue')]).toEqual([2, 2, 1])
  expect(github.calls).toEqual(['issues', 'openIssue', 'updateIssue', 'ensureLabel'])
})

test('a token that may only read is refused each write, and changes nothing', async () => {
  github.readOnly = true
  const label = { name: 'postmortem', color: 'd93f0b', description: '' }
  const writes = [
    () => github.openIssue(DRAFT),
    () => github.ensureLabel(label),
    () => github.publish('badges', { a: 'b' }, 'Publish'),
  ]
  for (const write of writes) await expect(write()).rejects.toMatchObject({ name: 'PermissionError' })
  expect(github.repository.issues).toEqual([])
  expect(github.repository.labels).toEqual([])
  expect(await github.issues('postmortem')).toEqual([])
})

test.each([
  ['before', 1],
  ['after', 2],
] as const)('the second write fails %s its effect', async (when, issues) => {
  github.failing = { write: 2, when }
  await github.openIssue(DRAFT)
  await expect(github.openIssue(DRAFT)).rejects.toMatchObject({ name: 'GitHubError', status: 0 })
  expect(github.repository.issues).toHaveLength(issues)
  await github.openIssue(DRAFT)
  expect(github.repository.issues).toHaveLength(issues + 1)
})

test('who writes is the login of the token', async () => {
  github.login = 'mona'
  expect(await github.openIssue(DRAFT)).toMatchObject({ author: 'mona' })
  expect(await github.viewer()).toBe('mona')
})

test('a pull request that is not there is a 404', async () => {
  const { number } = await github.openIssue(DRAFT)
  for (const missing of [number, 99])
    await expect(github.pullRequest(missing)).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
})
