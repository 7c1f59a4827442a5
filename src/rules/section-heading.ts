import type { Postmortem, Section, SectionId } from '../postmortem/postmortem.ts'
import { enumerate, quote } from './phrase.ts'
import { defineRule, type Fix } from './rule.ts'
import { outermost, titleLine } from './sections.ts'
import { sourceOf, wordsOf } from './wording.ts'

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

/** Parts of a section as a rule; where a title beside them is no heading, they are told with it. */
const parts: readonly SectionId[] = ['impact', 'detection', 'trigger']

/** A heading in Markdown that HTML in the line above keeps from being one. */
const swallowed = /^ {0,3}#{1,6} /

/** Whether it is code that swallows the line: HTML would not begin with a fence or go on behind an empty line. */
function isInCode({ lines, hidden }: Postmortem, line: number): boolean {
  const above = [...lines, ...hidden].find((other) => other.line === line - 1)
  return above === undefined || /^\s*(?:`{3}|~{3})/.test(above.source)
}

/** The title as a heading, where its line holds nothing else and the next one would not become code. */
function headed(postmortem: Postmortem, { title, form, span }: Section, level: number): Fix | null {
  const line = postmortem.lines.find((entry) => entry.line === span.line)
  const [next = ''] = sourceOf(postmortem, { line: span.line + 1, endLine: span.line + 1 })
  if (!line || /^(?: {4}|\t)/.test(next)) return null
  const at = { line: span.line, endLine: span.line }
  const marks = '#'.repeat(level)
  if (swallowed.test(line.source))
    return isInCode(postmortem, line.line) ? null : { span: at, text: `\n${line.source}` }
  if (form === 'unspaced-heading') {
    return { span: at, text: line.source.replace(/^ {0,3}#{1,6}(?=[^\s#])/, `${marks} `) }
  }
  const text = line.text.trim().replace(/:$/, '').trimEnd()
  return wordsOf(text).join() === wordsOf(title).join() ? { span: at, text: `${marks} ${text}` } : null
}

/** `Timeline:` rather than `Some possible actions for later:`, which leads into a list. */
const titleLike = (title: string) => /^\p{Lu}/u.test(title) && wordsOf(title).length <= 4

/** The wrapped end of a sentence, or the value of a field: "Here is the graph of the / incident:", "Status / Resolved". */
function isText(postmortem: Postmortem, { title, form, words, span }: Section): boolean {
  if (form !== 'plain') return false
  const at = span.line - 1
  const [above = ''] = sourceOf(postmortem, { line: at, endLine: at }).map((line) => line.trim())
  if (/^\p{Ll}/u.test(title)) return above !== '' && !/[.!?:;…|>]$|^#/.test(above)
  const under = postmortem.headings.some((heading) => heading.span.line === at || heading.span.line === at - 1)
  return under && words === 0 && wordsOf(title).length === 1
}

/** A bold label under the heading of the summary, beside others: the summary goes on behind it. */
function isField({ sections, headings }: Postmortem, { form, span }: Section): boolean {
  if (form !== 'bold') return false
  const above = headings.findLast((heading) => heading.span.line < span.line)?.span.line
  const at = sections.findIndex((section) => section.ids.includes('summary') && section.span.line === above)
  return at >= 0 && sections.some((other) => other.form === 'bold' && other.parent === at)
}

/** One above the headings in it, else the level of the sections that are headings already, else 2. */
function levelOf(postmortem: Postmortem, { span }: Section): number {
  const inner = postmortem.headings.filter(
    (heading) => heading.span.line > span.line && heading.span.line <= span.endLine,
  )
  if (inner.length > 0) return Math.max(1, Math.min(...inner.map(({ level }) => level)) - 1)
  const lines = new Set(outermost(postmortem).map((section) => section.span.line))
  return postmortem.headings.find((heading) => lines.has(heading.span.line))?.level ?? 2
}

export default defineRule({
  description: 'Section titles are headings',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'CommonMark; screen readers and the outline of a page know headings only',
  options: {},
  *check(postmortem, { preset }) {
    const outer = new Set(outermost(postmortem))
    // Marks without a space give no level, so that what such a title holds is not known.
    const sections = postmortem.sections.filter((section) => outer.has(section) || section.form === 'unspaced-heading')
    const bareAmong = (named: readonly SectionId[]) =>
      sections.filter(
        (section) =>
          (section.form === 'plain' || section.form === 'bold' || section.form === 'unspaced-heading') &&
          section.ids.some((id) => named.includes(id)) &&
          !isText(postmortem, section) &&
          !isField(postmortem, section) &&
          (preset === 'alx' || section.form === 'unspaced-heading' || headed(postmortem, section, 2) !== null) &&
          (preset === 'alx' || section.form !== 'plain' || titleLike(section.title)),
      )
    if (bareAmong(titled).length === 0) return
    const bare = bareAmong([...titled, ...parts])
    const [first] = bare
    if (!first) return
    const fixes = bare.flatMap((section) => headed(postmortem, section, levelOf(postmortem, section)) ?? [])
    const [fix, ...moreFixes] = fixes
    const isSwallowed = sourceOf(postmortem, titleLine(first)).some((line) => swallowed.test(line))
    yield {
      at: titleLine(first),
      message: `${bare.length === 1 ? 'Title' : 'Titles'} ${enumerate(bare.map(({ title, span }) => `${quote(title, 40)} (line ${span.line})`))} ${bare.length === 1 ? 'is no heading' : 'are no headings'}`,
      help: isSwallowed
        ? isInCode(postmortem, first.span.line)
          ? 'Take it out of the block of code that it stands in'
          : 'Put an empty line before it: the HTML above takes it for its own text'
        : `${first.form === 'unspaced-heading' ? 'Write a space after the marks' : 'Write a heading on a line of its own'}: \`## ${first.title.slice(0, 60)}\``,
      ...(fix ? { fix, moreFixes } : {}),
    }
  },
})
