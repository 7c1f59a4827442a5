import type { SourceLine } from './markdown.ts'
import type { Text } from './postmortem.ts'
import { readMentions, WEEKDAYS } from './time.ts'
import { fold } from './token.ts'

/** Lines of text at the top of a report among which its author's may stand. */
const lineLimit = 6

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de |van |von |da |el )?\\p{Lu}[\\p{L}.'’-]*){0,3}"
/** "By Ana Silva", "Written by @ana, storage team", "By the engineer on call: Ana Silva" */
const by = new RegExp(
  `^(?:[Ww]ritten |[Pp]osted |[Cc]reated |[Aa]uthored |[Pp]repared )?[Bb]y:? (?:[Tt]he [A-Za-z -]{3,40}: ?)?(@[\\w-]{2,39}|${name})(?=$|\\s?[,;|(–—·•<]|\\s(?:-|on|and|&)\\s)`,
  'u',
)
const signed = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u
/** Words of a document's name, which is no person's. */
const document = /\b(?:outage|incident|post-?mortem|report|updated?|published|posted|last|draft|version|review|date)\b/i

/** The author that one of the first lines names, without being a field called so. */
export function readByline(lines: readonly SourceLine[]): Text | null {
  for (const { line, source, text } of lines.slice(0, lineLimit)) {
    const author = text.length > 120 ? null : (namedBy(text) ?? signature(source, text))
    if (author !== null) return { text: author, span: { line, endLine: line } }
  }
  return null
}

function namedBy(text: string): string | null {
  const found = by.exec(text)?.[1]?.replace(/\.$/, '') ?? null
  const [first = ''] = fold(found ?? '').split(' ')
  return found === null || WEEKDAYS.has(first) || readMentions(found).length > 0 ? null : found
}

/** A line of its own in italics: a name of two or three words, and perhaps a day. */
function signature(source: string, text: string): string | null {
  if (!/^[_*][^_*].*[_*]$/.test(source.trim())) return null
  const [day] = readMentions(text)
  const rest = day?.start.date == null ? text : text.slice(0, day.from)
  if (day !== undefined && text.length - day.to > 2) return null
  const found = rest.replace(/[\s,.]+$/, '')
  return signed.test(found) && !document.test(found) ? found : null
}
