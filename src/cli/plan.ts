import { plainPlan, planDocument } from '../render/plan.ts'
import { plan } from '../tracking/plan.ts'
import { checkReports } from './reports.ts'
import type { Terminal } from './terminal.ts'
import { readArguments } from './usage.ts'

export const help = `Shows the tracking issues that the Action would open, without asking GitHub what there is already.

Usage: postmortem plan [options] PATH…

PATH is a file, a folder, a glob in quotes, or - for standard input.

Options:
  --format text|json  text for people (default), json: a list of { report, line, title, body, labels, assignees }
  --config FILE       configuration; by default .github/postmortem.yml here or in a folder above

Examples:
  postmortem plan 0x19-postmortem/README.md
  postmortem plan --format json docs/postmortems
`

/** Where the issues will link to is not known here. */
const place = { repository: 'https://github.com/OWNER/REPOSITORY', commit: 'HEAD' }

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(args, { format: ['text', 'json'], config: 'text' })
  const { reports, faults, configuration } = await checkReports(
    { paths: given.paths, preset: null, config: given.text('config') },
    terminal,
  )
  const planned = plan({
    reports: reports.map(({ path, judged: { postmortem, heldBack } }) => ({
      path,
      previousPath: null,
      content: postmortem,
      secret: heldBack !== null,
    })),
    existing: [],
    occasion: { is: 'default-branch', files: null },
    openPulls: new Set(),
    policy: { ...configuration.issues, open: 'on-merge' },
    place: { ...place, issues: place.repository },
    hold: null,
    known: new Set(),
  })
  terminal.write(given.text('format') === 'json' ? planDocument(planned) : plainPlan(planned))
  faults.forEach(terminal.complain)
  return faults.length > 0 ? 2 : 0
}
