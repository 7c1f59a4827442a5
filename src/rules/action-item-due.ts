import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'An action item has a due date',
  severity: { alx: 'info', sre: 'warning', strict: 'error' },
  source: 'Atlassian (4 or 8 weeks); AWS; GitLab; ISO 27001 A.5.27',
  options: {},
  *check(postmortem) {
    const items = open(postmortem).filter(({ due }) => due === null)
    const tracked = items.every(({ issue }) => issue !== null)
    yield* aboutItems(
      postmortem,
      items,
      'without a due date',
      'Write the day: `- Alert on replication lag (due 2024-07-05)`',
      tracked ? 'info' : undefined,
    )
  },
})
