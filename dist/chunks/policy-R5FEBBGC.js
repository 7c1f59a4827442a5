import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  require_ajv
} from "./chunk-CSYYN25A.js";
import {
  __toESM
} from "./chunk-7AF6O3BB.js";

// src/policy.ts
var import_ajv = __toESM(require_ajv(), 1);
var PolicyError = class extends Error {
  name = "PolicyError";
};
async function readPolicy(text, path) {
  try {
    const validate = new import_ajv.Ajv({ allErrors: true, verbose: true, strict: false }).compile(JSON.parse(text));
    return (report) => {
      if (validate(report)) return [];
      const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
      return errors.map((error) => breach(error, report, path));
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PolicyError(`${path}: no JSON Schema that can be used: ${reason}`, { cause });
  }
}
function breach({ instancePath, message, data, parentSchema }, report, path) {
  const keys = instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const found = typeof data === "object" && data !== null ? "" : `, found \`${String(data).slice(0, 60)}\``;
  const meaning = parentSchema?.description;
  return {
    ...linesOf(report, keys),
    message: `\`${keys.join(".") || "report"}\` ${message}${found}`,
    help: typeof meaning === "string" ? meaning : `Change the report so that it fits \`${path}\``
  };
}
function linesOf(report, keys) {
  let value = report;
  let lines = { line: 1, endLine: 1 };
  for (const key of keys) {
    value = Object(value)[key];
    const { line, endLine } = Object(value);
    if (typeof line === "number") lines = { line, endLine: typeof endLine === "number" ? endLine : line };
  }
  return lines;
}
export {
  PolicyError,
  readPolicy
};
