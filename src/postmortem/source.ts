/** Largest report that is read, in bytes. Real ones have 2 to 40 KB. */
export const sizeLimit = 1_000_000

/** The text of a file, or why it has none, with what to do about it. */
export type Source = { text: string } | { refusal: string; help: string }

/** Bytes of a report file → text: UTF-8 or UTF-16 with a byte order mark, else Windows-1252. */
export function decode(bytes: Uint8Array): Source {
  if (bytes.length > sizeLimit)
    return {
      refusal: `The file has ${megabytes(bytes.length)} MB, expected at most ${megabytes(sizeLimit)} MB`,
      help: 'Keep the report short and move logs and other evidence to files that it links to',
    }
  const encoding = utf16(bytes)
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes) }
  if (bytes.includes(0))
    return {
      refusal: 'The file is binary, expected Markdown text',
      help: 'Write the report as Markdown, for example by exporting the document as `.md`',
    }
  return { text: eightBit(bytes) }
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
