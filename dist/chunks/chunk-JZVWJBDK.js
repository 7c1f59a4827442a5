import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/github/answer.ts
function readPullRequest(pull) {
  const [head, base] = [pull.field("head"), pull.field("base")];
  return {
    number: pull.field("number").integer(),
    state: pull.field("state").oneOf("open", "closed"),
    merged: pull.field("merged").boolean(),
    draft: pull.field("draft").orNull((draft) => draft.boolean()) ?? false,
    head: {
      sha: head.field("sha").string(),
      ref: head.field("ref").string(),
      repository: head.field("repo").orNull((repo) => repo.field("full_name").string())
    },
    base: {
      sha: base.field("sha").string(),
      ref: base.field("ref").string(),
      repository: base.field("repo").field("full_name").string()
    }
  };
}
var STATUS = {
  added: "added",
  copied: "added",
  modified: "modified",
  changed: "modified",
  unchanged: "modified",
  removed: "removed",
  renamed: "renamed"
};
function readChangedFile(file) {
  const written = file.field("status").oneOf("added", "copied", "modified", "changed", "unchanged", "removed", "renamed");
  const status = STATUS[written];
  return {
    path: file.field("filename").string(),
    status,
    previousPath: status === "renamed" ? file.field("previous_filename").string() : null,
    patch: file.field("patch").orNull((patch) => patch.string())
  };
}
function readTree(tree) {
  const files = tree.field("tree").list().filter((entry) => entry.field("type").string() === "blob" && entry.field("mode").string() !== "120000");
  return {
    files: files.map((file) => ({
      path: file.field("path").string(),
      sha: file.field("sha").string(),
      size: file.field("size").integer()
    })),
    truncated: tree.field("truncated").boolean()
  };
}
var REASONS = ["completed", "not_planned", "duplicate", "reopened"];
function readIssue(issue) {
  if (issue.field("pull_request").orNull(() => true)) return null;
  return {
    id: issue.field("id").integer(),
    number: issue.field("number").integer(),
    title: issue.field("title").string(),
    body: issue.field("body").orNull((body) => body.string()) ?? "",
    state: issue.field("state").oneOf("open", "closed"),
    stateReason: issue.field("state_reason").orNull((reason) => reason.oneOf(...REASONS)),
    labels: issue.field("labels").list().map((label) => label.field("name").string()),
    assignees: issue.field("assignees").list().map((assignee) => assignee.field("login").string()),
    author: readAuthor(issue),
    url: issue.field("html_url").string(),
    createdAt: issue.field("created_at").string()
  };
}
function readComment(comment) {
  return {
    id: comment.field("id").integer(),
    author: readAuthor(comment),
    body: comment.field("body").orNull((body) => body.string()) ?? "",
    url: comment.field("html_url").string()
  };
}
function readAuthor(json) {
  return json.field("user").orNull((user) => user.field("login").string()) ?? "ghost";
}

// src/github/json.ts
var ShapeError = class extends Error {
  name = "ShapeError";
};
var Json = class _Json {
  #value;
  #place;
  constructor(value, place) {
    this.#value = value;
    this.#place = place;
  }
  field(name) {
    const { [name]: value } = this.#is("an object", isObject);
    return new _Json(value, `${this.#place}.${name}`);
  }
  string() {
    return this.#is("a string", (value) => typeof value === "string");
  }
  integer() {
    return this.#is("an integer", (value) => Number.isSafeInteger(value));
  }
  boolean() {
    return this.#is("true or false", (value) => typeof value === "boolean");
  }
  list() {
    const values = this.#is("a list", Array.isArray);
    return values.map((value, position) => new _Json(value, `${this.#place}[${position}]`));
  }
  oneOf(...values) {
    const isOne = (value) => values.some((each) => each === value);
    return this.#is(values.map((value) => `\`${value}\``).join(" or "), isOne);
  }
  /** Null where the value is null or missing; else what `read` makes of it. */
  orNull(read) {
    return this.#value === null || this.#value === void 0 ? null : read(this);
  }
  #is(expected, matches) {
    if (matches(this.#value)) return this.#value;
    throw new ShapeError(`\`${this.#place}\` is ${describe(this.#value)}, expected ${expected}`);
  }
};
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
  if (value === void 0) return "missing";
  if (value === null) return "null";
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
  const text = String(value);
  return `\`${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}\``;
}

export {
  readPullRequest,
  readChangedFile,
  readTree,
  readIssue,
  readComment,
  ShapeError,
  Json
};
