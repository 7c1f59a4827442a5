import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  cut,
  oneLine
} from "./chunk-6RSRYF2E.js";
import {
  beginsWithVerb,
  isVerb
} from "./chunk-7REPD6RP.js";

// src/tracking/title.ts
var longestTitle = 120;
function issueTitle(item) {
  const lead = cut(oneLine(item.title), 1e3).replace(/[\s:.]+$/u, "");
  const clause = saysWhatToDo(lead) ? "" : firstSentence(cut(oneLine(item.detail), 1e3));
  const title = clause === "" ? lead : lead === "" ? clause : `${lead}: ${lowered(clause)}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? cut(title, longestTitle) : "Action item without words";
}
function saysWhatToDo(lead) {
  const words = lead.split(" ").filter((word) => new RegExp("\\p{L}", "u").test(word));
  if (words.length < 3) return false;
  return beginsWithVerb(lead) || words.some((word, index) => index > 0 && isVerb(word) && leadsToVerb(words[index - 1]));
}
function leadsToVerb(before = "") {
  return /^(?:to|and|we|must|should|will|not)$|ly$|[:;,/]$/iu.test(before);
}
function firstSentence(text) {
  const end = new RegExp("[.!?](?=\\s+\\p{Lu})|[.!?]+$|;(?=\\s)", "u").exec(text);
  return (end === null ? text : text.slice(0, end.index)).trim();
}
function lowered(clause) {
  const first = clause.split(" ", 1)[0] ?? "";
  return new RegExp("^\\p{Lu}[\\p{Ll}'\u2019-]+[,:]?$", "u").test(first) && isVerb(first.replace(/[,:]$/u, "")) ? clause.slice(0, 1).toLowerCase() + clause.slice(1) : clause;
}

export {
  issueTitle
};
