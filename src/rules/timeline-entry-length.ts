import { enumerate, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sentences, wordsOf } from './wording.ts'

export default defineRule({
  description: 'A timeline entry is one or two sentences',
  severity: { alx: 'info', sre: 'off', strict: 'off' },
  source: 'ALX brief (one or two short sentences)',
  options: {
    sentences: { type: 'integer', description: 'Most sentences of an entry', default: 2, minimum: 1 },
    words: { type: 'integer', description: 'Most words of an entry', default: 45, minimum: 5 },
  },
  *check({ timeline }, { options }) {
    const long = (timeline?.entries ?? []).filter(
      ({ text }) => sentences(text).length > options.sentences || wordsOf(text).length > options.words,
    )
    const [first] = long
    if (!first) return
    yield {
      at: first.at.span,
      message: `Timeline ${long.length === 1 ? 'entry' : 'entries'} ${enumerate(long.map(({ at }) => `${quote(at.text)} (line ${at.span.line})`))} ${long.length === 1 ? 'is' : 'are'} longer than ${options.sentences} sentences or ${options.words} words`,
      help: 'Tell the detail under the root cause or the resolution',
    }
  },
})
