import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

type Node = { [key: string]: unknown }
interface Operation {
  requestBody?: unknown
  responses: Record<string, { $ref?: string; content?: Node } | undefined>
}

/** GitHub's published description of the operations that the Action uses; see extract.ts. */
const described: { paths: Record<string, Record<string, Operation>> } & Node = JSON.parse(
  readFileSync(new URL('../github-api.json', import.meta.url), 'utf8'),
)

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
for (const format of ['repo.nwo', 'timestamp']) ajv.addFormat(format, true)
ajv.addSchema(toJsonSchema(described) as Node, 'github')

/** `GET /repos/{owner}/{repo}` and so on: every operation that is described. */
export const OPERATIONS: readonly string[] = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
)

/** What is wrong with a request's body; empty where it is as described. */
export function checkRequest(operation: string, body: unknown): ErrorObject[] {
  const { pointer, requestBody } = find(operation)
  if (requestBody === undefined) return []
  return check([...pointer, 'requestBody', 'content', 'application/json', 'schema'], body)
}

/** What is wrong with a response; the commonest statuses are not described with each operation. */
export function checkResponse(operation: string, status: number, body: unknown): string[] {
  const { pointer, responses } = find(operation)
  const response = responses[String(status)]
  if (response === undefined) {
    if ([401, 403, 404].includes(status)) return describe(check(['components', 'schemas', 'basic-error'], body))
    return [`status ${status} is not described`]
  }
  const at = response.$ref?.split('/').slice(1) ?? [...pointer, 'responses', String(status)]
  if (lookUp([...at, 'content', 'application/json']) === undefined)
    return body === undefined ? [] : ['a body came where none is described']
  return describe(check([...at, 'content', 'application/json', 'schema'], body))
}

function find(operation: string): Operation & { pointer: string[] } {
  const [method = '', path = ''] = operation.split(' ')
  const found = described.paths[path]?.[method.toLowerCase()]
  if (found === undefined) throw new Error(`${operation} is not described`)
  return { ...found, pointer: ['paths', path, method.toLowerCase()] }
}

const validators = new Map<string, ValidateFunction>()

function check(path: readonly string[], value: unknown): ErrorObject[] {
  const pointer = path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `github#/${pointer}` })
  validators.set(pointer, validate)
  return validate(value) ? [] : (validate.errors ?? [])
}

/** The description knows no deleted fork; GitHub answers with null there. */
function describe(errors: readonly ErrorObject[]): string[] {
  return errors
    .filter(({ instancePath }) => instancePath !== '/head/repo')
    .map(({ instancePath, message = '' }) => `${instancePath || '/'} ${message}`)
}

function lookUp(path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), described)
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type. */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema)
  if (!isNode(value)) return value
  const { nullable, ...rest } = value
  const schema = Object.fromEntries(
    Object.entries(rest).map(([key, each]) => [key, key === 'enum' ? each : toJsonSchema(each)]),
  )
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
