import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  oneLine
} from "./chunk-6RSRYF2E.js";
import {
  rules
} from "./chunk-LTID4BIY.js";
import "./chunk-7REPD6RP.js";
import {
  jsonText
} from "./chunk-SEKLL7JQ.js";
import {
  sum,
  written
} from "./chunk-OIM6JO2Y.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";

// src/render/sarif.ts
var levels = {
  error: "error",
  warning: "warning",
  info: "note"
};
var weights = { error: 0, warning: 1, info: 2 };
var mostResults = 25e3;
function sarifFormat(failOn) {
  return {
    piece: (judged) => ({ said: judged.findings.map((finding) => row(finding, judged)), sum: sum([judged], failOn) }),
    writer: () => {
      const rows = [];
      const add = (said) => {
        rows.push(...said);
        return "";
      };
      return { add, end: () => log(rows) };
    }
  };
}
function sarif(reports) {
  return written(sarifFormat("never"), reports);
}
function log(found) {
  const names = [...new Set(found.map(({ rule }) => rule))].sort();
  const pages = new Map(found.map(({ rule, page }) => [rule, page]));
  const driver = {
    name: "Postmortem Compliance",
    informationUri: "https://github.com/postmortem-compliance/postmortem-compliance",
    rules: names.map((name) => descriptor(name, pages.get(name) ?? ""))
  };
  const kept = found.length > mostResults ? found.toSorted(heavier).slice(0, mostResults) : found;
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: leftOut(found.length - kept.length) }],
        results: kept.map(({ rule, result }) => ({ ruleId: rule, ruleIndex: names.indexOf(rule), ...result }))
      }
    ]
  });
}
function heavier(a, b) {
  return weights[a.severity] - weights[b.severity];
}
function leftOut(number) {
  if (number === 0) return [];
  return [{ level: "warning", message: { text: `${number} findings of the least weight are left out.` } }];
}
function descriptor(name, page) {
  const text = law(name);
  return {
    id: name,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `Why and how: ${page}`, markdown: `[Why and how](${page})` },
    helpUri: page
  };
}
function law(name) {
  const known = rules;
  return known[name]?.description ?? name;
}
function row({ rule, severity, message, help, at, url }, { postmortem }) {
  const uri = postmortem.path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
  return {
    rule,
    page: url,
    severity,
    result: {
      level: levels[severity],
      message: { text: plain(`${oneLine(message)}. ${oneLine(help)}.`) },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(at, postmortem) } }]
    }
  };
}
function region({ line, endLine }, { lines, hidden }) {
  const last = lines.find((each) => each.line === endLine) ?? hidden.find((each) => each.line === endLine);
  return { startLine: line, startColumn: 1, endLine, endColumn: (last?.source.length ?? 0) + 1 };
}
function plain(text) {
  return text.replaceAll("](", "]\u200B(");
}
export {
  sarif,
  sarifFormat
};
