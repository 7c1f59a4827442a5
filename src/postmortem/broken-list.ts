import type { Block, ListItem } from './markdown.ts'

type List = Extract<Block, { type: 'list' }>

/** Blocks of code at the margin and the items behind them. */
interface Rest {
  code: readonly Block[]
  items: readonly ListItem[]
}

/**
 * Joins what a block of code at the margin has broken: Markdown ends the list there, and the items behind it, as deep
 * as inner ones before it, begin a new one.
 */
export function mended(blocks: readonly Block[]): Block[] {
  const whole: Block[] = []
  let left: List | null = null
  for (let at = 0; at < blocks.length || left !== null; ) {
    const block: Block | undefined = left ?? blocks[at]
    if (left === null) at += 1
    left = null
    if (block === undefined) break
    const rests: Rest[] = []
    for (let end = at; block.type === 'list' && left === null; ) {
      while (blocks[end]?.type === 'code') end += 1
      const next = blocks[end]
      if (end === at || next?.type !== 'list') break
      const column = rests[0]?.items[0]?.column ?? columnOf(next)
      if (columnOf(next) !== column || !isWithin(block, column)) break
      // To Markdown items that stand further out belong to the new list.
      const out = next.items.findIndex((item) => item.column < column)
      const [own, more] = out < 0 ? [next.items, []] : [next.items.slice(0, out), next.items.slice(out)]
      rests.push({ code: blocks.slice(at, end), items: own })
      if (more[0] !== undefined) left = { ...next, items: more, span: { ...next.span, line: more[0].span.line } }
      end += 1
      at = end
    }
    whole.push(block.type === 'list' && rests.length > 0 ? extended(block, rests) : block)
  }
  return whole
}

const columnOf = ({ items: [first] }: List): number => first?.column ?? 0

/** The list that the last item of another ends with. */
function innerOf({ items }: List): List | null {
  const last = items.at(-1)?.blocks.at(-1)
  return last?.type === 'list' ? last : null
}

function isWithin(list: List, column: number): boolean {
  for (let inner = innerOf(list); inner !== null; inner = innerOf(inner)) if (columnOf(inner) === column) return true
  return false
}

function extended(list: List, rests: readonly Rest[]): List {
  const endLine = rests.at(-1)?.items.at(-1)?.span.endLine ?? list.span.endLine
  const span = { line: list.span.line, endLine }
  const [inner, last] = [innerOf(list), list.items.at(-1)]
  if (inner === null || last === undefined || columnOf(list) === rests[0]?.items[0]?.column) {
    const items = [...list.items]
    for (const rest of rests) {
      const before = items.pop()
      if (before !== undefined) items.push(withCode(before, rest.code))
      items.push(...rest.items)
    }
    return { ...list, items, span }
  }
  const blocks = [...last.blocks.slice(0, -1), extended(inner, rests)]
  const item = { ...last, blocks, span: { line: last.span.line, endLine } }
  return { ...list, items: [...list.items.slice(0, -1), item], span }
}

const withCode = (item: ListItem, code: readonly Block[]): ListItem => ({
  ...item,
  blocks: [...item.blocks, ...code],
  span: { line: item.span.line, endLine: code.at(-1)?.span.endLine ?? item.span.endLine },
})
