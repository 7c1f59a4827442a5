import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  lint,
  withPolicy
} from "./chunk-XHEK2P6Z.js";
import {
  WEEKDAYS,
  blockEvents,
  calendarOf,
  countWords,
  dayNumber,
  dayOf,
  deniesDeadEnds,
  fold,
  instantOf,
  isAppendix,
  joined,
  labelsIn,
  lengthOf,
  lineOfChunk,
  mayTellTime,
  minuteOf,
  momentOf,
  readImpact,
  readLengths,
  readMentions,
  readMetadata,
  readMilestones,
  readSections,
  readSummaryCause,
  readZoneNotice,
  settle,
  sourceLine,
  textOf,
  titleLine,
  toldIn,
  unlabelledSummary,
  visible
} from "./chunk-LTID4BIY.js";
import {
  beginsWithVerb,
  isVerb
} from "./chunk-7REPD6RP.js";
import {
  result
} from "./chunk-EVHHVQMM.js";

// src/postmortem/no-task.ts
var noAction = /^(?:no|none|not?hing|ninguna|aucune|nenhuma)\b.{0,40}\b(?:action|task|follow-?up|change|measure|acción|mesure|ação)s?\b/i;
var isNoAction = (text) => /^(?:no|none|nothing) (?:(?:further|additional|other|more|corrective|follow-?up) ){0,2}(?:action|task|follow-?up|change|measure)s? (?:(?:is|are|was|were) )?(?:needed|required|planned|necessary|taken)\b(?!.*[:;])/i.test(
  text
);
function findNoAction(labels) {
  for (const block of labels.flatMap(({ blocks }) => blocks)) {
    if (block.type !== "paragraph") continue;
    const { text } = joined(block.lines);
    if (noAction.test(text)) return { text, span: block.span };
  }
  return null;
}
function tellsStory({ items }) {
  const texts = items.map(({ blocks: [first2] }) => first2?.type === "paragraph" ? joined(first2.lines).text : "");
  return texts.length > 1 && texts.every((text) => happened.test(text) && !promised.test(text) && !beginsWithVerb(text));
}
var happened = /\b(?:caused|led to|resulted in|crashed|ran out|failed to|broke)\b/i;
var promised = /\b(?:will|should|must|shall|needs? to|to be)\b/i;
function namesThings({ items }) {
  return items.every(({ blocks: [first2, ...more] }) => {
    const { text, source } = first2?.type === "paragraph" ? joined(first2.lines) : { text: "", source: "" };
    return more.length === 0 && /^[a-z][\w.-]*$/.test(text) && !isVerb(text) && source.length < 100;
  });
}
var declined = /^\W*(?:conclusions?|acknowledge?ments?|references|contributors|thanks|thank you|credits?)\W*$|^\W*recommendations? (?:for|to) (?:\w+ ){0,4}(?:users|maintainers|customers|developers|operators|the public|the community)\b|^(?:not doing|not planned|won['’]t (?:do|fix)|rejected|declined|out of scope|no se hará|non retenu)/i;
var advice = /\brecommendations? (?:for|to) (?:\w+ ){0,4}(?:users|maintainers|customers|developers|operators|the public|the community)\b/i;
var examples = /^\W*(?:examples?|for example|e\.g\.|(?:configurable )?(?:parameters|options|settings|variables))\s?[:：]?$/i;

// src/postmortem/task-text.ts
var tag = /^(?:task|todo|to-?do|action(?: item)?|item|step|fix|ai|tarea|tâche|tarefa|short[- ]term|medium[- ]term|mid[- ]term|long[- ]term|immediate|immediately|now|priority|prevent|detect|mitigate|process|p\d|high|medium|low)(?: ?#?\d+)?$/i;
var reference = /^(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d+)$/;
var dash = /\s+(?:[-–—]{1,3})\s+/;
var sentenceEnd = new RegExp(`[.!?]["'\u201D\u2019)]*(?=\\s+["'\u201C(\`[]?(?:[\\p{Lu}\\p{N}]|\\p{Ll}+[-_./]\\p{Ll})|\\s*$)|[\u3002\uFF01\uFF1F]`, "gu");
var abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|cf|no|mr|ms|dr|st)\.$/i;
function titled(text, boldLead2 = null) {
  const stripped = text.replace(/^(?:[^\p{L}\p{N}\p{S}"'“(`[@#/.$\\]|[✅☑✔✓🔲⬜❌🚧⏳])+/u, "").replace(new RegExp("^\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?\\s?(?:[:\u2013\u2014]|-(?=\\s))\\s*(?=\\p{L})", "iu"), "").replace(/^(?:\[(?:[a-z]+|P\d|[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d+)\]\s+){1,4}/i, "");
  const lead = boldLead2 !== null && stripped.startsWith(boldLead2) ? boldLead2 : leadOf(stripped);
  if (lead !== null) {
    const behind2 = stripped.slice(lead.length).replace(/^ \([^()]{1,30}\)(?=\s?[:：–—-])/, "");
    const rest = behind2.replace(/^\s*[:：]?\s*(?:[-–—]\s+)?/, "");
    const name = lead.replace(/\s*[:：.]$/, "").trim();
    if (rest !== "" && (tag.test(name) || reference.test(name) || isTeam(name))) return titled(rest);
    const parted2 = /^\s*[:：–—-]/.test(behind2) || /[:：]$/.test(lead);
    if (name !== "" && (boldLead2 === null || rest === "" || parted2 || !continues(rest)))
      return { title: bare(name), detail: rest };
  }
  const end = firstSentence(stripped);
  return { title: bare(stripped.slice(0, end)), detail: stripped.slice(end).trim() };
}
function continues(rest) {
  return /^[\p{Ll}(,]/u.test(rest);
}
function leadOf(text) {
  const end = firstSentence(text);
  const colon = text.search(new RegExp("[:\uFF1A](?=\\s|$|\\p{Lu})", "u"));
  const break_ = text.search(dash);
  const at = Math.min(...[colon, break_].filter((i) => i > 1), Number.POSITIVE_INFINITY);
  if (at > 160 || at > end) return null;
  if (at === colon && at === text.length - 1) return text;
  return bracketed(text, at) ? null : text.slice(0, at);
}
function bracketed(text, at) {
  const before = text.slice(0, at);
  const count = (sign) => before.split(sign).length - 1;
  return count("(") > count(")") || count("[") > count("]") || count("\u201C") > count("\u201D") || count('"') % 2 === 1;
}
function firstSentence(text) {
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const ellipsis = text[match.index - 1] === ".";
    if (!ellipsis && !abbreviation.test(text.slice(Math.max(0, end - 8), end))) return end;
  }
  return text.length;
}
var signature = new RegExp("\\s[([](@?\\p{Lu}[\\p{L} .'-]{1,30}), (?:by |due |until )?(\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{1,2} [A-Z][a-z]{2,8}(?: \\d{4})?|[A-Z][a-z]{2,8} \\d{1,2}(?:,? \\d{4})?)[)\\]]\\.?\\s*$", "u");
var referenceLimit = 600;
function bare(title) {
  const short = title.slice(-referenceLimit).replace(
    /[\s–—-]*\((?:see |in |task:? |ticket:? |issue:? |tracked in |ref:? )*(?:https?:\/\/[^\s)]+|#\d+)\)\.?$/i,
    ""
  ).replace(/(?<=\S)\s+(?:[-–—]\s+)?(?:\(?see )?https?:\/\/\S+$/i, "").replace(/\s*\((?:already )?(?:done|completed?)\b[^()]{0,40}\)$/i, "").replace(
    /\s*[([](?:@[\w/-]+(?:,? @[\w/-]+)*|(?:owner|assignee|due|eta|priority|deadline|responsable)\b[^()[\]]{0,80}|[A-Z][A-Z0-9]{1,9}-\d{1,6})[)\]]$/i,
    ""
  ).replace(/\s*\[\[\d+\]\]$/, "").replace(signature, "");
  return `${title.slice(0, -referenceLimit)}${short}`.replace(/^\d{1,2}[.)]\s+/, "").replace(/\s*[:：.。]$/, "").trim();
}
function isTeam(name) {
  return /^[A-Z][\w -]{1,30} team$/i.test(name) || /^@[\w/-]+(?:,? (?:and |& )?@[\w/-]+)*$/.test(name);
}
var field = /(?:^|[\s([,;|–—-])\**(owner|owners|assignee|assigned to|responsible|dri|who|due|due date|deadline|eta|target|target date|priority|prio|status|type|category|ticket|issue|tracking|jira|responsable|propietario|fecha límite|échéance|prioridad|priorité|担当|期限)\**\s*[:：]\**\s*([^\n;|()[\]]{1,80}?)(?=$|[;|)\]\n]|\.(?:\s|$)|\s[–—-]\s|,?\s+P[0-4]\b|,?\s+\**(?:owner|assignee|due|deadline|eta|priority|status|ticket|issue)\**\s*[:：])/giu;
function factsOf(text, source) {
  const fields = /* @__PURE__ */ new Map();
  for (const [, key2, value2] of text.slice(0, 2e3).matchAll(field))
    if (key2 && value2) fields.set(key2.toLowerCase(), value2.trim());
  const value = (names2) => names2.split(",").map((name) => fields.get(name)).find((v) => v !== void 0 && known(v)) ?? null;
  const owner = value("owner,owners,assignee,assigned to,responsible,dri,who,responsable,propietario,\u62C5\u5F53");
  const due2 = value("due,due date,deadline,eta,target,target date,fecha l\xEDmite,\xE9ch\xE9ance,\u671F\u9650");
  const [, who, until] = text.slice(-nearEnd).match(signature) ?? [];
  return {
    done: isDone(text, source) || isStatusDone(value("status") ?? ""),
    owners: owner !== null ? ownersOf(owner) : who ? [who] : namedOwners(text),
    due: due2 !== null ? { text: due2, date: dayOf2(due2) } : until ? { text: until, date: dayOf2(until) } : dueIn(text),
    priority: value("priority,prio,prioridad,priorit\xE9") ?? text.match(/(?:^|[\s([])(P[0-4])(?=$|[\s)\]:,])/)?.[1] ?? text.match(/\(?\b((?:high|medium|low|critical)[ -]priority)\b/i)?.[1] ?? null,
    type: typeOf(value("type,category") ?? text.match(/^\W{0,4}(?:\[[A-Z\d#-]{2,17}\]\s+)?\[([a-z]+)\]/i)?.[1] ?? ""),
    issue: issueIn(source) ?? value("ticket,issue,tracking,jira")
  };
}
function known(cell) {
  return cell.trim() !== "" && !/^(?:[?.\-–—_\s/]+|tbd|tba|n\/?a|none|unassigned|unknown|todo|-)$/i.test(cell.trim());
}
function isDone(text, source) {
  const [head = ""] = text.split("\n", 1);
  return /(?<![A-Z])\s(?:Fixed|FIXED|Done|Merged|MERGED|Completed|COMPLETED)[.)\]]*$/.test(head) || /\[(?:fixed|done|merged|completed)\]\(https?:/i.test(source.split("\n", 1)[0] ?? "") || /^\W{0,6}(?:✅|☑|✔|:white_check_mark:|:heavy_check_mark:)/u.test(source) || /^\W{0,6}✅/u.test(text) || /^\s*~~[^~]+~~\W*$/.test(source.split("\n", 1)[0] ?? "") || /\((?:already )?(?:done|completed?|accomplished|shipped|merged|hecho|fait|feito|erledigt)\b[^()]{0,40}\)/i.test(
    text
  ) || /\balready (?:been )?(?:done|completed|implemented)\b|\[done\]|\bDONE\b|✅\s*$/u.test(text);
}
function isStatusDone(status) {
  return /^\W*(?:done|completed?|closed|resolved|fixed|shipped|merged|deployed|implemented|完了|対応済み?|済み?|hecho|hecha|completad[oa]|terminad[oa]|terminée?|faite?|fini|concluíd[oa]|feito)\W*$/iu.test(
    status
  ) || /^(?:✅|☑|✔)/u.test(status.trim());
}
function ownersOf(text) {
  const mentions2 = text.match(/@[\w-]+(?:\/[\w-]+)?/g);
  return mentions2 ?? text.split(/[,;]/).map((name) => name.trim()).filter((name) => name !== "");
}
var nearEnd = 300;
var mentions = /(?:(?:[([]|[–—-]\s)((?:@[\w-]+(?:\/[\w-]+)?(?:,? (?:and |& )?)?)+)(?=[)\]]|\s[–—-]\s|,|\s*$)|\s((?:@[\w-]+(?:\/[\w-]+)?(?:,? (?:and |& )?)?)+)(?=\.?\s*$))/;
var leading = new RegExp("^\\W{0,4}((?:@[\\w-]+(?:\\/[\\w-]+)?(?:, | and | & )?)+)(?=\\s*[:\u2013\u2014-]|\\s+(?:to|will|should)\\s|\\s+\\p{Lu}\\p{Ll})", "u");
var subject = /^([A-Z][\p{L}-]{1,40}(?:(?:, | and | & )[A-Z][\p{L}-]{1,40}){0,3}) to ([a-z]+)\b/u;
var team = /^(?:\*\*)?([A-Z][\w -]{1,30} team)(?:\*\*)?:\s/;
function isPast(word) {
  const stems = [word.slice(0, -2), word.slice(0, -1), word.replace(/ied$/, "y")];
  return /ed$/.test(word) && stems.some(isVerb);
}
function namedOwners(text) {
  const trailing = text.slice(-nearEnd).match(mentions);
  const mention = text.slice(0, nearEnd).match(leading)?.[1] ?? trailing?.[1] ?? trailing?.[2];
  if (mention) return ownersOf(mention);
  const name = text.match(subject);
  if (name?.[1] && isVerb(name[2] ?? "") && !isVerb(name[1]) && !/ing\b/.test(name[1]) && !isPast(name[1]))
    return [name[1]];
  const group2 = text.match(team)?.[1] ?? text.match(/[([]([A-Z][\w -]{0,30} team)[)\]]\.?\s*$/)?.[1];
  return group2 ? [group2] : [];
}
var month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
var day = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
var period = "(?:(?:this|next) (?:week|sprint|month|quarter|year|[a-z]+ catch-?up)|later this (?:week|month|quarter|year)|end of (?:the )?(?:week|sprint|month|quarter|year)|(?:end of )?Q[1-4](?: \\d{4})?(?: ?[-\u2013] ?Q[1-4] \\d{4})?)";
var due = new RegExp(
  `\\b(?:by|due|before|until|in the|target:?)\\s+(?:the )?(?:end of )?(${day}|${period}|next [a-z]+ [a-z-]+)|\\b(within (?:the next )?\\d+ (?:days?|weeks?|months?)|later this (?:week|month|quarter|year))\\b`,
  "i"
);
function dueIn(text) {
  const match = text.slice(0, 1e3).match(due);
  const found = match?.[1] ?? match?.[2];
  return found ? { text: found, date: dayOf2(found) } : null;
}
function dayOf2(text) {
  return text.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? null;
}
var types = [
  ["prevent", /^(?:prevent|予防|prevenir|prévenir)/iu],
  ["detect", /^(?:detect|monitor|observ|検知|détect)/iu],
  ["mitigate", /^(?:mitigat|緩和|atténu)/iu],
  ["repair", /^(?:repair|fix|correct|修復)/iu],
  ["investigate", /^(?:investigat|調査)/iu],
  ["process", /^(?:process|document|training|プロセス|proceso)/iu],
  ["other", /^other$/i]
];
function typeOf(text) {
  return types.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}
var trackerUrl = /https?:\/\/[^\s)\]>"']+\/(?:issues?|pull|pulls|merge_requests|browse|work_items|commit|tickets?|c)\/[\w-]+/;
var qualified = /(?:^|[\s([])([\w.-]+\/[\w.-]+#\d+)/;
var numbered = /(?:\b(PR|MR|issue|ticket|task|bug|story|see|in|tracked|fixes|closes|ref)[:\s]*|[([–—]\s*|\[)\[?(#\d+)|\s(#\d+)\]?[).\s]*$/i;
var key = /(?:^|[\s([])([A-Z][A-Z0-9]{1,9}-\d{1,6})(?=$|[\s)\].,:])/;
var noKey = /^(?:CVE|CWE|ERC|EIP|BIP|RFC|ISO|SEV|UTF|SHA|AES|HTTP|TLS|PCI|SOC|GPT|COVID|IPV|PM|INC|ADR|Q)-?\d*-/;
function issueIn(source) {
  const url = source.match(trackerUrl)?.[0];
  if (url) return url;
  const repository = source.match(qualified)?.[1];
  if (repository) return repository;
  const alone = source.trim().match(/^\[?(#\d+)\]?(?:\(\S*\))?$/)?.[1];
  if (alone) return alone;
  const number = source.match(numbered);
  if (number) return number[2] ?? number[3] ?? null;
  const tracker = source.match(key)?.[1];
  return tracker && !noKey.test(tracker) ? tracker : null;
}

// src/postmortem/task.ts
function boldLead({ source, text }) {
  const match = source.match(/^[^\p{L}\p{N}*_]{0,6}(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*[:：]?/u);
  const lead = match?.[1]?.replace(/[`~]/g, "").replace(/\s+/g, " ").trim();
  return lead && text.includes(lead) ? lead : null;
}
function taskOf(named2, text, span, checked, group2, lines2, source = text) {
  const facts = factsOf(text, source);
  const raw = lines2.slice(span.line - 1, span.endLine).join("\n");
  return {
    ...named2,
    span,
    ...facts,
    done: checked ?? (facts.done || group2.done),
    due: facts.due ?? group2.due,
    type: facts.type ?? group2.type,
    ...markersIn(raw)
  };
}
function markersIn(raw) {
  return {
    id: raw.match(/<!--\s{0,9}id:\s{0,9}([\w.:-]{1,80})\s{0,9}-->/i)?.[1] ?? null,
    optedOut: /<!--\s{0,9}no-issue\b/i.test(raw)
  };
}
var remark = /^progress (?:may|can|will) be (?:tracked|followed)|^(?:the|this) (?:\w+ )?(?:incident|issue|outage|problem|breach|failure) (?:was|were|has been|highlight|show|taught|underscor)|^(?:improvements?(?: ?\/ ?fixes)?|tasks?|action items?|to-?dos?|measures|prevention)\s?:?$|^(?:this|these) \w+(?: \w+)? (?:ensures?|means|allows?|prevents?|helps|guarantees?|makes?)\b/i;
var aside = /^\[n\/?a\]|^remember\b[,:]|^by\s?[:–-]|^(?:in )?conclusion\s?[:,–-]|\b(?:everything|all services?|the (?:service|site|system)) (?:is|are) (?:now )?back to normal\b/i;
var orders = (text) => text.split(/(?:[:：;,.–—]|\s-)\s+|\]\s+/).some((part) => beginsWithVerb(part.replace(/^to\s/i, "")));
var notApplicable = /^\[n\/?a\]/i;
var commandLength = 200;
var command = /^\[?(?:bash|sh|shell|zsh|console)\]|^#!\s?\/|^(?:\$|sudo|cat|echo|cd|mkdir|chmod|chown|ln|rm|cp|mv|sed|grep|exec|apt(?:-get)?)\s?[\s-]*[./$'"{>][^ ]*[/>{]|\{$|^\S+[>=]{1,2}\S*\/\S+$/;
function isTask(text) {
  return text !== "" && !remark.test(text) && !(aside.test(text) && (notApplicable.test(text) || !orders(text))) && !isNoAction(text) && !command.test(text.slice(0, commandLength)) && !/^(?:n\/?a|none|tbd|todo|-+|\.{3}.*|…)\.?$/i.test(text);
}
function isField(text) {
  return /^(?:owner|assignee|assigned to|due|priority|status|type|ticket|issue|why|what|how|eta|deadline|responsable)\b[^:]{0,20}:/i.test(
    text
  );
}

// src/postmortem/task-table.ts
var columns = [
  ["done when", /^(?:done when|definition of done|acceptance criteria|verification|verified by)/iu],
  [
    "owner",
    /^(?:owner|who|assignee|assigned|responsible|dri|lead|person|team|担当|responsable|propietario|porteur|responsável|dueño|eier|ansvarlig|ansvarig|verantwortlich|zuständig|eigenaar|właściciel|ответственный|исполнитель|负责人|责任人|담당)/iu
  ],
  [
    "due",
    /^(?:due|deadline|eta|target|date|when|by when|期限|期日|fecha|plazo|vencimiento|échéance|délai|date limite|prazo|frist|fällig|termin|срок|дедлайн|截止|期限|기한|마감)/iu
  ],
  ["priority", /^(?:prio|p$|severity|importance|優先|prioridad|priorité|приоритет|优先|우선)/iu],
  [
    "status",
    /^(?:status|state|done|progress|outcome|状態|ステータス|進捗|estado|statut|état|stato|статус|状态|상태)/iu
  ],
  ["type", /^(?:type|category|kind|class|カテゴリ|種別|tipo|categor)/iu],
  [
    "action",
    /^(?:action|task|item|description|what|to-?do|measure|remediation|improvement|step|recommendation|follow-?up|control|アクション|対応|内容|対策|acci[oó]n|tarea|t[aâ]che|a[cç][aã]o|tarefa|medida|mesure|aksjon|tiltak|oppgave|åtgärd|aufgabe|maßnahme|actie|taak|zadanie|działani|задача|действие|мера|行动|措施|任务|作业|조치|작업|할 일)/iu
  ],
  [
    "issue",
    /^(?:issue|ticket|bug|track|jira|link|reference|pr\b|pull request|related issue|trello|チケット|incidencia|referanse|referenz)/iu
  ]
];
function isTaskTable({ header }) {
  const names2 = header.map(({ text }) => columns.find(([, pattern]) => pattern.test(text))?.[0]);
  const tasks = header.some(({ text }) => /^(?:actions?|action items?|tasks?|to-?dos?|follow-?ups?)$/i.test(text));
  return tasks && names2.some((name) => name === "owner" || name === "due" || name === "priority" || name === "status");
}
function readTaskTable({ header, rows }, group2, lines2) {
  const named2 = header.some(({ text }) => text !== "");
  const titles = named2 ? header : rows[0]?.cells ?? [];
  const at = /* @__PURE__ */ new Map();
  for (const [i, { text }] of titles.entries()) {
    const column = columns.find(([, pattern]) => pattern.test(text))?.[0];
    if (column && !at.has(column)) at.set(column, i);
  }
  const body = named2 ? rows : rows.slice(1);
  const action = at.get("action") ?? untitled(at, body);
  if (action === null) return [];
  return body.flatMap(({ cells, span }) => {
    const cell = (column) => cells[at.get(column) ?? -1];
    const value = (column) => known(cell(column)?.text ?? "") ? cell(column)?.text ?? null : null;
    const told2 = cells[action]?.text ?? "";
    const title = action === at.get("issue") ? titled(told2).title : told2;
    if (!known(title) || /^(?:\.{3}|…)/.test(title)) return [];
    const source = cells.map((c) => c.source).join(" | ");
    const facts = factsOf(title, cells[action]?.source ?? "");
    const owner = value("owner");
    const due2 = value("due");
    const reference2 = cell("issue");
    const doneWhen = value("done when");
    return [
      {
        title: title.replace(/\s*[.。]$/, ""),
        detail: doneWhen === null ? "" : `Done when: ${doneWhen}`,
        span,
        done: cells.some(({ text }) => isStatusDone(text) || /\bDONE\b/.test(text) || behind.test(text)) || finished.test(cell("status")?.text ?? "") || facts.done || group2.done,
        owners: owner === null ? facts.owners : ownersOf(owner),
        due: due2 === null ? facts.due ?? group2.due : { text: due2, date: dayOf2(due2) ?? dueIn(due2)?.date ?? null },
        priority: value("priority") ?? facts.priority,
        type: typeOf(value("type") ?? "") ?? facts.type ?? group2.type ?? (value("type") === null ? null : "other"),
        issue: (reference2 ? referenceIn(reference2) : null) ?? issueIn(cells[action]?.source ?? "") ?? addressIn(cells),
        ...markersIn(`${source} ${lines2.slice(span.line - 1, span.endLine).join(" ")}`)
      }
    ];
  });
}
var behind = /\s[—–-]\s(?:done|completed?|merged|closed|shipped)(?:\s(?:in|with|by|on)\s.{1,40})?$/i;
var finished = /^\W*(?:done|completed?|closed|resolved|fixed|shipped|merged|deployed|implemented)\s*(?:[,;:(–—-]|(?:by|in|via|with|on)\b(?! (?:next|the next|end|part|Q\d)))/i;
function untitled(at, rows) {
  const tells = ["issue", "owner", "due", "status"];
  if (!tells.some((column) => at.has(column))) return null;
  const facts = new Set([...at].flatMap(([column, i]) => column === "issue" ? [] : [i]));
  const worded = (i) => rows.every(({ cells }) => (titled(cells[i]?.text ?? "").title.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0) > 1);
  const columns2 = (rows[0]?.cells ?? []).map((_, i) => i);
  return columns2.find((i) => !facts.has(i) && worded(i)) ?? null;
}
function addressIn(cells) {
  const address = cells.find(({ text }) => /^https?:\/\/\S+$/.test(text));
  return address ? issueIn(address.text) : null;
}
function referenceIn({ source, text }) {
  const bare2 = text.replace(/\b(?:TODO|DONE|n\/a)\b/gi, "").trim();
  return issueIn(`in ${source}`) ?? (/^[A-Za-z]+[ #-]?\d+$/.test(bare2) ? bare2 : null);
}

// src/postmortem/task-marked.ts
var mark = /^(TODO|TO-DO|FIXME|ACTION(?: ITEM)?|DONE)\b\s?[:：–-]?\s*(?=\S)/;
var told = /* @__PURE__ */ new Set(["timeline", "summary", "root-cause", "resolution"]);
var group = { type: null, due: null, done: false };
function markedPlaces(root) {
  return labelsIn(root).filter(
    ({ ids, blocks }) => !ids.some((id) => told.has(id)) && blocks.some(
      (block) => block.type === "table" ? isTaskTable(block) : /^(?!DONE)/.test(mark.exec(textOf2(block))?.[1] ?? "DONE")
    )
  );
}
function readMarked({ blocks }, lines2) {
  return blocks.flatMap((block) => {
    if (block.type === "table") return isTaskTable(block) ? readTaskTable(block, group, lines2) : [];
    const text = textOf2(block);
    const marked2 = mark.exec(text);
    if (marked2 === null || /\?(?:\s|$)/.test(text)) return [];
    const task = text.slice(marked2[0].length);
    return [taskOf(titled(task), task, block.span, marked2[1] === "DONE", group, lines2)];
  });
}
var textOf2 = (block) => block.type === "paragraph" ? joined(block.lines).text : "";

// src/postmortem/task-places.ts
function taskPlaces(root) {
  return {
    lists: withImmediate(named(root), root),
    measures: withBoxes(places(root, "corrective-measures")),
    wishes: places(root, "improvements")
  };
}
function places(label, id) {
  if (declined.test(label.title)) return [];
  if (label.ids.includes(id) && !(id === "corrective-measures" && label.ids.includes("root-cause"))) return [label];
  const told2 = label.ids.some((own) => past.has(own)) && !label.ids.includes("corrective-measures");
  return told2 ? [] : label.children.flatMap((child) => places(child, id));
}
function named(root) {
  const lists = places(root, "action-items");
  const appended = new Set(labelsIn(root).filter(isAppendix).flatMap(labelsIn));
  const own = lists.filter((label) => !appended.has(label));
  const chosen = own.filter(({ title }) => !candidate.test(title));
  if (chosen.some(hasList)) return chosen;
  return own.length > 0 ? own : lists;
}
var candidate = /^\W*(?:potential|possible|proposed|suggested|candidate)\b/i;
var past = /* @__PURE__ */ new Set(["timeline", "summary", "impact", "lessons"]);
function withImmediate(lists, root) {
  if (lists.length === 0) return lists;
  const beside = labelsIn(root).filter(({ ids }) => ids.includes("corrective-measures")).flatMap(({ children }) => children).filter(
    (child) => child.ids.join() === "resolution" && /\bimmediate actions?\b(?!.*\b(?:taken|done|completed)\b)/i.test(child.title) && ordersAll(child)
  );
  return [...beside, ...lists];
}
var ordersAll = ({ blocks }) => {
  const items = blocks.flatMap((block) => block.type === "list" ? block.items : []);
  return items.length > 0 && items.every(({ blocks: [first2] }) => first2?.type === "paragraph" && beginsWithVerb(joined(first2.lines).text));
};
function withBoxes(measures2) {
  const boxed = (label) => [label, ...labelsIn(label)].some(({ title, blocks }) => /\bstatus\b/i.test(title) && blocks.some(isBoxed));
  return measures2.some(boxed) ? measures2.filter((label) => boxed(label) || hasList(label)) : measures2;
}
var isBoxed = (block) => block.type === "list" && block.items.filter(({ checked }) => checked !== null).length > 2;
function isList({ blocks }) {
  return blocks.some(({ type }) => type === "list" || type === "table");
}
function hasList(label) {
  return isList(label) || label.children.some(hasList);
}

// src/postmortem/task-prose.ts
function readTaskProse(blocks, place, group2, lines2) {
  const passages = withSteps(blocks.flatMap((block) => block.type === "paragraph" ? unwrapped(block.lines) : []));
  const places2 = new Map(passages.map((passage, i) => [passage, i]));
  const end = passages.findIndex(({ text }, i) => i > 0 && closing.test(text));
  const told2 = (end < 0 ? passages : passages.slice(0, end)).filter(
    ({ text }) => text !== "" && !introduction.test(text) && !isField(text)
  );
  const single = told2.length === 1 ? told2[0] : void 0;
  if (single && place === "list" && titled(single.text, boldLead(single)).title === titled(single.text).title && leadless(single.text)) {
    return sentences(single.text).filter((text) => isTask(text) && isShortOrMeasure(text)).map((text) => taskOf(titled(text), text, spanOf(single, lines2.length), null, group2, lines2));
  }
  const promised2 = told2.filter(({ text }) => told2.length > 1 ? isMeasure(text) : isPromise(text));
  const tasks = place === "one" ? told2.slice(0, 1) : place === "list" ? told2.filter(({ text }) => isShortOrMeasure(text)) : promised2.length > told2.length / 2 ? promised2 : [];
  return tasks.filter(({ text }) => isTask(text)).map((passage) => {
    const box = passage.text.match(/^\[([ xX]?)\]\s*/);
    const text = passage.text.slice(box?.[0].length ?? 0);
    return taskOf(
      titled(text, boldLead(passage)),
      [text, ...fieldsUnder(passage, passages, (places2.get(passage) ?? 0) + 1)].join("\n"),
      spanOf(passage, lines2.length),
      box ? /x/i.test(box[1] ?? "") : null,
      group2,
      lines2,
      passage.source
    );
  });
}
function fieldsUnder(task, passages, at) {
  const { endLine } = spanOf(task, Number.POSITIVE_INFINITY);
  const fields = [];
  for (const { line, text } of passages.slice(at, at + mostFields)) {
    if (!isField(text) || line !== endLine + 1 + fields.length) break;
    fields.push(text);
  }
  return fields;
}
var mostFields = 8;
var introduction = /[:：]$|\b(?:the following|as follows|in mind)\b[^.!?:]{0,40}\.$/i;
var closing = /^(?:note that|in (?:conclusion|summary|closing)|to (?:conclude|summari[sz]e)|by (?:implementing|addressing|taking|following|learning|adopting|completing|applying|doing)\b.*\b(?:we|our|the)\b|this (?:incident|postmortem|post-mortem|outage|report|document|event|experience)\b|these (?:measures|actions|steps|tasks|improvements|changes)\b|with these\b|overall\b|the outlined\b|thank|hope (?:this|that) (?:clarif|help|answer|give|provide)|(?:(?:best|kind|warm) )?(?:regards|wishes)\W*$|sincerely|we (?:apologi[sz]e|extend|appreciate|remain|regret|are committed)|en conclusi[oó]n|em conclusão|pour conclure|github repo)/i;
function leadless(text) {
  return !/^[^.!?]{2,80}[:：]\s/.test(text);
}
function sentences(text) {
  return text.split(new RegExp("(?<=[.!?])\\s+(?=\\p{Lu})", "u"));
}
function isPromise(text) {
  const [first2 = "", ...more] = sentences(text);
  const order = more.length === 0 && isVerb(first2.match(/^[\p{L}-]+/u)?.[0] ?? "");
  return order || /\b(?:will(?! (?:only|not|never|likely|probably)\b)|(?:is|are) (?:going|planning) to)\b/i.test(first2);
}
var story = 20;
var isShortOrMeasure = (text) => {
  const [main = ""] = text.split(/[,:;]|\b(?:that|which|who|when|because)\b/, 1);
  return text.split(" ").length < story || isMeasure(text) || /@[\w-]/.test(text) || !finite.test(main);
};
var finite = /\b(?:was|were|did|had|has|have|is|are)\b|['’]ve\b|n['’]t\b/i;
function isMeasure(text) {
  const [first2 = ""] = sentences(text);
  if (/^[^.!?]{2,80}[:：]\s/.test(text)) return true;
  if (/\b(?:following|below|above)\b.{0,40}\b(?:measures?|actions?|steps|tasks)\b/i.test(first2)) return false;
  if (/\bsteps (?:below|above)\b|\bshould (?:not|never) (?:\w+ )?(?:lead|cause|result|bring|break)\b/i.test(first2))
    return false;
  if (/\b(?:will|should|must|needs? to|going to|plan(?:s|ning)? to|planned|recommend(?:s|ed)?)\b/i.test(first2))
    return true;
  const [, main = ""] = first2.match(/,\s+(?:then |please |always )?([\p{L}-]+)/u) ?? [];
  const told2 = /\b(?:was|were|did|had|could have|has|have|is|are)\b|['’]ve\b|n['’]t\b/i.test(first2);
  return beginsWithVerb(first2) || isVerb(main) || first2.split(" ").length <= 12 && !told2;
}
function withSteps(passages) {
  if (passages.filter(({ text }) => !leadless(text)).length < 2) return passages;
  const groups2 = [];
  let open = null;
  for (const passage of passages) {
    const { text } = passage;
    const titles = /[:：]$/.test(text) && beginsWithVerb(text) && text.split(" ").length < 7;
    if (open && !titles && leadless(text) && !closing.test(text)) open.push(passage);
    else groups2.push([passage]);
    if (titles) open = groups2.at(-1) ?? null;
    else if (!leadless(text)) open = null;
  }
  return groups2.map(joined);
}
var shareOfWidth = 0.7;
var leadsOn = /\b(?:an?|the|of|to|in|for|and|or|with|by|on|its|our|this|that)$/i;
function unwrapped(lines2) {
  const wrapped = lines2.some(
    ({ text }, i) => i > 0 && (/^[\p{Ll}]/u.test(text) || leadsOn.test(lines2[i - 1]?.text ?? ""))
  );
  const full = shareOfWidth * Math.max(...lines2.map(({ text }) => text.length));
  const groups2 = [];
  for (const line of lines2) {
    const last = groups2.at(-1);
    const before = last?.at(-1)?.text ?? "";
    const open = before.length >= full && !/[.!?:]["')]*$/.test(before);
    if (last && wrapped && (open || leadsOn.test(before) || /^[\p{Ll}(]/u.test(line.text))) last.push(line);
    else groups2.push([line]);
  }
  return groups2.map(joined);
}
function spanOf({ line, source }, last) {
  return { line, endLine: Math.min(last, line + source.split("\n").length - 1) };
}

// src/postmortem/action-item.ts
function readActionItems(root, lines2) {
  const { lists, measures: measures2, wishes } = taskPlaces(root);
  const read = (labels, explicit) => distinct(
    labels.flatMap(
      (label) => fromLabel(
        label,
        explicit,
        { type: typeOfTitle(label.title), due: dueOfGroup(label.title), done: false },
        lines2
      )
    )
  );
  const tasks = read(lists, true);
  const taken = tasks.length > 0 ? [] : read(measures2, false);
  const wished = tasks.length > 0 || taken.length > 0 ? taken : read(wishes, false);
  const marked2 = tasks.length > 0 || wished.length > 0 ? [] : markedPlaces(root);
  const fallback = marked2.length > 0 ? marked2.flatMap((label) => readMarked(label, lines2)) : wished;
  const source = tasks.length > 0 ? lists : taken.length > 0 ? measures2 : wished.length > 0 ? wishes : marked2;
  const used = [source, measures2, wishes, lists].find((labels) => labels.length > 0) ?? [];
  const broad = read(wishes.length > 0 ? wishes : tasks.length > 0 ? measures2.map(withoutTasks) : [], false);
  const listed = tasks.length > 0 ? tasks : fallback;
  const known2 = new Set(listed.map(({ span }) => span.line));
  const owned = new Set(broad.filter((item) => isOwned(item) && !known2.has(item.span.line)));
  return {
    actionItems: owned.size > 0 ? [...listed, ...owned].sort((a, b) => a.span.line - b.span.line) : listed,
    actionItemsAt: used.length > 0 ? { span: around(used), explicit: used === lists } : null,
    improvements: broad.filter((item) => !owned.has(item)).map(({ title, detail, span }) => ({ text: detail === "" ? title : `${title}: ${detail}`, span })),
    noAction: findNoAction([...lists, ...measures2])
  };
}
var ordersAny = (block) => block.type === "list" && block.items.some(({ checked, blocks: [first2] }) => {
  const text = first2?.type === "paragraph" ? joined(first2.lines).text : "";
  return checked !== null || /@[\w-]/.test(text) || beginsWithVerb(text);
});
var past2 = /\b(?:was|were|has been|have been)\b[^.]{0,120}[:：]$/i;
function isRemark({ blocks: [first2, ...more] }) {
  const text = first2?.type === "paragraph" ? joined(first2.lines).text : "";
  const [main = ""] = text.split(/\b(?:that|which|who|when|where|if|because|until|after|before|while)\b/, 1);
  const parts = text.split(/[:：;.–—](?=\s)/);
  return more.length === 0 && states.test(main) && !/@[\w-]|\b(?:should|must|will|needs?|to)\b/i.test(main) && !parts.some((part) => beginsWithVerb(part.trim()));
}
var states = /\b(?:is|are|was|were|has|have|stems|does|did)\b/i;
function isOwned({ owners, issue }) {
  return owners.length > 0 || issue !== null;
}
function withoutTasks(label) {
  return { ...label, children: label.children.filter(({ ids }) => !ids.includes("action-items")) };
}
function distinct(items) {
  const details = /* @__PURE__ */ new Map();
  for (const { title, detail } of items) details.set(title, (details.get(title) ?? /* @__PURE__ */ new Set()).add(detail));
  return items.map((item) => {
    const shared = (details.get(item.title)?.size ?? 0) > 1;
    return shared && item.detail !== "" ? { ...item, ...titled(item.detail) } : item;
  });
}
function around(labels) {
  return {
    line: Math.min(...labels.map(({ span }) => span.line)),
    endLine: Math.max(...labels.map(({ span }) => span.endLine))
  };
}
function fromLabel(label, explicit, group2, lines2) {
  const onLine = label.blocks[0]?.span.line === label.at.line;
  const children = label.children.filter(
    ({ ids, title }) => !ids.some((id) => foreign.has(id)) && !declined.test(title)
  );
  const introduces = !isList(label) && !onLine && children.some(hasList);
  const place = explicit ? onLine ? "one" : "list" : "measures";
  const own = introduces ? [] : fromBlocks(label.blocks, place, group2, lines2);
  const titles = own.length === 0 && children.every((child) => !hasList(child));
  const nested = children.flatMap((child) => {
    if (examples.test(child.title) && !child.blocks.some(ordersAny)) return [];
    const inner = {
      type: typeOf(aside2(child.title)) ?? group2.type,
      due: dueOfGroup(child.title) ?? group2.due,
      done: group2.done || completed.test(child.title)
    };
    if (titles && child.ids.length === 0 && child.form === "heading") return fromHeading(child, inner, lines2);
    return fromLabel(child, explicit, inner, lines2);
  });
  return [...own, ...nested];
}
function dueOfGroup(title) {
  const [, text] = title.match(/\((Q[1-4][ /-]?(?:\d{4})?(?:\s?[–-]\s?Q[1-4] ?\d{4})?)\)/) ?? [];
  return dueIn(title) ?? (text === void 0 ? null : { text, date: null });
}
var typeOfTitle = (title) => /^\W*(?:prevention|detection|mitigation|repair|investigation)(?: (?:measures|improvements|items|steps)| \/ \w+)?\W*$/i.test(
  title
) ? typeOf(title.replace(/^\W+/, "")) : null;
var completed = /^\W{0,4}(?:already )?(?:completed?|done|finished|implemented|hech[oa]s?|completad[oa]s?|faite?s?|terminée?s?|concluíd[oa]s?|feit[oa]s?|erledigt)(?: (?:actions?|items?|tasks?|already|so far))?\W{0,4}$|\((?:already )?(?:done|completed?|hecho|fait|feito|erledigt)\)\W{0,4}$/iu;
var foreign = /* @__PURE__ */ new Set(["lessons", "timeline", "summary", "root-cause"]);
function aside2(title) {
  return title.match(/[(（]([^)）]+)/)?.[1] ?? title;
}
function fromHeading(label, group2, lines2) {
  const detail = label.blocks.flatMap((block) => block.type === "paragraph" ? [joined(block.lines).text] : []).join("\n");
  if (detail === "") return [];
  return [taskOf({ title: label.title, detail }, `${label.title}
${detail}`, label.span, null, group2, lines2)];
}
function fromBlocks(blocks, place, group2, lines2) {
  const rows = blocks.flatMap((block) => block.type === "table" ? readTaskTable(block, group2, lines2) : []);
  if (rows.length > 0) return rows;
  if (!blocks.some(({ type }) => type === "list")) return readTaskProse(blocks, place, group2, lines2);
  const items = [];
  let open = false;
  for (const [i, block] of blocks.entries()) {
    if (block.type === "list") {
      const before = blocks[i - 1];
      const done = before?.type === "paragraph" && completed.test(joined(before.lines).text);
      const lead = before?.type === "paragraph" ? joined(before.lines).text : "";
      if ((examples.test(lead) || advice.test(lead)) && !ordersAny(block)) continue;
      if (place === "measures" && (tellsStory(block) || past2.test(lead) && namesThings(block))) continue;
      if (!(open && before?.type === "list" && before.ordered && !block.ordered))
        items.push(
          ...block.items.filter((item) => item.checked !== null || !isBoxed(block) || !isRemark(item)).flatMap((item) => fromItem(item, done ? { ...group2, done } : group2, lines2))
        );
      const last = block.items.at(-1)?.blocks.at(-1);
      open = last?.type === "paragraph" && /[:：]$/.test(joined(last.lines).text);
    } else if (block.type !== "paragraph") open = false;
  }
  return items;
}
function fromItem(item, group2, lines2) {
  const [first2, ...rest] = item.blocks;
  if (first2?.type !== "paragraph")
    return first2?.type === "list" ? first2.items.flatMap((inner) => fromItem(inner, group2, lines2)) : [];
  const head = withoutReference(joined(first2.lines));
  const children = rest.flatMap((block) => block.type === "list" ? block.items : []);
  if (item.checked === null && isCategory(head.text) && children.filter(isOwnTask).length > 1) {
    const inner = { ...group2, type: typeOf(head.text) ?? group2.type };
    return children.flatMap((child) => fromItem(child, inner, lines2));
  }
  const told2 = children.filter(
    ({ blocks: [inner] }) => inner?.type === "paragraph" && saysTask.test(joined(inner.lines).text)
  );
  if (told2.length > 0) return told2.flatMap((child) => fromItem(child, group2, lines2));
  if (!isTask(head.text)) return [];
  const more = rest.map(textOf3).filter((text) => text !== "").join("\n");
  const { title, detail } = titled(head.text, boldLead(head));
  const source = [joined(first2.lines).source, ...rest.map(sourceOf)].join("\n");
  return [
    taskOf(
      { title, detail: [detail, more].filter((t) => t !== "").join("\n") },
      `${head.text}
${more}`,
      item.span,
      item.checked,
      group2,
      lines2,
      source
    )
  ];
}
var saysTask = /^(?:task|to-?do|action(?: item)?|tarea|tâche|tarefa)(?: \d{1,2})?\s?[:：]\s?\S/i;
function withoutReference(head) {
  const short = head.source.replace(/\s(?:[-–—] )?\(?\[[^\]\s]{1,30}\]\(https?:\/\/[^\s()]{1,500}\)\)?\.?$/, "");
  return short === "" || short === head.source || issueIn(head.source) === null ? head : sourceLine(head.line, short, head.column);
}
function isCategory(text) {
  if (/^(?:in|when|whenever|for|during|after|before|while|if)\b.*[:：]$/i.test(text)) return true;
  const words2 = text.split(/\s+/).length;
  const noun = words2 < 3 || /^\S+ing and\b/i.test(text);
  return words2 <= 6 && !/[.!?]$/.test(text) && (noun || !beginsWithVerb(text)) && !/[:：]\s*\S/.test(text);
}
function isOwnTask({ blocks: [first2] }) {
  if (first2?.type !== "paragraph") return false;
  const { text } = joined(first2.lines);
  return !/^https?:\/\/\S+$/.test(text) && !isField(text);
}
function textOf3(block) {
  if (block.type === "paragraph") return joined(block.lines).text;
  if (block.type === "list") return block.items.flatMap(({ blocks }) => blocks.map(textOf3)).join("\n");
  return "";
}
function sourceOf(block) {
  if (block.type === "paragraph" || block.type === "code") return joined(block.lines).source;
  if (block.type === "list") return block.items.flatMap(({ blocks }) => blocks.map(sourceOf)).join("\n");
  return "";
}

// src/postmortem/chunk.ts
var enough = 500;
var most = 1e3;
var begins = /^(?:#{1,6} |[-*+] |\d{1,9}[.)] )/;
var fence = /^[ \t]*(?:`{3,}|~{3,})/;
function chunks(source) {
  const lines2 = source.split("\n");
  if (lines2.length <= enough) return [{ text: source, before: 0 }];
  const found = [];
  let start = 0;
  let before = 0;
  let number = 0;
  let inCode = false;
  let inComment = false;
  for (const [at, line] of lines2.entries()) {
    const length = at - start;
    if (!inCode && !inComment && length >= enough && (begins.test(line) || length >= most && !/^\s*(?:\||$)/.test(line))) {
      found.push({ text: lines2.slice(start, at).join("\n").replace(/\r$/, ""), before });
      start = at;
      before = number;
    }
    number += linesIn(line);
    if (!inComment && fence.test(line)) inCode = !inCode;
    if (!inCode) inComment = inComment ? !line.includes("-->") : line.lastIndexOf("<!--") > line.lastIndexOf("-->");
  }
  return [...found, { text: lines2.slice(start).join("\n"), before }];
}
function linesIn(line) {
  return 1 + (line.replace(/\r$/, "").match(/\r/g)?.length ?? 0);
}

// src/postmortem/bounds.ts
var depthLimit = 50;
var runLimit = 500;
var lengthLimit = 2e4;
var container = "(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])";
var prefix = new RegExp(`^${container}*`);
var marked = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/;
function bounded(text) {
  let unread = null;
  let run = 0;
  let number = 0;
  const lines2 = text.split("\n").map((line) => {
    number += linesIn(line);
    if (line.trim() === "" || /^[ \t]*(?:```|~~~)/.test(line)) run = 0;
    else if (marked.test(line)) run = 1;
    else if (run > 0) run += 1;
    if (run <= runLimit && isShort(line) && depth(line) <= depthLimit) return line;
    run = Math.min(run, 0);
    unread ??= { text: line.trim().slice(0, 200), span: { line: number, endLine: number } };
    unread.span.endLine = number;
    return line.replace(/[^\r]+/g, "");
  });
  return unread === null ? { source: text, unread } : { source: lines2.join("\n"), unread };
}
function isShort(line) {
  return line.length <= lengthLimit || line.split("\r").every((part) => part.length <= lengthLimit);
}
function depth(line) {
  if (line.length <= depthLimit) return 0;
  const start = line.match(prefix)?.[0] ?? "";
  const markers = start.replace(/[ \t\d]+/g, "").length;
  const nested = markers > 0 || marked.test(line.slice(start.length));
  const columns2 = start.replaceAll("	", "    ").length;
  return nested ? Math.max(markers, Math.floor(columns2 / 2)) : 0;
}

// src/postmortem/broken-list.ts
function mended(blocks) {
  const whole = [];
  let left = null;
  for (let at = 0; at < blocks.length || left !== null; ) {
    const block = left ?? blocks[at];
    if (left === null) at += 1;
    left = null;
    if (block === void 0) break;
    const rests = [];
    for (let end = at; block.type === "list" && left === null; ) {
      while (blocks[end]?.type === "code") end += 1;
      const next = blocks[end];
      if (end === at || next?.type !== "list") break;
      const column = rests[0]?.items[0]?.column ?? columnOf(next);
      if (columnOf(next) !== column || !isWithin(block, column)) break;
      const out = next.items.findIndex((item) => item.column < column);
      const [own, more] = out < 0 ? [next.items, []] : [next.items.slice(0, out), next.items.slice(out)];
      rests.push({ code: blocks.slice(at, end), items: own });
      if (more[0] !== void 0) left = { ...next, items: more, span: { ...next.span, line: more[0].span.line } };
      end += 1;
      at = end;
    }
    whole.push(block.type === "list" && rests.length > 0 ? extended(block, rests) : block);
  }
  return whole;
}
var columnOf = ({ items: [first2] }) => first2?.column ?? 0;
function innerOf({ items }) {
  const last = items.at(-1)?.blocks.at(-1);
  return last?.type === "list" ? last : null;
}
function isWithin(list, column) {
  for (let inner = innerOf(list); inner !== null; inner = innerOf(inner)) if (columnOf(inner) === column) return true;
  return false;
}
function extended(list, rests) {
  const endLine = rests.at(-1)?.items.at(-1)?.span.endLine ?? list.span.endLine;
  const span = { line: list.span.line, endLine };
  const [inner, last] = [innerOf(list), list.items.at(-1)];
  if (inner === null || last === void 0 || columnOf(list) === rests[0]?.items[0]?.column) {
    const items = [...list.items];
    for (const rest of rests) {
      const before = items.pop();
      if (before !== void 0) items.push(withCode(before, rest.code));
      items.push(...rest.items);
    }
    return { ...list, items, span };
  }
  const blocks = [...last.blocks.slice(0, -1), extended(inner, rests)];
  const item = { ...last, blocks, span: { line: last.span.line, endLine } };
  return { ...list, items: [...list.items.slice(0, -1), item], span };
}
var withCode = (item, code) => ({
  ...item,
  blocks: [...item.blocks, ...code],
  span: { line: item.span.line, endLine: code.at(-1)?.span.endLine ?? item.span.endLine }
});

// src/postmortem/front-matter.ts
var prose = /^(?:#{2,6} \S|\*\*\S)|(?<=(?<![^\n])[ \t]*\r?\n)# \S/m;
function withoutFalseFence(source) {
  const body = /^---[ \t]*\r?\n/.exec(source)?.[0].length ?? 0;
  const end = source.indexOf("\n---", body - 1);
  return body > 0 && end > 0 && prose.test(source.slice(body, end)) ? `***${source.slice(3)}` : source;
}

// src/postmortem/html.ts
var flow = new Set("p div section article center header footer main figure details summary form address".split(" "));
var opaque = new Set("script style svg head title".split(" "));
var container2 = new Set("ul ol li table tr td th blockquote pre h1 h2 h3 h4 h5 h6".split(" "));
function readHtml(lines2) {
  const root = frame("", lines2[0]?.line ?? 1);
  const open = [root];
  let text = [];
  const top = () => open.at(-1) ?? root;
  const write = (part, line) => {
    const last = text.at(-1);
    if (last && last.line === line) text[text.length - 1] = sourceLine(line, last.source + part);
    else text.push(sourceLine(line, part));
  };
  const flush = (line) => {
    const shown = text.map((l) => sourceLine(l.line, l.source.trim())).filter(({ source }) => source !== "");
    text = [];
    const [first2] = shown;
    if (first2) gather(top());
    if (first2) top().blocks.push({ type: "paragraph", lines: shown, span: { line: first2.line, endLine: line } });
  };
  const close = (tag2, line) => {
    const at = open.findLastIndex((f) => f.tag === tag2);
    while (at > 0 && open.length > at) {
      flush(line);
      const closed = open.pop();
      if (!closed) continue;
      gather(closed);
      if (closed.tag !== "li") gather(top());
      settle2(closed, top(), { line: closed.line, endLine: line });
    }
  };
  const start = (tag2, line) => {
    if (tag2 === "li" && open.findLastIndex((f) => f.tag === "li") > lastList(open)) close("li", line);
    if ((tag2 === "td" || tag2 === "th") && (top().tag === "td" || top().tag === "th")) close(top().tag, line);
    flush(line);
    open.push(frame(tag2, line));
  };
  let hidden = null;
  for (const { line, source } of lines2) {
    for (const [part, comment, slash, name] of source.matchAll(token)) {
      const tag2 = name?.toLowerCase();
      if (hidden !== null) {
        if (hidden === "--" ? part.endsWith("-->") : slash === "/" && tag2 === hidden) hidden = null;
      } else if (comment !== void 0) {
        if (!part.endsWith("-->")) hidden = "--";
      } else if (tag2 === void 0) write(part, line);
      else if (opaque.has(tag2)) hidden = slash === "/" ? null : tag2;
      else if (tag2 === "strong" || tag2 === "b") write("**", line);
      else if (tag2 === "br") text.push(sourceLine(line, ""));
      else if (tag2 === "hr") {
        flush(line);
        gather(top());
        top().blocks.push({ type: "rule", span: { line, endLine: line } });
      } else if (flow.has(tag2)) flush(line);
      else if (container2.has(tag2)) (slash === "/" ? close : start)(tag2, line);
    }
  }
  const end = lines2.at(-1)?.line ?? 1;
  const [outermost] = open.slice(1);
  if (outermost) close(outermost.tag, end);
  flush(end);
  gather(root);
  return root.blocks;
}
var token = /(<!--)(?:(?!-->).)*(?:-->)?|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>|-->|[^<-]+|[<-]/g;
function frame(tag2, line) {
  return { tag: tag2, line, blocks: [], items: [], rows: [], cells: [] };
}
function inOrder(blocks) {
  return blocks.toSorted((a, b) => a.span.line - b.span.line);
}
function lastList(open) {
  return open.findLastIndex(({ tag: tag2 }) => tag2 === "ul" || tag2 === "ol");
}
var isList2 = ({ tag: tag2 }) => tag2 === "ul" || tag2 === "ol";
function gather(frame2) {
  const { items, blocks } = frame2;
  if (isList2(frame2)) {
    const [first3] = blocks;
    if (items.length > 0 || first3?.type !== "paragraph") return;
    const span2 = { line: first3.span.line, endLine: blocks.at(-1)?.span.endLine ?? first3.span.endLine };
    items.push({ span: span2, column: 1, checked: null, blocks: blocks.splice(0) });
    return;
  }
  const [first2] = items;
  if (!first2) return;
  const span = { line: first2.span.line, endLine: items.at(-1)?.span.endLine ?? first2.span.endLine };
  blocks.push({ type: "list", ordered: false, items: items.splice(0), span });
}
function settle2(closed, parent, span) {
  const { tag: tag2, blocks } = closed;
  const lines2 = blocks.flatMap((block) => block.type === "paragraph" ? block.lines : []);
  const [first2] = lines2;
  const joined5 = sourceLine(first2?.line ?? span.line, lines2.map(({ source }) => source).join(" "));
  if (/^h\d$/.test(tag2)) {
    if (first2) parent.blocks.push({ type: "heading", level: Number(tag2[1]), content: joined5, html: true, span });
    parent.blocks.push(...blocks.filter((block) => block.type !== "paragraph"));
  } else if (tag2 === "li") parent.items.push({ span, column: 1, checked: null, blocks });
  else if (isList2(closed)) {
    const list = { type: "list", ordered: tag2 === "ol", items: closed.items, span };
    parent.blocks.push(...inOrder(closed.items.length > 0 ? [...blocks, list] : blocks));
  } else if (tag2 === "td" || tag2 === "th") parent.cells.push(joined5);
  else if (tag2 === "tr") parent.rows.push({ span, cells: closed.cells });
  else if (tag2 === "table") {
    const [header, ...rows] = closed.rows;
    const table = header && { type: "table", header: header.cells, rows, span };
    parent.blocks.push(...inOrder(table ? [...blocks, table] : blocks));
  } else if (tag2 === "blockquote") parent.blocks.push({ type: "quote", blocks, span });
  else if (tag2 === "pre") parent.blocks.push({ type: "code", info: "", lines: lines2, span });
}

// src/postmortem/prose.ts
function refined(blocks, read, indented = isIndented(blocks)) {
  return blocks.flatMap((block) => {
    if (block.type === "paragraph") return fromLines(block.lines);
    if (block.type === "list") return fromList(block, read);
    if (block.type === "quote") return [{ ...block, blocks: refined(block.blocks, read) }];
    if (block.type === "code" && (isProse(block) || indented && block.info === null))
      return read === null ? parted(block.lines).flatMap((lines2) => fromLines(lines2)) : refined(read(block.lines), null, indented);
    return [block];
  });
}
function isIndented(blocks) {
  const code = blocks.flatMap((block) => block.type === "code" && block.info === null ? block.lines : []);
  if (code.length === 0) return false;
  const lines2 = code.filter(({ source }) => source.trim() !== "");
  const others = blocks.reduce((sum, { type, span }) => type === "code" ? sum : sum + span.endLine - span.line + 1, 0);
  return lines2.length > others && lines2.filter(({ source }) => reported.test(source)).length >= lines2.length * 0.8;
}
var reported = new RegExp('^\\s*(?:#{1,6} \\S|[-*+\u2022] \\S|\\|.*\\|$|(?:\\*\\*|\\d{1,2}[.)] |\\d{1,2}:\\d\\d\\b|["\u201C(]?\\p{Lu})(?!.*(?:[{}$=|\\\\]|;\\s*$|\\(\\))))', "u");
function parted(lines2) {
  const parts = [];
  for (const line of lines2) {
    const last = parts.at(-1);
    if (last?.at(-1)?.line === line.line - 1) last.push(line);
    else parts.push([line]);
  }
  return parts;
}
function fromList({ ordered, items }, read) {
  const blocks = [];
  let kept = [];
  const close = () => {
    const span = { line: kept[0]?.span.line ?? 0, endLine: kept.at(-1)?.span.endLine ?? 0 };
    if (kept.length > 0) blocks.push({ type: "list", ordered, items: kept, span });
    kept = [];
  };
  for (const item of levelled(items)) {
    const own = [];
    let escaped = [];
    for (const [i, block] of item.blocks.entries()) {
      const [kept2, lines2] = block.type === "paragraph" ? released(block.lines, item.column) : [block, null];
      own.push(kept2);
      if (lines2 === null) continue;
      escaped = [...fromLines(lines2), ...refined(item.blocks.slice(i + 1), read)];
      break;
    }
    const refinedOwn = refined(own, read);
    const at = refinedOwn.findIndex((block) => block.type === "paragraph" && outdented(block.lines[0], item.column));
    const stay = at < 1 ? refinedOwn : refinedOwn.slice(0, at);
    const leave = at < 1 ? [] : refinedOwn.slice(at);
    const end = stay.at(-1)?.span.endLine ?? item.span.line;
    kept.push({
      ...item,
      blocks: stay,
      span: { line: item.span.line, endLine: leave.length + escaped.length > 0 ? end : item.span.endLine }
    });
    if (leave.length + escaped.length > 0) {
      close();
      blocks.push(...leave, ...escaped);
    }
  }
  close();
  return blocks;
}
function levelled(items) {
  const columns2 = /* @__PURE__ */ new Set();
  return items.flatMap((item) => {
    columns2.add(item.column);
    const at = item.blocks.findIndex((block) => block.type === "list" && isAmong(columns2, block, item.column));
    if (at < 1) return [item];
    const own = item.blocks.slice(0, at);
    const neighbours = item.blocks.slice(at).flatMap((block) => block.type === "list" ? block.items : []);
    const span = { line: item.span.line, endLine: own.at(-1)?.span.endLine ?? item.span.line };
    return [{ ...item, blocks: own, span }, ...neighbours];
  });
}
function isAmong(columns2, { items: [first2] }, column) {
  return first2 !== void 0 && first2.column > column && columns2.has(first2.column);
}
function outdented(line, column) {
  return line !== void 0 && line.column <= column && !softBullet.test(line.source);
}
function released(lines2, column) {
  const at = led(lines2) ? -1 : lines2.findIndex((line, i) => i > 0 && outdented(line, column) && startsAnew(lines2[i - 1], line));
  const own = at < 0 ? lines2 : lines2.slice(0, at);
  const paragraph = { type: "paragraph", lines: own, span: spanOf2(own) };
  return [paragraph, at < 0 ? null : lines2.slice(at)];
}
var led = ([lead, text]) => /^\S+(?: \S+){0,5}[:：]$/.test(lead?.text ?? "") && text !== void 0 && !/[:：]$/.test(text.text);
var bullet = /^(?:[-*+=•▪◦‣·●○■□➢➤►▶–—]|\d{1,3}[.)]|[a-z]\))[ \t\u00A0]+(?=\S)/;
var softBullet = /^[•▪◦‣·●○■□➢➤►▶–—][ \t\u00A0]/;
var depthLimit2 = 20;
function fromLines(lines2, depth2 = 0) {
  const blocks = [];
  let rest = lines2;
  while (rest.length > 0) {
    const at = depth2 < depthLimit2 ? rest.findIndex(({ source }) => bullet.test(source)) : -1;
    const before = at < 0 ? rest : rest.slice(0, at);
    if (before.length > 0) blocks.push({ type: "paragraph", lines: before, span: spanOf2(before) });
    if (at < 0) break;
    const end = endOfList(rest, at);
    blocks.push(softList(rest.slice(at, end), depth2));
    rest = rest.slice(end);
  }
  return blocks;
}
function endOfList(lines2, from) {
  const first2 = lines2[from];
  const at = lines2.findIndex((line, i) => {
    if (i <= from || !first2 || bullet.test(line.source)) return false;
    return line.column <= first2.column && startsAnew(lines2[i - 1], line);
  });
  return at < 0 ? lines2.length : at;
}
function softList(lines2, depth2) {
  const column = lines2[0]?.column ?? 1;
  const groups2 = [];
  for (const line of lines2) {
    const marker = line.source.match(bullet)?.[0];
    const last = groups2.at(-1);
    if (!last || marker && line.column <= column) {
      groups2.push([sourceLine(line.line, line.source.slice(marker?.length ?? 0), line.column + (marker?.length ?? 0))]);
    } else last.push(line);
  }
  const items = groups2.map(
    (group2) => ({ span: spanOf2(group2), column, checked: null, blocks: fromLines(group2, depth2 + 1) })
  );
  return { type: "list", ordered: /^\d/.test(lines2[0]?.source ?? ""), items, span: spanOf2(lines2) };
}
function startsAnew(before, line) {
  if (before === void 0 || before.text === "") return true;
  if (/^[\p{Ll}\d(]/u.test(line.text)) return false;
  return /[.!?:;。：]["'”’)*_]*$/.test(before.text) || /^.{1,80}[:：]$/.test(line.text);
}
var markdown = /^(?:md|markdown)$/i;
function isProse({ info, lines: lines2 }) {
  if (info !== null && markdown.test(info)) return true;
  if (info !== null)
    return info === "" && lines2.some(({ source }) => /^#{1,6} \S/.test(source)) && lines2.some(({ source }) => /^[-*] \S/.test(source));
  const written = lines2.filter(({ source }) => source.trim() !== "");
  const sentences3 = written.filter(
    ({ source }) => bullet.test(source.trim()) || isSentence(source) || centred.test(source)
  );
  const [first2] = written;
  return written.length === 1 && first2 !== void 0 && titled2.test(first2.source) || written.length > 0 && sentences3.length >= written.length * 0.8;
}
var titled2 = new RegExp("^\\s*\\p{Lu}\\p{Ll}+(?: (?:and|of|the|&|\\p{Lu}\\p{Ll}+)){1,6}\\s?:?$", "u");
var centred = new RegExp("^[ \\t]{8,}\\p{Lu}[\\p{L}\\p{N} ,:'\u2019()&/-]{2,80}$", "u");
function isSentence(source) {
  return source.trim().split(/\s+/, 5).length > 4 && !/[{}$=|\\]|;\s*$|\(\)|\S {3,}\S|^\s*(?:#|\/\/|at |sudo )/.test(source);
}
function spanOf2(lines2) {
  return { line: lines2[0]?.line ?? 0, endLine: lines2.at(-1)?.line ?? 0 };
}

// src/postmortem/block.ts
function readDocument(text) {
  const { source, unread } = bounded(text.replace(/^\uFEFF/, ""));
  const read = chunks(withoutFalseFence(source)).map((chunk) => build(chunk.text, chunk.before));
  const blocks = read.map((part) => part.blocks).reduce(joined2);
  const frontMatter = read[0]?.frontMatter ?? [];
  return { lines: source.split(/\r\n|\n|\r/), frontMatter, blocks: refined(mended(blocks), readLines), unread };
}
function joined2(before, after3) {
  const [last, first2] = [before.at(-1), after3[0]];
  if (last?.type !== "list" || first2?.type !== "list" || last.ordered !== first2.ordered) return [...before, ...after3];
  const span = { line: last.span.line, endLine: first2.span.endLine };
  return [...before.slice(0, -1), { ...last, items: [...last.items, ...first2.items], span }, ...after3.slice(1)];
}
function readLines(lines2) {
  const first2 = lines2[0]?.line ?? 1;
  const written = [];
  for (const { line, source } of lines2) written[line - first2] = source;
  return build(Array.from(written, (source) => source ?? "").join("\n"), first2 - 1).blocks;
}
function build(source, before) {
  const root = [];
  const frontMatter = [];
  const into = [root];
  const lists = [];
  let lines2 = [];
  let html = [];
  let level = 0;
  let info = null;
  let header = [];
  let rows = [];
  let cells = [];
  let cell = null;
  const taken = () => {
    const own = lines2;
    lines2 = [];
    return own;
  };
  const text = ({ start, end }) => source.slice(start.offset, end.offset);
  const lineOf = (token2) => sourceLine(token2.start.line + before, text(token2), token2.start.column);
  const spanOf4 = ({ start, end }) => ({ line: start.line + before, endLine: end.line + before });
  const add = (...blocks) => into.at(-1)?.push(...blocks);
  const enter = {
    paragraph: () => {
      lines2 = [];
    },
    setextHeadingText: () => {
      lines2 = [];
    },
    atxHeading: (token2) => {
      lines2 = [sourceLine(token2.start.line + before, "")];
      level = 0;
    },
    atxHeadingSequence: (token2) => {
      level ||= text(token2).length;
    },
    atxHeadingText: (token2) => {
      lines2 = [lineOf(token2)];
    },
    chunkText: (token2) => void lines2.push(...broken(lineOfChunk(source, token2, before))),
    blockQuote: () => void into.push([]),
    listOrdered: () => void lists.push({ items: [], item: null }),
    listUnordered: () => void lists.push({ items: [], item: null }),
    listItemPrefix: (token2) => {
      closeItem(token2.start.line + before - 1);
      const blocks = [];
      const list = lists.at(-1);
      if (list) list.item = { line: token2.start.line + before, column: token2.start.column, checked: null, blocks };
      into.push(blocks);
    },
    codeFenced: () => {
      lines2 = [];
      info = null;
    },
    codeIndented: () => {
      lines2 = [];
      info = null;
    },
    codeFencedFenceInfo: (token2) => {
      info ??= text(token2);
    },
    codeFencedFenceMeta: () => {
      lines2 = [];
    },
    codeFlowValue: (token2) => void lines2.push(lineOf(token2)),
    htmlFlow: () => {
      html = [];
    },
    htmlFlowData: (token2) => void html.push(lineOf(token2)),
    yamlValue: (token2) => void frontMatter.push(lineOf(token2)),
    tomlValue: (token2) => void frontMatter.push(lineOf(token2)),
    table: () => {
      rows = [];
    },
    tableRow: () => {
      cells = [];
    },
    tableHeader: (token2) => {
      cell = sourceLine(token2.start.line + before, "", token2.start.column);
    },
    tableData: (token2) => {
      cell = sourceLine(token2.start.line + before, "", token2.start.column);
    },
    tableContent: (token2) => {
      if (cell) cell = sourceLine(cell.line, text(token2).replaceAll("\\|", "|"), token2.start.column);
    }
  };
  const exit = {
    codeFencedFenceInfo: () => {
      lines2 = [];
    },
    codeFencedFenceMeta: () => {
      lines2 = [];
    },
    paragraph: (token2) => {
      add(...paragraph(taken(), spanOf4(token2)));
    },
    atxHeading: (token2) => {
      for (const content of taken().slice(0, 1))
        add({ type: "heading", level, content, html: false, span: spanOf4(token2) });
    },
    setextHeading: (token2) => {
      const own = taken();
      const [content] = own;
      const span = spanOf4(token2);
      const long = own.length > 1 || !content || content.source.length > 120 || /[.,;]$/.test(content.source);
      level = text(token2).endsWith("=") ? 1 : 2;
      if (!long) add({ type: "heading", level, content, html: false, span });
      else add(...paragraph(own, { line: span.line, endLine: span.endLine - 1 }), ruleAt(span.endLine));
    },
    thematicBreak: ({ start }) => add(ruleAt(start.line + before)),
    blockQuote: (token2) => {
      const blocks = into.pop() ?? [];
      add({ type: "quote", blocks, span: spanOf4(token2) });
    },
    listOrdered: (token2) => closeList(token2, true),
    listUnordered: (token2) => closeList(token2, false),
    codeFenced: (token2) => add({ type: "code", info: info ?? "", lines: taken(), span: spanOf4(token2) }),
    codeIndented: (token2) => add({ type: "code", info: null, lines: taken(), span: spanOf4(token2) }),
    htmlFlow: () => add(...readHtml(html)),
    tableHeader: closeCell,
    tableData: closeCell,
    tableHead: () => {
      header = cells;
    },
    tableRow: (token2) => void rows.push({ span: spanOf4(token2), cells }),
    table: (token2) => closeTable(spanOf4(token2))
  };
  function paragraph(own, span) {
    const item = lists.at(-1)?.item;
    const box = item && into.at(-1) === item.blocks && item.blocks.length === 0 ? checkbox(own[0]) : null;
    if (item && box) item.checked = box.checked;
    const shown = box ? [box.rest, ...own.slice(1)] : own;
    return shown.length > 0 ? [{ type: "paragraph", lines: shown, span }] : [];
  }
  function closeItem(endLine) {
    const list = lists.at(-1);
    if (!list?.item) return;
    into.pop();
    const { line, column, checked, blocks } = list.item;
    const last = Math.max(line, ...blocks.slice(-1).map(({ span }) => span.endLine));
    list.items.push({ span: { line, endLine: Math.min(last, Math.max(line, endLine)) }, column, checked, blocks });
    list.item = null;
  }
  function closeList(token2, ordered) {
    closeItem(token2.end.line + before);
    const items = lists.pop()?.items ?? [];
    add({ type: "list", ordered, items, span: spanOf4(token2) });
  }
  function closeCell() {
    if (cell) cells.push(cell);
    cell = null;
  }
  function closeTable(span) {
    const [, ...body] = rows;
    const end = body.findIndex(({ cells: [first2, ...more] }) => more.length === 0 && first2 && !hasBar(first2.line));
    const after3 = end < 0 ? [] : body.slice(end).flatMap((row2) => row2.cells);
    const last = end < 0 ? span.endLine : span.endLine - (body.length - end);
    add({ type: "table", header, rows: end < 0 ? body : body.slice(0, end), span: { line: span.line, endLine: last } });
    if (after3.length > 0) add({ type: "paragraph", lines: after3, span: { line: last + 1, endLine: span.endLine } });
  }
  const sourceLines = source.split(/\r\n|\n|\r/);
  const hasBar = (line) => sourceLines[line - before - 1]?.includes("|") ?? false;
  for (const [step, token2] of blockEvents(source)) (step === "enter" ? enter : exit)[token2.type]?.(token2);
  return { blocks: root, frontMatter };
}
function ruleAt(line) {
  return { type: "rule", span: { line, endLine: line } };
}
function broken(whole) {
  const { line, source, column } = whole;
  if (!source.includes("<") && !source.endsWith("\\")) return [whole];
  const parts = source.replace(/\\$/, "").split(/<br[ \t]*\/?>/i);
  return parts.flatMap((part, i) => i > 0 && part.trim() === "" ? [] : [sourceLine(line, part.trim(), column)]);
}
function checkbox(first2) {
  const box = first2?.source.match(/^\[([ xX]?)\](?:[ \t]+|$)/);
  if (!first2 || !box) return null;
  return {
    checked: /x/i.test(box[1] ?? ""),
    rest: sourceLine(first2.line, first2.source.slice(box[0].length), first2.column)
  };
}

// src/postmortem/passage.ts
var Passage = class {
  kind;
  text;
  line;
  depth;
  within;
  continued;
  cells;
  header;
  #mentions = null;
  #folded = null;
  constructor({ kind, text, line, depth: depth2, within: within4, continued = false, cells = [], header = [] }) {
    this.kind = kind;
    this.text = text;
    this.line = line;
    this.depth = depth2;
    this.within = within4;
    this.continued = continued;
    this.cells = cells;
    this.header = header;
  }
  /** The dates and clock times in it. */
  get mentions() {
    this.#mentions ??= readMentions(this.text);
    return this.#mentions;
  }
  /** In lower case, without accents. */
  get folded() {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
};
var CELL_JOINT = " | ";
var STEP = 100;
function holds(outer, inner) {
  const sameLabel = Math.floor(outer.depth / STEP) === Math.floor(inner.depth / STEP);
  return inner.depth > outer.depth && (sameLabel || outer.kind === "title");
}
function passagesOf(root) {
  const found = [];
  const visit = (label, outer) => {
    const depth2 = label.depth * STEP;
    const within4 = label.ids.length > 0 ? [...outer, ...label.ids] : outer;
    const passages = label.blocks.flatMap((block) => [...passagesIn(block, depth2 + 1, within4)]);
    for (const passage of label.title === "" ? passages : titled3(label, passages, depth2, within4)) found.push(passage);
    for (const child of label.children) visit(child, within4);
  };
  visit(root, []);
  return found.sort((a, b) => a.line - b.line);
}
var KINDS = {
  bullet: "item",
  bold: "line",
  plain: "line",
  row: "line",
  heading: "title",
  html: "title",
  "unspaced-heading": "title"
};
function titled3(label, passages, depth2, within4) {
  const [value, ...rest] = passages;
  const title = { kind: KINDS[label.form], text: label.title, line: label.at.line, depth: depth2, within: within4 };
  const joins = value?.line === title.line && value.kind !== "row" && !label.ids.includes("timeline");
  if (!joins) return [new Passage(title), ...passages];
  return [new Passage({ ...title, text: `${title.text}: ${value.text}` }), ...rest];
}
function* passagesIn(block, depth2, within4) {
  switch (block.type) {
    case "heading":
      yield new Passage({ kind: "title", text: block.content.text, line: block.content.line, depth: depth2, within: within4 });
      break;
    case "paragraph":
      yield* lines(block.lines, "line", depth2, within4);
      break;
    case "code":
      for (const { text, line } of block.lines) yield new Passage({ kind: "code", text, line, depth: depth2, within: within4 });
      break;
    case "quote":
      for (const inner of block.blocks) yield* passagesIn(inner, depth2 + 1, within4);
      break;
    case "list":
      for (const item of block.items) yield* itemPassages(item.blocks, item.span.line, depth2, within4);
      break;
    case "table":
      yield* tablePassages(block, depth2, within4);
      break;
  }
}
function* itemPassages(blocks, line, depth2, within4) {
  const [first2, ...rest] = blocks;
  if (first2?.type === "paragraph") yield* lines(first2.lines, "item", depth2, within4);
  else yield new Passage({ kind: "item", text: "", line, depth: depth2, within: within4 });
  for (const block of first2?.type === "paragraph" ? rest : blocks) yield* passagesIn(block, depth2 + 1, within4);
}
function* lines(source, kind, depth2, within4) {
  let before = null;
  for (const { text, line } of source) {
    if (before === null) yield new Passage({ kind, text, line, depth: depth2, within: within4 });
    else {
      const continued = isWrapped(before, text);
      yield new Passage({ kind: "line", text, line, depth: kind === "item" ? depth2 + 1 : depth2, within: within4, continued });
    }
    before = text;
  }
}
var MAX_WRAPPED = 140;
function isWrapped(before, line) {
  if (!new RegExp(`^["'\u201C(]?\\p{Lu}`, "u").test(line)) return true;
  return !/[.!?:;…]["'”)]?$/.test(before) && before.length <= MAX_WRAPPED && line.length <= MAX_WRAPPED;
}
function* tablePassages(block, depth2, within4) {
  const header = block.header.map((cell) => cell.text);
  const row2 = (cells, line) => new Passage({ kind: "row", text: cells.join(CELL_JOINT), line, depth: depth2, within: within4, cells, header: told2 ? [] : header });
  const told2 = readMentions(header[0] ?? "")[0]?.from === 0;
  if (told2) yield row2(header, block.span.line);
  for (const { cells, span } of block.rows)
    yield row2(
      cells.map(({ text }) => text),
      span.line
    );
}

// src/postmortem/stated-length.ts
var WHOLE = /\b(?:outage|incident|downtime|down|duration|last(?:ed|ing|s)|unavailab\w+|interruption|disrupt\w*|offline|inaccessible|degrad\w+|blackout|stopped|halted|stalled|stuck|blocked|unusable|resolved|mitigated|resolution|resolve|impact|duracion|interrupcion|caida|duro|duree|panne|indisponib\w+|interruption|dure|duracao|interrupcao|queda)\b|影響期間|停止時間/;
var PHASE = /\b(?:detect\w*|identif\w*|diagnos\w*|notic\w*|acknowledg\w*|respon[ds]\w*|delay\w*|roll(?:ed)? ?back\w*|took|every|ago|after (?:the )?(?:deploy|crash|server)\w*|sla|maintenance|backlog|retention|decid\w*|planned|(?:take|taking|switch\w*) (?:\w+ ){0,3}off(?:line)?|prior|before|earlier|later|scheduled (?:for|to|at|maintenance|downtime)|estimated|within|per|average|mean|old|effort|engineering|person|work(?:ing|ed)?|period|totall?ing|logs?|cron|batch|expir\w*|timeout)\b/;
function readStatedLengths(fields, prose3) {
  const told2 = new Set(fields.map(({ line }) => line));
  const rest = prose3.filter(({ line }) => !told2.has(line));
  return [
    ...fields.flatMap((passage) => lengthsIn(passage, true)),
    ...rest.flatMap((passage) => lengthsIn(passage, false))
  ];
}
function lengthsIn({ text, line }, named2) {
  return readLengths(text).filter((length) => !length.bound && length.minutes > 0 && (named2 || isWhole(text, length))).map((length) => lengthOf(length, text, { line, endLine: line }));
}
function isWhole(text, { from, to }) {
  const near = fold(text.slice(Math.max(0, from - REACH), to + REACH)).replace(/([ap])\.m\./g, "$1 m ");
  const at = Math.min(from, REACH);
  const sentence = partAround(near, at, at + to - from, [". ", "! ", "; "]);
  const clause = partAround(near, at, at + to - from, [". ", "! ", "; ", ", "]);
  const lasted = /\blast(?:ed|s|ing)\b[^.]{0,30}$/.test(near.slice(0, at));
  return WHOLE.test(sentence) && !PHASE.test(lasted ? clause.replace(/\b(?:before|until)\b.*$/s, "") : clause);
}
var REACH = 300;
function partAround(text, from, to, marks) {
  const begin = Math.max(0, ...marks.map((mark2) => text.lastIndexOf(mark2, from) + 1));
  const ends2 = marks.map((mark2) => text.indexOf(mark2, to)).filter((end) => end >= 0);
  return text.slice(begin, Math.min(text.length, ...ends2));
}

// src/postmortem/window.ts
var STARTS = /\b(?:start\w*|began|begin\w*|begun|commenc\w*|from|since|onset|first detected|detected|occur\w*|outbreak|inici\w*|desde|comienzo|comenzo|debut\w*|a partir|depuis|inicio)\b|発生|開始/g;
var ENDS = /\b(?:end|ends|ended|ending|end-time|conclud\w*|until|till|finish\w*|restored|resolved|repaired|recover(?:ed|y)|fixed|back (?:online|up)|fin|finalizo|hasta|jusqu\w*|termin\w*|fim|ate|(?:to|by)(?=\W*(?:(?:about|around|approximately|roughly)\W*)?$))\b|復旧|終了/g;
var ENDS_AFTER = /^\W{0,4}(?:[\w']+,?\s){0,12}(?:restored|resolved|recovered|rectified|back (?:online|up|to normal)|fixed|ended|deployed (?:\w+ ){0,2}fix\w*)\b/;
var EASED = /\bmitigat\w*\W*$/;
var ELSE = /\b(?:no (?:sys)?logs?|no data|uptime|reported on|maintenance|schedul\w+|written|review\w*|meeting|last updated|declared|issued|generated|post-?mortem|deployed on)\b/;
function readWindow(passages, trust) {
  let start = null;
  const ends2 = [];
  const eased = [];
  let loose = null;
  for (const { text, line, mentions: all2 } of passages) {
    const mentions2 = all2.filter(({ start: { clock, date } }) => clock?.slip !== "impossible" || date !== null);
    for (const [index, mention] of mentions2.entries()) {
      const placed2 = (moment) => ({ moment, source: text, line });
      if (trust === "prose" && !tellsHarm(text, mention)) continue;
      if (mention.end !== null) {
        const day2 = loneDay(start);
        const begins3 = (start === null || day2 !== null) && mention.start.clock !== null;
        if (begins3) [start, loose] = [placed2({ ...mention.start, date: mention.start.date ?? day2 }), null];
        else if (start === null) loose ??= placed2(mention.start);
        if (ends2.length === 0 || begins3) ends2.push(placed2(mention.end));
        continue;
      }
      const before = fold(text.slice(mentions2[index - 1]?.to ?? 0, mention.from)).slice(-60);
      const role = roleOf(before, fold(text.slice(mention.to, mention.to + 60)), trust, index > 0);
      if (role === null && trust === "field" && EASED.test(before)) eased.push(placed2(mention.start));
      else if (role === "start" && (start === null || start.moment.clock === null && mention.start.clock !== null))
        start = placed2(mention.start);
      else if (role === "end") ends2.push(placed2(mention.start));
      else if (role === null && mention.start.clock !== null) loose ??= placed2(mention.start);
      else if (role === null && trust === "field") loose ??= placed2(mention.start);
    }
  }
  const usable = start ?? loose;
  const all = ends2.length > 0 ? ends2 : eased;
  return { start: usable, end: all[0] ?? null, ends: all };
}
var loneDay = (start) => start?.moment.clock === null ? start.moment.date : null;
var TO = /^.{0,11}\s[–—-]\s*$/;
function roleOf(before, after3, trust, second) {
  const start = lastIndex(before, STARTS);
  const end = lastIndex(before, ENDS);
  if (start > end) return "start";
  if (second && trust === "field" && TO.test(before)) return "end";
  if (trust === "prose" && ENDS_AFTER.test(after3)) return "end";
  return end < 0 ? null : "end";
}
function lastIndex(text, pattern) {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
var REACH2 = 300;
function tellsHarm(text, { from, to }) {
  const before = text.slice(Math.max(0, from - REACH2), from);
  const after3 = text.slice(to, to + REACH2);
  const begin = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! ")) + 1;
  const stop = after3.indexOf(". ");
  return !ELSE.test(fold(`${before.slice(begin)} ${stop < 0 ? after3 : after3.slice(0, stop)}`));
}
function isEndField({ text, kind, cells, mentions: mentions2, folded }) {
  if (kind === "title" || kind === "code" || text.length > 90 && kind !== "row") return false;
  const mention = mentions2.at(-1);
  if (mention === void 0 || text.length - mention.to > 12 && cells.length !== 2) return false;
  const before = folded.slice(0, mentions2[0]?.from ?? 0);
  if (mention.end !== null && /^\W*(?:incident |outage )?dates?\W*$/.test(before)) return true;
  if (mention.start.clock !== null && /^\W*(?:reported(?: on| at)?|mitigat(?:ion|ed)(?: at)?)\W*$/.test(before))
    return true;
  return /^[^a-z]*(?:(?:incident|outage|first|issue|impact|fault|fully|service|problem)\s){0,2}(?:start\w*|began|occur\w*|detected|end\w*|resolved|mitigated|repaired|restored|recovered|date (?:and|&) time|time|incident time|inicio|fin|debut|発生\S*|復旧\S*)(?:[\s:]+(?:of\s)?(?:time|date|start|end|outage|incident|at|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?)*(?:\s?\([a-z]{2,5}\))?\W*$/.test(
    before
  );
}

// src/postmortem/incident.ts
var ELSEWHERE = /* @__PURE__ */ new Set([
  "timeline",
  "root-cause",
  "resolution",
  "corrective-measures",
  "action-items",
  "improvements",
  "lessons",
  "detection",
  "escalation",
  "misleading",
  "trigger"
]);
function readIncident(passages, calendar, frontMatter, timed2) {
  const places2 = placesOf(passages, timed2);
  const lengths = readStatedLengths([...places2.duration, ...places2.lengths], places2.all);
  const window = windowOf(places2);
  const day2 = window.start === null ? null : dayOfIncident(window, places2, calendar, frontMatter);
  const zone = zoneOf(window, places2);
  const start = placedMoment(window.start, { calendar, date: day2, zone });
  const ends2 = window.ends.map(
    (end2) => endAfter(start, placedMoment(end2, { calendar, date: start?.date ?? day2, zone }))
  );
  const end = agreed(start, ends2, lengths);
  const between = minutesBetween(start, end);
  const stated = lengths.find(({ minutes }) => minutes === between) ?? lengths[0] ?? null;
  return { start, end, zone, minutes: between ?? stated?.minutes ?? null, stated, lengths };
}
function placesOf(every, timed2) {
  const inside2 = (id) => all.filter(({ within: within4 }) => within4.includes(id));
  const called2 = (pattern) => every.filter(({ folded, kind }) => kind !== "title" && pattern.test(folded));
  const all = every.filter(
    ({ within: within4, line, kind }) => kind !== "code" && !timed2.has(line) && (within4.includes("duration") || !within4.some((id) => ELSEWHERE.has(id)))
  );
  const columns2 = lengthCells(every);
  return {
    columns: columns2,
    duration: [.../* @__PURE__ */ new Set([...inside2("duration"), ...called2(DURATION_FIELD)])],
    lengths: [...called2(TOTAL_FIELD), ...columns2],
    fields: every.filter(isEndField),
    summary: inside2("summary"),
    intro: all.filter(({ within: within4 }) => within4.length === 0),
    impact: inside2("impact"),
    head: every.slice(0, 3),
    all
  };
}
var DURATION_FIELD = /^\W*(?:total |overall |full )?(?:(?:impact|incident|outage|downtime|service) )?(?:(?:duration|downtime|(?:exposure|impact|outage) window)\b|影響時間|影響期間|停止時間)/;
var TOTAL_FIELD = /(?:^|[.;]\s)\W{0,5}(?:(?:total )?time (?:to|of) (?:resolution|resolve|recovery|recover|restore|repair)|(?:resolution|recovery|repair) time)\b/;
function lengthCells(passages) {
  return passages.flatMap((passage) => {
    const column = passage.header.findIndex((name) => DURATION_FIELD.test(fold(name)));
    const text = passage.cells[column];
    return text === void 0 ? [] : [new Passage({ ...passage, text, kind: "line" })];
  });
}
function windowOf({ duration, columns: columns2, fields, summary, impact, intro }) {
  const windows = [
    readWindow([...duration, ...columns2], "field"),
    readWindow(fields, "field"),
    readWindow(summary, "prose"),
    readWindow(impact, "prose"),
    readWindow(intro, "prose")
  ];
  const timed2 = windows.find(({ start }) => start?.moment.clock != null);
  if (timed2 !== void 0) return timed2.end === null ? completed2(timed2, windows) : timed2;
  return windows.find(({ start, end }, index) => index < 4 && start !== null && end !== null) ?? {
    start: null,
    end: null,
    ends: []
  };
}
function completed2(window, windows) {
  const near = windows.find(({ start, end }) => end !== null && isNear(window.start, start));
  return near === void 0 ? window : { ...near, start: window.start };
}
var ROUNDED = 15;
function isNear(one, other) {
  const [a, b] = [one?.moment, other?.moment];
  if (a?.clock == null || b?.clock == null) return false;
  const sameDay = a.date === null || b.date === null || a.date.month === b.date.month && a.date.day === b.date.day;
  return sameDay && Math.abs((a.clock.hour - b.clock.hour) * 60 + a.clock.minute - b.clock.minute) <= ROUNDED;
}
function dayOfIncident({ start }, places2, calendar, frontMatter) {
  if (start?.moment.date != null) return settle(start.moment.date, calendar);
  const dates = (from) => {
    for (const { mentions: mentions2 } of from) {
      for (const mention of mentions2) {
        const date = settle(mention.start.date, calendar);
        if (date !== null) return date;
      }
    }
    return null;
  };
  const near = [{ mentions: readMentions(start?.source ?? "") }, ...places2.duration];
  const fields = places2.all.filter(({ folded }) => DATE_FIELD.test(folded));
  const front = frontMatter.filter((line) => /^\s*(?:incident[_ -]?)?(?:date|start)/i.test(line)).map((line) => ({ mentions: readMentions(line) }));
  return dates(near) ?? dates(fields) ?? dates(places2.head) ?? dates(front) ?? dates([...places2.summary, ...places2.intro]);
}
var DATE_FIELD = /^\W*(?:incident |outage )?(?:date|day|fecha|data|発生日)(?: of (?:the )?(?:incident|outage))?\b(?! of)/;
function zoneOf({ start, ends: ends2 }, { duration }) {
  const written = [start, ...ends2].find((placed2) => placed2?.moment.zone != null)?.moment.zone;
  if (written != null) return written;
  for (const { text } of start === null ? [] : [...duration, { text: start.source }]) {
    for (const [, inside2] of text.matchAll(/\(([^()]{1,40})\)/g)) {
      const zone = readZoneNotice(inside2 ?? "");
      if (zone !== null) return zone;
    }
  }
  return null;
}
function placedMoment(placed2, around2) {
  if (placed2 === null) return null;
  const span = { line: placed2.line, endLine: placed2.line };
  return momentOf(placed2.moment, placed2.source, span, around2);
}
function endAfter(start, end) {
  if (start?.date == null || end?.date == null || start.time === null || end.time === null) return end;
  if (end.date !== start.date || end.time >= start.time || readMentions(end.text)[0]?.start.date != null) return end;
  return carriedTo(end, dayOf(dayNumber(end.date) + 1));
}
function carriedTo(moment, date) {
  const shift = dayNumber(date) - dayNumber(moment.date ?? date);
  const instant = moment.instant === null ? null : `${new Date(Date.parse(moment.instant) + shift * 864e5).toISOString().slice(0, 19)}Z`;
  return { ...moment, date, local: `${date}T${moment.time}`, instant };
}
function agreed(start, ends2, lengths) {
  const confirmed = ends2.filter((end) => lengths.some(({ minutes }) => minutes === minutesBetween(start, end)));
  return confirmed.at(-1) ?? ends2.find((end) => end?.time != null) ?? ends2[0] ?? null;
}
function minutesBetween(start, end) {
  if (start?.time == null || end?.time == null) return null;
  if (start.instant !== null && end.instant !== null)
    return (Date.parse(end.instant) - Date.parse(start.instant)) / 6e4;
  const clocks = minuteOf(end.time) - minuteOf(start.time);
  if (start.date !== null && end.date !== null) return (dayNumber(end.date) - dayNumber(start.date)) * 1440 + clocks;
  return clocks < 0 ? clocks + 1440 : clocks;
}

// src/postmortem/days.ts
var MIDNIGHT = 360;
var ANY_YEAR = 2e3;
var HALF_A_DAY = 720;
function placed(written, title, known2) {
  const { zone } = known2;
  const yearless = known2.calendar.year === null;
  const calendar = yearless ? { ...known2.calendar, year: ANY_YEAR } : known2.calendar;
  const first2 = settle(title?.at.date ?? null, calendar) ?? dayOfStart(written[0], known2.start) ?? known2.day;
  let date = first2;
  let passed = 0;
  let base = null;
  let before = null;
  let day2 = null;
  let part = written[0]?.part ?? 0;
  let track = 0;
  return written.map((entry) => {
    const minute = clockMinute(entry);
    if (entry.day !== null && entry.day !== day2) {
      if (date === null && before !== null && minute !== null && minute < before) passed += 1;
      date = dateOf(entry.day, calendar, date) ?? date;
      before = null;
    }
    day2 = entry.day;
    const own = base === null ? firstDate(entry, calendar, date) : dateOf(entry, calendar, date);
    const back = before !== null && minute !== null && entry.at.date === null ? before - minute : 0;
    const dayAssumed = back > MIDNIGHT;
    if (dayAssumed) passed += 1;
    if (back > 0 && !dayAssumed && entry.part !== part) {
      track += 1;
      date = first2 ?? date;
    }
    if (own !== null) date = own;
    else if (dayAssumed && date !== null) date = dayOf(dayNumber(date) + 1);
    part = entry.part;
    before = minute ?? before;
    if (date !== null) base ??= dayNumber(date) - passed;
    const days = date === null || base === null ? passed : dayNumber(date) - base;
    const line = { line: entry.passage.line, endLine: entry.passage.line };
    const around2 = { calendar: known2.calendar, date: yearless ? null : date, zone };
    return {
      text: entry.text,
      span: { line: line.line, endLine: Math.max(line.line, entry.endLine) },
      at: momentOf(
        { ...entry.at, date: own === null ? null : entry.at.date },
        entry.source,
        line,
        yearless ? around2 : yearOf(around2, own)
      ),
      until: entry.until === null ? null : momentOf(entry.until, entry.source, line, around2),
      minute: minute === null ? null : days * 1440 + minute,
      dayAssumed,
      track
    };
  });
}
var clockMinute = ({ at: { clock } }) => clock === null || clock.slip === "impossible" ? null : clock.hour * 60 + clock.minute;
function dateOf({ at }, calendar, before) {
  const year = before === null ? calendar.year : Number(before.slice(0, 4));
  const date = settle(at.date, { ...calendar, year });
  const turned = date !== null && before !== null && at.date?.year === null && dayNumber(before) - dayNumber(date) > 180;
  return turned ? settle(at.date, { ...calendar, year: Number(date.slice(0, 4)) + 1 }) : date;
}
function firstDate(entry, calendar, incident) {
  const date = dateOf(entry, calendar, incident);
  const before = date !== null && incident !== null && entry.at.date?.year === null && dayNumber(date) - dayNumber(incident) > 180;
  return before ? settle(entry.at.date, { ...calendar, year: Number(date.slice(0, 4)) - 1 }) : date;
}
var yearOf = (around2, date) => date === null ? around2 : { ...around2, calendar: { ...around2.calendar, year: Number(date.slice(0, 4)) } };
function dayOfStart(first2, start) {
  if (start?.date == null) return null;
  const minute = first2 === void 0 ? null : clockMinute(first2);
  if (minute === null || start.time === null) return start.date;
  return minute - minuteOf(start.time) > HALF_A_DAY ? dayOf(dayNumber(start.date) - 1) : start.date;
}

// src/postmortem/entry.ts
var OPENING = new RegExp("^(?:[\\s[({*_~\xB1\u2248>\u2022\xB7\\-\u2013\u2014@|:,#]|\\p{Extended_Pictographic}|\\uFE0F|\\d{1,2}[.)])*(?:(?:(?:day|jour|dia|d\xEDa)\\s\\d{1,2}|at|exactly|on|by|around|about|approximately|approx|circa|from|since|between|in|time|date|le|el|em|a las|vers|the|as|les|mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|t)\\b[\\s,.:~(\xB1]*){0,3}$", "iu");
var SEPARATOR = /^[\s:\-–—=|,.;)\]>*_→]+/;
var SEPARATED = /^\W{0,3}[:–—|→=-]/;
var NEXT = /^\)?\s?[:–—]\s|^\)?\s-\s/;
var PREPOSITION = /\b(?:at|from|to|by|until|till|since|before|after|around|about|between|and|on|of|for|in|till|approximately)\s*[~±(]?\s*$/i;
var UNFILLED = /^\W*(?:\d[\d/.-]{5,9}[ T]+)?hh:mm\b/i;
var isOpenDay = ({ text, mentions: [day2] }) => UNFILLED.test(text) && day2?.start.date?.impossible === false;
function entriesIn(passage, open = false) {
  if (UNFILLED.test(passage.text) && !(open && isOpenDay(passage))) return [];
  return passage.kind === "row" ? rowEntry(passage) : textEntries(passage);
}
function textEntries({ text, kind, mentions: all }) {
  const mentions2 = all.filter(isPossible);
  const [first2] = mentions2;
  if (first2 === void 0) return [];
  const led2 = leads(text, first2);
  const starts = mentions2.filter((mention, index) => index === 0 && led2 || beginsNext(text, mention));
  const prose3 = starts.length === 1 && led2 && !SEPARATED.test(text.slice(first2.to)) && new RegExp("\\p{L}", "u").test(text.slice(0, first2.from));
  if (kind === "line" && prose3 && mentions2.length > 1)
    return sentences2(text, mentions2).map((entry) => ({ ...entry, leads: true }));
  if (starts.length === 0) return kind === "line" ? sentences2(text, mentions2) : inside(text, mentions2);
  return starts.map((mention, index) => {
    const end = starts[index + 1]?.from ?? text.length;
    const lead = index === 0 && !led2 ? text.slice(0, mention.from).replace(/[\s([:–—-]+$/, ": ") : "";
    return { ...ends(mention), source: text, text: `${lead}${after(text.slice(mention.to, end))}`, leads: true };
  });
}
function sentences2(text, mentions2) {
  const stops = [...text.matchAll(new RegExp("[.!?]\\s+(?=\\p{Lu})", "gu"))].map(({ 0: stop, index }) => index + stop.length);
  const clocks = mentions2.filter(({ start }) => start.clock !== null);
  const told2 = [];
  let next = 0;
  for (const [index, from] of [0, ...stops].entries()) {
    while ((clocks[next]?.from ?? from) < from) next += 1;
    const mention = clocks[next];
    if (mention !== void 0 && mention.from < (stops[index] ?? text.length)) told2.push({ mention, from });
  }
  if (told2.length === 0) return inside(text, mentions2);
  return told2.map(({ mention, from }, index) => {
    const to = told2[index + 1]?.from ?? text.length;
    return { ...ends(mention), source: text, text: text.slice(index === 0 ? 0 : from, to).trim(), leads: false };
  });
}
function inside(text, mentions2) {
  const chosen = mentions2.find(({ start }) => start.clock !== null) ?? mentions2.find(({ from }) => /[:(]\s*$/.test(text.slice(0, from)));
  return chosen === void 0 ? [] : [{ ...ends(chosen), source: text, text, leads: false }];
}
var ends = ({ start, end }) => ({
  at: start,
  until: end
});
var leads = (text, { from }) => from < 60 && OPENING.test(text.slice(0, from));
var after = (text) => text.replace(SEPARATOR, "").trim();
var isPossible = ({ start }) => start.clock?.slip !== "impossible" || start.date !== null;
function beginsNext(text, { from, to, start }) {
  return start.clock !== null && NEXT.test(text.slice(to, to + 4)) && !PREPOSITION.test(text.slice(Math.max(0, from - 20), from));
}
var EVENT_COLUMN = /event|descri|detail|action|what|happen|note|comment|message|evento|accion|evenement|内容|事象|イベント/;
var EMPTY = /^(?:[-–—]+|#?\d*)$/;
function rowEntry({ text: source, cells, header }) {
  const told2 = [];
  const rest = [];
  let offset = 0;
  for (const [column, cell] of cells.entries()) {
    const mention = timeIn(cell, fold(header[column] ?? ""), column);
    if (mention !== null) told2.push(shifted(mention, offset));
    else if (!EMPTY.test(cell) && !WEEKDAYS.has(fold(cell).replace(".", ""))) rest.push(cell);
    offset += cell.length + CELL_JOINT.length;
  }
  const [clock, later2] = told2.filter(({ start }) => start.clock !== null);
  const dated3 = told2.find(({ start }) => start.date !== null);
  const main = clock ?? dated3;
  if (main === void 0) return [];
  const at = { ...main.start, date: main.start.date ?? dated3?.start.date ?? null };
  return [{ at, until: main.end ?? later2?.start ?? null, source, text: rest.join(CELL_JOINT), leads: true }];
}
function timeIn(cell, header, column) {
  if (!mayTellTime(cell) || EVENT_COLUMN.test(header)) return null;
  const mention = readMentions(cell).find(isPossible);
  if (mention === void 0) return null;
  const alone = cell.length - (mention.to - mention.from) <= 12;
  return alone || column === 0 && leads(cell, mention) ? mention : null;
}
function shifted({ from, to, start, end }, by) {
  const moved = (moment) => ({ ...moment, from: moment.from + by, to: moment.to + by });
  return { from: from + by, to: to + by, start: moved(start), end: end && moved(end) };
}

// src/postmortem/draft.ts
function draft(label, passages) {
  const begun = begins2(passages);
  const entries = [];
  const untimed = [];
  let day2 = null;
  let part = 0;
  let open = null;
  let apart = false;
  for (const [index, passage] of passages.entries()) {
    const { entries: found, day: named2 } = begun[index] ?? NOTHING;
    if (named2 !== null) day2 = named2;
    for (const entry of found) {
      open = { ...entry, passage, endLine: passage.line, part, day: day2 };
      entries.push(open);
    }
    if (found.length > 0 || named2 !== null) apart = false;
    if (found.length > 0 || named2 !== null || passage.text === "") continue;
    apart &&= passage.continued;
    if (open !== null && !apart && goesOn(open, passage)) {
      open.text = joined3(open.text, passage.text);
      open.endLine = passage.line;
      continue;
    }
    const last = untimed.at(-1);
    if (apart && last !== void 0) {
      untimed[untimed.length - 1] = {
        text: joined3(last.text, passage.text),
        span: { line: last.span.line, endLine: passage.line }
      };
      continue;
    }
    apart = true;
    untimed.push({ text: passage.text, span: { line: passage.line, endLine: passage.line } });
    if (passage.kind !== "title") continue;
    open = null;
    part += 1;
  }
  return { label, passages, entries, untimed };
}
function goesOn(open, passage) {
  if (holds(open.passage, passage)) return true;
  if (passage.depth !== open.passage.depth) return false;
  return passage.continued || open.text === "" && passage.kind === "line";
}
var MAX_TEXT = 2e3;
var joined3 = (text, more) => {
  if (text.length > MAX_TEXT) return text;
  return text === "" ? more : `${text} ${more}`;
};
var NOTHING = { entries: [], day: null };
var ASIDE = /^\([^()]{1,40}\)\W*$/;
function begins2(passages) {
  const read = timed(passages);
  return passages.map((passage, index) => {
    const entries = read[index] ?? [];
    const [only, second] = entries;
    if (only === void 0 || second !== void 0) return { entries, day: null };
    const dateOnly = only.at.clock === null;
    if (!dateOnly && passage.kind !== "title") return { entries, day: null };
    const overList = passage.kind === "line" && passages[index + 1]?.kind === "item";
    const alone = only.text.length <= 12 || ASIDE.test(only.text);
    const bare2 = dateOnly && only.leads && (alone || passage.kind === "title" || overList);
    if (!holdsTimes(passages, read, index, bare2)) return { entries, day: null };
    return { entries: [], day: only.at.date === null ? null : only };
  });
}
function timed(passages) {
  const open = passages.filter(isOpenDay).length > 2;
  const read = passages.map((passage) => entriesIn(passage, open));
  const leading2 = passages.filter((_, index) => read[index]?.some(({ leads: leads2 }) => leads2));
  const listed = leading2.filter(({ kind }) => kind !== "line" && kind !== "code").length * 2 > leading2.length;
  let holder = null;
  return passages.map((passage, index) => {
    const found = read[index] ?? [];
    if (holder !== null && !holds(holder, passage)) holder = null;
    const inner = holder !== null || passage.continued || passage.kind === "code" || listed && leading2.length > 1 && passage.kind === "line";
    if (passage.kind === "code" && holder !== null) return [];
    const entries = inner ? found.filter((entry) => entry.leads && !(passage.continued && runsOn(entry))) : found;
    if (entries.length > 0 && holder === null) holder = passage;
    return entries;
  });
}
var runsOn = ({ at, source }) => at.clock === null && new RegExp("^,?\\s\\p{Ll}", "u").test(source.slice(at.to));
function holdsTimes(passages, read, at, bare2) {
  const depth2 = passages[at]?.depth ?? 0;
  for (let index = at + 1; index < passages.length; index += 1) {
    const passage = passages[index];
    const [entry] = read[index] ?? [];
    if (passage === void 0) return false;
    const deeper = passage.depth > depth2;
    if (!deeper && (!bare2 || passage.kind === "title" && entry === void 0)) return false;
    if (entry === void 0) continue;
    if (entry.at.clock !== null && entry.leads) return deeper || entry.at.date === null;
    if (entry.at.date !== null) return false;
  }
  return false;
}

// src/postmortem/timeline.ts
function findTimeline(root, passages) {
  const inside2 = (span) => within(passages, span);
  const drafts = called(root).map((label) => draft(label, inside2(label.span).slice(1)));
  const [first2, ...more] = drafts.filter(({ entries }) => entries.length > 0);
  if (first2 === void 0) return unnamed(root, inside2) ?? drafts[0] ?? null;
  const fuller = isFields(first2) ? [...more, unnamed(root, inside2)].find((other) => isLonger(other, first2)) : null;
  if (fuller != null) return fuller;
  return joined4([first2, ...more.filter((other) => !isCopy(first2, other))], first2);
}
var isFields = ({ entries }) => entries.every(({ leads: leads2, source, at }) => !leads2 && source.length === at.to);
var isLonger = (draft2, other) => draft2 !== null && draft2.entries.length > other.entries.length;
function within(passages, { line, endLine }) {
  const from = lowerBound(passages, line);
  return passages.slice(from, Math.max(from, lowerBound(passages, endLine + 1)));
}
function lowerBound(passages, line) {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((passages[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
function called(label) {
  const found = [];
  let last = null;
  for (const child of label.children) {
    if (child.ids.includes("timeline")) {
      last = { ...child, children: [...child.children] };
      found.push(last);
    } else if (last !== null && isMoment(child.title)) {
      last.children.push(child);
      last.span = { ...last.span, endLine: child.span.endLine };
    } else {
      last = null;
      found.push(...called(child));
    }
  }
  return found;
}
var isMoment = (title) => {
  const [mention] = readMentions(title);
  return mention !== void 0 && mention.from <= 12 && title.length - mention.to <= 3;
};
function unnamed(root, inside2) {
  const drafts = labelsOf(root).filter(({ ids }) => !ids.some((id) => OTHERS.has(id))).flatMap(
    (label) => groups(label.blocks).map(
      (blocks) => draft(
        label,
        blocks.flatMap(({ span }) => inside2(span))
      )
    )
  );
  const regular = drafts.filter(({ entries, passages }) => {
    const clear = entries.filter(
      ({ at, until, text, leads: leads2, source }) => at.clock !== null && (leads2 || source.length - at.to <= 2) && (until === null || text !== "")
    );
    const parts = passages.filter(
      ({ continued, text, depth: depth2 }) => !continued && text !== "" && depth2 === passages[0]?.depth
    );
    return clear.length >= 3 && clear.length * 10 >= entries.length * 9 && clear.length * 10 >= parts.length * 6;
  });
  return regular.reduce(
    (best, other) => other.entries.length > (best?.entries.length ?? 0) ? other : best,
    null
  );
}
var OTHERS = /* @__PURE__ */ new Set([
  "duration",
  "corrective-measures",
  "action-items",
  "improvements",
  "lessons",
  "timeline"
]);
var labelsOf = (label) => [label, ...label.children.flatMap(labelsOf)];
function groups(blocks) {
  const paragraphs = blocks.filter(({ type }) => type === "paragraph");
  const inner = blocks.flatMap((block) => {
    if (block.type === "list") return [[block], ...block.items.flatMap((item) => groups(item.blocks.slice(1)))];
    return block.type === "table" || block.type === "code" && !isOutput(block) ? [[block]] : [];
  });
  return paragraphs.length > 0 ? [paragraphs, ...inner] : inner;
}
function isOutput({ lines: lines2 }) {
  const logged = lines2.filter(({ source }) => /^.{8,60}\[\d{1,8}\]:/.test(source));
  return /^\s*[$#>] \S/.test(lines2[0]?.source ?? "") || logged.length * 2 > lines2.length;
}
function isCopy(first2, other) {
  const clock = ({ at }) => `${at.clock?.hour}:${at.clock?.minute}`;
  const told2 = new Set(first2.entries.map(clock));
  return other.entries.filter((entry) => told2.has(clock(entry))).length * 2 >= other.entries.length;
}
var joined4 = (drafts, first2) => ({
  label: first2.label,
  passages: drafts.flatMap(({ passages }) => passages),
  entries: drafts.flatMap(({ entries }) => entries),
  untimed: drafts.flatMap(({ untimed }) => untimed)
});
function readTimeline(found, all, known2) {
  const { label, passages, entries: written, untimed } = found;
  const zone = zoneOf2(found) ?? zoneOfReport(all);
  const around2 = zone ?? known2.zone ?? written.find(({ at }) => at.zone !== null)?.at.zone ?? null;
  const [title] = entriesIn(new Passage({ kind: "title", text: label.title, line: 0, depth: 0, within: [] }));
  const year = yearIn(passages) ?? known2.calendar.year;
  const entries = placed(written, title ?? null, { ...known2, zone: around2, calendar: { ...known2.calendar, year } });
  const milestones = readMilestones(
    entries.map(({ text }) => text),
    entryAt(entries, known2.start),
    entryAt(entries, known2.end)
  );
  const denied = entries.some(({ text }) => deniesDeadEnds(text)) ? ["dead-end"] : [];
  return {
    span: label.span,
    title: label.title,
    form: formOf(written),
    zone,
    entries: entries.map((entry, index) => ({ ...entry, milestones: milestones[index] ?? [] })),
    untimed,
    told: [.../* @__PURE__ */ new Set([...untimed.flatMap(({ text }) => toldIn(text)), ...toldBySections(all), ...denied])]
  };
}
function entryAt(entries, moment) {
  const index = entries.findIndex(
    ({ at }) => moment?.time != null && at.time === moment.time && (moment.date ?? at.date) === at.date
  );
  return index < 0 ? null : index;
}
var LABELS = [
  ["detection", "detected"],
  ["escalation", "escalated"],
  ["misleading", "dead-end"]
];
function toldBySections(passages) {
  const full = passages.filter(({ kind, text }) => kind !== "title" && text !== "");
  return LABELS.flatMap(([id, milestone]) => full.some(({ within: within4 }) => within4.includes(id)) ? [milestone] : []);
}
function zoneOf2({ label, passages }) {
  const notices = passages.filter(({ text }) => text.length < 80 && NOTICE.test(fold(text))).map(({ text }) => text);
  const columns2 = passages.find(({ header }) => header.length > 0)?.header ?? [];
  for (const line of [label.title, ...notices, ...columns2]) {
    const zone = readZoneNotice(line);
    if (zone !== null) return zone;
  }
  return null;
}
var NOTICE = /\b(?:times?|time ?zone|clock|horas?|heures?|horarios?)\b/;
function zoneOfReport(all) {
  for (const { kind, text, folded } of all) {
    const zone = kind !== "code" && text.length < 100 && EVERYWHERE.test(folded) ? readZoneNotice(text) : null;
    if (zone !== null) return zone;
  }
  return null;
}
var EVERYWHERE = /(?:^\W*(?:note\W+)?|[(.:;]\s?)(?:all (?:dates? and |the )?(?:times|time ?stamps)\b|times (?:are |given |shown )*in\b|time ?zone\s?:|todas las horas|toutes les heures|todos os horarios)/;
function yearIn(passages) {
  const header = passages.find((passage) => passage.header.length > 0)?.header.join(" ") ?? "";
  const year = /\b(?:19|20)\d\d\b/.exec(header);
  return year === null ? null : Number(year[0]);
}
function formOf(entries) {
  const count = /* @__PURE__ */ new Map();
  for (const { passage, leads: leads2 } of entries) {
    const form = FORMS[passage.kind] ?? (leads2 ? "plain-lines" : "paragraphs");
    count.set(form, (count.get(form) ?? 0) + 1);
  }
  return [...count].reduce((best, other) => other[1] > best[1] ? other : best, ["list", 0])[0];
}
var FORMS = {
  item: "list",
  row: "table",
  code: "code-block",
  title: "headings"
};

// src/postmortem/chronology.ts
function readChronology(root, frontMatter = []) {
  const front = frontMatter.map(({ source }) => source);
  const passages = passagesOf(root);
  const calendar = calendarIn([...front.map(readMentions), ...passages.map(({ mentions: mentions2 }) => mentions2)]);
  const found = findTimeline(root, passages);
  const timed2 = new Set(found?.passages.map(({ line }) => line));
  const aside3 = asides(root);
  const own = passages.filter(({ line }) => !aside3.has(line));
  const incident = readIncident(own, calendar, front, timed2);
  const timeline = found && readTimeline(found, passages, {
    calendar,
    start: incident.start,
    end: incident.end,
    day: dayIn(passages, calendar),
    zone: incident.zone
  });
  const zone = incident.zone ?? timeline?.zone ?? timeline?.entries.find(({ at }) => at.zone !== null)?.at.zone ?? null;
  const covered = (moment) => moment && within2(moment, zone);
  return { incident: { ...incident, zone, start: covered(incident.start), end: covered(incident.end) }, timeline };
}
function dayIn(passages, calendar) {
  const [day2, ...more] = passages.find(({ kind }) => kind === "title")?.mentions ?? [];
  return day2 === void 0 || day2.end !== null || more.length > 0 ? null : settle(day2.start.date, calendar);
}
function asides(root) {
  const labels = labelsIn(root);
  const first2 = labels.find(({ ids }) => ids.length > 0)?.at.line ?? Number.POSITIVE_INFINITY;
  const spans = labels.flatMap((label) => {
    if (isAppendix(label)) return [label.span];
    const unknown = label.ids.length === 0 && label.at.line > first2;
    return unknown ? label.blocks.flatMap(({ type, span }) => type === "quote" ? [span] : []) : [];
  });
  return new Set(spans.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, i) => line + i)));
}
function within2(moment, zone) {
  if (moment.zone !== null || zone === null) return moment;
  return { ...moment, zone, instant: instantOf(moment.date, moment.time, zone) };
}
function calendarIn(mentions2) {
  const dates = mentions2.flat().flatMap(({ start, end }) => [start.date, end?.date ?? null]);
  return calendarOf(dates.filter((date) => date !== null));
}

// src/postmortem/due.ts
var after2 = /\bwithin (?:the next )?(\d{1,3}) (day|week|month)s?\b/i;
function dated(items, { start, end }) {
  const incident = end?.date ?? start?.date ?? null;
  return items.map(
    (item) => item.due === null || item.due.date !== null ? item : { ...item, due: { ...item.due, date: dayOf3(item.due.text, incident) } }
  );
}
function dayOf3(text, incident) {
  const [, number, unit] = text.match(after2) ?? [];
  if (number !== void 0) return incident === null ? null : later(incident, Number(number), unit?.toLowerCase() ?? "");
  const written = readMentions(text)[0]?.start.date ?? null;
  const year = incident === null ? null : Number(incident.slice(0, 4));
  const day2 = settle(written, { order: null, year });
  if (day2 === null || written?.year !== null || incident === null || day2 >= incident) return day2;
  return settle(written, { order: null, year: Number(incident.slice(0, 4)) + 1 });
}
function later(from, number, unit) {
  const date = /* @__PURE__ */ new Date(`${from}T00:00:00Z`);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + number);
  else date.setUTCDate(date.getUTCDate() + number * (unit === "week" ? 7 : 1));
  return date.toISOString().slice(0, 10);
}

// src/postmortem/kind.ts
var guide = /\b(?:must contain|most of you will never|between 400 (?:to|and) 600 words|manual qa review|add urls here|how many % of (?:the )?users|when was the issue detected\b.*\?|what was the root cause\s*$|explain in detail|keep it short, 1 or 2 sentences|what (?:didn['’]t we do|went (?:wrong|right) (?:that|during)|should we do) )|\ba postmortem is a (?:tool|document|process)|^(?:give a detailed|list the (?:timezone|duration)|state the impact|close with|covers the outage|short summary \()/i;
var prompt = /^[\W_]*(?:describe|include|list|write|enter|explain|give|add|provide|detail|summari[sz]e|record|note|state|a (?:list|description|summary|quick|brief|short)|the (?:action|incident)|how (?:was|did|could|many)|what (?:was|did|went|should|happened)|who |when |why |current status|choose|short|quick summary|summary of event|one (?:of|or))\b/i;
var blank = /[<{[$](?:[a-z][^<>{}[\]\n]{2,80})[>}\]](?!\()|\b(?:lorem ipsum|tbd|xx+|yyyy-mm-dd|hh:mm|\?\?+|20xx)\b|\{\{|\?\?|^\s*$|\bYYYY?\b/i;
var blankTitle = /^(?:\$\w+|[[<{].*[\]>}]|(?:incident|issue|postmortem) (?:title|name)|(?:date|yyyy\S*) ?[-–:] ?title|title(?: of .*| \(.*)?|name of (?:the )?(?:postmortem|incident).*)$/i;
function kindOf(report) {
  const address = addressOf(report);
  const kind = decide(report, address);
  return { kind, address: kind === "link-only" ? address : null };
}
function decide(report, address) {
  const { path, words: words2, title, sections, timeline, incident, links } = report;
  const name = path.split("/").at(-1) ?? "";
  if (/(?:^|[-_. ])(?:template|example|sample)(?=[-_. ]|$)/i.test(name)) return "template";
  const texts = report.lines.filter(({ inside: inside2 }) => inside2 !== "code").map(({ text }) => text);
  const chapters2 = new Set(
    sections.flatMap((s) => s.ids.slice(0, 1).filter((id) => !tellsNothing.has(id) && s.words > 3))
  );
  const timed2 = timeline?.entries.filter(({ text }) => text.length > 8).length ?? 0;
  const told2 = timed2 > 1 || incident.start !== null;
  const guides = texts.filter((text) => guide.test(text)).length;
  const howTo = /^how to\b|\b(?:guide|guidelines|instructions)\b/i.test(title?.text ?? "");
  const follows = timed2 > 3 && incident.start !== null;
  if (guides > 3 && !follows || (guides > 0 || howTo) && !told2) return "instructions";
  if (/\btemplate\b/i.test(title?.text ?? "") || blankTitle.test(title?.text ?? "") && timed2 < 3 || texts.slice(0, 3).some((text) => /\b(?:this is a|copy (?:of )?this|standard) template\b|^template\b/i.test(text)))
    return "template";
  const skeleton = sections.filter(({ ids }) => ids.length > 0).length > 2;
  if (skeleton && !told2 && isTemplate(report, texts, timed2)) return "template";
  if (chapters2.size < 2 && !told2) {
    const local = links.filter(({ target, image }) => !image && /\.md(?:#|$)/i.test(target)).length;
    if (local > 3) return "index";
    const narrative = isNarrative(texts);
    if (words2 < 20 || words2 < 140 && chapters2.size === 0) {
      if (address !== null && leadsAway(report)) return "link-only";
      if (words2 >= 40 && dated2.test(title?.text ?? "") && harm.test(title?.text ?? "")) return "report";
      return words2 < 80 && !narrative ? "stub" : narrative || harm.test(title?.text ?? "") ? prose2(texts) : "other";
    }
    if (chapters2.size === 0) return narrative && harm.test(title?.text ?? "") ? "report" : "other";
  }
  if (chapters2.size === 0 && words2 < 140 && timed2 < 2 && leadsAway(report)) return "link-only";
  return isTemplate(report, texts, timed2) ? "template" : "report";
}
var tellsNothing = /* @__PURE__ */ new Set(["action-items", "improvements", "lessons", "metadata"]);
function leadsAway({ links, words: words2 }) {
  const texts = links.filter(awayFromBrief).map(({ text, target }) => `${text} ${target}`);
  return words2 < 60 ? texts.length > 0 : texts.some((text) => /post-?mortem|\breport\b|article|blog|read|\bhere\b/i.test(text));
}
function awayFromBrief({ image, target }) {
  return !image && !/^https?:\/\/intranet\.|^https?:\/\/[^/]+\/?$/i.test(target);
}
var dated2 = /\b(?:19|20)\d\d-\d\d-\d\d\b/;
var harm = /\b(?:post-?mortem|incident|outage|down(?:time)?|unavailab\w+|unreachable|fail\w*|crash\w*|expir\w+|broken?|breach\w*|attack\w*|loss|lost|error)\b/i;
function isNarrative(texts) {
  const text = texts.join(" ");
  return /\b(?:down|unavailable|inaccessible|denied|outage|offline|error|crash\w*|fail\w*|slow)\b/i.test(text) && /\b(?:because|due to|caused|cause|reason)\b/i.test(text) && /\b(?:(?:root|underlying) cause|fixed|repaired|resolved|restored|restarted|started|replaced|removed|reverted|rolled back|corrected|enabled)\b/i.test(
    text
  );
}
function prose2(texts) {
  const questions = texts.filter((text) => /\?$/.test(text)).length;
  return questions > 1 ? "instructions" : "report";
}
function isTemplate({ sections, incident }, texts, timed2) {
  const parents = new Set(sections.map(({ parent }) => parent));
  const leaves2 = sections.filter((_, i) => !parents.has(i));
  const empty = leaves2.filter(
    ({ text, words: words2, form }) => words2 < (form === "heading" || form === "html" ? 3 : 1) || unfilled(text)
  ).length;
  const blanks = texts.filter((text) => blank.test(text)).length;
  if (timed2 > 2 && incident.start !== null) return false;
  return leaves2.length > 2 && (empty > leaves2.length / 2 || timed2 < 2 && blanks > texts.length / 4);
}
function unfilled(text) {
  const lines2 = text.split("\n").filter((line) => line.trim() !== "");
  return lines2.every((line) => prompt.test(line) || blank.test(line));
}
function addressOf({ links }) {
  return links.find(awayFromBrief)?.target ?? null;
}

// src/postmortem/language.ts
var common = {
  en: "the and of to in was is for on that with were by from at this an be it as",
  es: "el la los las de que y en un una por con para se del fue al como m\xE1s su",
  fr: "le la les de des et en un une du que dans pour est par sur avec au aux \xE9t\xE9",
  pt: "o a os as de que e em um uma por com para do da foi no na ao mais",
  de: "der die das und in zu den von mit ist f\xFCr auf im dem nicht ein eine wurde als auch",
  it: "il la di che e in un una per con del della \xE8 stato dei da si al nel sono",
  nl: "de het een en van in te dat is op voor met zijn was niet door aan er om ook naar bij werd",
  nb: "og i det er p\xE5 som en til av for at med ble ikke \xE5 den har var fra om vi",
  sv: "och i det \xE4r p\xE5 som en till av f\xF6r att med blev inte den har var fr\xE5n om vi",
  da: "og i det er p\xE5 som en til af for at med blev ikke den har var fra om vi de",
  pl: "i w na z do si\u0119 nie to \u017Ce o jest przez by\u0142 od dla po za by\u0142a",
  tr: "ve bir bu i\xE7in ile da de olarak olan gibi daha sonra kadar her \xE7ok ise",
  id: "dan yang di ke dari untuk pada dengan ini tidak dalam adalah oleh karena akan saat",
  vi: "v\xE0 c\u1EE7a l\xE0 c\xE1c kh\xF4ng c\xF3 cho \u0111\u01B0\u1EE3c trong m\u1ED9t v\u1EDBi khi \u0111\xE3 n\xE0y \u0111\u1EC3"
};
var languagesOf = /* @__PURE__ */ new Map();
for (const [language, list] of Object.entries(common))
  for (const word of new Set(list.split(" "))) languagesOf.set(word, [...languagesOf.get(word) ?? [], language]);
var scripts = [
  ["ja", /[\u3040-\u30FF\uFF66-\uFF9F]/g],
  ["zh", /[\u4E00-\u9FFF]/g],
  ["ko", /[\uAC00-\uD7AF]/g],
  ["ru", /[\u0410-\u044F]/g]
];
var sample = 6e3;
function languageOf(text, words2) {
  for (const [language, signs] of scripts) {
    const found = text.match(signs)?.length ?? 0;
    if (found > 20 && found > (text.match(new RegExp("\\p{L}", "gu"))?.length ?? 0) / 8) return language;
  }
  if (words2 < 20) return null;
  const tokens = text.slice(0, sample).toLowerCase().split(/[^\p{L}]+/u);
  const scores = new Map(Object.keys(common).map((language) => [language, 0]));
  for (const token2 of tokens)
    for (const language of languagesOf.get(token2) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best && best[1] >= tokens.length / 12 ? best[0] : null;
}

// src/postmortem/line.ts
function readLines2(blocks, lines2, sections) {
  const section = sectionByLine(sections, lines2.length);
  const inOrder2 = visibleLines(blocks, null).toSorted((a, b) => a.line - b.line);
  return inOrder2.map(({ line, text, inside: inside2 }) => ({
    line,
    text,
    source: lines2[line - 1] ?? "",
    inside: inside2,
    section: section[line] ?? null
  }));
}
function readHidden(sources, seenLines) {
  const shown = new Set(seenLines.map(({ line }) => line));
  return sources.flatMap((source, i) => shown.has(i + 1) || source.trim() === "" ? [] : [{ line: i + 1, source }]);
}
function sectionByLine(sections, count) {
  const owners = Array.from({ length: count + 2 }, () => null);
  const ends2 = [];
  let next = 0;
  for (let line = 1; line <= count; line++) {
    while (sections[next] && (sections[next]?.span.line ?? 0) <= line) ends2.push(next++);
    while (ends2.length > 0 && (sections[ends2.at(-1) ?? 0]?.span.endLine ?? 0) < line) ends2.pop();
    owners[line] = ends2.at(-1) ?? null;
  }
  return owners;
}
function visibleLines(blocks, inside2) {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "heading":
        return seen([block.content], inside2);
      case "paragraph":
        return seen(block.lines, inside2);
      case "code":
        return block.lines.map(({ line, source }) => ({ line, text: source, inside: "code" }));
      case "list":
        return block.items.flatMap((item) => visibleLines(item.blocks, inside2));
      case "quote":
        return visibleLines(block.blocks, "quote");
      case "table":
        return [{ cells: block.header }, ...block.rows].flatMap(({ cells }) => row(cells, inside2));
      default:
        return [];
    }
  });
}
function seen(lines2, inside2) {
  return lines2.flatMap(({ line, text }) => text === "" ? [] : [{ line, text, inside: inside2 }]);
}
function row(cells, inside2) {
  const text = cells.map((cell) => cell.text).join(" | ");
  return cells[0] && text.trim() !== "" ? [{ line: cells[0].line, text, inside: inside2 }] : [];
}
var markdownLink = /(!?)\[((?:[^[\]\\]|\\.){0,500})\]\(\s{0,3}<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s[^)]{0,300})?\)/g;
var htmlLink = /<(a|img)\s([^<>]{0,2000})>/gi;
var bareLink = /<?(https?:\/\/[^\s<>"'`)\]]{1,2000})/g;
var lineLimit = 2e4;
function readLinks(lines2, inCode) {
  return lines2.flatMap((source, i) => {
    if (inCode.has(i + 1) || source.length > lineLimit || !/[<[]|https?:/.test(source)) return [];
    const span = { line: i + 1, endLine: i + 1 };
    const text = source.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
    const links = [];
    const rest = text.replace(markdownLink, (whole, bang, label, target) => {
      const name = visible(label);
      links.push({ text: name, span, target, image: bang === "!", alt: name });
      return bang === "!" ? "" : whole.replaceAll(target, "").replace(/https?:/g, "");
    }).replace(htmlLink, (_, tag2, attributes) => {
      const image = tag2.toLowerCase() === "img";
      const target = attribute(attributes, image ? "src" : "href");
      const alt = image ? attribute(attributes, "alt") : "";
      if (target !== null) links.push({ text: alt ?? "", span, target, image, alt });
      return "";
    });
    for (const [, target = ""] of rest.matchAll(bareLink)) {
      const address = target.replace(/[.,;:!?]+$/, "");
      links.push({ text: address, span, target: address, image: false, alt: address });
    }
    return links;
  });
}
function attribute(attributes, name) {
  const match = attributes.match(new RegExp(`(?:^|\\s)${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i"));
  return match ? match[1] ?? match[2] ?? match[3] ?? "" : null;
}
var suppression = /<!--\s{0,9}postmortem-ignore\s{1,9}([\w-]{1,80})\s{0,9}(?::((?:(?!-->)[^\n]){0,500}))?-->/g;
function readSuppressions(lines2, firstVisible) {
  return lines2.flatMap(
    (source, i) => [...source.matchAll(suppression)].map(([, rule = "", reason = ""]) => ({
      rule,
      reason: reason.trim(),
      span: { line: i + 1, endLine: i + 1 },
      whole: i + 1 < firstVisible
    }))
  );
}

// src/postmortem/nesting.ts
var holds2 = {
  summary: [
    "duration",
    "impact",
    "detection",
    "root-cause",
    "resolution",
    "trigger",
    "metadata",
    "escalation",
    "misleading"
  ],
  duration: [],
  impact: ["duration"],
  detection: [],
  timeline: ["detection", "escalation", "misleading", "trigger"],
  escalation: [],
  misleading: [],
  trigger: [],
  "root-cause": ["trigger"],
  resolution: [],
  "corrective-measures": ["improvements", "action-items", "detection", "resolution", "corrective-measures"],
  improvements: [],
  "action-items": ["detection", "resolution"],
  lessons: ["lessons", "improvements", "detection"],
  metadata: ["duration", "impact", "detection", "summary", "resolution", "trigger"]
};
var chapters = /* @__PURE__ */ new Set(["timeline", "root-cause", "corrective-measures", "action-items", "lessons"]);
var opening = /* @__PURE__ */ new Set(["summary", "duration", "impact", "metadata"]);
var listing = /* @__PURE__ */ new Set(["timeline", "improvements", "action-items", "lessons"]);
function leaves({ label, level, field: field2, inline }, meaning, form, newLevel, newInline) {
  if (newLevel !== null) {
    if (isEmpty(label) && mayHold(label, meaning ?? []) && (level === null || adopts(label, meaning ?? [])))
      return false;
    if (level === null || level >= newLevel) return true;
    return label.ids.some((id) => opening.has(id)) && isChapter(meaning ?? []) && meaning?.join() !== "root-cause";
  }
  if ((level !== null || label.form === form) && isEmpty(label, form) && adopts(label, meaning ?? []) && !isChapter(meaning ?? []))
    return false;
  if (field2 || inline && newInline && label.form === form) return true;
  if (meaning === null) return level === null && label.form === form;
  if (label.ids.length === 0) return level === null;
  if (level === null && label.form === form && meaning.join() === label.ids.join()) return true;
  if (level !== null && newLevel === null && meaning.length > 0 && meaning.every((id) => label.ids.includes(id)))
    return false;
  return !mayHold(label, meaning);
}
function isEmpty({ ids, blocks, children }, own = "heading") {
  return ids.length > 0 && blocks.length === 0 && children.every(({ form }) => form === "heading" || form === "html" || form === own);
}
var first = { summary: "duration", timeline: "detection" };
function adopts({ ids, children }, meaning) {
  const part = ids.map((id) => first[id]).find((id) => id !== void 0);
  return part !== void 0 && [meaning, ...children.map((child) => child.ids)].some((own) => own.includes(part));
}
function mayHold({ ids }, inner) {
  const joint = ids.includes("root-cause") && ids.includes("resolution");
  if (joint && inner.every((id) => id === "root-cause" || id === "resolution")) return inner.length === 1;
  return ids.some((id) => inner.some((own) => holds2[id].includes(own)));
}
function within3(parent, ids) {
  if (ids.length < 2) return ids;
  const fitting = ids.filter((id) => parent.ids.some((outer) => holds2[outer].includes(id)));
  const specific = fitting.filter((id) => id === "improvements" || id === "action-items");
  return specific.length > 0 && parent.ids.includes("corrective-measures") ? specific : ids;
}
function isChapter(ids) {
  return ids.some((id) => chapters.has(id));
}
function introducesTasks(title) {
  return /^(?:specific|the following) (?:tasks?|action items?) (?:are (?:to|planned|needed|required)|is to|will|shall|should|must|need|have to)\b/i.test(
    title
  ) || /\b(?:following|these|specific|siguientes|suivantes|seguintes)\b/i.test(title) && /\b(?:tasks?|action items?|to-?dos?|tareas|tâches|tarefas)$/i.test(title);
}

// src/postmortem/title-shape.ts
function isQuotedTitle(quote, meaningOf) {
  const [line, ...more] = linesOf(quote);
  const title = line && more.length === 0 && quote.blocks.length === 1 ? titleLine(line) : null;
  return title?.form === "bold" && title.value === null && meaningOf(title.title) !== null;
}
function linesOf({ blocks: [block] }) {
  return block?.type === "paragraph" ? block.lines : [];
}
function endsSentence(above, line) {
  return above !== null && /\b(?:the|a|an|of|in|to|for|this|our|and|or|with|by|at|on)$/i.test(above.text) && new RegExp("^\\p{Ll}", "u").test(line.text);
}
function isWrittenAsTitle(text) {
  return new RegExp("^[\\P{L}]*\\p{Lu}|\\s\\p{Lu}|\\p{Lo}", "u").test(text);
}
function atSectionName(line, meaningOf) {
  if (line.source.length > 4e3 || !line.source.includes(":")) return [line];
  for (const match of line.source.matchAll(/[.!?] ([A-Z][A-Za-z ]{10,60}):(?= )/g)) {
    const name = match[1] ?? "";
    const ids = /\s/.test(name) ? meaningOf(name, "exact") : null;
    if (!ids || !isChapter(ids) || name.split(" ").length < 3) continue;
    const at = match.index + 2;
    return [
      sourceLine(line.line, line.source.slice(0, at - 1), line.column),
      sourceLine(line.line, line.source.slice(at), line.column + at)
    ];
  }
  return [line];
}
var event = /\s[-–—|]\s\S+(?:\s\S+){2,}/;
var isMarked = (title) => /^[^\p{L}]*(?:fixed|resolved|solved|done)\s?[:：]\s?\S/iu.test(title);
function isBeyond({ blocks: [first2], checked }, summary, meaningOf) {
  const line = first2?.type === "paragraph" && checked === null ? first2.lines[0] : void 0;
  const ids = line && line.source.length < 4e3 ? meaningOf(titleLine(line)?.title ?? "") ?? [] : [];
  return isChapter(ids) && summary !== void 0 && (!mayHold(summary, ids) || ids.length > 1);
}

// src/postmortem/outline.ts
function outlined(blocks, span, meaningOf) {
  const root = {
    label: newLabel("", [], "heading", 0, { line: 1, endLine: 0 }, span),
    level: 0,
    field: false,
    inline: false
  };
  const stack = [root];
  const top = () => stack.at(-1) ?? root;
  function open(title, meaning, form, level, at, inline = false) {
    while (stack.length > 1 && leaves(top(), meaning, form, level, inline)) stack.pop();
    const parent = top().label;
    const kept = level === null ? within3(parent, meaning ?? []) : meaning ?? [];
    const label = newLabel(title, kept, form, parent.depth + 1, at, { ...at });
    parent.children.push(label);
    const field2 = inline && !isChapter(kept) && !kept.includes("summary");
    const opened = { label, level, field: field2, inline };
    stack.push(opened);
    reach(stack, at.endLine);
    return opened;
  }
  function add(block) {
    if (top().field && top().label.blocks.length > 0 && !(block.type === "list" && endsOpen(top().label))) stack.pop();
    top().label.blocks.push(block);
    reach(stack, block.span.endLine);
  }
  function named2(line, lone2) {
    const plain = line.form === "plain";
    if (line.value !== null && /^TODO$/i.test(line.title)) return null;
    const ids = meaningOf(line.title, !plain || line.colon && line.value === null ? "near" : "exact");
    if (ids === null)
      return line.value === null && line.form === "plain" && line.colon && introducesTasks(line.title) ? ["action-items"] : null;
    if (plain && /\s(?:to|the|of|are|is|for|that|and|a|by)$/i.test(line.title)) return null;
    if (plain && !line.colon && !(/[^.!,;]$/.test(line.title) && (lone2 || isWrittenAsTitle(line.title)))) return null;
    if (line.value === null) return ids;
    const around2 = stack.findLast(
      ({ label, inline }) => label.ids.length > 0 && !(label.form === line.form && (inline || isNeighbour(label)))
    )?.label;
    if (ids.length === 0) return null;
    if (!around2) return ids;
    if (around2.ids.includes("timeline") && isChapter(ids) && !clockTime.test(line.value.text)) return ids;
    if (around2.ids.some((id) => listing.has(id))) return null;
    if (around2.ids.includes("resolution") && /\b(?:fix|solution)\b/i.test(line.title)) return null;
    return mayHold(around2, ids) || isChapter(ids) ? ids : null;
  }
  const isListed = (title, own) => /[:：]\s*$/.test(title) && stack.some(({ label, level }) => level === own && label.ids.some((id) => measures.has(id)) && endsOpen(label));
  function paragraph(lines2) {
    let plain = [];
    let above = null;
    const flush = () => {
      if (plain.some(({ text }) => text !== "")) add({ type: "paragraph", lines: plain, span: spanOf3(plain) });
      plain = [];
    };
    for (const [i, line] of lines2.flatMap((l) => atSectionName(l, meaningOf)).entries()) {
      const title = line.source.length > 4e3 || endsSentence(above, line) ? null : titleLine(line);
      above = line;
      const ids = title && named2(title, lines2.length === 1 && title.title.split(" ").length > 2);
      const lone2 = title?.value === null && title.form === "bold" && i === 0 && (lines2.length === 1 || title.colon);
      const heading = title?.form === "unspaced-heading" && (ids !== null || i === 0 || (title.level ?? 0) > 1);
      if (!title || ids === null && !lone2 && !heading) {
        plain.push(line);
        continue;
      }
      flush();
      const at = { line: line.line, endLine: line.line };
      const value = heading && ids === null ? null : title.value;
      const name = value === title.value ? title.title : `${title.title}: ${title.value?.text ?? ""}`;
      open(name, ids, title.form, title.level, at, value !== null);
      if (value) plain.push(value);
    }
    flush();
  }
  function list(block) {
    let inside2 = stack.findLast(({ label }) => label.ids.length > 0)?.label;
    let kept = [];
    const flush = () => {
      const [first2] = kept;
      if (first2)
        add({ ...block, items: kept, span: { line: first2.span.line, endLine: kept.at(-1)?.span.endLine ?? 0 } });
      kept = [];
    };
    let around2 = [...stack];
    const chapters2 = new Set(
      inside2?.ids.includes("summary") ? block.items.filter((item) => isBeyond(item, inside2, meaningOf)) : []
    );
    for (const [i, item] of block.items.entries()) {
      const last = i === block.items.length - 1;
      if (chapters2.size > 1 && chapters2.has(item) && inside2?.ids.includes("summary")) {
        flush();
        stack.splice(
          Math.max(
            1,
            stack.findIndex(({ label: label2 }) => label2 === inside2)
          )
        );
        around2 = [...stack];
        inside2 = void 0;
      }
      const label = inside2?.ids.some((id) => listing.has(id)) ? null : bulletLabel(item, inside2, last);
      if (!label) {
        kept.push(item);
        continue;
      }
      flush();
      if (!around2.includes(top())) stack.splice(0, stack.length, ...around2);
      const opened = open(label.title, label.ids, "bullet", null, { line: item.span.line, endLine: item.span.line });
      for (const part of label.blocks) {
        if (part.type === "list") list(part);
        else add(part);
      }
      reach([...around2, opened], item.span.endLine);
      const at = stack.indexOf(opened);
      if (at > 0 && label.blocks.length > 0) stack.splice(at);
    }
    flush();
    if (!around2.includes(top())) stack.splice(0, stack.length, ...around2);
  }
  function bulletLabel(item, inside2, last) {
    const [first2, ...rest] = item.blocks;
    const [line, ...more] = first2?.type === "paragraph" ? first2.lines : [];
    const title = line && item.checked === null && line.source.length < 4e3 ? titleLine(line) : null;
    if (!title || title.value === null && more.length + rest.length === 0 && (last || !title.colon)) return null;
    const ids = meaningOf(title.title, title.colon || title.form === "bold" ? "near" : "exact");
    if (!ids || ids.length === 0) return null;
    if (inside2 && !mayHold(inside2, ids)) return null;
    const lines2 = [...title.value ? [title.value] : [], ...more];
    const value = lines2.length > 0 ? [{ type: "paragraph", lines: lines2, span: spanOf3(lines2) }] : [];
    return { title: title.title, ids, blocks: [...value, ...rest] };
  }
  const headings = blocks.filter((block) => block.type === "heading");
  const highest = headings.filter(({ level }) => level === 1);
  const lone = highest.length === 1 && highest[0] === headings[0] ? headings[0] ?? null : null;
  const reported2 = headings.findIndex(({ content }) => calledReport.test(content.text));
  const introduced = headings.slice(0, Math.max(0, reported2)).some(({ content }) => contents.test(content.text));
  const begins3 = introduced ? headings[reported2]?.span.line ?? 0 : 0;
  for (const block of blocks) {
    if (block.type === "heading") {
      const title = isMarked(block.content.text) ? null : titleLine(block.content);
      const full = block === lone && event.test(block.content.text) ? null : meaningOf(block.content.text);
      const told2 = block !== lone && title?.value && title.value.text.split(" ").length >= toldWords;
      const ids = block.span.line < begins3 ? null : (told2 ? meaningOf(title.title) : null) ?? full ?? (title?.value && block !== lone ? meaningOf(title.title) : null);
      const split = (full === null || told2 && meaningOf(title.title) !== null) && ids !== null && ids.length > 0 && title?.value;
      const name = split ? title.title : clean(block.content.text);
      const level = block.level + (ids === null && isListed(block.content.text, block.level) ? 1 : 0);
      open(name, ids, block.html ? "html" : "heading", level, block.span);
      if (split && title.value) add({ type: "paragraph", lines: [title.value], span: block.span });
    } else if (block.type === "paragraph") paragraph(block.lines);
    else if (block.type === "quote" && isQuotedTitle(block, meaningOf)) paragraph(linesOf(block));
    else if (block.type === "list") list(block);
    else add(block);
  }
  return root.label;
}
function reach(open, line) {
  for (const { label } of open) label.span.endLine = Math.max(label.span.endLine, line);
}
var isNeighbour = ({ form, ids }) => form === "bold" && !ids.includes("summary") && !ids.some((id) => listing.has(id));
var toldWords = 6;
var calledReport = /^(?:post-?mortem|incident report)\s?[:–-]\s?\S+ \S/i;
var contents = /^\W*table of contents\W*$/i;
var measures = /* @__PURE__ */ new Set(["corrective-measures", "improvements", "action-items"]);
var clockTime = /\d[:.h]\d\d|\d\s?[ap]\.?m\b/i;
function endsOpen(label) {
  const last = label.blocks.at(-1);
  return last?.type === "paragraph" && /[:：]$/.test(joined(last.lines).text);
}
var numbering = /^\s*(?:\d{1,2}|[IVX]{1,4})[.)]\s+(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;
function clean(title) {
  return title.replace(numbering, "").replace(/\s*[:：]$/, "");
}
function newLabel(title, ids, form, depth2, at, span) {
  return { title: clean(title), ids, form, depth: depth2, at, span, blocks: [], children: [] };
}
function spanOf3(lines2) {
  return { line: lines2[0]?.line ?? 0, endLine: lines2.at(-1)?.line ?? 0 };
}

// src/postmortem/title.ts
function readTitle(root, frontMatter, all) {
  const labels = labelsIn(root);
  const section = labels.find(({ ids }) => ids.length > 0)?.at.line ?? Number.POSITIVE_INFINITY;
  const above = labels.filter(({ title, at }) => at.line < section && !isField2(title));
  const headings = above.filter(({ form }) => form === "heading" || form === "html" || form === "unspaced-heading");
  const titles = stacked(headings).map(({ title, at }) => ({ text: title, span: at }));
  const bold = above.filter(({ form, depth: depth2 }) => form === "bold" && depth2 === 1).map(({ title, at }) => ({ text: title, span: at }));
  const named2 = inFrontMatter(frontMatter);
  const highest = new Set(all.filter(({ level }) => level === 1).map(({ span }) => span.line));
  if (named2 && !isGeneric(named2.text) && !headings.some(({ at }) => highest.has(at.line))) return named2;
  const candidates = titles.length > 0 ? titles : [...firstLines(root), ...bold].sort((a, b) => a.span.line - b.span.line);
  const own = candidates.find(({ text }, i) => !isGeneric(text) && (i === 0 || /\s/.test(text)));
  const later2 = headings.find(
    ({ title, depth: depth2 }) => depth2 === headings[0]?.depth && !isGeneric(title) && /\s/.test(title)
  );
  const called2 = labels.find(({ title, form }) => form === "heading" && calledReport.test(title));
  if (!own && called2) return { text: called2.title, span: called2.at };
  return own ?? (titles.length > 0 && later2 ? { text: later2.title, span: later2.at } : null) ?? candidates[0] ?? named2;
}
function stacked(headings) {
  const [first2] = headings;
  const end = headings.findIndex(({ title, blocks, depth: depth2 }, i) => {
    const words2 = countWords(blocks.map(textOf).join("\n"));
    const passedOver = isGeneric(title) && words2 < 20 && headings[i + 1]?.depth === first2?.depth;
    return words2 > 0 && !(passedOver && depth2 === first2?.depth);
  });
  return end < 0 ? headings : headings.slice(0, end + 1);
}
function isGeneric(title) {
  const bare2 = title.slice(0, 80).replace(/^0x\w+[-. ]*/i, "");
  const words2 = bare2.replace(/post ?-? ?mortem/gi, "postmortem").split(/[ :.]+/);
  return genericTitle.test(bare2) || words2.every((word) => word === "" || genericWord.test(word));
}
var genericTitle = /^(?:title|table of contents|contents|introduction|project overview|overview|tasks|requirements|usage|contributing|licen[cs]e)$/i;
var genericWord = /^(?:0x\w+|(?:my|the|our|first|project|an?|postmortem|incident|outage|failure|report|review|analysis)+)$/i;
function isField2(title) {
  return /^(?:owners?|involved|authors?|by|date|status|severity|meeting[\w ]*|call[\w ]*|requirements)\s?(?:[:：]|$)/i.test(
    title
  );
}
function firstLines(root) {
  const lines2 = root.blocks.slice(0, 3).flatMap((block) => block.type === "paragraph" ? block.lines : []);
  const end = lines2.findIndex(({ text }) => /[.!?]$/.test(text) && text.split(" ").length > 12);
  const shown = (end < 1 ? lines2 : lines2.slice(0, end)).filter(
    ({ text }) => text.length > 1 && text.length <= 150 && !text.startsWith("http") && !isField2(text)
  );
  return shown.slice(0, 2).flatMap((line, i) => {
    const title = titleLine(line);
    const text = title?.form === "bold" && title.value === null ? title.title : line.text;
    const sentence = /[.,;:?]$/.test(text) && (i > 0 || text.split(" ").length > 8);
    return sentence ? [] : [{ text, span: { line: line.line, endLine: line.line } }];
  });
}
function inFrontMatter(lines2) {
  for (const { line, source } of lines2) {
    const value = source.match(/^title\s?[:=]\s*(.+)$/i)?.[1];
    if (value) return { text: value.trim().replace(/^(["'])(.*)\1$/, "$2"), span: { line, endLine: line } };
  }
  return null;
}
function readHeadings(blocks) {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return [{ text: block.content.text, level: block.level, span: block.span }];
    if (block.type === "quote") return readHeadings(block.blocks);
    if (block.type === "list") return block.items.flatMap((item) => readHeadings(item.blocks));
    return [];
  });
}

// src/postmortem/section-names.ts
var names = {
  summary: [
    "summary, synopsis, overview, abstract, tl dr, tldr, what happened, what happens, outage description, incident description, issue description, problem description, the issue, the problem, problem statement, recap, incident, issue, problem, introduction, background, scenario",
    "resumen, descripci\xF3n, descripci\xF3n del incidente, descripci\xF3n del problema, qu\xE9 pas\xF3, qu\xE9 ocurri\xF3, qu\xE9 sucedi\xF3, introducci\xF3n, contexto",
    "r\xE9sum\xE9, synth\xE8se, description, description de l incident, description du probl\xE8me, que s est il pass\xE9, ce qui s est pass\xE9, contexte, introduction",
    "resumo, sum\xE1rio, vis\xE3o geral, o que aconteceu, descri\xE7\xE3o, descri\xE7\xE3o do incidente, descri\xE7\xE3o do problema",
    "\u30B5\u30DE\u30EA\u30FC, \u30B5\u30DE\u30EA, \u6982\u8981, \u8981\u7D04, \u4F55\u304C\u8D77\u304D\u305F\u304B, \u969C\u5BB3\u6982\u8981, \u30A4\u30F3\u30B7\u30C7\u30F3\u30C8\u6982\u8981",
    "\u6982\u8FF0, \u6458\u8981, \u7B80\u4ECB, \u80CC\u666F, \u95EE\u9898, \u95EE\u9898\u63CF\u8FF0, \u95EE\u9898\u6982\u8FF0, \u73B0\u8C61, \u4E8B\u4EF6\u6982\u8FF0, \u4E8B\u4EF6\u63CF\u8FF0, \u4E8B\u6545\u6982\u8FF0, \u4E8B\u6545\u63CF\u8FF0, \u6545\u969C\u6982\u8FF0, \u6545\u969C\u63CF\u8FF0, \u6545\u969C\u73B0\u8C61, \u554F\u984C, \u6458\u8981, \u80CC\u666F",
    "zusammenfassung, \xFCberblick, kurzfassung, was ist passiert, vorfallbeschreibung",
    "sommario, riepilogo, sintesi, descrizione, cosa \xE8 successo",
    "\u0441\u0432\u043E\u0434\u043A\u0430, \u0440\u0435\u0437\u044E\u043C\u0435, \u043A\u0440\u0430\u0442\u043A\u043E\u0435 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435, \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435 \u0438\u043D\u0446\u0438\u0434\u0435\u043D\u0442\u0430, \u0447\u0442\u043E \u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E, \u0447\u0442\u043E \u0441\u043B\u0443\u0447\u0438\u043B\u043E\u0441\u044C",
    "samenvatting, overzicht, wat is er gebeurd, sammendrag, oppsummering, hva skjedde, sammanfattning, vad h\xE4nde, resum\xE9, hvad skete der",
    "podsumowanie, streszczenie, opis, co si\u0119 sta\u0142o, \xF6zet, ne oldu, ringkasan, apa yang terjadi, t\xF3m t\u1EAFt",
    "\uC694\uC57D, \uAC1C\uC694, \uC7A5\uC560 \uAC1C\uC694, \uC0AC\uAC74 \uAC1C\uC694, \uBB34\uC2A8 \uC77C\uC774 \uC788\uC5C8\uB098"
  ],
  duration: [
    "duration, downtime, timeframe, time frame, time window, outage window, incident window, impact window, start and end, start time and end time, date and time",
    "duraci\xF3n, fecha y hora, per\xEDodo, ventana",
    "dur\xE9e, date et heure, p\xE9riode",
    "dura\xE7\xE3o, data e hora, per\xEDodo",
    "\u5F71\u97FF\u6642\u9593, \u5F71\u97FF\u671F\u9593, \u767A\u751F\u6642\u9593, \u671F\u9593, \u969C\u5BB3\u6642\u9593",
    "\u6301\u7EED\u65F6\u95F4, \u5F71\u54CD\u65F6\u95F4, \u5F71\u54CD\u65F6\u957F, \u6545\u969C\u65F6\u95F4, \u6545\u969C\u65F6\u957F, \u53D1\u751F\u65F6\u95F4",
    "dauer, zeitraum",
    "durata",
    "\u0434\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C, \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C",
    "duur, varighet, varighed, varaktighet, czas trwania, s\xFCre, durasi",
    "\uC9C0\uC18D \uC2DC\uAC04, \uC7A5\uC560 \uC2DC\uAC04, \uBC1C\uC0DD \uC2DC\uAC04"
  ],
  impact: [
    "impact, impact assessment, impact analysis, symptom, symptom observed, observed symptom, user impact, customer impact, business impact, service impact, affected users, users affected, fallout, affected services, services affected, affected systems, blast radius, scope, scope of impact, consequences, effect, impacted sites, impacted services, who was affected, what was the impact, severity and impact, impact on user, impact on customer, impact on service, impact on business",
    "impacto, s\xEDntomas, s\xEDntomas observados, usuarios afectados, afectaci\xF3n, consecuencias, alcance",
    "impact, sympt\xF4mes, sympt\xF4mes observ\xE9s, impact utilisateur, impact client, impact m\xE9tier, impacts constat\xE9s, utilisateurs impact\xE9s, cons\xE9quences, port\xE9e",
    "impacto, usu\xE1rios afetados, consequ\xEAncias, abrang\xEAncia",
    "\u5F71\u97FF, \u5F71\u97FF\u7BC4\u56F2, \u30E6\u30FC\u30B6\u30FC\u5F71\u97FF, \u5F71\u97FF\u30B5\u30FC\u30D3\u30B9",
    "\u5F71\u54CD, \u5F71\u54CD\u8303\u56F4, \u5F71\u54CD\u9762, \u4E1A\u52A1\u5F71\u54CD, \u7528\u6237\u5F71\u54CD, \u6545\u969C\u5F71\u54CD",
    "auswirkung, auswirkungen",
    "impatto, conseguenze",
    "\u0432\u043B\u0438\u044F\u043D\u0438\u0435, \u043F\u043E\u0441\u043B\u0435\u0434\u0441\u0442\u0432\u0438\u044F, \u0432\u043E\u0437\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0435",
    "gevolgen, konsekvens, konsekvenser, p\xE5virkning, p\xE5verkan, konsekvensbeskrivning",
    "skutki, wp\u0142yw, etki, dampak, \u1EA3nh h\u01B0\u1EDFng",
    "\uC601\uD5A5, \uC601\uD5A5 \uBC94\uC704, \uC0AC\uC6A9\uC790 \uC601\uD5A5"
  ],
  detection: [
    "detection, first detected, how was it detected, detect, detected, how did we detect, how we detected, discovery, alerting, how did we find out, how was it discovered, initial detection, detection method",
    "detecci\xF3n, c\xF3mo se detect\xF3, descubrimiento, alerta",
    "d\xE9tection, comment l incident a \xE9t\xE9 d\xE9tect\xE9, d\xE9couverte",
    "detec\xE7\xE3o, como foi detectado, descoberta",
    "\u691C\u77E5, \u691C\u51FA, \u767A\u898B",
    "\u53D1\u73B0, \u68C0\u6D4B, \u53D1\u73B0\u8FC7\u7A0B, \u53D1\u73B0\u65B9\u5F0F, \u5982\u4F55\u53D1\u73B0, \u68C0\u6D4B\u65B9\u5F0F",
    "erkennung, entdeckung",
    "rilevamento",
    "\u043E\u0431\u043D\u0430\u0440\u0443\u0436\u0435\u043D\u0438\u0435",
    "detectie, ontdekking, deteksjon, p\xE5visning, hvordan ble det oppdaget, oppdagelse, uppt\xE4ckt, wykrycie, tespit, deteksi",
    "\uAC10\uC9C0, \uD0D0\uC9C0, \uBC1C\uACAC"
  ],
  timeline: [
    "timeline, time line, chronology, chain of events, sequence of events, event log, key events, log of events, order of events, course of events, events timeline",
    "cronolog\xEDa, l\xEDnea de tiempo, l\xEDnea temporal, secuencia de eventos, historial, cronograma",
    "chronologie, frise chronologique, d\xE9roul\xE9, d\xE9roulement, fil des \xE9v\xE9nements, historique, ligne de temps",
    "linha do tempo, cronologia, sequ\xEAncia de eventos, hist\xF3rico, linha temporal",
    "\u30BF\u30A4\u30E0\u30E9\u30A4\u30F3, \u6642\u7CFB\u5217, \u7D4C\u7DEF, \u7D4C\u904E",
    "\u65F6\u95F4\u7EBF, \u65F6\u95F4\u8F74, \u4E8B\u4EF6\u65F6\u95F4\u7EBF, \u4E8B\u4EF6\u7ECF\u8FC7, \u4E8B\u6545\u7ECF\u8FC7, \u6545\u969C\u7ECF\u8FC7, \u6642\u9593\u7DDA",
    "zeitlicher ablauf, zeitverlauf, zeitleiste, chronologie, ablauf",
    "linea temporale, cronistoria, cronologia degli eventi",
    "\u0445\u0440\u043E\u043D\u043E\u043B\u043E\u0433\u0438\u044F, \u0445\u0440\u043E\u043D\u043E\u043B\u043E\u0433\u0438\u044F \u0441\u043E\u0431\u044B\u0442\u0438\u0439, \u0442\u0430\u0439\u043C\u043B\u0430\u0439\u043D, \u0445\u043E\u0434 \u0441\u043E\u0431\u044B\u0442\u0438\u0439",
    "tijdlijn, tidslinje, hendelsesforl\xF8p, h\xE6ndelsesforl\xF8b, h\xE4ndelsef\xF6rlopp, o\u015B czasu, przebieg zdarze\u0144, zaman \xE7izelgesi, kronologi, kronologi kejadian, linimasa, d\xF2ng th\u1EDDi gian",
    "\uD0C0\uC784\uB77C\uC778, \uC2DC\uAC04\uC21C \uACBD\uACFC, \uACBD\uACFC"
  ],
  escalation: [
    "escalation, escalated to, escalation path, responders, who responded",
    "escalamiento, escalado a, escalada, intervinientes",
    "escalade, escalad\xE9 \xE0, intervenants",
    "escalonamento, escalado para",
    "\u30A8\u30B9\u30AB\u30EC\u30FC\u30B7\u30E7\u30F3, \u5BFE\u5FDC\u8005"
  ],
  misleading: [
    "misleading, misleading path, misleading investigation, misleading debugging path, misleading investigation debugging path, misleading lead, false lead, red herring, dead end, wild goose chase, wrong assumption, false trail, investigative misstep, misstep",
    "pista falsa, camino equivocado, investigaci\xF3n err\xF3nea, callej\xF3n sin salida, pistas falsas",
    "fausse piste, mauvaise piste, piste trompeuse, impasse, fausses pistes",
    "pista errada, caminho errado, beco sem sa\xEDda",
    "\u8AA4\u3063\u305F\u4EEE\u8AAC"
  ],
  trigger: [
    "trigger, triggering event, lead up, leadup, what triggered",
    "desencadenante, detonante",
    "\xE9l\xE9ment d\xE9clencheur, d\xE9clencheur",
    "gatilho",
    "\u30C8\u30EA\u30AC\u30FC, \u767A\u7AEF, \u304D\u3063\u304B\u3051",
    "utl\xF8sende faktor, utl\xF8sende \xE5rsak, utl\xF6sande faktor, ausl\xF6ser"
  ],
  "root-cause": [
    "root cause, rca, cause, root of issue, root of problem, source of issue, source of problem, exploit flow, how exploit worked, how attack worked, summation, contributing factor, contributing cause, contributing condition, contributing conditions analysis, what went wrong and why, why it happened, why did it happen, why does this happen, why this happens, why this happened, what caused, what caused it, what allowed to happen, five why, 5 why, whys, five why s, fault, underlying issue, underlying cause, underlying problem, technical cause, technical description, technical analysis, diagnosis, vulnerability, detail of incident, detail of issue, detail of vulnerability, detail of attack, detail of bug, what was wrong, what went wrong technically, causal analysis, why it failed, reason for outage, reason",
    "causa ra\xEDz, causa principal, an\xE1lisis, an\xE1lisis de la causa, causa identificada, causa probable, causas ra\xEDz, factores contribuyentes, por qu\xE9 ocurri\xF3, por qu\xE9 sucedi\xF3, por qu\xE9 pas\xF3, los 5 porqu\xE9s, cinco porqu\xE9s, causa, origen",
    "cause racine, causes racines, cause identifi\xE9e, causes identifi\xE9es, cause probable, analyse, analyse des causes, analyse de cause, analyse de la cause, analyse cause racine, analyse causes racines, cause profonde, causes profondes, origine, cause, facteurs contributifs, les 5 pourquoi, cinq pourquoi, pourquoi",
    "causa raiz, causas raiz, an\xE1lise, an\xE1lise da causa, an\xE1lise de causa, an\xE1lise causa raiz, an\xE1lise causa, causa principal, causa, fatores contribuintes, por que aconteceu, 5 porqu\xEAs",
    "\u6839\u672C\u539F\u56E0, \u539F\u56E0, \u76F4\u63A5\u539F\u56E0, \u5BC4\u4E0E\u8981\u56E0, \u8981\u56E0, \u767A\u751F\u539F\u56E0",
    "\u6839\u56E0, \u6839\u672C\u539F\u56E0, \u4E8B\u6545\u539F\u56E0, \u6545\u969C\u539F\u56E0, \u95EE\u9898\u539F\u56E0, \u539F\u56E0\u5B9A\u4F4D",
    "ursache, grundursache, hauptursache, ursachenanalyse, fehlerursache",
    "causa principale, causa radice, causa, cause",
    "\u043A\u043E\u0440\u043D\u0435\u0432\u0430\u044F \u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043A\u043E\u0440\u0435\u043D\u043D\u0430\u044F \u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043F\u0435\u0440\u0432\u043E\u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043F\u0440\u0438\u0447\u0438\u043D\u044B",
    "oorzaak, grondoorzaak, \xE5rsak, rot\xE5rsak, bakenforliggende \xE5rsak, \xE5rsaker, rot\xE5rsaker, orsaker, \xE5rsager, \xE5rsag, orsak, grundorsak",
    "przyczyna, przyczyna \u017Ar\xF3d\u0142owa, g\u0142\xF3wna przyczyna, k\xF6k neden, neden, penyebab, akar masalah, akar penyebab, nguy\xEAn nh\xE2n, nguy\xEAn nh\xE2n g\u1ED1c",
    "\uC6D0\uC778, \uADFC\uBCF8 \uC6D0\uC778, \uC6D0\uC778 \uBD84\uC11D, \uC7A5\uC560 \uC6D0\uC778"
  ],
  resolution: [
    "resolution, recovery, recover, contain, eradicate, containment, eradication, recovery action, mitigation, summation, mitigating action, fix, short term fix, immediate fix, temporary fix, remediation, remediation step, how did we respond, response, how we responded, how was it fixed, how it was fixed, resolved, fixed, how we fixed it, how did we fix it, restoration, solution, workaround, what was done, solving, how it was solved, how we solved it, fix implemented, implemented fix, fix applied, applied fix, what we did, what did we do, detail of fix, resolving action, step to resolution, step to resolve, resolution step, instance fix, hotfix, code fix, action taken, immediate action, immediate action taken, corrective action taken, steps taken, steps taken to resolve",
    "resoluci\xF3n, recuperaci\xF3n, mitigaci\xF3n, soluci\xF3n, correcci\xF3n, acciones inmediatas, c\xF3mo se resolvi\xF3, acciones tomadas, respuesta",
    "r\xE9solution, r\xE9tablissement, rem\xE9diation, correctif, solution appliqu\xE9e, solution, mesures imm\xE9diates, retour \xE0 la normale, comment l incident a \xE9t\xE9 r\xE9solu, att\xE9nuation",
    "resolu\xE7\xE3o, recupera\xE7\xE3o, mitiga\xE7\xE3o, solu\xE7\xE3o, corre\xE7\xE3o, como foi resolvido, a\xE7\xF5es tomadas",
    "\u89E3\u6C7A, \u5FA9\u65E7, \u5B9F\u65BD\u3057\u305F\u5BFE\u51E6, \u5B9F\u65BD\u3057\u305F\u5BFE\u5FDC, \u5BFE\u5FDC, \u5BFE\u51E6, \u7DE9\u548C\u7B56, \u5FA9\u65E7\u5BFE\u5FDC, \u66AB\u5B9A\u5BFE\u5FDC",
    "\u4FEE\u590D, \u89E3\u51B3, \u6062\u590D, \u5904\u7406, \u5904\u7406\u8FC7\u7A0B, \u89E3\u51B3\u8FC7\u7A0B, \u89E3\u51B3\u65B9\u6848, \u89E3\u51B3\u65B9\u6CD5, \u89E3\u51B3\u529E\u6CD5, \u4FEE\u590D\u65B9\u6848, \u4FEE\u590D\u63AA\u65BD, \u4FEE\u590D\u8FC7\u7A0B, \u5E94\u6025\u5904\u7406, \u4E34\u65F6\u63AA\u65BD",
    "behebung, fehlerbehebung, wiederherstellung, l\xF6sung, sofortma\xDFnahmen",
    "risoluzione, soluzione, ripristino",
    "\u0440\u0435\u0448\u0435\u043D\u0438\u0435, \u0443\u0441\u0442\u0440\u0430\u043D\u0435\u043D\u0438\u0435, \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435",
    "oplossing, herstel, l\xF8sning, l\xF6sning, \xE5tg\xE4rd, gjenoppretting, genopretning, rozwi\u0105zanie, naprawa, \xE7\xF6z\xFCm, solusi, penyelesaian, kh\u1EAFc ph\u1EE5c",
    "\uD574\uACB0, \uC870\uCE58, \uB300\uC751, \uBCF5\uAD6C, \uD574\uACB0 \uBC29\uBC95, \uC870\uCE58 \uC0AC\uD56D"
  ],
  "corrective-measures": [
    "corrective, preventive, preventative, mitigation plan, plan of action, prevention, preventing, prevent, prevention plan, preventing recurrence, prevention of recurrence, corrective measure, corrective action, corrective step, corrective work, corrective strategy, correction, preventive measure, preventative measure, remedial measure, remedial action, preventive action, preventative action, preventative strategy, prevention action, prevention measure, capa, follow up, followup, what next, moving forward, going forward, what are we doing about this, what are we doing, what is being done, recommendation, remediation plan, measure, countermeasure, proactive measure, make sure, going to do, safeguard, avoiding, how do we prevent, how are we preventing, how can we prevent, how will we prevent, how to prevent, remediation, long term solution, long term fix, long term measure, possible fix, proposed fix, permanent fix, further mitigation, mitigation and prevention, what we will do, what we will change, what we are changing, what will change, next",
    "medidas correctivas, plan de mejora, acciones recomendadas, acciones propuestas, medidas recomendadas, medidas preventivas, medidas correctivas y preventivas, acciones correctivas, acciones preventivas, acciones correctivas y preventivas, prevenci\xF3n, plan de acci\xF3n, pr\xF3ximos pasos, recomendaciones, medidas",
    "mesures correctives, plan d am\xE9lioration, actions recommand\xE9es, mesures recommand\xE9es, mesures pr\xE9ventives, mesures correctives et pr\xE9ventives, actions correctives, actions pr\xE9ventives, actions correctives et pr\xE9ventives, plan d action, plan d actions, pr\xE9vention, suites \xE0 donner, recommandations, mesures, prochaines \xE9tapes",
    "medidas corretivas, a\xE7\xF5es recomendadas, medidas recomendadas, medidas preventivas, medidas corretivas e preventivas, a\xE7\xF5es corretivas, a\xE7\xF5es preventivas, a\xE7\xF5es corretivas e preventivas, preven\xE7\xE3o, plano de a\xE7\xE3o, pr\xF3ximos passos, recomenda\xE7\xF5es, medidas",
    "\u518D\u767A\u9632\u6B62\u7B56, \u518D\u767A\u9632\u6B62, \u6052\u4E45\u5BFE\u5FDC, \u6052\u4E45\u5BFE\u7B56, \u5BFE\u7B56, \u4ECA\u5F8C\u306E\u5BFE\u5FDC, \u6539\u5584\u7B56",
    "\u9884\u9632, \u9884\u9632\u63AA\u65BD, \u9632\u8303\u63AA\u65BD, \u6539\u8FDB\u63AA\u65BD, \u6574\u6539\u63AA\u65BD, \u6574\u6539\u65B9\u6848, \u540E\u7EED\u63AA\u65BD, \u540E\u7EED\u8BA1\u5212, \u540E\u7EED\u6539\u8FDB, \u7EA0\u6B63\u63AA\u65BD, \u6539\u8FDB\u65B9\u6848, \u6539\u8FDB\u8BA1\u5212, \u5982\u4F55\u907F\u514D",
    "ma\xDFnahmen, korrekturma\xDFnahmen, gegenma\xDFnahmen, vorbeugung, pr\xE4vention, vorbeugende ma\xDFnahmen, pr\xE4ventive ma\xDFnahmen",
    "misure correttive, misure preventive, azioni correttive, azioni preventive, prevenzione",
    "\u043C\u0435\u0440\u044B, \u043A\u043E\u0440\u0440\u0435\u043A\u0442\u0438\u0440\u0443\u044E\u0449\u0438\u0435 \u043C\u0435\u0440\u044B, \u043F\u0440\u0435\u0432\u0435\u043D\u0442\u0438\u0432\u043D\u044B\u0435 \u043C\u0435\u0440\u044B, \u043C\u0435\u0440\u044B \u043F\u043E \u043F\u0440\u0435\u0434\u043E\u0442\u0432\u0440\u0430\u0449\u0435\u043D\u0438\u044E, \u043F\u0440\u0435\u0434\u043E\u0442\u0432\u0440\u0430\u0449\u0435\u043D\u0438\u0435",
    "preventie, maatregelen, preventieve maatregelen, tiltak, forebyggende tiltak, \xE5tg\xE4rder, f\xF6rebyggande \xE5tg\xE4rder, tiltag, dzia\u0142ania naprawcze, dzia\u0142ania koryguj\u0105ce, dzia\u0142ania zapobiegawcze, \xF6nleyici faaliyetler, d\xFCzeltici faaliyetler, tindakan perbaikan, tindakan pencegahan, pencegahan",
    "\uC7AC\uBC1C \uBC29\uC9C0, \uC7AC\uBC1C \uBC29\uC9C0 \uB300\uCC45, \uC608\uBC29 \uC870\uCE58, \uAC1C\uC120 \uBC29\uC548"
  ],
  improvements: [
    "improvement, detection improvement, monitoring improvement, alerting improvement, process improvement, testing improvement, improvements fix, improvement fix, enhancement, thing to be improved, thing that can be improved, thing to improve, area for improvement, area of improvement, what can be improved, what could be improved, what needs improvement, what needs improvement fixing, what can be improved fixed, thing to be improved fixed, opportunity for improvement, process improvement",
    "mejoras, oportunidades de mejora, \xE1reas de mejora, qu\xE9 se puede mejorar, puntos de mejora",
    "am\xE9liorations, axes d am\xE9lioration, pistes d am\xE9lioration, points d am\xE9lioration",
    "melhorias, oportunidades de melhoria, \xE1reas de melhoria, o que pode ser melhorado",
    "\u6539\u5584, \u6539\u5584\u70B9",
    "\u6539\u8FDB, \u6539\u8FDB\u70B9, \u4F18\u5316",
    "verbesserungen, verbesserung",
    "miglioramenti, punti di miglioramento",
    "\u0443\u043B\u0443\u0447\u0448\u0435\u043D\u0438\u044F",
    "verbeteringen, forbedringer, f\xF6rb\xE4ttringar, usprawnienia, iyile\u015Ftirmeler, perbaikan",
    "\uAC1C\uC120 \uC0AC\uD56D, \uAC1C\uC120\uC810"
  ],
  "action-items": [
    "task, task list, list of task, specific task, task to address issue, task to address, todo, to do, todo list, to do list, action item, action list, action, ai, follow up task, follow up action, followup action, followup task, follow up item, action point, action plan, action required, planned action, review action, action following review, action after review, remediation item, remediation task, actionable item, actionable, corrective task, preventive task, work item, next step, ticket, checklist",
    "tareas, lista de tareas, tareas espec\xEDficas, acciones, acciones pendientes, pendientes, tareas por realizar, elementos de acci\xF3n, por hacer",
    "t\xE2ches, liste de t\xE2ches, liste des t\xE2ches, actions, actions \xE0 mener, \xE0 faire, t\xE2ches \xE0 r\xE9aliser, t\xE2ches sp\xE9cifiques, actions de suivi, points d action",
    "tarefas, lista de tarefas, tarefas espec\xEDficas, a\xE7\xF5es, itens de a\xE7\xE3o, a fazer, pend\xEAncias",
    "\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0, \u30A2\u30AF\u30B7\u30E7\u30F3, \u30BF\u30B9\u30AF, \u5BFE\u5FDC\u30BF\u30B9\u30AF, \u3084\u308B\u3053\u3068",
    "\u884C\u52A8\u9879, \u884C\u52A8\u8BA1\u5212, \u540E\u7EED\u884C\u52A8, \u5F85\u529E, \u5F85\u529E\u4E8B\u9879, \u6539\u8FDB\u9879, \u4EFB\u52A1, \u8DDF\u8FDB\u4E8B\u9879",
    "aufgaben, n\xE4chste schritte, offene punkte",
    "prossimi passi, azioni da intraprendere",
    "\u0437\u0430\u0434\u0430\u0447\u0438, \u0441\u043F\u0438\u0441\u043E\u043A \u0437\u0430\u0434\u0430\u0447, \u0434\u0430\u043B\u044C\u043D\u0435\u0439\u0448\u0438\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044F, \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0435 \u0448\u0430\u0433\u0438, \u043F\u043B\u0430\u043D \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0439",
    "actiepunten, vervolgacties, oppf\xF8lging, oppf\xF8lgingspunkter, aksjonspunkter, \xE5tg\xE4rdslista, zadania, aksiyonlar, yap\u0131lacaklar, tindak lanjut",
    "\uC561\uC158 \uC544\uC774\uD15C, \uD6C4\uC18D \uC870\uCE58, \uD560 \uC77C, \uC870\uCE58 \uACC4\uD68D"
  ],
  lessons: [
    "lesson learned, lesson learnt, lesson, learning, takeaway, key takeaway, what went well, what went wrong, what went poorly, what went right, what did not go so well, what didn t go so well, what didn t go well, what could have gone better, thing that went well, thing that went poorly, thing that went wrong, where we got lucky, how d we do, what we learned, what did we learn, insight, retrospective, reflection",
    "lecciones aprendidas, lecci\xF3n, lecci\xF3n aprendida, aprendizajes, qu\xE9 sali\xF3 bien, qu\xE9 funcion\xF3 bien, qu\xE9 no funcion\xF3 bien, qu\xE9 funcion\xF3, qu\xE9 no funcion\xF3, qu\xE9 hicimos bien, qu\xE9 sali\xF3 mal, d\xF3nde tuvimos suerte, lecciones",
    "le\xE7ons apprises, le\xE7on, le\xE7on apprise, le\xE7ons tir\xE9es, enseignements, retour d exp\xE9rience, retex, ce qui a bien fonctionn\xE9, ce qui n a pas fonctionn\xE9, ce qui a fonctionn\xE9, ce qui a mal fonctionn\xE9",
    "li\xE7\xF5es aprendidas, li\xE7\xE3o, o que falhou, o que funcionou, aprendizado arquitetural, aprendizados arquiteturais, aprendizados, o que deu certo, o que deu errado, onde tivemos sorte",
    "\u6559\u8A13, \u5B66\u3073, \u5B66\u7FD2\u30DD\u30A4\u30F3\u30C8, \u3046\u307E\u304F\u3044\u3063\u305F\u3053\u3068, \u3046\u307E\u304F\u3044\u304B\u306A\u304B\u3063\u305F\u3053\u3068, \u904B\u304C\u826F\u304B\u3063\u305F\u3053\u3068, \u5B66\u3093\u3060\u3053\u3068, \u632F\u308A\u8FD4\u308A",
    "\u6559\u8BAD, \u7ECF\u9A8C\u6559\u8BAD, \u7ECF\u9A8C\u603B\u7ED3, \u603B\u7ED3, \u53CD\u601D, \u590D\u76D8, \u505A\u5F97\u597D\u7684, \u505A\u5F97\u4E0D\u597D\u7684, \u5B78\u5230\u7684\u6559\u8A13",
    "erkenntnisse, gewonnene erkenntnisse, lehren, was lief gut, was lief schlecht",
    "lezioni apprese, lezioni imparate, cosa ha funzionato, cosa non ha funzionato",
    "\u0432\u044B\u0432\u043E\u0434\u044B, \u0443\u0440\u043E\u043A\u0438, \u0438\u0437\u0432\u043B\u0435\u0447\u0451\u043D\u043D\u044B\u0435 \u0443\u0440\u043E\u043A\u0438, \u0447\u0442\u043E \u043F\u0440\u043E\u0448\u043B\u043E \u0445\u043E\u0440\u043E\u0448\u043E, \u0447\u0442\u043E \u043F\u0440\u043E\u0448\u043B\u043E \u043F\u043B\u043E\u0445\u043E",
    "geleerde lessen, lessen, hva l\xE6rte vi, hvor hadde vi flaks, hvad l\xE6rte vi, vad l\xE4rde vi oss, l\xE6rdom, l\xE6rdommer, l\xE6ringspunkter, hva gikk bra, hva gikk d\xE5rlig, l\xE4rdomar, wnioski, \xF6\u011Frenilenler, al\u0131nan dersler, pelajaran, pelajaran yang diambil, pembelajaran, b\xE0i h\u1ECDc",
    "\uAD50\uD6C8, \uBC30\uC6B4 \uC810, \uD68C\uACE0, \uC798\uD55C \uC810, \uC544\uC26C\uC6B4 \uC810"
  ],
  metadata: [
    "metadata, incident detail, report detail, key fact, at a glance",
    "metadatos, datos del incidente",
    "m\xE9tadonn\xE9es, fiche d incident",
    "metadados",
    "\u30E1\u30BF\u30C7\u30FC\u30BF, \u57FA\u672C\u60C5\u5831",
    "\u57FA\u672C\u4FE1\u606F, \u5143\u6570\u636E"
  ],
  beside: [
    "response team, response plan, resolution time, recovery time, repair time, detection time, response time, response process, response protocol, response procedure, contributor, author, attendee, participant, involved party, reference, resource, link, appendix, supporting information, visual summary, diagram, diagram explanation, humorous note, conclusion, final thought, closing thought, closing, glossary, acknowledgement, license, stat, statistic, messaging, communication, feedback, additional information, time to detect, time to detection, time to acknowledge, time to identify, time to mitigate, time to mitigation, time to repair, time to recover, time to recovery, time to resolve, time to resolution, time to restore, more resource, related incident, q a, question, open question, note, postscript, outcome, further reading, credit",
    "colaboradores, autores, referencias, conclusi\xF3n, glosario, anexo, comunicaci\xF3n",
    "contributeurs, auteurs, r\xE9f\xE9rences, conclusion, glossaire, annexe, communication",
    "colaboradores, autores, refer\xEAncias, conclus\xE3o, gloss\xE1rio, anexo, comunica\xE7\xE3o",
    "\u53C2\u8003\u8CC7\u6599, \u53C2\u8003, \u95A2\u9023\u8CC7\u6599, \u5099\u8003, \u7D50\u8AD6",
    "\u53C2\u8003, \u53C2\u8003\u8D44\u6599, \u76F8\u5173\u8D44\u6599, \u76F8\u5173\u94FE\u63A5, \u53C2\u8003\u94FE\u63A5, \u9644\u5F55, \u5907\u6CE8, \u7ED3\u8BBA",
    "anhang, referenzen, fazit",
    "riferimenti, appendice, conclusione",
    "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435, \u0441\u0441\u044B\u043B\u043A\u0438, \u0437\u0430\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435",
    "bijlage, vedlegg, bilaga, conclusie, konklusjon, wnioski ko\u0144cowe, lampiran, kesimpulan, k\u1EBFt lu\u1EADn",
    "\uACB0\uB860, \uCC38\uACE0, \uCC38\uACE0 \uC790\uB8CC"
  ]
};
var forms = [
  [/^why .{0,40}\b(?:detect(?:ion|ed)?|noticed?)\b/, "detection"],
  [/^impact (?:on|to|for) [\p{L}\p{N}'’ -]{2,40}$/u, "impact"],
  [/^why (?:did|does|do|was|were|is|has|have) /, "root-cause"],
  [/^what (?:caused|led to|allowed) /, "root-cause"],
  [/^how (?:did|does) .{0,40}\b(?:attack|exploit|hack|bug)\b.{0,20}\bwork/, "root-cause"],
  [/^how (?:did|was|were|have|has) .{0,60}\b(?:fix|solv|resolv|restor|recover|mitigat|repair)/, "resolution"],
  [/^how (?:did|was|were) .{0,60}\b(?:detect|notic|discover|f[io]u?nd out|learn)/, "detection"],
  [
    /^(?:what|how) (?:are|is|will|can|could|do|should) .{0,60}\b(?:prevent|avoid|again|about (?:this|it))\b/,
    "corrective-measures"
  ],
  [/^(?:action items?|follow-?ups?|measures) (?:this|the|that|from|we)\b/, "corrective-measures"],
  [/^(?:fixes|changes) (?:from this\b|we(?: are| will| plan|['’]?re|['’]?ll)\b)/, "corrective-measures"],
  [/^what (?:we|we['’]?re|we are|we will|we['’]?ll) (?:are |will |have )?chang(?!.*\bbefore\b)/, "corrective-measures"],
  [
    /^(?:prevention|remediation|hardening)(?: [/&+-] | and | )(?:hardening|status|prevention|items?|work)\b/,
    "corrective-measures"
  ],
  [/^lessons?(?: |$)/, "lessons"],
  [/^what went (?:well|wrong|badly|right|less well)\b/, "lessons"],
  [/^detection (?:gap|& |and )/, "detection"],
  [/^what was the (?:problem|issue|incident)/, "summary"],
  [/^(?:measures|steps|actions) taken to (?:arrest|resolve|fix|mitigate|stop|contain|recover|restore)\b/, "resolution"],
  [/^who (?:was|were|is|are) .{0,40}\b(?:affected|impacted)/, "impact"],
  [/^(?:[\p{L}\p{N}'’]+[ -]){1,4}timeline$/u, "timeline"]
];
var qualifiers = new Set(
  words(
    "aplicada aplicadas aplicado implementada implementadas adoptada adoptadas tomada tomadas realizada realizadas inmediata inmediatas propuesta propuestas adotadas imediatas propostas appliquee appliquees implementee implementees prise prises immediate immediates proposee proposees incident issue outage disruption problem event service system detailed detail brief short full complete initial final key main primary overall blameless executive high level quick technical general our my specific proposed planned possible potential future immediate long term short mid medium taken must contain explanation analysis section report process procedure implementation description log window related such against problem happening again recurrence occurring reoccurrence future it from happen update list total method item real actual ongoing new post postmortem effort strategy plan address time what how when which who where team individual happened found identified error some date range did does do will should doesn don t not never re about go further incidente incident ejecutivo executif executivo problema probleme evento eventos evenement evenements interrupcion servicio panne vorfall vorfalls storung ausfall ausfalls disservizio \u0438\u043D\u0446\u0438\u0434\u0435\u043D\u0442 \u0438\u043D\u0446\u0438\u0434\u0435\u043D\u0442\u0430 \u0441\u0431\u043E\u0438 \u0441\u0431\u043E\u044F"
  )
);
var fillers = new Set(
  words(
    "the a an its of to in on for and or with by is was were are be been we i it this that these those our us can de del la el los las l d du des le les un une en y e et o a da do das dos der die das und von zur zum il i gli di del della degli \u0438"
  )
);
var weak = new Set(
  words(
    "incident issue problem introduction background description context reason next scope effect how detect recover contain eradicate"
  )
);
function words(list) {
  return list.split(" ");
}

// src/postmortem/vocabulary.ts
var mostRemembered = 1e4;
function vocabularyOf(own = {}) {
  const aliases = /* @__PURE__ */ new Map();
  const known2 = /* @__PURE__ */ new Map();
  const cache = /* @__PURE__ */ new Map();
  const learn = (name, alias) => {
    const tokens = tokensOf(alias);
    const [first2] = tokens;
    if (first2 === void 0) return;
    for (const token2 of tokens) known2.set(token2, lettersOf(token2));
    const list = aliases.get(first2) ?? [];
    aliases.set(
      first2,
      [...list, { name, tokens }].sort((a, b) => b.tokens.length - a.tokens.length)
    );
  };
  for (const [name, lists] of Object.entries(own)) for (const alias of lists) learn(name, alias);
  for (const [name, lists] of Object.entries(names))
    for (const alias of lists.join(", ").split(", ")) learn(name, alias);
  const meaning = (title, tolerance) => {
    const bare2 = tokensOf(withoutAside(title));
    const tokens = tolerance === "near" ? bare2.map((token2) => nearest(token2, known2)) : bare2;
    if (tokens.length === 0 || tokens.length > 12) return null;
    const essence = tokens.filter((token2) => !qualifiers.has(token2));
    if (essence.length > 1 && essence.length < tokens.length) {
      const same = aliases.get(essence[0] ?? "")?.filter((alias) => alias.tokens.join() === essence.join()) ?? [];
      if (same.length > 0) return same.flatMap(({ name }) => name === "beside" ? [] : [name]);
    }
    const whole = tokens.length === tokensOf(title).length;
    const joint = /[/&+,]|\b(?:and|y|et|e)\b/i.test(title);
    const named2 = cover(
      tokens,
      aliases,
      tolerance === "near" && whole,
      joint,
      new RegExp("\\p{L}\\/\\p{L}", "u").test(withoutAside(title))
    );
    return named2 ?? (tolerance === "near" ? formed(title) : null) ?? asided(title, tolerance);
  };
  const asided = (title, tolerance) => {
    const [, aside3 = ""] = /[([（【]([^()[\]（）【】]{4,60})[)\]）】]\s*$/.exec(title) ?? [];
    return aside3 === "" ? null : meaning(aside3, tolerance);
  };
  return (title, tolerance = "near") => {
    if (title.length > 160) return null;
    const key2 = tolerance + title;
    const found = cache.has(key2) ? cache.get(key2) : meaning(title, tolerance);
    if (cache.size < mostRemembered) cache.set(key2, found ?? null);
    return found ?? null;
  };
}
function formed(title) {
  const bare2 = withoutAside(title).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
  const id = forms.find(([form]) => form.test(bare2))?.[1];
  return id === void 0 ? null : [id];
}
function cover(tokens, aliases, whole, joint, slashed) {
  const found = [];
  for (let i = 0; i < tokens.length; ) {
    const fitting = aliases.get(tokens[i] ?? "")?.filter((a) => a.tokens.every((token3, k) => tokens[i + k] === token3)) ?? [];
    const [alias] = fitting;
    const only = whole && alias?.tokens.length === tokens.length;
    const token2 = tokens[i] ?? "";
    if (alias && (only || slashed || alias.tokens.length > 1 || !weak.has(token2))) {
      found.push(...fitting.filter((other) => other.tokens.length === alias.tokens.length));
      i += alias.tokens.length;
    } else if (qualifiers.has(token2) || /^\d/.test(token2)) i += 1;
    else return null;
  }
  if (found.length === 0) return null;
  const ids = found.flatMap(({ name }) => name === "beside" ? [] : [name]);
  return ids.length < found.length && !joint ? [] : [...new Set(ids)];
}
function withoutAside(title) {
  return title.replace(/[([{（【][^)\]}）】]*[)\]}）】]?/g, " ").replace(/^\s*(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)](?=\s)/, " ").replace(/\s[-–—|]\s.*$/, " ").replace(new RegExp("(?<=\\p{L}.{3,})\\b(?:\\d{1,4}[-/.]\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|all times\\b).*$", "iu"), " ");
}
function tokensOf(text) {
  return text.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "").toLowerCase().split(new RegExp("[^\\p{L}\\p{N}]+|(?<=\\p{Script=Han})(?:\u4EE5\u53CA|[\u4E0E\u548C\u53CA\u3068])(?=\\p{Script=Han})", "u")).filter((token2) => token2 !== "").map(singular).filter((token2, _, all) => !fillers.has(token2) || all.every((other) => fillers.has(other)));
}
function singular(token2) {
  if (qualifiers.has(token2) || fillers.has(token2)) return token2;
  if (/^[a-z]+(?:x|ch|sh|ss)es$/.test(token2)) return token2.slice(0, -2);
  if (/^[a-z]{2,}s$/.test(token2) && !/(?:ss|us|is)$/.test(token2)) return token2.slice(0, -1);
  return token2.replace(/(?<=[\p{Script=Han}])(?:分析|一覧)$/u, "");
}
function nearest(token2, known2) {
  if (token2.length < 4 || known2.has(token2) || qualifiers.has(token2)) return token2;
  const allowed = token2.length < 8 ? 1 : 2;
  let best = { word: token2, far: allowed + 0.1 };
  const letters = lettersOf(token2);
  for (const [word, its] of known2) {
    if (word.length < 5 || Math.abs(word.length - token2.length) > allowed) continue;
    if (ones(letters ^ its) > 2 * allowed) continue;
    const far = distance(word, token2);
    if (far < best.far) best = { word, far };
  }
  return best.word;
}
function lettersOf(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}
function ones(bits) {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
function distance(a, b) {
  let before = [];
  let row2 = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row2[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 0.5 : change;
      next.push(Math.min((row2[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    before = row2;
    row2 = next;
  }
  return row2[b.length] ?? 0;
}

// src/postmortem/parse.ts
var vocabularies = /* @__PURE__ */ new WeakMap();
var none = {};
function vocabularyFor(sections = none) {
  const own = Object.keys(sections).length > 0 ? sections : none;
  const known2 = vocabularies.get(own);
  if (known2 !== void 0) return known2;
  const vocabulary = vocabularyOf(own);
  vocabularies.set(own, vocabulary);
  return vocabulary;
}
function parse(path, source, options = {}) {
  const { lines: sourceLines, frontMatter, blocks, unread } = readDocument(source);
  const span = { line: 1, endLine: sourceLines.length };
  const root = outlined(blocks, span, vocabularyFor(options.sections));
  const { incident, timeline } = readChronology(root, frontMatter);
  const tasks = readActionItems(root, sourceLines);
  const labelled = readSections(root, timeline, tasks.actionItemsAt?.span ?? null);
  const summary = unlabelledSummary(root);
  const sections = summary ? [...labelled, summary] : labelled;
  const lines2 = readLines2(blocks, sourceLines, sections);
  const links = readLinks(sourceLines, new Set(lines2.filter(({ inside: inside2 }) => inside2 === "code").map(({ line }) => line)));
  const headings = readHeadings(blocks);
  const text = blocks.map(textOf).join("\n");
  const words2 = countWords(text);
  const report = {
    path,
    language: languageOf(text, words2),
    title: readTitle(root, frontMatter, headings),
    span,
    sections,
    incident,
    impact: readImpact(root),
    summaryCause: readSummaryCause(root),
    timeline,
    ...tasks,
    actionItems: dated(tasks.actionItems, incident),
    metadata: readMetadata(root, frontMatter),
    lines: lines2,
    hidden: readHidden(sourceLines, lines2),
    headings,
    links,
    suppressions: readSuppressions(sourceLines, lines2[0]?.line ?? 0),
    words: words2,
    unread
  };
  return { ...report, ...kindOf({ ...report, sections: labelled }) };
}

// src/check.ts
function check(path, text, { configuration, policy }, files = null) {
  const judged = lint(parse(path, text, { sections: configuration.sections }), configuration, files);
  if (policy === null || judged.postmortem.kind !== "report") return judged;
  return withPolicy(judged, policy(result([judged]).reports[0]));
}

// src/rules/fix.ts
function fix(source, fixes) {
  const lines2 = source.split(/(?<=\n)/);
  const changed = /* @__PURE__ */ new Set();
  for (const { span, text } of fixes) {
    const { line, endLine } = span;
    const numbers = Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
    if (numbers.some((number) => changed.has(number) || number > lines2.length)) continue;
    for (const number of numbers) changed.add(number);
    const last = lines2[endLine - 1] ?? "";
    const end = last.endsWith("\r\n") ? "\r\n" : last.endsWith("\n") ? "\n" : "";
    for (const number of numbers) lines2[number - 1] = "";
    if (text !== null) lines2[line - 1] = text.replaceAll("\n", end || "\n") + end;
  }
  return lines2.join("");
}
function isAsJudged(postmortem, first2, lines2) {
  const judged = new Map(postmortem.lines.map(({ line, source }) => [line, source.trimEnd()]));
  return lines2.every((line, index) => (judged.get(first2 + index) ?? line.trimEnd()) === line.trimEnd());
}

export {
  check,
  fix,
  isAsJudged
};
