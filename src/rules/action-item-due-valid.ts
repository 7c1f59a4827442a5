import { enumerate, quote } from './phrase.ts'
import { defineRule } from './rule.ts'

const noDay =
  /^(?:by |due:? ?)?(?:soon|asap|as soon as possible|later|tbd|tba|n\/?a|unknown|someday|eventually|ongoing|\?+|-+)\.?$/i

export default defineRule({
  description: 'A due date is a day after the incident',
  severity: { alx: 'warning', sre: 'warning', strict: 'error' },
  source: 'Atlassian; GitLab (service levels by severity)',
  options: {},
  *check({ actionItems, incident }) {
    const began = incident.start?.date ?? null
    const wrong = actionItems.flatMap((item) => {
      const { due, done } = item
      if (!due || done) return []
      const early = began !== null && due.date !== null && due.date < began
      return early || (due.date === null && noDay.test(due.text.trim())) ? [{ item, due, early }] : []
    })
    const [first] = wrong
    if (!first) return
    yield {
      at: first.item.span,
      message: `Due date ${enumerate(wrong.map(({ due, early }) => `${quote(due.text)} ${early ? `is before the incident (${quote(began ?? '')})` : 'is no day'}`))}`,
      help: 'Write a day after the incident: `due 2024-07-05`',
    }
  },
})
