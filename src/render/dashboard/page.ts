import { createHash } from 'node:crypto'
import { cut } from '../../tracking/text.ts'
import { count, duration } from '../count.ts'
import { chart } from './chart.ts'
import { Html, html } from './html.ts'
import type { Detector, IncidentRow, ItemRow } from './incident.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { table } from './table.ts'

/** All postmortems on one page that needs nothing else: no request, no script to be read. `today` is `YYYY-MM-DD`. */
export function page(rows: readonly IncidentRow[], today: string): string {
  const items = rows.flatMap((row) => {
    const states = statesOf(row)
    return row.actionItems.map((item) => ({ row, states, item }))
  })
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

/** What search and filter know a row by. */
function found(kind: 'report' | 'item', states: string, words: readonly (string | null)[]): Html {
  return html` data-kind="${kind}" data-states="${states}" data-text="${words.join(' ').toLowerCase()}"`
}

function statesOf({ verdict, actionItems }: IncidentRow): string {
  const states = [
    verdict,
    actionItems.some(isOpen) ? 'open' : '',
    actionItems.some(({ overdue }) => overdue) ? 'overdue' : '',
  ]
  return states.join(' ').trim()
}

function incidents(rows: readonly IncidentRow[]): Html {
  const length = (minutes: number | null) => (minutes === null ? null : duration(minutes))
  return table(
    rows,
    [
      { name: 'Date', kind: 'date', cell: ({ date }) => date },
      { name: 'Incident', kind: 'head', cell: named },
      { name: 'Report', kind: 'verdict', cell: verdict },
      { name: 'Severity', cell: ({ severity }) => (severity === null ? null : cut(severity, 24)) },
      { name: 'Duration', kind: 'number', cell: ({ minutes }) => length(minutes) },
      { name: 'To detect', kind: 'number', cell: ({ timeToDetect }) => length(timeToDetect) },
      { name: 'To restore', kind: 'number', cell: ({ timeToRestore }) => length(timeToRestore) },
      { name: 'Done', kind: 'number', cell: done },
    ],
    (row) =>
      found('report', statesOf(row), [
        row.title,
        row.path,
        row.date,
        row.severity,
        ...row.actionItems.map(({ title }) => title),
      ]),
  )
}

/** With its path, which in a class tells whose report it is. */
function named({ title, path, address }: IncidentRow): Html {
  return html`${anchor(title, address)}${title === path ? '' : html` <small>${path}</small>`}`
}

function verdict({ verdict, errors, warnings }: IncidentRow): Html {
  const said = verdict === 'pass' ? 'complies' : `fails: ${count(errors, 'error')}`
  return html`<span class="${verdict}">${said}</span>${warnings > 0 ? html`, <br>${count(warnings, 'warning')}` : ''}`
}

function done({ actionItems }: IncidentRow): string | null {
  return actionItems.length === 0 ? null : `${actionItems.filter(({ done }) => done).length}/${actionItems.length}`
}

/** What is due first comes first; of what is never due the oldest. */
function openItems(items: readonly { row: IncidentRow; states: string; item: ItemRow }[]): Html {
  const inOrder = items.toSorted(
    (a, b) => (a.item.due ?? '9').localeCompare(b.item.due ?? '9') || (b.item.age ?? 0) - (a.item.age ?? 0),
  )
  return table(
    inOrder,
    [
      { name: 'Action item', kind: 'head', cell: ({ item }) => anchor(item.title, item.address) },
      { name: 'Incident', cell: ({ row }) => row.title },
      { name: 'Owner', cell: ({ item }) => item.owners.join(', ') || null },
      { name: 'Priority', cell: ({ item }) => item.priority },
      { name: 'Due', kind: 'date', cell: ({ item }) => due(item) },
      { name: 'Age', kind: 'number', cell: ({ item }) => (item.age === null ? null : count(item.age, 'day')) },
      { name: 'Issue', cell: ({ item: { issue } }) => issue && anchor(`#${issue.number}`, issue.url) },
    ],
    ({ row, states, item }) => found('item', states, [row.title, item.title, ...item.owners]),
  )
}

function due({ due, overdue }: ItemRow): Html | string | null {
  return overdue ? html`<span class="overdue">${due} overdue</span>` : due
}

function ages(open: readonly ItemRow[]): Html {
  const buckets: { name: string; holds: (age: number | null) => boolean }[] = [
    { name: 'under 30 days', holds: (age) => age !== null && age < 30 },
    { name: '30 to 90 days', holds: (age) => age !== null && age >= 30 && age <= 90 },
    { name: 'over 90 days', holds: (age) => age !== null && age > 90 },
    { name: 'unknown', holds: (age) => age === null },
  ]
  const rows = buckets.map(({ name, holds }) => ({ name, held: open.filter(({ age }) => holds(age)) }))
  return table(
    rows.filter(({ name, held }) => held.length > 0 || name !== 'unknown'),
    [
      { name: 'Age', kind: 'head', cell: ({ name }) => name },
      { name: 'Open', kind: 'number', cell: ({ held }) => held.length },
      { name: 'Overdue', kind: 'number', cell: ({ held }) => held.filter(({ overdue }) => overdue).length },
    ],
  )
}

function detectors(rows: readonly IncidentRow[]): Html {
  const names: [name: string, detector: Detector | null][] = [
    ['monitoring', 'monitoring'],
    ['people of the organisation', 'people'],
    ['customers', 'customers'],
    ['not told', null],
  ]
  return table(names, [
    { name: 'Detected by', kind: 'head', cell: ([name]) => name },
    {
      name: 'Incidents',
      kind: 'number',
      cell: ([, detector]) => rows.filter(({ detectedBy }) => detectedBy === detector).length,
    },
  ])
}

function anchor(text: string, address: string | null): Html {
  return address === null ? html`${text}` : html`<a href="${address}">${text}</a>`
}
