import { micromark, parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { subtokenize } from 'micromark-util-subtokenize'
import type { Span } from './postmortem.ts'

/** One line of inline Markdown with the markers of its containers removed. */
export interface SourceLine {
  line: number
  /** Where the source starts in its line, from 1. */
  column: number
  /** Inline Markdown as written. */
  source: string
  /** Visible text: markup, tags and emoji shortcodes removed, white space folded. */
  readonly text: string
}

export interface ListItem {
  span: Span
  /** Where the marker stands in its line, from 1. */
  column: number
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

interface Point {
  line: number
  column: number
  offset: number
}
export interface Token {
  type: string
  start: Point
  end: Point
}
export type Event = readonly ['enter' | 'exit', Token, unknown]

const withTables = parse({ extensions: [frontmatter(['yaml', 'toml']), { flow: gfm().flow ?? {} }] })
const withoutTables = parse({ extensions: [frontmatter(['yaml', 'toml'])] })

/**
 * Block structure only, text as `chunkText` tokens, a line each: inline constructs take quadratic time on hostile text, and most lines
 * are never read as text.
 */
export function blockEvents(source: string): readonly Event[] {
  // Looking for a table in every line takes a while, and no table is without a bar.
  const parser = Object.assign(source.includes('|') ? withTables : withoutTables, { defined: [], lazy: {} })
  const events = parser.document().write(preprocess()(source, undefined, true))
  let whole = false
  while (!whole) {
    for (const [, token] of events)
      if (token.contentType === 'text' || token.contentType === 'string') delete token.contentType
    whole = subtokenize(events)
  }
  return events
}

/** The line of a `chunkText` token: without the white space around it, for that has no meaning in a paragraph. */
export function lineOfChunk(source: string, { start, end }: Token, before: number): SourceLine {
  const whole = source.slice(start.offset, end.offset)
  const text = whole.replace(/^[ \t]+/, '')
  const indent = whole.slice(0, whole.length - text.length)
  const column = [...indent].reduce(
    (at, character) => (character === '\t' ? at + 4 - ((at - 1) % 4) : at + 1),
    start.column,
  )
  return sourceLine(start.line + before, text.replace(/[ \t\r\n]+$/, ''), column)
}

export function sourceLine(line: number, source: string, column = 1): SourceLine {
  return new InlineLine(line, source, column)
}

class InlineLine implements SourceLine {
  line: number
  source: string
  column: number
  #text: string | undefined

  constructor(line: number, source: string, column: number) {
    this.line = line
    this.source = source
    this.column = column
  }

  get text(): string {
    this.#text ??= visible(this.source)
    return this.#text
  }
}

/** Several lines read as one, for markup that spans them. */
export function joined(lines: readonly SourceLine[]): SourceLine {
  const [first] = lines
  if (first && lines.length === 1) return first
  const known = joints.get(lines)
  if (known) return known
  const whole = sourceLine(first?.line ?? 0, lines.map((l) => l.source).join('\n'), first?.column)
  joints.set(lines, whole)
  return whole
}

/** A paragraph is read as a part of its section, of the sections around it and of the whole. */
const joints = new WeakMap<readonly SourceLine[], SourceLine>()

/** Inline Markdown → the text that a reader sees, white space folded. */
export function visible(source: string): string {
  const plain = !special.test(source)
    ? source
    : source.length < simpleLimit && simple.test(source)
      ? source.replace(/[*`]+/g, '')
      : withoutMarkup(source)
  return plain
    .replace(shortcode, ' ')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
}

const special = /[\\`*_~<&[\]]/
/** Characters; the expression keeps a place to go back to for each. */
const simpleLimit = 2000
/**
 * Most lines with markup hold pairs of asterisks or backticks around words and nothing else that could be markup (CommonMark 6.1 and 6.2),
 * and are read without a parser.
 */
const simple =
  /^(?:[^\\`*_~<&[\]]|(\*\*?)(?=[\p{L}\p{N}])[^\\`*_~<&[\]\n]*(?:(?<=[\p{L}\p{N}])|(?<=[^\s\p{L}\p{N}])(?=\*\*?(?:\s|$)))\1(?!\*)|`(?=[^\s`])[^`*\n]*(?<=[^\s`])`(?!`)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|(?<=^|[\s(])~(?=\d)|[<&](?=\s)|<(?=\d[\d.,]*[\s%])|\[(?![ \]])|\](?![(:[]))*$/u
const shortcode = /(?<![\w:/]):[a-z][a-z0-9_+-]+:(?![/\w]*:\/\/)/g

/** Beyond this many emphasis or bracket characters the parser's time is quadratic, so markup is cut away unread. */
const markupLimit = 400

const inline = parse({ extensions: [{ ...gfm(), document: {}, flow: {}, text: { 126: gfm().text?.[126] ?? [] } }] })

function withoutMarkup(source: string): string {
  if (source.replace(/[^*_~`[\]<]+/g, '').length > markupLimit) return source.replace(/[*_~`]+/g, '')
  const events: readonly Event[] = postprocess(inline.text().write(preprocess()(source, undefined, true)))
  let text = ''
  let hidden = 0
  for (const [step, { type, start, end }] of events) {
    if (unseen.has(type)) hidden += step === 'enter' ? 1 : -1
    else if (hidden > 0 || step === 'exit') continue
    else if (seen.has(type)) text += source.slice(start.offset, end.offset)
    else if (type === 'characterReference') text += character(source.slice(start.offset, end.offset))
    else if (type === 'lineEnding') text += ' '
    else if (type === 'htmlText' && /^<(?:br|\/p|\/div)\b/i.test(source.slice(start.offset, start.offset + 6)))
      text += ' '
  }
  return text
}

const unseen = new Set(['resource', 'reference', 'image'])
const seen = new Set(['data', 'codeTextData', 'characterEscapeValue', 'autolinkProtocol', 'autolinkEmail'])

function character(reference: string): string {
  const cached = characters.get(reference)
  if (cached !== undefined) return cached
  const html = micromark(reference).slice('<p>'.length, -'</p>'.length)
  if (characters.size < 1000) characters.set(reference, named[html] ?? html)
  return named[html] ?? html
}

/** References read before, for the parser is slow to start. */
const characters = new Map<string, string>()

const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
