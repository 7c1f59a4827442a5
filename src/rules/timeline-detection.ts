import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { readable, tells } from './told.ts'
import { understood, unsure } from './wording.ts'

/** Words that the first entries tell it with, where no cue is certain. */
const noticed =
  /alert|alarm|detect|notic|report|discover|monitor|aware|paged|pager|complain|notif|observ|warn|identif|contact|found|receiv|ticket|investigation (?:start|beg[ai]n)|spik|reali[sz]e|recieve|observ|\bs(?:ee|aw|een)\b|noted/i

export default defineRule({
  description: 'The timeline tells when the incident was detected',
  severity: { alx: 'error', sre: 'warning', strict: 'error' },
  source: 'ALX brief (when was the issue detected); Google SRE book, appendix D',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    if (!timeline || !readable(postmortem) || !understood(postmortem) || tells(postmortem, 'detected')) return
    const restored = timeline.entries.findIndex(({ milestones }) => milestones.includes('restored'))
    const early = timeline.entries.slice(0, restored < 0 ? Math.max(3, timeline.entries.length / 3) : restored)
    if ([...early, ...timeline.untimed].some(({ text }) => noticed.test(text))) return
    if (sectionsNamed(postmortem, 'detection').some(({ words }) => words > 0)) return
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: 'Timeline does not tell when the incident was detected',
      help: `${preset === 'alx' ? 'The brief asks when the issue was detected: begin with' : 'Begin with'} \`- 10:00 – alert: 5xx above 5 %\``,
      ...unsure(postmortem),
    }
  },
})
