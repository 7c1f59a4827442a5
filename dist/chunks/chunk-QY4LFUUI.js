import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/github/github.ts
var PermissionError = class extends Error {
  name = "PermissionError";
  permission;
  constructor(message, permission, options) {
    super(message, options);
    this.permission = permission;
  }
};
var GitHubError = class extends Error {
  name = "GitHubError";
  /** HTTP status; 0 where no answer came. */
  status;
  constructor(message, status, options) {
    super(message, options);
    this.status = status;
  }
};

export {
  PermissionError,
  GitHubError
};
