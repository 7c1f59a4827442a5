import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  oneLine
} from "./chunk-6RSRYF2E.js";

// src/render/markdown.ts
function quiet(text) {
  return text.replace(/@|#(?=[\d[])|\bGH-|\bwww(?=\.)|:(?=\/\/)/gi, "$&\u200B");
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  $: "&dollar;",
  "|": "&vert;"
};
function inline(text) {
  return quiet(oneLine(text)).replace(/[\\`*_[\]~&<>$|]/g, (character) => entities[character] ?? `\\${character}`);
}
function htmlText(text) {
  return quiet(oneLine(text)).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
function code(text) {
  const line = oneLine(text);
  if (line === "") return "";
  return /[`|]/.test(line) ? `<code>${inline(line)}</code>` : `\`${quiet(line)}\``;
}
function prose(message) {
  const parts = message.split("`");
  const last = parts.length - 1;
  return parts.map((part, index) => {
    if (index % 2 === 0) return spaced(part);
    return index === last ? `\\\`${spaced(part)}` : code(part);
  }).join("").trim();
}
function spaced(part) {
  const lead = /^\s/.test(part) ? " " : "";
  const trail = part.trim() !== "" && /\s$/.test(part) ? " " : "";
  return `${lead}${inline(part)}${trail}`;
}
function link(label, address) {
  return address === null ? label : `[${label}](${address.replace(/[()\s<>|\\]/g, percent)})`;
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
function table(header, rows) {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function details(summary, body) {
  return `<details><summary>${htmlText(summary)}</summary>

${body}

</details>`;
}

export {
  inline,
  htmlText,
  code,
  prose,
  link,
  table,
  details
};
