/** A comment on lines of a pull request with a change that can be committed with a click. */

/** The first line says which change it proposes, so that nothing is proposed twice. */
const marker = /^<!-- postmortem:suggestion v1 key=([0-9a-f]{16}) -->/

/** What a suggestion of ours proposes; null where the text is none. */
export function suggestionKey(body: string): string | null {
  return marker.exec(body)?.[1] ?? null
}

/**
 * @param why Markdown of one paragraph
 * @param text the new lines; null deletes the old ones
 */
export function suggestion(key: string, why: string, text: string | null): string {
  // Text of a report stands here as it is: in code nobody is notified, and what is committed has to be exact.
  const longest = Math.max(2, ...[...(text ?? '').matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const lines = text === null ? '' : `${text}\n`
  return `<!-- postmortem:suggestion v1 key=${key} -->\n${why}\n\n${fence}suggestion\n${lines}${fence}\n`
}

/** What the review says above its suggestions; `left` are those that there was no room for. */
export function reviewText(left: number): string {
  const more = left === 0 ? '' : ` ${left} more follow when these are dealt with.`
  return `Suggestions for the postmortem: commit those that help, resolve the others. None is made twice.${more}\n`
}
