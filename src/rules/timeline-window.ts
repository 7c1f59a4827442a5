import type { Incident, Milestone, Moment, Postmortem, Timeline, TimelineEntry } from '../postmortem/postmortem.ts'
import { dayIn } from './day.ts'
import { lengthOfTime, quote } from './phrase.ts'
import { defineRule, type Problem } from './rule.ts'
import { canonicalZone } from './zones.ts'

const day = 1440
/** Minutes that two clocks may differ by. */
const slack = 5

const dayNumber = (date: string) => Math.round(Date.parse(date) / 60_000 / day)
const clock = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Minutes of local time, for a moment whose day may be only assumed to be `assumedDay`. */
function minuteOf({ date, time }: Moment, assumedDay: number): number | null {
  return time === null ? null : (date === null ? assumedDay : dayNumber(date)) * day + clock(time)
}

interface Axis {
  /** The stated start. */
  from: number
  at(entry: TimelineEntry): number | null
}

/** Start and entries in minutes of local time: by their dates, else on the days that bring start and first entry nearest. */
function axis({ entries }: Timeline, start: Moment): Axis | null {
  const timed = entries.filter(({ minute }) => minute !== null)
  const dated = timed.find(({ at }) => at.date !== null)
  const [first] = timed
  const written = minuteOf(start, 0)
  if (!first || written === null) return null
  const base = dated?.at.date
    ? (dayNumber(dated.at.date) - Math.floor((dated.minute ?? 0) / day)) * day
    : Math.round((written - (first.minute ?? 0)) / day) * day
  const from = start.date === null ? written + Math.round((base + (first.minute ?? 0) - written) / day) * day : written
  return { from, at: ({ minute }) => (minute === null ? null : base + minute) }
}

const ending = /resol|restor|repair|recover|mitigat|\bend(?:s|ed)?\b|fixed/i

/** The report states this time as an end elsewhere: it has more than one. */
function statedElsewhere({ lines, timeline }: Postmortem, { at }: TimelineEntry): boolean {
  return lines.some(
    ({ line, text }) =>
      timeline !== null &&
      (line < timeline.span.line || line > timeline.span.endLine) &&
      at.time !== null &&
      (text.includes(at.time) || text.includes(at.text)) &&
      ending.test(text),
  )
}

function comparable({ zone, start, end }: Incident, { zone: timelineZone, entries }: Timeline): boolean {
  const zones = [zone, start?.zone, end?.zone, timelineZone, ...entries.map(({ at }) => at.zone)]
  return new Set(zones.flatMap((name) => (name ? canonicalZone(name) : []))).size <= 1
}

const bears = (milestone: Milestone) => (entry: TimelineEntry) => entry.milestones.includes(milestone)

export default defineRule({
  description: 'The timeline detects and restores between the stated start and end',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief (start and end of the outage); Google SRE book, appendix D',
  options: {},
  *check(postmortem) {
    const { incident, timeline } = postmortem
    const { start, end } = incident
    if (!timeline || !start?.time || !comparable(incident, timeline)) return
    const known = axis(timeline, start)
    if (!known) return
    const { from, at } = known
    yield* early(timeline, start, from, at)
    if (!end?.time) return
    const stated = minuteOf(end, Math.floor(from / day))
    if (stated === null) return
    const to = end.date === null && stated < from ? stated + day : stated
    for (const problem of late(timeline, start, end, { from, to }, at)) {
      const told = timeline.entries.find((entry) => entry.at.span.line === problem.at.line)
      if (!told || !statedElsewhere(postmortem, told)) yield problem
    }
  },
})

type At = (entry: TimelineEntry) => number | null

/** Detection or first impact before the stated start. Lead-up is good practice and is not judged. */
function* early(timeline: Timeline, start: Moment, from: number, at: At): Generator<Problem> {
  const seen = timeline.entries.find(
    (entry) => (bears('detected')(entry) || bears('start')(entry)) && !bears('trigger')(entry),
  )
  const minute = seen ? at(seen) : null
  if (!seen || minute === null || from - minute <= slack) return
  yield {
    at: seen.at.span,
    message: `Incident is under way at ${quote(seen.at.text)}, ${lengthOfTime(from - minute)} before the stated start ${quote(start.text)}`,
    help: 'Correct the start of the incident or the time of the entry',
    // The day of a bare clock time is taken from elsewhere; an entry at the stated start makes the earlier one a lead-up.
    ...((from - minute > day / 2 && dayIn(start.text) === null) || begins(timeline, from, at)
      ? { severity: 'info' as const }
      : {}),
  }
}

const begins = ({ entries }: Timeline, from: number, at: At): boolean =>
  entries.some((entry) => Math.abs((at(entry) ?? Number.POSITIVE_INFINITY) - from) <= slack)

function* late(
  timeline: Timeline,
  start: Moment,
  end: Moment,
  window: { from: number; to: number },
  at: At,
): Generator<Problem> {
  const timed = timeline.entries.flatMap((entry) => {
    const minute = at(entry)
    return minute === null ? [] : [{ entry, minute }]
  })
  // Where an entry at the stated end tells the end, what comes later confirms it.
  const told = timed.some(
    ({ entry, minute }) =>
      Math.abs(minute - window.to) <= slack &&
      (bears('restored')(entry) || bears('mitigated')(entry) || /\brepaired\b|\bended\b|\bends\b/i.test(entry.text)),
  )
  if (told) return
  const restored = timed.filter(({ entry }) => bears('restored')(entry))
  const inside = restored.filter(({ minute }) => minute <= window.to + slack)
  const [after] = restored.filter(({ minute }) => minute > window.to + slack)
  const last = inside.at(-1)
  const length = window.to - window.from
  if (after && !last) {
    const beyond = after.minute - window.to
    yield {
      at: after.entry.at.span,
      message: `Service is restored at ${quote(after.entry.at.text)}, ${lengthOfTime(beyond)} after the stated end ${quote(end.text)}`,
      help: `Correct the end or the entry: from ${quote(start.text)} to this entry it is ${lengthOfTime(length + beyond)}, the stated times give ${lengthOfTime(length)}`,
    }
  } else if (last && !after && window.to - last.minute > Math.max(30, length / 5)) {
    yield {
      at: last.entry.at.span,
      message: `Service is restored at ${quote(last.entry.at.text)}, ${lengthOfTime(window.to - last.minute)} before the stated end ${quote(end.text)}`,
      help: 'Correct the end, or add the entry that tells what still failed until then',
      severity: 'warning',
    }
  }
}
