/**
 * Blocks of ours in the body of an issue: from `<!-- postmortem:KIND v1 name=value … -->` to `<!-- /postmortem:KIND -->`.
 * Values are encoded so that no text can forge, break or end one.
 */
export type Kind = 'action-item' | 'parent'

/** A body taken apart: `before + block + after` is the body, byte for byte. */
export interface BlockInBody {
  before: string
  fields: ReadonlyMap<string, string>
  /** From the marker to the end marker. */
  block: string
  after: string
}

const opening = (kind: Kind) => `<!-- postmortem:${kind} v1 `
const ending = (kind: Kind) => `<!-- /postmortem:${kind} -->`

/** Letters, digits and `. _ / -` stay readable; every other byte, and a hyphen after a hyphen, is percent-encoded. */
function encode(value: string): string {
  const bytes = new TextEncoder().encode(value)
  const written = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    return /[\w./-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return written.join('').replaceAll('--', '-%2D')
}

function decode(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}

/** The marker with the fields that are not null, the content and the end marker. */
export function writeBlock(kind: Kind, fields: Readonly<Record<string, string | null>>, content: string): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : `${name}=${encode(value)}`))
  return `${opening(kind)}${pairs.join(' ')} -->\n\n${content}\n\n${ending(kind)}`
}

function readFields(line: string, kind: Kind): Map<string, string> | null {
  if (!line.startsWith(opening(kind)) || !line.endsWith(' -->')) return null
  const fields = new Map<string, string>()
  for (const pair of line.slice(opening(kind).length, -' -->'.length).split(' ')) {
    const [name = '', written = ''] = pair.split('=', 2)
    const value = decode(written)
    if (value === null) return null
    fields.set(name, value)
  }
  return fields
}

/** The first block of that kind. Without its end marker it is only the marker, so that nobody's text is taken for ours. */
export function readBlock(body: string, kind: Kind): BlockInBody | null {
  for (let start = 0; start < body.length; ) {
    const end = endOfLine(body, start)
    const fields = body.startsWith(opening(kind), start) ? readFields(body.slice(start, end).trimEnd(), kind) : null
    if (fields !== null) {
      const stop = endOfBlock(body, end, kind)
      return { before: body.slice(0, start), fields, block: body.slice(start, stop), after: body.slice(stop) }
    }
    start = end + 1
  }
  return null
}

function endOfLine(body: string, from: number): number {
  const end = body.indexOf('\n', from)
  return end < 0 ? body.length : end
}

function endOfBlock(body: string, from: number, kind: Kind): number {
  const at = body.indexOf(`\n${ending(kind)}`, from)
  return at < 0 ? from : at + 1 + ending(kind).length
}

/** Whether a block says the same as another, with the line ends that a browser may have put there folded. */
export function sameBlock(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n')
}

/** The lines between marker and end marker. */
export function contentOf(block: string, kind: Kind): string {
  const lines = block.replaceAll('\r\n', '\n').split('\n')
  return lines
    .slice(1, lines.at(-1) === ending(kind) ? -1 : undefined)
    .join('\n')
    .trim()
}
