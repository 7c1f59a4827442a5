import type { Postmortem, Section } from '../postmortem/postmortem.ts'
import { defineRule } from './rule.ts'
import { emptyBelow, sectionsNamed, titleLine } from './sections.ts'
import { prose, wordsOf } from './wording.ts'

/** A sentence says what is to be better … */
const broad = /\b(?:should|must|imperative|need(?:s|ed)? to|aims? to|to (?:mitigate|prevent|avoid|reduce))\b/i
/** … and does not lead into the list. */
const leading = /\b(?:following|below|these|tasks?|action items?)\b|:$/i
/** Words of such a sentence. */
const sentence = 12

/** Prose between the title of the measures and their first task. */
function isTold(postmortem: Postmortem, { span }: Section): boolean {
  const first = Math.min(...postmortem.actionItems.map((item) => item.span.line))
  return prose(postmortem).some(
    ({ line, text, source }) =>
      line >= span.line &&
      line <= span.endLine &&
      line < first &&
      !/^\s*(?:[-*+#|]|\d{1,3}[.)])/.test(source) &&
      broad.test(text) &&
      !leading.test(text.trim()) &&
      wordsOf(text).length >= sentence,
  )
}

export default defineRule({
  description: 'The measures say broadly what can be improved, beside the tasks',
  severity: { alx: 'warning', sre: 'off', strict: 'off' },
  source: 'ALX brief (things that can be improved or fixed, broadly speaking)',
  options: {},
  *check(postmortem) {
    const { improvements, actionItems, actionItemsAt } = postmortem
    const told = sectionsNamed(postmortem, 'improvements').some(({ words }) => words >= emptyBelow)
    if (improvements.length > 0 || told || actionItems.length === 0) return
    const [place] = sectionsNamed(postmortem, 'corrective-measures', 'action-items')
    if (!place || isTold(postmortem, place)) return
    yield {
      at: titleLine(place),
      message: 'Measures list tasks and no broad improvements',
      help: 'The brief asks for both: add `Improvements: review of configuration changes` above the list of tasks',
      ...((actionItemsAt && !actionItemsAt.explicit) || asLessons(postmortem) ? { severity: 'info' as const } : {}),
    }
  },
})

/** Broad improvements among the lessons: "Improve redundancy". */
function asLessons(postmortem: Postmortem): boolean {
  const lessons = sectionsNamed(postmortem, 'lessons').map(({ text }) => text)
  const broadly = lessons.join('\n').match(/(?<!\S)(?:Improv|Enhanc|Strengthen|Review|Better|Increas)\w* /g) ?? []
  return broadly.length > 1 || wordsOf(lessons.join(' ')).length >= 2 * sentence
}
