import { describe, expect, test } from 'vitest'
import { text } from '../../src/render/text.ts'
import { finding, judged, line } from './sample.ts'

const plain = { failOn: 'error', colour: false } as const
const lines = ['# Checkout outage', '- **10:00** Alert fires', '- **09:50** Pager rings'].map(line)

test('a finding stands under its report with the line, the place in it and the remedy', () => {
  const found = finding({ message: 'Timeline entry `09:50` is earlier than `10:00`', at: { line: 3, endLine: 3 } })
  expect(text([judged([found], { lines })], plain)).toBe(`\
postmortems/checkout.md  Checkout outage

  error Timeline entry \`09:50\` is earlier than \`10:00\` [timeline-order]
  3 | - **09:50** Pager rings
    |     ^^^^^
    = Sort the entries by time

Postmortem fails: 1 error (1 action item)
`)
})

test('without a quoted value the whole line is meant', () => {
  const found = finding({ message: 'Title says nothing', at: { line: 1, endLine: 1 } })
  expect(text([judged([found], { lines })], plain)).toContain('1 | # Checkout outage\n    | ^^^^^^^^^^^^^^^^^')
})

test('a line without text is named', () => {
  const found = finding({ message: 'Section is empty', at: { line: 12, endLine: 12 } })
  expect(text([judged([found], { lines })], plain)).toContain('\n     | line 12\n     = Sort')
})

test('what the remark before has shown is not shown again, and what is found in several places is said once', () => {
  const missing = (rule: string) =>
    finding({ rule, message: `${rule} is missing`, help: 'Add it', at: { line: 1, endLine: 1 } })
  const address = (line: number) =>
    finding({ rule: 'address', message: 'Address `09:50`', help: 'Name it', at: { line, endLine: line } })
  expect(
    text([judged([missing('impact'), missing('lessons'), address(3), address(7), address(9)], { lines })], plain),
  ).toBe(`\
postmortems/checkout.md  Checkout outage

  error impact is missing [impact]
  1 | # Checkout outage
    | ^^^^^^^^^^^^^^^^^
    = Add it

  error lessons is missing [lessons]
    = Add it

  error Address \`09:50\` [address]
  3 | - **09:50** Pager rings
    |     ^^^^^
    | also lines 7 and 9
    = Name it

Postmortem fails: 5 errors (1 action item)
`)
})

test.each([
  ['- 10:00 復旧 を 09:50 確認', `${' '.repeat(16)}^^^^^`],
  ['\t- 09:50 tab', '    ^^^^^'],
])('carets stand under what they mean: %s', (source, carets) => {
  const found = finding({ message: 'Entry `09:50` is early', at: { line: 1, endLine: 1 } })
  expect(text([judged([found], { lines: [line(source, 0)] })], plain)).toContain(`    | ${carets}\n`)
})

test('of a long line the part around the place is shown', () => {
  const source = `${'a'.repeat(300)} 09:50 ${'b'.repeat(300)}`
  const found = finding({ message: 'Entry `09:50` is early', at: { line: 1, endLine: 1 } })
  const [, shown, under] =
    text([judged([found], { lines: [line(source, 0)] })], plain)
      .split('\n\n')[1]
      ?.split('\n') ?? []
  expect(shown?.length).toBeLessThan(120)
  expect(shown?.slice(under?.indexOf('^'), (under?.lastIndexOf('^') ?? 0) + 1)).toBe('09:50')
})

test('control characters of a report do not reach the terminal', () => {
  const title = { text: 'Out\u001B[31mage\u009B\u202E', span: { line: 1, endLine: 1 } }
  const found = finding({ message: 'Title `\u001B]0;x\u0007` is odd', at: { line: 1, endLine: 1 } })
  const shown = text([judged([found], { title, path: 'a\nb.md', lines: [line('\u001B]0;x\u0007 \u0000', 0)] })], plain)
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
  expect(shown).toContain('a␊b.md  Out␛[31mage��')
  expect(shown).toContain('1 | ␛]0;x␇ ␀\n    | ^^^^^^')
})

describe('colour', () => {
  test('marks severity, and is left out elsewhere', () => {
    const reports = [judged([finding()])]
    expect(text(reports, { failOn: 'error', colour: true })).toContain('\u001B[31merror\u001B[0m')
    expect(text(reports, plain)).not.toContain('\u001B')
  })
})

test.each([
  [[judged()], 'Postmortem passes (1 action item)'],
  [[judged(), judged()], '2 postmortems pass (2 action items)'],
  [[judged([finding({ severity: 'warning' })])], 'Postmortem passes with 1 warning (1 action item)'],
  [[judged([finding({ severity: 'info' })])], 'Postmortem passes (1 note and 1 action item)'],
  [[judged([finding(), finding()]), judged()], '1 of 2 postmortems fails: 2 errors (2 action items)'],
  [[judged([finding()]), judged([finding()])], '2 postmortems fail: 2 errors (2 action items)'],
])('the closing line sums up (%#)', (reports, closing) => {
  expect(text(reports, plain).trimEnd().split('\n').at(-1)).toBe(closing)
})

/** A step that runs the command line prints to the runner, which looks for commands in every line, also of the old form. */
test.each([
  ['::add-mask::a.md', ':\u200B:add-mask::a.md'],
  ['##[add-mask]a.md', '##\u200B[add-mask]a.md'],
  ['a::b.md', 'a::b.md'],
])('a report named %s gives the runner no command', (path, shown) => {
  expect(text([judged([], { path, title: null })], plain)).toMatch(new RegExp(`^${shown.replace('[', '\\[')}\n`))
})
