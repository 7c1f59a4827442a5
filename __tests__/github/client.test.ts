import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect as openSocket } from 'node:net'
import { text } from 'node:stream/consumers'
import * as core from '@actions/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const DRAFT = { title: 'Alert on lag', body: 'Because', labels: [], assignees: [] }
const OPEN_ISSUE = 'POST /repos/{owner}/{repo}/issues'

let server: GitHubServer
let repository: Repository

beforeEach(async () => {
  vi.clearAllMocks()
  server = await GitHubServer.start()
  repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
})
afterEach(() => server.stop())

/** @param second length of a second, in milliseconds */
function client(second?: number) {
  const scale = second === undefined ? {} : { second }
  return connect({ token: 'writer', repository: 'octo-org/shop', api: server.url, ...scale })
}

async function elapsed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}

test('each request names the version of the API, the program and the token', async () => {
  await client().defaultBranch()
  expect(server.requests[0]?.headers).toMatchObject({
    'x-github-api-version': '2022-11-28',
    'user-agent': expect.stringMatching(/^postmortem-compliance /),
    authorization: 'token writer',
  })
})

test('the log has each request, and never the token', async () => {
  server.tokens.set('secret-token', { login: 'mona', permissions: { contents: 'read' } })
  const github = connect({ token: 'secret-token', repository: 'octo-org/shop', api: server.url })
  await github.defaultBranch()
  await expect(github.openIssue(DRAFT)).rejects.toThrow()
  const logged = JSON.stringify(vi.mocked(core.debug).mock.calls)
  expect(logged).toContain('GET /repos/octo-org/shop - 200')
  expect(logged).toContain('POST /repos/octo-org/shop/issues - 403')
  expect(logged).not.toContain('secret-token')
})

describe('pace', () => {
  test('there are three seconds between creations, and one between other writes', async () => {
    const github = client(20)
    const thrice = (act: () => Promise<unknown>) => elapsed(async () => [await act(), await act(), await act()])
    expect(await thrice(() => github.openIssue(DRAFT))).toBeGreaterThan(2 * 3 * 20 - 5)
    expect(await thrice(() => github.updateIssue(1, { title: 'x' }))).toBeGreaterThan(2 * 20 - 5)
  })

  test('reads do not wait', async () => {
    const github = client(10_000)
    expect(await elapsed(() => Promise.all([1, 2, 3].map(() => github.defaultBranch())))).toBeLessThan(5000)
  })

  test('a stand-in at a loopback address is not waited for', async () => {
    const github = client()
    const tenIssues = async () => {
      for (let count = 0; count < 10; count++) await github.openIssue(DRAFT)
    }
    expect(await elapsed(tenIssues)).toBeLessThan(5000)
  })
})

describe('limits', () => {
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

  test.each([403, 429])('%i: a pause that GitHub asks for is kept, and said', async (status) => {
    server.fail({ on: OPEN_ISSUE, answer: { status, message: secondary, headers: { 'retry-after': '7' } } })
    expect(await elapsed(() => client(20).openIssue(DRAFT))).toBeGreaterThan(130)
    expect(repository.issues).toHaveLength(1)
    expect(core.info).toHaveBeenCalledExactlyOnceWith(
      'GitHub asks for a pause of 7 s (it limits how fast requests may come)',
    )
  })

  test('without a length, the pause is a minute', async () => {
    server.fail({ on: OPEN_ISSUE, answer: { status: 403, message: secondary } })
    await client().openIssue(DRAFT)
    expect(core.info).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('a pause of 60 s'))
  })

  test('an hourly limit that ends soon is waited for', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 90) }
    server.fail({ on: OPEN_ISSUE, answer: { status: 403, message: 'API rate limit exceeded', headers } })
    await client().openIssue(DRAFT)
    expect(core.info).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/9\d s \(its hourly limit is used up\)/))
  })

  test('a long pause is not waited for', async () => {
    server.fail({ on: OPEN_ISSUE, answer: { status: 403, message: secondary, headers: { 'retry-after': '1800' } } })
    await expect(client().openIssue(DRAFT)).rejects.toThrow('run again in 30 min')
    expect(server.count(OPEN_ISSUE)).toBe(1)
  })

  test('after three pauses it is given up', async () => {
    server.fail({
      on: OPEN_ISSUE,
      answer: { status: 429, message: secondary, headers: { 'retry-after': '1' } },
      times: 4,
    })
    await expect(client().openIssue(DRAFT)).rejects.toMatchObject({ name: 'GitHubError', status: 429 })
    expect(server.count(OPEN_ISSUE)).toBe(4)
  })
})

describe('a limit that is told in a strange way', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a pause that is no number',
      { 'retry-after': 'soon', 'x-ratelimit-remaining': '5' },
      /run again in a few minutes$/,
    ],
    [
      'an end that is no time',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999999999' },
      /run again in a few minutes$/,
    ],
    [
      'an end that is past, as the clock of the runner is ahead',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1780000000' },
      /run again after \d\d:\d\d UTC$/,
    ],
  ])('%s', async (_, headers, message) => {
    server.fail({ on: OPEN_ISSUE, answer: { status: 403, message: 'API rate limit exceeded', headers }, times: 9 })
    await expect(client().openIssue(DRAFT)).rejects.toThrow(message)
    expect(server.count(OPEN_ISSUE)).toBeLessThanOrEqual(4)
  })
})

describe('a repository that was renamed', () => {
  test.each([301, 302, 307, 308] as const)('a write that is redirected by %i stays a write', async (redirect) => {
    server.fail({ on: OPEN_ISSUE, answer: { redirect } })
    expect(await client().openIssue(DRAFT)).toMatchObject({ number: 1, title: DRAFT.title })
    expect(server.requests.map(({ operation, path }) => `${operation} at ${path.replace(/\d+/, 'N')}`)).toEqual([
      `${OPEN_ISSUE} at /repos/octo-org/shop/issues`,
      `${OPEN_ISSUE} at /repositories/N/issues`,
    ])
  })

  test('a read is redirected too, page by page', async () => {
    for (let count = 0; count < 101; count++) repository.openIssue({ title: 'x', labels: ['postmortem'] })
    server.fail({ on: 'GET /repos/{owner}/{repo}/issues', answer: { redirect: 301 } })
    server.fail({ on: 'GET /repos/{owner}/{repo}/issues', answer: { redirect: 301 }, after: 1 })
    expect(await client().issues('postmortem')).toHaveLength(101)
  })

  test('redirects without end are given up', async () => {
    server.fail({ on: OPEN_ISSUE, answer: { redirect: 307 }, times: 99 })
    await expect(client().openIssue(DRAFT)).rejects.toThrow('from one address to the next without end')
    expect(server.count(OPEN_ISSUE)).toBe(3 * 4)
  })

  test.each([301, 307] as const)('another host is not asked, and gets no token (%i)', async (redirect) => {
    const reached: (string | undefined)[] = []
    const stranger = createServer((request, response) => {
      reached.push(request.url)
      response.end('{}')
    })
    await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening))
    const { port } = stranger.address() as AddressInfo
    server.fail({ answer: { redirect, host: `http://127.0.0.1:${port}` }, times: 99 })
    await expect(client().openIssue(DRAFT)).rejects.toThrow(
      `it refers to \`127.0.0.1:${port}\`, where no token is sent`,
    )
    await expect(client().issues('postmortem')).rejects.toThrow('where no token is sent')
    expect(reached).toEqual([])
    stranger.close()
  })
})

test('an answer that does not come is given up, and asked for again', async () => {
  const github = connect({ token: 'writer', repository: 'octo-org/shop', api: server.url, patience: 500 })
  server.fail({ on: 'GET /repos/{owner}/{repo}', answer: 'true', delay: 1000 })
  expect(await github.defaultBranch()).toMatchObject({ name: 'main' })
  expect(server.count('GET /repos/{owner}/{repo}')).toBeGreaterThan(0)
})

test('a page for people with a 403 says nothing about permissions', async () => {
  server.fail({ on: OPEN_ISSUE, answer: { page: 403 } })
  await expect(client().openIssue(DRAFT)).rejects.toMatchObject({
    name: 'GitHubError',
    message: 'GitHub refused to open an issue (403: a page of HTML)',
  })
})

describe('the runner', () => {
  test('gives the address of the API', async () => {
    expect(await inRunner({ GITHUB_API_URL: server.url })).toBe('main')
  })

  test('may stand behind a proxy', async () => {
    const { port } = new URL(server.url)
    const proxy = await startProxy(Number(port))
    // Loopback addresses are never asked for through a proxy.
    const address = proxy.server.address() as AddressInfo
    const environment = { GITHUB_API_URL: 'http://github.example.com', http_proxy: `http://127.0.0.1:${address.port}` }
    expect(await inRunner(environment)).toBe('main')
    expect(new Set(proxy.asked)).toEqual(new Set(['github.example.com:80']))
    proxy.server.closeAllConnections()
    proxy.server.close()
  })
})

/** The name of the default branch, asked for in a process of its own: the environment is read when the libraries are loaded. */
async function inRunner(environment: Record<string, string>): Promise<string> {
  const source = `
    const { connect } = await import(${JSON.stringify(new URL('../../src/github/client.ts', import.meta.url).href)})
    const { name } = await connect({ token: 'writer', repository: 'octo-org/shop' }).defaultBranch()
    console.log(name)
    process.exit()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { env: environment })
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return output.split('\n').filter((line) => !line.startsWith('::'))[0] || errors
}

/** A proxy that leads everybody to one port of this machine. */
async function startProxy(port: number): Promise<{ server: Server; asked: string[] }> {
  const asked: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const target = openSocket(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    socket.on('error', () => target.destroy())
    target.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return { server: proxy, asked }
}
