import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { send } from '../../src/github/http.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** The address of a server that answers so. */
async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/repos`
}

describe('an answer is what `fetch` gives', () => {
  test.each<[string, RequestListener]>([
    ['of JSON', (_, answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end('{"id":1}')],
    ['of nothing', (_, answer) => answer.writeHead(204).end()],
    ['compressed', (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Größe'))],
    ['compressed nothing', (_, answer) => answer.writeHead(304, { 'content-encoding': 'gzip', etag: '"1"' }).end()],
    ['of an error', (_, answer) => answer.writeHead(422, { 'X-RateLimit-Remaining': '3' }).end('{"message":"No"}')],
    ['that refers on', (_, answer) => answer.writeHead(301, { location: '/elsewhere' }).end()],
    [
      'that says what was asked',
      async (asked, answer) => {
        const { method, url, headers } = asked
        const { accept, 'content-length': length = '0', authorization } = headers
        answer.end(JSON.stringify({ method, url, accept, length, authorization, body: await text(asked) }))
      },
    ],
  ])('%s', async (_, listener) => {
    const address = await answering(listener)
    const headers = { accept: 'application/json', authorization: 'token t' }
    for (const options of [
      { method: 'GET', headers },
      { method: 'POST', headers, body: '{"title":"Größe"}' },
      { method: 'DELETE', headers },
    ]) {
      const [ours, theirs] = [await send(address, options), await fetch(address, { ...options, redirect: 'manual' })]
      const seen = async (answer: typeof ours) => ({
        facts: [answer.ok, answer.status, answer.statusText, answer.url],
        headers: ['content-type', 'etag', 'location', 'X-RateLimit-Remaining', 'none'].map((name) =>
          answer.headers.get(name),
        ),
        names: [...answer.headers]
          .map(([name]) => name)
          .filter((name) => name !== 'date')
          .sort(),
        text: await answer.text(),
      })
      expect(await seen(ours)).toEqual(await seen(theirs))
    }
  })
})

describe('no whole answer is none', () => {
  test.each<[string, RequestListener]>([
    ['cut before it begins', (_, answer) => answer.destroy()],
    [
      'cut in the middle',
      (_, answer) => {
        answer.writeHead(200, { 'content-length': '100' }).write('{"id":')
        setTimeout(() => answer.destroy(), 20)
      },
    ],
    [
      'compressed and cut',
      (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"id":1}').subarray(0, 12)),
    ],
  ])('%s', async (_, listener) => {
    await expect(send(await answering(listener), {})).rejects.toThrow()
  })

  test.each<[string, RequestListener]>([
    ['that never begins', () => {}],
    ['that never ends', (_, answer) => answer.writeHead(200).write('{')],
  ])('one %s is not waited for', async (_, listener) => {
    const waited = send(await answering(listener), { signal: AbortSignal.timeout(100) })
    await expect(waited).rejects.toThrow('The operation was aborted due to timeout')
  })

  test('nobody listens', async () => {
    const address = await answering(() => {})
    await new Promise((closed) => server.close(closed))
    await expect(send(address, {})).rejects.toThrow(/ECONNREFUSED/)
  })
})
