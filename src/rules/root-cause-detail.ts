import { countWords } from '../postmortem/words.ts'
import { count } from './phrase.ts'
import { defineRule } from './rule.ts'
import { codeWords, narrowest, textOfAll, titleLine } from './sections.ts'
import { sentences, sourceOf, wordsOf } from './wording.ts'

/** Share of the words that may stand in the summary already. */
const most = 0.8

/** One sentence of so many words tells it. */
const longSentence = 30

/** A few words less are forgiven where the sentences are enough. */
const grace = 0.8

export default defineRule({
  description: 'The root cause is told in detail',
  severity: { alx: 'warning', sre: 'warning', strict: 'error' },
  source: 'ALX brief (explain in detail); Google SRE Workbook, chapter 10 (depth)',
  options: {
    words: { type: 'integer', description: 'Fewest words', default: 25, minimum: 1 },
    sentences: { type: 'integer', description: 'Fewest sentences or list items', default: 2, minimum: 1 },
  },
  *check(postmortem, { options, preset }) {
    const section = narrowest(postmortem, 'root-cause', 'resolution')
    if (!section) return
    const { span } = section
    const brief = postmortem.sections.filter(
      ({ ids, form, title, parent }) =>
        ids.length === 0 && form !== 'bullet' && parent === section.parent && /^\W*root causes?\W*$/i.test(title),
    )
    const text = [textOfAll(postmortem, section, ['root-cause'], 'resolution'), ...brief.map((each) => each.text)].join(
      '\n',
    )
    const plain = Math.max(section.words, countWords(text))
    const words = plain + codeWords(postmortem, section)
    if (
      preset !== 'alx' &&
      postmortem.links.some(({ span: at, image }) => !image && at.line >= span.line && at.line <= span.endLine)
    )
      return
    const items = sourceOf(postmortem, span).filter((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line)).length
    const told = Math.max(sentences(text.replaceAll('\n', ' ')).length, items)
    const named = postmortem.summaryCause
    const isOwn = named !== null && named.span.line >= span.line && named.span.line <= span.endLine
    const summary = new Set(wordsOf(isOwn ? '' : (named?.text ?? '')))
    const distinct = [...new Set(wordsOf(text))]
    const repeated = distinct.filter((word) => summary.has(word)).length / Math.max(1, distinct.length)
    const fact =
      words < options.words * (told < options.sentences ? 1 : grace)
        ? `has ${count(words, 'word')}, expected at least ${options.words}`
        : told < options.sentences && words < longSentence
          ? `has ${count(told, 'sentence')}, expected at least ${options.sentences}`
          : repeated >= most && words === plain
            ? 'says again what the summary says'
            : null
    if (!fact) return
    yield {
      at: titleLine(section),
      message: `Root cause ${fact}`,
      help: `${preset === 'alx' ? 'The brief asks to explain the cause in detail: tell' : 'Tell'} what was wrong, how it broke the service, and why nobody saw it before`,
    }
  },
})
