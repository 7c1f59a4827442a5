import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  writeNew
} from "./chunk-APTTTRUP.js";
import {
  UsageError,
  readArguments
} from "./chunk-UTVSCD67.js";
import {
  oneLine
} from "./chunk-6RSRYF2E.js";
import "./chunk-7AF6O3BB.js";

// src/cli/new.ts
import { resolve } from "node:path";

// src/cli/template.ts
function template(preset, title, date) {
  return preset === "alx" ? school(title) : team(title, date);
}
var school = (title) => `# Postmortem: ${title}

## Issue Summary

- **Duration:** [date], [time of the start] to [time of the end] [name of the time zone]
- **Impact:** [describe what users saw, and how many % of them]
- **Root cause:** [describe in one sentence what broke]

## Timeline

All times are [name of the time zone].

- [time] - [describe how it was noticed: by monitoring, an engineer or a customer]
- [time] - [describe what was looked at, and what was assumed]
- [time] - [describe a path that was misleading, and how it was ruled out]
- [time] - [name the team that it was escalated to]
- [time] - [describe how the root cause was found]
- [time] - [describe what restored the service]

## Root Cause and Resolution

### Root Cause

[describe in detail what broke, why that was possible, and why nothing caught it]

### Resolution

[describe in detail what was done, in which order, and how it was verified]

## Corrective and Preventative Measures

### Improvements

- [describe broadly what gets better]

### Tasks

- [ ] [add a task: a verb, the system, and the state that it ends in]
- [ ] [add a task: a verb, the system, and the state that it ends in]
`;
var team = (title, date) => `---
title: ${JSON.stringify(title)}
date: ${date}
authors: "[name the authors]"
status: draft
severity: "[name the severity]"
---

# ${title}

## Summary

On [date], from [time of the start] to [time of the end] [name of the time zone], [describe what happened, to whom, and the root cause in one sentence]

## Impact

[describe who was affected: the share of users or requests, what they saw, whether data was lost]

## Detection

[describe how and when it was noticed, and what would have noticed it earlier]

## Timeline

All times are [name of the time zone].

| Time | Event |
| --- | --- |
| [time] | [describe how the impact began] |
| [time] | [describe how it was noticed] |
| [time] | [name who was called in] |
| [time] | [describe how the root cause was found] |
| [time] | [describe what restored the service] |

## Root Cause

[describe what broke, what made that possible, and why nothing caught it]

## Resolution

[describe what was done, in which order, and how it was verified]

## Action Items

| Action | Type | Owner | Priority | Due |
| --- | --- | --- | --- | --- |
| [add a verb, the system, and the state that it ends in] | prevent | [name] | P1 | [date] |
| [add a verb, the system, and the state that it ends in] | detect | [name] | P2 | [date] |

## Lessons Learned

### What went well

- [describe it]

### What went badly

- [describe it]

### Where we got lucky

- [describe it]
`;

// src/cli/new.ts
var help = `Writes a new report with the sections that the standard asks for and a blank for everything to fill in.

Usage: postmortem new [options] "TITLE"

Options:
  --preset alx|sre|strict  the standard (default: sre)
  --output FILE            where to; by default postmortems/DATE-TITLE.md, for alx 0x19-postmortem/README.md

Examples:
  postmortem new "Checkout outage on 2 March 2026"
  postmortem new --preset alx "Blank pages after sign-in"
`;
var presets = ["alx", "sre", "strict"];
async function run(args, terminal) {
  const given = readArguments(args, { preset: presets, output: "text" });
  const title = oneLine(given.paths.join(" "));
  if (title === "") throw new UsageError('No title is given, for example `postmortem new "Checkout outage"`');
  const preset = given.choice("preset", presets) ?? "sre";
  const path = given.text("output") ?? place(preset, title, terminal.today);
  if (!await writeNew(resolve(terminal.folder, path), template(preset, title, terminal.today)))
    throw new UsageError(`${path} is there already; name another file with \`--output\``);
  terminal.write(`${path}: written. Fill in what stands in brackets, then run \`postmortem check ${path}\`.
`);
  return 0;
}
function place(preset, title, today) {
  return preset === "alx" ? "0x19-postmortem/README.md" : `postmortems/${today}-${slug(title)}.md`;
}
function slug(title) {
  const words = title.normalize("NFKD").replace(new RegExp("\\p{Mark}", "gu"), "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["incident"];
  return words.join("-").slice(0, 60).replace(/-$/, "");
}
export {
  help,
  run
};
