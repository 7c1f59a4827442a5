import { Ajv, type ErrorObject } from 'ajv'

/** A place of a report’s result that an organisation’s own schema does not accept. */
export interface Breach {
  /** Lines of the report file, counted from 1. */
  line: number
  endLine: number
  message: string
  help: string
}

/** Compares the object that the result document has for one report with the schema. */
export type Policy = (report: unknown) => readonly Breach[]

/** The policy file is no JSON Schema. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
}

/**
 * @param text JSON Schema (draft 7) over a report of the result document
 * @throws PolicyError
 */
export async function readPolicy(text: string, path: string): Promise<Policy> {
  try {
    const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(JSON.parse(text))
    return (report) => {
      if (validate(report)) return []
      const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if')
      return errors.map((error) => breach(error, report, path))
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PolicyError(`${path}: no JSON Schema that can be used: ${reason}`, { cause })
  }
}

function breach({ instancePath, message, data, parentSchema }: ErrorObject, report: unknown, path: string): Breach {
  const keys = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const found = typeof data === 'object' && data !== null ? '' : `, found \`${String(data).slice(0, 60)}\``
  const meaning: unknown = parentSchema?.description
  return {
    ...linesOf(report, keys),
    message: `\`${keys.join('.') || 'report'}\` ${message}${found}`,
    help: typeof meaning === 'string' ? meaning : `Change the report so that it fits \`${path}\``,
  }
}

/** The lines of the innermost value on the way that says where it stands. */
function linesOf(report: unknown, keys: readonly string[]): { line: number; endLine: number } {
  let value = report
  let lines = { line: 1, endLine: 1 }
  for (const key of keys) {
    value = Object(value)[key]
    const { line, endLine } = Object(value)
    if (typeof line === 'number') lines = { line, endLine: typeof endLine === 'number' ? endLine : line }
  }
  return lines
}
