/** `90 min` under two hours, else `13 h`, `17 h 30`. */
export function lengthOfTime(minutes: number): string {
  const whole = Math.round(minutes)
  if (Math.abs(whole) < 120) return `${whole} min`
  const rest = Math.abs(whole) % 60
  const hours = Math.trunc(whole / 60)
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}

/** A value in backticks, cut at `limit` characters and freed from what would end the code span. */
export function quote(value: string, limit = 60): string {
  const plain = value.replaceAll('`', "'").replace(/\s+/g, ' ').trim()
  const letters = Array.from(plain)
  return `\`${
    letters.length > limit
      ? `${letters
          .slice(0, limit - 1)
          .join('')
          .trimEnd()}…`
      : plain
  }\``
}

/** `a`, `b` and 3 more. */
export function enumerate(values: readonly string[], limit = 5): string {
  const shown = values.slice(0, limit)
  const more = values.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** `1 entry`, `2 entries`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
