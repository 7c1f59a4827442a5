import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RunnerEvent } from './github-server/events.ts'
import type { Content, Repository } from './github-server/repository.ts'
import { GitHubServer } from './github-server/server.ts'
import { type Run, runAction } from './runner.ts'

/** `dist/index.js`, started as the runner starts it, against a GitHub over HTTP. */

const root = resolve(import.meta.dirname, '..')
const good = readFileSync(join(root, 'examples/school/0x19-postmortem/README.md'), 'utf8')
const path = '0x19-postmortem/README.md'

let github: GitHubServer
let repository: Repository

beforeEach(async () => {
  github = await GitHubServer.start()
  repository = github.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
})

// Rejects where an answer was not as GitHub describes it.
afterEach(() => github.stop())

const act = (event: RunnerEvent, inputs: Record<string, string> = {}, token = 'writer'): Promise<Run> =>
  runAction({ action: join(root, 'action.yml'), event, repository: repository.name, api: github.url, token, inputs })

function openPull(files: Record<string, Content>, options: { draft?: boolean; from?: Repository } = {}): number {
  const { from = repository, draft = false } = options
  from.commit('postmortem', files)
  return repository.openPull({ head: 'postmortem', from, draft }).number
}

const pullRequest = (number: number, action = 'opened') => github.events(repository).pullRequest(number, action)

/** The requests of what happens in `act`. */
async function requestsOf(act: () => Promise<unknown>): Promise<{ reads: number; writes: string[] }> {
  const before = github.requests.length
  await act()
  const operations = github.requests.slice(before).map(({ operation }) => operation)
  return {
    reads: operations.filter((operation) => operation.startsWith('GET ')).length,
    writes: operations
      .filter((operation) => !operation.startsWith('GET '))
      .map((it) => it.replace('/repos/{owner}/{repo}', '')),
  }
}

const messages = ({ annotations }: Run) => annotations.map(({ level, message }) => `${level}: ${message}`).join('\n')

describe('a pull request that adds a postmortem', () => {
  test('gets one issue per action item, one comment, and its verdict', async () => {
    const pull = openPull({ [path]: good })
    const run = await act(pullRequest(pull))
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'pass', reports: '1', errors: '0', 'issues-opened': '5' })
    expect(repository.issues.map(({ title }) => title)).toEqual([
      'Add an alert on free space below 20 % of /var/tmp/uploads on both web servers',
      'Add a step "enable the clean-up job" with a check to the migration checklist',
      'Disable jobs with an expiry date in the job runner, so that they return after 48 hours',
      "Write the failing path and the free space into the resizer's time-out message",
      'Add a test upload every 5 minutes to the monitoring of the site',
    ])
    const [comment, ...more] = repository.thread(pull).comments
    expect(more).toEqual([])
    expect(comment?.body).toContain('✅ Postmortem passes')
    expect(run.summary).toContain('✅ Postmortem passes')
    expect(JSON.parse(run.outputs.issues ?? '')).toHaveLength(5)
    expect(run.unknownInputs).toEqual([])
  })

  test('costs eight reads, the label, five issues and the comment; then reads only', async () => {
    const pull = openPull({ [path]: good })
    const first = await requestsOf(() => act(pullRequest(pull)))
    expect(first.writes).toEqual([
      'POST /labels',
      ...Array(5).fill('POST /issues'),
      'POST /issues/{issue_number}/comments',
    ])
    // One more looks whether the label exists, once per repository.
    expect(first.reads).toBeLessThanOrEqual(8 + 1)
    const second = await requestsOf(() => act(pullRequest(pull, 'synchronize')))
    expect(second.writes).toEqual([])
  })

  test('updates the issue of a reworded item, and opens none', async () => {
    const pull = openPull({ [path]: good })
    await act(pullRequest(pull))
    repository.commit('postmortem', {
      [path]: good.replace('every 5 minutes to the monitoring', 'every 2 minutes to the monitoring'),
    })
    const { writes } = await requestsOf(() => act(pullRequest(pull, 'synchronize')))
    expect(writes).toContain('PATCH /issues/{issue_number}')
    expect(writes).not.toContain('POST /issues')
    expect(repository.issues.at(-1)?.title).toBe('Add a test upload every 2 minutes to the monitoring of the site')
  })

  test('that has faults fails, with annotations on their lines, and still gets its issues', async () => {
    const faulty = readFileSync(join(root, 'examples/faulty/0x19-postmortem/README.md'), 'utf8')
    const run = await act(pullRequest(openPull({ [path]: faulty })))
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'issues-opened': '2' })
    const lineOf = (text: string) => faulty.split('\n').findIndex((line) => line.includes(text)) + 1
    const restored = run.annotations.find(({ message }) => message.includes('15:15'))
    expect(restored).toMatchObject({ level: 'error', file: path, line: lineOf('15:15') })
    const order = run.annotations.find(({ title }) => title === 'timeline-order')
    expect(order).toMatchObject({ level: 'error', file: path, line: lineOf('13:10') })
  })

  test('says the same everywhere: comment, summary, annotations, outputs', async () => {
    const faulty = readFileSync(join(root, 'examples/faulty/0x19-postmortem/README.md'), 'utf8')
    const pull = openPull({ [path]: faulty })
    const { outputs, annotations, summary } = await act(pullRequest(pull))
    const verdict = `Postmortem fails: ${outputs.errors} errors and ${outputs.warnings} warnings`
    expect(repository.thread(pull).comments[0]?.body).toContain(`### ❌ ${verdict} · `)
    expect(summary).toContain(`### ❌ ${verdict} · `)
    expect(annotations.at(-1)).toMatchObject({ level: 'error', file: null, message: verdict })
    const on = (level: string) => annotations.filter((each) => each.level === level && each.file === path).length
    expect([on('error'), on('warning')]).toEqual([Number(outputs.errors), Number(outputs.warnings)])
  })

  test('that fails passes where the workflow asks for it', async () => {
    const faulty = readFileSync(join(root, 'examples/faulty/0x19-postmortem/README.md'), 'utf8')
    const run = await act(pullRequest(openPull({ [path]: faulty })), { 'fail-on': 'never' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs.errors).not.toBe('0')
  })
})

describe('issues are only planned', () => {
  const nothingOpened = async (run: Run, why: string) => {
    expect(run.exitCode).toBe(0)
    expect(repository.issues).toEqual([])
    expect(`${messages(run)}\n${run.summary}`).toContain(why)
    expect(run.summary).toContain('5 issues')
  }

  test('for a draft', async () => {
    await nothingOpened(await act(pullRequest(openPull({ [path]: good }, { draft: true }))), 'draft')
  })

  test.each(['pull_request', 'pull_request_target'] as const)(
    'for a head in another repository, under %s',
    async (name) => {
      const from = github.fork(repository, 'octocat/shop')
      const pull = openPull({ [path]: good }, { from })
      await nothingOpened(await act(github.events(repository).pullRequest(pull, 'opened', name)), 'another repository')
    },
  )

  test('for a token that may only read, with the lines to add', async () => {
    const run = await act(pullRequest(openPull({ [path]: good })), {}, 'reader')
    await nothingOpened(run, 'issues: write')
    expect(repository.thread(1).comments).toEqual([])
  })

  test('in a dry run, where nothing is written at all', async () => {
    const pull = openPull({ [path]: good })
    const { writes } = await requestsOf(async () =>
      nothingOpened(await act(pullRequest(pull), { 'dry-run': 'true' }), 'dry run'),
    )
    expect(writes).toEqual([])
  })

  test('until the merge, with open-issues: on-merge', async () => {
    const pull = openPull({ [path]: good })
    await nothingOpened(await act(pullRequest(pull), { 'open-issues': 'on-merge' }), 'after the merge')
    const before = repository.tip()
    repository.merge(pull)
    await act(github.events(repository).push('main', before), { 'open-issues': 'on-merge' })
    expect(repository.issues).toHaveLength(5)
  })
})

describe('on the default branch', () => {
  test('a push opens what is still missing, and nothing twice', async () => {
    const pull = openPull({ [path]: good }, { draft: true })
    await act(pullRequest(pull))
    const before = repository.tip()
    repository.merge(pull)
    await act(github.events(repository).push('main', before))
    expect(repository.issues).toHaveLength(5)
    const { writes } = await requestsOf(() => act(github.events(repository).schedule()))
    expect(writes).toEqual([])
  })

  test('a report that is removed closes its issues as not planned', async () => {
    repository.commit('main', { [path]: good })
    await act(github.events(repository).dispatch())
    expect(repository.issues).toHaveLength(5)
    const before = repository.tip()
    repository.commit('main', { [path]: null })
    await act(github.events(repository).push('main', before))
    expect(repository.issues.map(({ state, stateReason }) => `${state} ${stateReason}`)).toEqual(
      Array(5).fill('closed not_planned'),
    )
  })

  test('a renamed report keeps its issues', async () => {
    repository.commit('main', { [path]: good })
    await act(github.events(repository).dispatch())
    const before = repository.tip()
    repository.commit('main', { [path]: null, 'postmortems/uploads.md': good })
    await act(github.events(repository).push('main', before))
    expect(repository.issues.map(({ state }) => state)).toEqual(Array(5).fill('open'))
    expect(repository.issues[0]?.body).toContain('postmortems/uploads.md')
  })
})

test('a pull request that is closed without a merge closes what it opened', async () => {
  const pull = openPull({ [path]: good })
  await act(pullRequest(pull))
  repository.close(pull)
  await act(pullRequest(pull, 'closed'))
  expect(repository.issues.map(({ state, stateReason }) => `${state} ${stateReason}`)).toEqual(
    Array(5).fill('closed not_planned'),
  )
})

test('a pull request that changes no report passes with one notice', async () => {
  const run = await act(pullRequest(openPull({ 'docs/usage.md': '# Usage\n' })))
  expect(run.exitCode).toBe(0)
  expect(messages(run)).toBe('notice: The pull request changes no report: nothing to check')
  expect(run.outputs).toMatchObject({ verdict: 'pass', reports: '0' })
})

describe('what cannot be used is said in one line, with the remedy', () => {
  test.each([
    [
      'an unknown value of an input',
      { 'open-issues': 'sometimes' },
      'Input `open-issues` is `sometimes`, expected `on-pull-request`',
    ],
    ['no token', { token: '' }, 'Input `token` is empty'],
  ])('%s', async (_, inputs, message) => {
    const run = await act(pullRequest(openPull({ [path]: good })), inputs)
    expect(run.exitCode).toBe(1)
    expect(messages(run)).toContain(message)
    expect(run.standardError).toBe('')
  })

  test('a token that GitHub does not know, which is not printed', async () => {
    const run = await act(pullRequest(openPull({ [path]: good })), {}, 'ghp_forged')
    expect(run.exitCode).toBe(1)
    expect(messages(run)).toContain('give a valid token')
    expect(JSON.stringify(run)).not.toContain('ghp_forged')
  })

  test('an event that starts no check', async () => {
    const run = await act({ name: 'issue_comment', payload: {} })
    expect(run.exitCode).toBe(1)
    expect(messages(run)).toContain('Event `issue_comment` starts no check')
  })

  test('a configuration with faults: all of them, with their lines', async () => {
    repository.commit('main', { '.github/postmortem.yml': 'preset: srre\nrules:\n  timeline-oder: off\n' })
    const run = await act(pullRequest(openPull({ [path]: good })))
    expect(run.exitCode).toBe(1)
    expect(messages(run)).toContain('.github/postmortem.yml:1: preset: unexpected `srre`')
    expect(messages(run)).toContain('did you mean `timeline-order`?')
  })
})

test('files that cannot be read are named, and the others are checked', async () => {
  const large = `# Postmortem\n\n${'The disk was full. '.repeat(110_000)}`
  const pull = openPull({
    'postmortems/binary.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]),
    'postmortems/empty.md': '',
    'postmortems/large.md': large,
    'postmortems/linked.md': { link: 'elsewhere.md' },
    [path]: good,
  })
  const run = await act(pullRequest(pull))
  expect(run.exitCode).toBe(1)
  expect(messages(run)).toContain('The file is binary, expected Markdown text')
  expect(messages(run)).toContain('The file has 2.1 MB, expected at most 1 MB')
  expect(run.annotations.some(({ file }) => file === 'postmortems/empty.md')).toBe(true)
  expect(run.outputs['issues-opened']).toBe('5')
  expect(run.log).not.toMatch(/ at .*:\d+:\d+/)
})
