import type { Text } from './postmortem.ts'

/** Containers within containers; people use four, and the parser's time grows with the square. */
const depthLimit = 100
const prefix = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/

/** Blanks the lines that are nested beyond the limit, so that the line numbers stay. */
export function bounded(text: string): { source: string; unread: Text | null } {
  if (!suspicious.test(text)) return { source: text, unread: null }
  let unread: Text | null = null
  let line = 0
  const source = text.replace(/[^\r\n]*(?:\r\n|\n|\r|$)/g, (whole) => {
    line += 1
    if (depth(whole) <= depthLimit) return whole
    unread ??= { text: whole.trim().slice(0, 200), span: { line, endLine: line } }
    unread.span.endLine = line
    return whole.match(/[\r\n]+$/)?.[0] ?? ''
  })
  return { source, unread }
}

/** A run of markers or of white space that is long enough for the limit. */
const suspicious = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){100}/m

function depth(line: string): number {
  const start = line.match(prefix)?.[0] ?? ''
  const markers = start.replace(/[ \t\d]+/g, '').length
  const nested = markers > 0 || /^[-*+>\d]/.test(line.slice(start.length))
  const columns = start.replaceAll('\t', '    ').length
  return nested ? Math.max(markers, Math.floor(columns / 2)) : 0
}
