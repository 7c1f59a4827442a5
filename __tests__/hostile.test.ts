import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { defaults, isReportPath, readConfiguration } from '../src/config.ts'
import { badgeFiles } from '../src/render/badge.ts'
import { site } from '../src/render/site.ts'
import { commandsIn } from './hostile/commands.ts'
import { hostileText } from './hostile/fragments.ts'
import { large } from './hostile/large.ts'
import { faultsOfSvg } from './hostile/markup.ts'
import { deedsOf } from './hostile/page.ts'
import { hostileFields } from './hostile/report.ts'
import { faultsOfRuns } from './hostile/run.ts'
import { faultsOf } from './hostile/said.ts'
import { judged } from './render/sample.ts'

/** Reports that attack whoever reads what is said of them. `hostile.proof.ts` tries many more. */

describe('everything that is said of a hostile report is its text and nothing more', () => {
  test('in the log, on pages, in issues, suggestions, badges, the dashboard and documents', () => {
    fc.assert(
      fc.property(hostileFields, (fields) => {
        expect(faultsOf(fields)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('in whole runs: each ends with a verdict, the second writes nothing, and no forged marker is believed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFields, async (fields) => {
        expect(await faultsOfRuns(fields)).toEqual([])
      }),
      { numRuns: 6 },
    )
  })
})

describe('the judges of these tests would notice', () => {
  test.each([
    ['::error file=a.md::text', 'error'],
    ['  ::Add-Mask::text', 'add-mask'],
    ['12 | ##[group]text', 'group'],
    ['text\r::set-output name=a::b', 'set-output'],
  ])('a command: %j', (output, name) => {
    expect(commandsIn(output)).toMatchObject([{ name }])
  })

  test.each([
    '@octocat',
    'fixes #1',
    '<b>',
    '<!-- postmortem:comment v1 issues= -->',
    '![a](https://evil.test)',
    '[a](https://evil.test)',
    'www.evil.test',
    '[^1]\n\n[^1]: a',
    'a\u202Eb',
    'a\u0007b',
  ])('a deed on a page: %j', (markdown) => {
    expect(deedsOf(markdown, { links: ['https://github.com/'] })).not.toEqual([])
  })
})

test.each(['<script>alert(1)</script>', '"/><image href="https://evil.test"/>', 'a\u0000\u0001b\uD800', ']]>&#0;'])(
  'a badge whose label is %j is an image of it',
  (label) => {
    const facts = { reports: 1, compliant: 1, actionItems: 1, done: 1, notPlanned: 0, overdue: 0, urgent: 0 }
    const images = Object.entries(badgeFiles(facts, label)).filter(([name]) => name.endsWith('.svg'))
    expect(images.flatMap(([, svg]) => faultsOfSvg(svg))).toEqual([])
  },
)

test.each(['new\nline', 'carriage\rreturn', '\u2028', '-rf', ' ', '"', '\\', '[a]', '{a,b}', '!(a)'])(
  'a report cannot hide behind the name %j',
  (name) => {
    expect(isReportPath(defaults, `postmortems/${name}.md`)).toBe(true)
    expect(isReportPath(defaults, `${name}/postmortems/${name}/a.md`)).toBe(true)
  },
)

describe('hostile configuration', () => {
  test.each([
    '__proto__:\n  limit: 1',
    'constructor: 1',
    'rules:\n  __proto__: error',
    'rules:\n  constructor: off',
    'issues:\n  __proto__: {label: forged}',
    'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]',
    `a: ${'['.repeat(1000)}`,
    `${'- '.repeat(1000)}a`,
    `a: ${'x'.repeat(40_000)}`,
    '!!js/function "() => 1"',
    '\u0000',
    'issues: {repository: "../../etc"}',
    'issues: {label: "\\u0000"}\nx: 1',
  ])('is refused as a whole: $#', async (text) => {
    await expect(readConfiguration(text, '.github/postmortem.yml')).rejects.toMatchObject({ name: 'ConfigError' })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('is refused or has the default of what it does not name', async () => {
    const pair = fc.tuple(hostileText, fc.oneof(hostileText, fc.jsonValue()))
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 3 }), async (pairs) => {
        const text = pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join('\n')
        const read = await readConfiguration(text, 'a.yml').catch((error: Error) => error)
        if (read instanceof Error) expect(read.name).toBe('ConfigError')
        else expect(read.issues).toEqual(defaults.issues)
      }),
    )
  })
})

describe('hostile front matter', () => {
  test.each(['2026-99-99', '2026-02-30', '0000-00-00'])('a report of %s is drawn without a day', (date) => {
    const metadata = { date: { text: date, span: { line: 2, endLine: 2 } } }
    const report = judged([], { metadata, timeline: null })
    const files = site({ reports: [report], outcomes: [], today: '2026-06-01', links: null, label: 'postmortems' })
    expect(JSON.parse(files['postmortems.json'] ?? '').postmortems).toMatchObject([{ date: null, minutes: 150 }])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the key %s is a key like any other', (key) => {
    const { postmortem } = check('postmortems/a.md', `---\n${key}: value\n---\n\n# Outage\n`, {
      configuration: defaults,
      policy: null,
    })
    expect(Object.hasOwn(postmortem.metadata, key.toLowerCase())).toBe(true)
    expect(Object.getPrototypeOf(postmortem.metadata)).toBe(Object.prototype)
  })
})

/** `hostile.proof.ts` has them as large as a report may be, and measures. */
describe('texts that are made to take long are judged', () => {
  test.each(Object.entries(large))('%s', (_, make) => {
    const { verdict } = check('postmortems/a.md', make(4000), { configuration: defaults, policy: null })
    expect(verdict).toMatch(/^(?:pass|fail)$/)
  })
})
