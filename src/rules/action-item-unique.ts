import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { wordsOf } from './wording.ts'

/** Share of common words from which two titles are one, where one only says more: `in db-1` and `in db-2` are two. */
const alike = 0.8

export default defineRule({
  description: 'An action item stands once',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'Tracking: one issue per task',
  options: {},
  *check({ actionItems }) {
    const seen: { title: string; words: ReadonlySet<string>; line: number }[] = []
    for (const { title, span } of actionItems.slice(0, 500)) {
      const words = new Set(wordsOf(title))
      const twin = seen.find((other) => {
        const common = [...words].filter((word) => other.words.has(word)).length
        const all = words.size + other.words.size - common
        const within = common === Math.min(words.size, other.words.size)
        return common > 0 && (common === all || (within && common / all >= alike))
      })
      if (twin) {
        yield {
          at: span,
          message: `Action item ${quote(title)} says the same as ${quote(twin.title)} in line ${twin.line}`,
          help: 'Join the two, or say in the title what tells them apart',
        }
      } else seen.push({ title, words, line: span.line })
    }
  },
})
