import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  visible
} from "./chunks/chunk-I7MG3UKA.js";
import "./chunks/chunk-7AF6O3BB.js";

// src/cli.ts
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { buffer } from "node:stream/consumers";

// src/cli/changes.ts
import { watch } from "node:fs";
import { setTimeout } from "node:timers/promises";
var milliseconds = 100;
async function* changes(folders) {
  let changed = false;
  let wake = () => {
  };
  const note = () => {
    changed = true;
    wake();
  };
  const watchers = folders.map((folder) => watch(folder, note));
  try {
    for (; ; ) {
      if (!changed) await new Promise((done) => wake = done);
      await setTimeout(milliseconds);
      changed = false;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

// src/cli/command-line.ts
var commands = {
  check: { summary: "check postmortems and say what is wrong and where", load: () => import("./chunks/check-7MGX4CYH.js") },
  plan: { summary: "show the tracking issues that would open", load: () => import("./chunks/plan-NJ3ILA3Y.js") },
  init: { summary: "write the workflow and the configuration", load: () => import("./chunks/init-FMU3C6SW.js") },
  new: { summary: "write a new report to fill in", load: () => import("./chunks/new-YKRV2SJ4.js") },
  audit: { summary: "write a dashboard of all postmortems", load: () => import("./chunks/audit-NUH5D2IX.js") },
  rules: { summary: "list the rules, or tell all about one", load: () => import("./chunks/rules-3I3MXO2B.js") }
};
var help = `Keeps incident postmortems honest and their corrective tasks alive.

Usage: postmortem COMMAND [options]

Commands:
${Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`).join("\n")}

Options:
  --help     this text; after a command, the help of that command
  --version  the version

Environment:
  NO_COLOR   no colours
  DEBUG      where in the program an internal error came from

Examples:
  postmortem check docs/postmortems
  postmortem check --help
`;
async function commandLine(args, terminal2, version2) {
  try {
    return await dispatch(args, terminal2, version2);
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    if (["UsageError", "ConfigError", "PolicyError"].includes(name))
      terminal2.complain(message.split("\n").map(visible).join("\n"));
    else terminal2.complain(`internal error: ${terminal2.debug ? stack : message}`);
    return 2;
  }
}
async function dispatch([name = "--help", ...args], terminal2, version2) {
  const print = (text) => {
    terminal2.write(text);
    return 0;
  };
  if (name === "--version") return print(`${version2}
`);
  if (name === "--help" || name === "-h" || name === "help") return print(help);
  const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (command === void 0) {
    terminal2.complain(`There is no command \`${visible(name)}\`; the commands are ${Object.keys(commands).join(", ")}`);
    return 2;
  }
  const { help: ownHelp, run } = await command.load();
  return args.includes("--help") || args.includes("-h") ? print(ownHelp) : run(args, terminal2);
}

// src/cli.ts
var { stdin, stdout, stderr, env } = process;
stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
var mostThreads = 4;
var worthThreads = 400;
var { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
var terminal = {
  folder: process.cwd(),
  today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  write: (text) => void stdout.write(text),
  complain: (line) => void stderr.write(`postmortem: ${line}
`),
  progress: (text) => void (stderr.isTTY && stderr.write(`\r\x1B[K${text ?? ""}`)),
  changes,
  readInput: () => buffer(stdin),
  threads: { most: Math.min(availableParallelism(), mostThreads), from: worthThreads },
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
  debug: Boolean(env.DEBUG)
};
process.exitCode = await commandLine(process.argv.slice(2), terminal, version);
