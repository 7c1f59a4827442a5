import { readFileSync, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decode, refuseSize } from '../postmortem/source.ts'
import type { Terminal } from './terminal.ts'

type Source = ReturnType<typeof decode>

/** The text of a file, or of standard input for `-`; why there is none where it is missing, locked, binary or too large. */
export async function readSource(
  path: string,
  { folder, readInput }: Pick<Terminal, 'folder' | 'readInput'>,
): Promise<Source> {
  if (path === '-') return decode(await readInput())
  try {
    const file = resolve(folder, path)
    // Nobody waits for anything else meanwhile, and so it takes a tenth of the time.
    return refuseSize(statSync(file).size) ?? decode(readFileSync(file))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    return { refusal: `It cannot be read (${reason})`, help: 'Name a file that exists and that you may read' }
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
