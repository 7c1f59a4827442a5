import type { Postmortem, Section } from '../postmortem/postmortem.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { outermost, top } from './sections.ts'

/** Counting words is not exact, so the bounds give by this share. */
const grace = 0.05

export default defineRule({
  description: 'The report is as long as the brief asks',
  severity: { alx: 'warning', sre: 'off', strict: 'off' },
  source: 'ALX brief (400 to 600 words)',
  options: {
    minimum: { type: 'integer', description: 'Fewest words', default: 400, minimum: 0 },
    maximum: { type: 'integer', description: 'Most words', default: 600, minimum: 1 },
  },
  *check(postmortem, { options: { minimum, maximum } }) {
    const { words } = postmortem
    const short = words < minimum * (1 - grace)
    if (!short && words <= maximum * (1 + grace)) return
    const sizes = places(postmortem).toSorted((a, b) => (short ? a.words - b.words : b.words - a.words))
    const shares = sizes.slice(0, 3).map(({ title, words }) => `${quote(title, 40)} ${words}`)
    yield {
      at: top(postmortem),
      message: `Report has ${words} words, expected ${minimum} to ${maximum}`,
      help: `${short ? 'Tell more where little stands' : 'Cut where most stands'}${shares.length > 0 ? ` (${shares.join(', ')})` : ''}: the brief asks for ${minimum} to ${maximum} words`,
    }
  },
})

/** Complete in a few words, or not of the report. */
const field =
  /^\W*(?:authors?|dates?|time|status|state|severity|owners?|contributors?|attendees|participants|team|references?|links?|table of contents|contents|licen[cs]e|affected (?:services?|systems?)|title|service|(?:incident )?(?:id|date|lead|commander)|date & time|date and time|stats?)\b/i

/** The outermost sections, those of unknown names among them where they are no title over known ones. */
function places(postmortem: Postmortem): readonly Section[] {
  const { sections } = postmortem
  const known = outermost(postmortem)
  const apart = (section: Section) =>
    sections.every(
      ({ ids, span }) => ids.length === 0 || span.endLine < section.span.line || span.line > section.span.endLine,
    )
  const other = sections.filter((section) => section.ids.length === 0 && apart(section))
  const outer = other.filter(({ parent }) => !other.some((section) => section === sections[parent ?? -1]))
  return [...known, ...outer].filter(
    ({ ids, title, words }) =>
      title !== '' &&
      title !== postmortem.title?.text &&
      words > 0 &&
      !ids.includes('duration') &&
      !ids.includes('metadata') &&
      !field.test(title),
  )
}
