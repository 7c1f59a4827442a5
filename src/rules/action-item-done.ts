import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import { aboutItems } from './items.ts'
import { defineRule, type Fix } from './rule.ts'
import { toldAsDone } from './told-as-done.ts'
import { sourceOf } from './wording.ts'

/** The line with its box ticked, where it is a bullet without one. */
function ticked(postmortem: Postmortem, { span: { line } }: ActionItem): Fix | null {
  const at = { line, endLine: line }
  const [source = ''] = sourceOf(postmortem, at)
  return /^ *[-*+] (?!\[)/.test(source) ? { span: at, text: source.replace(/^( *[-*+] )/, '$1[x] ') } : null
}

export default defineRule({
  description: 'An action item that is done is marked as done',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Tracking: what is not marked as done gets its issue',
  options: {},
  *check(postmortem) {
    const items = postmortem.actionItems.filter((item) => !item.done && !item.issue && toldAsDone(item))
    const [problem] = aboutItems(
      postmortem,
      items,
      'told as done and not marked so',
      'Mark it: `- [x] Add a CPU alert per node`; or write what is still to do',
    )
    if (!problem) return
    const [fix, ...moreFixes] = items.flatMap((item) => ticked(postmortem, item) ?? [])
    yield { ...problem, ...(fix ? { fix, moreFixes } : {}) }
  },
})
