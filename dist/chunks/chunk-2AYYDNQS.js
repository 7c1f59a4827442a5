import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/cli/formats.ts
var formatNames = ["text", "json", "markdown", "github", "sarif"];
var isFromRoot = (name) => name === "github" || name === "sarif";
async function loadFormat(name, settings) {
  switch (name) {
    case "text":
      return (await import("./text-VB7JW3PK.js")).textFormat(settings);
    case "json":
      return (await import("./json-T7LZYIAI.js")).jsonFormat(settings.failOn);
    case "markdown":
      return (await import("./summary-VB3E6Z4O.js")).markdownFormat(settings.failOn);
    case "github":
      return (await import("./workflow-command-ND64TAHI.js")).commandFormat(settings.failOn);
    case "sarif":
      return (await import("./sarif-PGUWQSHL.js")).sarifFormat(settings.failOn);
  }
}

export {
  formatNames,
  isFromRoot,
  loadFormat
};
