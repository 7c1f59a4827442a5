import { type GitHub, GitHubError, PermissionError } from '../github/github.ts'
import type { Judged } from '../lint.ts'
import type { Links, Note } from '../render/run.ts'
import type { Outcome } from '../tracking/plan.ts'
import { yamlFor } from './issues.ts'

/** All postmortems of the default branch, and where their badges and dashboard go. */
export interface Publication {
  branch: string
  /** Text of the left half of the first badge. */
  label: string
  reports: readonly Judged[]
  outcomes: readonly Outcome[]
  now: Date
  links: Links
}

/**
 * Publishes badges and dashboard to their branch where they differ from what stands there. What goes wrong is a note: the verdict stands.
 * @returns what to paste into a README, where something was published for it
 */
export async function publishSite(
  github: GitHub,
  publication: Publication,
): Promise<{ note: Note | null; section: string }> {
  const { branch, label, now, ...collection } = publication
  const [{ site }, { badgeSection }] = await Promise.all([import('../render/site.ts'), import('../render/badge.ts')])
  const reports = collection.reports.toSorted((a, b) => (a.postmortem.path < b.postmortem.path ? -1 : 1))
  const files = site({ ...collection, reports, label, today: now.toISOString().slice(0, 10) })
  try {
    await github.publish(branch, files, 'Update the badges and the dashboard of the postmortems')
    return { note: null, section: badgeSection(branch, label) }
  } catch (error) {
    if (!(error instanceof PermissionError || error instanceof GitHubError)) throw error
    const yaml = error instanceof PermissionError ? { yaml: yamlFor(error) } : {}
    const message = `Badges were not published to \`${branch}\`: ${error.message}`
    return { note: { level: 'warning', message, ...yaml }, section: '' }
  }
}
