import type { Postmortem, Section } from '../postmortem/postmortem.ts'
import { namesCause, tellsMechanism } from './mechanism.ts'
import { defineRule } from './rule.ts'
import { emptyBelow, narrowest, sectionsNamed, titleLine } from './sections.ts'
import { sentences, unsure, wordsOf } from './wording.ts'

/** Languages whose words for a cause are known. */
const known = new Set([null, 'en', 'es', 'fr', 'pt'])

/** Share of the words of the root cause's first sentence that name the same thing. */
const same = 0.6
/** Shorter words stand in every sentence. */
const telling = 4
/** So few words may agree by chance. */
const fewest = 4

/** The summary says what the section on the root cause begins with. */
function saysTheSame(summary: Section, cause: Section | null): boolean {
  const [first = ''] = sentences(cause?.text ?? '')
  const words = [...new Set(wordsOf(first))].filter(({ length }) => length > telling)
  const told = new Set(wordsOf(summary.text))
  return words.length >= fewest && words.filter((word) => told.has(word)).length >= same * words.length
}

/** A label `Root cause: …` with its value on one line, above everything that has a heading of its own. */
function isField({ sections, headings, title }: Postmortem, summary: Section): boolean {
  const next = headings.find(({ span }) => span.line > summary.span.line && span.line !== title?.span.line)
  return sections.some(
    ({ ids, form, span }) =>
      ids.includes('root-cause') &&
      form !== 'heading' &&
      span.line >= summary.span.line &&
      span.line <= summary.span.endLine + 1 &&
      span.endLine === span.line &&
      span.line < (next?.span.line ?? Number.POSITIVE_INFINITY),
  )
}

/** `After the merge, …`, `se introdujo un fallo`, `Resultado: …`. */
const cause =
  /\bafter [^.,]{3,60}(?:was|were|had been|got) \w+ed\b|\binstead of\b|\bbypass\w*|\bresult(?:ing|ado|at)\b|\bse (?:introdujo|deb[ií]a?|produjo)\b|\bcausa(?:nt|ndo|do|da)\b|\bprovoc\w+|\bentra[iî]n\w+|\bsuite à\b/i

export default defineRule({
  description: 'The summary names the cause',
  severity: { alx: 'warning', sre: 'info', strict: 'info' },
  source: 'ALX brief (the summary holds the root cause)',
  options: {},
  *check(postmortem, { preset }) {
    if (postmortem.summaryCause || !known.has(postmortem.language)) return
    const summaries = sectionsNamed(postmortem, 'summary').filter(({ words }) => words >= emptyBelow)
    const [summary] = summaries
    if (!summary || summaries.some(({ text }) => namesCause(text) || tellsMechanism(text) || cause.test(text))) return
    if (saysTheSame(summary, narrowest(postmortem, 'root-cause', 'resolution')) || isField(postmortem, summary)) return
    yield {
      at: titleLine(summary),
      message: 'Summary names no cause',
      ...unsure(postmortem),
      help: `${preset === 'alx' ? 'The brief asks for the root cause in the summary: write' : 'Name it in a sentence:'} \`Root cause: a certificate had expired unseen\``,
    }
  },
})
