import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/cli/standard.ts
async function standardOf({ configuration, policy }) {
  if (policy === null) return { configuration, policy: null };
  const { readPolicy } = await import("./policy-R5FEBBGC.js");
  return { configuration, policy: await readPolicy(policy.text, policy.path) };
}

export {
  standardOf
};
