import { bounded } from './bounds.ts'
import { mended } from './broken-list.ts'
import { chunks } from './chunk.ts'
import { withoutFalseFence } from './front-matter.ts'
import { readHtml } from './html.ts'
import type { Block, ListItem, SourceLine, TableRow, Token } from './markdown.ts'
import { blockEvents, lineOfChunk, sourceLine } from './markdown.ts'
import type { Span, Text } from './postmortem.ts'
import { refined } from './prose.ts'

/** A report file taken apart into blocks. */
export interface Document {
  /** As they stand in the file, without line endings. */
  lines: readonly string[]
  /** YAML or TOML at the top, without its fences. */
  frontMatter: readonly SourceLine[]
  blocks: readonly Block[]
  unread: Text | null
}

export function readDocument(text: string): Document {
  const { source, unread } = bounded(text.replace(/^\uFEFF/, ''))
  const read = chunks(withoutFalseFence(source)).map((chunk) => build(chunk.text, chunk.before))
  const blocks = read.map((part) => part.blocks).reduce(joined)
  const frontMatter = read[0]?.frontMatter ?? []
  return { lines: source.split(/\r\n|\n|\r/), frontMatter, blocks: refined(mended(blocks), readLines), unread }
}

/** The blocks of two chunks; a list that was cut between them is one again. */
function joined(before: Block[], after: Block[]): Block[] {
  const [last, first] = [before.at(-1), after[0]]
  if (last?.type !== 'list' || first?.type !== 'list' || last.ordered !== first.ordered) return [...before, ...after]
  const span = { line: last.span.line, endLine: first.span.endLine }
  return [...before.slice(0, -1), { ...last, items: [...last.items, ...first.items], span }, ...after.slice(1)]
}

/** Lines that stand in a code block but are prose, read as Markdown. */
function readLines(lines: readonly SourceLine[]): readonly Block[] {
  const first = lines[0]?.line ?? 1
  const written: string[] = []
  for (const { line, source } of lines) written[line - first] = source
  return build(Array.from(written, (source) => source ?? '').join('\n'), first - 1).blocks
}

interface ListFrame {
  items: ListItem[]
  item: { line: number; column: number; checked: boolean | null; blocks: Block[] } | null
}

/** Parser events → blocks; `before` is the number of lines above the source in the file. */
function build(source: string, before: number): { blocks: Block[]; frontMatter: SourceLine[] } {
  const root: Block[] = []
  const frontMatter: SourceLine[] = []
  const into: Block[][] = [root]
  const lists: ListFrame[] = []
  let lines: SourceLine[] = []
  let html: SourceLine[] = []
  let level = 0
  let info: string | null = null
  let header: readonly SourceLine[] = []
  let rows: TableRow[] = []
  let cells: SourceLine[] = []
  let cell: SourceLine | null = null

  /** Lines read since the last block that took them; text elsewhere must not run into them. */
  const taken = () => {
    const own = lines
    lines = []
    return own
  }
  const text = ({ start, end }: Token) => source.slice(start.offset, end.offset)
  const lineOf = (token: Token) => sourceLine(token.start.line + before, text(token), token.start.column)
  const spanOf = ({ start, end }: Token): Span => ({ line: start.line + before, endLine: end.line + before })
  const add = (...blocks: Block[]) => into.at(-1)?.push(...blocks)

  const enter: Readonly<Record<string, (token: Token) => void>> = {
    paragraph: () => {
      lines = []
    },
    setextHeadingText: () => {
      lines = []
    },
    atxHeading: (token) => {
      lines = [sourceLine(token.start.line + before, '')]
      level = 0
    },
    atxHeadingSequence: (token) => {
      level ||= text(token).length
    },
    atxHeadingText: (token) => {
      lines = [lineOf(token)]
    },
    chunkText: (token) => void lines.push(...broken(lineOfChunk(source, token, before))),
    blockQuote: () => void into.push([]),
    listOrdered: () => void lists.push({ items: [], item: null }),
    listUnordered: () => void lists.push({ items: [], item: null }),
    listItemPrefix: (token) => {
      closeItem(token.start.line + before - 1)
      const blocks: Block[] = []
      const list = lists.at(-1)
      if (list) list.item = { line: token.start.line + before, column: token.start.column, checked: null, blocks }
      into.push(blocks)
    },
    codeFenced: () => {
      lines = []
      info = null
    },
    codeIndented: () => {
      lines = []
      info = null
    },
    codeFencedFenceInfo: (token) => {
      info ??= text(token)
    },
    codeFencedFenceMeta: () => {
      lines = []
    },
    codeFlowValue: (token) => void lines.push(lineOf(token)),
    htmlFlow: () => {
      html = []
    },
    htmlFlowData: (token) => void html.push(lineOf(token)),
    yamlValue: (token) => void frontMatter.push(lineOf(token)),
    tomlValue: (token) => void frontMatter.push(lineOf(token)),
    table: () => {
      rows = []
    },
    tableRow: () => {
      cells = []
    },
    tableHeader: (token) => {
      cell = sourceLine(token.start.line + before, '', token.start.column)
    },
    tableData: (token) => {
      cell = sourceLine(token.start.line + before, '', token.start.column)
    },
    tableContent: (token) => {
      if (cell) cell = sourceLine(cell.line, text(token).replaceAll('\\|', '|'), token.start.column)
    },
  }

  const exit: Readonly<Record<string, (token: Token) => void>> = {
    codeFencedFenceInfo: () => {
      lines = []
    },
    codeFencedFenceMeta: () => {
      lines = []
    },
    paragraph: (token) => {
      add(...paragraph(taken(), spanOf(token)))
    },
    atxHeading: (token) => {
      for (const content of taken().slice(0, 1))
        add({ type: 'heading', level, content, html: false, span: spanOf(token) })
    },
    setextHeading: (token) => {
      const own = taken()
      const [content] = own
      const span = spanOf(token)
      const long = own.length > 1 || !content || content.source.length > 120 || /[.,;]$/.test(content.source)
      level = text(token).endsWith('=') ? 1 : 2
      if (!long) add({ type: 'heading', level, content, html: false, span })
      else add(...paragraph(own, { line: span.line, endLine: span.endLine - 1 }), ruleAt(span.endLine))
    },
    thematicBreak: ({ start }) => add(ruleAt(start.line + before)),
    blockQuote: (token) => {
      const blocks = into.pop() ?? []
      add({ type: 'quote', blocks, span: spanOf(token) })
    },
    listOrdered: (token) => closeList(token, true),
    listUnordered: (token) => closeList(token, false),
    codeFenced: (token) => add({ type: 'code', info: info ?? '', lines: taken(), span: spanOf(token) }),
    codeIndented: (token) => add({ type: 'code', info: null, lines: taken(), span: spanOf(token) }),
    htmlFlow: () => add(...readHtml(html)),
    tableHeader: closeCell,
    tableData: closeCell,
    tableHead: () => {
      header = cells
    },
    tableRow: (token) => void rows.push({ span: spanOf(token), cells }),
    table: (token) => closeTable(spanOf(token)),
  }

  function paragraph(own: readonly SourceLine[], span: Span): Block[] {
    const item = lists.at(-1)?.item
    const box = item && into.at(-1) === item.blocks && item.blocks.length === 0 ? checkbox(own[0]) : null
    if (item && box) item.checked = box.checked
    const shown = box ? [box.rest, ...own.slice(1)] : own
    return shown.length > 0 ? [{ type: 'paragraph', lines: shown, span }] : []
  }

  function closeItem(endLine: number): void {
    const list = lists.at(-1)
    if (!list?.item) return
    into.pop()
    const { line, column, checked, blocks } = list.item
    const last = Math.max(line, ...blocks.slice(-1).map(({ span }) => span.endLine))
    list.items.push({ span: { line, endLine: Math.min(last, Math.max(line, endLine)) }, column, checked, blocks })
    list.item = null
  }

  function closeList(token: Token, ordered: boolean): void {
    closeItem(token.end.line + before)
    const items = lists.pop()?.items ?? []
    add({ type: 'list', ordered, items, span: spanOf(token) })
  }

  function closeCell(): void {
    if (cell) cells.push(cell)
    cell = null
  }

  /** GFM lets a line without a bar be a row; to a reader it is the text after the table. */
  function closeTable(span: Span): void {
    const [, ...body] = rows
    const end = body.findIndex(({ cells: [first, ...more] }) => more.length === 0 && first && !hasBar(first.line))
    const after = end < 0 ? [] : body.slice(end).flatMap((row) => row.cells)
    const last = end < 0 ? span.endLine : span.endLine - (body.length - end)
    add({ type: 'table', header, rows: end < 0 ? body : body.slice(0, end), span: { line: span.line, endLine: last } })
    if (after.length > 0) add({ type: 'paragraph', lines: after, span: { line: last + 1, endLine: span.endLine } })
  }

  const sourceLines = source.split(/\r\n|\n|\r/)
  const hasBar = (line: number) => sourceLines[line - before - 1]?.includes('|') ?? false

  for (const [step, token] of blockEvents(source)) (step === 'enter' ? enter : exit)[token.type]?.(token)
  return { blocks: root, frontMatter }
}

function ruleAt(line: number): Block {
  return { type: 'rule', span: { line, endLine: line } }
}

/** `<br>` ends a line for the reader; a final backslash is one too. */
function broken(whole: SourceLine): SourceLine[] {
  const { line, source, column } = whole
  if (!source.includes('<') && !source.endsWith('\\')) return [whole]
  const parts = source.replace(/\\$/, '').split(/<br[ \t]*\/?>/i)
  return parts.flatMap((part, i) => (i > 0 && part.trim() === '' ? [] : [sourceLine(line, part.trim(), column)]))
}

function checkbox(first: SourceLine | undefined): { checked: boolean; rest: SourceLine } | null {
  const box = first?.source.match(/^\[([ xX]?)\](?:[ \t]+|$)/)
  if (!first || !box) return null
  return {
    checked: /x/i.test(box[1] ?? ''),
    rest: sourceLine(first.line, first.source.slice(box[0].length), first.column),
  }
}
