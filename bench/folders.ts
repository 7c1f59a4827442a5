/** What whole folders of reports cost, in time and in memory. */
import { bare, type Checkers, checkersOf, ours } from './checkers.ts'
import { peers, present } from './peers.ts'
import { type Cost, costOf } from './program.ts'
import { writeReports } from './reports.ts'
import { atLeast, atMost, count, type Goal, megabytes, milliseconds, ratio, type Section } from './section.ts'
import { median, takeTurns } from './turns.ts'

export const title = 'Folders of reports'
const sizes = [100, 1_000, 10_000]
export const columns = ['checker', ...sizes.map((size) => `${count(size)} reports`)]

/** What each checker costs by number of reports. */
type Costs = ReadonlyMap<string, ReadonlyMap<number, Cost>>

/**
 * @param scratch a folder to write the reports to
 * @param rounds of each size; sizes without rounds are left out
 */
export async function measureFolders(scratch: string, rounds: readonly number[]): Promise<Section> {
  const checkers = await checkersOf(scratch)
  const costs = new Map([...checkers.keys()].map((name) => [name, new Map<number, Cost>()]))
  for (const [at, size] of sizes.slice(0, rounds.length).entries())
    for (const [name, all] of await costsOf(writeReports(scratch, size), rounds[at] ?? 1, checkers))
      costs.get(name)?.set(size, middleOf(all))
  const own = costs.get(ours)
  const time = (cost: Cost, size: number) =>
    `${milliseconds(cost.milliseconds)}, ${ratio(cost.milliseconds / (own?.get(size)?.milliseconds ?? 1))}`
  const memory = (cost: Cost) => (cost.megabytes === null ? 'not seen' : megabytes(cost.megabytes))
  const turns = rounds.map((number, at) => `${number} rounds of ${count(sizes[at] ?? 0)}`).join(', ')
  return {
    title,
    text: `Whole processes over a folder of made reports of about 3 kB: ${turns}, in turns. First the time, beside it its ratio to ours; then the peak of the resident memory of the process with all its threads.`,
    tables: [
      { columns, rows: rowsOf(costs, time) },
      { columns, rows: rowsOf(costs, memory) },
    ],
    goals: [...againstOthers(costs), ...asReportsGrow(own)],
  }
}

function costsOf(path: string, rounds: number, checkers: Checkers): Promise<Map<string, Cost[]>> {
  const contenders = [...checkers].map(([name, check]) => [name, () => costOf(check(path))] as const)
  return takeTurns(Object.fromEntries(contenders), { rounds, warmUps: rounds > 3 ? 1 : 0 })
}

/** The median time, and the most memory of all rounds. */
function middleOf(costs: readonly Cost[]): Cost {
  const peaks = costs.flatMap((cost) => cost.megabytes ?? [])
  return {
    milliseconds: median(costs.map((cost) => cost.milliseconds)),
    megabytes: peaks.length === 0 ? null : Math.max(...peaks),
  }
}

function rowsOf(costs: Costs, cell: (cost: Cost, size: number) => string): string[][] {
  const absent = peers
    .filter(({ version }) => version === null)
    .map(({ name }) => [name, ...sizes.map(() => 'not installed')])
  const rows = [...costs].map(([name, bySize]) => [
    name,
    ...sizes.map((size) => {
      const cost = bySize.get(size)
      return cost === undefined ? 'left out' : cell(cost, size)
    }),
  ])
  return [...rows, ...absent]
}

/** What the goals say of 1,000 reports. */
function againstOthers(costs: Costs): Goal[] {
  const time = (name: string) => costs.get(name)?.get(1_000)?.milliseconds ?? Number.NaN
  return [
    ...present.map(({ name, native }) =>
      native
        ? atMost(`1,000 reports, to ${name} (native)`, 8, time(ours) / time(name))
        : atLeast(`1,000 reports, faster than ${name}`, 3, time(name) / time(ours)),
    ),
    atMost(`1,000 reports, to ${bare} on one thread`, 1, time(ours) / time(bare)),
  ]
}

function asReportsGrow(own: ReadonlyMap<number, Cost> | undefined): Goal[] {
  const [some, many] = [own?.get(1_000), own?.get(10_000)]
  if (some === undefined || many === undefined) return []
  return [
    atMost('10,000 reports, to 1,000', 10.5, many.milliseconds / some.milliseconds),
    ...(many.megabytes === null ? [] : [atMost('10,000 reports, memory', 200, many.megabytes, megabytes)]),
  ]
}
