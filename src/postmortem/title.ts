import { titleLine } from './label-line.ts'
import type { Block, SourceLine } from './markdown.ts'
import type { Label } from './outline.ts'
import type { Heading, Text } from './postmortem.ts'
import { labelsIn } from './section.ts'

/** The report's title: the first outermost heading, else the line above the first section, else the front matter's. */
export function readTitle(root: Label, blocks: readonly Block[], frontMatter: readonly SourceLine[]): Text | null {
  const headings = labelsIn(root).filter(
    ({ form, ids }) => ids.length === 0 && (form === 'heading' || form === 'html' || form === 'unspaced-heading'),
  )
  const first = root.children[0]
  const outermost = readHeadings(blocks).find(
    ({ level, text }) => level === 1 && headings.some(({ title }) => text.startsWith(title)),
  )
  if (outermost) return { text: outermost.text, span: outermost.span }
  const [heading] = headings
  if (heading && (first === heading || heading.depth === 1) && heading.at.line <= (first?.at.line ?? 0))
    return { text: heading.title, span: heading.at }
  return firstLine(root) ?? inFrontMatter(frontMatter)
}

function firstLine(root: Label): Text | null {
  const first = root.children[0]
  if (first?.form === 'bold' && first.ids.length === 0 && root.blocks.length === 0)
    return { text: first.title, span: first.at }
  const paragraph = root.blocks.find((block) => block.type === 'paragraph')
  const line =
    paragraph?.type === 'paragraph'
      ? paragraph.lines.find(({ text }) => text !== '' && !text.startsWith('http'))
      : undefined
  if (!line || line.text.length > 150 || /[.,]$/.test(line.text)) return null
  const bold = titleLine(line)
  const text = bold?.form === 'bold' && bold.value === null ? bold.title : line.text
  return { text, span: { line: line.line, endLine: line.line } }
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
