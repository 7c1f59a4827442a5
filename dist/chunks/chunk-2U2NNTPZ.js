import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/config/error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
  faults;
  constructor(path, faults) {
    super(faults.map(({ line, key, message }) => `${path}:${line}: ${key ? `${key}: ` : ""}${message}`).join("\n"));
    this.faults = faults;
  }
};

export {
  ConfigError
};
