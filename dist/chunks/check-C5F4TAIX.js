import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  checkReports
} from "./chunk-RPTAJBJR.js";
import "./chunk-TLBQFFO4.js";
import "./chunk-LIWLYUSD.js";
import "./chunk-F7FIC5IX.js";
import "./chunk-ZMOSQXCD.js";
import {
  readArguments
} from "./chunk-UTVSCD67.js";
import "./chunk-H5G5HIOI.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-OOGTNAQG.js";
import {
  failing
} from "./chunk-GPFVU6OK.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-7AF6O3BB.js";

// src/cli/check.ts
var help = `Checks postmortems and says what is wrong and where.

Usage: postmortem check [options] PATH\u2026

PATH is a file (read as Markdown whatever its name), a folder (the reports in it), a glob in quotes, or - for standard input.

Options:
  --preset alx|sre|strict        the standard to judge by; by default the configuration or the path decides
  --format text                  for people at a terminal (default)
           json                  as described by schema/result.json
           markdown              for a page or a comment
           github                workflow commands, of which GitHub makes annotations
           sarif                 SARIF 2.1.0, for code scanning
  --fail-on error|warning|never  findings that fail the check (default: error)
  --fix                          apply the mechanical remedies to the files, then say what remains
  --watch                        check again after every change, until interrupted
  --config FILE                  configuration; by default .github/postmortem.yml here or in a folder above

Exit status: 0 passed, 1 failed, 2 something could not be read or understood.

Examples:
  postmortem check 0x19-postmortem/README.md
  postmortem check --preset sre --fail-on warning docs/postmortems
  postmortem check --format json 'incidents/**/*.md' > result.json
  postmortem check --fix postmortems/outage.md
  git show main:postmortems/outage.md | postmortem check -
`;
var presets = ["alx", "sre", "strict"];
var formats = ["text", "json", "markdown", "github", "sarif"];
var failures = ["error", "warning", "never"];
async function run(args, terminal) {
  const given = readArguments(args, {
    preset: presets,
    format: formats,
    "fail-on": failures,
    config: "text",
    fix: "switch",
    watch: "switch"
  });
  const failOn = given.choice("fail-on", failures) ?? "error";
  const format = given.choice("format", formats) ?? "text";
  const request = {
    paths: given.paths,
    preset: given.choice("preset", presets),
    config: given.text("config"),
    fix: given.on("fix")
  };
  const check = async () => {
    const { reports, faults, folders: folders2 } = await checkReports(request, terminal);
    terminal.write(await written(format, reports, { failOn, colour: terminal.colour }));
    faults.forEach(terminal.complain);
    const failed = reports.some(({ judged }) => failing(judged, failOn));
    return { folders: folders2, status: faults.length > 0 ? 2 : failed ? 1 : 0 };
  };
  let { folders, status } = await check();
  if (given.on("watch")) for await (const _ of terminal.changes(folders)) ({ folders, status } = await check());
  return status;
}
async function written(format, reports, settings) {
  const judged = reports.map((report) => report.judged);
  switch (format) {
    case "text":
      return (await import("./text-WBEHZM4T.js")).text(judged, settings);
    case "json":
      return (await import("./json-PI4GYDS5.js")).json(judged);
    case "markdown":
      return (await import("./summary-JRZY6QPL.js")).summary({ ...bare, reports: judged, failOn: settings.failOn }) ?? "";
    case "github":
      return (await import("./workflow-command-FRBMVBMM.js")).workflowCommands(reports.map(fromRoot));
    case "sarif":
      return (await import("./sarif-73WEJWQN.js")).sarif(reports.map(fromRoot));
  }
}
var bare = { unreadable: [], outcomes: [], closed: [], notes: [], links: null };
function fromRoot({ judged, path }) {
  return { ...judged, postmortem: { ...judged.postmortem, path } };
}
export {
  help,
  run
};
