import { linesIn } from './chunk.ts'
import type { Text } from './postmortem.ts'

/** Containers within containers; people use four, and the parser's time grows with the square. */
export const depthLimit = 50
/** Lines that run on behind a bullet or a quotation mark without a blank line; here too the time grows with the square. */
export const runLimit = 500
/** Characters of a line. A paragraph on one line has a few thousand; tables of thousands of columns take long. */
export const lengthLimit = 20_000

const container = '(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])'
const prefix = new RegExp(`^${container}*`)
const marked = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/

/** Blanks the lines that lie beyond the limits, so that the line numbers stay. */
export function bounded(text: string): { source: string; unread: Text | null } {
  let unread: Text | null = null
  let run = 0
  let number = 0
  const lines = text.split('\n').map((line) => {
    number += linesIn(line)
    if (line.trim() === '' || /^[ \t]*(?:```|~~~)/.test(line)) run = 0
    else if (marked.test(line)) run = 1
    else if (run > 0) run += 1
    if (run <= runLimit && isShort(line) && depth(line) <= depthLimit) return line
    run = Math.min(run, 0)
    unread ??= { text: line.trim().slice(0, 200), span: { line: number, endLine: number } }
    unread.span.endLine = number
    return line.replace(/[^\r]+/g, '')
  })
  return unread === null ? { source: text, unread } : { source: lines.join('\n'), unread }
}

/** Old editors end lines with a carriage return. */
function isShort(line: string): boolean {
  return line.length <= lengthLimit || line.split('\r').every((part) => part.length <= lengthLimit)
}

function depth(line: string): number {
  if (line.length <= depthLimit) return 0
  const start = line.match(prefix)?.[0] ?? ''
  const markers = start.replace(/[ \t\d]+/g, '').length
  const nested = markers > 0 || marked.test(line.slice(start.length))
  const columns = start.replaceAll('\t', '    ').length
  return nested ? Math.max(markers, Math.floor(columns / 2)) : 0
}
