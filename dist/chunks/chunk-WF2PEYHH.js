import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  standardOf
} from "./chunk-N3DOG2V7.js";
import {
  isFromRoot,
  loadFormat
} from "./chunk-2AYYDNQS.js";
import {
  judgeFile
} from "./chunk-LEJBLP64.js";

// src/cli/saying.ts
async function prepare({ folder, rules, place, fix, format: name, settings }, readInput) {
  const format = await loadFormat(name, settings);
  const task = { standard: await standardOf(rules), place, fix };
  return async (file) => {
    const { report, fault } = await judgeFile(file, task, { folder, readInput });
    return { piece: report && format.piece(isFromRoot(name) ? fromRoot(report) : report.judged), fault };
  };
}
function fromRoot({ judged, path }) {
  return { ...judged, postmortem: { ...judged.postmortem, path } };
}

export {
  prepare
};
