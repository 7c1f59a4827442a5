import type { TitleLine } from './label-line.ts'
import { titleLine } from './label-line.ts'
import type { Block, ListItem, SourceLine } from './markdown.ts'
import { joined } from './markdown.ts'
import { introducesTasks, isChapter, leaves, listing, mayHold, within } from './nesting.ts'
import type { Form, SectionId, Span } from './postmortem.ts'
import {
  atSectionName,
  endsSentence,
  event,
  isBeyond,
  isMarked,
  isQuotedTitle,
  isWrittenAsTitle,
  linesOf,
} from './title-shape.ts'
import type { Meaning, Vocabulary } from './vocabulary.ts'

/** A title with what stands under it: a heading, a bold or plain line, a bold bullet, a row of a table of fields. */
export interface Label {
  /** Visible text without numbering and final colon; the parenthesis ("all times UTC") is kept. Empty for the root. */
  title: string
  ids: readonly SectionId[]
  form: Form
  /** 0 for the root, which holds what stands before the first title. */
  depth: number
  /** The title's own lines. */
  at: Span
  /** From the title to the last line under it, sub-labels included. */
  span: Span
  /** What stands directly under the title; of "Impact: all users" the value is the first paragraph. Sub-labels' content is not in it. */
  blocks: readonly Block[]
  children: readonly Label[]
}

/** A label that is still being read. */
export interface Open {
  label: Label & { blocks: Block[]; children: Label[] }
  /** Heading level; null for a label that is no heading. */
  level: number | null
  /** A field with its value on its line: it ends with its paragraph. */
  field: boolean
  /** Its value stands on its line, so that the next such line is its neighbour, not its part. */
  inline: boolean
}

/** Blocks → tree of labels. */
export function outlined(blocks: readonly Block[], span: Span, meaningOf: Vocabulary): Label {
  const root: Open = {
    label: newLabel('', [], 'heading', 0, { line: 1, endLine: 0 }, span),
    level: 0,
    field: false,
    inline: false,
  }
  const stack: Open[] = [root]
  const top = () => stack.at(-1) ?? root

  /** `meaning` is null for an unknown title. */
  function open(title: string, meaning: Meaning, form: Form, level: number | null, at: Span, inline = false): Open {
    while (stack.length > 1 && leaves(top(), meaning, form, level, inline)) stack.pop()
    const parent = top().label
    const kept = level === null ? within(parent, meaning ?? []) : (meaning ?? [])
    const label = newLabel(title, kept, form, parent.depth + 1, at, { ...at })
    parent.children.push(label)
    const field = inline && !isChapter(kept) && !kept.includes('summary')
    const opened: Open = { label, level, field, inline }
    stack.push(opened)
    reach(stack, at.endLine)
    return opened
  }

  function add(block: Block): void {
    if (top().field && top().label.blocks.length > 0 && !(block.type === 'list' && endsOpen(top().label))) stack.pop()
    top().label.blocks.push(block)
    reach(stack, block.span.endLine)
  }

  /** Whether a line is a label here, and which sections it names; `lone` where it is a paragraph of its own. */
  function named(line: TitleLine, lone: boolean): readonly SectionId[] | null {
    const plain = line.form === 'plain'
    // "TODO: credit?" is a note.
    if (line.value !== null && /^TODO$/i.test(line.title)) return null
    const ids = meaningOf(line.title, !plain || (line.colon && line.value === null) ? 'near' : 'exact')
    if (ids === null)
      return line.value === null && line.form === 'plain' && line.colon && introducesTasks(line.title)
        ? ['action-items']
        : null
    if (plain && /\s(?:to|the|of|are|is|for|that|and|a|by)$/i.test(line.title)) return null
    if (plain && !line.colon && !(/[^.!,;]$/.test(line.title) && (lone || isWrittenAsTitle(line.title)))) return null
    if (line.value === null) return ids
    const around = stack.findLast(
      ({ label, inline }) => label.ids.length > 0 && !(label.form === line.form && (inline || isNeighbour(label))),
    )?.label
    if (ids.length === 0) return null
    if (!around) return ids
    // "Root cause: …" behind the last entry begins a section, "Root cause: found at 10:30" is an entry.
    if (around.ids.includes('timeline') && isChapter(ids) && !clockTime.test(line.value.text)) return ids
    if (around.ids.some((id) => listing.has(id))) return null
    // "Permanent fix: …" in the resolution is a part of it.
    if (around.ids.includes('resolution') && /\b(?:fix|solution)\b/i.test(line.title)) return null
    return mayHold(around, ids) || isChapter(ids) ? ids : null
  }

  /** "# Enhanced monitoring:" as high as "# Corrective measures", which ends with "the following:". */
  const isListed = (title: string, own: number): boolean =>
    /[:：]\s*$/.test(title) &&
    stack.some(({ label, level }) => level === own && label.ids.some((id) => measures.has(id)) && endsOpen(label))

  function paragraph(lines: readonly SourceLine[]): void {
    let plain: SourceLine[] = []
    let above: SourceLine | null = null
    const flush = () => {
      if (plain.some(({ text }) => text !== '')) add({ type: 'paragraph', lines: plain, span: spanOf(plain) })
      plain = []
    }
    for (const [i, line] of lines.flatMap((l) => atSectionName(l, meaningOf)).entries()) {
      const title = line.source.length > 4000 || endsSentence(above, line) ? null : titleLine(line)
      above = line
      const ids = title && named(title, lines.length === 1 && title.title.split(' ').length > 2)
      const lone = title?.value === null && title.form === 'bold' && i === 0 && (lines.length === 1 || title.colon)
      const heading = title?.form === 'unspaced-heading' && (ids !== null || i === 0 || (title.level ?? 0) > 1)
      if (!title || (ids === null && !lone && !heading)) {
        plain.push(line)
        continue
      }
      flush()
      const at = { line: line.line, endLine: line.line }
      // "#Postmortem: queue stuck" is one title; only a known name has a value behind it.
      const value = heading && ids === null ? null : title.value
      const name = value === title.value ? title.title : `${title.title}: ${title.value?.text ?? ''}`
      open(name, ids, title.form, title.level, at, value !== null)
      if (value) plain.push(value)
    }
    flush()
  }

  function list(block: Extract<Block, { type: 'list' }>): void {
    let inside = stack.findLast(({ label }) => label.ids.length > 0)?.label
    let kept: ListItem[] = []
    const flush = () => {
      const [first] = kept
      if (first)
        add({ ...block, items: kept, span: { line: first.span.line, endLine: kept.at(-1)?.span.endLine ?? 0 } })
      kept = []
    }
    let around = [...stack]
    const chapters = new Set(
      inside?.ids.includes('summary') ? block.items.filter((item) => isBeyond(item, inside, meaningOf)) : [],
    )
    for (const [i, item] of block.items.entries()) {
      const last = i === block.items.length - 1
      if (chapters.size > 1 && chapters.has(item) && inside?.ids.includes('summary')) {
        flush()
        stack.splice(
          Math.max(
            1,
            stack.findIndex(({ label }) => label === inside),
          ),
        )
        around = [...stack]
        inside = undefined
      }
      const label = inside?.ids.some((id) => listing.has(id)) ? null : bulletLabel(item, inside, last)
      if (!label) {
        kept.push(item)
        continue
      }
      flush()
      if (!around.includes(top())) stack.splice(0, stack.length, ...around)
      const opened = open(label.title, label.ids, 'bullet', null, { line: item.span.line, endLine: item.span.line })
      for (const part of label.blocks) {
        if (part.type === 'list') list(part)
        else add(part)
      }
      reach([...around, opened], item.span.endLine)
      const at = stack.indexOf(opened)
      if (at > 0 && label.blocks.length > 0) stack.splice(at)
    }
    flush()
    if (!around.includes(top())) stack.splice(0, stack.length, ...around)
  }

  function bulletLabel(
    item: ListItem,
    inside: Label | undefined,
    last: boolean,
  ): { title: string; ids: readonly SectionId[]; blocks: Block[] } | null {
    const [first, ...rest] = item.blocks
    const [line, ...more] = first?.type === 'paragraph' ? first.lines : []
    const title = line && item.checked === null && line.source.length < 4000 ? titleLine(line) : null
    // A title with nothing under it is that of the items behind it.
    if (!title || (title.value === null && more.length + rest.length === 0 && (last || !title.colon))) return null
    const ids = meaningOf(title.title, title.colon || title.form === 'bold' ? 'near' : 'exact')
    if (!ids || ids.length === 0) return null
    if (inside && !mayHold(inside, ids)) return null
    const lines = [...(title.value ? [title.value] : []), ...more]
    const value: Block[] = lines.length > 0 ? [{ type: 'paragraph', lines, span: spanOf(lines) }] : []
    return { title: title.title, ids, blocks: [...value, ...rest] }
  }

  const headings = blocks.filter((block) => block.type === 'heading')
  const highest = headings.filter(({ level }) => level === 1)
  /** "# Incident: uploads refused" above headings of lower levels names the report. */
  const lone = highest.length === 1 && highest[0] === headings[0] ? (headings[0] ?? null) : null
  const reported = headings.findIndex(({ content }) => calledReport.test(content.text))
  const introduced = headings.slice(0, Math.max(0, reported)).some(({ content }) => contents.test(content.text))
  /** A file that introduces itself, with a table of contents, begins to report here. */
  const begins = introduced ? (headings[reported]?.span.line ?? 0) : 0
  for (const block of blocks) {
    if (block.type === 'heading') {
      const title = isMarked(block.content.text) ? null : titleLine(block.content)
      const full = block === lone && event.test(block.content.text) ? null : meaningOf(block.content.text)
      const told = block !== lone && title?.value && title.value.text.split(' ').length >= toldWords
      const ids =
        block.span.line < begins
          ? null
          : ((told ? meaningOf(title.title) : null) ??
            full ??
            (title?.value && block !== lone ? meaningOf(title.title) : null))
      const split =
        (full === null || (told && meaningOf(title.title) !== null)) && ids !== null && ids.length > 0 && title?.value
      const name = split ? title.title : clean(block.content.text)
      const level = block.level + (ids === null && isListed(block.content.text, block.level) ? 1 : 0)
      open(name, ids, block.html ? 'html' : 'heading', level, block.span)
      if (split && title.value) add({ type: 'paragraph', lines: [title.value], span: block.span })
    } else if (block.type === 'paragraph') paragraph(block.lines)
    else if (block.type === 'quote' && isQuotedTitle(block, meaningOf)) paragraph(linesOf(block))
    else if (block.type === 'list') list(block)
    else add(block)
  }
  return root.label
}

function reach(open: readonly Open[], line: number): void {
  for (const { label } of open) label.span.endLine = Math.max(label.span.endLine, line)
}

/** A short section with a bold title has others like it behind it: "**Impact:**", its text, "**Resolution:** restarted". */
const isNeighbour = ({ form, ids }: Label): boolean =>
  form === 'bold' && !ids.includes('summary') && !ids.some((id) => listing.has(id))

/** Words behind the name in a heading that are the text of the section: "# Root cause: the certificate …". */
const toldWords = 6

/** "## Postmortem: database server down" */
export const calledReport = /^(?:post-?mortem|incident report)\s?[:–-]\s?\S+ \S/i
const contents = /^\W*table of contents\W*$/i

const measures: ReadonlySet<SectionId> = new Set<SectionId>(['corrective-measures', 'improvements', 'action-items'])

const clockTime = /\d[:.h]\d\d|\d\s?[ap]\.?m\b/i

function endsOpen(label: Label): boolean {
  const last = label.blocks.at(-1)
  return last?.type === 'paragraph' && /[:：]$/.test(joined(last.lines).text)
}

/** "2. Timeline", but not the day of "19. April". */
const numbering = /^\s*(?:\d{1,2}|[IVX]{1,4})[.)]\s+(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i

function clean(title: string): string {
  return title.replace(numbering, '').replace(/\s*[:：]$/, '')
}

function newLabel(
  title: string,
  ids: readonly SectionId[],
  form: Form,
  depth: number,
  at: Span,
  span: Span,
): Open['label'] {
  return { title: clean(title), ids, form, depth, at, span, blocks: [], children: [] }
}

function spanOf(lines: readonly SourceLine[]): Span {
  return { line: lines[0]?.line ?? 0, endLine: lines.at(-1)?.line ?? 0 }
}
