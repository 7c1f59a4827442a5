import type { Postmortem } from '../postmortem/postmortem.ts'
import type { Fix } from './rule.ts'

/**
 * Applies fixes; where two touch the same line, the first one wins and the other waits for the next
 * round. Line ends and every other byte stay as they were.
 */
export function fix(source: string, fixes: readonly Fix[]): string {
  const lines = source.split(/(?<=\n)/)
  const changed = new Set<number>()
  for (const { span, text } of fixes) {
    const { line, endLine } = span
    const numbers = Array.from({ length: endLine - line + 1 }, (_, index) => line + index)
    if (numbers.some((number) => changed.has(number) || number > lines.length)) continue
    for (const number of numbers) changed.add(number)
    const last = lines[endLine - 1] ?? ''
    const end = last.endsWith('\r\n') ? '\r\n' : last.endsWith('\n') ? '\n' : ''
    for (const number of numbers) lines[number - 1] = ''
    if (text !== null) lines[line - 1] = text.replaceAll('\n', end || '\n') + end
  }
  return lines.join('')
}

/**
 * Whether `lines`, the lines of the file from `first` on, are those that the report was judged by. They are not where a secret in them was
 * masked, or where the file moved on: then a fix must not be written over them.
 */
export function isAsJudged(postmortem: Postmortem, first: number, lines: readonly string[]): boolean {
  const judged = new Map(postmortem.lines.map(({ line, source }) => [line, source.trimEnd()]))
  return lines.every((line, index) => (judged.get(first + index) ?? line.trimEnd()) === line.trimEnd())
}
