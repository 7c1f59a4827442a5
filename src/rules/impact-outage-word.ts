import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { top } from './sections.ts'

const share = /(?<![\d.])(\d{1,3}(?:\.\d+)?) ?%/

export default defineRule({
  description: 'An incident is called an outage only where everything was down',
  severity: { alx: 'off', sre: 'off', strict: 'info' },
  source: 'PagerDuty (avoid "outage" unless it was one)',
  options: {},
  *check(postmortem) {
    const { title, impact } = postmortem
    if (!impact || !title || !/\boutage\b/i.test(title.text)) return
    const shares = impact.quantities.flatMap((quantity) => {
      const [, number] = share.exec(quantity) ?? []
      return number ? [Number(number)] : []
    })
    if (shares.length === 0 || shares.some((number) => number >= 100)) return
    yield {
      at: top(postmortem),
      message: `Title says \`outage\`, the impact ${quote(`${Math.max(...shares)} %`)}`,
      help: 'Call it what it was: degraded, slow, partly unavailable',
    }
  },
})
