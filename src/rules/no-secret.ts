import { defineRule } from './rule.ts'
import { masked } from './sensitive.ts'

export default defineRule({
  description: 'The report holds no password, key or token',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'GitLab incident review (redaction); common duty before publishing',
  options: {},
  *check(_, { leaks }) {
    for (const { what, name, value, line, placeholder } of leaks) {
      if (what !== 'secret' || (name === 'private key' && !value.includes('BEGIN'))) continue
      yield {
        at: { line, endLine: line },
        message: `${name.charAt(0).toUpperCase()}${name.slice(1)} \`${masked(value)}\` stands in the report${placeholder ? ', though it looks like an example' : ''}`,
        help: placeholder ? 'Write `***` instead' : 'Revoke it, for the history keeps it, and write `***` instead',
        ...(placeholder ? { severity: 'warning' as const } : {}),
      }
    }
  },
})
