import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/render/excerpt.ts
var widest = 100;
function excerpt({ at, message }, lines) {
  const found = lines.get(at.line);
  if (found === void 0) return null;
  const source = visible(found.source.trimEnd());
  const [start, end] = place(source, message);
  const from = start > widest / 2 ? start - widest / 4 : 0;
  const lead = from > 0 ? "\u2026" : "";
  const shown = source.slice(from, from + widest);
  const tail = source.length > from + widest ? "\u2026" : "";
  const before = lead + source.slice(from, start);
  const marked = source.slice(start, Math.min(end, from + widest));
  return {
    line: at.line,
    source: lead + shown + tail,
    carets: " ".repeat(columns(before)) + "^".repeat(columns(marked))
  };
}
function place(source, message) {
  const quoted = message.split("`").filter((_, index) => index % 2 === 1);
  for (const value of quoted) {
    const wanted = visible(value).replace(/…$/, "");
    const start = wanted === "" ? -1 : source.indexOf(wanted);
    if (start >= 0) return [start, start + wanted.length];
  }
  return [source.length - source.trimStart().length, source.length];
}
function visible(text) {
  return text.replaceAll("	", "  ").replace(new RegExp("\\p{Cc}", "gu"), (character) => picture(character.charCodeAt(0))).replace(/[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, "\uFFFD").replaceAll("##[", "##\u200B[").replace(/^(\s*:)(?=:)/, "$1\u200B");
}
function picture(control) {
  return control < 32 ? String.fromCharCode(9216 + control) : "\uFFFD";
}
function columns(text) {
  let sum = 0;
  for (const character of text) {
    if (new RegExp("\\p{Mark}|[\\u200B\\u200D]", "u").test(character)) continue;
    sum += new RegExp("\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana}|\\p{Script=Hangul}|\\p{Emoji_Presentation}", "u").test(
      character
    ) ? 2 : 1;
  }
  return sum;
}

export {
  excerpt,
  visible
};
