import type { Token } from './token.ts'

export type Order = 'day-first' | 'month-first'

/** A day as written: the year may be left out, and 05/06/2024 leaves open which number is the month. */
export interface WrittenDate {
  year: number | null
  month: number
  day: number
  /** The order that a numeric date shows; `either` where day and month may change places, null where months have names. */
  order: Order | 'either' | null
  /** 31 June: no such day. */
  impossible: boolean
}

/** What the rest of a report tells about its dates. */
export interface Calendar {
  /** How its numeric dates are ordered; null where it never shows. */
  order: Order | null
  /** The year that it speaks of. */
  year: number | null
}

export const UNKNOWN_CALENDAR: Calendar = { order: null, year: null }

interface Read<Value> {
  value: Value
  /** Index of the token after it. */
  next: number
}

/** Month names and their usual abbreviations, without accents: English, Spanish, French, Portuguese. */
const MONTHS: readonly string[] = [
  'january jan enero ene janvier janv janeiro',
  'february feb febrero fevrier fevr fev fevereiro',
  'march mar marzo mars marco',
  'april apr abril abr avril avr',
  'may mayo mai maio',
  'june jun junio juin junho',
  'july jul julio juillet juil julho',
  'august aug agosto aout',
  'september sept sep septiembre setiembre septembre setembro',
  'october oct octubre octobre outubro',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic decembre dezembro dez',
]
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ro', 'o', 'º', 'ª'])
const OF = new Set(['of', 'de', 'del', 'do'])

/** Reads the date that begins at a token: 2024-06-20, 20/06/2024, June 20th 2024, 20 de junio, 6月20日. */
export function readDate(tokens: readonly Token[], at: number): Read<WrittenDate> | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return null
  return token.kind === 'word'
    ? monthFirst(tokens, at)
    : (yearFirst(tokens, at) ?? japanese(tokens, at, null) ?? numeric(tokens, at) ?? dayFirst(tokens, at))
}

function yearFirst(tokens: readonly Token[], at: number): Read<WrittenDate> | null {
  const [token, first, month, second, day] = tokens.slice(at, at + 5)
  const year = yearOf(token)
  if (year === null || !isNumber(month)) return null
  if (first?.text === '年') return second?.text === '月' ? japanese(tokens, at + 2, year) : null
  if (!isNumber(day) || first?.text !== second?.text || !/^[-/.]$/.test(first?.text ?? '') || !day.glued) return null
  if (month.text.length > 2 || day.text.length > 2) return null
  return dated(year, month.value, day.value, at + 5)
}

function japanese(tokens: readonly Token[], at: number, year: number | null): Read<WrittenDate> | null {
  const [month, first, day, second] = tokens.slice(at, at + 4)
  if (first?.text !== '月' || second?.text !== '日' || !isNumber(month) || !isNumber(day)) return null
  return dated(year, month.value, day.value, at + 4)
}

/** 27-07-2023, 05/16/23, "03, 14, 2024"; 21/07 and 07-21 only where a clock time follows. */
function numeric(tokens: readonly Token[], at: number): Read<WrittenDate> | null {
  const [left, first, right, second, year] = tokens.slice(at, at + 5)
  if (!isNumber(left) || !isNumber(right) || !first?.glued || left.text.length > 2 || right.text.length > 2) return null
  const separator = first.text
  if (!/^[-/.,]$/.test(separator) || (right.glued ? separator === ',' : separator !== ',')) return null
  const long = yearOf(year)
  const short = isNumber(year) && year.text.length === 2 && separator === '/' && !isClock(tokens, at + 5)
  if (second?.text === separator && (long !== null || short)) {
    return numbered(left.value, right.value, long ?? 2000 + (year?.value ?? 0), at + 5)
  }
  const [hour, mark] = /^[~≈±]$/.test(second?.text ?? '') ? tokens.slice(at + 4, at + 6) : [second, year]
  const clockFollows = isNumber(hour) && (hour !== second || !hour.glued) && mark?.text === ':' && mark.glued
  const whole = separator === '/' || (separator === '-' && isLoneMonthday(tokens, at))
  return clockFollows && whole ? numbered(left.value, right.value, null, at + 3) : null
}

/** A colon right behind the number before it, and minutes behind the colon. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const [colon, minutes] = tokens.slice(at, at + 2)
  return colon?.text === ':' && colon.glued && minutes?.kind === 'number' && minutes.glued
}

/** "09-24", and no part of "v1-09-24", no range of hours and no score. */
function isLoneMonthday(tokens: readonly Token[], at: number): boolean {
  const [left, , right] = tokens.slice(at, at + 3)
  const before = tokens[at - 1]
  const starts = !left?.glued || /^[[(|*_>]$/.test(before?.text ?? '')
  return starts && left?.text.length === 2 && right?.text.length === 2 && Math.min(left.value, right.value) <= 12
}

function numbered(left: number, right: number, year: number | null, next: number): Read<WrittenDate> {
  const order = left > 12 ? 'day-first' : right > 12 ? 'month-first' : left === right ? null : 'either'
  const [month, day] = order === 'day-first' ? [right, left] : [left, right]
  return { next, value: { ...dated(year, month, day, next).value, order } }
}

/** June 20, 2024 · Oct 22rd 2022 · July-12-2022 */
function monthFirst(tokens: readonly Token[], at: number): Read<WrittenDate> | null {
  const month = MONTH_OF.get(tokens[at]?.key ?? '')
  if (month === undefined) return null
  let next = at + 1
  const dash = tokens[next]?.text === '-'
  if (dash || tokens[next]?.text === '.') next += 1
  const day = tokens[next]
  if (!isNumber(day) || day.text.length > 2 || isHour(tokens, next)) return null
  next += isOrdinal(tokens[next + 1]) ? 2 : 1
  return withYear(tokens, next, month, day.value, dash)
}

/** "May 10:30" gives no day; the colon of "May 10: the alert fired" sets off the text. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ':' && tokens[at + 1]?.glued === true && tokens[at + 2]?.kind === 'number'

/** 20 June 2024 · 12th of August · 1er juin · 06/May/2022 · 3. February */
function dayFirst(tokens: readonly Token[], at: number): Read<WrittenDate> | null {
  const day = tokens[at]
  if (!isNumber(day) || day.text.length > 2) return null
  let next = at + 1
  if (isOrdinal(tokens[next])) next += 1
  const separator = tokens[next]?.text
  const separated = separator === '/' || separator === '-'
  const pointed = separator === '.' && tokens[next]?.glued === true
  if (separated || pointed || OF.has(tokens[next]?.key ?? '')) next += 1
  const month = MONTH_OF.get(tokens[next]?.key ?? '')
  if (month === undefined) return null
  return withYear(tokens, next + 1, month, day.value, separated)
}

function withYear(tokens: readonly Token[], at: number, month: number, day: number, dash: boolean): Read<WrittenDate> {
  let next = at
  while (next < at + 3 && (/^[,.]$/.test(tokens[next]?.text ?? '') || OF.has(tokens[next]?.key ?? ''))) next += 1
  if (dash && /^[-/]$/.test(tokens[next]?.text ?? '')) next += 1
  const year = yearOf(tokens[next]) ?? shortYear(tokens, at)
  return dated(year, month, day, year === null ? at : next + 1)
}

/** "February 24th, 15, 9:21 PM": two digits between commas behind an ordinal. */
function shortYear(tokens: readonly Token[], at: number): number | null {
  const [comma, year, end] = tokens.slice(at, at + 3)
  const short = isOrdinal(tokens[at - 1]) && isNumber(year) && year.text.length === 2
  return short && comma?.text === ',' && end?.text === ',' ? 2000 + year.value : null
}

type NumberToken = Token & { kind: 'number' }
const isNumber = (token: Token | undefined): token is NumberToken => token?.kind === 'number'
/** The year that a token of four digits is; null for 1600 and the like. */
const yearOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.text.length === 4 && token.value >= 1990 && token.value < 2100 ? token.value : null
const isOrdinal = (token: Token | undefined): boolean => token?.glued === true && ORDINALS.has(token.key)

function dated(year: number | null, month: number, day: number, next: number): Read<WrittenDate> {
  const impossible = month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2024, month)
  return { value: { year, month, day, order: null, impossible }, next }
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `YYYY-MM-DD`, or null where the year or the order of day and month is not known. */
export function settle(date: WrittenDate | null, calendar: Calendar): string | null {
  const year = date?.year ?? calendar.year
  if (date === null || year === null || date.impossible || (date.order === 'either' && calendar.order === null))
    return null
  const { month, day } = date.order === 'either' && calendar.order === 'day-first' ? swap(date) : date
  return day > daysIn(year, month) ? null : `${year}-${pad(month)}-${pad(day)}`
}

/** Learns the year and the order of numeric dates from every date of a report, in the order they are written. */
export function calendarOf(dates: readonly WrittenDate[]): Calendar {
  return { year: dates.find((date) => date.year !== null)?.year ?? null, order: orderOf(dates) }
}

/**
 * A number above 12 shows the order; so does a reading that is a day written elsewhere; so do two days
 * that lie far nearer to each other one way than the other, because an incident takes days and not months.
 */
function orderOf(dates: readonly WrittenDate[]): Order | null {
  const shown = new Set(dates.map((date) => date.order).filter((order) => order !== null && order !== 'either'))
  if (shown.size > 0) return shown.size === 1 ? ([...shown][0] ?? null) : null
  const unclear = dates.filter((date) => date.order === 'either')
  const certain = dates.filter((date) => date.order === null)
  const days = new Set(certain.map(({ month, day }) => `${month}-${day}`))
  const known = ({ month, day }: Monthday): boolean => days.has(`${month}-${day}`)
  return (
    choose(unclear.map(swap).some(known), unclear.some(known)) ??
    closer(span([...certain, ...unclear.map(swap)]), span([...certain, ...unclear]))
  )
}

type Monthday = Pick<WrittenDate, 'month' | 'day'>

const swap = ({ month, day }: Monthday): Monthday => ({ month: day, day: month })
const choose = (dayFirst: boolean, monthFirst: boolean): Order | null =>
  dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first'

/** Days from the first to the last, about. */
const span = (days: readonly Monthday[]): number => {
  const numbers = days.map(({ month, day }) => month * 31 + day)
  return Math.max(...numbers) - Math.min(...numbers)
}

function closer(dayFirst: number, monthFirst: number): Order | null {
  if (dayFirst <= 0 || monthFirst <= 0) return null
  return choose(dayFirst * 5 < monthFirst, monthFirst * 5 < dayFirst)
}

export const pad = (value: number): string => String(value).padStart(2, '0')
