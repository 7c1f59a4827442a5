import { titleLine } from './label-line.ts'
import type { Block, SourceLine } from './markdown.ts'
import { calledReport, type Label } from './outline.ts'
import type { Heading, Text } from './postmortem.ts'
import { labelsIn, textOf } from './section.ts'
import { countWords } from './words.ts'

/**
 * The report's title: of the headings or lines above the first section the first that names the incident,
 * else the first at all; the front matter's where no heading of the first level stands there. `all` are the headings of the report. A single word under a title is its author's name.
 */
export function readTitle(root: Label, frontMatter: readonly SourceLine[], all: readonly Heading[]): Text | null {
  const labels = labelsIn(root)
  const section = labels.find(({ ids }) => ids.length > 0)?.at.line ?? Number.POSITIVE_INFINITY
  const above = labels.filter(({ title, at }) => at.line < section && !isField(title))
  const headings = above.filter(({ form }) => form === 'heading' || form === 'html' || form === 'unspaced-heading')
  const titles = stacked(headings).map(({ title, at }): Text => ({ text: title, span: at }))
  const bold = above
    .filter(({ form, depth }) => form === 'bold' && depth === 1)
    .map(({ title, at }): Text => ({ text: title, span: at }))
  const named = inFrontMatter(frontMatter)
  const highest = new Set(all.filter(({ level }) => level === 1).map(({ span }) => span.line))
  // A report that names itself above begins with a part of it below.
  if (named && !isGeneric(named.text) && !headings.some(({ at }) => highest.has(at.line))) return named
  const candidates =
    titles.length > 0 ? titles : [...firstLines(root), ...bold].sort((a, b) => a.span.line - b.span.line)
  const own = candidates.find(({ text }, i) => !isGeneric(text) && (i === 0 || /\s/.test(text)))
  // Below "Postmortem" and a table of contents.
  const later = headings.find(
    ({ title, depth }) => depth === headings[0]?.depth && !isGeneric(title) && /\s/.test(title),
  )
  // Or far below, in a file that introduces itself.
  const called = labels.find(({ title, form }) => form === 'heading' && calledReport.test(title))
  if (!own && called) return { text: called.title, span: called.at }
  return own ?? (titles.length > 0 && later ? { text: later.title, span: later.at } : null) ?? candidates[0] ?? named
}

/** The headings that stand above one another before any text; under the name of an exercise a line may stand. */
function stacked(headings: readonly Label[]): readonly Label[] {
  const [first] = headings
  const end = headings.findIndex(({ title, blocks, depth }, i) => {
    const words = countWords(blocks.map(textOf).join('\n'))
    const passedOver = isGeneric(title) && words < 20 && headings[i + 1]?.depth === first?.depth
    return words > 0 && !(passedOver && depth === first?.depth)
  })
  return end < 0 ? headings : headings.slice(0, end + 1)
}

/** The name of an exercise or of the kind of document says nothing of the incident. */
function isGeneric(title: string): boolean {
  const bare = title.slice(0, 80).replace(/^0x\w+[-. ]*/i, '')
  const words = bare.replace(/post ?-? ?mortem/gi, 'postmortem').split(/[ :.]+/)
  return genericTitle.test(bare) || words.every((word) => word === '' || genericWord.test(word))
}

const genericTitle =
  /^(?:title|table of contents|contents|introduction|project overview|overview|tasks|requirements|usage|contributing|licen[cs]e)$/i
// Word by word: names of exercises in a starred group would take exponential time.
const genericWord =
  /^(?:0x\w+|(?:my|the|our|first|project|an?|postmortem|incident|outage|failure|report|review|analysis)+)$/i

/** "Owner: …" above the sections is no title. */
function isField(title: string): boolean {
  return /^(?:owners?|involved|authors?|by|date|status|severity|meeting[\w ]*|call[\w ]*|requirements)\s?(?:[:：]|$)/i.test(
    title,
  )
}

/** The first lines of text above the first label and the first sentence. */
function firstLines(root: Label): Text[] {
  const lines = root.blocks.slice(0, 3).flatMap((block) => (block.type === 'paragraph' ? block.lines : []))
  const end = lines.findIndex(({ text }) => /[.!?]$/.test(text) && text.split(' ').length > 12)
  const shown = (end < 1 ? lines : lines.slice(0, end)).filter(
    ({ text }) => text.length > 1 && text.length <= 150 && !text.startsWith('http') && !isField(text),
  )
  return shown.slice(0, 2).flatMap((line, i): Text[] => {
    const title = titleLine(line)
    const text = title?.form === 'bold' && title.value === null ? title.title : line.text
    // A second line is a title only above a blank one, and neither is a sentence.
    const sentence = /[.,;:?]$/.test(text) && (i > 0 || text.split(' ').length > 8)
    return sentence ? [] : [{ text, span: { line: line.line, endLine: line.line } }]
  })
}

function inFrontMatter(lines: readonly SourceLine[]): Text | null {
  for (const { line, source } of lines) {
    const value = source.match(/^title\s?[:=]\s*(.+)$/i)?.[1]
    if (value) return { text: value.trim().replace(/^(["'])(.*)\1$/, '$2'), span: { line, endLine: line } }
  }
  return null
}

export function readHeadings(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block): Heading[] => {
    if (block.type === 'heading') return [{ text: block.content.text, level: block.level, span: block.span }]
    if (block.type === 'quote') return readHeadings(block.blocks)
    if (block.type === 'list') return block.items.flatMap((item) => readHeadings(item.blocks))
    return []
  })
}
