import type { Line, Postmortem, Span } from '../postmortem/postmortem.ts'
import type { Fix } from './rule.ts'

/** Sentences of visible text; a line end ends one as well. */
export function sentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?]) (?=["'(]?\p{Lu})/u))
    .filter((sentence) => /\p{L}/u.test(sentence))
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}

/** The lines in which the author speaks: no code, no quotations. */
export function prose({ lines }: Postmortem): readonly Line[] {
  return lines.filter(({ inside }) => inside === null)
}

/** The lines of a span as they stand in the file; blank ones are empty. */
export function sourceOf({ lines }: Postmortem, { line, endLine }: Span): readonly string[] {
  let byNumber = sources.get(lines)
  if (byNumber === undefined) {
    byNumber = new Map(lines.map((entry) => [entry.line, entry.source]))
    sources.set(lines, byNumber)
  }
  return Array.from({ length: endLine - line + 1 }, (_, index) => byNumber.get(line + index) ?? '')
}

const sources = new WeakMap<readonly Line[], ReadonlyMap<number, string>>()

/** Writes `to` for `from` in a line where it stands once; null where it does not. */
export function rewritten(postmortem: Postmortem, line: number, from: string, to: string): Fix | null {
  const at = { line, endLine: line }
  const [source = ''] = sourceOf(postmortem, at)
  const [before = '', after, more] = source.split(from)
  return from === '' || after === undefined || more !== undefined ? null : { span: at, text: before + to + after }
}

/** Rules about English wording are silent about reports in another language. */
export function english({ language }: Postmortem): boolean {
  return language === null || language === 'en'
}

/** The milestones are known by words of English, Spanish, French, Portuguese and Japanese: of other languages nothing is said. */
export function understood({ language }: Postmortem): boolean {
  return language === null || ['en', 'es', 'fr', 'pt', 'ja'].includes(language)
}

/** In another language than English more words tell a milestone than are known. */
export function unsure(postmortem: Postmortem): { severity?: 'info' } {
  return english(postmortem) ? {} : { severity: 'info' }
}
