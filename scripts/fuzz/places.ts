import type { Finding } from '../../src/lint.ts'
import type { Postmortem, Span } from '../../src/postmortem/postmortem.ts'

/** @throws Error unless all lines in the value, however deep, are lines of a file of so many lines, and all numbers are numbers. */
export function assertPlaces(value: unknown, lines: number, at = ''): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${at} is ${value}`)
  if (typeof value !== 'object' || value === null) return
  if ('line' in value) {
    const { line, endLine = line } = value as { line: number; endLine?: number }
    if (!(Number.isInteger(line) && Number.isInteger(endLine) && line >= 1 && endLine >= line && endLine <= lines))
      throw new Error(`${at} stands in lines ${line} to ${endLine}; the file has ${lines}`)
  }
  for (const [key, part] of Object.entries(value)) assertPlaces(part, lines, `${at}.${key}`)
}

/** @throws Error unless the parts of the reading stand in order and within each other. */
export function assertOrder(postmortem: Postmortem, findings: readonly Finding[], source: readonly string[]): void {
  const { sections, timeline, lines, hidden, headings, actionItems, actionItemsAt } = postmortem
  assertAscending('lines', lines, 0)
  assertAscending('hidden', hidden, 1)
  assertAscending(
    'headings',
    headings.map(({ span }) => span),
    0,
  )
  assertAscending(
    'findings',
    findings.map(({ at }) => at),
    0,
  )
  // A timeline may be told in several sections; its entries are in order all the same.
  assertAscending(
    'entries',
    (timeline?.entries ?? []).map(({ span }) => span),
    0,
  )
  for (const [index, { parent, depth, span, title }] of sections.entries()) {
    if (parent === null) continue
    const outer = sections[parent]
    if (outer === undefined || parent === index) throw new Error(`section ${title} has no parent`)
    if (outer.depth >= depth) throw new Error('a section is as deep as its parent')
    assertWithin('section', span, outer.span)
  }
  for (const { line, section } of lines) {
    const holder = section === null ? null : sections[section]
    if (holder === undefined) throw new Error('a line has no section')
    if (holder !== null) assertWithin('line', { line, endLine: line }, holder.span)
  }
  if (actionItems.length > 0 && actionItemsAt === null) throw new Error('action items stand nowhere')
  for (const { line } of hidden) if (source[line - 1]?.trim() === '') throw new Error('a blank line is hidden')
}

function assertAscending(what: string, places: readonly { line: number }[], step: number): void {
  for (const [index, { line }] of places.entries()) {
    const before = places[index - 1]
    if (before !== undefined && line < before.line + step) throw new Error(`${what} are not in order`)
  }
}

function assertWithin(what: string, inner: Span, outer: Span): void {
  if (inner.line < outer.line || inner.endLine > outer.endLine)
    throw new Error(`${what} ${inner.line}-${inner.endLine} stands outside ${outer.line}-${outer.endLine}`)
}
