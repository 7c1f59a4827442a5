import { createHash } from 'node:crypto'
import type { ActionItem } from '../postmortem/postmortem.ts'

/** An action item with where it stands. */
export interface ReportItem {
  report: string
  item: ActionItem
}

export function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

const longest = 160

/** The words of a text, and nothing that rewriting changes: no case, no punctuation, no markup. */
function normal(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  if (words === null) return digest(text, 12)
  const joined = Array.from(words.join('-'))
  return joined.length <= longest
    ? joined.join('')
    : `${joined.slice(0, longest - 13).join('')}-${digest(joined.join(''), 12)}`
}

/** A key for each item of one report: its normalised text, with `.2`, `.3` where the report says the same twice. */
export function itemKeys(items: readonly ActionItem[]): string[] {
  const seen = new Map<string, number>()
  return items.map(({ title, detail }) => {
    const key = normal(`${title} ${detail}`)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}.${count}`
  })
}
