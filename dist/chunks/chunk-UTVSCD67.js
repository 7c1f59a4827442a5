import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/cli/usage.ts
import { parseArgs } from "node:util";
var UsageError = class extends Error {
  name = "UsageError";
};
function readArguments(args, options) {
  const { positionals, values } = parsed(args, options);
  for (const [name, allowed] of Object.entries(options)) {
    const value = values[name];
    if (typeof allowed === "object" && typeof value === "string" && !allowed.includes(value))
      throw new UsageError(`Option \`--${name}\` is \`${value}\`, expected ${allowed.join(", ")}`);
  }
  return {
    paths: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : null;
    },
    choice: (option, allowed) => allowed.find((value) => value === values[option]) ?? null,
    on: (option) => values[option] === true
  };
}
function parsed(args, options) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(
          ([name, kind]) => [name, { type: kind === "switch" ? "boolean" : "string" }]
        )
      )
    });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const [fact] = String(error instanceof Error ? error.message : error).split(". ");
    throw new UsageError(`${fact}; the options are ${known.join(", ")}`);
  }
}

export {
  UsageError,
  readArguments
};
