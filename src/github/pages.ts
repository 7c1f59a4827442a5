import { Json } from './json.ts'

interface Page {
  data: unknown
  headers: { link?: string | undefined }
}

/**
 * The entries of all pages. Octokit's own pagination takes a 409 for an empty list, and an empty list of issues would have them opened again.
 * Of the address of the next page only the place is taken: where GitHub tells the last entry instead of a number, entries that come or go
 * meanwhile move no other from page to page.
 * @param name of the list, for what is said where GitHub's answer is none
 */
export async function everyPage<Query extends object>(
  list: (query: Query) => Promise<Page>,
  query: Query,
  name: string,
): Promise<Json[]> {
  const entries: Json[] = []
  for (let place: object | null = {}; place !== null; ) {
    const { data, headers }: Page = await list({ ...query, ...place })
    entries.push(...new Json(data, name).list())
    place = nextPlace(headers.link ?? '')
  }
  return entries
}

/** Where the next page begins, as the header `Link` names it; null on the last one. */
function nextPlace(link: string): { page?: string; after?: string } | null {
  const address = link.match(/<([^<>]*)>; *rel="next"/)?.[1]
  if (address === undefined) return null
  const parameters = URL.parse(address, 'https://api.github.com')?.searchParams
  const given = ['page', 'after'].flatMap((name) => {
    const value = parameters?.get(name) ?? null
    return value === null ? [] : [[name, value]]
  })
  return given.length === 0 ? null : Object.fromEntries(given)
}
