import { visible } from '../render/excerpt.ts'
import type { Terminal } from './terminal.ts'
import type { Command } from './usage.ts'

const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  check: { summary: 'check postmortems and say what is wrong and where', load: () => import('./check.ts') },
  plan: { summary: 'show the tracking issues that would open', load: () => import('./plan.ts') },
  init: { summary: 'write the workflow and the configuration', load: () => import('./init.ts') },
  new: { summary: 'write a new report to fill in', load: () => import('./new.ts') },
  audit: { summary: 'write a dashboard of all postmortems', load: () => import('./audit.ts') },
  rules: { summary: 'list the rules, or tell all about one', load: () => import('./rules.ts') },
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

Environment:
  NO_COLOR   no colours
  DEBUG      where in the program an internal error came from

Examples:
  postmortem check docs/postmortems
  postmortem check --help
`

/**
 * Runs a command; resolves with its exit status and never rejects. What a user can mend is one line on standard error;
 * anything else is a bug of ours.
 */
export async function commandLine(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  try {
    return await dispatch(args, terminal, version)
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    if (['UsageError', 'ConfigError', 'PolicyError'].includes(name))
      terminal.complain(message.split('\n').map(visible).join('\n'))
    else terminal.complain(`internal error: ${terminal.debug ? stack : message}`)
    return 2
  }
}

async function dispatch([name = '--help', ...args]: readonly string[], terminal: Terminal, version: string) {
  const print = (text: string) => {
    terminal.write(text)
    return 0
  }
  if (name === '--version') return print(`${version}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return print(help)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    terminal.complain(`There is no command \`${visible(name)}\`; the commands are ${Object.keys(commands).join(', ')}`)
    return 2
  }
  const { help: ownHelp, run } = await command.load()
  return args.includes('--help') || args.includes('-h') ? print(ownHelp) : run(args, terminal)
}
