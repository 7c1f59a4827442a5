import { count } from './phrase.ts'
import { defineRule } from './rule.ts'
import { emptyBelow, sectionsNamed, titleLine } from './sections.ts'

/** A section of so many words tells the story in prose; a shorter one may point to the entries. */
const narrative = 150

/** A month, or counted from the start: `T+15`, `H+07`, `+12 min`, `10 minutes later`. */
const sinceStart =
  /^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d\b|^\W*[TH]\s?[+-]\s?\d|^\W*[TH]0\b|^\W*\+\s?\d{1,4}\s?(?:s|sec|m|min|h)?\b|\b\d{1,3} ?(?:min(?:ute)?s?|hours?|seconds?|mins) (?:later|after)\b/i

export default defineRule({
  description: 'The timeline’s entries have times',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief (time, then one or two short sentences); every template',
  options: {},
  *check(postmortem, { preset }) {
    const entries = postmortem.timeline?.entries ?? []
    if (entries.length >= 2) return
    const section = sectionsNamed(postmortem, 'timeline').find(({ words }) => words >= emptyBelow)
    if (!section) return
    const relative = postmortem.lines.filter(
      ({ line, text }) => line > section.span.line && line <= section.span.endLine && sinceStart.test(text),
    )
    if (relative.length + entries.length >= 2) return
    const linked = postmortem.links.some(
      ({ span, image }) => !image && span.line >= section.span.line && span.line <= section.span.endLine,
    )
    yield {
      at: titleLine(section),
      message: `Timeline has ${count(entries.length, 'entry', 'entries')} with a time, expected at least 2`,
      help: `${preset === 'alx' ? 'The brief asks for a time and one or two sentences an entry: write' : 'Begin each entry with its time:'} \`- 10:05 – the on-call engineer confirms the alert\``,
      ...(preset !== 'alx' && (section.words >= narrative || linked) ? { severity: 'warning' as const } : {}),
    }
  },
})
