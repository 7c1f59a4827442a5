import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  annotation
} from "./chunk-H2CFUKRC.js";
import "./chunk-GPFVU6OK.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-7AF6O3BB.js";

// src/render/workflow-command.ts
function workflowCommands(reports) {
  const lines = reports.flatMap(
    ({ postmortem, findings }) => findings.map((finding) => command(annotation(finding, postmortem.path)))
  );
  return lines.map((line) => `${line}
`).join("");
}
function command({ level, path, line, endLine, title, message }) {
  const properties = { file: path ?? "", line, endLine, title };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${written.join(",")}::${data(message)}`;
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  workflowCommands
};
