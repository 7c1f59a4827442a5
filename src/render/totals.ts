import type { Judged } from '../lint.ts'

/** What every closing line says, counted once for all of them. */
export interface Totals {
  reports: number
  passed: number
  failed: number
  errors: number
  warnings: number
  infos: number
  actionItems: number
}

export function totals(reports: readonly Judged[]): Totals {
  const findings = reports.flatMap((report) => report.findings)
  const passed = reports.filter((report) => report.verdict === 'pass').length
  return {
    reports: reports.length,
    passed,
    failed: reports.length - passed,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    infos: findings.filter(({ severity }) => severity === 'info').length,
    actionItems: reports.reduce(
      (sum, { postmortem }) => sum + (postmortem.kind === 'report' ? postmortem.actionItems.length : 0),
      0,
    ),
  }
}
