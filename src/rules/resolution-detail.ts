import type { Postmortem, Section } from '../postmortem/postmortem.ts'
import { count } from './phrase.ts'
import { defineRule } from './rule.ts'
import { codeWords, emptyBelow, narrowest, ownSections, titleLine, within } from './sections.ts'
import { bearing, timelineText } from './told.ts'
import { english, prose } from './wording.ts'

const acted =
  /correct|restor|revert|roll(?:ed|ing)?[ -]?back|restart|reboot|patch|scal(?:ed|ing)|replac|reconfigur|re-?deploy|deploy|remov|fix|updat|upgrad|chang|modif|add(?:ed|ing)|increas|reduc|disabl|enabl|switch|mov(?:ed|ing)|merg|install|clear|delet|re-?start|re-?build|re-?set|renew|issu(?:ed|ing)|block|rerout|redirect|migrat|adjust|optimi[sz]|implement|appl(?:ied|ying)|edit|renam|set\b|kill|stopp|start|clean|drain|recover|repair|re-?creat|creat|rotat|tun(?:ed|ing)|expan|provision|failover|failed over|resync|re-?run|ran\b|used?\b|upload|push|releas|whitelist|allowlist|purg|flush|free|extend|turn(?:ed|ing) (?:on|off)|bump|downgrad|pause|isolat|limit|refactor|rewr|wrote|put\b|made\b|took|brought|unblock|resolv|halt|→|\bPR #?\d/i
const verified =
  /verif|confirm|monitor|test|check|observ|validat|watch|ensur|\bback (?:to|online|up)\b|\bnormal|success|succeed|\bwork(?:s|ed|ing)\b|resumed|(?:running|functioning) (?:correctly|properly|as expected)|operational|stable|stabili|no longer|(?:not|n['’]t) (?:experienced|seen|had|observed|recurred)|\bhealth|fully restored/i
/** What an entry of the timeline says once it was checked. */
const watched = /verif|confirm|validat|observ|monitor/i
/** What any other line says. */
const confirmed = /verif|confirm|validat/i
/** The supplier repaired it, or nobody. */
const theirs =
  /\b(?:resolved|recovered|fixed|healed) (?:itself|themselves|upstream|by itself|on its own|on their own)\b|\bno (?:further )?actions? (?:was|were|is) (?:required|needed|taken)\b|\bon their (?:end|side)\b|\b(?:recovery|restoration|actions?|nothing) (?:was|were|is) (?:not )?(?:required|needed|necessary)\b/i

/** A few words less are forgiven where an action is told. */
const grace = 0.8

const unverified = 'does not say how it was verified'

export default defineRule({
  description: 'The resolution says what was done',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'ALX brief (explain in detail how it was fixed); Google SRE Workbook, chapter 10 (an empty recovery)',
  options: { words: { type: 'integer', description: 'Fewest words', default: 20, minimum: 1 } },
  *check(postmortem, { options, preset }) {
    const section = place(postmortem)
    if (!section) return
    const told = [section, ...others(postmortem, section)]
    const text = told.map((each) => each.text).join('\n')
    const own = told.reduce((sum, each) => sum + each.words, 0)
    const words = own + told.reduce((sum, each) => sum + codeWords(postmortem, each), 0)
    const known = english(postmortem)
    if (theirs.test(text)) return
    const fact =
      words < options.words * (acted.test(text) ? grace : 1)
        ? `has ${count(words, 'word')}, expected at least ${options.words}`
        : known && words === own && !acted.test(text)
          ? 'names no action'
          : preset === 'strict' && known && !verified.test(text) && !checked(postmortem)
            ? unverified
            : null
    if (!fact) return
    yield {
      at: titleLine(section),
      message: `Resolution ${fact}`,
      help:
        fact === unverified
          ? 'Say how it was known to work: `… checked that pages load`'
          : `${preset === 'alx' ? 'The brief asks to explain in detail how it was fixed: write' : 'Write the steps:'} \`Restored the previous file, restarted nginx on both servers, checked that pages load\``,
    }
  },
})

/** The section that is called so, before one that is only meant so, such as "Response" or the actions of a timeline. */
function place(postmortem: Postmortem): Section | null {
  const own = ownSections(postmortem, 'resolution').filter(
    ({ ids, words, parent }) =>
      ids.join() === 'resolution' && words >= emptyBelow && !within(postmortem, parent, ['timeline']),
  )
  return (
    own.find(({ title }) => /^\W*(?:resolution|recovery)\b/i.test(title)) ??
    narrowest(postmortem, 'resolution', 'root-cause')
  )
}

/** What else the report calls so, such as "Response" beside "Recovery". */
function others(postmortem: Postmortem, chosen: Section): readonly Section[] {
  return ownSections(postmortem, 'resolution').filter(
    ({ ids, parent, span }) =>
      ids.join() === 'resolution' &&
      !within(postmortem, parent, ['resolution']) &&
      !(span.line <= chosen.span.line && chosen.span.endLine <= span.endLine),
  )
}

/** It was checked by an entry of the timeline, or in another section on the resolution. */
function checked(postmortem: Postmortem): boolean {
  const restored = bearing(postmortem, 'restored').some(({ text }) => verified.test(text))
  const elsewhere = ownSections(postmortem, 'resolution').some(({ text }) => verified.test(text))
  const story = prose(postmortem).filter(
    ({ section }) => !within(postmortem, section, ['corrective-measures', 'action-items', 'improvements', 'lessons']),
  )
  return (
    restored || elsewhere || watched.test(timelineText(postmortem)) || story.some(({ text }) => confirmed.test(text))
  )
}
