import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  mostIssuesOfReport
} from "./chunk-GDQIZ4QY.js";
import {
  issueTitle
} from "./chunk-WWROGXPI.js";
import {
  codePoints,
  cut,
  inert,
  oneLine
} from "./chunk-6RSRYF2E.js";
import {
  isVerb
} from "./chunk-7REPD6RP.js";

// src/tracking/block.ts
var opening = (kind) => `<!-- postmortem:${kind} v1 `;
var ending = (kind) => `<!-- /postmortem:${kind} -->`;
function encode(value) {
  const bytes = new TextEncoder().encode(value);
  const written = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[\w./-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  return written.join("").replaceAll("--", "-%2D");
}
function decode(written) {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
function writeBlock(kind, fields, content) {
  const pairs = Object.entries(fields).flatMap(([name, value]) => value === null ? [] : `${name}=${encode(value)}`);
  return `${opening(kind)}${pairs.join(" ")} -->

${content}

${ending(kind)}`;
}
function readFields(line, kind) {
  if (!line.startsWith(opening(kind)) || !line.endsWith(" -->")) return null;
  const fields = /* @__PURE__ */ new Map();
  for (const pair of line.slice(opening(kind).length, -" -->".length).split(" ")) {
    const [name = "", written = ""] = pair.split("=", 2);
    const value = decode(written);
    if (value === null) return null;
    fields.set(name, value);
  }
  return fields;
}
function readBlock(body, kind) {
  for (let start = 0; start < body.length; ) {
    const end = endOfLine(body, start);
    const fields = body.startsWith(opening(kind), start) ? readFields(body.slice(start, end).trimEnd(), kind) : null;
    if (fields !== null) {
      const stop = endOfBlock(body, end, kind);
      return { before: body.slice(0, start), fields, block: body.slice(start, stop), after: body.slice(stop) };
    }
    start = end + 1;
  }
  return null;
}
function endOfLine(body, from) {
  const end = body.indexOf("\n", from);
  return end < 0 ? body.length : end;
}
function endOfBlock(body, from, kind) {
  const at = body.indexOf(`
${ending(kind)}`, from);
  return at < 0 ? from : at + 1 + ending(kind).length;
}
function sameBlock(one, other) {
  return one.replaceAll("\r\n", "\n") === other.replaceAll("\r\n", "\n");
}
function contentOf(block2, kind) {
  const lines = block2.replaceAll("\r\n", "\n").split("\n");
  return lines.slice(1, lines.at(-1) === ending(kind) ? -1 : void 0).join("\n").trim();
}

// src/tracking/content.ts
function foreignRepository({ repository, issues }) {
  return repository === issues ? null : new URL(repository).pathname.slice(1);
}
function issueContent(story, place, limit) {
  const { report, item, incident, lines, commit } = story;
  const server = new URL(place.repository).origin;
  const safe = (text) => inert(text, server);
  const page = reportAddress(place.repository, commit, report);
  const facts = [incident.when, incident.severity].filter((fact) => fact !== null).map((fact) => ` \xB7 ${safe(fact)}`);
  const done = endState(item);
  const fields = [
    ["Owner", item.owners.join(", ")],
    ["Due", item.due?.date ?? item.due?.text],
    ["Priority", item.priority],
    ["Type", item.type]
  ].flatMap(([name, value]) => value ? [`**${name}:** ${safe(cut(oneLine(value), 200))}`] : []);
  return [
    quotation(story, safe, limit),
    incident.cause === null ? "" : `**Why:** ${safe(incident.cause)}`,
    done === null ? "" : `**Done when:** ${safe(done)}`,
    fields.join(" \xB7 "),
    missing(item, done),
    `**Postmortem:** [${safe(incident.title)}](${page})${facts.join("")}`,
    incident.impact === null ? "" : `**Impact:** ${safe(incident.impact)}`,
    `${passage(report, lines, page, safe)} \xB7 [its other action items](${siblings(place, report)})`,
    "<sub>Close this issue when it is done, or tick the item in the report. Close it as *not planned* if it will not be done, and say why: nothing reopens it. The report replaces the text above; what you write below this line stays.</sub>"
  ].filter((part) => part !== "").join("\n\n");
}
function quotation({ title: said, item }, safe, limit) {
  const { title, detail } = item;
  const [lead, all] = [oneLine(title), oneLine(`${title} ${detail}`)];
  if (words(said) === words(all)) return "";
  const further = detail.split("\n").filter((line) => line.trim() !== "" && !/^done when:/i.test(line));
  const paragraphs = [];
  let room = limit;
  for (const line of words(said).startsWith(words(lead)) ? further : [title, ...further]) {
    const kept = room > 0 ? cut(oneLine(line), room) : "";
    if (kept !== "") paragraphs.push(`> ${safe(kept)}`);
    room -= Array.from(line).length;
  }
  if (room < 0) paragraphs.push("> *Cut here: the report has the whole text.*");
  return paragraphs.join("\n>\n");
}
function words(text) {
  return text.toLowerCase().replace(/[\s.,:;*_`]+/gu, "");
}
function missing({ owners, due }, done) {
  const gaps = [
    owners.length === 0 ? "who does it" : "",
    due === null ? "until when" : "",
    done === null ? "how to tell that it is done" : ""
  ].filter((gap) => gap !== "");
  return gaps.length === 0 ? "" : `*The report does not say ${enumerate(gaps)}.*`;
}
function enumerate(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}
function endState({ detail }) {
  const said = /\b(?:done when|definition of done|acceptance criteria|verified by|verification):\s(.+)/iu.exec(
    oneLine(detail)
  );
  return said?.[1] === void 0 ? null : cut(said[1].slice(0, 1).toUpperCase() + said[1].slice(1), 500);
}
function reportAddress(repository, commit, path) {
  return `${repository}/blob/${commit}/${path.split("/").map(inAddress).join("/")}`;
}
function passage(report, lines, page, safe) {
  const [first = "", last = first] = lines.split("-");
  const [where, anchor] = first === last ? [`line ${first}`, `L${first}`] : [`lines ${first}\u2013${last}`, `L${first}-L${last}`];
  return `[${safe(report)}, ${where}](${page}?plain=1#${anchor})`;
}
function siblings({ issues, label }, report) {
  return `${issues}/issues?q=${inAddress(`is:issue label:"${label.replaceAll('"', "")}" in:body "${report.replaceAll('"', " ")}"`)}`;
}
function inAddress(text) {
  const encoded = encodeURIComponent(text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  return encoded.replace(/[()'*!~_]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/tracking/identity.ts
import { createHash } from "node:crypto";
function digest(text, length) {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
var longest = 160;
function normal(text) {
  const words2 = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words2 === null) return digest(text, 12);
  const joined = Array.from(words2.join("-"));
  return joined.length <= longest ? joined.join("") : `${joined.slice(0, longest - 13).join("")}-${digest(joined.join(""), 12)}`;
}
function itemKeys(items) {
  const seen = /* @__PURE__ */ new Map();
  return items.map(({ title, detail }) => {
    const key = normal(`${title} ${detail}`);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  });
}

// src/tracking/mark.ts
var closings = ["done", "gone", "unmerged", "duplicate"];
function writeMarked(mark, content) {
  const { repository, report, key, id, pull, commit, lines, title, closed } = mark;
  const fields = {
    repository,
    report,
    key,
    id,
    pull: pull === null ? "none" : String(pull),
    commit,
    lines,
    title,
    closed
  };
  return writeBlock("action-item", fields, content);
}
function readBody(body) {
  const found = readBlock(body, "action-item");
  const mark = found === null ? null : markOf(found.fields);
  return found === null || mark === null ? null : { before: found.before, mark, block: found.block, after: found.after };
}
function contentOf2({ block: block2 }) {
  return contentOf(block2, "action-item");
}
function markOf(fields) {
  const [report, key, pull] = [fields.get("report"), fields.get("key"), fields.get("pull")];
  if (report === void 0 || key === void 0 || pull === void 0) return null;
  if (!/^(?:none|[1-9]\d{0,15})$/.test(pull)) return null;
  const closed = fields.get("closed");
  return {
    repository: fields.get("repository") ?? null,
    report,
    key,
    id: fields.get("id") ?? null,
    pull: pull === "none" ? null : Number(pull),
    commit: fields.get("commit") ?? "",
    lines: fields.get("lines") ?? "",
    title: fields.get("title") ?? "",
    closed: isClosing(closed) ? closed : null
  };
}
function isClosing(word) {
  return word !== void 0 && closings.includes(word);
}

// src/tracking/issue.ts
var longestBody = 65536;
var closingReason = {
  done: "completed",
  gone: "not_planned",
  unmerged: "not_planned",
  duplicate: "duplicate"
};
function readIssue(issue) {
  const body = readBody(issue.body);
  if (body === null) return null;
  const { closed, report } = body.mark;
  const reasoned = closed !== null && (issue.stateReason === null || issue.stateReason === closingReason[closed]);
  return {
    issue,
    body,
    report,
    closedByUs: reasoned && issue.state === "closed" ? closed : null,
    reopened: closed !== null && issue.state === "open"
  };
}
function writeIssue(tracked, pull, place) {
  const title = issueTitle(tracked.item);
  const mark = markOf2(tracked, pull, place, digest(title, 8));
  return { title, body: block(tracked, title, mark, place, longestBody) ?? writeMarked(mark, "") };
}
function changeOf({ issue, body }, tracked, pull, place) {
  const { before, after, mark } = body;
  const ours = mark.title === "" || mark.title === digest(issue.title, 8);
  const title = ours ? issueTitle(tracked.item) : issue.title;
  const titleDigest = ours ? digest(title, 8) : mark.title;
  const room = longestBody - codePoints(before) - codePoints(after);
  const same = { ...markOf2(tracked, pull, place, titleDigest), commit: mark.commit, lines: mark.lines };
  const retitled = title === issue.title ? {} : { title };
  if (sameBlock(block(tracked, title, same, place, room) ?? "", body.block)) return retitled;
  const written = block(tracked, title, markOf2(tracked, pull, place, titleDigest), place, room);
  return written === null ? {} : { ...retitled, body: before + written + after };
}
function bodyWhenClosed({ body }, closing, sentence, item = null) {
  const { before, after } = body;
  const identity = item === null ? {} : { report: item.report, key: item.key, id: item.item.id };
  const mark = { ...body.mark, ...identity, closed: closing };
  const said = `${contentOf2(body)}

**Closed:** ${sentence}`.trimStart();
  const whole = [said, contentOf2(body), ""].map((content) => before + writeMarked(mark, content) + after);
  return whole.find((text) => codePoints(text) <= longestBody) ?? before + body.block + after;
}
function ontoPresent(body, planned, present) {
  const [wanted, before, now] = [readBody(body), readBody(planned.body), readBody(present.body)];
  if (wanted === null || now === null || now.block !== before?.block) return null;
  if (present.state !== planned.state || present.title !== planned.title) return null;
  return now.before + wanted.block + now.after;
}
function markOf2({ report, key, item }, pull, place, title) {
  return {
    repository: foreignRepository(place),
    report,
    key,
    id: item.id,
    pull,
    commit: place.commit,
    lines: `${item.span.line}-${item.span.endLine}`,
    title,
    closed: null
  };
}
function block(tracked, title, mark, place, room) {
  const { report, item, incident } = tracked;
  const story = { title, report, item, incident, lines: mark.lines, commit: mark.commit };
  for (let limit = longestBody; limit >= 100; limit = Math.floor(limit / 2)) {
    const written = writeMarked(mark, issueContent(story, place, limit));
    if (codePoints(written) <= room) return written;
  }
  return null;
}

// src/tracking/incident.ts
function incidentFacts(postmortem) {
  const cause = postmortem.summaryCause?.text ?? sectionText(postmortem, "root-cause");
  return {
    title: cut(withoutKind(oneLine(postmortem.title?.text ?? "")), 200) || fileName(postmortem.path),
    when: period(postmortem.incident),
    severity: short(postmortem.metadata.severity?.text, 40),
    impact: short(firstSentence(postmortem.impact?.text), 240),
    cause: short(firstSentence(cause), 400)
  };
}
function withoutKind(title) {
  const bare = title.replace(/^post-? ?mortem(?: report)? ?[:–—-] ?/i, "");
  return bare === "" ? title : bare.slice(0, 1).toUpperCase() + bare.slice(1);
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function sectionText({ sections }, id) {
  return sections.find(({ ids, words: words2 }) => ids.includes(id) && words2 > 0)?.text;
}
function short(text = "", limit) {
  return cut(oneLine(text), limit) || null;
}
function firstSentence(text = "") {
  const lines = text.split("\n").map((line2) => oneLine(line2).replace(/^root causes?: /i, ""));
  const line = lines.find((it) => it.length >= fewest && !/^severity\b/i.test(it)) ?? lines[0] ?? "";
  const end = /[.!?](?= [\p{Lu}\d])|[。！？]/u.exec(line);
  const sentence = end === null ? line : line.slice(0, end.index + 1);
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
var fewest = 20;
function period({ start, end, zone, minutes }) {
  const length = minutes === null ? null : lengthOfTime(minutes);
  const from = start?.local.replace(/^T/, "").replace("T", " ") ?? null;
  const sameDay = start?.date !== null && start?.date === end?.date;
  const until = (sameDay ? end?.time : null) ?? end?.local.replace(/^T/, "").replace("T", " ") ?? null;
  const span = [from, until].filter((moment) => moment !== null).join(" to ");
  if (span === "") return length;
  const zoned = zone === null ? span : `${span} ${oneLine(zone)}`;
  return length === null ? zoned : `${zoned} (${length})`;
}
function lengthOfTime(minutes) {
  if (minutes < 120) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, "0")}`;
}

// src/tracking/scope.ts
function renames(reports) {
  const present = new Set(reports.filter(({ content }) => content !== "gone").map(({ path }) => path));
  return new Map(
    reports.flatMap(
      ({ path, previousPath }) => previousPath === null || present.has(previousPath) ? [] : [[previousPath, path]]
    )
  );
}
function itemsOf(reports) {
  const items = [];
  const secretItems = /* @__PURE__ */ new Set();
  for (const { path, content, secret } of reports) {
    if (content === "gone" || content === "unreadable" || content.kind !== "report") continue;
    const incident = incidentFacts(content);
    const keys = itemKeys(content.actionItems);
    for (const [index, item] of content.actionItems.entries()) {
      const tracked = { report: path, item, key: keys[index] ?? "", incident };
      items.push(tracked);
      if (secret) secretItems.add(tracked);
    }
  }
  return { items, secret: secretItems };
}
function isWhole(report) {
  if (report === void 0 || report.content === "unreadable") return false;
  return report.content === "gone" || report.content.kind === "report" && report.content.unread === null;
}
function isGone(issue, report, occasion) {
  if (occasion.is === "pull-request-closed") return true;
  if (report !== void 0) return isWhole(report);
  if (occasion.is === "pull-request") return occasion.complete;
  return occasion.files !== null && !occasion.files.has(issue.report);
}

// src/tracking/closing.ts
function closingSentence(closing, { repository, commit }) {
  const at = `[\`${commit.slice(0, 7)}\`](${repository}/commit/${commit})`;
  return closing === "done" ? `the report marks this action item as done at ${at}.` : `the report no longer holds this action item at ${at}.`;
}
function unmergedSentence(pull) {
  return `pull request ${pull}, which brought this action item, was closed without being merged.`;
}
function duplicateSentence(original2) {
  return `the same action item is tracked in #${original2}.`;
}
function closings2({ occasion }, { duplicates, unclaimed }, mayClose, scope, place) {
  const closable = (issue) => issue.issue.state === "open" && !issue.reopened && mayClose(issue);
  const close = (issue, closing2, sentence2, comment) => ({
    do: "close",
    number: issue.issue.number,
    planned: issue.issue,
    item: null,
    reason: closingReason[closing2],
    comment,
    body: bodyWhenClosed(issue, closing2, sentence2)
  });
  const doubled = [...duplicates].filter(([issue]) => closable(issue)).map(([issue, { issue: kept }]) => close(issue, "duplicate", duplicateSentence(kept.number), null));
  const [closing, sentence] = occasion.is === "pull-request-closed" ? ["unmerged", unmergedSentence(occasion.number)] : ["gone", closingSentence("gone", place)];
  const lost = unclaimed.filter((issue) => closable(issue) && isGone(issue, scope.get(issue.report), occasion)).map((issue) => close(issue, closing, sentence, `Closed as not planned: ${sentence}`));
  return [...doubled, ...lost];
}

// src/tracking/trust.ts
function labelled({ labels, number }, { label, known }) {
  return known.has(number) || labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
function fromTrustedAuthor({ author }, { authors }) {
  return authors.some((login) => login.toLowerCase() === author.toLowerCase());
}
function trackingIssues(existing, trust) {
  return existing.filter((issue) => labelled(issue, trust) && fromTrustedAuthor(issue, trust)).flatMap((issue) => readIssue(issue) ?? []).filter(({ body }) => body.mark.repository === trust.repository);
}
function untrustedIssues(existing, trust) {
  return existing.filter(
    (issue) => labelled(issue, trust) && !fromTrustedAuthor(issue, trust) && readIssue(issue) !== null
  );
}

// src/tracking/decide.ts
function decide(tracked, issue, at) {
  const { item } = tracked;
  const said = (outcome) => ({ step: null, outcome: { item: tracked, ...outcome } });
  if (item.issue !== null && !at.refersToItself) return said({ tracked: "link", reference: item.issue });
  if (item.optedOut) return said({ tracked: "no", why: "opted-out" });
  if (issue === void 0) {
    if (item.done) return said({ tracked: "no", why: "done" });
    if (at.secret) return said({ tracked: "no", why: "secret" });
    if (at.full) return said({ tracked: "no", why: "too-many" });
    return {
      step: openStep(tracked, at),
      outcome: { item: tracked, tracked: "planned", title: issueTitle(item), why: null }
    };
  }
  const { number, url, title, state, stateReason } = issue.issue;
  const step = at.secret || !at.mayChange(issue) ? null : stepFor(tracked, issue, at);
  return { step, outcome: { item: tracked, tracked: "issue", number, url, title, state, stateReason, change: "none" } };
}
function openStep(tracked, { pull, place, policy }) {
  const draft = writeIssue(tracked, pull, place);
  const assignees = policy.assign ? logins(tracked.item) : [];
  const { priority, type, owners } = tracked.item;
  const labels = [place.label, ...labelFor(policy.labels.priority, priority), ...labelFor(policy.labels.type, type)];
  const unowned = policy.assign || owners.length === 0 ? policy.labels.unowned : null;
  return { do: "open", item: tracked, draft: { ...draft, labels: [...new Set(labels)], assignees }, unowned };
}
function stepFor(tracked, issue, { pull, place, trust }) {
  const { issue: planned } = issue;
  const { number, state } = planned;
  if (tracked.item.done) {
    if (state === "closed" || issue.reopened) return null;
    const body = bodyWhenClosed(issue, "done", closingSentence("done", place), tracked);
    return { do: "close", number, planned, item: tracked, reason: closingReason.done, comment: null, body };
  }
  const decided = state === "closed" && issue.closedByUs === null;
  const change = decided ? {} : changeOf(issue, tracked, pull, place);
  if (!labelled(planned, { ...trust, known: /* @__PURE__ */ new Set() })) change.addLabels = [place.label];
  if (decided) return change.addLabels ? { do: "update", number, planned, item: tracked, change } : null;
  if (state === "closed") return { do: "reopen", number, planned, item: tracked, change };
  return Object.keys(change).length === 0 ? null : { do: "update", number, planned, item: tracked, change };
}
function labelFor(pattern, value) {
  if (pattern === null || value === null || !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,29}$/u.test(value)) return [];
  const label = pattern.replace("*", () => value);
  return label.length <= longestLabel ? [label] : [];
}
var longestLabel = 50;
function logins({ owners }) {
  const named = owners.flatMap((owner) => /^@([a-z\d](?:-?[a-z\d]){0,38})$/i.exec(owner)?.[1] ?? []);
  return [...new Set(named)].slice(0, 10);
}

// src/tracking/law.ts
function lawOf({ occasion, openPulls }) {
  const pull = occasion.is === "default-branch" ? null : occasion.number;
  const elsewhere = ({ body: { mark } }) => mark.pull !== null && mark.pull !== pull && openPulls.has(mark.pull);
  const left = (issue) => issue.body.mark.pull !== null && (issue.closedByUs !== null || !elsewhere(issue));
  return {
    pull,
    elsewhere,
    /** An issue that an item of the run claims. On the default branch the item is there, whoever opened its issue. */
    mayChange: (issue) => pull === null || issue.body.mark.pull === pull || left(issue),
    /** An issue whose item is done, or that no item claims. */
    mayClose: (issue) => pull === null ? !elsewhere(issue) : issue.body.mark.pull === pull
  };
}

// src/tracking/likeness.ts
var functionWords = /^(?:an?|the|this|that|these|all|any|our|their|its|on|in|of|for|to|from|by|with|at|as|and|or|when|if|so|is|are|be|we|should|must|will)$/;
function lettersOf(key) {
  const text = key.replace(/\.\d+$/, "");
  const words2 = text.split("-");
  const core = words2.filter((word, index) => !functionWords.test(word) && !(index === 0 && isVerb(word))).map((word) => word.replace(/s$/, ""));
  return { all: bigrams(text), core: bigrams(core.length === 0 ? text : core.join("-")) };
}
function bigrams(text) {
  const counts = /* @__PURE__ */ new Map();
  const letters = Array.from(text);
  for (const [index, letter] of letters.entries()) {
    const pair = letter + (letters[index + 1] ?? "-");
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
function dice(one, other) {
  let [common, total] = [0, 0];
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 0 : 2 * common / total;
}
function likeness(one, other) {
  return Math.min(dice(one.all, other.all), dice(one.core, other.core));
}
var mostComparisons = 1e5;
function pairByLikeness(ones, others, threshold) {
  if (ones.length * others.length > mostComparisons) return [];
  const counted = others.map((other) => ({ other, letters: lettersOf(other.key) }));
  const candidates = ones.flatMap((one) => {
    const letters = lettersOf(one.key);
    return counted.map((it) => ({ one, other: it.other, score: likeness(letters, it.letters) })).filter(({ other, score }) => score >= threshold(one, other));
  });
  const [pairs, taken] = [[], /* @__PURE__ */ new Set()];
  for (const { one, other } of candidates.sort((a, b) => b.score - a.score)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

// src/tracking/match.ts
function match(items, issues, { foreign, movable, reference }) {
  const { kept, duplicates } = withoutDuplicates(issues);
  const issueOf = /* @__PURE__ */ new Map();
  const claimed = /* @__PURE__ */ new Set();
  const claim = (item, issue) => {
    if (issue === void 0 || claimed.has(issue) || issueOf.has(item)) return;
    issueOf.set(item, issue);
    claimed.add(issue);
  };
  const waiting = () => items.filter((item) => !issueOf.has(item));
  const claimSame = (same, candidates) => {
    for (const item of waiting()) {
      const found = candidates(item).find((issue) => !claimed.has(issue) && same(item, issue));
      claim(item, found);
    }
  };
  const claimLikely = (members, candidates) => {
    const free = candidates.filter((issue) => !claimed.has(issue) && !foreign(issue));
    const others = free.map((issue) => ({ issue, key: issue.body.mark.key }));
    for (const [item, { issue }] of pairByLikeness(members, others, (one, { issue: issue2 }) => likenessAsked(one, issue2))) {
      claim(item, issue);
    }
  };
  const ofReport = (report) => kept.get(report) ?? [];
  const meant = (item, { issue }) => issue.number === reference(item);
  for (const same of [meant, sameIdentity, sameText]) claimSame(same, ({ report }) => ofReport(report));
  for (const [report, members] of byReport(waiting())) claimLikely(members, ofReport(report));
  const all = [...kept.values()].flat();
  const lost = all.filter((issue) => !claimed.has(issue) && isOpen(issue) && !foreign(issue) && movable(issue));
  for (const same of [sameIdentity, sameText]) claimSame(same, () => lost);
  const routes = new Set([...issueOf].map(([item, issue]) => `${issue.report}\0${item.report}`));
  for (const [report, members] of byReport(waiting())) {
    const onTheWay = lost.filter((issue) => routes.has(`${issue.report}\0${report}`));
    claimLikely(members, onTheWay);
  }
  return { issueOf, duplicates, unclaimed: all.filter((issue) => !claimed.has(issue)) };
}
function sameIdentity({ item }, { body: { mark } }) {
  return item.id !== null && item.id === mark.id;
}
function sameText({ item, key }, { body: { mark } }) {
  return key === mark.key && (item.id === null || mark.id === null);
}
function isOpen({ issue, reopened }) {
  return issue.state === "open" && !reopened;
}
function likenessAsked({ item }, { issue, closedByUs, body: { mark } }) {
  const otherIdentity = item.id !== null && mark.id !== null;
  if (otherIdentity) return Number.POSITIVE_INFINITY;
  if (closedByUs !== null) return closedByUs === "done" && item.done ? 0.6 : Number.POSITIVE_INFINITY;
  return issue.state === "open" ? 0.6 : 0.8;
}
function withoutDuplicates(issues) {
  const duplicates = /* @__PURE__ */ new Map();
  const kept = /* @__PURE__ */ new Map();
  for (const [report, members] of byReport(issues)) {
    const best = /* @__PURE__ */ new Map();
    for (const issue of members.toSorted(byStanding)) {
      const identity = identityOf(issue);
      const other = best.get(identity);
      if (other === void 0) best.set(identity, issue);
      else duplicates.set(issue, other);
    }
    kept.set(report, [...best.values()]);
  }
  return { kept, duplicates };
}
function byReport(members) {
  const groups = /* @__PURE__ */ new Map();
  for (const member of members) {
    const group = groups.get(member.report);
    if (group === void 0) groups.set(member.report, [member]);
    else group.push(member);
  }
  return groups;
}
function identityOf({ body: { mark } }) {
  return mark.id === null ? `key ${mark.key}` : `id ${mark.id}`;
}
function byStanding(one, other) {
  return Number(one.closedByUs !== null) - Number(other.closedByUs !== null) || one.issue.number - other.issue.number;
}
function original(issue, issues) {
  const same = issues.filter((other) => other.report === issue.report && identityOf(other) === identityOf(issue));
  return same.toSorted(byStanding)[0] ?? issue;
}

// src/tracking/notes.ts
function notesOf({ existing, policy }, trust, counts) {
  const notes = [];
  if (counts.overLimit > 0 && counts.hold === null) {
    notes.push({
      level: "warning",
      message: `\`${policy.limit}\` of \`${counts.opening}\` new issues open in this run, \`${counts.overLimit}\` remain. Run the workflow again, or raise \`issues.limit\`.`
    });
  }
  if (counts.tooMany > 0) {
    notes.push({
      level: "warning",
      message: `\`${counts.tooMany}\` action items get no issue: a report gets at most \`${mostIssuesOfReport}\`. Keep in it what must be done, and move the rest to the backlog.`
    });
  }
  if (counts.secret > 0) {
    notes.push({
      level: "warning",
      message: "Issues of a report that holds a secret or personal data are held back. Remove it from the report, also from its history, and run again."
    });
  }
  for (const { number, author } of untrustedIssues(existing, trust).slice(0, 10)) {
    notes.push({
      level: "warning",
      message: `Issue \`${number}\` bears our marker and label, but \`${author}\` opened it, so it is not taken for ours. Add \`${author}\` to \`issues.authors\` if this is a former token of yours; else remove the label.`
    });
  }
  return notes;
}

// src/tracking/reference.ts
function referredNumber(reference, address, same) {
  const name = new URL(address).pathname.slice(1).toLowerCase();
  const found = /^#(\d{1,9})$/.exec(reference)?.[1] ?? /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(reference)?.slice(1).join(" ") ?? /^(https?:\/\/[^\s?#]+)\/issues\/(\d{1,9})(?:[?#]|$)/.exec(reference)?.slice(1).join(" ");
  if (found === void 0) return null;
  const [place, number] = found.includes(" ") ? found.split(" ") : [same ? name : "", found];
  return place?.toLowerCase() === name || place?.toLowerCase() === address.toLowerCase() ? Number(number) : null;
}

// src/tracking/plan.ts
function plan(input) {
  const { occasion, policy, reports } = input;
  const trust = trustOf(input);
  const hold = input.hold ?? holdOf(policy, occasion);
  const moved = renames(reports);
  const issues = trackingIssues(input.existing, trust).map((issue) => ({
    ...issue,
    report: moved.get(issue.report) ?? issue.report
  }));
  const { items, secret } = itemsOf(reports);
  const law = lawOf(input);
  const scope = new Map(reports.map((report) => [report.path, report]));
  const reference = referenceIn(input.place);
  const mayHaveMoved = (issue, report) => report === void 0 ? law.mayClose(issue) && isGone(issue, report, occasion) : isWhole(report);
  const matching = match(items, issues, {
    foreign: law.elsewhere,
    movable: (issue) => mayHaveMoved(issue, scope.get(issue.report)),
    reference
  });
  const place = { ...input.place, label: policy.label };
  const numbers = /* @__PURE__ */ new Map();
  const count = ({ report }) => numbers.set(report, (numbers.get(report) ?? 0) + 1);
  for (const tracked of matching.issueOf.keys()) count(tracked);
  const decisions = items.map((tracked) => {
    const issue = matching.issueOf.get(tracked);
    const refersToItself = issue !== void 0 && reference(tracked) === issue.issue.number;
    const { pull, mayChange, mayClose } = law;
    const decision = decide(tracked, issue, {
      pull,
      place,
      trust,
      policy,
      mayChange: tracked.item.done ? mayClose : mayChange,
      secret: secret.has(tracked),
      refersToItself,
      full: (numbers.get(tracked.report) ?? 0) >= mostIssuesOfReport
    });
    if (decision.step?.do === "open") count(tracked);
    return decision;
  });
  const tooMany = decisions.filter(({ outcome }) => outcome.tracked === "no" && outcome.why === "too-many").length;
  const opening2 = decisions.filter(({ step }) => step?.do === "open");
  const overLimit = new Set(opening2.slice(policy.limit));
  const steps = [
    ...decisions.flatMap((decision) => decision.step === null || overLimit.has(decision) ? [] : [decision.step]),
    ...closings2(input, matching, (issue) => law.mayClose(issue), scope, place)
  ];
  const outcomes = decisions.map((decision) => {
    if (overLimit.has(decision)) return { item: decision.outcome.item, tracked: "no", why: "over-limit" };
    return decision.outcome.tracked === "planned" ? { ...decision.outcome, why: hold } : decision.outcome;
  });
  return {
    steps: hold === null ? steps : [],
    withheld: hold === null ? [] : steps,
    hold,
    outcomes,
    notes: notesOf(input, trust, {
      opening: opening2.length,
      overLimit: overLimit.size,
      tooMany,
      secret: secret.size,
      hold
    }),
    trust,
    labelMissing: !input.existing.some((issue) => labelled(issue, { ...trust, known: /* @__PURE__ */ new Set() }))
  };
}
function pullsInQuestion(input) {
  const { occasion, reports } = input;
  if (occasion.is === "pull-request-closed") return [];
  const paths = new Set(reports.flatMap(({ path, previousPath }) => [path, previousPath]));
  const pulls = trackingIssues(input.existing, trustOf(input)).filter(({ issue, report }) => issue.state === "open" && (occasion.is === "default-branch" || paths.has(report))).flatMap(({ body }) => body.mark.pull ?? []);
  const own = occasion.is === "pull-request" ? occasion.number : null;
  return [...new Set(pulls)].filter((pull) => pull !== own);
}
function trustOf({ policy, place, known }) {
  return { label: policy.label, authors: policy.authors, repository: foreignRepository(place), known };
}
function holdOf({ open }, { is }) {
  if (open === "never") return "never";
  return open === "on-merge" && is === "pull-request" ? "on-merge" : null;
}
function referenceIn({ repository, issues }) {
  return ({ item }) => item.issue === null ? null : referredNumber(item.issue, issues, issues === repository);
}

export {
  writeBlock,
  readBlock,
  sameBlock,
  contentOf,
  foreignRepository,
  reportAddress,
  readBody,
  contentOf2,
  bodyWhenClosed,
  ontoPresent,
  incidentFacts,
  renames,
  duplicateSentence,
  original,
  labelled,
  fromTrustedAuthor,
  trackingIssues,
  untrustedIssues,
  plan,
  pullsInQuestion
};
