import { aboutItems, open, pointsAtSomething, wording } from './items.ts'
import { defineRule } from './rule.ts'
import { english } from './wording.ts'

const endless =
  /\b(?:all|every|any|comprehensive(?:ly)?|thorough(?:ly)?|regular(?:ly)?|ongoing|continuous(?:ly)?|continual(?:ly)?|as needed|more|additional(?:ly)?|faster|better|proper(?:ly)?)\b/i

export default defineRule({
  description: 'An action item has an end',
  severity: { alx: 'info', sre: 'warning', strict: 'warning' },
  source: 'Google (;login: 2017, bounded); Google SRE Workbook, chapter 10 (a verifiable end state)',
  options: {},
  *check(postmortem) {
    if (!english(postmortem)) return
    const items = open(postmortem).filter(
      (item) => endless.test(wording(item)) && !pointsAtSomething(postmortem, item) && !item.due?.date,
    )
    yield* aboutItems(
      items,
      'never end, for nothing says when they are done',
      'Say when it is done: `Compare the 6 clusters with the reference file, one issue per difference`',
    )
  },
})
