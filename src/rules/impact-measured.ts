import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'The impact is given in numbers',
  severity: { alx: 'warning', sre: 'warning', strict: 'error' },
  source: 'ALX brief (how many % of the users); PagerDuty (exact numbers); Google SRE Workbook, chapter 10',
  options: {},
  *check({ impact }, { preset }) {
    if (!impact || impact.text === '' || impact.quantities.length > 0) return
    yield {
      at: impact.span,
      message: `Impact has no number: ${quote(impact.text, 80)}`,
      help: `${preset === 'alx' ? 'The brief asks how many % of the users were affected: write' : 'Give a share or a count; an estimate is better than nothing:'} \`about 30 % of log-ins (4,100 users) failed\``,
    }
  },
})
