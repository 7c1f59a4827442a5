/** Tables in the documentation that are made from `action.yml` and the rules: between `<!-- NAME -->` and `<!-- /NAME -->`. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { configurationSchema } from '../src/config/schema.ts'
import { defaults } from '../src/config.ts'
import { rules } from '../src/rules/index.ts'

interface Field {
  description: string
  default?: string
}

const action = parse(readFileSync(join(resolve(import.meta.dirname, '..'), 'action.yml'), 'utf8')) as {
  inputs: Record<string, Field>
  outputs: Record<string, Field>
}

const cell = (text: string) => text.replaceAll('|', '\\|')
const table = (header: string[], rows: string[][]) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

interface Schema {
  description?: string
  enum?: string[]
  properties?: Record<string, Schema>
}

/** `issues.label` and so on, each with its schema and its default; rules and sections are told of elsewhere. */
function keys(schema: Schema, preset: unknown, prefix = ''): [name: string, schema: Schema, preset: unknown][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const value = Object(preset)[name]
    const isGroup = inner.properties !== undefined && name !== 'rules' && name !== 'sections'
    if (isGroup) return keys(inner, value, `${prefix}${name}.`)
    return name === '$schema' ? [] : [[`${prefix}${name}`, inner, value]]
  })
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((each) => `\`${each}\``).join(', ')
  return typeof value === 'object' ? '' : `\`${value}\``
}

const tables: Record<string, () => string> = {
  inputs: () =>
    table(
      ['input', 'what it says', 'default'],
      Object.entries(action.inputs).map(([name, { description, default: value }]) => [
        `\`${name}\``,
        cell(description),
        value ? `\`${value}\`` : '',
      ]),
    ),
  outputs: () =>
    table(
      ['output', 'what it holds'],
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
    ),
  configuration: () =>
    table(
      ['key', 'what it says', 'default'],
      keys(configurationSchema(), defaults).map(([name, schema, value]) => {
        const choices = schema.enum ? `: ${schema.enum.map((each) => `\`${each}\``).join(', ')}` : ''
        return [`\`${name}\``, cell(`${schema.description}${choices}`), cell(shown(value))]
      }),
    ),
  rules: () =>
    table(
      ['rule', 'a good report', 'alx', 'sre', 'strict'],
      Object.entries(rules).map(([name, { description, severity }]) => [
        `[\`${name}\`](${name}.md)`,
        cell(description),
        severity.alx,
        severity.sre,
        severity.strict,
      ]),
    ),
}

/** The page with every marked table written anew. */
export const withTables = (page: string): string =>
  page.replace(/(<!-- ([a-z]+) -->)[\s\S]*?(<!-- \/\2 -->)/g, (whole, open: string, name: string, close: string) => {
    const made = tables[name]
    return made ? `${open}\n\n${made()}\n\n${close}` : whole
  })
