import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  readEvent
} from "./chunks/chunk-Z2QK67YX.js";
import {
  debug,
  error,
  getInput,
  notice,
  setFailed,
  setOutput,
  summary,
  warning
} from "./chunks/chunk-DFBOMTDR.js";
import "./chunks/chunk-JZVWJBDK.js";
import "./chunks/chunk-7AF6O3BB.js";

// src/index.ts
import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/inputs.ts
var InputError = class extends Error {
  name = "InputError";
};
function readInputs() {
  const token = getInput("token");
  if (token === "")
    throw new InputError(
      "Input `token` is empty, expected a GitHub token: leave the input `token` out to use the workflow\u2019s own"
    );
  return {
    token,
    config: getInput("config") || ".github/postmortem.yml",
    failOn: oneOf("fail-on", ["error", "warning", "never"]) ?? "error",
    openIssues: oneOf("open-issues", ["on-pull-request", "on-merge", "never"]),
    comment: oneOf("comment", ["true", "false"]) !== "false",
    suggest: oneOf("suggest", ["true", "false"]) === "true",
    badgeBranch: getInput("badge-branch") || null,
    dryRun: oneOf("dry-run", ["true", "false"]) === "true",
    issuesToken: getInput("issues-token") || null
  };
}
function oneOf(name, values) {
  const written = getInput(name);
  if (written === "") return null;
  const value = values.find((each) => each === written.toLowerCase());
  if (value === void 0)
    throw new InputError(
      `Input \`${name}\` is \`${written}\`, expected ${values.map((each) => `\`${each}\``).join(" or ")}`
    );
  return value;
}

// src/index.ts
var environment = (name) => process.env[name] ?? "";
var annotate = { error, warning, notice };
var say = {
  nothing: (why) => {
    notice(`${why}: nothing to check`);
    setOutput("verdict", "pass");
    for (const name of ["reports", "errors", "warnings", "issues-opened"]) setOutput(name, 0);
    setOutput("issues", "[]");
  },
  annotate: ({ level, path, line, endLine, title, message }) => annotate[level](message, path === null ? { title } : { title, file: path, startLine: line, endLine }),
  summary: async (markdown) => {
    await summary.addRaw(markdown).write();
  },
  output: (name, value) => setOutput(name, value),
  result: (document) => {
    const path = join(environment("RUNNER_TEMP"), `postmortem-${randomUUID()}.json`);
    writeFileSync(path, document);
    return path;
  },
  fail: (message) => setFailed(message)
};
var known = ["InputError", "EventError", "ConfigError", "PolicyError", "PermissionError", "GitHubError"];
function explain(error2) {
  const { name, message, stack } = error2 instanceof Error ? error2 : new Error(String(error2));
  if (known.includes(name)) return message;
  debug(stack ?? message);
  return `Unexpected error: ${message}. This is a fault of the Action: report it at https://github.com/postmortem-compliance/postmortem-compliance/issues; with debug logging on, the log holds the stack`;
}
async function run() {
  const inputs = readInputs();
  const repository = environment("GITHUB_REPOSITORY");
  const payload = JSON.parse(readFileSync(environment("GITHUB_EVENT_PATH"), "utf8"));
  const event = readEvent(environment("GITHUB_EVENT_NAME"), payload, repository);
  if (event.kind === "ignored") return say.nothing(event.why);
  const [{ main }, { connect }] = await Promise.all([import("./chunks/main-GMICN7FV.js"), import("./chunks/client-JTSRA3S2.js")]);
  const server = environment("GITHUB_SERVER_URL") || "https://github.com";
  const runId = environment("GITHUB_RUN_ID");
  await main({
    inputs,
    event,
    github: connect({ token: inputs.token, repository }),
    elsewhere: (other) => connect({ token: inputs.issuesToken ?? inputs.token, repository: other }),
    server,
    runUrl: runId === "" ? null : `${server}/${repository}/actions/runs/${runId}`,
    now: /* @__PURE__ */ new Date(),
    say
  });
}
await run().catch((error2) => setFailed(explain(error2)));
