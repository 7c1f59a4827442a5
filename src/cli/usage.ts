import { parseArgs } from 'node:util'
import type { Terminal } from './terminal.ts'

/** A command of `postmortem`. */
export interface Command {
  /** What it does, its options, and examples. */
  help: string
  /** Resolves with the exit status. */
  run(args: readonly string[], terminal: Terminal): Promise<number>
}

/** The command line cannot be used as it is written; the message names what was expected. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Options with a value, each with the values it may have where these are few. */
export type Options = Readonly<Record<string, readonly string[] | 'text' | 'switch'>>

export interface Given {
  paths: string[]
  text(option: string): string | null
  /** The value, known to be one of these. */
  choice<Value extends string>(option: string, values: readonly Value[]): Value | null
  on(option: string): boolean
}

/** @throws UsageError naming the option, what was expected and what was found. */
export function readArguments(args: readonly string[], options: Options): Given {
  const { positionals, values } = parsed(args, options)
  for (const [name, allowed] of Object.entries(options)) {
    const value = values[name]
    if (typeof allowed === 'object' && typeof value === 'string' && !allowed.includes(value))
      throw new UsageError(`Option \`--${name}\` is \`${value}\`, expected ${allowed.join(', ')}`)
  }
  return {
    paths: positionals,
    text: (option) => {
      const value = values[option]
      return typeof value === 'string' ? value : null
    },
    choice: (option, allowed) => allowed.find((value) => value === values[option]) ?? null,
    on: (option) => values[option] === true,
  }
}

function parsed(args: readonly string[], options: Options) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(
          ([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string' }] as const,
        ),
      ),
    })
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`)
    const [fact] = String(error instanceof Error ? error.message : error).split('. ')
    throw new UsageError(`${fact}; the options are ${known.join(', ')}`)
  }
}
