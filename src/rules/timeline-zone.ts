import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'

/** Names of one zone: UTC is GMT, and PST, PDT and PT are Pacific time. */
function canonical(zone: string): string {
  const name = zone.toUpperCase().replace(/\s+/g, '')
  if (/^(?:Z|UTC|GMT)?(?:[+-]0{1,2}(?::?00)?)?$/.test(name)) return 'UTC'
  return name
    .replace(/^([PMCE])[SD]?T$/, '$1T')
    .replace(/^(CE|WE|EE)S?T$/, '$1T')
    .replace(/^(?:UTC|GMT)(?=[+-])/, '')
    .replace(/^([+-])0?(\d)(?::?00)?$/, '$1$2')
}

export default defineRule({
  description: 'The timeline keeps to one time zone',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'Atlassian; PagerDuty (UTC)',
  options: {},
  *check({ timeline }) {
    const zoned = (timeline?.entries ?? []).flatMap(({ at }) => (at.zone ? [{ at, zone: at.zone }] : []))
    const [first] = zoned
    const other = first && zoned.find(({ zone }) => canonical(zone) !== canonical(first.zone))
    if (!first || !other) return
    yield {
      at: other.at.span,
      message: `Timeline entry ${quote(other.at.text)} is in ${quote(other.zone)}, ${quote(first.at.text)} (line ${first.at.span.line}) in ${quote(first.zone)}`,
      help: `Write all times in ${quote(first.zone)}, another zone in parentheses behind`,
    }
  },
})
