import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'

const whole =
  /\b(?:all (?:of the |our )?(?:users|customers|clients)|every (?:user|customer)|complete outage)\b|\b100 ?%/i
const share = /\b(\d{1,2}(?:\.\d+)?) ?% of (?:(?:the|our|all|total) ){0,3}(?:users?|customers?|user base|clients?)\b/i

export default defineRule({
  description: 'The impact’s numbers agree with each other',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Consistency',
  options: {},
  *check({ impact }) {
    const all = impact && whole.exec(impact.text)?.[0]
    const part = impact && share.exec(impact.text)?.[0]
    if (!all || !part) return
    yield {
      at: impact.span,
      message: `Impact says ${quote(all)} and ${quote(part)}`,
      help: 'Say of what each is a share: `all log-ins failed, which 80 % of the users needed that day`',
    }
  },
})
