import type { Postmortem } from '../postmortem/postmortem.ts'
import { readMentions } from '../postmortem/time.ts'
import { dayIn } from './day.ts'
import { namesLength, tellsLength } from './lasting.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed, titleLine } from './sections.ts'
import { prose, unsure } from './wording.ts'

/** A day in the name of the file: `2024-03-22-login.md`. */
const dated = /(?<!\d)(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?!\d)/

/** A hole that was found and not used has no outage. */
const unharmed =
  /\b(?:was|were|has|have|is)(?:n['’]t| not| never)(?: been)? (?:\w+ )?exploited\b|\bare we (?:vulnerable|affected|at risk)\b|\bvulnerability scan\b|\bscan(?:s|ned)? (?:\w+ ){0,3}vulnerabilit|\b(?:does not|do not|not) (?:seem to be|appear to be|be|are|is) at risk\b|\bresearcher\b[^.]{0,60}\b(?:report|provid|disclos|submi)/i

/** A line is looked at so far, in characters. */
const lineLength = 2_000

/** Months have no length in minutes. */
const long = /\b(?:months?|years?|mois|meses|m[eê]s|años?|anos?)\b/i

/** The day that the title, a heading, the metadata, the impact or the name of the file gives. */
function dayElsewhere(postmortem: Postmortem): string | null {
  const { title, headings, metadata, path } = postmortem
  const texts = [title, ...headings, ...Object.values(metadata), ...sectionsNamed(postmortem, 'impact', 'duration')]
  for (const text of texts) {
    const day = text && dayIn(text.text)
    if (day) return day
  }
  return dated.exec(path.split('/').at(-1) ?? '')?.[0] ?? null
}

export default defineRule({
  description: 'The summary says how long the incident lasted',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief; Google SRE book, appendix D; Atlassian incident template',
  options: {},
  *check(postmortem, { preset }) {
    const { start, end, minutes, lengths } = postmortem.incident
    if (Object.keys(postmortem.metadata).some((key) => /^(?:duration|downtime|length)\b/.test(key))) return
    if (start || end || minutes !== null || lengths.length > 0) return
    const [field] = sectionsNamed(postmortem, 'duration')
    if (field && (field.words === 0 || long.test(field.text))) return
    const [summary] = sectionsNamed(postmortem, 'summary')
    if (!summary) return
    if (/\bfor (?:a few|several|some|many) (?:minutes|hours|days|weeks)\b/i.test(summary.text)) return
    if (tellsLength(postmortem) || namesLength(postmortem, ['summary', 'duration', 'impact', 'detection'])) return
    // A day beside a time may be that of something else.
    const timed = summary.text
      .split('\n')
      .some((line) => readMentions(line.slice(0, lineLength)).some(({ start }) => start.clock))
    const inSummary = timed ? null : dayIn(summary.text)
    const entries = postmortem.timeline?.entries ?? []
    // Times of the timeline are times of the report.
    const day = inSummary ?? (entries.length > 1 || entries.some(({ at }) => at.time) ? null : dayElsewhere(postmortem))
    const known = day !== null || entries.length >= 2 || entries.some(({ at }) => at.time !== null)
    yield {
      at: titleLine(field ?? summary),
      message: field
        ? 'Duration names neither times nor a length'
        : day
          ? `${inSummary ? 'Summary' : 'Report'} names a day, ${quote(day)}, and neither times nor a length`
          : 'Summary says neither when the incident began and ended nor how long it lasted',
      help: `${preset === 'alx' ? 'The brief asks for start and end with a time zone: write' : 'Write start and end with a time zone:'} \`Duration: 22 March 2024, 14:00 – 16:30 UTC\``,
      ...(preset !== 'alx' && known ? { severity: 'warning' as const } : {}),
      ...(prose(postmortem).some(({ text }) => unharmed.test(text))
        ? { severity: 'info' as const }
        : unsure(postmortem)),
    }
  },
})
