/**
 * Looks for files that break the reader or what follows from it, guided by coverage:
 *
 *     npm run fuzz -- [--minutes N | --executions N] [--seed N] [--out FOLDER] [PATH…]
 *
 * Files and folders to begin from are the project's own unless some are named. What breaks a law is written to the folder, as small as it
 * could be made, and beside it the files that reached something new, to begin from another time. `--executions 0 FILE` only holds a file to
 * every law. The laws are in `fuzz/laws.ts`. Exit status 1: something was found.
 *
 * The loop is our own: the binary of Jazzer.js 4 asks for glibc 2.38, those of earlier versions are downloaded while they are installed.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding, Progress } from './fuzz/hunt.ts'
import { readSeeds } from './fuzz/seeds.ts'
import { watch } from './fuzz/watch.ts'

const own = ['examples', '__tests__/cases', 'docs/rules'].map((path) => resolve(import.meta.dirname, '..', path))
const between = 30_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string' },
    executions: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
  },
})
const executions = Number(values.executions ?? Number.POSITIVE_INFINITY)
const minutes = Number(values.minutes ?? (values.executions === undefined ? 5 : Number.POSITIVE_INFINITY))
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const out = values.out ?? mkdtempSync(join(tmpdir(), 'fuzz-'))
const seeds = readSeeds(positionals.length > 0 ? positionals : own)
mkdirSync(join(out, 'corpus'), { recursive: true })

const start = Date.now()
const findings: Finding[] = []
const known = new Set(seeds)
let latest: Progress = { executions: 0, reached: 0, known: 0, kept: 0, slowest: null }
let told = start

const say = (line: string) => void process.stdout.write(`${line}\n`)
const write = (name: string, file: string) => {
  const path = join(out, name)
  writeFileSync(path, file, 'latin1')
  return path
}

function standing({ executions, reached, known, kept, slowest }: Progress): string {
  const seconds = Math.max((Date.now() - start) / 1_000, 0.001)
  return [
    `${Math.round(seconds)} s`,
    `${executions} executions`,
    `${(executions / seconds).toFixed(1)} a second`,
    `${reached} of ${known} blocks reached`,
    `${kept} files in the corpus`,
    `slowest step ${Math.round(slowest?.milliseconds ?? 0)} ms (${slowest?.file.length ?? 0} bytes)`,
    `${findings.length} findings`,
  ].join(', ')
}

say(`Beginning from ${seeds.length} files, seed ${seed}; what is found goes to ${out}`)
await watch(
  { seeds, seed, executions, until: start + minutes * 60_000 },
  {
    kept: (file) => {
      if (known.has(file)) return
      known.add(file)
      write(`corpus/${known.size}.md`, file)
    },
    found: (finding) => {
      // A thread that takes over from another does not know what was found before.
      if (findings.some(({ cause }) => cause === finding.cause)) return
      findings.push(finding)
      say(`Finding ${findings.length}: ${finding.law}\n  ${write(`${findings.length}.md`, finding.file)}`)
      say(finding.detail.replace(/^/gm, '  '))
    },
    progress: (progress) => {
      if ((progress.slowest?.milliseconds ?? 0) < (latest.slowest?.milliseconds ?? 0)) progress.slowest = latest.slowest
      latest = progress
      if (Date.now() - told < between) return
      told = Date.now()
      say(standing(latest))
    },
  },
)
if (latest.slowest !== null) say(`The slowest file: ${write('slowest.md', latest.slowest.file)}`)
say(standing(latest))
process.exitCode = findings.length > 0 ? 1 : 0
