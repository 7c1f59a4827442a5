import { laws, presets, type Reading, read } from './laws.ts'

/** A law of ours that does not hold for a file. */
export interface Breach {
  law: string
  /** The same for breaches of one cause. */
  cause: string
  detail: string
}

export interface Execution {
  breaches: readonly Breach[]
  /** Milliseconds of processor time of the longest step. */
  longest: number
}

/** No step may take longer, in milliseconds of processor time; fixing judges again and again. */
const patience = (law: string) => (law === 'fixes mend and do no harm' ? 20_000 : 2_000)

/** `all`: holds the file to every law; a number: to places and to the one of that number. */
export type Scope = 'all' | number

/** `begin` is called before each step. */
export function execute(file: string, preset: number, scope: Scope, begin: () => void): Execution {
  const bytes = Buffer.from(file, 'latin1')
  let longest = 0
  const breaches: Breach[] = []
  const step = <Result>(law: string, act: () => Result): Result | null => {
    begin()
    const before = process.threadCpuUsage()
    try {
      return act()
    } catch (error) {
      breaches.push(breachOf(law, error))
      return null
    } finally {
      const { user, system } = process.threadCpuUsage(before)
      const took = Math.round((user + system) / 1_000)
      longest = Math.max(longest, took)
      if (took > patience(law))
        breaches.push({ law, cause: `${law}: slow`, detail: `took ${took} ms of processor time` })
    }
  }
  const reading = step('any bytes can be read', () => read(bytes, presets[preset % presets.length] ?? 'sre'))
  if (reading !== null) for (const [law, hold] of chosen(scope)) step(law, () => hold(reading))
  return { breaches, longest }
}

function chosen(scope: Scope): [string, (reading: Reading) => void][] {
  const [places, ...others] = Object.entries(laws)
  if (scope === 'all') return Object.entries(laws)
  const other = others[scope % others.length]
  return [places, other].filter((law) => law !== undefined)
}

function breachOf(law: string, error: unknown): Breach {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const place = /\/(?:src|scripts)\/[^\s)]*/.exec(stack.slice(stack.indexOf('\n')))?.[0] ?? ''
  return { law, cause: `${law}: ${place} ${message.slice(0, 80).replace(/\d+|"[^"]*"/g, '…')}`, detail: stack }
}
