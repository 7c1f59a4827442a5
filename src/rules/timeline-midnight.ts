import { nextDay } from '../postmortem/moment.ts'
import type { Incident, Moment } from '../postmortem/postmortem.ts'
import { lengthOfTime, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { doubtfulMidnight, type Step, steps } from './timeline-steps.ts'
import { rewritten } from './wording.ts'

const halfDay = 720

/** The same clock face twelve hours later, in the way it is written: `01:00 AM` gives `01:00 PM`, `01:00` gives `13:00`. */
function afternoon({ text, time }: Moment, halves: boolean): string | null {
  const hour = Number(time?.slice(0, 2))
  if (time === null || hour >= 12) return null
  const turned = text.replace(/\ba(\.?m\b)/i, (meridiem) => (meridiem[0] === 'A' ? 'P' : 'p') + meridiem.slice(1))
  if (turned !== text) return turned
  return halves ? `${hour || 12}:${time.slice(3)} PM` : `${hour + 12}:${time.slice(3)}`
}

/** The day after the start, where the incident ends on it and the timeline passes one midnight. */
function certainDay({ start, end }: Incident, all: readonly Step[]): string | null {
  if (!start?.date || !end?.date || all.filter(({ to }) => to.dayAssumed).length !== 1) return null
  return nextDay(start.date) === end.date ? end.date : null
}

export default defineRule({
  description: 'An entry after midnight says its date',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'Atlassian and NIST SP 800-61 (an unambiguous chronology)',
  options: {},
  *check(postmortem) {
    const { timeline, incident } = postmortem
    if (!timeline) return
    const all = steps(timeline)
    const halves = timeline.entries.some(({ at }) => /\d ?[ap]\.?m\b/i.test(at.text))
    for (const step of all) {
      const { from, to, minutes } = step
      if (!to.dayAssumed || minutes < 0) continue
      const times = `Timeline goes from ${quote(from.at.text)} to ${quote(to.at.text)} without a date`
      if (!doubtfulMidnight(step, all)) {
        const date = certainDay(incident, all)
        const fix = date && rewritten(postmortem, to.at.span.line, to.at.text, `${date} ${to.at.text}`)
        yield {
          at: to.at.span,
          message: times,
          help: 'Write the date of the new day before the time',
          severity: 'info',
          ...(fix ? { fix } : {}),
        }
        continue
      }
      const sooner = minutes - halfDay
      const other = sooner > 0 && sooner <= minutes / 3 ? afternoon(to.at, halves) : null
      yield {
        at: to.at.span,
        message: `${times}; read as the next day, nothing happens for ${lengthOfTime(minutes)}`,
        help: other
          ? `Write the date before the time, or ${quote(other)} where that is meant: ${lengthOfTime(sooner)} after the entry before`
          : 'Write the date before the time',
      }
    }
  },
})
