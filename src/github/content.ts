import type { Octokit } from '@octokit/rest'
import { Json } from './json.ts'

/** A file, and the commit that it is read at. */
interface Target {
  owner: string
  repo: string
  path: string
  ref: string
}

/**
 * The bytes of a file; null for a folder and a submodule. They are asked for in JSON, which tells where an answer breaks off or is empty,
 * as bytes do not: an empty report would close its issues.
 */
export async function readContent(octokit: Octokit, target: Target): Promise<Uint8Array | null> {
  const { data } = await octokit.rest.repos.getContent({ ...target })
  if (Array.isArray(data)) return null
  const file = new Json(data, 'file')
  if (file.field('type').string() !== 'file') return null
  // Above 1 MB, GitHub gives bytes only.
  if (file.field('encoding').string() === 'none') return readBytes(octokit, target)
  return new Uint8Array(Buffer.from(file.field('content').string(), 'base64'))
}

async function readBytes(octokit: Octokit, target: Target): Promise<Uint8Array> {
  const { data } = await octokit.rest.repos.getContent({
    ...target,
    mediaType: { format: 'raw' },
    // Octokit would decode the bytes as text.
    request: { parseSuccessResponseBody: false },
  })
  return new Uint8Array(await new Response(data as unknown as ReadableStream).arrayBuffer())
}
