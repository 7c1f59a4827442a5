import type { Postmortem, StatedLength, Timeline } from '../postmortem/postmortem.ts'
import { enumerate, lengthOfTime, quote } from './phrase.ts'
import { defineRule, type Problem } from './rule.ts'

/** Beyond what is forgiven: five minutes, a twentieth, the rounding of the unit; more where the text says "about". */
function wrong({ minutes, approximate, unit }: StatedLength, computed: number): boolean {
  const away = Math.abs(minutes - computed)
  return away > Math.max(5, computed * (approximate ? 0.15 : 0.05)) && away >= unit / 2
}

/** The length of a part that the timeline tells, such as the time to repair. */
function phase({ minutes }: StatedLength, timeline: Timeline | null): boolean {
  const told = (timeline?.entries ?? []).slice(0, 200).flatMap(({ minute }) => minute ?? [])
  return told.some((from, index) => told.slice(index + 1).some((to) => Math.abs(to - from - minutes) <= 5))
}

/** A metric of its own (`Time to repair: 4 h`), or not the time of the clock. */
const other = /\btime to [a-z]+|\bmtt[a-z]\b|\b(?:support|business|working|office) hours\b|\bexclud/i

/** The lengths that are said of the whole incident. */
function ofIncident({ incident, lines }: Postmortem): readonly StatedLength[] {
  const metrics = new Set(lines.filter(({ text }) => other.test(text)).map(({ line }) => line))
  return incident.lengths.filter(({ span }) => !metrics.has(span.line))
}

/** Where start and end are not stated, the timeline is what a length can be compared with. */
function* withoutWindow(lengths: readonly StatedLength[], timeline: Timeline | null): Generator<Problem> {
  const [length] = lengths
  const told = (timeline?.entries ?? []).slice(0, 200).filter(({ minute }) => minute !== null)
  const [first, last] = [told[0], told.at(-1)]
  // A day without a time bounds the timeline as well.
  if (timeline?.entries.some(({ minute }) => minute === null)) return
  if (!length || lengths.length > 1 || !first || !last || told.length < 4) return
  const between = told.flatMap(({ minute: from }, index) =>
    told.slice(index + 1).map(({ minute: to }) => (to ?? 0) - (from ?? 0)),
  )
  if (between.some((minutes) => !wrong(length, minutes))) return
  yield {
    at: length.span,
    message: `Stated length ${quote(length.text)} is the time between no two entries of the timeline, which goes from ${quote(first.at.text)} to ${quote(last.at.text)}`,
    help: 'Correct the length or the times, or state start and end',
    severity: 'warning',
  }
}

export default defineRule({
  description: 'The stated length of the incident is its end minus its start',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'Google SRE book, appendix D (66 minutes are 66 minutes in its timeline)',
  options: {},
  *check(postmortem) {
    const { incident, timeline } = postmortem
    const { start, end, minutes } = incident
    const lengths = ofIncident(postmortem)
    if (!start?.time || !end?.time || minutes === null || minutes <= 0) {
      yield* withoutWindow(lengths, timeline)
      return
    }
    const differing = lengths.filter((length) => wrong(length, minutes) && !phase(length, timeline))
    const [first] = differing
    if (!first) return
    const stated = [...new Set(differing.map(({ text }) => quote(text)))]
    yield {
      at: first.span,
      message: `Stated length ${enumerate(stated)} ${stated.length === 1 ? 'differs' : 'differ'} from ${lengthOfTime(minutes)}, the time from ${quote(start.text)} to ${quote(end.text)}`,
      help: `Correct the length or the times: start and end give ${lengthOfTime(minutes)}`,
    }
  },
})
