import { connect } from '../../src/github/client.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import type { RunnerEvent } from '../github-server/events.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'
import { WRITER } from '../github-server/token.ts'
import { leaks } from './core.ts'
import { FAULTS, isAnswer, patience, stranger } from './faults.ts'
import { play, token } from './run.ts'
import { SCENARIOS, type Scenario } from './scenarios.ts'
import { stateOf } from './state.ts'

/** A scenario on a server of its own, up to its event. */
async function open({ inputs, prepare }: Scenario) {
  const server = await GitHubServer.start()
  server.tokens.set(token, WRITER)
  server.remaining = 100_000
  const names = ['octo-org/shop', 'octo-org/tasks']
  const repositories = new Map(names.map((name) => [name, server.createRepository(name)]))
  for (const repository of repositories.values()) repository.commit('main', { 'README.md': '# Shop\n' })
  const named = (name: string): Repository => repositories.get(name) ?? server.createRepository(name)
  const inMemory = new Map(names.map((name) => [name, new InMemoryGitHub(named(name))]))
  const repository = named('octo-org/shop')
  /** What the server holds, asked without a request: runs that meet no fault need none. */
  const run = (event: RunnerEvent) => play(event, (name) => inMemory.get(name) ?? new InMemoryGitHub(), inputs)
  const event = await prepare({ repository, events: server.events(repository), run })
  const state = () => [...repositories.values()].flatMap(stateOf).toSorted()
  const runOverHttp = (longest: number) => {
    const ports = (name: string) => connect({ token, repository: name, api: server.url, patience: longest })
    return play(event, ports, inputs)
  }
  const writes = () => [...inMemory.values()].reduce((sum, port) => sum + port.writes, 0)
  return { server, event, run, runOverHttp, state, writes }
}

/** A scenario without a fault: what it asks, how it ends, and what stands after a further run. */
async function calm(scenario: Scenario) {
  const { server, event, run, runOverHttp, state } = await open(scenario)
  const ending = await runOverHttp(60_000)
  const requests = server.requests.map(({ operation }) => operation)
  await run(event)
  const after = state()
  await server.stop()
  return { ending, requests, after }
}

const calms = new Map(Object.entries(SCENARIOS).map(([name, scenario]) => [name, calm(scenario)]))

/** What a scenario does where nothing goes wrong. */
export async function calmly(name: string): ReturnType<typeof calm> {
  const known = calms.get(name)
  if (known === undefined) throw new Error(`There is no scenario ${name}`)
  return known
}

export interface Case {
  scenario: string
  request: string
  fault: string
}

/** Every request of every scenario × every fault. */
export const MATRIX: readonly Case[] = (
  await Promise.all(
    Object.keys(SCENARIOS).map(async (scenario) => {
      const { requests } = await calmly(scenario)
      return [...new Set(requests)].flatMap((request) =>
        Object.keys(FAULTS).map((fault) => ({ scenario, request, fault })),
      )
    }),
  )
).flat()

/**
 * What breaks the law in a case; empty where it holds. The run ends with its verdict or with one clear error, and asks a bounded number of
 * times. The next run, which meets no fault, leaves what would stand without the fault, and the one after it writes nothing. The token is
 * nowhere.
 */
export async function breaches({ scenario, request, fault }: Case): Promise<string[]> {
  const [played, usual, met] = [SCENARIOS[scenario], await calmly(scenario), FAULTS[fault]]
  if (played === undefined || met === undefined) throw new Error('There is no such case')
  const { server, event, run, runOverHttp, state, writes } = await open(played)
  server.fail({ ...met, on: request })
  const { verdict, failures, said } = await runOverHttp(met.delay === undefined ? 60_000 : patience)
  const asked = server.requests.length

  await run(event)
  const [expected, found] = [usual.after, state()]
  const before = writes()
  await run(event)
  await server.stop()

  const rules: [string, boolean][] = [
    [`the verdict is ${verdict} without an error`, failures.length === 0 && verdict !== usual.ending.verdict],
    ['there is more than one error', failures.length > 1],
    ['the error does not say that it is about GitHub', failures.length === 1 && !ABOUT_GITHUB.test(said)],
    [`${asked} requests were made, ${usual.requests.length} without the fault`, asked > 4 * usual.requests.length + 10],
    ['the third run writes', writes() > before],
    ['the token is told', said.includes(token) || leaks.length > 0],
    ['another host was reached', stranger.reached.length > 0],
  ]
  const broken = rules.flatMap(([breach, isBroken]) => (isBroken ? [`${breach}: ${failures.join('; ')}`] : []))
  if (isAnswer(request, fault)) return broken
  return [...broken, ...less(expected, found, 'lost'), ...less(found, expected, 'left over')]
}

const ABOUT_GITHUB =
  /GitHub (?:refused to|could not be reached to|did not find)|The token may not|GitHub's answer cannot be read/

/** What is in the first list and not in the other, each entry as often. */
function less(first: readonly string[], second: readonly string[], name: string): string[] {
  const rest = [...second]
  return first.flatMap((entry) => {
    const at = rest.indexOf(entry)
    if (at === -1) return [`${name}: ${entry}`]
    rest.splice(at, 1)
    return []
  })
}
