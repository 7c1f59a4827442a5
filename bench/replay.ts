import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Starts a server before another that answers at once what the other answered to the same question, until something is written. */
export async function replay(other: string): Promise<string> {
  const answers = new Map<string, Answer>()
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const question = `${url} ${headers.accept}`
    const known = method === 'GET' ? answers.get(question) : undefined
    const answer = known ?? (await ask(other + url, method, headers, await buffer(request)))
    if (method === 'GET') answers.set(question, answer)
    else answers.clear()
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Of one connection alone, and not of the question. */
const ofConnection = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']

async function ask(
  url: string,
  method: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: passOn(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')])),
    ...(method === 'GET' ? {} : { body: new Uint8Array(body) }),
  })
  return {
    status: response.status,
    headers: passOn([...response.headers]),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

const passOn = (headers: [name: string, value: string][]) =>
  Object.fromEntries(headers.filter(([name]) => !ofConnection.includes(name)))
