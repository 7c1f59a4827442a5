import type { Finding, Judged } from '../lint.ts'
import { type Metrics, metrics } from '../metrics.ts'
import type {
  ActionItem,
  Incident,
  Kind,
  Milestone,
  Moment,
  Postmortem,
  SectionId,
  TimelineEntry,
} from '../postmortem/postmortem.ts'
import type { Preset, Severity } from '../rules/rule.ts'
import { type Format, written } from './format.ts'
import { jsonText } from './json-text.ts'
import type { FailOn } from './run.ts'
import { sum } from './sum.ts'
import { type Totals, totals } from './totals.ts'

/** The result document, described for other tools in `schema/result.json`. Unknown facts are null, lists are `[]`. */
export interface Result {
  schemaVersion: 1
  reports: readonly ReportResult[]
  totals: Totals
}

export interface ReportResult {
  path: string
  kind: Kind
  title: string | null
  verdict: 'pass' | 'fail'
  preset: Preset
  /** One entry per meaning; a place with two meanings stands twice. Empty unless the kind is `report`. */
  sections: readonly { id: SectionId; title: string; line: number; endLine: number }[]
  incident: IncidentResult | null
  timeline: readonly EntryResult[]
  metrics: Omit<Metrics, 'milestones'> | null
  actionItems: readonly ActionItemResult[]
  findings: readonly FindingResult[]
}

interface MomentResult {
  text: string
  local: string
  instant: string | null
  line: number
}

interface IncidentResult {
  start: MomentResult | null
  end: MomentResult | null
  timezone: string | null
  minutes: number | null
  statedMinutes: number | null
}

interface EntryResult {
  line: number
  time: string | null
  date: string | null
  text: string
  milestones: readonly Milestone[]
}

interface ActionItemResult extends Omit<ActionItem, 'span' | 'id' | 'optedOut'> {
  line: number
  endLine: number
}

interface FindingResult {
  rule: string
  severity: Severity
  message: string
  help: string
  line: number
  endLine: number
  url: string
}

export function result(reports: readonly Judged[]): Result {
  return { schemaVersion: 1, reports: reports.map(report), totals: totals(reports) }
}

/** The result document, with a final line end. */
export function jsonFormat(failOn: FailOn): Format<string> {
  return {
    piece: (judged) => ({ said: indented(report(judged), 4), sum: sum([judged], failOn) }),
    writer: () => {
      let lead = '{\n  "schemaVersion": 1,\n  "reports": ['
      const add = (said: string) => {
        const separated = `${lead}\n    ${said}`
        lead = ','
        return separated
      }
      return {
        add,
        end: ({ failing: _, ...totals }) =>
          `${totals.reports === 0 ? lead : '\n  '}],\n  "totals": ${indented(totals, 2)}\n}\n`,
      }
    },
  }
}

/** As it stands in a document, so many columns from the left. */
function indented(value: unknown, columns: number): string {
  return jsonText(value)
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(columns)}`)
}

/** The result document as text, with a final line end. */
export function json(reports: readonly Judged[]): string {
  return written(jsonFormat('never'), reports)
}

function report({ postmortem, preset, verdict, findings }: Judged): ReportResult {
  const { path, kind, title } = postmortem
  const facts = kind === 'report' ? read(postmortem) : unread
  return {
    path,
    kind,
    title: title?.text ?? null,
    verdict,
    preset,
    ...facts,
    findings: findings.map(finding),
  }
}

type Facts = Pick<ReportResult, 'sections' | 'incident' | 'timeline' | 'metrics' | 'actionItems'>

const unread: Facts = { sections: [], incident: null, timeline: [], metrics: null, actionItems: [] }

function read(postmortem: Postmortem): Facts {
  const { milestones: _, ...minutes } = metrics(postmortem)
  return {
    sections: postmortem.sections.flatMap(({ ids, title, span }) => ids.map((id) => ({ id, title, ...span }))),
    incident: incident(postmortem.incident),
    timeline: postmortem.timeline?.entries.map(entry) ?? [],
    metrics: minutes,
    actionItems: postmortem.actionItems.map(actionItem),
  }
}

function incident({ start, end, zone, minutes, stated }: Incident): IncidentResult {
  return {
    start: start && moment(start),
    end: end && moment(end),
    timezone: zone,
    minutes,
    statedMinutes: stated?.minutes ?? null,
  }
}

function moment({ text, local, instant, span }: Moment): MomentResult {
  return { text, local, instant, line: span.line }
}

function entry({ at, span, text, milestones }: TimelineEntry): EntryResult {
  return { line: span.line, time: at.time, date: at.date, text, milestones }
}

function actionItem({ title, detail, span, done, owners, due, priority, type, issue }: ActionItem): ActionItemResult {
  return { title, detail, line: span.line, endLine: span.endLine, done, owners, due, priority, type, issue }
}

function finding({ rule, severity, message, help, at, url }: Finding): FindingResult {
  return { rule, severity, message, help, line: at.line, endLine: at.endLine, url }
}
