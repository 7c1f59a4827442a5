import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { within } from './sections.ts'
import { english, prose } from './wording.ts'

const endangered =
  /\b(?:restor|revert|recover|roll)\w*\b[^.;]{0,50}\b(?:backups?|snapshots?|dumps?)\b|(?<!\b(?:memory|heap|stack|pointer|state) )\bcorrupt(?:ed|ion|ing)\b|\bfailed over\b|\bdata rollback\b|\bdropped (?:the )?(?:table|database)|\bdeleted (?:the )?(?:production )?(?:data|database|table)/i
const stated =
  /\bdata[- ]loss|\bloss of (?:\w+ ){0,2}data|\blos(?:t|e|ing)\b[^.;]{0,40}\b(?:data|records?|rows?|messages?|transactions?|events?|orders?|files?|e-?mails?)\b|\bdata\b[^.;]{0,40}\b(?:lost|intact|integrity|safe|recovered|consisten)|\bno data\b/i

export default defineRule({
  description: 'Where data was in danger, the report says whether any was lost',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Google SRE book, appendix D (impact); NIST SP 800-61',
  options: {},
  *check(postmortem) {
    if (!english(postmortem)) return
    const lines = prose(postmortem).filter(
      ({ section }) => !within(postmortem, section, ['corrective-measures', 'action-items', 'improvements', 'lessons']),
    )
    const first = lines.find(({ text }) => endangered.test(text))
    if (!first || postmortem.lines.some(({ text }) => stated.test(text))) return
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Report tells of ${quote(endangered.exec(first.text)?.[0] ?? '', 50)} and not whether data was lost`,
      help: 'Write `No data was lost`, or how much and of whom',
    }
  },
})
