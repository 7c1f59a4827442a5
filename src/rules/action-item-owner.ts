import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'An action item has an owner',
  severity: { alx: 'info', sre: 'warning', strict: 'error' },
  source: 'Google SRE book, appendix D; PagerDuty; Atlassian; AWS; ISO 27001 A.5.27',
  options: {},
  *check(postmortem) {
    const items = open(postmortem).filter(({ owners }) => owners.length === 0)
    yield* aboutItems(items, 'without an owner', 'Name one: `- Alert on replication lag (owner: @octocat)`')
  },
})
