import { Html, html } from './html.ts'

export interface Column<Row> {
  name: string
  /** `head` names its row; the others say how the cell is set. */
  kind?: 'head' | 'number' | 'date' | 'verdict'
  /** Null where the row tells nothing. */
  cell: (row: Row) => Html | string | number | null
}

/** A table of the columns that tell something of any row. A wide one stands row by row on a phone, each cell behind its column's name. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  attributes: (row: Row) => Html = () => new Html(''),
): Html {
  const told = columns.filter(({ cell }) => rows.length === 0 || rows.some((row) => cell(row) !== null))
  const names = told.map(({ name }) => name).join(', ')
  const header = told.map(({ name, kind }) => html`<th scope="col"${classes(kind)}>${name}</th>`)
  const body = rows.map(
    (row) => html`<tr${attributes(row)}>${told.map((column) => cell(column, row))}</tr>
`,
  )
  return html`<div class="scroll${told.length > 4 ? ' wide' : ''}" tabindex="0" role="region" aria-label="${names}"><table><thead><tr>${header}</tr></thead><tbody>
${body}</tbody></table></div>`
}

function cell<Row>({ name, kind, cell }: Column<Row>, row: Row): Html {
  const value = cell(row)
  if (kind === 'head') return html`<th scope="row">${value}</th>`
  return html`<td${classes(kind, value === null ? 'none' : undefined)} data-label="${name}">${value ?? '–'}</td>`
}

function classes(...names: readonly (string | undefined)[]): Html {
  const given = names.filter((name) => name !== undefined && name !== 'head').join(' ')
  return new Html(given === '' ? '' : ` class="${given}"`)
}
