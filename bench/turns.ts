/** What is measured, by name. */
export type Contenders<Name extends string, Figure> = Readonly<Record<Name, () => Figure | Promise<Figure>>>

export interface Rounds {
  rounds: number
  /** Rounds before that do not count. */
  warmUps: number
}

/** The figures of each contender. They take turns, so that a busy machine slows all alike. */
export async function takeTurns<Name extends string, Figure>(
  contenders: Contenders<Name, Figure>,
  { rounds, warmUps }: Rounds,
): Promise<Map<Name, Figure[]>> {
  const entries = Object.entries(contenders) as [Name, () => Figure | Promise<Figure>][]
  const figures = new Map<Name, Figure[]>(entries.map(([name]) => [name, []]))
  for (let round = -warmUps; round < rounds; round++)
    for (const [name, measure] of entries) {
      const figure = await measure()
      if (round >= 0) figures.get(name)?.push(figure)
    }
  return figures
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** The median of each contender. */
export async function mediansOf<Name extends string>(
  contenders: Contenders<Name, number>,
  rounds: Rounds,
): Promise<Record<Name, number>> {
  const figures = await takeTurns(contenders, rounds)
  return Object.fromEntries([...figures].map(([name, values]) => [name, median(values)])) as Record<Name, number>
}

/** Milliseconds that something in this process takes. */
export function timed(act: () => void): number {
  const started = performance.now()
  act()
  return performance.now() - started
}
