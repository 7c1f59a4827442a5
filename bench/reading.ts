/** Reading and judging, as a multiple of what micromark with GFM alone takes on the same text in the same run. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { defaults } from '../src/config.ts'
import { lint } from '../src/lint.ts'
import { parse } from '../src/postmortem/parse.ts'
import { madeReport, type Report, realReports } from './reports.ts'

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Median milliseconds of each contender, taken in turns so that a busy machine slows all alike; the first two rounds warm up. */
function measure(contenders: Record<string, () => void>, rounds: number): Record<string, number> {
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds + 2; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now()
      run()
      if (round >= 2) times.get(name)?.push(performance.now() - start)
    }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]))
}

function compare(name: string, reports: readonly Report[]): void {
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0)
  const took = measure(
    {
      'micromark with GFM': () => {
        for (const { text } of reports) micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
      },
      reading: () => {
        for (const { path, text } of reports) parse(path, text)
      },
      'reading and judging': () => {
        for (const { path, text } of reports) lint(parse(path, text), defaults)
      },
    },
    9,
  )
  const floor = took['micromark with GFM'] ?? 1
  process.stdout.write(`\n${name}: ${reports.length} reports, ${Math.round(characters / 1000)} kB\n`)
  for (const [contender, milliseconds] of Object.entries(took))
    process.stdout.write(
      `  ${contender.padEnd(20)} ${milliseconds.toFixed(1).padStart(8)} ms  ${(milliseconds / floor).toFixed(2)} ×\n`,
    )
}

/** Ten times the text may take at most twelve times the time. */
function grow(name: string, text: (size: number) => string, size: number): void {
  const [small, large] = [text(size), text(10 * size)]
  const took = measure({ small: () => void parse('small.md', small), large: () => void parse('large.md', large) }, 3)
  const factor = (took.large ?? 0) / (took.small ?? 1)
  process.stdout.write(
    `  ${name.padEnd(28)} ${(took.large ?? 0).toFixed(1).padStart(8)} ms  ${factor.toFixed(1)} × for 10 × the text\n`,
  )
}

const real = realReports()
if (real !== null) compare('Real reports', real)
compare(
  'Made reports',
  Array.from({ length: 100 }, (_, seed) => madeReport(seed)),
)

process.stdout.write('\nGrowth\n')
grow('many sections', (size) => madeReport(1).text.repeat(size), 3)
grow('one line', (size) => 'word 10:00 '.repeat(size), 9_000)
grow('bullets', (size) => '- 10:00 a\n'.repeat(size), 1_000)
grow('nested bullets', (size) => Array.from({ length: size }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'), 100)
grow('asterisks', (size) => '*'.repeat(size), 10_000)
grow('emphasis', (size) => '*a_ '.repeat(size), 2_500)
grow('quotes', (size) => `${'>'.repeat(size)} a`, 1_000)
grow('table rows', (size) => `| a | b |\n| --- | --- |\n${'| 10:00 | c |\n'.repeat(size)}`, 1_000)
