import type { SectionId } from '../postmortem/postmortem.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { within } from './sections.ts'
import { bearing } from './told.ts'
import { english, prose, sentences } from './wording.ts'

const beside: readonly SectionId[] = ['corrective-measures', 'action-items', 'improvements', 'lessons', 'misleading']

const endangered =
  /\b(?:restor|revert|recover|roll)\w*\b[^.;]{0,50}\b(?:backups?|snapshots?|dumps?)\b|(?<!\b(?:memory|heap|stack|pointer|state) )\bcorrupt(?:ed|ion|ing)\b|\bfailed over\b|\bdata rollback\b|\bdropped (?:the )?(?:table|database)|\bdeleted (?:the )?(?:production )?(?:data|database|table)/i
const stated =
  /\bdata[- ]loss|\bloss of (?:\w+ ){0,2}data|\blos(?:t|e|ing)\b[^.;]{0,40}\b(?:data|records?|rows?|messages?|transactions?|events?|orders?|files?|e-?mails?)\b|\bdata\b[^.;]{0,40}\b(?:lost|intact|integrity|safe|recovered|consisten)|\bno data\b/i

/** What is only feared, or was believed for a while. */
const hedged =
  /\b(?:assum|suspect|possib|perhaps|maybe|might|potential|seem|appear|believ)\w*|\b(?:may|could|would|can|if|initially|thought|hypothes[ie]s)\b/i
/** Programs lose their state, and services move: no data is in danger. */
const state = /\b(?:heap|memory|stack|pointers?|V8|cache)\b/i
const moved = /\bswitch|\bserver|\binstance/i
/** What is built anew holds no data. */
const built =
  /\b(?:containers?|packages?|images?|installation|build|environment|binar(?:y|ies)|dependenc(?:y|ies)|node_modules)\b/i

/** Words that tell of a danger to data as a fact. */
function dangerIn(text: string, programsOnly: boolean): string | null {
  if (!endangered.test(text)) return null
  for (const sentence of sentences(text)) {
    const [found] = endangered.exec(sentence) ?? []
    if (!found || hedged.test(sentence) || moved.test(found)) continue
    if (!(/^corrupt/i.test(found) && (programsOnly || built.test(sentence)))) return found
  }
  return null
}

export default defineRule({
  description: 'Where data was in danger, the report says whether any was lost',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Google SRE book, appendix D (impact); NIST SP 800-61',
  options: {},
  *check(postmortem) {
    if (!english(postmortem)) return
    const believed = new Set(bearing(postmortem, 'dead-end').map(({ span }) => span.line))
    const lines = prose(postmortem).filter(
      ({ line, section }) => !believed.has(line) && !within(postmortem, section, beside),
    )
    const programs = postmortem.lines.some(({ text }) => /corrupt/i.test(text) && state.test(text))
    const first = lines.find(({ text }) => dangerIn(text, programs) !== null)
    if (!first || postmortem.lines.some(({ text }) => stated.test(text))) return
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Report tells of ${quote(dangerIn(first.text, programs) ?? '', 50)} and not whether data was lost`,
      help: 'Write `No data was lost`, or how much and of whom',
    }
  },
})
