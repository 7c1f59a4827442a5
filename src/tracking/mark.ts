/** The hidden marker that makes an issue ours: `<!-- postmortem:action-item v1 report=… key=… pull=… -->`. */
export interface Mark {
  /** `owner/name` that holds the report; null where it is the repository of the issue itself. */
  repository: string | null
  /** Path of the report. */
  report: string
  /** The item's normalised text, unique within the report. */
  key: string
  /** The identity that the report writes itself; null where it writes none. */
  id: string | null
  /** The pull request that opened the issue, until the default branch holds the item. */
  pull: number | null
  /** Where the permalink leads. */
  commit: string
  lines: string
  /** Digest of the title that we wrote, so that a title written by a person is noticed. */
  title: string
  /** Why we closed the issue; null while we did not. */
  closed: Closing | null
}

/** `unmerged`: its pull request was closed without being merged. */
export type Closing = 'done' | 'gone' | 'unmerged' | 'duplicate'

const closings: readonly string[] = ['done', 'gone', 'unmerged', 'duplicate'] satisfies Closing[]
const opening = '<!-- postmortem:action-item v1 '
const ending = '<!-- /postmortem:action-item -->'

/** Letters, digits and `. _ / -` stay readable; every other byte, and a hyphen after a hyphen, is percent-encoded. */
function encode(value: string): string {
  const bytes = new TextEncoder().encode(value)
  const written = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    return /[\w./-]/.test(character) ? character : percent(byte)
  })
  return written.join('').replaceAll('--', '-%2D')
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function decode(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}

/** Fields that are null are left out, but for `pull`, where nothing has to be said: `none`. */
export function writeMark(mark: Mark): string {
  const fields = {
    ...(mark.repository === null ? {} : { repository: encode(mark.repository) }),
    report: encode(mark.report),
    key: encode(mark.key),
    ...(mark.id === null ? {} : { id: encode(mark.id) }),
    pull: mark.pull ?? 'none',
    commit: encode(mark.commit),
    lines: encode(mark.lines),
    title: encode(mark.title),
    ...(mark.closed === null ? {} : { closed: mark.closed }),
  }
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  return `${opening}${pairs.join(' ')} -->`
}

function readMark(line: string): Mark | null {
  if (!line.startsWith(opening) || !line.endsWith(' -->')) return null
  const fields = new Map<string, string>()
  for (const pair of line.slice(opening.length, -' -->'.length).split(' ')) {
    const [name = '', written = ''] = pair.split('=', 2)
    const value = decode(written)
    if (value === null) return null
    fields.set(name, value)
  }
  const [report, key, pull] = [fields.get('report'), fields.get('key'), fields.get('pull')]
  if (report === undefined || key === undefined || pull === undefined || !/^(?:none|[1-9]\d{0,15})$/.test(pull))
    return null
  const closed = fields.get('closed')
  return {
    repository: fields.get('repository') ?? null,
    report,
    key,
    id: fields.get('id') ?? null,
    pull: pull === 'none' ? null : Number(pull),
    commit: fields.get('commit') ?? '',
    lines: fields.get('lines') ?? '',
    title: fields.get('title') ?? '',
    closed: isClosing(closed) ? closed : null,
  }
}

function isClosing(word: string | undefined): word is Closing {
  return word !== undefined && closings.includes(word)
}

/** An issue body taken apart: `before + block + after` is the body, byte for byte. */
export interface MarkedBody {
  before: string
  mark: Mark
  /** Ours, from the marker to the end marker. */
  block: string
  after: string
}

/** Our block in a body; null where there is no marker of ours. Without its end marker the block is only the marker, so that nobody's text is taken for ours. */
export function readBody(body: string): MarkedBody | null {
  for (let start = 0; start < body.length; ) {
    const end = endOfLine(body, start)
    const mark = body.startsWith(opening, start) ? readMark(body.slice(start, end).trimEnd()) : null
    if (mark !== null) {
      const stop = endOfBlock(body, end) ?? end
      return { before: body.slice(0, start), mark, block: body.slice(start, stop), after: body.slice(stop) }
    }
    start = end + 1
  }
  return null
}

function endOfLine(body: string, from: number): number {
  const end = body.indexOf('\n', from)
  return end < 0 ? body.length : end
}

function endOfBlock(body: string, from: number): number | null {
  const at = body.indexOf(`\n${ending}`, from)
  return at < 0 ? null : at + 1 + ending.length
}

/** The marker, the lines under it and the end marker. */
export function writeBlock(mark: Mark, content: string): string {
  return `${writeMark(mark)}\n\n${content}\n\n${ending}`
}

/** The lines between marker and end marker, with the line ends that a browser may have put there folded. */
export function contentOf({ block }: MarkedBody): string {
  const lines = block.replaceAll('\r\n', '\n').split('\n')
  return lines
    .slice(1, lines.at(-1) === ending ? -1 : undefined)
    .join('\n')
    .trim()
}
