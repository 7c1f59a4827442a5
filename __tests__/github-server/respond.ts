import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Fault } from './fault.ts'
import type { Answer } from './route.ts'

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/**
 * Sends an answer as GitHub does: bytes under the media type that was asked for, a list in pages with links to the others.
 * @param address where the other pages are
 */
export function respond(request: IncomingMessage, response: ServerResponse, answer: Answer, address: URL): void {
  if (answer.bytes !== undefined) {
    response.writeHead(answer.status, { 'content-type': `${request.headers.accept}; charset=utf-8` })
    response.end(answer.bytes)
  } else if (answer.body === undefined) {
    response.writeHead(answer.status).end()
  } else {
    const { part, links } = page(answer.body, address)
    response.writeHead(answer.status, { ...JSON_TYPE, ...(links.length > 0 ? { link: links.join(', ') } : {}) })
    response.end(JSON.stringify(part))
  }
}

/** Sends a fault; `answer` is what it stands in the way of. */
export function respondWithFault(response: ServerResponse, fault: Fault['answer'], answer: Answer): void {
  if (fault === 'hang-up') {
    response.destroy()
  } else if (fault === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Please sign in</body></html>')
  } else if (fault === 'half') {
    const text = JSON.stringify(answer.body)
    response.writeHead(answer.status, JSON_TYPE).end(text.slice(0, text.length / 2))
  } else if (fault !== 'true') {
    response.writeHead(fault.status, { ...JSON_TYPE, ...fault.headers })
    response.end(JSON.stringify(fault.body ?? { message: fault.message ?? 'Server Error' }))
  }
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
