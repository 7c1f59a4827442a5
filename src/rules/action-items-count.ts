import { defineRule } from './rule.ts'

export default defineRule({
  description: 'The action items are few enough to be done',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'PagerDuty (only what must be done)',
  options: { maximum: { type: 'integer', description: 'Most action items', default: 12, minimum: 1 } },
  *check({ actionItems, actionItemsAt }, { options }) {
    const [first] = actionItems
    if (!first || actionItems.length <= options.maximum) return
    const line = actionItemsAt?.span.line ?? first.span.line
    yield {
      at: { line, endLine: line },
      message: `Report lists ${actionItems.length} action items, expected at most ${options.maximum}`,
      help: 'Keep what must be done; leave the rest to the backlog',
    }
  },
})
