import type { Block } from './markdown.ts'
import { joined } from './markdown.ts'
import type { Label } from './outline.ts'
import type { ActionItem, SectionId } from './postmortem.ts'
import { labelsIn } from './section.ts'
import { type Group, taskOf } from './task.ts'
import { isTaskTable, readTaskTable } from './task-table.ts'
import { titled } from './task-text.ts'

/** "TODO the importer needs a limit": a task that stands among the prose and says so. */
const mark = /^(TODO|TO-DO|FIXME|ACTION(?: ITEM)?|DONE)\b\s?[:：–-]?\s*(?=\S)/
const told: ReadonlySet<SectionId> = new Set<SectionId>(['timeline', 'summary', 'root-cause', 'resolution'])
const group: Group = { type: null, due: null, done: false }

/** The innermost sections where tasks are marked as such among prose or stand in a table of tasks; none where all of them are done. */
export function markedPlaces(root: Label): Label[] {
  return labelsIn(root).filter(
    ({ ids, blocks }) =>
      !ids.some((id) => told.has(id)) &&
      blocks.some((block) =>
        block.type === 'table' ? isTaskTable(block) : /^(?!DONE)/.test(mark.exec(textOf(block))?.[1] ?? 'DONE'),
      ),
  )
}

/** The marked paragraphs and rows of a section, one task each. */
export function readMarked({ blocks }: Label, lines: readonly string[]): ActionItem[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return isTaskTable(block) ? readTaskTable(block, group, lines) : []
    const text = textOf(block)
    const marked = mark.exec(text)
    if (marked === null || /\?(?:\s|$)/.test(text)) return []
    const task = text.slice(marked[0].length)
    return [taskOf(titled(task), task, block.span, marked[1] === 'DONE', group, lines)]
  })
}

const textOf = (block: Block): string => (block.type === 'paragraph' ? joined(block.lines).text : '')
