import { defineRule } from './rule.ts'
import { emptyBelow, sectionsNamed, titleLine } from './sections.ts'

export default defineRule({
  description: 'The measures say broadly what can be improved, beside the tasks',
  severity: { alx: 'warning', sre: 'off', strict: 'off' },
  source: 'ALX brief (things that can be improved or fixed, broadly speaking)',
  options: {},
  *check(postmortem) {
    const { improvements, actionItems, actionItemsAt } = postmortem
    const told = sectionsNamed(postmortem, 'improvements').some(({ words }) => words >= emptyBelow)
    if (improvements.length > 0 || told || actionItems.length === 0) return
    const [place] = sectionsNamed(postmortem, 'corrective-measures', 'action-items')
    if (!place) return
    yield {
      at: titleLine(place),
      message: 'Measures list tasks and no broad improvements',
      help: 'The brief asks for both: add `Improvements: review of configuration changes` above the list of tasks',
      ...(actionItemsAt && !actionItemsAt.explicit ? { severity: 'info' as const } : {}),
    }
  },
})
