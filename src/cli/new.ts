import { resolve } from 'node:path'
import type { Preset } from '../rules/rule.ts'
import { oneLine } from '../tracking/text.ts'
import { writeNew } from './init.ts'
import { template } from './template.ts'
import type { Terminal } from './terminal.ts'
import { readArguments, UsageError } from './usage.ts'

export const help = `Writes a new report with the sections that the standard asks for and a blank for everything to fill in.

Usage: postmortem new [options] "TITLE"

Options:
  --preset alx|sre|strict  the standard (default: sre)
  --output FILE            where to; by default postmortems/DATE-TITLE.md, for alx 0x19-postmortem/README.md

Examples:
  postmortem new "Checkout outage on 2 March 2026"
  postmortem new --preset alx "Blank pages after sign-in"
`

const presets: readonly Preset[] = ['alx', 'sre', 'strict']

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(args, { preset: presets, output: 'text' })
  const title = oneLine(given.paths.join(' '))
  if (title === '') throw new UsageError('No title is given, for example `postmortem new "Checkout outage"`')
  const preset = given.choice('preset', presets) ?? 'sre'
  const path = given.text('output') ?? place(preset, title, terminal.today)
  if (!(await writeNew(resolve(terminal.folder, path), template(preset, title, terminal.today))))
    throw new UsageError(`${path} is there already; name another file with \`--output\``)
  terminal.write(`${path}: written. Fill in what stands in brackets, then run \`postmortem check ${path}\`.\n`)
  return 0
}

function place(preset: Preset, title: string, today: string): string {
  return preset === 'alx' ? '0x19-postmortem/README.md' : `postmortems/${today}-${slug(title)}.md`
}

/** `Dépassement: 2 March` → `depassement-2-march`. */
function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['incident']
  return words.join('-').slice(0, 60).replace(/-$/, '')
}
