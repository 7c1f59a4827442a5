import { calendarOf, type WrittenDate } from '../postmortem/date.ts'
import type { Line } from '../postmortem/postmortem.ts'
import { readMentions } from '../postmortem/time.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { prose } from './wording.ts'

/** Only a date of numbers can be read in two ways; other lines are read only where there is one. */
const numbers = /\d([-/.,]) ?\d{1,2}\1 ?\d{2}|\d\/\d/

export default defineRule({
  description: 'A date can be read in one way only',
  severity: { alx: 'info', sre: 'info', strict: 'info' },
  source: 'ISO 8601',
  options: {},
  *check(postmortem) {
    const lines = prose(postmortem)
    const open = ({ order, day, month }: WrittenDate) => order === 'either' && day !== month
    const first = lines
      .filter(({ text }) => numbers.test(text))
      .flatMap(datesIn)
      .find(({ date }) => open(date))
    if (!first || calendarOf(lines.flatMap(datesIn).map(({ date }) => date)).order !== null) return
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Date ${quote(first.text)} could be day and month or month and day`,
      help: 'Write the month’s name or `YYYY-MM-DD`: `6 May 2024`, `2024-05-06`',
    }
  },
})

function datesIn({ line, text }: Line): { line: number; date: WrittenDate; text: string }[] {
  return readMentions(text)
    .flatMap(({ start, end }) => (end ? [start, end] : [start]))
    .flatMap(({ date, from, to }) => (date ? [{ line, date, text: text.slice(from, to) }] : []))
}
