import type { ActionItem } from '../postmortem/postmortem.ts'
import { isVerb } from '../postmortem/verb.ts'
import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'
import { sourceOf } from './wording.ts'

const irregular = new Set('built wrote made sent found brought began ran gave took put'.split(' '))
/** Nouns are described so: "Increased monitoring", "Improved review process". */
const describing =
  /^\w+ed (?:\w+ ){0,2}(?:process|monitoring|testing|training|documentation|procedures?|review|communication|alerting|backups?|deployments?|coverage|security|redundancy)\b/i

function told({ title, detail }: ActionItem): boolean {
  const text = detail || title
  const [first = ''] = /^[a-z]+/i.exec(text)?.[0].toLowerCase().split(' ') ?? []
  if (irregular.has(first)) return true
  const stem = /^(.{2,})ed$/.exec(first)?.[1]
  if (!stem || describing.test(text)) return false
  return isVerb(stem) || isVerb(`${stem}e`) || isVerb(stem.slice(0, -1))
}

export default defineRule({
  description: 'An action item that is done is marked as done',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Tracking: what is not marked as done gets its issue',
  options: {},
  *check(postmortem) {
    const items = open(postmortem).filter((item) => told(item) && !item.issue)
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
