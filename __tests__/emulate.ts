import { createSign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createEmulator, type Emulator } from 'emulate'
import type { RunnerEvent } from './github-server/events.ts'

const OWNER = 'octo-org'
const NAME = 'shop'
const PERSON = 'octocat'
/** The slug of the App that workflows write as; its login is `github-actions[bot]`. */
const APP = { app_id: 1, slug: 'github-actions', name: 'GitHub Actions', installation: 100 }

/** The fields of a pull request that are looked at; the others are handed on. */
interface Pull {
  number: number
  state: string
  head: { ref: string; sha: string }
  base: { sha: string }
}

interface ListedIssue {
  number: number
  title: string
  body: string
  state: string
  state_reason: string | null
  pull_request?: object
}

/**
 * A GitHub that somebody else wrote: an opinion on how GitHub behaves that is not ours. It is driven much like `GitHubServer`.
 * Two of its gaps are closed in front of it: the files of a pull request come from its own comparison, and the head follows its branch.
 */
export class EmulatedGitHub {
  readonly repository = `${OWNER}/${NAME}`
  readonly url: string
  /** Every request of a program, as `POST /repos/octo-org/shop/issues`. */
  readonly requests: string[] = []
  /** A token as a workflow has it. */
  token = ''
  readonly #proxy: Server
  #emulator: Emulator | null = null
  /** Behind the proxy. */
  #origin = ''

  private constructor(proxy: Server) {
    const { port } = proxy.address() as AddressInfo
    this.url = `http://127.0.0.1:${port}`
    this.#proxy = proxy
    proxy.on('request', (request, response) => {
      this.#handle(request, response).catch(() => response.destroy())
    })
  }

  static async start(): Promise<EmulatedGitHub> {
    const proxy = createServer()
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const github = new EmulatedGitHub(proxy)
    await github.#seed()
    return github
  }

  async stop(): Promise<void> {
    this.#proxy.closeAllConnections()
    await new Promise((resolve) => this.#proxy.close(resolve))
    await this.#emulator?.close()
  }

  get reads(): number {
    return this.requests.filter((request) => request.startsWith('GET ') || request === 'POST /graphql').length
  }

  get writes(): number {
    return this.requests.length - this.reads
  }

  /** Commits files (null: removed) to a branch; a new branch starts from `main`. */
  async commit(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    message = 'Change files',
  ): Promise<string> {
    const tip = (await this.#tip(branch)) ?? (await this.#tip('main'))
    const base = (await this.#ask<{ tree: { sha: string } }>('GET', `git/commits/${tip}`)).tree.sha
    const entries = Object.entries(files).map(([path, content]) => {
      const entry = { path, mode: '100644', type: 'blob' }
      return content === null ? { ...entry, sha: null } : { ...entry, content }
    })
    const tree = await this.#ask<{ sha: string }>('POST', 'git/trees', { base_tree: base, tree: entries })
    const { sha } = await this.#ask<{ sha: string }>('POST', 'git/commits', { message, tree: tree.sha, parents: [tip] })
    if ((await this.#tip(branch)) === null) await this.#ask('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha })
    else await this.#ask('PATCH', `git/refs/heads/${branch}`, { sha })
    return sha
  }

  async openPull({
    head,
    title = `Merge ${head}`,
    draft = false,
  }: {
    head: string
    title?: string
    draft?: boolean
  }): Promise<number> {
    return (await this.#ask<Pull>('POST', 'pulls', { title, head, base: 'main', draft })).number
  }

  async merge(number: number): Promise<string> {
    return (await this.#ask<{ sha: string }>('PUT', `pulls/${number}/merge`, {})).sha
  }

  async close(number: number): Promise<void> {
    await this.#ask('PATCH', `pulls/${number}`, { state: 'closed' })
  }

  /** Issues as the REST API shows them, the oldest first. */
  async issues(): Promise<ListedIssue[]> {
    const listed = await this.#ask<ListedIssue[]>('GET', 'issues?state=all&sort=created&direction=asc&per_page=100')
    return listed.filter((issue) => !issue.pull_request)
  }

  async comments(number: number): Promise<{ body: string }[]> {
    return this.#ask('GET', `issues/${number}/comments`)
  }

  async pullRequestEvent(number: number, action = 'opened'): Promise<RunnerEvent> {
    const pull_request = await this.#pull(number)
    return { name: 'pull_request', payload: { action, number, pull_request, repository: await this.#ask('GET', '') } }
  }

  async pushEvent(before: string, after: string): Promise<RunnerEvent> {
    const repository = await this.#ask('GET', '')
    return { name: 'push', payload: { ref: 'refs/heads/main', before, after, repository } }
  }

  async #seed(): Promise<void> {
    const { installation, ...app } = APP
    const permissions = { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' }
    const installations = [{ installation_id: installation, account: OWNER, repository_selection: 'all' }]
    const port = await freePort()
    this.#origin = `http://127.0.0.1:${port}`
    const emulator = await createEmulator({
      service: 'github',
      port,
      baseUrl: this.url,
      seed: {
        tokens: { [PERSON]: { login: PERSON, scopes: ['repo'] } },
        github: {
          users: [{ login: PERSON, name: 'Octo Cat', email: 'octocat@example.com' }],
          orgs: [{ login: OWNER, name: 'Octo Org', members: [{ login: PERSON, role: 'admin' }] }],
          repos: [{ owner: OWNER, name: NAME, auto_init: true }],
          apps: [{ ...app, permissions, events: [], installations }],
        },
      },
    })
    this.#emulator = emulator
    const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? ''
    const response = await fetch(`${this.#origin}/app/installations/${installation}/access_tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${jwt(key)}` },
    })
    this.token = ((await response.json()) as { token: string }).token
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '', this.url)
    this.requests.push(`${request.method} ${address.pathname}`)
    const [, number, files] = /\/pulls\/(\d+)(\/files)?$/.exec(address.pathname) ?? []
    if (request.method === 'GET' && number !== undefined) {
      const answer = files === undefined ? await this.#pull(Number(number)) : await this.#files(Number(number), address)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
      return
    }
    const { host, connection, 'content-length': _, ...headers } = request.headers
    const body = await buffer(request)
    const answer = await fetch(`${this.#origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    })
    const { 'content-encoding': encoding, 'content-length': length, ...kept } = Object.fromEntries(answer.headers)
    response.writeHead(answer.status, kept).end(Buffer.from(await answer.arrayBuffer()))
  }

  async #pull(number: number): Promise<Pull> {
    const pull = await this.#ask<Pull>('GET', `pulls/${number}`)
    const tip = pull.state === 'open' ? await this.#tip(pull.head.ref) : null
    return { ...pull, head: { ...pull.head, sha: tip ?? pull.head.sha } }
  }

  async #files(number: number, { searchParams }: URL): Promise<object[]> {
    const { base, head } = await this.#pull(number)
    const { files } = await this.#ask<{ files: object[] }>('GET', `compare/${base.sha}...${head.sha}`)
    const [size, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)]
    return files.slice((page - 1) * size, page * size)
  }

  async #tip(branch: string): Promise<string | null> {
    const response = await this.#fetch('GET', `git/ref/heads/${branch}`)
    return response.ok ? ((await response.json()) as { object: { sha: string } }).object.sha : null
  }

  /** What a person does. */
  async #ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await this.#fetch(method, path, body)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }

  #fetch(method: string, path: string, body?: object): Promise<Response> {
    const address = `${this.#origin}/repos/${this.repository}/${path}`.replace(/\/$/, '')
    const headers = { authorization: `token ${PERSON}`, 'content-type': 'application/json' }
    return fetch(address, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
}

/** How an App says who it is. */
function jwt(key: string): string {
  const now = Math.floor(Date.now() / 1000)
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iss: String(APP.app_id), iat: now - 60, exp: now + 300 })}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
