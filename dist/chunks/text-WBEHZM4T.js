import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  excerpt,
  visible
} from "./chunk-F7FIC5IX.js";
import {
  alike,
  collapse,
  lines
} from "./chunk-LRLHDDBK.js";
import {
  failing,
  verdict
} from "./chunk-GPFVU6OK.js";
import {
  count,
  enumerate
} from "./chunk-AE7BW7XM.js";
import {
  totals
} from "./chunk-RBD4K3HU.js";
import "./chunk-7AF6O3BB.js";

// src/render/text.ts
var codes = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34 };
var colours = { error: "red", warning: "yellow", info: "blue" };
var words = { error: "error", warning: "warning", info: "note" };
function text(judged, { failOn, colour }) {
  const paint = (style, text2) => colour ? `\x1B[${codes[style]}m${text2}\x1B[0m` : text2;
  const reports = judged.map(collapse);
  if (reports.length === 0) return "";
  return `${[...reports.map((report) => section(report, paint)), closing(reports, failOn, paint)].join("\n\n")}
`;
}
function section({ postmortem, findings }, paint) {
  const { path, title } = postmortem;
  const head = paint("bold", visible(path)) + (title === null ? "" : `  ${visible(title.text)}`);
  if (findings.length === 0) return `${head}
  ${paint("green", "no findings")}`;
  let before = "";
  const said = alike(findings).map((repeated) => {
    const source = sourceOf(repeated.finding, postmortem.lines, paint);
    const same = source === before;
    before = source;
    return remark(repeated, same ? null : source, paint);
  });
  return [head, ...said].join("\n\n");
}
function remark({ finding, also }, source, paint) {
  const { severity, message, help, rule, at } = finding;
  const margin = " ".repeat(String(at.line).length);
  const elsewhere = also.length > 0 ? [`  ${margin} ${paint("faint", "|")} also line${also.length > 1 ? "s" : ""} ${enumerate(also.map(lines))}`] : [];
  return [
    `  ${paint(colours[severity], words[severity])} ${visible(message)} ${paint("faint", `[${rule}]`)}`,
    ...source === null ? [] : [source],
    ...elsewhere,
    `  ${margin} ${paint("faint", "=")} ${visible(help)}`
  ].join("\n");
}
function sourceOf(finding, report, paint) {
  const quoted = excerpt(finding, report);
  const margin = " ".repeat(String(finding.at.line).length);
  if (quoted === null) return `  ${margin} ${paint("faint", "|")} line ${finding.at.line}`;
  return [
    `  ${paint("faint", `${quoted.line} |`)} ${quoted.source}`,
    `  ${margin} ${paint("faint", "|")} ${paint(colours[finding.severity], quoted.carets)}`
  ].join("\n");
}
function closing(reports, failOn, paint) {
  const { infos, actionItems } = totals(reports);
  const fails = reports.some((report) => failing(report, failOn));
  const more = enumerate([
    ...infos > 0 ? [count(infos, "note")] : [],
    ...actionItems > 0 ? [count(actionItems, "action item")] : []
  ]);
  const said = verdict({ reports, unreadable: [], failOn });
  return `${paint(fails ? "red" : "green", said)}${more === "" ? "" : ` (${more})`}`;
}
export {
  text
};
