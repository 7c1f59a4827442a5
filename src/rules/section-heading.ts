import type { Postmortem, Section, SectionId } from '../postmortem/postmortem.ts'
import { enumerate, quote } from './phrase.ts'
import { defineRule, type Fix } from './rule.ts'
import { outermost, titleLine } from './sections.ts'
import { wordsOf } from './wording.ts'

const titled: readonly SectionId[] = [
  'summary',
  'timeline',
  'root-cause',
  'resolution',
  'corrective-measures',
  'action-items',
  'improvements',
  'lessons',
]

/** The title as a heading, where its line holds nothing else. */
function headed({ lines }: Postmortem, { title, form, span }: Section, level: number): Fix | null {
  const line = lines.find((entry) => entry.line === span.line)
  if (!line) return null
  const at = { line: span.line, endLine: span.line }
  const marks = '#'.repeat(level)
  if (form === 'unspaced-heading') {
    return { span: at, text: line.source.replace(/^ {0,3}#{1,6}(?=[^\s#])/, `${marks} `) }
  }
  const text = line.text.replace(/\s*:\s*$/, '')
  return wordsOf(text).join() === wordsOf(title).join() ? { span: at, text: `${marks} ${text}` } : null
}

/** The level of the sections that are headings already, else 2. */
function levelOfSections(postmortem: Postmortem): number {
  const lines = new Set(outermost(postmortem).map(({ span }) => span.line))
  return postmortem.headings.find(({ span }) => lines.has(span.line))?.level ?? 2
}

export default defineRule({
  description: 'Section titles are headings',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'CommonMark; screen readers and the outline of a page know headings only',
  options: {},
  *check(postmortem, { preset }) {
    const headings = outermost(postmortem).filter(({ form }) => form === 'heading').length
    const bare = outermost(postmortem).filter(
      (section) =>
        (section.form === 'plain' || section.form === 'bold' || section.form === 'unspaced-heading') &&
        section.ids.some((id) => titled.includes(id)) &&
        (preset === 'alx' || section.form === 'unspaced-heading' || headed(postmortem, section, 2) !== null) &&
        (preset === 'alx' || section.form !== 'plain' || headings < 2),
    )
    const [first] = bare
    if (!first) return
    const level = levelOfSections(postmortem)
    const fixes = bare.flatMap((section) => headed(postmortem, section, level) ?? [])
    const [fix] = fixes
    yield {
      at: titleLine(first),
      message: `${bare.length === 1 ? 'Title' : 'Titles'} ${enumerate(bare.map(({ title, span }) => `${quote(title, 40)} (line ${span.line})`))} ${bare.length === 1 ? 'is no heading' : 'are no headings'}`,
      help: `Write a heading, with a space after the marks: \`## ${first.title.slice(0, 60)}\``,
      ...(fix ? { fix } : {}),
    }
  },
})
