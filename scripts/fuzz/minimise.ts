/**
 * The smallest file found for which `fails` still holds, by leaving out ever smaller runs of lines, then of bytes.
 * @param until milliseconds since 1970 after which `fails` is asked no more
 */
export function minimise(file: string, fails: (file: string) => boolean, until: number): string {
  const asks = (candidate: string) => Date.now() < until && fails(candidate)
  const lines = reduce(file.split(/(?<=\n)/), (parts) => asks(parts.join('')))
  return reduce(lines.join('').split(''), (parts) => asks(parts.join(''))).join('')
}

function reduce(parts: string[], fails: (parts: string[]) => boolean): string[] {
  let kept = parts
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let start = 0; start < kept.length; ) {
      const shorter = kept.toSpliced(start, size)
      if (fails(shorter)) kept = shorter
      else start += size
    }
  return kept
}
