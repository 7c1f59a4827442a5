import type { IncomingMessage } from 'node:http'

/** As much of a `Response` as Octokit reads. */
export interface Answer {
  ok: boolean
  status: number
  statusText: string
  url: string
  headers: Iterable<[name: string, value: string]> & { get(name: string): string | null }
  body?: { cancel(): Promise<void> } | null
  arrayBuffer(): Promise<ArrayBuffer>
  text(): Promise<string>
}

/** An answer whose body has come. */
export function answerOf(facts: Pick<Answer, 'status' | 'statusText' | 'url' | 'headers'>, bytes: ArrayBuffer): Answer {
  const { status, statusText, url, headers } = facts
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    url,
    headers,
    arrayBuffer: async () => bytes,
    text: async () => new TextDecoder().decode(bytes),
  }
}

/**
 * Stands in for `fetch` where there is no proxy: the runtime's own takes longer to load than all the rest of a run takes. Redirects are not followed.
 * Rejects where no whole answer came.
 */
export async function send(
  address: string,
  { method, headers, body, signal }: Pick<RequestInit, 'method' | 'headers' | 'body' | 'signal'>,
): Promise<Answer> {
  try {
    const message = await ask(new URL(address), body, {
      method: method ?? 'GET',
      headers: { 'accept-encoding': 'gzip', ...(headers as Readonly<Record<string, string>>) },
      ...(signal ? { signal } : {}),
    })
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk)
    const received = Buffer.concat(chunks)
    const compressed = message.headers['content-encoding'] === 'gzip' && received.length > 0
    const bytes = compressed ? builtin('node:zlib').gunzipSync(received) : received
    return answerOf(
      {
        status: message.statusCode ?? 0,
        statusText: message.statusMessage ?? '',
        url: address,
        headers: headersOf(message),
      },
      new Uint8Array(bytes).buffer,
    )
  } catch (error) {
    throw signal?.aborted ? signal.reason : error
  }
}

function ask(url: URL, body: RequestInit['body'], options: object): Promise<IncomingMessage> {
  const { request } = url.protocol === 'http:' ? builtin('node:http') : builtin('node:https')
  return new Promise((answered, failed) => {
    request(url, options, answered)
      .on('error', failed)
      .end(body ?? undefined)
  })
}

function headersOf({ headers }: IncomingMessage): Answer['headers'] {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  return { get: (name) => values.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => values.entries() }
}

/** `import` would read every property of the module, and so load the WebSocket that `node:http` has for those who want one. */
const builtin = process.getBuiltinModule
