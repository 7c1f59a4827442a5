import { readLengths } from '../postmortem/length.ts'
import type { Postmortem, Section, SectionId } from '../postmortem/postmortem.ts'
import { readMentions, type WrittenMoment } from '../postmortem/time.ts'
import { outermost } from './sections.ts'

/** What is told twice in one file: the report, or one incident beside another. */
export interface Several {
  what: 'report' | 'incident'
  /** The line with which the second begins. */
  line: number
}

/** The sections by which a second report is known. */
const told: readonly SectionId[] = ['timeline', 'root-cause', 'corrective-measures', 'action-items']

/** A second report, or the length of a second incident, from its line on; null in nearly every file. */
export function severalIn(postmortem: Postmortem): Several | null {
  const [title, second] = postmortem.headings.filter(({ level, text }) => level === 1 && /^post-?mortem\b/i.test(text))
  const between = postmortem.sections.filter(
    ({ ids, span }) => ids.length > 0 && span.line > (title?.span.line ?? 0) && span.line < (second?.span.line ?? 0),
  )
  if (second && between.length > 1) return { what: 'report', line: second.span.line }
  const numbered = postmortem.headings.filter(({ text }) => /^\W*incident\s?#?\d{1,3}\b/i.test(text))
  if (numbered[1]) return { what: 'incident', line: numbered[1].span.line }
  const again = secondSummary(outermost(postmortem).toSorted((a, b) => a.span.line - b.span.line))
  if (again !== null) return { what: 'report', line: again.span.line }
  const windows = postmortem.lines.flatMap(({ text, line }) => {
    if (!lasting.test(text)) return []
    const told = text.slice(0, lineLength)
    const range = readMentions(told).find(
      ({ start, end }) => start.clock && (end?.clock || readLengths(told).length > 0),
    )
    return range ? [{ start: range.start, line }] : []
  })
  const [first] = windows
  const other = first && windows.find(({ start }) => isFar(first.start, start))
  return other ? { what: 'incident', line: other.line } : null
}

/** `Duration: 21:45 to 23:28 UTC`, be it in a section or above the entries of a day. */
const lasting = /^\W*(?:total |outage |incident |service )?(?:duration|(?:outage|incident) window)\b[^:]{0,20}:/i

/** A field is read so far, in characters. */
const lineLength = 300

/** The second "Issue Summary", behind which at least two sections stand again. */
function secondSummary(sections: readonly Section[]): Section | null {
  const first = sections.find(isSummary)
  for (const [at, section] of sections.entries()) {
    if (section === first || !isSummary(section)) continue
    const bears = (some: readonly Section[], id: SectionId) => some.some(({ ids }) => ids.includes(id))
    const repeated = told.filter((id) => bears(sections.slice(0, at), id) && bears(sections.slice(at), id))
    if (repeated.length > 1) return section
  }
  return null
}

const isSummary = ({ ids, title }: Section): boolean =>
  ids.includes('summary') && /summar|resumen|résumé|resumo|sumário|概要/i.test(title)

/** Two starts may differ by so many minutes, as "about 9 PM" and "8:50 PM" do. */
const rounded = 15

function isFar({ clock: a, date: one }: WrittenMoment, { clock: b, date: other }: WrittenMoment): boolean {
  if (a === null || b === null) return false
  const sameDay = one === null || other === null || (one.month === other.month && one.day === other.day)
  return !sameDay || Math.abs((a.hour - b.hour) * 60 + a.minute - b.minute) > rounded
}
