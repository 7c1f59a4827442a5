import type { Heading, Link, Postmortem } from '../postmortem/postmortem.ts'

const external = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
/** Pages of the repository that are no files. */
const pages =
  /(?:^|\/)\.\.\/\.\.\/(?:issues|pull|pulls|discussions|releases|wiki|actions|commit)\b|(?:^|\/)(?:blob|tree|raw)\//

/** GitHub’s anchor of each heading, with a number behind a repeated one. */
export function anchors(headings: readonly Heading[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const found = headings.map(({ text }) => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    return before === 0 ? slug : `${slug}-${before}`
  })
  return new Set(found)
}

/** The path in the repository that a link means, and its anchor; null for addresses elsewhere. */
export function resolve({ path }: Postmortem, { target }: Link): { file: string; anchor: string } | null {
  if (external.test(target) || pages.test(target)) return null
  const [address = '', anchor = ''] = target.split('#')
  const decoded = decode(address.split('?')[0] ?? '')
  if (decoded === '') return { file: path, anchor: decode(anchor) }
  const base = decoded.startsWith('/') ? [] : path.split('/').slice(0, -1)
  const steps = [...base]
  for (const part of decoded.split('/')) {
    if (part === '..') {
      if (steps.length === 0) return null
      steps.pop()
    } else if (part !== '.' && part !== '') steps.push(part)
  }
  return { file: steps.join('/'), anchor: decode(anchor) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function exists(file: string, files: ReadonlySet<string>): boolean {
  return file === '' || files.has(file) || [...files].some((known) => known.startsWith(`${file}/`))
}

/** The same path in other letters, for a remedy. */
export function sameButCase(file: string, files: ReadonlySet<string>): string | null {
  return [...files].find((known) => known.toLowerCase() === file.toLowerCase()) ?? null
}
