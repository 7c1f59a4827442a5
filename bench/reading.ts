/** Reading and judging in this process on one thread, as a multiple of what micromark with GFM alone takes on the same text. */
import { defaults } from '../src/config.ts'
import { lint } from '../src/lint.ts'
import { parse } from '../src/postmortem/parse.ts'
import { render } from './bare.ts'
import type { Report } from './reports.ts'
import { atMost, count, milliseconds, ratio, type Section } from './section.ts'
import { takeTurns, timed } from './turns.ts'

export async function measureReading(
  collections: Readonly<Record<string, readonly Report[]>>,
  rounds: number,
): Promise<Section> {
  const rows: string[][] = []
  const goals = []
  for (const [name, reports] of Object.entries(collections)) {
    const over = (act: (report: Report) => void) => () => timed(() => reports.forEach(act))
    const took = await takeTurns(
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
    title: 'Reading on one thread',
    text: `In one process, after two rounds to warm up; ${rounds} rounds in turns. Beside each time, its ratio to micromark.`,
    tables: [{ head: ['reports', 'micromark with GFM', 'reading', 'reading and judging'], rows }],
    goals,
  }
}
