import { type Calendar, settle } from './date.ts'
import { entriesIn, type WrittenEntry } from './entry.ts'
import { readMilestones, toldIn } from './milestone.ts'
import { dayNumber, dayOf, minuteOf, momentOf } from './moment.ts'
import type { Label } from './outline.ts'
import { type Passage, passagesOf } from './passage.ts'
import type { Moment, Text, Timeline, TimelineEntry, TimelineForm } from './postmortem.ts'
import { readZoneNotice } from './time.ts'
import { fold } from './token.ts'

/** What the rest of the report knows when the timeline is read. */
export interface Known {
  calendar: Calendar
  /** Start of the incident: its day and zone cover a timeline that names none. */
  start: Moment | null
  zone: string | null
}

/** Reads the timeline: the section that is called so, else the list whose items nearly all begin with a time. */
export function readTimeline(root: Label, known: Known): Timeline | null {
  const called = labelsOf(root).filter(({ ids }) => ids.includes('timeline'))
  const outermost = called.filter((label) => !called.some((other) => other !== label && other.children.includes(label)))
  const drafts = outermost.map(draft)
  const [first = unnamed(root) ?? drafts[0], ...more] = drafts.filter(({ entries }) => entries.length > 0)
  if (first === undefined) return null
  const whole = more.filter((other) => !isCopy(first, other)).reduce(append, first)
  return finish(whole, known)
}

export function labelsOf(label: Label): Label[] {
  return [label, ...label.children.flatMap(labelsOf)]
}

interface DraftEntry extends WrittenEntry {
  passage: Passage
  endLine: number
  /** Sub-heading that it stands under, counted from 0. */
  part: number
  /** The day that a heading or a line of its own gives it. */
  day: WrittenEntry | null
}

interface Draft {
  label: Label
  passages: readonly Passage[]
  entries: readonly DraftEntry[]
  untimed: readonly Text[]
}

/** Goes down the section once: every passage begins an entry, names a day, or goes on with what stands above it. */
function draft(label: Label): Draft {
  const [title, ...rest] = passagesOf(label)
  const passages =
    title?.kind === 'title' || title?.line === label.at.line
      ? rest
      : [title, ...rest].filter((one) => one !== undefined)
  const entries: DraftEntry[] = []
  const untimed: Text[] = []
  const began = begins(passages)
  let day: WrittenEntry | null = null
  let part = 0
  let open: DraftEntry | null = null
  for (const [index, passage] of passages.entries()) {
    const found = began[index] ?? { entries: [], day: null }
    if (passage.kind === 'title' && found.entries.length === 0 && found.day === null) part += 1
    if (found.day !== null) day = found.day
    for (const entry of found.entries) {
      open = { ...entry, passage, endLine: passage.line, part, day }
      entries.push(open)
    }
    if (found.entries.length > 0 || found.day !== null || passage.text === '') continue
    if (open !== null && goesOn(open, passage)) {
      open.text = joinText(open.text, passage.text)
      open.endLine = passage.line
    } else if (passage.kind !== 'title' || passage.text.length > 0) {
      untimed.push({ text: passage.text, span: { line: passage.line, endLine: passage.line } })
      if (passage.kind === 'title') open = null
    }
  }
  return { label, passages, entries, untimed }
}

/** An entry holds what is deeper, the rest of its paragraph, and the line below a time that stands alone. */
function goesOn(open: DraftEntry, passage: Passage): boolean {
  if (passage.depth > open.passage.depth) return true
  if (passage.continued) return passage.depth === open.passage.depth
  return open.text === '' && passage.kind === 'line' && passage.depth === open.passage.depth
}

const MAX_TEXT = 2_000
const joinText = (text: string, more: string): string =>
  text.length > MAX_TEXT ? text : `${text}${text === '' ? '' : ' '}${more}`

interface Begun {
  entries: readonly WrittenEntry[]
  day: WrittenEntry | null
}

/** What each passage begins. A date, or a title with a time, is an entry of its own only if nothing timed begins in it. */
function begins(passages: readonly Passage[]): Begun[] {
  const read = passages.map(entriesIn)
  let holder: { depth: number; titled: boolean } | null = null
  const kept = passages.map((passage, index) => {
    const found = read[index] ?? []
    if (holder !== null && passage.depth <= holder.depth && passage.kind !== 'code') holder = null
    const leading = found.filter((entry) => entry.leads)
    const inner = passage.continued || holder !== null || passage.kind === 'code'
    const entries = inner ? leading : found
    if (entries.length > 0 && holder === null) holder = { depth: passage.depth, titled: passage.kind === 'title' }
    return entries
  })
  return kept.map((entries, index) => {
    const [only, second] = entries
    const passage = passages[index]
    if (only === undefined || second !== undefined || passage === undefined) return { entries, day: null }
    const dateOnly = only.at.clock === null
    if (!dateOnly && passage.kind !== 'title') return { entries, day: null }
    const bare = dateOnly && only.leads && only.text.length <= 12
    const holds = timedInside(passages, kept, index, bare)
    if (dateOnly) return holds ? { entries: [], day: only } : { entries, day: null }
    return holds ? { entries: [], day: only.at.date === null ? null : only } : { entries, day: null }
  })
}

/** A clock time begins an entry below: deeper, or, under a day that stands alone, before the next day. */
function timedInside(
  passages: readonly Passage[],
  read: readonly (readonly WrittenEntry[])[],
  at: number,
  bare: boolean,
): boolean {
  const depth = passages[at]?.depth ?? 0
  for (let index = at + 1; index < passages.length; index += 1) {
    const passage = passages[index]
    const [entry] = read[index] ?? []
    if (passage === undefined) break
    const deeper = passage.depth > depth
    if (!deeper && (!bare || (passage.kind === 'title' && entry?.at.clock === undefined))) return false
    if (entry === undefined) continue
    if (entry.at.clock !== null && entry.leads) return deeper || entry.at.date === null
    if (entry.at.date !== null) return false
  }
  return false
}

/** A list in a section of another name, most of whose items begin with a time. */
function unnamed(root: Label): Draft | undefined {
  const candidates = labelsOf(root).filter(({ ids }) => !ids.some((id) => OTHERS.has(id)))
  const drafts = candidates.map((label) => draft({ ...label, children: [] }))
  const regular = drafts.filter(({ entries, passages }) => {
    const timed = entries.filter((entry) => entry.leads || entry.source.length - entry.at.to <= 2)
    const starts = passages.filter(
      (passage) => !passage.continued && passage.text !== '' && passage.depth === entries[0]?.passage.depth,
    )
    return timed.length >= 3 && timed.length === entries.length && timed.length * 10 >= starts.length * 6
  })
  return regular.sort((a, b) => b.entries.length - a.entries.length)[0]
}
const OTHERS = new Set([
  'duration',
  'corrective-measures',
  'action-items',
  'improvements',
  'lessons',
  'summary',
  'impact',
])

/** A timeline told twice: most of its times stand in the first one. */
function isCopy(first: Draft, other: Draft): boolean {
  const clock = ({ at }: DraftEntry): string => `${at.clock?.hour}:${at.clock?.minute}`
  const told = new Set(first.entries.map(clock))
  return other.entries.filter((entry) => told.has(clock(entry))).length * 2 >= other.entries.length
}

const append = (first: Draft, other: Draft): Draft => ({
  ...first,
  entries: [...first.entries, ...other.entries],
  untimed: [...first.untimed, ...other.untimed],
})

function finish({ label, passages, entries: written, untimed }: Draft, known: Known): Timeline {
  const zone = zoneOf(label, passages)
  const around = zone ?? known.zone ?? written.find(({ at }) => at.zone !== null)?.at.zone ?? null
  const titleDay = entriesIn({ ...NO_PASSAGE, text: label.title })[0] ?? null
  const entries = placed(written, { ...known, zone: around }, titleDay, yearIn(passages))
  const milestones = readMilestones(entries.map(({ text }) => text))
  return {
    span: label.span,
    title: label.title,
    form: formOf(written),
    zone,
    entries: entries.map((entry, index) => ({ ...entry, milestones: milestones[index] ?? [] })),
    untimed,
    told: [...new Set(untimed.flatMap(({ text }) => toldIn(text)))],
  }
}

const NO_PASSAGE: Passage = { kind: 'title', text: '', line: 0, depth: 0, continued: false, cells: [], header: [] }

/** "Timeline (all times UTC)", a line "All times in EDT", a column "Time (PST)". */
function zoneOf(label: Label, passages: readonly Passage[]): string | null {
  const notices = passages.filter(
    ({ text }) => text.length < 80 && /\b(times?|time ?zone|clock|horas?|heures?)\b/.test(fold(text)),
  )
  const columns = passages.find(({ header }) => header.length > 0)?.header ?? []
  for (const line of [label.title, ...notices.map(({ text }) => text), ...columns]) {
    const zone = readZoneNotice(line)
    if (zone !== null) return zone
  }
  return null
}

/** The year of a column "Date (2022)". */
function yearIn(passages: readonly Passage[]): number | null {
  const header = passages.find((passage) => passage.header.length > 0)?.header.join(' ') ?? ''
  const year = /\b(?:19|20)\d\d\b/.exec(header)
  return year === null ? null : Number(year[0])
}

function formOf(entries: readonly DraftEntry[]): TimelineForm {
  const count = new Map<TimelineForm, number>()
  for (const { passage, leads } of entries) {
    const form = FORMS[passage.kind] ?? (leads ? 'plain-lines' : 'paragraphs')
    count.set(form, (count.get(form) ?? 0) + 1)
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'list'
}
const FORMS: Readonly<Partial<Record<Passage['kind'], TimelineForm>>> = {
  item: 'list',
  row: 'table',
  code: 'code-block',
  title: 'headings',
}

/** A clock that goes back further than this has passed midnight. */
const MIDNIGHT = 360

/** Carries days forward and puts every entry on one axis of minutes. */
function placed(
  written: readonly DraftEntry[],
  known: Known,
  title: WrittenEntry | null,
  year: number | null,
): TimelineEntry[] {
  const calendar = year === null ? known.calendar : { ...known.calendar, year }
  const settled = (entry: WrittenEntry | null, before: string | null): string | null => {
    const near = before === null ? calendar : { ...calendar, year: Number(before.slice(0, 4)) }
    const date = settle(entry?.at.date ?? null, near)
    const turned =
      date !== null && before !== null && entry?.at.date?.year === null && dayNumber(date) < dayNumber(before) - 180
    return turned ? `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` : date
  }
  let date = settled(title, null) ?? dayBefore(written[0], known)
  let shift = 0
  let base: number | null = null
  let last: number | null = null
  let day: WrittenEntry | null = null
  let part = written[0]?.part ?? 0
  let track = 0
  let trackDate = date
  return written.map((entry) => {
    const { clock } = entry.at
    const minute = clock === null ? null : clock.hour * 60 + clock.minute
    if (entry.day !== day && entry.day !== null) {
      date = settled(entry.day, date) ?? date
      last = null
    }
    day = entry.day
    const own = settled(entry, date)
    const back = last !== null && minute !== null && own === null && entry.at.date === null ? last - minute : 0
    if (back > 0 && back <= MIDNIGHT && entry.part !== part) {
      track += 1
      date = trackDate
      shift = 0
    }
    const dayAssumed = back > MIDNIGHT
    if (dayAssumed) shift += 1
    if (own !== null || (dayAssumed && date !== null)) date = own ?? dayOf(dayNumber(date ?? '') + 1)
    if (own !== null) shift = 0
    part = entry.part
    if (minute !== null) last = minute
    trackDate ??= date
    const line = { line: entry.passage.line, endLine: entry.passage.line }
    const at = momentOf({ ...entry.at, date: null }, entry.source, line, { calendar, date, zone: known.zone })
    const until =
      entry.until === null ? null : momentOf(entry.until, entry.source, line, { calendar, date, zone: known.zone })
    if (date !== null) base ??= dayNumber(date) - shift
    const index = date === null || base === null ? shift : dayNumber(date) - base
    const span = { line: entry.passage.line, endLine: Math.max(entry.endLine, entry.passage.line) }
    return {
      text: entry.text,
      span,
      at,
      until,
      minute: minute === null ? null : index * 1440 + minute,
      dayAssumed,
      milestones: [],
      track,
    }
  })
}

/** The incident's first day, for a timeline without dates; the day before where it leads up to midnight. */
function dayBefore(first: DraftEntry | undefined, { start }: Known): string | null {
  if (start?.date == null) return null
  const clock = first?.at.clock
  if (clock == null || start.time === null) return start.date
  return clock.hour * 60 + clock.minute - minuteOf(start.time) > 720 ? dayOf(dayNumber(start.date) - 1) : start.date
}
