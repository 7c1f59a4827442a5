import type { Block, ListItem, SourceLine } from './markdown.ts'
import { joined, sourceLine } from './markdown.ts'
import type { Label } from './outline.ts'
import type { ActionItem, ActionItemType, Postmortem, SectionId, Span, Text } from './postmortem.ts'
import { readTaskTable } from './task-table.ts'
import type { Facts } from './task-text.ts'
import { dueIn, factsOf, issueIn, titled, typeOf } from './task-text.ts'
import { beginsWithVerb, isVerb } from './verb.ts'

/** A task list, one task behind its label, or a section whose separable measures are the tasks. */
type Place = 'list' | 'one' | 'measures'

/** What the headings above a task say of it. */
interface Group {
  type: ActionItemType | null
  due: ActionItem['due']
}

/** Reads the tasks: the task list where there is one, else every separable measure. */
export function readActionItems(
  root: Label,
  lines: readonly string[],
): Pick<Postmortem, 'actionItems' | 'actionItemsAt' | 'improvements' | 'noAction'> {
  const lists = places(root, 'action-items')
  const measures = places(root, 'corrective-measures')
  const wishes = places(root, 'improvements')
  const read = (labels: readonly Label[], explicit: boolean) =>
    distinct(labels.flatMap((label) => fromLabel(label, explicit, noGroup, lines)))
  const tasks = read(lists, true)
  const taken = tasks.length > 0 ? [] : read(measures, false)
  const fallback = tasks.length > 0 || taken.length > 0 ? taken : read(wishes, false)
  const used = [tasks.length > 0 ? lists : [], measures, wishes, lists].find((labels) => labels.length > 0) ?? []
  const broad = wishes.flatMap((label) => fromLabel(label, false, noGroup, lines))
  return {
    actionItems: tasks.length > 0 ? tasks : fallback,
    actionItemsAt: used.length > 0 ? { span: around(used), explicit: used === lists } : null,
    improvements: broad.map(
      ({ title, detail, span }): Text => ({ text: detail === '' ? title : `${title}: ${detail}`, span }),
    ),
    noAction: findNoAction([...lists, ...measures]),
  }
}

/** A lead that several tasks bear is no title: the text behind it is. */
function distinct(items: readonly ActionItem[]): ActionItem[] {
  const details = new Map<string, Set<string>>()
  for (const { title, detail } of items) details.set(title, (details.get(title) ?? new Set()).add(detail))
  return items.map((item) => {
    const shared = (details.get(item.title)?.size ?? 0) > 1
    return shared && item.detail !== '' ? { ...item, ...titled(item.detail) } : item
  })
}

const noGroup: Group = { type: null, due: null }

/** Outermost labels with the name, outside those that tell what was done. */
function places(label: Label, id: SectionId): Label[] {
  if (label.ids.includes(id) && !(id === 'corrective-measures' && label.ids.includes('root-cause'))) return [label]
  const told = label.ids.some((own) => past.has(own)) && !label.ids.includes('corrective-measures')
  return told ? [] : label.children.flatMap((child) => places(child, id))
}

const past = new Set<SectionId>(['timeline', 'summary', 'lessons'])

function around(labels: readonly Label[]): Span {
  return {
    line: Math.min(...labels.map(({ span }) => span.line)),
    endLine: Math.max(...labels.map(({ span }) => span.endLine)),
  }
}

function findNoAction(labels: readonly Label[]): Text | null {
  for (const block of labels.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'paragraph') continue
    const { text } = joined(block.lines)
    if (
      /^(?:no|none|not?hing|ninguna|aucune|nenhuma)\b.{0,40}\b(?:action|task|follow-?up|change|measure|acción|mesure|ação)s?\b/i.test(
        text,
      )
    )
      return { text, span: block.span }
  }
  return null
}

function fromLabel(label: Label, explicit: boolean, group: Group, lines: readonly string[]): ActionItem[] {
  const inner: Group = { type: typeOf(aside(label.title)) ?? group.type, due: dueIn(label.title) ?? group.due }
  const onLine = label.blocks[0]?.span.line === label.at.line
  const own = fromBlocks(label.blocks, explicit ? (onLine ? 'one' : 'list') : 'measures', inner, lines)
  const children = label.children.filter(({ ids }) => !ids.some((id) => foreign.has(id)))
  const titles = own.length === 0 && children.every((child) => !hasList(child))
  const nested = children.flatMap((child) => {
    if (titles && child.ids.length === 0 && child.form === 'heading') return fromHeading(child, inner, lines)
    return fromLabel(child, explicit, inner, lines)
  })
  return [...own, ...nested]
}

const foreign = new Set<SectionId>(['lessons', 'timeline', 'summary', 'root-cause'])

/** "予防（Prevent）" names the type in its parenthesis. */
function aside(title: string): string {
  return title.match(/[(（]([^)）]+)/)?.[1] ?? title
}

function hasList(label: Label): boolean {
  return label.blocks.some(({ type }) => type === 'list' || type === 'table') || label.children.some(hasList)
}

function fromHeading(label: Label, group: Group, lines: readonly string[]): ActionItem[] {
  const detail = label.blocks
    .flatMap((block) => (block.type === 'paragraph' ? [joined(block.lines).text] : []))
    .join('\n')
  if (detail === '') return []
  return [taskOf({ title: label.title, detail }, `${label.title}\n${detail}`, label.span, null, group, lines)]
}

function fromBlocks(blocks: readonly Block[], place: Place, group: Group, lines: readonly string[]): ActionItem[] {
  const rows = blocks.flatMap((block) => (block.type === 'table' ? readTaskTable(block, group, lines) : []))
  if (rows.length > 0) return rows
  if (!blocks.some(({ type }) => type === 'list')) return fromProse(blocks, place, group, lines)
  const items: ActionItem[] = []
  let open = false
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'list') {
      // A list right behind an item that ends with a colon tells that item's details.
      const before = blocks[i - 1]
      if (!(open && before?.type === 'list' && before.ordered && !block.ordered))
        items.push(...block.items.flatMap((item) => fromItem(item, group, lines)))
      const last = block.items.at(-1)?.blocks.at(-1)
      open = last?.type === 'paragraph' && /[:：]$/.test(joined(last.lines).text)
    } else if (block.type !== 'paragraph') open = false
  }
  return items
}

function fromItem(item: ListItem, group: Group, lines: readonly string[]): ActionItem[] {
  const [first, ...rest] = item.blocks
  if (first?.type !== 'paragraph')
    return first?.type === 'list' ? first.items.flatMap((inner) => fromItem(inner, group, lines)) : []
  const head = withoutReference(joined(first.lines))
  const children = rest.flatMap((block) => (block.type === 'list' ? block.items : []))
  if (item.checked === null && isCategory(head.text) && children.filter(isOwnTask).length > 1) {
    const inner = { ...group, type: typeOf(head.text) ?? group.type }
    return children.flatMap((child) => fromItem(child, inner, lines))
  }
  if (!isTask(head.text)) return []
  const more = rest
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n')
  const { title, detail } = titled(head.text, boldLead(head))
  const source = [joined(first.lines).source, ...rest.map(sourceOf)].join('\n')
  return [
    taskOf(
      { title, detail: [detail, more].filter((t) => t !== '').join('\n') },
      `${head.text}\n${more}`,
      item.span,
      item.checked,
      group,
      lines,
      source,
    ),
  ]
}

/** "… [Fixed](https://…/issues/7)" at the end is the task's reference, not its title. */
function withoutReference(head: SourceLine): SourceLine {
  const short = head.source.replace(/\s(?:[-–—] )?\(?\[[^\]\s]{1,30}\]\(https?:\/\/[^\s()]{1,500}\)\)?\.?$/, '')
  return short === '' || short === head.source || issueIn(head.source) === null
    ? head
    : sourceLine(head.line, short, head.column)
}

/** A short noun phrase over a list only names a group of tasks. */
function isCategory(text: string): boolean {
  const words = text.split(/\s+/).length
  const noun = words < 3 || /^\S+ing and\b/i.test(text)
  return words <= 6 && !/[.!?]$/.test(text) && (noun || !beginsWithVerb(text)) && !/[:：]\s*\S/.test(text)
}

function isOwnTask({ blocks: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph') return false
  const { text } = joined(first.lines)
  return !/^https?:\/\/\S+$/.test(text) && !isField(text)
}

/** "Owner: …" says something of the task above it. */
function isField(text: string): boolean {
  return /^(?:owner|assignee|assigned to|due|priority|status|type|ticket|issue|why|what|how|eta|deadline|responsable)\b[^:]{0,20}:/i.test(
    text,
  )
}

function isTask(text: string): boolean {
  return text !== '' && !/^(?:n\/?a|none|tbd|todo|-+|\.{3}.*|…)\.?$/i.test(text)
}

function textOf(block: Block): string {
  if (block.type === 'paragraph') return joined(block.lines).text
  if (block.type === 'list') return block.items.flatMap(({ blocks }) => blocks.map(textOf)).join('\n')
  return ''
}

function sourceOf(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'code') return joined(block.lines).source
  if (block.type === 'list') return block.items.flatMap(({ blocks }) => blocks.map(sourceOf)).join('\n')
  return ''
}

/** The bold words that a task begins with. */
export function boldLead({ source, text }: SourceLine): string | null {
  const match = source.match(/^[^\p{L}\p{N}*_]{0,6}(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*[:：]?/u)
  const lead = match?.[1]?.replace(/[`~]/g, '').replace(/\s+/g, ' ').trim()
  return lead && text.includes(lead) ? lead : null
}

function taskOf(
  named: { title: string; detail: string },
  text: string,
  span: Span,
  checked: boolean | null,
  group: Group,
  lines: readonly string[],
  source = text,
): ActionItem {
  const facts: Facts = factsOf(text, source)
  const raw = lines.slice(span.line - 1, span.endLine).join('\n')
  return {
    ...named,
    span,
    ...facts,
    done: checked ?? facts.done,
    due: facts.due ?? group.due,
    type: facts.type ?? group.type,
    ...markersIn(raw),
  }
}

/** What hidden comments in a task's lines say. */
export function markersIn(raw: string): Pick<ActionItem, 'id' | 'optedOut'> {
  return {
    id: raw.match(/<!--\s{0,9}id:\s{0,9}([\w.:-]{1,80})\s{0,9}-->/i)?.[1] ?? null,
    optedOut: /<!--\s{0,9}no-issue\b/i.test(raw),
  }
}

/** Plain lines and paragraphs, one task each. */
function fromProse(blocks: readonly Block[], place: Place, group: Group, lines: readonly string[]): ActionItem[] {
  const passages = blocks.flatMap((block) => (block.type === 'paragraph' ? unwrapped(block.lines) : []))
  const end = passages.findIndex((passage) => closing.test(passage.text))
  const told = (end < 0 ? passages : passages.slice(0, end)).filter(
    ({ text }) => text !== '' && !/[:：]$/.test(text) && !isField(text),
  )
  const single = told.length === 1 ? told[0] : undefined
  if (
    single &&
    place === 'list' &&
    titled(single.text, boldLead(single)).title === titled(single.text).title &&
    leadless(single.text)
  ) {
    return sentences(single.text).map((text) => taskOf(titled(text), text, spanOf(single), null, group, lines))
  }
  const promised = told.filter(({ text }) => (told.length > 1 ? isMeasure(text) : isPromise(text)))
  const tasks =
    place === 'one' ? told.slice(0, 1) : place === 'list' ? told : promised.length > told.length / 2 ? promised : []
  return tasks
    .filter(({ text }) => isTask(text))
    .map((passage) => {
      const box = passage.text.match(/^\[([ xX]?)\]\s*/)
      const text = passage.text.slice(box?.[0].length ?? 0)
      return taskOf(
        titled(text, boldLead(passage)),
        text,
        spanOf(passage),
        box ? /x/i.test(box[1] ?? '') : null,
        group,
        lines,
        passage.source,
      )
    })
}

const closing =
  /^(?:in (?:conclusion|summary|closing)|to (?:conclude|summari[sz]e)|by (?:implementing|addressing|taking|following|learning|adopting|completing|applying|doing)\b.*\b(?:we|our|the)\b|this (?:incident|postmortem|post-mortem|outage|report|document|event|experience)\b|these (?:measures|actions|steps|tasks|improvements|changes)\b|with these\b|overall\b|the outlined\b|thank|we (?:apologi[sz]e|extend|appreciate|remain|regret|are committed)|en conclusi[oó]n|em conclusão|pour conclure|github repo)/i

function leadless(text: string): boolean {
  return !/^[^.!?]{2,80}[:：]\s/.test(text)
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
}

/** One lone paragraph counts only where it says firmly what will be done; a wish does not. */
function isPromise(text: string): boolean {
  return /\bwill\b/i.test(sentences(text)[0] ?? '')
}

/** Whether a passage speaks of something to do, and not of what happened. */
function isMeasure(text: string): boolean {
  const [first = ''] = sentences(text)
  if (/^[^.!?]{2,80}[:：]\s/.test(text)) return true
  if (/\b(?:following|below|above)\b.{0,40}\b(?:measures?|actions?|steps|tasks)\b/i.test(first)) return false
  if (/\b(?:will|should|must|needs? to|going to|plan(?:s|ning)? to|planned|recommend(?:s|ed)?)\b/i.test(first))
    return true
  const [, main = ''] = first.match(/,\s+(?:then |please |always )?([\p{L}-]+)/u) ?? []
  const told = /\b(?:was|were|did|had|could have|has|have|is|are)\b|['’]ve\b|n['’]t\b/i.test(first)
  return beginsWithVerb(first) || isVerb(main) || (first.split(' ').length <= 12 && !told)
}

/** Lines of a paragraph, those of a sentence that runs over several lines put together. */
function unwrapped(lines: readonly SourceLine[]): SourceLine[] {
  const wrapped = lines.some(({ text }, i) => i > 0 && /^[\p{Ll}]/u.test(text))
  const groups: SourceLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)?.text ?? ''
    const goesOn = wrapped && last !== undefined && (/^[\p{Ll}(]/u.test(line.text) || !/[.!?:]["')]*$/.test(before))
    if (goesOn) last.push(line)
    else groups.push([line])
  }
  return groups.map(joined)
}

function spanOf({ line, source }: SourceLine): Span {
  return { line, endLine: line + source.split('\n').length - 1 }
}
