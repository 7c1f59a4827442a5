import type { Span } from '../postmortem/postmortem.ts'
import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'
import { sourceOf } from './wording.ts'

/** `The payments team will add an alert`: who does it is the subject. */
const subject =
  /^(?:the |our )?(?!(?:the|our|whole|entire|all|every)\b)[\p{L}\d-]+(?: [\p{L}\d-]+){0,3} (?:team|engineers?|developers?|administrators?|group|department)s? (?:will|to|should|must|shall|is to|are to)\b/iu
const handle =
  /^\s*(?:[-*+]|\d{1,3}[.)])\s+\[(?!(?:prevent|detect|mitigat|repair|fix|investigat|process|other|high|medium|low|critical|urgent|todo|done|wip|open|closed|x|n\/?a|p\d|sev|ai|task)\w*\])[a-z][\w-]{2,30}\]\s+\S/
const they = /^they (?:will|should|must|shall|are to)\b/i

export default defineRule({
  description: 'An action item has an owner',
  severity: { alx: 'info', sre: 'warning', strict: 'error' },
  source: 'Google SRE book, appendix D; PagerDuty; Atlassian; AWS; ISO 27001 A.5.27',
  options: {},
  *check(postmortem) {
    const tasks = open(postmortem)
    const authors = new Set(
      Object.entries(postmortem.metadata).flatMap(([key, { text }]) =>
        /author|owner|contributor/.test(key) ? (text.match(/\p{Lu}\p{L}+/gu) ?? []) : [],
      ),
    )
    const owned: boolean[] = []
    for (const { title, owners } of tasks)
      owned.push(
        owners.length > 0 ||
          subject.test(title) ||
          authors.has(/^(\p{L}+) (?:will|should|must|shall|to|is to)\b/u.exec(title)?.[1] ?? '') ||
          (they.test(title) && owned.at(-1) === true),
      )
    // "[hosting] Try a second host": a group or a topic, or a name.
    const tagged = ({ span }: { span: Span }) => handle.test(sourceOf(postmortem, span)[0] ?? '')
    const items = tasks.filter((item, at) => !owned[at] && !tagged(item))
    yield* aboutItems(postmortem, items, 'without an owner', 'Name one: `- Alert on replication lag (owner: @octocat)`')
  },
})
