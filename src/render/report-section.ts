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
  /** The only report of the page, whose verdict the page's headline says. */
  alone: boolean
  outcomes: readonly Outcome[]
  failOn: FailOn
  links: Links | null
}

/** One report: findings, action items with their issues, the incident. Ever shorter forms follow: without the chart, without the incident, one line. */
export function reportSection(judged: Judged, context: Context): Part {
  const { outcomes, links } = context
  const { postmortem } = judged
  const own = outcomes.filter(({ item }) => item.report === postmortem.path)
  const head = heading(judged, context)
  const findings = findingsTable(judged, links)
  const items = itemsTable(own, links)
  const [told, chart] = incident(judged, links)
  const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n')
  return [join(head, findings, items, chart), join(head, findings, items, told), join(head, findings, items), head]
}

function heading(judged: Judged, { alone, failOn, links }: Context): string {
  const { postmortem } = judged
  const { path, title, span } = postmortem
  const name = title === null ? code(cut(path, 200)) : inline(cut(title.text, 120))
  const found = tally([judged])
  const facts = [
    ...(title === null ? [] : [code(cut(path, 200))]),
    ...(alone ? [] : [`${failing(judged, failOn) ? '❌ fails' : '✅ passes'}${found === '' ? '' : ` with ${found}`}`]),
    `rules \`${judged.preset}\``,
  ]
  return `#### ${link(name, lineAddress(links, path, title?.span ?? { ...span, endLine: span.line }))}\n\n${facts.join(' · ')}`
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
