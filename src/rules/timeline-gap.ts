import { lengthOfTime, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { doubtfulMidnight, steps } from './timeline-steps.ts'

export default defineRule({
  description: 'The timeline has no long silence',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'NIST SP 800-61; PagerDuty',
  options: { minutes: { type: 'integer', description: 'Longest silence', default: 120, minimum: 1 } },
  *check({ timeline }, { options }) {
    if (!timeline) return
    const all = steps(timeline)
    const silent = all.filter((step) => step.minutes > options.minutes && !doubtfulMidnight(step, all))
    const [longest] = silent.toSorted((a, b) => b.minutes - a.minutes)
    if (!longest) return
    yield {
      at: longest.to.at.span,
      message: `Timeline is silent for ${lengthOfTime(longest.minutes)} between ${quote(longest.from.at.text)} and ${quote(longest.to.at.text)}`,
      help: 'Tell what was done or waited for in between',
    }
  },
})
