import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'

/** Written beside a time in a way of its own: `8:10 PM +UTC`. */
const universal = /\b(?:UTC|GMT)\b/
/** Beside a time of another place. */
const beside = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\s?\(?(?:UTC|GMT)\b/i

export default defineRule({
  description: 'The times have a time zone',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief; Atlassian and AWS incident templates; PagerDuty (UTC)',
  options: {},
  *check({ incident, timeline, lines }, { preset }) {
    const entries = (timeline?.entries ?? []).map(({ at }) => at)
    const moments = [incident.start, incident.end, ...entries].filter((moment) => moment !== null)
    if (incident.zone || timeline?.zone || moments.some(({ zone }) => zone)) return
    const first = moments.find(({ time }) => time)
    // A clock that begins at nought is a stopwatch.
    if (first?.time === '00:00' && !first.date && incident.minutes !== null) return
    const places = new Set(moments.map(({ span }) => span.line))
    if (!first || lines.some(({ line, text }) => (places.has(line) ? universal : beside).test(text))) return
    yield {
      at: first.span,
      message: `No time zone is named for ${quote(first.text)} or any other time`,
      help: `${preset === 'alx' ? 'The brief asks for start and end with a time zone: write' : 'Say it once:'} \`10:00 – 12:30 UTC\`, or \`Timeline (all times UTC)\``,
    }
  },
})
