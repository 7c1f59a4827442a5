import { readLengths } from '../postmortem/length.ts'
import type { Line, Postmortem, SectionId } from '../postmortem/postmortem.ts'
import { readMentions } from '../postmortem/time.ts'
import { within } from './sections.ts'
import { prose } from './wording.ts'

/** What happened later, or one thing after another, lasted as long as it likes. */
const other: readonly SectionId[] = ['timeline', 'corrective-measures', 'action-items', 'improvements', 'lessons']

const label =
  /\b(?:duration|downtime|(?:exposure|impact|outage|incident) window|time to (?:fix|repair|resol\w+|restor\w*|recover\w*|mitigat\w*)|report to fix)\b/i
/** What ended, right before its length: `was restored within about 6 hours`. */
const over =
  /\b(?:restored|resolved|recovered|mitigated|fixed|lasted|unavailable|offline|down|available|exposed|live|active|affected|broken)\b[^.;]{0,30}$/i

/** Shorter times in the impact are those of a page or a call. */
const shortest = 10

const ranges = (text: string) => readMentions(text).some(({ end }) => end !== null)

function isTold({ text }: Line, labelled: boolean, inImpact: boolean): boolean {
  const lengths = readLengths(text).filter(({ minutes, bound }) => minutes > 0 && !bound)
  if (labelled) return lengths.length > 0 || ranges(text)
  if (inImpact && (lengths.some(({ minutes }) => minutes >= shortest) || ranges(text))) return true
  return lengths.some(({ from }) => over.test(text.slice(Math.max(0, from - 60), from)))
}

/** Whether these sections name any length of time at all, be it only a bound: "for over an hour". */
export function namesLength(postmortem: Postmortem, ids: readonly SectionId[]): boolean {
  return prose(postmortem).some(
    ({ text, section }) =>
      (section === null || within(postmortem, section, ids)) &&
      readLengths(text).some(({ minutes }) => minutes >= shortest),
  )
}

/**
 * Whether the report tells how long it lasted outside its summary: in the impact, under a label or in the column of a
 * table, or where it says after what time the service was back.
 */
export function tellsLength(postmortem: Postmortem): boolean {
  let column: number | null = null
  for (const line of prose(postmortem)) {
    if (within(postmortem, line.section, other)) continue
    const labelled = label.test(line.text)
    if (labelled && /^\s*\|/.test(line.source)) column = line.section
    const inTable = column !== null && line.section === column && /^\s*\|/.test(line.source)
    if (isTold(line, labelled || inTable, within(postmortem, line.section, ['impact', 'duration']))) return true
  }
  return false
}
