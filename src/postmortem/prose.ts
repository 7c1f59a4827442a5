import type { Block, ListItem, SourceLine } from './markdown.ts'
import { sourceLine } from './markdown.ts'

/** Reads the text of a code block as Markdown; null inside one, which is read once. */
type Reader = ((lines: readonly SourceLine[]) => readonly Block[]) | null

/**
 * What a person sees where Markdown sees something else: bullets that are no Markdown bullets, prose in a code block,
 * a line that Markdown draws into the list item above it.
 */
export function refined(blocks: readonly Block[], read: Reader, indented = isIndented(blocks)): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'paragraph') return fromLines(block.lines)
    if (block.type === 'list') return fromList(block, read)
    if (block.type === 'quote') return [{ ...block, blocks: refined(block.blocks, read) }]
    if (block.type === 'code' && (isProse(block) || (indented && block.info === null)))
      return read === null
        ? parted(block.lines).flatMap((lines) => fromLines(lines))
        : refined(read(block.lines), null, indented)
    return [block]
  })
}

/** Whether a report's author indents what stands under a title: more lines than not are code to Markdown, and read like a report. */
function isIndented(blocks: readonly Block[]): boolean {
  const code = blocks.flatMap((block) => (block.type === 'code' && block.info === null ? block.lines : []))
  if (code.length === 0) return false
  const lines = code.filter(({ source }) => source.trim() !== '')
  const others = blocks.reduce((sum, { type, span }) => (type === 'code' ? sum : sum + span.endLine - span.line + 1), 0)
  return lines.length > others && lines.filter(({ source }) => reported.test(source)).length >= lines.length * 0.8
}

/** A title, a field, a heading, a bullet, a row or the beginning of a sentence, and no sign of a program or a log. */
const reported =
  /^\s*(?:#{1,6} \S|[-*+•] \S|\|.*\|$|(?:\*\*|\d{1,2}[.)] |\d{1,2}:\d\d\b|["“(]?\p{Lu})(?!.*(?:[{}$=|\\]|;\s*$|\(\))))/u

/** Parts lines at the blank ones between them. */
function parted(lines: readonly SourceLine[]): SourceLine[][] {
  const parts: SourceLine[][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last?.at(-1)?.line === line.line - 1) last.push(line)
    else parts.push([line])
  }
  return parts
}

type List = Extract<Block, { type: 'list' }>

function fromList({ ordered, items }: List, read: Reader): Block[] {
  const blocks: Block[] = []
  let kept: ListItem[] = []
  const close = () => {
    const span = { line: kept[0]?.span.line ?? 0, endLine: kept.at(-1)?.span.endLine ?? 0 }
    if (kept.length > 0) blocks.push({ type: 'list', ordered, items: kept, span })
    kept = []
  }
  for (const item of levelled(items)) {
    const own: Block[] = []
    let escaped: Block[] = []
    for (const [i, block] of item.blocks.entries()) {
      const [kept, lines] = block.type === 'paragraph' ? released(block.lines, item.column) : [block, null]
      own.push(kept)
      if (lines === null) continue
      // What stands behind a line that leaves the item leaves it too.
      escaped = [...fromLines(lines), ...refined(item.blocks.slice(i + 1), read)]
      break
    }
    const refinedOwn = refined(own, read)
    // A line that left an inner list leaves this one too where it stands no deeper.
    const at = refinedOwn.findIndex((block) => block.type === 'paragraph' && outdented(block.lines[0], item.column))
    const stay = at < 1 ? refinedOwn : refinedOwn.slice(0, at)
    const leave = at < 1 ? [] : refinedOwn.slice(at)
    const end = stay.at(-1)?.span.endLine ?? item.span.line
    kept.push({
      ...item,
      blocks: stay,
      span: { line: item.span.line, endLine: leave.length + escaped.length > 0 ? end : item.span.endLine },
    })
    if (leave.length + escaped.length > 0) {
      close()
      blocks.push(...leave, ...escaped)
    }
  }
  close()
  return blocks
}

/** "  - a", "- b", "  - c": what stands as deep as an earlier neighbour is a neighbour, though Markdown nests it. */
function levelled(items: readonly ListItem[]): ListItem[] {
  const columns = new Set<number>()
  return items.flatMap((item): ListItem[] => {
    columns.add(item.column)
    const at = item.blocks.findIndex((block) => block.type === 'list' && isAmong(columns, block, item.column))
    if (at < 1) return [item]
    const own = item.blocks.slice(0, at)
    const neighbours = item.blocks.slice(at).flatMap((block) => (block.type === 'list' ? block.items : []))
    const span = { line: item.span.line, endLine: own.at(-1)?.span.endLine ?? item.span.line }
    return [{ ...item, blocks: own, span }, ...neighbours]
  })
}

function isAmong(columns: ReadonlySet<number>, { items: [first] }: List, column: number): boolean {
  return first !== undefined && first.column > column && columns.has(first.column)
}

function outdented(line: SourceLine | undefined, column: number): boolean {
  return line !== undefined && line.column <= column && !softBullet.test(line.source)
}

/** Parts an item's paragraph at the line that belongs to the text after the list. */
function released(lines: readonly SourceLine[], column: number): [Block, SourceLine[] | null] {
  const at = led(lines)
    ? -1
    : lines.findIndex((line, i) => i > 0 && outdented(line, column) && startsAnew(lines[i - 1], line))
  const own = at < 0 ? lines : lines.slice(0, at)
  const paragraph: Block = { type: 'paragraph', lines: own, span: spanOf(own) }
  return [paragraph, at < 0 ? null : lines.slice(at)]
}

/** "- Staged releases:" with its text on the line below. */
const led = ([lead, text]: readonly SourceLine[]): boolean =>
  /^\S+(?: \S+){0,5}[:：]$/.test(lead?.text ?? '') && text !== undefined && !/[:：]$/.test(text.text)

const bullet = /^(?:[-*+=•▪◦‣·●○■□➢➤►▶–—]|\d{1,3}[.)]|[a-z]\))[ \t\u00A0]+(?=\S)/
const softBullet = /^[•▪◦‣·●○■□➢➤►▶–—][ \t\u00A0]/

/** Bullets within bullets on one line; beyond it they are text. */
const depthLimit = 20

/** Lines of a paragraph → paragraphs and lists. */
function fromLines(lines: readonly SourceLine[], depth = 0): Block[] {
  const blocks: Block[] = []
  let rest = lines
  while (rest.length > 0) {
    const at = depth < depthLimit ? rest.findIndex(({ source }) => bullet.test(source)) : -1
    const before = at < 0 ? rest : rest.slice(0, at)
    if (before.length > 0) blocks.push({ type: 'paragraph', lines: before, span: spanOf(before) })
    if (at < 0) break
    const end = endOfList(rest, at)
    blocks.push(softList(rest.slice(at, end), depth))
    rest = rest.slice(end)
  }
  return blocks
}

function endOfList(lines: readonly SourceLine[], from: number): number {
  const first = lines[from]
  const at = lines.findIndex((line, i) => {
    if (i <= from || !first || bullet.test(line.source)) return false
    return line.column <= first.column && startsAnew(lines[i - 1], line)
  })
  return at < 0 ? lines.length : at
}

function softList(lines: readonly SourceLine[], depth: number): Block {
  const column = lines[0]?.column ?? 1
  const groups: SourceLine[][] = []
  for (const line of lines) {
    const marker = line.source.match(bullet)?.[0]
    const last = groups.at(-1)
    if (!last || (marker && line.column <= column)) {
      groups.push([sourceLine(line.line, line.source.slice(marker?.length ?? 0), line.column + (marker?.length ?? 0))])
    } else last.push(line)
  }
  const items = groups.map(
    (group): ListItem => ({ span: spanOf(group), column, checked: null, blocks: fromLines(group, depth + 1) }),
  )
  return { type: 'list', ordered: /^\d/.test(lines[0]?.source ?? ''), items, span: spanOf(lines) }
}

/** Whether a line begins something of its own, and does not go on with the sentence before. */
function startsAnew(before: SourceLine | undefined, line: SourceLine): boolean {
  if (before === undefined || before.text === '') return true
  if (/^[\p{Ll}\d(]/u.test(line.text)) return false
  return /[.!?:;。：]["'”’)*_]*$/.test(before.text) || /^.{1,80}[:：]$/.test(line.text)
}

const markdown = /^(?:md|markdown)$/i

/** Whether a code block holds a report's text: indented lines, or a fence around Markdown. */
function isProse({ info, lines }: Extract<Block, { type: 'code' }>): boolean {
  if (info !== null && markdown.test(info)) return true
  if (info !== null)
    return (
      info === '' &&
      lines.some(({ source }) => /^#{1,6} \S/.test(source)) &&
      lines.some(({ source }) => /^[-*] \S/.test(source))
    )
  const written = lines.filter(({ source }) => source.trim() !== '')
  const sentences = written.filter(
    ({ source }) => bullet.test(source.trim()) || isSentence(source) || centred.test(source),
  )
  const [first] = written
  return (
    (written.length === 1 && first !== undefined && titled.test(first.source)) ||
    (written.length > 0 && sentences.length >= written.length * 0.8)
  )
}

/** A lone line of several capitalised words is a title that tabs have moved. */
const titled = /^\s*\p{Lu}\p{Ll}+(?: (?:and|of|the|&|\p{Lu}\p{Ll}+)){1,6}\s?:?$/u

/** Words far from the margin are a title in the middle of the page. */
const centred = /^[ \t]{8,}\p{Lu}[\p{L}\p{N} ,:'’()&/-]{2,80}$/u

function isSentence(source: string): boolean {
  return (
    source.trim().split(/\s+/, 5).length > 4 && !/[{}$=|\\]|;\s*$|\(\)|\S {3,}\S|^\s*(?:#|\/\/|at |sudo )/.test(source)
  )
}

function spanOf(lines: readonly SourceLine[]): { line: number; endLine: number } {
  return { line: lines[0]?.line ?? 0, endLine: lines.at(-1)?.line ?? 0 }
}
