import type { Passage } from './passage.ts'
import type { Mention, WrittenMoment } from './time.ts'
import { fold } from './token.ts'

/** A moment with the text that its offsets count in. */
export interface Placed {
  moment: WrittenMoment
  source: string
  line: number
}

/** When an incident began and ended, as far as some passages say it. */
export interface Window {
  start: Placed | null
  end: Placed | null
  /** Other moments that may be the end ("Repaired", "Resolved"), `end` included. */
  ends: readonly Placed[]
}

/** English, Spanish, French, Portuguese, Japanese; searched in lower-case text without accents. */
const STARTS =
  /\b(?:start\w*|began|begin\w*|begun|commenc\w*|from|since|onset|first detected|detected|occur\w*|outbreak|inici\w*|desde|comienzo|comenzo|debut\w*|a partir|depuis|inicio)\b|発生|開始/g
const ENDS =
  /\b(?:end|ends|ended|ending|end-time|conclud\w*|until|till|finish\w*|restored|resolved|repaired|recover(?:ed|y)|fixed|back (?:online|up)|fin|finalizo|hasta|jusqu\w*|termin\w*|fim|ate|(?:to|by)(?=\W*(?:(?:about|around|approximately|roughly)\W*)?$))\b|復旧|終了/g
/** Behind a time: "At 12:16, service was restored". */
const ENDS_AFTER =
  /^\W{0,4}(?:[\w']+,?\s){0,12}(?:restored|resolved|recovered|rectified|back (?:online|up|to normal)|fixed|ended|deployed (?:\w+ ){0,2}fix\w*)\b/
/** The end where nothing else is said to be. */
const EASED = /\bmitigat\w*\W*$/
/** Times of something else than the incident. */
const ELSE =
  /\b(?:no (?:sys)?logs?|no data|uptime|reported on|maintenance|schedul\w+|written|review\w*|meeting|last updated|declared|issued|generated|post-?mortem|deployed on)\b/

/** How sure it is that the passages speak of the incident's own time: a field called so, or prose. */
export type Trust = 'field' | 'prose'

/** Reads start and end from the passages of one place. */
export function readWindow(passages: readonly Passage[], trust: Trust): Window {
  let start: Placed | null = null
  const ends: Placed[] = []
  const eased: Placed[] = []
  let loose: Placed | null = null
  for (const { text, line, mentions: all } of passages) {
    const mentions = all.filter(({ start: { clock, date } }) => clock?.slip !== 'impossible' || date !== null)
    for (const [index, mention] of mentions.entries()) {
      const placed = (moment: WrittenMoment): Placed => ({ moment, source: text, line })
      if (trust === 'prose' && !tellsHarm(text, mention)) continue
      if (mention.end !== null) {
        const day = loneDay(start)
        const begins = (start === null || day !== null) && mention.start.clock !== null
        if (begins) [start, loose] = [placed({ ...mention.start, date: mention.start.date ?? day }), null]
        else if (start === null) loose ??= placed(mention.start)
        if (ends.length === 0 || begins) ends.push(placed(mention.end))
        continue
      }
      const before = fold(text.slice(mentions[index - 1]?.to ?? 0, mention.from)).slice(-60)
      const role = roleOf(before, fold(text.slice(mention.to, mention.to + 60)), trust, index > 0)
      if (role === null && trust === 'field' && EASED.test(before)) eased.push(placed(mention.start))
      else if (role === 'start' && (start === null || (start.moment.clock === null && mention.start.clock !== null)))
        start = placed(mention.start)
      else if (role === 'end') ends.push(placed(mention.start))
      else if (role === null && mention.start.clock !== null) loose ??= placed(mention.start)
      else if (role === null && trust === 'field') loose ??= placed(mention.start)
    }
  }
  const usable = start ?? loose
  const all = ends.length > 0 ? ends : eased
  return { start: usable, end: all[0] ?? null, ends: all }
}

/** The day of a start without a clock time, to which times may come. */
const loneDay = (start: Placed | null): WrittenMoment['date'] =>
  start?.moment.clock === null ? start.moment.date : null

/** A dash, with little between it and the time before: "10:00 AN – 11:00". */
const TO = /^.{0,11}\s[–—-]\s*$/

/** What the words around a time say that it is; `second` where another stands before it. */
function roleOf(before: string, after: string, trust: Trust, second: boolean): 'start' | 'end' | null {
  const start = lastIndex(before, STARTS)
  const end = lastIndex(before, ENDS)
  if (start > end) return 'start'
  if (second && trust === 'field' && TO.test(before)) return 'end'
  if (trust === 'prose' && ENDS_AFTER.test(after)) return 'end'
  return end < 0 ? null : 'end'
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

/** A sentence is looked at this far to either side of a time. */
const REACH = 300

/** The sentence speaks of the harm, not of a meeting or a maintenance. */
function tellsHarm(text: string, { from, to }: Mention): boolean {
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to, to + REACH)
  const begin = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1
  const stop = after.indexOf('. ')
  return !ELSE.test(fold(`${before.slice(begin)} ${stop < 0 ? after : after.slice(0, stop)}`))
}

/** A short field whose name says which end it gives: "First detected 2020-08-07 15:51", "End: 12:30". */
export function isEndField({ text, kind, cells, mentions, folded }: Passage): boolean {
  if (kind === 'title' || kind === 'code' || (text.length > 90 && kind !== 'row')) return false
  const mention = mentions.at(-1)
  if (mention === undefined || (text.length - mention.to > 12 && cells.length !== 2)) return false
  const before = folded.slice(0, mentions[0]?.from ?? 0)
  if (mention.end !== null && /^\W*(?:incident |outage )?dates?\W*$/.test(before)) return true
  // With days alone these tell when the report came, not when the harm began.
  if (mention.start.clock !== null && /^\W*(?:reported(?: on| at)?|mitigat(?:ion|ed)(?: at)?)\W*$/.test(before))
    return true
  return /^[^a-z]*(?:(?:incident|outage|first|issue|impact|fault|fully|service|problem)\s){0,2}(?:start\w*|began|occur\w*|detected|end\w*|resolved|mitigated|repaired|restored|recovered|date (?:and|&) time|time|incident time|inicio|fin|debut|発生\S*|復旧\S*)(?:[\s:]+(?:of\s)?(?:time|date|start|end|outage|incident|at|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?)*(?:\s?\([a-z]{2,5}\))?\W*$/.test(
    before,
  )
}
