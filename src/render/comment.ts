import type { Outcome } from '../tracking/plan.ts'
import { writeMarker } from './comment-marker.ts'
import { page } from './page.ts'
import type { Run } from './run.ts'

/** GitHub takes 65,536 code points. */
export const limit = 65_536

/**
 * The comment on a pull request, beginning with our marker; null where there is nothing to say.
 * @param known numbers that the comment named before: a run that could not ask for the issues does not forget them
 */
export function comment(run: Run, known: readonly number[] = []): string | null {
  const found = run.outcomes.flatMap((outcome) => (outcome.tracked === 'issue' ? [outcome.number] : []))
  const marker = writeMarker([...known, ...found])
  // Counted in UTF-16 units, of which there are never fewer than code points.
  const measure = (text: string) => text.length
  const body = page(standing(run), { limit: limit - marker.length - 1, measure })
  return body === null ? null : `${marker}\n${body}\n`
}

/** What holds after the run, without what this run changed: run again, it says the same, and the comment need not be written. */
function standing(run: Run): Run {
  const outcomes = run.outcomes.map(
    (outcome): Outcome => (outcome.tracked === 'issue' ? { ...outcome, change: 'none' } : outcome),
  )
  return { ...run, outcomes, closed: [], links: run.links && { ...run.links, run: null } }
}

/** What an earlier comment becomes when the pull request no longer touches a report. */
export function emptyComment(issues: readonly number[]): string {
  return `${writeMarker(issues)}\n### No postmortem\n\nThis pull request no longer adds or changes a postmortem.\n`
}
