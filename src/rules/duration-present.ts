import { dayIn } from './day.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed, titleLine } from './sections.ts'

export default defineRule({
  description: 'The summary says how long the incident lasted',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief; Google SRE book, appendix D; Atlassian incident template',
  options: {},
  *check(postmortem, { preset }) {
    const { start, end, minutes, lengths } = postmortem.incident
    if (start || end || minutes !== null || lengths.length > 0) return
    const [field] = sectionsNamed(postmortem, 'duration')
    if (field && field.words === 0) return
    const [summary] = sectionsNamed(postmortem, 'summary')
    if (!summary) return
    const day = dayIn(summary.text)
    const known = day !== null || (postmortem.timeline?.entries ?? []).length >= 2
    yield {
      at: titleLine(field ?? summary),
      message: field
        ? 'Duration names neither times nor a length'
        : day
          ? `Summary names a day, ${quote(day)}, and neither times nor a length`
          : 'Summary says neither when the incident began and ended nor how long it lasted',
      help: `${preset === 'alx' ? 'The brief asks for start and end with a time zone: write' : 'Write start and end with a time zone:'} \`Duration: 22 March 2024, 14:00 – 16:30 UTC\``,
      ...(preset === 'sre' && known ? { severity: 'warning' as const } : {}),
    }
  },
})
