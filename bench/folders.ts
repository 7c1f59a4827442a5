/** How long whole folders of reports take. */

import { bare, type Checkers, ours } from './checkers.ts'
import { present } from './peers.ts'
import { timeOf } from './program.ts'
import { atLeast, atMost, count, type Goal, milliseconds, ratio, type Section } from './section.ts'
import { takeTurns } from './turns.ts'

export interface Folder {
  /** Number of reports. */
  size: number
  path: string
  rounds: number
}

type Times = Readonly<Record<string, number>>

export async function measureFolders(folders: readonly Folder[], checkers: Checkers): Promise<Section> {
  const times = new Map<number, Times>()
  for (const { size, path, rounds } of folders) {
    const contenders = [...checkers].map(([name, check]) => [name, () => timeOf(check(path))] as const)
    times.set(size, await takeTurns(Object.fromEntries(contenders), { rounds, warmUps: rounds > 3 ? 1 : 0 }))
  }
  const sizes = [...times.keys()]
  const growth = growthOf(times)
  return {
    title: 'Folders of reports',
    text: `Whole processes over a folder of made reports of about 3 kB, ${folders.map(({ size, rounds }) => `${rounds} rounds of ${count(size)}`).join(', ')}, in turns. Beside each time, its ratio to ours.`,
    tables: [
      {
        head: ['checker', ...sizes.map((size) => `${count(size)} reports`)],
        rows: [...checkers.keys()].map((name) => [
          name,
          ...[...times.values()].map(
            (row) => `${milliseconds(row[name] ?? 0)}, ${ratio((row[name] ?? 0) / (row[ours] ?? 1))}`,
          ),
        ]),
      },
    ],
    goals: [
      ...against(times.get(1_000)),
      ...(growth === null ? [] : [atMost('10,000 reports to 1,000', 10.5, growth)]),
    ],
  }
}

/** What the goals say of 1,000 reports. */
function against(times: Times | undefined): Goal[] {
  if (times === undefined) return []
  const own = times[ours] ?? 0
  return [
    ...present.map(({ name, native }) =>
      native
        ? atMost(`1,000 reports, to ${name} (native)`, 8, own / (times[name] ?? 1))
        : atLeast(`1,000 reports, faster than ${name}`, 3, (times[name] ?? 0) / own),
    ),
    atMost(`1,000 reports, to ${bare} on one thread`, 1, own / (times[bare] ?? 1)),
  ]
}

function growthOf(times: ReadonlyMap<number, Times>): number | null {
  const [thousand, all] = [times.get(1_000)?.[ours], times.get(10_000)?.[ours]]
  return thousand === undefined || all === undefined ? null : all / thousand
}
