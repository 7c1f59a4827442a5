import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { Blob, GitHub } from '../../src/github/github.ts'
import type { Fault } from '../github-server/fault.ts'
import type { Content, Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'
import { run } from '../tracking/whole.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const QUERY = 'POST /graphql'
const READ_FILE = 'GET …/contents/{path}'

let server: GitHubServer
let repository: Repository
let github: GitHub

beforeEach(async () => {
  server = await GitHubServer.start()
  repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  github = connect({ token: 'writer', repository: 'octo-org/shop', api: server.url })
})
afterEach(() => server.stop())

/** The blobs of files that are committed for the occasion. */
async function commit(files: Record<string, Content>): Promise<Blob[]> {
  const { files: listed } = await github.tree(repository.commit('main', files))
  return listed.filter(({ path }) => path !== 'README.md')
}

const named = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, `# Report ${index}\n`]))

test.each([
  [1, 1],
  [100, 1],
  [101, 2],
  [250, 3],
])('%i files are read in %i requests', async (files, requests) => {
  const blobs = await commit(named(files))
  expect((await github.blobs(blobs)).size).toBe(files)
  expect(server.count(QUERY)).toBe(requests)
})

test('texts of more than a megabyte are asked for apart, equal ones once', async () => {
  const [a, b] = ['a'.repeat(500_000), 'b'.repeat(500_000)]
  const blobs = await commit({ 'a.md': a, 'again.md': a, 'b.md': b, 'c.md': 'c' })
  const read = await github.blobs(blobs)
  expect([...read.values()].map(({ length }) => length)).toEqual([500_000, 500_000, 1])
  expect(server.count(QUERY)).toBe(2)
})

describe('a file is read byte for byte, or not at all', () => {
  test.each<[string, string | number[], boolean]>([
    ['text', 'Größe: 5 µs\r\n', true],
    ['nothing', '', true],
    ['text in Windows-1252, which GraphQL changes', [0x47, 0x72, 0xf6, 0xdf, 0x65], false],
    ['a byte order mark, which GraphQL drops', [0xef, 0xbb, 0xbf, 0x41], false],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00], false],
    ['more than GraphQL tells', 'x'.repeat(512_001), false],
  ])('%s', async (_, content, told) => {
    const bytes = Uint8Array.from(Buffer.from(content))
    const blobs = await commit({ 'a.md': bytes })
    expect([...(await github.blobs(blobs)).values()].map((read) => Buffer.compare(read, bytes))).toEqual(
      told ? [0] : [],
    )
  })
})

test.each<[string, Fault['answer']]>([
  ['is refused', { status: 403, message: 'Resource not accessible by integration' }],
  ['is not there', { status: 404, message: 'Not Found' }],
  ['is down', 'hang-up'],
  ['answers with something else', { status: 200, body: { data: {} } }],
  ['tells errors', { status: 200, body: { data: null, errors: [{ message: 'Timeout' }] } }],
])('where GraphQL %s, nothing is told', async (_, answer) => {
  const blobs = await commit(named(101))
  server.fail({ on: QUERY, answer, times: 9 })
  expect(await github.blobs(blobs)).toEqual(new Map())
  expect(server.count(QUERY)).toBeLessThanOrEqual(4)
})

describe('sixty reports of a default branch', () => {
  const report = (index: number) => `# Postmortem: queue ${index} stood still, 14 May 2026

## Summary

- **Duration:** 14 May 2026, 09:10 to 11:40 (UTC)
- **Impact:** Every second request waited for longer than ten seconds.
- **Root cause:** A nightly job held a lock on the table of the queue.

## Timeline

- **09:10** - Monitoring alert: requests wait.
- **11:40** - The job is stopped, and service is fully restored.

## Action items

- [ ] Add an alert on the length of queue ${index}
`
  const reports = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`postmortems/outage-${index}.md`, report(index)]),
  )
  const schedule = () => run(github, server.events(repository).schedule(), { badgeBranch: 'badges' })

  beforeEach(() => repository.commit('main', { ...reports, '.github/postmortem.yml': 'issues:\n  limit: 150\n' }))

  test('are read in one request, and the configuration in another', async () => {
    await schedule()
    expect([server.count(QUERY), server.count(READ_FILE)]).toEqual([1, 1])
    expect(repository.issues).toHaveLength(60)
    const { writes } = server
    await schedule()
    expect(server.writes).toBe(writes)
  })

  test('so are those that a push leaves alone, and the one that it changes is read by itself', async () => {
    await schedule()
    const [before, asked] = [repository.tip(), server.count(READ_FILE)]
    repository.commit('main', { 'postmortems/outage-7.md': report(7).replace('Add an alert', 'Add a page') })
    await run(github, server.events(repository).push('main', before), { badgeBranch: 'badges' })
    expect([server.count(QUERY), server.count(READ_FILE) - asked]).toEqual([2, 2])
    expect(repository.issues.map(({ title }) => title)).toContain('Add a page on the length of queue 7')
  })

  test('are read one by one where GraphQL is out of reach, with the same outcome', async () => {
    server.fail({ on: QUERY, answer: { status: 404, message: 'Not Found' } })
    await schedule()
    expect([server.count(QUERY), server.count(READ_FILE)]).toEqual([1, 61])
    expect(repository.issues).toHaveLength(60)
  })
})
