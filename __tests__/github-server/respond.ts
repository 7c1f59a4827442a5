import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Fault } from './fault.ts'
import type { Answer } from './route.ts'

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/**
 * Sends an answer as GitHub does: bytes under the media type that was asked for, a list in pages with links to the others.
 * @param address where the other pages are
 * @param pages how they are named: by number, or by the last entry of the one before
 */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  address: URL,
  pages: 'number' | 'cursor',
): void {
  if (answer.bytes !== undefined) {
    response.writeHead(answer.status, { 'content-type': `${request.headers.accept}; charset=utf-8` })
    response.end(answer.bytes)
  } else if (answer.body === undefined) {
    response.writeHead(answer.status).end()
  } else {
    const { part, links } = (pages === 'cursor' ? pageAfter : page)(answer.body, address)
    response.writeHead(answer.status, { ...JSON_TYPE, ...(links.length > 0 ? { link: links.join(', ') } : {}) })
    response.end(JSON.stringify(part))
  }
}

/**
 * Sends a fault.
 * @param answer what it stands in the way of
 * @param address where the same thing is found under the repository's number
 */
export function respondWithFault(response: ServerResponse, fault: Fault['answer'], answer: Answer, address: URL): void {
  if (fault === 'hang-up') response.destroy()
  else if (fault === 'empty') response.writeHead(200).end()
  else if (fault === 'half' || fault === 'cut') respondInPart(response, answer, fault)
  else if (typeof fault === 'object' && 'page' in fault)
    response.writeHead(fault.page, { 'content-type': 'text/html' }).end('<html><body>Please sign in</body></html>')
  else if (typeof fault === 'object' && 'redirect' in fault) {
    const location = new URL(address.pathname + address.search, fault.host ?? address)
    response.writeHead(fault.redirect, { ...JSON_TYPE, location: location.href })
    response.end(JSON.stringify({ message: 'Moved Permanently', url: location.href }))
  } else if (typeof fault === 'object') {
    response.writeHead(fault.status, { ...JSON_TYPE, ...fault.headers })
    response.end(JSON.stringify(fault.body ?? { message: fault.message ?? 'Server Error' }))
  }
}

function respondInPart(response: ServerResponse, { status, body }: Answer, how: 'half' | 'cut'): void {
  const text = JSON.stringify(body ?? {})
  const length = how === 'cut' ? { 'content-length': Buffer.byteLength(text) } : {}
  response.writeHead(status, { ...JSON_TYPE, ...length })
  const part = text.slice(0, text.length / 2)
  if (how === 'half') response.end(part)
  else response.write(part, () => response.destroy())
}

function page(body: unknown, address: URL): { part: unknown; links: string[] } {
  if (!Array.isArray(body)) return { part: body, links: [] }
  const size = Math.min(Number(address.searchParams.get('per_page') ?? 30), 100)
  const number = Number(address.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(body.length / size))
  const link = (relation: string, target: number) => {
    const url = new URL(address)
    url.searchParams.set('page', String(target))
    return `<${url}>; rel="${relation}"`
  }
  const links = [
    ...(number > 1 ? [link('prev', number - 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
    ...(number > 1 ? [link('first', 1)] : []),
  ]
  return { part: body.slice((number - 1) * size, number * size), links }
}

/** Entries that come or go on other pages do not move those of this one. Only the next page is linked to. */
function pageAfter(body: unknown, address: URL): { part: unknown; links: string[] } {
  if (!Array.isArray(body)) return { part: body, links: [] }
  const size = Math.min(Number(address.searchParams.get('per_page') ?? 30), 100)
  const after = Number(address.searchParams.get('after') ?? 0)
  const from = body.findIndex(({ number }) => number > after)
  const part = from === -1 ? [] : body.slice(from, from + size)
  if (from === -1 || from + size >= body.length) return { part, links: [] }
  const url = new URL(address)
  url.searchParams.set('after', String(part.at(-1).number))
  return { part, links: [`<${url}>; rel="next"`] }
}
