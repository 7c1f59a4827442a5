import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  UsageError
} from "./chunk-UTVSCD67.js";
import {
  exists,
  findFiles,
  readSource
} from "./chunk-F72UP6MH.js";
import {
  readConfiguration
} from "./chunk-TBYW2IKA.js";

// src/cli/reports.ts
import { dirname as dirname2, resolve } from "node:path";

// src/cli/configuration.ts
import { dirname, join, relative } from "node:path";
async function configure({ preset, config }, terminal) {
  const { folder } = terminal;
  const { path, root } = config === null ? await nearest(folder) : { path: config, root: folder };
  const configuration = await readConfiguration(path === null ? null : await textOf(path, terminal), path ?? "");
  const policy = configuration.policy === null ? null : await policyAt(configuration.policy, root, terminal);
  return { rules: { configuration: withPreset(configuration, preset), policy }, place: { folder, root } };
}
async function policyAt(path, root, terminal) {
  const source = await readSource(join(root, path), terminal);
  if ("refusal" in source) throw new UsageError(`Policy ${path}: ${source.refusal}`);
  return { path, text: source.text };
}
function withPreset(configuration, preset) {
  if (preset === null) return configuration;
  return { ...configuration, preset, overrides: configuration.overrides.map(({ preset: _, ...override }) => override) };
}
async function nearest(here) {
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, ".github", "postmortem.yml");
    if (await exists(path)) return { path: relative(here, path), root: folder };
    if (await exists(join(folder, ".git"))) return { path: null, root: folder };
    if (dirname(folder) === folder) return { path: null, root: here };
  }
}
async function textOf(path, terminal) {
  const source = await readSource(path, terminal);
  if ("refusal" in source) throw new UsageError(`Configuration ${path}: ${source.refusal}`);
  return source.text;
}

// src/cli/reports.ts
async function select(request, terminal) {
  if (request.paths.length === 0)
    throw new UsageError("No path is given; name files, folders or globs, or `-` for standard input");
  const { rules, place } = await configure(request, terminal);
  const { files, faults } = await findFiles(request.paths, rules.configuration, place);
  const folders = new Set(files.filter((file) => file !== "-").map((file) => dirname2(resolve(place.folder, file))));
  return { files, faults, folders: [...folders], rules, place };
}
var many = 100;
function tellProgress(done, all, terminal) {
  if (all <= many) return;
  if (done === all) terminal.progress(null);
  else if (done % many === 0) terminal.progress(`${done} of ${all} files checked`);
}
async function checkReports(request, terminal) {
  const { files, faults, rules, place } = await select(request, terminal);
  const [{ judgeFile }, { standardOf }] = await Promise.all([import("./judging-7XFWE5OV.js"), import("./standard-P6YY6KUS.js")]);
  const task = { standard: await standardOf(rules), place, fix: false };
  const checked = { reports: [], faults: [...faults], configuration: rules.configuration };
  for (const [index, file] of files.entries()) {
    tellProgress(index, files.length, terminal);
    const { report, fault } = await judgeFile(file, task, terminal);
    if (report !== null) checked.reports.push(report);
    if (fault !== null) checked.faults.push(fault);
  }
  tellProgress(files.length, files.length, terminal);
  return checked;
}

export {
  select,
  tellProgress,
  checkReports
};
