/** Lines of a text with the number of lines above them in the file. */
export interface Chunk {
  text: string
  before: number
}

/** From so many lines on, a chunk ends before the next line that begins something of its own; */
const enough = 500
/** and here at the latest, outside code and tables. */
const most = 1000

const begins = /^(?:#{1,6} |[-*+] |\d{1,9}[.)] )/
const fence = /^[ \t]*(?:`{3,}|~{3,})/

/**
 * A long text in chunks that can be parsed one by one: the parser's time grows with the square of the length of uneven lists. No report
 * that a person wrote is longer than a chunk or two, and it is cut only where a title or an outermost list item begins.
 */
export function chunks(source: string): Chunk[] {
  const lines = source.split('\n')
  if (lines.length <= enough) return [{ text: source, before: 0 }]
  const found: Chunk[] = []
  let start = 0
  let before = 0
  let number = 0
  let inCode = false
  let inComment = false
  for (const [at, line] of lines.entries()) {
    const length = at - start
    if (
      !inCode &&
      !inComment &&
      length >= enough &&
      (begins.test(line) || (length >= most && !/^\s*(?:\||$)/.test(line)))
    ) {
      // Half a line end would be one.
      found.push({ text: lines.slice(start, at).join('\n').replace(/\r$/, ''), before })
      start = at
      before = number
    }
    number += linesIn(line)
    if (!inComment && fence.test(line)) inCode = !inCode
    if (!inCode) inComment = inComment ? !line.includes('-->') : line.lastIndexOf('<!--') > line.lastIndexOf('-->')
  }
  return [...found, { text: lines.slice(start).join('\n'), before }]
}

/** A carriage return that no line feed follows ends a line too. */
export function linesIn(line: string): number {
  return 1 + (line.replace(/\r$/, '').match(/\r/g)?.length ?? 0)
}
