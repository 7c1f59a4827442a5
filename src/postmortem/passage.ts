import type { Block, SourceLine } from './markdown.ts'
import type { Label } from './outline.ts'
import type { SectionId } from './postmortem.ts'
import { type Mention, readMentions } from './time.ts'
import { fold } from './token.ts'

interface Written {
  kind: 'title' | 'item' | 'line' | 'row' | 'code'
  /** Visible text; the cells of a row joined with " | ". */
  text: string
  line: number
  /** Deeper passages belong to the shallower one before them. */
  depth: number
  /** The sections that hold it, from the outermost. */
  within: readonly SectionId[]
  /** A wrapped line that goes on with the passage before. */
  continued?: boolean
  /** Of a row. */
  cells?: readonly string[]
  /** Names of the table's columns. */
  header?: readonly string[]
}

/** A piece of text as a reader meets it going down the page: every line knows what it is and how deep it stands. */
export class Passage implements Written {
  readonly kind: Written['kind']
  readonly text: string
  readonly line: number
  readonly depth: number
  readonly within: readonly SectionId[]
  readonly continued: boolean
  readonly cells: readonly string[]
  readonly header: readonly string[]
  #mentions: readonly Mention[] | null = null
  #folded: string | null = null

  constructor({ kind, text, line, depth, within, continued = false, cells = [], header = [] }: Written) {
    this.kind = kind
    this.text = text
    this.line = line
    this.depth = depth
    this.within = within
    this.continued = continued
    this.cells = cells
    this.header = header
  }

  /** The dates and clock times in it. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= readMentions(this.text)
    return this.#mentions
  }

  /** In lower case, without accents. */
  get folded(): string {
    this.#folded ??= fold(this.text)
    return this.#folded
  }
}

/** Between the cells of a row. */
export const CELL_JOINT = ' | '

/** Steps of depth between a label and the next; lists within a label nest in between. */
const STEP = 100

/** Whether a passage stands in another: nested in the same label, or in a label under a title. */
export function holds(outer: Passage, inner: Passage): boolean {
  const sameLabel = Math.floor(outer.depth / STEP) === Math.floor(inner.depth / STEP)
  return inner.depth > outer.depth && (sameLabel || outer.kind === 'title')
}

/** Everything under a label, its own title first, in the order it is written. */
export function passagesOf(root: Label): Passage[] {
  const found: Passage[] = []
  const visit = (label: Label, outer: readonly SectionId[]) => {
    const depth = label.depth * STEP
    const within = label.ids.length > 0 ? [...outer, ...label.ids] : outer
    const passages = label.blocks.flatMap((block) => [...passagesIn(block, depth + 1, within)])
    for (const passage of label.title === '' ? passages : titled(label, passages, depth, within)) found.push(passage)
    for (const child of label.children) visit(child, within)
  }
  visit(root, [])
  return found.sort((a, b) => a.line - b.line)
}

const KINDS = {
  bullet: 'item',
  bold: 'line',
  plain: 'line',
  row: 'line',
  heading: 'title',
  html: 'title',
  'unspaced-heading': 'title',
} as const

/** The title; a value on its own line ("Duration: 2 hours") is one passage with it. */
function titled(
  label: Label,
  passages: readonly Passage[],
  depth: number,
  within: readonly SectionId[],
): readonly Passage[] {
  const [value, ...rest] = passages
  const title = { kind: KINDS[label.form], text: label.title, line: label.at.line, depth, within }
  const joins = value?.line === title.line && value.kind !== 'row' && !label.ids.includes('timeline')
  if (!joins) return [new Passage(title), ...passages]
  return [new Passage({ ...title, text: `${title.text}: ${value.text}` }), ...rest]
}

function* passagesIn(block: Block, depth: number, within: readonly SectionId[]): Generator<Passage> {
  switch (block.type) {
    case 'heading':
      yield new Passage({ kind: 'title', text: block.content.text, line: block.content.line, depth, within })
      break
    case 'paragraph':
      yield* lines(block.lines, 'line', depth, within)
      break
    case 'code':
      for (const { text, line } of block.lines) yield new Passage({ kind: 'code', text, line, depth, within })
      break
    case 'quote':
      for (const inner of block.blocks) yield* passagesIn(inner, depth + 1, within)
      break
    case 'list':
      for (const item of block.items) yield* itemPassages(item.blocks, item.span.line, depth, within)
      break
    case 'table':
      yield* tablePassages(block, depth, within)
      break
  }
}

function* itemPassages(
  blocks: readonly Block[],
  line: number,
  depth: number,
  within: readonly SectionId[],
): Generator<Passage> {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') yield* lines(first.lines, 'item', depth, within)
  else yield new Passage({ kind: 'item', text: '', line, depth, within })
  for (const block of first?.type === 'paragraph' ? rest : blocks) yield* passagesIn(block, depth + 1, within)
}

function* lines(
  source: readonly SourceLine[],
  kind: 'line' | 'item',
  depth: number,
  within: readonly SectionId[],
): Generator<Passage> {
  let before: string | null = null
  for (const { text, line } of source) {
    if (before === null) yield new Passage({ kind, text, line, depth, within })
    else {
      const continued = isWrapped(before, text)
      yield new Passage({ kind: 'line', text, line, depth: kind === 'item' ? depth + 1 : depth, within, continued })
    }
    before = text
  }
}

/** Lines up to about this long are taken for one wrapped text. */
const MAX_WRAPPED = 140

/** Whether a line goes on with the one before: not after a full stop that a capital follows, nor where lines are not wrapped. */
function isWrapped(before: string, line: string): boolean {
  if (!/^["'“(]?\p{Lu}/u.test(line)) return true
  return !/[.!?:;…]["'”)]?$/.test(before) && before.length <= MAX_WRAPPED && line.length <= MAX_WRAPPED
}

function* tablePassages(
  block: Extract<Block, { type: 'table' }>,
  depth: number,
  within: readonly SectionId[],
): Generator<Passage> {
  const header = block.header.map((cell) => cell.text)
  const row = (cells: readonly string[], line: number): Passage =>
    new Passage({ kind: 'row', text: cells.join(CELL_JOINT), line, depth, within, cells, header: told ? [] : header })
  const told = readMentions(header[0] ?? '')[0]?.from === 0
  if (told) yield row(header, block.span.line)
  for (const { cells, span } of block.rows)
    yield row(
      cells.map(({ text }) => text),
      span.line,
    )
}
