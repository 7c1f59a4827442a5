import type { Line } from '../postmortem/postmortem.ts'
import { enumerate, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { outermost } from './sections.ts'

/** Lines of the form by which school projects are handed in. */
const submission = /^(?:(?:github )?repo(?:sitory)?|directory|file) ?:/i
const ofSchool = /alx|holberton|0x[0-9a-f]{2}|README\.md/i
const marks = /^(?:add urls? here\b|score ?:? ?\d{1,3}(?:\.\d+)?%|mandatory$|#?advanced$|manual qa review)/i
/** Turns of phrase that stand in the brief and not in a report. */
const brief =
  /what executives will read|will never have faced an outage|between 400 (?:to|and) 600 words|^(?:issue summary|timeline|root cause and resolution|corrective and preventati?ve measures)\b.{0,80}\bmust contain\b|format: bullet points?|duration of the outage with start and end times/i

export default defineRule({
  description: 'Nothing of the hand-in form or the brief is left in the report',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'ALX brief (the report is what is handed in)',
  options: {},
  *check(postmortem) {
    const begin = outermost(postmortem)[0]?.span.line ?? 1
    const isForm = ({ text, line }: Line) => line > begin && submission.test(text)
    const school = postmortem.lines.some((line) => isForm(line) && ofSchool.test(line.text))
    const found = postmortem.lines.filter(
      (line) => marks.test(line.text) || brief.test(line.text) || (school && isForm(line)),
    )
    const [first] = found
    if (!first) return
    yield {
      at: { line: first.line, endLine: first.line },
      message: `${found.length === 1 ? 'Line belongs' : 'Lines belong'} to the hand-in form or the brief: ${enumerate(found.map(({ text, line }) => `${quote(text, 40)} (line ${line})`))}`,
      help: 'Delete what is not part of the report',
    }
  },
})
