import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  settingsFor
} from "./chunk-TBYW2IKA.js";
import {
  leaks,
  mask,
  quote,
  ruleNames,
  rules,
  sensitive,
  severalIn
} from "./chunk-LTID4BIY.js";

// src/lint.ts
var docs = "https://github.com/postmortem-compliance/postmortem-compliance/blob/v1/docs";
function ruleUrl(rule) {
  return rule === "policy" ? `${docs}/configuration.md#policy` : `${docs}/rules/${rule}.md`;
}
function lint(postmortem, configuration, files = null) {
  const settings = settingsFor(configuration, postmortem.path);
  const { preset } = settings;
  const leaked = leaks(postmortem);
  const shown = mask(postmortem, leaked);
  const laws = lawsOf(preset, settings.rules).filter(
    ({ name }) => postmortem.kind === "report" || name === "report-kind"
  );
  const mild = mildIn(shown);
  const found = laws.flatMap((law) => judge(law, shown, { preset, files, leaks: leaked })).map((finding) => mild.test(finding.rule) ? { ...finding, severity: "info" } : finding);
  const kept = withoutSuppressed(
    found,
    postmortem,
    (problem) => severe("suppression-reason", problem, levelOf("suppression-reason", preset, settings.rules["suppression-reason"]))
  );
  return {
    postmortem: shown,
    preset,
    ...verdictOf(kept, shown),
    heldBack: sensitive(leaked)
  };
}
function mildIn(postmortem) {
  const several = severalIn(postmortem);
  if (several === null) return /^$/;
  return several.what === "incident" ? /^(?:timeline|duration|section-unique)/ : /^(?:timeline|duration|impact|summary|root-cause|resolution|action-item|improvements|lessons|report-length|section-(?:present|order|content))/;
}
function withPolicy(judged, breaches) {
  const added = breaches.map(
    ({ line, endLine, message, help }) => ({
      rule: "policy",
      severity: "error",
      at: { line, endLine },
      message,
      help,
      url: ruleUrl("policy")
    })
  );
  return { ...judged, ...verdictOf([...judged.findings, ...added], judged.postmortem) };
}
function verdictOf(found, { metadata }) {
  const draft = /^draft\b/i.test(metadata.status?.text ?? "");
  const findings = (draft ? found.map(softened) : found).toSorted(
    (a, b) => a.at.line - b.at.line || ranks[b.severity] - ranks[a.severity]
  );
  return { findings, verdict: findings.some(({ severity }) => severity === "error") ? "fail" : "pass" };
}
var ranks = { info: 0, warning: 1, error: 2 };
function levelOf(name, preset, setting) {
  const configured = typeof setting === "object" ? setting.severity : setting;
  return configured ?? rules[name].severity[preset];
}
var lawsKnown = /* @__PURE__ */ new WeakMap();
function lawsOf(preset, settings) {
  const byPreset = lawsKnown.get(settings) ?? /* @__PURE__ */ new Map();
  const laws = byPreset.get(preset) ?? ruleNames.flatMap((name) => lawOf(name, preset, settings[name]));
  lawsKnown.set(settings, byPreset.set(preset, laws));
  return laws;
}
function lawOf(name, preset, setting) {
  const level = levelOf(name, preset, setting);
  if (level === "off") return [];
  const rule = rules[name];
  const schemas = { ...rule.options };
  const given = typeof setting === "object" ? setting : {};
  const options = Object.entries(schemas).map(([key, schema]) => [key, given[key] ?? schema.default]);
  return [{ name, rule, level, options: Object.fromEntries(options) }];
}
function judge({ name, rule, level, options }, postmortem, context) {
  const found = [];
  for (const problem of rule.check(postmortem, { ...context, options })) found.push(...severe(name, problem, level));
  return found;
}
function severe(rule, problem, level) {
  if (level === "off") return [];
  const lowered = problem.severity && ranks[problem.severity] < ranks[level];
  return [{ ...problem, rule, severity: lowered && problem.severity ? problem.severity : level, url: ruleUrl(rule) }];
}
function softened(finding) {
  return finding.severity === "error" ? { ...finding, severity: "warning" } : finding;
}
function withoutSuppressed(findings, postmortem, finding) {
  const effective = postmortem.suppressions.filter(({ rule, reason }) => reason && Object.hasOwn(rules, rule));
  const covers = (suppression, { rule, at }) => suppression.rule === rule && (suppression.whole || linesCovered(suppression, postmortem).includes(at.line));
  const unused = effective.filter((suppression) => !findings.some((entry) => covers(suppression, entry)));
  const unknown = postmortem.suppressions.filter(({ rule }) => !Object.hasOwn(rules, rule));
  return [
    ...findings.filter((entry) => !effective.some((suppression) => covers(suppression, entry))),
    ...unused.flatMap(
      ({ rule, span }) => finding({
        at: span,
        message: `Suppression of \`${rule}\` suppresses nothing`,
        help: "Delete the comment, or put it on the line before the finding",
        severity: "info"
      })
    ),
    ...unknown.flatMap(
      ({ rule, span }) => finding({
        at: span,
        message: `Suppression names ${quote(rule)}, and there is no such rule`,
        help: "Correct the name: `postmortem rules` lists all"
      })
    )
  ];
}
function linesCovered({ span }, postmortem) {
  const next = postmortem.lines.find(({ line, text }) => line > span.endLine && text !== "");
  return next ? [span.endLine, next.line] : [span.endLine];
}

export {
  ruleUrl,
  lint,
  withPolicy
};
