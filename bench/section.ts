/** What a part of the bench has to say; it is printed and becomes a section of docs/performance.md. */
export interface Section {
  title: string
  /** How it was measured. */
  text: string
  tables: Table[]
  goals: Goal[]
}

export interface Table {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

export interface Goal {
  what: string
  /** `≤ 2.50 ×`. */
  wanted: string
  measured: string
  met: boolean
}

export function atMost(what: string, limit: number, measured: number, show = ratio): Goal {
  return { what, wanted: `≤ ${show(limit)}`, measured: show(measured), met: measured <= limit }
}

export function atLeast(what: string, limit: number, measured: number): Goal {
  return { what, wanted: `≥ ${ratio(limit)}`, measured: ratio(measured), met: measured >= limit }
}

const grouped = (value: number, digits: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export const count = (value: number): string => grouped(value, 0)
export const ratio = (value: number): string => `${grouped(value, value < 10 ? 2 : 1)} ×`
export const milliseconds = (value: number): string => `${grouped(value, value < 100 ? 1 : 0)} ms`
export const megabytes = (value: number): string => `${grouped(value, 0)} MB`

/** Markdown, its columns in line for the terminal too. */
export function tableText({ columns, rows }: Table): string {
  const widths = columns.map((name, at) => Math.max(3, name.length, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) => {
    const padded = widths.map((width, at) => {
      const cell = cells[at] ?? ''
      return at === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    return `| ${padded.join(' | ')} |`
  }
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(columns), line(rule), ...rows.map(line)].join('\n')
}

export const goalTable = (goals: readonly Goal[]): Table => ({
  columns: ['goal', 'wanted', 'measured', 'outcome'],
  rows: goals.map(({ what, wanted, measured, met }) => [what, wanted, measured, met ? 'met' : '**missed**']),
})

export function sectionText({ title, text, tables }: Omit<Section, 'goals'>): string {
  return [`## ${title}`, text, ...tables.map(tableText)].join('\n\n')
}
