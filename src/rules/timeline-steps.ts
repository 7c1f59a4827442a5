import type { Timeline, TimelineEntry } from '../postmortem/postmortem.ts'

/** From one timed entry to the next of the same track. */
export interface Step {
  from: TimelineEntry
  to: TimelineEntry
  minutes: number
}

export function steps({ entries }: Timeline): readonly Step[] {
  const latest = new Map<number, TimelineEntry>()
  return entries.flatMap((to) => {
    const from = latest.get(to.track)
    if (to.minute === null) return []
    latest.set(to.track, to)
    return from && from.minute !== null ? [{ from, to, minutes: to.minute - from.minute }] : []
  })
}

/** The middle one; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

/** The step goes over midnight unsaid and is too long to be believed. */
export function doubtfulMidnight(step: Step, all: readonly Step[]): boolean {
  const others = all.filter((other) => other !== step && other.minutes > 0).map(({ minutes }) => minutes)
  return step.to.dayAssumed && step.minutes > Math.max(360, 5 * median(others))
}
