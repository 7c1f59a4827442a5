import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { titleLine } from './sections.ts'
import { severalIn } from './several.ts'
import { wordsOf } from './wording.ts'

export default defineRule({
  description: 'A section stands once in the same place',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'ALX layout; any reader who looks for the timeline',
  options: {},
  *check(postmortem) {
    const several = severalIn(postmortem)
    if (several?.what === 'report') {
      yield {
        at: { line: several.line, endLine: several.line },
        message: 'File tells the report a second time from here on',
        help: 'Keep one of the two, or move the second to a file of its own',
      }
      return
    }
    const { sections } = postmortem
    const seen = new Map<string, number>()
    for (const section of sections) {
      const { ids, title, parent, form, span } = section
      if (ids.length === 0 || form === 'bullet') continue
      const key = `${parent ?? ''} ${wordsOf(title).join(' ')}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, span.line)
      else {
        yield {
          at: titleLine(section),
          message: `Section ${quote(title)} stands a second time, first in line ${first}`,
          help: 'Join the two, or give each a title of its own',
        }
      }
    }
  },
})
