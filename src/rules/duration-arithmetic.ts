import type { StatedLength } from '../postmortem/postmortem.ts'
import { enumerate, lengthOfTime, quote } from './phrase.ts'
import { defineRule } from './rule.ts'

/** Beyond what is forgiven: five minutes, a twentieth, the rounding of the unit; more where the text says "about". */
function wrong({ minutes, approximate, unit }: StatedLength, computed: number): boolean {
  const away = Math.abs(minutes - computed)
  return away > Math.max(5, computed * (approximate ? 0.15 : 0.05)) && away >= unit / 2
}

export default defineRule({
  description: 'The stated length of the incident is its end minus its start',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'Google SRE book, appendix D (66 minutes are 66 minutes in its timeline)',
  options: {},
  *check({ incident }) {
    const { start, end, minutes, lengths } = incident
    if (!start?.time || !end?.time || minutes === null || minutes <= 0) return
    const differing = lengths.filter((length) => wrong(length, minutes))
    const [first] = differing
    if (!first) return
    const stated = [...new Set(differing.map(({ text }) => quote(text)))]
    yield {
      at: first.span,
      message: `Stated length ${enumerate(stated)} differs from ${lengthOfTime(minutes)}, the time from ${quote(start.text)} to ${quote(end.text)}`,
      help: `Correct the length or the times: start and end give ${lengthOfTime(minutes)}`,
    }
  },
})
