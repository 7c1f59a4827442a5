import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'An action item has one owner',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Google SRE Workbook, chapter 10 (four owners are none)',
  options: {},
  *check(postmortem) {
    const items = open(postmortem).filter(({ owners }) => owners.length > 1)
    yield* aboutItems(postmortem, items, 'with several owners', 'Leave the one who answers for it; others can help')
  },
})
