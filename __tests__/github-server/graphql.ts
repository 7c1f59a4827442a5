import type { Repository } from './repository.ts'
import { type Answer, ok, Refused } from './route.ts'
import { allows, type Token } from './token.ts'

/** What is sent to GraphQL. */
export interface Question {
  query?: string
  variables?: { owner?: string; repo?: string }
}

const VIEWER = /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/
const OBJECT = /(\w+): object\(oid: "([0-9a-f]{40})"\) \{ \.\.\. on Blob \{ text \} \}/g

/** Longest text of a blob that is not cut, in bytes. */
const LARGEST = 512_000

/** Two questions are understood: who the viewer is, and the texts of blobs of a repository. */
export function answerGraphql(
  { query = '', variables = {} }: Question,
  token: Token,
  find: (name: string) => Repository | null,
): Answer {
  if (VIEWER.test(query)) return ok({ data: { viewer: { login: token.login } } })
  const objects = [...query.matchAll(OBJECT)]
  if (objects.length === 0) return ok({ errors: [{ message: 'Only the viewer and blobs are answered for' }] })
  if (!allows(token, 'contents=read')) throw new Refused(403, 'Resource not accessible by integration')
  const repository = find(`${variables.owner}/${variables.repo}`)
  if (repository === null)
    return ok({ data: { repository: null }, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] })
  const entries = objects.map(([, alias = '', id = '']) => [alias, toBlob(repository.git.blob(id))])
  return ok({ data: { repository: Object.fromEntries(entries) } })
}

/** A binary file has no text; what is no UTF-8 is read all the same. */
function toBlob(bytes: Uint8Array | null): { text: string | null } | null {
  if (bytes === null) return null
  return { text: bytes.includes(0) ? null : new TextDecoder().decode(bytes.subarray(0, LARGEST)) }
}
