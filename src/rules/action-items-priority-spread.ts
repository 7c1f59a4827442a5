import { count, quote } from './phrase.ts'
import { defineRule } from './rule.ts'

/** Fewer may well be alike. */
const several = 4

export default defineRule({
  description: 'Priorities tell action items apart',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10 (all priorities equal)',
  options: {},
  *check({ actionItems, actionItemsAt }) {
    const [first] = actionItems
    const priority = first?.priority
    if (!first || !priority || actionItems.length < several) return
    if (actionItems.some((item) => item.priority?.toLowerCase() !== priority.toLowerCase())) return
    const line = actionItemsAt?.span.line ?? first.span.line
    yield {
      at: { line, endLine: line },
      message: `All ${count(actionItems.length, 'action item')} have the priority ${quote(priority)}`,
      help: 'Say which comes first: one `P0` or `P1`, the others after it',
    }
  },
})
