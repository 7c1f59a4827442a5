/** Ten times the text takes about ten times the time, whatever the text is. */
import { parse } from '../src/postmortem/parse.ts'
import { madeReport } from './reports.ts'
import { atMost, milliseconds, ratio, type Section } from './section.ts'
import { mediansOf, timed } from './turns.ts'

/** Texts that have cost readers of Markdown more than their length, by size. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'many sections': (size) => madeReport(1).text.repeat(size / 1000),
  'one line': (size) => 'word 10:00 '.repeat(size * 3),
  bullets: (size) => '- 10:00 a\n'.repeat(size / 3),
  'nested bullets': (size) => Array.from({ length: size / 30 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
  asterisks: (size) => '*'.repeat(size * 3),
  emphasis: (size) => '*a_ '.repeat(size),
  quotes: (size) => `${'>'.repeat(size / 3)} a`,
  'table rows': (size) => `| a | b |\n| --- | --- |\n${'| 10:00 | c |\n'.repeat(size / 3)}`,
}

export const title = 'One large file'
export const columns = ['text', 'size', 'reading', 'growth']

export async function measureGrowth(rounds: number): Promise<Section> {
  const rows: string[][] = []
  const growths: number[] = []
  for (const [name, text] of Object.entries(texts)) {
    const [small, large] = [text(3_000), text(30_000)]
    const took = await mediansOf(
      { small: () => timed(() => parse('small.md', small)), large: () => timed(() => parse('large.md', large)) },
      { rounds, warmUps: 2 },
    )
    rows.push([name, `${Math.round(large.length / 1000)} kB`, milliseconds(took.large), ratio(took.large / took.small)])
    growths.push(took.large / took.small)
  }
  return {
    title,
    text: `Reading one file of text that invites superlinear work, ${rounds} rounds; the growth is that of ten times the text.`,
    tables: [{ columns, rows }],
    goals: [atMost('10 × the text in one file, the worst', 12, Math.max(...growths))],
  }
}
