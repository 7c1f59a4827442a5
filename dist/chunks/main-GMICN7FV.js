import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  bodyWhenClosed,
  contentOf,
  duplicateSentence,
  foreignRepository,
  fromTrustedAuthor,
  incidentFacts,
  labelled,
  ontoPresent,
  original,
  plan,
  pullsInQuestion,
  readBlock,
  renames,
  reportAddress,
  sameBlock,
  trackingIssues,
  untrustedIssues,
  writeBlock
} from "./chunk-WK6GKKAD.js";
import {
  page,
  summary
} from "./chunk-DYH7V634.js";
import "./chunk-GDQIZ4QY.js";
import {
  GitHubError,
  PermissionError
} from "./chunk-QY4LFUUI.js";
import "./chunk-LRLHDDBK.js";
import {
  annotations,
  failure
} from "./chunk-2IUGE7IM.js";
import {
  causeOf
} from "./chunk-Z2QK67YX.js";
import "./chunk-JZVWJBDK.js";
import {
  check,
  isAsJudged
} from "./chunk-GABP62GY.js";
import "./chunk-XHEK2P6Z.js";
import {
  decode,
  refuseSize,
  sizeLimit
} from "./chunk-BBWNIM24.js";
import {
  defaults,
  isReportPath,
  readConfiguration
} from "./chunk-TBYW2IKA.js";
import "./chunk-WWROGXPI.js";
import "./chunk-WBF4BK5X.js";
import {
  agenda
} from "./chunk-YFROUKMZ.js";
import {
  link,
  prose
} from "./chunk-QZG73UN6.js";
import {
  cut,
  inert
} from "./chunk-6RSRYF2E.js";
import {
  ConfigError
} from "./chunk-2U2NNTPZ.js";
import "./chunk-LTID4BIY.js";
import "./chunk-7REPD6RP.js";
import {
  json
} from "./chunk-EVHHVQMM.js";
import "./chunk-SEKLL7JQ.js";
import {
  failed
} from "./chunk-OIM6JO2Y.js";
import "./chunk-C5SLBGRP.js";
import {
  totals
} from "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";

// src/render/comment-marker.ts
var marker = /^<!-- postmortem:comment v1 issues=([\d,]*) -->/;
function writeMarker(issues2) {
  const numbers = [...new Set(issues2)].sort((a, b) => a - b);
  return `<!-- postmortem:comment v1 issues=${numbers.join(",")} -->`;
}
function readMarker(body) {
  const found = marker.exec(body);
  if (found === null) return null;
  return (found[1] ?? "").split(",").map(Number).filter((number) => Number.isSafeInteger(number) && number > 0);
}

// src/render/comment.ts
var limit = 65536;
function comment(run, known = []) {
  const found = run.outcomes.flatMap((outcome) => outcome.tracked === "issue" ? [outcome.number] : []);
  const marker4 = writeMarker([...known, ...found]);
  const measure = (text) => text.length;
  const body = page(standing(run), { limit: limit - marker4.length - 1, measure });
  return body === null ? null : `${marker4}
${body}
`;
}
function standing(run) {
  const outcomes = run.outcomes.map(
    (outcome) => outcome.tracked === "issue" ? { ...outcome, change: "none" } : outcome
  );
  return { ...run, outcomes, closed: [], links: run.links && { ...run.links, run: null } };
}
function emptyComment(issues2) {
  return `${writeMarker(issues2)}
### No postmortem

This pull request no longer adds or changes a postmortem.
`;
}

// src/tracking/failure.ts
function isOfGitHub(error) {
  return error instanceof Error && (error.name === "GitHubError" || error.name === "PermissionError");
}
function hasNoIssues(error) {
  return "status" in error && error.status === 410;
}
var noIssues = "Issues are disabled in the repository: enable issues in its settings, or set `issues.open: never`.";
function isPermission(error) {
  return error instanceof Error && error.name === "PermissionError" && "permission" in error;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function permissionNote({ permission }, consequence) {
  return {
    level: "warning",
    message: `The token may not write issues, so ${consequence}. Give the job the permission.`,
    yaml: `permissions:
  ${permission}
`
  };
}

// src/tracking/follow-up.ts
async function followUp(tracker, plan2) {
  const results = /* @__PURE__ */ new Map();
  const done = [];
  const notes = [...plan2.notes];
  let failure2 = null;
  const assignable = remembered((login) => tracker.assignable(login));
  try {
    if (plan2.steps.some((step) => step.do === "open") && plan2.labelMissing) await tracker.ensureLabel(labelOf(plan2));
    const opened2 = [];
    for (const step of plan2.steps) {
      try {
        const issue = await take(step, tracker, assignable);
        if (issue === null) {
          notes.push({ level: "notice", message: `${describe(step)} is left to the next run: it changed meanwhile.` });
          continue;
        }
        done.push(step);
        if (step.do === "open") opened2.push(issue);
        if (step.item !== null) results.set(step.item, outcomeOf(step.item, issue, changes[step.do]));
        if (step.do === "close" && step.comment !== null) await tracker.saveComment(step.number, null, step.comment);
      } catch (error) {
        if (!isRefusalOfOne(error, step)) throw error;
        notes.push({ level: "warning", message: `${describe(step)} was refused: ${messageOf(error)}` });
      }
    }
    for (const [item, outcome] of await settleRaces(tracker, plan2, opened2, results)) results.set(item, outcome);
  } catch (error) {
    const undone = plan2.steps.length - done.length;
    if (!isOfGitHub(error)) throw error;
    if (isPermission(error)) notes.push(permissionNote(error, onlyPlanned(undone)));
    else if (hasNoIssues(error)) notes.push({ level: "warning", message: noIssues });
    else
      failure2 = `${done.length} of ${plan2.steps.length} changes to issues were made, then GitHub did not answer as hoped: ${messageOf(error)}`;
  }
  const taken = new Set(done);
  const lacking = notes.some(({ yaml }) => yaml !== void 0);
  return {
    outcomes: plan2.outcomes.map((outcome) => {
      const result = results.get(outcome.item) ?? outcome;
      return result.tracked === "planned" && lacking ? { ...result, why: "no-permission" } : result;
    }),
    done,
    undone: plan2.steps.filter((step) => !taken.has(step)),
    notes,
    failure: failure2
  };
}
var changes = { open: "opened", update: "updated", close: "closed", reopen: "reopened" };
async function take(step, tracker, assignable) {
  if (step.do === "open") {
    const { draft } = step;
    const assignees = [];
    for (const login of draft.assignees) if (await assignable(login)) assignees.push(login);
    const unowned = assignees.length === 0 && step.unowned !== null ? [step.unowned] : [];
    return tracker.openIssue({ ...draft, labels: [...draft.labels, ...unowned], assignees });
  }
  const present = await tracker.issue(step.number);
  if (present === null) return null;
  const { body = step.planned.body, ...rest } = changeBy(step);
  const rebased = ontoPresent(body, step.planned, present);
  if (rebased === null) return null;
  return tracker.updateIssue(step.number, rebased === present.body ? rest : { ...rest, body: rebased });
}
function changeBy(step) {
  switch (step.do) {
    case "update":
      return step.change;
    case "close":
      return { body: step.body, state: "closed", stateReason: step.reason };
    case "reopen":
      return { ...step.change, state: "open", stateReason: "reopened" };
  }
}
async function settleRaces(tracker, { trust }, opened2, results) {
  if (opened2.length === 0) return [];
  const numbers = new Set(opened2.map(({ number }) => number));
  const listed = trackingIssues(await tracker.issues(trust.label), trust);
  const settled = [];
  for (const issue of listed.filter((it) => numbers.has(it.issue.number))) {
    const first = original(issue, listed);
    if (first === issue) continue;
    const body = bodyWhenClosed(issue, "duplicate", duplicateSentence(first.issue.number));
    await tracker.updateIssue(issue.issue.number, { body, state: "closed", stateReason: "duplicate" });
    for (const { item } of results.values()) {
      const outcome = results.get(item);
      if (outcome?.tracked === "issue" && outcome.number === issue.issue.number) {
        settled.push([item, outcomeOf(item, first.issue, "none")]);
      }
    }
  }
  return settled;
}
function outcomeOf(item, issue, change) {
  const { number, url, title: title2, state, stateReason } = issue;
  return { item, tracked: "issue", number, url, title: title2, state, stateReason, change };
}
function labelOf({ trust }) {
  return { name: trust.label, color: "b60205", description: "Action item of a postmortem" };
}
function remembered(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (login) => {
    const known = answers.get(login.toLowerCase());
    if (known !== void 0) return known;
    const answer = ask(login);
    answers.set(login.toLowerCase(), answer);
    return answer;
  };
}
function isRefusalOfOne(error, step) {
  if (!(error instanceof Error) || !("status" in error)) return false;
  return error.status === 422 || step.do !== "open" && (error.status === 404 || error.status === 410);
}
function describe(step) {
  return step.do === "open" ? `Opening an issue titled \`${step.draft.title}\`` : `To ${step.do} issue \`${step.number}\``;
}
function onlyPlanned(count) {
  return count === 1 ? "1 change to an issue is only planned" : `${count} changes to issues are only planned`;
}

// src/run/lost-issues.ts
async function lostIssues(tracker, author, input, planned) {
  const opening2 = new Set(planned.steps.flatMap((step) => step.do === "open" ? [step.item.report] : []));
  if (input.occasion.is !== "default-branch" || opening2.size === 0) return [];
  const concerned = input.reports.filter(({ path }) => opening2.has(path));
  const reports = new Set(concerned.flatMap(({ path, previousPath }) => [path, previousPath]));
  const recent = await tracker.recentIssues(author).catch(noneIfRefused);
  const listed = new Set(input.existing.map(({ number }) => number));
  const known = new Set(recent.map(({ number }) => number).filter((number) => !listed.has(number)));
  const ours = trackingIssues(recent, { ...planned.trust, label: "", known });
  const missed = new Set(ours.filter(({ report }) => reports.has(report)).map(({ issue }) => issue.number));
  const candidates = recent.filter(({ number }) => missed.has(number));
  const labelled2 = await Promise.all(candidates.map(({ number }) => tracker.wasLabelled(number, input.policy.label)));
  return candidates.filter((_, index) => labelled2[index]);
}
function noneIfRefused(error) {
  if (error instanceof GitHubError || error instanceof PermissionError) return [];
  throw error;
}

// src/tracking/follow-parents.ts
async function followParents(tracker, steps, { label, limit: limit2 }) {
  const opening2 = steps.filter(({ number }) => number === null);
  const waiting = new Set(opening2.slice(limit2));
  const notes = [];
  if (waiting.size > 0)
    notes.push({
      level: "warning",
      message: `\`${limit2}\` of \`${opening2.length}\` new parent issues open in this run, \`${waiting.size}\` remain. Run the workflow again, or raise \`issues.limit\`.`
    });
  try {
    for (const step of steps) if (!waiting.has(step)) await take2(tracker, step, label);
  } catch (error) {
    if (!isOfGitHub(error)) throw error;
    if (isPermission(error)) return { notes: [permissionNote(error, "parent issues are left out")], failure: null };
    return { notes, failure: `Parent issues are not all in step: ${messageOf(error)}` };
  }
  return { notes, failure: null };
}
async function take2(tracker, step, label) {
  const { title: title2, attach, body, bodyWithList, state } = step;
  const bare = body.replace(/ children=[\d.]+/, " children=");
  const number = step.number ?? (await tracker.openIssue({ title: title2, body: bare, labels: [label], assignees: [] })).number;
  let nested = true;
  for (const child of attach) nested = nested && await tracker.addSubIssue(number, child);
  await tracker.updateIssue(number, { body: nested ? body : bodyWithList, ...state });
}

// src/tracking/reminder.ts
var opening = "<!-- postmortem:reminder v1 ";
function isPressing({ stage, unowned }) {
  return stage !== null || unowned;
}
function planReminder(commitment, comments, authors, server) {
  const body = reminder(commitment, server);
  if (body === null) return null;
  const standing2 = comments.find((comment2) => authors.includes(comment2.author) && comment2.body.startsWith(opening));
  if (standing2 !== void 0 && standing2.body.replaceAll("\r\n", "\n").trim() === body) return null;
  return { number: commitment.issue.number, comment: standing2?.id ?? null, body };
}
function reminder({ item, due, stage, unowned }, server) {
  const sentences = [];
  if (due !== null && stage !== null) {
    const source = due.byDefault ? " by its priority" : "";
    if (stage.is === "due-soon") sentences.push(`This action item is due on ${due.date}${source}.`);
    else sentences.push(`This action item was due on ${due.date}${source}${overdueFor(stage.weeks)}.`);
  }
  if (unowned) sentences.push("Nobody owns this action item: assign somebody, or name the owner in the report.");
  if (sentences.length === 0) return null;
  const owners = item.item.owners.length === 0 ? "" : ` Owner: ${inert(item.item.owners.join(", "), server)}.`;
  const kind = stage === null ? "unowned" : stage.is === "due-soon" ? "due-soon" : `overdue-${stage.weeks}`;
  return `${opening}stage=${kind} -->
${sentences.join(" ")}${owners} Not going to do it? Close the issue as *not planned* and say why.`;
}
function overdueFor(weeks) {
  if (weeks === 0) return "";
  return weeks === 1 ? ", more than a week ago" : `, more than ${weeks} weeks ago`;
}

// src/tracking/roll-up.ts
var marker2 = "<!-- postmortem:roll-up v1 -->";
var title = "Action items of postmortems: what is due";
var most = 100;
function planRollUp(agenda2, existing, trust, server) {
  const body = rollUp(agenda2, server);
  const standing2 = existing.filter((issue) => labelled(issue, trust) && fromTrustedAuthor(issue, trust) && issue.body.startsWith(marker2)).toSorted((one, other) => one.number - other.number)[0];
  if (standing2 === void 0) {
    const pressing = agenda2.open.some(({ stage, unowned }) => stage !== null || unowned);
    return pressing ? { do: "open", draft: { title, body, labels: [trust.label], assignees: [] } } : null;
  }
  const same = standing2.body.replaceAll("\r\n", "\n").trim() === body;
  return same || standing2.state === "closed" ? null : { do: "update", number: standing2.number, body };
}
function rollUp({ open, done, notPlanned }, server) {
  const overdue = open.filter(({ stage }) => stage?.is === "overdue");
  const dueSoon = open.filter(({ stage }) => stage?.is === "due-soon");
  const unowned = open.filter((it) => it.unowned);
  const oldest = open.map(({ issue }) => issue.createdAt.slice(0, 10)).toSorted()[0];
  const counts = [
    `**${open.length}** open${oldest === void 0 ? "" : `, the oldest since ${oldest}`}`,
    `**${done}** done`,
    `**${notPlanned}** decided against`
  ];
  return [
    marker2,
    `${counts.join(" \xB7 ")}. This text is replaced when something changes; close the issue if you do not want it.`,
    table("Overdue", overdue, server),
    table("Due soon", dueSoon, server),
    table("Without an owner", unowned, server),
    overdue.length + dueSoon.length + unowned.length === 0 ? "Nothing presses." : ""
  ].filter((part) => part !== "").join("\n\n");
}
function table(heading, commitments, server) {
  if (commitments.length === 0) return "";
  const rows = commitments.slice(0, most).map(({ item, issue, due }) => {
    const owners = item.item.owners.length > 0 ? item.item.owners : issue.assignees.map((login) => `@${login}`);
    const date = due === null ? "\u2013" : `${due.date}${due.byDefault ? " (by priority)" : ""}`;
    const cells = [item.item.priority ?? "\u2013", owners.join(", ") || "\u2013"].map((cell) => inert(cell, server));
    return `| ${date} | [${inert(issue.title, server)}](${unreferring(issue.url)}) | ${cells.join(" | ")} |`;
  });
  const left = commitments.length - rows.length;
  const more = left === 0 ? "" : `

and ${left} more`;
  return `### ${heading}

| Due | Action item | Priority | Owner |
| --- | --- | --- | --- |
${rows.join("\n")}${more}`;
}
function unreferring(url) {
  return url.replace(/^https:\/\/github\.com\//, "https://redirect.github.com/");
}

// src/tracking/follow-through.ts
async function followThrough(tracker, agenda2, { trust, existing, server, limit: limit2 }) {
  const notes = [];
  let reminded = 0;
  try {
    const step = planRollUp(agenda2, existing, trust, server);
    if (step?.do === "open") {
      await tracker.openIssue({ ...step.draft, labels: [...step.draft.labels], assignees: [] });
    } else if (step !== null) await tracker.updateIssue(step.number, { body: step.body });
    const pressing = agenda2.open.filter(isPressing);
    if (pressing.length > limit2)
      notes.push({
        level: "notice",
        message: `\`${limit2}\` of \`${pressing.length}\` action items that are due or without an owner are reminded of under their issues. The others stand in the roll-up issue; raise \`issues.limit\` to reach them.`
      });
    for (const commitment of pressing.slice(0, limit2)) {
      const comments = await tracker.comments(commitment.issue.number);
      const reminder2 = planReminder(commitment, comments, trust.authors, server);
      if (reminder2 === null) continue;
      await tracker.saveComment(reminder2.number, reminder2.comment, reminder2.body);
      reminded += 1;
    }
  } catch (error) {
    if (!isOfGitHub(error)) throw error;
    if (!isPermission(error)) return { reminded, notes, failure: `Reminders stopped: ${messageOf(error)}` };
    notes.push(permissionNote(error, "reminders are left out"));
  }
  return { reminded, notes, failure: null };
}

// src/tracking/parent.ts
function planParents(input) {
  const parents = parentsByReport(input);
  const standing2 = input.reports.flatMap(({ path, content, secret }) => {
    if (typeof content === "string" || content.kind !== "report" || secret) return [];
    const [parent, ...others] = parents.get(path) ?? [];
    const step = stepFor(path, incidentFacts(content), parent, input);
    const doubled = others.filter(({ issue }) => issue.state === "open").map((other) => duplicate(path, other));
    return step === null ? doubled : [step, ...doubled];
  });
  const gone = [...parents].flatMap(
    ([path, members]) => input.files === null || input.files.has(path) ? [] : members.filter((parent) => isLeft(parent, input)).map((parent) => leave(path, parent))
  );
  return [...standing2, ...gone];
}
function parentsByReport({ existing, reports, trust, place }) {
  const moved = renames(reports);
  const parents = /* @__PURE__ */ new Map();
  for (const issue of existing.toSorted((one, other) => one.number - other.number)) {
    const block = readBlock(issue.body, "parent");
    const written = block?.fields.get("report");
    const report = written === void 0 ? void 0 : moved.get(written) ?? written;
    if (block === null || report === void 0 || !labelled(issue, trust) || !fromTrustedAuthor(issue, trust)) continue;
    if ((block.fields.get("repository") ?? null) !== foreignRepository(place)) continue;
    const children = (block.fields.get("children") ?? "").split(".").filter(Boolean).map(Number);
    parents.set(report, [...parents.get(report) ?? [], { issue, block, children }]);
  }
  return parents;
}
function stepFor(report, incident, parent, input) {
  const { outcomes, existing, place } = input;
  const items = outcomes.flatMap((it) => it.tracked === "issue" && it.item.report === report ? [it] : []);
  const open = items.some(({ state }) => state === "open") || parent !== void 0 && hasOpenChild(parent, input);
  const closedByUs = parent?.block.fields.has("closed") ?? false;
  const closed = parent?.issue.state === "closed";
  if (parent === void 0 ? !open : closed && !(closedByUs && open)) return null;
  const added = new Set(items.map(({ number }) => number).filter((number) => !parent?.children.includes(number)));
  const attach = existing.filter(({ number }) => added.has(number)).map(({ id, number }) => ({ id, number }));
  const children = [...parent?.children ?? [], ...attach.map(({ number }) => number)];
  const reopenedByPerson = closedByUs && !closed;
  const closes = !open && children.length > 0 && !reopenedByPerson;
  const nested = parent?.block.fields.get("nested") !== "no";
  const commit = parent?.block.fields.get("commit") ?? place.commit;
  const facts = { report, incident, commit, children, closed: closes || reopenedByPerson && !open };
  const around = (block) => (parent?.block.before ?? "") + block + (parent?.block.after ?? "");
  const same = parent !== void 0 && sameBlock(parentBlock(facts, nested, place), parent.block.block);
  if (same && !closes && !closed) return null;
  return {
    report,
    number: parent?.issue.number ?? null,
    title: parentTitle(incident),
    attach,
    body: around(parentBlock(facts, nested, place)),
    bodyWithList: around(parentBlock(facts, false, place)),
    state: stateAfter(closes, closed)
  };
}
function stateAfter(closes, closed) {
  if (closes) return { state: "closed", stateReason: "completed" };
  return closed ? { state: "open", stateReason: "reopened" } : null;
}
function duplicate(report, { issue }) {
  const { number, title: title2, body } = issue;
  const state = { state: "closed", stateReason: "duplicate" };
  return { report, number, title: title2, attach: [], body, bodyWithList: body, state };
}
function hasOpenChild({ children }, { existing }) {
  return existing.some(({ number, state }) => state === "open" && children.includes(number));
}
function isLeft(parent, input) {
  const { issue, block } = parent;
  return issue.state === "open" && !block.fields.has("closed") && !hasOpenChild(parent, input);
}
function leave(report, { issue, block }) {
  const fields = { ...Object.fromEntries(block.fields), closed: "gone" };
  const body = block.before + writeBlock("parent", fields, contentOf(block.block, "parent")) + block.after;
  const state = { state: "closed", stateReason: "not_planned" };
  return { report, number: issue.number, title: issue.title, attach: [], body, bodyWithList: body, state };
}
function parentTitle({ title: title2 }) {
  return cut(/^post-?\s?mortem\b/i.test(title2) ? title2 : `Postmortem: ${title2}`, 120);
}
function parentBlock(facts, nested, place) {
  const { report, incident, commit, children, closed } = facts;
  const { origin } = new URL(place.repository);
  const when = [incident.when, incident.severity].flatMap((fact) => fact === null ? [] : ` \xB7 ${inert(fact, origin)}`);
  const parts = [
    `The postmortem [${inert(incident.title, origin)}](${reportAddress(place.repository, commit, report)})${when.join("")}`,
    incident.impact === null ? "" : `**Impact:** ${inert(incident.impact, origin)}`,
    incident.cause === null ? "" : `**Root cause:** ${inert(incident.cause, origin)}`,
    nested ? "" : children.map((number) => `- [ ] #${number}`).join("\n"),
    "This issue closes itself when all of its action items are done or decided against."
  ];
  const fields = {
    repository: foreignRepository(place),
    report,
    commit,
    children: children.join("."),
    nested: nested ? null : "no",
    closed: closed ? "done" : null
  };
  return writeBlock("parent", fields, parts.filter((part) => part !== "").join("\n\n"));
}

// src/run/upkeep.ts
async function keepUp(upkeep) {
  const { tracker, policy, trust, place, reports, files, tracked, now } = upkeep;
  const reminders = upkeep.reminded === null ? null : policy.reminders;
  if (tracked.failure !== null || !policy.parent && reminders === null) return tracked;
  const existing = tracked.done.length === 0 ? upkeep.existing : await tracker.issues(policy.label);
  const { outcomes } = tracked;
  const notes = [...tracked.notes];
  let failure2 = null;
  if (policy.parent) {
    const limit2 = policy.limit - tracked.done.filter((step) => step.do === "open").length;
    const steps = planParents({ outcomes, reports, existing, files, trust, place });
    const parents = await followParents(tracker, steps, { label: policy.label, limit: limit2 });
    notes.push(...parents.notes);
    failure2 = parents.failure;
  }
  if (reminders !== null && failure2 === null) {
    const concerned = outcomes.filter(({ item }) => upkeep.reminded?.has(item.report));
    const server = new URL(place.repository).origin;
    const dates = agenda(concerned, existing, now.toISOString().slice(0, 10), reminders);
    const through = await followThrough(tracker, dates, { trust, existing, server, limit: policy.limit });
    notes.push(...through.notes);
    failure2 = through.failure;
  }
  return { ...tracked, notes, failure: failure2 };
}

// src/run/issues.ts
async function keepIssuesInStep(situation) {
  const occasion = occasionOf(situation);
  if (occasion === null) return null;
  try {
    return await planAndFollowUp(situation, occasion);
  } catch (error) {
    const nothing2 = { outcomes: [], done: [], undone: [], notes: [], failure: null };
    if (error instanceof PermissionError)
      return { ...nothing2, notes: [{ level: "warning", message: error.message, yaml: yamlFor(error) }] };
    if (!(error instanceof GitHubError)) throw error;
    return error.status === 410 ? { ...nothing2, notes: [{ level: "warning", message: error.message }] } : { ...nothing2, failure: error.message };
  }
}
async function planAndFollowUp(situation, occasion) {
  const { configuration, inputs, tracker, server, event, commits, known, now } = situation;
  const policy = { ...configuration.issues, open: inputs.openIssues ?? configuration.issues.open };
  const existing = await existingIssues(tracker, policy.label, known);
  const authors = await trusted(situation, existing);
  const input = {
    reports: reportsInScope(situation),
    existing,
    occasion,
    policy: { ...policy, authors },
    place: {
      repository: `${server}/${event.repository}`,
      commit: commits.head,
      issues: `${server}/${configuration.issues.repository ?? event.repository}`
    },
    hold: holdOf(situation),
    known: new Set(known)
  };
  const planNow = async (given) => plan({ ...given, openPulls: await openAmong(pullsInQuestion(given), situation.github) });
  const first = await planNow(input);
  const lost = await lostIssues(tracker, writer(existing, authors), input, first);
  const found = { existing: [...existing, ...lost], known: /* @__PURE__ */ new Set([...known, ...lost.map(({ number }) => number)]) };
  const planned = lost.length === 0 ? first : await planNow({ ...input, ...found });
  const tracked = await followUp(tracker, planned);
  if (occasion.is !== "default-branch" || planned.hold !== null) return tracked;
  const { trust } = planned;
  const place = { ...input.place, label: policy.label };
  const reminded = event.kind === "everything" ? remindedReports(situation) : null;
  const { reports } = input;
  const { files } = occasion;
  return keepUp({ tracker, policy, trust, place, reports, files, existing, tracked, reminded, now });
}
function writer(existing, authors) {
  return existing.findLast(({ author }) => authors.includes(author))?.author ?? authors[0] ?? "";
}
function remindedReports({ readings }) {
  const reminding = (reading) => "judged" in reading && reading.judged.preset !== "alx" && reading.judged.heldBack === null;
  return new Set(readings.filter(reminding).map(({ file }) => file.path));
}
function occasionOf({ event, scope }) {
  switch (event.kind) {
    case "pull-request":
      return { is: "pull-request", number: event.pull.number, complete: !scope.truncated };
    case "pull-request-closed":
      return event.pull.merged ? null : { is: "pull-request-closed", number: event.pull.number };
    case "push":
    case "everything":
      return { is: "default-branch", files: scope.paths };
    default:
      return null;
  }
}
async function existingIssues(tracker, label, known) {
  const listed = await tracker.issues(label);
  const lost = known.filter((number) => !listed.some((issue) => issue.number === number));
  const found = await Promise.all(lost.map((number) => tracker.issue(number)));
  return [...listed, ...found.filter((issue) => issue !== null)];
}
async function trusted({ authors, configuration, tracker }, existing) {
  const trust = { label: configuration.issues.label, authors, known: /* @__PURE__ */ new Set() };
  if (untrustedIssues(existing, trust).length === 0) return [...authors];
  const viewer = await tracker.viewer();
  return viewer === null ? [...authors] : [...authors, viewer];
}
async function openAmong(pulls, github) {
  const open = await Promise.all(pulls.map((number) => isOpen(number, github)));
  return new Set(pulls.filter((_, at) => open[at]));
}
async function isOpen(pull, github) {
  try {
    return (await github.pullRequest(pull)).state === "open";
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false;
    throw error;
  }
}
function reportsInScope({ readings, scope }) {
  const standing2 = readings.map((reading) => {
    const { path, previousPath } = reading.file;
    if ("unreadable" in reading) return { path, previousPath, content: "unreadable", secret: false };
    const { postmortem, heldBack } = reading.judged;
    return { path, previousPath, content: postmortem, secret: heldBack !== null };
  });
  const gone = scope.removed.map(
    (path) => ({ path, previousPath: null, content: "gone", secret: false })
  );
  return [...standing2, ...gone];
}
function holdOf({ event, inputs }) {
  if (event.kind === "pull-request" && event.foreign) return "fork";
  if (event.kind === "pull-request" && event.pull.draft) return "draft";
  return inputs.dryRun ? "dry-run" : null;
}
function yamlFor({ permission }) {
  return `permissions:
  ${permission}
`;
}

// src/run/notes.ts
function notesOf(event, scope, configuration, tracked) {
  const notes = [];
  if (event.kind === "pull-request" && scope.configurationChanged)
    notes.push({
      level: "notice",
      message: `This pull request changes \`${configuration}\`. It is checked by the configuration at its base; the change takes effect after the merge.`
    });
  if (scope.truncated)
    notes.push({
      level: "warning",
      message: event.kind === "pull-request" ? "GitHub lists at most `3000` changed files, so reports beyond them were not checked. Split the pull request, or run the workflow by hand after the merge." : "GitHub cut the list of files, so reports beyond it were not checked, and no issue was closed for a missing report."
    });
  const hold = tracked?.outcomes.find((outcome) => outcome.tracked === "planned" && outcome.why !== null);
  if (hold?.tracked === "planned" && hold.why !== null && hold.why !== "no-permission")
    notes.push({ level: "notice", message: reasons[hold.why] });
  return [...notes, ...tracked?.notes ?? []];
}
var reasons = {
  draft: "The pull request is a draft: its issues are planned, and open when it is ready for review.",
  fork: "The pull request comes from another repository: its issues are planned, and open after the merge.",
  "dry-run": "A dry run: issues are planned, nothing is written.",
  "on-merge": "Issues are planned, and open after the merge (`open-issues: on-merge`).",
  never: "Issues are planned only (`open-issues: never`)."
};

// src/run/publishing.ts
async function publishSite(github, publication) {
  const { branch, label, now, ...collection } = publication;
  const [{ site }, { badgeSection }] = await Promise.all([import("./site-AOZ4MEVF.js"), import("./badge-ZAZPI2IU.js")]);
  const reports = collection.reports.toSorted((a, b) => a.postmortem.path < b.postmortem.path ? -1 : 1);
  const files = site({ ...collection, reports, label, today: now.toISOString().slice(0, 10) });
  try {
    await github.publish(branch, files, "Update the badges and the dashboard of the postmortems");
    return { note: null, section: badgeSection(branch, label) };
  } catch (error) {
    if (!(error instanceof PermissionError || error instanceof GitHubError)) throw error;
    const yaml = error instanceof PermissionError ? { yaml: yamlFor(error) } : {};
    const message = `Badges were not published to \`${branch}\`: ${error.message}`;
    return { note: { level: "warning", message, ...yaml }, section: "" };
  }
}

// src/run/reading.ts
var mostReports = 2e3;
var mostBytes = 5e7;
async function readReports(files, commit, github, standard, paths) {
  const refused = unasked(files);
  const blobs = files.flatMap((file) => file.blob === null || refused.has(file) ? [] : file.blob);
  const told = blobs.length > 1 ? await github.blobs(blobs) : /* @__PURE__ */ new Map();
  return Promise.all(
    files.map(async (file) => {
      const bytes = told.get(file.blob?.sha ?? "");
      const source = refused.get(file) ?? (bytes === void 0 ? await sourceOf(file.path, commit, github) : decode(bytes));
      if ("refusal" in source) return { file, unreadable: { path: file.path, ...source } };
      return { file, judged: check(file.path, source.text, standard, paths) };
    })
  );
}
function unasked(files) {
  const refused = /* @__PURE__ */ new Map();
  let [reports, bytes] = [0, 0];
  for (const file of files) {
    const size = file.blob?.size ?? 0;
    const tooLarge = refuseSize(size);
    if (tooLarge === null) [reports, bytes] = [reports + 1, bytes + size];
    const refusal = tooLarge ?? (reports > mostReports || bytes > mostBytes ? beyond : null);
    if (refusal !== null) refused.set(file, refusal);
  }
  return refused;
}
var beyond = {
  refusal: `The file is beyond the ${mostReports} reports and ${mostBytes / 1e6} MB that one run reads`,
  help: "Split the pull request, or name fewer files under `paths` in the configuration"
};
async function sourceOf(path, commit, github) {
  try {
    const bytes = await github.readFile(commit, path);
    if (bytes !== null) return decode(bytes);
    return { refusal: "The file is not in the commit that is checked", help: "Run the workflow again" };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return {
      refusal: error.message,
      help: `Run the workflow again; a report is read up to ${sizeLimit / 1e6} MB`
    };
  }
}

// src/run/say.ts
async function sayRun(run, say) {
  for (const annotation of annotations(run)) say.annotate(annotation);
  const markdown = summary(run);
  if (markdown !== null) await say.summary(markdown);
  const { errors, warnings } = totals(run.reports);
  say.output("verdict", failed(run) ? "fail" : "pass");
  say.output("reports", run.reports.length + run.unreadable.length);
  say.output("errors", errors + run.unreadable.length);
  say.output("warnings", warnings);
  say.output("issues-opened", run.outcomes.filter((it) => it.tracked === "issue" && it.change === "opened").length);
  say.output("issues", issues(run));
  say.output("result", say.result(json(run.reports)));
  const last = failure(run);
  if (last !== null) say.fail(last);
}
function issues({ outcomes }) {
  return JSON.stringify(
    outcomes.flatMap((outcome) => {
      if (outcome.tracked !== "issue") return [];
      const { item, title: title2, number, url, state } = outcome;
      return { report: item.report, title: title2, number, url, state };
    })
  );
}

// src/run/scope.ts
async function commitsOf(event, github) {
  switch (event.kind) {
    case "pull-request":
      return { head: event.pull.head.sha, base: event.pull.base.sha };
    case "pull-request-closed":
      return { head: event.pull.base.sha, base: event.pull.base.sha };
    case "push":
      return { head: event.after, base: event.after };
    case "merge-group":
      return { head: event.head, base: event.base };
    case "everything": {
      const { commit } = await github.defaultBranch();
      return { head: commit, base: commit };
    }
    case "ignored":
      return null;
  }
}
var mostChangedFiles = 3e3;
async function scopeOf(event, commits, github, configuration, configurationPath) {
  switch (event.kind) {
    case "pull-request":
      return ofPullRequest(event.pull.number, commits, github, configuration, configurationPath);
    case "push":
    case "merge-group":
      return ofTrees(
        event.kind === "push" ? event.before : event.base,
        commits,
        github,
        configuration,
        configurationPath
      );
    case "everything":
      return ofTrees(null, commits, github, configuration, configurationPath);
    default:
      return nothing;
  }
}
var nothing = {
  reports: [],
  unchanged: [],
  removed: [],
  whole: false,
  paths: null,
  configurationChanged: false,
  truncated: false
};
async function ofPullRequest(number, { head }, github, configuration, configurationPath) {
  const changed = await github.changedFiles(number);
  const scope = {
    ...nothing,
    configurationChanged: changed.some(({ path, previousPath }) => [path, previousPath].includes(configurationPath)),
    truncated: changed.length >= mostChangedFiles
  };
  const concerned = changed.filter(
    ({ path, previousPath }) => isReportPath(configuration, path) || previousPath !== null && isReportPath(configuration, previousPath)
  );
  if (concerned.length === 0) return scope;
  const { files, truncated } = await github.tree(head);
  const paths = files.map(({ path }) => path);
  const present = new Map(files.map((file) => [file.path, file]));
  const standing2 = concerned.filter(
    ({ path, status }) => status !== "removed" && isReportPath(configuration, path, paths) && (truncated || present.has(path))
  );
  return {
    ...scope,
    paths: truncated ? null : new Set(paths),
    reports: standing2.map(({ path, previousPath, patch }) => ({
      path,
      previousPath,
      patch,
      blob: present.get(path) ?? null
    })),
    removed: concerned.filter((file) => !standing2.includes(file)).flatMap(({ path, previousPath, status }) => status === "removed" ? path : previousPath ?? [])
  };
}
async function ofTrees(before, { head }, github, configuration, configurationPath) {
  const after = await github.tree(head);
  const earlier = before === null ? null : await treeIfKept(github, before);
  const paths = after.files.map(({ path }) => path);
  const reports = after.files.filter(({ path }) => isReportPath(configuration, path, paths));
  const old = new Map(earlier?.files.map(({ path, sha }) => [path, sha]));
  const present = new Set(paths);
  const gone = [...old.keys()].filter((path) => !present.has(path) && isReportPath(configuration, path));
  const changed = earlier ? reports.filter(({ path, sha }) => old.get(path) !== sha) : reports;
  const renamed = (path, sha) => old.has(path) ? null : gone.find((from) => old.get(from) === sha) ?? null;
  const fileOf = (blob, previousPath) => ({
    path: blob.path,
    previousPath,
    patch: null,
    blob
  });
  const files = changed.map((file) => fileOf(file, renamed(file.path, file.sha)));
  return {
    reports: files,
    unchanged: reports.filter((report) => !changed.includes(report)).map((file) => fileOf(file, null)),
    removed: after.truncated ? [] : gone.filter((path) => !files.some(({ previousPath }) => previousPath === path)),
    whole: earlier === null && !after.truncated,
    paths: after.truncated ? null : present,
    configurationChanged: earlier !== null && after.files.some(({ path, sha }) => path === configurationPath && old.get(path) !== sha),
    truncated: after.truncated
  };
}
async function treeIfKept(github, commit) {
  try {
    return await github.tree(commit);
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 404) return null;
    throw error;
  }
}

// src/run/standard.ts
async function standardAt(commit, path, github) {
  const configuration = await configurationAt(commit, path, github);
  if (configuration.policy === null) return { configuration, policy: null };
  const text = await textAt(commit, configuration.policy, path, github);
  if (text === null)
    throw new ConfigError(path, [
      { line: 1, key: "policy", message: `there is no file \`${configuration.policy}\` at the base commit` }
    ]);
  const { readPolicy } = await import("./policy-R5FEBBGC.js");
  return { configuration, policy: await readPolicy(text, configuration.policy) };
}
function confirmStandard({ configuration }, path, paths) {
  if (configuration !== defaults || !paths?.has(path)) return;
  throw new GitHubError(`GitHub did not find \`${path}\`, which it lists; run the workflow again`, 404);
}
async function configurationAt(commit, path, github) {
  return readConfiguration(await textAt(commit, path, path, github), path);
}
async function textAt(commit, path, configuration, github) {
  const bytes = await github.readFile(commit, path);
  if (bytes === null) return null;
  const source = decode(bytes);
  if ("refusal" in source)
    throw new ConfigError(configuration, [{ line: 1, key: "", message: `${path}: ${source.refusal}` }]);
  return source.text;
}

// src/run/sticky-comment.ts
function findSticky(comments, authors) {
  for (const comment2 of comments) {
    const issues2 = authors.includes(comment2.author) ? readMarker(comment2.body) : null;
    if (issues2 !== null) return { comment: comment2, issues: issues2 };
  }
  return null;
}
function isDisputed(comments, authors) {
  return comments.some(({ author, body }) => !authors.includes(author) && readMarker(body) !== null);
}
async function saveSticky(github, pull, earlier, body) {
  if (body === null || sameText(earlier?.comment.body, body)) return null;
  try {
    await github.saveComment(pull, earlier?.comment.id ?? null, body);
    return null;
  } catch (error) {
    if (error instanceof GitHubError)
      return { level: "warning", message: `The comment on the pull request is not up to date: ${error.message}.` };
    if (!(error instanceof PermissionError)) throw error;
    return {
      level: "notice",
      message: "The token may not comment on the pull request, so the outcome stands in the job summary only.",
      yaml: yamlFor(error)
    };
  }
}
function sameText(one, other) {
  return one?.replaceAll("\r\n", "\n").trimEnd() === other.trimEnd();
}

// src/run/suggestions.ts
import { createHash } from "node:crypto";

// src/render/suggestion.ts
var marker3 = /^<!-- postmortem:suggestion v1 key=([0-9a-f]{16}) -->/;
function suggestionKey(body) {
  return marker3.exec(body)?.[1] ?? null;
}
function suggestion(key, why, text) {
  const longest = Math.max(2, ...[...(text ?? "").matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const lines = text === null ? "" : `${text}
`;
  return `<!-- postmortem:suggestion v1 key=${key} -->
${why}

${fence}suggestion
${lines}${fence}
`;
}
function reviewText(left) {
  const more = left === 0 ? "" : ` ${left} more follow when these are dealt with.`;
  return `Suggestions for the postmortem: commit those that help, resolve the others. None is made twice.${more}
`;
}

// src/run/patch.ts
var header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function hunksOf(patch) {
  const hunks = [];
  let number = 0;
  for (const line of patch.split("\n")) {
    const start = header.exec(line)?.[1];
    if (start !== void 0) {
      hunks.push(/* @__PURE__ */ new Map());
      number = Number(start);
    } else if (line.startsWith("+") || line.startsWith(" ")) {
      hunks.at(-1)?.set(number, { text: line.slice(1).replace(/\r$/, ""), added: line.startsWith("+") });
      number += 1;
    }
  }
  return hunks;
}
function linesIn(hunks, { line, endLine }) {
  const hunk = hunks.find((each) => each.has(line) && each.has(endLine));
  if (hunk === void 0) return null;
  return Array.from({ length: endLine - line + 1 }, (_, index) => hunk.get(line + index)).flatMap((each) => each ?? []);
}

// src/run/link-back.ts
var listItem = /^ {0,9}(?:[-*+]|\d{1,9}[.)])[ \t]/;
var opened = /^( {0,9}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[ \](?=[ \t])/;
var next = /^\s*$|^\s{0,40}(?:[-*+|>#]|\d{1,9}[.)][ \t]|```|~~~)/;
function linkBack(outcome, completed, hunks) {
  const { item } = outcome.item;
  const { line } = item.span;
  const shown = hunks.find((hunk) => hunk.has(line));
  if (shown === void 0 || !listItem.test(shown.get(line)?.text ?? "")) return null;
  let endLine = line;
  while (endLine < item.span.endLine && !next.test(shown.get(endLine + 1)?.text ?? "")) endLine += 1;
  const before = linesIn(hunks, { line, endLine })?.map(({ text: text2 }) => text2) ?? [];
  const linked = item.issue === null ? appended(before, ` (${link(`#${outcome.number}`, outcome.url)})`) : before;
  const text = completed ? linked.map((each, index) => index === 0 ? ticked(each) : each) : linked;
  return text.join("\n") === before.join("\n") ? null : { line, endLine, before, text: text.join("\n") };
}
function ticked(line) {
  return line.replace(opened, "$1[x]");
}
function appended(lines, addition) {
  const last = lines.at(-1) ?? "";
  const text = last.trimEnd().replace(/\\$/, "").trimEnd();
  return [...lines.slice(0, -1), text + addition + last.slice(text.length)];
}

// src/run/suggestions.ts
var mostSuggestions = 30;
async function suggest(suggesting) {
  const { pull, commit, readings, outcomes, fixes, links, github } = suggesting;
  const reports = readings.flatMap(
    (reading) => "judged" in reading && reading.file.patch !== null ? [{ judged: reading.judged, hunks: hunksOf(reading.file.patch) }] : []
  );
  try {
    const changes2 = [
      ...fixes ? reports.flatMap(fixesOf) : [],
      ...links ? reports.flatMap((report) => linksOf(report, outcomes)) : []
    ];
    if (changes2.length === 0) return null;
    const comments = newComments(changes2, await github.lineComments(pull));
    if (comments.length === 0) return null;
    const body = reviewText(Math.max(0, comments.length - mostSuggestions));
    await github.review(pull, commit, { body, comments: comments.slice(0, mostSuggestions) });
    return null;
  } catch (error) {
    if (!(error instanceof PermissionError || error instanceof GitHubError)) throw error;
    const yaml = error instanceof PermissionError ? { yaml: yamlFor(error) } : {};
    return { level: "notice", message: `Suggestions were not posted: ${error.message}`, ...yaml };
  }
}
function fixesOf({ judged, hunks }) {
  const { postmortem, findings } = judged;
  return findings.flatMap(({ fix, message, rule, url }) => {
    if (fix === void 0) return [];
    const { span, text } = fix;
    const lines = linesIn(hunks, span) ?? [];
    const before = lines.map((line) => line.text);
    if (!lines.some(({ added }) => added) || !isAsJudged(postmortem, span.line, before)) return [];
    const why = `${prose(message)}. ${link(`\`${rule}\``, url)}`;
    const identity = [rule, ...before, "\u2192", text].join("\n");
    return [{ path: postmortem.path, ...span, text, why, identity }];
  });
}
function linksOf({ judged, hunks }, outcomes) {
  const { path } = judged.postmortem;
  return outcomes.flatMap((outcome) => {
    if (outcome.tracked !== "issue" || outcome.item.report !== path) return [];
    const done = outcome.state === "closed" && outcome.stateReason === "completed";
    const change = linkBack(outcome, done, hunks);
    if (change === null || !isAsJudged(judged.postmortem, change.line, change.before)) return [];
    const { line, endLine, text } = change;
    const issue = link(`#${outcome.number}`, outcome.url);
    const why = `This action item is tracked in ${issue}${done ? ", which is completed" : ""}.`;
    return [{ path, line, endLine, text, why, identity: `issue ${outcome.number}${done ? " completed" : ""}` }];
  });
}
function newComments(changes2, standing2) {
  const known = new Set(standing2.map(suggestionKey));
  const met = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  return changes2.flatMap(({ path, line, endLine, text, why, identity }) => {
    const again = met.get(identity) ?? 0;
    met.set(identity, again + 1);
    const key = createHash("sha256").update(`${identity}
${again}`).digest("hex").slice(0, 16);
    const places = Array.from({ length: endLine - line + 1 }, (_, index) => `${line + index} ${path}`);
    if (known.has(key) || places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [{ path, line, endLine, body: suggestion(key, why, text) }];
  });
}

// src/main.ts
var workflowLogin = "github-actions[bot]";
async function main(world) {
  const { inputs, github, server, say } = world;
  const event = await asItIsNow(world.event, github);
  const commits = await commitsOf(event, github);
  if (commits === null) return say.nothing(event.kind === "ignored" ? event.why : "The event concerns no report");
  const standard = await standardAt(commits.base, inputs.config, github);
  const { configuration } = standard;
  const scope = await scopeOf(event, commits, github, configuration, inputs.config);
  if (commits.base === commits.head) confirmStandard(standard, inputs.config, scope.paths);
  const read = (files) => readReports(files, commits.head, github, standard, scope.paths);
  const readings = await read(scope.reports);
  const { sticky, authors } = await stickyOf(event, github, inputs, configuration);
  if (event.kind === "pull-request" && sticky === null && scope.reports.length + scope.removed.length === 0)
    return say.nothing("The pull request changes no report");
  const branch = event.kind === "push" || event.kind === "everything" ? badgeBranch(inputs, configuration) : null;
  const others = branch === null ? [] : await read(scope.unchanged);
  const { repository, linkBack: linkBack2 } = configuration.issues;
  const tracked = await keepIssuesInStep({
    event,
    commits,
    scope,
    readings: [...readings, ...others],
    inputs,
    configuration,
    github,
    tracker: repository === null ? github : world.elsewhere(repository),
    server,
    authors,
    known: sticky?.issues ?? [],
    now: world.now
  });
  const links = { server, repository: headOf(event), commit: commits.head, run: world.runUrl };
  const run = {
    reports: judgedOf(readings),
    unreadable: readings.flatMap((reading) => "unreadable" in reading ? [reading.unreadable] : []),
    outcomes: outcomesOf(tracked, others),
    closed: closedBy(tracked, `${server}/${repository ?? event.repository}`),
    notes: notesOf(event, scope, inputs.config, tracked),
    failOn: inputs.failOn,
    links
  };
  const said = event.kind === "pull-request" ? await saveCommentOf(run, event.pull.number, sticky, world) : null;
  const suggested = event.kind === "pull-request" && !event.foreign && !inputs.dryRun ? await suggest({
    pull: event.pull.number,
    commit: commits.head,
    readings,
    outcomes: run.outcomes,
    fixes: inputs.suggest,
    links: linkBack2 === "suggestion",
    github
  }) : null;
  const published = branch === null ? null : await publishSite(github, {
    branch,
    label: configuration.badge.label,
    reports: judgedOf([...readings, ...others]),
    outcomes: tracked?.outcomes ?? [],
    now: world.now,
    links: { ...links, run: null }
  });
  const late = [said, suggested, published?.note ?? null].filter((note) => note !== null);
  await sayRun({ ...run, notes: [...run.notes, ...late] }, say);
  if (published?.section) await say.summary(published.section);
  if (tracked?.failure) say.fail(tracked.failure);
}
var badgeBranch = (inputs, configuration) => inputs.dryRun ? null : inputs.badgeBranch ?? configuration.badge.branch;
var judgedOf = (readings) => readings.flatMap((reading) => "judged" in reading ? [reading.judged] : []);
function outcomesOf(tracked, others) {
  const unchanged = new Set(others.map(({ file }) => file.path));
  return (tracked?.outcomes ?? []).filter(
    (outcome) => !unchanged.has(outcome.item.report) || outcome.tracked === "issue" && outcome.change !== "none"
  );
}
async function asItIsNow(event, github) {
  if (event.kind !== "pull-request" && event.kind !== "pull-request-closed") return event;
  return { repository: event.repository, ...causeOf(await github.pullRequest(event.pull.number)) };
}
async function stickyOf(event, github, inputs, configuration) {
  const authors = [workflowLogin, ...configuration.issues.authors];
  if (event.kind !== "pull-request" || !inputs.comment) return { sticky: null, authors };
  const comments = await github.comments(event.pull.number);
  const viewer = isDisputed(comments, authors) ? await github.viewer() : null;
  const trusted2 = viewer === null ? authors : [...authors, viewer];
  return { sticky: findSticky(comments, trusted2), authors: trusted2 };
}
async function saveCommentOf(run, pull, sticky, { inputs, github }) {
  if (!inputs.comment || inputs.dryRun) return null;
  const nothingLeft = sticky === null ? null : emptyComment(sticky.issues);
  return saveSticky(github, pull, sticky, comment(run, sticky?.issues) ?? nothingLeft);
}
function closedBy(tracked, address) {
  const steps = tracked?.done ?? [];
  return steps.flatMap(
    (step) => step.do === "close" && step.item === null ? [{ number: step.number, url: `${address}/issues/${step.number}` }] : []
  );
}
function headOf(event) {
  return event.kind === "pull-request" ? event.pull.head.repository ?? event.repository : event.repository;
}
export {
  main
};
