import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  cut,
  oneLine
} from "./chunk-6RSRYF2E.js";
import {
  failed,
  verdict
} from "./chunk-OIM6JO2Y.js";
import {
  count
} from "./chunk-AE7BW7XM.js";

// src/render/annotation.ts
var mostOfLevel = 10;
var longestMessage = 4096;
function annotations(run) {
  const verdicts = failed(run) ? 1 : 0;
  const errors = [...run.unreadable.map(unreadable), ...spread(run.reports, "error")];
  const warnings = [...notes(run, "warning"), ...spread(run.reports, "warning")];
  const shown = [...errors.slice(0, mostOfLevel - verdicts), ...warnings.slice(0, mostOfLevel)];
  const rest = errors.length + warnings.length - shown.length;
  const notices = notes(run, "notice");
  return [...shown, ...verdicts === 0 && rest > 0 ? [more(rest)] : [], ...notices].slice(
    0,
    shown.length + mostOfLevel
  );
}
function more(rest) {
  return ofRun("notice", `${count(rest, "more finding")} in the summary of this run`);
}
function failure(run) {
  if (!failed(run)) return null;
  const all = run.unreadable.length + run.reports.flatMap(({ findings }) => findings.filter(serious)).length;
  const shown = annotations(run).filter(({ path }) => path !== null).length;
  const rest = all - shown;
  return `${verdict(run)}${rest > 0 ? `; ${count(rest, "more finding")} in the summary of this run` : ""}`;
}
function serious({ severity }) {
  return severity !== "info";
}
function spread(reports, severity) {
  const ranked = reports.flatMap(({ postmortem, findings }) => {
    const spoken = /* @__PURE__ */ new Map();
    const own = findings.filter((finding) => finding.severity === severity);
    return own.map((finding) => {
      const again = spoken.get(finding.rule) ?? 0;
      spoken.set(finding.rule, again + 1);
      return { finding, again };
    }).sort((a, b) => a.again - b.again).map(({ finding }, turn) => ({ turn, annotation: annotation(finding, postmortem.path) }));
  });
  return ranked.sort((a, b) => a.turn - b.turn).map(({ annotation: annotation2 }) => annotation2);
}
function annotation({ rule, severity, message, help, url, at }, path) {
  return {
    level: severity === "info" ? "notice" : severity,
    path,
    line: at.line,
    endLine: at.endLine,
    title: rule,
    message: `${cut(`${oneLine(message)}
${oneLine(help)}`, longestMessage - url.length - 1)}
${url}`
  };
}
function unreadable({ path, refusal, help }) {
  return { level: "error", path, line: 1, endLine: 1, title: "unreadable", message: `${refusal}
${help}` };
}
function notes({ notes: notes2 }, level) {
  return notes2.filter((note) => note.level === level).map(({ message, yaml }) => ofRun(level, cut(yaml === void 0 ? message : `${message}
${yaml}`, longestMessage)));
}
function ofRun(level, message) {
  return { level, path: null, line: 1, endLine: 1, title: "Postmortem Compliance", message };
}

export {
  annotations,
  failure,
  annotation
};
