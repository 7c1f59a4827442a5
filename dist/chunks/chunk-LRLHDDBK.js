import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  enumerate
} from "./chunk-AE7BW7XM.js";

// src/render/collapse.ts
var lacks = {
  "action-item-owner": "an owner",
  "action-item-due": "a due date",
  "action-item-priority": "a priority"
};
function collapse(judged) {
  if (judged.preset !== "alx") return judged;
  const notes = judged.findings.filter(({ rule, severity }) => severity === "info" && rule in lacks);
  const [first, ...others] = notes;
  if (first === void 0 || others.length === 0) return judged;
  const note = {
    ...first,
    message: `Action items lack ${enumerate(notes.map(({ rule }) => lacks[rule] ?? rule))}`,
    help: "The brief asks for none; a team would write `- [P1] Alert on replication lag (owner: @octocat, due 2026-03-31)`"
  };
  const findings = judged.findings.flatMap(
    (finding) => finding === first ? note : others.includes(finding) ? [] : finding
  );
  return { ...judged, findings };
}

// src/render/alike.ts
function alike(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.message, finding.help]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { finding, also: [] });
    else group.also.push(finding.at);
  }
  return [...groups.values()];
}
function lines({ line, endLine }) {
  return endLine > line ? `${line}\u2013${endLine}` : `${line}`;
}

export {
  collapse,
  alike,
  lines
};
