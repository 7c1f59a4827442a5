/** Text of reports on its way into an issue: it must look as it was written, and do nothing. */

const invisible = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** One line without control characters and marks that turn the direction of writing. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(invisible, '')
    .trim()
}

/** At most `limit` code points, cut behind a word where one ends in the second half, with `…` where something was left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  const kept = characters.slice(0, limit - 1)
  const space = kept.lastIndexOf(' ')
  const end = space >= limit / 2 ? space : kept.length
  return `${kept
    .slice(0, end)
    .join('')
    .replace(/[\s,;:–—-]+$/u, '')}…`
}

export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/**
 * Text → inline Markdown that shows it: no markup, no HTML or comment, no mention, no reference or link to an issue.
 * `server` is the GitHub (`https://github.com`) whose issue addresses would refer back.
 */
export function inert(text: string, server: string): string {
  const line = oneLine(text)
  let written = ''
  let from = 0
  for (const { 0: found, index } of line.matchAll(/(?:https?:\/\/|\bwww\.)[^\s<>`]+/giu)) {
    written += quoted(line.slice(from, index)) + address(found, server)
    from = index + found.length
  }
  return atLineStart(written + quoted(line.slice(from)))
}

/** A zero-width space stops a mention or a reference even in code, and in e-mail, which is read as plain text. */
function quiet(text: string): string {
  return text.replace(/[@#]|GH-(?=\d)/giu, '$&\u200B')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;', '|': '&#124;' }

function quoted(text: string): string {
  const escaped = text.replace(
    /[\\`*[\]~&<>$|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    (it) => entities[it] ?? `\\${it}`,
  )
  // The `#` of an entity of ours is none of the report's.
  return quiet(escaped).replace(/&#\u200B(?=\d+;)/gu, '&#')
}

const issuePath = /\/(?:issues|pull|pulls|discussions)\//iu

function address(found: string, server: string): string {
  const quietened = found.replaceAll('@', '%40')
  if (!issuePath.test(quietened)) return quiet(markupEncoded(quietened))
  const host = /(?:https?:\/\/(?:www\.)?|www\.)github\.com(?::\d+)?\//giu
  if (server === 'https://github.com' && quietened.search(host) === 0) {
    return quiet(markupEncoded(quietened.replace(host, 'https://redirect.github.com/')))
  }
  return `\`${quiet(quietened)}\``
}

function markupEncoded(target: string): string {
  return target.replace(/[*[\]\\|~$]/gu, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** What opens a list, a quotation, a heading or a rule only at the start of a line. */
function atLineStart(line: string): string {
  return line.replace(/^([-+=:]|\d{1,9}(?=[.)]))/u, (it) => (/\d/u.test(it) ? `${it}\\` : `\\${it}`))
}
