import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A program and its arguments. */
export type Program = readonly [file: string, ...rest: string[]]

/** The Node that runs the bench. */
export const node = (...rest: string[]): Program => [process.execPath, ...rest]

/** What a checker answers with: nothing found, something found. */
const answered = [0, 1]

/**
 * Milliseconds from start to end of a program, whose output goes nowhere.
 * @throws Error where it ends otherwise than a checker does.
 */
export async function timeOf(program: Program): Promise<number> {
  const started = performance.now()
  await ended(start(program), program)
  return performance.now() - started
}

/** Peak memory of a program in MB (resident, all its threads), as Linux counts it; null elsewhere. */
export async function memoryOf(program: Program): Promise<number | null> {
  const child = start(program)
  let peak: number | null = null
  const watch = setInterval(() => {
    peak = peakSoFar(child.pid) ?? peak
  }, 2)
  await ended(child, program).finally(() => clearInterval(watch))
  return peak
}

function start([file, ...rest]: Program) {
  return spawn(file, rest, { stdio: 'ignore', env: { PATH: process.env.PATH, HOME: process.env.HOME } })
}

async function ended(child: ReturnType<typeof start>, program: Program): Promise<void> {
  const status = await new Promise<number | null>((end, fail) => child.on('close', end).on('error', fail))
  if (status === null || !answered.includes(status)) throw new Error(`\`${program.join(' ')}\` ended with ${status}`)
}

function peakSoFar(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
