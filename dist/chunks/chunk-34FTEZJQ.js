import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  issueTitle
} from "./chunk-WWROGXPI.js";
import {
  lineAddress
} from "./chunk-WBF4BK5X.js";
import {
  badgeFacts,
  badgeFiles,
  standingOf
} from "./chunk-I36PHXW7.js";
import {
  cut
} from "./chunk-6RSRYF2E.js";
import {
  metrics
} from "./chunk-C5SLBGRP.js";
import {
  totals
} from "./chunk-RBD4K3HU.js";
import {
  count,
  duration
} from "./chunk-AE7BW7XM.js";

// src/render/dashboard/csv.ts
var columns = {
  date: ({ date }) => date,
  title: ({ title }) => title,
  path: ({ path }) => path,
  verdict: ({ verdict: verdict2 }) => verdict2,
  errors: ({ errors }) => errors,
  warnings: ({ warnings }) => warnings,
  severity: ({ severity }) => severity,
  minutes: ({ minutes }) => minutes,
  minutes_to_detect: ({ timeToDetect }) => timeToDetect,
  minutes_to_restore: ({ timeToRestore }) => timeToRestore,
  detected_by: ({ detectedBy }) => detectedBy,
  action_items: ({ actionItems }) => actionItems.length,
  done: ({ actionItems }) => actionItems.filter(({ done: done2 }) => done2).length,
  not_planned: ({ actionItems }) => actionItems.filter(({ notPlanned }) => notPlanned).length,
  overdue: ({ actionItems }) => actionItems.filter(({ overdue }) => overdue).length
};
function csv(rows) {
  const lines = [Object.keys(columns), ...rows.map((row2) => Object.values(columns).map((value) => cell(value(row2))))];
  return lines.map((cells) => `${cells.join(",")}\r
`).join("");
}
function cell(value) {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/render/dashboard/incident.ts
function incidentRows(judged, context) {
  const issues = new Map(context.outcomes.map((outcome) => [outcome.item.item, outcome]));
  return judged.filter(({ postmortem }) => postmortem.kind === "report").map((report) => row(report, issues, context)).sort((a, b) => compare(b.date ?? "", a.date ?? "") || compare(a.path, b.path));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function row(report, issues, { today, links }) {
  const { postmortem, verdict: verdict2 } = report;
  const { path, title, incident, metadata, actionItems, span } = postmortem;
  const { errors, warnings } = totals([report]);
  const { timeToDetect, timeToRestore } = metrics(postmortem);
  const date = dateOf(postmortem);
  return {
    path,
    title: title?.text ?? path,
    date,
    address: lineAddress(links, path, title?.span ?? { ...span, endLine: span.line }),
    verdict: verdict2,
    errors,
    warnings,
    severity: metadata.severity?.text ?? null,
    minutes: incident.minutes,
    timeToDetect,
    timeToRestore,
    detectedBy: detectorOf(postmortem),
    actionItems: actionItems.map((item) => {
      const outcome = issues.get(item);
      const issue = outcome?.tracked === "issue" ? outcome : null;
      const standing = standingOf(item, outcome);
      const open = standing === "open";
      const due2 = item.due?.date ?? null;
      return {
        title: issueTitle(item),
        line: item.span.line,
        address: lineAddress(links, path, item.span),
        done: standing === "done",
        notPlanned: standing === "not-planned",
        owners: item.owners,
        priority: item.priority,
        due: due2,
        overdue: open && due2 !== null && due2 < today,
        age: open && date !== null ? days(date, today) : null,
        issue: issue && { number: issue.number, url: issue.url, state: issue.state }
      };
    })
  };
}
function dateOf({ incident, timeline, metadata }) {
  const dated = timeline?.entries.find(({ at }) => at.date !== null);
  const written2 = /\d{4}-\d\d-\d\d/.exec(metadata.date?.text ?? "")?.[0];
  return incident.start?.date ?? dated?.at.date ?? (written2 !== void 0 && isDay(written2) ? written2 : null);
}
function isDay(written2) {
  const time = Date.parse(`${written2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written2);
}
function days(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}
var detectors = [
  ["monitoring", /\b(?:monitor\w*|alert\w*|alarm\w*|pager\w*|paged|dashboards?|health.?checks?|probes?)\b/i],
  ["people", /\b(?:engineers?|developers?|on-?call|team|colleagues?|staff|employees?|operators?|admins?)\b/i],
  ["customers", /\b(?:customers?|users?|clients?|visitors?|support|complain\w*)\b/i]
];
function detectorOf({ timeline, sections }) {
  const entry = timeline?.entries.find(({ milestones }) => milestones.includes("detected"));
  const section = sections.find(({ ids }) => ids.includes("detection"));
  const told = entry?.text ?? section?.text ?? "";
  const named2 = detectors.flatMap(([detector, words]) => {
    const found2 = words.exec(told);
    return found2 === null ? [] : [{ detector, index: found2.index }];
  });
  return named2.sort((a, b) => a.index - b.index)[0]?.detector ?? null;
}

// src/render/dashboard/page.ts
import { createHash } from "node:crypto";

// src/render/dashboard/html.ts
var Html = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function html(strings, ...values) {
  return new Html(
    strings.map((string, index) => string + (index < values.length ? written(values[index] ?? null) : "")).join("")
  );
}
function written(value) {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(written).join("");
  return String(value).replace(noCharacter, "\uFFFD").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
var noCharacter = new RegExp("[^\\P{Cc}\\t\\n]|\\p{Cs}|\\p{Noncharacter_Code_Point}", "gu");
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};

// src/render/dashboard/chart.ts
var width = 400;
var height = 170;
var left = 60;
var bottom = 24;
var top = 12;
var ticks = [0, 10, 30, 60, 120, 240, 480, 1440, 2880, 10080, 43200];
var fewest = 8;
function chart(name, points) {
  const middle = median(points.map(({ minutes }) => minutes));
  if (middle === null) return null;
  const times = points.map(({ date }) => Date.parse(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const longest = Math.max(60, ...points.map(({ minutes }) => minutes));
  const most = ticks.find((tick) => tick >= longest) ?? longest;
  const x = (date) => left + (last === first ? 0.5 : (Date.parse(date) - first) / (last - first)) * (width - left - 16);
  const y = (minutes) => height - bottom - scale(minutes) / scale(most) * (height - bottom - top);
  const caption = `${name}: ${points.length} incidents, median ${duration(middle).replaceAll(" ", "\xA0")}${points.length < fewest ? ", too few for a trend" : ""}`;
  return html`<figure><figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">
${apart(
    ticks.filter((tick) => tick <= most),
    y
  ).map(
    (tick) => html`<line class="grid" x1="${left}" x2="${width - 8}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${duration(tick)}</text>`
  )}
<line class="median" x1="${left}" x2="${width - 8}" y1="${round(y(middle))}" y2="${round(y(middle))}"/>
${points.map(({ date, minutes, title }) => html`<circle cx="${round(x(date))}" cy="${round(y(minutes))}" r="5"><title>${date}: ${title}, ${duration(minutes)}</title></circle>`)}
<text x="${left}" y="${height - 6}">${day(first)}</text><text x="${width - 8}" y="${height - 6}" text-anchor="end">${day(last)}</text>
</svg></figure>`;
}
function apart(candidates, y) {
  let last = Number.NEGATIVE_INFINITY;
  return candidates.toReversed().filter((tick) => {
    const free = tick === 0 || y(tick) - last >= 16 && y(0) - y(tick) >= 16;
    if (free) last = y(tick);
    return free;
  });
}
function scale(minutes) {
  return Math.log10(1 + Math.max(0, minutes) / 10);
}
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === void 0 || high === void 0 ? null : Math.round((low + high) / 2);
}
var round = (value) => Math.round(value * 10) / 10;
var day = (time) => new Date(time).toISOString().slice(0, 10);

// src/render/dashboard/script.ts
var script = `
const form = document.querySelector('form'), rows = [...document.querySelectorAll('tr[data-text]')], count = document.querySelector('#count')
form.hidden = false
const show = () => {
  const words = form.search.value.toLowerCase().split(/\\s+/), state = form.state.value
  let shown = 0
  for (const row of rows) {
    row.hidden = !words.every((word) => row.dataset.text.includes(word)) || (state !== '' && !row.dataset.states.split(' ').includes(state))
    if (!row.hidden && row.dataset.kind === 'report') shown++
  }
  count.textContent = shown + ' shown'
}
form.addEventListener('input', show)
form.addEventListener('submit', (event) => event.preventDefault())
show()
`;

// src/render/dashboard/style.ts
var style = `
:root { color-scheme: light dark; --text: #1f2328; --faint: #59636e; --page: #fff; --line: #d1d9e0; --accent: #0969da; --good: #1a7f37; --bad: #d1242f }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --faint: #9198a1; --page: #0d1117; --line: #3d444d; --accent: #4493f8; --good: #3fb950; --bad: #f85149 } }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
[hidden] { display: none !important }
a { color: var(--accent) }
h1, h2 { line-height: 1.25 }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 1rem }
figure { margin: 0 }
figcaption { color: var(--faint) }
svg { width: 100%; height: auto }
svg text { fill: var(--faint); font-size: 12px }
svg circle { fill: var(--accent); fill-opacity: .75 }
svg .grid { stroke: var(--line) }
svg .median { stroke: var(--accent); stroke-dasharray: 6 4 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { padding: .375rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
tbody th { font-weight: inherit }
small { display: block; color: var(--faint); overflow-wrap: anywhere }
td.number, th.number { text-align: right }
.number, .date, .verdict { white-space: nowrap }
.wide .date { white-space: normal; min-width: 6rem }
.pass { color: var(--good) }
.fail, .overdue { color: var(--bad) }
form { display: flex; flex-wrap: wrap; align-items: baseline; gap: 1rem; margin: 1rem 0 }
input, select { font: inherit; padding: .25rem .5rem }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media screen and (max-width: 40rem) {
  body { padding: 1rem }
  .wide thead { position: absolute; clip-path: inset(50%) }
  .wide table, .wide tbody { display: block }
  .wide tr { display: flex; flex-wrap: wrap; column-gap: 1rem; padding: .75rem 0; border-bottom: 1px solid var(--line) }
  .wide th, .wide td { padding: 0; border: 0; text-align: left }
  .wide th { order: -1; flex-basis: 100% }
  .wide td.none { display: none }
  .wide td::before { content: attr(data-label) ": "; color: var(--faint) }
  .wide td br { display: none }
}
@media print {
  form { display: none }
  body { padding: 0 }
  .scroll { overflow: visible }
  .columns { grid-template-columns: repeat(3, 1fr) }
  table { font-size: .75rem }
  th, td { padding: .25rem .375rem }
  a { color: inherit }
  tr { break-inside: avoid }
}
`;

// src/render/dashboard/table.ts
function table(rows, columns2, attributes = () => new Html("")) {
  const told = columns2.filter(({ cell: cell3 }) => rows.length === 0 || rows.some((row2) => cell3(row2) !== null));
  const names = told.map(({ name }) => name).join(", ");
  const header = told.map(({ name, kind }) => html`<th scope="col"${classes(kind)}>${name}</th>`);
  const body = rows.map(
    (row2) => html`<tr${attributes(row2)}>${told.map((column) => cell2(column, row2))}</tr>
`
  );
  return html`<div class="scroll${told.length > 4 ? " wide" : ""}" tabindex="0" role="region" aria-label="${names}"><table><thead><tr>${header}</tr></thead><tbody>
${body}</tbody></table></div>`;
}
function cell2({ name, kind, cell: cell3 }, row2) {
  const value = cell3(row2);
  if (kind === "head") return html`<th scope="row">${value}</th>`;
  return html`<td${classes(kind, value === null ? "none" : void 0)} data-label="${name}">${value ?? "\u2013"}</td>`;
}
function classes(...names) {
  const given = names.filter((name) => name !== void 0 && name !== "head").join(" ");
  return new Html(given === "" ? "" : ` class="${given}"`);
}

// src/render/dashboard/page.ts
function page(rows, today) {
  const items = rows.flatMap((row2) => {
    const states = statesOf(row2);
    return row2.actionItems.map((item) => ({ row: row2, states, item }));
  });
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
    items.map(({ item }) => item)
  )} As of ${today}; also as <a href="postmortems.json">JSON</a> and <a href="postmortems.csv">CSV</a>.</p>
</header>
<main>
${charts(rows)}
<div class="columns">
<section><h2>Open action items by age</h2>${ages(items.map(({ item }) => item).filter(isOpen))}</section>
<section><h2>Detected by</h2>${detectors2(rows)}</section>
</div>
<section><h2>Incidents</h2>${filter()}${incidents(rows)}</section>
<section><h2>Open action items</h2>${openItems(items.filter(({ item }) => isOpen(item)))}</section>
</main>
<script>${new Html(script)}</script>
</body>
</html>
`;
  return content.text;
}
function hash(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function summary(rows, items) {
  const passed = rows.filter(({ verdict: verdict2 }) => verdict2 === "pass").length;
  const done2 = items.filter((item) => item.done).length;
  const notPlanned = items.filter((item) => item.notPlanned).length;
  const overdue = items.filter((item) => item.overdue).length;
  const decided = notPlanned === 0 ? "" : `, ${notPlanned} decided against`;
  return `${passed} of ${count(rows.length, "postmortem")} comply. ${done2} of ${count(items.length, "action item")} are done${decided}, ${overdue} overdue.`;
}
function isOpen({ done: done2, notPlanned }) {
  return !done2 && !notPlanned;
}
function charts(rows) {
  const points = (minutes) => rows.flatMap((row2) => {
    const value = minutes(row2);
    return row2.date === null || value === null ? [] : [{ date: row2.date, minutes: value, title: row2.title }];
  });
  const drawn = [
    chart(
      "Duration",
      points((row2) => row2.minutes)
    ),
    chart(
      "Time to detect",
      points((row2) => row2.timeToDetect)
    ),
    chart(
      "Time to restore",
      points((row2) => row2.timeToRestore)
    )
  ];
  return html`<section><h2>Over time</h2><div class="columns">${drawn}</div></section>`;
}
function filter() {
  return html`<form hidden>
<label>Search <input type="search" name="search"></label>
<label>Show <select name="state"><option value="">all</option><option value="fail">not compliant</option><option value="open">with open action items</option><option value="overdue">with overdue action items</option></select></label>
<output id="count" aria-live="polite"></output>
</form>`;
}
function found(kind, states, words) {
  return html` data-kind="${kind}" data-states="${states}" data-text="${words.join(" ").toLowerCase()}"`;
}
function statesOf({ verdict: verdict2, actionItems }) {
  const states = [
    verdict2,
    actionItems.some(isOpen) ? "open" : "",
    actionItems.some(({ overdue }) => overdue) ? "overdue" : ""
  ];
  return states.join(" ").trim();
}
function incidents(rows) {
  const length = (minutes) => minutes === null ? null : duration(minutes);
  return table(
    rows,
    [
      { name: "Date", kind: "date", cell: ({ date }) => date },
      { name: "Incident", kind: "head", cell: named },
      { name: "Report", kind: "verdict", cell: verdict },
      { name: "Severity", cell: ({ severity }) => severity === null ? null : cut(severity, 24) },
      { name: "Duration", kind: "number", cell: ({ minutes }) => length(minutes) },
      { name: "To detect", kind: "number", cell: ({ timeToDetect }) => length(timeToDetect) },
      { name: "To restore", kind: "number", cell: ({ timeToRestore }) => length(timeToRestore) },
      { name: "Done", kind: "number", cell: done }
    ],
    (row2) => found("report", statesOf(row2), [
      row2.title,
      row2.path,
      row2.date,
      row2.severity,
      ...row2.actionItems.map(({ title }) => title)
    ])
  );
}
function named({ title, path, address }) {
  return html`${anchor(title, address)}${title === path ? "" : html` <small>${path}</small>`}`;
}
function verdict({ verdict: verdict2, errors, warnings }) {
  const said = verdict2 === "pass" ? "complies" : `fails: ${count(errors, "error")}`;
  return html`<span class="${verdict2}">${said}</span>${warnings > 0 ? html`, <br>${count(warnings, "warning")}` : ""}`;
}
function done({ actionItems }) {
  return actionItems.length === 0 ? null : `${actionItems.filter(({ done: done2 }) => done2).length}/${actionItems.length}`;
}
function openItems(items) {
  const inOrder = items.toSorted(
    (a, b) => (a.item.due ?? "9").localeCompare(b.item.due ?? "9") || (b.item.age ?? 0) - (a.item.age ?? 0)
  );
  return table(
    inOrder,
    [
      { name: "Action item", kind: "head", cell: ({ item }) => anchor(item.title, item.address) },
      { name: "Incident", cell: ({ row: row2 }) => row2.title },
      { name: "Owner", cell: ({ item }) => item.owners.join(", ") || null },
      { name: "Priority", cell: ({ item }) => item.priority },
      { name: "Due", kind: "date", cell: ({ item }) => due(item) },
      { name: "Age", kind: "number", cell: ({ item }) => item.age === null ? null : count(item.age, "day") },
      { name: "Issue", cell: ({ item: { issue } }) => issue && anchor(`#${issue.number}`, issue.url) }
    ],
    ({ row: row2, states, item }) => found("item", states, [row2.title, item.title, ...item.owners])
  );
}
function due({ due: due2, overdue }) {
  return overdue ? html`<span class="overdue">${due2} overdue</span>` : due2;
}
function ages(open) {
  const buckets = [
    { name: "under 30 days", holds: (age) => age !== null && age < 30 },
    { name: "30 to 90 days", holds: (age) => age !== null && age >= 30 && age <= 90 },
    { name: "over 90 days", holds: (age) => age !== null && age > 90 },
    { name: "unknown", holds: (age) => age === null }
  ];
  const rows = buckets.map(({ name, holds }) => ({ name, held: open.filter(({ age }) => holds(age)) }));
  return table(
    rows.filter(({ name, held }) => held.length > 0 || name !== "unknown"),
    [
      { name: "Age", kind: "head", cell: ({ name }) => name },
      { name: "Open", kind: "number", cell: ({ held }) => held.length },
      { name: "Overdue", kind: "number", cell: ({ held }) => held.filter(({ overdue }) => overdue).length }
    ]
  );
}
function detectors2(rows) {
  const names = [
    ["monitoring", "monitoring"],
    ["people of the organisation", "people"],
    ["customers", "customers"],
    ["not told", null]
  ];
  return table(names, [
    { name: "Detected by", kind: "head", cell: ([name]) => name },
    {
      name: "Incidents",
      kind: "number",
      cell: ([, detector]) => rows.filter(({ detectedBy }) => detectedBy === detector).length
    }
  ]);
}
function anchor(text, address) {
  return address === null ? html`${text}` : html`<a href="${address}">${text}</a>`;
}

// src/render/site.ts
function site({ reports, outcomes, today, links, label }) {
  const rows = incidentRows(reports, { outcomes, today, links });
  return {
    ...badgeFiles(badgeFacts(reports, outcomes, today), label),
    "index.html": page(rows, today),
    "postmortems.csv": csv(rows),
    "postmortems.json": `${JSON.stringify({ schemaVersion: 1, today, postmortems: rows }, null, 2)}
`
  };
}

export {
  site
};
