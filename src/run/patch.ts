/** A line of the new version of a file, as a patch shows it. */
export interface PatchLine {
  text: string
  added: boolean
}

/** Lines that a patch shows together, by their number in the new version. */
export type Hunk = ReadonlyMap<number, PatchLine>

const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/

/** The hunks of a unified diff of one file. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Map<number, PatchLine>[] = []
  let number = 0
  for (const line of patch.split('\n')) {
    const start = header.exec(line)?.[1]
    if (start !== undefined) {
      hunks.push(new Map())
      number = Number(start)
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      hunks.at(-1)?.set(number, { text: line.slice(1).replace(/\r$/, ''), added: line.startsWith('+') })
      number += 1
    }
  }
  return hunks
}

/** The lines from `line` to `endLine`; null where no single hunk shows them all. */
export function linesIn(
  hunks: readonly Hunk[],
  { line, endLine }: { line: number; endLine: number },
): PatchLine[] | null {
  const hunk = hunks.find((each) => each.has(line) && each.has(endLine))
  if (hunk === undefined) return null
  return Array.from({ length: endLine - line + 1 }, (_, index) => hunk.get(line + index)).flatMap((each) => each ?? [])
}
