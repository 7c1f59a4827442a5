import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  UsageError,
  readArguments
} from "./chunk-UTVSCD67.js";
import {
  ruleUrl
} from "./chunk-XHEK2P6Z.js";
import "./chunk-TBYW2IKA.js";
import "./chunk-2U2NNTPZ.js";
import {
  ruleNames,
  rules
} from "./chunk-LTID4BIY.js";
import "./chunk-7REPD6RP.js";
import "./chunk-7AF6O3BB.js";

// src/cli/rules.ts
var help = `Lists the rules, or tells all about one.

Usage: postmortem rules [NAME]

Examples:
  postmortem rules
  postmortem rules timeline-order
`;
async function run(args, terminal) {
  const [name] = readArguments(args, {}).paths;
  terminal.write(name === void 0 ? list() : page(name));
  return 0;
}
function list() {
  const width = Math.max(...ruleNames.map((name) => name.length));
  const line = (name, { alx, sre, strict }, description) => `${name.padEnd(width)}  ${alx?.padEnd(7)}  ${sre?.padEnd(7)}  ${strict?.padEnd(7)}  ${description}`;
  return [
    line("rule", { alx: "alx", sre: "sre", strict: "strict" }, "a good report"),
    ...ruleNames.map((name) => line(name, rules[name].severity, rules[name].description)),
    ""
  ].join("\n");
}
function page(name) {
  const found = ruleNames.find((each) => each === name);
  if (found === void 0) throw new UsageError(`There is no rule \`${name}\`; \`postmortem rules\` lists all`);
  const { description, severity, source, options } = rules[found];
  const settings = Object.entries(options).map(
    ([option, { description: description2, default: value }]) => `  ${option} (default ${JSON.stringify(value)}): ${description2}`
  );
  return [
    found,
    description,
    "",
    `Level:  ${Object.entries(severity).map(([preset, level]) => `${preset} ${level}`).join(", ")}`,
    `Source: ${source}`,
    ...settings.length > 0 ? ["Options:", ...settings] : [],
    `Page:   ${ruleUrl(found)}`,
    ""
  ].join("\n");
}
export {
  help,
  run
};
