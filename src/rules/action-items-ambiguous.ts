import { count } from './phrase.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'One list is the list of tasks, and says so',
  severity: { alx: 'info', sre: 'info', strict: 'info' },
  source: 'ALX brief (a list of tasks)',
  options: {},
  *check({ actionItems, actionItemsAt, lines }) {
    if (!actionItemsAt || actionItemsAt.explicit || actionItems.length < 3) return
    const inItem = (line: number) => actionItems.some(({ span }) => line >= span.line && line <= span.endLine)
    const first = actionItems[0]?.span.line ?? 0
    const last = actionItems.at(-1)?.span.line ?? 0
    const between = lines.filter(({ line }) => line > first && line < last).map(({ line }) => inItem(line))
    const lists = 1 + between.filter((inside, index) => !inside && between[index - 1] !== false).length
    if (lists < 2) return
    yield {
      at: { line: actionItemsAt.span.line, endLine: actionItemsAt.span.line },
      message: `Action items are read from ${count(lists, 'list')}, none of which is called the list of tasks`,
      help: 'Put `### Tasks` above the list that issues shall be opened for',
    }
  },
})
