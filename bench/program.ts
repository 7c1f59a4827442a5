import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A program and its arguments. */
export type Program = readonly [file: string, ...rest: string[]]

export interface Cost {
  milliseconds: number
  /** Most memory at once in MB (resident, all threads), as Linux counts it; null elsewhere, and where the program ended too soon to see. */
  megabytes: number | null
}

/** The Node that runs the bench. */
export const node = (...rest: string[]): Program => [process.execPath, ...rest]

/** What a checker ends with: nothing found, something found. */
const ends = [0, 1]

/**
 * What a program costs from start to end; its output goes nowhere.
 * @throws Error where it ends otherwise than a checker does.
 */
export async function costOf(program: Program): Promise<Cost> {
  const [file, ...rest] = program
  const started = performance.now()
  const child = spawn(file, rest, { stdio: 'ignore', env: { PATH: process.env.PATH, HOME: process.env.HOME } })
  let megabytes: number | null = null
  const watch = setInterval(() => {
    megabytes = peakSoFar(child.pid) ?? megabytes
  }, 5)
  const ended = new Promise<number | null>((end, fail) => child.on('close', end).on('error', fail))
  const status = await ended.finally(() => clearInterval(watch))
  const milliseconds = performance.now() - started
  if (status === null || !ends.includes(status)) throw new Error(`\`${program.join(' ')}\` ended with ${status}`)
  return { milliseconds, megabytes }
}

function peakSoFar(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
