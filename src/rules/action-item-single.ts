import type { ActionItem } from '../postmortem/postmortem.ts'
import { beginsWithVerb } from '../postmortem/verb.ts'
import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'
import { sentences, sourceOf } from './wording.ts'

function several({ title, detail }: ActionItem): boolean {
  const text = (detail || title).replace(/\b(?:owner|assignee|due|eta|priority|type)s?\s?[:：][^.;]*/gi, '')
  const clauses = text.split(/; |\band also\b/).map((clause) => clause.trim())
  if (clauses.length > 1 && clauses.every(beginsWithVerb)) return true
  return sentences(text).filter(beginsWithVerb).length > 1
}

export default defineRule({
  description: 'An action item has one goal',
  severity: { alx: 'info', sre: 'info', strict: 'warning' },
  source: 'Google (;login: 2017, specific); Atlassian',
  options: {},
  *check(postmortem) {
    yield* aboutItems(
      postmortem,
      // What stands under a line that ends with a colon is how it is done.
      open(postmortem).filter(
        (item) => several(item) && !/[:：][\s*_-]*$/.test(sourceOf(postmortem, item.span)[0] ?? ''),
      ),
      'with more than one goal',
      'Split it, so that each part can be done, owned and closed by itself',
    )
  },
})
