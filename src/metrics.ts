import type { Milestone, Moment, Postmortem, Timeline, TimelineEntry } from './postmortem/postmortem.ts'

/** Minutes between milestones; null where one of them is missing or they contradict each other, never a guess. */
export interface Metrics {
  /** The entry that bears each milestone; of dead ends the first. */
  milestones: Readonly<Record<Milestone, TimelineEntry | null>>
  timeToDetect: number | null
  timeToAcknowledge: number | null
  timeToEscalate: number | null
  timeToIdentify: number | null
  /** Until mitigated, else until restored. */
  timeToMitigate: number | null
  timeToRestore: number | null
  /** Spent on dead ends: from each to the entry after it; 0 where there are none. */
  deadEndMinutes: number | null
}

const MILESTONES: readonly Milestone[] = [
  'trigger',
  'start',
  'detected',
  'acknowledged',
  'escalated',
  'dead-end',
  'identified',
  'mitigated',
  'restored',
  'closed',
]

export function metrics({ timeline, incident }: Pick<Postmortem, 'timeline' | 'incident'>): Metrics {
  const entries = timeline?.entries ?? []
  const bearing = (milestone: Milestone): TimelineEntry | null =>
    entries.find(({ milestones }) => milestones.includes(milestone)) ?? null
  const milestones = Object.fromEntries(MILESTONES.map((name) => [name, bearing(name)])) as Metrics['milestones']
  const minute = (milestone: Milestone): number | null => milestones[milestone]?.minute ?? null
  const start = startMinute(incident.start, timeline) ?? minute('start')
  return {
    milestones,
    timeToDetect: between(start, minute('detected')),
    timeToAcknowledge: between(minute('detected'), minute('acknowledged')),
    timeToEscalate: between(minute('detected'), minute('escalated')),
    timeToIdentify: between(minute('detected'), minute('identified')),
    timeToMitigate: between(start, minute('mitigated') ?? minute('restored')),
    timeToRestore: between(start, minute('restored')),
    deadEndMinutes: timeline === null ? null : deadEndMinutes(entries),
  }
}

function between(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : to - from
}

/** The incident's stated start on the axis of the timeline's minutes. */
function startMinute(start: Moment | null, timeline: Timeline | null): number | null {
  const first = timeline?.entries.find(({ minute }) => minute !== null)
  if (start?.time == null || first?.minute == null) return null
  if (start.instant !== null && first.at.instant !== null) {
    return first.minute + (Date.parse(start.instant) - Date.parse(first.at.instant)) / 60_000
  }
  const clock = (time: string | null): number => Number(time?.slice(0, 2)) * 60 + Number(time?.slice(3))
  const days = start.date === null || first.at.date === null ? 0 : daysBetween(first.at.date, start.date)
  return first.minute + days * 1440 + clock(start.time) - clock(first.at.time)
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

function deadEndMinutes(entries: readonly TimelineEntry[]): number {
  return entries.reduce((sum, { milestones, minute, track }, index) => {
    if (!milestones.includes('dead-end')) return sum
    const next = entries.find((entry, at) => at > index && entry.minute !== null && entry.track === track)
    return sum + (between(minute, next?.minute ?? null) ?? 0)
  }, 0)
}
