import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { site } from '../render/site.ts'
import { checkReports } from './reports.ts'
import type { Terminal } from './terminal.ts'
import { readArguments } from './usage.ts'

export const help = `Writes a dashboard of all postmortems: a page, its data as JSON and CSV, and two badges.

Usage: postmortem audit [options] PATH…

PATH is a folder, a file, or a glob in quotes.

Options:
  --out FOLDER   where to (default: site); files of the same names are replaced
  --config FILE  configuration; by default .github/postmortem.yml here or in a folder above

Examples:
  postmortem audit .
  postmortem audit --out public docs/postmortems
`

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(args, { out: 'text', config: 'text' })
  const request = { paths: given.paths, preset: null, config: given.text('config') }
  const { reports, faults, configuration } = await checkReports(request, terminal)
  const out = given.text('out') ?? 'site'
  const files = site({
    reports: reports.map(({ judged }) => judged),
    outcomes: [],
    today: terminal.today,
    links: null,
    label: configuration.badge.label,
  })
  for (const [name, content] of Object.entries(files)) {
    const file = resolve(terminal.folder, out, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  terminal.write(`${join(out, 'index.html')}: written\n`)
  faults.forEach(terminal.complain)
  return faults.length > 0 ? 2 : 0
}
