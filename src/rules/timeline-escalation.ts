import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { readable, tells, timelineText } from './told.ts'

const mentioned =
  /escal|\b(?:called|brought|looped|pulled) in\b|\bhanded over\b|\b(?:joined|engaged|involved|contacted|assigned(?: to)?|consulted|assistance|help|informed|notified|handled by|handed to|war-?room) |\b(?:was|were) (?:alerted|informed|notified|assigned|engaged|called)\b|\bwar-?room\b/i
/** Somebody beside the first who looked. */
const others = /\bteams?\b|\bon-?call\b|\bsupport\b|\bvendor\b|\bresponders?\b/i

export default defineRule({
  description: 'The timeline tells whom the incident was escalated to',
  severity: { alx: 'warning', sre: 'info', strict: 'warning' },
  source: 'ALX brief (which team or individuals it was escalated to); AWS correction of errors',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    if (!timeline || !readable(postmortem) || tells(postmortem, 'escalated')) return
    if (sectionsNamed(postmortem, 'escalation').some(({ words }) => words > 0)) return
    const text = timelineText(postmortem)
    if (preset !== 'alx' && others.test(text)) return
    if (mentioned.test(text) || postmortem.lines.some(({ text }) => /\bescal/i.test(text))) return
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: 'Timeline does not tell whom the incident was escalated to',
      help: `${preset === 'alx' ? 'The brief asks which team or person took over: write' : 'Write'} \`- 11:00 – escalated to the database team\`, or \`no escalation needed\``,
    }
  },
})
