import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'An action item has a priority',
  severity: { alx: 'info', sre: 'info', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10; PagerDuty; Atlassian',
  options: {},
  *check(postmortem) {
    const items = open(postmortem).filter(({ priority }) => priority === null)
    yield* aboutItems(postmortem, items, 'without a priority', 'Write it: `- [P1] Alert on replication lag`')
  },
})
