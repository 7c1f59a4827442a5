import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/tracking/bounds.ts
var mostIssuesOfReport = 100;

export {
  mostIssuesOfReport
};
