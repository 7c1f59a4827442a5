/** What is measured, by name; it tells its own figure, such as milliseconds. */
export type Contenders = Readonly<Record<string, () => number | Promise<number>>>

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** The median figure of each contender. They take turns, so that a busy machine slows all alike; rounds to warm up do not count. */
export async function takeTurns<Given extends Contenders>(
  contenders: Given,
  { rounds, warmUps = 1 }: { rounds: number; warmUps?: number },
): Promise<Record<keyof Given, number>> {
  const figures = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
  for (let round = -warmUps; round < rounds; round++)
    for (const [name, measure] of Object.entries(contenders)) {
      const figure = await measure()
      if (round >= 0) figures.get(name)?.push(figure)
    }
  return Object.fromEntries([...figures].map(([name, values]) => [name, median(values)])) as Record<keyof Given, number>
}

/** Milliseconds that something in this process takes. */
export function timed(act: () => void): number {
  const started = performance.now()
  act()
  return performance.now() - started
}
