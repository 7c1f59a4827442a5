import { mostIssuesOfReport } from './bounds.ts'
import type { Hold, PlanInput, TrackingNote } from './plan.ts'
import { type Trust, untrustedIssues } from './trust.ts'

export interface Counts {
  /** Items that ask for a new issue. */
  opening: number
  overLimit: number
  /** Items of reports that have as many issues as one may have. */
  tooMany: number
  secret: number
  hold: Hold | null
}

/** What a reader has to know about the plan as a whole. */
export function notesOf({ existing, policy }: PlanInput, trust: Trust, counts: Counts): TrackingNote[] {
  const notes: TrackingNote[] = []
  if (counts.overLimit > 0 && counts.hold === null) {
    notes.push({
      level: 'warning',
      message:
        `\`${policy.limit}\` of \`${counts.opening}\` new issues open in this run, \`${counts.overLimit}\` remain. ` +
        'Run the workflow again, or raise `issues.limit`.',
    })
  }
  if (counts.tooMany > 0) {
    notes.push({
      level: 'warning',
      message:
        `\`${counts.tooMany}\` action items get no issue: a report gets at most \`${mostIssuesOfReport}\`. ` +
        'Keep in it what must be done, and move the rest to the backlog.',
    })
  }
  if (counts.secret > 0) {
    notes.push({
      level: 'warning',
      message:
        'Issues of a report that holds a secret or personal data are held back. ' +
        'Remove it from the report, also from its history, and run again.',
    })
  }
  for (const { number, author } of untrustedIssues(existing, trust).slice(0, 10)) {
    notes.push({
      level: 'warning',
      message:
        `Issue \`${number}\` bears our marker and label, but \`${author}\` opened it, so it is not taken for ours. ` +
        `Add \`${author}\` to \`issues.authors\` if this is a former token of yours; else remove the label.`,
    })
  }
  return notes
}
