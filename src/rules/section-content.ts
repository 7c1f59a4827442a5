import type { Section, SectionId } from '../postmortem/postmortem.ts'
import { count, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { codeWords, emptyBelow, titleLine, within } from './sections.ts'

const required: readonly SectionId[] = [
  'summary',
  'duration',
  'impact',
  'timeline',
  'root-cause',
  'resolution',
  'corrective-measures',
  'action-items',
]

/** What makes up a section, wherever it stands. */
const parts: Readonly<Partial<Record<SectionId, readonly SectionId[]>>> = {
  'corrective-measures': ['improvements', 'action-items'],
}

export default defineRule({
  description: 'Every required section and field says something',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'Google SRE Workbook, chapter 10 (a recovery section left empty)',
  options: {},
  *check(postmortem) {
    const { sections } = postmortem
    const telling = new Map<SectionId, Set<Section>>()
    for (const section of sections.filter(({ words }) => words >= emptyBelow))
      for (const id of section.ids) telling.set(id, (telling.get(id) ?? new Set()).add(section))
    for (const section of sections) {
      const { ids, title, words, parent } = section
      if (!ids.some((id) => required.includes(id)) || ids.includes('metadata')) continue
      const field = ids.includes('duration') || within(postmortem, parent, ['summary'])
      if (words >= (field ? 1 : emptyBelow) || codeWords(postmortem, section) >= emptyBelow) continue
      const told = ids.every((id) =>
        [id, ...(parts[id] ?? [])].some((name) => {
          const others = telling.get(name)
          return others !== undefined && others.size > (others.has(section) ? 1 : 0)
        }),
      )
      const parentEmpty =
        parent !== null &&
        (sections[parent]?.words ?? 0) < emptyBelow &&
        sections[parent]?.ids.some((id) => required.includes(id))
      if (told || parentEmpty) continue
      const none = /^(?:n\/?a|none|nothing|no|-+)[.!]?$/i.test(section.text.trim())
      yield {
        at: titleLine(section),
        message: none
          ? `Section ${quote(title)} says only ${quote(section.text)}`
          : words > 0
            ? `Section ${quote(title)} has only ${count(words, 'word')}: ${quote(section.text)}`
            : `Section ${quote(title)} is empty`,
        help: none
          ? 'Say why: `No action, because the host is retired`'
          : 'Write what is known, or say that it is unknown and why',
      }
    }
  },
})
