import type { Incident, Postmortem } from '../postmortem/postmortem.ts'
import { readMentions } from '../postmortem/time.ts'
import { dayIn } from './day.ts'
import { tellsLength } from './lasting.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed, titleLine, top, within } from './sections.ts'

/** Lines at the top, where a report tells of itself. */
const head = 15

function lacking({ start, end, minutes, lengths }: Incident): string | null {
  const length = lengths[0]
  if (!start && !end) return length ? `Duration is only a length, ${quote(length.text)}` : null
  if (!start) return `Duration has an end, ${quote(end?.text ?? '')}, and no start`
  if (!end && minutes === null && !length) return `Duration has a start, ${quote(start.text)}, and no end`
  return null
}

/** The summary names two times of day and more: one of them may be the end. */
function tellsTimes(postmortem: Postmortem): boolean {
  const texts = sectionsNamed(postmortem, 'summary', 'duration').map(({ text }) => text)
  const clocks = texts.flatMap((text) => text.split('\n').flatMap(readMentions)).filter(({ start }) => start.clock)
  return new Set(clocks.map(({ start }) => `${start.clock?.hour}:${start.clock?.minute}`)).size >= 2
}

/** `Status: UNRESOLVED` */
function isGoingOn({ metadata }: Postmortem): boolean {
  return Object.entries(metadata).some(
    ([key, { text }]) =>
      /status|state|estado|statut/.test(key) &&
      /\b(?:unresolved|not resolved|on-?going|open|in progress|active|monitoring)\b/i.test(text),
  )
}

export default defineRule({
  description: 'Start and end are both there, with date and time',
  severity: { alx: 'error', sre: 'warning', strict: 'error' },
  source: 'ALX brief (start and end times); NIST SP 800-61 (at what times)',
  options: {},
  *check(postmortem, { preset }) {
    const { incident, timeline, title, metadata } = postmortem
    const { start, end } = incident
    const help = `${preset === 'alx' ? 'The brief asks for start and end with a time zone: write' : 'Write both:'} \`22 March 2024, 14:00 – 16:30 UTC\``
    // What the timeline tells is no duration; where that is missing, other rules say so.
    const inTimeline =
      start && timeline && start.span.line >= timeline.span.line && start.span.line <= timeline.span.endLine
    if (inTimeline && !end && timeline.entries.some(({ milestones }) => milestones.includes('restored'))) return
    // A start and a length give the end; what is not over has none.
    const lack =
      start && !end && (tellsLength(postmortem) || isGoingOn(postmortem) || tellsTimes(postmortem))
        ? null
        : lacking(incident)
    const field = sectionsNamed(postmortem, 'duration')[0] ?? sectionsNamed(postmortem, 'summary')[0]
    const at = start?.span ?? end?.span ?? incident.lengths[0]?.span ?? (field ? titleLine(field) : top(postmortem))
    const clocks = (timeline?.entries ?? []).filter((entry) => entry.at.time !== null)
    // A time in the story may be that of something else.
    const told = postmortem.lines.find(({ line }) => line === at.line)
    const placed = at.line <= head || !told || within(postmortem, told.section, ['summary', 'duration', 'impact'])
    const known = !placed || (preset !== 'alx' && clocks.length >= 2)
    if (lack) yield { at, message: lack, help, ...(known ? { severity: 'info' as const } : {}) }
    if (lack || !start) return
    const dated =
      [start, end, ...(timeline?.entries ?? []).map((entry) => entry.at)].some((moment) => moment?.date) ||
      Object.keys(metadata).some((key) => /date|fecha|data/.test(key)) ||
      [title, ...sectionsNamed(postmortem, 'summary', 'duration')].some((place) => place && dayIn(place.text)) ||
      /\b(?:19|20)\d\d\b/.test(title?.text ?? '')
    if (!dated) yield { at, message: `Duration names no date: ${quote(start.text)}`, help }
    else if (start.date && start.date === end?.date && !start.time && !end.time)
      yield { at, message: `Duration names a day, ${quote(start.text)}, and no times`, help }
  },
})
