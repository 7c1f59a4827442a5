import type { Judged } from '../lint.ts'
import type { Outcome } from '../tracking/plan.ts'
import { badgeFacts, badgeFiles } from './badge.ts'
import { csv } from './dashboard/csv.ts'
import { incidentRows } from './dashboard/incident.ts'
import { page } from './dashboard/page.ts'
import type { Links } from './run.ts'

export interface Collection {
  /** All files that may be reports, as they stand on the default branch. */
  reports: readonly Judged[]
  outcomes: readonly Outcome[]
  /** `YYYY-MM-DD`. */
  today: string
  links: Links | null
  /** Text of the left half of the first badge. */
  label: string
}

/** Everything that is published about all postmortems together: badges, dashboard and its data, by file name. */
export function site({ reports, outcomes, today, links, label }: Collection): Record<string, string> {
  const rows = incidentRows(reports, { outcomes, today, links })
  return {
    ...badgeFiles(badgeFacts(reports, outcomes, today), label),
    'index.html': page(rows, today),
    'postmortems.csv': csv(rows),
    'postmortems.json': `${JSON.stringify({ schemaVersion: 1, today, postmortems: rows }, null, 2)}\n`,
  }
}
