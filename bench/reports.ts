/** Reports to measure with: real ones where a folder of them lies beside this repository, else made from a seed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export interface Report {
  path: string
  text: string
}

/** The Markdown below a folder; without one, below the folders that may lie beside this repository. Null where there is none. */
export function realReports(folder?: string): Report[] | null {
  const beside = ['school', 'industry'].map((name) => resolve(import.meta.dirname, '../../shared/eval', name))
  const folders = folder === undefined ? beside : [resolve(folder)]
  if (!folders.every(existsSync)) return null
  return folders.flatMap((each) =>
    readdirSync(each, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => ({ path, text: readFileSync(join(each, path), 'utf8') })),
  )
}

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const services = ['checkout', 'search', 'sign-in', 'uploads', 'billing', 'the mobile API']
const causes = ['a full disk', 'an expired certificate', 'a slow query', 'a wrong replication setting', 'a lost route']

/** A report of about 3 kB, in one of the forms that reports are written in. */
export function madeReport(seed: number): Report {
  const next = random(seed)
  const pick = (values: readonly string[]) => values[Math.floor(next() * values.length)] ?? ''
  const [service, cause, hour] = [pick(services), pick(causes), 6 + Math.floor(next() * 10)]
  const time = (minutes: number) =>
    `${String(hour + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const title = pick(['## %', '**%**', '%:', '### % ###'])
  const section = (name: string) => title.replace('%', name)
  const entry = pick(['- % - #', '- **%:** #', '* %: #'])
  const entries = Array.from({ length: 12 }, (_, at) =>
    entry
      .replace('%', time(at * 11))
      .replace('#', `Step ${at} of the work on ${service}, with what was seen and done.`),
  )
  const items = Array.from({ length: 6 }, (_, at) => `${at + 1}. Add check ${at} against ${cause} to ${service}`)
  const prose = `The root cause was ${cause} in ${service}, which went unseen because no alert covered it. `.repeat(8)
  const text = [
    `# Postmortem: ${service} unavailable`,
    section('Issue Summary'),
    `- **Duration:** 12 March 2026, ${time(0)} to ${time(121)} UTC\n- **Impact:** 40 % of the users of ${service} saw errors`,
    section('Timeline'),
    entries.join('\n'),
    section('Root Cause and Resolution'),
    prose,
    section('Corrective and Preventative Measures'),
    items.join('\n'),
  ].join('\n\n')
  return { path: `0x19-postmortem/${seed}.md`, text }
}

/** The first reports of an endless row, always the same. */
export const madeReports = (size: number): Report[] => Array.from({ length: size }, (_, seed) => madeReport(seed))

/** Writes as many reports below a folder; the folder that holds them. */
export function writeReports(folder: string, size: number): string {
  const target = join(folder, `${size}-reports`)
  for (const { path, text } of madeReports(size)) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), text)
  }
  return target
}
