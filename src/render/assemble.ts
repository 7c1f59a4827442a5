/** One part of a page in several lengths, the fullest first. */
export type Part = readonly [string, ...string[]]

export interface Bounds {
  /** What the page may have, in the unit of `measure`. */
  limit: number
  measure: (text: string) => number
}

const separator = '\n\n'

/**
 * Joins the parts that fit, each as full as there is room when every later part is left its shortest form, and says what was left out.
 * The first part stays in any case.
 */
export function assemble(
  parts: readonly Part[],
  { limit, measure }: Bounds,
  leftOut: (number: number) => string,
): string {
  const size = (text: string) => measure(text) + measure(separator)
  const shortest = parts.map((part) => size(part.at(-1) ?? ''))
  let needed = shortest.reduce((sum, each) => sum + each, 0)
  let room = limit - size(leftOut(parts.length))
  const page: string[] = []
  for (const [index, part] of parts.entries()) {
    const own = shortest[index] ?? 0
    const later = needed - own
    const form = part.find((each) => size(each) <= room - later) ?? (own <= room ? part.at(-1) : undefined)
    if (form === undefined) break
    page.push(form)
    room -= size(form)
    needed = later
  }
  const missing = parts.length - page.length
  return [...page, ...(missing > 0 ? [leftOut(missing)] : [])].join(separator)
}
