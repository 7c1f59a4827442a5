import type { Block, SourceLine } from './markdown.ts'
import { visible } from './markdown.ts'
import type { HiddenLine, Line, Link, Section, Suppression } from './postmortem.ts'

/** Every line with visible text. */
export function readLines(blocks: readonly Block[], lines: readonly string[], sections: readonly Section[]): Line[] {
  const section = sectionByLine(sections, lines.length)
  // A label that was taken out of a list may stand behind what was above and below it.
  const inOrder = visibleLines(blocks, null).toSorted((a, b) => a.line - b.line)
  return inOrder.map(({ line, text, inside }) => ({
    line,
    text,
    source: lines[line - 1] ?? '',
    inside,
    section: section[line] ?? null,
  }))
}

/** Every other line that is not blank. */
export function readHidden(sources: readonly string[], seenLines: readonly Line[]): HiddenLine[] {
  const shown = new Set(seenLines.map(({ line }) => line))
  return sources.flatMap((source, i) => (shown.has(i + 1) || source.trim() === '' ? [] : [{ line: i + 1, source }]))
}

/** The innermost section of each line. */
function sectionByLine(sections: readonly Section[], count: number): (number | null)[] {
  const owners: (number | null)[] = Array.from({ length: count + 2 }, () => null)
  const ends: number[] = []
  let next = 0
  for (let line = 1; line <= count; line++) {
    while (sections[next] && (sections[next]?.span.line ?? 0) <= line) ends.push(next++)
    while (ends.length > 0 && (sections[ends.at(-1) ?? 0]?.span.endLine ?? 0) < line) ends.pop()
    owners[line] = ends.at(-1) ?? null
  }
  return owners
}

type Seen = Pick<Line, 'line' | 'text' | 'inside'>

function visibleLines(blocks: readonly Block[], inside: Line['inside']): Seen[] {
  return blocks.flatMap((block): Seen[] => {
    switch (block.type) {
      case 'heading':
        return seen([block.content], inside)
      case 'paragraph':
        return seen(block.lines, inside)
      case 'code':
        return block.lines.map(({ line, source }) => ({ line, text: source, inside: 'code' }))
      case 'list':
        return block.items.flatMap((item) => visibleLines(item.blocks, inside))
      case 'quote':
        return visibleLines(block.blocks, 'quote')
      case 'table':
        return [{ cells: block.header }, ...block.rows].flatMap(({ cells }) => row(cells, inside))
      default:
        return []
    }
  })
}

function seen(lines: readonly SourceLine[], inside: Line['inside']): Seen[] {
  return lines.flatMap(({ line, text }) => (text === '' ? [] : [{ line, text, inside }]))
}

function row(cells: readonly SourceLine[], inside: Line['inside']): Seen[] {
  const text = cells.map((cell) => cell.text).join(' | ')
  return cells[0] && text.trim() !== '' ? [{ line: cells[0].line, text, inside }] : []
}

const markdownLink =
  /(!?)\[((?:[^[\]\\]|\\.){0,500})\]\(\s{0,3}<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s[^)]{0,300})?\)/g
const htmlLink = /<(a|img)\s([^<>]{0,2000})>/gi
const bareLink = /<?(https?:\/\/[^\s<>"'`)\]]{1,2000})/g
const lineLimit = 20_000

/** Links and images, Markdown's and HTML's, outside code. */
export function readLinks(lines: readonly string[], inCode: ReadonlySet<number>): Link[] {
  return lines.flatMap((source, i): Link[] => {
    if (inCode.has(i + 1) || source.length > lineLimit || !/[<[]|https?:/.test(source)) return []
    const span = { line: i + 1, endLine: i + 1 }
    const text = source.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
    const links: Link[] = []
    const rest = text
      .replace(markdownLink, (whole, bang: string, label: string, target: string) => {
        const name = visible(label)
        links.push({ text: name, span, target, image: bang === '!', alt: name })
        return bang === '!' ? '' : whole.replaceAll(target, '').replace(/https?:/g, '')
      })
      .replace(htmlLink, (_, tag: string, attributes: string) => {
        const image = tag.toLowerCase() === 'img'
        const target = attribute(attributes, image ? 'src' : 'href')
        const alt = image ? attribute(attributes, 'alt') : ''
        if (target !== null) links.push({ text: alt ?? '', span, target, image, alt })
        return ''
      })
    for (const [, target = ''] of rest.matchAll(bareLink)) {
      const address = target.replace(/[.,;:!?]+$/, '')
      links.push({ text: address, span, target: address, image: false, alt: address })
    }
    return links
  })
}

function attribute(attributes: string, name: string): string | null {
  const match = attributes.match(new RegExp(`(?:^|\\s)${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i'))
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null
}

const suppression = /<!--\s{0,9}postmortem-ignore\s{1,9}([\w-]{1,80})\s{0,9}(?::((?:(?!-->)[^\n]){0,500}))?-->/g

/** `<!-- postmortem-ignore rule-name: reason -->` */
export function readSuppressions(lines: readonly string[], firstVisible: number): Suppression[] {
  return lines.flatMap((source, i) =>
    [...source.matchAll(suppression)].map(([, rule = '', reason = '']) => ({
      rule,
      reason: reason.trim(),
      span: { line: i + 1, endLine: i + 1 },
      whole: i + 1 < firstVisible,
    })),
  )
}
