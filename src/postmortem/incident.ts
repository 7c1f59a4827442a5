import { type Calendar, settle } from './date.ts'
import { dayNumber, dayOf, minuteOf, momentOf } from './moment.ts'
import { Passage } from './passage.ts'
import type { Incident, Moment, SectionId, StatedLength } from './postmortem.ts'
import { readStatedLengths } from './stated-length.ts'
import { type Mention, readMentions, readZoneNotice } from './time.ts'
import { fold } from './token.ts'
import { isEndField, type Placed, readWindow, type Window } from './window.ts'

/** Sections whose times are never those of the whole incident. */
const ELSEWHERE: ReadonlySet<SectionId> = new Set<SectionId>([
  'timeline',
  'root-cause',
  'resolution',
  'corrective-measures',
  'action-items',
  'improvements',
  'lessons',
  'detection',
  'escalation',
  'misleading',
  'trigger',
])

/**
 * Reads when the incident began and ended, and how long it is said to have lasted.
 * `timed` are the lines of the timeline: prose there is not about the whole incident.
 */
export function readIncident(
  passages: readonly Passage[],
  calendar: Calendar,
  frontMatter: readonly string[],
  timed: ReadonlySet<number>,
): Incident {
  const places = placesOf(passages, timed)
  const lengths = readStatedLengths([...places.duration, ...places.lengths], places.all)
  const window = windowOf(places)
  const day = window.start === null ? null : dayOfIncident(window, places, calendar, frontMatter)
  const zone = zoneOf(window, places)
  const start = placedMoment(window.start, { calendar, date: day, zone })
  const ends = window.ends.map((end) =>
    endAfter(start, placedMoment(end, { calendar, date: start?.date ?? day, zone })),
  )
  const end = agreed(start, ends, lengths)
  const between = minutesBetween(start, end)
  const stated = lengths.find(({ minutes }) => minutes === between) ?? lengths[0] ?? null
  return { start, end, zone, minutes: between ?? stated?.minutes ?? null, stated, lengths }
}

interface Places {
  /** Fields called "Duration", with everything under them. */
  duration: readonly Passage[]
  /** Cells of columns called so. */
  columns: readonly Passage[]
  /** Fields and cells that give a length and nothing else. */
  lengths: readonly Passage[]
  /** Short fields anywhere: "Start: …", "Resolved …". */
  fields: readonly Passage[]
  summary: readonly Passage[]
  impact: readonly Passage[]
  /** What stands outside every section that has a known name. */
  intro: readonly Passage[]
  /** The first lines, where the title stands. */
  head: readonly Passage[]
  /** Everything outside code, the timeline and the sections about causes and measures. */
  all: readonly Passage[]
}

function placesOf(every: readonly Passage[], timed: ReadonlySet<number>): Places {
  const inside = (id: SectionId): Passage[] => all.filter(({ within }) => within.includes(id))
  const called = (pattern: RegExp): Passage[] =>
    every.filter(({ folded, kind }) => kind !== 'title' && pattern.test(folded))
  const all = every.filter(
    ({ within, line, kind }) =>
      kind !== 'code' && !timed.has(line) && (within.includes('duration') || !within.some((id) => ELSEWHERE.has(id))),
  )
  const columns = lengthCells(every)
  return {
    columns,
    duration: [...new Set([...inside('duration'), ...called(DURATION_FIELD)])],
    lengths: [...called(TOTAL_FIELD), ...columns],
    fields: every.filter(isEndField),
    summary: inside('summary'),
    intro: all.filter(({ within }) => within.length === 0),
    impact: inside('impact'),
    head: every.slice(0, 3),
    all,
  }
}

/** "Total impact duration: …" wherever it stands. */
const DURATION_FIELD =
  /^\W*(?:total |overall |full )?(?:(?:impact|incident|outage|downtime|service) )?(?:(?:duration|downtime|(?:exposure|impact|outage) window)\b|影響時間|影響期間|停止時間)/
/** "Time to resolve: 7 min", "Total time to resolution": a length only. */
const TOTAL_FIELD =
  /(?:^|[.;]\s)\W{0,5}(?:(?:total )?time (?:to|of) (?:resolution|resolve|recovery|recover|restore|repair)|(?:resolution|recovery|repair) time)\b/

/** Cells of a column called "Duration". */
function lengthCells(passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage) => {
    const column = passage.header.findIndex((name) => DURATION_FIELD.test(fold(name)))
    const text = passage.cells[column]
    return text === undefined ? [] : [new Passage({ ...passage, text, kind: 'line' })]
  })
}

/** The first place that tells a clock time; else the first that tells a day. */
function windowOf({ duration, columns, fields, summary, impact, intro }: Places): Window {
  const windows = [
    readWindow([...duration, ...columns], 'field'),
    readWindow(fields, 'field'),
    readWindow(summary, 'prose'),
    readWindow(impact, 'prose'),
    readWindow(intro, 'prose'),
  ]
  const timed = windows.find(({ start }) => start?.moment.clock != null)
  if (timed !== undefined) return timed.end === null ? completed(timed, windows) : timed
  return (
    windows.find(({ start, end }, index) => index < 4 && start !== null && end !== null) ?? {
      start: null,
      end: null,
      ends: [],
    }
  )
}

/** A start alone, with the end that another place tells beside the same start or one a few minutes from it. */
function completed(window: Window, windows: readonly Window[]): Window {
  const near = windows.find(({ start, end }) => end !== null && isNear(window.start, start))
  return near === undefined ? window : { ...near, start: window.start }
}

/** Two starts may differ by as much as "about 9 PM" and "8:59 PM" do. */
const ROUNDED = 15

function isNear(one: Placed | null, other: Placed | null): boolean {
  const [a, b] = [one?.moment, other?.moment]
  if (a?.clock == null || b?.clock == null) return false
  const sameDay = a.date === null || b.date === null || (a.date.month === b.date.month && a.date.day === b.date.day)
  return sameDay && Math.abs((a.clock.hour - b.clock.hour) * 60 + a.clock.minute - b.clock.minute) <= ROUNDED
}

/** The day of a start that is written without one: beside it, in a "Date" field, in the title, in the front matter. */
function dayOfIncident(
  { start }: Window,
  places: Places,
  calendar: Calendar,
  frontMatter: readonly string[],
): string | null {
  if (start?.moment.date != null) return settle(start.moment.date, calendar)
  const dates = (from: readonly { mentions: readonly Mention[] }[]): string | null => {
    for (const { mentions } of from) {
      for (const mention of mentions) {
        const date = settle(mention.start.date, calendar)
        if (date !== null) return date
      }
    }
    return null
  }
  const near = [{ mentions: readMentions(start?.source ?? '') }, ...places.duration]
  const fields = places.all.filter(({ folded }) => DATE_FIELD.test(folded))
  const front = frontMatter
    .filter((line) => /^\s*(?:incident[_ -]?)?(?:date|start)/i.test(line))
    .map((line) => ({ mentions: readMentions(line) }))
  return (
    dates(near) ?? dates(fields) ?? dates(places.head) ?? dates(front) ?? dates([...places.summary, ...places.intro])
  )
}
const DATE_FIELD =
  /^\W*(?:incident |outage )?(?:date|day|fecha|data|発生日)(?: of (?:the )?(?:incident|outage))?\b(?! of)/

function zoneOf({ start, ends }: Window, { duration }: Places): string | null {
  const written = [start, ...ends].find((placed) => placed?.moment.zone != null)?.moment.zone
  if (written != null) return written
  for (const { text } of start === null ? [] : [...duration, { text: start.source }]) {
    for (const [, inside] of text.matchAll(/\(([^()]{1,40})\)/g)) {
      const zone = readZoneNotice(inside ?? '')
      if (zone !== null) return zone
    }
  }
  return null
}

function placedMoment(
  placed: Placed | null,
  around: { calendar: Calendar; date: string | null; zone: string | null },
): Moment | null {
  if (placed === null) return null
  const span = { line: placed.line, endLine: placed.line }
  return momentOf(placed.moment, placed.source, span, around)
}

/** An end without a date of its own that lies before the start is on the next day. */
function endAfter(start: Moment | null, end: Moment | null): Moment | null {
  if (start?.date == null || end?.date == null || start.time === null || end.time === null) return end
  if (end.date !== start.date || end.time >= start.time || readMentions(end.text)[0]?.start.date != null) return end
  return carriedTo(end, dayOf(dayNumber(end.date) + 1))
}

function carriedTo(moment: Moment, date: string): Moment {
  const shift = dayNumber(date) - dayNumber(moment.date ?? date)
  const instant =
    moment.instant === null
      ? null
      : `${new Date(Date.parse(moment.instant) + shift * 86_400_000).toISOString().slice(0, 19)}Z`
  return { ...moment, date, local: `${date}T${moment.time}`, instant }
}

/** Of several ends ("Repaired", "Resolved") the last that a stated length confirms, else the first. */
function agreed(
  start: Moment | null,
  ends: readonly (Moment | null)[],
  lengths: readonly StatedLength[],
): Moment | null {
  const confirmed = ends.filter((end) => lengths.some(({ minutes }) => minutes === minutesBetween(start, end)))
  return confirmed.at(-1) ?? ends.find((end) => end?.time != null) ?? ends[0] ?? null
}

/** end − start in minutes; null where a clock time is missing. */
export function minutesBetween(start: Moment | null, end: Moment | null): number | null {
  if (start?.time == null || end?.time == null) return null
  if (start.instant !== null && end.instant !== null)
    return (Date.parse(end.instant) - Date.parse(start.instant)) / 60_000
  const clocks = minuteOf(end.time) - minuteOf(start.time)
  if (start.date !== null && end.date !== null) return (dayNumber(end.date) - dayNumber(start.date)) * 1440 + clocks
  return clocks < 0 ? clocks + 1440 : clocks
}
