import type { Finding, Judged } from '../lint.ts'
import { count, enumerate } from './count.ts'
import type { FailOn, Run } from './run.ts'
import { type Totals, totals } from './totals.ts'

/** Whether the finding fails the run. */
export function decisive({ severity }: Finding, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return severity === 'error' || (severity === 'warning' && failOn === 'warning')
}

/** Whether the report fails the run. */
export function failing({ findings }: Judged, failOn: FailOn): boolean {
  return findings.some((finding) => decisive(finding, failOn))
}

/** Whether the run as a whole fails. A file that cannot be read fails it as an error does. */
export function failed({ reports, unreadable, failOn }: Pick<Run, 'reports' | 'unreadable' | 'failOn'>): boolean {
  return (failOn !== 'never' && unreadable.length > 0) || reports.some((report) => failing(report, failOn))
}

/** `1 of 2 postmortems fails: 1 error and 2 warnings`; `Postmortem passes`. */
export function verdict({ reports, unreadable, failOn }: Pick<Run, 'reports' | 'unreadable' | 'failOn'>): string {
  const bad = reports.filter((report) => failing(report, failOn)).length + (failOn === 'never' ? 0 : unreadable.length)
  return verdictOf(reports.length + unreadable.length, bad, tally(reports, unreadable.length))
}

/** Of `all` files that were checked, `bad` fail; `found` is the tally of their findings. */
export function verdictOf(all: number, bad: number, found: string): string {
  return `${subject(all, bad)}${found === '' ? '' : bad > 0 ? `: ${found}` : ` with ${found}`}`
}

function subject(all: number, bad: number): string {
  if (all === 1) return bad > 0 ? 'Postmortem fails' : 'Postmortem passes'
  if (bad === 0) return `${all} postmortems pass`
  return bad === all ? `${all} postmortems fail` : `${bad} of ${all} postmortems ${bad === 1 ? 'fails' : 'fail'}`
}

/** `1 error, 2 warnings and 1 unreadable file`; empty where there is none. Notes are not counted: they ask for nothing. */
export function tally(reports: readonly Judged[], unreadable = 0): string {
  return tallyOf(totals(reports), unreadable)
}

export function tallyOf({ errors, warnings }: Pick<Totals, 'errors' | 'warnings'>, unreadable = 0): string {
  return enumerate([
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(unreadable > 0 ? [count(unreadable, 'unreadable file')] : []),
  ])
}
