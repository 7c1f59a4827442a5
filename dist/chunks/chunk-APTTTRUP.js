import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  readArguments
} from "./chunk-UTVSCD67.js";

// src/cli/init.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var help = `Writes the workflow and the configuration into this repository. Files that are there already stay as they are.

Usage: postmortem init

Examples:
  postmortem init
`;
var workflow = `name: Postmortems
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, closed, edited]
  push:
    branches: [main]
  schedule:
    - cron: '0 6 * * 1'

permissions:
  contents: read
  issues: write
  pull-requests: write

concurrency:
  group: postmortem-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: false

jobs:
  postmortems:
    runs-on: ubuntu-latest
    steps:
      - uses: postmortem-compliance/postmortem-compliance@v1
`;
var configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/postmortem-compliance/postmortem-compliance/v1/schema/config.json
# Everything here is optional: take the # away from what you need.

# The standard to judge by: alx, sre or strict. Without it, the path of a report decides.
#preset: sre

# Which files are reports.
#paths:
#  - '**/postmortems/**'

# When issues open (on-pull-request, on-merge or never), and their label.
#issues:
#  open: on-pull-request
#  label: postmortem

# The level of a rule (off, info, warning or error); \`postmortem rules\` lists them all.
#rules:
#  report-length: off
`;
var files = {
  ".github/workflows/postmortems.yml": workflow,
  ".github/postmortem.yml": configuration
};
async function run(args, terminal) {
  readArguments(args, {});
  for (const [path, content] of Object.entries(files)) {
    const written = await writeNew(resolve(terminal.folder, path), content);
    terminal.write(`${path}: ${written ? "written" : "is there already, left as it is"}
`);
  }
  return 0;
}
async function writeNew(file, content) {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

export {
  help,
  workflow,
  run,
  writeNew
};
