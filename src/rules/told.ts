import type { Milestone, Postmortem, TimelineEntry } from '../postmortem/postmortem.ts'

/** A timeline with too few entries is reported by `timeline-times`, and the rules about its content are silent. */
export function readable({ timeline }: Postmortem): boolean {
  return timeline !== null && timeline.entries.length >= 2
}

export function bearing({ timeline }: Postmortem, milestone: Milestone): readonly TimelineEntry[] {
  return (timeline?.entries ?? []).filter(({ milestones }) => milestones.includes(milestone))
}

/** The timeline's entries or the text around them tell it. */
export function tells(postmortem: Postmortem, milestone: Milestone): boolean {
  return bearing(postmortem, milestone).length > 0 || (postmortem.timeline?.told.includes(milestone) ?? false)
}

/** A few stamps ("Detected: 10:00"): the story stands elsewhere. */
export function isDigest({ timeline }: Postmortem): boolean {
  const entries = timeline?.entries ?? []
  const words = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0
  return entries.length <= stamps && entries.every(({ text, at }) => words(text.replace(at.text, '')) <= stampLength)
}

const stamps = 6
const stampLength = 3

/** Everything that the timeline says, its entries without a time as well. */
export function timelineText({ timeline }: Postmortem): string {
  return [...(timeline?.entries ?? []), ...(timeline?.untimed ?? [])].map(({ text }) => text).join('\n')
}
