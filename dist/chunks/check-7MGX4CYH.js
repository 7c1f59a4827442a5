import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  select,
  tellProgress
} from "./chunk-DLZ4RYC3.js";
import {
  readArguments
} from "./chunk-UTVSCD67.js";
import {
  formatNames,
  loadFormat
} from "./chunk-2AYYDNQS.js";
import "./chunk-F72UP6MH.js";
import "./chunk-BBWNIM24.js";
import "./chunk-TBYW2IKA.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import {
  add,
  none
} from "./chunk-OIM6JO2Y.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
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
var failures = ["error", "warning", "never"];
async function run(args, terminal) {
  const given = readArguments(args, {
    preset: presets,
    format: formatNames,
    "fail-on": failures,
    config: "text",
    fix: "switch",
    watch: "switch"
  });
  const request = {
    paths: given.paths,
    preset: given.choice("preset", presets),
    config: given.text("config"),
    fix: given.on("fix"),
    format: given.choice("format", formatNames) ?? "text",
    settings: { failOn: given.choice("fail-on", failures) ?? "error", colour: terminal.colour }
  };
  let { folders, status } = await check(request, terminal);
  if (given.on("watch"))
    for await (const _ of terminal.changes(folders)) ({ folders, status } = await check(request, terminal));
  return status;
}
async function check(asked, terminal) {
  const { files, faults, folders, rules, place } = await select(asked, terminal);
  const { fix, format, settings } = asked;
  const job = { folder: terminal.folder, rules, place, fix, format, settings };
  const writer = (await loadFormat(format, settings)).writer();
  const untold = [...faults];
  let sum = none;
  let done = 0;
  for await (const { piece, fault } of sayAll(files, job, terminal)) {
    tellProgress(done++, files.length, terminal);
    if (fault !== null) untold.push(fault);
    if (piece === null) continue;
    sum = add(sum, piece.sum);
    terminal.write(writer.add(piece.said));
  }
  tellProgress(done, files.length, terminal);
  terminal.write(writer.end(sum));
  untold.forEach(terminal.complain);
  return { folders, status: untold.length > 0 ? 2 : sum.failing > 0 ? 1 : 0 };
}
async function* sayAll(files, job, terminal) {
  const { most, from } = terminal.threads;
  if (most > 1 && files.length >= from && !files.includes("-")) {
    const [{ standardOf }, { inThreads }] = await Promise.all([import("./standard-P6YY6KUS.js"), import("./threads-HVRLZCL5.js")]);
    await standardOf(job.rules);
    yield* inThreads(files, job, most);
    return;
  }
  const { prepare } = await import("./saying-Y2VCMEE2.js");
  const say = await prepare(job, terminal.readInput);
  for (const file of files) yield await say(file);
}
export {
  help,
  run
};
