import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configurationSchema } from '../src/config/schema.ts'
import {
  ConfigError,
  type Configuration,
  defaults,
  isReportPath,
  readConfiguration,
  reportsAmong,
  settingsFor,
} from '../src/config.ts'
import { ruleNames } from '../src/rules/index.ts'

const file = '.github/postmortem.yml'
const read = (text: string) => readConfiguration(text, file)

/** What is wrong with a text, a line each, without the file's name. */
async function faults(text: string): Promise<string[]> {
  const error = await read(text).then(
    () => new Error('no fault'),
    (caught: Error) => caught,
  )
  expect(error).toBeInstanceOf(ConfigError)
  return error.message.split('\n').map((line) => line.replace(`${file}:`, ''))
}

describe('a configuration is completed with the defaults', () => {
  test.each([
    ['no file', null],
    ['an empty file', ''],
    ['comments only', '# nothing yet\n'],
  ])('%s', async (_, text) => {
    expect(await readConfiguration(text, file)).toEqual(defaults)
  })

  test('a part of a group leaves the rest of the group', async () => {
    const { issues, badge, preset } = await read('preset: strict\nissues:\n  limit: 3\nbadge:\n  label: reports\n')
    expect(preset).toBe('strict')
    expect(issues).toEqual({ ...defaults.issues, limit: 3 })
    expect(badge).toEqual({ branch: null, label: 'reports' })
  })

  test('every key is understood', async () => {
    const text = `
$schema: https://example.com/config.json
preset: sre
paths: ['incidents/**']
ignore: ['**/draft-*']
overrides:
  - paths: ['incidents/old/**']
    preset: alx
    rules: { timeline-order: off }
rules:
  timeline-order: info
  report-length: { severity: warning, minimum: 100 }
sections:
  timeline: [What happened when]
issues:
  open: on-merge
  label: incident
  limit: 10
  authors: [octocat]
  assign: false
  repository: octocat/tracking
  parent: true
badge:
  branch: badges
  label: reports
policy: policy.json
`
    expect(await read(text)).toMatchObject({ policy: 'policy.json', issues: { open: 'on-merge', parent: true } })
  })
})

describe('faults are told all at once, with line, key and what was probably meant', () => {
  test.each([
    ['presett: sre', ['1: presett: unknown key, did you mean `preset`?']],
    ['preset: srre', ['1: preset: unexpected `srre`, expected `alx`, `sre`, `strict`; did you mean `sre`?']],
    ['preset:', ['1: preset: unexpected nothing, expected `alx`, `sre`, `strict`']],
    ['rules:\n  timeline-oder: off', ['2: rules.timeline-oder: unknown key, did you mean `timeline-order`?']],
    [
      'rules:\n  timeline-order: loud',
      ['2: rules.timeline-order: unexpected `loud`, expected `off`, `info`, `warning`, `error`'],
    ],
    [
      'rules:\n  report-length: { minimum: few }',
      ['2: rules.report-length.minimum: unexpected `few`, expected a whole number'],
    ],
    [
      'issues:\n  limit: -1\n  assign: maybe',
      [
        '2: issues.limit: unexpected `-1`, it must be >= 0',
        '3: issues.assign: unexpected `maybe`, expected `true` or `false`',
      ],
    ],
    ['overrides:\n  - preset: alx', ['2: overrides.0: `paths` is missing']],
    ['paths: docs', ['1: paths: unexpected `docs`, expected a list']],
    ['issues: [1]', ['1: issues: unexpected a list, expected a mapping']],
    ['policy: {}', ['1: policy: unexpected a mapping, expected text']],
    ['- preset', ['1: unexpected a list, expected a mapping']],
  ])('%s', async (text, expected) => {
    expect(await faults(text)).toEqual(expected)
  })

  test('a key that is like none is answered with those that exist', async () => {
    expect(await faults('badge:\n  xyzzy: 1')).toEqual(['2: badge.xyzzy: unknown key, expected `branch`, `label`'])
  })
})

describe('a hostile file is refused in no time', () => {
  test.each([
    ['a syntax error', 'paths: [', 'Flow sequence'],
    ['a key twice', 'preset: alx\npreset: sre', 'Map keys must be unique'],
    ['two documents', 'preset: sre\n---\npreset: alx', 'several YAML documents, expected one'],
    ['a prototype', '__proto__:\n  preset: alx', '__proto__: unknown key'],
    ['a constructor', 'constructor: {}', 'constructor: unknown key'],
    ['deep brackets', `paths: ${'['.repeat(5000)}`, 'nested deeper than 20 levels'],
    ['deep lists', '- '.repeat(5000), 'nested deeper than 20 levels'],
    ['deep keys', '? '.repeat(5000), 'nested deeper than 20 levels'],
    ['deep indentation', `${' '.repeat(200)}a: 1`, 'nested deeper than 20 levels'],
    ['a huge file', `# ${'x'.repeat(40_000)}`, 'characters, expected at most 32768'],
    [
      'an alias bomb',
      `a: &a [1, 1]\n${'bcdefghi'.replaceAll(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`,
      'alias',
    ],
  ])('%s', async (_, text, expected) => {
    const began = performance.now()
    expect((await faults(text)).join('\n')).toContain(expected)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('report files are known by their path', () => {
  test.each([
    ['0x19-postmortem/README.md', 'alx'],
    ['school/0x19-Postmortem/postmortem', 'alx'],
    ['0x19-post_mortem/report.md', 'alx'],
    ['docs/postmortems/2024-03-22.md', 'sre'],
    ['Postmortem/checkout.markdown', 'sre'],
    ['incident-reports/2024/log-in.md', 'sre'],
  ])('%s is judged by %s', (path, preset) => {
    expect(isReportPath(defaults, path)).toBe(true)
    expect(settingsFor(defaults, path).preset).toBe(preset)
  })

  test.each([
    'README.md',
    'docs/postmortem.md',
    'postmortems/graph.png',
    'postmortems/template.md',
    'postmortems/2024-Example.md',
    '0x19-postmortem/sample',
  ])('%s is none', (path) => {
    expect(isReportPath(defaults, path)).toBe(false)
  })

  test('a README beside other reports introduces them, and alone it is the report', () => {
    const readme = 'postmortems/README.md'
    expect(isReportPath(defaults, readme)).toBe(true)
    expect(isReportPath(defaults, readme, [readme, 'postmortems/graph.png'])).toBe(true)
    expect(isReportPath(defaults, readme, [readme, 'postmortems/2024/checkout.md'])).toBe(false)
  })

  test.each([
    [['postmortems/README.md']],
    [['README.md', 'postmortems/README.md', 'postmortems/2024/README.md', 'postmortems/2024/checkout.md']],
    [['postmortems/2024/README.md', 'postmortems/2025/README.md', 'postmortems/template.md']],
    [['postmortems/README.md', 'postmortems/graph.png', 'postmortems2/checkout.md']],
  ])('of many files at once, as one by one: %j', (paths) => {
    expect(reportsAmong(defaults, paths)).toEqual(paths.filter((path) => isReportPath(defaults, path, paths)))
  })

  test('paths and ignore can be set', async () => {
    const configuration = await read('paths: ["ops/**"]\nignore: ["ops/old/**"]')
    const found = ['ops/a.md', 'ops/old/a.md', 'postmortems/a.md', 'ops/template.md'].filter((path) =>
      isReportPath(configuration, path),
    )
    expect(found).toEqual(['ops/a.md', 'ops/template.md'])
  })
})

test('the last override that fits wins', () => {
  const configuration: Configuration = {
    ...defaults,
    preset: 'sre',
    rules: { 'timeline-order': 'info', 'report-title': 'off' },
    overrides: [
      { paths: ['a/**'], preset: 'strict', rules: { 'timeline-order': 'off' } },
      { paths: ['a/b/**'], rules: { 'timeline-order': 'error' } },
    ],
  }
  expect(settingsFor(configuration, 'c.md')).toEqual({ preset: 'sre', rules: configuration.rules })
  expect(settingsFor(configuration, 'a/c.md')).toEqual({
    preset: 'strict',
    rules: { 'timeline-order': 'off', 'report-title': 'off' },
  })
  expect(settingsFor(configuration, 'a/b/c.md')).toEqual({
    preset: 'strict',
    rules: { 'timeline-order': 'error', 'report-title': 'off' },
  })
})

test('the published schema is the one that is used, and knows every rule', () => {
  const published = readFileSync(join(import.meta.dirname, '..', 'schema', 'config.json'), 'utf8')
  const schema = configurationSchema()
  expect(JSON.parse(published)).toEqual(schema)
  expect(schema).toHaveProperty(
    'properties.rules.properties',
    expect.objectContaining(Object.fromEntries(ruleNames.map((name) => [name, expect.anything()]))),
  )
})
