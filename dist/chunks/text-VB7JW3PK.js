import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  alike,
  collapse,
  lines
} from "./chunk-LRLHDDBK.js";
import {
  excerpt,
  visible
} from "./chunk-I7MG3UKA.js";
import {
  sum,
  tallyOf,
  verdictOf,
  written
} from "./chunk-OIM6JO2Y.js";
import "./chunk-RBD4K3HU.js";
import {
  count,
  enumerate
} from "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";

// src/render/text.ts
var codes = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34 };
var colours = { error: "red", warning: "yellow", info: "blue" };
var words = { error: "error", warning: "warning", info: "note" };
function textFormat({ failOn, colour }) {
  const paint = (style, text2) => colour ? `\x1B[${codes[style]}m${text2}\x1B[0m` : text2;
  return {
    piece: (judged) => {
      const report = collapse(judged);
      return { said: section(report, paint), sum: sum([report], failOn) };
    },
    writer: () => {
      let lead = "";
      const add = (said) => {
        const separated = lead + said;
        lead = "\n\n";
        return separated;
      };
      return { add, end: (sum2) => sum2.reports === 0 ? "" : `${add(closing(sum2, paint))}
` };
    }
  };
}
function text(reports, settings) {
  return written(textFormat(settings), reports);
}
function section({ postmortem, findings }, paint) {
  const { path, title } = postmortem;
  const head = paint("bold", visible(path)) + (title === null ? "" : `  ${visible(title.text)}`);
  if (findings.length === 0) return `${head}
  ${paint("green", "no findings")}`;
  const lines2 = new Map(postmortem.lines.toReversed().map((line) => [line.line, line]));
  let before = "";
  const said = alike(findings).map((repeated) => {
    const source = sourceOf(repeated.finding, lines2, paint);
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
function sourceOf(finding, lines2, paint) {
  const quoted = excerpt(finding, lines2);
  const margin = " ".repeat(String(finding.at.line).length);
  if (quoted === null) return `  ${margin} ${paint("faint", "|")} line ${finding.at.line}`;
  return [
    `  ${paint("faint", `${quoted.line} |`)} ${quoted.source}`,
    `  ${margin} ${paint("faint", "|")} ${paint(colours[finding.severity], quoted.carets)}`
  ].join("\n");
}
function closing(sum2, paint) {
  const { reports, failing, infos, actionItems } = sum2;
  const more = enumerate([
    ...infos > 0 ? [count(infos, "note")] : [],
    ...actionItems > 0 ? [count(actionItems, "action item")] : []
  ]);
  const said = verdictOf(reports, failing, tallyOf(sum2));
  return `${paint(failing > 0 ? "red" : "green", said)}${more === "" ? "" : ` (${more})`}`;
}
export {
  text,
  textFormat
};
