import { dirname, resolve } from 'node:path'
import { check, type Standard } from '../check.ts'
import type { Configuration } from '../config.ts'
import type { Judged } from '../lint.ts'
import { visible } from '../render/excerpt.ts'
import { type Asked, configure } from './configuration.ts'
import { readSource } from './file.ts'
import { fixAll, replaceText } from './fix.ts'
import { findFiles, repositoryPath } from './paths.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

export interface Request extends Asked {
  paths: readonly string[]
  /** Applies the fixes of findings to the files. */
  fix: boolean
}

export interface CheckedReport {
  /** With the path as given on the command line. */
  judged: Judged
  /** From the root of the repository. */
  path: string
}

export interface Checked {
  reports: CheckedReport[]
  /** Lines for standard error: what could not be found or read. */
  faults: string[]
  /** Absolute paths of the folders that the files lie in. */
  folders: string[]
  configuration: Configuration
}

/** So many files are read before a person wants to know how far it is. */
const many = 100

/**
 * Reads and judges the reports that the paths stand for. What cannot be read is told, the rest is judged.
 * @throws UsageError without a path, ConfigError for a configuration that cannot be used.
 */
export async function checkReports(request: Request, terminal: Terminal): Promise<Checked> {
  if (request.paths.length === 0)
    throw new UsageError('No path is given; name files, folders or globs, or `-` for standard input')
  const { standard, place } = await configure(request, terminal)
  const { configuration } = standard
  const { files, faults } = await findFiles(request.paths, configuration, place)
  const reports: CheckedReport[] = []
  for (const [index, file] of files.entries()) {
    if (files.length > many && index % many === 0) terminal.progress(`${index} of ${files.length} files checked`)
    const source = await readSource(file, terminal)
    if ('refusal' in source) {
      faults.push(`${visible(file)}: ${source.refusal}. ${source.help}`)
      continue
    }
    const path = repositoryPath(file, place)
    const judge = (text: string) => judgeAs(path, file, text, standard)
    const fixed =
      request.fix && file !== '-' ? fixAll(source.text, judge) : { source: source.text, judged: judge(source.text) }
    if (fixed.source !== source.text && !(await replaceText(resolve(place.folder, file), source.text, fixed.source))) {
      faults.push(`${visible(file)}: The file is not in UTF-8 and was left as it is. Save it as UTF-8.`)
      fixed.judged = judge(source.text)
    }
    reports.push({ judged: fixed.judged, path })
  }
  if (files.length > many) terminal.progress(null)
  const folders = new Set(files.filter((file) => file !== '-').map((file) => dirname(resolve(place.folder, file))))
  return { reports, faults, folders: [...folders], configuration }
}

/** Rules and presets go by the path in the repository, what is said by the path as given. */
function judgeAs(path: string, file: string, text: string, standard: Standard): Judged {
  const judged = check(path, text, standard)
  return { ...judged, postmortem: { ...judged.postmortem, path: file } }
}
