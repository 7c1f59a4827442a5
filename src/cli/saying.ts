import type { Judged } from '../lint.ts'
import type { Piece, Settings } from '../render/format.ts'
import type { Rules } from './configuration.ts'
import { type FormatName, isFromRoot, loadFormat } from './formats.ts'
import { type CheckedReport, judgeFile } from './judging.ts'
import type { Place } from './paths.ts'
import { standardOf } from './standard.ts'
import type { Terminal } from './terminal.ts'

/** How files are judged and what is said of them, in a form that can be sent to another thread. */
export interface Job {
  /** The working folder. */
  folder: string
  rules: Rules
  place: Place
  fix: boolean
  format: FormatName
  settings: Settings
}

/** What is said of one file. */
export interface SaidFile {
  /** Null where the file could not be read. */
  piece: Piece<unknown> | null
  /** A line for standard error. */
  fault: string | null
}

/** Makes ready to judge one file after the other. */
export async function prepare(
  { folder, rules, place, fix, format: name, settings }: Job,
  readInput: Terminal['readInput'],
): Promise<(file: string) => Promise<SaidFile>> {
  const format = await loadFormat(name, settings)
  const task = { standard: await standardOf(rules), place, fix }
  return async (file) => {
    const { report, fault } = await judgeFile(file, task, { folder, readInput })
    return { piece: report && format.piece(isFromRoot(name) ? fromRoot(report) : report.judged), fault }
  }
}

function fromRoot({ judged, path }: CheckedReport): Judged {
  return { ...judged, postmortem: { ...judged.postmortem, path } }
}
