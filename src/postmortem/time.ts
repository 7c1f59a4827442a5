import { borrowMeridiem, type Clock, readClock, readDigits } from './clock.ts'
import { readDate, type WrittenDate } from './date.ts'
import { type Token, tokenize } from './token.ts'
import { isZone, readZone } from './zone.ts'

/**
 * A point in time in a line of text.
 *
 *     mention := moment [ (to | until | and | –) moment ]
 *     moment  := date [clock [zone]] | clock [zone] [[on] date]
 */
export interface WrittenMoment {
  /** Offsets in the line. */
  from: number
  to: number
  date: WrittenDate | null
  clock: Clock | null
  zone: string | null
}

/** A moment, or a range of two. */
export interface Mention {
  from: number
  to: number
  start: WrittenMoment
  end: WrittenMoment | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What may stand between a date and its clock time. */
const BEFORE_CLOCK = words(
  ', . : | - – — ~ ± ≈ ( [ ] @ at on by t around about approximately from between time a las as vers da du',
)
/** What may stand between a clock time and its date. */
const BEFORE_DATE = words(', ( [ ) on of the el le du del em hours hrs')
/** Names and abbreviations without accents: English, Spanish, French, Portuguese. */
export const WEEKDAYS = words(
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
    'lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'segunda terca quarta quinta sexta feira',
)
const RANGE = words('- – — − ~ 〜 → to until till til through thru a as al hasta au ate jusqu')
const BETWEEN = words('between entre')
const AND = words('and y et e &')

/** Whether a line can hold a time at all; saves the work for the lines that cannot. */
export const mayTellTime = (line: string): boolean => /[\d\uff10-\uff19]|noon|midnight/i.test(line)

/** Every date and clock time of a line, in order. */
export function readMentions(line: string): Mention[] {
  if (!mayTellTime(line)) return []
  const tokens = tokenize(line)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = mentionAt(line, tokens, at)
    if (read !== null) found.push(read.mention)
    at = read === null ? at + 1 : read.next
  }
  return found
}

function mentionAt(line: string, tokens: readonly Token[], at: number): { mention: Mention; next: number } | null {
  const bare = bareRange(line, tokens, at) ?? dayRange(tokens, at)
  if (bare !== null) return bare
  const first = momentAt(line, tokens, at)
  if (first === null) return null
  const { from, to } = first.moment
  const alone = { mention: { from, to, start: first.moment, end: null }, next: first.next }
  const joint = rangeJoint(tokens, first.next, isBetween(tokens, at))
  const second = joint === null ? null : (momentAt(line, tokens, joint) ?? bareHour(line, tokens, joint, first.moment))
  if (second === null || (second.moment.clock === null) !== (first.moment.clock === null)) return alone
  const [start, end] = share(first.moment, second.moment)
  return { mention: { from, to: end.to, start, end }, next: second.next }
}

/** "From 3pm to 7 GMT": the hour takes its meridiem from the other end, and its zone shows that it is one. */
function bareHour(
  line: string,
  tokens: readonly Token[],
  at: number,
  { clock }: WrittenMoment,
): { moment: WrittenMoment; next: number } | null {
  const hour = tokens[at]
  const letters = tokens[at + 1]
  if (clock?.meridiem == null || hour?.kind !== 'number' || hour.text.length > 2) return null
  if (hour.value < 1 || hour.value > 12 || letters === undefined || !isZone(letters)) return null
  const zone = readZone(line, tokens, at + 1)
  const same = (hour.value % 12) + (clock.meridiem === 'pm' ? 12 : 0)
  const late = same > clock.hour ? same : (same + 12) % 24
  const value: Clock = { hour: late, minute: 0, meridiem: late < 12 ? 'am' : 'pm', slip: null }
  return zone && made(tokens, hour.from, zone.next, null, value, zone.zone)
}

/** "2–4 PM", "from 11am" written as "from 11 to 1 PM": a number that takes its meridiem from the other end. */
function bareRange(line: string, tokens: readonly Token[], at: number): { mention: Mention; next: number } | null {
  const hour = tokens[at]
  const [joint, other] = [tokens[at + 1], tokens[at + 2]]
  if (hour?.kind !== 'number' || hour.value < 1 || hour.value > 12 || hour.text.length > 2) return null
  if (other?.kind !== 'number' || joint === undefined) return null
  const ranged = RANGE.has(joint.key) || (AND.has(joint.key) && isBetween(tokens, at))
  const second = ranged ? momentAt(line, tokens, at + 2) : null
  if (second === null || second.moment.clock?.meridiem == null) return null
  const clock: Clock = { hour: hour.value, minute: 0, meridiem: null, slip: null }
  const [start, end] = share({ from: hour.from, to: hour.to, date: null, clock, zone: null }, second.moment)
  return { mention: { from: hour.from, to: end.to, start, end }, next: second.next }
}

/** "January 14-19, 2026", "14–19 January": two days of one month. */
function dayRange(tokens: readonly Token[], at: number): { mention: Mention; next: number } | null {
  if (tokens[at]?.kind === 'mark') return null
  const month = tokens[at]?.kind === 'word' ? tokens[at] : null
  const [first, dash, second] = tokens.slice(month === null ? at : at + 1, at + 4)
  if (first?.kind !== 'number' || first.text.length > 2) return null
  if (second?.kind !== 'number' || !second.glued || !/^[-–]$/.test(dash?.text ?? '')) return null
  const end = month === null ? readDate(tokens, at + 2) : readDate([month, ...tokens.slice(at + 3, at + 7)], 0)
  if (end === null || end.value.order !== null || end.value.day !== second.value || first.value >= second.value)
    return null
  const next = month === null ? end.next : at + 2 + end.next
  const [from, to] = [tokens[at]?.from ?? first.from, tokens[next - 1]?.to ?? second.to]
  const day = (date: WrittenDate): WrittenMoment => ({ from, to, date, clock: null, zone: null })
  return { mention: { from, to, start: day({ ...end.value, day: first.value }), end: day(end.value) }, next }
}

/** "between" stands before, or a few words before ("between the hours of"), or inside ("on 12 August, between 6:21"). */
const isBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at + 8).some((token) => BETWEEN.has(token.key))

/** Index of the token after "to", "until", "–"; "and" joins only what "between" began. */
function rangeJoint(tokens: readonly Token[], at: number, between: boolean): number | null {
  let next = at
  if (/^[,)\]]$/.test(tokens[next]?.text ?? '')) next += 1
  const joint = tokens[next]
  if (joint === undefined) return null
  if (!RANGE.has(joint.key) && !(between && AND.has(joint.key))) return null
  next += 1
  while (next < at + 6 && (/^[-–—'’(~±,]$/.test(tokens[next]?.text ?? '') || FILLERS.has(tokens[next]?.key ?? '')))
    next += 1
  return next
}
const FILLERS = words('about around approximately approx roughly nearly las the on ' + [...WEEKDAYS].join(' '))

/** What one end of a range leaves to the other: the date, the zone, the meridiem. */
function share(start: WrittenMoment, end: WrittenMoment): [WrittenMoment, WrittenMoment] {
  const clock = start.clock !== null && end.clock !== null ? borrowMeridiem(start.clock, end.clock) : start.clock
  return [
    { ...start, clock, zone: start.zone ?? end.zone, date: start.date ?? end.date },
    { ...end, zone: end.zone ?? start.zone },
  ]
}

function momentAt(line: string, tokens: readonly Token[], at: number): { moment: WrittenMoment; next: number } | null {
  const from = tokens[at]?.from ?? 0
  const date = readDate(tokens, at)
  if (date !== null) {
    const gap = skip(tokens, date.next, BEFORE_CLOCK, 3)
    const clock = readClock(tokens, gap) ?? (gap === date.next ? readDigits(tokens, gap) : null)
    if (clock === null) return made(tokens, from, date.next, date.value, null, null)
    const zone = readZone(line, tokens, clock.next)
    const next = afterOtherZone(line, tokens, zone?.next ?? clock.next)
    return made(tokens, from, next, date.value, clock.value, zone?.zone ?? null)
  }
  const clock = readClock(tokens, at)
  if (clock === null) return null
  const zone = readZone(line, tokens, clock.next) ?? zoneBehindComma(line, tokens, clock.next)
  const next = afterOtherZone(line, tokens, zone?.next ?? clock.next)
  const dashed = /^[-–—]$/.test(tokens[next]?.text ?? '')
  const later = readDate(tokens, dashed ? next + 1 : skip(tokens, next, BEFORE_DATE, 3))
  const clockFollows = later !== null && readClock(tokens, skip(tokens, later.next, BEFORE_CLOCK, 2)) !== null
  const day = clockFollows && (dashed || later.value.year === null) ? null : later
  const behind = day === null || zone !== null ? null : readZone(line, tokens, day.next)
  const end = behind?.next ?? day?.next ?? next
  return made(tokens, from, end, day?.value ?? null, clock.value, zone?.zone ?? behind?.zone ?? null)
}

/** "12:16 pm, GMT+1" */
function zoneBehindComma(line: string, tokens: readonly Token[], at: number): ReturnType<typeof readZone> {
  const letters = tokens[at]?.text === ',' ? tokens[at + 1] : undefined
  return letters !== undefined && isZone(letters) ? readZone(line, tokens, at + 1) : null
}

/** "22:30 UTC (19:30 ART)", "19:00 ART / 22:00 UTC": the same moment by another zone's clock; the token after it. */
function afterOtherZone(line: string, tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text
  if (opening !== '(' && opening !== '/') return at
  const clock = readClock(tokens, at + 1)
  const zone = clock && readZone(line, tokens, clock.next)
  if (zone === null) return at
  if (opening === '/') return zone.next
  return tokens[zone.next]?.text === ')' ? zone.next + 1 : at
}

function made(
  tokens: readonly Token[],
  from: number,
  next: number,
  date: WrittenDate | null,
  clock: Clock | null,
  zone: string | null,
): { moment: WrittenMoment; next: number } {
  return { moment: { from, to: tokens[next - 1]?.to ?? from, date, clock, zone }, next }
}

function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>, most: number): number {
  let next = at
  while (next < at + most && (words.has(tokens[next]?.key ?? '') || WEEKDAYS.has(tokens[next]?.key ?? ''))) next += 1
  return next
}

/** A zone named in a title or a notice: "Timeline (all times UTC)", "Time (EAT)", "Timezone: PST". */
export function readZoneNotice(line: string): string | null {
  const tokens = tokenize(line)
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word') continue
    const zone = readZone(line, tokens, at)
    if (zone !== null) return zone.zone
  }
  return null
}
