import { aboutItems } from './items.ts'
import { defineRule } from './rule.ts'
import { toldAsDone } from './told-as-done.ts'
import { sourceOf } from './wording.ts'

export default defineRule({
  description: 'An action item that is done is marked as done',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Tracking: what is not marked as done gets its issue',
  options: {},
  *check(postmortem) {
    const items = postmortem.actionItems.filter((item) => !item.done && !item.issue && toldAsDone(item))
    const [problem] = aboutItems(
      items,
      'told as done and not marked so',
      'Mark it: `- [x] Add a CPU alert per node`; or write what is still to do',
    )
    if (!problem) return
    const line = problem.at.line
    const [source = ''] = sourceOf(postmortem, { line, endLine: line })
    const fix = /^ *[-*+] (?!\[)/.test(source)
      ? { span: { line, endLine: line }, text: source.replace(/^( *[-*+] )/, '$1[x] ') }
      : null
    yield { ...problem, ...(fix ? { fix } : {}) }
  },
})
