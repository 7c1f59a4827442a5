import { beginsWithVerb } from '../postmortem/verb.ts'
import { defineRule } from './rule.ts'
import { emptyBelow, sectionsNamed, titleLine } from './sections.ts'
import { sentences } from './wording.ts'

/** So many words tell what was done or will be. */
const paragraph = 10

const promised =
  /\b(?:we|team|they|I)(?:['’]ll| will| plan to| are)\b|\b(?:can|should|could|must|needs? to|has to|have to|(?:is|are) to|will be|proposed|planned|now includes?)\b/i

export default defineRule({
  description: 'Tasks follow from the incident',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief (a list of tasks); Google SRE Workbook, chapter 10; Etsy (no task, with the reason, is a result)',
  options: {},
  *check(postmortem, { preset }) {
    const { actionItems, noAction } = postmortem
    if (actionItems.length > 0 || noAction) return
    const sections = sectionsNamed(postmortem, 'corrective-measures', 'action-items', 'improvements')
    const place = sections.find(({ ids }) => ids.includes('action-items')) ?? sections[0]
    if (!place || place.words < emptyBelow) return
    const told =
      (preset !== 'alx' && place.words >= paragraph) ||
      sentences(place.text).some((sentence) => promised.test(sentence) || sentence.split(/[:;] /).some(beginsWithVerb))
    yield {
      at: titleLine(place),
      message: told ? 'Measures are told, and no task is listed' : 'No task is listed',
      help: `${preset === 'alx' ? 'The brief asks for a list of tasks, as specific as a TODO: write' : 'List them, or say why none follows:'} \`- Alert when replication lag exceeds 30 s\``,
      ...(told ? { severity: 'warning' as const } : {}),
    }
  },
})
