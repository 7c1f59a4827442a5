import { type Calendar, settle } from './date.ts'
import type { DraftEntry } from './draft.ts'
import type { WrittenEntry } from './entry.ts'
import { dayNumber, dayOf, minuteOf, momentOf } from './moment.ts'
import type { Moment, TimelineEntry } from './postmortem.ts'

/** What the rest of the report knows when the timeline is read. */
export interface Known {
  calendar: Calendar
  /** Start of the incident: its day and zone cover a timeline that names none. */
  start: Moment | null
  /** End of the incident: the entry at it restores where no other does. */
  end: Moment | null
  /** The day that the report's title names, for a timeline without dates where no start is known. */
  day: string | null
  zone: string | null
}

/** A clock that goes back by more minutes than these has passed midnight. */
const MIDNIGHT = 360
/** Puts days in order where the report names no year; a leap year, so that it has every day. */
const ANY_YEAR = 2000
/** A first entry this much later by the clock than the incident's start is of the day before. */
const HALF_A_DAY = 720

/** Carries days forward and puts every entry on one axis of minutes; `title` is the day that the section's title names. */
export function placed(
  written: readonly DraftEntry[],
  title: WrittenEntry | null,
  known: Known,
): Omit<TimelineEntry, 'milestones'>[] {
  const { zone } = known
  const yearless = known.calendar.year === null
  const calendar = yearless ? { ...known.calendar, year: ANY_YEAR } : known.calendar
  const first = settle(title?.at.date ?? null, calendar) ?? dayOfStart(written[0], known.start) ?? known.day
  let date = first
  /** Days passed since the first entry where no date is known. */
  let passed = 0
  let base: number | null = null
  let before: number | null = null
  let day: WrittenEntry | null = null
  let part = written[0]?.part ?? 0
  let track = 0
  return written.map((entry) => {
    const minute = clockMinute(entry)
    if (entry.day !== null && entry.day !== day) {
      // What stands undated above the first day, and later by the clock, is of the day before.
      if (date === null && before !== null && minute !== null && minute < before) passed += 1
      date = dateOf(entry.day, calendar, date) ?? date
      before = null
    }
    day = entry.day
    const own = base === null ? firstDate(entry, calendar, date) : dateOf(entry, calendar, date)
    const back = before !== null && minute !== null && entry.at.date === null ? before - minute : 0
    const dayAssumed = back > MIDNIGHT
    if (dayAssumed) passed += 1
    if (back > 0 && !dayAssumed && entry.part !== part) {
      track += 1
      date = first ?? date
    }
    if (own !== null) date = own
    else if (dayAssumed && date !== null) date = dayOf(dayNumber(date) + 1)
    part = entry.part
    before = minute ?? before
    if (date !== null) base ??= dayNumber(date) - passed
    const days = date === null || base === null ? passed : dayNumber(date) - base
    const line = { line: entry.passage.line, endLine: entry.passage.line }
    const around = { calendar: known.calendar, date: yearless ? null : date, zone }
    return {
      text: entry.text,
      span: { line: line.line, endLine: Math.max(line.line, entry.endLine) },
      at: momentOf(
        { ...entry.at, date: own === null ? null : entry.at.date },
        entry.source,
        line,
        yearless ? around : yearOf(around, own),
      ),
      until: entry.until === null ? null : momentOf(entry.until, entry.source, line, around),
      minute: minute === null ? null : days * 1440 + minute,
      dayAssumed,
      track,
    }
  })
}

const clockMinute = ({ at: { clock } }: WrittenEntry): number | null =>
  clock === null || clock.slip === 'impossible' ? null : clock.hour * 60 + clock.minute

/** The day of an entry; without a year that of the day before it, or the next when the months have turned. */
function dateOf({ at }: WrittenEntry, calendar: Calendar, before: string | null): string | null {
  const year = before === null ? calendar.year : Number(before.slice(0, 4))
  const date = settle(at.date, { ...calendar, year })
  const turned = date !== null && before !== null && at.date?.year === null && dayNumber(before) - dayNumber(date) > 180
  return turned ? settle(at.date, { ...calendar, year: Number(date.slice(0, 4)) + 1 }) : date
}

/** A timeline may begin in the year before, long ahead of the incident. */
function firstDate(entry: WrittenEntry, calendar: Calendar, incident: string | null): string | null {
  const date = dateOf(entry, calendar, incident)
  const before =
    date !== null && incident !== null && entry.at.date?.year === null && dayNumber(date) - dayNumber(incident) > 180
  return before ? settle(entry.at.date, { ...calendar, year: Number(date.slice(0, 4)) - 1 }) : date
}

const yearOf = <Around extends { calendar: Calendar }>(around: Around, date: string | null): Around =>
  date === null ? around : { ...around, calendar: { ...around.calendar, year: Number(date.slice(0, 4)) } }

/** The incident's first day, for a timeline without dates; the day before where it leads up to midnight. */
function dayOfStart(first: DraftEntry | undefined, start: Moment | null): string | null {
  if (start?.date == null) return null
  const minute = first === undefined ? null : clockMinute(first)
  if (minute === null || start.time === null) return start.date
  return minute - minuteOf(start.time) > HALF_A_DAY ? dayOf(dayNumber(start.date) - 1) : start.date
}
