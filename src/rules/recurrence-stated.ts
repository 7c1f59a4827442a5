import { defineRule } from './rule.ts'
import { top } from './sections.ts'
import { english, prose } from './wording.ts'

const recurrence =
  /\bhappened (?:before|again|already)|\brecurr|\breoccur|\b(?:previous|earlier|similar|past|prior|related|same) (?:incident|outage|issue|problem|event|postmortem)|\bfirst (?:time|incident|such)|\belsewhere\b|\b(?:other|same) (?:services?|clusters?|regions?|systems?|hosts?) (?:could|may|might|are|were|have|had)|\bonce (?:before|already)|\bagain in\b/i

export default defineRule({
  description: 'The report says whether it happened before or could happen elsewhere',
  severity: { alx: 'off', sre: 'off', strict: 'info' },
  source: 'Atlassian (recurrence); GitLab; NIST SP 800-61',
  options: {},
  *check(postmortem) {
    if (!english(postmortem) || prose(postmortem).some(({ text }) => recurrence.test(text))) return
    yield {
      at: top(postmortem),
      message: 'Report does not say whether this happened before or could happen elsewhere',
      help: 'Link the earlier incident, or write `First incident of this kind; the other clusters share the setting`',
    }
  },
})
