import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/render/run.ts
function lineAddress(links, path, { line, endLine }) {
  if (links === null) return null;
  const file = path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  return `${links.server}/${links.repository}/blob/${links.commit}/${file}?plain=1#${lines}`;
}

export {
  lineAddress
};
