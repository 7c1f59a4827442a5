import type { Block, SourceLine } from './markdown.ts'
import type { Label } from './outline.ts'

/** A piece of text as a reader meets it going down the page: every line knows what it is and how deep it stands. */
export interface Passage {
  kind: 'title' | 'item' | 'line' | 'row' | 'code'
  /** Visible text; the cells of a row joined with " | ". */
  text: string
  line: number
  /** Deeper passages belong to the shallower one before them. */
  depth: number
  /** A wrapped line that goes on with the passage before. */
  continued: boolean
  /** Of a row, else empty. */
  cells: readonly string[]
  /** The table's first row; empty for other passages. */
  header: readonly string[]
}

/** Steps of depth between a label and the next; lists within a label nest in between. */
const STEP = 100

/** Everything under a label, its own title first, in the order it is written. */
export function passagesOf(label: Label, skip: (child: Label) => boolean = () => false): Passage[] {
  const depth = label.depth * STEP
  const passages = label.blocks.flatMap((block) => [...passagesIn(block, depth + 1)])
  const children = label.children.filter((child) => !skip(child)).flatMap((child) => passagesOf(child, skip))
  const all = [...titled(label, passages, depth), ...children]
  return all.sort((a, b) => a.line - b.line)
}

/** The title; a value on its own line ("Duration: 2 hours") is one passage with it. */
function titled(label: Label, passages: readonly Passage[], depth: number): readonly Passage[] {
  if (label.title === '') return passages
  const kinds = {
    bullet: 'item',
    bold: 'line',
    plain: 'line',
    row: 'line',
    heading: 'title',
    html: 'title',
    'unspaced-heading': 'title',
  } as const
  const [value, ...rest] = passages
  const title = { ...EMPTY, kind: kinds[label.form], text: label.title, line: label.at.line, depth }
  const sameLine = value !== undefined && value.line === title.line && value.kind !== 'row'
  if (!sameLine) return [title, ...passages]
  return [{ ...title, text: `${title.text}: ${value.text}` }, ...rest]
}

const EMPTY = { continued: false, cells: [], header: [] } as const

function* passagesIn(block: Block, depth: number): Generator<Passage> {
  switch (block.type) {
    case 'heading':
      yield { ...EMPTY, kind: 'title', text: block.content.text, line: block.content.line, depth }
      break
    case 'paragraph':
      yield* lines(block.lines, 'line', depth)
      break
    case 'code':
      for (const line of block.lines) yield passage(line, 'code', depth)
      break
    case 'quote':
      for (const inner of block.blocks) yield* passagesIn(inner, depth + 1)
      break
    case 'list':
      for (const item of block.items) yield* itemPassages(item.blocks, item.span.line, depth)
      break
    case 'table':
      yield* tablePassages(block, depth)
      break
  }
}

function* itemPassages(blocks: readonly Block[], line: number, depth: number): Generator<Passage> {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') yield* lines(first.lines, 'item', depth)
  else yield { ...EMPTY, kind: 'item', text: '', line, depth }
  for (const block of first?.type === 'paragraph' ? rest : blocks) yield* passagesIn(block, depth + 1)
}

function* lines(source: readonly SourceLine[], kind: 'line' | 'item', depth: number): Generator<Passage> {
  const [first, ...rest] = source
  if (first === undefined) return
  yield passage(first, kind, depth)
  let before = first.text
  for (const line of rest) {
    yield { ...passage(line, 'line', kind === 'item' ? depth + 1 : depth), continued: isWrapped(before, line.text) }
    before = line.text
  }
}

/** Lines up to about this long are taken for one wrapped text. */
const MAX_WRAPPED = 140

/** Whether a line goes on with the one before: not after a full stop that a capital follows, nor where lines are not wrapped. */
function isWrapped(before: string, line: string): boolean {
  if (!/^["'“(]?\p{Lu}/u.test(line)) return true
  return !/[.!?:;…]["'”)]?$/.test(before) && before.length <= MAX_WRAPPED && line.length <= MAX_WRAPPED
}

function* tablePassages(block: Extract<Block, { type: 'table' }>, depth: number): Generator<Passage> {
  const header = block.header.map((cell) => cell.text)
  for (const { cells, span } of block.rows) {
    const texts = cells.map((cell) => cell.text)
    yield { ...EMPTY, kind: 'row', text: texts.join(' | '), line: span.line, depth, cells: texts, header }
  }
}

const passage = ({ text, line }: SourceLine, kind: Passage['kind'], depth: number): Passage => ({
  ...EMPTY,
  kind,
  text,
  line,
  depth,
})
