import type { Octokit } from '@octokit/rest'
import { blobId } from './blob-id.ts'
import type { Blob } from './github.ts'
import { Json } from './json.ts'

type Place = { owner: string; repo: string }

/** GraphQL cuts a text that is longer, in bytes. */
const LARGEST = 512_000
/** Of one request, so that it is answered well within GitHub's ten seconds. */
const MOST = { blobs: 100, bytes: 1_000_000 }

/**
 * See `GitHub.blobs`. REST gives one file a request, of 1,000 an hour; GraphQL a hundred. A text that it cut, read in another encoding or
 * left out is told by the blob id, and is missing in the result.
 */
export async function readBlobs(
  octokit: Octokit,
  at: Place,
  blobs: readonly Blob[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>()
  try {
    for (const batch of batches(blobs))
      for (const [id, text] of await ask(octokit, at, batch)) if (blobId(text) === id) read.set(id, Buffer.from(text))
  } catch {
    // Where GraphQL is closed or down, REST serves.
  }
  return read
}

/** Each blob once; object ids are hexadecimal, as they stand in a query. */
function batches(blobs: readonly Blob[]): string[][] {
  const sizes = new Map(blobs.map(({ sha, size }) => [sha, size]))
  const all: string[][] = []
  let bytes = MOST.bytes
  for (const [sha, size] of sizes) {
    if (size > LARGEST || !/^[0-9a-f]{40}$/.test(sha)) continue
    const last = all.at(-1)
    if (last === undefined || last.length === MOST.blobs || bytes + size > MOST.bytes) {
      all.push([sha])
      bytes = size
    } else {
      last.push(sha)
      bytes += size
    }
  }
  return all
}

async function ask(octokit: Octokit, at: Place, ids: readonly string[]): Promise<[id: string, text: string][]> {
  const objects = ids.map((id) => `_${id}: object(oid: "${id}") { ... on Blob { text } }`)
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`
  const answer = new Json(await octokit.graphql(query, at), 'answer').field('repository')
  return ids.flatMap((id) => {
    const text = answer.field(`_${id}`).orNull((blob) => blob.field('text').orNull((value) => value.string()))
    return text === null ? [] : [[id, text]]
  })
}
