import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { isDigest, readable, tells, timelineText } from './told.ts'
import { understood, unsure } from './wording.ts'

const mentioned = new RegExp(
  [
    'escal',
    '\\b(?:call|loop|pull|bring)(?:s|ed|ing)? (?:[@\\w-]{1,40} ){0,3}in\\b|\\bbrought (?:[@\\w-]{1,40} ){0,3}in\\b',
    '\\bhand(?:s|ed|ing)? (?:it )?(?:off|over)\\b|\\bhanded to\\b|\\bhandled by\\b|\\btakes? over\\b|\\btook over\\b',
    '\\b(?:join(?:s|ed)|engag(?:es|ed)|involv(?:es|ed)|contact(?:s|ed)|assign(?:s|ed)|consult(?:s|ed)|notif(?:y|ies|ied)|inform(?:s|ed)|tasked|paged)\\b',
    'notif\\w*ed|chain of command|\\bsummon|\\bcalled? (?:up)?on\\b',
    '\\bassistance\\b|\\bhelp\\b|\\bwar[ -]?room\\b|\\bsupport ticket\\b',
    '\\b(?:is|are|was|were|been) (?:alerted|called)\\b',
    '\\bteam (?:enter|step|jump|div|dove|come|came|arriv|swoop|rush|take|took)',
    '\\balert(?:s|ed) (?:the |our )?(?:[\\w-]{1,20} ){0,2}(?:engineers?|developers?|devops|administrators?)\\b',
  ].join('|'),
  'i',
)
/** Somebody beside the first who looked. */
const others = /\bteams?\b|\bon-?call\b|\bsupport\b|\bvendor\b|\bresponders?\b/i

export default defineRule({
  description: 'The timeline tells whom the incident was escalated to',
  severity: { alx: 'warning', sre: 'info', strict: 'warning' },
  source: 'ALX brief (which team or individuals it was escalated to); AWS correction of errors',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    if (!timeline || !readable(postmortem) || !understood(postmortem) || tells(postmortem, 'escalated')) return
    if (sectionsNamed(postmortem, 'escalation').some(({ words }) => words > 0)) return
    const text = timelineText(postmortem)
    if (preset !== 'alx' && others.test(text)) return
    if (mentioned.test(text) || postmortem.lines.some(({ text }) => /\bescal/i.test(text))) return
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: 'Timeline does not tell whom the incident was escalated to',
      help: `${preset === 'alx' ? 'The brief asks which team or person took over: write' : 'Write'} \`- 11:00 – escalated to the database team\`, or \`no escalation needed\``,
      ...(isDigest(postmortem) ? { severity: 'info' as const } : unsure(postmortem)),
    }
  },
})
