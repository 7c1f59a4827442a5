import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  decode,
  refuseSize
} from "./chunk-BBWNIM24.js";
import {
  reportsAmong,
  require_picomatch
} from "./chunk-TBYW2IKA.js";
import {
  visible
} from "./chunk-I7MG3UKA.js";
import {
  __toESM
} from "./chunk-7AF6O3BB.js";

// src/cli/file.ts
import { readFileSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
async function readSource(path, { folder, readInput }) {
  if (path === "-") return decode(await readInput());
  try {
    const file = resolve(folder, path);
    return refuseSize(statSync(file).size) ?? decode(readFileSync(file));
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

// src/cli/paths.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readdir, stat as stat2 } from "node:fs/promises";
import { isAbsolute, join, relative, resolve as resolve2, sep } from "node:path";
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
    const reports = reportsAmong(configuration, [...all.keys()]).flatMap((name) => all.get(name) ?? []);
    if (reports.length > 0) return reports;
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
    const inside = join(path, entry.name);
    if (!entry.isDirectory()) files.push(inside);
    else if (entry.name !== ".git" && entry.name !== "node_modules")
      for (const file of await walk(inside, from)) files.push(file);
  }
  return files;
}
function repositoryPath(path, { folder, root }) {
  const file = resolve2(folder, path);
  const inside = relative(root, file);
  return (inside.startsWith("..") || isAbsolute(inside) ? file : inside).split(sep).join("/").replace(/^\/+/, "");
}

export {
  readSource,
  exists,
  findFiles,
  repositoryPath
};
