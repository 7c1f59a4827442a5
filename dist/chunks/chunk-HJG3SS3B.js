import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  beginsWithVerb,
  isVerb
} from "./chunk-IZRIVQBA.js";

// src/rules/phrase.ts
function lengthOfTime(minutes) {
  const whole3 = Math.round(minutes);
  if (Math.abs(whole3) < 120) return `${whole3} min`;
  const rest = Math.abs(whole3) % 60;
  const hours = Math.trunc(whole3 / 60);
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}
function quote(value, limit = 60) {
  const plain = value.replaceAll("`", "'").replace(/\s+/g, " ").trim();
  const letters = Array.from(plain);
  return `\`${letters.length > limit ? `${letters.slice(0, limit - 1).join("").trimEnd()}\u2026` : plain}\``;
}
function enumerate(values2, limit = 5) {
  const shown = values2.slice(0, limit);
  const more = values2.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rules/wording.ts
function sentences(text) {
  return text.split("\n").flatMap((line) => line.split(new RegExp(`(?<=[.!?]) (?=["'(]?\\p{Lu})`, "u"))).filter((sentence3) => new RegExp("\\p{L}", "u").test(sentence3));
}
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
function prose({ lines }) {
  return lines.filter(({ inside: inside2 }) => inside2 === null);
}
function sourceOf({ lines }, { line, endLine }) {
  const byNumber = new Map(lines.map((entry) => [entry.line, entry.source]));
  return Array.from({ length: endLine - line + 1 }, (_, index) => byNumber.get(line + index) ?? "");
}
function rewritten(postmortem, line, from, to) {
  const at = { line, endLine: line };
  const [source = ""] = sourceOf(postmortem, at);
  const [before2 = "", after, more] = source.split(from);
  return from === "" || after === void 0 || more !== void 0 ? null : { span: at, text: before2 + to + after };
}
function english({ language }) {
  return language === null || language === "en";
}

// src/rules/acronym-defined.ts
var usual = new Set(
  "ABI ACL ACM AKS ALB AMI API APM ARM ARN ASAP ASCII ASG AST AWS AZ BGP BIOS BST CAT CDN CDT CEO CERT CEST CET CIDR CLI CMS CORS COT CPU CRD CRITICAL CRON CRUD CSP CSRF CSS CST CSV CTO CVE DBA DDOS DDoS DELETE DEV DHCP DNS DOM DOS DRI EAT EBS ECS EDT EFS EKS ELB ENV EOF ERROR EST ETA ETL EUR FAQ FATAL FIXME FTP GCP GDPR GET GKE GMT GPU GUI HA HDD HEAD HPA HTML HTTP HTTPS IAM ICMP IDE INFO IOPS IOS IPS ISO ISP IST JSON JVM JWT KPI KST LAN LDAP LRU LTS MAC MD MST MTTA MTTD MTTR MVP NAT NFS NGINX NIC NOC NOT NOTE NPM NTP NULL OIDC OK OOM ORM OS OSS PCI PDF PDT PET PHP PID PII PM POC POD POST PR PROD PST PUT PVC QA QPS RAID RAM RBAC RCA RDS README REST ROI RPC RPM RPO RPS RTO SAAS SAML SAST SDK SEO SEV SFTP SHA SIEM SIGKILL SIGTERM SLA SLACK SLI SLO SMS SMTP SNS SOA SOC SOP SPOF SQL SQS SRE SSD SSH SSL SSO STDOUT SVG TCP TLDR TLS TODO TSV TTA TTD TTL TTM TTR UAT UDP UI UID URI URL US USA USB USD UTC UTF UUID UX VLAN VM VPC VPN WAF WAL WAN WARN WARNING WAT WEST WET WIP WSGI WWW XML XSS YAML YML ZIP JST EEST EET IDT MSK SGT HKT PHT JOIN SELECT UPDATE INSERT TXT RAR TAR IBM LLM AI ML RAG VRAM TDD BDD ADR ETH BTC NFT DAO CVE PTAL PSA IRL WIP DIY TBA TBD FYI AKA ETC OPS QOS VIP CIO CISO COO HR IT PC PHD MIT BSD GPL GNU USA UK EU UTF EOL LGTM ASAP NOTE WARN TRUE FALSE NULL NONE DONE PASS FAIL AND NOT ALL ANY CNAME PAT VIRUS OPEN HIGH LOW YES TEAM FROM WITH BASH ZFS LXC QEMU LLVM WEBP OWASP LUKS READY ALX".split(
    " "
  )
);
var acronym = /(?<![\w/.#@<:-]|[A-Z]{3} )[A-Z]{3,5}(?![\w/.-]| [A-Z]{3})/g;
var acronym_defined_default = defineRule({
  description: "An acronym is spelt out once",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "PagerDuty; Google SRE Workbook, chapter 10 (a glossary)",
  options: {
    known: { type: "array", items: { type: "string" }, description: "Acronyms that your readers know", default: [] }
  },
  *check(postmortem, { options }) {
    const known4 = new Set(options.known);
    const lines = prose(postmortem);
    const whole3 = lines.map(({ text }) => text).join("\n");
    const found = /* @__PURE__ */ new Map();
    for (const { line, text, source } of lines) {
      const visible = source.includes("`") ? text.replaceAll(/`[^`]{0,200}`/g, "") : text;
      const words2 = visible.match(acronym)?.filter((word2) => !usual.has(word2) && !known4.has(word2)) ?? [];
      if (words2.length === 0 || !new RegExp("\\p{Ll}", "u").test(visible)) continue;
      for (const word2 of words2) if (!found.has(word2)) found.set(word2, line);
    }
    const shouted = (word2) => new RegExp(`(?<!\\w)${word2.toLowerCase()}(?!\\w)`).test(whole3);
    const expanded = (word2) => whole3.includes(`(${word2}`) || whole3.includes(`${word2} (`) || whole3.includes(`${word2}:`) || whole3.includes(`${word2} =`);
    const isName = (word2) => new RegExp(`\\d[ \\u00A0]${word2}\\b|\\b${word2} (?:tokens?|coins?|vaults?|hub|pool|exchange|project)\\b`).test(
      whole3
    );
    const [first, ...more] = [...found].filter(
      ([word2]) => !expanded(word2) && !isName(word2) && whole3.split(word2).length > 2 && !shouted(word2)
    );
    if (!first) return;
    yield {
      at: { line: first[1], endLine: first[1] },
      message: `Acronym is never spelt out: ${enumerate([first, ...more].map(([word2, line]) => `\`${word2}\` (line ${line})`))}`,
      help: "Spell it out where it stands first: `content delivery network (CDN)`"
    };
  }
});

// src/rules/told-as-done.ts
var irregular = new Set("built wrote made sent found brought began ran gave took put".split(" "));
var describing = /^\w+ed (?!(?:our|the|an?|its|their|all|this|these)\b)(?:\w+ ){0,2}(?:process|monitoring|testing|training|documentation|procedures?|review|communication|alerting|backups?|deployments?|coverage|security|redundancy|runbooks?|tooling|visibility|logging)\b/i;
var perfect = /^(?:we|i|the team)(?:['’]ve| have| has)\b(?! to\b)/i;
var passive = /^(?:(?!(?:that|which|who|when|where|if|because|as|until|after|before|once|while)\b)[^\s.;:]{1,30} ){1,8}(?:was|were|(?:has|have|had) (?:since |already |now )?been) (?:\w+ly |also |since |already |now )?(?:\w+(?:ed|en|wn)|built|made|sent|found|brought|put|set|written|taken|given)\b/i;
var open = /\b(?:will|yet to|not yet|still|todo)\b/i;
var ahead = /\b(?:will|should|must|needs? to|have to|has to|plan(?:s|ned|ning)? to|going to|yet|still|todo|next)\b/i;
function toldAsDone({ title, detail }) {
  if (describing.test(title)) return false;
  const text = detail || title;
  const [first = "", ...more] = text.split(/(?<=[.;]) /);
  if (open.test(first) || more.some((sentence3) => ahead.test(sentence3))) return false;
  if (perfect.test(text)) return true;
  if (!beginsWithVerb(title) && passive.test(text)) return true;
  const word2 = /^[a-z]+(?:-[a-z]+)?/i.exec(text)?.[0].toLowerCase() ?? "";
  if (irregular.has(word2)) return true;
  const stem = /^(?:re-|un)?(.{2,})ed$/.exec(word2)?.[1]?.replace(/i$/, "y");
  return stem !== void 0 && (isVerb(stem) || isVerb(`${stem}e`) || isVerb(stem.slice(0, -1)));
}

// src/rules/items.ts
function named(items) {
  return enumerate(items.map(({ title }) => quote(title, 50)));
}
function aboutItems(items, fact, help, severity) {
  const [first] = items;
  if (!first) return [];
  const message = `${count(items.length, "action item")} ${fact}: ${named(items)}`;
  return [{ at: first.span, message, help, ...severity ? { severity } : {} }];
}
var doneByLead = /\b(?:have|has|were|was) (?:already |since |been |also )*(?:taken|implemented|made|completed|put in place)\b[^.]{0,80}:$/i;
function leadsOf({ lines, actionItems }) {
  const listed2 = new Set(
    actionItems.flatMap(({ span: span2 }) => Array.from({ length: span2.endLine - span2.line + 1 }, (_, at) => span2.line + at))
  );
  const leads = /* @__PURE__ */ new Map();
  let lead2 = "";
  for (const { line, text } of lines) {
    if (listed2.has(line)) leads.set(line, lead2);
    else if (text !== "") lead2 = text;
  }
  return leads;
}
var known = /* @__PURE__ */ new WeakMap();
function open2(postmortem) {
  const found = known.get(postmortem);
  if (found) return found;
  const leads = leadsOf(postmortem);
  const items = postmortem.actionItems.filter(
    (item) => !item.done && !toldAsDone(item) && !doneByLead.test(leads.get(item.span.line) ?? "")
  );
  known.set(postmortem, items);
  return items;
}
function wording({ title, detail }) {
  return detail ? `${title}. ${detail}` : title;
}
var artefact = /`|\]\(|https?:|\d|%|\b[a-z]+[A-Z]\w*|\b\w+\.(?:ya?ml|json|conf|cfg|ini|py|js|ts|sh|sql|md|tf|go|rb|php|service)\b|\bdone when\b/;
function pointsAtSomething(postmortem, item) {
  const source = sourceOf(postmortem, item.span).join("\n");
  return artefact.test(source.replace(/^\s*(?:[-*+]|\d{1,4}[.)])\s/gm, "").replace(/\[[ x]\]/gi, ""));
}

// src/rules/action-item-bounded.ts
var endless = /\b(?:comprehensive(?:ly)?|thorough(?:ly)?|regular(?:ly)?|ongoing|continuous(?:ly)?|continual(?:ly)?|as needed)\b|\b(?:ensur|review|audit|check|monitor|document|test|train|verif)\w*\b[^.]{0,40}\b(?:all|every|any)\b/i;
var growing = /(?<!\b(?:no|any) )\b(?:more|additional(?:ly)?|faster|better|proper(?:ly)?)\b/i;
var tangible = /^(?:add|creat|pin|rotat|remov|delet|use|using|set|enabl|disabl|mov|upgrad|replac|renam|writ|configur|install|migrat|fix|deal|re-?enabl|chang|switch|limit|increas|introduc|implement)/i;
var unbounded = (item) => endless.test(wording(item)) || growing.test(wording(item)) && !tangible.test(item.title) && !tangible.test(item.detail);
var action_item_bounded_default = defineRule({
  description: "An action item has an end",
  severity: { alx: "info", sre: "warning", strict: "warning" },
  source: "Google (;login: 2017, bounded); Google SRE Workbook, chapter 10 (a verifiable end state)",
  options: {},
  *check(postmortem) {
    if (!english(postmortem)) return;
    const items = open2(postmortem).filter(
      (item) => unbounded(item) && !pointsAtSomething(postmortem, item) && !item.due?.date
    );
    yield* aboutItems(
      items,
      "without an end",
      "Say when it is done: `Compare the 6 clusters with the reference file, one issue per difference`"
    );
  }
});

// src/rules/action-item-done.ts
var action_item_done_default = defineRule({
  description: "An action item that is done is marked as done",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Tracking: what is not marked as done gets its issue",
  options: {},
  *check(postmortem) {
    const items = postmortem.actionItems.filter((item) => !item.done && !item.issue && toldAsDone(item));
    const [problem2] = aboutItems(
      items,
      "told as done and not marked so",
      "Mark it: `- [x] Add a CPU alert per node`; or write what is still to do"
    );
    if (!problem2) return;
    const line = problem2.at.line;
    const [source = ""] = sourceOf(postmortem, { line, endLine: line });
    const fix = /^ *[-*+] (?!\[)/.test(source) ? { span: { line, endLine: line }, text: source.replace(/^( *[-*+] )/, "$1[x] ") } : null;
    yield { ...problem2, ...fix ? { fix } : {} };
  }
});

// src/rules/action-item-due.ts
var action_item_due_default = defineRule({
  description: "An action item has a due date",
  severity: { alx: "info", sre: "warning", strict: "error" },
  source: "Atlassian (4 or 8 weeks); AWS; GitLab; ISO 27001 A.5.27",
  options: {},
  *check(postmortem) {
    const items = open2(postmortem).filter(({ due }) => due === null);
    const tracked = items.every(({ issue }) => issue !== null);
    yield* aboutItems(
      items,
      "without a due date",
      "Write the day: `- Alert on replication lag (due 2024-07-05)`",
      tracked ? "info" : void 0
    );
  }
});

// src/rules/action-item-due-valid.ts
var noDay = /^(?:by |due:? ?)?(?:soon|asap|as soon as possible|later|tbd|tba|n\/?a|unknown|someday|eventually|ongoing|\?+|-+)\.?$/i;
var action_item_due_valid_default = defineRule({
  description: "A due date is a day after the incident",
  severity: { alx: "warning", sre: "warning", strict: "error" },
  source: "Atlassian; GitLab (service levels by severity)",
  options: {},
  *check({ actionItems, incident }) {
    const began = incident.start?.date ?? null;
    const wrong2 = actionItems.flatMap((item) => {
      const { due, done } = item;
      if (!due || done) return [];
      const early2 = began !== null && due.date !== null && due.date < began;
      return early2 || due.date === null && noDay.test(due.text.trim()) ? [{ item, due, early: early2 }] : [];
    });
    const [first] = wrong2;
    if (!first) return;
    yield {
      at: first.item.span,
      message: `Due date ${enumerate(wrong2.map(({ due, early: early2 }) => `${quote(due.text)} ${early2 ? `is before the incident (${quote(began ?? "")})` : "is no day"}`))}`,
      help: "Write a day after the incident: `due 2024-07-05`"
    };
  }
});

// src/rules/action-item-human.ts
var careful = /\bbe (?:more )?(?:careful|vigilant|aware|attentive|cautious|mindful)\b|\bpay (?:more |closer )?attention\b|\bremember to\b|\bdouble-?check\b|\bremind\b|\bavoid (?:making )?mistakes\b|^(?:careful|attentive|cautious|diligent)(?:ly)?\b|^(?:(?:please|we|everyone|people|engineers|developers) )?(?:should |must )?try to\b|\bmake sure (?:that )?(?:the )?(?:engineers?|developers?|we(?!['’]| have| are)|staff|everyone|people|teams?)\b/i;
var taught = /\btrain(?:s|ed|ing|ings)?\b|\beducat|\bcommunicate\b|\bawareness\b|\bworkshop/i;
var machine = /\b(?:model|release train|machine learning|classifier)\b/i;
var action_item_human_default = defineRule({
  description: "An action item changes the system rather than asking people to behave better",
  severity: { alx: "info", sre: "warning", strict: "error" },
  source: 'Google SRE Workbook, chapter 10 ("train humans", "be more careful"); AWS correction of errors',
  options: {},
  *check(postmortem) {
    const items = open2(postmortem);
    const asking = items.filter((item) => careful.test(wording(item)));
    const teaching = items.filter((item) => taught.test(wording(item)) && !machine.test(wording(item)));
    const help = "Let the system catch it: `Run nginx -t in CI and block the merge on failure`";
    if (asking.length > 0) yield* aboutItems(asking, `that only ${works(asking)} when people take more care`, help);
    else yield* aboutItems(teaching, `that only ${works(teaching)} when people have learnt it`, help, "info");
  }
});
var works = ({ length }) => length === 1 ? "works" : "work";

// src/rules/action-item-owner.ts
var subject = /^(?:the |our )?(?!(?:the|our|whole|entire|all|every)\b)[\p{L}\d-]+(?: [\p{L}\d-]+){0,3} (?:team|engineers?|developers?|administrators?|group|department)s? (?:will|to|should|must|shall|is to|are to)\b/iu;
var they = /^they (?:will|should|must|shall|are to)\b/i;
var action_item_owner_default = defineRule({
  description: "An action item has an owner",
  severity: { alx: "info", sre: "warning", strict: "error" },
  source: "Google SRE book, appendix D; PagerDuty; Atlassian; AWS; ISO 27001 A.5.27",
  options: {},
  *check(postmortem) {
    const tasks = open2(postmortem);
    const owned = (at) => {
      const { title = "", owners = [] } = tasks[at] ?? {};
      return owners.length > 0 || subject.test(title) || at > 0 && they.test(title) && owned(at - 1);
    };
    const items = tasks.filter((_, at) => !owned(at));
    yield* aboutItems(items, "without an owner", "Name one: `- Alert on replication lag (owner: @octocat)`");
  }
});

// src/rules/action-item-owner-single.ts
var action_item_owner_single_default = defineRule({
  description: "An action item has one owner",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Google SRE Workbook, chapter 10 (four owners are none)",
  options: {},
  *check(postmortem) {
    const items = open2(postmortem).filter(({ owners }) => owners.length > 1);
    yield* aboutItems(items, "with several owners", "Leave the one who answers for it; others can help");
  }
});

// src/rules/action-item-priority.ts
var action_item_priority_default = defineRule({
  description: "An action item has a priority",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "Google SRE Workbook, chapter 10; PagerDuty; Atlassian",
  options: {},
  *check(postmortem) {
    const items = open2(postmortem).filter(({ priority }) => priority === null);
    yield* aboutItems(items, "without a priority", "Write it: `- [P1] Alert on replication lag`");
  }
});

// src/rules/action-item-single.ts
function several({ title, detail }) {
  const text = detail || title;
  const clauses = text.split(/; |\band also\b/).map((clause) => clause.trim());
  if (clauses.length > 1 && clauses.every(beginsWithVerb)) return true;
  return sentences(text).filter(beginsWithVerb).length > 1;
}
var action_item_single_default = defineRule({
  description: "An action item has one goal",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "Google (;login: 2017, specific); Atlassian",
  options: {},
  *check(postmortem) {
    yield* aboutItems(
      open2(postmortem).filter(several),
      "with more than one goal",
      "Split it, so that each part can be done, owned and closed by itself"
    );
  }
});

// src/rules/action-item-specific.ts
var vague = /^(?:[^\p{L}]*)(?:(?:maybe|perhaps|possibly|try to|please) )?(?:better|improv(?:e|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|increas(?:e|ing)|optimi[sz](?:e|ing)|streamlin(?:e|ing)|be more|mak(?:e|ing) [^.]{1,60}\bbetter|ensur(?:e|ing)|monitor(?:ing)? closely|review(?:ing)?|look(?:ing)? into|consider(?:ing)?|think(?:ing)? about|reflect(?:ing)?)\b/iu;
var tangible2 = /\b(?:alert|test|dashboard|runbook|linter|ci\b|pipeline|threshold|timeout|limit|backup|canary|rollback|circuit[ -]?breaker|flag|validat|checklist|script|cron|quota|probe|automat|logging|retention|replica|certificate|pool\b|index\b)/i;
var system = /\b(?:databases?|servers?|clusters?|nodes?|configurations?|backups?|services?|apis?|networks?|deployments?|replications?|firewalls?|load[ -]?balancers?|caches?|disks?|memory|cpu|dns|nginx|apache|change management process)\b/i;
var end = /\bat minimum:|\ban? (?:[\w-]+ ){0,2}(?:that|which) (?:prevents?|blocks?|requires?|rejects?|stops?|fails?)\b/i;
var act = /\b(?:is|are|be|gets?) (?:\w+ly )?\w+ed\b[^.]{0,60}\b(?:after|before|when|whenever|on (?:each|every)|by)\b/i;
var proper = /(?<=[a-z,] )(?:[A-Z][\w-]+|[a-z]+-[a-z]+)/;
function vaguelyBegun({ title, detail }) {
  return vague.test(title) || vague.test(detail);
}
var action_item_specific_default = defineRule({
  description: "An action item names the thing that changes",
  severity: { alx: "warning", sre: "warning", strict: "error" },
  source: 'ALX brief (very specific, like a TODO); Google SRE Workbook, chapter 10 ("improve", "make better")',
  options: {},
  *check(postmortem, { preset }) {
    if (!english(postmortem)) return;
    const concrete = (item) => {
      const text = wording(item);
      if (pointsAtSomething(postmortem, item) || act.test(text) || end.test(text)) return true;
      if (preset === "alx") return tangible2.test(text) || system.test(text);
      return tangible2.test(text) && (system.test(text) || proper.test(text));
    };
    const items = open2(postmortem).filter((item) => vaguelyBegun(item) && !concrete(item));
    yield* aboutItems(
      items,
      "without a thing that one can see changed",
      `${preset === "alx" ? "The brief asks for very specific tasks, as `patch nginx server`: write" : "Name the thing and the change:"} \`Alert when replication lag exceeds 30 s for 5 min\` instead of \`Improve monitoring\``
    );
  }
});

// src/rules/action-item-type.ts
var action_item_type_default = defineRule({
  description: "An action item says what it is for",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Google SRE book, appendix D (mitigate, prevent, process); ;login: 2017",
  options: {},
  *check(postmortem) {
    const items = open2(postmortem).filter(({ type }) => type === null);
    yield* aboutItems(
      items,
      "without a type",
      "Write it: `- [prevent] Reject an empty host list`; or detect, mitigate, repair, investigate, process"
    );
  }
});

// src/rules/action-item-unique.ts
var alike = 0.8;
var action_item_unique_default = defineRule({
  description: "An action item stands once",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "Tracking: one issue per task",
  options: {},
  *check({ actionItems }) {
    const seen = [];
    for (const { title, span: span2 } of actionItems.slice(0, 500)) {
      const words2 = new Set(wordsOf(title));
      const twin = seen.find((other4) => {
        const common2 = [...words2].filter((word2) => other4.words.has(word2)).length;
        const all = words2.size + other4.words.size - common2;
        const within2 = common2 === Math.min(words2.size, other4.words.size);
        return common2 > 0 && (common2 === all || within2 && common2 / all >= alike);
      });
      if (twin) {
        yield {
          at: span2,
          message: `Action item ${quote(title)} says the same as ${quote(twin.title)} in line ${twin.line}`,
          help: "Join the two, or say in the title what tells them apart"
        };
      } else seen.push({ title, words: words2, line: span2.line });
    }
  }
});

// src/rules/action-item-verb.ts
var opening = new RegExp("^(?:[^\\p{L}]+|(?:please|to|also|then|finally|first|additionally|maybe|try to|never|always|\\p{L}{2,20}ly|(?:we|the team|engineers?|it)?\\s?(?:need(?:s)? to|should|will|must|can|could|would|have to|plan to|want to|are going to|would like to)|we['\u2019]ll)\\s+(?:be\\s+)?)+", "iu");
var languages = /* @__PURE__ */ new Set([null, "en", "es", "fr", "pt"]);
var unread = /[\u0400-\u1fff\u3040-\u9fff\uac00-\ud7af]/;
var assigned = new RegExp("^[\\p{L}\\p{N} ,&@'\u2019/-]{1,60}? to (?=\\p{L})", "u");
var demanded = new RegExp("\\b(?:should|must|shall|needs? to|has to|have to|ought to)(?: \\w+ly)? (?:be |get )?\\p{L}{2,}", "iu");
function ordered({ title, detail }) {
  const after = [title.slice(title.indexOf(":") + 1), title.slice(title.indexOf(",") + 1), title.replace(assigned, "")];
  const clauses = [title, title.replace(/^\([^()]{1,40}\) /, ""), ...after, detail, ...detail.split(/[.:;] /)];
  return clauses.some((clause) => {
    const bare = clause.replace(opening, "");
    return beginsWithVerb(bare) || demanded.test(clause);
  });
}
var action_item_verb_default = defineRule({
  description: "An action item begins with a verb",
  severity: { alx: "info", sre: "warning", strict: "warning" },
  source: "Google (;login: 2017, actionable); PagerDuty; Atlassian",
  options: {},
  *check(postmortem) {
    if (!languages.has(postmortem.language)) return;
    const items = open2(postmortem).filter((item) => !item.issue && !unread.test(item.title) && !ordered(item));
    yield* aboutItems(
      items,
      "without a verb at the beginning",
      "Begin with a verb: `Alert on failed syncs` instead of `Sync metrics and alerts`"
    );
  }
});

// src/rules/action-items-ambiguous.ts
var action_items_ambiguous_default = defineRule({
  description: "One list is the list of tasks, and says so",
  severity: { alx: "info", sre: "info", strict: "info" },
  source: "ALX brief (a list of tasks)",
  options: {},
  *check({ actionItems, actionItemsAt, lines }) {
    if (!actionItemsAt || actionItemsAt.explicit || actionItems.length < 3) return;
    const inItem = (line) => actionItems.some(({ span: span2 }) => line >= span2.line && line <= span2.endLine);
    const first = actionItems[0]?.span.line ?? 0;
    const last = actionItems.at(-1)?.span.line ?? 0;
    const between = lines.filter(({ line }) => line > first && line < last).map(({ line }) => inItem(line));
    const lists = 1 + between.filter((inside2, index) => !inside2 && between[index - 1] !== false).length;
    if (lists < 2) return;
    yield {
      at: { line: actionItemsAt.span.line, endLine: actionItemsAt.span.line },
      message: `Action items are read from ${count(lists, "list")}, none of which is called the list of tasks`,
      help: "Put `### Tasks` above the list that issues shall be opened for"
    };
  }
});

// src/rules/action-items-count.ts
var action_items_count_default = defineRule({
  description: "The action items are few enough to be done",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "PagerDuty (only what must be done)",
  options: { maximum: { type: "integer", description: "Most action items", default: 12, minimum: 1 } },
  *check({ actionItems, actionItemsAt }, { options }) {
    const [first] = actionItems;
    if (!first || actionItems.length <= options.maximum) return;
    const line = actionItemsAt?.span.line ?? first.span.line;
    yield {
      at: { line, endLine: line },
      message: `Report lists ${actionItems.length} action items, expected at most ${options.maximum}`,
      help: "Keep what must be done; leave the rest to the backlog"
    };
  }
});

// src/rules/action-types.ts
var signs = [
  ["detect", /\balert|\bmonitor|\bdashboard|\bdetect|\bmetric|\bobservab|\bprobe|\bhealth ?check|\blogging\b/i],
  [
    "prevent",
    /\btest|\bvalidat|\blimit|\bguard|\bautomat|\bpatch|\bfix|\bprevent|\benforc|\bblock|\bupgrad|\bupdate|\bremov|\brequir|\blint|\breject|\brefus|\bforbid|\bdisallow|\bconfirm|\bci\b|\breplac|\bmigrat|\bharden|\bchang|\bconfigur|\brefactor|\bcheck|\bscal|\bincreas|\bimplement|\breview process|\bavoid|\bimprov|\bdisabl|\brotat|\bpin\b|\bcap\b|\btimeout|\bretr|\bstag|\bsecur|\bensur|\brewrit|\bredesign|\bseparat|\bisolat|\bload balanc/i
  ],
  ["mitigate", /\brollback|\broll back|\bfail-?over|\brunbook|\bredundan|\bbackup|\brecover/i],
  ["investigate", /\binvestigat|\baudit|\banaly[sz]|\bexplor|\bresearch/i],
  ["process", /\btrain|\bdocument|\bprocess|\breview|\bcommunicat|\bplaybook/i]
];
function suggestedTypes(item) {
  return signs.filter(([, sign]) => sign.test(wording(item))).map(([type]) => type);
}
function typesOf(item) {
  return item.type ? [item.type] : suggestedTypes(item);
}

// src/rules/action-items-detective.ts
var action_items_detective_default = defineRule({
  description: "An action item shows the incident sooner next time",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Google (;login: 2017, detect future incidents)",
  options: {},
  *check(postmortem) {
    const { actionItems, actionItemsAt } = postmortem;
    const [first] = actionItems;
    if (!first || !english(postmortem) || actionItems.some((item) => typesOf(item).includes("detect"))) return;
    const line = actionItemsAt?.span.line ?? first.span.line;
    yield {
      at: { line, endLine: line },
      message: "No action item shows the incident sooner next time",
      help: "Add one that watches for it: `Alert when replication lag exceeds 30 s`"
    };
  }
});

// src/rules/action-items-high-priority.ts
var high = /\bp[01]\b|high|critical|urgent|highest|major|blocker|🔴|alta|haute|élevée|\b[01]\b/i;
var action_items_high_priority_default = defineRule({
  description: "An incident that users felt has a task of high priority",
  severity: { alx: "off", sre: "off", strict: "warning" },
  source: "Google (B. Treynor Sloss: at least one P0 or P1 per outage that users felt)",
  options: {},
  *check({ actionItems, actionItemsAt, impact }) {
    const prioritised = actionItems.filter(({ priority }) => priority !== null);
    if (!impact || !actionItemsAt || prioritised.length === 0) return;
    if (prioritised.some(({ priority }) => high.test(priority ?? ""))) return;
    yield {
      at: { line: actionItemsAt.span.line, endLine: actionItemsAt.span.line },
      message: "No action item has the priority P0 or P1",
      help: "Raise the one that keeps the incident from coming back"
    };
  }
});

// src/rules/sections.ts
function titleLine(section) {
  return { line: section.span.line, endLine: section.span.line };
}
function top(postmortem) {
  return postmortem.title?.span ?? { line: 1, endLine: 1 };
}
function within(postmortem, position, ids) {
  for (let at = position; at !== null; ) {
    const section = postmortem.sections[at];
    if (!section) return false;
    if (section.ids.some((id) => ids.includes(id))) return true;
    at = section.parent;
  }
  return false;
}
function sectionsNamed(postmortem, ...ids) {
  return postmortem.sections.filter((section) => section.ids.some((id) => ids.includes(id)));
}
function ownSections(postmortem, ...ids) {
  return sectionsNamed(postmortem, ...ids).filter(({ parent }) => !within(postmortem, parent, ["summary"]));
}
var emptyBelow = 3;
function outermost(postmortem) {
  const known4 = (position) => {
    const section = position === null ? void 0 : postmortem.sections[position];
    return section !== void 0 && (section.ids.length > 0 || known4(section.parent));
  };
  return postmortem.sections.filter(({ ids, parent }) => ids.length > 0 && !known4(parent));
}
function narrowest(postmortem, id, other4) {
  const own2 = ownSections(postmortem, id).filter(({ words: words2 }) => words2 >= emptyBelow);
  const alone = own2.filter(({ ids }) => !ids.includes(other4));
  return (alone.length > 0 ? alone : own2).reduce(
    (most2, section) => most2 && most2.words >= section.words ? most2 : section,
    null
  );
}

// src/rules/action-items-present.ts
var paragraph = 10;
var promised = /\b(?:we|team|they|I)(?:['’]ll| will| plan to| are)\b|\b(?:can|should|could|must|needs? to|has to|have to|(?:is|are) to|will be|proposed|planned|now includes?)\b/i;
var action_items_present_default = defineRule({
  description: "Tasks follow from the incident",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief (a list of tasks); Google SRE Workbook, chapter 10; Etsy (no task, with the reason, is a result)",
  options: {},
  *check(postmortem, { preset }) {
    const { actionItems, noAction } = postmortem;
    if (actionItems.length > 0 || noAction) return;
    const sections = sectionsNamed(postmortem, "corrective-measures", "action-items", "improvements");
    const place2 = sections.find(({ ids }) => ids.includes("action-items")) ?? sections[0];
    if (!place2 || place2.words < emptyBelow) return;
    const told = preset !== "alx" && place2.words >= paragraph || sentences(place2.text).some((sentence3) => promised.test(sentence3) || beginsWithVerb(sentence3));
    yield {
      at: titleLine(place2),
      message: told ? "Measures are told, and no task is listed" : "No task is listed",
      help: `${preset === "alx" ? "The brief asks for a list of tasks, as specific as a TODO: write" : "List them, or say why none follows:"} \`- Alert when replication lag exceeds 30 s\``,
      ...told ? { severity: "warning" } : {}
    };
  }
});

// src/rules/action-items-preventive.ts
function mayPrevent(item) {
  const types = [...typesOf(item), ...suggestedTypes(item)];
  return suggestedTypes(item).length === 0 || types.includes("prevent") || types.includes("investigate");
}
var action_items_preventive_default = defineRule({
  description: "An action item keeps the incident from coming back",
  severity: { alx: "off", sre: "warning", strict: "warning" },
  source: "Google SRE Workbook, chapter 10 (actions that only mitigate); ;login: 2017",
  options: {},
  *check(postmortem) {
    const { actionItems, actionItemsAt } = postmortem;
    const [first] = actionItems;
    if (!first || !english(postmortem) || actionItems.some(mayPrevent)) return;
    const line = actionItemsAt?.span.line ?? first.span.line;
    yield {
      at: { line, endLine: line },
      message: "No action item keeps the incident from coming back",
      help: "Add one that changes the system: `Reject an empty host list`"
    };
  }
});

// src/rules/action-items-priority-spread.ts
var several2 = 4;
var action_items_priority_spread_default = defineRule({
  description: "Priorities tell action items apart",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Google SRE Workbook, chapter 10 (all priorities equal)",
  options: {},
  *check({ actionItems, actionItemsAt }) {
    const [first] = actionItems;
    const priority = first?.priority;
    if (!first || !priority || actionItems.length < several2) return;
    if (actionItems.some((item) => item.priority?.toLowerCase() !== priority.toLowerCase())) return;
    const line = actionItemsAt?.span.line ?? first.span.line;
    yield {
      at: { line, endLine: line },
      message: `All ${count(actionItems.length, "action item")} have the priority ${quote(priority)}`,
      help: "Say which comes first: one `P0` or `P1`, the others after it"
    };
  }
});

// src/rules/people.ts
var persons = "engineers?|developers?|sres?|operators?|admins?|administrators?|interns?|on-?call|responders?|teams?|staff|he|she|someone|somebody|manager|contractor|colleague|employee|technician|author|student|@[\\w-]{1,39}";
var names = "aaron abdul abel ada adam ade ahmed aisha alan albert alejandro alex alexander alexis alicia ali amina amir amy ana andre andrea andrew angela anita anna anne anthony antonio arthur ashley barbara ben benjamin beth brandon brian bruno caleb camille carla carlos carol caroline catherine charles charlotte chidi chloe chris christian christina christopher claire colin connor craig cynthia daniel daniela danielle dave david deborah dennis diana diego donald douglas edward elena elizabeth emeka emily emma eric erik ethan eva evelyn fatima felix fernando francis francisco gabriel gary george gerald gloria gregory hannah harry helen henry ibrahim isaac isabel jack jacob james jane janet jason javier jeff jennifer jeremy jessica joan joe john jonathan jorge jose joseph joshua juan judith julia julian julie kamau karen kate katherine kathleen keith kelly kenneth kevin kofi kwame kyle laura lauren leo leonard linda lisa louis lucas lucy luis luke manuel marco margaret maria marie marta martha martin mary matthew megan mercy michael michelle miguel mike miriam mohamed mohammed monica nancy natalie nathan nicholas nicole noah nora olivia oscar pamela patricia patrick paul paula pedro peter philip pierre rachel rafael ralph raymond rebecca ricardo richard robert roberto roger ronald ryan samuel sandra sara sarah scott sean sergio sharon simon sofia sophie stephanie stephen steve steven susan teresa thomas timothy tom tyler veronica victoria vincent walter wanjiku william zoe";
var known2 = new Set(names.split(" "));
function isGivenName(word2) {
  return /^[A-Z][a-zé]+$/.test(word2) && known2.has(word2.toLowerCase());
}

// src/rules/blameless.ts
var faults = "failed to|forgot(?: to)?|neglected(?: to)?|ignored|overlooked|(?:was|were) careless|messed up|screwed up|(?:is|was|are|were) to blame|(?:is|was|are|were) at fault|should have known|(?:did not|didn['\u2019]t) (?:bother|properly|adequately)";
var other = "it|that|which|who|the|an?|this|they|and|but|when|console|panel|portal|pages?|tools?|dashboard|scripts?|servers?|services?|api|sites?|database|accounts?|systems?|interface|ui|app|jobs?|process|bot|credentials|keys?|tokens?";
var gap = `(?:[ ,](?!(?:${other})\\b)[\\w'\u2019-]{1,20}){0,3}`;
var judged = new RegExp(
  `(?<![\\w-])(?:${persons})\\b${gap} (?:${faults})\\b|(?<![\\w-])(?:${persons})['\u2019]s? (?:fault|carelessness|negligence|stupidity)\\b`,
  "i"
);
var own = new RegExp(`\\b(?:we|our team|us|I)\\b${gap} (?:${faults})\\b`);
var byName = /\b([A-Z][a-zé]{2,20})(?: [A-Z][\w-]{1,20})? (?:simply |just |again |had )?(?:forgot|neglected|messed up|screwed up|overlooked|was careless|should have known|failed to|is to blame|was to blame|broke)\b/;
var scorn = /\bcareless(?:ness|ly)?\b|\bnegligen(?:t|ce)\b|\bincompeten(?:t|ce)\b/i;
var person = new RegExp(`(?<![\\w-])(?:${persons})\\b`, "i");
var scornOfPerson = /\b(?:stupid(?:ity|ly)?|reckless(?:ly|ness)?|sloppy|lazy(?!-| ?load)|blamed on|whose fault|hung-?over|drunk|intoxicated|without being (?:thorough|careful))\b/i;
var denied = /\b(?:no(?:t|body| one| single)?|nothing|never|without (?:any )?(?:blame|fault)|blameless|no-blame)\b/i;
var mark = new RegExp(
  `${faults}|broke\\b|fault\\b|stupid|careless|negligen|incompeten|reckless|sloppy|lazy|blamed on|hung-?over|drunk|intoxicated|without being`,
  "i"
);
var longest = 2e3;
function blame(sentence3) {
  if (denied.test(sentence3) && /blame|fault/i.test(sentence3)) return null;
  const fault = judged.exec(sentence3);
  if (fault)
    return /\bour $/i.test(sentence3.slice(0, fault.index)) ? { found: fault[0], severity: "info" } : { found: fault[0] };
  const [named4, name] = byName.exec(sentence3) ?? [];
  if (named4 && name && isGivenName(name)) return { found: named4 };
  const word2 = scorn.exec(sentence3)?.[0] ?? (person.test(sentence3) ? scornOfPerson.exec(sentence3)?.[0] : void 0);
  if (word2 && !denied.test(sentence3)) return { found: word2 };
  const us = own.exec(sentence3)?.[0];
  return us ? { found: us, severity: "info" } : null;
}
var blameless_default = defineRule({
  description: "Nobody is blamed",
  severity: { alx: "warning", sre: "warning", strict: "error" },
  source: "Google SRE Workbook, chapter 10; PagerDuty (blameless); Etsy; AWS",
  options: {},
  *check(postmortem) {
    for (const { line, text } of prose(postmortem)) {
      if (!mark.test(text)) continue;
      const found = sentences(text.slice(0, longest)).map(blame).find((entry) => entry !== null);
      if (!found) continue;
      yield {
        at: { line, endLine: line },
        message: `Wording puts the fault on people: ${quote(found.found)}`,
        help: "Ask what allowed it: `Deploys did not wait for the migration`",
        ...found.severity ? { severity: found.severity } : {}
      };
    }
  }
});

// src/rules/calm-language.ts
var heated = /\b(?:ridiculous(?:ly)?|unbelievabl[ey]|insane(?:ly)?|shameful(?:ly)?|disgraceful(?:ly)?|horribl[ey]|horrendous|idiotic|pathetic)\b|!!+|\bcan(?:no|['’])t believe\b/i;
var calm_language_default = defineRule({
  description: "The language is calm",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Google SRE Workbook, chapter 10 (animated language)",
  options: {},
  *check(postmortem) {
    for (const { line, text, source } of prose(postmortem)) {
      const found = source.includes("://") ? void 0 : heated.exec(text)?.[0];
      if (!found) continue;
      yield {
        at: { line, endLine: line },
        message: `Wording is heated: ${quote(found)}`,
        help: "Give the fact and the number: `98 % of requests failed`"
      };
    }
  }
});

// src/rules/told.ts
function readable({ timeline }) {
  return timeline !== null && timeline.entries.length >= 2;
}
function bearing({ timeline }, milestone) {
  return (timeline?.entries ?? []).filter(({ milestones }) => milestones.includes(milestone));
}
function tells(postmortem, milestone) {
  return bearing(postmortem, milestone).length > 0 || (postmortem.timeline?.told.includes(milestone) ?? false);
}
function timelineText({ timeline }) {
  return [...timeline?.entries ?? [], ...timeline?.untimed ?? []].map(({ text }) => text).join("\n");
}

// src/rules/data-loss-stated.ts
var beside = ["corrective-measures", "action-items", "improvements", "lessons", "misleading"];
var endangered = /\b(?:restor|revert|recover|roll)\w*\b[^.;]{0,50}\b(?:backups?|snapshots?|dumps?)\b|(?<!\b(?:memory|heap|stack|pointer|state) )\bcorrupt(?:ed|ion|ing)\b|\bfailed over\b|\bdata rollback\b|\bdropped (?:the )?(?:table|database)|\bdeleted (?:the )?(?:production )?(?:data|database|table)/i;
var stated = /\bdata[- ]loss|\bloss of (?:\w+ ){0,2}data|\blos(?:t|e|ing)\b[^.;]{0,40}\b(?:data|records?|rows?|messages?|transactions?|events?|orders?|files?|e-?mails?)\b|\bdata\b[^.;]{0,40}\b(?:lost|intact|integrity|safe|recovered|consisten)|\bno data\b/i;
var hedged = /\b(?:assum|suspect|possib|perhaps|maybe|might|potential|seem|appear|believ)\w*|\b(?:may|could|would|can|if|initially|thought|hypothes[ie]s)\b/i;
var state = /\b(?:heap|memory|stack|pointers?|V8|cache)\b/i;
var moved = /\bswitch|\bserver|\binstance/i;
function dangerIn(text, programsOnly) {
  if (!endangered.test(text)) return null;
  for (const sentence3 of sentences(text)) {
    const [found] = endangered.exec(sentence3) ?? [];
    if (!found || hedged.test(sentence3) || moved.test(found)) continue;
    if (!(programsOnly && /^corrupt/i.test(found))) return found;
  }
  return null;
}
var data_loss_stated_default = defineRule({
  description: "Where data was in danger, the report says whether any was lost",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Google SRE book, appendix D (impact); NIST SP 800-61",
  options: {},
  *check(postmortem) {
    if (!english(postmortem)) return;
    const believed = new Set(bearing(postmortem, "dead-end").map(({ span: span2 }) => span2.line));
    const lines = prose(postmortem).filter(
      ({ line, section }) => !believed.has(line) && !within(postmortem, section, beside)
    );
    const programs = postmortem.lines.some(({ text }) => /corrupt/i.test(text) && state.test(text));
    const first = lines.find(({ text }) => dangerIn(text, programs) !== null);
    if (!first || postmortem.lines.some(({ text }) => stated.test(text))) return;
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Report tells of ${quote(dangerIn(first.text, programs) ?? "", 50)} and not whether data was lost`,
      help: "Write `No data was lost`, or how much and of whom"
    };
  }
});

// src/postmortem/date.ts
var MONTHS = [
  "january jan enero ene janvier janv janeiro",
  "february feb febrero fevrier fevr fev fevereiro",
  "march mar marzo mars marco",
  "april apr abril abr avril avr",
  "may mayo mai maio",
  "june jun junio juin junho",
  "july jul julio juillet juil julho",
  "august aug agosto aout",
  "september sept sep septiembre setiembre septembre setembro",
  "october oct octubre octobre outubro",
  "november nov noviembre novembre novembro",
  "december dec diciembre dic decembre dezembro dez"
];
var MONTH_OF = new Map(MONTHS.flatMap((names2, index) => names2.split(" ").map((name) => [name, index + 1])));
var ORDINALS = /* @__PURE__ */ new Set(["st", "nd", "rd", "th", "er", "ro", "o", "\xBA", "\xAA"]);
var OF = /* @__PURE__ */ new Set(["of", "de", "del", "do"]);
function readDate(tokens2, at) {
  const token = tokens2[at];
  if (token === void 0 || token.kind === "mark") return null;
  return token.kind === "word" ? monthFirst(tokens2, at) : yearFirst(tokens2, at) ?? japanese(tokens2, at, null) ?? numeric(tokens2, at) ?? dayFirst(tokens2, at);
}
function yearFirst(tokens2, at) {
  const [token, first, month, second, day3] = tokens2.slice(at, at + 5);
  const year = yearOf(token);
  if (year === null || !isNumber(month)) return null;
  if (first?.text === "\u5E74") return second?.text === "\u6708" ? japanese(tokens2, at + 2, year) : null;
  if (!isNumber(day3) || first?.text !== second?.text || !/^[-/.]$/.test(first?.text ?? "") || !day3.glued) return null;
  if (month.text.length > 2 || day3.text.length > 2) return null;
  return dated(year, month.value, day3.value, at + 5);
}
function japanese(tokens2, at, year) {
  const [month, first, day3, second] = tokens2.slice(at, at + 4);
  if (first?.text !== "\u6708" || second?.text !== "\u65E5" || !isNumber(month) || !isNumber(day3)) return null;
  return dated(year, month.value, day3.value, at + 4);
}
function numeric(tokens2, at) {
  const [left, first, right, second, year, colon] = tokens2.slice(at, at + 6);
  if (!isNumber(left) || !isNumber(right) || !first?.glued || left.text.length > 2 || right.text.length > 2) return null;
  const separator = first.text;
  if (!/^[-/.,]$/.test(separator) || (right.glued ? separator === "," : separator !== ",")) return null;
  const long = yearOf(year);
  const short2 = isNumber(year) && year.text.length === 2 && separator === "/" && !(colon?.text === ":" && colon.glued);
  if (second?.text === separator && (long !== null || short2)) {
    return numbered(left.value, right.value, long ?? 2e3 + (year?.value ?? 0), at + 5);
  }
  const clockFollows = isNumber(second) && !second.glued && year?.text === ":" && year.glued;
  const whole3 = separator === "/" || separator === "-" && isLoneMonthday(tokens2, at);
  return clockFollows && whole3 ? numbered(left.value, right.value, null, at + 3) : null;
}
function isLoneMonthday(tokens2, at) {
  const [left, , right] = tokens2.slice(at, at + 3);
  const before2 = tokens2[at - 1];
  const starts = !left?.glued || /^[[(|*_>]$/.test(before2?.text ?? "");
  return starts && left?.text.length === 2 && right?.text.length === 2 && Math.min(left.value, right.value) <= 12;
}
function numbered(left, right, year, next) {
  const order2 = left > 12 ? "day-first" : right > 12 ? "month-first" : left === right ? null : "either";
  const [month, day3] = order2 === "day-first" ? [right, left] : [left, right];
  return { next, value: { ...dated(year, month, day3, next).value, order: order2 } };
}
function monthFirst(tokens2, at) {
  const month = MONTH_OF.get(tokens2[at]?.key ?? "");
  if (month === void 0) return null;
  let next = at + 1;
  const dash = tokens2[next]?.text === "-";
  if (dash || tokens2[next]?.text === ".") next += 1;
  const day3 = tokens2[next];
  if (!isNumber(day3) || day3.text.length > 2 || isHour(tokens2, next)) return null;
  next += isOrdinal(tokens2[next + 1]) ? 2 : 1;
  return withYear(tokens2, next, month, day3.value, dash);
}
var isHour = (tokens2, at) => tokens2[at + 1]?.text === ":" && tokens2[at + 1]?.glued === true && tokens2[at + 2]?.kind === "number";
function dayFirst(tokens2, at) {
  const day3 = tokens2[at];
  if (!isNumber(day3) || day3.text.length > 2) return null;
  let next = at + 1;
  if (isOrdinal(tokens2[next])) next += 1;
  const separator = tokens2[next]?.text;
  const separated = separator === "/" || separator === "-";
  const pointed = separator === "." && tokens2[next]?.glued === true;
  if (separated || pointed || OF.has(tokens2[next]?.key ?? "")) next += 1;
  const month = MONTH_OF.get(tokens2[next]?.key ?? "");
  if (month === void 0) return null;
  return withYear(tokens2, next + 1, month, day3.value, separated);
}
function withYear(tokens2, at, month, day3, dash) {
  let next = at;
  while (next < at + 3 && (/^[,.]$/.test(tokens2[next]?.text ?? "") || OF.has(tokens2[next]?.key ?? ""))) next += 1;
  if (dash && /^[-/]$/.test(tokens2[next]?.text ?? "")) next += 1;
  const year = yearOf(tokens2[next]) ?? shortYear(tokens2, at);
  return dated(year, month, day3, year === null ? at : next + 1);
}
function shortYear(tokens2, at) {
  const [comma, year, end3] = tokens2.slice(at, at + 3);
  const short2 = isOrdinal(tokens2[at - 1]) && isNumber(year) && year.text.length === 2;
  return short2 && comma?.text === "," && end3?.text === "," ? 2e3 + year.value : null;
}
var isNumber = (token) => token?.kind === "number";
var yearOf = (token) => token?.kind === "number" && token.text.length === 4 && token.value >= 1990 && token.value < 2100 ? token.value : null;
var isOrdinal = (token) => token?.glued === true && ORDINALS.has(token.key);
function dated(year, month, day3, next) {
  const impossible = month < 1 || month > 12 || day3 < 1 || day3 > daysIn(year ?? 2024, month);
  return { value: { year, month, day: day3, order: null, impossible }, next };
}
var daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
function settle(date, calendar) {
  const year = date?.year ?? calendar.year;
  if (date === null || year === null || date.impossible || date.order === "either" && calendar.order === null)
    return null;
  const { month, day: day3 } = date.order === "either" && calendar.order === "day-first" ? swap(date) : date;
  return day3 > daysIn(year, month) ? null : `${year}-${pad(month)}-${pad(day3)}`;
}
function calendarOf(dates) {
  return { year: dates.find((date) => date.year !== null)?.year ?? null, order: orderOf(dates) };
}
function orderOf(dates) {
  const shown = new Set(dates.map((date) => date.order).filter((order2) => order2 !== null && order2 !== "either"));
  if (shown.size > 0) return shown.size === 1 ? [...shown][0] ?? null : null;
  const unclear = dates.filter((date) => date.order === "either");
  const certain = dates.filter((date) => date.order === null);
  const days2 = new Set(certain.map(({ month, day: day3 }) => `${month}-${day3}`));
  const known4 = ({ month, day: day3 }) => days2.has(`${month}-${day3}`);
  return choose(unclear.map(swap).some(known4), unclear.some(known4)) ?? closer(span([...certain, ...unclear.map(swap)]), span([...certain, ...unclear]));
}
var swap = ({ month, day: day3 }) => ({ month: day3, day: month });
var choose = (dayFirst2, monthFirst2) => dayFirst2 === monthFirst2 ? null : dayFirst2 ? "day-first" : "month-first";
var span = (days2) => {
  const numbers2 = days2.map(({ month, day: day3 }) => month * 31 + day3);
  return Math.max(...numbers2) - Math.min(...numbers2);
};
function closer(dayFirst2, monthFirst2) {
  if (dayFirst2 <= 0 || monthFirst2 <= 0) return null;
  return choose(dayFirst2 * 5 < monthFirst2, monthFirst2 * 5 < dayFirst2);
}
var pad = (value) => String(value).padStart(2, "0");

// src/postmortem/zone.ts
var OFFSETS = new Map(
  Object.entries({
    UTC: 0,
    GMT: 0,
    Z: 0,
    WET: 0,
    WEST: 60,
    WAT: 60,
    CET: 60,
    CEST: 120,
    MET: 60,
    EET: 120,
    EEST: 180,
    CAT: 120,
    SAST: 120,
    EAT: 180,
    MSK: 180,
    TRT: 180,
    PKT: 300,
    WIB: 420,
    ICT: 420,
    SGT: 480,
    HKT: 480,
    PHT: 480,
    AWST: 480,
    JST: 540,
    KST: 540,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    BRT: -180,
    ART: -180,
    UYT: -180,
    CLT: -240,
    CLST: -180,
    BOT: -240,
    VET: -240,
    COT: -300,
    PET: -300,
    EDT: -240,
    EST: -300,
    CDT: -300,
    MDT: -360,
    MST: -420,
    PDT: -420,
    PST: -480,
    AKDT: -480,
    AKST: -540,
    HST: -600,
    CST: null,
    IST: null,
    BST: null,
    AST: null
  })
);
var REGIONS = /* @__PURE__ */ new Map([
  ["pt", "America/Los_Angeles"],
  ["pacific", "America/Los_Angeles"],
  ["mt", "America/Denver"],
  ["mountain", "America/Denver"],
  ["ct", "America/Chicago"],
  ["et", "America/New_York"],
  ["eastern", "America/New_York"]
]);
var NAMES = [
  [/\bwest (central )?africa/, "WAT"],
  [/\beast africa/, "EAT"],
  [/\bcentral africa/, "CAT"],
  [/\bsouth africa/, "SAST"],
  [/\bgreenwich/, "GMT"],
  [/\b(coordinated )?universal/, "UTC"],
  [/\bcentral europe\w* summer/, "CEST"],
  [/\bcentral europe/, "CET"],
  [/\beastern standard/, "EST"],
  [/\beastern daylight/, "EDT"],
  [/\bpacific standard/, "PST"],
  [/\bpacific daylight/, "PDT"],
  [/\bjapan/, "JST"]
];
function readZone(text, tokens2, at) {
  const token = tokens2[at];
  if (token?.text === "(" || token?.text === "[") {
    const inner = readBareZone(text, tokens2, at + 1);
    return inner !== null && /^[)\]]$/.test(tokens2[inner.next]?.text ?? "") ? { ...inner, next: inner.next + 1 } : inner;
  }
  return readBareZone(text, tokens2, at);
}
function readBareZone(text, tokens2, at) {
  const token = tokens2[at];
  const words2 = worded(tokens2, at);
  const [open3, letters, close] = words2 === null ? [] : tokens2.slice(words2, words2 + 3);
  if (words2 !== null && open3?.text === "(" && letters && isZone(letters) && close?.text === ")")
    return { zone: letters.text, next: words2 + 3 };
  const next = offset(tokens2, at) ?? iana(tokens2, at) ?? words2 ?? abbreviation(tokens2, at);
  if (token === void 0 || next === null) return null;
  return { zone: text.slice(token.from, tokens2[next - 1]?.to), next };
}
function offset(tokens2, at) {
  const [sign, hours, colon, minutes] = tokens2.slice(at, at + 4);
  if (!/^[+\-−]$/.test(sign?.text ?? "") || hours?.kind !== "number" || !hours.glued) return null;
  if (hours.text.length === 4) return hours.value <= 1400 ? at + 2 : null;
  if (hours.text.length > 2 || hours.value > 14) return null;
  const negative = sign?.text !== "+";
  if (negative && !(sign?.glued === true && hours.value <= 12 && followsZone(tokens2, at))) return null;
  if (colon?.text !== ":" || !colon.glued) return at + 2;
  return minutes?.text.length === 2 && minutes.glued && /^[034]/.test(minutes.text) ? at + 4 : null;
}
function followsZone(tokens2, at) {
  if (/^(utc|gmt)$/.test(tokens2[at - 1]?.key ?? "")) return true;
  const iso = [at - 4, at - 6].map((start) => tokens2[start]);
  return tokens2[at - 1]?.kind === "number" && iso.some((token) => token?.key === "t");
}
function iana(tokens2, at) {
  const [area, slash, place2, underscore, rest] = tokens2.slice(at, at + 5);
  if (area?.kind !== "word" || slash?.text !== "/" || !slash.glued || place2?.kind !== "word" || !place2.glued)
    return null;
  if (!/^(africa|america|antarctica|asia|atlantic|australia|brazil|canada|europe|indian|pacific|us|etc)$/.test(area.key))
    return null;
  return underscore?.text === "_" && rest?.kind === "word" ? at + 5 : at + 3;
}
var NO_ZONES = new Set(
  "start end begin detection response resolution recovery restoration acknowledgement escalation incident outage event local total down up real run the time".split(
    " "
  )
);
var MEASURED = new Set(
  "wait query response load processing build run running start end down up recovery resolution detection database server page request lead real cpu execution startup boot idle total average peak first last some any".split(
    " "
  )
);
function worded(tokens2, at) {
  const [first] = tokens2.slice(at, at + 1);
  if (first && (isZone(first) || NO_ZONES.has(first.key))) return null;
  for (let next = at; next < at + 5; next += 1) {
    const token = tokens2[next];
    if (token?.kind !== "word") return null;
    if (next > at && /^time(zone)?$/.test(token.key))
      return tokens2.slice(at, next).some(({ key }) => key.length < 2 || MEASURED.has(key)) ? null : next + 1;
    if (!/^[A-Z]/.test(token.text)) return null;
  }
  return null;
}
var isZone = ({ text }) => text.length > 1 && OFFSETS.has(text);
function abbreviation(tokens2, at) {
  const token = tokens2[at];
  if (token?.kind !== "word") return null;
  const base = /^(utc|gmt)$/i.test(token.text) ? token.text.toUpperCase() : token.text;
  if (base === "Z" && !token.glued) return null;
  if (!OFFSETS.has(base) && !/^(PT|MT|CT|ET)$/.test(base)) return null;
  const [sign, hours] = tokens2.slice(at + 1, at + 3);
  const plus = sign?.text === "+" && hours?.kind === "number" && hours.text.length <= 2 && hours.value <= 14;
  if (plus) return offset(tokens2, at + 1) ?? at + 3;
  return base === "UTC" || base === "GMT" ? offset(tokens2, at + 1) ?? at + 1 : at + 1;
}
function offsetOf(zone, local) {
  const name = zone.trim();
  const base = /^[A-Za-z]*/.exec(name)?.[0].toUpperCase() ?? "";
  const numeric2 = /([+\-−])\s?(\d{1,2}):?(\d{2})?$/.exec(name);
  if (numeric2 !== null && (base === "" || base === "UTC" || base === "GMT")) {
    const minutes = Number(numeric2[2]) * 60 + Number(numeric2[3] ?? 0);
    return numeric2[1] === "+" ? minutes : -minutes;
  }
  if (numeric2 !== null) return null;
  const known4 = OFFSETS.get(base);
  if (known4 !== void 0 && base.length === name.length) return known4;
  const lower = name.toLowerCase();
  const named4 = NAMES.find(([pattern]) => pattern.test(lower));
  if (named4 !== void 0) return OFFSETS.get(named4[1]) ?? null;
  const region = name.includes("/") ? name : REGIONS.get(lower.split(" ")[0] ?? "");
  return region === void 0 ? null : regionOffset(region, local);
}
function regionOffset(region, local) {
  const guess = Date.parse(`${local}:00Z`);
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: region, timeZoneName: "longOffset" });
    const ahead2 = (time) => {
      const name = format.formatToParts(time).find((part2) => part2.type === "timeZoneName")?.value ?? "";
      const parts4 = /([+-])(\d\d):(\d\d)/.exec(name);
      return parts4 === null ? 0 : (parts4[1] === "-" ? -1 : 1) * (Number(parts4[2]) * 60 + Number(parts4[3]));
    };
    return ahead2(guess - ahead2(guess) * 6e4);
  } catch {
    return null;
  }
}

// src/postmortem/clock.ts
var WORDS = /* @__PURE__ */ new Map([
  ["noon", 12],
  ["midday", 12],
  ["mediodia", 12],
  ["midi", 12],
  ["midnight", 0],
  ["medianoche", 0],
  ["minuit", 0]
]);
var HOURS = /* @__PURE__ */ new Set(["h", "hr", "hrs", "hours", "heures", "horas"]);
var AT = /* @__PURE__ */ new Set(["at", "a", "as", "las", "vers", "des", "par"]);
function readClock(tokens2, at) {
  const token = tokens2[at];
  if (token === void 0) return null;
  if (token.kind === "word") return spoken(tokens2, at, token);
  if (token.kind !== "number" || token.text.length > 4 || insideNumber(tokens2, at)) return null;
  return token.text.length > 2 ? military(tokens2, at, token) : withColon(tokens2, at, token) ?? withLetter(tokens2, at, token) ?? hourOnly(tokens2, at, token);
}
function insideNumber(tokens2, at) {
  const [before2, token] = [tokens2[at - 1], tokens2[at]];
  if (!token?.glued || before2 === void 0) return false;
  const beforeThat = tokens2[at - 2];
  const decimal = /^[.,:/]$/.test(before2.text) && before2.glued && beforeThat?.kind === "number" && beforeThat.to === before2.from;
  const afterYear = before2.text === ":" && beforeThat?.text.length === 4;
  if (decimal && tokens2[at + 1]?.text === ":") return meridiemAt(tokens2, at + 3) === null && !afterYear;
  return decimal || before2.kind === "word" && before2.key !== "t" && /^[a-z]/.test(before2.key) || /^[#$€£&=]$/.test(before2.text);
}
function withColon(tokens2, at, hour) {
  const [separator, minute] = tokens2.slice(at + 1, at + 3);
  if (!separator?.glued || !minute?.glued || minute.text.length !== 2 || minute.kind !== "number") return null;
  if (!/^[:;.]$/.test(separator.text)) return null;
  let next = at + 3;
  if (separator.text === ":" && tokens2[next]?.text === ":" && tokens2[next]?.glued && tokens2[next + 1]?.text.length === 2) {
    if (tokens2[next + 1]?.kind === "number" && tokens2[next + 1]?.glued) next = afterFraction(tokens2, next + 2);
  }
  const meridiem = meridiemAt(tokens2, next);
  const dotted2 = separator.text === "." && hour.text.length === 2 && saysClock(tokens2, next);
  if (separator.text !== ":" && meridiem === null && !dotted2) return null;
  const after = tokens2[next];
  const runsOn = after?.glued === true && (after.kind === "number" || after.text === ":" && tokens2[next + 1]?.kind === "number");
  if (runsOn && tokens2[next + 1]?.glued !== false) return null;
  return clock(hour.value, minute.value, meridiem, meridiem === null && HOURS.has(after?.key ?? "") ? next + 1 : next);
}
var saysClock = (tokens2, at) => tokens2.slice(at, at + 5).some((token) => HOURS.has(token.key) || isZone(token));
function afterFraction(tokens2, at) {
  const [point, digits2] = tokens2.slice(at, at + 2);
  return point?.text === "." && point.glued && digits2?.kind === "number" && digits2.glued ? at + 2 : at;
}
function withLetter(tokens2, at, hour) {
  const [letter, minute, unit] = tokens2.slice(at + 1, at + 4);
  if (letter?.text === "\u6642") {
    const minutes = minute?.kind === "number" && unit?.text === "\u5206" ? minute.value : 0;
    if (minute?.text === "\u9593") return null;
    return clock(hour.value, minutes, null, minutes === 0 && unit?.text !== "\u5206" ? at + 2 : at + 4);
  }
  if (letter?.key !== "h") return null;
  const isLength = unit?.glued === true && /^m(n|in)?$/.test(unit.key);
  if (minute?.kind === "number" && minute.text.length === 2 && !isLength) {
    return clock(hour.value, minute.value, meridiemAt(tokens2, at + 3), at + 3);
  }
  return AT.has(tokens2[at - 1]?.key ?? "") && minute?.kind !== "number" ? clock(hour.value, 0, null, at + 2) : null;
}
function hourOnly(tokens2, at, hour) {
  const colon = tokens2[at + 1]?.text === ":" && tokens2[at + 2]?.glued === true;
  const meridiem = meridiemAt(tokens2, colon ? at + 2 : at + 1);
  return meridiem === null || hour.value > 24 ? null : clock(hour.value, 0, meridiem, at + 1);
}
function military(tokens2, at, token) {
  if (token.text.length !== 4) return null;
  const unit = tokens2[at + 1];
  const says = HOURS.has(unit?.key ?? "") || unit?.text === "Z" || unit?.text === "UTC";
  if (!says) return null;
  return digits(token, HOURS.has(unit?.key ?? "") ? at + 2 : at + 1);
}
function readDigits(tokens2, at) {
  const [token, point, minute, after] = tokens2.slice(at, at + 4);
  if (token?.kind !== "number") return null;
  if (token.text.length === 4) return digits(token, at + 1);
  const dotted2 = point?.text === "." && point.glued && minute?.kind === "number" && minute.glued && !after?.glued;
  if (!dotted2 || token.text.length > 2 || minute.text.length !== 2) return null;
  const read = clock(token.value, minute.value, null, at + 3);
  return read.value.slip === null ? read : null;
}
function digits(token, next) {
  const read = clock(Math.floor(token.value / 100), token.value % 100, null, next);
  return read.value.slip === null ? read : null;
}
function spoken(tokens2, at, token) {
  const hour = WORDS.get(token.key);
  return hour === void 0 || tokens2[at - 1]?.kind === "number" ? null : clock(hour, 0, null, at + 1);
}
function meridiemAt(tokens2, at) {
  const [first, dot, second, last] = tokens2.slice(at, at + 4);
  if (first?.key === "am" || first?.key === "pm") return { meridiem: first.key, next: at + 1 };
  if (first?.key === "noon") return { meridiem: "pm", next: at + 1 };
  if (first?.key === "midnight") return { meridiem: "am", next: at + 1 };
  const letter = first?.key;
  if (letter !== "a" && letter !== "p" || dot?.text !== "." || !dot.glued || second?.key !== "m") return null;
  const meridiem = letter === "a" ? "am" : "pm";
  return { meridiem, next: last?.text === "." && last.glued ? at + 4 : at + 3 };
}
function clock(hour, minute, said, next) {
  const meridiem = said?.meridiem ?? null;
  const impossible = hour > 24 || minute > 59 || hour === 24 && minute > 0 || meridiem === "am" && hour > 12;
  const redundant = meridiem !== null && (hour > 12 || hour === 0);
  return {
    value: {
      hour: hour > 12 || meridiem === null ? hour : hour % 12 + (meridiem === "pm" && hour > 0 ? 12 : 0),
      minute,
      meridiem,
      slip: impossible ? "impossible" : redundant ? "redundant-meridiem" : null
    },
    next: said?.next ?? next
  };
}
function borrowMeridiem(first, second) {
  if (first.meridiem !== null || second.meridiem === null || first.hour > 12 || first.hour === 0) return first;
  const morning = first.hour % 12;
  const same2 = second.meridiem === "pm" ? morning + 12 : morning;
  const later = same2 * 60 + first.minute > second.hour * 60 + second.minute;
  return { ...first, meridiem: second.meridiem, hour: later ? (same2 + 12) % 24 : same2 };
}

// src/postmortem/token.ts
var MAX_LENGTH = 2e4;
var TOKEN = /\d+|[\u3005-\u9fff]|[A-Za-z\u00aa\u00ba\u00c0-\u024f]+|\S/g;
function tokenize(line) {
  const tokens2 = [];
  let end3 = 0;
  for (const { 0: text, index } of narrow(line.slice(0, MAX_LENGTH)).matchAll(TOKEN)) {
    const kind = isDigit(text) ? "number" : isLetter(text) ? "word" : "mark";
    tokens2.push({
      kind,
      text,
      key: kind === "word" ? fold(text) : text,
      value: kind === "number" ? Number(text) : Number.NaN,
      from: index,
      to: index + text.length,
      glued: index === end3 && index > 0
    });
    end3 = index + text.length;
  }
  return tokens2;
}
function narrow(line) {
  if (!/[\uff01-\uff5e]/.test(line)) return line;
  return line.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 65248));
}
function fold(text) {
  const lower = text.toLowerCase();
  return /[^\u0020-\u007f]/.test(lower) ? lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : lower;
}
var isDigit = (text) => text >= "0" && text < ":";
var isLetter = (text) => /^[A-Za-z\u00aa\u00ba\u00c0-\u024f\u3005-\u9fff]/.test(text);

// src/postmortem/time.ts
var words = (list) => new Set(list.split(" "));
var BEFORE_CLOCK = words(
  ", . : | - \u2013 \u2014 ~ \xB1 \u2248 ( [ ] @ at on by t around about approximately from between time a las as vers da du"
);
var BEFORE_DATE = words(", ( [ ) on of the el le du del em hours hrs");
var WEEKDAYS = words(
  "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche segunda terca quarta quinta sexta feira"
);
var RANGE = words("- \u2013 \u2014 \u2212 ~ \u301C \u2192 to until till til through thru a as al hasta au ate jusqu");
var BETWEEN = words("between entre");
var AND = words("and y et e &");
var mayTellTime = (line) => /[\d\uff10-\uff19]|noon|midnight/i.test(line);
function readMentions(line) {
  if (!mayTellTime(line)) return [];
  const tokens2 = tokenize(line);
  const found = [];
  for (let at = 0; at < tokens2.length; ) {
    const read = mentionAt(line, tokens2, at);
    if (read !== null) found.push(read.mention);
    at = read === null ? at + 1 : read.next;
  }
  return found;
}
function mentionAt(line, tokens2, at) {
  const bare = bareRange(line, tokens2, at) ?? dayRange(tokens2, at);
  if (bare !== null) return bare;
  const first = momentAt(line, tokens2, at);
  if (first === null) return null;
  const { from, to } = first.moment;
  const alone = { mention: { from, to, start: first.moment, end: null }, next: first.next };
  const joint = rangeJoint(tokens2, first.next, isBetween(tokens2, at));
  const second = joint === null ? null : momentAt(line, tokens2, joint);
  if (second === null || second.moment.clock === null !== (first.moment.clock === null)) return alone;
  const [start, end3] = share(first.moment, second.moment);
  return { mention: { from, to: end3.to, start, end: end3 }, next: second.next };
}
function bareRange(line, tokens2, at) {
  const hour = tokens2[at];
  const [joint, other4] = [tokens2[at + 1], tokens2[at + 2]];
  if (hour?.kind !== "number" || hour.value < 1 || hour.value > 12 || hour.text.length > 2) return null;
  if (other4?.kind !== "number" || joint === void 0) return null;
  const ranged = RANGE.has(joint.key) || AND.has(joint.key) && isBetween(tokens2, at);
  const second = ranged ? momentAt(line, tokens2, at + 2) : null;
  if (second === null || second.moment.clock?.meridiem == null) return null;
  const clock4 = { hour: hour.value, minute: 0, meridiem: null, slip: null };
  const [start, end3] = share({ from: hour.from, to: hour.to, date: null, clock: clock4, zone: null }, second.moment);
  return { mention: { from: hour.from, to: end3.to, start, end: end3 }, next: second.next };
}
function dayRange(tokens2, at) {
  if (tokens2[at]?.kind === "mark") return null;
  const month = tokens2[at]?.kind === "word" ? tokens2[at] : null;
  const [first, dash, second] = tokens2.slice(month === null ? at : at + 1, at + 4);
  if (first?.kind !== "number" || first.text.length > 2) return null;
  if (second?.kind !== "number" || !second.glued || !/^[-–]$/.test(dash?.text ?? "")) return null;
  const end3 = month === null ? readDate(tokens2, at + 2) : readDate([month, ...tokens2.slice(at + 3, at + 7)], 0);
  if (end3 === null || end3.value.order !== null || end3.value.day !== second.value || first.value >= second.value)
    return null;
  const next = month === null ? end3.next : at + 2 + end3.next;
  const [from, to] = [tokens2[at]?.from ?? first.from, tokens2[next - 1]?.to ?? second.to];
  const day3 = (date) => ({ from, to, date, clock: null, zone: null });
  return { mention: { from, to, start: day3({ ...end3.value, day: first.value }), end: day3(end3.value) }, next };
}
var isBetween = (tokens2, at) => tokens2.slice(Math.max(0, at - 4), at + 8).some((token) => BETWEEN.has(token.key));
function rangeJoint(tokens2, at, between) {
  let next = at;
  if (/^[,)\]]$/.test(tokens2[next]?.text ?? "")) next += 1;
  const joint = tokens2[next];
  if (joint === void 0) return null;
  if (!RANGE.has(joint.key) && !(between && AND.has(joint.key))) return null;
  next += 1;
  while (next < at + 6 && (/^[-–—'’(~±,]$/.test(tokens2[next]?.text ?? "") || FILLERS.has(tokens2[next]?.key ?? "")))
    next += 1;
  return next;
}
var FILLERS = words("about around approximately approx roughly nearly las the on " + [...WEEKDAYS].join(" "));
function share(start, end3) {
  const clock4 = start.clock !== null && end3.clock !== null ? borrowMeridiem(start.clock, end3.clock) : start.clock;
  return [
    { ...start, clock: clock4, zone: start.zone ?? end3.zone, date: start.date ?? end3.date },
    { ...end3, zone: end3.zone ?? start.zone }
  ];
}
function momentAt(line, tokens2, at) {
  const from = tokens2[at]?.from ?? 0;
  const date = readDate(tokens2, at);
  if (date !== null) {
    const gap2 = skip(tokens2, date.next, BEFORE_CLOCK, 3);
    const clock5 = readClock(tokens2, gap2) ?? (gap2 === date.next ? readDigits(tokens2, gap2) : null);
    if (clock5 === null) return made(tokens2, from, date.next, date.value, null, null);
    const zone2 = readZone(line, tokens2, clock5.next);
    const next2 = afterOtherZone(line, tokens2, zone2?.next ?? clock5.next);
    return made(tokens2, from, next2, date.value, clock5.value, zone2?.zone ?? null);
  }
  const clock4 = readClock(tokens2, at);
  if (clock4 === null) return null;
  const zone = readZone(line, tokens2, clock4.next);
  const next = afterOtherZone(line, tokens2, zone?.next ?? clock4.next);
  const dashed = /^[-–—]$/.test(tokens2[next]?.text ?? "");
  const later = readDate(tokens2, dashed ? next + 1 : skip(tokens2, next, BEFORE_DATE, 3));
  const clockFollows = later !== null && readClock(tokens2, skip(tokens2, later.next, BEFORE_CLOCK, 2)) !== null;
  const day3 = clockFollows && (dashed || later.value.year === null) ? null : later;
  const behind2 = day3 === null || zone !== null ? null : readZone(line, tokens2, day3.next);
  const end3 = behind2?.next ?? day3?.next ?? next;
  return made(tokens2, from, end3, day3?.value ?? null, clock4.value, zone?.zone ?? behind2?.zone ?? null);
}
function afterOtherZone(line, tokens2, at) {
  const opening2 = tokens2[at]?.text;
  if (opening2 !== "(" && opening2 !== "/") return at;
  const clock4 = readClock(tokens2, at + 1);
  const zone = clock4 && readZone(line, tokens2, clock4.next);
  if (zone === null) return at;
  if (opening2 === "/") return zone.next;
  return tokens2[zone.next]?.text === ")" ? zone.next + 1 : at;
}
function made(tokens2, from, next, date, clock4, zone) {
  return { moment: { from, to: tokens2[next - 1]?.to ?? from, date, clock: clock4, zone }, next };
}
function skip(tokens2, at, words2, most2) {
  let next = at;
  while (next < at + most2 && (words2.has(tokens2[next]?.key ?? "") || WEEKDAYS.has(tokens2[next]?.key ?? ""))) next += 1;
  return next;
}
function readZoneNotice(line) {
  const tokens2 = tokenize(line);
  for (let at = 0; at < tokens2.length; at += 1) {
    if (tokens2[at]?.kind !== "word") continue;
    const zone = readZone(line, tokens2, at);
    if (zone !== null) return zone.zone;
  }
  return null;
}

// src/rules/date-ambiguous.ts
var numbers = /\d([-/.,]) ?\d{1,2}\1 ?\d{2}|\d\/\d/;
var date_ambiguous_default = defineRule({
  description: "A date can be read in one way only",
  severity: { alx: "info", sre: "info", strict: "info" },
  source: "ISO 8601",
  options: {},
  *check(postmortem) {
    const lines = prose(postmortem);
    const open3 = ({ order: order2, day: day3, month }) => order2 === "either" && day3 !== month;
    const first = lines.filter(({ text }) => numbers.test(text)).flatMap(datesIn).find(({ date }) => open3(date));
    if (!first || calendarOf(lines.flatMap(datesIn).map(({ date }) => date)).order !== null) return;
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Date ${quote(first.text)} could be day and month or month and day`,
      help: "Write the month\u2019s name or `YYYY-MM-DD`: `6 May 2024`, `2024-05-06`"
    };
  }
});
function datesIn({ line, text }) {
  return readMentions(text).flatMap(({ start, end: end3 }) => end3 ? [start, end3] : [start]).flatMap(({ date, from, to }) => date ? [{ line, date, text: text.slice(from, to) }] : []);
}

// src/rules/date-valid.ts
var ordinal = /\b(\d{1,2})(st|nd|rd|th)\b/g;
function ending(number) {
  if (number % 100 >= 11 && number % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
function moments({ incident, timeline }) {
  const entries = (timeline?.entries ?? []).flatMap(({ at, until }) => [at, until]);
  return [incident.start, incident.end, ...entries].filter((moment) => moment !== null);
}
var date_valid_default = defineRule({
  description: "Dates and times exist, and the end comes after the start",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "Consistency",
  options: {},
  *check(postmortem) {
    for (const { slip, span: span2, text } of moments(postmortem)) {
      if (slip === "impossible") {
        yield { at: span2, message: `There is no ${quote(text)}`, help: "Correct the date or the time" };
      } else if (slip === "redundant-meridiem") {
        const fix = rewritten(postmortem, span2.line, text, text.replace(/ ?[ap]\.?m\b\.?/i, ""));
        yield {
          at: span2,
          message: `Time ${quote(text)} is written in 24 hours and with AM or PM`,
          help: "Leave AM or PM out",
          severity: "info",
          ...fix ? { fix } : {}
        };
      }
    }
    const seen = /* @__PURE__ */ new Set();
    for (const { line, text } of prose(postmortem)) {
      for (const [written, number, given2] of text.matchAll(ordinal)) {
        if (given2 === ending(Number(number)) || seen.has(written)) continue;
        seen.add(written);
        const fix = rewritten(postmortem, line, written, `${number}${ending(Number(number))}`);
        yield {
          at: { line, endLine: line },
          message: `Ordinal ${quote(written)} does not exist`,
          help: `Write \`${number}${ending(Number(number))}\`, or the number alone`,
          severity: "warning",
          ...fix ? { fix } : {}
        };
      }
    }
    const { start, end: end3 } = postmortem.incident;
    if (!start?.date || !end3?.date) return;
    const sameZone2 = !start.zone || !end3.zone || start.zone === end3.zone;
    const [from, to] = start.time && end3.time ? [start.local, end3.local] : [start.date, end3.date];
    if (!sameZone2 || to >= from) return;
    yield {
      at: end3.span,
      message: `End ${quote(end3.text)} comes before start ${quote(start.text)}`,
      help: "Correct the one that is wrong; an incident over midnight ends on the next day"
    };
  }
});

// src/rules/date-weekday.ts
var days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
var weekday = /\b((?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?)\b[.,]? ?(?:the )?$/i;
var date_weekday_default = defineRule({
  description: "The weekday is that of the date",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "Consistency",
  options: {},
  *check(postmortem) {
    const slips = /* @__PURE__ */ new Map();
    for (const { line, text } of prose(postmortem)) {
      if (!/day\b|\b(?:sun|mon|tue|wed|thu|fri|sat)\b/i.test(text)) continue;
      for (const { from, start } of readMentions(text)) {
        const [, name] = weekday.exec(text.slice(Math.max(0, from - 16), from)) ?? [];
        const date = start.date?.order === null ? settle(start.date, { year: null, order: null }) : null;
        if (!name || !date) continue;
        const actual = days[(/* @__PURE__ */ new Date(`${date}T00:00Z`)).getUTCDay()] ?? "";
        if (actual.startsWith(name.toLowerCase().slice(0, 3))) continue;
        const title = actual.charAt(0).toUpperCase() + actual.slice(1);
        const message = `Date ${quote(date)} is a ${title}, the report says ${quote(name)}`;
        slips.set(message, { message, lines: [...slips.get(message)?.lines ?? [], line] });
      }
    }
    for (const { message, lines } of slips.values()) {
      const [line = 1, ...again] = lines;
      const more = again.length > 0 ? `, and again in ${again.length === 1 ? "line" : "lines"} ${enumerate(again.map(String))}` : "";
      yield { at: { line, endLine: line }, message: message + more, help: "Correct the day of the week or the date" };
    }
  }
});

// src/rules/duration-arithmetic.ts
function wrong({ minutes, approximate, unit }, computed) {
  const away = Math.abs(minutes - computed);
  return away > Math.max(5, computed * (approximate ? 0.15 : 0.05)) && away >= unit / 2;
}
function phase({ minutes }, timeline) {
  const told = (timeline?.entries ?? []).slice(0, 200).flatMap(({ minute }) => minute ?? []);
  return told.some((from, index) => told.slice(index + 1).some((to) => Math.abs(to - from - minutes) <= 5));
}
var other2 = /\btime to [a-z]+|\bmtt[a-z]\b|\b(?:support|business|working|office) hours\b|\bexclud/i;
function ofIncident({ incident, lines }) {
  const metrics = new Set(lines.filter(({ text }) => other2.test(text)).map(({ line }) => line));
  return incident.lengths.filter(({ span: span2 }) => !metrics.has(span2.line));
}
function* withoutWindow(lengths, timeline) {
  const [length] = lengths;
  const told = (timeline?.entries ?? []).slice(0, 200).filter(({ minute }) => minute !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (!length || lengths.length > 1 || !first || !last || told.length < 4) return;
  const between = told.flatMap(
    ({ minute: from }, index) => told.slice(index + 1).map(({ minute: to }) => (to ?? 0) - (from ?? 0))
  );
  if (between.some((minutes) => !wrong(length, minutes))) return;
  yield {
    at: length.span,
    message: `Stated length ${quote(length.text)} is the time between no two entries of the timeline, which goes from ${quote(first.at.text)} to ${quote(last.at.text)}`,
    help: "Correct the length or the times, or state start and end",
    severity: "warning"
  };
}
var duration_arithmetic_default = defineRule({
  description: "The stated length of the incident is its end minus its start",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "Google SRE book, appendix D (66 minutes are 66 minutes in its timeline)",
  options: {},
  *check(postmortem) {
    const { incident, timeline } = postmortem;
    const { start, end: end3, minutes } = incident;
    const lengths = ofIncident(postmortem);
    if (!start?.time || !end3?.time || minutes === null || minutes <= 0) {
      yield* withoutWindow(lengths, timeline);
      return;
    }
    const differing = lengths.filter((length) => wrong(length, minutes) && !phase(length, timeline));
    const [first] = differing;
    if (!first) return;
    const stated2 = [...new Set(differing.map(({ text }) => quote(text)))];
    yield {
      at: first.span,
      message: `Stated length ${enumerate(stated2)} ${stated2.length === 1 ? "differs" : "differ"} from ${lengthOfTime(minutes)}, the time from ${quote(start.text)} to ${quote(end3.text)}`,
      help: `Correct the length or the times: start and end give ${lengthOfTime(minutes)}`
    };
  }
});

// src/rules/day.ts
function dayIn(text) {
  for (const line of text.split("\n")) {
    const [named4] = readMentions(line).flatMap(({ start, end: end3 }) => [start, end3 ?? start]).filter(({ date }) => date);
    if (named4) return line.slice(named4.from, named4.to).trim();
  }
  return null;
}

// src/postmortem/length.ts
var UNITS = new Map(
  Object.entries({
    "second seconds sec secs s segundo segundos seconde secondes": 1 / 60,
    "minute minutes min mins m minuto minutos": 1,
    "hour hours hr hrs h hora horas heure heures": 60,
    "day days d dia dias jour jours": 1440,
    "week weeks semana semanas semaine semaines": 10080
  }).flatMap(([names2, minutes]) => names2.split(" ").map((name) => [name, minutes]))
);
var NUMBERS = new Map(
  Object.entries({
    "a an one un una uno une um uma": 1,
    "two dos deux dois duas": 2,
    "three tres trois": 3,
    "four cuatro quatre quatro": 4,
    "five cinco cinq": 5,
    "six seis": 6,
    "seven siete sept sete": 7,
    "eight ocho huit oito": 8,
    "nine nueve neuf nove": 9,
    "ten diez dix dez": 10,
    "eleven once onze": 11,
    "twelve doce douze doze": 12,
    "fifteen quince quinze": 15,
    "twenty veinte vingt vinte": 20,
    "thirty treinta trente trinta": 30,
    "forty cuarenta quarante quarenta": 40,
    fifty: 50
  }).flatMap(([names2, value]) => names2.split(" ").map((name) => [name, value]))
);
var HALF = /* @__PURE__ */ new Set(["half", "medio", "media", "demi", "demie", "meia"]);
var AND2 = /* @__PURE__ */ new Set(["and", "y", "et", "e", "&", ","]);
var APPROXIMATE = new Set(
  "about approximately approx around nearly almost roughly circa ca ~ \u2248 \xB1 environ approximativement casi unos cerca aproximadamente alrededor quase \u7D04 or so".split(
    " "
  )
);
var BOUNDS = new Set(
  "than over least most maximum max under to within every each last past least next first que".split(" ")
);
var MAY_TELL_LENGTH = /hour|hr|min|day|week|sec|hora|heure|jour|d[ií]a|seman|semaine|分|時間|日間|\d\s?[hdm]/i;
function readLengths(line) {
  if (!MAY_TELL_LENGTH.test(line)) return [];
  const tokens2 = tokenize(line);
  const found = [];
  for (let at = 0; at < tokens2.length; ) {
    const read = lengthAt(tokens2, at);
    if (read !== null) found.push(read.length);
    at = read === null ? at + 1 : read.next;
  }
  return found;
}
function isClock(tokens2, at) {
  const [hour, letter, minute, after] = tokens2.slice(at, at + 4);
  if (hour?.text.length === 4 && hour.value < 2400 && hour.value % 100 < 60 && letter?.key.startsWith("h")) return true;
  if (letter?.key !== "h" || minute?.text.length !== 2 || hour?.kind !== "number" || minute.kind !== "number")
    return false;
  return CLOCK_WORDS.has(tokens2[at - 1]?.key ?? "") || CLOCK_WORDS.has(after?.key ?? "");
}
var CLOCK_WORDS = /* @__PURE__ */ new Set(["a", "at", "vers", "des", "las", "as", "le", "entre", "-", "\u2013"]);
function lengthAt(tokens2, at) {
  const first = partAt(tokens2, at);
  if (first === null || isClock(tokens2, at)) return null;
  let { minutes, unit, next } = first;
  for (let more = following(tokens2, next, unit); more !== null; more = following(tokens2, next, unit)) {
    minutes += more.minutes;
    unit = more.unit;
    next = more.next;
  }
  const before2 = tokens2.slice(Math.max(0, at - 2), at).map((token) => token.key);
  const said = before2.at(-1) ?? "";
  const after = `${tokens2[next]?.key ?? ""}${tokens2[next + 1]?.key ?? ""}`;
  return {
    next,
    length: {
      from: tokens2[at]?.from ?? 0,
      to: tokens2[next - 1]?.to ?? 0,
      minutes: Math.round(minutes),
      unit: Math.max(1, unit),
      approximate: before2.some((word2) => APPROXIMATE.has(word2)),
      bound: BOUNDS.has(said) || /^(?:to|[-–])$/.test(said) && tokens2[at - 2]?.kind === "number" || /^[<>≥≤+]$/.test(said) || after.startsWith("\u4EE5\u4E0A") || after.startsWith("\u4EE5\u5185")
    }
  };
}
function following(tokens2, at, unit) {
  let next = at;
  while (next < at + 2 && AND2.has(tokens2[next]?.key ?? "")) next += 1;
  if (next > at && unit >= 60) {
    const half = halfAt(tokens2, next);
    if (half !== null) return { minutes: unit / 2, unit: unit / 2, next: half };
  }
  const bare = tokens2[at];
  if (unit === 60 && tokens2[at - 1]?.key === "h" && bare?.kind === "number" && bare.text.length === 2) {
    const counts = !bare.glued && (tokens2[at + 1]?.kind === "word" || bare.value > 59);
    if (!counts && unitAt(tokens2, at + 1) === null) return { minutes: bare.value, unit: 1, next: at + 1 };
  }
  const part2 = partAt(tokens2, next);
  return part2 !== null && part2.unit < unit ? part2 : null;
}
function partAt(tokens2, at) {
  const amount = amountAt(tokens2, at);
  if (amount === null) return halfUnit(tokens2, at);
  let { next, value } = amount;
  let half = false;
  const joined = AND2.has(tokens2[next]?.key ?? "") ? halfAt(tokens2, next + 1) : halfAt(tokens2, next);
  if (joined !== null && unitAt(tokens2, joined) !== null) [next, half] = [joined, true];
  const unit = unitAt(tokens2, next);
  if (unit === null) return null;
  if (half) value += 0.5;
  const whole3 = Number.isInteger(value);
  const step = value * 2 === Math.round(value * 2) ? unit.minutes / 2 : 1;
  return { minutes: value * unit.minutes, unit: whole3 ? unit.minutes : step, next: unit.next };
}
function halfUnit(tokens2, at) {
  if (!HALF.has(tokens2[at]?.key ?? "")) return null;
  let next = at + 1;
  if (/^(a|an|-)$/.test(tokens2[next]?.key ?? "")) next += 1;
  const unit = unitAt(tokens2, next);
  return unit === null ? null : { minutes: unit.minutes / 2, unit: unit.minutes / 2, next: unit.next };
}
function halfAt(tokens2, at) {
  const next = /^(a|an)$/.test(tokens2[at]?.key ?? "") ? at + 1 : at;
  return HALF.has(tokens2[next]?.key ?? "") ? next + 1 : null;
}
function amountAt(tokens2, at) {
  const token = tokens2[at];
  if (token?.kind === "word") {
    const value = NUMBERS.get(token.key);
    return value === void 0 ? null : { value, next: at + 1 };
  }
  if (token?.kind !== "number" || token.text.length > 4 || partOfNumber(tokens2, at)) return null;
  const [point, decimals] = tokens2.slice(at + 1, at + 3);
  const decimal = /^[.,]$/.test(point?.text ?? "") && point?.glued && decimals?.kind === "number" && decimals.glued;
  if (!decimal || decimals.text.length > 2) return { value: token.value, next: at + 1 };
  return { value: Number(`${token.text}.${decimals.text}`), next: at + 3 };
}
var partOfNumber = (tokens2, at) => tokens2[at]?.glued === true && (/^[.,:/]$/.test(tokens2[at - 1]?.text ?? "") || tokens2[at - 1]?.kind === "word") && !UNITS.has(tokens2[at - 1]?.key ?? "");
function unitAt(tokens2, at) {
  const next = tokens2[at]?.text === "-" && tokens2[at]?.glued ? at + 1 : at;
  const [token, tail] = tokens2.slice(next, next + 2);
  if (token === void 0) return null;
  if (token.text === "\u5206") return { minutes: 1, next: tail?.text === "\u9593" ? next + 2 : next + 1 };
  if (token.text === "\u6642" && tail?.text === "\u9593") return { minutes: 60, next: next + 2 };
  if (token.text === "\u65E5" && tail?.text === "\u9593") return { minutes: 1440, next: next + 2 };
  const minutes = UNITS.get(token.key);
  return minutes === void 0 ? null : { minutes, next: next + 1 };
}
function lengthOf(written, line, span2) {
  const { minutes, unit, approximate } = written;
  return { text: line.slice(written.from, written.to), span: span2, minutes, approximate, unit };
}

// src/rules/lasting.ts
var other3 = ["timeline", "corrective-measures", "action-items", "improvements", "lessons"];
var label = /\b(?:duration|downtime|(?:exposure|impact|outage|incident) window|time to (?:fix|repair|resol\w+|restor\w*|recover\w*|mitigat\w*)|report to fix)\b/i;
var over = /\b(?:restored|resolved|recovered|mitigated|fixed|lasted|unavailable|offline|down)\b[^.;]{0,30}$/i;
var shortest = 10;
var ranges = (text) => readMentions(text).some(({ end: end3 }) => end3 !== null);
function isTold({ text }, labelled, inImpact) {
  const lengths = readLengths(text).filter(({ minutes, bound }) => minutes > 0 && !bound);
  if (labelled) return lengths.length > 0 || ranges(text);
  if (inImpact && (lengths.some(({ minutes }) => minutes >= shortest) || ranges(text))) return true;
  return lengths.some(({ from }) => over.test(text.slice(Math.max(0, from - 60), from)));
}
function tellsLength(postmortem) {
  let column = null;
  for (const line of prose(postmortem)) {
    if (within(postmortem, line.section, other3)) continue;
    const labelled = label.test(line.text);
    if (labelled && /^\s*\|/.test(line.source)) column = line.section;
    const inTable = column !== null && line.section === column && /^\s*\|/.test(line.source);
    if (isTold(line, labelled || inTable, within(postmortem, line.section, ["impact", "duration"]))) return true;
  }
  return false;
}

// src/rules/duration-complete.ts
function lacking({ start, end: end3, minutes, lengths }) {
  const length = lengths[0];
  if (!start && !end3) return length ? `Duration is only a length, ${quote(length.text)}` : null;
  if (!start) return `Duration has an end, ${quote(end3?.text ?? "")}, and no start`;
  if (!end3 && minutes === null && !length) return `Duration has a start, ${quote(start.text)}, and no end`;
  return null;
}
var duration_complete_default = defineRule({
  description: "Start and end are both there, with date and time",
  severity: { alx: "error", sre: "warning", strict: "error" },
  source: "ALX brief (start and end times); NIST SP 800-61 (at what times)",
  options: {},
  *check(postmortem, { preset }) {
    const { incident, timeline, title, metadata } = postmortem;
    const { start, end: end3 } = incident;
    const help = `${preset === "alx" ? "The brief asks for start and end with a time zone: write" : "Write both:"} \`22 March 2024, 14:00 \u2013 16:30 UTC\``;
    const lack = start && !end3 && tellsLength(postmortem) ? null : lacking(incident);
    const field2 = sectionsNamed(postmortem, "duration")[0] ?? sectionsNamed(postmortem, "summary")[0];
    const at = start?.span ?? end3?.span ?? incident.lengths[0]?.span ?? (field2 ? titleLine(field2) : top(postmortem));
    const clocks = (timeline?.entries ?? []).filter((entry) => entry.at.time !== null);
    const known4 = preset !== "alx" && clocks.length >= 2;
    if (lack) yield { at, message: lack, help, ...known4 ? { severity: "info" } : {} };
    if (lack || !start) return;
    const dated4 = [start, end3, ...(timeline?.entries ?? []).map((entry) => entry.at)].some((moment) => moment?.date) || Object.keys(metadata).some((key) => /date|fecha|data/.test(key)) || [title, ...sectionsNamed(postmortem, "summary", "duration")].some((place2) => place2 && dayIn(place2.text)) || /\b(?:19|20)\d\d\b/.test(title?.text ?? "");
    if (!dated4) yield { at, message: `Duration names no date: ${quote(start.text)}`, help };
    else if (start.date && start.date === end3?.date && !start.time && !end3.time)
      yield { at, message: `Duration names a day, ${quote(start.text)}, and no times`, help };
  }
});

// src/rules/duration-present.ts
var dated2 = /(?<!\d)(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?!\d)/;
function dayElsewhere(postmortem) {
  const { title, headings, metadata, path } = postmortem;
  const texts = [title, ...headings, ...Object.values(metadata), ...sectionsNamed(postmortem, "impact", "duration")];
  for (const text of texts) {
    const day3 = text && dayIn(text.text);
    if (day3) return day3;
  }
  return dated2.exec(path.split("/").at(-1) ?? "")?.[0] ?? null;
}
var duration_present_default = defineRule({
  description: "The summary says how long the incident lasted",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief; Google SRE book, appendix D; Atlassian incident template",
  options: {},
  *check(postmortem, { preset }) {
    const { start, end: end3, minutes, lengths } = postmortem.incident;
    if (start || end3 || minutes !== null || lengths.length > 0) return;
    const [field2] = sectionsNamed(postmortem, "duration");
    if (field2 && field2.words === 0) return;
    const [summary] = sectionsNamed(postmortem, "summary");
    if (!summary) return;
    if (tellsLength(postmortem)) return;
    const inSummary = dayIn(summary.text);
    const entries = postmortem.timeline?.entries ?? [];
    const day3 = inSummary ?? (entries.some(({ at }) => at.time) ? null : dayElsewhere(postmortem));
    const known4 = day3 !== null || entries.length >= 2 || entries.some(({ at }) => at.time !== null);
    yield {
      at: titleLine(field2 ?? summary),
      message: field2 ? "Duration names neither times nor a length" : day3 ? `${inSummary ? "Summary" : "Report"} names a day, ${quote(day3)}, and neither times nor a length` : "Summary says neither when the incident began and ended nor how long it lasted",
      help: `${preset === "alx" ? "The brief asks for start and end with a time zone: write" : "Write start and end with a time zone:"} \`Duration: 22 March 2024, 14:00 \u2013 16:30 UTC\``,
      ...preset !== "alx" && known4 ? { severity: "warning" } : {}
    };
  }
});

// src/rules/duration-zone.ts
var universal = /\b(?:UTC|GMT)\b/;
var duration_zone_default = defineRule({
  description: "The times have a time zone",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief; Atlassian and AWS incident templates; PagerDuty (UTC)",
  options: {},
  *check({ incident, timeline, lines }, { preset }) {
    const entries = (timeline?.entries ?? []).map(({ at }) => at);
    const moments2 = [incident.start, incident.end, ...entries].filter((moment) => moment !== null);
    if (incident.zone || timeline?.zone || moments2.some(({ zone }) => zone)) return;
    const first = moments2.find(({ time }) => time);
    const places2 = new Set(moments2.map(({ span: span2 }) => span2.line));
    if (!first || lines.some(({ line, text }) => places2.has(line) && universal.test(text))) return;
    yield {
      at: first.span,
      message: `No time zone is named for ${quote(first.text)} or any other time`,
      help: `${preset === "alx" ? "The brief asks for start and end with a time zone: write" : "Say it once:"} \`10:00 \u2013 12:30 UTC\`, or \`Timeline (all times UTC)\``
    };
  }
});

// src/rules/heading-levels.ts
var heading_levels_default = defineRule({
  description: "Headings go down one level at a time",
  severity: { alx: "info", sre: "info", strict: "info" },
  source: "WCAG 2.2, technique H42; the outline of a page",
  options: {},
  *check(postmortem) {
    const { headings } = postmortem;
    for (const [index, { level: level2, text, span: span2 }] of headings.entries()) {
      const before2 = headings[index - 1];
      if (!before2) continue;
      const late2 = level2 === 1 && headings.slice(0, index).every((heading) => heading.level > 1);
      if (!late2 && level2 <= before2.level + 1) continue;
      const [source = ""] = sourceOf(postmortem, span2);
      const fixable = !late2 && /^ {0,3}#{1,6} /.test(source) && headings[index + 1]?.level !== level2;
      yield {
        at: span2,
        message: late2 ? `Title ${quote(text)} of level 1 stands after ${quote(before2.text)} of level ${before2.level}` : `Heading ${quote(text)} of level ${level2} stands under ${quote(before2.text)} of level ${before2.level}`,
        help: late2 ? "Begin with the title, of level 1" : `Write it with ${before2.level + 1} marks: \`${"#".repeat(before2.level + 1)} ${text.slice(0, 40)}\``,
        ...fixable ? {
          fix: {
            span: { line: span2.line, endLine: span2.line },
            text: source.replace(/^ {0,3}#{1,6}/, "#".repeat(before2.level + 1))
          }
        } : {}
      };
      return;
    }
  }
});

// src/rules/image-alt.ts
var meaningless = /^(?:image|img|picture|photo|screenshot|screen shot|alt(?: text)?|gif|diagram|untitled)[ _-]?\d*$|\.(?:png|jpe?g|gif|svg|webp)$/i;
function lacking2({ image, alt }) {
  return image && (alt === null || meaningless.test(alt.trim()));
}
var image_alt_default = defineRule({
  description: "An image says in words what it shows",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "WCAG 2.2, 1.1.1",
  options: {},
  *check(postmortem) {
    const images = postmortem.links.filter(lacking2);
    const [first] = images;
    if (!first) return;
    const inHtml = sourceOf(postmortem, first.span).some((line) => /<img\b/i.test(line));
    yield {
      at: first.span,
      message: `${count(images.length, "image")} ${images.length === 1 ? "has" : "have"} no description${first.alt ? `, but ${quote(first.alt)}` : ""}`,
      help: `Say what it shows: \`${inHtml ? 'alt="Error rate from 14:00 to 16:30, at 100 % until 16:00"' : "![Error rate from 14:00 to 16:30, at 100 % until 16:00](errors.png)"}\``
    };
  }
});

// src/rules/image-hotlink.ts
var foreign = /^https?:\/\/(?:raw\.githubusercontent\.com\/|github\.com\/[^/]+\/[^/]+\/(?:raw|blob)\/|(?:www\.)?google\.[a-z.]{2,6}\/(?:url|imgres)|encrypted-tbn\d\.gstatic\.com|(?:www\.)?bing\.com\/(?:images|th))/i;
var image_hotlink_default = defineRule({
  description: "An image lies in the repository of the report",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Links to raw files and search results break first",
  options: {},
  *check({ links }) {
    for (const { image, target, span: span2 } of links) {
      if (!image || !foreign.test(target)) continue;
      yield {
        at: span2,
        message: `Image comes from ${quote(target, 80)}, where it may change or vanish`,
        help: "Put it beside the report and link it by its path"
      };
    }
  }
});

// src/rules/targets.ts
var external = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
var pages = /(?:^|\/)\.\.\/\.\.\/(?:issues|pull|pulls|discussions|releases|wiki|actions|commit)\b|(?:^|\/)(?:blob|tree|raw)\//;
function anchors(headings) {
  const seen = /* @__PURE__ */ new Map();
  const found = headings.map(({ text }) => {
    const slug = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
    const before2 = seen.get(slug) ?? 0;
    seen.set(slug, before2 + 1);
    return before2 === 0 ? slug : `${slug}-${before2}`;
  });
  return new Set(found);
}
function resolve({ path }, { target }) {
  if (external.test(target) || pages.test(target)) return null;
  const [address = "", anchor = ""] = target.split("#");
  const decoded = decode(address.split("?")[0] ?? "");
  if (decoded === "") return { file: path, anchor: decode(anchor) };
  const base = decoded.startsWith("/") ? [] : path.split("/").slice(0, -1);
  const steps2 = [...base];
  for (const part2 of decoded.split("/")) {
    if (part2 === "..") {
      if (steps2.length === 0) return null;
      steps2.pop();
    } else if (part2 !== "." && part2 !== "") steps2.push(part2);
  }
  return { file: steps2.join("/"), anchor: decode(anchor) };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function exists(file, files) {
  return file === "" || files.has(file) || [...files].some((known4) => known4.startsWith(`${file}/`));
}
function sameButCase(file, files) {
  return [...files].find((known4) => known4.toLowerCase() === file.toLowerCase()) ?? null;
}

// src/rules/image-target.ts
var standIn = /^https?:\/\/(?:www\.)?(?:via\.placeholder\.com|placeholder\.com|dummyimage\.com|placehold\.(?:co|it)|picsum\.photos)\b/i;
var image_target_default = defineRule({
  description: "An image exists",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "Google SRE Workbook, chapter 10 (graphs are part of the report)",
  options: {},
  *check(postmortem, { files }) {
    for (const link of postmortem.links) {
      if (!link.image) continue;
      if (standIn.test(link.target)) {
        yield {
          at: link.span,
          message: `Image ${quote(link.target)} only holds the place of one`,
          help: "Put the real image in, or leave it out",
          severity: "info"
        };
      }
      const resolved = files && resolve(postmortem, link);
      if (!files || !resolved || exists(resolved.file, files)) continue;
      const other4 = sameButCase(resolved.file, files);
      yield {
        at: link.span,
        message: `Image ${quote(link.target)} is not in the repository`,
        help: other4 ? `Write ${quote(other4)}: letters of either case differ` : "Add the file or correct the address"
      };
    }
  }
});

// src/rules/impact-consistent.ts
var whole = /\b(?:all (?:of the |our )?(?:users|customers|clients)|every (?:user|customer)|complete outage)\b|\b100 ?%/i;
var share2 = /\b(\d{1,2}(?:\.\d+)?) ?% of (?:(?:the|our|all|total) ){0,3}(?:users?|customers?|user base|clients?)\b/i;
var impact_consistent_default = defineRule({
  description: "The impact\u2019s numbers agree with each other",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Consistency",
  options: {},
  *check({ impact }) {
    const all = impact && whole.exec(impact.text)?.[0];
    const part2 = impact && share2.exec(impact.text)?.[0];
    if (!all || !part2) return;
    yield {
      at: impact.span,
      message: `Impact says ${quote(all)} and ${quote(part2)}`,
      help: "Say of what each is a share: `all log-ins failed, which 80 % of the users needed that day`"
    };
  }
});

// src/rules/impact-told.ts
var named2 = /impact|consequence|effect/i;
var leak = /\b(?:credentials?|secrets?|api keys?|expos(?:ed|ure)|leak(?:ed|s)?|phish\w*|abuse[ds]?|vulnerab\w*|compromised|breach\w*)\b/i;
var blank = /\n{2,}/;
var prompt = /^([*_])(?![*_\s])[^*_]{8,400}\1$/;
function impactTold(postmortem) {
  const { impact } = postmortem;
  if (!impact?.labelled) return impact;
  const sections = sectionsNamed(postmortem, "impact").filter(({ words: words2 }) => words2 > 0);
  const place2 = sections.find(({ title }) => named2.test(title)) ?? null;
  const own2 = sections.find(({ span: span2 }) => span2.line === impact.span.line);
  const moved2 = place2 !== null && own2 !== void 0 && place2 !== own2 && !named2.test(own2.title);
  const texts = moved2 ? [place2, own2].map(({ text }) => text) : [impact.text];
  const prompts = promptsIn(postmortem, impact);
  return {
    ...impact,
    text: texts.map((text) => prompts.reduce((rest, found) => rest.replace(found, ""), text).trim()).join("\n"),
    span: moved2 ? { line: place2.span.line, endLine: place2.span.endLine } : impact.span
  };
}
function promptsIn({ lines }, { span: span2 }) {
  const within2 = lines.filter(({ line }) => line >= span2.line && line <= span2.endLine);
  const source = within2.reduce(
    (text, { line, source: written }, at) => `${text}${line - (within2[at - 1]?.line ?? line) > 1 ? "\n\n" : "\n"}${written.trim()}`,
    ""
  );
  return source.split(blank).map((paragraph2) => paragraph2.trim()).filter((paragraph2) => prompt.test(paragraph2.replaceAll("\n", " "))).flatMap((paragraph2) => {
    const text = paragraph2.slice(1, -1);
    return [text, text.replaceAll("\n", " ")];
  });
}
function tellsLeak(text) {
  return leak.test(text);
}

// src/rules/impact-experience.ts
var experience = /unable|n['’]t\b|\bnot\b|cannot|unreach|inabil|fail|error|slow|laten|time[- ]?outs?|timed out|unavailab|inaccessib|\bdown(?:time)?\b|\bwait|expos|offline|degrad|lost|loss|lose|missing|delay|blank|denied|refus|disrupt|interrupt|\b[45]\d\d\b|outage|stuck|hang|hung|crash|broken|wrong|incorrect|duplicat|blocked|stopped|without|no (?:\w+ )?(?:access|service|response|impact|effect)|unrespons|not (?:respond|load|work|process|receiv|reach)|reject|drop|stale|exposed|leak|increase|halt|unusable|missed|prevent|intermittent|none\b/i;
var impact_experience_default = defineRule({
  description: "The impact says what users saw",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "ALX brief (what users were experiencing); GitLab incident review",
  options: {},
  *check(postmortem) {
    const impact = impactTold(postmortem);
    if (!impact || impact.text === "" || !english(postmortem)) return;
    const around = impact.labelled ? [] : sectionsNamed(postmortem, "summary");
    if ([impact, ...around].some(({ text }) => experience.test(text))) return;
    yield {
      at: impact.span,
      message: `Impact does not say what users saw: ${quote(impact.text, 80)}`,
      help: "Describe it from outside: `pages took 20 s to load`, `log-in ended with error 500`"
    };
  }
});

// src/rules/impact-measured.ts
var whole2 = /\b(?:all|every|entire(?:ly)?|complete (?:outage|loss|halt)|completely|none|nobody|everyone|everybody|no (?:\w+ )?(?:impact|users?|customers?))\b|全|すべて|全て|所有/i;
var down = /\b(?:was|were|is|are|became|went) (?:\w+ ){0,2}(?:down|offline|unavailable|inaccessible|unreachable|not (?:available|accessible|reachable)|unable)\b|\b(?:could|did|had)(?:n['’]t| not)\b|\bwh?ere not able\b|\b(?:unreachable|unavailable|inaccessible|offline)\b/i;
var part = /\b(?:some|several|many|most|multiple|numerous|few|certain|part(?:s|ly|ial|ially)?|degraded|slow\w*|intermittent\w*)\b/i;
var listed = /\b(?:including|such as|namely)\b/i;
var counted = /\d ?%|\bper ?cent\b|\b\d[\d,.]{0,12}k? (?:\w+ ){0,2}(?:users?|customers?|visitors?|people|requests?|accounts?|clients?|transactions?|orders?|sites?|teams?|students?)\b/i;
var alphabetic = /* @__PURE__ */ new Set([null, "en", "es", "fr", "pt"]);
var impact_measured_default = defineRule({
  description: "The impact is given in numbers",
  severity: { alx: "warning", sre: "warning", strict: "error" },
  source: "ALX brief (how many % of the users); PagerDuty (exact numbers); Google SRE Workbook, chapter 10",
  options: {},
  *check(postmortem, { preset }) {
    const { language } = postmortem;
    const impact = impactTold(postmortem);
    if (!impact || impact.text === "" || impact.quantities.length > 0 || whole2.test(impact.text)) return;
    if (!alphabetic.has(language) && /\d/.test(impact.text)) return;
    const around = [impact, ...impact.labelled ? [] : sectionsNamed(postmortem, "summary")];
    if (around.some(({ text }) => counted.test(text))) return;
    if (preset !== "alx" && down.test(impact.text) && (!part.test(impact.text) || listed.test(impact.text))) return;
    const leaked = tellsLeak(impact.text);
    yield {
      at: impact.span,
      message: impact.labelled ? `Impact has no number: ${quote(impact.text, 80)}` : "Summary gives no number for the impact",
      help: leaked ? "Say how much and for how long: `3 keys could be read for 2 days; none was used`" : `${preset === "alx" ? "The brief asks how many % of the users were affected: write" : "Give a share or a count; an estimate is better than nothing:"} \`about 30 % of log-ins (4,100 users) failed\``,
      ...leaked ? { severity: "info" } : {}
    };
  }
});

// src/rules/impact-outage-word.ts
var share3 = /(?<![\d.])(\d{1,3}(?:\.\d+)?) ?%/;
var impact_outage_word_default = defineRule({
  description: "An incident is called an outage only where everything was down",
  severity: { alx: "off", sre: "off", strict: "info" },
  source: 'PagerDuty (avoid "outage" unless it was one)',
  options: {},
  *check(postmortem) {
    const { title, impact } = postmortem;
    if (!impact || !title || !/\boutage\b/i.test(title.text)) return;
    const shares = impact.quantities.flatMap((quantity) => {
      const [, number] = share3.exec(quantity) ?? [];
      return number ? [Number(number)] : [];
    });
    if (shares.length === 0 || shares.some((number) => number >= 100)) return;
    yield {
      at: top(postmortem),
      message: `Title says \`outage\`, the impact ${quote(`${Math.max(...shares)} %`)}`,
      help: "Call it what it was: degraded, slow, partly unavailable"
    };
  }
});

// src/rules/impact-present.ts
var hit = /\b(?:users?|customers?|clients?|hubs?|pods?|clusters?|deployments?|packages?|vaults?|validators?|builds?|vms?|containers?|tokens?|networks?|databases?|visitors?|requests?|traffic|services?|sites?|websites?|apps?|applications?|pages?|servers?|api|system|transactions?|nodes?|blocks?|accounts?|funds?|players?|everyone|nobody|tools?|dashboards?|productions?|pools?|dollars?|employees?)\b|\w\.(?:com|org|net|io|dev)\b/i;
var hurt = /\b(?:down|unavailab\w+|unable|could ?n[o'’]t|can ?not|slow\w*|degrad\w*|fail\w*|[45]\d\d|errors?|outage|inaccessib\w+|ceas(?:ed?|ing)|unreachable|revoked|restricted|banned|not (?:able|operational|accessible|available|work\w*|respond\w*|reach\w*)|timeouts?|lost|loss|offline|disrupt\w*|affected|impacted|delay\w*|stolen|stole|drain(?:ed|s)|expos\w+|stuck|crash\w*|halt\w*|interrupt\w*|blocks?|blocked|compromised|terminated|hacked|killed|destroyed?|at risk|taken|inflated|issues|problems|retries|empty|non-operational|no (?:\w+ ){0,2}impact)\b/i;
var tellsHarm = (sentence3) => hit.test(sentence3) && hurt.test(sentence3);
function elsewhere(postmortem) {
  const lines = prose(postmortem).filter(
    ({ line, section }) => line !== postmortem.title?.span.line && !within(postmortem, section, ["corrective-measures", "action-items", "improvements"])
  );
  return lines.find(({ text }) => sentences(text).some(tellsHarm))?.line ?? null;
}
var story = 15;
var impact_present_default = defineRule({
  description: "The summary says who was hit and how",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief; Google SRE book, appendix D; PagerDuty; NIST SP 800-61",
  options: {},
  *check(postmortem, { preset }) {
    if (postmortem.impact || sectionsNamed(postmortem, "impact").length > 0) return;
    const [summary] = sectionsNamed(postmortem, "summary");
    if (!summary && preset === "alx") return;
    const causes = Math.min(...sectionsNamed(postmortem, "root-cause", "timeline").map(({ span: span2 }) => span2.line));
    const before2 = preset === "alx" ? [] : prose(postmortem).filter(({ line: line2 }) => line2 < causes);
    const told = sentences([postmortem.title, summary, ...before2].map((place2) => place2?.text ?? "").join("\n"));
    if (told.some(tellsHarm)) return;
    const line = elsewhere(postmortem);
    const narrative2 = (summary?.words ?? 0) >= story;
    yield {
      at: summary ? titleLine(summary) : top(postmortem),
      message: line === null ? "Impact is missing" : preset === "alx" ? `Summary does not say who was hit and how: line ${line} speaks of it` : `Impact has no section of its own: line ${line} speaks of it`,
      help: `${preset === "alx" ? "The brief asks which service was down or slow, what users saw and how many of them: write" : "Say which service was hit, what users saw and how many of them:"} ${tellsLeak(summary?.text ?? "") ? "`Impact: 3 keys could be read for 2 days`, `Impact: none`" : "`Impact: log-in failed for 30 % of users`"}`,
      ...line !== null || preset !== "alx" && narrative2 ? { severity: "warning" } : {}
    };
  }
});

// src/rules/impact-service.ts
var service = /\b(?:services?|apis?|sites?|web ?sites?|apps?|applications?|databases?|pages?|servers?|platforms?|portals?|stores?|shops?|check-?out|log(?:ging)?[- ]?ins?|sign[- ]?(?:in|up)s?|queues?|clusters?|networks?|dashboards?|gateways?|systems?|payments?|e-?mails?|search|requests?|endpoints?|orders?|uploads?|downloads?|messages?|builds?|jobs?|nodes?|wallets?|transactions?|features?|functionality|subnets?|chain|blocks?|access|data|traffic|deployments?|pods?|instances?|hosts?|cdn|dns|proxy|cache|storage|backups?|tokens?|contracts?|pools?|bots?|notifications?|repository|repositories|domains?|certificates?|regions?|images?|videos?|files?|links?|tests?|pipelines?|scans?|workflows?|production|environment|infrastructure)\b|\w\.(?:com|org|io|net|dev|tech)\b/i;
var product = /\b[A-Z][a-z]+[A-Z]\w*/;
var short = 10;
var impact_service_default = defineRule({
  description: "The impact names the service that was hit",
  severity: { alx: "info", sre: "warning", strict: "warning" },
  source: "ALX brief (what service was down or slow); PagerDuty; Atlassian",
  options: {},
  *check(postmortem) {
    const { impact, title } = postmortem;
    if (!impact || impact.text === "" || !english(postmortem)) return;
    if (wordsOf(impact.text).length > short) return;
    if ([impact.text, title?.text ?? ""].some((text) => service.test(text) || product.test(text))) return;
    yield {
      at: impact.span,
      message: `Impact names no service: ${quote(impact.text, 80)}`,
      help: "Say which service was down or slow: `the checkout API answered with errors`"
    };
  }
});

// src/rules/improvements-present.ts
var broad = /\b(?:should|must|imperative|need(?:s|ed)? to|aims? to|to (?:mitigate|prevent|avoid|reduce))\b/i;
var leading = /\b(?:following|below|these|tasks?|action items?)\b|:$/i;
var sentence = 12;
function isTold2(postmortem, { span: span2 }) {
  const first = Math.min(...postmortem.actionItems.map((item) => item.span.line));
  return prose(postmortem).some(
    ({ line, text, source }) => line >= span2.line && line <= span2.endLine && line < first && !/^\s*(?:[-*+#|]|\d{1,3}[.)])/.test(source) && broad.test(text) && !leading.test(text.trim()) && wordsOf(text).length >= sentence
  );
}
var improvements_present_default = defineRule({
  description: "The measures say broadly what can be improved, beside the tasks",
  severity: { alx: "warning", sre: "off", strict: "off" },
  source: "ALX brief (things that can be improved or fixed, broadly speaking)",
  options: {},
  *check(postmortem) {
    const { improvements, actionItems, actionItemsAt } = postmortem;
    const told = sectionsNamed(postmortem, "improvements").some(({ words: words2 }) => words2 >= emptyBelow);
    if (improvements.length > 0 || told || actionItems.length === 0) return;
    const [place2] = sectionsNamed(postmortem, "corrective-measures", "action-items");
    if (!place2 || isTold2(postmortem, place2)) return;
    yield {
      at: titleLine(place2),
      message: "Measures list tasks and no broad improvements",
      help: "The brief asks for both: add `Improvements: review of configuration changes` above the list of tasks",
      ...actionItemsAt && !actionItemsAt.explicit || asLessons(postmortem) ? { severity: "info" } : {}
    };
  }
});
function asLessons(postmortem) {
  const lessons = sectionsNamed(postmortem, "lessons").map(({ text }) => text);
  const broadly = lessons.join("\n").match(/(?<!\S)(?:Improv|Enhanc|Strengthen|Review|Better|Increas)\w* /g) ?? [];
  return broadly.length > 1;
}

// src/rules/lessons-present.ts
var learnt = /\bwe (?:have |['’]ve )?learn(?:ed|t)\b|\ba (?:valuable|hard|painful|good) lesson\b|\b(?:wasn['’]t|was not|weren['’]t|were not) (?:something we|prepared)\b|\bnot (?:\w+ ){0,6}(?:planned|prepared|anticipated|designed) for\b|\bnot anticipated\b|\b(?:incident|outage) (?:has )?(?:highlight|expos|underscor|show|taught|reveal|emphasi[sz])\w*|\b(?:have|need|had) to do better\b|\bwouldn['’]?t have been possible without|\bwould not have been possible without|\b(?:went|worked) (?:very |really )?(?:well|badly|poorly|wrong)\b|\b(?:in|with) hindsight\b|\bgot lucky\b|\bluckily\b|\bfortunately\b/i;
var lessons_present_default = defineRule({
  description: "The report says what went well, what went badly and where luck helped",
  severity: { alx: "off", sre: "warning", strict: "warning" },
  source: "Google SRE book, appendix D (three lists); PagerDuty; Atlassian",
  options: {},
  *check(postmortem) {
    const lessons = sectionsNamed(postmortem, "lessons");
    if (lessons.some(({ words: words2 }) => words2 > 0)) return;
    const line = prose(postmortem).find(({ text }) => learnt.test(text))?.line;
    yield {
      at: top(postmortem),
      message: lessons.length > 0 ? "Lessons are empty" : line === void 0 ? "Lessons are missing" : `Lessons have no section of their own: line ${line} speaks of them`,
      help: "Add `## Lessons learned`: what went well, what went badly, where we were lucky"
    };
  }
});

// src/rules/link-target.ts
var link_target_default = defineRule({
  description: "A link leads to a file or a heading that exists",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "Google SRE Workbook, chapter 10 (data is linked)",
  options: {},
  *check(postmortem, { files }) {
    const known4 = anchors(postmortem.headings);
    for (const link of postmortem.links) {
      if (link.image) continue;
      const resolved = resolve(postmortem, link);
      if (!resolved) continue;
      const { file, anchor } = resolved;
      if (files && file !== postmortem.path && !exists(file, files)) {
        const other4 = sameButCase(file, files);
        yield {
          at: link.span,
          message: `Link leads to ${quote(link.target)}, and there is no such file`,
          help: other4 ? `Write ${quote(other4)}: letters of either case differ` : "Correct the address or add the file"
        };
      } else if (file === postmortem.path && anchor !== "" && !known4.has(anchor.toLowerCase()) && !/^L\d|^user-content-/.test(anchor)) {
        yield {
          at: link.span,
          message: `Link leads to ${quote(`#${anchor}`)}, and no heading has this anchor`,
          help: "Write the heading in small letters with hyphens: `#root-cause-and-resolution`"
        };
      }
    }
  }
});

// src/rules/no-counterfactual.ts
var hindsight = new RegExp(
  `(?<![\\w-])(?:${persons}|we|I|they)\\b(?: [\\w'\u2019-]{1,20}){0,2} (?:should|could|ought to|would)(?: not|n['\u2019]t)? have (?!to\\b)\\w+|\\bif only\\b|\\bwhy did(?:n['\u2019]t| not) (?:we|the|any)\\b`,
  "i"
);
var no_counterfactual_default = defineRule({
  description: "The report tells what happened, not what somebody would have done in hindsight",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Etsy debriefing guide; PagerDuty (hindsight bias)",
  options: {},
  *check(postmortem) {
    for (const { line, text, section } of prose(postmortem)) {
      const found = hindsight.exec(text)?.[0];
      if (!found || within(postmortem, section, ["lessons", "action-items", "improvements", "corrective-measures"]))
        continue;
      yield {
        at: { line, endLine: line },
        message: `Wording judges in hindsight: ${quote(found)}`,
        help: "Tell what was known then, and what was missing: `No test covered the empty list`"
      };
    }
  }
});

// src/rules/no-internal-address.ts
var dotted = /(?<![\w./-])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.-]*\d)/g;
var host = /(?<![\w.-])(?:ip-\d{1,3}(?:-\d{1,3}){3}|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:internal|corp|lan|local|intranet|svc\.cluster\.local))\b/gi;
var sixth = /(?<![\w:./])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})\b/gi;
var mark2 = /\d\.\d{1,3}\.\d|[0-9a-f]:[0-9a-f]{1,4}:|ip-\d|\.(?:internal|corp|lan|local|intranet|svc)\b/i;
var version = /(?:\bv|\b(?:versions?|releases?|sdk|builds?|patch|upgrad\w{1,4} to):? ?v?)$/i;
var updated = /updat|upgrad|version|releas|container|image|bump|downgrad/i;
var fromTo = /\bfrom v?\d{1,5}(?:\.\d{1,5}){3} to v?\d{1,5}(?:\.\d{1,5}){3}/gi;
var device = /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i;
var clockLike = /^\d{1,2}(?::\d{2}){2,3}$/;
var harmless = /^(?:127\.|0\.|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|8\.8\.[48]\.[48]$|1\.1\.1\.1$|2001:0?db8:)/i;
var inside = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
var no_internal_address_default = defineRule({
  description: "The report names no internal address",
  severity: { alx: "off", sre: "warning", strict: "warning" },
  source: "PagerDuty (what the public reads is sanitised)",
  options: {},
  *check({ lines }) {
    const versions = lines.flatMap(({ text }) => versionsIn(text)).join(" ");
    const found = lines.flatMap(({ line, text }) => addressesIn(text, versions).map((address) => ({ line, address })));
    const [first] = found;
    if (!first) return;
    const known4 = found.find(({ address }) => !/^\d/.test(address) || inside.test(address));
    const shown = /* @__PURE__ */ new Map();
    for (const { address, line } of found) if (!shown.has(address)) shown.set(address, line);
    const places2 = [...shown].map(([address, line]) => `\`${address}\` (line ${line})`);
    yield {
      at: { line: first.line, endLine: first.line },
      message: `${places2.length === 1 ? "An address stands" : "Addresses stand"} in the report: ${enumerate(places2)}`,
      help: "Name the part instead: `the primary database`",
      ...known4 ? {} : { severity: "info" }
    };
  }
});
function isWhole(address) {
  const whole3 = address.includes("::") || address.split(":").length === 8 || device.test(address);
  return whole3 && !clockLike.test(address);
}
function versionsIn(text) {
  return mark2.test(text) && updated.test(text) ? [...text.matchAll(fromTo)].map(([found]) => found) : [];
}
function addressesIn(text, versions) {
  if (!mark2.test(text)) return [];
  const addresses = [...text.matchAll(dotted)].filter((match) => match.slice(1).every((part2) => Number(part2) <= 255)).filter((match) => !version.test(text.slice(Math.max(0, match.index - 24), match.index))).map(([address]) => address).filter((address) => !versions.includes(address));
  const sixths = [...text.matchAll(sixth)].map(([address]) => address).filter(isWhole);
  const hosts = [...text.matchAll(host)].map(([name]) => name);
  return [...addresses, ...sixths, ...hosts].filter((address) => !harmless.test(address));
}

// src/rules/no-named-individual.ts
var word = /(?<![\w@./-])[A-Z][a-zé]+(?:['’]s)?(?: [A-Z][a-zé]+)?/g;
var handle = /(?<![\w./`@-])@[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?![\w/.@-])/gi;
var no_named_individual_default = defineRule({
  description: "No person is named as part of the cause",
  severity: { alx: "off", sre: "warning", strict: "warning" },
  source: "Google SRE Workbook, chapter 10; Atlassian; dxw (avoid using names)",
  options: {},
  *check(postmortem) {
    for (const { line, text, source, section } of prose(postmortem)) {
      if (!within(postmortem, section, ["root-cause", "trigger"])) continue;
      if (within(postmortem, section, ["timeline", "action-items", "corrective-measures", "metadata"])) continue;
      const names2 = [...text.matchAll(word)].map(([name]) => name).filter((name) => isGivenName(name.split(/['’ ]/)[0] ?? ""));
      const handles = source.includes("`") ? [] : [...text.matchAll(handle)].map(([found]) => found);
      const [first] = [...names2, ...handles];
      if (!first || /\b(?:author|written|reported|thanks|credit)/i.test(text)) continue;
      yield {
        at: { line, endLine: line },
        message: `Root cause names a person: ${quote(first)}`,
        help: "Say what changed instead, or name the role: `a change merged at 09:55`, `the on-call engineer`"
      };
    }
  }
});

// src/rules/sensitive.ts
function masked(value) {
  return value.length >= 16 ? `${value.slice(0, 4)}****` : "****";
}
var tokens = [
  ["AWS access key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ["GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g],
  ["GitHub token", /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g],
  ["GitLab token", /\bglpat-[A-Za-z0-9_-]{20,64}/g],
  ["Slack token", /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g],
  ["Slack webhook", /\bhooks\.slack\.com\/services\/T[A-Z0-9]{6,20}\/B[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,40}/g],
  ["Google key", /\bAIza[0-9A-Za-z_-]{35}/g],
  ["Stripe key", /\b[rs]k_live_[0-9A-Za-z]{16,200}/g],
  ["npm token", /\bnpm_[A-Za-z0-9]{36}\b/g],
  ["SendGrid key", /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g],
  ["JSON Web Token", /(?<![\w-])eyJ[A-Za-z0-9_-]{8,1000}\.eyJ[A-Za-z0-9_-]{8,1000}\.[A-Za-z0-9_-]{8,1000}/g]
];
var assignment = /(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key)["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?([^\s"'`,;|<>]{6,200})/gi;
var credentials = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:([^\s/@]{3,200})@/gi;
var variable = /^(?:\$|%|\{|\[|\(|\*|•|https?:)|\*{3}|x{4}|\.{3}|…|redacted|process\.env|secrets\./i;
var sample = /example|changeme|dummy|sample|placeholder|passw|your|fake|^secret$|^pass$|123456/i;
var keyBegins = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
function entropy(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum - n / value.length * Math.log2(n / value.length), 0);
}
var values = (text, pattern) => [...text.matchAll(pattern)].map(([whole3, group]) => group ?? whole3);
var guessed = (name, found) => found.filter((value) => !variable.test(value)).map((value) => ({ name, value, placeholder: sample.test(value) }));
var mail = new RegExp("(?<![\\p{L}\\d_.+-])[\\p{L}\\d_.+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,4}\\.\\p{L}{2,24}(?![\\p{L}\\d-])", "gu");
var role = /^(?:no-?reply|abuse|security|support|info|postmaster|webmaster|git|help|hello|contact|on-?call|ops|sre|dev(?:ops|elopers?)?|team|admins?|alerts?|billing|sales|press|privacy|incidents?|root|you|user(?:name)?|name)(?:[+.-].*)?@|@(?:[\w-]+\.)*example\b|\.(?:example|invalid|test|localhost)$|@localhost|\.(?:png|jpg|jpeg|gif|svg|internal|local)$/i;
var phone = /(?:^|[\s(:])(\+[1-9][\d ().-]{7,18}\d)/g;
var localPhone = /\b(?:phone|tel|mobile|whatsapp|fax|dial)\b[^\d+]{0,12}(\d[\d ().-]{7,18}\d)/gi;
var card = /(?<![\w/.=-])[3-6]\d{3}([ -]?)\d{4,6}\1\d{4,5}(?:\1\d{4})?(?![\w/-])/g;
function luhn(digits2) {
  const sum = [...digits2].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
var digitsOf = (value) => value.replace(/\D/g, "");
var isDate = /\b\d{4}[-.]\d\d[-.]\d\d\b|\b\d\d[-.]\d\d[-.]\d{4}\b/;
var isPhone = (value) => digitsOf(value).length >= 9 && digitsOf(value).length <= 15 && !isDate.test(value);
var isCard = (value) => /^(?:\d{15}|\d{16})$/.test(digitsOf(value)) && luhn(digitsOf(value));
var personal = (name, found) => found.map((value) => ({ name, value, placeholder: false }));
var detectors = [
  {
    what: "secret",
    mark: /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|AIza|k_live_|npm_|SG\.|eyJ/,
    find: (text) => tokens.flatMap(
      ([name, pattern]) => values(text, pattern).map((value) => ({ name, value, placeholder: /example/i.test(value) }))
    )
  },
  {
    what: "secret",
    mark: /(?:passw|pwd|secret|token|api[_-]?key|access[_-]?key)\w{0,4}["'`]?[ \t]{0,3}[:=]/i,
    find: (text) => guessed(
      "password or token",
      values(text, assignment).filter((value) => /\d/.test(value) && new RegExp("\\p{L}", "u").test(value) && entropy(value) >= 3)
    )
  },
  {
    what: "secret",
    mark: /:\/\/[^\s/:@]{1,100}:[^\s/@]{3}/,
    find: (text) => guessed("password in an address", values(text, credentials))
  },
  {
    what: "personal data",
    mark: /@[\p{L}\d-]{1,63}\./u,
    find: (text) => personal(
      "e-mail address",
      values(text, mail).map((value) => value.replace(/[.-]+$/, "")).filter((value) => !role.test(value))
    )
  },
  {
    what: "personal data",
    mark: /\+[1-9]/,
    find: (text) => personal("phone number", values(text, phone).filter(isPhone))
  },
  {
    what: "personal data",
    mark: /\b(?:phone|tel|mobile|whatsapp|fax|dial)\b[^\d+]{0,12}\d/i,
    find: (text) => personal("phone number", values(text, localPhone).filter(isPhone))
  },
  {
    what: "personal data",
    mark: /[3-6]\d{3}[ -]?\d{4}/,
    find: (text) => personal("card number", [...text.matchAll(card)].map(([value]) => value).filter(isCard))
  }
];
var credit = /\b(?:author|contribut|written by|prepared by|contact|collaborat|credit|maintain|owner|attend|participant|report(?:ed)? by|team members|autor|auteur|colaborador)/i;
function credits({ sections }, { section, text, line }, first) {
  if (line < first || credit.test(text)) return true;
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
    if (credit.test(sections[at]?.title ?? "")) return true;
  }
  return false;
}
function leaks(postmortem) {
  const { lines, hidden } = postmortem;
  const whole3 = [...new Map([...lines, ...hidden].map(({ line, source }) => [line, source])).values()].join("\n");
  const shown = lines.map(({ text }) => text).join("\n");
  const possible = detectors.filter(({ mark: mark4 }) => mark4.test(whole3) || mark4.test(shown));
  if (possible.length === 0 && !keyBegins.test(whole3)) return [];
  const first = postmortem.sections.find(({ ids }) => ids.length > 0)?.span.line ?? 1;
  let inKey = false;
  let before2 = 0;
  return [...lines, ...hidden.map((entry) => ({ ...entry, text: entry.source, inside: null, section: null }))].toSorted((a, b) => a.line - b.line).flatMap((entry) => {
    const { line, source, text } = entry;
    const again = line === before2;
    before2 = line;
    const found = [];
    if (keyBegins.test(source)) inKey = true;
    if (inKey) found.push({ what: "secret", name: "private key", value: source.trim(), line, placeholder: false });
    if (source.includes("-----END")) inKey = false;
    for (const { what, mark: mark4, find } of possible)
      for (const written of text === source ? [source] : again ? [text] : [source, text])
        if (mark4.test(written)) found.push(...find(written).map((leak2) => ({ what, line, ...leak2 })));
    const own2 = found.some(({ what }) => what === "personal data") && credits(postmortem, entry, first);
    const kept = own2 ? found.filter(({ what }) => what === "secret") : found;
    return [...new Map(kept.map((leak2) => [leak2.value, leak2])).values()];
  });
}
function sensitive(found) {
  const real = found.filter(({ placeholder }) => !placeholder);
  return real.find(({ what }) => what === "secret")?.what ?? real[0]?.what ?? null;
}
function mask(value, found) {
  if (found.length === 0) return value;
  const values2 = [...new Set(found.map((leak2) => leak2.value))].toSorted((a, b) => b.length - a.length);
  const clean = (part2) => {
    if (typeof part2 === "string") return values2.reduce((text, leak2) => text.replaceAll(leak2, masked(leak2)), part2);
    if (Array.isArray(part2)) return part2.map(clean);
    if (part2 === null || typeof part2 !== "object") return part2;
    return Object.fromEntries(Object.entries(part2).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(value);
}

// src/rules/no-personal-data.ts
var no_personal_data_default = defineRule({
  description: "The report holds no e-mail address, phone or card number",
  severity: { alx: "info", sre: "warning", strict: "error" },
  source: "GDPR; GitLab incident review (redaction)",
  options: {},
  *check(_, { leaks: leaks2 }) {
    const found = leaks2.filter(({ what }) => what === "personal data");
    const [first] = found;
    if (!first) return;
    const places2 = found.map(({ name, value, line }) => `${name} \`${masked(value)}\` (line ${line})`);
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Personal data ${found.length === 1 ? "stands" : "stand"} in the report: ${enumerate(places2)}`,
      help: 'Say who is meant by role: "one customer", "the on-call engineer"'
    };
  }
});

// src/rules/no-secret.ts
var no_secret_default = defineRule({
  description: "The report holds no password, key or token",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "GitLab incident review (redaction); common duty before publishing",
  options: {},
  *check(_, { leaks: leaks2 }) {
    for (const { what, name, value, line, placeholder } of leaks2) {
      if (what !== "secret" || name === "private key" && !value.includes("BEGIN")) continue;
      yield {
        at: { line, endLine: line },
        message: `${name.charAt(0).toUpperCase()}${name.slice(1)} \`${masked(value)}\` stands in the report${placeholder ? ", though it looks like an example" : ""}`,
        help: placeholder ? "Write `***` instead" : "Revoke it, for the history keeps it, and write `***` instead",
        ...placeholder ? { severity: "warning" } : {}
      };
    }
  }
});

// src/rules/recurrence-stated.ts
var recurrence = /\bhappened (?:before|again|already)|\brecurr|\breoccur|\b(?:previous|earlier|similar|past|prior|related|same) (?:incident|outage|issue|problem|event|postmortem)|\bfirst (?:time|incident|such)|\belsewhere\b|\b(?:other|same) (?:services?|clusters?|regions?|systems?|hosts?) (?:could|may|might|are|were|have|had)|\bonce (?:before|already)|\bagain in\b/i;
var recurrence_stated_default = defineRule({
  description: "The report says whether it happened before or could happen elsewhere",
  severity: { alx: "off", sre: "off", strict: "info" },
  source: "Atlassian (recurrence); GitLab; NIST SP 800-61",
  options: {},
  *check(postmortem) {
    if (!english(postmortem) || prose(postmortem).some(({ text }) => recurrence.test(text))) return;
    yield {
      at: top(postmortem),
      message: "Report does not say whether this happened before or could happen elsewhere",
      help: "Link the earlier incident, or write `First incident of this kind; the other clusters share the setting`"
    };
  }
});

// src/rules/report-kind.ts
var remedies = {
  "link-only": {
    message: "The report lies elsewhere",
    help: "Put the report itself into this file, so that it can be checked and its tasks tracked"
  },
  stub: {
    message: "The file holds no report yet",
    help: "Write the report: a summary, the timeline, the cause, the resolution and the tasks that follow"
  },
  instructions: {
    message: "The file tells how to write a postmortem; it is none itself",
    help: "Write the report of one incident here, or name the file under `ignore` in the configuration"
  },
  template: {
    message: "The file is a template whose blanks are not filled in",
    help: "Fill in every part, or put `template` into the name of the file"
  }
};
var named3 = /template|example|sample/i;
var report_kind_default = defineRule({
  description: "The file holds the report of an incident",
  severity: { alx: "warning", sre: "error", strict: "error" },
  source: "ALX brief (the report is the file); Google SRE Workbook, chapter 10 (findable, readable by machines)",
  options: {},
  *check(postmortem) {
    const { kind, path, address } = postmortem;
    if (kind === "report" || kind === "index" || kind === "other") return;
    if (named3.test(path.slice(path.lastIndexOf("/") + 1))) return;
    const { message, help } = remedies[kind];
    yield {
      at: top(postmortem),
      message: kind === "link-only" && address ? `${message}, at ${quote(address, 100)}` : message,
      help,
      ...kind === "instructions" || kind === "template" ? { severity: "warning" } : {}
    };
  }
});

// src/rules/report-language.ts
var enough = 100;
var report_language_default = defineRule({
  description: "The report is in the language that is asked for",
  severity: { alx: "info", sre: "off", strict: "off" },
  source: "ALX brief (in English)",
  options: { language: { type: "string", description: "ISO 639-1 code, or `any`", default: "en" } },
  *check(postmortem, { options: { language: asked } }) {
    const { language, words: words2 } = postmortem;
    if (language === null || words2 < enough || asked === "any" || language === asked) return;
    yield {
      at: top(postmortem),
      message: `Report is in \`${language}\`, expected \`${asked}\``,
      help: "Translate it, or set `language: any` for this rule"
    };
  }
});

// src/rules/report-length.ts
var grace = 0.05;
var report_length_default = defineRule({
  description: "The report is as long as the brief asks",
  severity: { alx: "warning", sre: "off", strict: "off" },
  source: "ALX brief (400 to 600 words)",
  options: {
    minimum: { type: "integer", description: "Fewest words", default: 400, minimum: 0 },
    maximum: { type: "integer", description: "Most words", default: 600, minimum: 1 }
  },
  *check(postmortem, { options: { minimum, maximum } }) {
    const { words: words2 } = postmortem;
    const short2 = words2 < minimum * (1 - grace);
    if (!short2 && words2 <= maximum * (1 + grace)) return;
    const sizes = places(postmortem).toSorted((a, b) => short2 ? a.words - b.words : b.words - a.words);
    const shares = sizes.slice(0, 3).map(({ title, words: words3 }) => `${quote(title, 40)} ${words3}`);
    yield {
      at: top(postmortem),
      message: `Report has ${words2} words, expected ${minimum} to ${maximum}`,
      help: `${short2 ? "Tell more where little stands" : "Cut where most stands"}${shares.length > 0 ? ` (${shares.join(", ")})` : ""}: the brief asks for ${minimum} to ${maximum} words`
    };
  }
});
function places(postmortem) {
  const { sections } = postmortem;
  const known4 = outermost(postmortem);
  const apart = (section) => sections.every(
    ({ ids, span: span2 }) => ids.length === 0 || span2.endLine < section.span.line || span2.line > section.span.endLine
  );
  const other4 = sections.filter((section) => section.ids.length === 0 && apart(section));
  const outer = other4.filter(({ parent }) => !other4.some((section) => section === sections[parent ?? -1]));
  return [...known4, ...outer].filter(
    ({ title, words: words2 }) => title !== "" && title !== postmortem.title?.text && words2 > 0
  );
}

// src/rules/report-metadata.ts
var fields = [
  { name: "date", keys: /date|fecha|data|^day$|when|日時|日付|発生日/, example: "date: 2024-07-05", told: dated3 },
  {
    name: "author or owner",
    keys: /author|owner|written|created by|posted by|prepared|lead|\bdri\b|commander|report(?:er|ed by)|autor|auteur|responsab|作成者|担当|著者|責任者/,
    example: 'owner: "@octocat"',
    told: signed
  },
  {
    name: "status",
    keys: /status|state|estado|statut|ステータス|状態|状況/,
    example: "status: draft",
    told: ({ title }) => /\bdraft\b/i.test(title?.text ?? "")
  },
  {
    name: "severity",
    keys: /sever|\bsev|priority|gravedad|gravit|criticidad|severidad|gravidade|impact level|重大度|深刻度|重要度/,
    example: "severity: SEV-2",
    told: ({ lines }) => lines.some(({ text }) => level.test(text))
  }
];
var titled = /^\W*(?:incident |report )?(?:owners?|authors?|status|severity|written by)\b/i;
var level = /\bsev[ -]?\d\b|\bP[0-4] (?:incident|outage)\b|\bseverity(?: level)?:? (?:\d|critical|major|minor|high|medium|low)\b/i;
function dated3({ incident, timeline, title, path, impact, sections }) {
  const moments2 = [incident.start, incident.end, ...(timeline?.entries ?? []).map(({ at }) => at)];
  const early2 = sections.filter(({ ids }) => ids.includes("summary")).map(({ text }) => text);
  const days2 = [impact?.text ?? "", ...early2, ...sections.map(({ title: title2 }) => title2)].map(dayIn);
  if (days2.some((day3) => day3 && /(?:19|20)\d\d/.test(day3))) return true;
  return moments2.some((moment) => moment?.date) || [title?.text ?? "", path].some((text) => /(?:19|20)\d\d/.test(text));
}
function signed({ lines }) {
  const last = lines.findLast(({ text, inside: inside2 }) => inside2 === null && text !== "");
  return last !== void 0 && new RegExp("^(?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,3}\\p{Lu}[\\p{L}'\u2019-]+$", "u").test(last.source.trim());
}
function given(postmortem, { keys, told }) {
  const titles = postmortem.sections.filter(({ title, words: words2 }) => words2 > 0 && titled.test(title)).map(({ title }) => title.toLowerCase());
  return told(postmortem) || [...titles, ...Object.keys(postmortem.metadata)].some((key) => keys.test(key));
}
var report_metadata_default = defineRule({
  description: "The report says its date, its author, its status and the severity",
  severity: { alx: "off", sre: "warning", strict: "error" },
  source: "Google SRE book, appendix D; PagerDuty; AWS correction of errors",
  options: {},
  *check(postmortem) {
    const missing = fields.filter((field2) => !given(postmortem, field2));
    if (missing.length === 0) return;
    yield {
      at: top(postmortem),
      message: `Report does not say its ${enumerate(missing.map(({ name }) => name))}`,
      help: `Add front matter or a table at the top: ${missing.map(({ example }) => `\`${example}\``).join(", ")}`
    };
  }
});

// src/rules/report-owner.ts
var owner = /owner|lead|\bdri\b|responsab/;
var author = /author|written|prepared|autor|auteur/;
var report_owner_default = defineRule({
  description: "One person answers for the report",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Google SRE Workbook, chapter 10 (a single owner, many collaborators)",
  options: {},
  *check({ metadata }) {
    const fields2 = Object.entries(metadata);
    const named4 = fields2.find(([key2]) => owner.test(key2)) ?? fields2.find(([key2]) => author.test(key2));
    if (!named4) return;
    const [key, { text, span: span2 }] = named4;
    if (!/[,;&/]|\band\b|\by\b|\bet\b/.test(text.replace(/\([^()]{0,80}\)/g, ""))) return;
    yield {
      at: span2,
      message: `Several names stand under \`${key}\`: ${quote(text)}`,
      help: "Name one owner, and the others as contributors"
    };
  }
});

// src/rules/report-placeholder.ts
var inBrackets = /\[(?:insert|your|name|describe|link to|add|enter|fill|placeholder|tbd|time|date)\b[^\][]{0,100}\](?![([])/i;
var inAngles = /<(?:date|name|service|team|author|owner|title|(?:your|insert|describe|link to|add) [^<>]{1,60})>/i;
var inBraces = /(?<![${])\{(?:source|name|date|time|service|title|link|url|team|author|severity)\}(?!\})/i;
var filler = /\blorem ipsum\b|^(?:I |[Ww]e )?(?:[Ww]ill|[Tt]o) (?:be )?(?:fill(?:ed)?|completed?|written|added) (?:this |it )?(?:in )?(?:here|later)\b|\bXX:XX\b|\?\? ?%|\bYYYY-MM-DD\b|\bTBD\b|\bdescripti?on here\b|\.{3} another item\b/;
var prompt2 = /^[*_]{1,2}(?:describe|explain|note|list|summari[sz]e|outline|provide|give|state|specify|include|write)\b (?:how|what|the|when|why|any|who|which|an?|all|your)\b/i;
var asks = ({ source, text }) => /^[*_]{1,2}[^*_]{5,200}(?:[*_]{1,2})?$/.test(source.trim()) && (text.endsWith("?") || beginsWithVerb(text));
var sentence2 = 4;
var bareTodo = /\bTODO:\s*$/;
var unknownTime = /^(?:HH:mm|HH:MM|\d{1,2}:\?\?|\?\?:\?\?|--:--)(?=\s|$|[|:–-])/;
var mark3 = /[[<{]|lorem|\b(?:here|later)\b|XX:|\?\?|YYYY|TBD|TODO|descripti?on here|another item/i;
function placeholderIn({ sections }, { text, source, line }) {
  if (!mark3.test(source)) return null;
  const prose2 = source.replace(/`[^`]{0,200}`/g, "");
  const todo = sections.some(({ span: span2 }) => span2.line === line) || /^[-*+\d\s[\].)]*TODO:?\s*$/.test(text) ? null : bareTodo;
  for (const [pattern, where] of [
    [inBrackets, text],
    [inAngles, prose2],
    [inBraces, prose2],
    [filler, prose2.replace(/^[>\s]+/, "")],
    [todo, text]
  ]) {
    const found = pattern?.exec(where)?.[0];
    if (found) return found.trim();
  }
  return null;
}
var report_placeholder_default = defineRule({
  description: "No text of the template is left in the report",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "Every template",
  options: {},
  *check(postmortem) {
    const lines = postmortem.lines.filter(({ inside: inside2 }) => inside2 !== "code");
    const blanks = lines.flatMap((entry) => {
      const found = placeholderIn(postmortem, entry);
      return found ? [{ found, entry }] : [];
    });
    const later = blanks.every(
      ({ found, entry }) => found === "TBD" && within(postmortem, entry.section, ["action-items", "corrective-measures"])
    );
    const open3 = blanks.every(({ found, entry }) => found === "TBD" && wordsOf(entry.text).length > sentence2);
    yield* problem(
      blanks.map(({ found, entry }) => ({ found, line: entry.line })),
      "Fill it in, or write that it is unknown and why",
      open3 ? "info" : later ? "warning" : "error"
    );
    const unknown2 = lines.flatMap(({ text, line }) => {
      const found = unknownTime.exec(text.replace(/^[\s|*-]+/, ""))?.[0];
      return found ? [{ found, line }] : [];
    });
    const asked = lines.filter(({ source }) => prompt2.test(source.trimStart()));
    const asking = asked.length < 2 ? asked : lines.filter((entry) => asked.includes(entry) || asks(entry));
    yield* problem(
      asking.map(({ text, line }) => ({ found: text.replace(/^[*_]+|[*_]+$/g, ""), line })),
      "Delete what the template asks; the answer is enough",
      "warning",
      2
    );
    yield* problem(unknown2, "Write `unknown` where the time is not known", "warning");
  }
});
function* problem(found, help, severity, shown = 5) {
  const [first] = found;
  if (!first) return;
  yield {
    at: { line: first.line, endLine: first.line },
    message: `Placeholder is left in: ${enumerate(
      found.map(({ found: found2, line }) => `${quote(found2, 40)} (line ${line})`),
      shown
    )}`,
    help,
    severity
  };
}

// src/rules/report-readable.ts
var report_readable_default = defineRule({
  description: "All of the report is read",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "The bounds of reading: text beyond them is checked by nobody, and its tasks are not tracked",
  options: {},
  *check({ unread: unread2 }) {
    if (unread2 === null) return;
    const { line, endLine } = unread2.span;
    const lines = endLine > line ? `Lines ${line} to ${endLine} are` : `Line ${line} is`;
    yield {
      at: unread2.span,
      message: `${lines} nested too deep, too long or run on too far to be read`,
      help: "Nest lists and quotations less than 50 deep, keep lines under 20,000 characters, and put a blank line between paragraphs"
    };
  }
});

// src/rules/report-residue.ts
var submission = /^(?:(?:github )?repo(?:sitory)?|directory|file) ?:/i;
var ofSchool = /alx|holberton|0x[0-9a-f]{2}|README\.md/i;
var marks = /^(?:add urls? here\b|score ?:? ?\d{1,3}(?:\.\d+)?%|mandatory$|#?advanced$|manual qa review)/i;
var brief = /what executives will read|will never have faced an outage|between 400 (?:to|and) 600 words|^(?:issue summary|timeline|root cause and resolution|corrective and preventati?ve measures)\b.{0,80}\bmust contain\b|format: bullet points?|duration of the outage with start and end times/i;
var report_residue_default = defineRule({
  description: "Nothing of the hand-in form or the brief is left in the report",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "ALX brief (the report is what is handed in)",
  options: {},
  *check(postmortem) {
    const begin = outermost(postmortem)[0]?.span.line ?? 1;
    const isForm = ({ text, line }) => line > begin && submission.test(text);
    const school = postmortem.lines.some((line) => isForm(line) && ofSchool.test(line.text));
    const found = postmortem.lines.filter(
      (line) => marks.test(line.text) || brief.test(line.text) || school && isForm(line)
    );
    const [first] = found;
    if (!first) return;
    yield {
      at: { line: first.line, endLine: first.line },
      message: `${found.length === 1 ? "Line belongs" : "Lines belong"} to the hand-in form or the brief: ${enumerate(found.map(({ text, line }) => `${quote(text, 40)} (line ${line})`))}`,
      help: "Delete what is not part of the report"
    };
  }
});

// src/rules/report-title.ts
var common = new Set(
  "post mortem postmortem postmortems report incident outage issue analysis project task my our first the a an of on for and in 0x19 rca review document web stack debugging".split(
    " "
  )
);
var report_title_default = defineRule({
  description: "The title names the service or the event",
  severity: { alx: "info", sre: "warning", strict: "warning" },
  source: "Google SRE book, appendix D; Atlassian incident template",
  options: {},
  *check(postmortem) {
    const { title } = postmortem;
    const words2 = title?.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words2.some((word2) => !common.has(word2))) return;
    yield {
      at: top(postmortem),
      message: title ? `Title ${quote(title.text)} names neither service nor event` : "Title is missing",
      help: "Name both, with the day: `# Postmortem: checkout unavailable, 22 March 2024`"
    };
  }
});

// src/rules/resolution-detail.ts
var acted = /correct|restor|revert|roll(?:ed|ing)?[ -]?back|restart|reboot|patch|scal(?:ed|ing)|replac|reconfigur|re-?deploy|deploy|remov|fix|updat|upgrad|chang|modif|add(?:ed|ing)|increas|reduc|disabl|enabl|switch|mov(?:ed|ing)|merg|install|clear|delet|re-?start|re-?build|re-?set|renew|issu(?:ed|ing)|block|rerout|redirect|migrat|adjust|optimi[sz]|implement|appl(?:ied|ying)|edit|renam|set\b|kill|stopp|start|clean|drain|recover|repair|re-?creat|creat|rotat|tun(?:ed|ing)|expan|provision|failover|failed over|resync|re-?run|ran\b|used?\b|upload|push|releas|whitelist|allowlist|purg|flush|free|extend|turn(?:ed|ing) (?:on|off)|bump|downgrad|pause|isolat|limit|refactor|rewr|wrote|put\b|made\b|took|brought|unblock|resolv|halt/i;
var verified = /verif|confirm|monitor|test|check|observ|validat|watch|ensur|\bback (?:to|online|up)\b|\bnormal|success|succeed|\bwork(?:s|ed|ing)\b|resumed|operational|stable|stabili|no longer|(?:not|n['’]t) (?:experienced|seen|had|observed|recurred)|\bhealth/i;
var confirmed = /verif|confirm|validat|observ|monitor/i;
var theirs = /\b(?:resolved|recovered|fixed|healed) (?:itself|themselves|upstream|by itself|on its own|on their own)\b|\bno (?:further )?actions? (?:was|were|is) (?:required|needed|taken)\b|\bon their (?:end|side)\b/i;
var grace2 = 0.8;
var unverified = "does not say how it was verified";
var resolution_detail_default = defineRule({
  description: "The resolution says what was done",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "ALX brief (explain in detail how it was fixed); Google SRE Workbook, chapter 10 (an empty recovery)",
  options: { words: { type: "integer", description: "Fewest words", default: 20, minimum: 1 } },
  *check(postmortem, { options, preset }) {
    const section = place(postmortem);
    if (!section) return;
    const { text, words: words2 } = section;
    const known4 = english(postmortem);
    if (theirs.test(text)) return;
    const fact = words2 < options.words * (acted.test(text) && verified.test(text) ? grace2 : 1) ? `has ${count(words2, "word")}, expected at least ${options.words}` : known4 && !acted.test(text) ? "names no action" : preset === "strict" && known4 && !verified.test(text) && !checked(postmortem) ? unverified : null;
    if (!fact) return;
    yield {
      at: titleLine(section),
      message: `Resolution ${fact}`,
      help: fact === unverified ? "Say how it was known to work: `\u2026 checked that pages load`" : `${preset === "alx" ? "The brief asks to explain in detail how it was fixed: write" : "Write the steps:"} \`Restored the previous file, restarted nginx on both servers, checked that pages load\``
    };
  }
});
function place(postmortem) {
  const own2 = ownSections(postmortem, "resolution").filter(
    ({ ids, words: words2, parent }) => ids.join() === "resolution" && words2 >= emptyBelow && !within(postmortem, parent, ["timeline"])
  );
  return own2.find(({ title }) => /^\W*(?:resolution|recovery)\b/i.test(title)) ?? narrowest(postmortem, "resolution", "root-cause");
}
function checked(postmortem) {
  const restored = bearing(postmortem, "restored").some(({ text }) => verified.test(text));
  const elsewhere2 = ownSections(postmortem, "resolution").some(({ text }) => verified.test(text));
  return restored || elsewhere2 || confirmed.test(timelineText(postmortem));
}

// src/rules/mechanism.ts
var connective = /\b(?:because|due to|caus(?:ed|es|ing)|lead(?:s|ing)? to|led to|ma(?:kes?|de)|surfaced|converged|thereby|block(?:s|ed)|trigger(?:ed|s|ing)|allow(?:ed|s|ing)|result(?:ed|s|ing)? in|result(?:ed)? from|as a (?:result|consequence)|consequently|therefore|which (?:meant|made|left|in turn|broke|took|used|stopped)|so (?:that|the|this|these|each|every|no|all|any|it|they|users)|meant that|since|stem(?:med|s) from|introduced|owing to|prevent(?:ed|s|ing)|relie[ds] on|rely on|depend(?:s|ed)? on|break(?:s|ing)?|broke|ended up|creating|contribut(?:ed|es|ing) to|left|blocking|hence|thus|after which|impair(?:s|ed|ing)|redirect(?:ed|s|ing)|(?:brings?|brought|bringing) (?:\w+ ){1,4}(?:down|to a (?:halt|standstill|stop))|took (?:\w+ ){1,4}(?:down|over|offline)|could (?:not|no longer)|couldn['’]?t)\b/i;
var systemic = /\b(?:no|lack(?:ed|ing|s)?|absence|miss(?:ing|ed)|without|never|nothing|insufficient|inadequate|incomplete|limit(?:s|ed|ation)?|guards?|safeguards?|single point|(?<!\/)default(?:s|ed)?|unaware|undocumented|unmonitored|untested|unnoticed|undetected|silently|outdated|legacy|not (?:been )?(?:\w+ )?(?:test|monitor|review|document|detect|alert|validat|check|configur|set|enabl|catch|caught|cover|anticipat|notic|account|design|handl|protect|enforc|updat|verif)\w*|(?:did|does|was|were|is|are|had|have|has|could|would|do)(?: ?n[o']t| not|n’t)|should have|race condition|assum\w+|deadlock|exceed\w*|exhaust\w*|overflow\w*|capacity|too (?:many|few|low|high|small|large|long|short)|only (?:one|a single)|(?:1|one|a single) (?:\w+ ){0,2}(?:server|instance|node|host)|unexpected\w*|(?:did not|didn['’]t|never) expect|oversight|fail(?:ed|s|ure|ing)? to|un(?:review|protect|saniti[sz]|validat|check|guard|bound|verifi|order|limit|handl|safe)\w*|mismatch|stale|raw|unable|orphan\w*|cannot|only (?:run|when|if|after|by|on)|manual\w*|instead of|weak\w*|vulnerab\w*|flaw\w*|regardless|inadvertent\w*|accident\w*|expired?|always|by hand|still (?:used|using|point\w+|forward\w+|referenc\w+)|decommissioned|no longer|too early|corrupt\w*|pressure)\b/i;
function tellsMechanism(text) {
  return connective.test(text);
}
function tellsWhyPossible(text) {
  return systemic.test(text);
}
var outright = /\bcaus(?:e[ds]?|ing|ad[oa]s?)\b|\bdue to\b|\bdebido\b|\bporque\b|\bpar suite\b|\ben raison\b|\bbecause\b|\btrigger|\bowing to\b|\bresult(?:ed|s|ing)? (?:of|from)\b|\bstem(?:s|med|ming)? from\b|\boriginat|\bthe reason (?:was|is|for|why|being)\b|\bturned out\b|\btraced (?:back )?to\b|\b(?:by mistake|mistaken(?:ly)?|accidental(?:ly)?|inadvertently|improperly|incorrectly)\b|\bmis(?:configur|spel|typ)\w+|\bfail(?:ed|s|ing) as\b/i;
var implied = /[,;] so (?:that|the|this|these|that|each|every|no|all|any|it|they|users)\b|\bwhich (?:\w+ )?(?:meant|made|allow\w*|left|took|broke|blocked|resulted|stopped|overload\w*|exceeded)\b|\b(?:meant|meaning) that\b|\bwe (?:\w+ )?(?:overlooked|forgot)\b|\b(?:this|that|it|these|and) (?:\w+ )?(?:allow(?:s|ed)|means|meant|blocks?|blocked|broke|takes|took|prevent(?:s|ed)|made|left|enabled|exceeded|overlooked|forgot)\b|\b(?:therefore|thus|hence|consequently|subsequently)\b|\bit was (?:determined|found|discovered|established|identified) that\b|\bwithout (?:\w+ ){0,2}(?:validat|saniti|check|test|review|limit|permission)\w*|\b(?:(?:was|were|is|are|did|does|had|has)(?: not|n['’]t)|never) (?:\w+ ){0,2}(?:set|validat\w*|sanitis\w*|sanitiz\w*|check\w*|configur\w*|renew\w*|aware|anticipat\w*|take \w+ into account|updated?|cleaned|closed|test\w*)\b|\b(?:bug|flaw|regression|vulnerability|typo|defect|race condition|memory leak|deadlock|incompatibility|misalignment|mismatch|conflict) (?:in|on|with|between|within|of)\b|\bthrough an? (?:[\w-]+ ){0,3}(?:vulnerability|bug|flaw|attack|exploit)\b|\bexploit(?:ed|ing) (?:a|an|the)\b|\b(?:ran|runs|running|run) out of\b|\b(?:was|were|is|are|been|became|got) (?:\w+ )?(?:full|exhausted|overloaded|saturated|expired|deleted|removed|destroyed|revoked|flagged)\b|\bhad (?:\w+ )?expired\b|\b(?:over|above|beyond|exceed(?:s|ed|ing)?|hit|reach(?:ed)?) (?:a|an|the|our|its|their) (?:\w+ ){0,3}(?:limit|quota|capacity)\b|\bdid not have any\b|\b(?:after|following|since|once) (?:[\w./-]+ ){0,6}(?:changes?|updat\w+|upgrad\w+|deploy\w*|releas\w+|reboot|restart|migrat\w+|maintenance|roll-?out|merg\w+|error|failure|outages?|attack|crash|renam\w+|switch\w*)\b|\b(?:after|following|since) (?:[\w./-]+ ){1,5}(?:was|were|had been) \w{3,}ed\b|\b(?:occurred|happened|started|began) (?:\w+ )?(?:after|following|when)\b|\binjection (?:via|in|through)\b|\b(?:malicious|phishing|worm)\b/i;
function namesCause(text) {
  return outright.test(text) || implied.test(text);
}
var cause = /\b(?:(?:root|underlying|main|primary) causes?|causes? (?:was|were|of the|:)|(?:caused|provoked) by|the reason (?:for|was|is)|result(?:ed|s)? from|stem(?:s|med) from|turned out to be|traced (?:back )?to|by mistake|mistakenly)\b/i;
var harm = /\b(?:fail\w*|down|errors?|outages?|incidents?|issues?|problems?|unavailab\w*|unreachab\w*|inaccessib\w*|crash\w*|broke\w*|break\w*|stop\w*|lost|loss|block\w*|slow\w*|not|\w+n['’]t|unable|kill\w*|exceed\w*|full|empty|overload\w*|timeouts?|stuck|leak\w*|attack\w*|drop\w*|delet\w*|wrong\w*|disrupt\w*|degrad\w*|interrupt\w*)\b/i;
var reason = /\b(?:because|due to|owing to|caus(?:ed|es|ing))\b/i;
var sought = /\b(?:(?:investigat|look|search|check|debugg|solve|fix|address)\w*|to (?:find|identify|determine|understand)|(?:un|not )(?:clear|known|sure)|don['’]t know) (?:\w+ ){0,4}(?:causes?|reason)\b|\bcauses? (?:was|is|were) (?:\w+ )?(?:un(?:clear|known)|not (?:clear|known|found|identified))\b/i;
function seeksCause(text) {
  return sought.test(text);
}
function callsCause(text) {
  if (seeksCause(text)) return 0;
  if (cause.test(text)) return 3;
  if (!reason.test(text)) return 0;
  return harm.test(text) ? 2 : 1;
}

// src/rules/root-cause-depth.ts
var whys = 3;
var repair = /\b(?:fix(?:ed)?|(?:re)?solved|corrected|saved|rectified|restored) by\b|\bthe (?:fix|patch|resolution)\b/i;
var account = 12;
function isAccount(text) {
  const [cause2 = ""] = text.split(repair, 1);
  return tellsWhyPossible(cause2) && wordsOf(cause2).length >= account;
}
var outside = /\b(?:external to|outside (?:of )?our|fully caused by|upstream|third[- ]party (?:outage|provider)|outage (?:in|of|at) (?:AWS|Azure|GCP|Google|Cloudflare))\b/i;
var root_cause_depth_default = defineRule({
  description: "The root cause says why the fault was possible and not caught",
  severity: { alx: "off", sre: "warning", strict: "warning" },
  source: "Google SRE Workbook, chapter 10; Atlassian (five whys); AWS correction of errors",
  options: {},
  *check(postmortem) {
    const section = narrowest(postmortem, "root-cause", "resolution");
    if (!section || !english(postmortem)) return;
    const factors = sourceOf(postmortem, section.span).filter((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line));
    if (factors.length >= 2 && /factor|condition/i.test(section.title)) return;
    if ((section.text.match(/\bwhy\b/gi) ?? []).length >= whys) return;
    const mechanism = tellsMechanism(section.text);
    const possible = tellsWhyPossible(section.text) || outside.test(section.text);
    if (possible && (mechanism || isAccount(section.text))) return;
    yield {
      at: titleLine(section),
      message: possible ? "Root cause does not say how it led to the incident" : mechanism ? "Root cause does not say why the fault was possible or not caught" : "Root cause says neither how it led to the incident nor why it was possible",
      help: "Ask why once more: which test, limit, alert or review was missing? `Log rotation was off on new hosts; no alert covered disk usage`"
    };
  }
});

// src/rules/root-cause-detail.ts
var most = 0.8;
var longSentence = 30;
var grace3 = 0.8;
var root_cause_detail_default = defineRule({
  description: "The root cause is told in detail",
  severity: { alx: "warning", sre: "warning", strict: "error" },
  source: "ALX brief (explain in detail); Google SRE Workbook, chapter 10 (depth)",
  options: {
    words: { type: "integer", description: "Fewest words", default: 25, minimum: 1 },
    sentences: { type: "integer", description: "Fewest sentences or list items", default: 2, minimum: 1 }
  },
  *check(postmortem, { options, preset }) {
    const section = narrowest(postmortem, "root-cause", "resolution");
    if (!section) return;
    const { text, words: words2, span: span2 } = section;
    if (preset !== "alx" && postmortem.links.some(({ span: at, image }) => !image && at.line >= span2.line && at.line <= span2.endLine))
      return;
    const items = sourceOf(postmortem, span2).filter((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line)).length;
    const told = Math.max(sentences(text.replaceAll("\n", " ")).length, items);
    const brief2 = postmortem.summaryCause;
    const isOwn = brief2 !== null && brief2.span.line >= span2.line && brief2.span.line <= span2.endLine;
    const summary = new Set(wordsOf(isOwn ? "" : brief2?.text ?? ""));
    const distinct = [...new Set(wordsOf(text))];
    const repeated = distinct.filter((word2) => summary.has(word2)).length / Math.max(1, distinct.length);
    const fact = words2 < options.words * (told < options.sentences ? 1 : grace3) ? `has ${count(words2, "word")}, expected at least ${options.words}` : told < options.sentences && words2 < longSentence ? `has ${count(told, "sentence")}, expected at least ${options.sentences}` : repeated >= most ? "says again what the summary says" : null;
    if (!fact) return;
    yield {
      at: titleLine(section),
      message: `Root cause ${fact}`,
      help: `${preset === "alx" ? "The brief asks to explain the cause in detail: tell" : "Tell"} what was wrong, how it broke the service, and why nobody saw it before`
    };
  }
});

// src/rules/root-cause-human.ts
var human = /\bhuman (?:error|mistake|failure)|\b(?:operator|user|admin(?:istrator)?|engineer|developer|intern|employee|technician)(?:['’]s)? (?:error|mistake|negligence|fault|carelessness)\b|\berreur humaine\b|\berror humano\b|\berro humano\b/i;
var denied2 = /\b(?:not|no|rather than|instead of|more than)\b[^.]{0,30}$/i;
var root_cause_human_default = defineRule({
  description: "The root cause is a weakness of the system, not a person",
  severity: { alx: "warning", sre: "error", strict: "error" },
  source: "PagerDuty (a person\u2019s action is never a root cause); Etsy; AWS correction of errors",
  options: {},
  *check(postmortem) {
    const causes = ownSections(postmortem, "root-cause");
    const texts = postmortem.summaryCause ? [...causes, postmortem.summaryCause] : causes;
    for (const { text, span: span2 } of texts) {
      const found = human.exec(text);
      if (!found || denied2.test(text.slice(0, found.index))) continue;
      const line = postmortem.lines.find(
        (entry) => entry.line >= span2.line && entry.line <= span2.endLine && entry.text.includes(found[0])
      )?.line;
      const at = line ?? span2.line;
      const others2 = sentences(text).filter((sentence3) => !human.test(sentence3));
      yield {
        at: { line: at, endLine: at },
        message: `Root cause is given as ${quote(found[0])}`,
        help: "Ask what let the slip through: `The tool took an empty host list for all hosts`",
        ...others2.some(tellsWhyPossible) ? { severity: "info" } : {}
      };
      return;
    }
  }
});

// src/rules/section-content.ts
var required = [
  "summary",
  "duration",
  "impact",
  "timeline",
  "root-cause",
  "resolution",
  "corrective-measures",
  "action-items"
];
var parts = {
  "corrective-measures": ["improvements", "action-items"]
};
var section_content_default = defineRule({
  description: "Every required section and field says something",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "Google SRE Workbook, chapter 10 (a recovery section left empty)",
  options: {},
  *check(postmortem) {
    const { sections } = postmortem;
    for (const section of sections) {
      const { ids, title, words: words2, parent } = section;
      if (!ids.some((id) => required.includes(id)) || ids.includes("metadata")) continue;
      const field2 = ids.includes("duration") || within(postmortem, parent, ["summary"]);
      if (words2 >= (field2 ? 1 : emptyBelow)) continue;
      const told = ids.every(
        (id) => sections.some(
          (other4) => other4 !== section && other4.words >= emptyBelow && [id, ...parts[id] ?? []].some((name) => other4.ids.includes(name))
        )
      );
      const parentEmpty = parent !== null && (sections[parent]?.words ?? 0) < emptyBelow && sections[parent]?.ids.some((id) => required.includes(id));
      if (told || parentEmpty) continue;
      const none2 = /^(?:n\/?a|none|nothing|no|-+)[.!]?$/i.test(section.text.trim());
      yield {
        at: titleLine(section),
        message: none2 ? `Section ${quote(title)} says only ${quote(section.text)}` : words2 > 0 ? `Section ${quote(title)} has only ${count(words2, "word")}: ${quote(section.text)}` : `Section ${quote(title)} is empty`,
        help: none2 ? "Say why: `No action, because the host is retired`" : "Write what is known, or say that it is unknown and why"
      };
    }
  }
});

// src/rules/section-heading.ts
var titled2 = [
  "summary",
  "timeline",
  "root-cause",
  "resolution",
  "corrective-measures",
  "action-items",
  "improvements",
  "lessons"
];
var parts2 = ["impact", "detection", "trigger"];
var swallowed = /^ {0,3}#{1,6} /;
function isInCode({ lines, hidden }, line) {
  const above = [...lines, ...hidden].find((other4) => other4.line === line - 1);
  return above === void 0 || /^\s*(?:`{3}|~{3})/.test(above.source);
}
function headed(postmortem, { title, form, span: span2 }, level2) {
  const line = postmortem.lines.find((entry) => entry.line === span2.line);
  const [next = ""] = sourceOf(postmortem, { line: span2.line + 1, endLine: span2.line + 1 });
  if (!line || /^(?: {4}|\t)/.test(next)) return null;
  const at = { line: span2.line, endLine: span2.line };
  const marks2 = "#".repeat(level2);
  if (swallowed.test(line.source))
    return isInCode(postmortem, line.line) ? null : { span: at, text: `
${line.source}` };
  if (form === "unspaced-heading") {
    return { span: at, text: line.source.replace(/^ {0,3}#{1,6}(?=[^\s#])/, `${marks2} `) };
  }
  const text = line.text.trim().replace(/:$/, "").trimEnd();
  return wordsOf(text).join() === wordsOf(title).join() ? { span: at, text: `${marks2} ${text}` } : null;
}
var titleLike = (title) => new RegExp("^\\p{Lu}", "u").test(title) && wordsOf(title).length <= 4;
function isText(postmortem, { title, form, words: words2, span: span2 }) {
  if (form !== "plain") return false;
  const at = span2.line - 1;
  const [above = ""] = sourceOf(postmortem, { line: at, endLine: at }).map((line) => line.trim());
  if (new RegExp("^\\p{Ll}", "u").test(title)) return above !== "" && !/[.!?:;…|>]$|^#/.test(above);
  const under = postmortem.headings.some((heading) => heading.span.line === at || heading.span.line === at - 1);
  return under && words2 === 0 && wordsOf(title).length === 1;
}
function levelOf(postmortem, { span: span2 }) {
  const inner = postmortem.headings.filter(
    (heading) => heading.span.line > span2.line && heading.span.line <= span2.endLine
  );
  if (inner.length > 0) return Math.max(1, Math.min(...inner.map(({ level: level2 }) => level2)) - 1);
  const lines = new Set(outermost(postmortem).map((section) => section.span.line));
  return postmortem.headings.find((heading) => lines.has(heading.span.line))?.level ?? 2;
}
var section_heading_default = defineRule({
  description: "Section titles are headings",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "CommonMark; screen readers and the outline of a page know headings only",
  options: {},
  *check(postmortem, { preset }) {
    const outer = new Set(outermost(postmortem));
    const sections = postmortem.sections.filter((section) => outer.has(section) || section.form === "unspaced-heading");
    const bareAmong = (named4) => sections.filter(
      (section) => (section.form === "plain" || section.form === "bold" || section.form === "unspaced-heading") && section.ids.some((id) => named4.includes(id)) && !isText(postmortem, section) && (preset === "alx" || section.form === "unspaced-heading" || headed(postmortem, section, 2) !== null) && (preset === "alx" || section.form !== "plain" || titleLike(section.title))
    );
    if (bareAmong(titled2).length === 0) return;
    const bare = bareAmong([...titled2, ...parts2]);
    const [first] = bare;
    if (!first) return;
    const fixes = bare.flatMap((section) => headed(postmortem, section, levelOf(postmortem, section)) ?? []);
    const [fix] = fixes;
    const isSwallowed = sourceOf(postmortem, titleLine(first)).some((line) => swallowed.test(line));
    yield {
      at: titleLine(first),
      message: `${bare.length === 1 ? "Title" : "Titles"} ${enumerate(bare.map(({ title, span: span2 }) => `${quote(title, 40)} (line ${span2.line})`))} ${bare.length === 1 ? "is no heading" : "are no headings"}`,
      help: isSwallowed ? isInCode(postmortem, first.span.line) ? "Take it out of the block of code that it stands in" : "Put an empty line before it: the HTML above takes it for its own text" : `${first.form === "unspaced-heading" ? "Write a space after the marks" : "Write a heading on a line of its own"}: \`## ${first.title.slice(0, 60)}\``,
      ...fix ? { fix } : {}
    };
  }
});

// src/rules/section-order.ts
var order = [
  ["summary"],
  ["timeline"],
  ["root-cause"],
  ["corrective-measures", "action-items"]
];
var before = /^(?:context|background|introduction|scenario)\W*$/i;
function isOpening({ headings }, { ids, form, span: span2 }, opening2) {
  if (ids.includes("summary") && form === "heading") return headings.every((heading) => heading.span.line !== span2.line);
  return opening2 !== void 0 && form !== "heading" && span2.endLine === span2.line && span2.line <= opening2.span.endLine + 1;
}
var rankOf = ({ ids }) => order.findIndex((group) => group.some((id) => ids.includes(id)));
var section_order_default = defineRule({
  description: "Sections are in the order of the standard",
  severity: { alx: "warning", sre: "info", strict: "info" },
  source: "ALX brief (summary, timeline, root cause and resolution, corrective and preventative measures)",
  options: {},
  *check(postmortem, { preset }) {
    const first = /* @__PURE__ */ new Map();
    const opening2 = postmortem.sections.find(
      (section) => section.ids.includes("summary") && isOpening(postmortem, section, void 0)
    );
    const inOrder = outermost(postmortem).toSorted((a, b) => a.span.line - b.span.line);
    for (const section of inOrder) {
      const rank = rankOf(section);
      if (isOpening(postmortem, section, opening2) || rank === 0 && before.test(section.title)) continue;
      if (rank < 0 || preset !== "alx" && section.ids.includes("timeline")) continue;
      if (!first.has(rank)) first.set(rank, section);
    }
    let furthest;
    for (const [rank, section] of first) {
      if (furthest && rank < furthest.rank) {
        yield {
          at: titleLine(section),
          message: `Section ${quote(section.title)} stands after ${quote(furthest.section.title)} (line ${furthest.section.span.line})`,
          help: "Bring the sections into this order: summary, timeline, root cause and resolution, corrective measures"
        };
        return;
      }
      furthest = { rank, section };
    }
  }
});

// src/rules/told-elsewhere.ts
var behind = ["corrective-measures", "action-items", "improvements", "lessons", "metadata"];
var clock2 = /\b\d{1,2}[:h]\d{2}\b/g;
var day = new RegExp("^\\W*(?:\\p{L}{2,5}day\\W+)?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2})\\b", "u");
var repaired = /\b(?:fix(?:ed)?|solution|solv(?:ed|ing)|resolv(?:ed|ing)|restor(?:ed|ing)|rolled back|revert(?:ed|ing)|edited|works? again|back (?:online|up|to normal))\b/i;
var broughtBack = /\b(?:fixed|(?:re)?solved|restored|rolled back|reverted|patched|mitigated|recovered|work(?:s|ed|ing)? again|back (?:online|up|to normal)|fix (?:was|is|has been))\b/i;
var halfway = /\b(?:almost|nearly|partly|partially|briefly|not|need(?:s|ed)? to|going to|try(?:ing)? to|want(?:s|ed)? to|fail(?:s|ed|ing)? to) (?:\w+ ){0,3}(?:recover|restor|resolv|fix|solv)/i;
var promised2 = /\bTODO\b|\b(?:we|team|I)(?:['’]ll| will| plan to| are (?:now )?(?:going to|planning|exploring|considering|working on|looking into))\b|\b(?:we|team|I) (?:should|need to|must)\b|\bnext steps\b|\bto (?:prevent|avoid) (?:this|these|that|such|similar|a similar|another|any|future|it|recurr\w+)\b|\b(?:will|should) be (?:\w+ )?(?:add|requir|updat|review|conduct|implement|introduc|chang|mov|releas|fix|address|adress|replac|upgrad|deploy|monitor|propos)\w*|\brecommend(?:s|ed|ation)?\b|\bwould be to\b|\b(?:proposed|suggested|possible) (?:fix|solution)|\b(?:should|must|needs? to|has to) be \w+(?:ed|en|t)\b|\bthis prevents\b|\bcontinues? to work\b|\bgoing forward\b|^\W*(?:analy[sz]ing|exploring|considering|planning|rolling|rollout) \w/i;
var noticed = /\b(?:detect(?:s|ed)|noti[cf](?:es|ed|ied)|discover(?:s|ed)|spotted|alert(?:s|ed)?|alarms?|paged|(?:users?|customers?|support|teams?|we) (?:\w+ )?report(?:s|ed|ing)|reported by|support (?:tickets?|requests?))\b/i;
var lead = 10;
function* account2(postmortem, ...but) {
  const title = postmortem.title?.span.line;
  const out = [...behind, ...but];
  for (const line of prose(postmortem)) {
    if (line.line !== title && !within(postmortem, line.section, out)) yield line;
  }
}
function firstLine(lines, tells2) {
  for (const { line, text } of lines) if (tells2(text)) return line;
  return null;
}
function story2(postmortem) {
  if (outermost(postmortem).length < 2) return prose(postmortem);
  return prose(postmortem).filter(({ section }) => within(postmortem, section, ["summary", "detection", "resolution"]));
}
function field(postmortem, id) {
  return sectionsNamed(postmortem, id).find(({ words: words2 }) => words2 >= emptyBelow)?.span.line ?? null;
}
function inEntry(postmortem, milestone) {
  return bearing(postmortem, milestone).find(({ text }) => !halfway.test(text))?.span.line ?? null;
}
function inTimeline({ timeline }, milestone) {
  return timeline?.told.includes(milestone) ? timeline.span.line : null;
}
function summaryTold(postmortem) {
  const [first] = outermost(postmortem).map(({ span: span2 }) => span2.line).toSorted((a, b) => a - b);
  const titles = new Set(postmortem.headings.map(({ span: span2 }) => span2.line));
  const above = [...account2(postmortem)].filter(({ line }) => line < (first ?? 0) && !titles.has(line));
  return wordsOf(above.map(({ text }) => text).join(" ")).length >= lead ? above[0]?.line ?? null : null;
}
function timelineTold(postmortem) {
  const clocks = prose(postmortem).flatMap(({ line, text }) => (text.match(clock2) ?? []).map(() => line));
  if (new Set(clocks).size >= 2 || clocks.length > 2) return clocks[0] ?? null;
  const days2 = postmortem.headings.filter(
    ({ text, span: span2 }) => span2.line !== postmortem.title?.span.line && day.test(text)
  );
  return days2.length >= 2 ? days2[0]?.span.line ?? null : null;
}
function causeTold(postmortem) {
  return postmortem.summaryCause?.span.line ?? field(postmortem, "root-cause") ?? firstLine(account2(postmortem), (text) => callsCause(text) === 3) ?? firstLine(account2(postmortem, "timeline", "impact"), (text) => callsCause(text) === 2) ?? firstLine(
    account2(postmortem, "timeline", "impact", "resolution"),
    (text) => namesCause(text) && !seeksCause(text) && !/\bbecause (?:I|we|it) (?:might|may|could|will|would)\b/i.test(text)
  ) ?? firstLine(account2(postmortem, "impact"), (text) => callsCause(text) === 2) ?? firstLine(account2(postmortem, "impact"), (text) => callsCause(text) === 1) ?? firstLine(story2(postmortem), tellsMechanism);
}
function resolutionTold(postmortem) {
  return field(postmortem, "resolution") ?? inEntry(postmortem, "restored") ?? firstLine(account2(postmortem), (text) => broughtBack.test(text) && !halfway.test(text)) ?? inTimeline(postmortem, "restored");
}
function measuresTold(postmortem) {
  const lines = prose(postmortem).filter(({ section }) => !within(postmortem, section, ["timeline", "impact"]));
  return firstLine(lines, (text) => promised2.test(text));
}
function detectionTold(postmortem) {
  return inEntry(postmortem, "detected") ?? firstLine(account2(postmortem), (text) => noticed.test(text)) ?? inTimeline(postmortem, "detected");
}
function tellsRepair(text) {
  return repaired.test(text);
}

// src/rules/section-present.ts
var detailed = 40;
var parts3 = [
  {
    name: "Summary",
    title: "Issue Summary",
    asked: "when it began and ended, who was hit and how, and the cause in a sentence",
    akin: /\b(?:summar|overview|abstract|happened|descri)/i,
    present: (postmortem) => sectionsNamed(postmortem, "summary").length > 0,
    told: summaryTold
  },
  {
    name: "Timeline",
    title: "Timeline",
    asked: "what happened when, from detection to resolution",
    akin: /\b(?:time-?lin|chrono|events?\b|sequence|history|chain of|log of)/i,
    present: (postmortem) => postmortem.timeline !== null || sectionsNamed(postmortem, "timeline").length > 0,
    told: timelineTold
  },
  {
    name: "Root cause",
    title: "Root Cause",
    asked: "what broke and why that was possible, in detail",
    akin: /\b(?:caus|why\b|reasons?\b|how did|broke|analys|investigat|forensic|diagnos)/i,
    present: (postmortem) => ownSections(postmortem, "root-cause", "trigger").length > 0 || sectionsNamed(postmortem, "root-cause").some(({ words: words2 }) => words2 >= detailed),
    told: causeTold
  },
  {
    name: "Resolution",
    title: "Resolution",
    asked: "how the service was brought back, in detail",
    otherwise: ", or that it could not be",
    akin: /\b(?:fix|resol|recover|remed|repair|mitigat|restor|solution)/i,
    present: (postmortem) => ownSections(postmortem, "resolution").length > 0 || ownSections(postmortem, "root-cause").some(({ text }) => tellsRepair(text)),
    told: resolutionTold
  },
  {
    name: "Corrective measures",
    title: "Corrective and Preventative Measures",
    asked: "what gets better and the tasks that do it",
    akin: /\b(?:actions?\b|prevent|measures?\b|improv|next step|remed|future|follow|todo)/i,
    present: (postmortem) => postmortem.actionItemsAt !== null || postmortem.noAction !== null || sectionsNamed(postmortem, "corrective-measures", "action-items", "improvements").length > 0,
    told: measuresTold
  },
  {
    name: "Detection",
    title: "Detection",
    asked: "how and when the incident was noticed",
    only: "strict",
    akin: /\b(?:detect|notic|discover|alert)/i,
    present: (postmortem) => ownSections(postmortem, "detection").length > 0,
    told: detectionTold
  }
];
var offered = 3;
function unknown({ sections, title }) {
  const known4 = (position) => {
    const section = position === null ? void 0 : sections[position];
    return section !== void 0 && (section.ids.length > 0 || known4(section.parent));
  };
  return sections.filter(
    ({ ids, form, span: span2, parent }) => ids.length === 0 && form === "heading" && span2.line !== title?.span.line && !known4(parent)
  );
}
function hint(postmortem, { akin }) {
  const titles = unknown(postmortem).filter(({ title }) => akin.test(title)).slice(0, offered).map(({ title, span: span2 }) => `${quote(title, 40)} (line ${span2.line})`);
  return titles.length > 0 ? `; if ${titles.join(" or ")} is that section, name it under \`sections\` in the configuration` : "";
}
var section_present_default = defineRule({
  description: "Every section that the standard asks for is there",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief; Google SRE book, appendix D; PagerDuty and Atlassian templates",
  options: {},
  *check(postmortem, { preset }) {
    for (const part2 of parts3) {
      const { name, title, asked, otherwise = "", only } = part2;
      if (only && only !== preset || part2.present(postmortem)) continue;
      const many = name.endsWith("s");
      const told = part2.told(postmortem);
      yield {
        at: top(postmortem),
        message: told === null ? `${name} ${many ? "are" : "is"} missing` : `${name} ${many ? "have no section of their" : "has no section of its"} own: line ${told} speaks of ${many ? "them" : "it"}`,
        help: `Add \`## ${title}\`: ${preset === "alx" ? `the brief asks for ${asked}` : asked + otherwise}${hint(postmortem, part2)}`,
        ...preset !== "alx" && told !== null ? { severity: "warning" } : {}
      };
    }
  }
});

// src/rules/section-unique.ts
var section_unique_default = defineRule({
  description: "A section stands once in the same place",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "ALX layout; any reader who looks for the timeline",
  options: {},
  *check({ sections }) {
    const seen = /* @__PURE__ */ new Map();
    for (const section of sections) {
      const { ids, title, parent, form, span: span2 } = section;
      if (ids.length === 0 || form === "bullet") continue;
      const key = `${parent ?? ""} ${wordsOf(title).join(" ")}`;
      const first = seen.get(key);
      if (first === void 0) seen.set(key, span2.line);
      else {
        yield {
          at: titleLine(section),
          message: `Section ${quote(title)} stands a second time, first in line ${first}`,
          help: "Join the two, or give each a title of its own"
        };
      }
    }
  }
});

// src/rules/summary-cause.ts
var known3 = /* @__PURE__ */ new Set([null, "en", "es", "fr", "pt"]);
var same = 0.6;
var telling = 4;
var fewest = 4;
function saysTheSame(summary, cause2) {
  const [first = ""] = sentences(cause2?.text ?? "");
  const words2 = [...new Set(wordsOf(first))].filter(({ length }) => length > telling);
  const told = new Set(wordsOf(summary.text));
  return words2.length >= fewest && words2.filter((word2) => told.has(word2)).length >= same * words2.length;
}
function isField({ sections, headings, title }, summary) {
  const next = headings.find(({ span: span2 }) => span2.line > summary.span.line && span2.line !== title?.span.line);
  return sections.some(
    ({ ids, form, span: span2 }) => ids.includes("root-cause") && form !== "heading" && span2.line >= summary.span.line && span2.line <= summary.span.endLine + 1 && span2.endLine === span2.line && span2.line < (next?.span.line ?? Number.POSITIVE_INFINITY)
  );
}
var summary_cause_default = defineRule({
  description: "The summary names the cause",
  severity: { alx: "warning", sre: "info", strict: "info" },
  source: "ALX brief (the summary holds the root cause)",
  options: {},
  *check(postmortem, { preset }) {
    if (postmortem.summaryCause || !known3.has(postmortem.language)) return;
    const summaries = sectionsNamed(postmortem, "summary").filter(({ words: words2 }) => words2 >= emptyBelow);
    const [summary] = summaries;
    if (!summary || summaries.some(({ text }) => namesCause(text))) return;
    if (saysTheSame(summary, narrowest(postmortem, "root-cause", "resolution")) || isField(postmortem, summary)) return;
    yield {
      at: titleLine(summary),
      message: "Summary names no cause",
      help: `${preset === "alx" ? "The brief asks for the root cause in the summary: write" : "Name it in a sentence:"} \`Root cause: a certificate had expired unseen\``
    };
  }
});

// src/rules/suppression-reason.ts
var suppression_reason_default = defineRule({
  description: "A suppression has a reason and suppresses something",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Audit trail (ISO 27001 A.5.27)",
  options: {},
  *check({ suppressions }) {
    for (const { rule, reason: reason2, span: span2 } of suppressions) {
      if (reason2) continue;
      yield {
        at: span2,
        message: `Suppression of \`${rule}\` has no reason, so it does not count`,
        help: `Write the reason after a colon: \`<!-- postmortem-ignore ${rule}: wording agreed with the customer -->\``
      };
    }
  }
});

// src/rules/timeline-dead-end.ts
var none = /\bno (?:misleading|false|wrong) (?:path|lead|turn|trail)s?\b|\bno dead ends?\b/i;
var mentioned = /mislead|false lead|red herring|false positive|dead end|wild goose|wrong (?:path|assumption|lead|track)|wrongly|mistakenly|initial(?:ly)? (?:\w+ ){0,2}(?:assum|suspe|suspic|hypothes|thought|believ|focus)|(?:assum|suspect|thought|believ)\w* initially|first suspect|suspecting\b|\bled? to (?:think|believ)|\bleading to think|\bassumption|did ?n['o]t think\b|\bmask(?:s|ed|ing) (?:the|this|that|a)\b|\bsame (?:issue|problem|error) (?:happened|occurred|remained|persisted)|\bstill (?:happens?|happening|failing|persist\w*)|n['o]t the (?:cause|culprit)|(?:not|n't) related\b/i;
var timeline_dead_end_default = defineRule({
  description: "The timeline tells the paths that led nowhere",
  severity: { alx: "warning", sre: "off", strict: "off" },
  source: "ALX brief (misleading investigation or debugging paths)",
  options: {},
  *check(postmortem) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || tells(postmortem, "dead-end")) return;
    if (sectionsNamed(postmortem, "misleading").some(({ words: words2 }) => words2 > 0)) return;
    if (postmortem.lines.some(({ text }) => none.test(text) || mentioned.test(text))) return;
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline tells no misleading path",
      help: "The brief asks for paths that led nowhere: write `- 10:10 \u2013 network suspected; ruled out at 10:30`, or `no misleading path was taken`"
    };
  }
});

// src/rules/timeline-detection.ts
var noticed2 = /alert|alarm|detect|notic|report|discover|monitor|aware|paged|pager|complain|notif|observ|warn|identif|contact|found|receiv|ticket|investigation (?:start|beg[ai]n)|spik/i;
var timeline_detection_default = defineRule({
  description: "The timeline tells when the incident was detected",
  severity: { alx: "error", sre: "warning", strict: "error" },
  source: "ALX brief (when was the issue detected); Google SRE book, appendix D",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || tells(postmortem, "detected")) return;
    const restored = timeline.entries.findIndex(({ milestones }) => milestones.includes("restored"));
    const early2 = timeline.entries.slice(0, restored < 0 ? Math.max(3, timeline.entries.length / 3) : restored);
    if ([...early2, ...timeline.untimed].some(({ text }) => noticed2.test(text))) return;
    if (sectionsNamed(postmortem, "detection").some(({ words: words2 }) => words2 > 0)) return;
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline does not tell when the incident was detected",
      help: `${preset === "alx" ? "The brief asks when the issue was detected: begin with" : "Begin with"} \`- 10:00 \u2013 alert: 5xx above 5 %\``
    };
  }
});

// src/rules/timeline-detection-lag.ts
var timeline_detection_lag_default = defineRule({
  description: "The incident begins with its impact, not with its detection",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Google SRE Workbook, chapter 10; GitLab (time to detect)",
  options: {},
  *check(postmortem) {
    const { start } = postmortem.incident;
    const [detected] = bearing(postmortem, "detected");
    if (!start?.time || !detected || detected.at.time !== start.time) return;
    if (start.date && detected.at.date && start.date !== detected.at.date) return;
    yield {
      at: detected.at.span,
      message: `Incident begins in the minute it is detected, ${quote(detected.at.text)}`,
      help: "Look whether users were hit earlier, and correct the start where they were"
    };
  }
});

// src/rules/timeline-detection-method.ts
var how = /monitor|alert|alarm|\bpag(?:ed|er|ing)\b|pagerduty|dashboard|health ?check|probe|sentry|datadog|grafana|prometheus|nagios|new ?relic|cloudwatch|sensor|watchdog|logs?\b|metric|notif|test(?:s|ing)?\b|scan|check|on-?call|engineer|developer|team|admin|operator|staff|member|colleague|student|manager|owner|support|customer|user|client|merchant|partner|community|visitor|complain|report|ticket|twitter|slack|discord|forum|e-?mail|call(?:s|ed)\b|\bwe\b|\bI\b|notic|observ|realis|realiz|saw\b|script|bot\b|researcher|vendor|provider|someone/i;
var timeline_detection_method_default = defineRule({
  description: "The timeline tells how the incident was detected",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "ALX brief (a monitoring alert, an engineer, a customer); Atlassian",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || !english(postmortem)) return;
    const sections = sectionsNamed(postmortem, "detection");
    if (!tells(postmortem, "detected") && sections.every(({ words: words2 }) => words2 === 0)) return;
    const [first] = bearing(postmortem, "detected");
    const texts = [
      ...bearing(postmortem, "detected"),
      ...sections,
      ...sectionsNamed(postmortem, "summary"),
      ...timeline.entries.slice(0, 2),
      ...timeline.untimed
    ];
    if (texts.some(({ text }) => how.test(text))) return;
    yield {
      at: first?.at.span ?? { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline does not tell how the incident was detected",
      help: `${preset === "alx" ? "The brief asks how it was detected: name" : "Name"} the alert, the engineer or the customer: \`- 10:00 \u2013 a customer reports blank pages\``
    };
  }
});

// src/rules/timeline-entries.ts
var timeline_entries_default = defineRule({
  description: "The timeline has enough entries to tell the story",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "ALX brief; Google SRE book, appendix D",
  options: { minimum: { type: "integer", description: "Fewest entries with a time", default: 4, minimum: 2 } },
  *check({ timeline }, { options }) {
    const number = timeline?.entries.length ?? 0;
    if (!timeline || number < 2 || number >= options.minimum) return;
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: `Timeline has ${count(number, "entry", "entries")} with a time, expected at least ${options.minimum}`,
      help: "Tell detection, the first look, escalation, the cause found and the service restored"
    };
  }
});

// src/rules/timeline-entry-length.ts
var timeline_entry_length_default = defineRule({
  description: "A timeline entry is one or two sentences",
  severity: { alx: "info", sre: "off", strict: "off" },
  source: "ALX brief (one or two short sentences)",
  options: {
    sentences: { type: "integer", description: "Most sentences of an entry", default: 2, minimum: 1 },
    words: { type: "integer", description: "Most words of an entry", default: 45, minimum: 5 }
  },
  *check({ timeline }, { options }) {
    const long = (timeline?.entries ?? []).filter(
      ({ text }) => sentences(text).length > options.sentences || wordsOf(text).length > options.words
    );
    const [first] = long;
    if (!first) return;
    yield {
      at: first.at.span,
      message: `Timeline ${long.length === 1 ? "entry" : "entries"} ${enumerate(long.map(({ at }) => `${quote(at.text)} (line ${at.span.line})`))} ${long.length === 1 ? "is" : "are"} longer than ${options.sentences} sentences or ${options.words} words`,
      help: "Tell the detail under the root cause or the resolution"
    };
  }
});

// src/rules/timeline-escalation.ts
var mentioned2 = new RegExp(
  [
    "escal",
    "\\b(?:call|loop|pull|bring)(?:s|ed|ing)? (?:[@\\w-]{1,40} ){0,3}in\\b|\\bbrought (?:[@\\w-]{1,40} ){0,3}in\\b",
    "\\bhand(?:s|ed|ing)? (?:it )?(?:off|over)\\b|\\bhanded to\\b|\\bhandled by\\b|\\btakes? over\\b|\\btook over\\b",
    "\\b(?:join(?:s|ed)|engag(?:es|ed)|involv(?:es|ed)|contact(?:s|ed)|assign(?:s|ed)|consult(?:s|ed)|notif(?:y|ies|ied)|inform(?:s|ed)|tasked|paged)\\b",
    "\\bassistance\\b|\\bhelp\\b|\\bwar[ -]?room\\b|\\bsupport ticket\\b",
    "\\b(?:is|are|was|were|been) (?:alerted|called)\\b",
    "\\balert(?:s|ed) (?:the |our )?(?:[\\w-]{1,20} ){0,2}(?:engineers?|developers?|devops|administrators?)\\b"
  ].join("|"),
  "i"
);
var others = /\bteams?\b|\bon-?call\b|\bsupport\b|\bvendor\b|\bresponders?\b/i;
var timeline_escalation_default = defineRule({
  description: "The timeline tells whom the incident was escalated to",
  severity: { alx: "warning", sre: "info", strict: "warning" },
  source: "ALX brief (which team or individuals it was escalated to); AWS correction of errors",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || tells(postmortem, "escalated")) return;
    if (sectionsNamed(postmortem, "escalation").some(({ words: words2 }) => words2 > 0)) return;
    const text = timelineText(postmortem);
    if (preset !== "alx" && others.test(text)) return;
    if (mentioned2.test(text) || postmortem.lines.some(({ text: text2 }) => /\bescal/i.test(text2))) return;
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline does not tell whom the incident was escalated to",
      help: `${preset === "alx" ? "The brief asks which team or person took over: write" : "Write"} \`- 11:00 \u2013 escalated to the database team\`, or \`no escalation needed\``
    };
  }
});

// src/rules/timeline-evidence.ts
var timeline_evidence_default = defineRule({
  description: "The timeline links what it tells from",
  severity: { alx: "off", sre: "off", strict: "info" },
  source: "PagerDuty (each row links its data)",
  options: {},
  *check({ timeline, links }) {
    if (!timeline || timeline.entries.length < 2) return;
    const { line, endLine } = timeline.span;
    if (links.some(({ span: span2 }) => span2.line >= line && span2.line <= endLine)) return;
    yield {
      at: { line, endLine: line },
      message: "Timeline links no evidence",
      help: "Link the graph, the alert, the change or the message that an entry tells of"
    };
  }
});

// src/rules/timeline-format.ts
var forms = {
  "plain-lines": "plain lines, not of a list",
  paragraphs: "paragraphs",
  "code-block": "a block of code"
};
function bulleted(postmortem, { form, entries }) {
  const lines = new Map(entries.map(({ at }) => [at.span.line, at.text]));
  const first = Math.min(...lines.keys());
  const last = Math.max(...lines.keys());
  const source = sourceOf(postmortem, { line: first, endLine: last });
  const whole3 = source.every((line, index) => {
    const time = lines.get(first + index)?.slice(0, 4);
    return line === "" || time !== void 0 && line.replace(/^[\s*_(]+/, "").startsWith(time);
  });
  const indented = source.every((line) => line === "" || /^(?: {4}|\t)/.test(line));
  if (!(form === "plain-lines" || form === "code-block" && indented) || lines.size < entries.length || !whole3)
    return null;
  const following2 = postmortem.lines.find(({ line }) => line > last);
  if (following2 && /^\s/.test(following2.source)) return null;
  const bullets = source.map((line) => line === "" ? "" : `- ${line.trim().replace(hardBreak, "")}`);
  return {
    span: { line: first, endLine: last },
    text: [...bullets, ...following2?.line === last + 1 ? [""] : []].join("\n")
  };
}
var timeline_format_default = defineRule({
  description: "The timeline is a list or a table with one time an entry",
  severity: { alx: "warning", sre: "info", strict: "info" },
  source: "ALX brief (bullet points: time, then one or two short sentences)",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    if (!timeline || timeline.entries.length < 2) return;
    const shape = [...shapeFaults(postmortem, timeline)];
    const clocks = mixedClocks(timeline);
    const faults2 = clocks ? [...shape, clocks] : shape;
    if (faults2.length === 0) return;
    const fix = bulleted(postmortem, timeline);
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: `Timeline ${faults2.join("; it ")}`,
      help: shape.length === 0 ? "Write all times in one way: `13:06`" : `${preset === "alx" ? "The brief asks for bullet points" : "Write one bullet or row an entry"}: \`- 10:05 \u2013 the on-call engineer confirms the alert\``,
      ...fix ? { fix } : {}
    };
  }
});
var hardBreak = /(?: {2,}|\\|<br ?\/?>)$/;
function shownAs(postmortem, { form, entries }) {
  const source = entries.flatMap(({ at }) => sourceOf(postmortem, at.span));
  return form === "plain-lines" && source.every((line) => /^(?: {4}|\t)/.test(line)) ? "code-block" : form;
}
function runsTogether(postmortem, { entries }) {
  const headings = new Set(postmortem.headings.map(({ span: span2 }) => span2.line));
  const lines = new Set(entries.map(({ at }) => at.span.line).filter((line) => !headings.has(line)));
  return [...lines].some((line) => {
    const [source = ""] = lines.has(line + 1) ? sourceOf(postmortem, { line, endLine: line }) : ["  "];
    return !hardBreak.test(source);
  });
}
function* shapeFaults(postmortem, timeline) {
  const { entries } = timeline;
  const form = shownAs(postmortem, timeline);
  const shape = forms[form];
  if (form === "plain-lines" && runsTogether(postmortem, timeline))
    yield "is made of plain lines, which run together when shown";
  else if (shape) yield `is made of ${shape}`;
  const crowded = entries.find(
    (entry, index) => form !== "table" && entries[index - 1]?.at.span.line === entry.at.span.line
  );
  if (crowded) yield `has several entries in line ${crowded.at.span.line}`;
}
function mixedClocks({ entries }) {
  const clocks = entries.filter(({ at }) => at.time !== null);
  const halves = clocks.filter(({ at }) => /\d ?[ap]\.?m\b/i.test(at.text));
  const full = clocks.filter((entry) => !halves.includes(entry));
  const [half] = halves;
  const [whole3] = full;
  if (!half || !whole3) return null;
  const pair = [half, whole3].map(({ at }) => `\`${at.text.slice(0, 20)}\` (line ${at.span.line})`);
  return `mixes clocks of 12 and of 24 hours: ${pair.join(" and ")}`;
}

// src/rules/timeline-steps.ts
function steps({ entries }) {
  const latest = /* @__PURE__ */ new Map();
  return entries.flatMap((to) => {
    const from = latest.get(to.track);
    if (to.minute === null) return [];
    latest.set(to.track, to);
    return from && from.minute !== null ? [{ from, to, minutes: to.minute - from.minute }] : [];
  });
}
function median(numbers2) {
  const sorted = numbers2.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
function doubtfulMidnight(step, all) {
  const others2 = all.filter((other4) => other4 !== step && other4.minutes > 0).map(({ minutes }) => minutes);
  return step.to.dayAssumed && step.minutes > Math.max(360, 5 * median(others2));
}

// src/rules/timeline-gap.ts
var timeline_gap_default = defineRule({
  description: "The timeline has no long silence",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "NIST SP 800-61; PagerDuty",
  options: { minutes: { type: "integer", description: "Longest silence", default: 120, minimum: 1 } },
  *check({ timeline }, { options }) {
    if (!timeline) return;
    const all = steps(timeline);
    const silent = all.filter((step) => step.minutes > options.minutes && !doubtfulMidnight(step, all));
    const [longest2] = silent.toSorted((a, b) => b.minutes - a.minutes);
    if (!longest2) return;
    yield {
      at: longest2.to.at.span,
      message: `Timeline is silent for ${lengthOfTime(longest2.minutes)} between ${quote(longest2.from.at.text)} and ${quote(longest2.to.at.text)}`,
      help: "Tell what was done or waited for in between"
    };
  }
});

// src/rules/timeline-investigation.ts
var looking = /investigat|check|inspect|analy[sz]|review|trac(?:ed|ing)|debug|diagnos|examin|restart|\bran\b|look(?:ed|ing|s)? (?:in|at|for)|identif|rul(?:ed|ing) out|suspect|assum|test|\blogs?\b|troubleshoot|determin|discover|\bf(?:ou|i)nd|verif|confirm|focus|query|queries|profil|monitor|tried|attempt|realis|realiz|notic|isolat|hypothes|explor|search|compar|reproduc/i;
var timeline_investigation_default = defineRule({
  description: "The timeline tells what was looked into",
  severity: { alx: "warning", sre: "info", strict: "info" },
  source: "ALX brief (what actions were taken, which parts were investigated)",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || !english(postmortem)) return;
    if (tells(postmortem, "identified") || looking.test(timelineText(postmortem))) return;
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline tells nothing of the investigation",
      help: `${preset === "alx" ? "The brief asks which parts were investigated: write" : "Write"} \`- 10:20 \u2013 logs and connections inspected\``
    };
  }
});

// src/postmortem/moment.ts
function momentOf(written, line, span2, around) {
  const { clock: clock4 } = written;
  const slip = written.date?.impossible ? "impossible" : clock4?.slip ?? null;
  const day3 = written.date === null ? around.date : settle(written.date, around.calendar);
  const midnight = clock4?.hour === 24;
  const date = midnight && day3 !== null ? nextDay(day3) : day3;
  const time = clock4 === null || clock4.slip === "impossible" ? null : `${pad(clock4.hour % 24)}:${pad(clock4.minute)}`;
  const zone = written.zone ?? around.zone;
  const local = `${date ?? ""}${time === null ? "" : `T${time}`}`;
  return {
    text: line.slice(written.from, written.to),
    span: span2,
    date,
    time,
    zone,
    local,
    instant: instantOf(date, time, zone),
    slip
  };
}
function instantOf(date, time, zone) {
  if (date === null || time === null || zone === null) return null;
  const local = `${date}T${time}`;
  const ahead2 = offsetOf(zone, local);
  if (ahead2 === null) return null;
  return `${new Date(Date.parse(`${local}:00Z`) - ahead2 * 6e4).toISOString().slice(0, 19)}Z`;
}
var dayNumber = (date) => Date.parse(`${date}T00:00Z`) / 864e5;
var dayOf = (number) => new Date(number * 864e5).toISOString().slice(0, 10);
var nextDay = (date) => dayOf(dayNumber(date) + 1);
var minuteOf = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

// src/rules/timeline-midnight.ts
var halfDay = 720;
function afternoon({ text, time }, halves) {
  const hour = Number(time?.slice(0, 2));
  if (time === null || hour >= 12) return null;
  const turned = text.replace(/\ba(\.?m\b)/i, (meridiem) => (meridiem[0] === "A" ? "P" : "p") + meridiem.slice(1));
  if (turned !== text) return turned;
  return halves ? `${hour || 12}:${time.slice(3)} PM` : `${hour + 12}:${time.slice(3)}`;
}
function certainDay({ start, end: end3 }, all) {
  if (!start?.date || !end3?.date || all.filter(({ to }) => to.dayAssumed).length !== 1) return null;
  return nextDay(start.date) === end3.date ? end3.date : null;
}
var timeline_midnight_default = defineRule({
  description: "An entry after midnight says its date",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "Atlassian and NIST SP 800-61 (an unambiguous chronology)",
  options: {},
  *check(postmortem) {
    const { timeline, incident } = postmortem;
    if (!timeline) return;
    const all = steps(timeline);
    const halves = timeline.entries.some(({ at }) => /\d ?[ap]\.?m\b/i.test(at.text));
    for (const step of all) {
      const { from, to, minutes } = step;
      if (!to.dayAssumed || minutes < 0) continue;
      const times = `Timeline goes from ${quote(from.at.text)} to ${quote(to.at.text)} without a date`;
      if (!doubtfulMidnight(step, all)) {
        const date = certainDay(incident, all);
        const fix = date && rewritten(postmortem, to.at.span.line, to.at.text, `${date} ${to.at.text}`);
        yield {
          at: to.at.span,
          message: times,
          help: "Write the date of the new day before the time",
          severity: "info",
          ...fix ? { fix } : {}
        };
        continue;
      }
      const sooner = minutes - halfDay;
      const other4 = sooner > 0 && sooner <= minutes / 3 ? afternoon(to.at, halves) : null;
      yield {
        at: to.at.span,
        message: `${times}; read as the next day, nothing happens for ${lengthOfTime(minutes)}`,
        help: other4 ? `Write the date before the time, or ${quote(other4)} where that is meant: ${lengthOfTime(sooner)} after the entry before` : "Write the date before the time"
      };
    }
  }
});

// src/rules/zones.ts
function canonicalZone(zone) {
  const name = zone.toUpperCase().replace(/\s+/g, "").replace(/^[AP]M(?=[A-Z]{3})/, "");
  if (/^(?:Z|UTC|GMT)?(?:[+-]0{1,2}(?::?00)?)?$/.test(name)) return "UTC";
  return name.replace(/^([PMCE])[SD]?T$/, "$1T").replace(/^(CE|WE|EE)S?T$/, "$1T").replace(/^(?:UTC|GMT)(?=[+-])/, "").replace(/^([+-])0?(\d)(?::?00)?$/, "$1$2");
}

// src/rules/timeline-order.ts
var sameZone = (a, b) => !a.at.zone || !b.at.zone || canonicalZone(a.at.zone) === canonicalZone(b.at.zone);
var timeline_order_default = defineRule({
  description: "Timeline entries are in the order they happened",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "Atlassian (chronological); NIST SP 800-61; ALX brief",
  options: {},
  *check({ timeline }) {
    if (!timeline) return;
    const walked = steps(timeline).filter(({ from, to }) => sameZone(from, to));
    const back = walked.filter(({ minutes }) => minutes < 0);
    if (back.length >= 2 && walked.every(({ minutes }) => minutes <= 0)) {
      yield {
        at: timeline.span,
        message: "Timeline runs from the latest entry to the earliest",
        help: "Turn it round, so that it reads as it happened",
        severity: "warning"
      };
      return;
    }
    for (const { from, to } of back) {
      yield {
        at: to.at.span,
        message: `Timeline entry ${quote(to.at.text)} stands after ${quote(from.at.text)} (line ${from.at.span.line})`,
        help: "Sort the entries by time or correct the slip; write the date where the incident passes midnight"
      };
    }
  }
});

// src/rules/timeline-resolution.ts
var end2 = /success|\bwork(?:s|ing|ed)\b|fix(?:es|ed)\b|solv|restor|recover|revert|\bback\b|up and running|online|normal|\bclos(?:ed|es)\b|complet|stop(?:s|ped)|patched|deployed|\bmined\b|\bclean\b|operational|healthy|stable|\b200\b|disclos|post-?mortem|\breset\b|restarted|replac|correct|rolled/i;
var undone = /without success|unsuccess|\bnot\b|n['’]t\b|fail|partial|persist/i;
var timeline_resolution_default = defineRule({
  description: "The timeline tells when the service was restored",
  severity: { alx: "error", sre: "warning", strict: "error" },
  source: "ALX brief (how the incident was resolved); Atlassian (end of impact)",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    const last = timeline?.entries.at(-1);
    if (!timeline || !last || !readable(postmortem) || tells(postmortem, "restored")) return;
    const half = timeline.entries[Math.floor(timeline.entries.length / 2)]?.at.span.line ?? 0;
    const late2 = postmortem.lines.filter(({ line }) => line >= half && line <= timeline.span.endLine);
    if (late2.some(({ text }) => end2.test(text) && !undone.test(text))) return;
    yield {
      at: last.at.span,
      message: `Timeline does not tell when the service was restored; it ends with ${quote(`${last.at.text} ${last.text}`, 80)}`,
      help: `${preset === "alx" ? "The brief asks how the incident was resolved: end with" : "Add"} \`- 12:30 \u2013 all services work again\``,
      ...tells(postmortem, "mitigated") ? { severity: preset === "sre" ? "info" : "warning" } : {}
    };
  }
});

// src/rules/timeline-times.ts
var narrative = 150;
var timeline_times_default = defineRule({
  description: "The timeline\u2019s entries have times",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief (time, then one or two short sentences); every template",
  options: {},
  *check(postmortem, { preset }) {
    const entries = postmortem.timeline?.entries ?? [];
    if (entries.length >= 2) return;
    const section = sectionsNamed(postmortem, "timeline").find(({ words: words2 }) => words2 >= emptyBelow);
    if (!section) return;
    const linked = postmortem.links.some(
      ({ span: span2, image }) => !image && span2.line >= section.span.line && span2.line <= section.span.endLine
    );
    yield {
      at: titleLine(section),
      message: `Timeline has ${count(entries.length, "entry", "entries")} with a time, expected at least 2`,
      help: `${preset === "alx" ? "The brief asks for a time and one or two sentences an entry: write" : "Begin each entry with its time:"} \`- 10:05 \u2013 the on-call engineer confirms the alert\``,
      ...preset !== "alx" && (section.words >= narrative || linked) ? { severity: "warning" } : {}
    };
  }
});

// src/rules/timeline-window.ts
var day2 = 1440;
var slack = 5;
var dayNumber2 = (date) => Math.round(Date.parse(date) / 6e4 / day2);
var clock3 = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
function minuteOf2({ date, time }, assumedDay) {
  return time === null ? null : (date === null ? assumedDay : dayNumber2(date)) * day2 + clock3(time);
}
function axis({ entries }, start) {
  const timed = entries.filter(({ minute }) => minute !== null);
  const dated4 = timed.find(({ at }) => at.date !== null);
  const [first] = timed;
  const written = minuteOf2(start, 0);
  if (!first || written === null) return null;
  const base = dated4?.at.date ? (dayNumber2(dated4.at.date) - Math.floor((dated4.minute ?? 0) / day2)) * day2 : Math.round((written - (first.minute ?? 0)) / day2) * day2;
  const from = start.date === null ? written + Math.round((base + (first.minute ?? 0) - written) / day2) * day2 : written;
  return { from, at: ({ minute }) => minute === null ? null : base + minute };
}
var ending2 = /resol|restor|repair|recover|mitigat|\bend(?:s|ed)?\b|fixed/i;
function statedElsewhere({ lines, timeline }, { at }) {
  return lines.some(
    ({ line, text }) => timeline !== null && (line < timeline.span.line || line > timeline.span.endLine) && at.time !== null && (text.includes(at.time) || text.includes(at.text)) && ending2.test(text)
  );
}
function comparable({ zone, start, end: end3 }, { zone: timelineZone, entries }) {
  const zones = [zone, start?.zone, end3?.zone, timelineZone, ...entries.map(({ at }) => at.zone)];
  return new Set(zones.flatMap((name) => name ? canonicalZone(name) : [])).size <= 1;
}
var bears = (milestone) => (entry) => entry.milestones.includes(milestone);
var timeline_window_default = defineRule({
  description: "The timeline detects and restores between the stated start and end",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief (start and end of the outage); Google SRE book, appendix D",
  options: {},
  *check(postmortem) {
    const { incident, timeline } = postmortem;
    const { start, end: end3 } = incident;
    if (!timeline || !start?.time || !comparable(incident, timeline)) return;
    const known4 = axis(timeline, start);
    if (!known4) return;
    const { from, at } = known4;
    yield* early(timeline, start, from, at);
    if (!end3?.time) return;
    const stated2 = minuteOf2(end3, Math.floor(from / day2));
    if (stated2 === null) return;
    const to = end3.date === null && stated2 < from ? stated2 + day2 : stated2;
    for (const problem2 of late(timeline, start, end3, { from, to }, at)) {
      const told = timeline.entries.find((entry) => entry.at.span.line === problem2.at.line);
      if (!told || !statedElsewhere(postmortem, told)) yield problem2;
    }
  }
});
function* early(timeline, start, from, at) {
  const seen = timeline.entries.find(
    (entry) => (bears("detected")(entry) || bears("start")(entry)) && !bears("trigger")(entry)
  );
  const minute = seen ? at(seen) : null;
  if (!seen || minute === null || from - minute <= slack) return;
  yield {
    at: seen.at.span,
    message: `Incident is under way at ${quote(seen.at.text)}, ${lengthOfTime(from - minute)} before the stated start ${quote(start.text)}`,
    help: "Correct the start of the incident or the time of the entry"
  };
}
function* late(timeline, start, end3, window, at) {
  const timed = timeline.entries.flatMap((entry) => {
    const minute = at(entry);
    return minute === null ? [] : [{ entry, minute }];
  });
  const told = timed.some(
    ({ entry, minute }) => Math.abs(minute - window.to) <= slack && (bears("restored")(entry) || bears("mitigated")(entry) || /\brepaired\b|\bended\b|\bends\b/i.test(entry.text))
  );
  if (told) return;
  const restored = timed.filter(({ entry }) => bears("restored")(entry));
  const inside2 = restored.filter(({ minute }) => minute <= window.to + slack);
  const [after] = restored.filter(({ minute }) => minute > window.to + slack);
  const last = inside2.at(-1);
  const length = window.to - window.from;
  if (after && !last) {
    const beyond = after.minute - window.to;
    yield {
      at: after.entry.at.span,
      message: `Service is restored at ${quote(after.entry.at.text)}, ${lengthOfTime(beyond)} after the stated end ${quote(end3.text)}`,
      help: `Correct the end or the entry: from ${quote(start.text)} to this entry it is ${lengthOfTime(length + beyond)}, the stated times give ${lengthOfTime(length)}`
    };
  } else if (last && !after && window.to - last.minute > Math.max(30, length / 5)) {
    yield {
      at: last.entry.at.span,
      message: `Service is restored at ${quote(last.entry.at.text)}, ${lengthOfTime(window.to - last.minute)} before the stated end ${quote(end3.text)}`,
      help: "Correct the end, or add the entry that tells what still failed until then",
      severity: "warning"
    };
  }
}

// src/rules/timeline-zone.ts
var timeline_zone_default = defineRule({
  description: "The timeline keeps to one time zone",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "Atlassian; PagerDuty (UTC)",
  options: {},
  *check({ timeline }) {
    const zoned = (timeline?.entries ?? []).flatMap(({ at }) => at.zone ? [{ at, zone: at.zone }] : []);
    const [first] = zoned;
    const other4 = first && zoned.find(({ zone }) => canonicalZone(zone) !== canonicalZone(first.zone));
    if (!first || !other4) return;
    yield {
      at: other4.at.span,
      message: `Timeline entry ${quote(other4.at.text)} is in ${quote(other4.zone)}, ${quote(first.at.text)} (line ${first.at.span.line}) in ${quote(first.zone)}`,
      help: `Write all times in ${quote(first.zone)}, another zone in parentheses behind`
    };
  }
});

// src/rules/trigger-present.ts
var trigger = /trigger|deploy|releas|chang|updat|upgrad|migrat|push|merg|roll(?:ed|ing)? out|restart|reboot|switch|traffic|spike|surge|load|expir|ran out|fill|full\b|power|outage of|attack|rename|config|commit|launch|maintenance|introduc|when |after |during /i;
var trigger_present_default = defineRule({
  description: "The report says what set the incident off",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Google SRE book, appendix D (trigger); Atlassian (lead-up); AWS correction of errors",
  options: {},
  *check(postmortem) {
    if (tells(postmortem, "trigger") || sectionsNamed(postmortem, "trigger").some(({ words: words2 }) => words2 > 0)) return;
    const causes = ownSections(postmortem, "root-cause");
    const [first] = causes;
    const texts = [...causes, ...sectionsNamed(postmortem, "summary")];
    if (!first || !english(postmortem) || texts.some(({ text }) => trigger.test(text))) return;
    yield {
      at: titleLine(first),
      message: "Report does not say what set the incident off",
      help: "Tell the event beside the condition: `Trigger: the nightly import, ten times as large as usual`"
    };
  }
});

// src/rules/index.ts
var rules = {
  "report-kind": report_kind_default,
  "report-title": report_title_default,
  "report-language": report_language_default,
  "report-metadata": report_metadata_default,
  "report-owner": report_owner_default,
  "report-length": report_length_default,
  "report-readable": report_readable_default,
  "report-placeholder": report_placeholder_default,
  "report-residue": report_residue_default,
  "section-present": section_present_default,
  "section-content": section_content_default,
  "section-unique": section_unique_default,
  "section-order": section_order_default,
  "section-heading": section_heading_default,
  "heading-levels": heading_levels_default,
  "duration-present": duration_present_default,
  "duration-complete": duration_complete_default,
  "duration-zone": duration_zone_default,
  "duration-arithmetic": duration_arithmetic_default,
  "date-valid": date_valid_default,
  "date-weekday": date_weekday_default,
  "date-ambiguous": date_ambiguous_default,
  "impact-present": impact_present_default,
  "impact-measured": impact_measured_default,
  "impact-service": impact_service_default,
  "impact-experience": impact_experience_default,
  "impact-consistent": impact_consistent_default,
  "impact-outage-word": impact_outage_word_default,
  "summary-cause": summary_cause_default,
  "timeline-times": timeline_times_default,
  "timeline-format": timeline_format_default,
  "timeline-entry-length": timeline_entry_length_default,
  "timeline-entries": timeline_entries_default,
  "timeline-order": timeline_order_default,
  "timeline-midnight": timeline_midnight_default,
  "timeline-window": timeline_window_default,
  "timeline-zone": timeline_zone_default,
  "timeline-detection": timeline_detection_default,
  "timeline-detection-method": timeline_detection_method_default,
  "timeline-detection-lag": timeline_detection_lag_default,
  "timeline-investigation": timeline_investigation_default,
  "timeline-dead-end": timeline_dead_end_default,
  "timeline-escalation": timeline_escalation_default,
  "timeline-resolution": timeline_resolution_default,
  "timeline-gap": timeline_gap_default,
  "timeline-evidence": timeline_evidence_default,
  "trigger-present": trigger_present_default,
  "root-cause-detail": root_cause_detail_default,
  "root-cause-depth": root_cause_depth_default,
  "root-cause-human": root_cause_human_default,
  "resolution-detail": resolution_detail_default,
  "data-loss-stated": data_loss_stated_default,
  "recurrence-stated": recurrence_stated_default,
  "lessons-present": lessons_present_default,
  "improvements-present": improvements_present_default,
  "action-items-present": action_items_present_default,
  "action-items-count": action_items_count_default,
  "action-items-ambiguous": action_items_ambiguous_default,
  "action-item-verb": action_item_verb_default,
  "action-item-specific": action_item_specific_default,
  "action-item-bounded": action_item_bounded_default,
  "action-item-human": action_item_human_default,
  "action-item-single": action_item_single_default,
  "action-item-owner": action_item_owner_default,
  "action-item-owner-single": action_item_owner_single_default,
  "action-item-due": action_item_due_default,
  "action-item-due-valid": action_item_due_valid_default,
  "action-item-priority": action_item_priority_default,
  "action-items-priority-spread": action_items_priority_spread_default,
  "action-items-high-priority": action_items_high_priority_default,
  "action-item-type": action_item_type_default,
  "action-items-preventive": action_items_preventive_default,
  "action-items-detective": action_items_detective_default,
  "action-item-unique": action_item_unique_default,
  "action-item-done": action_item_done_default,
  blameless: blameless_default,
  "no-counterfactual": no_counterfactual_default,
  "no-named-individual": no_named_individual_default,
  "calm-language": calm_language_default,
  "acronym-defined": acronym_defined_default,
  "no-secret": no_secret_default,
  "no-personal-data": no_personal_data_default,
  "no-internal-address": no_internal_address_default,
  "link-target": link_target_default,
  "image-target": image_target_default,
  "image-alt": image_alt_default,
  "image-hotlink": image_hotlink_default,
  "suppression-reason": suppression_reason_default
};
var ruleNames = Object.keys(rules);

export {
  quote,
  settle,
  calendarOf,
  fold,
  WEEKDAYS,
  mayTellTime,
  readMentions,
  readZoneNotice,
  readLengths,
  lengthOf,
  leaks,
  sensitive,
  mask,
  momentOf,
  instantOf,
  dayNumber,
  dayOf,
  minuteOf,
  rules,
  ruleNames
};
