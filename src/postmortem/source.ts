/** Largest report that is read, in bytes. Real ones have 2 to 40 KB. */
export const sizeLimit = 1_000_000
/** Most lines of a report. Real ones have up to 500. */
export const lineLimit = 10_000

/** Why a file has no text, with what to do about it. */
export interface Refusal {
  refusal: string
  help: string
}

/** For a file of more bytes than are read. */
export function refuseSize(bytes: number): Refusal | null {
  if (bytes <= sizeLimit) return null
  return {
    refusal: `The file has ${megabytes(bytes)} MB, expected at most ${megabytes(sizeLimit)} MB`,
    help: shorter,
  }
}

const shorter = 'Keep the report short and move logs and other evidence to files that it links to'

/** Bytes of a report file → text: UTF-8, UTF-16 with a byte order mark, else Windows-1252. */
export function decode(bytes: Uint8Array): { text: string } | Refusal {
  const tooLarge = refuseSize(bytes.length)
  if (tooLarge !== null) return tooLarge
  const encoding = utf16(bytes)
  if (encoding !== null) return ofFewLines(new TextDecoder(encoding).decode(bytes))
  if (bytes.includes(0))
    return {
      refusal: 'The file is binary, expected Markdown text',
      help: 'Write the report as Markdown, for example by exporting the document as `.md`',
    }
  return ofFewLines(eightBit(bytes))
}

function ofFewLines(text: string): { text: string } | Refusal {
  let lines = 1
  for (let i = 0; i < text.length; i++) if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) lines += 1
  if (lines <= lineLimit) return { text }
  return { refusal: `The file has ${lines} lines, expected at most ${lineLimit}`, help: shorter }
}

function utf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** A text whose only faulty sequences are single bytes above 127 was never UTF-8; one with both is damaged UTF-8. */
function eightBit(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD')) return text
  const damaged = /[^\0-\x7F\uFFFD]/.test(text)
  return damaged ? text : new TextDecoder('windows-1252').decode(bytes)
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')
}
