import { type Calendar, pad, settle } from './date.ts'
import type { Moment, Span } from './postmortem.ts'
import type { WrittenMoment } from './time.ts'
import { offsetOf } from './zone.ts'

/** What is known beside the text of a moment. */
export interface Surroundings {
  calendar: Calendar
  /** Day carried forward, for a moment that has none. */
  date: string | null
  /** Zone said elsewhere. */
  zone: string | null
}

/** The value of a written moment; `line` is the text that its offsets count in. */
export function momentOf(written: WrittenMoment, line: string, span: Span, around: Surroundings): Moment {
  const { clock } = written
  const slip = written.date?.impossible ? 'impossible' : (clock?.slip ?? null)
  const day = written.date === null ? around.date : settle(written.date, around.calendar)
  const midnight = clock?.hour === 24
  const date = midnight && day !== null ? nextDay(day) : day
  const time = clock === null || clock.slip === 'impossible' ? null : `${pad(clock.hour % 24)}:${pad(clock.minute)}`
  const zone = written.zone ?? around.zone
  const local = `${date ?? ''}${time === null ? '' : `T${time}`}`
  return {
    text: line.slice(written.from, written.to),
    span,
    date,
    time,
    zone,
    local,
    instant: instantOf(date, time, zone),
    slip,
  }
}

/** RFC 3339 in UTC, null where something is missing. */
export function instantOf(date: string | null, time: string | null, zone: string | null): string | null {
  if (date === null || time === null || zone === null) return null
  const local = `${date}T${time}`
  const ahead = offsetOf(zone, local)
  if (ahead === null) return null
  return `${new Date(Date.parse(`${local}:00Z`) - ahead * 60_000).toISOString().slice(0, 19)}Z`
}

/** Days since 1 January 1970 of `YYYY-MM-DD`. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00Z`) / 86_400_000
export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
export const nextDay = (date: string): string => dayOf(dayNumber(date) + 1)
/** Minutes from midnight of `HH:MM`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
