import type { ActionItem } from '../postmortem/postmortem.ts'
import { suggestedTypes, typesOf } from './action-types.ts'
import { defineRule } from './rule.ts'
import { english } from './wording.ts'

/** What is found out may well prevent, and so may what the words do not tell. */
function mayPrevent(item: ActionItem): boolean {
  const types = [...typesOf(item), ...suggestedTypes(item)]
  return suggestedTypes(item).length === 0 || types.includes('prevent') || types.includes('investigate')
}

export default defineRule({
  description: 'An action item keeps the incident from coming back',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10 (actions that only mitigate); ;login: 2017',
  options: {},
  *check(postmortem) {
    const { actionItems, actionItemsAt } = postmortem
    const [first] = actionItems
    if (!first || !english(postmortem) || actionItems.some(mayPrevent)) return
    const line = actionItemsAt?.span.line ?? first.span.line
    yield {
      at: { line, endLine: line },
      message: 'No action item keeps the incident from coming back',
      help: 'Add one that changes the system: `Reject an empty host list`',
    }
  },
})
