import { defineRule } from './rule.ts'
import { isDigest, readable, tells, timelineText } from './told.ts'
import { english } from './wording.ts'

const looking =
  /investigat|check|inspect|analy[sz]|review|trac(?:ed|ing)|debug|diagnos|examin|restart|\bran\b|look(?:ed|ing|s)? (?:in|at|for)|identif|rul(?:ed|ing) out|suspect|assum|test|\blogs?\b|troubleshoot|determin|discover|\bf(?:ou|i)nd|verif|confirm|focus|query|queries|profil|monitor|tried|attempt|realis|realiz|notic|isolat|hypothes|explor|search|compar|reproduc/i

export default defineRule({
  description: 'The timeline tells what was looked into',
  severity: { alx: 'warning', sre: 'info', strict: 'info' },
  source: 'ALX brief (what actions were taken, which parts were investigated)',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    if (!timeline || !readable(postmortem) || !english(postmortem)) return
    if (tells(postmortem, 'identified') || looking.test(timelineText(postmortem))) return
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: 'Timeline tells nothing of the investigation',
      help: `${preset === 'alx' ? 'The brief asks which parts were investigated: write' : 'Write'} \`- 10:20 – logs and connections inspected\``,
      ...(isDigest(postmortem) ? { severity: 'info' as const } : {}),
    }
  },
})
