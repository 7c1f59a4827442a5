/** The command line: finds the command, and turns what goes wrong into one line and an exit status. */
import { readFileSync } from 'node:fs'
import type { Command } from './cli/usage.ts'

const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  check: { summary: 'check postmortems and say what is wrong and where', load: () => import('./cli/check.ts') },
  plan: { summary: 'show the tracking issues that would open', load: () => import('./cli/plan.ts') },
  rules: { summary: 'list the rules, or tell all about one', load: () => import('./cli/rules.ts') },
}

const help = `Keeps incident postmortems honest and their corrective tasks alive.

Usage: postmortem COMMAND [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

Options:
  --help     this text; after a command, the help of that command
  --version  the version

Examples:
  postmortem check docs/postmortems
  postmortem check --help
`

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has read enough (`| head`).
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await main(process.argv.slice(2)).catch(explain)

async function main([name = '--help', ...args]: string[]): Promise<number> {
  if (name === '--version') return print(`${version()}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return print(help)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    process.stderr.write(
      `postmortem: there is no command \`${name}\`; the commands are ${Object.keys(commands).join(', ')}\n`,
    )
    return 2
  }
  const { help: commandHelp, run } = await command.load()
  return args.includes('--help') || args.includes('-h') ? print(commandHelp) : run(args)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return version
}

/** Faults of the user's are one line each; anything else is a bug of ours, and its stack is shown under `DEBUG`. */
function explain(error: unknown): number {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const known = name === 'UsageError' || name === 'ConfigError'
  process.stderr.write(known ? `postmortem: ${message}\n` : `postmortem: internal error: ${message}\n`)
  if (!known && process.env.DEBUG) process.stderr.write(`${stack}\n`)
  return 2
}
