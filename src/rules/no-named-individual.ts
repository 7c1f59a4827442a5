import { isGivenName } from './people.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { within } from './sections.ts'
import { prose } from './wording.ts'

const word = /(?<![\w@./-])[A-Z][a-zé]+(?:['’]s)?(?: [A-Z][a-zé]+)?/g
const handle = /(?<![\w./`@-])@[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?![\w/.@-])/gi

export default defineRule({
  description: 'No person is named as part of the cause',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10; Atlassian; dxw (avoid using names)',
  options: {},
  *check(postmortem) {
    for (const { line, text, source, section } of prose(postmortem)) {
      if (!within(postmortem, section, ['root-cause', 'trigger'])) continue
      if (within(postmortem, section, ['timeline', 'action-items', 'corrective-measures', 'metadata'])) continue
      const names = [...text.matchAll(word)]
        .map(([name]) => name)
        .filter((name) => isGivenName(name.split(/['’ ]/)[0] ?? ''))
      const handles = source.includes('`') ? [] : [...text.matchAll(handle)].map(([found]) => found)
      const [first] = [...names, ...handles]
      if (!first || /\b(?:author|written|reported|thanks|credit)/i.test(text)) continue
      yield {
        at: { line, endLine: line },
        message: `Root cause names a person: ${quote(first)}`,
        help: 'Say what changed instead, or name the role: `a change merged at 09:55`, `the on-call engineer`',
      }
    }
  },
})
