import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { bearing } from './told.ts'

export default defineRule({
  description: 'The incident begins with its impact, not with its detection',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Google SRE Workbook, chapter 10; GitLab (time to detect)',
  options: {},
  *check(postmortem) {
    const { start } = postmortem.incident
    const [detected] = bearing(postmortem, 'detected')
    if (!start?.time || !detected || detected.at.time !== start.time) return
    if (start.date && detected.at.date && start.date !== detected.at.date) return
    yield {
      at: detected.at.span,
      message: `Incident begins in the minute it is detected, ${quote(detected.at.text)}`,
      help: 'Look whether users were hit earlier, and correct the start where they were',
    }
  },
})
