import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { checkRequest, checkResponse } from './description.ts'
import { Events } from './events.ts'
import { type Fault, Faults } from './fault.ts'
import { answerGraphql } from './graphql.ts'
import { isRead, match } from './operation.ts'
import { Repository } from './repository.ts'
import { type Representation, representation } from './represent.ts'
import { respond, respondWithFault } from './respond.ts'
import { type Answer, Refused } from './route.ts'
import { ROUTES } from './routes.ts'
import { allows, READER, type Token, WRITER } from './token.ts'

export interface LoggedRequest {
  /** `POST /repos/{owner}/{repo}/issues`. */
  operation: string
  path: string
  status: number
  headers: IncomingMessage['headers']
}

/**
 * A GitHub over HTTP, around repositories in memory. What it answers is checked against GitHub's own description of its API.
 *
 *     const github = await GitHubServer.start()
 *     const repository = github.createRepository('octo-org/shop')
 *     repository.commit('main', { 'README.md': '# Shop' })
 *     …
 *     await github.stop()
 */
export class GitHubServer {
  readonly url: string
  readonly represent: Representation
  /** Token → what it may; `writer` and `reader` are there from the start. */
  readonly tokens = new Map<string, Token>([
    ['writer', WRITER],
    ['reader', READER],
  ])
  /** Every request, in order. */
  readonly requests: LoggedRequest[] = []
  /** Requests left in this hour. */
  remaining = 1000
  /** Further pages of issues are named by the last entry, as on github.com; by number where not. */
  cursors = false
  readonly #server: Server
  readonly #repositories = new Map<string, Repository>()
  readonly #faults = new Faults()
  readonly #interludes = new Map<string, () => void>()
  readonly #violations: string[] = []

  private constructor(server: Server) {
    const { port } = server.address() as AddressInfo
    this.url = `http://127.0.0.1:${port}`
    this.represent = representation(this.url)
    this.#server = server
    server.on('request', (request, response) => {
      this.#handle(request, response).catch((error) => this.#crash(error, response))
    })
  }

  static async start(): Promise<GitHubServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new GitHubServer(server)
  }

  /** Rejects when an answer was not as GitHub describes it. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    if (this.#violations.length > 0) throw new Error(this.#violations.join('\n'))
  }

  createRepository(name: string): Repository {
    const repository = new Repository(name)
    this.#repositories.set(name, repository)
    return repository
  }

  /** A copy of a repository under another owner, which shares its objects. */
  fork(repository: Repository, name: string): Repository {
    const fork = repository.fork(name)
    this.#repositories.set(name, fork)
    return fork
  }

  /** What GitHub tells a workflow about the repository. */
  events(repository: Repository): Events {
    return new Events(this.represent, repository)
  }

  fail(fault: Fault): void {
    this.#faults.add(fault)
  }

  /** Does something once, just before the next request of an operation is answered: another run is faster. */
  before(operation: string, act: () => void): void {
    this.#interludes.set(operation, act)
  }

  /** Everything goes well from now on. */
  forget(): void {
    this.#faults.forget()
  }

  /** Faults that no request has met yet. */
  get faultsLeft(): number {
    return this.#faults.left
  }

  /** How many requests of an operation came, `POST /repos/{owner}/{repo}/issues` or `POST …/issues`. */
  count(operation: string): number {
    const full = operation.replace('…', '/repos/{owner}/{repo}')
    return this.requests.filter((request) => request.operation === full).length
  }

  get reads(): number {
    return this.requests.filter(({ operation }) => isRead(operation)).length
  }

  get writes(): number {
    return this.requests.length - this.reads
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '', this.url)
    const { operation, params } = match(request.method ?? '', this.#byName(address.pathname))
    const text = (await buffer(request)).toString()
    const interlude = this.#interludes.get(operation)
    this.#interludes.delete(operation)
    interlude?.()
    const fault = this.#faults.meet(operation)
    const act = () => this.#answer(request, operation, params, address.searchParams, text)
    const early = fault?.effective ? act() : null
    if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay))
    const isDone = fault === null || fault.answer === 'true' || fault.answer === 'half'
    const answer = early ?? (isDone ? act() : { status: 0 })
    const status = fault === null || typeof fault.answer === 'string' ? answer.status : statusOf(fault.answer)
    this.requests.push({ operation, path: address.pathname, status, headers: request.headers })
    const headers = { ...this.#limits(), ...fault?.headers }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (fault !== null && fault.answer !== 'true')
      return respondWithFault(response, fault.answer, answer, this.#byId(address))
    response.setHeader('x-accepted-github-permissions', (ROUTES[operation]?.needs ?? []).join('; '))
    const isListed = this.cursors && operation === 'GET /repos/{owner}/{repo}/issues'
    respond(request, response, answer, this.#byId(address), isListed ? 'cursor' : 'number')
  }

  /** Links to further pages name a repository by its id, so that they hold when it is renamed. */
  #byId(address: URL): URL {
    const path = address.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, (prefix) => {
      const repository = this.#repositories.get(prefix.slice('/repos/'.length))
      return repository ? `/repositories/${this.represent.repository(repository).id}` : prefix
    })
    return new URL(path + address.search, this.url)
  }

  #byName(path: string): string {
    return path.replace(/^\/repositories\/(\d+)/, (prefix, id) => {
      const repositories = [...this.#repositories.values()]
      const found = repositories.find((repository) => String(this.represent.repository(repository).id) === id)
      return found ? `/repos/${found.name}` : prefix
    })
  }

  #answer(
    request: IncomingMessage,
    operation: string,
    params: Readonly<Record<string, string>>,
    query: URLSearchParams,
    text: string,
  ): Answer {
    const answer = this.#try(() => {
      const token = this.#authenticate(request.headers.authorization)
      const body = readJson(text)
      if (operation === 'POST /graphql')
        return answerGraphql(body, token, (name) => this.#repositories.get(name) ?? null)
      const route = ROUTES[operation]
      const repository = this.#repositories.get(`${params.owner}/${params.repo}`)
      if (route === undefined || repository === undefined) throw new Refused(404, 'Not Found')
      if (!route.needs.some((need) => allows(token, need)))
        throw new Refused(403, 'Resource not accessible by integration')
      const errors = checkRequest(operation, body)
      if (errors.length > 0)
        throw new Refused(422, `Invalid request.\n\n${errors.map(({ message }) => message).join('\n')}`)
      const raw = /\braw\b/.test(request.headers.accept ?? '')
      return route.answer({ repository, represent: this.represent, params, query, body, raw, login: token.login })
    })
    const isDescribed = ROUTES[operation] !== undefined
    if (!isDescribed && operation !== 'POST /graphql') this.#violations.push(`${operation} is not described`)
    if (isDescribed && answer.bytes === undefined)
      for (const violation of checkResponse(operation, answer.status, answer.body))
        this.#violations.push(`${operation}, ${answer.status}: ${violation}`)
    return answer
  }

  #try(answer: () => Answer): Answer {
    try {
      return answer()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { status, message, errors } = error
      const documentation_url = 'https://docs.github.com/rest'
      const body = { message, documentation_url, ...(errors ? { errors } : {}), status: String(status) }
      return { status, body }
    }
  }

  #authenticate(authorization = ''): Token {
    if (authorization === '') throw new Refused(401, 'Requires authentication')
    const token = this.tokens.get(authorization.replace(/^(?:token|bearer) /i, ''))
    if (token === undefined) throw new Refused(401, 'Bad credentials')
    if (this.remaining === 0) throw new Refused(403, 'API rate limit exceeded for installation.')
    this.remaining--
    return token
  }

  #limits(): Record<string, string> {
    return {
      'x-github-request-id': String(this.requests.length),
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(this.remaining),
      'x-ratelimit-used': String(1000 - this.remaining),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
    }
  }

  #crash(error: unknown, response: ServerResponse): void {
    this.#violations.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    response.destroy()
  }
}

function statusOf(answer: Exclude<Fault['answer'], string>): number {
  if ('redirect' in answer) return answer.redirect
  return 'page' in answer ? answer.page : answer.status
}

function readJson(text: string) {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    throw new Refused(400, 'Problems parsing JSON')
  }
}
