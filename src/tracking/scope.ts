import { itemKeys } from './identity.ts'
import { incidentFacts } from './incident.ts'
import type { TrackedItem, TrackingIssue } from './issue.ts'
import type { Occasion, ReportInScope } from './plan.ts'

/** Old path → new path. A path that is a report again belongs to that report. */
export function renames(reports: readonly ReportInScope[]): ReadonlyMap<string, string> {
  const present = new Set(reports.filter(({ content }) => content !== 'gone').map(({ path }) => path))
  return new Map(
    reports.flatMap(({ path, previousPath }) =>
      previousPath === null || present.has(previousPath) ? [] : [[previousPath, path] as const],
    ),
  )
}

/** The action items of the reports that could be read, in order, and those of them that hold a secret back. */
export function itemsOf(reports: readonly ReportInScope[]): { items: TrackedItem[]; secret: ReadonlySet<TrackedItem> } {
  const items: TrackedItem[] = []
  const secretItems = new Set<TrackedItem>()
  for (const { path, content, secret } of reports) {
    if (content === 'gone' || content === 'unreadable' || content.kind !== 'report') continue
    const incident = incidentFacts(content)
    const keys = itemKeys(content.actionItems)
    for (const [index, item] of content.actionItems.entries()) {
      const tracked = { report: path, item, key: keys[index] ?? '', incident }
      items.push(tracked)
      if (secret) secretItems.add(tracked)
    }
  }
  return { items, secret: secretItems }
}

/** Every item of the report is known: what is not among them is gone. */
export function isWhole(report: ReportInScope | undefined): boolean {
  if (report === undefined || report.content === 'unreadable') return false
  return report.content === 'gone' || (report.content.kind === 'report' && report.content.unread === null)
}

/** Whether an issue that no item claims has lost its item, as far as this run can know. */
export function isGone(issue: TrackingIssue, report: ReportInScope | undefined, occasion: Occasion): boolean {
  if (occasion.is === 'pull-request-closed') return true
  if (report !== undefined) return isWhole(report)
  if (occasion.is === 'pull-request') return occasion.complete
  return occasion.files !== null && !occasion.files.has(issue.report)
}
