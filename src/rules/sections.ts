import type { Postmortem, Section, SectionId, Span } from '../postmortem/postmortem.ts'
import { countWords } from '../postmortem/words.ts'

/** The line of a section's title. */
export function titleLine(section: Section): Span {
  return { line: section.span.line, endLine: section.span.line }
}

/** Where a fault of the whole report is shown. */
export function top(postmortem: Postmortem): Span {
  return postmortem.title?.span ?? { line: 1, endLine: 1 }
}

/** Whether the section or one that holds it bears one of the names. */
export function within(postmortem: Postmortem, position: number | null, ids: readonly SectionId[]): boolean {
  for (let at = position; at !== null; ) {
    const section = postmortem.sections[at]
    if (!section) return false
    if (section.ids.some((id) => ids.includes(id))) return true
    at = section.parent
  }
  return false
}

/** Every section that bears one of the names, fields of the summary among them. */
export function sectionsNamed(postmortem: Postmortem, ...ids: readonly SectionId[]): readonly Section[] {
  return postmortem.sections.filter((section) => section.ids.some((id) => ids.includes(id)))
}

/** The same without the fields of the summary: its line "Root cause: …" is not the root-cause section. */
export function ownSections(postmortem: Postmortem, ...ids: readonly SectionId[]): readonly Section[] {
  return sectionsNamed(postmortem, ...ids).filter(({ parent }) => !within(postmortem, parent, ['summary']))
}

/** Fewer words than this say nothing. */
export const emptyBelow = 3

/** The sections that stand in no other known section. */
export function outermost(postmortem: Postmortem): readonly Section[] {
  const known = (position: number | null): boolean => {
    const section = position === null ? undefined : postmortem.sections[position]
    return section !== undefined && (section.ids.length > 0 || known(section.parent))
  }
  return postmortem.sections.filter(({ ids, parent }) => ids.length > 0 && !known(parent))
}

/** The most specific section of a name: "Root Cause" under "Root Cause and Resolution" rather than the whole. */
export function narrowest(postmortem: Postmortem, id: SectionId, other: SectionId): Section | null {
  const own = ownSections(postmortem, id).filter(({ words }) => words >= emptyBelow)
  const alone = own.filter(({ ids }) => !ids.includes(other))
  return (alone.length > 0 ? alone : own).reduce<Section | null>(
    (most, section) => (most && most.words >= section.words ? most : section),
    null,
  )
}

/** The text of every section of a name, a second one "Contributing factors" too; of those that tell `other` as well only `chosen`. */
export function textOfAll(
  postmortem: Postmortem,
  chosen: Section,
  ids: readonly SectionId[],
  other: SectionId,
): string {
  const all = ownSections(postmortem, ...ids).filter((each) => each === chosen || !each.ids.includes(other))
  const inner = (each: Section) =>
    all.some((outer) => each.parent !== null && postmortem.sections[each.parent] === outer)
  return all
    .filter((each) => !inner(each))
    .map(({ text }) => text)
    .join('\n')
}

/** Words of the code that stands in a section: commands are steps as well. */
export function codeWords({ lines }: Postmortem, { span }: Section): number {
  return lines.reduce(
    (sum, { line, text, inside }) =>
      inside === 'code' && line > span.line && line <= span.endLine ? sum + countWords(text) : sum,
    0,
  )
}
