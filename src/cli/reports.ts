import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Configuration, readConfiguration } from '../config.ts'
import { type Judged, lint } from '../lint.ts'
import { parse } from '../postmortem/parse.ts'
import { decode, refuseSize } from '../postmortem/source.ts'
import type { Preset } from '../rules/rule.ts'
import { findFiles, repositoryPath } from './paths.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

export interface Request {
  paths: readonly string[]
  /** Before the configuration's. */
  preset: Preset | null
  /** Path of the configuration; null: `.github/postmortem.yml` here or in a folder above. */
  config: string | null
}

export interface CheckedReport {
  /** With the path as given on the command line. */
  judged: Judged
  source: string
  /** From the root of the repository. */
  path: string
}

export interface Checked {
  reports: CheckedReport[]
  /** Lines for standard error: what could not be found or read. */
  faults: string[]
  configuration: Configuration
}

/**
 * Reads and judges the reports that the paths stand for. What cannot be read is told, the rest is judged.
 * @throws UsageError without a path, ConfigError for a configuration that cannot be used.
 */
export async function checkReports({ paths, preset, config }: Request, terminal: Terminal): Promise<Checked> {
  if (paths.length === 0)
    throw new UsageError('No path is given; name files, folders or globs, or `-` for standard input')
  const { folder } = terminal
  const found = config === null ? await findConfiguration(folder) : { path: config, root: folder }
  const text = found.path === null ? null : await textOf(found.path, terminal)
  const configuration = withPreset(await readConfiguration(text, found.path ?? ''), preset)
  const place = { folder, root: found.root }
  const { files, faults } = await findFiles(paths, configuration, place)
  const reports: CheckedReport[] = []
  for (const file of files) {
    const source = await read(file, terminal)
    if ('refusal' in source) {
      faults.push(`${file}: ${source.refusal}. ${source.help}`)
      continue
    }
    const postmortem = parse(file, source.text, { sections: configuration.sections })
    const path = repositoryPath(file, place)
    const judged = lint({ ...postmortem, path }, configuration)
    reports.push({ judged: { ...judged, postmortem: { ...judged.postmortem, path: file } }, source: source.text, path })
  }
  return { reports, faults, configuration }
}

function withPreset(configuration: Configuration, preset: Preset | null): Configuration {
  if (preset === null) return configuration
  return { ...configuration, preset, overrides: configuration.overrides.map(({ preset: _, ...override }) => override) }
}

/** The nearest configuration upwards, not beyond the repository. */
async function findConfiguration(here: string): Promise<{ path: string | null; root: string }> {
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, '.github', 'postmortem.yml')
    if (await exists(path)) return { path, root: folder }
    if (await exists(join(folder, '.git'))) return { path: null, root: folder }
    if (dirname(folder) === folder) return { path: null, root: here }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function textOf(path: string, terminal: Terminal): Promise<string> {
  const source = await read(path, terminal)
  if ('refusal' in source) throw new UsageError(`Configuration ${path}: ${source.refusal}`)
  return source.text
}

type Source = ReturnType<typeof decode>

async function read(path: string, { folder, readInput }: Terminal): Promise<Source> {
  if (path === '-') return decode(await readInput())
  try {
    const file = resolve(folder, path)
    return refuseSize((await stat(file)).size) ?? decode(await readFile(file))
  } catch (error) {
    return { refusal: `It cannot be read (${reason(error)})`, help: 'Name a file that exists and that you may read' }
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
