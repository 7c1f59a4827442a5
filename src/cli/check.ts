import type { Judged } from '../lint.ts'
import type { FailOn } from '../render/run.ts'
import type { Settings } from '../render/text.ts'
import { failing } from '../render/verdict.ts'
import type { Preset } from '../rules/rule.ts'
import { type CheckedReport, checkReports } from './reports.ts'
import type { Terminal } from './terminal.ts'
import { readArguments } from './usage.ts'

export const help = `Checks postmortems and says what is wrong and where.

Usage: postmortem check [options] PATH…

PATH is a file (read as Markdown whatever its name), a folder (the reports in it), a glob in quotes, or - for standard input.

Options:
  --preset alx|sre|strict        the standard to judge by; by default the configuration or the path decides
  --format text                  for people at a terminal (default)
           json                  as described by schema/result.json
           markdown              for a page or a comment
           github                workflow commands, of which GitHub makes annotations
           sarif                 SARIF 2.1.0, for code scanning
  --fail-on error|warning|never  findings that fail the check (default: error)
  --fix                          apply the mechanical remedies to the files, then say what remains
  --watch                        check again after every change, until interrupted
  --config FILE                  configuration; by default .github/postmortem.yml here or in a folder above

Exit status: 0 passed, 1 failed, 2 something could not be read or understood.

Examples:
  postmortem check 0x19-postmortem/README.md
  postmortem check --preset sre --fail-on warning docs/postmortems
  postmortem check --format json 'incidents/**/*.md' > result.json
  postmortem check --fix postmortems/outage.md
  git show main:postmortems/outage.md | postmortem check -
`

const presets: readonly Preset[] = ['alx', 'sre', 'strict']
const formats = ['text', 'json', 'markdown', 'github', 'sarif'] as const
const failures: readonly FailOn[] = ['error', 'warning', 'never']

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(args, {
    preset: presets,
    format: formats,
    'fail-on': failures,
    config: 'text',
    fix: 'switch',
    watch: 'switch',
  })
  const failOn = given.choice('fail-on', failures) ?? 'error'
  const format = given.choice('format', formats) ?? 'text'
  const request = {
    paths: given.paths,
    preset: given.choice('preset', presets),
    config: given.text('config'),
    fix: given.on('fix'),
  }
  const check = async () => {
    const { reports, faults, folders } = await checkReports(request, terminal)
    terminal.write(await written(format, reports, { failOn, colour: terminal.colour }))
    faults.forEach(terminal.complain)
    const failed = reports.some(({ judged }) => failing(judged, failOn))
    return { folders, status: faults.length > 0 ? 2 : failed ? 1 : 0 }
  }
  let { folders, status } = await check()
  if (given.on('watch')) for await (const _ of terminal.changes(folders)) ({ folders, status } = await check())
  return status
}

/** Each format is loaded only where it is asked for. */
async function written(format: (typeof formats)[number], reports: readonly CheckedReport[], settings: Settings) {
  const judged = reports.map((report) => report.judged)
  switch (format) {
    case 'text':
      return (await import('../render/text.ts')).text(judged, settings)
    case 'json':
      return (await import('../render/json.ts')).json(judged)
    case 'markdown':
      return (await import('../render/summary.ts')).summary({ ...bare, reports: judged, failOn: settings.failOn }) ?? ''
    case 'github':
      return (await import('../render/workflow-command.ts')).workflowCommands(reports.map(fromRoot))
    case 'sarif':
      return (await import('../render/sarif.ts')).sarif(reports.map(fromRoot))
  }
}

const bare = { unreadable: [], outcomes: [], closed: [], notes: [], links: null }

/** GitHub knows files by their path in the repository. */
function fromRoot({ judged, path }: CheckedReport): Judged {
  return { ...judged, postmortem: { ...judged.postmortem, path } }
}
