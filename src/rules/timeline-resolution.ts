import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { readable, tells } from './told.ts'
import { understood, unsure } from './wording.ts'

/** Words that a good end is told with; a reader takes them for the end even where no cue is certain. */
const end =
  /success|\bwork(?:s|ing|ed)\b|fix(?:es|ed)\b|solv|restor|recover|revert|\bback\b|up and running|online|normal|\bclos(?:ed|es)\b|complet|stop(?:s|ped)|patched|no longer|awake|alive|resum|rectif|deployed|released|shipped|published|\blive\b|\bmined\b|\bclean\b|operational|healthy|stable|\b200\b|disclos|post-?mortem|\breset\b|restarted|replac|correct|rolled|after (?:the )?fix|attack (?:has )?ended|returning ok\b/i
/** Nothing was down that could be restored. */
const holes = /\b(?:CVE-\d|vulnerabilit|disclosure|advisory|phishing|security review)/i
const undone = /without success|unsuccess|\bnot\b|n['’]t\b|fail|partial|persist/i

export default defineRule({
  description: 'The timeline tells when the service was restored',
  severity: { alx: 'error', sre: 'warning', strict: 'error' },
  source: 'ALX brief (how the incident was resolved); Atlassian (end of impact)',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    const last = timeline?.entries.at(-1)
    if (!timeline || !last || !readable(postmortem) || !understood(postmortem) || tells(postmortem, 'restored')) return
    const stated = postmortem.incident.end?.time
    if (stated && timeline.entries.some(({ at }) => at.time === stated)) return
    const half = timeline.entries[Math.floor(timeline.entries.length / 2)]?.at.span.line ?? 0
    // A resolution right behind the timeline is its last part.
    const behind = sectionsNamed(postmortem, 'resolution').find(
      ({ ids, span }) =>
        ids.length === 1 && span.line > timeline.span.endLine && span.line <= timeline.span.endLine + 3,
    )
    const until = behind?.span.endLine ?? timeline.span.endLine
    const late = postmortem.lines.filter(({ line }) => line >= half && line <= until)
    if (late.some(({ text }) => end.test(text) && !undone.test(text))) return
    const hole = holes.test(`${postmortem.title?.text ?? ''} ${timeline.entries.map(({ text }) => text).join(' ')}`)
    yield {
      at: last.at.span,
      message: `Timeline does not tell when the service was restored; it ends with ${quote(`${last.at.text} ${last.text}`, 80)}`,
      help: `${preset === 'alx' ? 'The brief asks how the incident was resolved: end with' : 'Add'} \`- 12:30 – all services work again\``,
      ...(tells(postmortem, 'mitigated')
        ? { severity: preset === 'sre' ? ('info' as const) : ('warning' as const) }
        : {}),
      ...(hole ? { severity: 'info' as const } : unsure(postmortem)),
    }
  },
})
