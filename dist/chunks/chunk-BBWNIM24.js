import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/postmortem/source.ts
var sizeLimit = 1e6;
var lineLimit = 1e4;
function refuseSize(bytes) {
  if (bytes <= sizeLimit) return null;
  return {
    refusal: `The file has ${megabytes(bytes)} MB, expected at most ${megabytes(sizeLimit)} MB`,
    help: shorter
  };
}
var shorter = "Keep the report short and move logs and other evidence to files that it links to";
function decode(bytes) {
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge !== null) return tooLarge;
  const encoding = utf16(bytes);
  if (encoding !== null) return ofFewLines(new TextDecoder(encoding).decode(bytes));
  if (bytes.includes(0))
    return {
      refusal: "The file is binary, expected Markdown text",
      help: "Write the report as Markdown, for example by exporting the document as `.md`"
    };
  return ofFewLines(eightBit(bytes));
}
function ofFewLines(text) {
  let lines = 1;
  for (let i = 0; i < text.length; i++) if (text[i] === "\n" || text[i] === "\r" && text[i + 1] !== "\n") lines += 1;
  if (lines <= lineLimit) return { text };
  return { refusal: `The file has ${lines} lines, expected at most ${lineLimit}`, help: shorter };
}
function utf16([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return null;
}
function eightBit(bytes) {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  const damaged = /[^\0-\x7F\uFFFD]/.test(text);
  return damaged ? text : new TextDecoder("windows-1252").decode(bytes);
}
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1).replace(/\.0$/, "");
}

export {
  sizeLimit,
  refuseSize,
  decode
};
