/** Changes of one letter between two words; the work is bounded by cutting both at 60 letters. */
function distance(left: string, right: string): number {
  const a = Array.from(left.slice(0, 60))
  const b = Array.from(right.slice(0, 60))
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The known word that was probably meant, or null where none is like it. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((name) => ({ name, away: distance(word.toLowerCase(), name.toLowerCase()) }))
  ranked.sort((a, b) => a.away - b.away)
  const best = ranked[0]
  return best && best.away <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null
}
