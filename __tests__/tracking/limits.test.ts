import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'
import { run, schoolPath, schoolReport } from './whole.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

let server: GitHubServer
let repository: Repository

beforeEach(async () => {
  server = await GitHubServer.start()
  repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  repository.commit('postmortem', { [schoolPath]: schoolReport })
  repository.openPull({ head: 'postmortem' })
})
afterEach(() => server.stop())

const github = (token = 'writer') => connect({ token, repository: repository.name, api: server.url })
const act = (token?: string) => run(github(token), server.events(repository).pullRequest(1))
const all = (token?: string) => run(github(token), server.events(repository).schedule())
const titles = () => repository.issues.map(({ title }) => title)

describe('a budget that is used up within a run', () => {
  test.each([
    [10, 'before the label'],
    [12, 'between two issues'],
    [15, 'before the comment'],
  ])('%i requests, %s: the verdict stands, the stop is loud, the next run finishes', async (remaining) => {
    server.remaining = remaining
    const said = await act()
    expect(said.outputs.verdict).toBe('pass')
    expect(said.failures.join() + said.summary).toMatch(/run again after \d\d:\d\d UTC/)
    server.remaining = 1000
    const next = await act()
    expect(next.failures).toEqual([])
    expect(new Set(titles()).size).toBe(5)
    expect(repository.issues).toHaveLength(5)
    expect(repository.thread(1).comments).toHaveLength(1)
  })
})

test('a pause that GitHub asks for within a run is kept, and all is done', async () => {
  const answer = { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '30' } }
  server.fail({ on: 'POST /repos/{owner}/{repo}/issues', after: 2, answer })
  const said = await act()
  expect(said.failures).toEqual([])
  expect(titles()).toHaveLength(5)
})

describe('a token that may not', () => {
  test.each<[string, Record<string, string>, string]>([
    ['see issues', { contents: 'read', metadata: 'read', pull_requests: 'read' }, 'issues: '],
    ['write issues', { contents: 'read', metadata: 'read', pull_requests: 'write', issues: 'read' }, 'issues: write'],
  ])('%s: the verdict stands, and the lines to add are given', async (_, permissions, yaml) => {
    const [, writer] = [...server.tokens][0] ?? []
    if (writer === undefined) throw new Error('no token')
    server.tokens.set('limited', { ...writer, permissions } as typeof writer)
    const said = await act('limited')
    expect(said.outputs.verdict).toBe('pass')
    expect(said.failures).toEqual([])
    expect(said.summary).toContain(yaml)
    expect(repository.issues).toEqual([])
  })
})

describe('what a run of the default branch meets', () => {
  beforeEach(async () => {
    repository.commit('main', { [schoolPath]: schoolReport })
    await all()
  })
  const open = () => repository.issues.filter(({ state }) => state === 'open').length

  test('a list of issues that breaks off: nothing is changed, and the run says why it failed', async () => {
    server.fail({ on: 'GET /repos/{owner}/{repo}/issues', times: 4, answer: { status: 502 } })
    const said = await all()
    expect(said.failures.join()).toContain('www.githubstatus.com')
    expect(said.outputs.verdict).toBe('pass')
    expect(open()).toBe(5)
  })

  test('a report that cannot be read any more keeps its issues', async () => {
    repository.commit('main', { [schoolPath]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]) })
    await all()
    expect(open()).toBe(5)
  })

  test('an issue of a pull request that is not there belongs to the default branch', async () => {
    const [issue] = repository.issues
    if (issue) issue.body = issue.body?.replace(' pull=none ', ' pull=404 ') ?? null
    await all()
    expect(issue?.body).toContain(' pull=none ')
  })

  test('a pull request that cannot be asked about changes nothing', async () => {
    const [issue] = repository.issues
    if (issue) issue.body = issue.body?.replace(' pull=none ', ' pull=1 ') ?? null
    server.fail({ on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', times: 4, answer: { status: 502 } })
    expect((await all()).failures).toHaveLength(1)
    expect(issue?.body).toContain(' pull=1 ')
  })
})

test('disabled issues are said once, and parents and reminders do not stumble over them', async () => {
  repository.commit('main', {
    '.github/postmortem.yml': 'issues:\n  parent: true\n  reminders: {}\n',
    [schoolPath]: schoolReport,
  })
  repository.hasIssues = false
  const said = await all()
  expect(said.outputs.verdict).toBe('pass')
  expect(said.failures).toEqual([])
  expect(said.summary).toContain('enable issues in its settings')
})
