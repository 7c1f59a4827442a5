import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  annotation
} from "./chunk-2IUGE7IM.js";
import "./chunk-6RSRYF2E.js";
import {
  sum,
  written
} from "./chunk-OIM6JO2Y.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";

// src/render/workflow-command.ts
function commandFormat(failOn) {
  return {
    piece: (judged) => ({ said: commands(judged), sum: sum([judged], failOn) }),
    writer: () => ({ add: (said) => said, end: () => "" })
  };
}
function workflowCommands(reports) {
  return written(commandFormat("never"), reports);
}
function commands({ postmortem, findings }) {
  return findings.map((finding) => `${command(annotation(finding, postmortem.path))}
`).join("");
}
function command({ level, path, line, endLine, title, message }) {
  const properties = { file: path ?? "", line, endLine, title };
  const written2 = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${written2.join(",")}::${data(message)}`;
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  commandFormat,
  workflowCommands
};
