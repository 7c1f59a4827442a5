import type { Block, ListItem, SourceLine, TableRow } from './markdown.ts'
import { sourceLine } from './markdown.ts'
import type { Span } from './postmortem.ts'

interface Frame {
  tag: string
  line: number
  blocks: Block[]
  items: ListItem[]
  rows: TableRow[]
  cells: SourceLine[]
}

const flow = new Set('p div section article center header footer main figure details summary form address'.split(' '))
const opaque = new Set('script style svg head title'.split(' '))
const container = new Set('ul ol li table tr td th blockquote pre h1 h2 h3 h4 h5 h6'.split(' '))

/** The lines of an HTML block → blocks. Bold is kept as `**`, other inline markup is dropped. */
export function readHtml(lines: readonly SourceLine[]): Block[] {
  const root = frame('', lines[0]?.line ?? 1)
  const open: Frame[] = [root]
  let text: SourceLine[] = []

  const top = () => open.at(-1) ?? root
  const write = (part: string, line: number) => {
    const last = text.at(-1)
    if (last && last.line === line) text[text.length - 1] = sourceLine(line, last.source + part)
    else text.push(sourceLine(line, part))
  }
  const flush = (line: number) => {
    const shown = text.map((l) => sourceLine(l.line, l.source.trim())).filter(({ source }) => source !== '')
    text = []
    const [first] = shown
    if (first) gather(top())
    if (first) top().blocks.push({ type: 'paragraph', lines: shown, span: { line: first.line, endLine: line } })
  }
  const close = (tag: string, line: number) => {
    const at = open.findLastIndex((f) => f.tag === tag)
    while (at > 0 && open.length > at) {
      flush(line)
      const closed = open.pop()
      if (!closed) continue
      gather(closed)
      if (closed.tag !== 'li') gather(top())
      settle(closed, top(), { line: closed.line, endLine: line })
    }
  }
  const start = (tag: string, line: number) => {
    if (tag === 'li' && open.findLastIndex((f) => f.tag === 'li') > lastList(open)) close('li', line)
    if ((tag === 'td' || tag === 'th') && (top().tag === 'td' || top().tag === 'th')) close(top().tag, line)
    flush(line)
    open.push(frame(tag, line))
  }

  let hidden: string | null = null
  for (const { line, source } of lines) {
    for (const [part, comment, slash, name] of source.matchAll(token)) {
      const tag = name?.toLowerCase()
      if (hidden !== null) {
        if (hidden === '--' ? part.endsWith('-->') : slash === '/' && tag === hidden) hidden = null
      } else if (comment !== undefined) {
        if (!part.endsWith('-->')) hidden = '--'
      } else if (tag === undefined) write(part, line)
      else if (opaque.has(tag)) hidden = slash === '/' ? null : tag
      else if (tag === 'strong' || tag === 'b') write('**', line)
      else if (tag === 'br') text.push(sourceLine(line, ''))
      else if (tag === 'hr') {
        flush(line)
        gather(top())
        top().blocks.push({ type: 'rule', span: { line, endLine: line } })
      } else if (flow.has(tag)) flush(line)
      else if (container.has(tag)) (slash === '/' ? close : start)(tag, line)
    }
  }
  const end = lines.at(-1)?.line ?? 1
  const [outermost] = open.slice(1)
  if (outermost) close(outermost.tag, end)
  flush(end)
  gather(root)
  return root.blocks
}

/** A comment or its open end, a tag, or the text up to the next of them. */
const token = /(<!--)(?:(?!-->).)*(?:-->)?|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>|-->|[^<-]+|[<-]/g

function frame(tag: string, line: number): Frame {
  return { tag, line, blocks: [], items: [], rows: [], cells: [] }
}

/** What stands beside the items of a broken list stands before or behind it. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  return blocks.toSorted((a, b) => a.span.line - b.span.line)
}

function lastList(open: readonly Frame[]): number {
  return open.findLastIndex(({ tag }) => tag === 'ul' || tag === 'ol')
}

const isList = ({ tag }: Frame): boolean => tag === 'ul' || tag === 'ol'

/** Items without a list around them are one all the same; so is the text of a list without items. */
function gather(frame: Frame): void {
  const { items, blocks } = frame
  if (isList(frame)) {
    const [first] = blocks
    if (items.length > 0 || first?.type !== 'paragraph') return
    const span = { line: first.span.line, endLine: blocks.at(-1)?.span.endLine ?? first.span.endLine }
    items.push({ span, column: 1, checked: null, blocks: blocks.splice(0) })
    return
  }
  const [first] = items
  if (!first) return
  const span = { line: first.span.line, endLine: items.at(-1)?.span.endLine ?? first.span.endLine }
  blocks.push({ type: 'list', ordered: false, items: items.splice(0), span })
}

/** What a closed element becomes in the one around it. */
function settle(closed: Frame, parent: Frame, span: Span): void {
  const { tag, blocks } = closed
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines : []))
  const [first] = lines
  const joined = sourceLine(first?.line ?? span.line, lines.map(({ source }) => source).join(' '))
  if (/^h\d$/.test(tag)) {
    if (first) parent.blocks.push({ type: 'heading', level: Number(tag[1]), content: joined, html: true, span })
    parent.blocks.push(...blocks.filter((block) => block.type !== 'paragraph'))
  } else if (tag === 'li') parent.items.push({ span, column: 1, checked: null, blocks })
  else if (isList(closed)) {
    const list = { type: 'list', ordered: tag === 'ol', items: closed.items, span } as const
    parent.blocks.push(...inOrder(closed.items.length > 0 ? [...blocks, list] : blocks))
  } else if (tag === 'td' || tag === 'th') parent.cells.push(joined)
  else if (tag === 'tr') parent.rows.push({ span, cells: closed.cells })
  else if (tag === 'table') {
    const [header, ...rows] = closed.rows
    const table = header && ({ type: 'table', header: header.cells, rows, span } as const)
    parent.blocks.push(...inOrder(table ? [...blocks, table] : blocks))
  } else if (tag === 'blockquote') parent.blocks.push({ type: 'quote', blocks, span })
  else if (tag === 'pre') parent.blocks.push({ type: 'code', info: '', lines, span })
}
