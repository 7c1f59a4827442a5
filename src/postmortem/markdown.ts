import type { Span } from './postmortem.ts'

/** One line of inline Markdown with the markers of its containers removed. */
export interface SourceLine {
  line: number
  /** Inline Markdown as written. */
  source: string
  /** Visible text: markup, tags and emoji shortcodes removed, white space folded. */
  readonly text: string
}

export interface ListItem {
  span: Span
  /** `[x]` true, `[ ]` false, no box null. */
  checked: boolean | null
  blocks: readonly Block[]
}

export interface TableRow {
  span: Span
  cells: readonly SourceLine[]
}

/** Block structure, whatever it is written in (Markdown or HTML). */
export type Block =
  | { type: 'heading'; level: number; content: SourceLine; html: boolean; span: Span }
  | { type: 'paragraph'; lines: readonly SourceLine[]; span: Span }
  | { type: 'list'; ordered: boolean; items: readonly ListItem[]; span: Span }
  | { type: 'table'; header: readonly SourceLine[]; rows: readonly TableRow[]; span: Span }
  | { type: 'code'; info: string | null; lines: readonly SourceLine[]; span: Span }
  | { type: 'quote'; blocks: readonly Block[]; span: Span }
  | { type: 'rule'; span: Span }
