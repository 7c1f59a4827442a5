import { link } from '../render/markdown.ts'
import type { Outcome } from '../tracking/plan.ts'
import type { Hunk } from './patch.ts'
import { linesIn } from './patch.ts'

/** A change of lines of a report. */
export interface Rewriting {
  line: number
  endLine: number
  /** The lines as they are. */
  before: string[]
  text: string
}

const listItem = /^ {0,9}(?:[-*+]|\d{1,9}[.)])[ \t]/
const opened = /^( {0,9}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[ \](?=[ \t])/
/** What ends the paragraph of a list item. */
const next = /^\s*$|^\s{0,40}(?:[-*+|>#]|\d{1,9}[.)][ \t]|```|~~~)/

/**
 * The lines of an action item with a link to its issue, and ticked where the issue was completed; null where nothing is to be added, or where
 * the item is no list item that the patch shows. A repository file does not make links of `#12`, so the link is written out.
 */
export function linkBack(
  outcome: Extract<Outcome, { tracked: 'issue' }>,
  completed: boolean,
  hunks: readonly Hunk[],
): Rewriting | null {
  const { item } = outcome.item
  const { line } = item.span
  const shown = hunks.find((hunk) => hunk.has(line))
  if (shown === undefined || !listItem.test(shown.get(line)?.text ?? '')) return null
  let endLine = line
  while (endLine < item.span.endLine && !next.test(shown.get(endLine + 1)?.text ?? '')) endLine += 1
  const before = linesIn(hunks, { line, endLine })?.map(({ text }) => text) ?? []
  const linked = item.issue === null ? appended(before, ` (${link(`#${outcome.number}`, outcome.url)})`) : before
  const text = completed ? linked.map((each, index) => (index === 0 ? ticked(each) : each)) : linked
  return text.join('\n') === before.join('\n') ? null : { line, endLine, before, text: text.join('\n') }
}

function ticked(line: string): string {
  return line.replace(opened, '$1[x]')
}

/** Behind the last word, before white space or a backslash that breaks the line. */
function appended(lines: readonly string[], addition: string): string[] {
  const last = lines.at(-1) ?? ''
  const text = last.trimEnd().replace(/\\$/, '').trimEnd()
  return [...lines.slice(0, -1), text + addition + last.slice(text.length)]
}
