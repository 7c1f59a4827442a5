import type { SourceLine } from './markdown.ts'
import { sourceLine, visible } from './markdown.ts'
import type { Form } from './postmortem.ts'

/** A line that may be a title, taken apart: "**Impact:** all users". */
export interface TitleLine {
  title: string
  form: Form
  /** Level of an unspaced heading. */
  level: number | null
  /** What stands behind the title on its line. */
  value: SourceLine | null
  /** A colon stands behind the title. */
  colon: boolean
}

/** A colon, but not that of a clock time or an address. */
const separator = /[:：](?!\d|\/\/)|(?<!\d)[:：](?=\d)/

/** Longest title, in characters; a longer line is a sentence. */
const titleLimit = 120

export function titleLine(line: SourceLine): TitleLine | null {
  const source = line.source.replace(/^[ \t]+/, '')
  return unspaced(line, source) ?? bold(line, source) ?? plain(line)
}

/** "##Timeline", and "## Timeline" where HTML before it keeps Markdown from seeing the heading. */
function unspaced(line: SourceLine, source: string): TitleLine | null {
  const match = source.match(/^(#{1,6})[ \t]*(?=[^#\s])/)
  if (!match || line.text.length > titleLimit) return null
  const rest = plain(sourceLine(line.line, source.slice(match[0].length).replace(/#+\s*$/, ''), line.column))
  return rest && { ...rest, form: 'unspaced-heading', level: match[1]?.length ?? 1 }
}

function bold(line: SourceLine, source: string): TitleLine | null {
  const normal = source.includes('<') ? source.replace(/<\/?(?:strong|b)>/gi, '**') : source
  const match = normal.match(/^(?:[^\p{L}\p{N}*_:]{0,6}|:[a-z_0-9]+:\s?)(\*\*\*?|__)(?=\S)/u)
  if (!match) return null
  const from = match[0].length
  const end = normal.indexOf(match[1] ?? '**', from)
  if (end < 0 || end - from > titleLimit) return null
  const inner = visible(normal.slice(from, end))
  const after = normal.slice(end + (match[1] ?? '').length)
  const behind = after.match(/^[ \t]*(?:[:：]|;[ \t]*$)/)?.[0] ?? ''
  const colon = behind !== '' || /[:：]$/.test(inner)
  const rest = after.slice(behind.length).replace(/^[ \t]*[-–—]+[ \t]+/, '')
  const dash = /^[ \t]*[-–—]/.test(after.slice(behind.length))
  const value = visible(rest) === '' ? null : sourceLine(line.line, rest.trim(), line.column)
  const cut = colon ? null : inner.match(/^(.{3,60}?)[:：]\s+(\S.*)$/)
  if (cut && !value)
    return { title: cut[1] ?? '', form: 'bold', level: null, value: sourceLine(line.line, cut[2] ?? ''), colon: true }
  if (value && !colon && !dash) return null
  return { title: inner.replace(/\s*[:：]$/, ''), form: 'bold', level: null, value, colon }
}

function plain(line: SourceLine): TitleLine | null {
  const { text } = line
  const at = text.search(separator)
  if (at < 0 || text.startsWith('http')) {
    return text.length > 0 && text.length <= titleLimit
      ? { title: text, form: 'plain', level: null, value: null, colon: false }
      : null
  }
  if (at === 0 || at > titleLimit) return null
  const rest = text
    .slice(at + 1)
    .replace(/^\s*[-–—]+\s+/, ' ')
    .trim()
  const value = rest === '' ? null : sourceLine(line.line, valueSource(line.source, rest), line.column)
  return { title: text.slice(0, at).trim(), form: 'plain', level: null, value, colon: true }
}

/** The value as written, where it can be found in the line; else its visible text. */
function valueSource(source: string, text: string): string {
  const at = source.search(separator)
  const written = source
    .slice(at + 1)
    .replace(/^\s*[-–—]+\s+/, ' ')
    .trim()
  return visible(written) === text ? written : text
}
