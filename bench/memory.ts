/** How much memory whole folders of reports take. */
import { type Checkers, ours } from './checkers.ts'
import type { Folder } from './folders.ts'
import { memoryOf } from './program.ts'
import { atMost, count, megabytes, type Section } from './section.ts'

export async function measureMemory(folders: readonly Folder[], checkers: Checkers): Promise<Section> {
  const peaks = new Map<string, (number | null)[]>([...checkers.keys()].map((name) => [name, []]))
  for (const { path } of folders)
    for (const [name, check] of checkers) peaks.get(name)?.push(await memoryOf(check(path)))
  const last = folders.findIndex(({ size }) => size === 10_000)
  const most = peaks.get(ours)?.[last] ?? null
  return {
    title: 'Memory',
    text: 'Peak of the resident memory of the process with all its threads, one run each.',
    tables: [
      {
        head: ['checker', ...folders.map(({ size }) => `${count(size)} reports`)],
        rows: [...peaks].map(([name, row]) => [
          name,
          ...row.map((peak) => (peak === null ? 'unknown' : megabytes(peak))),
        ]),
      },
    ],
    goals: most === null ? [] : [atMost('memory at 10,000 reports', 200, most, megabytes)],
  }
}
