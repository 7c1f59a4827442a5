import type { Metrics } from '../metrics.ts'
import type { Postmortem, TimelineEntry } from '../postmortem/postmortem.ts'
import { cut, oneLine } from '../tracking/text.ts'
import { duration, enumerate } from './count.ts'

/** More bars than this nobody reads; GitHub draws no chart beyond 50,000 characters. */
const mostEntries = 40
const day = 24 * 60

/** The incident as a Mermaid gantt: its phases, then its timeline. Null where fewer than two entries have a clock time. */
export function gantt({ timeline }: Postmortem, metrics: Metrics): string | null {
  const entries = (timeline?.entries ?? []).flatMap((entry) =>
    entry.minute === null ? [] : [{ entry, minute: entry.minute }],
  )
  const [first] = entries
  if (first === undefined || entries.length < 2) return null
  const minutes = entries.map(({ minute }) => minute)
  const long = Math.max(...minutes) - Math.min(...minutes) >= day
  const clock = calendar(first.entry, first.minute)
  const bars = phases(metrics).map(
    ({ name, from, to }) => `    ${name} ${length(to - from)} :${clock(from)}, ${Math.max(to - from, 1)}m`,
  )
  const events = entries
    .slice(0, mostEntries)
    .map(({ entry, minute }) => `    ${label(entry)} :milestone, ${clock(minute)}, 0m`)
  return [
    'gantt',
    '    dateFormat YYYY-MM-DD HH:mm',
    `    axisFormat ${long ? '%d %b %H:%M' : '%H:%M'}`,
    '    todayMarker off',
    ...(bars.length > 0 ? ['    section Phases', ...bars] : []),
    `    section Timeline${entries.length > mostEntries ? ` (${mostEntries} of ${entries.length} entries)` : ''}`,
    ...events,
  ].join('\n')
}

interface Phase {
  name: string
  from: number
  to: number
}

/** Each phase ends where its milestone stands and begins where the one before ended; over a missing milestone two phases become one. */
function phases({ milestones, timeToDetect, timeToRestore }: Metrics): Phase[] {
  const at = (entry: TimelineEntry | null) => entry?.minute ?? null
  const detected = at(milestones.detected)
  const restored = at(milestones.restored)
  const steps: [name: string, end: number | null][] = [
    ['detect', detected],
    ['acknowledge', at(milestones.acknowledged)],
    ['diagnose', at(milestones.identified)],
    ['repair', restored],
  ]
  let from = before(detected, timeToDetect) ?? before(restored, timeToRestore)
  let names: string[] = []
  return steps.flatMap(([name, to]) => {
    names.push(name)
    if (to === null) return []
    const phase = from === null || to < from ? [] : [{ name: capital(enumerate(names)), from, to }]
    from = to
    names = []
    return phase
  })
}

function length(minutes: number): string {
  return minutes === 0 ? 'at once' : duration(minutes)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function before(minute: number | null, length: number | null): number | null {
  return minute === null || length === null ? null : minute - length
}

/** Minutes of the timeline → `2024-06-20 10:00`. Without a known day any day serves: only the clock is shown. */
function calendar(entry: TimelineEntry, minute: number): (minute: number) => string {
  const midnight = Date.parse(`${entry.at.date ?? '2000-01-01'}T00:00:00Z`) - Math.floor(minute / day) * day * 60_000
  return (each) => new Date(midnight + each * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}

/** The time first, so that no text is taken for a keyword, and with a dot: a colon would end the name. */
function label({ at, text }: TimelineEntry): string {
  const colonless = text.replace(/(\d):(?=\d)/g, '$1.').replace(/:(?=\s)/g, ',')
  const name = oneLine(colonless.replace(/[:;#<>`"'@$%{}\\]+/g, ' '))
  return `${at.time?.replace(':', '.') ?? ''} ${cut(name, 40)}`
}
