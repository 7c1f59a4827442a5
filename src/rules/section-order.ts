import type { Section, SectionId } from '../postmortem/postmortem.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { outermost, titleLine } from './sections.ts'

const order: readonly (readonly SectionId[])[] = [
  ['summary'],
  ['timeline'],
  ['root-cause'],
  ['corrective-measures', 'action-items'],
]

/** Titles of what came before the incident: it may stand where it explains. */
const before = /^(?:context|background|introduction|scenario)\W*$/i

/** A summary without a title of its own, and what is told beside it on one line. */
function isOpening(titles: ReadonlySet<number>, { ids, form, span }: Section, opening: Section | undefined): boolean {
  if (ids.includes('summary') && form === 'heading') return !titles.has(span.line)
  return (
    opening !== undefined && form !== 'heading' && span.endLine === span.line && span.line <= opening.span.endLine + 1
  )
}

const rankOf = ({ ids }: Section) => order.findIndex((group) => group.some((id) => ids.includes(id)))

export default defineRule({
  description: 'Sections are in the order of the standard',
  severity: { alx: 'warning', sre: 'info', strict: 'info' },
  source: 'ALX brief (summary, timeline, root cause and resolution, corrective and preventative measures)',
  options: {},
  *check(postmortem, { preset }) {
    const first = new Map<number, Section>()
    const titles = new Set(postmortem.headings.map(({ span }) => span.line))
    const opening = postmortem.sections.find(
      (section) => section.ids.includes('summary') && isOpening(titles, section, undefined),
    )
    const inOrder = outermost(postmortem).toSorted((a, b) => a.span.line - b.span.line)
    for (const section of inOrder) {
      const rank = rankOf(section)
      // Google’s template ends with the timeline, and only the brief is strict about its place.
      if (isOpening(titles, section, opening) || (rank === 0 && before.test(section.title))) continue
      if (rank < 0 || section.title === '' || (preset !== 'alx' && section.ids.includes('timeline'))) continue
      if (!first.has(rank)) first.set(rank, section)
    }
    let furthest: { rank: number; section: Section } | undefined
    for (const [rank, section] of first) {
      if (furthest && rank < furthest.rank) {
        yield {
          at: titleLine(section),
          message: `Section ${quote(section.title)} stands after ${quote(furthest.section.title)} (line ${furthest.section.span.line})`,
          help: 'Bring the sections into this order: summary, timeline, root cause and resolution, corrective measures',
        }
        return
      }
      furthest = { rank, section }
    }
  },
})
