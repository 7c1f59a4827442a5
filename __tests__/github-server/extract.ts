/**
 * Cuts the operations that the Action uses out of GitHub's published API description, without its prose:
 *
 *     node __tests__/github-server/extract.ts node_modules/@octokit/openapi/generated/api.github.com.json
 *
 * The package @octokit/openapi is far too large to depend on; install it for the while.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const OPERATIONS = [
  'get /repos/{owner}/{repo}',
  'get /repos/{owner}/{repo}/assignees/{assignee}',
  'get /repos/{owner}/{repo}/contents/{path}',
  'post /repos/{owner}/{repo}/git/commits',
  'get /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'get /repos/{owner}/{repo}/git/ref/{ref}',
  'post /repos/{owner}/{repo}/git/refs',
  'patch /repos/{owner}/{repo}/git/refs/{ref}',
  'post /repos/{owner}/{repo}/git/trees',
  'get /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'get /repos/{owner}/{repo}/issues',
  'post /repos/{owner}/{repo}/issues',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'get /repos/{owner}/{repo}/issues/{issue_number}',
  'patch /repos/{owner}/{repo}/issues/{issue_number}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'get /repos/{owner}/{repo}/issues/{issue_number}/events',
  'post /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'post /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
  'post /repos/{owner}/{repo}/labels',
  'get /repos/{owner}/{repo}/labels/{name}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'post /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
]
const PROSE = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'x-github']

type Node = { [key: string]: unknown }

export function extract(description: Node): Node {
  const paths: Node = {}
  for (const operation of OPERATIONS) {
    const [method = '', path = ''] = operation.split(' ')
    const { requestBody, responses } = at(description, ['paths', path, method])
    place(paths, [path, method], { ...(requestBody ? { requestBody } : {}), responses })
  }
  const extracted: Node = { info: description.info, paths: withoutProse(paths) }
  const wanted = references(extracted)
  for (const reference of wanted) {
    const path = reference.split('/').slice(1)
    const definition = withoutProse(at(description, path))
    place(extracted, path, definition)
    for (const further of references(definition)) wanted.add(further)
  }
  return extracted
}

function at(node: Node, path: readonly string[]): Node {
  const found = path.reduce<unknown>((each, key) => (isNode(each) ? each[key] : undefined), node)
  if (!isNode(found)) throw new Error(`The description has no ${path.join(' ')}`)
  return found
}

function place(node: Node, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) node[key] = value
  else {
    node[key] ??= {}
    place(node[key] as Node, rest, value)
  }
}

/** All `$ref`s in a value; the set may grow while it is walked. */
function references(value: unknown): Set<string> {
  const found = new Set<string>()
  JSON.stringify(value, (key, each) => {
    if (key === '$ref' && typeof each === 'string') found.add(each)
    return each
  })
  return found
}

/** A key of `properties` is a name, not prose. */
function withoutProse(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutProse(each))
  if (!isNode(value)) return value
  const kept = Object.entries(value).filter(([key]) => names || !PROSE.includes(key))
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutProse(each, !names && key === 'properties')]))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const description = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
  writeFileSync(new URL('../github-api.json', import.meta.url), `${JSON.stringify(extract(description))}\n`)
}
