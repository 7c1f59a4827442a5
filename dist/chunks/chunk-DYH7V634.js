import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  mostIssuesOfReport
} from "./chunk-GDQIZ4QY.js";
import {
  alike,
  collapse,
  lines
} from "./chunk-LRLHDDBK.js";
import {
  lineAddress
} from "./chunk-WBF4BK5X.js";
import {
  code,
  details,
  inline,
  link,
  prose,
  table
} from "./chunk-QZG73UN6.js";
import {
  cut,
  oneLine
} from "./chunk-6RSRYF2E.js";
import {
  failing,
  none,
  sum,
  tally,
  tallyOf,
  verdictOf
} from "./chunk-OIM6JO2Y.js";
import {
  metrics
} from "./chunk-C5SLBGRP.js";
import {
  count,
  duration,
  enumerate
} from "./chunk-AE7BW7XM.js";

// src/render/assemble.ts
var separator = "\n\n";
function assemble(parts, { limit: limit2, measure }, leftOut) {
  const size = (text) => measure(text) + measure(separator);
  const shortest = parts.map((part2) => size(part2.at(-1) ?? ""));
  let needed = shortest.reduce((sum2, each) => sum2 + each, 0);
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
var mostItems = 50;
function itemsTable(outcomes, links, most = mostItems) {
  if (outcomes.length === 0) return "";
  const rows = outcomes.slice(0, most).map((outcome) => [what(outcome, links), where(outcome)]);
  const rest = outcomes.length - rows.length;
  const all = table(["Action item", "Issue"], rows);
  return rest > 0 ? `${all}

\u2026 and ${count(rest, "more action item")}: the report has them all.` : all;
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
  "over-limit": "next run: the limit of this one is reached",
  "too-many": `none: a report gets at most ${mostIssuesOfReport}`
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
var mostFindings = 40;
var mostPlaces = 5;
function findingsTable({ postmortem, findings }, links, most = mostFindings) {
  const rows = (some) => part(alike(some), postmortem.path, links, most);
  const notes = findings.filter(({ severity }) => severity === "info");
  const serious = findings.filter(({ severity }) => severity !== "info").toSorted((a, b) => weights[a.severity] - weights[b.severity]);
  const parts = [
    ...serious.length > 0 ? [rows(serious)] : [],
    ...notes.length > 0 ? [details(count(notes.length, "note"), rows(notes))] : []
  ];
  return parts.join("\n\n");
}
function part(findings, path, links, most) {
  const rows = findings.slice(0, most).map((repeated) => row(repeated, path, links));
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
    ({ name, from, to }) => `    ${name} ${length(to - from)} :${clock(from)}, ${Math.max(to - from, 1)}m`
  );
  const events = entries.slice(0, mostEntries).map(({ entry, minute }) => `    ${label(entry)} :milestone, ${clock(minute)}, 0m`);
  return [
    "gantt",
    "    dateFormat YYYY-MM-DD HH:mm",
    `    axisFormat ${long ? "%d %b %H:%M" : "%H:%M"}`,
    "    todayMarker off",
    ...bars.length > 0 ? ["    section Phases", ...bars] : [],
    `    section Timeline${entries.length > mostEntries ? ` (${mostEntries} of ${entries.length} entries)` : ""}`,
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
function length(minutes) {
  return minutes === 0 ? "at once" : duration(minutes);
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function before(minute, length2) {
  return minute === null || length2 === null ? null : minute - length2;
}
function calendar(entry, minute) {
  const midnight = Date.parse(`${entry.at.date ?? "2000-01-01"}T00:00:00Z`) - Math.floor(minute / day) * day * 6e4;
  return (each) => new Date(midnight + each * 6e4).toISOString().slice(0, 16).replace("T", " ");
}
function label({ at, text }) {
  const colonless = text.replace(/(\d):(?=\d)/g, "$1.").replace(/:(?=\s)/g, ",");
  const name = oneLine(colonless.replace(/[:;#<>`"'@$%{}\\]+/g, " "));
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
  const parts = [table(["Measure", "Length", "From"], [...rows, ...deadEnds(told, postmortem.path, links)])];
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
function deadEnds(told, path, links) {
  const { deadEndMinutes, timeToRestore, milestones } = told;
  const first = milestones["dead-end"];
  if (deadEndMinutes === null || deadEndMinutes === 0 || first === null) return [];
  const share = timeToRestore ? ` (${Math.round(100 * deadEndMinutes / timeToRestore)} % of the time to restore)` : "";
  return [["Dead ends", `${duration(deadEndMinutes)}${share}`, source(first, path, links)]];
}
function incidentLine(postmortem) {
  const { timeToDetect, timeToRestore } = metrics(postmortem);
  const { minutes } = postmortem.incident;
  const after = (length2) => length2 === 0 ? "at once" : `after ${duration(length2)}`;
  const facts = [
    ...timeToDetect === null ? [] : [`detected ${after(timeToDetect)}`],
    ...timeToRestore === null ? [] : [`restored ${after(timeToRestore)}`]
  ];
  const head = minutes === null ? "Incident" : `Incident of ${duration(minutes)}`;
  return facts.length > 0 ? `${head}: ${enumerate(facts)}` : `${head}: timeline`;
}

// src/render/report-section.ts
function sectionOf(judged, context) {
  const { outcomes, links, failOn } = context;
  const own = outcomes.filter(({ item }) => item.report === judged.postmortem.path);
  return {
    fails: failing(judged, failOn),
    heading: heading(judged, context),
    findings: findingsTable(judged, links),
    items: itemsTable(own, links),
    few: join(findingsTable(judged, links, fewRows), itemsTable(own, links, fewRows)),
    incident: incident(judged, links)
  };
}
var fewRows = 5;
var noRows = "There is no room here for its findings and action items: `postmortem check` shows all.";
function partOf({ heading: heading2, findings, items, few, incident: [told, chart] }, alone) {
  const facts = [...heading2.path, ...alone ? [] : [heading2.verdict], `rules \`${heading2.preset}\``];
  const head = `#### ${heading2.name}

${facts.join(" \xB7 ")}`;
  return [
    join(head, findings, items, chart),
    join(head, findings, items, told),
    join(head, findings, items),
    join(head, few),
    few === "" ? head : join(head, noRows)
  ];
}
function join(...parts) {
  return parts.filter((part2) => part2 !== "").join("\n\n");
}
function heading(judged, { failOn, links }) {
  const { postmortem, preset } = judged;
  const { path, title, span } = postmortem;
  const name = title === null ? code(cut(path, 200)) : inline(cut(title.text, 120));
  const found = tally([judged]);
  return {
    name: link(name, lineAddress(links, path, title?.span ?? { ...span, endLine: span.line })),
    path: title === null ? [] : [code(cut(path, 200))],
    verdict: `${failing(judged, failOn) ? "\u274C fails" : "\u2705 passes"}${found === "" ? "" : ` with ${found}`}`,
    preset
  };
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
function isSpoken({ postmortem, findings }) {
  return postmortem.kind === "report" || findings.length > 0;
}
function page(run, bounds2) {
  const reports = run.reports.filter(isSpoken).map(collapse);
  const sections = reports.map((report) => sectionOf(report, run));
  return pageOf(sections, sum(reports, run.failOn), run, bounds2);
}
function pageOf(sections, sum2, run, bounds2) {
  if (sections.length + run.unreadable.length + run.outcomes.length + run.closed.length + run.notes.length === 0)
    return null;
  const inOrder = [...sections.filter(({ fails }) => fails), ...sections.filter(({ fails }) => !fails)];
  const parts = [
    [[headline(sum2, run), ...run.notes.map(noteBlock), ...goneLine(run)].join("\n\n")],
    ...run.unreadable.map(unreadableSection),
    ...inOrder.map((section) => partOf(section, sections.length === 1))
  ];
  const where2 = link("the log of this run", run.links?.run ?? null);
  return assemble(
    parts,
    bounds2,
    (missing) => `\u2026 and ${count(missing, "report")} more, for which there is no room here: see ${where2}.`
  );
}
function headline(sum2, run) {
  const unread = run.unreadable.length;
  const bad = sum2.failing + (run.failOn === "never" ? 0 : unread);
  const changes = issueCounts(run);
  const all = sum2.reports + unread;
  const said = all > 0 ? `${bad > 0 ? "\u274C" : "\u2705"} ${verdictOf(all, bad, tallyOf(sum2, unread))}` : "Postmortems";
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
var bounds = { limit, measure: (text) => Buffer.byteLength(text) };
function summary(run) {
  const body = page(run, bounds);
  return body === null ? null : `${body}
`;
}
function markdownFormat(failOn) {
  const frame = { unreadable: [], outcomes: [], closed: [], notes: [], failOn, links: null };
  return {
    piece: (judged) => {
      if (!isSpoken(judged)) return { said: null, sum: none };
      const report = collapse(judged);
      return { said: sectionOf(report, frame), sum: sum([report], failOn) };
    },
    writer: () => {
      const sections = [];
      return {
        add: (section) => {
          if (section !== null) sections.push(section);
          return "";
        },
        end: (sum2) => {
          const body = pageOf(sections, sum2, frame, bounds);
          return body === null ? "" : `${body}
`;
        }
      };
    }
  };
}

export {
  page,
  limit,
  summary,
  markdownFormat
};
