import type { Moment } from './postmortem.ts'
import type { Token } from './token.ts'
import { isZone } from './zone.ts'

/** A clock time as written; `minute` null for an hour that borrows its meridiem ("2" in "2–4 PM"). */
export interface Clock {
  hour: number
  minute: number
  /** Written with AM or PM, already part of `hour`. */
  meridiem: 'am' | 'pm' | null
  slip: Moment['slip']
}

interface Read {
  value: Clock
  /** Index of the token after it. */
  next: number
}

const WORDS = new Map([
  ['noon', 12],
  ['midday', 12],
  ['mediodia', 12],
  ['midi', 12],
  ['midnight', 0],
  ['medianoche', 0],
  ['minuit', 0],
])
const HOURS = new Set(['h', 'hr', 'hrs', 'hours', 'heures', 'horas'])
/** Words before "15h" that make it a time and not a length. */
const AT = new Set(['at', 'a', 'as', 'las', 'vers', 'des', 'par'])

/** Reads the clock time that begins at a token: 10:00 AM, 6 pm, 20:14:44, 15h45, 0830HRS, 14時30分, noon. */
export function readClock(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'word') return spoken(tokens, at, token)
  if (token.kind !== 'number' || token.text.length > 4 || insideNumber(tokens, at)) return null
  return token.text.length > 2
    ? military(tokens, at, token)
    : (withColon(tokens, at, token) ?? withLetter(tokens, at, token) ?? hourOnly(tokens, at, token))
}

/** "12:26" in "10.0.0.1:80", "1.12:26" or "v4:12" is no time, unless it says AM or PM ("10.12:30 PM", item ten). */
function insideNumber(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token?.glued || before === undefined) return false
  const beforeThat = tokens[at - 2]
  const decimal =
    /^[.,:/]$/.test(before.text) && before.glued && beforeThat?.kind === 'number' && beforeThat.to === before.from
  const afterYear = before.text === ':' && beforeThat?.text.length === 4
  if (decimal && tokens[at + 1]?.text === ':') return meridiemAt(tokens, at + 3) === null && !afterYear
  return (
    decimal ||
    (before.kind === 'word' && before.key !== 't' && /^[a-z]/.test(before.key)) ||
    /^[#$€£&=]$/.test(before.text)
  )
}

/** 10:00, 10:00:15, 10:00 AM; "12;45 PM" and "10.30 am" only with a meridiem. */
function withColon(tokens: readonly Token[], at: number, hour: Token): Read | null {
  const [separator, minute] = tokens.slice(at + 1, at + 3)
  if (!separator?.glued || !minute?.glued || minute.text.length !== 2 || minute.kind !== 'number') return null
  if (!/^[:;.]$/.test(separator.text)) return null
  let next = at + 3
  if (
    separator.text === ':' &&
    tokens[next]?.text === ':' &&
    tokens[next]?.glued &&
    tokens[next + 1]?.text.length === 2
  ) {
    if (tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.glued) next = afterFraction(tokens, next + 2)
  }
  const meridiem = meridiemAt(tokens, next)
  const dotted = separator.text === '.' && hour.text.length === 2 && saysClock(tokens, next)
  if (separator.text !== ':' && meridiem === null && !dotted) return null
  const after = tokens[next]
  const runsOn =
    after?.glued === true && (after.kind === 'number' || (after.text === ':' && tokens[next + 1]?.kind === 'number'))
  if (runsOn && tokens[next + 1]?.glued !== false) return null
  return clock(hour.value, minute.value, meridiem, meridiem === null && HOURS.has(after?.key ?? '') ? next + 1 : next)
}

/** "14.30 UTC", "14.30 – 15.00 hrs": a point between the numbers is read where the words say that it is a time. */
const saysClock = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 5).some((token) => HOURS.has(token.key) || isZone(token))

/** The ".250" of seconds. */
function afterFraction(tokens: readonly Token[], at: number): number {
  const [point, digits] = tokens.slice(at, at + 2)
  return point?.text === '.' && point.glued && digits?.kind === 'number' && digits.glued ? at + 2 : at
}

/** 15h45, 15 h 45, 14時30分; "15h" where a word says that it is a time. */
function withLetter(tokens: readonly Token[], at: number, hour: Token): Read | null {
  const [letter, minute, unit] = tokens.slice(at + 1, at + 4)
  if (letter?.text === '時') {
    const minutes = minute?.kind === 'number' && unit?.text === '分' ? minute.value : 0
    if (minute?.text === '間') return null
    return clock(hour.value, minutes, null, minutes === 0 && unit?.text !== '分' ? at + 2 : at + 4)
  }
  if (letter?.key !== 'h') return null
  const isLength = unit?.glued === true && /^m(n|in)?$/.test(unit.key)
  if (minute?.kind === 'number' && minute.text.length === 2 && !isLength) {
    return clock(hour.value, minute.value, meridiemAt(tokens, at + 3), at + 3)
  }
  return AT.has(tokens[at - 1]?.key ?? '') && minute?.kind !== 'number' ? clock(hour.value, 0, null, at + 2) : null
}

/** 6 AM, 12pm, 5 p.m., 3:AM */
function hourOnly(tokens: readonly Token[], at: number, hour: Token): Read | null {
  const colon = tokens[at + 1]?.text === ':' && tokens[at + 2]?.glued === true
  const meridiem = meridiemAt(tokens, colon ? at + 2 : at + 1)
  return meridiem === null || hour.value > 24 ? null : clock(hour.value, 0, meridiem, at + 1)
}

/** 0830HRS, 1030 hours, 1445Z; the bare "1600" is read only after a date. */
function military(tokens: readonly Token[], at: number, token: Token): Read | null {
  if (token.text.length !== 4) return null
  const unit = tokens[at + 1]
  const other = tokens[at + 2]
  // "between 1900 and 2100 UTC"
  const joined = /^(?:and|to|until|[-–—])$/.test(unit?.key ?? '') && other?.kind === 'number' && other.text.length === 4
  if (joined && saysUnit(tokens[at + 3])) return digits(token, at + 1)
  if (!saysUnit(unit)) return null
  return digits(token, HOURS.has(unit?.key ?? '') ? at + 2 : at + 1)
}

const saysUnit = (token: Token | undefined): boolean =>
  HOURS.has(token?.key ?? '') || token?.text === 'Z' || token?.text === 'UTC'

/** "1600" or "16.00" after a date; null where the digits are no time of day. */
export function readDigits(tokens: readonly Token[], at: number): Read | null {
  const [token, point, minute, after] = tokens.slice(at, at + 4)
  if (token?.kind !== 'number') return null
  if (token.text.length === 4) return digits(token, at + 1)
  const dotted = point?.text === '.' && point.glued && minute?.kind === 'number' && minute.glued && !after?.glued
  if (!dotted || token.text.length > 2 || minute.text.length !== 2) return null
  const read = clock(token.value, minute.value, null, at + 3)
  return read.value.slip === null ? read : null
}

function digits(token: Token, next: number): Read | null {
  const read = clock(Math.floor(token.value / 100), token.value % 100, null, next)
  return read.value.slip === null ? read : null
}

function spoken(tokens: readonly Token[], at: number, token: Token): Read | null {
  const hour = WORDS.get(token.key)
  if (hour === undefined || tokens[at - 1]?.kind === 'number') return null
  // "midnight-crossing" tells no time.
  const [dash, word] = tokens.slice(at + 1, at + 3)
  const compound = dash?.text === '-' && dash.glued && word?.glued === true && word.kind === 'word'
  return compound ? null : clock(hour, 0, null, at + 1)
}

function meridiemAt(tokens: readonly Token[], at: number): { meridiem: 'am' | 'pm'; next: number } | null {
  const [first, dot, second, last] = tokens.slice(at, at + 4)
  if (first?.key === 'am' || first?.key === 'pm') return { meridiem: first.key, next: at + 1 }
  if (first?.key === 'noon') return { meridiem: 'pm', next: at + 1 }
  if (first?.key === 'midnight') return { meridiem: 'am', next: at + 1 }
  const letter = first?.key
  if ((letter !== 'a' && letter !== 'p') || dot?.text !== '.' || !dot.glued || second?.key !== 'm') return null
  const meridiem = letter === 'a' ? 'am' : 'pm'
  return { meridiem, next: last?.text === '.' && last.glued ? at + 4 : at + 3 }
}

type Meridiem = ReturnType<typeof meridiemAt>

function clock(hour: number, minute: number, said: Meridiem, next: number): Read {
  const meridiem = said?.meridiem ?? null
  const impossible = hour > 24 || minute > 59 || (hour === 24 && minute > 0) || (meridiem === 'am' && hour > 12)
  const redundant = meridiem !== null && (hour > 12 || hour === 0)
  return {
    value: {
      hour: hour > 12 || meridiem === null ? hour : (hour % 12) + (meridiem === 'pm' && hour > 0 ? 12 : 0),
      minute,
      meridiem,
      slip: impossible ? 'impossible' : redundant ? 'redundant-meridiem' : null,
    },
    next: said?.next ?? next,
  }
}

/** The hour of a range that left its meridiem to the other end: "9:00 – 11:00 AM", "11:00 – 1:00 PM". */
export function borrowMeridiem(first: Clock, second: Clock): Clock {
  if (first.meridiem !== null || second.meridiem === null || first.hour > 12 || first.hour === 0) return first
  const morning = first.hour % 12
  const same = second.meridiem === 'pm' ? morning + 12 : morning
  const later = same * 60 + first.minute > second.hour * 60 + second.minute
  return { ...first, meridiem: second.meridiem, hour: later ? (same + 12) % 24 : same }
}
