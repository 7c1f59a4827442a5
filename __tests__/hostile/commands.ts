/** What GitHub's runner takes for a command (actions/runner, ActionCommand.cs): the current grammar, then the old one. */
export interface Command {
  name: string
  properties: Readonly<Record<string, string>>
  data: string
}

const registered = new Set(
  'stop-commands add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output warning'.split(
    ' ',
  ),
)

/** The commands in what a step printed. The runner ends lines at CR as well as at LF. */
export function commandsIn(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => current(line) ?? old(line) ?? [])
}

/** `::name key=value,…::data` behind white space. */
function current(line: string): Command | null {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  return end < 0 ? null : command(text.slice(2, end), ',', text.slice(end + 2))
}

/** `##[name key=value;…]data` anywhere in the line. */
function old(line: string): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? null : command(line.slice(start + 3, end), ';', line.slice(end + 1))
}

function command(head: string, separator: string, data: string): Command | null {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!registered.has(name)) return null
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = pairs
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))] as const)
    .filter(([key]) => key !== '')
  return { name, properties: Object.fromEntries(properties), data: unescaped(data) }
}

function unescaped(text: string): string {
  const tokens: readonly [string, string][] = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]
  return tokens.reduce((read, [written, token]) => read.replaceAll(written, token), text)
}
