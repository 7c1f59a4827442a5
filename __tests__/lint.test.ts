import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Configuration, defaults, type RuleSettings } from '../src/config.ts'
import { type Judged, lint } from '../src/lint.ts'
import { parse } from '../src/postmortem/parse.ts'
import { fix } from '../src/rules/fix.ts'
import { ruleNames } from '../src/rules/index.ts'

const good = `# Postmortem: checkout unavailable, 22 March 2024

## Issue Summary

**Duration:** 22 March 2024, 14:00 to 16:30 UTC

**Impact:** Checkout failed for 100 % of customers.

**Root Cause:** A certificate had expired.

## Timeline

- 14:00 – An alert says that payments fail.
- 14:10 – The on-call engineer suspects the network; it is ruled out.
- 14:45 – Escalated to the platform team.
- 15:00 – The platform team finds the expired certificate.
- 16:30 – All services are fully operational.

## Root Cause and Resolution

### Root Cause

The job that renews certificates had been switched off during a migration. No alert watched the expiry date. Clients refused the connection as soon as it had passed.

### Resolution

A new certificate was issued and installed on both servers, and the renewal job was switched on again and watched for a day.

## Corrective and Preventative Measures

### Improvements

- Review of jobs after a migration.

### Tasks

- Alert 14 days before a certificate expires.
- Run the renewal job in the staging cluster every night with \`renew.sh\`.
`

/** Every rule off but these. */
function only(rules: RuleSettings, preset: Configuration['preset'] = 'sre'): Configuration {
  return { ...defaults, preset, rules: { ...Object.fromEntries(ruleNames.map((name) => [name, 'off'])), ...rules } }
}

const judge = (source: string, configuration: Configuration) =>
  lint(parse('postmortems/report.md', source), configuration)
const told = ({ findings }: Judged) => findings.map(({ rule, severity, at }) => `${at.line} ${severity} ${rule}`)

const backward = good.replace('- 14:45', '- 14:05')

describe('severity', () => {
  test.each([
    ['the preset’s', {}, '15 error timeline-order'],
    ['the configured one', { severity: 'warning' } as const, '15 warning timeline-order'],
    ['the configured one alone', 'info' as const, '15 info timeline-order'],
  ])('is %s', (_, setting, expected) => {
    expect(told(judge(backward, only({ 'timeline-order': setting })))).toEqual([expected])
  })

  test('is lowered by a problem, and never raised', () => {
    const reversed = '## Timeline\n\n- 10:20 – Fixed.\n- 10:10 – Found.\n- 10:00 – Alert.\n'
    const judged = (level: 'error' | 'info') =>
      told(lint({ ...parse('a.md', reversed), kind: 'report' }, only({ 'timeline-order': level })))
    expect(judged('error')).toEqual(['1 warning timeline-order'])
    expect(judged('info')).toEqual(['1 info timeline-order'])
  })

  test('of what two incidents in one report disturb is a note', () => {
    const both = `${backward}\n## Second incident\n\n**Duration:** 23 March 2024, 20:00 to 21:00 UTC\n`
    expect(told(judge(both, only({ 'timeline-order': 'error' })))).toEqual(['15 info timeline-order'])
  })

  test('of a draft is a warning at most', () => {
    const draft = judge(`---\nstatus: draft\n---\n\n${backward}`, only({ 'timeline-order': 'error' }))
    expect(told(draft)).toEqual(['19 warning timeline-order'])
    expect(draft.verdict).toBe('pass')
  })
})

test('a good report passes, and an error fails it', () => {
  expect(judge(good, { ...defaults, preset: 'sre' }).findings.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  )
  expect(judge(good, { ...defaults, preset: 'sre' }).verdict).toBe('pass')
  expect(judge(backward, { ...defaults, preset: 'sre' }).verdict).toBe('fail')
})

test('findings are in the order of their lines, the severer first, and lead to their pages', () => {
  const { findings } = judge(backward, { ...defaults, preset: 'sre' })
  const lines = findings.map(({ at }) => at.line)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  for (const { rule, url } of findings)
    expect(url).toMatch(new RegExp(`^https://github\\.com/.*/docs/rules/${rule}\\.md$`))
})

test('a file that is no report gets one finding', () => {
  const judged = judge('Read it here: https://example.com/postmortem', { ...defaults, preset: 'sre' })
  expect(told(judged)).toEqual(['1 error report-kind'])
})

describe('a suppression', () => {
  const with_ = (comment: string, line: string) => backward.replace(line, `${comment}\n${line}`)
  const rules = only({ 'timeline-order': 'error', 'suppression-reason': 'warning' })

  test.each([
    ['before the line', with_('<!-- postmortem-ignore timeline-order: two clocks -->', '- 14:05'), []],
    ['at the top', `<!-- postmortem-ignore timeline-order: two clocks -->\n\n${backward}`, []],
    [
      'elsewhere',
      with_('<!-- postmortem-ignore timeline-order: two clocks -->', '- 16:30'),
      ['15 error timeline-order', '17 info suppression-reason'],
    ],
    [
      'without a reason',
      with_('<!-- postmortem-ignore timeline-order -->', '- 14:05'),
      ['15 warning suppression-reason', '16 error timeline-order'],
    ],
    [
      'of another rule',
      with_('<!-- postmortem-ignore report-title: short -->', '- 14:05'),
      ['15 info suppression-reason', '16 error timeline-order'],
    ],
    [
      'of no rule',
      with_('<!-- postmortem-ignore no-such-rule: why -->', '- 14:05'),
      ['15 warning suppression-reason', '16 error timeline-order'],
    ],
  ])('%s', (_, source, expected) => {
    expect(told(judge(source, rules))).toEqual(expected)
  })
})

describe('a report with a secret', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const leaking = good.replace('the renewal job', `the renewal job with ${token}`)

  test('is held back even where the rule is off', () => {
    expect(judge(leaking, only({})).heldBack).toBe('secret')
    expect(judge(good.replace('An alert says', 'mona@customer.org says'), only({})).heldBack).toBe('personal data')
    expect(judge(good, only({})).heldBack).toBeNull()
  })

  test('shows it nowhere', () => {
    expect(JSON.stringify(judge(leaking, { ...defaults, preset: 'strict' }))).not.toContain(token)
    expect(JSON.stringify(judge(leaking, defaults))).toContain('ghp_****')
  })

  test('sees what no page shows', () => {
    const judged = judge(`---\nstatus: final\nkey: ${token}\n---\n${good}`, only({ 'no-secret': 'error' }))
    expect(told(judged)).toEqual(['3 error no-secret'])
    expect(JSON.stringify(judged)).not.toContain(token)
    expect(judge(good.replace('### Resolution\n', `<!-- ${token} -->\n\n### Resolution\n`), only({})).heldBack).toBe(
      'secret',
    )
  })

  test('names a private key once, and masks every line of it', () => {
    const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'
    const source = good.replace(
      '### Resolution\n',
      `### Resolution\n\n\`\`\`\n-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n\`\`\`\n`,
    )
    const judged = judge(source, only({ 'no-secret': 'error' }))
    expect(told(judged)).toEqual(['28 error no-secret'])
    expect(JSON.stringify(judged)).not.toContain(body)
  })

  test('may use examples and variables', () => {
    const source = good.replace(
      'the renewal job',
      'the renewal job with `token=$RENEW_TOKEN` and key AKIAIOSFODNN7EXAMPLE',
    )
    expect(judge(source, only({})).heldBack).toBeNull()
  })
})

describe('fixes', () => {
  test.each([
    ['a line', 'a\nb\nc\n', [{ span: { line: 2, endLine: 2 }, text: 'B' }], 'a\nB\nc\n'],
    ['no line', 'a\nb\nc\n', [{ span: { line: 2, endLine: 2 }, text: null }], 'a\nc\n'],
    ['two lines for one', 'a\nb\n', [{ span: { line: 1, endLine: 1 }, text: 'A\n' }], 'A\n\nb\n'],
    ['Windows line ends', 'a\r\nb\r\n', [{ span: { line: 1, endLine: 2 }, text: 'A\nB' }], 'A\r\nB\r\n'],
    ['no line end at the end', 'a\nb', [{ span: { line: 2, endLine: 2 }, text: 'B' }], 'a\nB'],
    [
      'the first of two on a line',
      'a\n',
      [
        { span: { line: 1, endLine: 1 }, text: 'A' },
        { span: { line: 1, endLine: 1 }, text: 'B' },
      ],
      'A\n',
    ],
    ['nothing beyond the end', 'a\n', [{ span: { line: 7, endLine: 8 }, text: 'A' }], 'a\n'],
  ])('%s', (_, source, fixes, expected) => {
    expect(fix(source, fixes)).toBe(expected)
  })
})

describe('whatever stands in a file', () => {
  const fragments = [
    ...new Set(good.split('\n')),
    '##Timeline',
    'Timeline:',
    '**Root Cause**',
    '- 25:10 am – ?',
    '13:06 PM: x',
    '| a | b |',
    '| --- | --- |',
    '```',
    '> quoted',
    '<h2>Impact</h2>',
    '[x](#y)',
    '![](z.png)',
    '- [ ]',
    'TBD',
    '\u0000',
    '- '.repeat(60),
  ]
  const anyReport = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 40 })), { maxLength: 60 })
  const strict: Configuration = { ...defaults, preset: 'strict' }

  test('findings stand on its lines, and fixing twice is fixing once', () => {
    fc.assert(
      fc.property(anyReport, (lines) => {
        const source = `${lines.join('\n')}\n`
        const report = (text: string) => lint({ ...parse('a.md', text), kind: 'report' }, strict)
        for (const { at } of report(source).findings) {
          expect(at.line).toBeGreaterThanOrEqual(1)
          expect(at.endLine).toBeGreaterThanOrEqual(at.line)
          expect(at.endLine).toBeLessThanOrEqual(source.split(/\r\n|[\r\n]/).length)
        }
        const settled = (text: string, rounds = 0): string => {
          const next = fix(
            text,
            report(text).findings.flatMap((finding) => finding.fix ?? []),
          )
          expect(rounds).toBeLessThan(100)
          return next === text ? text : settled(next, rounds + 1)
        }
        settled(source)
      }),
      { numRuns: 150 },
    )
  })
})
