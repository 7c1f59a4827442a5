import type { Judged } from '../lint.ts'
import type { FailOn } from './run.ts'
import { type Totals, totals } from './totals.ts'
import { failing } from './verdict.ts'

/** What closing lines say of reports, so that they can be forgotten one after the other. */
export interface Sum extends Totals {
  /** Reports that fail the run. */
  failing: number
}

export function sum(reports: readonly Judged[], failOn: FailOn): Sum {
  return { ...totals(reports), failing: reports.filter((report) => failing(report, failOn)).length }
}

export function add(one: Sum, other: Sum): Sum {
  return {
    reports: one.reports + other.reports,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
    actionItems: one.actionItems + other.actionItems,
    failing: one.failing + other.failing,
  }
}
