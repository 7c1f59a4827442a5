import { Json } from './json.ts'

interface Page {
  data: unknown
  headers: { link?: string | undefined }
}

/**
 * The entries of all pages. Octokit's own pagination takes a 409 for an empty list, and an empty list of issues would have them opened again.
 * @param name of the list, for what is said where GitHub's answer is none
 */
export async function everyPage<Query extends object>(
  list: (query: Query & { page: number }) => Promise<Page>,
  query: Query,
  name: string,
): Promise<Json[]> {
  const entries: Json[] = []
  for (let page = 1; ; page++) {
    const { data, headers } = await list({ ...query, page })
    entries.push(...new Json(data, name).list())
    if (!headers.link?.includes('rel="next"')) return entries
  }
}
