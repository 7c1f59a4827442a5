import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  alike,
  collapse,
  lines
} from "./chunk-LRLHDDBK.js";
import {
  failed,
  failing,
  tally,
  verdict
} from "./chunk-GPFVU6OK.js";
import {
  lineAddress
} from "./chunk-WBF4BK5X.js";
import {
  count,
  duration,
  enumerate
} from "./chunk-AE7BW7XM.js";
import {
  code,
  details,
  inline,
  link,
  prose,
  table
} from "./chunk-EWPWXHSS.js";
import {
  cut,
  oneLine
} from "./chunk-6RSRYF2E.js";
import {
  metrics
} from "./chunk-C5SLBGRP.js";

// src/render/assemble.ts
var separator = "\n\n";
function assemble(parts, { limit: limit2, measure }, leftOut) {
  const size = (text) => measure(text) + measure(separator);
  const shortest = parts.map((part2) => size(part2.at(-1) ?? ""));
  let needed = shortest.reduce((sum, each) => sum + each, 0);
  let room = limit2 - size(leftOut(parts.length));
  const page2 = [];
  for (const [index, part2] of parts.entries()) {
    const own = shortest[index] ?? 0;
    const later = needed - own;
    const form = part2.find((each) => size(each) <= room - later) ?? (own <= room ? part2.at(-1) : void 0);
    if (form === void 0) break;
    page2.push(form);
    room -= size(form);
    needed = later;
  }
  const missing = parts.length - page2.length;
  return [...page2, ...missing > 0 ? [leftOut(missing)] : []].join(separator);
}

// src/render/items-table.ts
function itemsTable(outcomes, links) {
  if (outcomes.length === 0) return "";
  return table(
    ["Action item", "Issue"],
    outcomes.map((outcome) => [what(outcome, links), where(outcome)])
  );
}
function what(outcome, links) {
  const { report, item } = outcome.item;
  const title = "title" in outcome && outcome.title !== "" ? outcome.title : item.title;
  return link(inline(cut(title, 120)), lineAddress(links, report, item.span));
}
function where(outcome) {
  switch (outcome.tracked) {
    case "issue":
      return `${link(`#${outcome.number}`, outcome.url)} ${stateOf(outcome)}`;
    case "planned":
      return outcome.why === null ? "would open" : plans[outcome.why];
    case "link":
      return `tracked in ${code(cut(outcome.reference, 120))}`;
    case "no":
      return reasons[outcome.why];
  }
}
var plans = {
  draft: "opens when the pull request is ready for review",
  fork: "opens after the merge",
  "on-merge": "opens after the merge",
  never: "none: opening is switched off",
  "dry-run": "would open",
  "no-permission": "would open, but the token may not write issues"
};
var reasons = {
  done: "none: it is done",
  "opted-out": "none: opted out",
  secret: "held back: the report holds a secret or personal data",
  "over-limit": "next run: the limit of this one is reached"
};
function issueCounts({ outcomes, closed }) {
  const states = [...outcomes.map(stateOf), ...closed.map(() => "closed")];
  const said = ["opened", "reopened", "updated", "open", "closed", "planned"].flatMap((state) => {
    const number = states.filter((each) => each === state).length;
    return number === 0 ? [] : [{ number, state }];
  });
  return enumerate(said.map(({ number, state }, index) => `${index === 0 ? count(number, "issue") : number} ${state}`));
}
function stateOf(outcome) {
  if (outcome.tracked !== "issue") return outcome.tracked;
  return outcome.change === "none" ? outcome.state : outcome.change;
}

// src/render/findings-table.ts
var words = { error: "Error", warning: "Warning", info: "Note" };
var weights = { error: 0, warning: 1, info: 2 };
var longest = 600;
var mostRows = 40;
var mostPlaces = 5;
function findingsTable({ postmortem, findings }, links) {
  const rows = (some) => part(alike(some), postmortem.path, links);
  const notes = findings.filter(({ severity }) => severity === "info");
  const serious = findings.filter(({ severity }) => severity !== "info").toSorted((a, b) => weights[a.severity] - weights[b.severity]);
  const parts = [
    ...serious.length > 0 ? [rows(serious)] : [],
    ...notes.length > 0 ? [details(count(notes.length, "note"), rows(notes))] : []
  ];
  return parts.join("\n\n");
}
function part(findings, path, links) {
  const rows = findings.slice(0, mostRows).map((repeated) => row(repeated, path, links));
  const rest = findings.length - rows.length;
  const all = table(["Line", "Finding"], rows);
  return rest > 0 ? `${all}

\u2026 and ${rest} more: \`postmortem check\` shows all.` : all;
}
function row({ finding, also }, path, links) {
  const { severity, message, help, rule, url, at } = finding;
  const places = [at, ...also].slice(0, mostPlaces).map((span) => link(lines(span), lineAddress(links, path, span)));
  const rest = also.length + 1 - places.length;
  const fact = `**${words[severity]}:** ${prose(cut(message, longest))}`;
  return [
    `${places.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
    `${fact}<br>${prose(cut(help, longest))} ${link(code(rule), url)}`
  ];
}

// src/render/gantt.ts
var mostEntries = 40;
var day = 24 * 60;
function gantt({ timeline }, metrics2) {
  const entries = (timeline?.entries ?? []).flatMap(
    (entry) => entry.minute === null ? [] : [{ entry, minute: entry.minute }]
  );
  const [first] = entries;
  if (first === void 0 || entries.length < 2) return null;
  const minutes = entries.map(({ minute }) => minute);
  const long = Math.max(...minutes) - Math.min(...minutes) >= day;
  const clock = calendar(first.entry, first.minute);
  const bars = phases(metrics2).map(
    ({ name, from, to }) => `    ${name} ${duration(to - from)} :${clock(from)}, ${Math.max(to - from, 1)}m`
  );
  const events = entries.slice(0, mostEntries).map(({ entry, minute }) => `    ${label(entry)} :milestone, ${clock(minute)}, 0m`);
  return [
    "gantt",
    "    dateFormat YYYY-MM-DD HH:mm",
    `    axisFormat ${long ? "%d %b %H:%M" : "%H:%M"}`,
    ...bars.length > 0 ? ["    section Phases", ...bars] : [],
    "    section Timeline",
    ...events
  ].join("\n");
}
function phases({ milestones, timeToDetect, timeToRestore }) {
  const at = (entry) => entry?.minute ?? null;
  const detected = at(milestones.detected);
  const restored = at(milestones.restored);
  const steps = [
    ["detect", detected],
    ["acknowledge", at(milestones.acknowledged)],
    ["diagnose", at(milestones.identified)],
    ["repair", restored]
  ];
  let from = before(detected, timeToDetect) ?? before(restored, timeToRestore);
  let names = [];
  return steps.flatMap(([name, to]) => {
    names.push(name);
    if (to === null) return [];
    const phase = from === null || to < from ? [] : [{ name: capital(enumerate(names)), from, to }];
    from = to;
    names = [];
    return phase;
  });
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function before(minute, length) {
  return minute === null || length === null ? null : minute - length;
}
function calendar(entry, minute) {
  const midnight = Date.parse(`${entry.at.date ?? "2000-01-01"}T00:00:00Z`) - Math.floor(minute / day) * day * 6e4;
  return (each) => new Date(midnight + each * 6e4).toISOString().slice(0, 16).replace("T", " ");
}
function label({ at, text }) {
  const name = oneLine(text.replace(/[:;#<>`"'@$%{}\\]+/g, " "));
  return `${at.time?.replace(":", ".") ?? ""} ${cut(name, 40)}`;
}

// src/render/metrics-table.ts
function metricsTable(postmortem, links) {
  const told = metrics(postmortem);
  const measured = measures(told);
  const known = measured.filter(({ minutes }) => minutes !== null);
  if (known.length === 0) return "";
  const unknown = measured.filter(({ minutes }) => minutes === null).map(({ name }) => name.toLowerCase());
  const rows = known.map(({ name, minutes, from }) => [
    name,
    minutes === null ? "" : duration(minutes),
    from === null ? "" : source(from, postmortem.path, links)
  ]);
  const parts = [table(["Measure", "Length", "From"], [...rows, ...deadEnds(told)])];
  if (unknown.length > 0) parts.push(`Not told by the timeline: ${enumerate(unknown)}.`);
  return parts.join("\n\n");
}
function measures(told) {
  const { milestones } = told;
  return [
    { name: "Time to detect", minutes: told.timeToDetect, from: milestones.detected },
    { name: "Time to acknowledge", minutes: told.timeToAcknowledge, from: milestones.acknowledged },
    { name: "Time to escalate", minutes: told.timeToEscalate, from: milestones.escalated },
    { name: "Time to identify", minutes: told.timeToIdentify, from: milestones.identified },
    // What was not mitigated before it was restored needs no line of its own.
    ...milestones.mitigated === null ? [] : [{ name: "Time to mitigate", minutes: told.timeToMitigate, from: milestones.mitigated }],
    { name: "Time to restore", minutes: told.timeToRestore, from: milestones.restored }
  ];
}
function source({ at, text, span }, path, links) {
  return `${link(`line ${span.line}`, lineAddress(links, path, span))}: ${inline(cut(`${at.text} ${text}`, 80))}`;
}
function deadEnds({ deadEndMinutes, timeToRestore }) {
  if (deadEndMinutes === null || deadEndMinutes === 0) return [];
  const share = timeToRestore ? `${Math.round(100 * deadEndMinutes / timeToRestore)} % of the time to restore` : "";
  return [["Dead ends", duration(deadEndMinutes), share]];
}
function incidentLine(postmortem) {
  const { timeToDetect, timeToRestore } = metrics(postmortem);
  const { minutes } = postmortem.incident;
  const after = (length) => length === 0 ? "at once" : `after ${duration(length)}`;
  const facts = [
    ...timeToDetect === null ? [] : [`detected ${after(timeToDetect)}`],
    ...timeToRestore === null ? [] : [`restored ${after(timeToRestore)}`]
  ];
  const head = minutes === null ? "Incident" : `Incident of ${duration(minutes)}`;
  return facts.length > 0 ? `${head}: ${enumerate(facts)}` : `${head}: timeline`;
}

// src/render/report-section.ts
function reportSection(judged, context) {
  const { outcomes, links } = context;
  const { postmortem } = judged;
  const own = outcomes.filter(({ item }) => item.report === postmortem.path);
  const head = heading(judged, context);
  const findings = findingsTable(judged, links);
  const items = itemsTable(own, links);
  const [told, chart] = incident(judged, links);
  const join = (...parts) => parts.filter((part2) => part2 !== "").join("\n\n");
  return [join(head, findings, items, chart), join(head, findings, items, told), join(head, findings, items), head];
}
function heading(judged, { alone, failOn, links }) {
  const { postmortem } = judged;
  const { path, title, span } = postmortem;
  const name = title === null ? code(cut(path, 200)) : inline(cut(title.text, 120));
  const found = tally([judged]);
  const facts = [
    ...title === null ? [] : [code(cut(path, 200))],
    ...alone ? [] : [`${failing(judged, failOn) ? "\u274C fails" : "\u2705 passes"}${found === "" ? "" : ` with ${found}`}`],
    `rules \`${judged.preset}\``
  ];
  return `#### ${link(name, lineAddress(links, path, title?.span ?? { ...span, endLine: span.line }))}

${facts.join(" \xB7 ")}`;
}
function incident({ postmortem }, links) {
  if (postmortem.kind !== "report") return ["", ""];
  const measures2 = metricsTable(postmortem, links);
  const chart = gantt(postmortem, metrics(postmortem));
  const line = incidentLine(postmortem);
  const drawn = chart === null ? "" : `\`\`\`mermaid
${chart}
\`\`\``;
  const body = [measures2, drawn].filter((part2) => part2 !== "").join("\n\n");
  return [measures2 === "" ? "" : details(line, measures2), body === "" ? "" : details(line, body)];
}
function unreadableSection({ path, refusal, help }) {
  return [`#### ${code(cut(path, 200))}

\u274C ${inline(refusal)}. ${inline(help)}.`];
}

// src/render/page.ts
function page(run, bounds) {
  const reports = run.reports.filter(({ postmortem, findings }) => postmortem.kind === "report" || findings.length > 0).map(collapse);
  const spoken = { ...run, reports };
  if (reports.length + run.unreadable.length + run.outcomes.length + run.closed.length + run.notes.length === 0)
    return null;
  const inOrder = [
    ...reports.filter((report) => failing(report, run.failOn)),
    ...reports.filter((report) => !failing(report, run.failOn))
  ];
  const parts = [
    [[headline(spoken), ...run.notes.map(noteBlock), ...goneLine(run)].join("\n\n")],
    ...run.unreadable.map(unreadableSection),
    ...inOrder.map((report) => reportSection(report, { ...run, alone: reports.length === 1 }))
  ];
  const where2 = link("the log of this run", run.links?.run ?? null);
  return assemble(
    parts,
    bounds,
    (missing) => `\u2026 and ${count(missing, "report")} more, for which there is no room here: see ${where2}.`
  );
}
function headline(run) {
  const mark = failed(run) ? "\u274C" : "\u2705";
  const changes = issueCounts(run);
  const said = run.reports.length + run.unreadable.length > 0 ? `${mark} ${verdict(run)}` : "Postmortems";
  return `### ${said}${changes === "" ? "" : ` \xB7 ${changes}`}`;
}
function goneLine({ closed }) {
  if (closed.length === 0) return [];
  const numbers = closed.map(({ number, url }) => link(`#${number}`, url));
  return [`Closed, because no report holds their action item any more: ${enumerate(numbers)}.`];
}
function noteBlock({ level, message, yaml }) {
  const code2 = yaml === void 0 ? "" : `
>
> \`\`\`yaml
${yaml.trimEnd().replace(/^/gm, "> ")}
> \`\`\``;
  return `> [!${level === "warning" ? "WARNING" : "NOTE"}]
> ${prose(message)}${code2}`;
}

// src/render/summary.ts
var limit = 1e6;
function summary(run) {
  const body = page(run, { limit, measure: (text) => Buffer.byteLength(text) });
  return body === null ? null : `${body}
`;
}

export {
  page,
  summary
};
