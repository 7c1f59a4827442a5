import { tellsMechanism, tellsWhyPossible } from './mechanism.ts'
import { defineRule } from './rule.ts'
import { narrowest, titleLine } from './sections.ts'
import { english } from './wording.ts'

export default defineRule({
  description: 'The root cause says why the fault was possible and not caught',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10; Atlassian (five whys); AWS correction of errors',
  options: {},
  *check(postmortem) {
    const section = narrowest(postmortem, 'root-cause', 'resolution')
    if (!section || !english(postmortem)) return
    const mechanism = tellsMechanism(section.text)
    if (mechanism && tellsWhyPossible(section.text)) return
    yield {
      at: titleLine(section),
      message: mechanism
        ? 'Root cause does not say why the fault was possible or not caught'
        : 'Root cause does not say how it led to the incident',
      help: 'Ask why once more: which test, limit, alert or review was missing? `Log rotation was off on new hosts; no alert covered disk usage`',
    }
  },
})
