import { OPERATIONS } from './description.ts'

const PATTERNS = OPERATIONS.map((operation) => {
  const [method = '', path = ''] = operation.split(' ')
  // A path of a file and a name of a branch may hold slashes.
  const source = path.replace(/\{(\w+)\}/g, (_, name) =>
    name === 'path' || name === 'ref' ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`,
  )
  return { operation, method, pattern: new RegExp(`^${source}$`) }
})

/** The operation that a request asks for, with the decoded values of its path; an unknown one is named as it came. */
export function match(method: string, path: string): { operation: string; params: Record<string, string> } {
  for (const { operation, method: expected, pattern } of PATTERNS) {
    const groups = expected === method ? pattern.exec(path)?.groups : undefined
    if (groups === undefined) continue
    const decoded = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)])
    return { operation, params: Object.fromEntries(decoded) }
  }
  return { operation: `${method} ${path}`, params: {} }
}

export function isRead(operation: string): boolean {
  return operation.startsWith('GET ') || operation === 'POST /graphql'
}
