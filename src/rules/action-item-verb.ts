import type { ActionItem } from '../postmortem/postmortem.ts'
import { beginsWithVerb } from '../postmortem/verb.ts'
import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

/** What may stand before the verb. */
const opening =
  /^(?:[^\p{L}]+|(?:please|to|also|then|finally|further|first|additionally|maybe|try to|never|always|(?!apply|supply|reply|comply|multiply|rely)\p{L}{2,20}ly|(?:we|the team|engineers?|it)?\s?(?:need(?:s)? to|should|will|must|can|could|would|have to|plan to|want to|are going to|would like to)|we['’]ll)\s+(?:be\s+)?)+/iu

const languages = new Set([null, 'en', 'es', 'fr', 'pt'])

/** Scripts whose verbs are not known here. */
const unread = /[\u0400-\u1fff\u3040-\u9fff\uac00-\ud7af]/

/** `Ada and the platform team to add an alert`. */
const assigned = /^[\p{L}\p{N} ,&@'’/-]{1,60}? to (?=\p{L})/u

/** `Old logs should be deleted after a week`. */
const demanded =
  /\b(?:should|must|shall|needs? to|has to|have to|ought to)(?: \w+ly)? (?:be |get )?\p{L}{2,}|\bwill be \p{L}{2,}(?:ed|en)\b|^(?:we|the team|they) (?:are|is) \p{L}+ing\b/iu

function ordered({ title, detail }: ActionItem): boolean {
  const after = [title.slice(title.indexOf(':') + 1), title.slice(title.indexOf(',') + 1), title.replace(assigned, '')]
  const clauses = [
    title,
    ...title.split(/; | [–—] /),
    title.replace(/^\([^()]{1,40}\) /, ''),
    ...after,
    detail,
    ...detail.split(/[.:;,] /),
  ]
  return clauses.some((clause) => {
    const bare = clause.replace(opening, '')
    return beginsWithVerb(bare) || demanded.test(clause)
  })
}

/** Words of a noun phrase at most. */
const phrase = 8

export default defineRule({
  description: 'An action item begins with a verb',
  severity: { alx: 'info', sre: 'warning', strict: 'warning' },
  source: 'Google (;login: 2017, actionable); PagerDuty; Atlassian',
  options: {},
  *check(postmortem) {
    if (!languages.has(postmortem.language)) return
    const items = open(postmortem).filter((item) => !item.issue && !unread.test(item.title) && !ordered(item))
    // A long sentence, or one with more behind it, may say what to do in words that are not known.
    const clear = items.every(({ title, detail }) => detail === '' && title.split(' ').length <= phrase)
    yield* aboutItems(
      postmortem,
      items,
      'without a verb at the beginning',
      'Begin with a verb: `Alert on failed syncs` instead of `Sync metrics and alerts`',
      clear ? undefined : 'info',
    )
  },
})
