import { resolve } from 'node:path'
import { check, type Standard } from '../check.ts'
import type { Judged } from '../lint.ts'
import { visible } from '../render/excerpt.ts'
import { readSource } from './file.ts'
import { fixAll, replaceText } from './fix.ts'
import { type Place, repositoryPath } from './paths.ts'
import type { Terminal } from './terminal.ts'

/** How files are judged. */
export interface Task {
  standard: Standard
  place: Place
  /** Applies the fixes of findings to the files. */
  fix: boolean
}

export interface CheckedReport {
  /** With the path as given on the command line. */
  judged: Judged
  /** From the root of the repository. */
  path: string
}

export interface CheckedFile {
  /** Null where the file could not be read. */
  report: CheckedReport | null
  /** A line for standard error: what could not be read or fixed. */
  fault: string | null
}

/** Reads a file and judges it, with its fixes applied where that is asked for. */
export async function judgeFile(
  file: string,
  { standard, place, fix }: Task,
  terminal: Pick<Terminal, 'folder' | 'readInput'>,
): Promise<CheckedFile> {
  const source = await readSource(file, terminal)
  if ('refusal' in source) return { report: null, fault: `${visible(file)}: ${source.refusal}. ${source.help}` }
  const path = repositoryPath(file, place)
  const judge = (text: string) => judgeAs(path, file, text, standard)
  if (!fix || file === '-') return { report: { judged: judge(source.text), path }, fault: null }
  const fixed = fixAll(source.text, judge)
  if (fixed.source === source.text || (await replaceText(resolve(place.folder, file), source.text, fixed.source)))
    return { report: { judged: fixed.judged, path }, fault: null }
  return {
    report: { judged: judge(source.text), path },
    fault: `${visible(file)}: The file is not in UTF-8 and was left as it is. Save it as UTF-8.`,
  }
}

/** Rules and presets go by the path in the repository, what is said by the path as given. */
function judgeAs(path: string, file: string, text: string, standard: Standard): Judged {
  const judged = check(path, text, standard)
  return { ...judged, postmortem: { ...judged.postmortem, path: file } }
}
