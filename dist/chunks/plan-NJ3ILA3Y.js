import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  checkReports
} from "./chunk-DLZ4RYC3.js";
import {
  readArguments
} from "./chunk-UTVSCD67.js";
import {
  contentOf2 as contentOf,
  plan,
  readBody
} from "./chunk-WK6GKKAD.js";
import {
  mostIssuesOfReport
} from "./chunk-GDQIZ4QY.js";
import "./chunk-F72UP6MH.js";
import "./chunk-BBWNIM24.js";
import "./chunk-TBYW2IKA.js";
import {
  visible
} from "./chunk-I7MG3UKA.js";
import "./chunk-WWROGXPI.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-7REPD6RP.js";
import {
  jsonText
} from "./chunk-SEKLL7JQ.js";
import {
  count
} from "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";

// src/render/plan.ts
function planDocument(plan2) {
  const issues = openings(plan2).map(({ item: { report, item }, draft }) => ({ report, line: item.span.line, ...draft }));
  return jsonText(issues);
}
function plainPlan(plan2) {
  const issues = openings(plan2);
  const others = plan2.outcomes.flatMap((outcome) => {
    const why = withoutIssue(outcome);
    return why === null ? [] : [`  ${visible(outcome.item.item.title)}: ${why}`];
  });
  const parts = [
    `${count(issues.length, "issue")} would open`,
    ...issues.map(issue),
    ...others.length > 0 ? [`No issue for
${others.join("\n")}`] : [],
    ...plan2.notes.map(({ message }) => visible(message))
  ];
  return `${parts.join("\n\n")}
`;
}
function openings(plan2) {
  return plan2.steps.flatMap((step) => step.do === "open" ? [{ item: step.item, draft: step.draft }] : []);
}
function issue({ item, draft }, index) {
  const marked = readBody(draft.body);
  const body = marked === null ? draft.body : contentOf(marked);
  const assigned = draft.assignees.length > 0 ? `, assigned to ${draft.assignees.join(", ")} where assignable` : "";
  return [
    `${index + 1}. ${visible(draft.title)}`,
    `   from ${visible(item.report)}:${item.item.span.line}, labelled ${visible(draft.labels.join(", "))}${assigned}`,
    "",
    ...body.split("\n").map((line) => `   | ${visible(line)}`.trimEnd())
  ].join("\n");
}
function withoutIssue(outcome) {
  if (outcome.tracked === "link") return `tracked in ${visible(outcome.reference)}`;
  return outcome.tracked === "no" ? reasons[outcome.why] : null;
}
var reasons = {
  done: "it is done",
  "opted-out": "it is opted out",
  secret: "the report holds a secret or personal data",
  "over-limit": "the limit of one run is reached",
  "too-many": `a report gets at most ${mostIssuesOfReport}`
};

// src/cli/plan.ts
var help = `Shows the tracking issues that the Action would open, without asking GitHub what there is already.

Usage: postmortem plan [options] PATH\u2026

PATH is a file, a folder, a glob in quotes, or - for standard input.

Options:
  --format text|json  text for people (default), json: a list of { report, line, title, body, labels, assignees }
  --config FILE       configuration; by default .github/postmortem.yml here or in a folder above

Examples:
  postmortem plan 0x19-postmortem/README.md
  postmortem plan --format json docs/postmortems
`;
var place = { repository: "https://github.com/OWNER/REPOSITORY", commit: "HEAD" };
async function run(args, terminal) {
  const given = readArguments(args, { format: ["text", "json"], config: "text" });
  const { reports, faults, configuration } = await checkReports(
    { paths: given.paths, preset: null, config: given.text("config") },
    terminal
  );
  const planned = plan({
    reports: reports.map(({ path, judged: { postmortem, heldBack } }) => ({
      path,
      previousPath: null,
      content: postmortem,
      secret: heldBack !== null
    })),
    existing: [],
    occasion: { is: "default-branch", files: null },
    openPulls: /* @__PURE__ */ new Set(),
    policy: { ...configuration.issues, open: "on-merge" },
    place: { ...place, issues: place.repository },
    hold: null,
    known: /* @__PURE__ */ new Set()
  });
  terminal.write(given.text("format") === "json" ? planDocument(planned) : plainPlan(planned));
  faults.forEach(terminal.complain);
  return faults.length > 0 ? 2 : 0;
}
export {
  help,
  run
};
