import { readMentions } from '../postmortem/time.ts'

/** The first day that a text names, as written (`April 17th`); the year may be left out. */
export function dayIn(text: string): string | null {
  for (const line of text.split('\n')) {
    const [named] = readMentions(line)
      .flatMap(({ start, end }) => [start, end ?? start])
      .filter(({ date }) => date)
    if (named) return line.slice(named.from, named.to).trim()
  }
  return null
}
