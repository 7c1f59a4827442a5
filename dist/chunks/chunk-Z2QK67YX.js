import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  Json,
  ShapeError,
  readPullRequest
} from "./chunk-JZVWJBDK.js";

// src/github/event.ts
var EventError = class extends Error {
  name = "EventError";
};
var READERS = {
  pull_request: readPull,
  pull_request_target: readPull,
  push: readPush,
  merge_group: readMergeGroup,
  schedule: () => ({ kind: "everything" }),
  workflow_dispatch: () => ({ kind: "everything" })
};
function readEvent(name, payload, repository) {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : void 0;
  if (reader === void 0) {
    const known = Object.keys(READERS).map((each) => `\`${each}\``);
    throw new EventError(
      `Event \`${name}\` starts no check, expected one of ${known.join(", ")}; change \`on:\` in the workflow`
    );
  }
  try {
    return { repository, ...reader(new Json(payload, name)) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new EventError(`The payload of the event \`${name}\` cannot be read: ${error.message}`, { cause: error });
  }
}
function readPull(payload) {
  return causeOf(readPullRequest(payload.field("pull_request")));
}
function causeOf(pull) {
  if (pull.state === "closed") return { kind: "pull-request-closed", pull };
  return { kind: "pull-request", pull, foreign: pull.head.repository !== pull.base.repository };
}
function readPush(payload) {
  const ref = payload.field("ref").string();
  const branch = payload.field("repository").field("default_branch").string();
  const [before, after] = [payload.field("before").string(), payload.field("after").string()];
  if (ref !== `refs/heads/${branch}`)
    return {
      kind: "ignored",
      why: `The push went to \`${ref}\`, only pushes to the default branch \`${branch}\` are followed up`
    };
  if (isZero(after)) return { kind: "ignored", why: `The push deleted the branch \`${branch}\`` };
  return { kind: "push", branch, before: isZero(before) ? null : before, after };
}
function readMergeGroup(payload) {
  if (payload.field("action").string() === "destroyed")
    return { kind: "ignored", why: "The merge group was taken out of the queue" };
  const group = payload.field("merge_group");
  return { kind: "merge-group", base: group.field("base_sha").string(), head: group.field("head_sha").string() };
}
function isZero(commit) {
  return /^0+$/.test(commit);
}

export {
  readEvent,
  causeOf
};
