import { type Answer, answerOf } from './http.ts'

/** Longest wait for one answer, in milliseconds: GitHub itself ends a request after ten seconds, so none takes effect later. */
const PATIENCE = 60_000
/** A renamed repository is one hop away, one that was renamed twice is too. */
const MOST_HOPS = 3

type Fetch = (address: string, options: RequestInit) => Promise<Answer>

/**
 * A `fetch` that gives whole answers or none: the body is read to its end, and one that breaks off, is missing, is meant for a cache
 * or is a page for people (of a proxy, of a sign-in) counts as no answer. Octokit asks again where no answer came, but would take these for data.
 */
export function whole(fetch: Fetch, patience = PATIENCE): Fetch {
  return async (address, options) => {
    const response = await follow(fetch, address, { ...options, signal: AbortSignal.timeout(patience) })
    const body = await response.arrayBuffer()
    const type = response.headers.get('content-type') ?? ''
    if (response.status < 400 && !response.ok)
      throw new Error(`an answer of ${response.status} came, which holds nothing`)
    if (response.ok && /^text\/html\b/i.test(type)) throw new Error('a page of HTML came instead of an answer')
    if (response.ok && response.status !== 204 && body.byteLength === 0) throw new Error('an empty answer came')
    if (/^application\/json\b/i.test(type) && !isJson(body)) throw new Error('the answer broke off')
    return answerOf(response, body)
  }
}

/**
 * GitHub redirects what is asked of a renamed repository: reads by 301, writes by 307. Left to itself, `fetch` would turn a POST that meets
 * a 301 into a GET, whose answer passes for the write, and would send the text of a report to whichever host it is referred to.
 */
async function follow(fetch: Fetch, first: string, options: RequestInit): Promise<Answer> {
  let address = new URL(first)
  for (let hops = 0; ; hops++) {
    const response = await fetch(address.href, { ...options, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.ok || response.status >= 400 || location === null) return response
    const next = new URL(location, address)
    if (next.origin !== address.origin) throw new Error(`it refers to \`${next.host}\`, where no token is sent`)
    if (hops === MOST_HOPS) throw new Error('it refers from one address to the next without end')
    await response.body?.cancel()
    address = next
  }
}

function isJson(body: ArrayBuffer): boolean {
  try {
    JSON.parse(new TextDecoder().decode(body))
    return true
  } catch {
    return false
  }
}
