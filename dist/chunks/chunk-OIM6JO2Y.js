import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  totals
} from "./chunk-RBD4K3HU.js";
import {
  count,
  enumerate
} from "./chunk-AE7BW7XM.js";

// src/render/verdict.ts
function decisive({ severity }, failOn) {
  if (failOn === "never") return false;
  return severity === "error" || severity === "warning" && failOn === "warning";
}
function failing({ findings }, failOn) {
  return findings.some((finding) => decisive(finding, failOn));
}
function failed({ reports, unreadable, failOn }) {
  return failOn !== "never" && unreadable.length > 0 || reports.some((report) => failing(report, failOn));
}
function verdict({ reports, unreadable, failOn }) {
  const bad = reports.filter((report) => failing(report, failOn)).length + (failOn === "never" ? 0 : unreadable.length);
  return verdictOf(reports.length + unreadable.length, bad, tally(reports, unreadable.length));
}
function verdictOf(all, bad, found) {
  return `${subject(all, bad)}${found === "" ? "" : bad > 0 ? `: ${found}` : ` with ${found}`}`;
}
function subject(all, bad) {
  if (all === 1) return bad > 0 ? "Postmortem fails" : "Postmortem passes";
  if (bad === 0) return `${all} postmortems pass`;
  return bad === all ? `${all} postmortems fail` : `${bad} of ${all} postmortems ${bad === 1 ? "fails" : "fail"}`;
}
function tally(reports, unreadable = 0) {
  return tallyOf(totals(reports), unreadable);
}
function tallyOf({ errors, warnings }, unreadable = 0) {
  return enumerate([
    ...errors > 0 ? [count(errors, "error")] : [],
    ...warnings > 0 ? [count(warnings, "warning")] : [],
    ...unreadable > 0 ? [count(unreadable, "unreadable file")] : []
  ]);
}

// src/render/sum.ts
function sum(reports, failOn) {
  return { ...totals(reports), failing: reports.filter((report) => failing(report, failOn)).length };
}
function add(one, other) {
  return {
    reports: one.reports + other.reports,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
    actionItems: one.actionItems + other.actionItems,
    failing: one.failing + other.failing
  };
}

// src/render/format.ts
function written(format, reports) {
  const pieces = reports.map(format.piece);
  const writer = format.writer();
  const begun = pieces.map(({ said }) => writer.add(said)).join("");
  return begun + writer.end(pieces.map((piece) => piece.sum).reduce(add, none));
}
var none = sum([], "never");

export {
  failing,
  failed,
  verdict,
  verdictOf,
  tally,
  tallyOf,
  sum,
  add,
  written,
  none
};
