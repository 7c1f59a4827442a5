import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { connect } from '../src/github/client.ts'
import { readEvent } from '../src/github/event.ts'
import { GitHubError, PermissionError } from '../src/github/github.ts'
import type { Inputs } from '../src/inputs.ts'
import { main } from '../src/main.ts'
import type { Fault } from './github-server/fault.ts'
import type { Repository } from './github-server/repository.ts'
import { GitHubServer } from './github-server/server.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

/**
 * Every request of a run meets every fault. The run ends with its verdict or with one clear error, and the next run, which meets none,
 * finds nothing doubled and nothing lost.
 */

const token = 'writer'
const report = readFileSync(
  join(resolve(import.meta.dirname, '..'), 'examples/faulty/0x19-postmortem/README.md'),
  'utf8',
)

const inputs: Inputs = {
  token,
  config: '.github/postmortem.yml',
  failOn: 'never',
  openIssues: null,
  comment: true,
  badgeBranch: null,
  dryRun: false,
  suggest: false,
  issuesToken: null,
}

const requests = [
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/labels/{name}',
  'POST /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
]

const limited = { 'retry-after': '1' }
const faults: [name: string, fault: Omit<Fault, 'on'>][] = [
  ['401', { answer: { status: 401, message: 'Bad credentials' } }],
  ['403 for want of a permission', { answer: { status: 403, message: 'Resource not accessible by integration' } }],
  [
    'a secondary limit',
    { answer: { status: 403, message: 'You have exceeded a secondary rate limit', headers: limited } },
  ],
  [
    'a secondary limit without a time',
    { answer: { status: 403, message: 'You have exceeded a secondary rate limit' } },
  ],
  ['404', { answer: { status: 404, message: 'Not Found' } }],
  ['409', { answer: { status: 409, message: 'Conflict' } }],
  ['410', { answer: { status: 410, message: 'Issues are disabled for this repo' } }],
  ['422', { answer: { status: 422, message: 'Validation Failed' } }],
  ['429', { answer: { status: 429, message: 'Too many requests', headers: limited } }],
  ['one 502', { answer: { status: 502, message: 'Bad gateway' } }],
  ['502 without end', { answer: { status: 502, message: 'Bad gateway' }, times: 50 }],
  ['a connection that breaks before the request took effect', { answer: 'hang-up' }],
  ['a connection that breaks afterwards', { answer: 'hang-up', effective: true }],
  ['connections that break without end', { answer: 'hang-up', times: 50 }],
  ['a page for people', { answer: 'html', times: 50 }],
  ['an answer that breaks off', { answer: 'half' }],
]

interface Shop {
  github: GitHubServer
  repository: Repository
  pull: number
}

async function open(): Promise<Shop> {
  const github = await GitHubServer.start()
  const repository = github.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  repository.commit('postmortem', { '0x19-postmortem/README.md': report })
  return { github, repository, pull: repository.openPull({ head: 'postmortem' }).number }
}

/** What the run says, all in one text, and how it ends. */
async function run({ github, repository, pull }: Shop) {
  const event = github.events(repository).pullRequest(pull)
  const said: string[] = []
  const failures: string[] = []
  const outputs: Record<string, string | number> = {}
  const port = connect({ token, repository: repository.name, api: github.url })
  try {
    await main({
      inputs,
      event: readEvent(event.name, event.payload, repository.name),
      github: port,
      elsewhere: () => port,
      server: 'https://github.com',
      runUrl: null,
      now: new Date('2026-06-01T06:00:00Z'),
      say: {
        nothing: (why) => void said.push(why),
        annotate: ({ message }) => void said.push(message),
        summary: async (markdown) => void said.push(markdown),
        output: (name, value) => {
          outputs[name] = value
        },
        result: () => '/result.json',
        fail: (message) => void failures.push(message),
      },
    })
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof PermissionError)) throw error
    failures.push(error.message)
  }
  return { said: [...said, ...failures].join('\n'), judged: 'verdict' in outputs, failures }
}

const cases = requests.flatMap((on) => faults.map(([name, fault]) => ({ on, name, fault })))

// The time goes by in waiting, so the cases wait together.
test.concurrent.each(cases)('$on meets $name', async ({ on, fault }) => {
  const shop = await open()
  const { github, repository, pull } = shop
  github.fail({ ...fault, on })
  const { said, judged, failures } = await run(shop)
  expect(judged || failures.length === 1, said).toBe(true)
  for (const failure of failures) expect(failure).toMatch(/GitHub|token/)
  expect(said).not.toContain(`token ${token}`)
  github.forget()
  await run(shop)
  const titles = repository.issues.filter(({ state }) => state === 'open').map(({ title }) => title)
  expect(titles).toHaveLength(2)
  expect(new Set(titles).size).toBe(2)
  expect(repository.thread(pull).comments).toHaveLength(1)
  const { writes } = github
  await run(shop)
  expect(github.writes).toBe(writes)
  await github.stop()
})
