/** Reading and judging in this process on one thread, as a multiple of what micromark with GFM alone takes on the same text. */
import { defaults } from '../src/config.ts'
import { lint } from '../src/lint.ts'
import { parse } from '../src/postmortem/parse.ts'
import { render } from './bare.ts'
import { madeReports, type Report } from './reports.ts'
import { atMost, count, milliseconds, ratio, type Section } from './section.ts'
import { mediansOf, timed } from './turns.ts'

export const title = 'Reading on one thread'
export const columns = ['reports', 'micromark with GFM', 'reading', 'reading and judging']

/** @param real null where there are none */
export async function measureReading(real: readonly Report[] | null, rounds: number): Promise<Section> {
  const collections: Record<string, readonly Report[]> = {
    'made reports': madeReports(100),
    ...(real === null ? {} : { 'real reports': real }),
  }
  const rows: string[][] = []
  const goals = []
  for (const [name, reports] of Object.entries(collections)) {
    const over = (act: (report: Report) => void) => () => timed(() => reports.forEach(act))
    const took = await mediansOf(
      {
        bare: over(({ text }) => void render(text)),
        read: over(({ path, text }) => void parse(path, text)),
        judged: over(({ path, text }) => void lint(parse(path, text), defaults)),
      },
      { rounds, warmUps: 2 },
    )
    const size = reports.reduce((sum, { text }) => sum + text.length, 0)
    const times = Object.values(took).map((median) => `${milliseconds(median)}, ${ratio(median / took.bare)}`)
    rows.push([`${name}: ${count(reports.length)}, ${count(size / 1000)} kB`, ...times])
    goals.push(atMost(`${name}, read and judged, to micromark with GFM`, 1.5, took.judged / took.bare))
  }
  return {
    title,
    text: `In one process, after two rounds to warm up; ${rounds} rounds in turns. Beside each time, its ratio to micromark.`,
    tables: [{ columns, rows }],
    goals,
  }
}
