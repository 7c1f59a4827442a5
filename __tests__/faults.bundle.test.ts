import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generate } from '../scripts/build.ts'
import { token } from './faults/run.ts'
import { SCENARIOS } from './faults/scenarios.ts'
import type { Fault } from './github-server/fault.ts'
import { GitHubServer } from './github-server/server.ts'
import { WRITER } from './github-server/token.ts'
import { type Run, runAction } from './runner.ts'

/** A few faults against the bundle that these sources make, started as the runner starts it, with debug logging on. */

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  for (const [path, text] of await generate()) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await writeFile(join(folder, 'action.yml'), "inputs: { token: {} }\nruns: { using: node24, main: 'dist/index.js' }\n")
})
afterAll(() => rm(folder, { recursive: true }))

async function meet(fault: Fault): Promise<{ run: Run; server: GitHubServer }> {
  const server = await GitHubServer.start()
  server.tokens.set(token, WRITER)
  const repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  const event = await SCENARIOS['a pull request that adds reports']?.prepare({
    repository,
    events: server.events(repository),
    run: () => Promise.reject(new Error('No run comes before it')),
  })
  if (event === undefined) throw new Error('There is no such scenario')
  server.fail({ times: 500, ...fault })
  const run = await runAction({
    action: join(folder, 'action.yml'),
    event,
    repository: repository.name,
    api: server.url,
    inputs: { token },
    environment: { RUNNER_DEBUG: '1' },
  })
  await server.stop()
  return { run, server }
}

const openIssue = 'POST /repos/{owner}/{repo}/issues'
const renamed = { answer: { redirect: 307 }, times: 1 } as const

test.each<[name: string, fault: Fault, exitCode: number, said: string, issues: number]>([
  ['401', { answer: { status: 401, message: 'Bad credentials' } }, 1, 'give a valid token in the input `token`', 0],
  [
    '403 to the first issue',
    { on: openIssue, answer: { status: 403, message: 'Resource not accessible by integration' } },
    0,
    'issues: write',
    0,
  ],
  ['a page for people', { answer: { page: 200 } }, 1, 'a page of HTML came instead of an answer', 0],
  ['307 of a renamed repository', { on: openIssue, ...renamed }, 0, 'opened', 3],
])('%s', async (_, fault, exitCode, said, issues) => {
  const { run, server } = await meet(fault)
  expect(run.annotations.map(({ message }) => message).join('\n') + run.summary).toContain(said)
  expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(exitCode)
  expect([run.exitCode, run.standardError]).toEqual([exitCode, ''])
  expect(server.requests.filter(({ operation, status }) => operation === openIssue && status === 201)).toHaveLength(
    issues,
  )
  expect(run.debug.join()).toContain('GET /repos/octo-org/shop/pulls/1')
  expect(JSON.stringify(run)).not.toContain(token)
})
