import type { SectionId } from '../postmortem/postmortem.ts'
import { count, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { emptyBelow, titleLine, within } from './sections.ts'

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
    for (const section of sections) {
      const { ids, title, words, parent } = section
      if (!ids.some((id) => required.includes(id)) || ids.includes('metadata')) continue
      const field = ids.includes('duration') || within(postmortem, parent, ['summary'])
      if (words >= (field ? 1 : emptyBelow)) continue
      const told = ids.every((id) =>
        sections.some(
          (other) =>
            other !== section &&
            other.words >= emptyBelow &&
            [id, ...(parts[id] ?? [])].some((name) => other.ids.includes(name)),
        ),
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
