import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'An action item has a priority',
  severity: { alx: 'info', sre: 'info', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10; PagerDuty; Atlassian',
  options: {},
  *check(postmortem) {
    const all = open(postmortem)
    // One alone has nothing that it comes before.
    const items = all.length > 1 ? all.filter(({ priority }) => priority === null) : []
    yield* aboutItems(postmortem, items, 'without a priority', 'Write it: `- [P1] Alert on replication lag`')
  },
})
