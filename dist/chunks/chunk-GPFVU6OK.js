import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  count,
  enumerate
} from "./chunk-AE7BW7XM.js";
import {
  totals
} from "./chunk-RBD4K3HU.js";

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
  const all = reports.length + unreadable.length;
  const bad = reports.filter((report) => failing(report, failOn)).length + (failOn === "never" ? 0 : unreadable.length);
  const found = tally(reports, unreadable.length);
  return `${subject(all, bad)}${found === "" ? "" : bad > 0 ? `: ${found}` : ` with ${found}`}`;
}
function subject(all, bad) {
  if (all === 1) return bad > 0 ? "Postmortem fails" : "Postmortem passes";
  if (bad === 0) return `${all} postmortems pass`;
  return bad === all ? `${all} postmortems fail` : `${bad} of ${all} postmortems ${bad === 1 ? "fails" : "fail"}`;
}
function tally(reports, unreadable = 0) {
  const { errors, warnings } = totals(reports);
  return enumerate([
    ...errors > 0 ? [count(errors, "error")] : [],
    ...warnings > 0 ? [count(warnings, "warning")] : [],
    ...unreadable > 0 ? [count(unreadable, "unreadable file")] : []
  ]);
}

export {
  failing,
  failed,
  verdict,
  tally
};
