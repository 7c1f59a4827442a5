import { globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { commandLine } from '../../src/cli/command-line.ts'

const root = resolve(import.meta.dirname, '../..')
const examples = globSync('examples/**/*.md', { cwd: root })
  .sort()
  .map((path) => readFileSync(join(root, path), 'utf8'))

/** What else lies among reports: nothing, bytes that are no text, a fix to make, that too in another encoding, a note. */
const others: readonly (string | Uint8Array)[] = [
  '',
  new Uint8Array([0x89, 0x50, 0, 0]),
  '# Outage\n\n##Timeline\n\n10:00 The site is down\n',
  Buffer.from('# Panne\n\n##Chronologie\n\n10:00 Le site est arr\u00EAt\u00E9\n', 'latin1'),
  '# Notes\n\nNothing happened.\n',
]

/** Writes so many files into `postmortems` of the folder, every seventh of which is no common report. */
export async function makeMany(folder: string, number: number): Promise<void> {
  await mkdir(join(folder, '.git'), { recursive: true })
  await mkdir(join(folder, 'postmortems'))
  for (let index = 0; index < number; index++) {
    const example = examples[index % examples.length] ?? ''
    const text = index % 7 === 6 ? others[index % others.length] : example.replace(/^# /m, `# Number ${index}: `)
    await writeFile(join(folder, 'postmortems', `${index}.md`), text ?? '')
  }
}

/** All that a command line leaves behind. */
export interface Outcome {
  status: number
  out: string
  err: string
}

/** A command line in the folder, with files judged in so many threads. */
export async function runIn(folder: string, args: readonly string[], threads: number): Promise<Outcome> {
  let [out, err] = ['', '']
  const terminal = {
    folder,
    today: '2026-03-04',
    write: (text: string) => {
      out += text
    },
    complain: (line: string) => {
      err += `${line}\n`
    },
    progress: () => {},
    changes: async function* () {},
    readInput: async () => new Uint8Array(),
    threads: { most: threads, from: 2 },
    colour: true,
    debug: true,
  }
  const status = await commandLine(args, terminal, '1.2.3')
  return { status, out, err }
}
