import { createHash } from 'node:crypto'

/** Git's name of a file's content. */
export function blobId(content: string | Uint8Array): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
