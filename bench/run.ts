/** `npm run bench`: everything measured side by side in one run, printed, and written to docs/performance.md. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkers } from './checkers.ts'
import { type Folder, measureFolders } from './folders.ts'
import { measureGrowth } from './growth.ts'
import { machine } from './machine.ts'
import { measureMemory } from './memory.ts'
import { page } from './page.ts'
import { measureReading } from './reading.ts'
import { madeReports, realReports, writeReports } from './reports.ts'
import { measureRequests } from './requests.ts'
import { type Section, sectionText, tableText } from './section.ts'
import { measureStart } from './start.ts'

const names = ['start', 'folders', 'reading', 'memory', 'requests', 'growth'] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Fewer rounds, without 10,000 reports. */
    quick: { type: 'boolean', default: false },
  },
})
const { quick } = values
const chosen = positionals.length === 0 ? names : names.filter((name) => positionals.includes(name))

const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const folder = (size: number, rounds: number): Folder => ({ size, path: writeReports(scratch, size), rounds })
  const folders = quick ? [folder(100, 3), folder(1_000, 1)] : [folder(100, 7), folder(1_000, 5), folder(10_000, 3)]
  const programs = await checkers(scratch)
  const real = realReports()
  const collections = { 'made reports': madeReports(100), ...(real === null ? {} : { 'real reports': real }) }
  const parts: Record<(typeof names)[number], () => Promise<Section>> = {
    start: () => measureStart(scratch, quick ? 7 : 25),
    folders: () => measureFolders(folders, programs),
    reading: () => measureReading(collections, quick ? 5 : 15),
    memory: () => measureMemory(folders, programs),
    requests: measureRequests,
    growth: () => measureGrowth(quick ? 3 : 7),
  }
  const about = machine(new Date().toISOString().slice(0, 10))
  process.stdout.write(`${tableText(about)}\n`)
  const sections: Section[] = []
  for (const name of chosen) {
    const section = await parts[name]()
    sections.push(section)
    process.stdout.write(`\n${sectionText(section)}\n`)
  }
  if (!quick && chosen.length === names.length)
    writeFileSync(resolve(import.meta.dirname, '../docs/performance.md'), page(about, sections))
} finally {
  rmSync(scratch, { recursive: true })
}
