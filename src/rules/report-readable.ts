import { defineRule } from './rule.ts'

export default defineRule({
  description: 'All of the report is read',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'The bounds of reading: text beyond them is checked by nobody, and its tasks are not tracked',
  options: {},
  *check({ unread }) {
    if (unread === null) return
    const { line, endLine } = unread.span
    const lines = endLine > line ? `Lines ${line} to ${endLine} are` : `Line ${line} is`
    yield {
      at: unread.span,
      message: `${lines} nested too deep, too long or run on too far to be read`,
      help: 'Nest lists and quotations less than 50 deep, keep lines under 20,000 characters, and put a blank line between paragraphs',
    }
  },
})
