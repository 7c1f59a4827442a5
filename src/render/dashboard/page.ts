import { createHash } from 'node:crypto'
import { cut } from '../../tracking/text.ts'
import { count, duration } from '../count.ts'
import { chart } from './chart.ts'
import { Html, html } from './html.ts'
import type { Detector, IncidentRow, ItemRow } from './incident.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** All postmortems on one page that needs nothing else: no request, no script to be read. `today` is `YYYY-MM-DD`. */
export function page(rows: readonly IncidentRow[], today: string): string {
  const items = rows.flatMap((row) => row.actionItems.map((item) => ({ row, item })))
  const content = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'">
<title>Postmortems</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>Postmortems</h1>
<p>${summary(
    rows,
    items.map(({ item }) => item),
  )} As of ${today}; also as <a href="postmortems.json">JSON</a> and <a href="postmortems.csv">CSV</a>.</p>
</header>
<main>
${charts(rows)}
<div class="columns">
<section><h2>Open action items by age</h2>${ages(items.map(({ item }) => item).filter(isOpen))}</section>
<section><h2>Detected by</h2>${detectors(rows)}</section>
</div>
<section><h2>Incidents</h2>${filter()}${incidents(rows)}</section>
<section><h2>Open action items</h2>${openItems(items.filter(({ item }) => isOpen(item)))}</section>
</main>
<script>${new Html(script)}</script>
</body>
</html>
`
  return content.text
}

/** The page allows exactly this style and this script. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function summary(rows: readonly IncidentRow[], items: readonly ItemRow[]): string {
  const passed = rows.filter(({ verdict }) => verdict === 'pass').length
  const done = items.filter((item) => item.done).length
  const notPlanned = items.filter((item) => item.notPlanned).length
  const overdue = items.filter((item) => item.overdue).length
  const decided = notPlanned === 0 ? '' : `, ${notPlanned} decided against`
  return `${passed} of ${count(rows.length, 'postmortem')} comply. ${done} of ${count(items.length, 'action item')} are done${decided}, ${overdue} overdue.`
}

function isOpen({ done, notPlanned }: ItemRow): boolean {
  return !done && !notPlanned
}

function charts(rows: readonly IncidentRow[]): Html {
  const points = (minutes: (row: IncidentRow) => number | null) =>
    rows.flatMap((row) => {
      const value = minutes(row)
      return row.date === null || value === null ? [] : [{ date: row.date, minutes: value, title: row.title }]
    })
  const drawn = [
    chart(
      'Duration',
      points((row) => row.minutes),
    ),
    chart(
      'Time to detect',
      points((row) => row.timeToDetect),
    ),
    chart(
      'Time to restore',
      points((row) => row.timeToRestore),
    ),
  ]
  return html`<section><h2>Over time</h2><div class="columns">${drawn}</div></section>`
}

function filter(): Html {
  return html`<form hidden>
<label>Search <input type="search" name="search"></label>
<label>Show <select name="state"><option value="">all</option><option value="fail">not compliant</option><option value="open">with open action items</option><option value="overdue">with overdue action items</option></select></label>
<output id="count" aria-live="polite"></output>
</form>`
}

function table(header: readonly string[], rows: readonly Html[]): Html {
  const cells = header.map(
    (name) =>
      html`<th scope="col"${new Html(name.startsWith('#') ? ' class="number"' : '')}>${name.replace('#', '')}</th>`,
  )
  return html`<div class="scroll${header.length > 4 ? ' wide' : ''}" tabindex="0" role="region" aria-label="${header.map((name) => name.replace('#', '')).join(', ')}"><table><thead><tr>${cells}</tr></thead><tbody>
${rows.map(
  (row) => html`${row}
`,
)}</tbody></table></div>`
}

/** A row that search and filter know. */
function found(kind: 'report' | 'item', row: IncidentRow, words: readonly (string | null)[], cells: Html): Html {
  const states = [
    row.verdict,
    row.actionItems.some(isOpen) ? 'open' : '',
    row.actionItems.some(({ overdue }) => overdue) ? 'overdue' : '',
  ]
  return html`<tr data-kind="${kind}" data-states="${states.join(' ').trim()}" data-text="${words.join(' ').toLowerCase()}">${cells}</tr>`
}

function incidents(rows: readonly IncidentRow[]): Html {
  const length = (minutes: number | null) => html`<td class="number">${minutes === null ? '–' : duration(minutes)}</td>`
  return table(
    ['Date', 'Incident', 'Report', 'Severity', '#Duration', '#To detect', '#To restore', '#Done'],
    rows.map((row) =>
      found(
        'report',
        row,
        [row.title, row.path, row.date, row.severity, ...row.actionItems.map(({ title }) => title)],
        html`<td class="date">${row.date ?? '–'}</td><th scope="row">${anchor(row.title, row.address)}</th>${verdict(row)}<td>${cut(row.severity ?? '–', 24)}</td>${length(row.minutes)}${length(row.timeToDetect)}${length(row.timeToRestore)}<td class="number">${row.actionItems.filter(({ done }) => done).length}/${row.actionItems.length}</td>`,
      ),
    ),
  )
}

function verdict({ verdict, errors, warnings }: IncidentRow): Html {
  const said = verdict === 'pass' ? 'complies' : `fails: ${count(errors, 'error')}`
  return html`<td class="verdict"><span class="${verdict}">${said}</span>${warnings > 0 ? html`<br>${count(warnings, 'warning')}` : ''}</td>`
}

function openItems(items: readonly { row: IncidentRow; item: ItemRow }[]): Html {
  return table(
    ['Action item', 'Incident', 'Owner', 'Priority', 'Due', '#Age', 'Issue'],
    items.map(({ row, item }) =>
      found(
        'item',
        row,
        [row.title, item.title, ...item.owners],
        html`<th scope="row">${anchor(item.title, item.address)}</th><td>${row.title}</td><td>${item.owners.join(', ') || '–'}</td><td>${item.priority ?? '–'}</td><td class="date">${item.overdue ? html`<span class="overdue">${item.due}<br>overdue</span>` : (item.due ?? '–')}</td><td class="number">${item.age === null ? '–' : count(item.age, 'day')}</td><td>${item.issue === null ? '–' : anchor(`#${item.issue.number}`, item.issue.url)}</td>`,
      ),
    ),
  )
}

function ages(open: readonly ItemRow[]): Html {
  const buckets: [name: string, holds: (age: number | null) => boolean][] = [
    ['under 30 days', (age) => age !== null && age < 30],
    ['30 to 90 days', (age) => age !== null && age >= 30 && age <= 90],
    ['over 90 days', (age) => age !== null && age > 90],
    ['unknown', (age) => age === null],
  ]
  return table(
    ['Age', '#Open', '#Overdue'],
    buckets.map(([name, holds]) => {
      const held = open.filter(({ age }) => holds(age))
      return html`<tr><th scope="row">${name}</th><td class="number">${held.length}</td><td class="number">${held.filter(({ overdue }) => overdue).length}</td></tr>`
    }),
  )
}

function detectors(rows: readonly IncidentRow[]): Html {
  const names: Readonly<Record<Detector, string>> = {
    monitoring: 'monitoring',
    people: 'people of the organisation',
    customers: 'customers',
  }
  const number = (detector: Detector | null) => rows.filter(({ detectedBy }) => detectedBy === detector).length
  const line = (name: string, detector: Detector | null) =>
    html`<tr><th scope="row">${name}</th><td class="number">${number(detector)}</td></tr>`
  return table(
    ['Detected by', '#Incidents'],
    [
      line(names.monitoring, 'monitoring'),
      line(names.people, 'people'),
      line(names.customers, 'customers'),
      line('not told', null),
    ],
  )
}

function anchor(text: string, address: string | null): Html {
  return address === null ? html`${text}` : html`<a href="${address}">${text}</a>`
}
