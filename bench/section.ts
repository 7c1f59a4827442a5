/** What a part of the bench has to say; it is printed and becomes a section of docs/performance.md. */
export interface Section {
  title: string
  /** How it was measured. */
  text: string
  tables: Table[]
  goals: Goal[]
}

export interface Table {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

export interface Goal {
  what: string
  /** `≤ 2.5 ×`. */
  goal: string
  measured: string
  met: boolean
}

export function atMost(what: string, limit: number, measured: number, show = ratio): Goal {
  return { what, goal: `≤ ${show(limit)}`, measured: show(measured), met: measured <= limit }
}

export function atLeast(what: string, limit: number, measured: number): Goal {
  return { what, goal: `≥ ${ratio(limit)}`, measured: ratio(measured), met: measured >= limit }
}

const grouped = (value: number, digits: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export const count = (value: number): string => grouped(value, 0)
export const ratio = (value: number): string => `${grouped(value, value < 10 ? 2 : 1)} ×`
export const milliseconds = (value: number): string => `${grouped(value, value < 100 ? 1 : 0)} ms`
export const megabytes = (value: number): string => `${grouped(value, 0)} MB`

/** Markdown, its columns in line for the terminal too. */
export function tableText({ head, rows }: Table): string {
  const widths = head.map((name, column) => Math.max(3, name.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[0] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

export const goalTable = (goals: readonly Goal[]): Table => ({
  head: ['goal', 'wanted', 'measured', ''],
  rows: goals.map(({ what, goal, measured, met }) => [what, goal, measured, met ? 'met' : '**missed**']),
})

export function sectionText({ title, text, tables, goals }: Section): string {
  const all = goals.length === 0 ? tables : [...tables, goalTable(goals)]
  return [`## ${title}`, text, ...all.map(tableText)].join('\n\n')
}
