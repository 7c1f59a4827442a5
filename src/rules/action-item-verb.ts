import type { ActionItem } from '../postmortem/postmortem.ts'
import { beginsWithVerb, isVerb } from '../postmortem/verb.ts'
import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

/** What may stand before the verb. */
const opening =
  /^(?:[^\p{L}]+|(?:please|to|also|then|finally|first|additionally|maybe|try to|never|always|\p{L}{2,20}ly|(?:we|the team|engineers?|it)?\s?(?:need(?:s)? to|should|will|must|can|could|would|have to|plan to|want to|are going to|would like to)|we['’]ll)\s+(?:be\s+)?)+/iu

const languages = new Set([null, 'en', 'es', 'fr', 'pt'])

/** `Ada and the platform team to add an alert`. */
const assigned = /^[\p{L}\p{N} ,&@'’/-]{1,60}? to (?=\p{L})/u

/** `Added an alert`: `action-item-done` speaks of these. */
function past(text: string): boolean {
  if (/^we(?:['’]ve| have)\b/i.test(text)) return true
  const [, stem] = /^([a-z]{2,})ed\b/i.exec(text) ?? []
  return stem !== undefined && (isVerb(stem) || isVerb(`${stem}e`) || isVerb(stem.slice(0, -1)))
}

function ordered({ title, detail }: ActionItem): boolean {
  const after = [title.slice(title.indexOf(':') + 1), title.slice(title.indexOf(',') + 1), title.replace(assigned, '')]
  const clauses = [title, ...after, detail, ...detail.split(/[.:;] /)]
  return clauses.some((clause) => {
    const bare = clause.replace(opening, '')
    return beginsWithVerb(bare) || past(bare)
  })
}

export default defineRule({
  description: 'An action item begins with a verb',
  severity: { alx: 'info', sre: 'warning', strict: 'warning' },
  source: 'Google (;login: 2017, actionable); PagerDuty; Atlassian',
  options: {},
  *check(postmortem) {
    if (!languages.has(postmortem.language)) return
    const items = open(postmortem).filter((item) => !item.issue && !ordered(item))
    yield* aboutItems(
      items,
      'without a verb at the beginning',
      'Begin with a verb: `Alert on failed syncs` instead of `Sync metrics and alerts`',
    )
  },
})
