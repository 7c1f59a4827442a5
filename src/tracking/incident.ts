import type { Incident, Postmortem } from '../postmortem/postmortem.ts'
import { cut, oneLine } from './text.ts'

/** What an issue says about its incident, in plain text for somebody who never saw the report. */
export interface IncidentFacts {
  title: string
  /** "2024-06-20 10:00 to 12:30 UTC (2 h 30)"; null where the report does not say. */
  when: string | null
  severity: string | null
  impact: string | null
  /** The root-cause sentence. */
  cause: string | null
}

export function incidentFacts(postmortem: Postmortem): IncidentFacts {
  const cause = postmortem.summaryCause?.text ?? sectionText(postmortem, 'root-cause')
  return {
    title: cut(withoutKind(oneLine(postmortem.title?.text ?? '')), 200) || fileName(postmortem.path),
    when: period(postmortem.incident),
    severity: short(postmortem.metadata.severity?.text, 40),
    impact: short(firstSentence(postmortem.impact?.text), 240),
    cause: short(firstSentence(cause), 400),
  }
}

/** "Postmortem: uploads failed" → "Uploads failed", as it stands where postmortems are spoken of. */
function withoutKind(title: string): string {
  const bare = title.replace(/^post-? ?mortem(?: report)? ?[:–—-] ?/i, '')
  return bare === '' ? title : bare.slice(0, 1).toUpperCase() + bare.slice(1)
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function sectionText({ sections }: Postmortem, id: 'root-cause'): string | undefined {
  return sections.find(({ ids, words }) => ids.includes(id) && words > 0)?.text
}

function short(text = '', limit: number): string | null {
  return cut(oneLine(text), limit) || null
}

/** Of the first paragraph or list item that says something, without a leading "Root cause:", as it stands under a heading that says so. */
function firstSentence(text = ''): string {
  const lines = text.split('\n').map((line) => oneLine(line).replace(/^root causes?: /i, ''))
  const line = lines.find((it) => it.length >= fewest && !/^severity\b/i.test(it)) ?? lines[0] ?? ''
  const end = /[.!?](?= [\p{Lu}\d])|[。！？]/u.exec(line)
  const sentence = end === null ? line : line.slice(0, end.index + 1)
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}

/** A shorter line is a mere label ("User impact", "Severity: 3"). */
const fewest = 20

function period({ start, end, zone, minutes }: Incident): string | null {
  const length = minutes === null ? null : lengthOfTime(minutes)
  const from = start?.local.replace(/^T/, '').replace('T', ' ') ?? null
  const sameDay = start?.date !== null && start?.date === end?.date
  const until = (sameDay ? end?.time : null) ?? end?.local.replace(/^T/, '').replace('T', ' ') ?? null
  const span = [from, until].filter((moment) => moment !== null).join(' to ')
  if (span === '') return length
  const zoned = zone === null ? span : `${span} ${oneLine(zone)}`
  return length === null ? zoned : `${zoned} (${length})`
}

/** Minutes under two hours, else hours. */
function lengthOfTime(minutes: number): string {
  if (minutes < 120) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, '0')}`
}
