import type { Judged } from '../lint.ts'
import { assemble, type Bounds, type Part } from './assemble.ts'
import { collapse } from './collapse.ts'
import { count, enumerate } from './count.ts'
import { issueCounts } from './items-table.ts'
import { link, prose } from './markdown.ts'
import { partOf, type Section, sectionOf, unreadableSection } from './report-section.ts'
import type { Note, Run } from './run.ts'
import { type Sum, sum } from './sum.ts'
import { tallyOf, verdictOf } from './verdict.ts'

/** Whether a page speaks of the report: not of a file that is none and has no finding. */
export function isSpoken({ postmortem, findings }: Judged): boolean {
  return postmortem.kind === 'report' || findings.length > 0
}

/** What a page says beside its reports. */
export type Frame = Omit<Run, 'reports'>

/** The verdict in one line, what to know about the run, then the reports: those that fail first. `null` where there is nothing to say. */
export function page(run: Run, bounds: Bounds): string | null {
  const reports = run.reports.filter(isSpoken).map(collapse)
  const sections = reports.map((report) => sectionOf(report, run))
  return pageOf(sections, sum(reports, run.failOn), run, bounds)
}

/** The same of reports that are gone, each of which has left its section. */
export function pageOf(sections: readonly Section[], sum: Sum, run: Frame, bounds: Bounds): string | null {
  if (sections.length + run.unreadable.length + run.outcomes.length + run.closed.length + run.notes.length === 0)
    return null
  const inOrder = [...sections.filter(({ fails }) => fails), ...sections.filter(({ fails }) => !fails)]
  const parts: Part[] = [
    [[headline(sum, run), ...run.notes.map(noteBlock), ...goneLine(run)].join('\n\n')],
    ...run.unreadable.map(unreadableSection),
    ...inOrder.map((section) => partOf(section, sections.length === 1)),
  ]
  const where = link('the log of this run', run.links?.run ?? null)
  return assemble(
    parts,
    bounds,
    (missing) => `… and ${count(missing, 'report')} more, for which there is no room here: see ${where}.`,
  )
}

function headline(sum: Sum, run: Frame): string {
  const unread = run.unreadable.length
  const bad = sum.failing + (run.failOn === 'never' ? 0 : unread)
  const changes = issueCounts(run)
  const all = sum.reports + unread
  const said = all > 0 ? `${bad > 0 ? '❌' : '✅'} ${verdictOf(all, bad, tallyOf(sum, unread))}` : 'Postmortems'
  return `### ${said}${changes === '' ? '' : ` · ${changes}`}`
}

function goneLine({ closed }: Frame): string[] {
  if (closed.length === 0) return []
  const numbers = closed.map(({ number, url }) => link(`#${number}`, url))
  return [`Closed, because no report holds their action item any more: ${enumerate(numbers)}.`]
}

function noteBlock({ level, message, yaml }: Note): string {
  const code = yaml === undefined ? '' : `\n>\n> \`\`\`yaml\n${yaml.trimEnd().replace(/^/gm, '> ')}\n> \`\`\``
  return `> [!${level === 'warning' ? 'WARNING' : 'NOTE'}]\n> ${prose(message)}${code}`
}
