import { defineRule } from './rule.ts'
import { leaks, masked } from './sensitive.ts'

export default defineRule({
  description: 'The report holds no e-mail address, phone or card number',
  severity: { alx: 'info', sre: 'warning', strict: 'error' },
  source: 'GDPR; GitLab incident review (redaction)',
  options: {},
  *check(postmortem) {
    for (const { what, name, value, line } of leaks(postmortem)) {
      if (what !== 'personal data') continue
      yield {
        at: { line, endLine: line },
        message: `${name === 'e-mail address' ? 'An' : 'A'} ${name} (\`${masked(value)}\`) stands in the report`,
        help: 'Say who is meant by role: "one customer", "the on-call engineer"',
      }
    }
  },
})
