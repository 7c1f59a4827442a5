import { defineRule } from './rule.ts'
import { sectionsNamed, top } from './sections.ts'

export default defineRule({
  description: 'The report says what went well, what went badly and where luck helped',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'Google SRE book, appendix D (three lists); PagerDuty; Atlassian',
  options: {},
  *check(postmortem) {
    const lessons = sectionsNamed(postmortem, 'lessons')
    if (lessons.some(({ words }) => words > 0)) return
    yield {
      at: top(postmortem),
      message: lessons.length > 0 ? 'Lessons are empty' : 'Lessons are missing',
      help: 'Add `## Lessons learned`: what went well, what went badly, where we were lucky',
    }
  },
})
