import { defineRule } from './rule.ts'

const high = /\bp[01]\b|high|critical|urgent|highest|major|blocker|🔴|alta|haute|élevée|\b[01]\b/i

export default defineRule({
  description: 'An incident that users felt has a task of high priority',
  severity: { alx: 'off', sre: 'off', strict: 'warning' },
  source: 'Google (B. Treynor Sloss: at least one P0 or P1 per outage that users felt)',
  options: {},
  *check({ actionItems, actionItemsAt, impact }) {
    const prioritised = actionItems.filter(({ priority }) => priority !== null)
    if (!impact || !actionItemsAt || prioritised.length === 0) return
    if (prioritised.some(({ priority }) => high.test(priority ?? ''))) return
    yield {
      at: { line: actionItemsAt.span.line, endLine: actionItemsAt.span.line },
      message: 'No action item has the priority P0 or P1',
      help: 'Raise the one that keeps the incident from coming back',
    }
  },
})
