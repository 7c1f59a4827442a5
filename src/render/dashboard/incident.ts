import type { Judged } from '../../lint.ts'
import { metrics } from '../../metrics.ts'
import type { ActionItem, Postmortem } from '../../postmortem/postmortem.ts'
import type { Outcome } from '../../tracking/plan.ts'
import { issueTitle } from '../../tracking/title.ts'
import { type Links, lineAddress } from '../run.ts'
import { standingOf } from '../standing.ts'
import { totals } from '../totals.ts'

/** One postmortem in a collection of many; also the rows of `postmortems.json`. Unknown facts are null. */
export interface IncidentRow {
  path: string
  title: string
  /** `YYYY-MM-DD`. */
  date: string | null
  address: string | null
  verdict: 'pass' | 'fail'
  errors: number
  warnings: number
  severity: string | null
  minutes: number | null
  timeToDetect: number | null
  timeToRestore: number | null
  detectedBy: Detector | null
  actionItems: readonly ItemRow[]
}

export interface ItemRow {
  title: string
  line: number
  address: string | null
  done: boolean
  /** Decided against: its issue was closed as not planned or as a duplicate. */
  notPlanned: boolean
  owners: readonly string[]
  priority: string | null
  /** `YYYY-MM-DD`. */
  due: string | null
  overdue: boolean
  /** Days since the incident, for an item that is not decided. */
  age: number | null
  issue: { number: number; url: string; state: 'open' | 'closed' } | null
}

export type Detector = 'monitoring' | 'people' | 'customers'

interface Context {
  outcomes: readonly Outcome[]
  /** `YYYY-MM-DD`. */
  today: string
  links: Links | null
}

/** The reports among the files, the newest first. */
export function incidentRows(judged: readonly Judged[], context: Context): IncidentRow[] {
  const issues = new Map(context.outcomes.map((outcome) => [outcome.item.item, outcome]))
  return judged
    .filter(({ postmortem }) => postmortem.kind === 'report')
    .map((report) => row(report, issues, context))
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.path, b.path))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function row(report: Judged, issues: ReadonlyMap<ActionItem, Outcome>, { today, links }: Context): IncidentRow {
  const { postmortem, verdict } = report
  const { path, title, incident, metadata, actionItems, span } = postmortem
  const { errors, warnings } = totals([report])
  const { timeToDetect, timeToRestore } = metrics(postmortem)
  const date = dateOf(postmortem)
  return {
    path,
    title: title?.text ?? path,
    date,
    address: lineAddress(links, path, title?.span ?? { ...span, endLine: span.line }),
    verdict,
    errors,
    warnings,
    severity: metadata.severity?.text ?? null,
    minutes: incident.minutes,
    timeToDetect,
    timeToRestore,
    detectedBy: detectorOf(postmortem),
    actionItems: actionItems.map((item) => {
      const outcome = issues.get(item)
      const issue = outcome?.tracked === 'issue' ? outcome : null
      const standing = standingOf(item, outcome)
      const open = standing === 'open'
      const due = item.due?.date ?? null
      return {
        title: issueTitle(item),
        line: item.span.line,
        address: lineAddress(links, path, item.span),
        done: standing === 'done',
        notPlanned: standing === 'not-planned',
        owners: item.owners,
        priority: item.priority,
        due,
        overdue: open && due !== null && due < today,
        age: open && date !== null ? days(date, today) : null,
        issue: issue && { number: issue.number, url: issue.url, state: issue.state },
      }
    }),
  }
}

/** Of the incident, else of the first dated entry, else as the report is dated. */
function dateOf({ incident, timeline, metadata }: Postmortem): string | null {
  const dated = timeline?.entries.find(({ at }) => at.date !== null)
  const written = /\d{4}-\d\d-\d\d/.exec(metadata.date?.text ?? '')?.[0]
  return incident.start?.date ?? dated?.at.date ?? (written !== undefined && isDay(written) ? written : null)
}

/** Whether the calendar has the day: nothing can be reckoned from 31 June. */
function isDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

const detectors: readonly [Detector, RegExp][] = [
  ['monitoring', /\b(?:monitor\w*|alert\w*|alarm\w*|pager\w*|paged|dashboards?|health.?checks?|probes?)\b/i],
  ['people', /\b(?:engineers?|developers?|on-?call|team|colleagues?|staff|employees?|operators?|admins?)\b/i],
  ['customers', /\b(?:customers?|users?|clients?|visitors?|support|complain\w*)\b/i],
]

/** Who or what is named first where the report tells of the detection. */
function detectorOf({ timeline, sections }: Postmortem): Detector | null {
  const entry = timeline?.entries.find(({ milestones }) => milestones.includes('detected'))
  const section = sections.find(({ ids }) => ids.includes('detection'))
  const told = entry?.text ?? section?.text ?? ''
  const named = detectors.flatMap(([detector, words]) => {
    const found = words.exec(told)
    return found === null ? [] : [{ detector, index: found.index }]
  })
  return named.sort((a, b) => a.index - b.index)[0]?.detector ?? null
}
