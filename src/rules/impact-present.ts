import { defineRule } from './rule.ts'
import { sectionsNamed, titleLine, top } from './sections.ts'

export default defineRule({
  description: 'The summary says who was hit and how',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief; Google SRE book, appendix D; PagerDuty; NIST SP 800-61',
  options: {},
  *check(postmortem, { preset }) {
    if (postmortem.impact || sectionsNamed(postmortem, 'impact').length > 0) return
    const [summary] = sectionsNamed(postmortem, 'summary')
    if (!summary && preset === 'alx') return
    yield {
      at: summary ? titleLine(summary) : top(postmortem),
      message: 'Impact is missing',
      help: `${preset === 'alx' ? 'The brief asks which service was down or slow, what users saw and how many of them: write' : 'Say which service was hit, what users saw and how many of them:'} \`Impact: log-in failed for 30 % of users\``,
    }
  },
})
