import type { TimelineEntry } from '../postmortem/postmortem.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { steps } from './timeline-steps.ts'
import { canonicalZone } from './zones.ts'

const sameZone = (a: TimelineEntry, b: TimelineEntry) =>
  !a.at.zone || !b.at.zone || canonicalZone(a.at.zone) === canonicalZone(b.at.zone)

export default defineRule({
  description: 'Timeline entries are in the order they happened',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'Atlassian (chronological); NIST SP 800-61; ALX brief',
  options: {},
  *check({ timeline }) {
    if (!timeline) return
    const walked = steps(timeline).filter(({ from, to }) => sameZone(from, to))
    const back = walked.filter(({ minutes }) => minutes < 0)
    if (back.length >= 2 && walked.every(({ minutes }) => minutes <= 0)) {
      yield {
        at: timeline.span,
        message: 'Timeline runs from the latest entry to the earliest',
        help: 'Turn it round, so that it reads as it happened',
        severity: 'warning',
      }
      return
    }
    for (const { from, to } of back) {
      yield {
        at: to.at.span,
        message: `Timeline entry ${quote(to.at.text)} stands after ${quote(from.at.text)} (line ${from.at.span.line})`,
        help: 'Sort the entries by time or correct the slip; write the date where the incident passes midnight',
      }
    }
  },
})
