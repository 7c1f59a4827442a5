import { settle } from './date.ts'
import type { ActionItem, Incident } from './postmortem.ts'
import { readMentions } from './time.ts'

const after = /\bwithin (?:the next )?(\d{1,3}) (day|week|month)s?\b/i

/**
 * The items with the day of their due dates, where the words name a certain one: "12 July" is the first 12 July from the incident on,
 * "within 2 weeks" counts from its end. What names no day ("next sprint") keeps null.
 */
export function dated(items: readonly ActionItem[], { start, end }: Incident): ActionItem[] {
  const incident = end?.date ?? start?.date ?? null
  return items.map((item) =>
    item.due === null || item.due.date !== null
      ? item
      : { ...item, due: { ...item.due, date: dayOf(item.due.text, incident) } },
  )
}

function dayOf(text: string, incident: string | null): string | null {
  const [, number, unit] = text.match(after) ?? []
  if (number !== undefined) return incident === null ? null : later(incident, Number(number), unit?.toLowerCase() ?? '')
  const written = readMentions(text)[0]?.start.date ?? null
  const year = incident === null ? null : Number(incident.slice(0, 4))
  const day = settle(written, { order: null, year })
  if (day === null || written?.year !== null || incident === null || day >= incident) return day
  return settle(written, { order: null, year: Number(incident.slice(0, 4)) + 1 })
}

function later(from: string, number: number, unit: string): string {
  const date = new Date(`${from}T00:00:00Z`)
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + number)
  else date.setUTCDate(date.getUTCDate() + number * (unit === 'week' ? 7 : 1))
  return date.toISOString().slice(0, 10)
}
