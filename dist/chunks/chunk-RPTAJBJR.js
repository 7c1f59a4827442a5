import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  check,
  decode,
  fix,
  isAsJudged,
  refuseSize
} from "./chunk-TLBQFFO4.js";
import {
  isReportPath,
  readConfiguration,
  require_picomatch
} from "./chunk-LIWLYUSD.js";
import {
  visible
} from "./chunk-F7FIC5IX.js";
import {
  UsageError
} from "./chunk-UTVSCD67.js";
import {
  __toESM
} from "./chunk-7AF6O3BB.js";

// src/cli/reports.ts
import { dirname as dirname2, resolve as resolve3 } from "node:path";

// src/cli/configuration.ts
import { dirname, join, relative } from "node:path";

// src/cli/file.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
async function readSource(path, { folder, readInput }) {
  if (path === "-") return decode(await readInput());
  try {
    const file = resolve(folder, path);
    return refuseSize((await stat(file)).size) ?? decode(await readFile(file));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    return { refusal: `It cannot be read (${reason})`, help: "Name a file that exists and that you may read" };
  }
}
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}

// src/cli/configuration.ts
async function configure({ preset, config }, terminal) {
  const { folder } = terminal;
  const { path, root } = config === null ? await nearest(folder) : { path: config, root: folder };
  const configuration = await readConfiguration(path === null ? null : await textOf(path, terminal), path ?? "");
  const policy = configuration.policy === null ? null : await policyAt(configuration.policy, root, terminal);
  return { standard: { configuration: withPreset(configuration, preset), policy }, place: { folder, root } };
}
async function policyAt(path, root, terminal) {
  const source = await readSource(join(root, path), terminal);
  if ("refusal" in source) throw new UsageError(`Policy ${path}: ${source.refusal}`);
  const { readPolicy } = await import("./policy-R5FEBBGC.js");
  return readPolicy(source.text, path);
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

// src/cli/fix.ts
import { readFile as readFile2, writeFile } from "node:fs/promises";
var mostRounds = 100;
function adds(before, after) {
  const number = ({ findings }, name) => findings.filter(({ rule }) => rule === name).length;
  return after.findings.some(({ rule }) => number(after, rule) > number(before, rule));
}
function fixAll(source, judge) {
  let text = source;
  let judged = judge(text);
  for (let round = 0; round < mostRounds; round++) {
    const lines = text.split("\n");
    const { findings, postmortem } = judged;
    const fixes = findings.flatMap((finding) => finding.fix ?? []);
    const safe = fixes.filter(({ span }) => isAsJudged(postmortem, span.line, lines.slice(span.line - 1, span.endLine)));
    const applied = [safe, ...safe.map((one) => [one])].map((some) => fix(text, some)).find((next) => next !== text && !adds(judged, judge(next)));
    if (applied === void 0) break;
    text = applied;
    judged = judge(text);
  }
  return { source: text, judged };
}
var mark = Buffer.from("\uFEFF");
async function replaceText(file, before, after) {
  const bytes = await readFile2(file);
  const [bare, marked] = [Buffer.from(before), Buffer.concat([mark, Buffer.from(before)])];
  if (!bytes.equals(bare) && !bytes.equals(marked)) return false;
  await writeFile(file, bytes.equals(bare) ? after : `\uFEFF${after}`);
  return true;
}

// src/cli/paths.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readdir, stat as stat2 } from "node:fs/promises";
import { isAbsolute, join as join2, relative as relative2, resolve as resolve2, sep } from "node:path";
async function findFiles(paths, configuration, place) {
  const files = /* @__PURE__ */ new Map();
  const faults = [];
  for (const path of paths) {
    const found = path === "-" ? ["-"] : await expand(path, configuration, place);
    if (typeof found === "string") faults.push(found);
    else
      for (const file of found)
        if (!files.has(resolve2(place.folder, file))) files.set(resolve2(place.folder, file), file);
  }
  return { files: [...files.values()], faults };
}
async function expand(path, configuration, place) {
  const kind = await stat2(resolve2(place.folder, path)).catch(() => null);
  if (kind?.isDirectory()) {
    const all = new Map((await walk(path, place.folder)).map((file) => [repositoryPath(file, place), file]));
    const reports = [...all].filter(([name]) => isReportPath(configuration, name, [...all.keys()]));
    if (reports.length > 0) return reports.map(([, file]) => file);
    return `${visible(path)}: no file in this folder matches \`paths\`; name the files, or add the folder to \`paths\` in .github/postmortem.yml`;
  }
  if (kind !== null) return [path];
  const { base, isGlob } = import_picomatch.default.scan(path);
  if (!isGlob) return `${visible(path)}: there is no such file`;
  const matches = (0, import_picomatch.default)(path, { dot: true });
  const files = (await walk(base, place.folder)).filter((file) => matches(file.split(sep).join("/")));
  return files.length > 0 ? files : `${visible(path)}: no file matches`;
}
async function walk(path, from) {
  const entries = await readdir(resolve2(from, path), { withFileTypes: true }).catch(() => []);
  const files = [];
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const inside = join2(path, entry.name);
    if (!entry.isDirectory()) files.push(inside);
    else if (entry.name !== ".git" && entry.name !== "node_modules") files.push(...await walk(inside, from));
  }
  return files;
}
function repositoryPath(path, { folder, root }) {
  const file = resolve2(folder, path);
  const inside = relative2(root, file);
  return (inside.startsWith("..") || isAbsolute(inside) ? file : inside).split(sep).join("/").replace(/^\/+/, "");
}

// src/cli/reports.ts
var many = 100;
async function checkReports(request, terminal) {
  if (request.paths.length === 0)
    throw new UsageError("No path is given; name files, folders or globs, or `-` for standard input");
  const { standard, place } = await configure(request, terminal);
  const { configuration } = standard;
  const { files, faults } = await findFiles(request.paths, configuration, place);
  const reports = [];
  for (const [index, file] of files.entries()) {
    if (files.length > many && index % many === 0) terminal.progress(`${index} of ${files.length} files checked`);
    const source = await readSource(file, terminal);
    if ("refusal" in source) {
      faults.push(`${visible(file)}: ${source.refusal}. ${source.help}`);
      continue;
    }
    const path = repositoryPath(file, place);
    const judge = (text) => judgeAs(path, file, text, standard);
    const fixed = request.fix && file !== "-" ? fixAll(source.text, judge) : { source: source.text, judged: judge(source.text) };
    if (fixed.source !== source.text && !await replaceText(resolve3(place.folder, file), source.text, fixed.source)) {
      faults.push(`${visible(file)}: The file is not in UTF-8 and was left as it is. Save it as UTF-8.`);
      fixed.judged = judge(source.text);
    }
    reports.push({ judged: fixed.judged, path });
  }
  if (files.length > many) terminal.progress(null);
  const folders = new Set(files.filter((file) => file !== "-").map((file) => dirname2(resolve3(place.folder, file))));
  return { reports, faults, folders: [...folders], configuration };
}
function judgeAs(path, file, text, standard) {
  const judged = check(path, text, standard);
  return { ...judged, postmortem: { ...judged.postmortem, path: file } };
}

export {
  checkReports
};
