import { dirname, resolve } from 'node:path'
import type { Configuration } from '../config.ts'
import { type Asked, configure, type Rules } from './configuration.ts'
import type { CheckedReport } from './judging.ts'
import { findFiles, type Place } from './paths.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

export interface Request extends Asked {
  paths: readonly string[]
}

/** What a command line asks to be judged. */
export interface Selection {
  files: readonly string[]
  /** Lines for standard error: what could not be found. */
  faults: readonly string[]
  /** Absolute paths of the folders that the files lie in. */
  folders: readonly string[]
  rules: Rules
  place: Place
}

/** @throws UsageError without a path, ConfigError for a configuration that cannot be used. */
export async function select(request: Request, terminal: Terminal): Promise<Selection> {
  if (request.paths.length === 0)
    throw new UsageError('No path is given; name files, folders or globs, or `-` for standard input')
  const { rules, place } = await configure(request, terminal)
  const { files, faults } = await findFiles(request.paths, rules.configuration, place)
  const folders = new Set(files.filter((file) => file !== '-').map((file) => dirname(resolve(place.folder, file))))
  return { files, faults, folders: [...folders], rules, place }
}

/** So many files are read before a person wants to know how far it is. */
const many = 100

/** Tells a person who waits how far the work is. */
export function tellProgress(done: number, all: number, terminal: Terminal): void {
  if (all <= many) return
  if (done === all) terminal.progress(null)
  else if (done % many === 0) terminal.progress(`${done} of ${all} files checked`)
}

export interface Checked {
  reports: CheckedReport[]
  /** Lines for standard error: what could not be found or read. */
  faults: string[]
  configuration: Configuration
}

/**
 * Reads and judges the reports that the paths stand for, all at once. What cannot be read is told, the rest is judged.
 * @throws UsageError without a path, ConfigError for a configuration that cannot be used.
 */
export async function checkReports(request: Request, terminal: Terminal): Promise<Checked> {
  const { files, faults, rules, place } = await select(request, terminal)
  const [{ judgeFile }, { standardOf }] = await Promise.all([import('./judging.ts'), import('./standard.ts')])
  const task = { standard: await standardOf(rules), place, fix: false }
  const checked: Checked = { reports: [], faults: [...faults], configuration: rules.configuration }
  for (const [index, file] of files.entries()) {
    tellProgress(index, files.length, terminal)
    const { report, fault } = await judgeFile(file, task, terminal)
    if (report !== null) checked.reports.push(report)
    if (fault !== null) checked.faults.push(fault)
  }
  tellProgress(files.length, files.length, terminal)
  return checked
}
