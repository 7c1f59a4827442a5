import { Ajv, type ErrorObject } from 'ajv'
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { ConfigError, type Fault } from './error.ts'
import { nearest } from './nearest.ts'
import { relevantSchema } from './relevant-schema.ts'

type Key = string | number
/** The line of a value, or of the key where `ofKey`. */
type Locate = (keys: readonly Key[], ofKey?: boolean) => number

/** A configuration of this size is not one. */
export const largest = 32 * 1024
/** Anchors may be repeated, but not so that they multiply. */
export const mostAliases = 50
export const deepest = 20

/** Ours is known to be a schema: a test has it checked. */
const options = { allErrors: true, verbose: true, validateSchema: false, meta: false }

/** The value of a YAML file that is as the schema has it. @throws ConfigError naming every fault with its line. */
export function readFile<Value>(text: string, path: string, schema: Readonly<Record<string, unknown>>): Value {
  const { value, locate } = parseYaml(text, path)
  const validate = new Ajv(options).compile<Value>(relevantSchema(schema, value))
  if (!validate(value)) throw faultsOfSchema(validate.errors ?? [], path, locate)
  return value
}

/** @throws ConfigError where the text is not one YAML mapping of reasonable size. */
function parseYaml(text: string, path: string): { value: unknown; locate: Locate } {
  const whole = (message: string) => new ConfigError(path, [{ line: 1, key: '', message }])
  if (text.length > largest) {
    throw whole(`the file has ${text.length} characters, expected at most ${largest}`)
  }
  if (deeperThan(text, deepest)) throw whole(`values are nested deeper than ${deepest} levels`)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  if (document.errors.some(({ code }) => code === 'MULTIPLE_DOCS')) throw whole('several YAML documents, expected one')
  if (document.errors.length > 0) {
    throw new ConfigError(
      path,
      document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, key: '', message })),
    )
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: mostAliases }) ?? {}
  } catch (cause) {
    throw whole(cause instanceof Error ? cause.message : String(cause))
  }
  const lineOf = (node: Node | null | undefined) => (node?.range ? lines.linePos(node.range[0]).line : 1)
  const locate: Locate = (keys, ofKey = false) => {
    for (let length = keys.length; length > 0; length--) {
      const parent = document.getIn(keys.slice(0, length - 1), true)
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys[length - 1]))
        : undefined
      const found = pair && (ofKey || length < keys.length) ? pair.key : document.getIn(keys.slice(0, length), true)
      if (found) return lineOf(found as Node)
    }
    return 1
  }
  return { value, locate }
}

/** Refuses a hostile file before it is parsed, for the parser takes quadratic time over nested values. */
function deeperThan(text: string, limit: number): boolean {
  let open = 0
  for (const character of text) {
    if (character === '[' || character === '{') open++
    if (character === ']' || character === '}') open--
    if (open > limit) return true
  }
  return /(?:[?-] +){20}/.test(text) || /^ {80}/m.test(text)
}

/** What ajv found, in words, in line order. */
function faultsOfSchema(errors: readonly ErrorObject[], path: string, locate: Locate): ConfigError {
  const chosen = new Set(errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath))
  const echo = ({ keyword, instancePath }: ErrorObject) =>
    keyword === 'if' || (keyword === 'type' && chosen.has(instancePath))
  const faults = errors.filter((error) => !echo(error)).map((error) => fault(error, locate))
  const distinct = new Map(faults.map((entry) => [`${entry.key} ${entry.message}`, entry]))
  return new ConfigError(
    path,
    [...distinct.values()].sort((a, b) => a.line - b.line),
  )
}

function fault(error: ErrorObject, locate: Locate): Fault {
  const keys = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const at = (message: string, line = locate(keys)): Fault => ({ line, key: keys.join('.'), message })
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params.additionalProperty)
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object)
      const meant = nearest(unknown, known)
      const remedy = meant ? `did you mean \`${meant}\`?` : `expected ${choices(known)}`
      return {
        line: locate([...keys, unknown], true),
        key: [...keys, unknown].join('.'),
        message: `unknown key, ${remedy}`,
      }
    }
    case 'required':
      return at(`\`${error.params.missingProperty}\` is missing`)
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String)
      const meant = nearest(String(error.data), allowed)
      return at(
        `unexpected ${shown(error.data)}, expected ${choices(allowed)}${meant ? `; did you mean \`${meant}\`?` : ''}`,
      )
    }
    case 'type':
      return at(`unexpected ${shown(error.data)}, expected ${withArticle(String(error.params.type))}`)
    default:
      return at(`unexpected ${shown(error.data)}, it ${error.message}`)
  }
}

function shown(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : `\`${String(value).slice(0, 60)}\``
}

function withArticle(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a mapping',
    string: 'text',
    integer: 'a whole number',
    boolean: '`true` or `false`',
  }
  return names[type] ?? `a ${type}`
}

function choices(values: readonly string[]): string {
  const listed = values.slice(0, 8).map((value) => `\`${value}\``)
  return `${values.length > 8 ? 'one of the documented names, as ' : ''}${listed.join(', ')}`
}
