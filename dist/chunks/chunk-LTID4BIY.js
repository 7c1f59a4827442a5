import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  beginsWithVerb,
  isVerb
} from "./chunk-7REPD6RP.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-7AF6O3BB.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits2 = "";
          while (/\d/.test(fmt[i])) {
            digits2 += fmt[i++];
            c = fmt[i];
          }
          return digits2.length > 0 ? parseInt(digits2) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// src/rules/phrase.ts
function lengthOfTime(minutes) {
  const whole3 = Math.round(minutes);
  if (Math.abs(whole3) < 120) return `${whole3} min`;
  const rest = Math.abs(whole3) % 60;
  const hours = Math.trunc(whole3 / 60);
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}
function quote(value, limit = 60) {
  const plain3 = value.replaceAll("`", "'").replace(/\s+/g, " ").trim();
  const letters = Array.from(plain3);
  return `\`${letters.length > limit ? `${letters.slice(0, limit - 1).join("").trimEnd()}\u2026` : plain3}\``;
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
function sentences(text4) {
  return text4.split("\n").flatMap((line) => line.split(new RegExp(`(?<=[.!?]) (?=["'(]?\\p{Lu})`, "u"))).filter((sentence3) => new RegExp("\\p{L}", "u").test(sentence3));
}
function wordsOf(text4) {
  return text4.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
function prose({ lines }) {
  return lines.filter(({ inside: inside2 }) => inside2 === null);
}
function sourceOf({ lines }, { line, endLine }) {
  let byNumber = sources.get(lines);
  if (byNumber === void 0) {
    byNumber = new Map(lines.map((entry) => [entry.line, entry.source]));
    sources.set(lines, byNumber);
  }
  return Array.from({ length: endLine - line + 1 }, (_, index) => byNumber.get(line + index) ?? "");
}
var sources = /* @__PURE__ */ new WeakMap();
function rewritten(postmortem, line, from, to) {
  const at = { line, endLine: line };
  const [source = ""] = sourceOf(postmortem, at);
  const [before3 = "", after, more] = source.split(from);
  return from === "" || after === void 0 || more !== void 0 ? null : { span: at, text: before3 + to + after };
}
function english({ language }) {
  return language === null || language === "en";
}
function understood({ language }) {
  return language === null || ["en", "es", "fr", "pt", "ja"].includes(language);
}
function unsure(postmortem) {
  return english(postmortem) ? {} : { severity: "info" };
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
    const whole3 = lines.map(({ text: text4 }) => text4).join("\n");
    const found2 = /* @__PURE__ */ new Map();
    for (const { line, text: text4, source } of lines) {
      const visible2 = source.includes("`") ? text4.replaceAll(/`[^`]{0,200}`/g, "") : text4;
      const words2 = visible2.match(acronym)?.filter((word2) => !usual.has(word2) && !known4.has(word2)) ?? [];
      if (words2.length === 0 || !new RegExp("\\p{Ll}", "u").test(visible2)) continue;
      for (const word2 of words2) if (!found2.has(word2)) found2.set(word2, line);
    }
    const shouted = (word2) => new RegExp(`(?<!\\w)${word2.toLowerCase()}(?!\\w)`).test(whole3);
    const expanded = (word2) => whole3.includes(`(${word2}`) || whole3.includes(`${word2} (`) || whole3.includes(`${word2}:`) || whole3.includes(`${word2} =`);
    const isName = (word2) => new RegExp(`\\d[ \\u00A0]${word2}\\b|\\b${word2} (?:tokens?|coins?|vaults?|hub|pool|exchange|project)\\b`).test(
      whole3
    );
    const [first, ...more] = [...found2].filter(
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
var qualified = /^(?:automated|dedicated|centrali[sz]ed|standardi[sz]ed|enhanced|improved|increased|advanced|strengthened|extended|scheduled|tightened) (?!(?:our|the|an?|its|their|all|this|these|by|to|from)\b)/i;
var perfect = /^(?:we|i|the team)(?:['’]ve| have| has)\b(?! to\b)/i;
var passive = /^(?:(?!(?:that|which|who|when|where|if|because|as|until|after|before|once|while)\b)[^\s.;:]{1,30} ){1,12}(?:was|were|(?:has|have|had) (?:since |already |now )?been) (?:\w+ly |also |since |already |now )?(?:\w+(?:ed|en|wn)|built|made|sent|found|brought|put|set|written|taken|given)\b/i;
var past = /^(?:\w+ ){1,4}(?:updated|added|fixed|removed|created|rotated|deployed|enabled|disabled|replaced) (?:to|in|with|for|by|on)\b/i;
var reached = /^[^.;]{3,60}\b(?:is|are) now\b/i;
var open = /\b(?:will|planned|yet to|not yet|still|todo)\b/i;
var ahead = /\b(?:will|should|must|needs? to|have to|has to|plan(?:s|ned|ning)? to|going to|yet|still|todo|next)\b/i;
function toldAsDone({ title, detail }) {
  if (describing.test(title) || qualified.test(title)) return false;
  if (detail === "" || isDeed(detail, title)) return isDeed(detail || title, title);
  return isDeed(title, title) && !beginsWithVerb(detail) && !ahead.test(detail);
}
function isDeed(text4, title) {
  const [first = "", ...more] = text4.split(/(?<=[.;]) /);
  if (open.test(first) || more.some((sentence3) => ahead.test(sentence3))) return false;
  if (perfect.test(text4) || reached.test(text4)) return true;
  const [opening2 = ""] = new RegExp("^\\p{L}+", "u").exec(title) ?? [];
  if ((!beginsWithVerb(title) || /ing$/.test(opening2)) && passive.test(text4)) return true;
  if (!beginsWithVerb(title) && past.test(text4)) return true;
  const word2 = /^[a-z]+(?:-[a-z]+)?/i.exec(text4)?.[0].toLowerCase() ?? "";
  if (irregular.has(word2)) return true;
  const stem = /^(?:re-|un)?(.{2,})ed$/.exec(word2)?.[1]?.replace(/i$/, "y");
  return stem !== void 0 && (isVerb(stem) || isVerb(`${stem}e`) || isVerb(stem.slice(0, -1)));
}

// src/rules/items.ts
function named(items) {
  return enumerate(items.map(({ title }) => quote(title, 50)));
}
var marked = /^\s*(?:[-*+•–—▪◦‣·●>]|\d{1,3}[.)]|\||\[|#|<)/;
var states = /^(?!.*\b(?:should|must|will|needs?|to be|ought)\b)\S+(?: \S+){1,20} (?:is|are|was|were|has|have|uses|fails|covers|checks|keeps|exists?|stems|does|did)\b/i;
function isGuessed(postmortem, items) {
  if (postmortem.actionItemsAt?.explicit !== false) return false;
  return items.some(
    ({ span: span2, title, detail }) => !beginsWithVerb(title) && !beginsWithVerb(detail) && (states.test(title) || !marked.test(sourceOf(postmortem, { line: span2.line, endLine: span2.line })[0] ?? ""))
  );
}
function aboutItems(postmortem, items, fact, help, severity) {
  const [first] = items;
  if (!first) return [];
  const message = `${count(items.length, "action item")} ${fact}: ${named(items)}`;
  const milder = isGuessed(postmortem, items) ? "info" : severity;
  return [{ at: first.span, message, help, ...milder ? { severity: milder } : {} }];
}
var doneByLead = /\b(?:have|has|were|was) (?:already |since |been |also )*(?:taken|implemented|made|completed|put in place)\b[^.]{0,80}:$/i;
function leadsOf({ lines, actionItems }) {
  const listed2 = new Set(
    actionItems.flatMap(({ span: span2 }) => Array.from({ length: span2.endLine - span2.line + 1 }, (_, at) => span2.line + at))
  );
  const leads = /* @__PURE__ */ new Map();
  let lead2 = "";
  for (const { line, text: text4 } of lines) {
    if (listed2.has(line)) leads.set(line, lead2);
    else if (text4 !== "") lead2 = text4;
  }
  return leads;
}
var isReference = ({ title, detail, issue }) => issue !== null && detail === "" && /^\S*#?\d+$/.test(title);
var known = /* @__PURE__ */ new WeakMap();
function open2(postmortem) {
  const found2 = known.get(postmortem);
  if (found2) return found2;
  const leads = leadsOf(postmortem);
  const items = postmortem.actionItems.filter(
    (item) => !item.done && !isReference(item) && !toldAsDone(item) && !doneByLead.test(leads.get(item.span.line) ?? "")
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
var endless = /\b(?:comprehensive(?:ly)?|thorough(?:ly)?|regular(?:ly)?|ongoing|continuous(?:ly)?|continual(?:ly)?|as needed)\b|(?<!^(?:add|creat|writ|introduc|implement|set)\w*\b.{0,40})\b(?:ensur|review|audit|check|monitor|document|test|train|verif)\w*\b[^.]{0,40}\b(?:all|every|any)\b/i;
var growing = /(?<!\b(?:no|any) )\b(?:more|additional(?:ly)?|faster|better|proper(?:ly)?)\b/i;
var purpose = /\bto (?:\w+ly) \w+|\b(?:that|which|who|before|when|whenever|prior to)\b[^.]{0,120}/gi;
var made = /^(?:establish|institut|schedul)\w*\b|\bwill be (?:implemented|set up|added|created|introduced)\b/i;
var tangible = /^(?:add|creat|pin|rotat|remov|delet|use|using|set|enabl|disabl|mov|upgrad|replac|renam|writ|configur|install|migrat|fix|deal|re-?enabl|chang|switch|limit|increas|introduc|implement|establish|institut)/i;
var unbounded = (item) => endless.test(wording(item).replace(purpose, "")) && !made.test(item.title) || growing.test(wording(item)) && !/\bto include\b/i.test(wording(item)) && !tangible.test(item.title) && !tangible.test(item.detail);
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
      postmortem,
      items,
      "without an end",
      "Say when it is done: `Compare the 6 clusters with the reference file, one issue per difference`"
    );
  }
});

// src/rules/action-item-done.ts
function ticked(postmortem, { span: { line } }) {
  const at = { line, endLine: line };
  const [source = ""] = sourceOf(postmortem, at);
  return /^ *[-*+] (?!\[)/.test(source) ? { span: at, text: source.replace(/^( *[-*+] )/, "$1[x] ") } : null;
}
var action_item_done_default = defineRule({
  description: "An action item that is done is marked as done",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Tracking: what is not marked as done gets its issue",
  options: {},
  *check(postmortem) {
    const items = postmortem.actionItems.filter((item) => !item.done && !item.issue && toldAsDone(item));
    const [problem2] = aboutItems(
      postmortem,
      items,
      "told as done and not marked so",
      "Mark it: `- [x] Add a CPU alert per node`; or write what is still to do"
    );
    if (!problem2) return;
    const [fix, ...moreFixes] = items.flatMap((item) => ticked(postmortem, item) ?? []);
    yield { ...problem2, ...fix ? { fix, moreFixes } : {} };
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
      postmortem,
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
    const wrong3 = actionItems.flatMap((item) => {
      const { due, done } = item;
      if (!due || done) return [];
      const early2 = began !== null && due.date !== null && due.date < began;
      return early2 || due.date === null && noDay.test(due.text.trim()) ? [{ item, due, early: early2 }] : [];
    });
    const [first] = wrong3;
    if (!first) return;
    yield {
      at: first.item.span,
      message: `Due date ${enumerate(wrong3.map(({ due, early: early2 }) => `${quote(due.text)} ${early2 ? `is before the incident (${quote(began ?? "")})` : "is no day"}`))}`,
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
    const asking = items.filter((item) => careful.test(wording(item)) && !taught.test(item.title));
    const teaching = items.filter((item) => taught.test(wording(item)) && !machine.test(wording(item)));
    const help = "Let the system catch it: `Run nginx -t in CI and block the merge on failure`";
    if (asking.length > 0)
      yield* aboutItems(postmortem, asking, `that only ${works(asking)} when people take more care`, help);
    else
      yield* aboutItems(postmortem, teaching, `that only ${works(teaching)} when people have learnt it`, help, "info");
  }
});
var works = ({ length }) => length === 1 ? "works" : "work";

// src/rules/action-item-owner.ts
var subject = /^(?:the |our )?(?!(?:the|our|whole|entire|all|every)\b)[\p{L}\d-]+(?: [\p{L}\d-]+){0,3} (?:team|engineers?|developers?|administrators?|group|department)s? (?:will|to|should|must|shall|is to|are to)\b/iu;
var handle = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\[(?!(?:prevent|detect|mitigat|repair|fix|investigat|process|other|high|medium|low|critical|urgent|todo|done|wip|open|closed|x|n\/?a|p\d|sev|ai|task)\w*\])[a-z][\w-]{2,30}\]\s+\S/;
var they = /^they (?:will|should|must|shall|are to)\b/i;
var action_item_owner_default = defineRule({
  description: "An action item has an owner",
  severity: { alx: "info", sre: "warning", strict: "error" },
  source: "Google SRE book, appendix D; PagerDuty; Atlassian; AWS; ISO 27001 A.5.27",
  options: {},
  *check(postmortem) {
    const tasks = open2(postmortem);
    const authors = new Set(
      Object.entries(postmortem.metadata).flatMap(
        ([key, { text: text4 }]) => /author|owner|contributor/.test(key) ? text4.match(new RegExp("\\p{Lu}\\p{L}+", "gu")) ?? [] : []
      )
    );
    const owned = [];
    for (const { title, owners } of tasks)
      owned.push(
        owners.length > 0 || subject.test(title) || authors.has(new RegExp("^(\\p{L}+) (?:will|should|must|shall|to|is to)\\b", "u").exec(title)?.[1] ?? "") || they.test(title) && owned.at(-1) === true
      );
    const tagged = ({ span: span2 }) => handle.test(sourceOf(postmortem, span2)[0] ?? "");
    const items = tasks.filter((item, at) => !owned[at] && !tagged(item));
    yield* aboutItems(postmortem, items, "without an owner", "Name one: `- Alert on replication lag (owner: @octocat)`");
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
    yield* aboutItems(postmortem, items, "with several owners", "Leave the one who answers for it; others can help");
  }
});

// src/rules/action-item-priority.ts
var action_item_priority_default = defineRule({
  description: "An action item has a priority",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "Google SRE Workbook, chapter 10; PagerDuty; Atlassian",
  options: {},
  *check(postmortem) {
    const all = open2(postmortem);
    const items = all.length > 1 ? all.filter(({ priority }) => priority === null) : [];
    yield* aboutItems(postmortem, items, "without a priority", "Write it: `- [P1] Alert on replication lag`");
  }
});

// src/rules/action-item-single.ts
function several({ title, detail }) {
  const text4 = (detail || title).replace(/\b(?:owner|assignee|due|eta|priority|type)s?\s?[:：][^.;]*/gi, "");
  const clauses = text4.split(/; |\band also\b/).map((clause) => clause.trim());
  if (clauses.length > 1 && clauses.every(beginsWithVerb)) return true;
  return sentences(text4).filter(beginsWithVerb).length > 1;
}
var action_item_single_default = defineRule({
  description: "An action item has one goal",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "Google (;login: 2017, specific); Atlassian",
  options: {},
  *check(postmortem) {
    yield* aboutItems(
      postmortem,
      // What stands under a line that ends with a colon is how it is done.
      open2(postmortem).filter(
        (item) => several(item) && !/[:：][\s*_-]*$/.test(sourceOf(postmortem, item.span)[0] ?? "")
      ),
      "with more than one goal",
      "Split it, so that each part can be done, owned and closed by itself"
    );
  }
});

// src/rules/action-item-specific.ts
var vague = /^(?:[^\p{L}]*)(?:(?:maybe|perhaps|possibly|try to|please) )?(?:better|improv(?:e|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|increas(?:e|ing)|optimi[sz](?:e|ing)|streamlin(?:e|ing)|be more|mak(?:e|ing) [^.]{1,60}\bbetter|ensur(?:e|ing)|monitor(?:ing)? closely|review(?:ing)?|look(?:ing)? into|consider(?:ing)?|think(?:ing)? about|reflect(?:ing)?)\b/iu;
var tangible2 = /\b(?:alert|test|dashboard|runbook|linter|ci\b|pipeline|threshold|timeout|limit|backup|canary|rollback|circuit[ -]?breaker|flag|validat|checklist|script|cron|quota|probe|automat|logging|retention|replica|certificate|pool\b|index\b)/i;
var system = /\b(?:databases?|servers?|clusters?|nodes?|configurations?|backups?|services?|apis?|networks?|deployments?|replications?|firewalls?|load[ -]?balancers?|caches?|disks?|memory|cpu|dns|nginx|apache|change management process)\b/i;
var end = /\bat minimum:|\bto include (?:\w+ ){1,}|\bby (?:add|introduc|implement|creat|writ|mov|remov)ing\b|\ban? (?:[\w-]+ ){0,2}(?:that|which) (?:prevents?|blocks?|requires?|rejects?|stops?|fails?)\b/i;
var act = /\b(?:is|are|be|gets?) (?:\w+ly )?\w+ed\b[^.]{0,60}\b(?:after|before|when|whenever|on (?:each|every)|by)\b/i;
var setting = /^(?:Review|Check|Examine) and (?:adjust|patch|update|raise|lower|set|correct|fix|change|tune)\b[^.]{0,60}\b[A-Z][A-Z_]{3,}/;
var proper = /(?<=[a-z,] )(?:[A-Z][\w-]+|[a-z]+-[a-z]+)/;
function vaguelyBegun({ title, detail }) {
  const ordered2 = vague.test(title) && beginsWithVerb(detail) && !vague.test(detail);
  return !ordered2 && (vague.test(title) || vague.test(detail));
}
var action_item_specific_default = defineRule({
  description: "An action item names the thing that changes",
  severity: { alx: "warning", sre: "warning", strict: "error" },
  source: 'ALX brief (very specific, like a TODO); Google SRE Workbook, chapter 10 ("improve", "make better")',
  options: {},
  *check(postmortem, { preset }) {
    if (!english(postmortem)) return;
    const concrete = (item) => {
      const text4 = wording(item);
      if (pointsAtSomething(postmortem, item) || act.test(text4) || setting.test(text4) || end.test(text4)) return true;
      if (preset === "alx") return tangible2.test(text4) || system.test(text4);
      return tangible2.test(text4) && (system.test(text4) || proper.test(text4));
    };
    const items = open2(postmortem).filter((item) => vaguelyBegun(item) && !concrete(item));
    yield* aboutItems(
      postmortem,
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
      postmortem,
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
    const seen2 = [];
    for (const { title, span: span2 } of actionItems.slice(0, 500)) {
      const words2 = new Set(wordsOf(title));
      const twin = seen2.find((other4) => {
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
      } else seen2.push({ title, words: words2, line: span2.line });
    }
  }
});

// src/rules/action-item-verb.ts
var opening = new RegExp("^(?:[^\\p{L}]+|(?:please|to|also|then|finally|further|first|additionally|maybe|try to|never|always|(?!apply|supply|reply|comply|multiply|rely)\\p{L}{2,20}ly|(?:we|the team|engineers?|it)?\\s?(?:need(?:s)? to|should|will|must|can|could|would|have to|plan to|want to|are going to|would like to)|we['\u2019]ll)\\s+(?:be\\s+)?)+", "iu");
var languages = /* @__PURE__ */ new Set([null, "en", "es", "fr", "pt"]);
var unread = /[\u0400-\u1fff\u3040-\u9fff\uac00-\ud7af]/;
var assigned = new RegExp("^[\\p{L}\\p{N} ,&@'\u2019/-]{1,60}? to (?=\\p{L})", "u");
var demanded = new RegExp("\\b(?:should|must|shall|needs? to|has to|have to|ought to)(?: \\w+ly)? (?:be |get )?\\p{L}{2,}|\\bwill be \\p{L}{2,}(?:ed|en)\\b|^(?:we|the team|they) (?:are|is) \\p{L}+ing\\b", "iu");
function ordered({ title, detail }) {
  const after = [title.slice(title.indexOf(":") + 1), title.slice(title.indexOf(",") + 1), title.replace(assigned, "")];
  const clauses = [
    title,
    ...title.split(/; | [–—] /),
    title.replace(/^\([^()]{1,40}\) /, ""),
    ...after,
    detail,
    ...detail.split(/[.:;,] /)
  ];
  return clauses.some((clause) => {
    const bare = clause.replace(opening, "");
    return beginsWithVerb(bare) || demanded.test(clause);
  });
}
var phrase = 8;
var action_item_verb_default = defineRule({
  description: "An action item begins with a verb",
  severity: { alx: "info", sre: "warning", strict: "warning" },
  source: "Google (;login: 2017, actionable); PagerDuty; Atlassian",
  options: {},
  *check(postmortem) {
    if (!languages.has(postmortem.language)) return;
    const items = open2(postmortem).filter((item) => !item.issue && !unread.test(item.title) && !ordered(item));
    const clear = items.every(({ title, detail }) => detail === "" && title.split(" ").length <= phrase);
    yield* aboutItems(
      postmortem,
      items,
      "without a verb at the beginning",
      "Begin with a verb: `Alert on failed syncs` instead of `Sync metrics and alerts`",
      clear ? void 0 : "info"
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
  return signs.filter(([, sign2]) => sign2.test(wording(item))).map(([type]) => type);
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

// src/postmortem/words.ts
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
var signsPerWord = 2;
var beyond = /[\u0E00-\u0E7F\u2E80-\uFFFF]/;
var latin = /^[a-gi-vx-z\d]/i;
var sign = /[\p{L}\p{N}]/u;
var address = /^\W*(?:https?:\/\/|www\.)/;
function tally(text4) {
  const signs2 = beyond.test(text4) ? text4.match(unspaced)?.length ?? 0 : 0;
  let words2 = 0;
  for (const word2 of (signs2 > 0 ? text4.replace(unspaced, " ") : text4).split(/\s+/))
    if (latin.test(word2) || sign.test(word2) && !address.test(word2)) words2++;
  return { words: words2, signs: signs2 };
}
function total({ words: words2, signs: signs2 }) {
  return words2 + Math.ceil(signs2 / signsPerWord);
}
function countWords(text4) {
  return total(tally(text4));
}

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
  const own4 = ownSections(postmortem, id).filter(({ words: words2 }) => words2 >= emptyBelow);
  const alone = own4.filter(({ ids }) => !ids.includes(other4));
  return (alone.length > 0 ? alone : own4).reduce(
    (most2, section) => most2 && most2.words >= section.words ? most2 : section,
    null
  );
}
function textOfAll(postmortem, chosen, ids, other4) {
  const all = ownSections(postmortem, ...ids).filter((each2) => each2 === chosen || !each2.ids.includes(other4));
  const inner = (each2) => all.some((outer) => each2.parent !== null && postmortem.sections[each2.parent] === outer);
  return all.filter((each2) => !inner(each2)).map(({ text: text4 }) => text4).join("\n");
}
function codeWords({ lines }, { span: span2 }) {
  return lines.reduce(
    (sum, { line, text: text4, inside: inside2 }) => inside2 === "code" && line > span2.line && line <= span2.endLine ? sum + countWords(text4) : sum,
    0
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
    const told2 = preset !== "alx" && place2.words >= paragraph || sentences(place2.text).some((sentence3) => promised.test(sentence3) || sentence3.split(/[:;] /).some(beginsWithVerb));
    yield {
      at: titleLine(place2),
      message: told2 ? "Measures are told, and no task is listed" : "No task is listed",
      help: `${preset === "alx" ? "The brief asks for a list of tasks, as specific as a TODO: write" : "List them, or say why none follows:"} \`- Alert when replication lag exceeds 30 s\``,
      ...told2 ? { severity: "warning" } : {}
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
  const fault2 = judged.exec(sentence3);
  if (fault2)
    return /\bour $/i.test(sentence3.slice(0, fault2.index)) ? { found: fault2[0], severity: "info" } : { found: fault2[0] };
  const [named5, name2] = byName.exec(sentence3) ?? [];
  if (named5 && name2 && isGivenName(name2)) return { found: named5 };
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
    for (const { line, text: text4 } of prose(postmortem)) {
      if (!mark.test(text4)) continue;
      const found2 = sentences(text4.slice(0, longest)).map(blame).find((entry) => entry !== null);
      if (!found2) continue;
      yield {
        at: { line, endLine: line },
        message: `Wording puts the fault on people: ${quote(found2.found)}`,
        help: "Ask what allowed it: `Deploys did not wait for the migration`",
        ...found2.severity ? { severity: found2.severity } : {}
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
    for (const { line, text: text4, source } of prose(postmortem)) {
      const found2 = source.includes("://") ? void 0 : heated.exec(text4)?.[0];
      if (!found2) continue;
      yield {
        at: { line, endLine: line },
        message: `Wording is heated: ${quote(found2)}`,
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
function isDigest({ timeline }) {
  const entries = timeline?.entries ?? [];
  const words2 = (text4) => text4.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0;
  return entries.length <= stamps && entries.every(({ text: text4, at }) => words2(text4.replace(at.text, "")) <= stampLength);
}
var stamps = 6;
var stampLength = 3;
function timelineText({ timeline }) {
  return [...timeline?.entries ?? [], ...timeline?.untimed ?? []].map(({ text: text4 }) => text4).join("\n");
}

// src/rules/data-loss-stated.ts
var beside = ["corrective-measures", "action-items", "improvements", "lessons", "misleading"];
var endangered = /\b(?:restor|revert|recover|roll)\w*\b[^.;]{0,50}\b(?:backups?|snapshots?|dumps?)\b|(?<!\b(?:memory|heap|stack|pointer|state) )\bcorrupt(?:ed|ion|ing)\b|\bfailed over\b|\bdata rollback\b|\bdropped (?:the )?(?:table|database)|\bdeleted (?:the )?(?:production )?(?:data|database|table)/i;
var stated = /\bdata[- ]loss|\bloss of (?:\w+ ){0,2}data|\blos(?:t|e|ing)\b[^.;]{0,40}\b(?:data|records?|rows?|messages?|transactions?|events?|orders?|files?|e-?mails?)\b|\bdata\b[^.;]{0,40}\b(?:lost|intact|integrity|safe|recovered|consisten)|\bno data\b/i;
var hedged = /\b(?:assum|suspect|possib|perhaps|maybe|might|potential|seem|appear|believ)\w*|\b(?:may|could|would|can|if|initially|thought|hypothes[ie]s)\b/i;
var state = /\b(?:heap|memory|stack|pointers?|V8|cache)\b/i;
var moved = /\bswitch|\bserver|\binstance/i;
var built = /\b(?:containers?|packages?|images?|installation|build|environment|binar(?:y|ies)|dependenc(?:y|ies)|node_modules)\b/i;
function dangerIn(text4, programsOnly) {
  if (!endangered.test(text4)) return null;
  for (const sentence3 of sentences(text4)) {
    const [found2] = endangered.exec(sentence3) ?? [];
    if (!found2 || hedged.test(sentence3) || moved.test(found2)) continue;
    if (!(/^corrupt/i.test(found2) && (programsOnly || built.test(sentence3)))) return found2;
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
    const programs = postmortem.lines.some(({ text: text4 }) => /corrupt/i.test(text4) && state.test(text4));
    const first = lines.find(({ text: text4 }) => dangerIn(text4, programs) !== null);
    if (!first || postmortem.lines.some(({ text: text4 }) => stated.test(text4))) return;
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
var MONTH_OF = new Map(MONTHS.flatMap((names2, index) => names2.split(" ").map((name2) => [name2, index + 1])));
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
  const [left, first, right, second, year] = tokens2.slice(at, at + 5);
  if (!isNumber(left) || !isNumber(right) || !first?.glued || left.text.length > 2 || right.text.length > 2) return null;
  const separator2 = first.text;
  if (!/^[-/.,]$/.test(separator2) || (right.glued ? separator2 === "," : separator2 !== ",")) return null;
  const long2 = yearOf(year);
  const short2 = isNumber(year) && year.text.length === 2 && separator2 === "/" && !isClock(tokens2, at + 5);
  if (second?.text === separator2 && (long2 !== null || short2)) {
    return numbered(left.value, right.value, long2 ?? 2e3 + (year?.value ?? 0), at + 5);
  }
  const [hour, mark4] = /^[~≈±]$/.test(second?.text ?? "") ? tokens2.slice(at + 4, at + 6) : [second, year];
  const clockFollows = isNumber(hour) && (hour !== second || !hour.glued) && mark4?.text === ":" && mark4.glued;
  const whole3 = separator2 === "/" || separator2 === "-" && isLoneMonthday(tokens2, at);
  return clockFollows && whole3 ? numbered(left.value, right.value, null, at + 3) : null;
}
function isClock(tokens2, at) {
  const [colon, minutes] = tokens2.slice(at, at + 2);
  return colon?.text === ":" && colon.glued && minutes?.kind === "number" && minutes.glued;
}
function isLoneMonthday(tokens2, at) {
  const [left, , right] = tokens2.slice(at, at + 3);
  const before3 = tokens2[at - 1];
  const starts = !left?.glued || /^[[(|*_>]$/.test(before3?.text ?? "");
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
  const separator2 = tokens2[next]?.text;
  const separated = separator2 === "/" || separator2 === "-";
  const pointed = separator2 === "." && tokens2[next]?.glued === true;
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
    GST: 240,
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
function readZone(text4, tokens2, at) {
  const token = tokens2[at];
  if (token?.text === "(" || token?.text === "[") {
    const inner = readBareZone(text4, tokens2, at + 1);
    return inner !== null && /^[)\]]$/.test(tokens2[inner.next]?.text ?? "") ? { ...inner, next: inner.next + 1 } : inner;
  }
  return readBareZone(text4, tokens2, at);
}
function readBareZone(text4, tokens2, at) {
  const token = tokens2[at];
  const words2 = worded(tokens2, at);
  const [open3, letters, close] = words2 === null ? [] : tokens2.slice(words2, words2 + 3);
  if (words2 !== null && open3?.text === "(" && letters && isZone(letters) && close?.text === ")")
    return { zone: letters.text, next: words2 + 3 };
  const next = offset(tokens2, at) ?? iana(tokens2, at) ?? words2 ?? abbreviation(tokens2, at);
  if (token === void 0 || next === null) return null;
  return { zone: text4.slice(token.from, tokens2[next - 1]?.to), next };
}
function offset(tokens2, at) {
  const [sign2, hours, colon, minutes] = tokens2.slice(at, at + 4);
  if (!/^[+\-−]$/.test(sign2?.text ?? "") || hours?.kind !== "number" || !hours.glued) return null;
  if (hours.text.length === 4) return hours.value <= 1400 ? at + 2 : null;
  if (hours.text.length > 2 || hours.value > 14) return null;
  const negative = sign2?.text !== "+";
  if (negative && !(sign2?.glued === true && hours.value <= 12 && followsZone(tokens2, at))) return null;
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
var isZone = ({ text: text4 }) => text4.length > 1 && OFFSETS.has(text4);
function abbreviation(tokens2, at) {
  const token = tokens2[at];
  if (token?.kind !== "word") return null;
  const base = /^(utc|gmt)$/i.test(token.text) ? token.text.toUpperCase() : token.text;
  if (base === "Z" && !token.glued) return null;
  if (!OFFSETS.has(base) && !/^(PT|MT|CT|ET)$/.test(base)) return null;
  const [sign2, hours] = tokens2.slice(at + 1, at + 3);
  const plus = sign2?.text === "+" && hours?.kind === "number" && hours.text.length <= 2 && hours.value <= 14;
  if (plus) return offset(tokens2, at + 1) ?? at + 3;
  return base === "UTC" || base === "GMT" ? offset(tokens2, at + 1) ?? at + 1 : at + 1;
}
function offsetOf(zone, local) {
  const name2 = zone.trim();
  const base = /^[A-Za-z]*/.exec(name2)?.[0].toUpperCase() ?? "";
  const numeric2 = /([+\-−])\s?(\d{1,2}):?(\d{2})?$/.exec(name2);
  if (numeric2 !== null && (base === "" || base === "UTC" || base === "GMT")) {
    const minutes = Number(numeric2[2]) * 60 + Number(numeric2[3] ?? 0);
    return numeric2[1] === "+" ? minutes : -minutes;
  }
  if (numeric2 !== null) return null;
  const known4 = OFFSETS.get(base);
  if (known4 !== void 0 && base.length === name2.length) return known4;
  const lower = name2.toLowerCase();
  const named5 = NAMES.find(([pattern]) => pattern.test(lower));
  if (named5 !== void 0) return OFFSETS.get(named5[1]) ?? null;
  const region = name2.includes("/") ? name2 : REGIONS.get(lower.split(" ")[0] ?? "");
  return region === void 0 ? null : regionOffset(region, local);
}
function regionOffset(region, local) {
  const guess = Date.parse(`${local}:00Z`);
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: region, timeZoneName: "longOffset" });
    const ahead2 = (time) => {
      const name2 = format.formatToParts(time).find((part2) => part2.type === "timeZoneName")?.value ?? "";
      const parts4 = /([+-])(\d\d):(\d\d)/.exec(name2);
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
  const [before3, token] = [tokens2[at - 1], tokens2[at]];
  if (!token?.glued || before3 === void 0) return false;
  const beforeThat = tokens2[at - 2];
  const decimal = /^[.,:/]$/.test(before3.text) && before3.glued && beforeThat?.kind === "number" && beforeThat.to === before3.from;
  const afterYear = before3.text === ":" && beforeThat?.text.length === 4;
  if (decimal && tokens2[at + 1]?.text === ":") return meridiemAt(tokens2, at + 3) === null && !afterYear;
  return decimal || before3.kind === "word" && before3.key !== "t" && /^[a-z]/.test(before3.key) || /^[#$€£&=]$/.test(before3.text);
}
function withColon(tokens2, at, hour) {
  const [separator2, minute] = tokens2.slice(at + 1, at + 3);
  if (!separator2?.glued || !minute?.glued || minute.text.length !== 2 || minute.kind !== "number") return null;
  if (!/^[:;.]$/.test(separator2.text)) return null;
  let next = at + 3;
  if (separator2.text === ":" && tokens2[next]?.text === ":" && tokens2[next]?.glued && tokens2[next + 1]?.text.length === 2) {
    if (tokens2[next + 1]?.kind === "number" && tokens2[next + 1]?.glued) next = afterFraction(tokens2, next + 2);
  }
  const meridiem = meridiemAt(tokens2, next);
  const dotted2 = separator2.text === "." && hour.text.length === 2 && saysClock(tokens2, next);
  if (separator2.text !== ":" && meridiem === null && !dotted2) return null;
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
  const other4 = tokens2[at + 2];
  const joined3 = /^(?:and|to|until|[-–—])$/.test(unit?.key ?? "") && other4?.kind === "number" && other4.text.length === 4;
  if (joined3 && saysUnit(tokens2[at + 3])) return digits(token, at + 1);
  if (!saysUnit(unit)) return null;
  return digits(token, HOURS.has(unit?.key ?? "") ? at + 2 : at + 1);
}
var saysUnit = (token) => HOURS.has(token?.key ?? "") || token?.text === "Z" || token?.text === "UTC";
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
  if (hour === void 0 || tokens2[at - 1]?.kind === "number") return null;
  const [dash, word2] = tokens2.slice(at + 1, at + 3);
  const compound = dash?.text === "-" && dash.glued && word2?.glued === true && word2.kind === "word";
  return compound ? null : clock(hour, 0, null, at + 1);
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
  for (const { 0: text4, index } of narrow(line.slice(0, MAX_LENGTH)).matchAll(TOKEN)) {
    const kind = isDigit(text4) ? "number" : isLetter(text4) ? "word" : "mark";
    tokens2.push({
      kind,
      text: text4,
      key: kind === "word" ? fold(text4) : text4,
      value: kind === "number" ? Number(text4) : Number.NaN,
      from: index,
      to: index + text4.length,
      glued: index === end3 && index > 0
    });
    end3 = index + text4.length;
  }
  return tokens2;
}
function narrow(line) {
  if (!/[\uff01-\uff5e]/.test(line)) return line;
  return line.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 65248));
}
function fold(text4) {
  const lower = text4.toLowerCase();
  return /[^\u0020-\u007f]/.test(lower) ? lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : lower;
}
var isDigit = (text4) => text4 >= "0" && text4 < ":";
var isLetter = (text4) => /^[A-Za-z\u00aa\u00ba\u00c0-\u024f\u3005-\u9fff]/.test(text4);

// src/postmortem/time.ts
var words = (list2) => new Set(list2.split(" "));
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
  const found2 = [];
  for (let at = 0; at < tokens2.length; ) {
    const read = mentionAt(line, tokens2, at);
    if (read !== null) found2.push(read.mention);
    at = read === null ? at + 1 : read.next;
  }
  return found2;
}
function mentionAt(line, tokens2, at) {
  const bare = bareRange(line, tokens2, at) ?? dayRange(tokens2, at);
  if (bare !== null) return bare;
  const first = momentAt(line, tokens2, at);
  if (first === null) return null;
  const { from, to } = first.moment;
  const alone = { mention: { from, to, start: first.moment, end: null }, next: first.next };
  const joint = rangeJoint(tokens2, first.next, isBetween(tokens2, at));
  const second = joint === null ? null : momentAt(line, tokens2, joint) ?? bareHour(line, tokens2, joint, first.moment);
  if (second === null || second.moment.clock === null !== (first.moment.clock === null)) return alone;
  const [start, end3] = share(first.moment, second.moment);
  return { mention: { from, to: end3.to, start, end: end3 }, next: second.next };
}
function bareHour(line, tokens2, at, { clock: clock4 }) {
  const hour = tokens2[at];
  const letters = tokens2[at + 1];
  if (clock4?.meridiem == null || hour?.kind !== "number" || hour.text.length > 2) return null;
  if (hour.value < 1 || hour.value > 12 || letters === void 0 || !isZone(letters)) return null;
  const zone = readZone(line, tokens2, at + 1);
  const same2 = hour.value % 12 + (clock4.meridiem === "pm" ? 12 : 0);
  const late2 = same2 > clock4.hour ? same2 : (same2 + 12) % 24;
  const value = { hour: late2, minute: 0, meridiem: late2 < 12 ? "am" : "pm", slip: null };
  return zone && made2(tokens2, hour.from, zone.next, null, value, zone.zone);
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
    if (clock5 === null) return made2(tokens2, from, date.next, date.value, null, null);
    const zone2 = readZone(line, tokens2, clock5.next);
    const next2 = afterOtherZone(line, tokens2, zone2?.next ?? clock5.next);
    return made2(tokens2, from, next2, date.value, clock5.value, zone2?.zone ?? null);
  }
  const clock4 = readClock(tokens2, at);
  if (clock4 === null) return null;
  const zone = readZone(line, tokens2, clock4.next) ?? zoneBehindComma(line, tokens2, clock4.next);
  const next = afterOtherZone(line, tokens2, zone?.next ?? clock4.next);
  const dashed = /^[-–—]$/.test(tokens2[next]?.text ?? "");
  const later = readDate(tokens2, dashed ? next + 1 : skip(tokens2, next, BEFORE_DATE, 3));
  const clockFollows = later !== null && readClock(tokens2, skip(tokens2, later.next, BEFORE_CLOCK, 2)) !== null;
  const day3 = clockFollows && (dashed || later.value.year === null) ? null : later;
  const behind2 = day3 === null || zone !== null ? null : readZone(line, tokens2, day3.next);
  const end3 = behind2?.next ?? day3?.next ?? next;
  return made2(tokens2, from, end3, day3?.value ?? null, clock4.value, zone?.zone ?? behind2?.zone ?? null);
}
function zoneBehindComma(line, tokens2, at) {
  const letters = tokens2[at]?.text === "," ? tokens2[at + 1] : void 0;
  return letters !== void 0 && isZone(letters) ? readZone(line, tokens2, at + 1) : null;
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
function made2(tokens2, from, next, date, clock4, zone) {
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
    const first = lines.filter(({ text: text4 }) => numbers.test(text4)).flatMap(datesIn).find(({ date }) => open3(date));
    if (!first || calendarOf(lines.flatMap(datesIn).map(({ date }) => date)).order !== null) return;
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Date ${quote(first.text)} could be day and month or month and day`,
      help: "Write the month\u2019s name or `YYYY-MM-DD`: `6 May 2024`, `2024-05-06`"
    };
  }
});
function datesIn({ line, text: text4 }) {
  return readMentions(text4).flatMap(({ start, end: end3 }) => end3 ? [start, end3] : [start]).flatMap(({ date, from, to }) => date ? [{ line, date, text: text4.slice(from, to) }] : []);
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
    for (const { slip, span: span2, text: text4 } of moments(postmortem)) {
      if (slip === "impossible") {
        yield { at: span2, message: `There is no ${quote(text4)}`, help: "Correct the date or the time" };
      } else if (slip === "redundant-meridiem") {
        const fix = rewritten(postmortem, span2.line, text4, text4.replace(/ ?[ap]\.?m\b\.?/i, ""));
        yield {
          at: span2,
          message: `Time ${quote(text4)} is written in 24 hours and with AM or PM`,
          help: "Leave AM or PM out",
          severity: "info",
          ...fix ? { fix } : {}
        };
      }
    }
    const seen2 = /* @__PURE__ */ new Set();
    for (const { line, text: text4 } of prose(postmortem)) {
      for (const [written, number, given2] of text4.matchAll(ordinal)) {
        if (given2 === ending(Number(number)) || seen2.has(written)) continue;
        seen2.add(written);
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
    for (const { line, text: text4 } of prose(postmortem)) {
      if (!/day\b|\b(?:sun|mon|tue|wed|thu|fri|sat)\b/i.test(text4)) continue;
      for (const { from, start } of readMentions(text4)) {
        const [, name2] = weekday.exec(text4.slice(Math.max(0, from - 16), from)) ?? [];
        const date = start.date?.order === null ? settle(start.date, { year: null, order: null }) : null;
        if (!name2 || !date) continue;
        const actual = days[(/* @__PURE__ */ new Date(`${date}T00:00Z`)).getUTCDay()] ?? "";
        if (actual.startsWith(name2.toLowerCase().slice(0, 3))) continue;
        const title = actual.charAt(0).toUpperCase() + actual.slice(1);
        const message = `Date ${quote(date)} is a ${title}, the report says ${quote(name2)}`;
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
  const told2 = (timeline?.entries ?? []).slice(0, 200).flatMap(({ minute }) => minute ?? []);
  return told2.some((from, index) => told2.slice(index + 1).some((to) => Math.abs(to - from - minutes) <= 5));
}
var other2 = /\btime to [a-z]+|\bmtt[a-z]\b|\b(?:support|business|working|office) hours\b|\bexclud/i;
function ofIncident({ incident, lines }) {
  const metrics = new Set(lines.filter(({ text: text4 }) => other2.test(text4)).map(({ line }) => line));
  return incident.lengths.filter(({ span: span2 }) => !metrics.has(span2.line));
}
function* withoutWindow(lengths, timeline) {
  const [length] = lengths;
  const told2 = (timeline?.entries ?? []).slice(0, 200).filter(({ minute }) => minute !== null);
  const [first, last] = [told2[0], told2.at(-1)];
  if (timeline?.entries.some(({ minute }) => minute === null)) return;
  if (!length || lengths.length > 1 || !first || !last || told2.length < 4) return;
  const between = told2.flatMap(
    ({ minute: from }, index) => told2.slice(index + 1).map(({ minute: to }) => (to ?? 0) - (from ?? 0))
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
    const stated2 = [...new Set(differing.map(({ text: text4 }) => quote(text4)))];
    yield {
      at: first.span,
      message: `Stated length ${enumerate(stated2)} ${stated2.length === 1 ? "differs" : "differ"} from ${lengthOfTime(minutes)}, the time from ${quote(start.text)} to ${quote(end3.text)}`,
      help: `Correct the length or the times: start and end give ${lengthOfTime(minutes)}`
    };
  }
});

// src/rules/day.ts
function dayIn(text4) {
  for (const line of text4.split("\n")) {
    const [named5] = readMentions(line).flatMap(({ start, end: end3 }) => [start, end3 ?? start]).filter(({ date }) => date);
    if (named5) return line.slice(named5.from, named5.to).trim();
  }
  return null;
}

// src/postmortem/length.ts
var UNITS = new Map(
  Object.entries({
    "second seconds sec secs s segundo segundos seconde secondes": 1 / 60,
    "minute minutes min mins m minuto minutos minuti minuten minutter minuter menit": 1,
    "hour hours hr hrs h hora horas heure heures ora ore stunde stunden uur timer timmar jam": 60,
    "day days d dia dias jour jours giorno giorni tag tage tagen dagen dager dagar hari": 1440,
    "week weeks semana semanas semaine semaines settimana settimane woche wochen weken uker veckor minggu": 10080
  }).flatMap(([names2, minutes]) => names2.split(" ").map((name2) => [name2, minutes]))
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
  }).flatMap(([names2, value]) => names2.split(" ").map((name2) => [name2, value]))
);
var STRESS = new Set(
  "critical full whole long solid consecutive straight painful business working additional further entire".split(" ")
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
var MAY_TELL_LENGTH = /hour|hr|min|day|week|sec|hora|heure|jour|d[ií]a|seman|semaine|menit|stund|\bor[ae]\b|giorn|\btag|\buur|dag[ae]|tim[em]|\bjam\b|\bhari|woche|weken|uker|veckor|minggu|settiman|分|時間|日間|\d\s?[hdm]/i;
function readLengths(line) {
  if (!MAY_TELL_LENGTH.test(line)) return [];
  const tokens2 = tokenize(line);
  const found2 = [];
  for (let at = 0; at < tokens2.length; ) {
    const read = lengthAt(tokens2, at);
    if (read !== null) found2.push(read.length);
    at = read === null ? at + 1 : read.next;
  }
  return found2;
}
function isClock2(tokens2, at) {
  const [hour, letter, minute, after] = tokens2.slice(at, at + 4);
  if (hour?.text.length === 4 && hour.value < 2400 && hour.value % 100 < 60 && letter?.key.startsWith("h")) return true;
  if (letter?.key !== "h" || minute?.text.length !== 2 || hour?.kind !== "number" || minute.kind !== "number")
    return false;
  return CLOCK_WORDS.has(tokens2[at - 1]?.key ?? "") || CLOCK_WORDS.has(after?.key ?? "");
}
var CLOCK_WORDS = /* @__PURE__ */ new Set(["a", "at", "vers", "des", "las", "as", "le", "entre", "-", "\u2013"]);
function lengthAt(tokens2, at) {
  const first = partAt(tokens2, at);
  if (first === null || isClock2(tokens2, at)) return null;
  let { minutes, unit, next } = first;
  for (let more = following(tokens2, next, unit); more !== null; more = following(tokens2, next, unit)) {
    minutes += more.minutes;
    unit = more.unit;
    next = more.next;
  }
  const before3 = tokens2.slice(Math.max(0, at - 2), at).map((token) => token.key);
  const said = before3.at(-1) ?? "";
  const after = `${tokens2[next]?.key ?? ""}${tokens2[next + 1]?.key ?? ""}`;
  return {
    next,
    length: {
      from: tokens2[at]?.from ?? 0,
      to: tokens2[next - 1]?.to ?? 0,
      minutes: Math.round(minutes),
      unit: Math.max(1, unit),
      approximate: before3.some((word2) => APPROXIMATE.has(word2)),
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
  if (STRESS.has(tokens2[next]?.key ?? "")) next += 1;
  let half = false;
  const joined3 = AND2.has(tokens2[next]?.key ?? "") ? halfAt(tokens2, next + 1) : halfAt(tokens2, next);
  if (joined3 !== null && unitAt(tokens2, joined3) !== null) [next, half] = [joined3, true];
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
  if (CURRENCIES.has(tokens2[at - 1]?.text ?? "")) return null;
  const [point, decimals] = tokens2.slice(at + 1, at + 3);
  const decimal = /^[.,]$/.test(point?.text ?? "") && point?.glued && decimals?.kind === "number" && decimals.glued;
  if (!decimal || decimals.text.length > 2) return { value: token.value, next: at + 1 };
  return { value: Number(`${token.text}.${decimals.text}`), next: at + 3 };
}
var CURRENCIES = /* @__PURE__ */ new Set(["$", "\u20AC", "\xA3", "\xA5"]);
var partOfNumber = (tokens2, at) => tokens2[at]?.glued === true && (/^[.,:/]$/.test(tokens2[at - 1]?.text ?? "") || tokens2[at - 1]?.kind === "word") && !UNITS.has(tokens2[at - 1]?.key ?? "");
function unitAt(tokens2, at) {
  const next = tokens2[at]?.text === "-" && tokens2[at]?.glued ? at + 1 : at;
  const [token, tail] = tokens2.slice(next, next + 2);
  if (token === void 0) return null;
  if (token.text === "\u5206") return { minutes: 1, next: tail?.text === "\u9593" ? next + 2 : next + 1 };
  if (token.text === "\u6642" && tail?.text === "\u9593") return { minutes: 60, next: next + 2 };
  if (token.text === "\u65E5" && tail?.text === "\u9593") return { minutes: 1440, next: next + 2 };
  const minutes = token.text === "M" ? void 0 : UNITS.get(token.key);
  return minutes === void 0 ? null : { minutes, next: next + 1 };
}
function lengthOf(written, line, span2) {
  const { minutes, unit, approximate } = written;
  return { text: line.slice(written.from, written.to), span: span2, minutes, approximate, unit };
}

// src/rules/lasting.ts
var other3 = ["timeline", "corrective-measures", "action-items", "improvements", "lessons"];
var label = /\b(?:duration|downtime|(?:exposure|impact|outage|incident) window|time to (?:fix|repair|resol\w+|restor\w*|recover\w*|mitigat\w*)|report to fix)\b/i;
var over = /\b(?:restored|resolved|recovered|mitigated|fixed|lasted|unavailable|offline|down|available|exposed|live|active|affected|broken)\b[^.;]{0,30}$/i;
var shortest = 10;
var ranges = (text4) => readMentions(text4).some(({ end: end3 }) => end3 !== null);
function isTold({ text: text4 }, labelled, inImpact) {
  const lengths = readLengths(text4).filter(({ minutes, bound }) => minutes > 0 && !bound);
  if (labelled) return lengths.length > 0 || ranges(text4);
  if (inImpact && (lengths.some(({ minutes }) => minutes >= shortest) || ranges(text4))) return true;
  return lengths.some(({ from }) => over.test(text4.slice(Math.max(0, from - 60), from)));
}
function namesLength(postmortem, ids) {
  return prose(postmortem).some(
    ({ text: text4, section }) => (section === null || within(postmortem, section, ids)) && readLengths(text4).some(({ minutes }) => minutes >= shortest)
  );
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
var head = 15;
function lacking({ start, end: end3, minutes, lengths }) {
  const length = lengths[0];
  if (!start && !end3) return length ? `Duration is only a length, ${quote(length.text)}` : null;
  if (!start) return `Duration has an end, ${quote(end3?.text ?? "")}, and no start`;
  if (!end3 && minutes === null && !length) return `Duration has a start, ${quote(start.text)}, and no end`;
  return null;
}
function tellsTimes(postmortem) {
  const texts2 = sectionsNamed(postmortem, "summary", "duration").map(({ text: text4 }) => text4);
  const clocks = texts2.flatMap((text4) => text4.split("\n").flatMap(readMentions)).filter(({ start }) => start.clock);
  return new Set(clocks.map(({ start }) => `${start.clock?.hour}:${start.clock?.minute}`)).size >= 2;
}
function isGoingOn({ metadata }) {
  return Object.entries(metadata).some(
    ([key, { text: text4 }]) => /status|state|estado|statut/.test(key) && /\b(?:unresolved|not resolved|on-?going|open|in progress|active|monitoring)\b/i.test(text4)
  );
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
    const inTimeline2 = start && timeline && start.span.line >= timeline.span.line && start.span.line <= timeline.span.endLine;
    if (inTimeline2 && !end3 && timeline.entries.some(({ milestones }) => milestones.includes("restored"))) return;
    const lack = start && !end3 && (tellsLength(postmortem) || isGoingOn(postmortem) || tellsTimes(postmortem)) ? null : lacking(incident);
    const field3 = sectionsNamed(postmortem, "duration")[0] ?? sectionsNamed(postmortem, "summary")[0];
    const at = start?.span ?? end3?.span ?? incident.lengths[0]?.span ?? (field3 ? titleLine(field3) : top(postmortem));
    const clocks = (timeline?.entries ?? []).filter((entry) => entry.at.time !== null);
    const told2 = postmortem.lines.find(({ line }) => line === at.line);
    const placed = at.line <= head || !told2 || within(postmortem, told2.section, ["summary", "duration", "impact"]);
    const known4 = !placed || preset !== "alx" && clocks.length >= 2;
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
var unharmed = /\b(?:was|were|has|have|is)(?:n['’]t| not| never)(?: been)? (?:\w+ )?exploited\b|\bare we (?:vulnerable|affected|at risk)\b|\bvulnerability scan\b|\bscan(?:s|ned)? (?:\w+ ){0,3}vulnerabilit|\b(?:does not|do not|not) (?:seem to be|appear to be|be|are|is) at risk\b|\bresearcher\b[^.]{0,60}\b(?:report|provid|disclos|submi)/i;
var lineLength = 2e3;
var long = /\b(?:months?|years?|mois|meses|m[eê]s|años?|anos?)\b/i;
function dayElsewhere(postmortem) {
  const { title, headings, metadata, path: path2 } = postmortem;
  const texts2 = [title, ...headings, ...Object.values(metadata), ...sectionsNamed(postmortem, "impact", "duration")];
  for (const text4 of texts2) {
    const day3 = text4 && dayIn(text4.text);
    if (day3) return day3;
  }
  return dated2.exec(path2.split("/").at(-1) ?? "")?.[0] ?? null;
}
var duration_present_default = defineRule({
  description: "The summary says how long the incident lasted",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief; Google SRE book, appendix D; Atlassian incident template",
  options: {},
  *check(postmortem, { preset }) {
    const { start, end: end3, minutes, lengths } = postmortem.incident;
    if (Object.keys(postmortem.metadata).some((key) => /^(?:duration|downtime|length)\b/.test(key))) return;
    if (start || end3 || minutes !== null || lengths.length > 0) return;
    const [field3] = sectionsNamed(postmortem, "duration");
    if (field3 && (field3.words === 0 || long.test(field3.text))) return;
    const [summary] = sectionsNamed(postmortem, "summary");
    if (!summary) return;
    if (/\bfor (?:a few|several|some|many) (?:minutes|hours|days|weeks)\b/i.test(summary.text)) return;
    if (tellsLength(postmortem) || namesLength(postmortem, ["summary", "duration", "impact", "detection"])) return;
    const timed = summary.text.split("\n").some((line) => readMentions(line.slice(0, lineLength)).some(({ start: start2 }) => start2.clock));
    const inSummary = timed ? null : dayIn(summary.text);
    const entries = postmortem.timeline?.entries ?? [];
    const day3 = inSummary ?? (entries.length > 1 || entries.some(({ at }) => at.time) ? null : dayElsewhere(postmortem));
    const known4 = day3 !== null || entries.length >= 2 || entries.some(({ at }) => at.time !== null);
    yield {
      at: titleLine(field3 ?? summary),
      message: field3 ? "Duration names neither times nor a length" : day3 ? `${inSummary ? "Summary" : "Report"} names a day, ${quote(day3)}, and neither times nor a length` : "Summary says neither when the incident began and ended nor how long it lasted",
      help: `${preset === "alx" ? "The brief asks for start and end with a time zone: write" : "Write start and end with a time zone:"} \`Duration: 22 March 2024, 14:00 \u2013 16:30 UTC\``,
      ...preset !== "alx" && known4 ? { severity: "warning" } : {},
      ...prose(postmortem).some(({ text: text4 }) => unharmed.test(text4)) ? { severity: "info" } : unsure(postmortem)
    };
  }
});

// src/rules/duration-zone.ts
var universal = /\b(?:UTC|GMT)\b/;
var beside2 = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\s?\(?(?:UTC|GMT)\b/i;
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
    if (first?.time === "00:00" && !first.date && incident.minutes !== null) return;
    const places2 = new Set(moments2.map(({ span: span2 }) => span2.line));
    if (!first || lines.some(({ line, text: text4 }) => (places2.has(line) ? universal : beside2).test(text4))) return;
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
    for (const [index, { level: level2, text: text4, span: span2 }] of headings.entries()) {
      const before3 = headings[index - 1];
      if (!before3) continue;
      const late2 = level2 === 1 && headings.slice(0, index).every((heading) => heading.level > 1);
      if (!late2 && level2 <= before3.level + 1) continue;
      const [source = ""] = sourceOf(postmortem, span2);
      const fixable = !late2 && /^ {0,3}#{1,6} /.test(source) && headings[index + 1]?.level !== level2;
      yield {
        at: span2,
        message: late2 ? `Title ${quote(text4)} of level 1 stands after ${quote(before3.text)} of level ${before3.level}` : `Heading ${quote(text4)} of level ${level2} stands under ${quote(before3.text)} of level ${before3.level}`,
        help: late2 ? "Begin with the title, of level 1" : `Write it with ${before3.level + 1} marks: \`${"#".repeat(before3.level + 1)} ${text4.slice(0, 40)}\``,
        ...fixable ? {
          fix: {
            span: { line: span2.line, endLine: span2.line },
            text: source.replace(/^ {0,3}#{1,6}/, "#".repeat(before3.level + 1))
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
  const seen2 = /* @__PURE__ */ new Map();
  const found2 = headings.map(({ text: text4 }) => {
    const slug = text4.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
    const before3 = seen2.get(slug) ?? 0;
    seen2.set(slug, before3 + 1);
    return before3 === 0 ? slug : `${slug}-${before3}`;
  });
  return new Set(found2);
}
function resolve({ path: path2 }, { target }) {
  if (external.test(target) || pages.test(target)) return null;
  const [address2 = "", anchor = ""] = target.split("#");
  const decoded = decode(address2.split("?")[0] ?? "");
  if (decoded === "") return { file: path2, anchor: decode(anchor) };
  const base = decoded.startsWith("/") ? [] : path2.split("/").slice(0, -1);
  const steps2 = [...base];
  for (const part2 of decoded.split("/")) {
    if (part2 === "..") {
      if (steps2.length === 0) return null;
      steps2.pop();
    } else if (part2 !== "." && part2 !== "") steps2.push(part2);
  }
  return { file: steps2.join("/"), anchor: decode(anchor) };
}
function decode(text4) {
  try {
    return decodeURIComponent(text4);
  } catch {
    return text4;
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
  const own4 = sections.find(({ span: span2 }) => span2.line === impact.span.line);
  const moved2 = place2 !== null && own4 !== void 0 && place2 !== own4 && !named2.test(own4.title);
  const texts2 = moved2 ? [place2, own4].map(({ text: text4 }) => text4) : [impact.text];
  const prompts = promptsIn(postmortem, impact);
  return {
    ...impact,
    text: texts2.map((text4) => prompts.reduce((rest, found2) => rest.replace(found2, ""), text4).trim()).join("\n"),
    span: moved2 ? { line: place2.span.line, endLine: place2.span.endLine } : impact.span
  };
}
function promptsIn({ lines }, { span: span2 }) {
  const within2 = lines.filter(({ line }) => line >= span2.line && line <= span2.endLine);
  const source = within2.reduce(
    (text4, { line, source: written }, at) => `${text4}${line - (within2[at - 1]?.line ?? line) > 1 ? "\n\n" : "\n"}${written.trim()}`,
    ""
  );
  return source.split(blank).map((paragraph2) => paragraph2.trim()).filter((paragraph2) => prompt.test(paragraph2.replaceAll("\n", " "))).flatMap((paragraph2) => {
    const text4 = paragraph2.slice(1, -1);
    return [text4, text4.replaceAll("\n", " ")];
  });
}
function tellsLeak(text4) {
  return leak.test(text4);
}

// src/rules/impact-experience.ts
var experience = /unable|n['’]t\b|\bnot\b|cannot|unreach|inabil|fail|error|slow|laten|time[- ]?outs?|timed out|unavailab|inaccessib|\bdown(?:time)?\b|\bwait|expos|offline|degrad|lost|loss|lose|missing|delay|blank|denied|refus|disrupt|interrupt|\b[45]\d\d\b|outage|stuck|hang|hung|crash|broken|wrong|incorrect|duplicat|blocked|stopped|without|no (?:\w+ )?(?:access|service|response|impact|effect)|unrespons|not (?:respond|load|work|process|receiv|reach)|reject|drop|stale|exposed|leak|increase|halt|unusable|missed|prevent|intermittent|none\b|false|fake|identical|invalid|inconsisten|corrupt|appear(?:s|ed) (?:as|blue|red|empty|twice)|\b(?:user|customer) (?:impact|experience)\W/i;
var impact_experience_default = defineRule({
  description: "The impact says what users saw",
  severity: { alx: "info", sre: "info", strict: "warning" },
  source: "ALX brief (what users were experiencing); GitLab incident review",
  options: {},
  *check(postmortem) {
    const impact = impactTold(postmortem);
    if (!impact || impact.text === "" || !english(postmortem)) return;
    const around = impact.labelled ? [] : sectionsNamed(postmortem, "summary");
    if ([impact, ...around].some(({ text: text4 }) => experience.test(text4))) return;
    yield {
      at: impact.span,
      message: `Impact does not say what users saw: ${quote(impact.text, 80)}`,
      help: "Describe it from outside: `pages took 20 s to load`, `log-in ended with error 500`"
    };
  }
});

// src/postmortem/byline.ts
var lineLimit = 6;
var name = "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:de |van |von |da |el )?\\p{Lu}[\\p{L}.'\u2019-]*){0,3}";
var by = new RegExp(
  `^(?:[Ww]ritten |[Pp]osted |[Cc]reated |[Aa]uthored |[Pp]repared )?[Bb]y:? (?:[Tt]he [A-Za-z -]{3,40}: ?)?(@[\\w-]{2,39}|${name})(?=$|\\s?[,;|(\u2013\u2014\xB7\u2022<]|\\s(?:-|on|and|&)\\s)`,
  "u"
);
var signed = new RegExp("^\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,2}$", "u");
var document = /\b(?:outage|incident|post-?mortem|report|updated?|published|posted|last|draft|version|review|date)\b/i;
function readByline(lines) {
  for (const { line, source, text: text4 } of lines.slice(0, lineLimit)) {
    const author2 = text4.length > 120 ? null : namedBy(text4) ?? signature(source, text4);
    if (author2 !== null) return { text: author2, span: { line, endLine: line } };
  }
  return null;
}
function namedBy(text4) {
  const found2 = by.exec(text4)?.[1]?.replace(/\.$/, "") ?? null;
  const [first = ""] = fold(found2 ?? "").split(" ");
  return found2 === null || WEEKDAYS.has(first) || readMentions(found2).length > 0 ? null : found2;
}
function signature(source, text4) {
  if (!/^[_*][^_*].*[_*]$/.test(source.trim())) return null;
  const [day3] = readMentions(text4);
  const rest = day3?.start.date == null ? text4 : text4.slice(0, day3.from);
  if (day3 !== void 0 && text4.length - day3.to > 2) return null;
  const found2 = rest.replace(/[\s,.]+$/, "");
  return signed.test(found2) && !document.test(found2) ? found2 : null;
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own2 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own2.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end3 = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end3 ? 0 : end3 + start;
  } else {
    start = start > end3 ? end3 : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all = {};
  let index = -1;
  while (++index < extensions.length) {
    syntaxExtension(all, extensions[index]);
  }
  return all;
}
function syntaxExtension(all, extension) {
  let hook;
  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index = -1;
  const before3 = [];
  while (++index < list2.length) {
    ;
    (list2[index].add === "after" ? existing : before3).push(list2[index]);
  }
  splice(existing, 0, 0, before3);
}
function combineHtmlExtensions(htmlExtensions) {
  const handlers = {};
  let index = -1;
  while (++index < htmlExtensions.length) {
    htmlExtension(handlers, htmlExtensions[index]);
  }
  return handlers;
}
function htmlExtension(all, extension) {
  let hook;
  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension[hook];
    let type;
    if (right) {
      for (type in right) {
        left[type] = right[type];
      }
    }
  }
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code2 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code2);
}

// node_modules/micromark-util-encode/index.js
var characterReferences = { '"': "quot", "&": "amp", "<": "lt", ">": "gt" };
function encode(value) {
  return value.replace(/["&<>]/g, replace);
  function replace(value2) {
    return "&" + characterReferences[
      /** @type {keyof typeof characterReferences} */
      value2
    ] + ";";
  }
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code2 !== null && (code2 < 32 || code2 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
  return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
  return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}

// node_modules/micromark-util-sanitize-uri/index.js
function sanitizeUri(url, protocol) {
  const value = encode(normalizeUri(url || ""));
  if (!protocol) {
    return value;
  }
  const colon = value.indexOf(":");
  const questionMark = value.indexOf("?");
  const numberSign = value.indexOf("#");
  const slash = value.indexOf("/");
  if (
    // If there is no protocol, it’s relative.
    colon < 0 || // If the first colon is after a `?`, `#`, or `/`, it’s not a protocol.
    slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign || // It is a protocol, it should be allowed.
    protocol.test(value.slice(0, colon))
  ) {
    return value;
  }
  return "";
}
function normalizeUri(value) {
  const result = [];
  let index = -1;
  let start = 0;
  let skip2 = 0;
  while (++index < value.length) {
    const code2 = value.charCodeAt(index);
    let replace = "";
    if (code2 === 37 && asciiAlphanumeric(value.charCodeAt(index + 1)) && asciiAlphanumeric(value.charCodeAt(index + 2))) {
      skip2 = 2;
    } else if (code2 < 128) {
      if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code2))) {
        replace = String.fromCharCode(code2);
      }
    } else if (code2 > 55295 && code2 < 57344) {
      const next = value.charCodeAt(index + 1);
      if (code2 < 56320 && next > 56319 && next < 57344) {
        replace = String.fromCharCode(code2, next);
        skip2 = 1;
      } else {
        replace = "\uFFFD";
      }
    } else {
      replace = String.fromCharCode(code2);
    }
    if (replace) {
      result.push(value.slice(start, index), encodeURIComponent(replace));
      start = index + skip2 + 1;
      replace = "";
    }
    if (skip2) {
      index += skip2;
      skip2 = 0;
    }
  }
  return result.join("") + value.slice(start);
}

// node_modules/micromark/lib/compile.js
var hasOwnProperty2 = {}.hasOwnProperty;
var protocolHref = /^(https?|ircs?|mailto|xmpp)$/i;
var protocolSource = /^https?$/i;
function compile(options) {
  const settings = options || {};
  let tags = true;
  const definitions = {};
  const buffers = [[]];
  const mediaStack = [];
  const tightStack = [];
  const defaultHandlers = {
    enter: {
      blockQuote: onenterblockquote,
      codeFenced: onentercodefenced,
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: onentercodeindented,
      codeText: onentercodetext,
      content: onentercontent,
      definition: onenterdefinition,
      definitionDestinationString: onenterdefinitiondestinationstring,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: onenteremphasis,
      htmlFlow: onenterhtmlflow,
      htmlText: onenterhtml,
      image: onenterimage,
      label: buffer,
      link: onenterlink,
      listItemMarker: onenterlistitemmarker,
      listItemValue: onenterlistitemvalue,
      listOrdered: onenterlistordered,
      listUnordered: onenterlistunordered,
      paragraph: onenterparagraph,
      reference: buffer,
      resource: onenterresource,
      resourceDestinationString: onenterresourcedestinationstring,
      resourceTitleString: buffer,
      setextHeading: onentersetextheading,
      strong: onenterstrong
    },
    exit: {
      atxHeading: onexitatxheading,
      atxHeadingSequence: onexitatxheadingsequence,
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: onexitblockquote,
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      codeFenced: onexitflowcode,
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onresumedrop,
      codeFlowValue: onexitcodeflowvalue,
      codeIndented: onexitflowcode,
      codeText: onexitcodetext,
      codeTextData: onexitdata,
      data: onexitdata,
      definition: onexitdefinition,
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: onexitemphasis,
      hardBreakEscape: onexithardbreak,
      hardBreakTrailing: onexithardbreak,
      htmlFlow: onexithtml,
      htmlFlowData: onexitdata,
      htmlText: onexithtml,
      htmlTextData: onexitdata,
      image: onexitmedia,
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: onexitmedia,
      listOrdered: onexitlistordered,
      listUnordered: onexitlistunordered,
      paragraph: onexitparagraph,
      reference: onresumedrop,
      referenceString: onexitreferencestring,
      resource: onresumedrop,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      setextHeading: onexitsetextheading,
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: onexitstrong,
      thematicBreak: onexitthematicbreak
    }
  };
  const handlers = (
    /** @type {NormalizedHtmlExtension} */
    combineHtmlExtensions([defaultHandlers, ...settings.htmlExtensions || []])
  );
  const data = {
    definitions,
    tightStack
  };
  const context = {
    buffer,
    encode: encode2,
    getData,
    lineEndingIfNeeded,
    options: settings,
    raw,
    resume,
    setData,
    tag
  };
  let lineEndingStyle = settings.defaultLineEnding;
  return compile2;
  function compile2(events) {
    let index = -1;
    let start = 0;
    const listStack = [];
    let head4 = [];
    let body = [];
    while (++index < events.length) {
      if (!lineEndingStyle && (events[index][1].type === "lineEnding" || events[index][1].type === "lineEndingBlank")) {
        lineEndingStyle = /** @type {LineEnding} */
        events[index][2].sliceSerialize(events[index][1]);
      }
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === "enter") {
          listStack.push(index);
        } else {
          prepareList(events.slice(listStack.pop(), index));
        }
      }
      if (events[index][1].type === "definition") {
        if (events[index][0] === "enter") {
          body = push(body, events.slice(start, index));
          start = index;
        } else {
          head4 = push(head4, events.slice(start, index + 1));
          start = index + 1;
        }
      }
    }
    head4 = push(head4, body);
    head4 = push(head4, events.slice(start));
    index = -1;
    const result = head4;
    if (handlers.enter.null) {
      handlers.enter.null.call(context);
    }
    while (++index < events.length) {
      const handles = handlers[result[index][0]];
      const kind = result[index][1].type;
      const handle3 = handles[kind];
      if (hasOwnProperty2.call(handles, kind) && handle3) {
        handle3.call({
          sliceSerialize: result[index][2].sliceSerialize,
          ...context
        }, result[index][1]);
      }
    }
    if (handlers.exit.null) {
      handlers.exit.null.call(context);
    }
    return buffers[0].join("");
  }
  function prepareList(slice) {
    const length = slice.length;
    let index = 0;
    let containerBalance = 0;
    let loose = false;
    let atMarker;
    while (++index < length) {
      const event = slice[index];
      if (event[1]._container) {
        atMarker = void 0;
        if (event[0] === "enter") {
          containerBalance++;
        } else {
          containerBalance--;
        }
      } else {
        switch (event[1].type) {
          case "listItemPrefix": {
            if (event[0] === "exit") {
              atMarker = true;
            }
            break;
          }
          case "linePrefix": {
            break;
          }
          case "lineEndingBlank": {
            if (event[0] === "enter" && !containerBalance) {
              if (atMarker) {
                atMarker = void 0;
              } else {
                loose = true;
              }
            }
            break;
          }
          default: {
            atMarker = void 0;
          }
        }
      }
    }
    slice[0][1]._loose = loose;
  }
  function setData(key, value) {
    data[key] = value;
  }
  function getData(key) {
    return data[key];
  }
  function buffer() {
    buffers.push([]);
  }
  function resume() {
    const buf = buffers.pop();
    return buf.join("");
  }
  function tag(value) {
    if (!tags) {
      return;
    }
    setData("lastWasTag", true);
    buffers[buffers.length - 1].push(value);
  }
  function raw(value) {
    setData("lastWasTag");
    buffers[buffers.length - 1].push(value);
  }
  function lineEnding2() {
    raw(lineEndingStyle || "\n");
  }
  function lineEndingIfNeeded() {
    const buffer2 = buffers[buffers.length - 1];
    const slice = buffer2[buffer2.length - 1];
    const previous3 = slice ? slice.charCodeAt(slice.length - 1) : null;
    if (previous3 === 10 || previous3 === 13 || previous3 === null) {
      return;
    }
    lineEnding2();
  }
  function encode2(value) {
    return getData("ignoreEncode") ? value : encode(value);
  }
  function onresumedrop() {
    resume();
  }
  function onenterlistordered(token) {
    tightStack.push(!token._loose);
    lineEndingIfNeeded();
    tag("<ol");
    setData("expectFirstItem", true);
  }
  function onenterlistunordered(token) {
    tightStack.push(!token._loose);
    lineEndingIfNeeded();
    tag("<ul");
    setData("expectFirstItem", true);
  }
  function onenterlistitemvalue(token) {
    if (getData("expectFirstItem")) {
      const value = Number.parseInt(this.sliceSerialize(token), 10);
      if (value !== 1) {
        tag(' start="' + encode2(String(value)) + '"');
      }
    }
  }
  function onenterlistitemmarker() {
    if (getData("expectFirstItem")) {
      tag(">");
    } else {
      onexitlistitem();
    }
    lineEndingIfNeeded();
    tag("<li>");
    setData("expectFirstItem");
    setData("lastWasTag");
  }
  function onexitlistordered() {
    onexitlistitem();
    tightStack.pop();
    lineEnding2();
    tag("</ol>");
  }
  function onexitlistunordered() {
    onexitlistitem();
    tightStack.pop();
    lineEnding2();
    tag("</ul>");
  }
  function onexitlistitem() {
    if (getData("lastWasTag") && !getData("slurpAllLineEndings")) {
      lineEndingIfNeeded();
    }
    tag("</li>");
    setData("slurpAllLineEndings");
  }
  function onenterblockquote() {
    tightStack.push(false);
    lineEndingIfNeeded();
    tag("<blockquote>");
  }
  function onexitblockquote() {
    tightStack.pop();
    lineEndingIfNeeded();
    tag("</blockquote>");
    setData("slurpAllLineEndings");
  }
  function onenterparagraph() {
    if (!tightStack[tightStack.length - 1]) {
      lineEndingIfNeeded();
      tag("<p>");
    }
    setData("slurpAllLineEndings");
  }
  function onexitparagraph() {
    if (tightStack[tightStack.length - 1]) {
      setData("slurpAllLineEndings", true);
    } else {
      tag("</p>");
    }
  }
  function onentercodefenced() {
    lineEndingIfNeeded();
    tag("<pre><code");
    setData("fencesCount", 0);
  }
  function onexitcodefencedfenceinfo() {
    const value = resume();
    tag(' class="language-' + value + '"');
  }
  function onexitcodefencedfence() {
    const count2 = getData("fencesCount") || 0;
    if (!count2) {
      tag(">");
      setData("slurpOneLineEnding", true);
    }
    setData("fencesCount", count2 + 1);
  }
  function onentercodeindented() {
    lineEndingIfNeeded();
    tag("<pre><code>");
  }
  function onexitflowcode() {
    const count2 = getData("fencesCount");
    if (count2 !== void 0 && count2 < 2 && data.tightStack.length > 0 && !getData("lastWasTag")) {
      lineEnding2();
    }
    if (getData("flowCodeSeenData")) {
      lineEndingIfNeeded();
    }
    tag("</code></pre>");
    if (count2 !== void 0 && count2 < 2) {
      lineEndingIfNeeded();
    }
    setData("flowCodeSeenData");
    setData("fencesCount");
    setData("slurpOneLineEnding");
  }
  function onenterimage() {
    mediaStack.push({
      image: true
    });
    tags = void 0;
  }
  function onenterlink() {
    mediaStack.push({});
  }
  function onexitlabeltext(token) {
    mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
  }
  function onexitlabel() {
    mediaStack[mediaStack.length - 1].label = resume();
  }
  function onexitreferencestring(token) {
    mediaStack[mediaStack.length - 1].referenceId = this.sliceSerialize(token);
  }
  function onenterresource() {
    buffer();
    mediaStack[mediaStack.length - 1].destination = "";
  }
  function onenterresourcedestinationstring() {
    buffer();
    setData("ignoreEncode", true);
  }
  function onexitresourcedestinationstring() {
    mediaStack[mediaStack.length - 1].destination = resume();
    setData("ignoreEncode");
  }
  function onexitresourcetitlestring() {
    mediaStack[mediaStack.length - 1].title = resume();
  }
  function onexitmedia() {
    let index = mediaStack.length - 1;
    const media = mediaStack[index];
    const id = media.referenceId || media.labelId;
    const context2 = media.destination === void 0 ? definitions[normalizeIdentifier(id)] : media;
    tags = true;
    while (index--) {
      if (mediaStack[index].image) {
        tags = void 0;
        break;
      }
    }
    if (media.image) {
      tag('<img src="' + sanitizeUri(context2.destination, settings.allowDangerousProtocol ? void 0 : protocolSource) + '" alt="');
      raw(media.label);
      tag('"');
    } else {
      tag('<a href="' + sanitizeUri(context2.destination, settings.allowDangerousProtocol ? void 0 : protocolHref) + '"');
    }
    tag(context2.title ? ' title="' + context2.title + '"' : "");
    if (media.image) {
      tag(" />");
    } else {
      tag(">");
      raw(media.label);
      tag("</a>");
    }
    mediaStack.pop();
  }
  function onenterdefinition() {
    buffer();
    mediaStack.push({});
  }
  function onexitdefinitionlabelstring(token) {
    resume();
    mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
  }
  function onenterdefinitiondestinationstring() {
    buffer();
    setData("ignoreEncode", true);
  }
  function onexitdefinitiondestinationstring() {
    mediaStack[mediaStack.length - 1].destination = resume();
    setData("ignoreEncode");
  }
  function onexitdefinitiontitlestring() {
    mediaStack[mediaStack.length - 1].title = resume();
  }
  function onexitdefinition() {
    const media = mediaStack[mediaStack.length - 1];
    const id = normalizeIdentifier(media.labelId);
    resume();
    if (!hasOwnProperty2.call(definitions, id)) {
      definitions[id] = mediaStack[mediaStack.length - 1];
    }
    mediaStack.pop();
  }
  function onentercontent() {
    setData("slurpAllLineEndings", true);
  }
  function onexitatxheadingsequence(token) {
    if (getData("headingRank")) {
      return;
    }
    setData("headingRank", this.sliceSerialize(token).length);
    lineEndingIfNeeded();
    tag("<h" + getData("headingRank") + ">");
  }
  function onentersetextheading() {
    buffer();
    setData("slurpAllLineEndings");
  }
  function onexitsetextheadingtext() {
    setData("slurpAllLineEndings", true);
  }
  function onexitatxheading() {
    tag("</h" + getData("headingRank") + ">");
    setData("headingRank");
  }
  function onexitsetextheadinglinesequence(token) {
    setData("headingRank", this.sliceSerialize(token).charCodeAt(0) === 61 ? 1 : 2);
  }
  function onexitsetextheading() {
    const value = resume();
    lineEndingIfNeeded();
    tag("<h" + getData("headingRank") + ">");
    raw(value);
    tag("</h" + getData("headingRank") + ">");
    setData("slurpAllLineEndings");
    setData("headingRank");
  }
  function onexitdata(token) {
    raw(encode2(this.sliceSerialize(token)));
  }
  function onexitlineending(token) {
    if (getData("slurpAllLineEndings")) {
      return;
    }
    if (getData("slurpOneLineEnding")) {
      setData("slurpOneLineEnding");
      return;
    }
    if (getData("inCodeText")) {
      raw(" ");
      return;
    }
    raw(encode2(this.sliceSerialize(token)));
  }
  function onexitcodeflowvalue(token) {
    raw(encode2(this.sliceSerialize(token)));
    setData("flowCodeSeenData", true);
  }
  function onexithardbreak() {
    tag("<br />");
  }
  function onenterhtmlflow() {
    lineEndingIfNeeded();
    onenterhtml();
  }
  function onexithtml() {
    setData("ignoreEncode");
  }
  function onenterhtml() {
    if (settings.allowDangerousHtml) {
      setData("ignoreEncode", true);
    }
  }
  function onenteremphasis() {
    tag("<em>");
  }
  function onenterstrong() {
    tag("<strong>");
  }
  function onentercodetext() {
    setData("inCodeText", true);
    tag("<code>");
  }
  function onexitcodetext() {
    setData("inCodeText");
    tag("</code>");
  }
  function onexitemphasis() {
    tag("</em>");
  }
  function onexitstrong() {
    tag("</strong>");
  }
  function onexitthematicbreak() {
    lineEndingIfNeeded();
    tag("<hr />");
  }
  function onexitcharacterreferencemarker(token) {
    setData("characterReferenceType", token.type);
  }
  function onexitcharacterreferencevalue(token) {
    const value = this.sliceSerialize(token);
    const decoded = getData("characterReferenceType") ? decodeNumericCharacterReference(value, getData("characterReferenceType") === "characterReferenceMarkerNumeric" ? 10 : 16) : decodeNamedCharacterReference(value);
    raw(encode2(
      /** @type {string} */
      decoded
    ));
    setData("characterReferenceType");
  }
  function onexitautolinkprotocol(token) {
    const uri = this.sliceSerialize(token);
    tag('<a href="' + sanitizeUri(uri, settings.allowDangerousProtocol ? void 0 : protocolHref) + '">');
    raw(encode2(uri));
    tag("</a>");
  }
  function onexitautolinkemail(token) {
    const uri = this.sliceSerialize(token);
    tag('<a href="' + sanitizeUri("mailto:" + uri) + '">');
    raw(encode2(uri));
    tag("</a>");
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return ok(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix;
    }
    effects.exit(type);
    return ok(code2);
  }
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return after(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code2);
  }
  function after(code2) {
    return size >= min ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation(this, index, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index, remove, add) {
    addImplementation(this, index, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element2 of slice) {
        events.push(element2);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before3) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before3) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
var document2 = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index = childFlow.events.length;
      while (index--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index][1].end || // …or ends after it.
          childFlow.events[index][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen2;
      let point;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen2) {
            point = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen2 = true;
        }
      }
      exitContainers(continued);
      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index = stack.length;
    while (index-- > size) {
      const entry = stack[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index = -1;
  while (++index < constructs2.length) {
    const resolve2 = constructs2[index].resolveAll;
    if (resolve2 && !called.includes(resolve2)) {
      events = resolve2(events, context);
      called.push(resolve2);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index = -1;
  let nextEvents;
  while (++index < events.length) {
    if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
      let open3 = index;
      while (open3--) {
        if (events[open3][0] === "exit" && events[open3][1].type === "attentionSequence" && events[open3][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open3][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
          if ((events[open3][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open3][1].end.offset - events[open3][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open3][1].end.offset - events[open3][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open3][1].end
          };
          const end3 = {
            ...events[index][1].start
          };
          movePoint(start, -use);
          movePoint(end3, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open3][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index][1].start
            },
            end: end3
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open3][1].end
            },
            end: {
              ...events[index][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open3][1].end = {
            ...openingSequence.start
          };
          events[index][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open3][1].end.offset - events[open3][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open3][1], context], ["exit", events[open3][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open3 + 1, index), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset2 = 0;
          if (events[index][1].end.offset - events[index][1].start.offset) {
            offset2 = 2;
            nextEvents = push(nextEvents, [["enter", events[index][1], context], ["exit", events[index][1], context]]);
          }
          splice(events, open3 - 1, index - open3 + 3, nextEvents);
          index = open3 + nextEvents.length - offset2 - 2;
          break;
        }
      }
    }
  }
  index = -1;
  while (++index < events.length) {
    if (events[index][1].type === "attentionSequence") {
      events[index][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before3 = classifyCharacter(previous3);
  let marker;
  return start;
  function start(code2) {
    marker = code2;
    effects.enter("attentionSequence");
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside2;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code2);
    const open3 = !after || after === 2 && before3 || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close = !before3 || before3 === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker === 42 ? open3 : open3 && (before3 || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open3));
    return ok(code2);
  }
}
function movePoint(point, offset2) {
  point.column += offset2;
  point.offset += offset2;
  point._bufferIndex += offset2;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open3;
  }
  function open3(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after, "linePrefix")(code2) : after(code2);
  }
  function after(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === 62) {
      const state2 = self.containerState;
      if (!state2.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state2.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok;
    }
    effects.exit("blockQuotePrefix");
    return ok(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok, nok)(code2);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside2;
  }
  function inside2(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open3;
  }
  function open3(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric2;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code2);
  }
  function numeric2(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code2);
  }
  function value(code2) {
    if (code2 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok;
    }
    if (test(code2) && size++ < max) {
      effects.consume(code2);
      return value;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after;
  }
  function after(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after(code2) {
    effects.exit("codeFenced");
    return ok(code2);
  }
  function tokenizeCloseStart(effects2, ok2, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok2(code2);
      }
      return nok2(code2);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside2;
  }
  function after(code2) {
    effects.exit("codeIndented");
    return ok(code2);
  }
}
function tokenizeFurtherStart(effects, ok, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index = headEnterIndex;
    while (++index < tailExitIndex) {
      if (events[index][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index = headEnterIndex - 1;
  tailExitIndex++;
  while (++index <= tailExitIndex) {
    if (enter === void 0) {
      if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
        enter = index;
      }
    } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index !== enter + 2) {
        events[enter][1].end = events[index - 1][1].end;
        events.splice(enter + 2, index - enter - 2);
        tailExitIndex -= index - enter - 2;
        index = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code2);
  }
  function between(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between;
    }
    if (code2 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between(code2);
    }
    effects.consume(code2);
    return data;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok(code2);
    }
    token.type = "codeTextData";
    return data(code2);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index) {
    if (index < 0 || index >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index < this.left.length) return this.left[index];
    return this.right[this.right.length - index + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end3) {
    const stop = end3 === null || end3 === void 0 ? Number.POSITIVE_INFINITY : end3;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count2 = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count2, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index < events.length) {
    while (index in jumps) {
      index = jumps[index];
    }
    event = events.get(index);
    if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index));
        index = jumps[index];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index);
        parameters.unshift(event);
        events.splice(lineIndex, index - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line
    ) {
      start = index + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index = breaks.length;
  while (index--) {
    const slice = childEvents.slice(breaks[index], breaks[index + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index = -1;
  while (++index < jumps.length) {
    gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
    adjust += jumps[index][1] - jumps[index][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok) {
  let previous3;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen2;
  return start;
  function start(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen2 || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen2) seen2 = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === marker || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape : inside2;
  }
  function escape(code2) {
    if (code2 === marker || code2 === 92) {
      effects.consume(code2);
      return inside2;
    }
    return inside2(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
  let seen2;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen2 = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen2 ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code2) {
    effects.enter("definition");
    return before3(code2);
  }
  function before3(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after, after)(code2);
  }
  function after(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text4, context], ["exit", text4, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("atxHeading");
    return before3(code2);
  }
  function before3(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index = events.length;
  while (index--) {
    if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") {
      break;
    }
  }
  if (index > 1 && events[index - 2][1].type === "linePrefix") {
    events[index][1].start = events[index - 2][1].start;
    events[index + 1][1].start = events[index - 2][1].start;
    events.splice(index - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index;
  let markerB;
  return start;
  function start(code2) {
    return before3(code2);
  }
  function before3(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open3;
  }
  function open3(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker = 3;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker = 5;
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker = 4;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index++)) {
      effects.consume(code2);
      if (index === value.length) {
        return self.interrupt ? ok : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function tagName(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name2 = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name2)) {
        marker = 1;
        return self.interrupt ? ok(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok(code2) : continuation(code2);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok : continuation;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation(code2) {
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name2 = buffer.toLowerCase();
      if (htmlRawNames.includes(name2)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
  const self = this;
  let marker;
  let index;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open3;
  }
  function open3(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end3(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index++)) {
      effects.consume(code2);
      return index === value.length ? cdata : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end3(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end3(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end3(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end3(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end3;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end3(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end3(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index = -1;
  const newEvents = [];
  while (++index < events.length) {
    const token = events[index][1];
    newEvents.push(events[index]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset2 = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index += offset2;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index = events.length;
  let offset2 = 0;
  let open3;
  let close;
  let media;
  while (index--) {
    const token = events[index][1];
    if (open3) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open3 = index;
        if (token.type !== "labelLink") {
          offset2 = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index;
    }
  }
  const group = {
    type: events[open3][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label3 = {
    type: "label",
    start: {
      ...events[open3][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open3 + offset2 + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label3, context]];
  media = push(media, events.slice(open3 + 1, open3 + offset2 + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open3 + offset2 + 4, close - 3), context));
  media = push(media, [["exit", text4, context], events[close - 2], events[close - 1], ["exit", label3, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open3, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open3;
  }
  function open3(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before3(code2);
  }
  function before3(code2) {
    marker = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside2(code2);
      }
    }
    return nok(code2);
  }
  function inside2(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside2;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok(code2);
  }
}
function tokenizeListContinuation(effects, ok, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index = events.length;
  let content3;
  let text4;
  let definition2;
  while (index--) {
    if (events[index][0] === "enter") {
      if (events[index][1].type === "content") {
        content3 = index;
        break;
      }
      if (events[index][1].type === "paragraph") {
        text4 = index;
      }
    } else {
      if (events[index][1].type === "content") {
        editMap.add(index, 1, []);
      }
      if (!definition2 && events[index][1].type === "definition") {
        definition2 = index;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
  const self = this;
  let marker;
  return start;
  function start(code2) {
    let index = self.events.length;
    let paragraph2;
    while (index--) {
      if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
        paragraph2 = self.events[index][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph2)) {
      effects.enter("setextHeadingLine");
      marker = code2;
      return before3(code2);
    }
    return nok(code2);
  }
  function before3(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside2;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after, "lineSuffix")(code2) : after(code2);
  }
  function after(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field3) {
  return {
    resolveAll: createResolver(field3 === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field3];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list2 = constructs2[code2];
      let index = -1;
      if (list2) {
        while (++index < list2.length) {
          const item = list2[index];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index = -1;
    let enter;
    while (++index <= events.length) {
      if (enter === void 0) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks[index];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document3,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document3 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit2,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state2 = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset: offset2
    } = point;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset: offset2
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point._index < chunks.length) {
      const chunk = chunks[point._index];
      if (typeof chunk === "string") {
        const chunkIndex = point._index;
        if (point._bufferIndex < 0) {
          point._bufferIndex = 0;
        }
        while (point._index === chunkIndex && point._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state2 = state2(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point.line++;
      point.column = 1;
      point.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point.column++;
      point.offset++;
    }
    if (point._bufferIndex < 0) {
      point._index++;
    } else {
      point._bufferIndex++;
      if (point._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point._index].length) {
        point._bufferIndex = -1;
        point._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields3) {
    const token = fields3 || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit2(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields3) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code2) {
          const left = code2 !== null && map[code2];
          const all = code2 !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list2)(code2);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields3 ? Object.assign(Object.create(context), fields3) : context,
            effects,
            ok,
            nok
          )(code2);
        }
      }
      function ok(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point.line in columnStart && point.column < 2) {
      point.column = columnStart[point.line];
      point.offset += columnStart[point.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head4 = view[0];
      if (typeof head4 === "string") {
        view[0] = head4.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content),
    defined: [],
    document: create2(document2),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end3) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value);
      const endPosition = match && match.index !== void 0 ? match.index : value.length;
      const code2 = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end3) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/micromark/index.js
function micromark(value, encoding, options) {
  if (typeof encoding !== "string") {
    options = encoding;
    encoding = void 0;
  }
  return compile(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values2) {
    const reason2 = format ? (0, import_format.default)(format, ...values2) : format;
    return new Constructor(reason2);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own3 = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index < presetsOrMatters.length) {
    result[index] = matter(presetsOrMatters[index]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own3.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own3.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own3.call(result, "fence") && !own3.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    const code2 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code2];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code2] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok, nok) {
    const self = this;
    return start;
    function start(code2) {
      const position = self.now();
      if (
        // Indent not allowed.
        position.column === 1 && // Normally, only allowed in first line.
        (position.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code2 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code2);
        }
      }
      return nok(code2);
    }
    function openSequence(code2) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code2);
        }
        return openAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code2);
        return openSequence;
      }
      return nok(code2);
    }
    function openSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code2);
    }
    function openAfter(code2) {
      if (markdownLineEnding(code2)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code2);
    }
    function contentStart(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        return contentEnd(code2);
      }
      effects.enter(valueType);
      return contentInside(code2);
    }
    function contentInside(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(valueType);
        return contentEnd(code2);
      }
      effects.consume(code2);
      return contentInside;
    }
    function contentEnd(code2) {
      if (code2 === null) {
        return nok(code2);
      }
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code2) {
      effects.exit(frontmatterType);
      return ok(code2);
    }
  }
  function tokenizeClosingFence(effects, ok, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code2) {
      if (code2 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code2);
      }
      return nok(code2);
    }
    function closeSequence(code2) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code2);
        }
        return closeAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code2);
        return closeSequence;
      }
      return nok(code2);
    }
    function closeSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code2);
    }
    function closeAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(fenceType);
        return ok(code2);
      }
      return nok(code2);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text3 = {};
function gfmAutolinkLiteral() {
  return {
    text: text3
  };
}
var code = 48;
while (code < 123) {
  text3[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text3[43] = emailAutolink;
text3[45] = emailAutolink;
text3[46] = emailAutolink;
text3[95] = emailAutolink;
text3[72] = [emailAutolink, protocolAutolink];
text3[104] = [emailAutolink, protocolAutolink];
text3[87] = [emailAutolink, wwwAutolink];
text3[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code2) {
    if (!gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code2);
  }
  function atext(code2) {
    if (gfmAtext(code2)) {
      effects.consume(code2);
      return atext;
    }
    if (code2 === 64) {
      effects.consume(code2);
      return emailDomain;
    }
    return nok(code2);
  }
  function emailDomain(code2) {
    if (code2 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2);
    }
    if (code2 === 45 || code2 === 95 || asciiAlphanumeric(code2)) {
      data = true;
      effects.consume(code2);
      return emailDomain;
    }
    return emailDomainAfter(code2);
  }
  function emailDomainDot(code2) {
    effects.consume(code2);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code2) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok, nok) {
  const self = this;
  let buffer = "";
  let seen2 = false;
  return protocolStart;
  function protocolStart(code2) {
    if ((code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    return nok(code2);
  }
  function protocolPrefixInside(code2) {
    if (asciiAlpha(code2) && buffer.length < 5) {
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    if (code2 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code2);
        return protocolSlashesInside;
      }
    }
    return nok(code2);
  }
  function protocolSlashesInside(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      if (seen2) {
        return afterProtocol;
      }
      seen2 = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok(code2);
  }
}
function tokenizeWwwPrefix(effects, ok, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size < 3) {
      size++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok(code2);
  }
}
function tokenizeDomain(effects, ok, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen2;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen2 = true;
    effects.consume(code2);
    return domainInside;
  }
  function domainAtPunctuation(code2) {
    if (code2 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code2);
    return domainInside;
  }
  function domainAfter(code2) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen2) {
      return nok(code2);
    }
    return ok(code2);
  }
}
function tokenizePath(effects, ok) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code2) {
    if (code2 === 40) {
      sizeOpen++;
      effects.consume(code2);
      return pathInside;
    }
    if (code2 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code2);
    }
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126) {
      return effects.check(trail, ok, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok(code2);
    }
    effects.consume(code2);
    return pathInside;
  }
  function pathAtPunctuation(code2) {
    if (code2 === 41) {
      sizeClose++;
    }
    effects.consume(code2);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok, nok) {
  return trail2;
  function trail2(code2) {
    if (code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126) {
      effects.consume(code2);
      return trail2;
    }
    if (code2 === 38) {
      effects.consume(code2);
      return trailCharacterReferenceStart;
    }
    if (code2 === 93) {
      effects.consume(code2);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code2 === 60 || // So is whitespace.
      code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)
    ) {
      return ok(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok(code2);
    }
    return trail2(code2);
  }
  function trailCharacterReferenceStart(code2) {
    return asciiAlpha(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
  }
  function trailCharacterReferenceInside(code2) {
    if (code2 === 59) {
      effects.consume(code2);
      return trail2;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return trailCharacterReferenceInside;
    }
    return nok(code2);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok(code2);
  }
}
function previousWww(code2) {
  return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || markdownLineEndingOrSpace(code2);
}
function previousProtocol(code2) {
  return !asciiAlpha(code2);
}
function previousEmail(code2) {
  return !(code2 === 47 || gfmAtext(code2));
}
function gfmAtext(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || asciiAlphanumeric(code2);
}
function previousUnbalanced(events) {
  let index = events.length;
  let result = false;
  while (index--) {
    const token = events[index][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  let index = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index--) {
    const token = self.events[index][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code2) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code2);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code2);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok(code2);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index = events.length;
  let labelStart;
  while (index--) {
    if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
      labelStart = events[index][1];
      break;
    }
  }
  events[index + 1][1].type = "data";
  events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call2 = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index + 3][1].end),
    end: Object.assign({}, events[index + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index + 1],
    events[index + 2],
    ["enter", call2, context],
    // The `[`
    events[index + 3],
    events[index + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call2, context]
  ];
  events.splice(index, events.length - index + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code2) {
    if (code2 !== 94) return nok(code2);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code2);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code2) {
    if (code2 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code2);
  }
  function labelInside(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
  function labelAfter(code2) {
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code2);
  }
  function whitespaceAfter(code2) {
    return ok(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
  return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index = -1;
    while (++index < events.length) {
      if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
        let open3 = index;
        while (open3--) {
          if (events[open3][0] === "exit" && events[open3][1].type === "strikethroughSequenceTemporary" && events[open3][1]._open && // If the sizes are the same:
          events[index][1].end.offset - events[index][1].start.offset === events[open3][1].end.offset - events[open3][1].start.offset) {
            events[index][1].type = "strikethroughSequence";
            events[open3][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open3][1].start),
              end: Object.assign({}, events[index][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open3][1].end),
              end: Object.assign({}, events[index][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open3][1], context], ["exit", events[open3][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open3 + 1, index), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index][1], context], ["exit", events[index][1], context], ["exit", strikethrough, context]]);
            splice(events, open3 - 1, index - open3 + 3, nextEvents);
            index = open3 + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index = -1;
    while (++index < events.length) {
      if (events[index][1].type === "strikethroughSequenceTemporary") {
        events[index][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code2) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code2);
    }
    function more(code2) {
      const before3 = classifyCharacter(previous3);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code2);
      token._open = !after || after === 2 && Boolean(before3);
      token._close = !before3 || before3 === 2 && Boolean(after);
      return ok(code2);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation2(this, index, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element2 of slice) {
        events.push(element2);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
  let inDelimiterRow = false;
  const align = [];
  while (index < events.length) {
    const event = events[index];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen2;
  return start;
  function start(code2) {
    let index = self.events.length - 1;
    while (index > -1) {
      const {
        type
      } = self.events[index][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index--;
      } else {
        break;
      }
    }
    const tail = index > -1 ? self.events[index][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen2 = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen2) {
      seen2 = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen2 = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen2 = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen2 = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen2 = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen2 = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen2 || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context) {
  let index = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap2();
  while (++index < events.length) {
    const event = events[index];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index = -1;
  while (++index < context.events.length) {
    const event = context.events[index];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end3 = context.events[range[3]];
      start[1].end = Object.assign({}, end3[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
  const event = events[index];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok, nok) {
  const self = this;
  return open3;
  function open3(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside2;
  }
  function inside2(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code2);
  }
  function close(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code2) {
    return code2 === null ? nok(code2) : ok(code2);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// src/postmortem/markdown.ts
var withTables = parse({ extensions: [frontmatter(["yaml", "toml"]), { flow: gfm().flow ?? {} }] });
var withoutTables = parse({ extensions: [frontmatter(["yaml", "toml"])] });
function blockEvents(source) {
  const parser = Object.assign(source.includes("|") ? withTables : withoutTables, { defined: [], lazy: {} });
  const events = parser.document().write(preprocess()(source, void 0, true));
  let whole3 = false;
  while (!whole3) {
    for (const [, token] of events)
      if (token.contentType === "text" || token.contentType === "string") delete token.contentType;
    whole3 = subtokenize(events);
  }
  return events;
}
function lineOfChunk(source, { start, end: end3 }, before3) {
  const whole3 = source.slice(start.offset, end3.offset);
  const text4 = whole3.replace(/^[ \t]+/, "");
  const indent2 = whole3.slice(0, whole3.length - text4.length);
  const column = [...indent2].reduce(
    (at, character2) => character2 === "	" ? at + 4 - (at - 1) % 4 : at + 1,
    start.column
  );
  return sourceLine(start.line + before3, text4.replace(/[ \t\r\n]+$/, ""), column);
}
function sourceLine(line, source, column = 1) {
  return new InlineLine(line, source, column);
}
var InlineLine = class {
  line;
  source;
  column;
  #text;
  constructor(line, source, column) {
    this.line = line;
    this.source = source;
    this.column = column;
  }
  get text() {
    this.#text ??= visible(this.source);
    return this.#text;
  }
};
function joined(lines) {
  const [first] = lines;
  if (first && lines.length === 1) return first;
  const known4 = joints.get(lines);
  if (known4) return known4;
  const whole3 = sourceLine(first?.line ?? 0, lines.map((l) => l.source).join("\n"), first?.column);
  joints.set(lines, whole3);
  return whole3;
}
var joints = /* @__PURE__ */ new WeakMap();
function visible(source) {
  const plain3 = !special.test(source) ? source : source.length < simpleLimit && simple.test(source) ? source.replace(/[*`]+/g, "") : withoutMarkup(source);
  return plain3.replace(shortcode, " ").replace(/[\s\u200B\uFEFF]+/g, " ").trim();
}
var special = /[\\`*_~<&[\]]/;
var simpleLimit = 2e3;
var simple = /^(?:[^\\`*_~<&[\]]|(\*\*?)(?=[\p{L}\p{N}])[^\\`*_~<&[\]\n]*(?:(?<=[\p{L}\p{N}])|(?<=[^\s\p{L}\p{N}])(?=\*\*?(?:\s|$)))\1(?!\*)|`(?=[^\s`])[^`*\n]*(?<=[^\s`])`(?!`)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|(?<=^|[\s(])~(?=\d)|[<&](?=\s)|<(?=\d[\d.,]*[\s%])|\[(?![ \]])|\](?![(:[]))*$/u;
var shortcode = /(?<![\w:/]):[a-z][a-z0-9_+-]+:(?![/\w]*:\/\/)/g;
var markupLimit = 400;
var inline = parse({ extensions: [{ ...gfm(), document: {}, flow: {}, text: { 126: gfm().text?.[126] ?? [] } }] });
function withoutMarkup(source) {
  if (source.replace(/[^*_~`[\]<]+/g, "").length > markupLimit) return source.replace(/[*_~`]+/g, "");
  const events = postprocess(inline.text().write(preprocess()(source, void 0, true)));
  let text4 = "";
  let hidden = 0;
  for (const [step, { type, start, end: end3 }] of events) {
    if (unseen.has(type)) hidden += step === "enter" ? 1 : -1;
    else if (hidden > 0 || step === "exit") continue;
    else if (seen.has(type)) text4 += source.slice(start.offset, end3.offset);
    else if (type === "characterReference") text4 += character(source.slice(start.offset, end3.offset));
    else if (type === "lineEnding") text4 += " ";
    else if (type === "htmlText" && /^<(?:br|\/p|\/div)\b/i.test(source.slice(start.offset, start.offset + 6)))
      text4 += " ";
  }
  return text4;
}
var unseen = /* @__PURE__ */ new Set(["resource", "reference", "image"]);
var seen = /* @__PURE__ */ new Set(["data", "codeTextData", "characterEscapeValue", "autolinkProtocol", "autolinkEmail"]);
function character(reference) {
  const cached = characters.get(reference);
  if (cached !== void 0) return cached;
  const html = micromark(reference).slice("<p>".length, -"</p>".length);
  if (characters.size < 1e3) characters.set(reference, named3[html] ?? html);
  return named3[html] ?? html;
}
var characters = /* @__PURE__ */ new Map();
var named3 = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

// src/postmortem/label-line.ts
var separator = /[:：](?!\d|\/\/)|(?<!\d)[:：](?=\d)/;
var titleLimit = 120;
function titleLine2(line) {
  const source = line.source.replace(/^[ \t]+/, "");
  return unspaced2(line, source) ?? bold(line, source) ?? plain(line);
}
function unspaced2(line, source) {
  const match = source.match(/^(#{1,6})[ \t]*(?=[^#\s])/);
  if (!match || line.text.length > titleLimit) return null;
  const rest = plain(sourceLine(line.line, source.slice(match[0].length).replace(/#+\s*$/, ""), line.column));
  return rest && { ...rest, form: "unspaced-heading", level: match[1]?.length ?? 1 };
}
function bold(line, source) {
  const normal = source.includes("<") ? source.replace(/<\/?(?:strong|b)>/gi, "**") : source;
  const match = normal.match(/^(?:[^\p{L}\p{N}*_:]{0,6}|:[a-z_0-9]+:\s?)(\*\*\*?|__)(?=\S)/u);
  if (!match) return null;
  const from = match[0].length;
  const end3 = normal.indexOf(match[1] ?? "**", from);
  if (end3 < 0 || end3 - from > titleLimit) return null;
  const inner = visible(normal.slice(from, end3));
  const after = normal.slice(end3 + (match[1] ?? "").length);
  const behind2 = after.match(/^[ \t]*(?:[:：]|;[ \t]*$)/)?.[0] ?? "";
  const colon = behind2 !== "" || /[:：]$/.test(inner);
  const rest = after.slice(behind2.length).replace(/^[ \t]*[-–—]+[ \t]+/, "");
  const dash = /^[ \t]*[-–—]/.test(after.slice(behind2.length));
  const value = visible(rest) === "" ? null : sourceLine(line.line, rest.trim(), line.column);
  const cut = colon ? null : inner.match(/^(.{3,60}?)[:：]\s+(\S.*)$/);
  if (cut && !value)
    return { title: cut[1] ?? "", form: "bold", level: null, value: sourceLine(line.line, cut[2] ?? ""), colon: true };
  if (value && !colon && !dash) return null;
  return { title: inner.replace(/\s*[:：]$/, ""), form: "bold", level: null, value, colon };
}
function plain(line) {
  const { text: text4 } = line;
  const at = text4.search(separator);
  if (at < 0 || text4.startsWith("http")) {
    return text4.length > 0 && text4.length <= titleLimit ? { title: text4, form: "plain", level: null, value: null, colon: false } : null;
  }
  if (at === 0 || at > titleLimit) return null;
  const rest = text4.slice(at + 1).replace(/^\s*[-–—]+\s+/, " ").trim();
  const value = rest === "" ? null : sourceLine(line.line, valueSource(line.source, rest), line.column);
  return { title: text4.slice(0, at).trim(), form: "plain", level: null, value, colon: true };
}
function valueSource(source, text4) {
  const at = source.search(separator);
  const written = source.slice(at + 1).replace(/^\s*[-–—]+\s+/, " ").trim();
  return visible(written) === text4 ? written : text4;
}

// src/postmortem/section.ts
function labelsIn(root) {
  const found2 = [];
  const visit = ({ children }) => {
    for (const child of children) {
      found2.push(child);
      visit(child);
    }
  };
  visit(root);
  return found2;
}
function isAppendix({ ids, title }) {
  return ids.length === 0 && /^(?:ap{1,2}end\w{0,4}(?:x|ces)|annex\w*|anexos?|anhang|附录|付録|приложение)(?![\p{L}])/iu.test(title);
}
function readSections(root, timeline, tasks) {
  const fields3 = fieldsOfSummary(labelsIn(root));
  const labels = labelsIn(withChaptersOut(root, fields3));
  const parents = new Map(labels.flatMap((label3, i) => label3.children.map((child) => [child, i])));
  const weak = outdoneSummaries(labels);
  const served = unnamed(labels, timeline?.span ?? null, tasks);
  return labels.map((label3) => {
    const own4 = fields3.has(label3) ? label3.ids.filter((id) => !explained.has(id)) : weak.has(label3) ? [] : label3.ids;
    const ids = [...own4, ...served.filter(([place3]) => place3 === label3).map(([, id]) => id)];
    const { title, form, depth, span: span2 } = label3;
    const place2 = { ids, title, form, depth, parent: parents.get(label3) ?? null, span: span2 };
    return withText(
      place2,
      () => textUnder(label3),
      () => total(tallyUnder(label3))
    );
  });
}
function withChaptersOut(label3, fields3) {
  const children = label3.children.flatMap((child) => {
    const at = child.ids.includes("summary") ? child.children.findIndex((inner) => !fields3.has(inner) && inner.ids.some((id) => explained.has(id))) : -1;
    const [first] = at < 0 ? [] : child.children.slice(at);
    if (!first) return [withChaptersOut(child, fields3)];
    const kept = child.children.slice(0, at);
    const ends = [child.span.line, first.at.line - 1, ...kept.map((inner) => inner.span.endLine)];
    const span2 = { line: child.span.line, endLine: Math.max(...ends) };
    return [{ ...child, span: span2, children: kept }, ...child.children.slice(at)];
  });
  return children.every((child, i) => child === label3.children[i]) ? label3 : { ...label3, children };
}
var sentenceWords = 8;
function unlabelledSummary(root) {
  if (labelsIn(root).some(({ ids }) => ids.includes("summary"))) return null;
  const section = root.children.findIndex(({ ids, at }) => ids.length > 0 || at.line >= 30);
  const above = section < 0 ? root.children : root.children.slice(0, section);
  const title = above.slice(0, 2).find(({ blocks: blocks2 }) => blocks2.some(({ type }) => type !== "rule")) ?? above[0] ?? null;
  const blocks = [...root.blocks, ...title?.blocks ?? []].filter(
    ({ type }) => type === "paragraph" || type === "list"
  );
  const fields3 = [...root.children, ...title?.children ?? []].filter(
    ({ ids, form }) => ids.some((id) => id === "impact" || id === "duration") && form !== "heading" && form !== "html"
  );
  const told2 = blocks.some((block) => block.type === "paragraph" && block.lines.some(({ text: text5 }) => isSentence(text5)));
  const places2 = [...told2 ? blocks : [], ...fields3];
  if (places2.length === 0) return null;
  const span2 = {
    line: Math.min(...places2.map((place3) => place3.span.line)),
    endLine: Math.max(...places2.map((place3) => place3.span.endLine))
  };
  const place2 = { ids: ["summary"], title: title?.title ?? "", form: "heading", depth: 1, parent: null, span: span2 };
  const text4 = () => [...blocks.map(textOf), ...fields3.map(textUnder)].join("\n");
  return withText(place2, text4, () => countWords(text4()));
}
function withText(place2, read, count2) {
  let text4;
  let words2;
  return {
    ...place2,
    get text() {
      text4 ??= read();
      return text4;
    },
    get words() {
      words2 ??= count2();
      return words2;
    }
  };
}
function isSentence(text4) {
  return text4.split(/\s+/).length >= sentenceWords && !/^[^.!?]{2,40}[:：]\s/.test(text4);
}
function unnamed(labels, timeline, tasks) {
  const has = (id) => labels.some(({ ids }) => ids.includes(id));
  const around = (place2) => labels.findLast(({ span: span2 }) => place2 !== null && span2.line <= place2.line && span2.endLine >= place2.endLine);
  const found2 = [];
  if (!has("corrective-measures")) {
    const place2 = labels.find(({ ids }) => ids.includes("action-items")) ?? labels.find(({ ids }) => ids.includes("improvements")) ?? around(tasks);
    if (place2) found2.push([place2, "corrective-measures"]);
  }
  if (!has("root-cause")) {
    const place2 = labels.find((label3) => wrong2.test(label3.title) && label3.blocks[0]?.type === "paragraph");
    if (place2 && !labels.some(({ ids, children }) => ids.includes("lessons") && children.includes(place2)))
      found2.push([place2, "root-cause"]);
  }
  if (!has("timeline")) {
    const place2 = around(timeline);
    if (place2) found2.push([place2, "timeline"]);
  }
  return found2;
}
var wrong2 = /^what went wrong\b/i;
var explained = /* @__PURE__ */ new Set(["root-cause", "resolution"]);
var chapterWords = 40;
function fieldsOfSummary(labels) {
  const inside2 = new Set(labels.filter(({ ids }) => ids.includes("summary")).flatMap(labelsIn));
  const elsewhere3 = new Set(labels.flatMap((label3) => inside2.has(label3) ? [] : label3.ids));
  const isField3 = ({ form, blocks, at }) => form === "bullet" || blocks[0]?.span.line === at.line;
  const isBrief = (label3) => total(tallyUnder(label3)) < chapterWords;
  const fields3 = [...inside2].filter(
    (label3) => isField3(label3) || isBrief(label3) && label3.ids.some((id) => elsewhere3.has(id))
  );
  return /* @__PURE__ */ new Set([...fields3, ...briefCauses(labels)]);
}
function briefCauses(labels) {
  const timeline = labels.find(({ ids }) => ids.includes("timeline"))?.at.line ?? 0;
  const explained2 = labels.some(({ ids, at }) => ids.includes("root-cause") && at.line > timeline);
  return labels.filter(({ ids, at }) => explained2 && ids.join() === "root-cause" && at.line < timeline);
}
function outdoneSummaries(labels) {
  const summaries = labels.filter(({ ids }) => ids.includes("summary"));
  const lesser = summaries.filter(({ title }) => background.test(title));
  return new Set(lesser.length < summaries.length ? lesser : []);
}
var background = /^\W*(?:background|introduction|context|description|contexto|contexte|introducción)\W*$/i;
var texts = /* @__PURE__ */ new WeakMap();
function textUnder(label3) {
  const known4 = texts.get(label3);
  if (known4 !== void 0) return known4;
  const text4 = [...label3.blocks.map(textOf), ...label3.children.map((child) => `${child.title}
${textUnder(child)}`)].filter((t) => t !== "").join("\n");
  texts.set(label3, text4);
  return text4;
}
var tallies = /* @__PURE__ */ new WeakMap();
function tallyUnder(label3) {
  const known4 = tallies.get(label3);
  if (known4 !== void 0) return known4;
  const parts4 = [
    ...label3.blocks.map((block) => tally(textOf(block))),
    ...label3.children.flatMap((child) => [tally(child.title), tallyUnder(child)])
  ];
  const sum = parts4.reduce((all, part2) => ({ words: all.words + part2.words, signs: all.signs + part2.signs }), {
    words: 0,
    signs: 0
  });
  tallies.set(label3, sum);
  return sum;
}
function textOf(block) {
  switch (block.type) {
    case "heading":
      return block.content.text;
    case "paragraph":
      return joined(block.lines).text;
    case "list":
      return block.items.map(
        ({ blocks }) => blocks.map(textOf).filter((t) => t !== "").join("\n")
      ).join("\n");
    case "table":
      return [block.header, ...block.rows.map(({ cells }) => cells)].map((cells) => cells.map(({ text: text4 }) => text4).join(" ")).join("\n");
    case "quote":
      return block.blocks.map(textOf).join("\n");
    default:
      return "";
  }
}

// src/postmortem/field.ts
function readImpact(root) {
  const labelled = labelsIn(root).filter(({ ids }) => ids.includes("impact") && !ids.includes("summary"));
  for (const label3 of labelled) {
    const text5 = textUnder(label3);
    const quantities = [...quantitiesIn(text5), ...label3.blocks.flatMap(countsIn)];
    if (text5 !== "") return { text: text5, span: label3.span, labelled: true, quantities };
  }
  const sentence3 = sentencesOf(summaryOf(root)).filter(({ text: text5 }) => affected.test(text5) && harm.test(text5));
  const [first] = sentence3;
  if (!first) return null;
  const text4 = sentence3.map((s) => s.text).join(" ");
  return {
    text: text4,
    span: {
      line: Math.min(...sentence3.map((s) => s.span.line)),
      endLine: Math.max(...sentence3.map((s) => s.span.endLine))
    },
    labelled: false,
    quantities: quantitiesIn(text4)
  };
}
function countsIn(block) {
  if (block.type !== "table") return [];
  return block.rows.flatMap(
    ({ cells }) => cells.flatMap(({ text: text4 }, i) => {
      const head4 = block.header[i]?.text ?? "";
      return /\b(?:users?|customers?|clients?|requests?|usuarios|clientes|utilisateurs)\b/i.test(head4) && /^(?:all|none|everyone|no|~?\d)/i.test(text4) ? [`${head4}: ${text4}`] : [];
    })
  );
}
var affected = /\b(?:users?|customers?|clients?|visitors?|players?|requests?|traffic|services?|sites?|websites?|app(?:lication)?s?|platform|systems?|servers?|everyone|usuarios|clientes|utilisateurs|clients|usuários|servicios?|plataforma|sitio|syst[èe]me|site|modèle|application|serviço|sistema)\b|ユーザー|サービス/iu;
var harm = /\b(?:down|unavailab\w+|unable|could not|couldn['’]t|slow\w*|degrad\w+|fail\w*|[45]\d\d|errors?|outage|offline|impact\w*|affect\w+|disrupt\w+|inaccessib\w+|lost|caído|indisponible|erreurs?|panne|ne (?:pouvai(?:t|ent)|fonctionnai(?:t|ent)) (?:pas|plus)|impossible|fall[óoa]\w*|error(?:es)?|no (?:pod[íi]an?|funcionaba)|indisponível|não (?:podiam?|funcionava)|fora do ar|interrup\w+)\b|停止|障害|劣化/iu;
function quantitiesIn(text4) {
  return [...text4.slice(0, 2e4).matchAll(quantity)].map(([found2]) => found2.trim());
}
var counted = "users?|customers?|clients?|visitors?|players?|people|employees|staff|engineers?|developers?|members?|offices?|shoppers?|students?|teams?|requests?|orders?|transactions?|calls?|sites?|services?|servers?|nodes?|hubs?|instances?|machines?|regions?|tenants?|accounts?|sessions?|messages?|emails?|jobs?|builds?|records?|rows?|events?|tickets?|reports?|inquiries|devices?|apps?|pages?|terminals?|IP addresses|usuarios|clientes|utilisateurs|\u4EF6|\u4EBA|\u793E|VMs?";
var quantity = new RegExp(
  `[~\u2248<>\xB1]?\\d[\\d.,]{0,15}\\s?(?:%|percent\\b|per cent\\b|per mille\\b)|(?:[$\u20AC\xA3\xA5]\\s?\\d[\\d.,]{0,15}\\s?(?:k|m|bn|million|billion)?\\b)|(?<![:.\\d-])(?![45]\\d\\d\\s(?:error|internal|bad|service|gateway|server|status|http))\\b\\d[\\d.,]{0,15}[kKmM]?\\+?\\s(?:[a-z-]{1,20}\\s){0,2}(?:${counted})(?![\\w-])|\\b(?:all|every|no|none of the|half of (?:all|the|our)|most|both|any)\\s(?:of\\s)?(?:our\\s|the\\s)?(?:[a-z-]{1,20}\\s)?(?:users?|customers?|clients?|requests?|traffic|visitors?|players?|sites?|services?|resources?|instances?|orders?|everyone)\\b|\\b(?:every|any|no)(?:one|body)\\b|\\b(?:no hubo usuarios|ning[u\xFA]n usuario|aucun utilisateur|nenhum usu\xE1rio)|\\bone in (?:two|three|four|five|ten)\\b|\\d[\\d.,]{0,15}\\s?(?:\u4EF6|\u4EBA|\u793E)|\\b(?:todos los usuarios|tous les utilisateurs|todos os usu\xE1rios)\\b`,
  "giu"
);
function readSummaryCause(root) {
  const summaries = summariesOf(root);
  const within2 = summaries.flatMap(
    (summary) => labelsIn(summary).filter(({ ids }) => ids.includes("root-cause") || ids.includes("trigger"))
  );
  for (const field3 of [...within2, ...briefCauses(labelsIn(root))]) {
    const text4 = textUnder(field3);
    if (text4 !== "") return { text: text4, span: field3.span };
  }
  const blocks = summaries.length > 1 ? summaries.flatMap((summary) => summary.blocks) : summaryOf(root);
  return sentencesOf(blocks).find(({ text: text4 }) => cause.test(text4)) ?? null;
}
var cause = /\b(?:root cause|caused by|due to|because|triggered by|resulted from|result of|stem(?:s|med) from|traced (?:back )?to|culprit|the cause|causa|debido a|porque|à cause|en raison|causé|devido a)\b|原因|起因/iu;
function summariesOf(root) {
  return labelsIn(root).filter(({ ids }) => ids.includes("summary"));
}
function summaryOf(root) {
  const summary = summariesOf(root)[0];
  if (summary) return [...summary.blocks, ...summary.children.flatMap(({ blocks }) => blocks)];
  const title = root.children[0];
  return [...root.blocks, ...title && title.ids.length === 0 ? title.blocks : []];
}
function sentencesOf(blocks) {
  return blocks.flatMap((block) => {
    if (block.type === "list") return block.items.flatMap((item) => sentencesOf(item.blocks));
    if (block.type !== "paragraph") return [];
    return joined(block.lines).text.split(/(?<=[.!?。])\s+/).map((text4) => ({ text: text4, span: block.span }));
  });
}
var head2 = 40;
function readMetadata(root, frontMatter) {
  const found2 = /* @__PURE__ */ new Map();
  const put = (key, text4, span2) => {
    const name2 = key.toLowerCase().trim();
    if (name2 !== "" && name2.length <= 40 && text4 !== "" && !found2.has(name2)) found2.set(name2, { text: text4, span: span2 });
  };
  for (const { line, source } of frontMatter) {
    const match = source.match(/^([\w -]{1,40}?)\s?[:=]\s*(.*)$/) ?? source.match(/^()\s*-\s+(.*)$/);
    const key = match?.[1] || previous2(frontMatter, line);
    if (match) put(key, (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2"), { line, endLine: line });
  }
  const visit = (label3) => {
    if (label3.at.line > head2 || label3.ids.some((id) => !headIds.has(id))) return;
    if (label3.ids.length === 0 && label3.form === "heading" && label3.title.split(" ").length < 4) {
      const [block] = label3.blocks;
      const text4 = block?.type === "paragraph" ? joined(block.lines).text : "";
      const named5 = fields.test(label3.title) && !/[:：]/.test(label3.title);
      const own4 = named5 || label3 !== root.children[0] && text4.length <= valueLimit;
      if (block && own4) put(label3.title, text4, block.span);
    }
    const [, key = "", value = ""] = label3.form === "heading" ? /^([^:：]{3,30})[:：]\s*(\S.*)$/.exec(label3.title) ?? [] : [];
    if (fields.test(key) && !/date/i.test(key)) put(key, value, label3.at);
    const top2 = label3 === root || label3 === root.children[0];
    for (const block of label3.blocks) fieldsIn(block, put, top2);
    for (const child of label3.children) visit(child);
  };
  visit(root);
  const above = [root, ...root.children.slice(0, 1).filter(({ ids }) => ids.length === 0)];
  const author2 = readByline(above.flatMap(({ blocks }) => blocks.flatMap(linesOf)));
  if (author2 !== null) put("author", author2.text, author2.span);
  return Object.fromEntries(found2);
}
var fields = /\b(?:owners?|authors?|involved|status|severity|priority|dates?)\b/i;
var valueLimit = 100;
function linesOf(block) {
  if (block.type === "quote") return block.blocks.flatMap(linesOf);
  return block.type === "paragraph" ? block.lines : [];
}
var headIds = /* @__PURE__ */ new Set(["metadata", "summary", "duration"]);
function previous2(lines, line) {
  return lines.findLast((other4) => other4.line < line && /^[\w -]+:\s*$/.test(other4.source))?.source.replace(/:\s*$/, "") ?? "";
}
function fieldsIn(block, put, quoted) {
  if (block.span.line > head2) return;
  if (block.type === "paragraph") {
    for (const line of block.lines) {
      const title = titleLine2(line);
      if (title?.value && title.colon && title.title.split(" ").length <= 5)
        put(title.title, title.value.text, { line: line.line, endLine: line.line });
    }
  } else if (block.type === "quote" && quoted) for (const inner of block.blocks) fieldsIn(inner, put, quoted);
  else if (block.type === "list")
    for (const item of block.items) for (const inner of item.blocks) fieldsIn(inner, put, quoted);
  else if (block.type === "table") {
    const rows = [{ cells: block.header, span: block.span }, ...block.rows];
    if (block.header.length === 2)
      for (const { cells, span: span2 } of rows) put(cells[0]?.text ?? "", cells[1]?.text ?? "", span2);
  }
}

// src/rules/impact-measured.ts
var whole2 = /\b(?:all|every|w?hole|entire(?:ly)?|complete (?:outage|loss|halt)|completely|none|nobody|everyone|everybody|no (?:\w+ )?(?:impact|users?|customers?)|no (?:\w+ ){1,3}(?:was|were) (?:impacted|affected|lost|hit))\b|tod[oa]s|toute?s|tous|alle|全|すべて|全て|所有/i;
var denied2 = /\bno (?:\w+ ){0,2}(?:users?|customers?|clients?)(?: \w+){0,2} (?:impact|affected|hit)\b|\bno (?:user|customer|client|lasting)s? impact\b/i;
var everybody = /^\W*(?:users?|customers?|usu[aá]rios|clientes|utilisateurs) \w+\W+(?:all|every|tod[oa]s|tous|~?\d)/i;
var each = /\b(?:all (?:of )?(?:our |the )?|every |100 ?% of )(?:users?|customers?|clients?|visitors?|farmers?)\b/i;
var down = /\b(?:was|were|is|are|became|went) (?:\w+ ){0,2}(?:down|offline|unavailable|inaccessible|unreachable|not (?:available|accessible|reachable)|unable)\b|\b(?:could|did|had)(?:n['’]t| not)\b|\bdo(?:es)?(?:n['’]t| not) (?:work|load|respond|open|start|answer)\b|\bwh?ere not able\b|\b(?:unreachable|unavailable|inaccessible|offline|halted)\b|\b(?:downtime|outage|halt) of\b|\bof (?:downtime|outage)\b|\b(?:inability|unable) to (?:access|use|reach|log)\b/i;
var part = /\b(?:some|several|many|most|multiple|numerous|few|certain|part(?:s|ly|ial|ially)?|degraded|slow\w*|intermittent\w*)\b/i;
var listed = /\b(?:including|such as|namely)\b/i;
var counted2 = /\d ?%|\b\d{1,4}k\d{0,3}\b|\b\d[\d,.]{0,12} ?(?:USD|EUR|GBP|ETH|BTC|dollars|euros)\b|[$€£]\s?\d|\b(?:downtime|outage) (?:\w+ ){0,4}by \d|\bper ?cent\b|\b\d[\d,.]{0,12}k?\+? (?!(?:days?|hours?|minutes?|mins?|weeks?|months?)\b)(?:\w+ ){0,2}(?:users?|customers?|visitors?|people|requests?|accounts?|clients?|transactions?|orders?|sites?|teams?|students?|validators?|nodes?|servers?|hosts?|pods?|jobs?|builds?|players?|members?|devices?)\b|\b\d[\d,.]{0,12}k? (?!(?:days?|hours?|minutes?|mins?|weeks?|months?)\b)(?:\w+ ){0,2}\w+s (?:were|was|failed|experienced|affected|lost|had)\b|\b\d[\d,.]{0,12}k?\+? (?!(?:days?|hours?|minutes?|mins?|weeks?|months?)\b)(?:\w+ ){0,2}(?:samples?|records?|rows?|entries|events?|messages?|files?|e-?mails?|keys?|tokens?|payments?|invoices?|bookings?|tickets?)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of) (?:\w+ ){0,2}(?:users?|customers?|accounts?|clients?|sites?|teams?|students?|validators?|nodes?|servers?|hosts?|pods?|devices?)\b/i;
var people = /\b(?:users?|customers?|clients?|visitors?|employees?|staff|students?|people|players?|subscribers?|members?|shoppers?|readers?|requests?|transactions?|orders?|payments?|log-?ins?|website|site|app|application|service)s?\b/i;
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
    if (sectionsNamed(postmortem, "impact").some(
      ({ span: span2, title }) => span2.line === impact.span.line && /^\W*(?:sympt|s[ií]ntom)/i.test(title)
    ))
      return;
    const around = [impact, ...sectionsNamed(postmortem, impact.labelled ? "impact" : "summary")];
    if (around.some(({ text: text4 }) => counted2.test(text4) || quantitiesIn(text4).length > 0)) return;
    if (postmortem.lines.some(({ text: text4 }) => everybody.test(text4) || denied2.test(text4) || each.test(text4))) return;
    if (preset !== "alx" && down.test(impact.text) && (!part.test(impact.text) || listed.test(impact.text))) return;
    const leaked = tellsLeak(impact.text);
    yield {
      at: impact.span,
      message: impact.labelled ? `Impact ${readLengths(impact.text).length > 0 ? "does not say how many were hit" : "has no number"}: ${quote(impact.text, 80)}` : "Summary gives no number for the impact",
      help: leaked ? "Say how much and for how long: `3 keys could be read for 2 days; none was used`" : `${preset === "alx" ? "The brief asks how many % of the users were affected: write" : "Give a share or a count; an estimate is better than nothing:"} \`about 30 % of log-ins (4,100 users) failed\``,
      ...leaked || !people.test(impact.text) ? { severity: "info" } : unsure(postmortem)
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
    const shares = impact.quantities.flatMap((quantity2) => {
      const [, number] = share3.exec(quantity2) ?? [];
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
var hit = /\b(?:users?|customers?|clients?|hubs?|pods?|clusters?|deployments?|packages?|vaults?|validators?|builds?|vms?|containers?|tokens?|networks?|databases?|visitors?|requests?|traffic|services?|sites?|websites?|apps?|applications?|pages?|servers?|api|system|transactions?|nodes?|blocks?|accounts?|funds?|players?|everyone|nobody|tools?|dashboards?|productions?|pools?|dollars?|employees?|people|visitors?|shoppers?|students?|readers?|fans?|teams?|members?|GET|POST|endpoints?|million|vault|share price|fees?|deposits?|balances?)\b|[$€]\s?\d|\w\.(?:com|org|net|io|dev)\b/i;
var hurt = /\b(?:down|unavailab\w+|unable|could ?n[o'’]t|can ?not|slow\w*|degrad\w*|fail\w*|[45]\d\d|errors?|outage|inaccessib\w+|ceas(?:ed?|ing)|unreachable|revoked|restricted|banned|not (?:able|operational|accessible|available|running|work\w*|respond\w*|reach\w*)|timeouts?|lost|loss|offline|disrupt\w*|affected|impacted|delay\w*|stolen|stole|deducted|drain(?:ed|s)|expos\w+|stuck|crash\w*|halt\w*|interrupt\w*|blocks?|blocked|compromised|terminated|hacked|killed|destroyed?|at risk|taken|inflated|issues|problems|retries|empty|disappear\w*|vanish\w*|warnings?|insecure|unresponsive|broken|broke|not found|confus\w+|fr[eo]ez\w*|frozen|hangs?|hung|non-operational|dip(?:s|ped)?|no change|no (?:\w+ ){0,2}impact)\b/i;
var tellsHarm = (sentence3) => hit.test(sentence3) && hurt.test(sentence3);
var plain2 = /\b(?:all|every|most|some|many|several|no|\d[\d,.]*k?) (?:\w+ ){0,2}(?:users?|customers?|clients?|visitors?|requests?|transactions?|accounts?|players?|members?|students?|orders?|builds?|nodes?|validators?)\b|\b(?:users?|customers?|clients?|visitors?|players?|people|website|site|service|app|application|api)\b[^.]{0,40}\b(?:unable|can ?not|could ?n[o'’]t|could not|was down|were down|unavailable|inaccessible|unreachable|offline|lost|affected|impacted)\b|\b(?:drained|stolen|stole|were lost|was lost|leaked)\b/i;
function elsewhere(postmortem) {
  const lines = prose(postmortem).filter(
    ({ line, section }) => line !== postmortem.title?.span.line && !within(postmortem, section, ["corrective-measures", "action-items", "improvements"])
  );
  const certain = lines.find(({ text: text4 }) => sentences(text4).some((each2) => tellsHarm(each2) && plain2.test(each2)));
  return {
    line: certain?.line ?? null,
    any: certain !== void 0 || lines.some(({ text: text4 }) => sentences(text4).some(tellsHarm))
  };
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
    const before3 = preset === "alx" ? [] : prose(postmortem).filter(({ line: line2 }) => line2 < causes);
    const told2 = sentences([postmortem.title, summary, ...before3].map((place3) => place3?.text ?? "").join("\n"));
    if (told2.some(tellsHarm)) return;
    const { line, any } = elsewhere(postmortem);
    const place2 = line === null ? "" : `: line ${line} speaks of it`;
    const narrative2 = (summary?.words ?? 0) >= story;
    yield {
      at: summary ? titleLine(summary) : top(postmortem),
      message: any && preset === "alx" ? `Summary does not say who was hit and how${place2}` : any ? `Impact has no section of its own${place2}` : "Impact is missing",
      help: `${preset === "alx" ? "The brief asks which service was down or slow, what users saw and how many of them: write" : "Say which service was hit, what users saw and how many of them:"} ${tellsLeak(summary?.text ?? "") ? "`Impact: 3 keys could be read for 2 days`, `Impact: none`" : "`Impact: log-in failed for 30 % of users`"}`,
      ...any || preset !== "alx" && narrative2 ? { severity: "warning" } : {},
      ...unsure(postmortem)
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
    if ([impact.text, title?.text ?? ""].some((text4) => service.test(text4) || product.test(text4))) return;
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
    ({ line, text: text4, source }) => line >= span2.line && line <= span2.endLine && line < first && !/^\s*(?:[-*+#|]|\d{1,3}[.)])/.test(source) && broad.test(text4) && !leading.test(text4.trim()) && wordsOf(text4).length >= sentence
  );
}
var improvements_present_default = defineRule({
  description: "The measures say broadly what can be improved, beside the tasks",
  severity: { alx: "warning", sre: "off", strict: "off" },
  source: "ALX brief (things that can be improved or fixed, broadly speaking)",
  options: {},
  *check(postmortem) {
    const { improvements, actionItems, actionItemsAt } = postmortem;
    const told2 = sectionsNamed(postmortem, "improvements").some(({ words: words2 }) => words2 >= emptyBelow);
    if (improvements.length > 0 || told2 || actionItems.length === 0) return;
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
  const lessons = sectionsNamed(postmortem, "lessons").map(({ text: text4 }) => text4);
  const broadly = lessons.join("\n").match(/(?<!\S)(?:Improv|Enhanc|Strengthen|Review|Better|Increas)\w* /g) ?? [];
  return broadly.length > 1 || wordsOf(lessons.join(" ")).length >= 2 * sentence;
}

// src/rules/lessons-present.ts
var learnt = /\bwe (?:have |['’]ve )?learn(?:ed|t)\b|\ba (?:valuable|hard|painful|good) lesson\b|\b(?:wasn['’]t|was not|weren['’]t|were not) (?:something we|prepared)\b|\bnot (?:\w+ ){0,6}(?:planned|prepared|anticipated|designed) for\b|\bnot anticipated\b|\b(?:incident|outage) (?:has )?(?:highlight|expos|underscor|show|taught|reveal|emphasi[sz])\w*|\b(?:have|need|had) to do better\b|\bwouldn['’]?t have been possible without|\bwould not have been possible without|\b(?:went|worked) (?:very |really )?(?:well|badly|poorly|wrong)\b|\b(?:in|with) hindsight\b|\bgot lucky\b|\b(?:key|main) (?:lessons?|takeaways?|learnings?)\b|\blessons? (?:learn(?:ed|t)|from)\b|\bmontre l['’]importance\b|\bnous avons appris\b|\bappris que\b|\baprendi(?:mos|do|zado)|\baprendemos\b|\blecci[óo]n|\ble[çc]on|\bli[çc][ãa]o|\bque (?:no )?(?:funcion[óo]|sali[óo]) (?:bien|mal)\b|\bimportance (?:of|de)\b|\b(?:highlight|underscor|emphasi[sz])\w* (?:the |our |a )?(?:need|importance|gaps?|weakness|lack)\b|\b(?:ensured|enabled|allowed for) an? (?:timely|quick|swift|rapid) \w+\b|\bluckily\b|\bfortunately\b/i;
var foreseen = /\bin retrospect\b|\bin (?:the )?future\b[^.]{0,80}\bshould\b|\b(?:could|may|might|would) have been (?:\w+ly )?(?:reduced|prevented|avoided|caught|shortened|detected)\b/i;
var lessons_present_default = defineRule({
  description: "The report says what went well, what went badly and where luck helped",
  severity: { alx: "off", sre: "warning", strict: "warning" },
  source: "Google SRE book, appendix D (three lists); PagerDuty; Atlassian",
  options: {},
  *check(postmortem) {
    const lessons = sectionsNamed(postmortem, "lessons");
    if (lessons.some(({ words: words2 }) => words2 > 0)) return;
    const line = prose(postmortem).find(
      ({ text: text4, section }) => !beginsWithVerb(text4.replace(/^[^\p{L}]+/u, "")) && (learnt.test(text4) || foreseen.test(text4) && !within(postmortem, section, ["corrective-measures", "action-items"]))
    )?.line;
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
  `(?<![\\w-])(?:${persons}|we|I|they)\\b(?: [\\w'\u2019-]{1,20}){0,2} (?:should|could|ought to|would)(?: not|n['\u2019]t)? have (?!to\\b|been able\\b)\\w+|\\bif only (?:(?:we|I|they|he|she|it|someone|somebody)\\b|(?:the |our )?\\w+ (?:had|would|could)\\b)|\\bwhy did(?:n['\u2019]t| not) (?:we|the|any)\\b`,
  "i"
);
var no_counterfactual_default = defineRule({
  description: "The report tells what happened, not what somebody would have done in hindsight",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Etsy debriefing guide; PagerDuty (hindsight bias)",
  options: {},
  *check(postmortem) {
    for (const { line, text: text4, section } of prose(postmortem)) {
      const found2 = hindsight.exec(text4)?.[0];
      if (!found2 || within(postmortem, section, ["lessons", "action-items", "improvements", "corrective-measures"]))
        continue;
      yield {
        at: { line, endLine: line },
        message: `Wording judges in hindsight: ${quote(found2)}`,
        help: "Tell what was known then, and what was missing: `No test covered the empty list`"
      };
    }
  }
});

// src/rules/no-internal-address.ts
var dotted = /(?<![\w./-])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.-]*\d)/g;
var host = /(?<![\w.-])(?:ip-\d{1,3}(?:-\d{1,3}){3}|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:internal|corp|lan|local|intranet|svc\.cluster\.local))(?![\w-]|\.\w)/gi;
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
    const versions = lines.flatMap(({ text: text4 }) => versionsIn(text4)).join(" ");
    const found2 = lines.flatMap(({ line, text: text4 }) => addressesIn(text4, versions).map((address2) => ({ line, address: address2 })));
    const [first] = found2;
    if (!first) return;
    const known4 = found2.find(({ address: address2 }) => !/^\d/.test(address2) || inside.test(address2));
    const shown = /* @__PURE__ */ new Map();
    for (const { address: address2, line } of found2) if (!shown.has(address2)) shown.set(address2, line);
    const places2 = [...shown].map(([address2, line]) => `\`${address2}\` (line ${line})`);
    yield {
      at: { line: first.line, endLine: first.line },
      message: `${places2.length === 1 ? "An address stands" : "Addresses stand"} in the report: ${enumerate(places2)}`,
      help: "Name the part instead: `the primary database`",
      ...known4 ? {} : { severity: "info" }
    };
  }
});
function isWhole(address2) {
  const whole3 = address2.includes("::") || address2.split(":").length === 8 || device.test(address2);
  return whole3 && !clockLike.test(address2);
}
function versionsIn(text4) {
  return mark2.test(text4) && updated.test(text4) ? [...text4.matchAll(fromTo)].map(([found2]) => found2) : [];
}
function addressesIn(text4, versions) {
  if (!mark2.test(text4)) return [];
  const addresses = [...text4.matchAll(dotted)].filter((match) => match.slice(1).every((part2) => Number(part2) <= 255)).filter((match) => !version.test(text4.slice(Math.max(0, match.index - 24), match.index))).map(([address2]) => address2).filter((address2) => !versions.includes(address2));
  const sixths = [...text4.matchAll(sixth)].map(([address2]) => address2).filter(isWhole);
  const hosts = [...text4.matchAll(host)].map(([name2]) => name2);
  return [...addresses, ...sixths, ...hosts].filter((address2) => !harmless.test(address2));
}

// src/rules/no-named-individual.ts
var word = /(?<![\w@./-])[A-Z][a-zé]+(?:['’]s)?(?: [A-Z][a-zé]+)?/g;
var handle2 = /(?<![\w./`@-])@[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?![\w/.@-])/gi;
var no_named_individual_default = defineRule({
  description: "No person is named as part of the cause",
  severity: { alx: "off", sre: "warning", strict: "warning" },
  source: "Google SRE Workbook, chapter 10; Atlassian; dxw (avoid using names)",
  options: {},
  *check(postmortem) {
    for (const { line, text: text4, source, section } of prose(postmortem)) {
      if (!within(postmortem, section, ["root-cause", "trigger"])) continue;
      if (within(postmortem, section, ["timeline", "action-items", "corrective-measures", "metadata"])) continue;
      const names2 = [...text4.matchAll(word)].map(([name2]) => name2).filter((name2) => isGivenName(name2.split(/['’ ]/)[0] ?? ""));
      const handles = source.includes("`") ? [] : [...text4.matchAll(handle2)].map(([found2]) => found2);
      const [first] = [...names2, ...handles];
      if (!first || /\b(?:author|written|reported|thanks|credit)/i.test(text4)) continue;
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
var call = /^[A-Za-z_][\w.]*\(.*\)?;?$/;
var sample = /example|changeme|dummy|sample|placeholder|passw|your|fake|^secret$|^pass$|123456/i;
var keyBegins = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
function entropy(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum - n / value.length * Math.log2(n / value.length), 0);
}
var values = (text4, pattern) => [...text4.matchAll(pattern)].map(([whole3, group]) => group ?? whole3);
var guessed = (name2, found2) => found2.filter((value) => !variable.test(value)).map((value) => ({ name: name2, value, placeholder: sample.test(value) }));
var mail = new RegExp("(?<![\\p{L}\\d_.+-])[\\p{L}\\d_.+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,4}\\.\\p{L}{2,24}(?![\\p{L}\\d-])", "gu");
var role = /^(?:no-?reply|abuse|security|support|info|postmaster|webmaster|git|help|hello|contact|on-?call|ops|sre|dev(?:ops|elopers?)?|team|admins?|alerts?|billing|sales|press|privacy|incidents?|root|you|user(?:name)?|name)(?:[+.-].*)?@|@(?:[\w-]+\.)*example\b|\.(?:example|invalid|test|localhost)$|@localhost|\.(?:png|jpg|jpeg|gif|svg|internal|local|service|socket|timer|target|mount|slice|scope)$/i;
var phone = /(?:^|[\s(:])(\+[1-9][\d ().-]{7,18}\d)/g;
var localPhone = /\b(?:phone|tel|mobile|whatsapp|fax|dial)\b[^\d+]{0,12}(\d[\d ().-]{7,18}\d)/gi;
var card = /(?<![\w/.=-])[3-6]\d{3}([ -]?)\d{4,6}\1\d{4,5}(?:\1\d{4})?(?![\w/-])/g;
function luhn(digits2) {
  const sum = [...digits2].reverse().reduce((total2, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total2 + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
var digitsOf = (value) => value.replace(/\D/g, "");
var isDate = /\b\d{4}[-.]\d\d[-.]\d\d\b|\b\d\d[-.]\d\d[-.]\d{4}\b/;
var isPhone = (value) => digitsOf(value).length >= 9 && digitsOf(value).length <= 15 && !isDate.test(value);
var isCard = (value) => /^(?:\d{15}|\d{16})$/.test(digitsOf(value)) && luhn(digitsOf(value));
var personal = (name2, found2) => found2.map((value) => ({ name: name2, value, placeholder: false }));
var detectors = [
  {
    what: "secret",
    mark: /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|AIza|k_live_|npm_|SG\.|eyJ/,
    find: (text4) => tokens.flatMap(
      ([name2, pattern]) => values(text4, pattern).map((value) => ({ name: name2, value, placeholder: /example/i.test(value) }))
    )
  },
  {
    what: "secret",
    mark: /(?:passw|pwd|secret|token|api[_-]?key|access[_-]?key)\w{0,4}["'`]?[ \t]{0,3}[:=]/i,
    find: (text4) => guessed(
      "password or token",
      values(text4, assignment).filter(
        (value) => /\d/.test(value) && new RegExp("\\p{L}", "u").test(value) && entropy(value) >= 3 && !call.test(value)
      )
    )
  },
  {
    what: "secret",
    mark: /:\/\/[^\s/:@]{1,100}:[^\s/@]{3}/,
    find: (text4) => guessed("password in an address", values(text4, credentials))
  },
  {
    what: "personal data",
    mark: /@[\p{L}\d-]{1,63}\./u,
    find: (text4) => personal(
      "e-mail address",
      values(text4, mail).map((value) => value.replace(/[.-]+$/, "")).filter((value) => !role.test(value))
    )
  },
  {
    what: "personal data",
    mark: /\+[1-9]/,
    find: (text4) => personal("phone number", values(text4, phone).filter(isPhone))
  },
  {
    what: "personal data",
    mark: /\b(?:phone|tel|mobile|whatsapp|fax|dial)\b[^\d+]{0,12}\d/i,
    find: (text4) => personal("phone number", values(text4, localPhone).filter(isPhone))
  },
  {
    what: "personal data",
    mark: /[3-6]\d{3}[ -]?\d{4}/,
    find: (text4) => personal("card number", [...text4.matchAll(card)].map(([value]) => value).filter(isCard))
  }
];
var credit = /\b(?:author|contribut|written by|prepared by|contact|collaborat|credit|maintain|owner|attend|participant|report(?:ed)? by|team members|autor|auteur|colaborador)/i;
var signed2 = 10;
var byline = /^\W*(?:written |posted |prepared )?by\s?[:–-]/i;
function credits({ sections }, { section, text: text4, line }, first, last) {
  if (line < first || line >= last || credit.test(text4)) return true;
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
    if (credit.test(sections[at]?.title ?? "")) return true;
  }
  return false;
}
function leaks(postmortem) {
  const { lines, hidden } = postmortem;
  const whole3 = [...new Map([...lines, ...hidden].map(({ line, source }) => [line, source])).values()].join("\n");
  const shown = lines.map(({ text: text4 }) => text4).join("\n");
  const possible = detectors.filter(({ mark: mark4 }) => mark4.test(whole3) || mark4.test(shown));
  if (possible.length === 0 && !keyBegins.test(whole3)) return [];
  const first = postmortem.sections.find(({ ids }) => ids.length > 0)?.span.line ?? 1;
  const signature3 = lines.slice(-signed2).find(({ text: text4 }) => byline.test(text4))?.line ?? Number.POSITIVE_INFINITY;
  let inKey = false;
  let before3 = 0;
  return [...lines, ...hidden.map((entry) => ({ ...entry, text: entry.source, inside: null, section: null }))].toSorted((a, b) => a.line - b.line).flatMap((entry) => {
    const { line, source, text: text4 } = entry;
    const again = line === before3;
    before3 = line;
    const found2 = [];
    if (keyBegins.test(source)) inKey = true;
    if (inKey) found2.push({ what: "secret", name: "private key", value: source.trim(), line, placeholder: false });
    if (source.includes("-----END")) inKey = false;
    for (const { what, mark: mark4, find } of possible)
      for (const written of text4 === source ? [source] : again ? [text4] : [source, text4])
        if (mark4.test(written)) found2.push(...find(written).map((leak2) => ({ what, line, ...leak2 })));
    const own4 = found2.some(({ what }) => what === "personal data") && credits(postmortem, entry, first, signature3);
    const kept = own4 ? found2.filter(({ what }) => what === "secret") : found2;
    return [...new Map(kept.map((leak2) => [leak2.value, leak2])).values()];
  });
}
function sensitive(found2) {
  const real = found2.filter(({ placeholder }) => !placeholder);
  return real.find(({ what }) => what === "secret")?.what ?? real[0]?.what ?? null;
}
function mask(value, found2) {
  if (found2.length === 0) return value;
  const values2 = [...new Set(found2.map((leak2) => leak2.value))].toSorted((a, b) => b.length - a.length);
  const clean = (part2) => {
    if (typeof part2 === "string") return values2.reduce((text4, leak2) => text4.replaceAll(leak2, masked(leak2)), part2);
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
    const found2 = leaks2.filter(({ what }) => what === "personal data");
    const [first] = found2;
    if (!first) return;
    const places2 = found2.map(({ name: name2, value, line }) => `${name2} \`${masked(value)}\` (line ${line})`);
    yield {
      at: { line: first.line, endLine: first.line },
      message: `Personal data ${found2.length === 1 ? "stands" : "stand"} in the report: ${enumerate(places2)}`,
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
    for (const { what, name: name2, value, line, placeholder } of leaks2) {
      if (what !== "secret" || name2 === "private key" && !value.includes("BEGIN")) continue;
      yield {
        at: { line, endLine: line },
        message: `${name2.charAt(0).toUpperCase()}${name2.slice(1)} \`${masked(value)}\` stands in the report${placeholder ? ", though it looks like an example" : ""}`,
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
    if (!english(postmortem) || prose(postmortem).some(({ text: text4 }) => recurrence.test(text4))) return;
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
var named4 = /template|example|sample/i;
var report_kind_default = defineRule({
  description: "The file holds the report of an incident",
  severity: { alx: "warning", sre: "error", strict: "error" },
  source: "ALX brief (the report is the file); Google SRE Workbook, chapter 10 (findable, readable by machines)",
  options: {},
  *check(postmortem) {
    const { kind, path: path2, address: address2 } = postmortem;
    if (kind === "report" || kind === "index" || kind === "other") return;
    if (named4.test(path2.slice(path2.lastIndexOf("/") + 1))) return;
    const { message, help } = remedies[kind];
    yield {
      at: top(postmortem),
      message: kind === "link-only" && address2 ? `${message}, at ${quote(address2, 100)}` : message,
      help,
      // A report beside this file is checked itself.
      ...kind === "link-only" && address2 && !/^(?:\w+:)?\/\//.test(address2) ? { severity: "info" } : {},
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
var field = /^\W*(?:authors?|dates?|time|status|state|severity|owners?|contributors?|attendees|participants|team|references?|links?|table of contents|contents|licen[cs]e|affected (?:services?|systems?)|title|service|(?:incident )?(?:id|date|lead|commander)|date & time|date and time|stats?)\b/i;
function places(postmortem) {
  const { sections } = postmortem;
  const known4 = outermost(postmortem);
  const apart = (section) => sections.every(
    ({ ids, span: span2 }) => ids.length === 0 || span2.endLine < section.span.line || span2.line > section.span.endLine
  );
  const other4 = sections.filter((section) => section.ids.length === 0 && apart(section));
  const outer = other4.filter(({ parent }) => !other4.some((section) => section === sections[parent ?? -1]));
  return [...known4, ...outer].filter(
    ({ ids, title, words: words2 }) => title !== "" && title !== postmortem.title?.text && words2 > 0 && !ids.includes("duration") && !ids.includes("metadata") && !field.test(title)
  );
}

// src/rules/report-metadata.ts
var fields2 = [
  {
    name: "date",
    keys: /date|fecha|data|^day$|when|datum|дата|日時|日付|発生日|日期|날짜/,
    example: "date: 2024-07-05",
    told: dated3
  },
  {
    name: "author or owner",
    keys: /author|owner|contributors|written|created by|posted by|prepar(?:ed|ado|é)|elaborado|\blead\b|\bdri\b|\bic\b|commander|investigator|report(?:er|ed by)|autor|auteur|redact|responsab|verfass|^(?:by|av|par|por|von|di)$|автор|作成者|担当|著者|責任者|作者|负责人|작성자/,
    example: 'owner: "@octocat"',
    told: signed3
  },
  {
    name: "status",
    keys: /status|solution completed|^resolved$|\bstate\b|estado|statut|stato|статус|ステータス|状態|状況|状态|상태/,
    example: "status: draft",
    told: ({ title, lines }) => /\bdraft\b/i.test(title?.text ?? "") || lines.some(({ text: text4 }) => /^\W*resolved:?\s+\d{4}-/i.test(text4))
  },
  {
    name: "severity",
    keys: /sever|\bsev\b|priority|criticality|gravedad|gravit|criticidad|criticite|gravidade|schwere|prioridad|priorite|impact level|серь[её]зность|критичность|重大度|深刻度|重要度|严重|级别|等级|심각도/,
    example: "severity: SEV-2",
    told: ({ lines }) => lines.some(({ text: text4 }) => level.test(text4))
  }
];
var titled = /^\W*(?:incident |report |current )?(?:owners?|authors?|status|severity|contributors|(?:written|prepared|authored) by)\b/i;
var level = /\bsev[ -]?\d\b|\(S[0-5]\)|\b(?:HIGH|LOW|CRITICAL|MEDIUM) severity\b|\bP[0-4] (?:incident|outage)\b|\bseverity(?: level)?:? (?:\d|critical|major|minor|high|medium|low)\b/i;
function dated3({ incident, timeline, title, path: path2, impact, sections, lines }) {
  const moments2 = [incident.start, incident.end, ...(timeline?.entries ?? []).map(({ at }) => at)];
  const early2 = sections.filter(({ ids }) => ids.includes("summary")).map(({ text: text4 }) => text4);
  const days2 = [impact?.text ?? "", ...early2, ...sections.map(({ title: title2 }) => title2)].map(dayIn);
  if (days2.some((day3) => day3 !== null)) return true;
  const named5 = [title?.text ?? "", path2].some(
    (text4) => /(?:19|20)\d\d/.test(text4) || shortDate.test(text4) || text4 !== path2 && dayIn(text4) !== null
  );
  const above = lines.slice(0, head3).some(({ text: text4 }) => /(?:19|20)\d\d/.test(text4) && dayIn(text4) !== null);
  return named5 || above || moments2.some((moment) => moment?.date) || early2.some((text4) => shortDate.test(text4));
}
var head3 = 15;
var byline2 = new RegExp("^\\W*\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2},? (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? |\\d{1,2} \\p{Lu}\\p{Ll}{2,8} )(?:19|20)\\d\\d\\W*$", "u");
var signature2 = 10;
var shortDate = /\b\d{1,2}[/-]\d{1,2}[/-]\d{2}\b/;
function signed3({ lines }) {
  if (lines.slice(0, head3).some(({ text: text4 }) => new RegExp("^\\W{0,4}(?:written |prepared )?by:? (?:the )?\\p{Lu}", "iu").test(text4)))
    return true;
  if (lines.slice(-signature2).some(({ text: text4 }) => new RegExp("^\\W*(?:by\\s?[:\u2013-]|sincerely\\b|(?:best |kind |warm )?regards\\b|best, \\p{L})", "iu").test(text4)))
    return true;
  if (lines.slice(0, head3).some(({ text: text4 }) => byline2.test(text4))) return true;
  const last = lines.findLast(({ text: text4, inside: inside2 }) => inside2 === null && text4 !== "");
  return last !== void 0 && new RegExp("^(?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,3}\\p{Lu}[\\p{L}'\u2019-]*\\s?\\.?$", "u").test(last.source.trim());
}
function given(postmortem, { keys, told: told2 }, labels) {
  const titles = postmortem.sections.filter(({ title, words: words2 }) => words2 > 0 && titled.test(title)).map(({ title }) => title.toLowerCase());
  if (told2(postmortem) || titles.some((title) => keys.test(title))) return true;
  return Object.keys(postmortem.metadata).some((key) => keys.test(fold(key))) || labels().some((key) => keys.test(key));
}
var label2 = new RegExp("^[^\\p{L}]{0,12}(\\p{L}[\\p{L} '\u2019/-]{1,30})[\\s*_]*[:\uFF1A|][\\s*_|]*[\\p{L}\\p{N}@[`#]", "u");
function labelsOf({ lines }) {
  const found2 = lines.flatMap(({ source }) => /[:：|]/.test(source) ? label2.exec(source)?.[1] ?? [] : []);
  return [...new Set(found2)].map(fold);
}
var report_metadata_default = defineRule({
  description: "The report says its date, its author, its status and the severity",
  severity: { alx: "off", sre: "warning", strict: "error" },
  source: "Google SRE book, appendix D; PagerDuty; AWS correction of errors",
  options: {},
  *check(postmortem) {
    let known4;
    const labels = () => {
      known4 ??= labelsOf(postmortem);
      return known4;
    };
    const missing = fields2.filter((field3) => !given(postmortem, field3, labels));
    if (missing.length === 0) return;
    yield {
      at: top(postmortem),
      message: `Report does not say its ${enumerate(missing.map(({ name: name2 }) => name2))}`,
      help: `Add front matter or a table at the top: ${missing.map(({ example }) => `\`${example}\``).join(", ")}`
    };
  }
});

// src/rules/report-owner.ts
var post = /^ .*\b(?:engineer|developer|manager|lead|head|director|administrator|architect|analyst|officer|sre|student|intern)\b/is;
var owner = /owner|lead|\bdri\b|responsab/;
var author = /author|written|prepared|autor|auteur/;
var report_owner_default = defineRule({
  description: "One person answers for the report",
  severity: { alx: "off", sre: "info", strict: "info" },
  source: "Google SRE Workbook, chapter 10 (a single owner, many collaborators)",
  options: {},
  *check({ metadata }) {
    const fields3 = Object.entries(metadata);
    const named5 = fields3.find(([key2]) => owner.test(key2)) ?? fields3.find(([key2]) => author.test(key2));
    if (!named5) return;
    const [key, { text: text4, span: span2 }] = named5;
    const [name2 = "", held = "", ...more] = text4.split(",");
    if (more.length === 0 && name2.length >= 2 && name2.length <= 60 && post.test(held)) return;
    if (!/[,;&/]|\band\b|\by\b|\bet\b/.test(text4.replace(/\([^()]{0,80}\)/g, ""))) return;
    yield {
      at: span2,
      message: `Several names stand under \`${key}\`: ${quote(text4)}`,
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
var asks = ({ source, text: text4 }) => /^[*_]{1,2}[^*_]{5,200}(?:[*_]{1,2})?$/.test(source.trim()) && (text4.endsWith("?") || beginsWithVerb(text4));
var sentence2 = 4;
var bareTodo = /\bTODO:\s*$/;
var unknownTime = /^(?:HH:mm|HH:MM|\d{1,2}:\?\?|\?\?:\?\?|--:--)(?=\s|$|[|:–-])/;
var mark3 = /[[<{]|lorem|\b(?:here|later)\b|XX:|\?\?|YYYY|TBD|TODO|descripti?on here|another item/i;
function placeholderIn({ sections }, { text: text4, source, line }) {
  if (!mark3.test(source)) return null;
  const prose2 = source.replace(/`[^`]{0,200}`/g, "");
  const todo = sections.some(({ span: span2 }) => span2.line === line) || /^[-*+\d\s[\].)]*TODO:?\s*$/.test(text4) ? null : bareTodo;
  for (const [pattern, where] of [
    [inBrackets, text4],
    [inAngles, prose2],
    [inBraces, prose2],
    [filler, prose2.replace(/^[>\s]+/, "")],
    [todo, text4]
  ]) {
    const found2 = pattern?.exec(where)?.[0];
    if (found2) return found2.trim();
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
      const found2 = placeholderIn(postmortem, entry);
      return found2 ? [{ found: found2, entry }] : [];
    });
    const later = blanks.every(
      ({ found: found2, entry }) => found2 === "TBD" && within(postmortem, entry.section, ["action-items", "corrective-measures"])
    );
    const open3 = blanks.every(({ found: found2, entry }) => found2 === "TBD" && wordsOf(entry.text).length > sentence2);
    yield* problem(
      blanks.map(({ found: found2, entry }) => ({ found: found2, line: entry.line })),
      "Fill it in, or write that it is unknown and why",
      open3 ? "info" : later ? "warning" : "error"
    );
    const unknown2 = lines.flatMap(({ text: text4, line }) => {
      const found2 = unknownTime.exec(text4.replace(/^[\s|*-]+/, ""))?.[0];
      return found2 ? [{ found: found2, line }] : [];
    });
    const asked = lines.filter(({ source }) => prompt2.test(source.trimStart()));
    const asking = asked.length < 2 ? asked : lines.filter((entry) => asked.includes(entry) || asks(entry));
    yield* problem(
      asking.map(({ text: text4, line }) => ({ found: text4.replace(/^[*_]+|[*_]+$/g, ""), line })),
      "Delete what the template asks; the answer is enough",
      "warning",
      2
    );
    yield* problem(unknown2, "Write `unknown` where the time is not known", "warning");
  }
});
function* problem(found2, help, severity, shown = 5) {
  const [first] = found2;
  if (!first) return;
  yield {
    at: { line: first.line, endLine: first.line },
    message: `Placeholder is left in: ${enumerate(
      found2.map(({ found: found3, line }) => `${quote(found3, 40)} (line ${line})`),
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
    const isForm = ({ text: text4, line }) => line > begin && submission.test(text4);
    const school = postmortem.lines.some((line) => isForm(line) && ofSchool.test(line.text));
    const found2 = postmortem.lines.filter(
      (line) => marks.test(line.text) || brief.test(line.text) || school && isForm(line)
    );
    const [first] = found2;
    if (!first) return;
    yield {
      at: { line: first.line, endLine: first.line },
      message: `${found2.length === 1 ? "Line belongs" : "Lines belong"} to the hand-in form or the brief: ${enumerate(found2.map(({ text: text4, line }) => `${quote(text4, 40)} (line ${line})`))}`,
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
var acted = /correct|restor|revert|roll(?:ed|ing)?[ -]?back|restart|reboot|patch|scal(?:ed|ing)|replac|reconfigur|re-?deploy|deploy|remov|fix|updat|upgrad|chang|modif|add(?:ed|ing)|increas|reduc|disabl|enabl|switch|mov(?:ed|ing)|merg|install|clear|delet|re-?start|re-?build|re-?set|renew|issu(?:ed|ing)|block|rerout|redirect|migrat|adjust|optimi[sz]|implement|appl(?:ied|ying)|edit|renam|set\b|kill|stopp|start|clean|drain|recover|repair|re-?creat|creat|rotat|tun(?:ed|ing)|expan|provision|failover|failed over|resync|re-?run|ran\b|used?\b|upload|push|releas|whitelist|allowlist|purg|flush|free|extend|turn(?:ed|ing) (?:on|off)|bump|downgrad|pause|isolat|limit|refactor|rewr|wrote|put\b|made\b|took|brought|unblock|resolv|halt|→|\bPR #?\d/i;
var verified = /verif|confirm|monitor|test|check|observ|validat|watch|ensur|\bback (?:to|online|up)\b|\bnormal|success|succeed|\bwork(?:s|ed|ing)\b|resumed|(?:running|functioning) (?:correctly|properly|as expected)|operational|stable|stabili|no longer|(?:not|n['’]t) (?:experienced|seen|had|observed|recurred)|\bhealth|fully restored/i;
var watched = /verif|confirm|validat|observ|monitor/i;
var confirmed = /verif|confirm|validat/i;
var theirs = /\b(?:resolved|recovered|fixed|healed) (?:itself|themselves|upstream|by itself|on its own|on their own)\b|\bno (?:further )?actions? (?:was|were|is) (?:required|needed|taken)\b|\bon their (?:end|side)\b|\b(?:recovery|restoration|actions?|nothing) (?:was|were|is) (?:not )?(?:required|needed|necessary)\b/i;
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
    const told2 = [section, ...others(postmortem, section)];
    const text4 = told2.map((each2) => each2.text).join("\n");
    const own4 = told2.reduce((sum, each2) => sum + each2.words, 0);
    const words2 = own4 + told2.reduce((sum, each2) => sum + codeWords(postmortem, each2), 0);
    const known4 = english(postmortem);
    if (theirs.test(text4)) return;
    const fact = words2 < options.words * (acted.test(text4) ? grace2 : 1) ? `has ${count(words2, "word")}, expected at least ${options.words}` : known4 && words2 === own4 && !acted.test(text4) ? "names no action" : preset === "strict" && known4 && !verified.test(text4) && !checked(postmortem) ? unverified : null;
    if (!fact) return;
    yield {
      at: titleLine(section),
      message: `Resolution ${fact}`,
      help: fact === unverified ? "Say how it was known to work: `\u2026 checked that pages load`" : `${preset === "alx" ? "The brief asks to explain in detail how it was fixed: write" : "Write the steps:"} \`Restored the previous file, restarted nginx on both servers, checked that pages load\``
    };
  }
});
function place(postmortem) {
  const own4 = ownSections(postmortem, "resolution").filter(
    ({ ids, words: words2, parent }) => ids.join() === "resolution" && words2 >= emptyBelow && !within(postmortem, parent, ["timeline"])
  );
  return own4.find(({ title }) => /^\W*(?:resolution|recovery)\b/i.test(title)) ?? narrowest(postmortem, "resolution", "root-cause");
}
function others(postmortem, chosen) {
  return ownSections(postmortem, "resolution").filter(
    ({ ids, parent, span: span2 }) => ids.join() === "resolution" && !within(postmortem, parent, ["resolution"]) && !(span2.line <= chosen.span.line && chosen.span.endLine <= span2.endLine)
  );
}
function checked(postmortem) {
  const restored = bearing(postmortem, "restored").some(({ text: text4 }) => verified.test(text4));
  const elsewhere3 = ownSections(postmortem, "resolution").some(({ text: text4 }) => verified.test(text4));
  const story3 = prose(postmortem).filter(
    ({ section }) => !within(postmortem, section, ["corrective-measures", "action-items", "improvements", "lessons"])
  );
  return restored || elsewhere3 || watched.test(timelineText(postmortem)) || story3.some(({ text: text4 }) => confirmed.test(text4));
}

// src/rules/mechanism.ts
var connective = /\b(?:because|due to|caus(?:ed|es|ing)|lead(?:s|ing)? to|led to|ma(?:kes?|de)|surfaced|converged|thereby|block(?:s|ed)|trigger(?:ed|s|ing)|allow(?:ed|s|ing)|result(?:ed|s|ing)? in|result(?:ed)? from|as a (?:result|consequence)|consequently|therefore|which (?:meant|made|left|in turn|broke|took|used|stopped)|so (?:that|the|this|these|each|every|no|all|any|it|they|users)|meant that|since|stem(?:med|s) from|introduced|owing to|prevent(?:ed|s|ing)|relie[ds] on|rely on|depend(?:s|ed)? on|break(?:s|ing)?|broke|ended up|creating|contribut(?:ed|es|ing) to|left|blocking|hence|thus|encounter(?:ed|s)|when (?:it )?(?:attempting|tried|trying)|after which|impair(?:s|ed|ing)|redirect(?:ed|s|ing)|(?:brings?|brought|bringing) (?:\w+ ){1,4}(?:down|to a (?:halt|standstill|stop))|took (?:\w+ ){1,4}(?:down|over|offline)|could (?:not|no longer)|couldn['’]?t)\b/i;
var systemic = /\b(?:no|lack(?:ed|ing|s)?|absence|miss(?:ing|ed)|without|never|nothing|insufficient|inadequate|incomplete|limit(?:s|ed|ation)?|guards?|safeguards?|single point|(?<!\/)default(?:s|ed)?|unaware|undocumented|unmonitored|untested|unnoticed|undetected|silently|outdated|legacy|not (?:been )?(?:\w+ )?(?:test|monitor|review|document|detect|alert|validat|check|configur|set|enabl|catch|caught|cover|anticipat|notic|account|design|handl|protect|enforc|updat|verif)\w*|(?:did|does|was|were|is|are|had|have|has|could|would|do)(?: ?n[o']t| not|n’t)|should have|race condition|assum\w+|deadlock|exceed\w*|exhaust\w*|overflow\w*|capacity|too (?:many|few|low|high|small|large|long|short)|only (?:one|a single)|(?:1|one|a single) (?:\w+ ){0,2}(?:server|instance|node|host)|unexpected\w*|(?:did not|didn['’]t|never) expect|oversight|fail(?:ed|s|ure|ing)? to|un(?:review|protect|saniti[sz]|validat|check|guard|bound|verifi|order|limit|handl|safe)\w*|mismatch|stale|raw|unable|orphan\w*|cannot|only (?:run|when|if|after|by|on)|manual\w*|instead of|weak\w*|vulnerab\w*|flaw\w*|regardless|inadvertent\w*|accident\w*|expired?|always|by hand|still (?:used|using|point\w+|forward\w+|referenc\w+)|decommissioned|no longer|too early|corrupt\w*|pressure)\b/i;
function tellsMechanism(text4) {
  return connective.test(text4);
}
function tellsWhyPossible(text4) {
  return systemic.test(text4);
}
var outright = /\bcaus(?:e[ds]?|ing|ad[oa]s?)\b|\bdue to\b|\bdebido\b|\bporque\b|\bpar suite\b|\ben raison\b|\bbecause\b|\btrigger|\bowing to\b|\bresult(?:ed|s|ing)? (?:of|from)\b|\bstem(?:s|med|ming)? from\b|\boriginat|\bthe reason (?:was|is|for|why|being)\b|\bturned out\b|\btraced (?:back )?to\b|\b(?:by mistake|mistaken(?:ly)?|accidental(?:ly)?|inadvertently|improperly|incorrectly)\b|\bmis(?:configur|spel|typ)\w+|\bfail(?:ed|s|ing) as\b/i;
var implied = /[,;] so (?:\w+ ){1,5}(?:was|were)\b|[,;] so (?:that|the|this|these|that|each|every|no|all|any|it|they|users)\b|\bwhich (?:\w+ )?(?:meant|made|allow\w*|left|took|broke|blocked|resulted|stopped|overload\w*|exceeded)\b|\b(?:meant|meaning) that\b|\bwe (?:\w+ )?(?:overlooked|forgot)\b|\b(?:this|that|it|these|and) (?:\w+ )?(?:allow(?:s|ed)|means|meant|blocks?|blocked|broke|takes|took|prevent(?:s|ed)|made|left|enabled|exceeded|overlooked|forgot)\b|\b(?:therefore|thus|hence|consequently|subsequently)\b|\bit was (?:determined|found|discovered|established|identified) that\b|\bwithout (?:\w+ ){0,2}(?:validat|saniti|check|test|review|limit|permission)\w*|\b(?:(?:was|were|is|are|did|does|had|has)(?: not|n['’]t)|never) (?:\w+ ){0,2}(?:set|validat\w*|sanitis\w*|sanitiz\w*|check\w*|configur\w*|renew\w*|aware|anticipat\w*|take \w+ into account|updated?|cleaned|closed|test\w*)\b|\b(?:bug|flaw|regression|vulnerability|typo|defect|race condition|memory leak|deadlock|incompatibility|misalignment|mismatch|conflict) (?:in|on|with|between|within|of)\b|\bthrough an? (?:[\w-]+ ){0,3}(?:vulnerability|bug|flaw|attack|exploit)\b|\bexploit(?:ed|ing) (?:a|an|the)\b|\b(?:ran|runs|running|run) out of\b|\b(?:was|were|is|are|been|became|got) (?:\w+ )?(?:full|exhausted|overloaded|saturated|expired|deleted|removed|destroyed|revoked|flagged)\b|\bhad (?:\w+ )?expired\b|\b(?:over|above|beyond|exceed(?:s|ed|ing)?|hit|reach(?:ed)?) (?:a|an|the|our|its|their) (?:\w+ ){0,3}(?:limit|quota|capacity)\b|\bdid not have any\b|\b(?:after|following|since|once) (?:[\w./-]+ ){0,6}(?:changes?|updat\w+|upgrad\w+|deploy\w*|releas\w+|reboot|restart|migrat\w+|maintenance|roll-?out|merg\w+|error|failure|outages?|attack|crash|renam\w+|switch\w*)\b|\b(?:after|following|since) (?:[\w./-]+ ){1,5}(?:was|were|had been) \w{3,}ed\b|\b(?:occurred|happened|started|began) (?:\w+ )?(?:after|following|when)\b|\binjection (?:via|in|through)\b|\b(?:malicious|phishing|worm)\b/i;
function namesCause(text4) {
  return outright.test(text4) || implied.test(text4);
}
var cause2 = /\b(?:(?:root|underlying|main|primary) causes?|causes? (?:was|were|of the|:)|(?:caused|provoked) by|the reason (?:for|was|is)|result(?:ed|s)? from|stem(?:s|med) from|turned out to be|traced (?:back )?to|explanation (?:was )?(?:revealed|found)|by mistake|mistakenly)\b/i;
var harm2 = /\b(?:fail\w*|down|errors?|outages?|incidents?|issues?|problems?|unavailab\w*|unreachab\w*|inaccessib\w*|crash\w*|broke\w*|break\w*|stop\w*|lost|loss|block\w*|slow\w*|not|\w+n['’]t|unable|kill\w*|exceed\w*|full|empty|overload\w*|timeouts?|stuck|leak\w*|attack\w*|drop\w*|delet\w*|wrong\w*|disrupt\w*|degrad\w*|interrupt\w*)\b/i;
var reason = /\b(?:because|due to|owing to|caus(?:ed|es|ing))\b/i;
var sought = /\b(?:(?:investigat|look|search|check|debugg|solve|fix|address)\w*|to (?:find|identify|determine|understand)|(?:un|not )(?:clear|known|sure)|don['’]t know) (?:\w+ ){0,4}(?:causes?|reason)\b|\bcauses? (?:was|is|were) (?:\w+ )?(?:un(?:clear|known)|not (?:clear|known|found|identified))\b/i;
function seeksCause(text4) {
  return sought.test(text4);
}
function callsCause(text4) {
  if (seeksCause(text4)) return 0;
  if (cause2.test(text4)) return 3;
  if (!reason.test(text4)) return 0;
  return harm2.test(text4) ? 2 : 1;
}

// src/rules/root-cause-depth.ts
var whys = 3;
var repair = /\b(?:fix(?:ed)?|(?:re)?solved|corrected|saved|rectified|restored) by\b|\bthe (?:fix|patch|resolution)\b/i;
var account = 12;
function isAccount(text4) {
  const [cause4 = ""] = text4.split(repair, 1);
  return tellsWhyPossible(cause4) && wordsOf(cause4).length >= account;
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
    const text4 = textOfAll(postmortem, section, ["root-cause", "trigger"], "resolution");
    const factors = sourceOf(postmortem, section.span).filter((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line));
    if (factors.length >= 2 && /factor|condition/i.test(section.title)) return;
    if ((text4.match(/\bwhy\b/gi) ?? []).length >= whys) return;
    const mechanism = tellsMechanism(text4);
    const possible = tellsWhyPossible(text4) || outside.test(text4);
    if (possible && (mechanism || isAccount(text4))) return;
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
    const { span: span2 } = section;
    const brief2 = postmortem.sections.filter(
      ({ ids, form, title, parent }) => ids.length === 0 && form !== "bullet" && parent === section.parent && /^\W*root causes?\W*$/i.test(title)
    );
    const text4 = [textOfAll(postmortem, section, ["root-cause"], "resolution"), ...brief2.map((each2) => each2.text)].join(
      "\n"
    );
    const plain3 = Math.max(section.words, countWords(text4));
    const words2 = plain3 + codeWords(postmortem, section);
    if (preset !== "alx" && postmortem.links.some(({ span: at, image }) => !image && at.line >= span2.line && at.line <= span2.endLine))
      return;
    const items = sourceOf(postmortem, span2).filter((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line)).length;
    const told2 = Math.max(sentences(text4.replaceAll("\n", " ")).length, items);
    const named5 = postmortem.summaryCause;
    const isOwn = named5 !== null && named5.span.line >= span2.line && named5.span.line <= span2.endLine;
    const summary = new Set(wordsOf(isOwn ? "" : named5?.text ?? ""));
    const distinct = [...new Set(wordsOf(text4))];
    const repeated = distinct.filter((word2) => summary.has(word2)).length / Math.max(1, distinct.length);
    const fact = words2 < options.words * (told2 < options.sentences ? 1 : grace3) ? `has ${count(words2, "word")}, expected at least ${options.words}` : told2 < options.sentences && words2 < longSentence ? `has ${count(told2, "sentence")}, expected at least ${options.sentences}` : repeated >= most && words2 === plain3 ? "says again what the summary says" : null;
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
var denied3 = /\b(?:not|no|rather than|instead of|more than)\b[^.]{0,30}$/i;
var root_cause_human_default = defineRule({
  description: "The root cause is a weakness of the system, not a person",
  severity: { alx: "warning", sre: "error", strict: "error" },
  source: "PagerDuty (a person\u2019s action is never a root cause); Etsy; AWS correction of errors",
  options: {},
  *check(postmortem) {
    const causes = ownSections(postmortem, "root-cause");
    const texts2 = postmortem.summaryCause ? [...causes, postmortem.summaryCause] : causes;
    for (const { text: text4, span: span2 } of texts2) {
      const found2 = human.exec(text4);
      if (!found2 || denied3.test(text4.slice(0, found2.index))) continue;
      const line = postmortem.lines.find(
        (entry) => entry.line >= span2.line && entry.line <= span2.endLine && entry.text.includes(found2[0])
      )?.line;
      const at = line ?? span2.line;
      const others3 = sentences(text4).filter((sentence3) => !human.test(sentence3));
      yield {
        at: { line: at, endLine: at },
        message: `Root cause is given as ${quote(found2[0])}`,
        help: "Ask what let the slip through: `The tool took an empty host list for all hosts`",
        ...others3.some(tellsWhyPossible) ? { severity: "info" } : {}
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
    const telling3 = /* @__PURE__ */ new Map();
    for (const section of sections.filter(({ words: words2 }) => words2 >= emptyBelow))
      for (const id of section.ids) telling3.set(id, (telling3.get(id) ?? /* @__PURE__ */ new Set()).add(section));
    for (const section of sections) {
      const { ids, title, words: words2, parent } = section;
      if (!ids.some((id) => required.includes(id)) || ids.includes("metadata")) continue;
      const field3 = ids.includes("duration") || within(postmortem, parent, ["summary"]);
      if (words2 >= (field3 ? 1 : emptyBelow) || codeWords(postmortem, section) >= emptyBelow) continue;
      const told2 = ids.every(
        (id) => [id, ...parts[id] ?? []].some((name2) => {
          const others3 = telling3.get(name2);
          return others3 !== void 0 && others3.size > (others3.has(section) ? 1 : 0);
        })
      );
      const parentEmpty = parent !== null && (sections[parent]?.words ?? 0) < emptyBelow && sections[parent]?.ids.some((id) => required.includes(id));
      if (told2 || parentEmpty) continue;
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
  const text4 = line.text.trim().replace(/:$/, "").trimEnd();
  return wordsOf(text4).join() === wordsOf(title).join() ? { span: at, text: `${marks2} ${text4}` } : null;
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
function isField({ sections, headings }, { form, span: span2 }) {
  if (form !== "bold") return false;
  const above = headings.findLast((heading) => heading.span.line < span2.line)?.span.line;
  const at = sections.findIndex((section) => section.ids.includes("summary") && section.span.line === above);
  return at >= 0 && sections.some((other4) => other4.form === "bold" && other4.parent === at);
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
    const bareAmong = (named5) => sections.filter(
      (section) => (section.form === "plain" || section.form === "bold" || section.form === "unspaced-heading") && section.ids.some((id) => named5.includes(id)) && !isText(postmortem, section) && !isField(postmortem, section) && (preset === "alx" || section.form === "unspaced-heading" || headed(postmortem, section, 2) !== null) && (preset === "alx" || section.form !== "plain" || titleLike(section.title))
    );
    if (bareAmong(titled2).length === 0) return;
    const bare = bareAmong([...titled2, ...parts2]);
    const [first] = bare;
    if (!first) return;
    const fixes = bare.flatMap((section) => headed(postmortem, section, levelOf(postmortem, section)) ?? []);
    const [fix, ...moreFixes] = fixes;
    const isSwallowed = sourceOf(postmortem, titleLine(first)).some((line) => swallowed.test(line));
    yield {
      at: titleLine(first),
      message: `${bare.length === 1 ? "Title" : "Titles"} ${enumerate(bare.map(({ title, span: span2 }) => `${quote(title, 40)} (line ${span2.line})`))} ${bare.length === 1 ? "is no heading" : "are no headings"}`,
      help: isSwallowed ? isInCode(postmortem, first.span.line) ? "Take it out of the block of code that it stands in" : "Put an empty line before it: the HTML above takes it for its own text" : `${first.form === "unspaced-heading" ? "Write a space after the marks" : "Write a heading on a line of its own"}: \`## ${first.title.slice(0, 60)}\``,
      ...fix ? { fix, moreFixes } : {}
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
function isOpening(titles, { ids, form, span: span2 }, opening2) {
  if (ids.includes("summary") && form === "heading") return !titles.has(span2.line);
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
    const titles = new Set(postmortem.headings.map(({ span: span2 }) => span2.line));
    const opening2 = postmortem.sections.find(
      (section) => section.ids.includes("summary") && isOpening(titles, section, void 0)
    );
    const inOrder = outermost(postmortem).toSorted((a, b) => a.span.line - b.span.line);
    for (const section of inOrder) {
      const rank = rankOf(section);
      if (isOpening(titles, section, opening2) || rank === 0 && before.test(section.title)) continue;
      if (rank < 0 || section.title === "" || preset !== "alx" && section.ids.includes("timeline")) continue;
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
var sure = (line) => line === null ? null : { line };
var hinted = (line) => line === null ? null : { line: null };
var behind = ["corrective-measures", "action-items", "improvements", "lessons", "metadata"];
var clock2 = /\b\d{1,2}[:h]\d{2}(?=\b|\s?[ap]\.?m\b)/gi;
var day = new RegExp("^\\W*(?:\\p{L}{2,5}day\\W+)?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2})\\b", "u");
var published = /^\W*(?:date|published|posted|updated)\b/i;
var dayLength = 40;
var repaired = /\b(?:fix(?:ed)?|solution|solv(?:ed|ing)|resolv(?:ed|ing)|restor(?:ed|ing)|rolled back|revert(?:ed|ing)|edited|works? again|back (?:online|up|to normal))\b/i;
var repairedBy = /\b(?:was|were|(?:has|have) been) (?:\w+ly )?(?:mitigated|resolved|fixed|restored|solved) by\b/i;
var broughtBack = /\b(?:fixed|(?:re)?solved|restored|rolled back|reverted|patched|mitigated|recovered|work(?:s|ed|ing)? again|back (?:online|up|to normal)|fix (?:was|is|has been)|able to (?:start|run|work|log|connect|access|serve|process|resume)|(?:c[ao]mes?|came) (?:back )?up|started again|resumed|recreated|rotated|revoked|rebuilt|replaced|redeployed|reinstalled|roll(?:ed|ing)? ?back|rollback|vuelven? a|r[ée]tabli\w*|r[ée]solue?|corrig[ée]e?s|restablec\w+|restaur\w+|solucion\w+|resolvid\w+|restabelec\w+|wiederhergestellt|behoben)\b/i;
var halfway = /\b(?:almost|nearly|partly|partially|briefly|not|need(?:s|ed)? to|going to|try(?:ing)? to|want(?:s|ed)? to|fail(?:s|ed|ing)? to) (?:\w+ ){0,3}(?:recover|restor|resolv|fix|solv)|\bno (?:se )?(?:corrig|solucion|resolv|restaur)|\bpuede\w* /i;
var promised2 = /\bTODO\b|\b(?:we|team|I)(?:['’]ll| will| plan to| are (?:now )?(?:going to|planning|exploring|considering|working on|looking into))\b|\b(?:we|team|I) (?:should|need to|must)\b|\bnext steps\b|\b(?:for|as) (?:a )?future prevention\b|\bto make sure\b.{0,60}\b(?:never|again)\b|\bnever\b.{0,40}\bagain\b|\bto (?:prevent|avoid) (?:this|these|that|such|similar|a similar|another|any|future|it|recurr\w+)\b|\b(?:will|should) be (?:\w+ )?(?:add|requir|updat|review|conduct|implement|introduc|chang|mov|releas|fix|address|adress|replac|upgrad|deploy|monitor|propos)\w*|\brecommend(?:s|ed|ation)?\b|\bwould be to\b|\b(?:proposed|suggested|possible) (?:fix|solution)|\b(?:should|must|needs? to|has to) be \w+(?:ed|en|t)\b|\bthis prevents\b|\bcontinues? to work\b|\bgoing forward\b|^\W*(?:analy[sz]ing|exploring|considering|planning|rolling|rollout) \w/i;
var undertaken = /\b(?:we|team|I)(?:['’]ll| will(?! (?:be able|see|not|never|only))| plan to| are (?:now )?(?:going to|planning))\b|\bto (?:prevent|avoid) (?:this|these|such|similar|a similar|recurr\w+)\b/i;
var announced = /\b(?:this|the) (?:report|document|postmortem|post-mortem|retrospective|write-?up)\b|\bnot (?:set|configured|able|enough|built) to (?:prevent|avoid)\b/i;
var before2 = /\bbefore\b[^.]{0,120}\b(?:we|I) (?:need|must|should)/i;
var noticed = /\b(?:detect(?:s|ed)|reali[sz]ed|noti[cf](?:es|ed|ied)|discover(?:s|ed)|spotted|observed|rec(?:ie|ei)ved|saw|seen|alert(?:s|ed)?|alarms?|paged|(?:users?|customers?|support|teams?|we) (?:\w+ )?report(?:s|ed|ing)|reported (?:that|an?|by)|support (?:tickets?|requests?)|(?:bug bounty|researcher|bugcrowd|hackerone)\b[^.]{0,60}\b(?:report|submi|provid|disclos)\w*|submitted an? (?:\w+ )?report)\b/i;
var remedied = /\b(?:fix(?:es|ed)|patch(?:ed|es)|hot-?fix|mitigat\w+|resolv\w+|returned|released|redeploy\w*|swapped|switched)\b/i;
var improved = /\b(?:prevent(?:s|ing|ed)?|avoid(?:s|ing|ed)?|from now on|no longer|safeguards?|in the future|longer[- ]term|more reliable|better availability|automat(?:ed|ion)|to fix (?:the |any )?future|now (?:also )?\w+s\b)/i;
var found = /\b(?:found out|was found|detect\w*|noticed|discover\w*|monitor\w*|complain\w*|report(?:s|ed) by)\b/i;
var raised = /alert|alarm|monitor|pag(?:ed|er)|report|complain|customer|user|support|detect/i;
var shortField = /^[\p{L} ]{2,30}:\s\S+(?:\s\S+){0,7}$/u;
var identified = /^\W*identified\W*:\W*\w+(?: \S+){5}/i;
var lead = 10;
var status = /^\W*(?:\w+ )?(?:status|state|estado|statut)\b.{0,12}[:|]/i;
var isOrder = (text4) => beginsWithVerb(text4.replace(/^[^\p{L}]+/u, ""));
function* account2(postmortem, ...but) {
  const titles = new Set([postmortem.title, ...postmortem.headings].map((each2) => each2?.span.line));
  const out = [...behind, ...but];
  for (const line of prose(postmortem)) {
    if (!titles.has(line.line) && !status.test(line.text) && !within(postmortem, line.section, out)) yield line;
  }
}
function firstLine(lines, tells3) {
  for (const { line, text: text4 } of lines) if (tells3(text4)) return line;
  return null;
}
function story2(postmortem) {
  if (outermost(postmortem).length < 2) return prose(postmortem);
  return prose(postmortem).filter(({ section }) => within(postmortem, section, ["summary", "detection", "resolution"]));
}
function field2(postmortem, id) {
  return sectionsNamed(postmortem, id).find(({ words: words2 }) => words2 >= emptyBelow)?.span.line ?? null;
}
function inEntry(postmortem, milestone) {
  return bearing(postmortem, milestone).find(({ text: text4 }) => !halfway.test(text4))?.span.line ?? null;
}
function stamped(postmortem, milestone) {
  return bearing(postmortem, milestone).every(({ text: text4 }) => wordsOf(text4).length < emptyBelow);
}
function inTimeline({ timeline }, milestone) {
  return timeline?.told.includes(milestone) ? timeline.span.line : null;
}
function summaryTold(postmortem) {
  const [opening2] = outermost(postmortem).toSorted((a, b) => a.span.line - b.span.line);
  const first = opening2?.span.line;
  if (opening2?.ids.includes("impact") && opening2.words >= 2 * lead) return sure(opening2.span.line);
  const titles = new Set(postmortem.headings.map(({ span: span2 }) => span2.line));
  const above = [...account2(postmortem)].filter(
    ({ line, text: text4 }) => line < (first ?? 0) && !titles.has(line) && !shortField.test(text4)
  );
  return wordsOf(above.map(({ text: text4 }) => text4).join(" ")).length >= lead ? sure(above[0]?.line ?? null) : null;
}
function timelineTold(postmortem) {
  const clocksIn = (bare) => prose(postmortem).flatMap(
    ({ line, source }) => published.test(source) ? [] : (bare(source).match(clock2) ?? []).map(() => line)
  );
  const clocks = clocksIn((source) => source.replace(/`[^`]*`/g, ""));
  const areSeveral = (found2) => new Set(found2).size >= 2 || found2.length > 2;
  if (areSeveral(clocks)) return sure(clocks[0] ?? null);
  const days2 = postmortem.headings.filter(
    ({ text: text4, span: span2 }) => span2.line !== postmortem.title?.span.line && day.test(text4)
  );
  if (days2.length >= 2) return sure(days2[0]?.span.line ?? null);
  const alone = prose(postmortem).filter(({ text: text4 }) => text4.length < dayLength && day.test(text4));
  if (alone.length >= 3) return sure(alone[0]?.line ?? null);
  const quoted = clocksIn((source) => source);
  return hinted(areSeveral(quoted) ? quoted[0] ?? null : null);
}
function causeTold(postmortem) {
  return sure(
    field2(postmortem, "root-cause") ?? firstLine(account2(postmortem), (text4) => callsCause(text4) === 3) ?? firstLine(account2(postmortem, "timeline", "impact"), (text4) => callsCause(text4) === 2)
  ) ?? hinted(
    postmortem.summaryCause?.span.line ?? firstLine(
      account2(postmortem, "timeline", "impact", "resolution"),
      (text4) => namesCause(text4) && !seeksCause(text4) && !/\bbecause (?:I|we|it) (?:might|may|could|will|would)\b/i.test(text4)
    ) ?? firstLine(account2(postmortem, "impact"), (text4) => callsCause(text4) > 0 || identified.test(text4)) ?? firstLine(story2(postmortem), tellsMechanism) ?? (callsCause(postmortem.title?.text ?? "") > 0 ? postmortem.title?.span.line ?? null : null)
  );
}
function resolutionTold(postmortem) {
  return sure(
    field2(postmortem, "resolution") ?? (stamped(postmortem, "restored") ? null : inEntry(postmortem, "restored"))
  ) ?? hinted(
    inEntry(postmortem, "restored") ?? firstLine(account2(postmortem), (text4) => broughtBack.test(text4) && !halfway.test(text4)) ?? inTimeline(postmortem, "restored") ?? firstLine(prose(postmortem), (text4) => repairedBy.test(text4)) ?? firstLine(account2(postmortem), (text4) => remedied.test(text4) && !seeksCause(text4))
  );
}
function measuresTold(postmortem) {
  const lines = prose(postmortem).filter(({ section }) => !within(postmortem, section, ["timeline", "impact"]));
  const box = lines.find(({ source }) => /^\s*[-*+] \[ \] /.test(source));
  return sure(
    box?.line ?? firstLine(lines, (text4) => undertaken.test(text4) && !announced.test(text4) && !before2.test(text4))
  ) ?? hinted(
    firstLine(lines, (text4) => promised2.test(text4)) ?? firstLine(
      prose(postmortem),
      (text4) => /\bto (?:avoid|prevent) (?:this|such|it)\b[^.]{0,40}\b(?:future|again)\b/i.test(text4)
    ) ?? firstLine(prose(postmortem), (text4) => improved.test(text4))
  );
}
function detectionTold(postmortem) {
  return sure(
    field2(postmortem, "detection") ?? bearing(postmortem, "detected").find(({ text: text4 }) => raised.test(text4))?.span.line ?? null
  ) ?? hinted(
    inEntry(postmortem, "detected") ?? firstLine(account2(postmortem), (text4) => noticed.test(text4) && !isOrder(text4)) ?? inTimeline(postmortem, "detected") ?? firstLine(prose(postmortem), (text4) => found.test(text4))
  );
}
function tellsRepair(text4) {
  return repaired.test(text4);
}

// src/rules/section-present.ts
var detailed = 40;
var isAhead = ({ title, text: text4 }) => /^\W*solutions?\b/i.test(title) && sentences(text4).some((sentence3) => beginsWithVerb(sentence3) || /\b(?:will|should|going to)\b/i.test(sentence3));
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
    present: (postmortem) => ownSections(postmortem, "resolution").length > 0 || ownSections(postmortem, "root-cause").some(({ text: text4 }) => tellsRepair(text4)),
    told: resolutionTold
  },
  {
    name: "Corrective measures",
    title: "Corrective and Preventative Measures",
    asked: "what gets better and the tasks that do it",
    akin: /\b(?:actions?\b|prevent|measures?\b|improv|next step|remed|future|follow|todo)/i,
    present: (postmortem) => postmortem.actionItemsAt !== null || postmortem.noAction !== null || sectionsNamed(postmortem, "corrective-measures", "action-items", "improvements").length > 0 || ownSections(postmortem, "resolution").some(isAhead),
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
var elsewhere2 = { alx: null, sre: "info", strict: "warning" };
var telling = 15;
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
var denied4 = /\bno (?:known |user |customer |direct |actual )?impact\b|^\W*none\b/i;
var unreadShare = 0.25;
function isHalfRead(postmortem) {
  const places2 = new Set(unknown(postmortem));
  const inUnknown = ({ section }) => {
    const own4 = section === null ? void 0 : postmortem.sections[section];
    return own4 !== void 0 && places2.has(own4);
  };
  const words2 = prose(postmortem).reduce((sum, line) => sum + (inUnknown(line) ? wordsOf(line.text).length : 0), 0);
  return words2 > unreadShare * postmortem.words;
}
function hint(candidates) {
  const titles = candidates.slice(0, offered).map(({ title, span: span2 }) => `${quote(title, 40)} (line ${span2.line})`);
  return titles.length > 0 ? `; if ${titles.join(" or ")} is that section, name it under \`sections\` in the configuration` : "";
}
var section_present_default = defineRule({
  description: "Every section that the standard asks for is there",
  severity: { alx: "error", sre: "error", strict: "error" },
  source: "ALX brief; Google SRE book, appendix D; PagerDuty and Atlassian templates",
  options: {},
  *check(postmortem, { preset }) {
    for (const part2 of parts3) {
      const { name: name2, title, asked, otherwise = "", only, akin } = part2;
      if (only && only !== preset || part2.present(postmortem)) continue;
      const many = name2.endsWith("s");
      const told2 = part2.told(postmortem);
      const candidates = unknown(postmortem).filter((section) => akin.test(section.title));
      const likely = candidates.some(({ words: words2 }) => words2 >= telling) || (told2?.line ?? null) === null && name2 !== "Timeline" && isHalfRead(postmortem);
      const idle = name2 === "Resolution" && told2 === null && denied4.test(postmortem.impact?.text ?? "");
      const milder = likely || idle ? "info" : told2 === null ? null : elsewhere2[preset];
      yield {
        at: top(postmortem),
        message: told2 === null ? `${name2} ${many ? "are" : "is"} missing` : `${name2} ${many ? "have no section of their" : "has no section of its"} own${told2.line === null ? "" : `: line ${told2.line} speaks of ${many ? "them" : "it"}`}`,
        help: `Add \`## ${title}\`: ${preset === "alx" ? `the brief asks for ${asked}` : asked + otherwise}${hint(candidates)}`,
        ...milder === null ? {} : { severity: milder }
      };
    }
  }
});

// src/rules/several.ts
var told = ["timeline", "root-cause", "corrective-measures", "action-items"];
function severalIn(postmortem) {
  const [title, second] = postmortem.headings.filter(({ level: level2, text: text4 }) => level2 === 1 && /^post-?mortem\b/i.test(text4));
  const between = postmortem.sections.filter(
    ({ ids, span: span2 }) => ids.length > 0 && span2.line > (title?.span.line ?? 0) && span2.line < (second?.span.line ?? 0)
  );
  if (second && between.length > 1) return { what: "report", line: second.span.line };
  const numbered2 = postmortem.headings.filter(({ text: text4 }) => /^\W*incident\s?#?\d{1,3}\b/i.test(text4));
  if (numbered2[1]) return { what: "incident", line: numbered2[1].span.line };
  const again = secondSummary(outermost(postmortem).toSorted((a, b) => a.span.line - b.span.line));
  if (again !== null) return { what: "report", line: again.span.line };
  const windows = postmortem.lines.flatMap(({ text: text4, line }) => {
    if (!lasting.test(text4)) return [];
    const told2 = text4.slice(0, lineLength2);
    const range = readMentions(told2).find(
      ({ start, end: end3 }) => start.clock && (end3?.clock || readLengths(told2).length > 0)
    );
    return range ? [{ start: range.start, line }] : [];
  });
  const [first] = windows;
  const other4 = first && windows.find(({ start }) => isFar(first.start, start));
  return other4 ? { what: "incident", line: other4.line } : null;
}
var lasting = /^\W*(?:total |outage |incident |service )?(?:duration|(?:outage|incident) window)\b[^:]{0,20}:/i;
var lineLength2 = 300;
function secondSummary(sections) {
  const first = sections.find(isSummary);
  for (const [at, section] of sections.entries()) {
    if (section === first || !isSummary(section)) continue;
    const bears2 = (some, id) => some.some(({ ids }) => ids.includes(id));
    const repeated = told.filter((id) => bears2(sections.slice(0, at), id) && bears2(sections.slice(at), id));
    if (repeated.length > 1) return section;
  }
  return null;
}
var isSummary = ({ ids, title }) => ids.includes("summary") && /summar|resumen|résumé|resumo|sumário|概要/i.test(title);
var rounded = 15;
function isFar({ clock: a, date: one }, { clock: b, date: other4 }) {
  if (a === null || b === null) return false;
  const sameDay = one === null || other4 === null || one.month === other4.month && one.day === other4.day;
  return !sameDay || Math.abs((a.hour - b.hour) * 60 + a.minute - b.minute) > rounded;
}

// src/rules/section-unique.ts
var section_unique_default = defineRule({
  description: "A section stands once in the same place",
  severity: { alx: "warning", sre: "warning", strict: "warning" },
  source: "ALX layout; any reader who looks for the timeline",
  options: {},
  *check(postmortem) {
    const several4 = severalIn(postmortem);
    if (several4?.what === "report") {
      yield {
        at: { line: several4.line, endLine: several4.line },
        message: "File tells the report a second time from here on",
        help: "Keep one of the two, or move the second to a file of its own"
      };
      return;
    }
    const { sections } = postmortem;
    const seen2 = /* @__PURE__ */ new Map();
    for (const section of sections) {
      const { ids, title, parent, form, span: span2 } = section;
      if (ids.length === 0 || form === "bullet") continue;
      const key = `${parent ?? ""} ${wordsOf(title).join(" ")}`;
      const first = seen2.get(key);
      if (first === void 0) seen2.set(key, span2.line);
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
var telling2 = 4;
var fewest = 4;
function saysTheSame(summary, cause4) {
  const [first = ""] = sentences(cause4?.text ?? "");
  const words2 = [...new Set(wordsOf(first))].filter(({ length }) => length > telling2);
  const told2 = new Set(wordsOf(summary.text));
  return words2.length >= fewest && words2.filter((word2) => told2.has(word2)).length >= same * words2.length;
}
function isField2({ sections, headings, title }, summary) {
  const next = headings.find(({ span: span2 }) => span2.line > summary.span.line && span2.line !== title?.span.line);
  return sections.some(
    ({ ids, form, span: span2 }) => ids.includes("root-cause") && form !== "heading" && span2.line >= summary.span.line && span2.line <= summary.span.endLine + 1 && span2.endLine === span2.line && span2.line < (next?.span.line ?? Number.POSITIVE_INFINITY)
  );
}
var cause3 = /\bafter [^.,]{3,60}(?:was|were|had been|got) \w+ed\b|\binstead of\b|\bbypass\w*|\bresult(?:ing|ado|at)\b|\bse (?:introdujo|deb[ií]a?|produjo)\b|\bcausa(?:nt|ndo|do|da)\b|\bprovoc\w+|\bentra[iî]n\w+|\bsuite à\b/i;
var summary_cause_default = defineRule({
  description: "The summary names the cause",
  severity: { alx: "warning", sre: "info", strict: "info" },
  source: "ALX brief (the summary holds the root cause)",
  options: {},
  *check(postmortem, { preset }) {
    if (postmortem.summaryCause || !known3.has(postmortem.language)) return;
    const summaries = sectionsNamed(postmortem, "summary").filter(({ words: words2 }) => words2 >= emptyBelow);
    const [summary] = summaries;
    if (!summary || summaries.some(({ text: text4 }) => namesCause(text4) || tellsMechanism(text4) || cause3.test(text4))) return;
    if (saysTheSame(summary, narrowest(postmortem, "root-cause", "resolution")) || isField2(postmortem, summary)) return;
    yield {
      at: titleLine(summary),
      message: "Summary names no cause",
      ...unsure(postmortem),
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

// src/postmortem/cues.ts
var CUES = {
  trigger: {
    says: [
      "(push|deploy|release|rollout|roll-out|upgrade|update|migration|merge|reboot|rename|maintenance)\\w* (\\w+ ){0,3}(begin|began|begun|start|initiated|complete|went out|is made|was made)",
      "(configuration|config) (change|push)",
      "(deployed|released|pushed|merged|rolled out|upgraded)",
      "trigger(ed)? by",
      "despliegue|deploiement|mise en production|implantacao"
    ],
    unless: ["(hot)?fix|patch|revert|roll(ed)? ?back|corrected|restore|solution", "fail(s|ing)\\b"]
  },
  start: {
    says: [
      "(outage|impact|incident|disruption|downtime|degradation) (begins|began|starts|started|onset)",
      "(start|beginning|onset) of (the )?(outage|impact|incident|disruption|downtime)",
      "(site|service|server|website|system|application)( \\w+){0,2} (goes|went|is|was) (down|offline)",
      "users? (begin|began|start|started) (to )?(see|experienc|report)",
      "inicio de(l| la) (incidente|caida|interrupcion)",
      "debut de (l'incident|la panne)"
    ],
    unless: ["investigat"]
  },
  detected: {
    says: [
      "alert|alarm|paged|pager|monitor|detect",
      "notic(e|ed|es|ing)|flagged",
      "report(s|ed)?( \\w+){0,3} by",
      "(users?|customers?|clients?|reports?|someone|people|players)( \\w+){0,3} (report|complain|contact|experienc|encounter|observ)",
      "(staff|employee|colleague|visitor|caller|help ?desk)s?( \\w+){0,2} (calls?|called|rings?|rang|phones?|phoned)\\b|(call|ring|phone)(s|ed)? (the )?on-?call",
      "complain|report(s|ed)\\b|reports? (of|that)",
      "notif(y|ies|ication)",
      "(issue|error|problem|outage|failure) (was|is) (realized|observed|spotted|seen|found)",
      "(issue|problem)s?( [\\w-]+){0,8} (was|is) identified by",
      "(e-?mail|warning|message)s?( \\w+){0,3} (was|were|is) received|rec(ei|ie)ve[sd]( \\w+){0,3} (e-?mail|warning|message|call)",
      "(became|made|becomes) aware|team aware|discovery(?=\\s*(:|$))",
      "raised( \\w+){0,2} (support|request|ticket|issue|concern)",
      "(user|customer) reports?",
      "ticket( \\w+){0,2} (opened|raised|created)",
      "(users?|customers?|clients?)( \\w+){0,2} (open|raise|file|submit)\\w*( \\w+){0,2} tickets?",
      "health ?check|(fire|turn|goe|went|go)\\w* red\\b",
      "discovered (that|during|by|when|while)|(realized|realised|understood) (that|the)",
      "\u691C\u77E5|\u767A\u898B|\u5831\u544A|\u30A2\u30E9\u30FC\u30C8",
      "detectad|deteccion|alerta|monitore|avisa|reporta",
      "detecte|alerte|signale|surveillance",
      "detectou|deteccao|relata"
    ],
    unless: [
      "fail(s|ed)? to (detect|alert|notice|catch)",
      "no anomal",
      "(incident|post-?mortem|final) report",
      "resolved",
      "normal",
      "alerts? (were|was|is|are) (tuned|adjusted|added)",
      "silenced",
      "(alert|alarm|monitor|pager|page)\\w* (does|do|did|was|were|is|are)(n't| not) (fir|trigger|alert|page|rais|sent|set off)",
      "monitored for"
    ]
  },
  acknowledged: {
    says: [
      "acknowledg",
      "confirm(s|ed|ing)?",
      "verif(y|ies|ied)( \\w+){0,2} (alert|issue|problem|outage)",
      "on-?call( \\w+){0,3} (begin|began|start|respond|join|investigat)",
      "investigation( \\w+){0,3} (start|began|begun|initiated|begin|underway|focus)",
      "(began|begin|begins|started|starts|start|initiated) (\\w+ ){0,3}investigat",
      "investigat(es|ed|ing)",
      "notified",
      "incident( \\w+){0,2} (declared|opened|raised)",
      "war ?room",
      "\u5BFE\u5FDC\u958B\u59CB|\u8ABF\u67FB\u3092?\u958B\u59CB",
      "confirma|notificad|investigacion (inici|comenz)|comenzo la investigacion",
      "confirme|pris en charge|investigation (demarre|lancee)|prevenu",
      "confirmou|notificad"
    ],
    unless: ["root cause", "resolution", "restor", "resolved", "operational", "fixed", "recover", "healthy"]
  },
  escalated: {
    says: [
      "escalat",
      "(brought|called|pulled) in",
      "loop(s|ed) (\\w+ )?in\\b",
      "engage[ds]?\\b",
      "handed over",
      "paged( \\w+){0,3} team",
      "(team|engineer|specialist|administrator|expert|vendor|provider)s?( \\w+){0,2} (was|were|is|are) (involved|contacted|called|brought)",
      "(sent|forwarded|assigned)( \\w+){0,3} to( \\w+){0,4} (team|support|engineer|administrator|specialist)",
      "contacted( \\w+){0,4} (team|support|vendor|provider)",
      "(report|forward|pass|hand|rais|refer)(s|ed)( \\w+){0,2} (to|with)( \\w+){0,3} teams?\\b",
      "joined (the|by)",
      "team (steps|stepped) (up|in)\\b|br(ought|ings?) in|hand(s|ed) (the |this )?(issue|incident|problem)( \\w+)? (over )?to",
      "(call|ticket|request|alert)( \\w+){0,3} to( \\w+){0,4} team",
      "(expert|specialist|consultant)s?( \\w+){0,2} (consulted|engaged|contacted)",
      "\u30A8\u30B9\u30AB\u30EC\u30FC\u30B7\u30E7\u30F3",
      "escalad|escalo|escalamiento",
      "escalade|remonte a",
      "escalonad|escalou"
    ],
    unless: ["(no|not|without|never)( \\w+){0,2} escalat", "de-?escalat"]
  },
  "dead-end": {
    says: [
      "mislead|misguided",
      "erroneous(ly)? (focus|assum|attribut)",
      "false (lead|trail|path)",
      "red herring|wild goose|dead[- ]end|wrongly",
      "wrong (assum|path|lead|direction|track|place|component)",
      "rul(ed|ing) out",
      "(hypothes[ie]s|theor(y|ies)|suspicions?)( \\w+){0,3} (discarded|dismissed|excluded|rejected|disproved|refuted)",
      "turned out (not|to be (un|ir|fine|false|wrong))",
      "no (\\w+ ){0,2}((issue|anomal|problem|fault|evidence)\\w*|errors?(?! logs?))( \\w+){0,2} (found|detected|seen|observed|present)",
      "found (no|nothing)",
      "nothing (wrong|conclusive|unusual)|no (abnormal|suspicious|unusual) activity",
      "(incorrect|wrong) (diagnosis|fix|theory|conclusion)|(but )?not (the )?(root|real|actual) cause",
      "(restart|reboot|roll-?back|attempt|fix)\\w*( \\w+){0,8},? (but|and) (it )?(crashe[sd]|fail(s|ed)|do(es)?n.t)( \\w+)? (again|to start|to come)?",
      "(do|does|did)(n.t| not) (seem to )?(come back|fix things)",
      "(attempts?|tries)( \\w+){0,3}( all)? failed|n.t the (issue|cause|problem)|without success|to no avail|unsuccessful|in vain|no effect|no improvement",
      "(did|do|does)(n.?t| not) (resolve|help|fix|solve|work|improve)",
      "(issue|problem|error|outage|failure)s?( \\w+){0,2} persist",
      "unrelated (to|error|issue|log|event|problem)|(is|was|were|are) unrelated|not (on|at) (their|our|its) (side|end|fault)",
      "deemed (fine|healthy|irrelevant)",
      "(look|appear|seem)(s|ed)? (to be )?(fine|normal|healthy|ok)\\b(?! again)|nothing happen",
      "(did|do|does)(n.?t| not) (reveal|show|explain)|still no (culprit|cause|explanation)",
      "shift(s|ed)? (the |their |our )?(focus|attention)",
      "pista falsa|camino equivocado|callejon sin salida|sin exito|no (se )?resolvio|descart",
      "fausse piste|mauvaise piste|impasse|sans succes|ecarte",
      "beco sem saida|sem sucesso|nao resolveu"
    ],
    unless: ["(no|without)( any)? (mislead|false lead|dead end)"]
  },
  identified: {
    says: [
      "(root cause|culprit|source of|cause)( \\w+){0,6} (identified|found|discovered|determined|uncovered|located|pinpointed|isolated|confirmed|revealed|established)",
      "(identif(y|ied|ies|ying)|found|discover|uncover|determin|pinpoint|isolat|locat(?!ion)|trac(?!er)|diagnos|reveal)\\w*( [\\w'-]+){0,8} (root cause|culprit|misconfigur\\w*|mis-configur\\w*|cause)",
      "root cause( \\w+){0,2} (is|was|:)",
      "traced( back)? to",
      "culprit",
      "\u539F\u56E0\u7279\u5B9A|\u539F\u56E0\u3092\u7279\u5B9A|\u6839\u672C\u539F\u56E0",
      "causa (raiz|principal)( \\w+){0,4} (identific|encontr|determin)|se identifico|identificaron|identificad",
      "cause (racine )?(identifiee|trouvee)|identifie",
      "causa raiz identificada|identificou"
    ],
    hints: [
      "(identif(y|ied|ies|ying)|found|finds|discover|uncover|reveal|show|notic|realiz|pinpoint|isolat|locat(?!ion))\\w*( [\\w'.-]+){0,9} (error|bug|leak|fault|defect|failure|typo|misspel\\w*|overload|exhaust\\w*|corrupt\\w*|expir\\w*|change|flaw\\w*|query|issue|problem|regression|missing|incorrect|conflict|mismatch|misconfig\\w*)",
      "(error|bug|leak|fault|defect|typo|overload|exhaustion|corruption|change|flaw|query|issue|problem|regression|mismatch|script|misconfiguration)\\w*( \\w+){0,4} (identified|found|discovered|uncovered|isolated|pinpointed|detected as)",
      "reveal(s|ed)?"
    ],
    unless: [
      "suspect|potential|possible",
      "investigat\\w*( \\w+){0,3} cause",
      "to (identify|find|determine|discover)",
      "unknown|reveal\\w* the status"
    ]
  },
  mitigated: {
    says: [
      "mitigat",
      "stabili[sz]",
      "partial(ly)?( \\w+){0,4} (restor|recover|resol|service|functional|relief)",
      "re-?rout(e|ed|es|ing)",
      "redirect(ed|ion)?( \\w+){0,3} traffic",
      "traffic( \\w+){0,3} (redirect|rerout)",
      "work-?around",
      "degraded but available",
      "temporar(y|ily)( \\w+){0,3} (fix|relief|resol|solution|restor)",
      "services?( \\w+){0,2} (began|begins?|start(s|ed)?) to (recover|respond|return|stabili)",
      "\u7DE9\u548C|\u66AB\u5B9A\u5BFE\u5FDC",
      "mitigad|estabiliz|parcialmente",
      "attenue|stabilis|partiellement|contourn",
      "mitigou|estabilizou"
    ],
    unless: [
      "to mitigate",
      "mitigation attempt",
      "abandon",
      "mitigation (plan|strateg|step)s? (discuss|plan)",
      "stable version",
      "future"
    ]
  },
  restored: {
    says: [
      "restor(ed|es|ation|ing)\\b",
      "resolv(ed|es|ing)\\b",
      "(?<!for .{0,30})(full |issue |incident |problem )resolution",
      "recover(ed|y)\\b",
      "back (to (an? )?(\\w+ )?(normal|functional|healthy|stable)|online|up|in service|on-?line|in operation)",
      "br(ought|ings?|inging)( \\w+){0,3} back",
      "fully (operational|functional|available|accessible|recovered|working)",
      "(operational|functional|accessible|available|working|live|running|active) (again|normally|as expected|without)",
      "(return|returned|returns|came|comes) to (being )?(active|online|service|life|full)",
      "(page|site|website|service|app|application|server|system)s? (is|are|was|were) (now |again |back )?(working|up|live)",
      "normal (operation|service|functioning|performance)s?",
      "(return|returned|returns|resumed|resumes)( \\w+){0,2} (to )?normal",
      "functionality( \\w+){0,2} (returned|confirmed|restored)",
      "100 ?% (of )?(\\w+ )?(traffic|online|back)",
      "all (clear|good)\\b",
      "(outage|incident) (ends|ended|is over|over)\\b|end of (the )?(outage|impact|incident|disruption|downtime)|services? resume[sd]?\\b",
      "regain(s|ed)|res+ur+ected",
      "(^|[,;.:] )(?!.{0,60}(\\btr(y|ies|ied)\\b|fail|crash|restart|happen|occur|down\\b|went|goes))([\\w-]+ ){1,8}again[.!]?$",
      "crisis averted",
      "(is|was|are|were) (fixed|solved)|(issue|problem)( \\w+){0,2} (fixed|solved)|confirmed working",
      "(site|service|page|website|server|system|app|application)s?( \\w+){0,3} (up|online|live|running|working) ?(again)?$",
      "now (serving|running|working|operational|accessible)",
      "\u5FA9\u65E7|\u89E3\u6D88",
      "(resolution|recovery)(?=\\s*(:|$))",
      "(is|was|are|were|been) resolve\\b",
      "(confirmed|verified|declared) (stable|healthy|operational|functional|resolved)",
      "(confirm|verif)\\w*( \\w+){0,3} (is|are|was|were) (stable|healthy)",
      "(at|to) (its|their|the) (usual|normal) (rate|speed|level|pace|state)|(drop|f[ae]ll|dropped) (back )?(down )?to (zero|normal)",
      "succes\\w* (re)?loaded|(re)?load(s|ed|ing)? (success\\w*|properly|normally|correctly)",
      "(fix(es|ed)?|solve[sd]) the (issue|problem|bug|error|outage)",
      "(function|work|operat|respond|behav)ing (normally|as expected|correctly|properly|fine)",
      "restablec|restaurad|resuelt|recuperad|operativo|solucionad|vuelven? a (la normalidad|(un )?estado (normal|estable)|funcionar)",
      "retabli|resolu|retour a la normale|restaure|operationnel",
      "restabelecid|resolvid|normalizad"
    ],
    unless: [
      "resolv\\w* to (the |an? )?(same |ip|address|\\d)",
      "partial|gradual|beginning|attempt|estimated|temporar",
      "\\bhad been (\\w+ )?(restor|resolv|recover|fix)|\\b(was|were) once again\\b",
      "(almost|nearly|partly|mostly|briefly) (\\w+ )?(recover|restor|resolv|normal|back)",
      "caus(es|ed|ing) another|alerts?( \\w+){0,2} resolving",
      "(began|begins?|start(s|ed)?) to",
      "some (users|services|service)",
      "(settings?|configuration|backup|file|version|index|snapshot|replica|data) (is|are|was|were|has been|have been) restored",
      "((to|must) (be )?|(will|could|would|should|might|may) (\\w+ ){0,2})(restore|resolve|recover)",
      "(begin|began|begun|begins|start|starts|started|process of|gradually|while|toward|towards) (\\w+ )?restoring",
      "parcial|partiel",
      "resolution (meeting|review|message|email|plan|steps)",
      "\\bfor (\\w+ ){0,4}resolution",
      "time to (recover|restore)"
    ]
  },
  closed: {
    says: [
      "incident( \\w+){0,3} closed",
      "(monitoring|observation) (period|window)( \\w+){0,2} (over|end|complete)",
      "post-?mortem( \\w+){0,4} (start|begin|began|conduct|initiat|phase|held|review|schedul|complet)",
      "post-?(incident|outage) (review|analysis|meeting)",
      "conducted( \\w+){0,3} post-?mortem",
      "incident report( \\w+){0,2} (written|published|sent)",
      "closed (the )?(incident|issue|case)",
      "closes (the )?(incident|case|abuse case)",
      "incidente cerrado|se cierra",
      "incident (clos|cloture)",
      "incidente (encerrado|fechado)"
    ]
  }
};

// src/postmortem/negation.ts
var NEGATIONS = "(?:not|no|never|without|cannot|can't|couldn't|didn't|doesn't|don't|wasn't|isn't|weren't|won't|hasn't|haven't|fail(?:s|ed)? to|failing to|unable to|nothing|none|yet to|until|despite|sin|ningun|nunca|pas|sans|aucun|jamais|nao|sem)";
var GOES_ON = "(persist|still (down|fail|unavail|unable|slow|experienc|happen|not|affect)|creeping back|came back|recurred|again failed|returned (shortly|after|later)|persiste|continue[ds]? to (fail|degrad|occur|experience))";
var ASSUMES = "(assum|suspect|suspicio|initial(ly)? (investigat\\w*|focus\\w*|attention|checks?|analysis)|hypothes|presum|believ|thought|guess|likely cause|sospech|supon|supus|soupconn|suppos|suspeit)";
var DISPROVES = "(no (\\w+ ){0,3}(anomal|issue|problem|sign|evidence|abnormal|fault|error)|ruled out|not the|wasn't|was not|isn't|unrelated|without success|(did|do|does)(n.?t| not) (resolve|help|fix|solve)|persist|dead[- ]end|red herring|mislead|turned out|actually|nothing|realized that( \\w+){0,6} not|looked? fine|peachy|focus (is |was |has )?shift|shift(s|ed) (focus|to)|functioning correctly|(was|were) operational|normal(ly)?\\b|descart|sin anomal|aucune anomal|ecarte)";

// src/postmortem/milestone.ts
var EDGE = "(?:\\b|(?=[\\u3005-\\u9fff]))";
var joined2 = (patterns) => new RegExp(`${EDGE}(?:${patterns.join("|")})`, "g");
var matcher = ({ says, unless, hints }) => ({
  says: joined2(says),
  unless: unless ? new RegExp(`${EDGE}(?:${unless.join("|")})`) : null,
  hints: hints ? joined2(hints) : null
});
var MATCHERS = Object.fromEntries(Object.entries(CUES).map(([name2, cue]) => [name2, matcher(cue)]));
var NEGATED = new RegExp(`(?:^|[\\s'\u2019])${NEGATIONS}\\b(?:\\s+[^\\s]+){0,3}\\s*$`);
var NEGATED_INSIDE = /\b(?:not|never|cannot)\b|n't\b/;
var GOES_ON_AFTER = new RegExp(`\\b${GOES_ON}`);
var ASSUMED = new RegExp(`\\b${ASSUMES}`);
var DISPROVED = new RegExp(`\\b${DISPROVES}`);
var MAX_LENGTH2 = 2e3;
var Told = class {
  text;
  #clauses = null;
  constructor(text4) {
    this.text = fold(text4.slice(0, MAX_LENGTH2).replaceAll("\u2019", "'"));
  }
  get clauses() {
    this.#clauses ??= this.text.split(/[.;:!?](?=\s|$)|,\s|\s[-–—]\s|\b(?:but|however|although|pero|mais|mas)\b/).map((clause) => clause.trim());
    return this.#clauses;
  }
};
function strength(milestone, told2) {
  const { says, unless, hints } = MATCHERS[milestone];
  const negatable = milestone !== "dead-end";
  if (told2.text.search(says) >= 0) {
    for (const clause of told2.clauses) {
      if (tells2(says, clause, negatable) && !unless?.test(clause)) return 2;
    }
  }
  return hints !== null && tells2(hints, told2.text, negatable) && !unless?.test(told2.text) ? 1 : 0;
}
function tells2(pattern, clause, negatable) {
  for (const match of clause.matchAll(pattern)) {
    if (!negatable || !(NEGATED.test(clause.slice(0, match.index)) || NEGATED_INSIDE.test(match[0]))) return true;
  }
  return false;
}
function readMilestones(texts2, start = null, end3 = null) {
  const told2 = texts2.map((text4) => new Told(text4));
  const found2 = texts2.map(() => []);
  const dead = new Set(told2.flatMap((text4, at) => isDeadEnd(told2, text4, at) ? [at] : []));
  const tellers = (milestone, least = 2) => told2.flatMap((text4, at) => strength(milestone, text4) >= least ? [at] : []);
  const alive = (at) => !dead.has(at);
  const give = (at, milestone) => {
    if (at !== void 0) found2[at]?.push(milestone);
  };
  const detected = tellers("detected")[0];
  const after = (at) => detected === void 0 || at > detected;
  const restored = tellers("restored").filter((at) => alive(at) && !GOES_ON_AFTER.test(told2[at]?.text ?? "")).at(-1) ?? (end3 !== null && end3 > (start ?? 0) && alive(end3) ? end3 : void 0);
  const fixed = (at) => alive(at) && (restored === void 0 || at <= restored);
  give(
    tellers("trigger").filter((at) => at <= (detected ?? 0)).at(-1),
    "trigger"
  );
  give(start ?? tellers("start").find((at) => at <= (detected ?? at)) ?? 0, "start");
  give(detected, "detected");
  give(
    tellers("acknowledged").find((at) => after(at) && at <= (restored ?? at)),
    "acknowledged"
  );
  give(tellers("escalated")[0], "escalated");
  for (const at of dead) give(at, "dead-end");
  give(tellers("identified").filter(fixed).at(-1) ?? tellers("identified", 1).filter(fixed).at(-1), "identified");
  give(
    tellers("mitigated").find((at) => after(at) && alive(at)),
    "mitigated"
  );
  give(restored, "restored");
  give(tellers("closed").at(-1), "closed");
  return found2;
}
function isDeadEnd(texts2, told2, at) {
  if (strength("dead-end", told2) > 0) return true;
  const assumed = told2.text.search(ASSUMED);
  if (assumed < 0) return false;
  const but = told2.text.slice(assumed).match(/\b(?:but|however|pero|mais|mas)\b.*/)?.[0] ?? "";
  if (DISPROVED.test(but)) return true;
  for (const { text: text4 } of texts2.slice(at + 1, at + 4)) {
    if (DISPROVED.test(text4)) return true;
    if (ASSUMED.test(text4)) return false;
  }
  return false;
}
function toldIn(text4) {
  const told2 = new Told(text4);
  const found2 = MILESTONES.filter((milestone) => strength(milestone, told2) === 2);
  return deniesDeadEnds(text4) && !found2.includes("dead-end") ? [...found2, "dead-end"] : found2;
}
var MILESTONES = Object.keys(CUES);
var deniesDeadEnds = (text4) => /\b(?:no|without|none)\b[^.]{0,20}\b(?:mislead|false lead|dead end)/i.test(text4.slice(0, MAX_LENGTH2));

// src/rules/timeline-dead-end.ts
var none = /\bno (?:misleading|false|wrong) (?:path|lead|turn|trail)s?\b|\bno dead ends?\b/i;
var mentioned = /nothing happened|did(?:n['’]t| not) (?:even )?(?:reveal|try|show)|shift(?:ed|ing)? (?:the |our )?focus|looked (?:fine|normal|healthy|ok)\b|\bnot effective|\bineffective|attempted fix|\bfail(?:s|ed) to (?:resolve|fix|solve|help)|goose chase|misdirection|\bfirst (?:pass|attempt|try)\b|\bfound (?:it|them|\w+ to be) (?:\w+ )?(?:operational|healthy|fine|normal)|mislead|false lead|red herring|false positive|dead end|wild goose|wrong (?:path|assumption|lead|track)|wrongly|mistakenly|initial(?:ly)? (?:\w+ ){0,2}(?:assum|suspe|suspic|hypothes|thought|believ|focus)|(?:assum|suspect|thought|believ)\w* initially|first suspect|suspecting\b|\bled? to (?:think|believ)|\bleading to think|\bassumption|did ?n['o]t think\b|\bmask(?:s|ed|ing) (?:the|this|that|a)\b|\bsame (?:issue|problem|error) (?:happened|occurred|remained|persisted)|\bstill (?:happens?|happening|failing|persist\w*)|n['o]t the (?:cause|culprit)|\bwrong (?:street|tree|turn|door|place|way)\b|\bnothing to hide\b|\b(?:shows?|is|are|was|were|all|its) (?:\w+ )?ok\b|\binnocent\b|\bnot guilty\b|\bneither of (?:these|them|the two)\b|\bblam(?:ed?|ing) (?:it on )?the\b|(?:not|n't) related\b/i;
var looked = /\b(?:check|verif|investigat|inspect|examin|look|test|confirm|analy[sz]|debug|review|tr(?:y|ies|ied)\b|attempt|search|compar|rul(?:e|ing)|focus|dig)/i;
var several3 = 2;
var timeline_dead_end_default = defineRule({
  description: "The timeline tells the paths that led nowhere",
  severity: { alx: "warning", sre: "off", strict: "off" },
  source: "ALX brief (misleading investigation or debugging paths)",
  options: {},
  *check(postmortem) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || !understood(postmortem) || tells(postmortem, "dead-end")) return;
    if (sectionsNamed(postmortem, "misleading").some(({ words: words2 }) => words2 > 0)) return;
    if (postmortem.lines.some(({ text: text4 }) => none.test(text4) || mentioned.test(text4))) return;
    const looks = timeline.entries.slice(1, -1).filter(({ text: text4 }) => looked.test(text4)).length;
    const hinted2 = isDigest(postmortem) || looks >= several3 || postmortem.lines.some(({ text: text4 }) => toldIn(text4).includes("dead-end"));
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline tells no misleading path",
      help: "The brief asks for paths that led nowhere: write `- 10:10 \u2013 network suspected; ruled out at 10:30`, or `no misleading path was taken`",
      ...hinted2 ? { severity: "info" } : unsure(postmortem)
    };
  }
});

// src/rules/timeline-detection.ts
var noticed2 = /alert|alarm|detect|notic|report|discover|monitor|aware|paged|pager|complain|notif|observ|warn|identif|contact|found|receiv|ticket|investigation (?:start|beg[ai]n)|spik|reali[sz]e|recieve|observ|\bs(?:ee|aw|een)\b|noted/i;
var timeline_detection_default = defineRule({
  description: "The timeline tells when the incident was detected",
  severity: { alx: "error", sre: "warning", strict: "error" },
  source: "ALX brief (when was the issue detected); Google SRE book, appendix D",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || !understood(postmortem) || tells(postmortem, "detected")) return;
    const restored = timeline.entries.findIndex(({ milestones }) => milestones.includes("restored"));
    const early2 = timeline.entries.slice(0, restored < 0 ? Math.max(3, timeline.entries.length / 3) : restored);
    if ([...early2, ...timeline.untimed].some(({ text: text4 }) => noticed2.test(text4))) return;
    if (sectionsNamed(postmortem, "detection").some(({ words: words2 }) => words2 > 0)) return;
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline does not tell when the incident was detected",
      help: `${preset === "alx" ? "The brief asks when the issue was detected: begin with" : "Begin with"} \`- 10:00 \u2013 alert: 5xx above 5 %\``,
      ...unsure(postmortem)
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
    const texts2 = [
      ...bearing(postmortem, "detected"),
      ...sections,
      ...sectionsNamed(postmortem, "summary"),
      ...timeline.entries.slice(0, 2),
      ...timeline.untimed
    ];
    if (texts2.some(({ text: text4 }) => how.test(text4))) return;
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
    const long2 = (timeline?.entries ?? []).filter(
      ({ text: text4 }) => sentences(text4).length > options.sentences || wordsOf(text4).length > options.words
    );
    const [first] = long2;
    if (!first) return;
    yield {
      at: first.at.span,
      message: `Timeline ${long2.length === 1 ? "entry" : "entries"} ${enumerate(long2.map(({ at }) => `${quote(at.text)} (line ${at.span.line})`))} ${long2.length === 1 ? "is" : "are"} longer than ${options.sentences} sentences or ${options.words} words`,
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
    "notif\\w*ed|chain of command|\\bsummon|\\bcalled? (?:up)?on\\b",
    "\\bassistance\\b|\\bhelp\\b|\\bwar[ -]?room\\b|\\bsupport ticket\\b",
    "\\b(?:is|are|was|were|been) (?:alerted|called)\\b",
    "\\bteam (?:enter|step|jump|div|dove|come|came|arriv|swoop|rush|take|took)",
    "\\balert(?:s|ed) (?:the |our )?(?:[\\w-]{1,20} ){0,2}(?:engineers?|developers?|devops|administrators?)\\b"
  ].join("|"),
  "i"
);
var others2 = /\bteams?\b|\bon-?call\b|\bsupport\b|\bvendor\b|\bresponders?\b/i;
var timeline_escalation_default = defineRule({
  description: "The timeline tells whom the incident was escalated to",
  severity: { alx: "warning", sre: "info", strict: "warning" },
  source: "ALX brief (which team or individuals it was escalated to); AWS correction of errors",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    if (!timeline || !readable(postmortem) || !understood(postmortem) || tells(postmortem, "escalated")) return;
    if (sectionsNamed(postmortem, "escalation").some(({ words: words2 }) => words2 > 0)) return;
    const text4 = timelineText(postmortem);
    if (preset !== "alx" && others2.test(text4)) return;
    if (mentioned2.test(text4) || postmortem.lines.some(({ text: text5 }) => /\bescal/i.test(text5))) return;
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: "Timeline does not tell whom the incident was escalated to",
      help: `${preset === "alx" ? "The brief asks which team or person took over: write" : "Write"} \`- 11:00 \u2013 escalated to the database team\`, or \`no escalation needed\``,
      ...isDigest(postmortem) ? { severity: "info" } : unsure(postmortem)
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
var element = /^\s*<(?:p|li|div|tr|td|dt|dd|h\d)\b|<\/(?:p|li|div|tr|td|dt|dd|h\d)>\s*$/i;
function shownAs(postmortem, { form, entries }) {
  const source = entries.flatMap(({ at }) => sourceOf(postmortem, at.span));
  return form === "plain-lines" && source.every((line) => /^(?: {4}|\t)/.test(line)) ? "code-block" : form;
}
function runsTogether(postmortem, { entries }) {
  const headings = new Set(postmortem.headings.map(({ span: span2 }) => span2.line));
  const lines = new Set(entries.map(({ at }) => at.span.line).filter((line) => !headings.has(line)));
  return [...lines].some((line) => {
    const [source = ""] = lines.has(line + 1) ? sourceOf(postmortem, { line, endLine: line }) : ["  "];
    return !hardBreak.test(source) && !element.test(source);
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
  const full = clocks.filter(
    (entry) => !halves.includes(entry) && !(entry.until !== null && /\d ?[ap]\.?m\b/i.test(entry.until.text))
  );
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
  const others3 = all.filter((other4) => other4 !== step && other4.minutes > 0).map(({ minutes }) => minutes);
  return step.to.dayAssumed && step.minutes > Math.max(360, 5 * median(others3));
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
      help: `${preset === "alx" ? "The brief asks which parts were investigated: write" : "Write"} \`- 10:20 \u2013 logs and connections inspected\``,
      ...isDigest(postmortem) ? { severity: "info" } : {}
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
function afternoon({ text: text4, time }, halves) {
  const hour = Number(time?.slice(0, 2));
  if (time === null || hour >= 12) return null;
  const turned = text4.replace(/\ba(\.?m\b)/i, (meridiem) => (meridiem[0] === "A" ? "P" : "p") + meridiem.slice(1));
  if (turned !== text4) return turned;
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
  const name2 = zone.toUpperCase().replace(/\s+/g, "").replace(/^[AP]M(?=[A-Z]{3})/, "");
  if (/^(?:Z|UTC|GMT)?(?:[+-]0{1,2}(?::?00)?)?$/.test(name2)) return "UTC";
  return name2.replace(/^([PMCE])[SD]?T$/, "$1T").replace(/^(CE|WE|EE)S?T$/, "$1T").replace(/^(?:UTC|GMT)(?=[+-])/, "").replace(/^([+-])0?(\d)(?::?00)?$/, "$1$2");
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
var end2 = /success|\bwork(?:s|ing|ed)\b|fix(?:es|ed)\b|solv|restor|recover|revert|\bback\b|up and running|online|normal|\bclos(?:ed|es)\b|complet|stop(?:s|ped)|patched|no longer|awake|alive|resum|rectif|deployed|released|shipped|published|\blive\b|\bmined\b|\bclean\b|operational|healthy|stable|\b200\b|disclos|post-?mortem|\breset\b|restarted|replac|correct|rolled|after (?:the )?fix|attack (?:has )?ended|returning ok\b/i;
var holes = /\b(?:CVE-\d|vulnerabilit|disclosure|advisory|phishing|security review)/i;
var undone = /without success|unsuccess|\bnot\b|n['’]t\b|fail|partial|persist/i;
var timeline_resolution_default = defineRule({
  description: "The timeline tells when the service was restored",
  severity: { alx: "error", sre: "warning", strict: "error" },
  source: "ALX brief (how the incident was resolved); Atlassian (end of impact)",
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem;
    const last = timeline?.entries.at(-1);
    if (!timeline || !last || !readable(postmortem) || !understood(postmortem) || tells(postmortem, "restored")) return;
    const stated2 = postmortem.incident.end?.time;
    if (stated2 && timeline.entries.some(({ at }) => at.time === stated2)) return;
    const half = timeline.entries[Math.floor(timeline.entries.length / 2)]?.at.span.line ?? 0;
    const behind2 = sectionsNamed(postmortem, "resolution").find(
      ({ ids, span: span2 }) => ids.length === 1 && span2.line > timeline.span.endLine && span2.line <= timeline.span.endLine + 3
    );
    const until = behind2?.span.endLine ?? timeline.span.endLine;
    const late2 = postmortem.lines.filter(({ line }) => line >= half && line <= until);
    if (late2.some(({ text: text4 }) => end2.test(text4) && !undone.test(text4))) return;
    const hole = holes.test(`${postmortem.title?.text ?? ""} ${timeline.entries.map(({ text: text4 }) => text4).join(" ")}`);
    yield {
      at: last.at.span,
      message: `Timeline does not tell when the service was restored; it ends with ${quote(`${last.at.text} ${last.text}`, 80)}`,
      help: `${preset === "alx" ? "The brief asks how the incident was resolved: end with" : "Add"} \`- 12:30 \u2013 all services work again\``,
      ...tells(postmortem, "mitigated") ? { severity: preset === "sre" ? "info" : "warning" } : {},
      ...hole ? { severity: "info" } : unsure(postmortem)
    };
  }
});

// src/rules/timeline-times.ts
var narrative = 150;
var sinceStart = /^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d\b|^\W*[TH]\s?[+-]\s?\d|^\W*[TH]0\b|^\W*\+\s?\d{1,4}\s?(?:s|sec|m|min|h)?\b|\b\d{1,3} ?(?:min(?:ute)?s?|hours?|seconds?|mins) (?:later|after)\b/i;
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
    const relative = postmortem.lines.filter(
      ({ line, text: text4 }) => line > section.span.line && line <= section.span.endLine && sinceStart.test(text4)
    );
    if (relative.length + entries.length >= 2) return;
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
    ({ line, text: text4 }) => timeline !== null && (line < timeline.span.line || line > timeline.span.endLine) && at.time !== null && (text4.includes(at.time) || text4.includes(at.text)) && ending2.test(text4)
  );
}
function comparable({ zone, start, end: end3 }, { zone: timelineZone, entries }) {
  const zones = [zone, start?.zone, end3?.zone, timelineZone, ...entries.map(({ at }) => at.zone)];
  return new Set(zones.flatMap((name2) => name2 ? canonicalZone(name2) : [])).size <= 1;
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
      const told2 = timeline.entries.find((entry) => entry.at.span.line === problem2.at.line);
      if (!told2 || !statedElsewhere(postmortem, told2)) yield problem2;
    }
  }
});
function* early(timeline, start, from, at) {
  const seen2 = timeline.entries.find(
    (entry) => (bears("detected")(entry) || bears("start")(entry)) && !bears("trigger")(entry)
  );
  const minute = seen2 ? at(seen2) : null;
  if (!seen2 || minute === null || from - minute <= slack) return;
  yield {
    at: seen2.at.span,
    message: `Incident is under way at ${quote(seen2.at.text)}, ${lengthOfTime(from - minute)} before the stated start ${quote(start.text)}`,
    help: "Correct the start of the incident or the time of the entry",
    // The day of a bare clock time is taken from elsewhere; an entry at the stated start makes the earlier one a lead-up.
    ...from - minute > day2 / 2 && dayIn(start.text) === null || begins(timeline, from, at) ? { severity: "info" } : {}
  };
}
var begins = ({ entries }, from, at) => entries.some((entry) => Math.abs((at(entry) ?? Number.POSITIVE_INFINITY) - from) <= slack);
function* late(timeline, start, end3, window, at) {
  const timed = timeline.entries.flatMap((entry) => {
    const minute = at(entry);
    return minute === null ? [] : [{ entry, minute }];
  });
  const told2 = timed.some(
    ({ entry, minute }) => Math.abs(minute - window.to) <= slack && (bears("restored")(entry) || bears("mitigated")(entry) || /\brepaired\b|\bended\b|\bends\b/i.test(entry.text))
  );
  if (told2) return;
  const restored = timed.filter(({ entry }) => bears("restored")(entry));
  const inside2 = restored.filter(({ minute }) => minute <= window.to + slack);
  const [after] = restored.filter(({ minute }) => minute > window.to + slack);
  const last = inside2.at(-1);
  const length = window.to - window.from;
  if (after && !last) {
    const beyond2 = after.minute - window.to;
    yield {
      at: after.entry.at.span,
      message: `Service is restored at ${quote(after.entry.at.text)}, ${lengthOfTime(beyond2)} after the stated end ${quote(end3.text)}`,
      help: `Correct the end or the entry: from ${quote(start.text)} to this entry it is ${lengthOfTime(length + beyond2)}, the stated times give ${lengthOfTime(length)}`
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
var trigger = /trigger|deploy|releas|chang|updat|upgrad|migrat|push|merg|roll(?:ed|ing)? out|restart|reboot|switch|traffic|spike|surge|load|expir|ran out|fill|full\b|power|outage of|attack|rename|config|commit|submitted|\bhence\b|arriv|launch|maintenance|introduc|when |after |during /i;
var trigger_present_default = defineRule({
  description: "The report says what set the incident off",
  severity: { alx: "off", sre: "info", strict: "warning" },
  source: "Google SRE book, appendix D (trigger); Atlassian (lead-up); AWS correction of errors",
  options: {},
  *check(postmortem) {
    if (tells(postmortem, "trigger") || sectionsNamed(postmortem, "trigger").some(({ words: words2 }) => words2 > 0)) return;
    const causes = ownSections(postmortem, "root-cause");
    const [first] = causes;
    const texts2 = [
      ...causes,
      ...sectionsNamed(postmortem, "summary"),
      ...postmortem.timeline?.entries.slice(0, 2) ?? []
    ];
    if (!first || !english(postmortem) || texts2.some(({ text: text4 }) => trigger.test(text4))) return;
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
  countWords,
  settle,
  calendarOf,
  fold,
  WEEKDAYS,
  mayTellTime,
  readMentions,
  readZoneNotice,
  readLengths,
  lengthOf,
  blockEvents,
  lineOfChunk,
  sourceLine,
  joined,
  visible,
  titleLine2 as titleLine,
  labelsIn,
  isAppendix,
  readSections,
  unlabelledSummary,
  textOf,
  readImpact,
  readSummaryCause,
  readMetadata,
  leaks,
  sensitive,
  mask,
  severalIn,
  readMilestones,
  toldIn,
  deniesDeadEnds,
  momentOf,
  instantOf,
  dayNumber,
  dayOf,
  minuteOf,
  rules,
  ruleNames
};
