import type { StatedLength } from '../postmortem/postmortem.ts'
import { enumerate, lengthOfTime, quote } from './phrase.ts'
import { defineRule } from './rule.ts'

/** How far, in minutes, a stated length may be from the computed one. */
function tolerance({ approximate, unit }: StatedLength, computed: number): number {
  return Math.max(5, computed * (approximate ? 0.15 : 0.05), unit > 1 ? unit / 2 : 0)
}

export default defineRule({
  description: 'The stated length of the incident is its end minus its start',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'Google SRE book, appendix D (66 minutes are 66 minutes in its timeline)',
  options: {},
  *check({ incident }) {
    const { start, end, minutes, lengths } = incident
    if (!start?.time || !end?.time || minutes === null || minutes <= 0) return
    const wrong = lengths.filter((length) => Math.abs(length.minutes - minutes) > tolerance(length, minutes))
    const [first] = wrong
    if (!first) return
    const stated = [...new Set(wrong.map(({ text }) => quote(text)))]
    yield {
      at: first.span,
      message: `Stated length ${enumerate(stated)} differs from ${lengthOfTime(minutes)}, the time from ${quote(start.text)} to ${quote(end.text)}`,
      help: `Correct the length or the times: start and end give ${lengthOfTime(minutes)}`,
    }
  },
})
