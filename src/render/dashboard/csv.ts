import type { IncidentRow } from './incident.ts'

const columns: Readonly<Record<string, (row: IncidentRow) => string | number | null>> = {
  date: ({ date }) => date,
  title: ({ title }) => title,
  path: ({ path }) => path,
  verdict: ({ verdict }) => verdict,
  errors: ({ errors }) => errors,
  warnings: ({ warnings }) => warnings,
  severity: ({ severity }) => severity,
  minutes: ({ minutes }) => minutes,
  minutes_to_detect: ({ timeToDetect }) => timeToDetect,
  minutes_to_restore: ({ timeToRestore }) => timeToRestore,
  detected_by: ({ detectedBy }) => detectedBy,
  action_items: ({ actionItems }) => actionItems.length,
  done: ({ actionItems }) => actionItems.filter(({ done }) => done).length,
  not_planned: ({ actionItems }) => actionItems.filter(({ notPlanned }) => notPlanned).length,
  overdue: ({ actionItems }) => actionItems.filter(({ overdue }) => overdue).length,
}

/** One line per postmortem, for spreadsheets (RFC 4180). */
export function csv(rows: readonly IncidentRow[]): string {
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((value) => cell(value(row))))]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

/** A spreadsheet would run a text that begins like a formula. */
function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
