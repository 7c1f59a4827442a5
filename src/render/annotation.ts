import type { Finding, Judged } from '../lint.ts'
import { cut, oneLine } from '../tracking/text.ts'
import { count } from './count.ts'
import type { Run } from './run.ts'
import { failed, verdict } from './verdict.ts'

/** A remark on lines of a file, or on the run where `path` is null. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  path: string | null
  line: number
  endLine: number
  title: string
  message: string
}

/** GitHub shows ten annotations of a level and step, and cuts messages here. */
export const mostOfLevel = 10
const longestMessage = 4096

/**
 * What the runner shows: first what concerns the run, then the findings, spread over the reports. At most ten errors and ten warnings; the
 * last error is the verdict's where the run fails (`failure`), so nine are left; it, or else a notice, says how many are left out. Findings
 * that are mere notes are not annotated.
 */
export function annotations(run: Run): Annotation[] {
  const verdicts = failed(run) ? 1 : 0
  const errors = [...run.unreadable.map(unreadable), ...spread(run.reports, 'error')]
  const warnings = [...notes(run, 'warning'), ...spread(run.reports, 'warning')]
  const shown = [...errors.slice(0, mostOfLevel - verdicts), ...warnings.slice(0, mostOfLevel)]
  const rest = errors.length + warnings.length - shown.length
  const notices = notes(run, 'notice')
  return [...shown, ...(verdicts === 0 && rest > 0 ? [more(rest)] : []), ...notices].slice(
    0,
    shown.length + mostOfLevel,
  )
}

/** Where the run passes, nothing else would say that some are left out. */
function more(rest: number): Annotation {
  return ofRun('notice', `${count(rest, 'more finding')} in the summary of this run`)
}

/** The error that fails the step: the verdict in one line, with what the annotations leave out; null where the run passes. */
export function failure(run: Run): string | null {
  if (!failed(run)) return null
  const all = run.unreadable.length + run.reports.flatMap(({ findings }) => findings.filter(serious)).length
  const shown = annotations(run).filter(({ path }) => path !== null).length
  const rest = all - shown
  return `${verdict(run)}${rest > 0 ? `; ${count(rest, 'more finding')} in the summary of this run` : ''}`
}

function serious({ severity }: Finding): boolean {
  return severity !== 'info'
}

/**
 * The findings of a severity in turns: the first of every report, then the second of every report. Within a report a rule speaks once before
 * any speaks again.
 */
function spread(reports: readonly Judged[], severity: 'error' | 'warning'): Annotation[] {
  const ranked = reports.flatMap(({ postmortem, findings }) => {
    const spoken = new Map<string, number>()
    const own = findings.filter((finding) => finding.severity === severity)
    return own
      .map((finding) => {
        const again = spoken.get(finding.rule) ?? 0
        spoken.set(finding.rule, again + 1)
        return { finding, again }
      })
      .sort((a, b) => a.again - b.again)
      .map(({ finding }, turn) => ({ turn, annotation: annotation(finding, postmortem.path) }))
  })
  return ranked.sort((a, b) => a.turn - b.turn).map(({ annotation }) => annotation)
}

export function annotation({ rule, severity, message, help, url, at }: Finding, path: string): Annotation {
  return {
    level: severity === 'info' ? 'notice' : severity,
    path,
    line: at.line,
    endLine: at.endLine,
    title: rule,
    message: `${cut(`${oneLine(message)}\n${oneLine(help)}`, longestMessage - url.length - 1)}\n${url}`,
  }
}

export function unreadable({ path, refusal, help }: Run['unreadable'][number]): Annotation {
  return { level: 'error', path, line: 1, endLine: 1, title: 'unreadable', message: `${refusal}\n${help}` }
}

function notes({ notes }: Run, level: 'warning' | 'notice'): Annotation[] {
  return notes
    .filter((note) => note.level === level)
    .map(({ message, yaml }) => ofRun(level, cut(yaml === undefined ? message : `${message}\n${yaml}`, longestMessage)))
}

function ofRun(level: Annotation['level'], message: string): Annotation {
  return { level, path: null, line: 1, endLine: 1, title: 'Postmortem Compliance', message }
}
