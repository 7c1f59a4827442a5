import { type Calendar, calendarOf } from './date.ts'
import { readIncident } from './incident.ts'
import type { SourceLine } from './markdown.ts'
import type { Label } from './outline.ts'
import { passagesOf } from './passage.ts'
import type { Incident, Timeline } from './postmortem.ts'
import { readMentions } from './time.ts'
import { findTimeline, readTimeline } from './timeline.ts'

/** What happened when: the incident's window and its timeline, which lend each other their day and their zone. */
export interface Chronology {
  incident: Incident
  timeline: Timeline | null
}

export function readChronology(root: Label, frontMatter: readonly SourceLine[] = []): Chronology {
  const front = frontMatter.map(({ source }) => source)
  const calendar = calendarIn([...front, ...passagesOf(root).map(({ text }) => text)])
  const found = findTimeline(root)
  const told = new Set(found?.entries.map(({ passage }) => passage.line))
  const incident = readIncident(root, calendar, front, told)
  const timeline = found && readTimeline(found, root, { calendar, start: incident.start, zone: incident.zone })
  const zone = incident.zone ?? timeline?.zone ?? timeline?.entries.find(({ at }) => at.zone !== null)?.at.zone ?? null
  return { incident: { ...incident, zone }, timeline }
}

/** The year and the order of day and month that the report's dates show. */
function calendarIn(lines: readonly string[]): Calendar {
  const mentions = lines.flatMap(readMentions)
  return calendarOf(
    mentions.flatMap(({ start, end }) => [start.date, end?.date ?? null]).filter((date) => date !== null),
  )
}
