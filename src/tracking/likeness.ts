import { isVerb } from '../postmortem/verb.ts'

/** Pairs of neighbouring letters in a text, with how often they occur. */
type Bigrams = ReadonlyMap<string, number>

/** Of a whole key, and of what is left without the words that tasks share: "add an alert on the …" alone makes no two tasks alike. */
interface Letters {
  all: Bigrams
  core: Bigrams
}

const functionWords =
  /^(?:an?|the|this|that|these|all|any|our|their|its|on|in|of|for|to|from|by|with|at|as|and|or|when|if|so|is|are|be|we|should|must|will)$/

function lettersOf(key: string): Letters {
  const text = key.replace(/\.\d+$/, '')
  const words = text.split('-')
  const core = words
    .filter((word, index) => !functionWords.test(word) && !(index === 0 && isVerb(word)))
    .map((word) => word.replace(/s$/, ''))
  return { all: bigrams(text), core: bigrams(core.length === 0 ? text : core.join('-')) }
}

function bigrams(text: string): Bigrams {
  const counts = new Map<string, number>()
  const letters = Array.from(text)
  for (const [index, letter] of letters.entries()) {
    const pair = letter + (letters[index + 1] ?? '-')
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Sørensen–Dice over bigrams: 1 for the same text, 0 for nothing in common. */
function dice(one: Bigrams, other: Bigrams): number {
  let [common, total] = [0, 0]
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0)
    total += count
  }
  for (const count of other.values()) total += count
  return total === 0 ? 0 : (2 * common) / total
}

function likeness(one: Letters, other: Letters): number {
  return Math.min(dice(one.all, other.all), dice(one.core, other.core))
}

/** Beyond this many comparisons nothing is paired: a report of that size is not reworded item by item. */
const mostComparisons = 100_000

/**
 * The likest pairs first, each member once. `threshold` says how alike a pair must be (0 to 1); above 1 it is never made.
 */
export function pairByLikeness<One extends { key: string }, Other extends { key: string }>(
  ones: readonly One[],
  others: readonly Other[],
  threshold: (one: One, other: Other) => number,
): [One, Other][] {
  if (ones.length * others.length > mostComparisons) return []
  const counted = others.map((other) => ({ other, letters: lettersOf(other.key) }))
  const candidates = ones.flatMap((one) => {
    const letters = lettersOf(one.key)
    return counted
      .map((it) => ({ one, other: it.other, score: likeness(letters, it.letters) }))
      .filter(({ other, score }) => score >= threshold(one, other))
  })
  const [pairs, taken] = [[] as [One, Other][], new Set<One | Other>()]
  for (const { one, other } of candidates.sort((a, b) => b.score - a.score)) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  return pairs
}
