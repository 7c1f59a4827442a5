import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { bearing, readable, tells } from './told.ts'
import { english } from './wording.ts'

const how =
  /monitor|alert|alarm|\bpag(?:ed|er|ing)\b|pagerduty|dashboard|health ?check|probe|sentry|datadog|grafana|prometheus|nagios|new ?relic|cloudwatch|sensor|watchdog|logs?\b|metric|notif|test(?:s|ing)?\b|scan|check|on-?call|engineer|developer|team|admin|operator|staff|member|colleague|student|manager|owner|support|customer|user|client|merchant|partner|community|visitor|complain|report|ticket|twitter|slack|discord|forum|e-?mail|call(?:s|ed)\b|\bwe\b|\bI\b|notic|observ|realis|realiz|saw\b|script|bot\b|researcher|vendor|provider|someone/i

export default defineRule({
  description: 'The timeline tells how the incident was detected',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'ALX brief (a monitoring alert, an engineer, a customer); Atlassian',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    if (!timeline || !readable(postmortem) || !english(postmortem)) return
    const sections = sectionsNamed(postmortem, 'detection')
    if (!tells(postmortem, 'detected') && sections.every(({ words }) => words === 0)) return
    const [first] = bearing(postmortem, 'detected')
    const texts = [
      ...bearing(postmortem, 'detected'),
      ...sections,
      ...sectionsNamed(postmortem, 'summary'),
      ...timeline.entries.slice(0, 2),
      ...timeline.untimed,
    ]
    if (texts.some(({ text }) => how.test(text))) return
    yield {
      at: first?.at.span ?? { line: timeline.span.line, endLine: timeline.span.line },
      message: 'Timeline does not tell how the incident was detected',
      help: `${preset === 'alx' ? 'The brief asks how it was detected: name' : 'Name'} the alert, the engineer or the customer: \`- 10:00 – a customer reports blank pages\``,
    }
  },
})
