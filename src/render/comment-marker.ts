/**
 * The first line of our comment. It says which comment is ours, and which issues this pull request has, so that an issue whose label was
 * removed is noticed.
 */
const marker = /^<!-- postmortem:comment v1 issues=([\d,]*) -->/

export function writeMarker(issues: readonly number[]): string {
  const numbers = [...new Set(issues)].sort((a, b) => a - b)
  return `<!-- postmortem:comment v1 issues=${numbers.join(',')} -->`
}

/** The numbers of the tracked issues; null where the comment is not ours. Whether its author may be trusted is for the caller to say. */
export function readMarker(body: string): number[] | null {
  const found = marker.exec(body)
  if (found === null) return null
  return (found[1] ?? '')
    .split(',')
    .map(Number)
    .filter((number) => Number.isSafeInteger(number) && number > 0)
}
