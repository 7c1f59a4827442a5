import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  readSource,
  repositoryPath
} from "./chunk-F72UP6MH.js";
import {
  check,
  fix,
  isAsJudged
} from "./chunk-GABP62GY.js";
import {
  visible
} from "./chunk-I7MG3UKA.js";

// src/cli/judging.ts
import { resolve } from "node:path";

// src/cli/fix.ts
import { readFile, writeFile } from "node:fs/promises";
var mostRounds = 100;
var mostRefusals = 50;
function adds(before, after) {
  const rules = new Set(after.findings.map(({ rule }) => rule));
  const number = ({ findings }, name) => findings.filter(({ rule }) => rule === name).length;
  return [...rules].some((rule) => number(after, rule) > number(before, rule));
}
function fixAll(source, judge) {
  let text = source;
  let judged = judge(text);
  let refusals = 0;
  const refused = /* @__PURE__ */ new Set();
  const apply = (fixes) => {
    const next = fix(text, fixes);
    if (next === text || refusals >= mostRefusals) return;
    const after = judge(next);
    if (!adds(judged, after)) {
      text = next;
      judged = after;
      return;
    }
    refusals += 1;
    const [only, second] = fixes;
    if (only && !second) {
      refused.add(key(only));
      return;
    }
    const half = Math.ceil(fixes.length / 2);
    apply(fixes.slice(half));
    apply(fixes.slice(0, half));
  };
  for (let round = 0; round < mostRounds; round++) {
    const before = text;
    const whole = refused.size === 0;
    refusals = 0;
    apply(apart(safe(text, judged).filter((one) => !refused.has(key(one)))));
    if (text !== before) continue;
    if (whole) break;
    refused.clear();
  }
  return { source: text, judged };
}
var key = ({ span, text }) => `${span.line} ${text}`;
function safe(text, { findings, postmortem }) {
  const lines = text.split("\n");
  return findings.flatMap(({ fix: fix2, moreFixes = [] }) => fix2 ? [fix2, ...moreFixes] : []).filter(({ span }) => isAsJudged(postmortem, span.line, lines.slice(span.line - 1, span.endLine)));
}
function apart(fixes) {
  const taken = [];
  for (const one of fixes.toSorted((a, b) => a.span.line - b.span.line))
    if (one.span.line > (taken.at(-1)?.span.endLine ?? 0)) taken.push(one);
  return taken;
}
var mark = Buffer.from("\uFEFF");
async function replaceText(file, before, after) {
  const bytes = await readFile(file);
  const [bare, marked] = [Buffer.from(before), Buffer.concat([mark, Buffer.from(before)])];
  if (!bytes.equals(bare) && !bytes.equals(marked)) return false;
  await writeFile(file, bytes.equals(bare) ? after : `\uFEFF${after}`);
  return true;
}

// src/cli/judging.ts
async function judgeFile(file, { standard, place, fix: fix2 }, terminal) {
  const source = await readSource(file, terminal);
  if ("refusal" in source) return { report: null, fault: `${visible(file)}: ${source.refusal}. ${source.help}` };
  const path = repositoryPath(file, place);
  const judge = (text) => judgeAs(path, file, text, standard);
  if (!fix2 || file === "-") return { report: { judged: judge(source.text), path }, fault: null };
  const fixed = fixAll(source.text, judge);
  if (fixed.source === source.text || await replaceText(resolve(place.folder, file), source.text, fixed.source))
    return { report: { judged: fixed.judged, path }, fault: null };
  return {
    report: { judged: judge(source.text), path },
    fault: `${visible(file)}: The file is not in UTF-8 and was left as it is. Save it as UTF-8.`
  };
}
function judgeAs(path, file, text, standard) {
  const judged = check(path, text, standard);
  return { ...judged, postmortem: { ...judged.postmortem, path: file } };
}

export {
  judgeFile
};
