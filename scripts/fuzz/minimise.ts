/**
 * The smallest file found for which `fails` still holds, by leaving out ever smaller runs of lines, then of bytes.
 * @param until milliseconds since 1970 after which `fails` is asked no more
 */
export function minimise(file: string, fails: (file: string) => boolean, until: number): string {
  const lines = reduce(file.split(/(?<=\n)/), fails, until)
  return reduce(lines.join('').split(''), fails, until).join('')
}

function reduce(parts: string[], fails: (file: string) => boolean, until: number): string[] {
  let kept = parts
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let start = 0; start < kept.length; ) {
      if (Date.now() >= until) return kept
      const shorter = kept.toSpliced(start, size)
      if (fails(shorter.join(''))) kept = shorter
      else start += size
    }
  return kept
}
