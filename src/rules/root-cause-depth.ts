import { tellsMechanism, tellsWhyPossible } from './mechanism.ts'
import { defineRule } from './rule.ts'
import { narrowest, textOfAll, titleLine } from './sections.ts'
import { english, sourceOf, wordsOf } from './wording.ts'

/** So many questions make a chain. */
const whys = 3

/** From here on a text tells the repair. */
const repair =
  /\b(?:fix(?:ed)?|(?:re)?solved|corrected|saved|rectified|restored) by\b|\bthe (?:fix|patch|resolution)\b/i
/** Words of an account. */
const account = 12

/** A longer text that tells why the fault was possible tells how it acted as well, in the words of the trade. */
function isAccount(text: string): boolean {
  const [cause = ''] = text.split(repair, 1)
  return tellsWhyPossible(cause) && wordsOf(cause).length >= account
}

/** A supplier's outage is explained by the supplier. */
const outside =
  /\b(?:external to|outside (?:of )?our|fully caused by|upstream|third[- ]party (?:outage|provider)|outage (?:in|of|at) (?:AWS|Azure|GCP|Google|Cloudflare))\b/i

export default defineRule({
  description: 'The root cause says why the fault was possible and not caught',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10; Atlassian (five whys); AWS correction of errors',
  options: {},
  *check(postmortem) {
    const section = narrowest(postmortem, 'root-cause', 'resolution')
    if (!section || !english(postmortem)) return
    // A second section on the cause tells the rest.
    const text = textOfAll(postmortem, section, ['root-cause', 'trigger'], 'resolution')
    const factors = sourceOf(postmortem, section.span).filter((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line))
    if (factors.length >= 2 && /factor|condition/i.test(section.title)) return
    if ((text.match(/\bwhy\b/gi) ?? []).length >= whys) return
    const mechanism = tellsMechanism(text)
    const possible = tellsWhyPossible(text) || outside.test(text)
    if (possible && (mechanism || isAccount(text))) return
    yield {
      at: titleLine(section),
      message: possible
        ? 'Root cause does not say how it led to the incident'
        : mechanism
          ? 'Root cause does not say why the fault was possible or not caught'
          : 'Root cause says neither how it led to the incident nor why it was possible',
      help: 'Ask why once more: which test, limit, alert or review was missing? `Log rotation was off on new hosts; no alert covered disk usage`',
    }
  },
})
