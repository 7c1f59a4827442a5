import { enumerate } from './phrase.ts'
import { defineRule } from './rule.ts'
import { masked } from './sensitive.ts'

export default defineRule({
  description: 'The report holds no e-mail address, phone or card number',
  severity: { alx: 'info', sre: 'warning', strict: 'error' },
  source: 'GDPR; GitLab incident review (redaction)',
  options: {},
  *check(_, { leaks }) {
    const found = leaks.filter(({ what }) => what === 'personal data')
    const [first] = found
    if (!first) return
    const places = found.map(({ name, value, line }) => `${name} \`${masked(value)}\` (line ${line})`)
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Personal data ${found.length === 1 ? 'stands' : 'stand'} in the report: ${enumerate(places)}`,
      help: 'Say who is meant by role: "one customer", "the on-call engineer"',
    }
  },
})
