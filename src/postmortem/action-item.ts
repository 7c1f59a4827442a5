import type { Block, ListItem, SourceLine } from './markdown.ts'
import { joined, sourceLine } from './markdown.ts'
import { advice, declined, examples, findNoAction, namesThings, tellsStory } from './no-task.ts'
import type { Label } from './outline.ts'
import type { ActionItem, Postmortem, SectionId, Span, Text } from './postmortem.ts'
import { boldLead, type Group, isField, isTask, taskOf } from './task.ts'
import { markedPlaces, readMarked } from './task-marked.ts'
import { hasList, isBoxed, isList, taskPlaces } from './task-places.ts'
import { type Place, readTaskProse } from './task-prose.ts'
import { readTaskTable } from './task-table.ts'
import { dueIn, issueIn, titled, typeOf } from './task-text.ts'
import { beginsWithVerb } from './verb.ts'

/** Reads the tasks: the task list where there is one, else every separable measure. */
export function readActionItems(
  root: Label,
  lines: readonly string[],
): Pick<Postmortem, 'actionItems' | 'actionItemsAt' | 'improvements' | 'noAction'> {
  const { lists, measures, wishes } = taskPlaces(root)
  const read = (labels: readonly Label[], explicit: boolean) =>
    distinct(
      labels.flatMap((label) =>
        fromLabel(
          label,
          explicit,
          { type: typeOfTitle(label.title), due: dueOfGroup(label.title), done: false },
          lines,
        ),
      ),
    )
  const tasks = read(lists, true)
  const taken = tasks.length > 0 ? [] : read(measures, false)
  const wished = tasks.length > 0 || taken.length > 0 ? taken : read(wishes, false)
  const marked = tasks.length > 0 || wished.length > 0 ? [] : markedPlaces(root)
  const fallback = marked.length > 0 ? marked.flatMap((label) => readMarked(label, lines)) : wished
  const source = tasks.length > 0 ? lists : taken.length > 0 ? measures : wished.length > 0 ? wishes : marked
  const used = [source, measures, wishes, lists].find((labels) => labels.length > 0) ?? []
  const broad = read(wishes.length > 0 ? wishes : tasks.length > 0 ? measures.map(withoutTasks) : [], false)
  const listed = tasks.length > 0 ? tasks : fallback
  const known = new Set(listed.map(({ span }) => span.line))
  const owned = new Set(broad.filter((item) => isOwned(item) && !known.has(item.span.line)))
  return {
    actionItems: owned.size > 0 ? [...listed, ...owned].sort((a, b) => a.span.line - b.span.line) : listed,
    actionItemsAt: used.length > 0 ? { span: around(used), explicit: used === lists } : null,
    improvements: broad
      .filter((item) => !owned.has(item))
      .map(({ title, detail, span }): Text => ({ text: detail === '' ? title : `${title}: ${detail}`, span })),
    noAction: findNoAction([...lists, ...measures]),
  }
}

const ordersAny = (block: Block): boolean =>
  block.type === 'list' &&
  block.items.some(({ checked, blocks: [first] }) => {
    const text = first?.type === 'paragraph' ? joined(first.lines).text : ''
    return checked !== null || /@[\w-]/.test(text) || beginsWithVerb(text)
  })

/** "These names were removed:" */
const past = /\b(?:was|were|has been|have been)\b[^.]{0,120}[:：]$/i

/** Among boxes what has none and states how things are, and orders nothing, is a remark. */
function isRemark({ blocks: [first, ...more] }: ListItem): boolean {
  const text = first?.type === 'paragraph' ? joined(first.lines).text : ''
  const [main = ''] = text.split(/\b(?:that|which|who|when|where|if|because|until|after|before|while)\b/, 1)
  const parts = text.split(/[:：;.–—](?=\s)/)
  return (
    more.length === 0 &&
    states.test(main) &&
    !/@[\w-]|\b(?:should|must|will|needs?|to)\b/i.test(main) &&
    !parts.some((part) => beginsWithVerb(part.trim()))
  )
}

const states = /\b(?:is|are|was|were|has|have|stems|does|did)\b/i

/** An improvement that somebody owns or that has its ticket is a task. */
function isOwned({ owners, issue }: ActionItem): boolean {
  return owners.length > 0 || issue !== null
}

/** The broad measures that stand beside the task list. */
function withoutTasks(label: Label): Label {
  return { ...label, children: label.children.filter(({ ids }) => !ids.includes('action-items')) }
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

function around(labels: readonly Label[]): Span {
  return {
    line: Math.min(...labels.map(({ span }) => span.line)),
    endLine: Math.max(...labels.map(({ span }) => span.endLine)),
  }
}

function fromLabel(label: Label, explicit: boolean, group: Group, lines: readonly string[]): ActionItem[] {
  const onLine = label.blocks[0]?.span.line === label.at.line
  const children = label.children.filter(
    ({ ids, title }) => !ids.some((id) => foreign.has(id)) && !declined.test(title),
  )
  // Prose above groups of tasks introduces them.
  const introduces = !isList(label) && !onLine && children.some(hasList)
  const place = explicit ? (onLine ? 'one' : 'list') : 'measures'
  const own = introduces ? [] : fromBlocks(label.blocks, place, group, lines)
  const titles = own.length === 0 && children.every((child) => !hasList(child))
  const nested = children.flatMap((child) => {
    if (examples.test(child.title) && !child.blocks.some(ordersAny)) return []
    const inner: Group = {
      type: typeOf(aside(child.title)) ?? group.type,
      due: dueOfGroup(child.title) ?? group.due,
      done: group.done || completed.test(child.title),
    }
    if (titles && child.ids.length === 0 && child.form === 'heading') return fromHeading(child, inner, lines)
    return fromLabel(child, explicit, inner, lines)
  })
  return [...own, ...nested]
}

/** "Later (Q4 2025 – Q1 2026)" dates what stands under it. */
function dueOfGroup(title: string): ActionItem['due'] {
  const [, text] = title.match(/\((Q[1-4][ /-]?(?:\d{4})?(?:\s?[–-]\s?Q[1-4] ?\d{4})?)\)/) ?? []
  return dueIn(title) ?? (text === undefined ? null : { text, date: null })
}

/** "Prevention" alone types what stands under it, "Corrective and preventative measures" does not. */
const typeOfTitle = (title: string): ActionItem['type'] =>
  /^\W*(?:prevention|detection|mitigation|repair|investigation)(?: (?:measures|improvements|items|steps)| \/ \w+)?\W*$/i.test(
    title,
  )
    ? typeOf(title.replace(/^\W+/, ''))
    : null

/** "Completed", "Done so far", "Immediate (done)". */
const completed =
  /^\W{0,4}(?:already )?(?:completed?|done|finished|implemented|hech[oa]s?|completad[oa]s?|faite?s?|terminée?s?|concluíd[oa]s?|feit[oa]s?|erledigt)(?: (?:actions?|items?|tasks?|already|so far))?\W{0,4}$|\((?:already )?(?:done|completed?|hecho|fait|feito|erledigt)\)\W{0,4}$/iu

const foreign = new Set<SectionId>(['lessons', 'timeline', 'summary', 'root-cause'])

/** "予防（Prevent）" names the type in its parenthesis. */
function aside(title: string): string {
  return title.match(/[(（]([^)）]+)/)?.[1] ?? title
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
  if (!blocks.some(({ type }) => type === 'list')) return readTaskProse(blocks, place, group, lines)
  const items: ActionItem[] = []
  let open = false
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'list') {
      const before = blocks[i - 1]
      const done = before?.type === 'paragraph' && completed.test(joined(before.lines).text)
      const lead = before?.type === 'paragraph' ? joined(before.lines).text : ''
      if ((examples.test(lead) || advice.test(lead)) && !ordersAny(block)) continue
      if (place === 'measures' && (tellsStory(block) || (past.test(lead) && namesThings(block)))) continue
      // A list right behind an item that ends with a colon tells that item's details.
      if (!(open && before?.type === 'list' && before.ordered && !block.ordered))
        items.push(
          ...block.items
            .filter((item) => item.checked !== null || !isBoxed(block) || !isRemark(item))
            .flatMap((item) => fromItem(item, done ? { ...group, done } : group, lines)),
        )
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
  const told = children.filter(
    ({ blocks: [inner] }) => inner?.type === 'paragraph' && saysTask.test(joined(inner.lines).text),
  )
  if (told.length > 0) return told.flatMap((child) => fromItem(child, group, lines))
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

/** "Task: …" under a measure is the task. */
const saysTask = /^(?:task|to-?do|action(?: item)?|tarea|tâche|tarefa)(?: \d{1,2})?\s?[:：]\s?\S/i

/** "… [Fixed](https://…/issues/7)" at the end is the task's reference, not its title. */
function withoutReference(head: SourceLine): SourceLine {
  const short = head.source.replace(/\s(?:[-–—] )?\(?\[[^\]\s]{1,30}\]\(https?:\/\/[^\s()]{1,500}\)\)?\.?$/, '')
  return short === '' || short === head.source || issueIn(head.source) === null
    ? head
    : sourceLine(head.line, short, head.column)
}

/** A short noun phrase over a list only names a group of tasks; so does "When …:". */
function isCategory(text: string): boolean {
  if (/^(?:in|when|whenever|for|during|after|before|while|if)\b.*[:：]$/i.test(text)) return true
  const words = text.split(/\s+/).length
  const noun = words < 3 || /^\S+ing and\b/i.test(text)
  return words <= 6 && !/[.!?]$/.test(text) && (noun || !beginsWithVerb(text)) && !/[:：]\s*\S/.test(text)
}

function isOwnTask({ blocks: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph') return false
  const { text } = joined(first.lines)
  return !/^https?:\/\/\S+$/.test(text) && !isField(text)
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
