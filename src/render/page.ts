import { assemble, type Bounds, type Part } from './assemble.ts'
import { collapse } from './collapse.ts'
import { count, enumerate } from './count.ts'
import { issueCounts } from './items-table.ts'
import { link, prose } from './markdown.ts'
import { reportSection, unreadableSection } from './report-section.ts'
import type { Note, Run } from './run.ts'
import { failed, failing, verdict } from './verdict.ts'

/** The verdict in one line, what to know about the run, then the reports: those that fail first. `null` where there is nothing to say. */
export function page(run: Run, bounds: Bounds): string | null {
  const reports = run.reports
    .filter(({ postmortem, findings }) => postmortem.kind === 'report' || findings.length > 0)
    .map(collapse)
  const spoken = { ...run, reports }
  if (reports.length + run.unreadable.length + run.outcomes.length + run.closed.length + run.notes.length === 0)
    return null
  const inOrder = [
    ...reports.filter((report) => failing(report, run.failOn)),
    ...reports.filter((report) => !failing(report, run.failOn)),
  ]
  const parts: Part[] = [
    [[headline(spoken), ...run.notes.map(noteBlock), ...goneLine(run)].join('\n\n')],
    ...run.unreadable.map(unreadableSection),
    ...inOrder.map((report) => reportSection(report, { ...run, alone: reports.length === 1 })),
  ]
  const where = link('the log of this run', run.links?.run ?? null)
  return assemble(
    parts,
    bounds,
    (missing) => `… and ${count(missing, 'report')} more, for which there is no room here: see ${where}.`,
  )
}

function headline(run: Run): string {
  const mark = failed(run) ? '❌' : '✅'
  const changes = issueCounts(run)
  const said = run.reports.length + run.unreadable.length > 0 ? `${mark} ${verdict(run)}` : 'Postmortems'
  return `### ${said}${changes === '' ? '' : ` · ${changes}`}`
}

function goneLine({ closed }: Run): string[] {
  if (closed.length === 0) return []
  const numbers = closed.map(({ number, url }) => link(`#${number}`, url))
  return [`Closed, because no report holds their action item any more: ${enumerate(numbers)}.`]
}

function noteBlock({ level, message, yaml }: Note): string {
  const code = yaml === undefined ? '' : `\n>\n> \`\`\`yaml\n${yaml.trimEnd().replace(/^/gm, '> ')}\n> \`\`\``
  return `> [!${level === 'warning' ? 'WARNING' : 'NOTE'}]\n> ${prose(message)}${code}`
}
