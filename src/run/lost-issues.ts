import { type GitHub, GitHubError, type Issue, PermissionError } from '../github/github.ts'
import type { Plan, PlanInput } from '../tracking/plan.ts'
import { trackingIssues } from '../tracking/trust.ts'

/**
 * Issues of ours that somebody took the label off, among those that changed last: looked for only where a run of the default branch
 * would open an issue, as then one may stand already. The label is what strangers cannot give, so it counts only where GitHub
 * says that it was once there.
 * @param author whom our issues are by
 */
export async function lostIssues(
  tracker: Pick<GitHub, 'recentIssues' | 'wasLabelled'>,
  author: string,
  input: Omit<PlanInput, 'openPulls'>,
  planned: Plan,
): Promise<Issue[]> {
  const opening = new Set(planned.steps.flatMap((step) => (step.do === 'open' ? [step.item.report] : [])))
  if (input.occasion.is !== 'default-branch' || opening.size === 0) return []
  const concerned = input.reports.filter(({ path }) => opening.has(path))
  const reports = new Set(concerned.flatMap(({ path, previousPath }) => [path, previousPath]))
  const recent = await tracker.recentIssues(author).catch(noneIfRefused)
  const listed = new Set(input.existing.map(({ number }) => number))
  const known = new Set(recent.map(({ number }) => number).filter((number) => !listed.has(number)))
  const ours = trackingIssues(recent, { ...planned.trust, label: '', known })
  const missed = new Set(ours.filter(({ report }) => reports.has(report)).map(({ issue }) => issue.number))
  const candidates = recent.filter(({ number }) => missed.has(number))
  const labelled = await Promise.all(candidates.map(({ number }) => tracker.wasLabelled(number, input.policy.label)))
  return candidates.filter((_, index) => labelled[index])
}

/** What cannot be asked here is a help that is missed, and no reason to stop. */
function noneIfRefused(error: unknown): Issue[] {
  if (error instanceof GitHubError || error instanceof PermissionError) return []
  throw error
}
