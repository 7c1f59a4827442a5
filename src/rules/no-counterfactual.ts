import { persons } from './people.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { within } from './sections.ts'
import { prose } from './wording.ts'

const hindsight = new RegExp(
  `(?<![\\w-])(?:${persons}|we|I|they)\\b(?: [\\w'’-]{1,20}){0,2} (?:should|could|ought to|would)(?: not|n['’]t)? have (?!to\\b|been able\\b)\\w+|\\bif only (?:(?:we|I|they|he|she|it|someone|somebody)\\b|(?:the |our )?\\w+ (?:had|would|could)\\b)|\\bwhy did(?:n['’]t| not) (?:we|the|any)\\b`,
  'i',
)

export default defineRule({
  description: 'The report tells what happened, not what somebody would have done in hindsight',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Etsy debriefing guide; PagerDuty (hindsight bias)',
  options: {},
  *check(postmortem) {
    for (const { line, text, section } of prose(postmortem)) {
      const found = hindsight.exec(text)?.[0]
      if (!found || within(postmortem, section, ['lessons', 'action-items', 'improvements', 'corrective-measures']))
        continue
      yield {
        at: { line, endLine: line },
        message: `Wording judges in hindsight: ${quote(found)}`,
        help: 'Tell what was known then, and what was missing: `No test covered the empty list`',
      }
    }
  },
})
