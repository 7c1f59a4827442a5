import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  jsonText
} from "./chunk-SEKLL7JQ.js";
import {
  sum,
  written
} from "./chunk-OIM6JO2Y.js";
import {
  metrics
} from "./chunk-C5SLBGRP.js";
import {
  totals
} from "./chunk-RBD4K3HU.js";

// src/render/json.ts
function result(reports) {
  return { schemaVersion: 1, reports: reports.map(report), totals: totals(reports) };
}
function jsonFormat(failOn) {
  return {
    piece: (judged) => ({ said: indented(report(judged), 4), sum: sum([judged], failOn) }),
    writer: () => {
      let lead = '{\n  "schemaVersion": 1,\n  "reports": [';
      const add = (said) => {
        const separated = `${lead}
    ${said}`;
        lead = ",";
        return separated;
      };
      return {
        add,
        end: ({ failing: _, ...totals2 }) => `${totals2.reports === 0 ? lead : "\n  "}],
  "totals": ${indented(totals2, 2)}
}
`
      };
    }
  };
}
function indented(value, columns) {
  return jsonText(value).trimEnd().replaceAll("\n", `
${" ".repeat(columns)}`);
}
function json(reports) {
  return written(jsonFormat("never"), reports);
}
function report({ postmortem, preset, verdict, findings }) {
  const { path, kind, title } = postmortem;
  const facts = kind === "report" ? read(postmortem) : unread;
  return {
    path,
    kind,
    title: title?.text ?? null,
    verdict,
    preset,
    ...facts,
    findings: findings.map(finding)
  };
}
var unread = { sections: [], incident: null, timeline: [], metrics: null, actionItems: [] };
function read(postmortem) {
  const { milestones: _, ...minutes } = metrics(postmortem);
  return {
    sections: postmortem.sections.flatMap(({ ids, title, span }) => ids.map((id) => ({ id, title, ...span }))),
    incident: incident(postmortem.incident),
    timeline: postmortem.timeline?.entries.map(entry) ?? [],
    metrics: minutes,
    actionItems: postmortem.actionItems.map(actionItem)
  };
}
function incident({ start, end, zone, minutes, stated }) {
  return {
    start: start && moment(start),
    end: end && moment(end),
    timezone: zone,
    minutes,
    statedMinutes: stated?.minutes ?? null
  };
}
function moment({ text, local, instant, span }) {
  return { text, local, instant, line: span.line };
}
function entry({ at, span, text, milestones }) {
  return { line: span.line, time: at.time, date: at.date, text, milestones };
}
function actionItem({ title, detail, span, done, owners, due, priority, type, issue }) {
  return { title, detail, line: span.line, endLine: span.endLine, done, owners, due, priority, type, issue };
}
function finding({ rule, severity, message, help, at, url }) {
  return { rule, severity, message, help, line: at.line, endLine: at.endLine, url };
}

export {
  result,
  jsonFormat,
  json
};
