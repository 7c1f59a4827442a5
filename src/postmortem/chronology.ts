import { type Calendar, calendarOf, settle } from './date.ts'
import { readIncident } from './incident.ts'
import type { SourceLine } from './markdown.ts'
import { instantOf } from './moment.ts'
import type { Label } from './outline.ts'
import { type Passage, passagesOf } from './passage.ts'
import type { Incident, Moment, Timeline } from './postmortem.ts'
import { isAppendix, labelsIn } from './section.ts'
import { type Mention, readMentions } from './time.ts'
import { findTimeline, readTimeline } from './timeline.ts'

/** What happened when: the incident's window and its timeline, which lend each other their day and their zone. */
export interface Chronology {
  incident: Incident
  timeline: Timeline | null
}

export function readChronology(root: Label, frontMatter: readonly SourceLine[] = []): Chronology {
  const front = frontMatter.map(({ source }) => source)
  const passages = passagesOf(root)
  const calendar = calendarIn([...front.map(readMentions), ...passages.map(({ mentions }) => mentions)])
  const found = findTimeline(root, passages)
  const timed = new Set(found?.passages.map(({ line }) => line))
  const aside = asides(root)
  const own = passages.filter(({ line }) => !aside.has(line))
  const incident = readIncident(own, calendar, front, timed)
  const timeline =
    found &&
    readTimeline(found, passages, {
      calendar,
      start: incident.start,
      end: incident.end,
      day: dayIn(passages, calendar),
      zone: incident.zone,
    })
  const zone = incident.zone ?? timeline?.zone ?? timeline?.entries.find(({ at }) => at.zone !== null)?.at.zone ?? null
  const covered = (moment: Moment | null): Moment | null => moment && within(moment, zone)
  return { incident: { ...incident, zone, start: covered(incident.start), end: covered(incident.end) }, timeline }
}

/** The day that the report's title names. */
function dayIn(passages: readonly Passage[], calendar: Calendar): string | null {
  const [day, ...more] = passages.find(({ kind }) => kind === 'title')?.mentions ?? []
  return day === undefined || day.end !== null || more.length > 0 ? null : settle(day.start.date, calendar)
}

/** The lines of appendices, and of chats quoted in sections of no known name: their times are not the incident's. */
function asides(root: Label): ReadonlySet<number> {
  const labels = labelsIn(root)
  const first = labels.find(({ ids }) => ids.length > 0)?.at.line ?? Number.POSITIVE_INFINITY
  const spans = labels.flatMap((label) => {
    if (isAppendix(label)) return [label.span]
    const unknown = label.ids.length === 0 && label.at.line > first
    return unknown ? label.blocks.flatMap(({ type, span }) => (type === 'quote' ? [span] : [])) : []
  })
  return new Set(spans.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, i) => line + i)))
}

/** A moment without a zone of its own, in the zone that is said for the report. */
function within(moment: Moment, zone: string | null): Moment {
  if (moment.zone !== null || zone === null) return moment
  return { ...moment, zone, instant: instantOf(moment.date, moment.time, zone) }
}

/** The year and the order of day and month that the report's dates show. */
function calendarIn(mentions: readonly (readonly Mention[])[]): Calendar {
  const dates = mentions.flat().flatMap(({ start, end }) => [start.date, end?.date ?? null])
  return calendarOf(dates.filter((date) => date !== null))
}
