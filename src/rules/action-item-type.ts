import { aboutItems, open } from './items.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  description: 'An action item says what it is for',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Google SRE book, appendix D (mitigate, prevent, process); ;login: 2017',
  options: {},
  *check(postmortem) {
    const items = open(postmortem).filter(({ type }) => type === null)
    yield* aboutItems(
      postmortem,
      items,
      'without a type',
      'Write it: `- [prevent] Reject an empty host list`; or detect, mitigate, repair, investigate, process',
    )
  },
})
