import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  GitHubError,
  PermissionError
} from "./chunk-QY4LFUUI.js";
import {
  annotations,
  failure
} from "./chunk-H2CFUKRC.js";
import {
  bodyWhenClosed,
  duplicateSentence,
  ontoPresent,
  original,
  plan,
  pullsInQuestion,
  trackingIssues,
  untrustedIssues
} from "./chunk-KT23I2UM.js";
import {
  decode,
  parse,
  sizeLimit
} from "./chunk-ULDJNXPQ.js";
import {
  isReportPath,
  lint,
  readConfiguration
} from "./chunk-MUQGUIYU.js";
import "./chunk-QZOUA7WV.js";
import {
  causeOf
} from "./chunk-6CNQZONY.js";
import "./chunk-3T6OFCEV.js";
import {
  ConfigError
} from "./chunk-2U2NNTPZ.js";
import {
  json
} from "./chunk-OOGTNAQG.js";
import {
  page,
  summary
} from "./chunk-ARIL66W6.js";
import "./chunk-LRLHDDBK.js";
import {
  failed
} from "./chunk-GPFVU6OK.js";
import "./chunk-WBF4BK5X.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-EWPWXHSS.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-C5SLBGRP.js";
import {
  totals
} from "./chunk-RBD4K3HU.js";
import "./chunk-7AF6O3BB.js";

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
    const opened = [];
    for (const step of plan2.steps) {
      try {
        const issue = await take(step, tracker, assignable);
        if (issue === null) {
          notes.push({ level: "notice", message: `${describe(step)} is left to the next run: it changed meanwhile.` });
          continue;
        }
        done.push(step);
        if (step.do === "open") opened.push(issue);
        if (step.item !== null) results.set(step.item, outcomeOf(step.item, issue, changes[step.do]));
        if (step.do === "close" && step.comment !== null) await tracker.saveComment(step.number, null, step.comment);
      } catch (error) {
        if (!isRefusalOfOne(error, step)) throw error;
        notes.push({ level: "warning", message: `${describe(step)} was refused: ${messageOf(error)}` });
      }
    }
    for (const [item, outcome] of await settleRaces(tracker, plan2, opened, results)) results.set(item, outcome);
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
    return tracker.openIssue({ ...draft, labels: [...draft.labels], assignees });
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
async function settleRaces(tracker, { trust }, opened, results) {
  if (opened.length === 0) return [];
  const numbers = new Set(opened.map(({ number }) => number));
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
  const { number, url, title, state } = issue;
  return { item, tracked: "issue", number, url, title, state, change };
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

// src/issues.ts
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
  const { configuration, inputs, tracker, server, event, commits, known } = situation;
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
  return followUp(tracker, plan({ ...input, openPulls: await openAmong(pullsInQuestion(input), situation.github) }));
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

// src/notes.ts
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

// src/publishing.ts
async function publishSite(github, publication) {
  const { branch, label, now, ...collection } = publication;
  const [{ site }, { badgeSection }] = await Promise.all([import("./site-PXZDOMQ6.js"), import("./badge-ES4O3KY6.js")]);
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

// src/reading.ts
function readReports(files, commit, github, configuration, paths) {
  return Promise.all(
    files.map(async (file) => {
      const source = await sourceOf(file.path, commit, github);
      if ("refusal" in source) return { file, unreadable: { path: file.path, ...source } };
      const postmortem = parse(file.path, source.text, { sections: configuration.sections });
      return { file, judged: lint(postmortem, configuration, paths) };
    })
  );
}
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
function comment(run) {
  const marker2 = writeMarker(run.outcomes.flatMap((outcome) => outcome.tracked === "issue" ? [outcome.number] : []));
  const measure = (text) => text.length;
  const body = page(standing(run), { limit: limit - marker2.length - 1, measure });
  return body === null ? null : `${marker2}
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

// src/say.ts
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
      const { item, title, number, url, state } = outcome;
      return { report: item.report, title, number, url, state };
    })
  );
}

// src/scope.ts
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
  const present = new Set(paths);
  const standing2 = concerned.filter(
    ({ path, status }) => status !== "removed" && isReportPath(configuration, path, paths) && (truncated || present.has(path))
  );
  return {
    ...scope,
    paths: truncated ? null : present,
    reports: standing2.map(({ path, previousPath }) => ({ path, previousPath })),
    removed: concerned.filter((file) => !standing2.includes(file)).flatMap(({ path, previousPath, status }) => status === "removed" ? path : previousPath ?? [])
  };
}
async function ofTrees(before, { head }, github, configuration, configurationPath) {
  const after = await github.tree(head);
  const earlier = before === null ? null : await treeIfKept(github, before);
  const paths = after.files.map(({ path }) => path);
  const reports = after.files.filter(({ path }) => isReportPath(configuration, path, paths));
  const old = new Map(earlier?.files.map(({ path, sha }) => [path, sha]));
  const gone = [...old.keys()].filter((path) => !paths.includes(path) && isReportPath(configuration, path));
  const changed = earlier ? reports.filter(({ path, sha }) => old.get(path) !== sha) : reports;
  const renamed = (path, sha) => old.has(path) ? null : gone.find((from) => old.get(from) === sha) ?? null;
  const files = changed.map(({ path, sha }) => ({ path, previousPath: renamed(path, sha) }));
  return {
    reports: files,
    unchanged: reports.filter((report) => !changed.includes(report)).map(({ path }) => ({ path, previousPath: null })),
    removed: after.truncated ? [] : gone.filter((path) => !files.some(({ previousPath }) => previousPath === path)),
    whole: earlier === null && !after.truncated,
    paths: after.truncated ? null : new Set(paths),
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

// src/sticky-comment.ts
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

// src/main.ts
var workflowLogin = "github-actions[bot]";
async function main(world) {
  const { inputs, github, server, say } = world;
  const event = await asItIsNow(world.event, github);
  const commits = await commitsOf(event, github);
  if (commits === null) return say.nothing(event.kind === "ignored" ? event.why : "The event concerns no report");
  const configuration = await configurationAt(commits.base, inputs.config, github);
  const scope = await scopeOf(event, commits, github, configuration, inputs.config);
  const read = (files) => readReports(files, commits.head, github, configuration, scope.paths);
  const readings = await read(scope.reports);
  const { sticky, authors } = await stickyOf(event, github, inputs, configuration);
  if (event.kind === "pull-request" && sticky === null && scope.reports.length + scope.removed.length === 0)
    return say.nothing("The pull request changes no report");
  const branch = event.kind === "push" || event.kind === "everything" ? badgeBranch(inputs, configuration) : null;
  const others = branch === null ? [] : await read(scope.unchanged);
  const { repository } = configuration.issues;
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
    known: sticky?.issues ?? []
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
  const published = branch === null ? null : await publishSite(github, {
    branch,
    label: configuration.badge.label,
    reports: judgedOf([...readings, ...others]),
    outcomes: tracked?.outcomes ?? [],
    now: world.now,
    links: { ...links, run: null }
  });
  const late = [said, published?.note ?? null].filter((note) => note !== null);
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
async function configurationAt(commit, path, github) {
  const bytes = await github.readFile(commit, path);
  if (bytes === null) return readConfiguration(null, path);
  const source = decode(bytes);
  if ("refusal" in source) throw new ConfigError(path, [{ line: 1, key: "", message: source.refusal }]);
  return readConfiguration(source.text, path);
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
  return saveSticky(github, pull, sticky, comment(run) ?? nothingLeft);
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
