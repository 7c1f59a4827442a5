import type { Finding } from '../lint.ts'
import type { Line } from '../postmortem/postmortem.ts'

const widest = 100

/** A line of the report and the place in it that a finding means. */
export interface Excerpt {
  line: number
  source: string
  /** Spaces and carets, to stand under `source`. */
  carets: string
}

/** The finding's first line among those of the report, by number; its carets stand under the first value that the message quotes, else under the whole line. Null for a line without text. */
export function excerpt({ at, message }: Finding, lines: ReadonlyMap<number, Line>): Excerpt | null {
  const found = lines.get(at.line)
  if (found === undefined) return null
  const source = visible(found.source.trimEnd())
  const [start, end] = place(source, message)
  const from = start > widest / 2 ? start - widest / 4 : 0
  const lead = from > 0 ? '…' : ''
  const shown = source.slice(from, from + widest)
  const tail = source.length > from + widest ? '…' : ''
  const before = lead + source.slice(from, start)
  const marked = source.slice(start, Math.min(end, from + widest))
  return {
    line: at.line,
    source: lead + shown + tail,
    carets: ' '.repeat(columns(before)) + '^'.repeat(columns(marked)),
  }
}

function place(source: string, message: string): [start: number, end: number] {
  const quoted = message.split('`').filter((_, index) => index % 2 === 1)
  for (const value of quoted) {
    const wanted = visible(value).replace(/…$/, '')
    const start = wanted === '' ? -1 : source.indexOf(wanted)
    if (start >= 0) return [start, start + wanted.length]
  }
  return [source.length - source.trimStart().length, source.length]
}

/**
 * Text as a terminal may show it: control characters as pictures, and none that turns the direction of writing. Nor is it a command to the
 * runner of a workflow, which looks for `##[…]` in every line and for `::…::` at its start.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/\p{Cc}/gu, (character) => picture(character.charCodeAt(0)))
    .replace(/[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, '\uFFFD')
    .replaceAll('##[', '##\u200B[')
    .replace(/^(\s*:)(?=:)/, '$1\u200B')
}

function picture(control: number): string {
  return control < 0x20 ? String.fromCharCode(0x2400 + control) : '\uFFFD'
}

/** Columns of a terminal: East Asian characters and emoji have two, combining marks none. */
function columns(text: string): number {
  let sum = 0
  for (const character of text) {
    if (/\p{Mark}|[\u200B\u200D]/u.test(character)) continue
    sum += /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u.test(
      character,
    )
      ? 2
      : 1
  }
  return sum
}
