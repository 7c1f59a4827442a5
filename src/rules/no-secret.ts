import { defineRule } from './rule.ts'
import { leaks, masked } from './sensitive.ts'

export default defineRule({
  description: 'The report holds no password, key or token',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'GitLab incident review (redaction); common duty before publishing',
  options: {},
  *check(postmortem) {
    for (const { what, name, value, line, placeholder } of leaks(postmortem)) {
      if (what !== 'secret' || (name === 'private key' && !value.includes('BEGIN'))) continue
      yield {
        at: { line, endLine: line },
        message: placeholder
          ? `Example of a ${name} (\`${masked(value)}\`) could be a real one`
          : `A ${name} (\`${masked(value)}\`) stands in the report`,
        help: placeholder ? 'Write `***` instead' : 'Revoke it, for the history keeps it, and write `***` instead',
        ...(placeholder ? { severity: 'warning' as const } : {}),
      }
    }
  },
})
