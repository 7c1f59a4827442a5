import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { canonicalZone } from './zones.ts'

export default defineRule({
  description: 'The timeline keeps to one time zone',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'Atlassian; PagerDuty (UTC)',
  options: {},
  *check({ timeline }) {
    const zoned = (timeline?.entries ?? []).flatMap(({ at }) => (at.zone ? [{ at, zone: at.zone }] : []))
    const [first] = zoned
    const other = first && zoned.find(({ zone }) => canonicalZone(zone) !== canonicalZone(first.zone))
    if (!first || !other) return
    yield {
      at: other.at.span,
      message: `Timeline entry ${quote(other.at.text)} is in ${quote(other.zone)}, ${quote(first.at.text)} (line ${first.at.span.line}) in ${quote(first.zone)}`,
      help: `Write all times in ${quote(first.zone)}, another zone in parentheses behind`,
    }
  },
})
