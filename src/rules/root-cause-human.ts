import { tellsWhyPossible } from './mechanism.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { ownSections } from './sections.ts'
import { sentences } from './wording.ts'

const human =
  /\bhuman (?:error|mistake|failure)|\b(?:operator|user|admin(?:istrator)?|engineer|developer|intern|employee|technician)(?:['’]s)? (?:error|mistake|negligence|fault|carelessness)\b|\berreur humaine\b|\berror humano\b|\berro humano\b/i
const denied = /\b(?:not|no|rather than|instead of|more than)\b[^.]{0,30}$/i

export default defineRule({
  description: 'The root cause is a weakness of the system, not a person',
  severity: { alx: 'warning', sre: 'error', strict: 'error' },
  source: 'PagerDuty (a person’s action is never a root cause); Etsy; AWS correction of errors',
  options: {},
  *check(postmortem) {
    const causes = ownSections(postmortem, 'root-cause')
    const texts = postmortem.summaryCause ? [...causes, postmortem.summaryCause] : causes
    for (const { text, span } of texts) {
      const found = human.exec(text)
      if (!found || denied.test(text.slice(0, found.index))) continue
      const line = postmortem.lines.find(
        (entry) => entry.line >= span.line && entry.line <= span.endLine && entry.text.includes(found[0]),
      )?.line
      const at = line ?? span.line
      const others = sentences(text).filter((sentence) => !human.test(sentence))
      yield {
        at: { line: at, endLine: at },
        message: `Root cause is given as ${quote(found[0])}`,
        help: 'Ask what let the slip through: `The tool took an empty host list for all hosts`',
        ...(others.some(tellsWhyPossible) ? { severity: 'info' as const } : {}),
      }
      return
    }
  },
})
