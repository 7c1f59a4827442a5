import { count } from './phrase.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'The timeline has enough entries to tell the story',
  severity: { alx: 'info', sre: 'info', strict: 'warning' },
  source: 'ALX brief; Google SRE book, appendix D',
  options: { minimum: { type: 'integer', description: 'Fewest entries with a time', default: 4, minimum: 2 } },
  *check({ timeline }, { options }) {
    const number = timeline?.entries.length ?? 0
    if (!timeline || number < 2 || number >= options.minimum) return
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: `Timeline has ${count(number, 'entry', 'entries')} with a time, expected at least ${options.minimum}`,
      help: 'Tell detection, the first look, escalation, the cause found and the service restored',
    }
  },
})
