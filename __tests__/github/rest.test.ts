import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { GitHub, NewIssue } from '../../src/github/github.ts'
import { refusal } from '../../src/github/refusal.ts'
import type { Fault } from '../github-server/fault.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const DRAFT: NewIssue = { title: 'Alert on lag', body: 'Because', labels: ['postmortem'], assignees: [] }
const LABEL = { name: 'postmortem', color: 'd93f0b', description: '' }
const OPEN_ISSUE = 'POST /repos/{owner}/{repo}/issues'
const LIST_ISSUES = 'GET /repos/{owner}/{repo}/issues'
const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const READ_CONTENT = 'GET /repos/{owner}/{repo}/contents/{path}'

let server: GitHubServer
let repository: Repository
let github: GitHub

beforeEach(async () => {
  server = await GitHubServer.start()
  repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  github = connect({ token: 'writer', repository: 'octo-org/shop', api: server.url })
})
afterEach(async () => {
  expect(server.faultsLeft).toBe(0)
  await server.stop()
})

describe('what the token may not do', () => {
  beforeEach(() => {
    github = connect({ token: 'reader', repository: 'octo-org/shop', api: server.url })
    repository.openIssue({ title: 'one' })
  })

  test.each<[string, () => Promise<unknown>, string]>([
    ['open an issue', () => github.openIssue(DRAFT), 'issues: write'],
    ['update issue #1', () => github.updateIssue(1, { title: 'x' }), 'issues: write'],
    ['create the label `postmortem`', () => github.ensureLabel(LABEL), 'issues: write'],
    ['comment on #1', () => github.saveComment(1, null, 'x'), 'pull-requests: write'],
    ['publish to the branch `badges`', () => github.publish('badges', { a: 'b' }, 'm'), 'contents: write'],
  ])('%s', async (task, act, permission) => {
    await expect(act()).rejects.toMatchObject({
      name: 'PermissionError',
      permission,
      message: `The token may not ${task} (403: Resource not accessible by integration); it needs \`${permission}\``,
    })
  })

  test('a read is refused in the same way', async () => {
    server.tokens.set('blind', { login: 'mona', permissions: {} })
    github = connect({ token: 'blind', repository: 'octo-org/shop', api: server.url })
    await expect(github.readFile(repository.tip(), 'README.md')).rejects.toMatchObject({
      name: 'PermissionError',
      permission: 'contents: read',
    })
  })

  test('GitHub names the permission where ours is not among those that it accepts', async () => {
    const headers = { 'x-accepted-github-permissions': 'repository_projects=write,issues=read' }
    server.fail({ on: OPEN_ISSUE, answer: { status: 403, message: 'Forbidden', headers } })
    await expect(github.openIssue(DRAFT)).rejects.toMatchObject({
      permission: 'repository-projects: write, issues: read',
    })
  })
})

describe('what else GitHub refuses', () => {
  test.each<[string, { status: number; message: string }, string]>([
    [
      'a bad token',
      { status: 401, message: 'Bad credentials' },
      '(401: Bad credentials); give a valid token in the input `token`',
    ],
    [
      'an archived repository',
      { status: 403, message: 'Repository was archived so is read-only.' },
      '(403: Repository was archived so is read-only.)',
    ],
    [
      'disabled issues',
      { status: 410, message: 'Issues are disabled for this repo' },
      '(410: Issues are disabled for this repo); enable issues in the settings of the repository',
    ],
    [
      'a repository out of sight',
      { status: 404, message: 'Not Found' },
      '(404: Not Found); it does not exist, or the token may not see it',
    ],
    ['a value out of bounds', { status: 422, message: 'Validation Failed' }, '(422: Validation Failed)'],
  ])('%s', async (_, answer, advice) => {
    server.fail({ on: OPEN_ISSUE, answer })
    await expect(github.openIssue(DRAFT)).rejects.toMatchObject({
      name: 'GitHubError',
      status: answer.status,
      message: `GitHub refused to open an issue ${advice}`,
    })
  })

  test('the details of a 422 are told', async () => {
    await expect(github.ensureLabel({ ...LABEL, color: 'red' })).rejects.toThrow(
      '(422: Validation Failed, color invalid)',
    )
    await expect(github.openIssue({ ...DRAFT, title: 'x'.repeat(257) })).rejects.toThrow(
      '(422: Validation Failed, title is too long (maximum is 256 characters))',
    )
    await expect(github.openIssue({ ...DRAFT, assignees: ['stranger'] })).rejects.toThrow('assignees invalid')
  })

  test('the hourly limit is told with the time of its end', async () => {
    server.remaining = 0
    await expect(github.openIssue(DRAFT)).rejects.toThrow(
      /^GitHub refused to open an issue \(403: API rate limit exceeded for installation\.\); run again after \d\d:\d\d UTC$/,
    )
    expect(repository.issues).toEqual([])
  })

  test('a token that GitHub does not know is said to be that', async () => {
    github = connect({ token: 'wrong', repository: 'octo-org/shop', api: server.url })
    await expect(github.issues('postmortem')).rejects.toThrow('(401: Bad credentials)')
    expect(await github.viewer()).toBeNull()
  })
})

describe('a read that gets no answer is repeated', () => {
  test.each<Fault['answer']>([{ status: 500 }, { status: 502 }, { status: 503 }, 'hang-up', { page: 200 }, 'half'])(
    '%o',
    async (answer) => {
      repository.openIssue({ title: 'one', labels: ['postmortem'] })
      server.fail({ on: LIST_ISSUES, answer, times: 2 })
      expect(await github.issues('postmortem')).toHaveLength(1)
      expect(server.count(LIST_ISSUES)).toBe(3)
    },
  )

  test.each<[Fault['answer'], number, RegExp]>([
    [{ status: 502 }, 502, /refused to list the issues labelled `postmortem` \(502: Server Error\); run again later/],
    ['hang-up', 0, /could not be reached to list the issues labelled `postmortem`: socket hang up/],
    [{ page: 200 }, 0, /could not be reached .*: a page of HTML came instead of an answer/],
    ['half', 0, /could not be reached .*: the answer broke off/],
  ])('%o: but not for ever', async (answer, status, message) => {
    server.fail({ on: LIST_ISSUES, answer, times: 4 })
    const failure = github.issues('postmortem')
    await expect(failure).rejects.toMatchObject({ name: 'GitHubError', status })
    await expect(failure).rejects.toThrow(message)
    expect(server.count(LIST_ISSUES)).toBe(4)
  })

  test('a broken second page breaks nothing', async () => {
    for (let index = 0; index < 150; index++) repository.openIssue({ title: 'x', labels: ['postmortem'] })
    server.fail({ on: LIST_ISSUES, answer: 'hang-up', after: 1 })
    expect(await github.issues('postmortem')).toHaveLength(150)
  })

  test('so is the reading of a file', async () => {
    server.fail({ on: READ_CONTENT, answer: 'hang-up', times: 3 })
    expect(Buffer.from((await github.readFile(repository.tip(), 'README.md')) ?? []).toString()).toBe('# Shop\n')
  })
})

describe('a creation whose answer is lost', () => {
  const losses = [{ status: 502 }, 'hang-up', { page: 200 }, 'half'] as const

  test.each(losses)('%o: an issue that was made is found, and not made again', async (answer) => {
    repository.openIssue({ title: 'earlier', labels: ['postmortem'] })
    server.fail({ on: OPEN_ISSUE, answer, effective: true })
    expect(await github.openIssue(DRAFT)).toMatchObject({ number: 2, title: DRAFT.title })
    expect(repository.issues).toHaveLength(2)
  })

  test.each(losses.slice(0, 3))('%o: an issue that was not made is made', async (answer) => {
    server.fail({ on: OPEN_ISSUE, answer, times: 2 })
    expect(await github.openIssue(DRAFT)).toMatchObject({ number: 1 })
    expect(repository.issues).toHaveLength(1)
  })

  test('after three attempts it is given up', async () => {
    server.fail({ on: OPEN_ISSUE, answer: 'hang-up', times: 3 })
    await expect(github.openIssue(DRAFT)).rejects.toMatchObject({ name: 'GitHubError', status: 0 })
    expect(server.count(OPEN_ISSUE)).toBe(3)
  })

  test('so it is with a comment', async () => {
    const { number } = repository.openIssue({ title: 'one' })
    server.fail({ on: COMMENT, answer: 'half', effective: true })
    await github.saveComment(number, null, 'first')
    server.fail({ on: COMMENT, answer: 'hang-up' })
    await github.saveComment(number, null, 'second')
    expect(repository.thread(number).comments.map(({ body }) => body)).toEqual(['first', 'second'])
  })

  test('so it is with a review', async () => {
    const head = repository.commit('fix', { 'a.md': 'a\n' })
    const { number } = repository.openPull({ head: 'fix' })
    const review = { body: 'Look', comments: [{ path: 'a.md', line: 1, endLine: 1, body: 'first' }] }
    server.fail({ on: REVIEW, answer: 'hang-up' })
    server.fail({ on: REVIEW, answer: 'half', effective: true })
    await github.review(number, head, review)
    expect(repository.pull(number).reviews).toHaveLength(1)
  })
})

test('a label that another run creates in the meantime is taken', async () => {
  repository.createLabel(LABEL)
  server.fail({ on: 'GET /repos/{owner}/{repo}/labels/{name}', answer: { status: 404, message: 'Not Found' } })
  await github.ensureLabel(LABEL)
  expect(repository.labels).toHaveLength(1)
})

test.each<[string, object, string]>([
  [
    'a field is missing',
    {},
    "GitHub's answer cannot be read, asked to read pull request #1: `pull request.number` is missing, expected an integer",
  ],
  ['a list came', [1], '`pull request` is a list, expected an object'],
])('an answer that cannot be read is told: %s', async (_, body, message) => {
  server.fail({ on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', answer: { status: 200, body } })
  await expect(github.pullRequest(1)).rejects.toThrow(message)
})

describe('a branch that moves while it is published to', () => {
  const files = { 'a.svg': '<svg>' }
  test.each([
    ['it is created by another run', undefined],
    ['it moves on', 'badges'],
  ])('%s', async (_, existing) => {
    if (existing) repository.publish('badges', { 'old.svg': 'old' }, 'Old')
    // The other run is faster: its commit comes between our reading and our writing.
    server.before('POST /repos/{owner}/{repo}/git/trees', () =>
      repository.publish('badges', { 'other.svg': 'other' }, 'Other'),
    )
    expect(await github.publish('badges', files, 'Publish')).toBe(true)
    const published = repository.git.files(repository.tip('badges'))
    expect([...(published?.keys() ?? [])].sort()).toEqual(
      existing ? ['a.svg', 'old.svg', 'other.svg'] : ['a.svg', 'other.svg'],
    )
  })

  test('after five attempts it is given up', async () => {
    repository.publish('badges', { 'old.svg': 'old' }, 'Old')
    const update = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}'
    server.fail({ on: update, answer: { status: 422, message: 'Update is not a fast forward' }, times: 5 })
    await expect(github.publish('badges', files, 'Publish')).rejects.toThrow('(422: Update is not a fast forward)')
    expect(server.count(update)).toBe(5)
  })
})

test('a fault of our own is no fault of GitHub', () => {
  const fault = new TypeError('x is not a function')
  expect(refusal(fault, 'open an issue', 'issues: write')).toBe(fault)
})
