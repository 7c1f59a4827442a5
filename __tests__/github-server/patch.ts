/** Lines that changed with their surroundings, as a unified diff shows them. */
export interface Hunk {
  /** Where it begins in the old and in the new version, from 1. */
  from: number
  to: number
  /** Each with its mark: a space, `-` or `+`. */
  lines: string[]
}

const SURROUNDINGS = 3

/** What changed from one version to the other. */
export function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const script = edits(before, after)
  const isNear = script.map((_, at) =>
    script.slice(Math.max(0, at - SURROUNDINGS), at + SURROUNDINGS + 1).some((line) => !line.startsWith(' ')),
  )
  const found: Hunk[] = []
  let [from, to] = [1, 1]
  for (const [at, line] of script.entries()) {
    if (isNear[at]) {
      if (!isNear[at - 1]) found.push({ from, to, lines: [] })
      found.at(-1)?.lines.push(line)
    }
    if (!line.startsWith('+')) from++
    if (!line.startsWith('-')) to++
  }
  return found
}

/** As `pulls/{n}/files` gives it: without the header that names the files. */
export function unified(found: readonly Hunk[]): string {
  return found
    .map(({ from, to, lines }) => {
      const count = (mark: string) => lines.filter((line) => !line.startsWith(mark)).length
      const [removed, added] = [count('+'), count('-')]
      const header = `@@ -${removed === 0 ? from - 1 : from},${removed} +${added === 0 ? to - 1 : to},${added} @@`
      return [header, ...lines].join('\n')
    })
    .join('\n')
}

/** The numbers of the lines of the new version that a hunk shows. */
export function shown({ to, lines }: Hunk): number[] {
  return lines.filter((line) => !line.startsWith('-')).map((_, at) => to + at)
}

/** Every line of both versions with its mark, by their longest common subsequence. */
function edits(before: readonly string[], after: readonly string[]): string[] {
  const [rows, columns] = [before.length, after.length]
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const length = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      (lengths[row] ?? [])[column] =
        before[row] === after[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1))
  const script: string[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    if (row < rows && column < columns && before[row] === after[column]) {
      script.push(` ${before[row++]}`)
      column++
    } else if (row < rows && (column === columns || length(row + 1, column) >= length(row, column + 1)))
      script.push(`-${before[row++]}`)
    else script.push(`+${after[column++]}`)
  }
  return script
}
