import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/tracking/text.ts
var invisible = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
function oneLine(text) {
  return text.replace(/\s+/gu, " ").replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").replace(invisible, "").trim();
}
function cut(text, limit) {
  if (text.length <= limit) return text;
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const kept = characters.slice(0, limit - 1);
  const space = kept.lastIndexOf(" ");
  const end = space >= limit / 2 ? space : kept.length;
  return `${kept.slice(0, end).join("").replace(/[\s,;:–—-]+$/u, "")}\u2026`;
}
function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
function inert(text, server) {
  const line = oneLine(text);
  let written = "";
  let from = 0;
  for (const { 0: found, index } of line.matchAll(/(?:https?:\/\/|\bwww\.)[^\s<>`]+/giu)) {
    written += quoted(line.slice(from, index)) + address(found, server);
    from = index + found.length;
  }
  return atLineStart(written + quoted(line.slice(from)));
}
function quiet(text) {
  return text.replace(/[@#]|GH-(?=\d)/giu, "$&\u200B");
}
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;", "|": "&#124;" };
function quoted(text) {
  const escaped = text.replace(
    /[\\`*[\]~&<>$|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    (it) => entities[it] ?? `\\${it}`
  );
  return quiet(escaped).replace(/&#\u200B(?=\d+;)/gu, "&#");
}
var issuePath = /\/(?:issues|pull|pulls|discussions)\//iu;
function address(found, server) {
  const quietened = found.replaceAll("@", "%40");
  if (!issuePath.test(quietened)) return quiet(markupEncoded(quietened));
  const host = /(?:https?:\/\/(?:www\.)?|www\.)github\.com(?::\d+)?\//giu;
  if (server === "https://github.com" && quietened.search(host) === 0) {
    return quiet(markupEncoded(quietened.replace(host, "https://redirect.github.com/")));
  }
  return `\`${quiet(quietened)}\``;
}
function markupEncoded(target) {
  return target.replace(/[*[\]\\|~$]/gu, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
}
function atLineStart(line) {
  return line.replace(/^([-+=:]|\d{1,9}(?=[.)]))/u, (it) => /\d/u.test(it) ? `${it}\\` : `\\${it}`);
}

export {
  oneLine,
  cut,
  codePoints,
  inert
};
