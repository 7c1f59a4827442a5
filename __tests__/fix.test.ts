import { expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { fixAll } from '../src/cli/fix.ts'
import { defaults } from '../src/config.ts'
import type { Finding, Judged } from '../src/lint.ts'

/** A law against `bad` lines, each with its remedy, and one for at least one of them. */
function judge(text: string): Judged {
  const finding = (rule: string, line: number): Finding => {
    const at = { line, endLine: line }
    return { rule, severity: 'error', at, message: 'm', help: 'h', url: 'u' }
  }
  const bad = text.split('\n').flatMap((line, index) => (line === 'bad' ? [finding('none', index + 1)] : []))
  const findings = bad.map((one) => ({ ...one, fix: { span: one.at, text: 'good\ngood' } }))
  const judged = check('postmortems/a.md', text, { configuration: defaults, policy: null })
  return { ...judged, findings: bad.length === 0 ? [finding('some', 1)] : findings }
}

test('of many remedies all but those that add a finding are applied, with few judgements', () => {
  let judgements = 0
  const { source, judged } = fixAll('bad\n'.repeat(64), (text) => {
    judgements += 1
    return judge(text)
  })
  expect(source).toBe(`bad\n${'good\n'.repeat(126)}`)
  expect(judged.findings).toHaveLength(1)
  expect(judgements).toBeLessThan(20)
})

test('an empty line does not make a heading of what stands in a block of code', () => {
  const source =
    '- 12:30 – All works again.\n```\n\n```markdown\n## Timeline\n\nThe queue was full\n- Add a dashboard\n'
  const standard = { configuration: defaults, policy: null }
  expect(fixAll(source, (text) => check('postmortems/a.md', text, standard)).source).toBe(source)
})
