import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunOptions, readLog, runAction } from '../runner.ts'

const METADATA = `
name: Greeting
inputs:
  token: { default: '\${{ github.token }}' }
  fail-on: { default: error }
  two words: { description: No default }
runs: { using: node24, main: main.mjs }
`

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'action-'))
  await writeFile(join(folder, 'action.yml'), METADATA)
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs an Action of one file. */
async function run(source: string, options: Partial<RunOptions> = {}) {
  await writeFile(join(folder, 'main.mjs'), `import { appendFileSync, readFileSync } from 'node:fs'\n${source}`)
  return runAction({
    action: join(folder, 'action.yml'),
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    repository: 'octo-org/shop',
    api: 'http://127.0.0.1:9',
    token: 'secret',
    ...options,
  })
}

test('inputs come with their defaults, the token in its place', async () => {
  const source = `
    const names = ['INPUT_TOKEN', 'INPUT_FAIL-ON', 'INPUT_TWO_WORDS', 'INPUT_UNKNOWN']
    console.log(JSON.stringify(names.map((name) => process.env[name])))`
  const { log, unknownInputs } = await run(source, { inputs: { 'two words': 'a b', unknown: 'x' } })
  expect(JSON.parse(log)).toEqual(['secret', 'error', 'a b', 'x'])
  expect(unknownInputs).toEqual(['unknown'])
})

test('the environment is the runner’s, and nothing of ours', async () => {
  process.env.OUR_OWN = 'leaked'
  const source = `
    const { GITHUB_EVENT_NAME, GITHUB_REPOSITORY, GITHUB_API_URL, OUR_OWN, EXTRA, HOME } = process.env
    console.log(JSON.stringify({ GITHUB_EVENT_NAME, GITHUB_REPOSITORY, GITHUB_API_URL, OUR_OWN, EXTRA, home: HOME === process.cwd() }))
    console.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))`
  const { log } = await run(source, { environment: { EXTRA: 'given' } })
  delete process.env.OUR_OWN
  expect(log.split('\n').map((line) => JSON.parse(line))).toEqual([
    {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      EXTRA: 'given',
      home: true,
    },
    { ref: 'refs/heads/main' },
  ])
})

test('outputs, variables, state and summary are read from their files', async () => {
  const source = `
    const write = (file, text) => appendFileSync(process.env[file], text + '\\n')
    write('GITHUB_OUTPUT', 'plain=a=b')
    write('GITHUB_OUTPUT', 'long<<END\\none\\n\\nthree=3\\nEND')
    write('GITHUB_OUTPUT', 'last=')
    write('GITHUB_ENV', 'COLOUR=red')
    write('GITHUB_STATE', 'step=1')
    write('GITHUB_STEP_SUMMARY', '# Done')`
  expect(await run(source)).toMatchObject({
    exitCode: 0,
    outputs: { plain: 'a=b', long: 'one\n\nthree=3', last: '' },
    exported: { COLOUR: 'red' },
    state: { step: '1' },
    summary: '# Done\n',
  })
})

test('the exit status and the standard error are those of the process', async () => {
  expect(await run(`console.error('broken'); process.exitCode = 3`)).toMatchObject({
    exitCode: 3,
    standardError: 'broken\n',
  })
})

test('a run that takes too long is ended', async () => {
  expect(await run('setInterval(() => {}, 1000)', { timeout: 300 })).toMatchObject({ exitCode: null })
})

describe('workflow commands', () => {
  test.each<[string, object]>([
    ['::error::Plain', { level: 'error', message: 'Plain', file: null, line: null, endLine: null, title: null }],
    [
      '::warning file=a%2Cb%3Ac.md,line=3,endLine=4,title=One%3A 100%25::Two%0Alines %25 of :: it',
      { level: 'warning', message: 'Two\nlines % of :: it', file: 'a,b:c.md', line: 3, endLine: 4, title: 'One: 100%' },
    ],
    ['  ::notice title=::Indented', { level: 'notice', message: 'Indented', title: '' }],
  ])('%s', (line, annotation) => {
    expect(readLog(line).annotations).toMatchObject([annotation])
    expect(readLog(line).log).toBe('')
  })

  test.each(['a ::error::inside a line', ':error::one colon', '::error without an end', '#::error::commented'])(
    'none: %s',
    (line) => {
      expect(readLog(line)).toEqual({ annotations: [], debug: [], log: line })
    },
  )

  test('are not obeyed between stop and its token', () => {
    const output = '::stop-commands::pause\n::error::text of a stranger\n::pause::\n::error::ours'
    expect(readLog(output)).toMatchObject({ annotations: [{ message: 'ours' }], log: '::error::text of a stranger' })
  })

  test('masks hide values in the log', () => {
    expect(readLog('::add-mask::s3cret\nthe s3cret is s3cret').log).toBe('the *** is ***')
  })

  test('debug lines and groups stand where they belong', () => {
    expect(readLog('::group::Reports\nfirst\n::endgroup::\n::debug::hidden')).toMatchObject({
      log: '▸ Reports\nfirst',
      debug: ['hidden'],
    })
  })
})
