import { defineRule } from './rule.ts'

export default defineRule({
  description: 'The timeline links what it tells from',
  severity: { alx: 'off', sre: 'off', strict: 'info' },
  source: 'PagerDuty (each row links its data)',
  options: {},
  *check({ timeline, links }) {
    if (!timeline || timeline.entries.length < 2) return
    const { line, endLine } = timeline.span
    if (links.some(({ span }) => span.line >= line && span.line <= endLine)) return
    yield {
      at: { line, endLine: line },
      message: 'Timeline links no evidence',
      help: 'Link the graph, the alert, the change or the message that an entry tells of',
    }
  },
})
