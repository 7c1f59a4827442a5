import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  checkReports
} from "./chunk-DLZ4RYC3.js";
import {
  readArguments
} from "./chunk-UTVSCD67.js";
import "./chunk-F72UP6MH.js";
import "./chunk-BBWNIM24.js";
import "./chunk-TBYW2IKA.js";
import "./chunk-I7MG3UKA.js";
import {
  site
} from "./chunk-34FTEZJQ.js";
import "./chunk-WWROGXPI.js";
import "./chunk-WBF4BK5X.js";
import "./chunk-I36PHXW7.js";
import "./chunk-YFROUKMZ.js";
import "./chunk-QZG73UN6.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-7REPD6RP.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";

// src/cli/audit.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
var help = `Writes a dashboard of all postmortems: a page, its data as JSON and CSV, and two badges.

Usage: postmortem audit [options] PATH\u2026

PATH is a folder, a file, or a glob in quotes.

Options:
  --out FOLDER   where to (default: site); files of the same names are replaced
  --config FILE  configuration; by default .github/postmortem.yml here or in a folder above

Examples:
  postmortem audit .
  postmortem audit --out public docs/postmortems
`;
async function run(args, terminal) {
  const given = readArguments(args, { out: "text", config: "text" });
  const request = { paths: given.paths, preset: null, config: given.text("config") };
  const { reports, faults, configuration } = await checkReports(request, terminal);
  const out = given.text("out") ?? "site";
  const files = site({
    reports: reports.map(({ judged }) => judged),
    outcomes: [],
    today: terminal.today,
    links: null,
    label: configuration.badge.label
  });
  for (const [name, content] of Object.entries(files)) {
    const file = resolve(terminal.folder, out, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  terminal.write(`${join(out, "index.html")}: written
`);
  faults.forEach(terminal.complain);
  return faults.length > 0 ? 2 : 0;
}
export {
  help,
  run
};
