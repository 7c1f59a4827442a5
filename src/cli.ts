/** The command line in the real world. */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { changes } from './cli/changes.ts'
import { commandLine } from './cli/command-line.ts'

const { stdin, stdout, stderr, env } = process

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has read enough (`| head`).
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

/** Each thread holds some 50 MB. */
const mostThreads = 4
/** Files from which the time that threads take to start is won back; measured. */
const worthThreads = 400

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const terminal = {
  folder: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  write: (text: string) => void stdout.write(text),
  complain: (line: string) => void stderr.write(`postmortem: ${line}\n`),
  progress: (text: string | null) => void (stderr.isTTY && stderr.write(`\r\u001B[K${text ?? ''}`)),
  changes,
  readInput: () => buffer(stdin),
  threads: { most: Math.min(availableParallelism(), mostThreads), from: worthThreads },
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  debug: Boolean(env.DEBUG),
}
process.exitCode = await commandLine(process.argv.slice(2), terminal, version)
