import type { Judged } from '../lint.ts'
import { metrics } from '../metrics.ts'
import type { Outcome } from '../tracking/plan.ts'
import { cut } from '../tracking/text.ts'
import type { Part } from './assemble.ts'
import { findingsTable } from './findings-table.ts'
import { gantt } from './gantt.ts'
import { itemsTable } from './items-table.ts'
import { code, details, inline, link } from './markdown.ts'
import { incidentLine, metricsTable } from './metrics-table.ts'
import { type FailOn, type Links, lineAddress, type Unreadable } from './run.ts'
import { failing, tally } from './verdict.ts'

interface Context {
  outcomes: readonly Outcome[]
  failOn: FailOn
  links: Links | null
}

/** What a page has to say of one report, before it is known how many there are. */
export interface Section {
  fails: boolean
  /** The headline; the verdict stands in it unless the page's own says it, there being no other report. */
  heading: { name: string; path: readonly string[]; verdict: string; preset: string }
  findings: string
  items: string
  /** Both in few rows, for a page with little room. */
  few: string
  /** The measures of the incident without and with the chart. */
  incident: readonly [told: string, chart: string]
}

/** One report: findings, action items with their issues, the incident. */
export function sectionOf(judged: Judged, context: Context): Section {
  const { outcomes, links, failOn } = context
  const own = outcomes.filter(({ item }) => item.report === judged.postmortem.path)
  return {
    fails: failing(judged, failOn),
    heading: heading(judged, context),
    findings: findingsTable(judged, links),
    items: itemsTable(own, links),
    few: join(findingsTable(judged, links, fewRows), itemsTable(own, links, fewRows)),
    incident: incident(judged, links),
  }
}

const fewRows = 5
const noRows = 'There is no room here for its findings and action items: `postmortem check` shows all.'

/** Ever shorter forms of a section: without the chart, without the incident, with few rows, with none. */
export function partOf({ heading, findings, items, few, incident: [told, chart] }: Section, alone: boolean): Part {
  const facts = [...heading.path, ...(alone ? [] : [heading.verdict]), `rules \`${heading.preset}\``]
  const head = `#### ${heading.name}\n\n${facts.join(' · ')}`
  return [
    join(head, findings, items, chart),
    join(head, findings, items, told),
    join(head, findings, items),
    join(head, few),
    few === '' ? head : join(head, noRows),
  ]
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

function heading(judged: Judged, { failOn, links }: Context): Section['heading'] {
  const { postmortem, preset } = judged
  const { path, title, span } = postmortem
  const name = title === null ? code(cut(path, 200)) : inline(cut(title.text, 120))
  const found = tally([judged])
  return {
    name: link(name, lineAddress(links, path, title?.span ?? { ...span, endLine: span.line })),
    path: title === null ? [] : [code(cut(path, 200))],
    verdict: `${failing(judged, failOn) ? '❌ fails' : '✅ passes'}${found === '' ? '' : ` with ${found}`}`,
    preset,
  }
}

/** The measures without and with the chart; both empty where the timeline tells nothing. */
function incident({ postmortem }: Judged, links: Links | null): [table: string, chart: string] {
  if (postmortem.kind !== 'report') return ['', '']
  const measures = metricsTable(postmortem, links)
  const chart = gantt(postmortem, metrics(postmortem))
  const line = incidentLine(postmortem)
  const drawn = chart === null ? '' : `\`\`\`mermaid\n${chart}\n\`\`\``
  const body = [measures, drawn].filter((part) => part !== '').join('\n\n')
  return [measures === '' ? '' : details(line, measures), body === '' ? '' : details(line, body)]
}

/** A file that could not be read, in place of its report. */
export function unreadableSection({ path, refusal, help }: Unreadable): Part {
  return [`#### ${code(cut(path, 200))}\n\n❌ ${inline(refusal)}. ${inline(help)}.`]
}
