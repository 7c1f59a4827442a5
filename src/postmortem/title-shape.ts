import { titleLine } from './label-line.ts'
import type { Block, ListItem, SourceLine } from './markdown.ts'
import { sourceLine } from './markdown.ts'
import { isChapter, mayHold } from './nesting.ts'
import type { Label } from './outline.ts'
import type { Vocabulary } from './vocabulary.ts'

type Quote = Extract<Block, { type: 'quote' }>

/** `> **Resolution:**`: the quotation is only there for its looks. */
export function isQuotedTitle(quote: Quote, meaningOf: Vocabulary): boolean {
  const [line, ...more] = linesOf(quote)
  const title = line && more.length === 0 && quote.blocks.length === 1 ? titleLine(line) : null
  return title?.form === 'bold' && title.value === null && meaningOf(title.title) !== null
}

export function linesOf({ blocks: [block] }: Quote): readonly SourceLine[] {
  return block?.type === 'paragraph' ? block.lines : []
}

/** "… of the queue during the / incident:": the wrapped end of a sentence is no title. */
export function endsSentence(above: SourceLine | null, line: SourceLine): boolean {
  return (
    above !== null &&
    /\b(?:the|a|an|of|in|to|for|this|our|and|or|with|by|at|on)$/i.test(above.text) &&
    /^\p{Ll}/u.test(line.text)
  )
}

/** A capital at the beginning, or at that of a later word. */
export function isWrittenAsTitle(text: string): boolean {
  return /^[\P{L}]*\p{Lu}|\s\p{Lu}|\p{Lo}/u.test(text)
}

/** Parts a line at a section's name in mid-paragraph: "… was restarted. Corrective measures: …". */
export function atSectionName(line: SourceLine, meaningOf: Vocabulary): SourceLine[] {
  if (line.source.length > 4000 || !line.source.includes(':')) return [line]
  for (const match of line.source.matchAll(/[.!?] ([A-Z][A-Za-z ]{10,60}):(?= )/g)) {
    const name = match[1] ?? ''
    const ids = /\s/.test(name) ? meaningOf(name, 'exact') : null
    if (!ids || !isChapter(ids) || name.split(' ').length < 3) continue
    const at = match.index + 2
    return [
      sourceLine(line.line, line.source.slice(0, at - 1), line.column),
      sourceLine(line.line, line.source.slice(at), line.column + at),
    ]
  }
  return [line]
}

/** "Executive summary – password of the database lost" */
export const event = /\s[-–—|]\s\S+(?:\s\S+){2,}/

/** "2. ✅ Fixed: the upsert had no key" says how far the thing is, and names no section. */
export const isMarked = (title: string): boolean =>
  /^[^\p{L}]*(?:fixed|resolved|solved|done)\s?[:：]\s?\S/iu.test(title)

/** "* Timeline:" in a list that begins with the summary's fields is no field of it. */
export function isBeyond(
  { blocks: [first], checked }: ListItem,
  summary: Label | undefined,
  meaningOf: Vocabulary,
): boolean {
  const line = first?.type === 'paragraph' && checked === null ? first.lines[0] : undefined
  const ids = line && line.source.length < 4000 ? (meaningOf(titleLine(line)?.title ?? '') ?? []) : []
  return isChapter(ids) && summary !== undefined && (!mayHold(summary, ids) || ids.length > 1)
}
