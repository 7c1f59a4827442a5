/** `npm run bench`: everything measured side by side in one run, printed, and written to docs/performance.md. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureFolders } from './folders.ts'
import { measureGrowth } from './growth.ts'
import { machine } from './machine.ts'
import { page } from './page.ts'
import { measureReading } from './reading.ts'
import { realReports } from './reports.ts'
import { measureRequests } from './requests.ts'
import { goalTable, type Section, sectionText, tableText } from './section.ts'
import { measureStart } from './start.ts'

const names = ['start', 'folders', 'reading', 'requests', 'growth'] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Fewer rounds, without 10,000 reports. */
    quick: { type: 'boolean', default: false },
    /** Where to write the page; a full run writes it to the documentation, any other writes none. */
    page: { type: 'string' },
    /** A folder of real reports. */
    reports: { type: 'string' },
  },
})
const { quick } = values
const chosen = positionals.length === 0 ? names : names.filter((name) => positionals.includes(name))
const isFull = !quick && chosen.length === names.length
const target = values.page ?? (isFull ? resolve(import.meta.dirname, '../docs/performance.md') : null)
const real = realReports(values.reports)

const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const parts: Record<(typeof names)[number], () => Promise<Section>> = {
    start: () => measureStart(scratch, quick ? 7 : 15),
    folders: () => measureFolders(scratch, quick ? [3, 1] : [5, 3, 1]),
    reading: () => measureReading(real, quick ? 5 : 9),
    requests: measureRequests,
    growth: () => measureGrowth(quick ? 3 : 5),
  }
  const about = machine(new Date().toISOString().slice(0, 10))
  process.stdout.write(`${tableText(about)}\n`)
  const sections: Section[] = []
  for (const name of chosen) {
    const section = await parts[name]()
    sections.push(section)
    process.stdout.write(`\n${sectionText(section)}\n`)
    if (section.goals.length > 0) process.stdout.write(`\n${tableText(goalTable(section.goals))}\n`)
  }
  if (target !== null) writeFileSync(target, page(about, sections))
} finally {
  rmSync(scratch, { recursive: true })
}
