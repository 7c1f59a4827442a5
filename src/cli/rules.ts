import { ruleUrl } from '../lint.ts'
import { ruleNames, rules } from '../rules/index.ts'
import type { OptionSchema, Rule } from '../rules/rule.ts'
import type { Terminal } from './terminal.ts'
import { readArguments, UsageError } from './usage.ts'

export const help = `Lists the rules, or tells all about one.

Usage: postmortem rules [NAME]

Examples:
  postmortem rules
  postmortem rules timeline-order
`

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name] = readArguments(args, {}).paths
  terminal.write(name === undefined ? list() : page(name))
  return 0
}

function list(): string {
  const width = Math.max(...ruleNames.map((name) => name.length))
  const line = (name: string, { alx, sre, strict }: Readonly<Record<string, string>>, description: string) =>
    `${name.padEnd(width)}  ${alx?.padEnd(7)}  ${sre?.padEnd(7)}  ${strict?.padEnd(7)}  ${description}`
  return [
    line('rule', { alx: 'alx', sre: 'sre', strict: 'strict' }, 'a good report'),
    ...ruleNames.map((name) => line(name, rules[name].severity, rules[name].description)),
    '',
  ].join('\n')
}

/** @throws UsageError for a rule that does not exist. */
function page(name: string): string {
  const found = ruleNames.find((each) => each === name)
  if (found === undefined) throw new UsageError(`There is no rule \`${name}\`; \`postmortem rules\` lists all`)
  const { description, severity, source, options }: Rule<object> = rules[found]
  const settings = Object.entries(options as Readonly<Record<string, OptionSchema>>).map(
    ([option, { description, default: value }]) => `  ${option} (default ${JSON.stringify(value)}): ${description}`,
  )
  return [
    found,
    description,
    '',
    `Level:  ${Object.entries(severity)
      .map(([preset, level]) => `${preset} ${level}`)
      .join(', ')}`,
    `Source: ${source}`,
    ...(settings.length > 0 ? ['Options:', ...settings] : []),
    `Page:   ${ruleUrl(found)}`,
    '',
  ].join('\n')
}
