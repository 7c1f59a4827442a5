import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OPERATIONS } from '../github-server/description.ts'
import { extract } from '../github-server/extract.ts'
import type { Repository } from '../github-server/repository.ts'
import { ROUTES } from '../github-server/routes.ts'
import { GitHubServer } from '../github-server/server.ts'

let server: GitHubServer
let repository: Repository

beforeEach(async () => {
  server = await GitHubServer.start()
  repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop' })
})
afterEach(() => server.stop().catch(() => {}))

/** The fields of answers that are looked at by name. */
interface Body {
  message: string
  sha: string
  tree: { path: string }[]
}

interface Asked {
  method?: string
  body?: unknown
  token?: string | null
  accept?: string
}

async function ask(path: string, { method = 'GET', body, token = 'writer', accept = 'application/json' }: Asked = {}) {
  const authorization = token === null ? {} : { authorization: `bearer ${token}` }
  const text = body === undefined || body === '' ? {} : { body: JSON.stringify(body) }
  const response = await fetch(new URL(path, server.url), { method, headers: { accept, ...authorization }, ...text })
  const answer = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const { status, headers } = response
  return { status, headers, body: (isJson ? JSON.parse(answer) : answer) as Body }
}

test('it answers every operation that is described, and no other', () => {
  expect(Object.keys(ROUTES).sort()).toEqual([...OPERATIONS].sort())
})

test('the description is what is cut out of the published one', () => {
  const described = JSON.parse(readFileSync(new URL('../github-api.json', import.meta.url), 'utf8'))
  const published = { ...described, servers: [], paths: { ...described.paths, '/zen': { get: {} } } }
  expect(extract(published)).toEqual(described)
  expect(() => extract({ paths: {} })).toThrow('The description has no paths /repos/{owner}/{repo} get')
})

test('a head in a fork is read through the repository that it is offered to', async () => {
  const fork = server.fork(repository, 'stranger/shop')
  const head = fork.commit('fix', { 'a.md': 'from a fork' })
  for (const name of ['octo-org/shop', 'stranger/shop']) {
    const accept = 'application/vnd.github.raw'
    expect((await ask(`/repos/${name}/contents/a.md?ref=${head}`, { accept })).body).toBe('from a fork')
  }
})

test('an answer that is not as GitHub describes it makes the test fail', async () => {
  Object.assign(repository, { defaultBranch: 7 })
  await ask('/repos/octo-org/shop')
  await expect(server.stop()).rejects.toThrow('GET /repos/{owner}/{repo}, 200: /default_branch must be string')
})

test('so does a request that nobody described', async () => {
  expect((await ask('/repos/octo-org/shop/wiki')).status).toBe(404)
  await expect(server.stop()).rejects.toThrow('GET /repos/octo-org/shop/wiki is not described')
})

test.each<[string, Asked, number, string]>([
  ['no token', { token: null }, 401, 'Requires authentication'],
  ['an unknown token', { token: 'wrong' }, 401, 'Bad credentials'],
  [
    'a token that may only read',
    { method: 'POST', body: { title: 'x' }, token: 'reader' },
    403,
    'Resource not accessible by integration',
  ],
  ['no title', { method: 'POST', body: {} }, 422, "must have required property 'title'"],
  ['labels of a wrong type', { method: 'POST', body: { title: 'x', labels: 5 } }, 422, 'must be array'],
])('%s is refused', async (_, asked, status, message) => {
  const response = await ask('/repos/octo-org/shop/issues', asked)
  expect(response.status).toBe(status)
  expect(response.body.message).toContain(message)
})

test('a refusal names the permissions that would do', async () => {
  const response = await ask('/repos/octo-org/shop/issues', { method: 'POST', body: { title: 'x' }, token: 'reader' })
  expect(response.headers.get('x-accepted-github-permissions')).toBe('issues=write')
})

test('bodies that are no JSON are refused', async () => {
  const headers = { authorization: 'bearer writer' }
  const response = await fetch(new URL('/repos/octo-org/shop/issues', server.url), {
    method: 'POST',
    headers,
    body: '{',
  })
  expect([response.status, await response.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }])
})

test('each request is counted against the limit', async () => {
  const first = await ask('/repos/octo-org/shop')
  const second = await ask('/repos/octo-org/shop')
  expect([first, second].map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['999', '998'])
})

test('requests are counted, reads and writes apart', async () => {
  await ask('/repos/octo-org/shop')
  await ask('/repos/octo-org/shop/issues', { method: 'POST', body: { title: 'x' } })
  await ask('/graphql', { method: 'POST', body: { query: '{ viewer { login } }' } })
  expect([server.count('POST …/issues'), server.reads, server.writes]).toEqual([1, 2, 1])
})

test('of GraphQL, only the viewer and blobs are known', async () => {
  const response = await ask('/graphql', { method: 'POST', body: { query: '{ repository { id } }' } })
  expect(response.body).toEqual({ errors: [{ message: 'Only the viewer and blobs are answered for' }] })
})

test('an answer can be held back', async () => {
  server.fail({ delay: 60, answer: 'true' })
  const started = performance.now()
  expect((await ask('/repos/octo-org/shop')).status).toBe(200)
  expect(performance.now() - started).toBeGreaterThan(50)
})

test('a symbolic link is read as what it points to', async () => {
  repository.commit('main', { link: { link: 'README.md' }, dangling: { link: 'gone.md' } })
  const accept = 'application/vnd.github.raw'
  expect((await ask('/repos/octo-org/shop/contents/link', { accept })).body).toBe('# Shop')
  expect((await ask('/repos/octo-org/shop/contents/dangling', { accept })).body).toBe('gone.md')
})

test('a tree is listed flat, or to its end', async () => {
  const commit = repository.commit('main', { 'a/b.md': 'b' })
  const paths = async (query: string) => {
    const response = await ask(`/repos/octo-org/shop/git/trees/${commit}${query}`)
    return response.body.tree.map((entry: { path: string }) => entry.path)
  }
  expect(await paths('')).toEqual(['README.md', 'a'])
  expect(await paths('?recursive=1')).toEqual(['README.md', 'a', 'a/b.md'])
})

test('trees and commits are made as git makes them', async () => {
  const post = async (path: string, body: unknown) =>
    (await ask(`/repos/octo-org/shop/git/${path}`, { method: 'POST', body })).body
  const file = { path: 'a.md', mode: '100644', type: 'blob', content: 'a' }
  const tree = await post('trees', { tree: [file, { ...file, path: 'b.md' }] })
  const less = await post('trees', { base_tree: tree.sha, tree: [{ ...file, content: undefined, sha: null }] })
  expect(less.tree.map((entry: { path: string }) => entry.path)).toEqual(['b.md'])
  expect(await post('commits', { message: 'x', tree: 'f'.repeat(40) })).toMatchObject({
    message: 'Tree SHA does not exist',
  })
  expect(await post('refs', { ref: 'refs/heads/new', sha: 'f'.repeat(40) })).toMatchObject({ message: 'Not Found' })
})

test('a branch is moved forward, elsewhere only by force', async () => {
  const [old, tip] = [repository.tip(), repository.commit('main', { 'a.md': 'a' })]
  const move = async (branch: string, sha: string, force = false) => {
    const path = `/repos/octo-org/shop/git/refs/heads/${branch}`
    return (await ask(path, { method: 'PATCH', body: { sha, force } })).status
  }
  expect([
    await move('main', old),
    await move('none', tip),
    await move('main', old, true),
    await move('main', tip),
  ]).toEqual([422, 422, 200, 200])
})

describe("GitHub's recorded answers have the same shape", () => {
  beforeEach(() => {
    repository.openIssue({ title: 'Issue without a label' })
    repository.createLabel({ name: 'test-label', color: '663399', description: null })
  })

  test.each<[string, number, string, Asked]>([
    ['errors', 0, '/labels', { method: 'POST' }],
    ['labels', 1, '/labels', { method: 'POST', body: { name: 'other', color: '663399' } }],
    ['labels', 2, '/labels/test-label', {}],
    ['add-labels-to-issue', 0, '/issues', { method: 'POST' }],
    ['add-labels-to-issue', 1, '/issues/1/labels', { method: 'POST' }],
    ['get-content', 0, '/contents/', {}],
    ['get-content', 1, '/contents/README.md', { accept: 'application/vnd.github.v3.raw' }],
    ['git-refs', 1, '/git/refs', { method: 'POST' }],
    ['git-refs', 2, '/git/refs/heads/main', { method: 'PATCH' }],
    ['paginate-issues', 0, '/issues?per_page=3', {}],
  ])('%s, exchange %i', async (scenario, exchange, path, asked) => {
    const recorded = recording(scenario)[exchange]
    const body = scenario === 'git-refs' ? { ref: 'refs/heads/test', sha: repository.tip() } : recorded?.body
    const response = await ask(`/repos/octo-org/shop${path}`, { body, ...asked })
    expect(response.status).toBe(recorded?.status)
    expect(response.headers.get('content-type')).toBe(recorded?.headers['content-type'])
    expect({ shape: shapeOf(response.body) }).toMatchObject({ shape: shapeOf(recorded?.response) })
  })

  test('pages are linked to each other in the same way', async () => {
    for (let count = 0; count < 12; count++) repository.openIssue({ title: 'x' })
    const pages = recording('paginate-issues')
    let next = '/repos/octo-org/shop/issues?per_page=3'
    for (const page of pages) {
      const response = await ask(next)
      const link = response.headers.get('link') ?? ''
      expect(response.body).toHaveLength(Object(page.response).length)
      expect(normal(link)).toBe(normal(page.headers.link))
      next = /<([^>]+)>; rel="next"/.exec(link)?.[1] ?? ''
    }
    expect(next).toBe('')
  })
})

interface Exchange {
  status: number
  body: unknown
  headers: Record<string, string>
  response: unknown
}

function recording(scenario: string): Exchange[] {
  const fixtures = dirname(createRequire(import.meta.url).resolve('@octokit/fixtures/package.json'))
  const path = join(fixtures, 'scenarios/api.github.com', scenario, 'normalized-fixture.json')
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The types of all fields; a field that is null says nothing. What GitHub added since it was recorded may stand beside. */
function shapeOf(value: unknown): unknown {
  if (value === null) return expect.anything()
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
}

/** A Link header without the host and the number of the repository. */
function normal(link = ''): string {
  return link.replace(/<[^>]*\/repositories\/\d+/g, '<')
}
