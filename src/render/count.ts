/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Minutes under two hours (`90 min`), else hours (`13 h`, `17 h 30`). */
export function duration(minutes: number): string {
  if (Math.abs(minutes) < 120) return `${minutes} min`
  const hours = Math.trunc(minutes / 60)
  const rest = Math.abs(minutes % 60)
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}
