import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sourceOf } from './wording.ts'

export default defineRule({
  description: 'Headings go down one level at a time',
  severity: { alx: 'info', sre: 'info', strict: 'info' },
  source: 'WCAG 2.2, technique H42; the outline of a page',
  options: {},
  *check(postmortem) {
    const { headings } = postmortem
    for (const [index, { level, text, span }] of headings.entries()) {
      const before = headings[index - 1]
      if (!before) continue
      const late = level === 1 && headings.slice(0, index).every((heading) => heading.level > 1)
      if (!late && level <= before.level + 1) continue
      const [source = ''] = sourceOf(postmortem, span)
      const fixable = !late && /^ {0,3}#{1,6} /.test(source) && headings[index + 1]?.level !== level
      yield {
        at: span,
        message: late
          ? `Title ${quote(text)} of level 1 stands after ${quote(before.text)} of level ${before.level}`
          : `Heading ${quote(text)} of level ${level} stands under ${quote(before.text)} of level ${before.level}`,
        help: late
          ? 'Begin with the title, of level 1'
          : `Write it with ${before.level + 1} marks: \`${'#'.repeat(before.level + 1)} ${text.slice(0, 40)}\``,
        ...(fixable
          ? {
              fix: {
                span: { line: span.line, endLine: span.line },
                text: source.replace(/^ {0,3}#{1,6}/, '#'.repeat(before.level + 1)),
              },
            }
          : {}),
      }
      return
    }
  },
})
