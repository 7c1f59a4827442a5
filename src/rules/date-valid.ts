import type { Moment, Postmortem } from '../postmortem/postmortem.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { prose, rewritten } from './wording.ts'

const ordinal = /\b(\d{1,2})(st|nd|rd|th)\b/g

/** The ending that English gives a number: 1st, 2nd, 3rd, 11th. */
function ending(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

function moments({ incident, timeline }: Postmortem): readonly Moment[] {
  const entries = (timeline?.entries ?? []).flatMap(({ at, until }) => [at, until])
  return [incident.start, incident.end, ...entries].filter((moment) => moment !== null)
}

export default defineRule({
  description: 'Dates and times exist, and the end comes after the start',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'Consistency',
  options: {},
  *check(postmortem) {
    for (const { slip, span, text } of moments(postmortem)) {
      if (slip === 'impossible') {
        yield { at: span, message: `There is no ${quote(text)}`, help: 'Correct the date or the time' }
      } else if (slip === 'redundant-meridiem') {
        const fix = rewritten(postmortem, span.line, text, text.replace(/ ?[ap]\.?m\b\.?/i, ''))
        yield {
          at: span,
          message: `Time ${quote(text)} is written in 24 hours and with AM or PM`,
          help: 'Leave AM or PM out',
          severity: 'info',
          ...(fix ? { fix } : {}),
        }
      }
    }
    const seen = new Set<string>()
    for (const { line, text } of prose(postmortem)) {
      for (const [written, number, given] of text.matchAll(ordinal)) {
        if (given === ending(Number(number)) || seen.has(written)) continue
        seen.add(written)
        const fix = rewritten(postmortem, line, written, `${number}${ending(Number(number))}`)
        yield {
          at: { line, endLine: line },
          message: `Ordinal ${quote(written)} does not exist`,
          help: `Write \`${number}${ending(Number(number))}\`, or the number alone`,
          severity: 'warning',
          ...(fix ? { fix } : {}),
        }
      }
    }
    const { start, end } = postmortem.incident
    if (!start?.date || !end?.date) return
    const sameZone = !start.zone || !end.zone || start.zone === end.zone
    const [from, to] = start.time && end.time ? [start.local, end.local] : [start.date, end.date]
    if (!sameZone || to >= from) return
    yield {
      at: end.span,
      message: `End ${quote(end.text)} comes before start ${quote(start.text)}`,
      help: 'Correct the one that is wrong; an incident over midnight ends on the next day',
    }
  },
})
