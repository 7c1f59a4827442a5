/** Longest wait for one answer, in milliseconds. */
const PATIENCE = 60_000

/**
 * A `fetch` that gives whole answers or none: the body is read to its end, and one that breaks off, is missing or is a page
 * for people (of a proxy, of a sign-in) counts as no answer. Octokit asks again where no answer came, but would take these for data.
 */
export function whole(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, options) => {
    const response = await fetch(input, { ...options, signal: AbortSignal.timeout(PATIENCE) })
    const body = await response.arrayBuffer()
    const type = response.headers.get('content-type') ?? ''
    if (response.ok && /^text\/html\b/i.test(type)) throw new Error('a page of HTML came instead of an answer')
    if (/^application\/json\b/i.test(type) && !isJson(body)) throw new Error('the answer broke off')
    return new Response(body.byteLength === 0 ? null : body, response)
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
