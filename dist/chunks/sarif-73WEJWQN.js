import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  rules
} from "./chunk-ZMOSQXCD.js";
import "./chunk-H5G5HIOI.js";
import {
  oneLine
} from "./chunk-6RSRYF2E.js";
import "./chunk-7AF6O3BB.js";

// src/render/sarif.ts
var levels = {
  error: "error",
  warning: "warning",
  info: "note"
};
function sarif(reports) {
  const names = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const pages = new Map(reports.flatMap(({ findings }) => findings.map(({ rule, url }) => [rule, url])));
  const driver = {
    name: "Postmortem Compliance",
    informationUri: "https://github.com/postmortem-compliance/postmortem-compliance",
    rules: names.map((name) => descriptor(name, pages.get(name) ?? ""))
  };
  const results = reports.flatMap(
    ({ postmortem, findings }) => findings.map((finding) => result(finding, postmortem.path, names.indexOf(finding.rule)))
  );
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }]
  };
  return `${JSON.stringify(log, null, 2)}
`;
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
function result({ rule, severity, message, help, at }, path, ruleIndex) {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${oneLine(message)}. ${oneLine(help)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/")
          },
          region: { startLine: at.line, endLine: at.endLine }
        }
      }
    ]
  };
}
export {
  sarif
};
