import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { readable, tells } from './told.ts'

export default defineRule({
  description: 'The timeline tells when the service was restored',
  severity: { alx: 'error', sre: 'warning', strict: 'error' },
  source: 'ALX brief (how the incident was resolved); Atlassian (end of impact)',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    const last = timeline?.entries.at(-1)
    if (!last || !readable(postmortem) || tells(postmortem, 'restored')) return
    yield {
      at: last.at.span,
      message: `Timeline does not tell when the service was restored; it ends with ${quote(`${last.at.text} ${last.text}`, 80)}`,
      help: `${preset === 'alx' ? 'The brief asks how the incident was resolved: end with' : 'Add'} \`- 12:30 – all services work again\``,
      ...(tells(postmortem, 'mitigated') ? { severity: 'warning' as const } : {}),
    }
  },
})
