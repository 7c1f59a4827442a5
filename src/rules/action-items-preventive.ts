import type { ActionItemType } from '../postmortem/postmortem.ts'
import { typesOf } from './action-types.ts'
import { defineRule } from './rule.ts'
import { english } from './wording.ts'

/** Where the words do not tell what an item is for, it may well prevent. */
const unclear = (types: readonly ActionItemType[]) => types.length === 0 || types.includes('prevent')

export default defineRule({
  description: 'An action item keeps the incident from coming back',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10 (actions that only mitigate); ;login: 2017',
  options: {},
  *check(postmortem) {
    const { actionItems, actionItemsAt } = postmortem
    const [first] = actionItems
    if (!first || !english(postmortem) || actionItems.some((item) => unclear(typesOf(item)))) return
    const line = actionItemsAt?.span.line ?? first.span.line
    yield {
      at: { line, endLine: line },
      message: 'No action item keeps the incident from coming back',
      help: 'Add one that changes the system: `Reject an empty host list`',
    }
  },
})
