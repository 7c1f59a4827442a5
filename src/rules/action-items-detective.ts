import { typesOf } from './action-types.ts'
import { defineRule } from './rule.ts'
import { english } from './wording.ts'

export default defineRule({
  description: 'An action item shows the incident sooner next time',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Google (;login: 2017, detect future incidents)',
  options: {},
  *check(postmortem) {
    const { actionItems, actionItemsAt } = postmortem
    const [first] = actionItems
    if (!first || !english(postmortem) || actionItems.some((item) => typesOf(item).includes('detect'))) return
    const line = actionItemsAt?.span.line ?? first.span.line
    yield {
      at: { line, endLine: line },
      message: 'No action item shows the incident sooner next time',
      help: 'Add one that watches for it: `Alert when replication lag exceeds 30 s`',
    }
  },
})
