import type { Block } from './markdown.ts'
import { joined } from './markdown.ts'
import { declined } from './no-task.ts'
import type { Label } from './outline.ts'
import type { SectionId } from './postmortem.ts'
import { isAppendix, labelsIn } from './section.ts'
import { beginsWithVerb } from './verb.ts'

/** Where tasks may stand. */
export interface TaskPlaces {
  /** What is called a list of tasks. */
  lists: readonly Label[]
  measures: readonly Label[]
  /** Broad improvements. */
  wishes: readonly Label[]
}

export function taskPlaces(root: Label): TaskPlaces {
  return {
    lists: withImmediate(named(root), root),
    measures: withBoxes(places(root, 'corrective-measures')),
    wishes: places(root, 'improvements'),
  }
}

/** Outermost labels with the name, outside those that tell what was done. */
function places(label: Label, id: SectionId): Label[] {
  if (declined.test(label.title)) return []
  if (label.ids.includes(id) && !(id === 'corrective-measures' && label.ids.includes('root-cause'))) return [label]
  const told = label.ids.some((own) => past.has(own)) && !label.ids.includes('corrective-measures')
  return told ? [] : label.children.flatMap((child) => places(child, id))
}

/** The task lists; those of an appendix, and of what might be done, only where there is no other. */
function named(root: Label): Label[] {
  const lists = places(root, 'action-items')
  const appended = new Set(labelsIn(root).filter(isAppendix).flatMap(labelsIn))
  const own = lists.filter((label) => !appended.has(label))
  const chosen = own.filter(({ title }) => !candidate.test(title))
  if (chosen.some(hasList)) return chosen
  return own.length > 0 ? own : lists
}

const candidate = /^\W*(?:potential|possible|proposed|suggested|candidate)\b/i

const past = new Set<SectionId>(['timeline', 'summary', 'impact', 'lessons'])

/** "Immediate actions" among the measures are tasks beside the list of the others. */
function withImmediate(lists: readonly Label[], root: Label): readonly Label[] {
  if (lists.length === 0) return lists
  const beside = labelsIn(root)
    .filter(({ ids }) => ids.includes('corrective-measures'))
    .flatMap(({ children }) => children)
    .filter(
      (child) =>
        child.ids.join() === 'resolution' &&
        /\bimmediate actions?\b(?!.*\b(?:taken|done|completed)\b)/i.test(child.title) &&
        ordersAll(child),
    )
  return [...beside, ...lists]
}

const ordersAll = ({ blocks }: Label): boolean => {
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  return (
    items.length > 0 &&
    items.every(({ blocks: [first] }) => first?.type === 'paragraph' && beginsWithVerb(joined(first.lines).text))
  )
}

/** Beside a list of boxes that says how each measure stands, the prose of the same measures is no task. */
function withBoxes(measures: readonly Label[]): readonly Label[] {
  const boxed = (label: Label) =>
    [label, ...labelsIn(label)].some(({ title, blocks }) => /\bstatus\b/i.test(title) && blocks.some(isBoxed))
  return measures.some(boxed) ? measures.filter((label) => boxed(label) || hasList(label)) : measures
}

/** A list of check boxes, some items of which may have none. */
export const isBoxed = (block: Block): boolean =>
  block.type === 'list' && block.items.filter(({ checked }) => checked !== null).length > 2

export function isList({ blocks }: Label): boolean {
  return blocks.some(({ type }) => type === 'list' || type === 'table')
}

export function hasList(label: Label): boolean {
  return isList(label) || label.children.some(hasList)
}
