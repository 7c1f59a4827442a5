import { type Metrics, metrics } from '../metrics.ts'
import type { Postmortem, TimelineEntry } from '../postmortem/postmortem.ts'
import { cut } from '../tracking/text.ts'
import { duration, enumerate } from './count.ts'
import { inline, link, table } from './markdown.ts'
import { type Links, lineAddress } from './run.ts'

interface Measure {
  name: string
  minutes: number | null
  /** The timeline entry that ends it. */
  from: TimelineEntry | null
}

/** How long each step took, with the line that says so; what the timeline does not tell is named below, never guessed. Empty where it tells nothing. */
export function metricsTable(postmortem: Postmortem, links: Links | null): string {
  const told = metrics(postmortem)
  const measured = measures(told)
  const known = measured.filter(({ minutes }) => minutes !== null)
  if (known.length === 0) return ''
  const unknown = measured.filter(({ minutes }) => minutes === null).map(({ name }) => name.toLowerCase())
  const rows = known.map(({ name, minutes, from }) => [
    name,
    minutes === null ? '' : duration(minutes),
    from === null ? '' : source(from, postmortem.path, links),
  ])
  const parts = [table(['Measure', 'Length', 'From'], [...rows, ...deadEnds(told, postmortem.path, links)])]
  if (unknown.length > 0) parts.push(`Not told by the timeline: ${enumerate(unknown)}.`)
  return parts.join('\n\n')
}

function measures(told: Metrics): Measure[] {
  const { milestones } = told
  return [
    { name: 'Time to detect', minutes: told.timeToDetect, from: milestones.detected },
    { name: 'Time to acknowledge', minutes: told.timeToAcknowledge, from: milestones.acknowledged },
    { name: 'Time to escalate', minutes: told.timeToEscalate, from: milestones.escalated },
    { name: 'Time to identify', minutes: told.timeToIdentify, from: milestones.identified },
    // What was not mitigated before it was restored needs no line of its own.
    ...(milestones.mitigated === null
      ? []
      : [{ name: 'Time to mitigate', minutes: told.timeToMitigate, from: milestones.mitigated }]),
    { name: 'Time to restore', minutes: told.timeToRestore, from: milestones.restored },
  ]
}

function source({ at, text, span }: TimelineEntry, path: string, links: Links | null): string {
  return `${link(`line ${span.line}`, lineAddress(links, path, span))}: ${inline(cut(`${at.text} ${text}`, 80))}`
}

function deadEnds(told: Metrics, path: string, links: Links | null): string[][] {
  const { deadEndMinutes, timeToRestore, milestones } = told
  const first = milestones['dead-end']
  if (deadEndMinutes === null || deadEndMinutes === 0 || first === null) return []
  const share = timeToRestore ? ` (${Math.round((100 * deadEndMinutes) / timeToRestore)} % of the time to restore)` : ''
  return [['Dead ends', `${duration(deadEndMinutes)}${share}`, source(first, path, links)]]
}

/** One line that stands for the table: `Incident of 150 min: detected at once, restored after 150 min`. */
export function incidentLine(postmortem: Postmortem): string {
  const { timeToDetect, timeToRestore } = metrics(postmortem)
  const { minutes } = postmortem.incident
  const after = (length: number) => (length === 0 ? 'at once' : `after ${duration(length)}`)
  const facts = [
    ...(timeToDetect === null ? [] : [`detected ${after(timeToDetect)}`]),
    ...(timeToRestore === null ? [] : [`restored ${after(timeToRestore)}`]),
  ]
  const head = minutes === null ? 'Incident' : `Incident of ${duration(minutes)}`
  return facts.length > 0 ? `${head}: ${enumerate(facts)}` : `${head}: timeline`
}
