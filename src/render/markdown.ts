import { oneLine } from '../tracking/text.ts'

/**
 * Text of reports on its way into GitHub's Markdown: it must look as it was written, and do nothing. No markup, no HTML, no mention,
 * no reference to an issue, no link of its own. What is made here may stand in a table cell.
 */

/** A zero-width space behind what GitHub would turn into a notification, a reference or a link, in code too: e-mail is plain text. */
function quiet(text: string): string {
  return text.replace(/@|#(?=[\d[])|\bGH-|\bwww(?=\.)|:(?=\/\/)/gi, '$&\u200B')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  $: '&dollar;',
  '|': '&vert;',
}

/** Text → inline Markdown that shows it. */
export function inline(text: string): string {
  return quiet(oneLine(text)).replace(/[\\`*_[\]~&<>$|]/g, (character) => entities[character] ?? `\\${character}`)
}

/** Text → the contents of an HTML element in which no Markdown is read (`<summary>`). */
export function htmlText(text: string): string {
  return quiet(oneLine(text)).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Text → code span. A backtick or a bar cannot be written in one that stands in a table. */
export function code(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  return /[`|]/.test(line) ? `<code>${inline(line)}</code>` : `\`${quiet(line)}\``
}

/** A message of ours, with found values in backticks. Whatever a value holds, the outcome is text and code. */
export function prose(message: string): string {
  const parts = message.split('`')
  const last = parts.length - 1
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return spaced(part)
      return index === last ? `\\\`${spaced(part)}` : code(part)
    })
    .join('')
    .trim()
}

/** As `inline`, with the spaces at both ends kept. */
function spaced(part: string): string {
  const lead = /^\s/.test(part) ? ' ' : ''
  const trail = part.trim() !== '' && /\s$/.test(part) ? ' ' : ''
  return `${lead}${inline(part)}${trail}`
}

/** `label` is Markdown; without an address it stays as it is. */
export function link(label: string, address: string | null): string {
  return address === null ? label : `[${label}](${address.replace(/[()\s<>|\\]/g, percent)})`
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** Header and cells are Markdown of one line. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A part that opens on demand; `summary` is text, `body` Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${htmlText(summary)}</summary>\n\n${body}\n\n</details>`
}
