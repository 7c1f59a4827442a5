import type { ActionItem, ActionItemType } from './postmortem.ts'
import { isVerb } from './verb.ts'

/** What one line or cell says of a task beside the task itself. */
export type Facts = Pick<ActionItem, 'done' | 'owners' | 'due' | 'priority' | 'type' | 'issue'>

/** The short title of a task and what is said beyond it. */
export interface Titled {
  title: string
  detail: string
}

/** Leads that say that a task follows, not which. */
const tag =
  /^(?:task|todo|to-?do|action(?: item)?|item|step|fix|ai|tarea|tâche|tarefa|short[- ]term|medium[- ]term|mid[- ]term|long[- ]term|immediate|immediately|now|priority|prevent|detect|mitigate|process|p\d|high|medium|low)(?: ?#?\d+)?$/i
const reference = /^(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d+)$/
const dash = /\s+(?:[-–—]{1,3})\s+/
const sentenceEnd = /[.!?]["'”’)]*(?=\s+["'“(`[]?(?:[\p{Lu}\p{N}]|\p{Ll}+[-_./]\p{Ll})|\s*$)|[。！？]/gu
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|cf|no|mr|ms|dr|st)\.$/i

/** Visible text of a task → title and detail: the lead before a colon or a dash, else the first sentence. */
export function titled(text: string, boldLead: string | null = null): Titled {
  const stripped = text
    .replace(/^(?:[^\p{L}\p{N}\p{S}"'“(`[@#/.$\\]|[✅☑✔✓🔲⬜❌🚧⏳])+/u, '')
    .replace(/^\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?\s?(?:[:–—]|-(?=\s))\s*(?=\p{L})/iu, '')
    .replace(/^(?:\[(?:[a-z]+|P\d|[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d+)\]\s+){1,4}/i, '')
  const lead = boldLead !== null && stripped.startsWith(boldLead) ? boldLead : leadOf(stripped)
  if (lead !== null) {
    const behind = stripped.slice(lead.length).replace(/^ \([^()]{1,30}\)(?=\s?[:：–—-])/, '')
    const rest = behind.replace(/^\s*[:：]?\s*(?:[-–—]\s+)?/, '')
    const name = lead.replace(/\s*[:：.]$/, '').trim()
    if (rest !== '' && (tag.test(name) || reference.test(name) || isTeam(name))) return titled(rest)
    const parted = /^\s*[:：–—-]/.test(behind) || /[:：]$/.test(lead)
    if (name !== '' && (boldLead === null || rest === '' || parted || !continues(rest)))
      return { title: bare(name), detail: rest }
  }
  const end = firstSentence(stripped)
  return { title: bare(stripped.slice(0, end)), detail: stripped.slice(end).trim() }
}

/** A bold word that only begins a sentence is no lead: "**Add** an alert". */
function continues(rest: string): boolean {
  return /^[\p{Ll}(,]/u.test(rest)
}

function leadOf(text: string): string | null {
  const end = firstSentence(text)
  const colon = text.search(/[:：](?=\s|$|\p{Lu})/u)
  const break_ = text.search(dash)
  const at = Math.min(...[colon, break_].filter((i) => i > 1), Number.POSITIVE_INFINITY)
  if (at > 160 || at > end) return null
  if (at === colon && at === text.length - 1) return text
  return bracketed(text, at) ? null : text.slice(0, at)
}

/** Whether a position lies inside an open bracket or quotation. */
function bracketed(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const count = (sign: string) => before.split(sign).length - 1
  return count('(') > count(')') || count('[') > count(']') || count('“') > count('”') || count('"') % 2 === 1
}

function firstSentence(text: string): number {
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    const ellipsis = text[match.index - 1] === '.'
    if (!ellipsis && !abbreviation.test(text.slice(Math.max(0, end - 8), end))) return end
  }
  return text.length
}

/** "(Ana, 12.03.2025)" at the end: who does the task, and until when. */
const signature =
  /\s[([](@?\p{Lu}[\p{L} .'-]{1,30}), (?:by |due |until )?(\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|[A-Z][a-z]{2,8} \d{1,2}(?:,? \d{4})?)[)\]]\.?\s*$/u

/** How far from a title's end its reference may begin, in characters. */
const referenceLimit = 600

/** Without its own reference, its final stop and numbering. */
function bare(title: string): string {
  const short = title
    .slice(-referenceLimit)
    .replace(
      /[\s–—-]*\((?:see |in |task:? |ticket:? |issue:? |tracked in |ref:? )*(?:https?:\/\/[^\s)]+|#\d+)\)\.?$/i,
      '',
    )
    .replace(/(?<=\S)\s+(?:[-–—]\s+)?(?:\(?see )?https?:\/\/\S+$/i, '')
    .replace(/\s*\((?:already )?(?:done|completed?)\b[^()]{0,40}\)$/i, '')
    .replace(
      /\s*[([](?:@[\w/-]+(?:,? @[\w/-]+)*|(?:owner|assignee|due|eta|priority|deadline|responsable)\b[^()[\]]{0,80}|[A-Z][A-Z0-9]{1,9}-\d{1,6})[)\]]$/i,
      '',
    )
    .replace(/\s*\[\[\d+\]\]$/, '')
    .replace(signature, '')
  return `${title.slice(0, -referenceLimit)}${short}`
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(/\s*[:：.。]$/, '')
    .trim()
}

function isTeam(name: string): boolean {
  return /^[A-Z][\w -]{1,30} team$/i.test(name) || /^@[\w/-]+(?:,? (?:and |& )?@[\w/-]+)*$/.test(name)
}

const field =
  /(?:^|[\s([,;|–—-])\**(owner|owners|assignee|assigned to|responsible|dri|who|due|due date|deadline|eta|target|target date|priority|prio|status|type|category|ticket|issue|tracking|jira|responsable|propietario|fecha límite|échéance|prioridad|priorité|担当|期限)\**\s*[:：]\**\s*([^\n;|()[\]]{1,80}?)(?=$|[;|)\]\n]|\.(?:\s|$)|\s[–—-]\s|,?\s+P[0-4]\b|,?\s+\**(?:owner|assignee|due|deadline|eta|priority|status|ticket|issue)\**\s*[:：])/giu

/** Facts in the words of a task. */
export function factsOf(text: string, source: string): Facts {
  const fields = new Map<string, string>()
  for (const [, key, value] of text.slice(0, 2000).matchAll(field))
    if (key && value) fields.set(key.toLowerCase(), value.trim())
  const value = (names: string) =>
    names
      .split(',')
      .map((name) => fields.get(name))
      .find((v) => v !== undefined && known(v)) ?? null
  const owner = value('owner,owners,assignee,assigned to,responsible,dri,who,responsable,propietario,担当')
  const due = value('due,due date,deadline,eta,target,target date,fecha límite,échéance,期限')
  const [, who, until] = text.slice(-nearEnd).match(signature) ?? []
  return {
    done: isDone(text, source) || isStatusDone(value('status') ?? ''),
    owners: owner !== null ? ownersOf(owner) : who ? [who] : namedOwners(text),
    due: due !== null ? { text: due, date: dayOf(due) } : until ? { text: until, date: dayOf(until) } : dueIn(text),
    priority:
      value('priority,prio,prioridad,priorité') ??
      text.match(/(?:^|[\s([])(P[0-4])(?=$|[\s)\]:,])/)?.[1] ??
      text.match(/\(?\b((?:high|medium|low|critical)[ -]priority)\b/i)?.[1] ??
      null,
    type: typeOf(value('type,category') ?? text.match(/^\W{0,4}(?:\[[A-Z\d#-]{2,17}\]\s+)?\[([a-z]+)\]/i)?.[1] ?? ''),
    issue: issueIn(source) ?? value('ticket,issue,tracking,jira'),
  }
}

/** Whether a cell says something, and is no "???" or "TBD". */
export function known(cell: string): boolean {
  return cell.trim() !== '' && !/^(?:[?.\-–—_\s/]+|tbd|tba|n\/?a|none|unassigned|unknown|todo|-)$/i.test(cell.trim())
}

function isDone(text: string, source: string): boolean {
  const [head = ''] = text.split('\n', 1)
  return (
    /(?<![A-Z])\s(?:Fixed|FIXED|Done|Merged|MERGED|Completed|COMPLETED)[.)\]]*$/.test(head) ||
    /\[(?:fixed|done|merged|completed)\]\(https?:/i.test(source.split('\n', 1)[0] ?? '') ||
    /^\W{0,6}(?:✅|☑|✔|:white_check_mark:|:heavy_check_mark:)/u.test(source) ||
    /^\W{0,6}✅/u.test(text) ||
    /^\s*~~[^~]+~~\W*$/.test(source.split('\n', 1)[0] ?? '') ||
    /\((?:already )?(?:done|completed?|accomplished|shipped|merged|hecho|fait|feito|erledigt)\b[^()]{0,40}\)/i.test(
      text,
    ) ||
    /\balready (?:been )?(?:done|completed|implemented)\b|\[done\]|\bDONE\b|✅\s*$/u.test(text)
  )
}

export function isStatusDone(status: string): boolean {
  return (
    /^\W*(?:done|completed?|closed|resolved|fixed|shipped|merged|deployed|implemented|完了|対応済み?|済み?|hecho|hecha|completad[oa]|terminad[oa]|terminée?|faite?|fini|concluíd[oa]|feito)\W*$/iu.test(
      status,
    ) || /^(?:✅|☑|✔)/u.test(status.trim())
  )
}

export function ownersOf(text: string): string[] {
  const mentions = text.match(/@[\w-]+(?:\/[\w-]+)?/g)
  return (
    mentions ??
    text
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  )
}

/** Owners stand in the first or the last characters of a task. */
const nearEnd = 300
const mentions =
  /(?:(?:[([]|[–—-]\s)((?:@[\w-]+(?:\/[\w-]+)?(?:,? (?:and |& )?)?)+)(?=[)\]]|\s[–—-]\s|,|\s*$)|\s((?:@[\w-]+(?:\/[\w-]+)?(?:,? (?:and |& )?)?)+)(?=\.?\s*$))/
const leading =
  /^\W{0,4}((?:@[\w-]+(?:\/[\w-]+)?(?:, | and | & )?)+)(?=\s*[:–—-]|\s+(?:to|will|should)\s|\s+\p{Lu}\p{Ll})/u
const subject = /^([A-Z][\p{L}-]{1,40}(?:(?:, | and | & )[A-Z][\p{L}-]{1,40}){0,3}) to ([a-z]+)\b/u
const team = /^(?:\*\*)?([A-Z][\w -]{1,30} team)(?:\*\*)?:\s/

/** "Tried to restart" names nobody, "Ahmed to restart" does. */
function isPast(word: string): boolean {
  const stems = [word.slice(0, -2), word.slice(0, -1), word.replace(/ied$/, 'y')]
  return /ed$/.test(word) && stems.some(isVerb)
}

function namedOwners(text: string): string[] {
  const trailing = text.slice(-nearEnd).match(mentions)
  const mention = text.slice(0, nearEnd).match(leading)?.[1] ?? trailing?.[1] ?? trailing?.[2]
  if (mention) return ownersOf(mention)
  const name = text.match(subject)
  if (name?.[1] && isVerb(name[2] ?? '') && !isVerb(name[1]) && !/ing\b/.test(name[1]) && !isPast(name[1]))
    return [name[1]]
  const group = text.match(team)?.[1] ?? text.match(/[([]([A-Z][\w -]{0,30} team)[)\]]\.?\s*$/)?.[1]
  return group ? [group] : []
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const day = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4})`
const period =
  '(?:(?:this|next) (?:week|sprint|month|quarter|year|[a-z]+ catch-?up)|later this (?:week|month|quarter|year)|end of (?:the )?(?:week|sprint|month|quarter|year)|(?:end of )?Q[1-4](?: \\d{4})?(?: ?[-–] ?Q[1-4] \\d{4})?)'
const due = new RegExp(
  `\\b(?:by|due|before|until|in the|target:?)\\s+(?:the )?(?:end of )?(${day}|${period}|next [a-z]+ [a-z-]+)|\\b(within (?:the next )?\\d+ (?:days?|weeks?|months?)|later this (?:week|month|quarter|year))\\b`,
  'i',
)

export function dueIn(text: string): ActionItem['due'] {
  const match = text.slice(0, 1000).match(due)
  const found = match?.[1] ?? match?.[2]
  return found ? { text: found, date: dayOf(found) } : null
}

export function dayOf(text: string): string | null {
  return text.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? null
}

const types: readonly (readonly [ActionItemType, RegExp])[] = [
  ['prevent', /^(?:prevent|予防|prevenir|prévenir)/iu],
  ['detect', /^(?:detect|monitor|observ|検知|détect)/iu],
  ['mitigate', /^(?:mitigat|緩和|atténu)/iu],
  ['repair', /^(?:repair|fix|correct|修復)/iu],
  ['investigate', /^(?:investigat|調査)/iu],
  ['process', /^(?:process|document|training|プロセス|proceso)/iu],
  ['other', /^other$/i],
]

export function typeOf(text: string): ActionItemType | null {
  return types.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null
}

const trackerUrl =
  /https?:\/\/[^\s)\]>"']+\/(?:issues?|pull|pulls|merge_requests|browse|work_items|commit|tickets?|c)\/[\w-]+/
const qualified = /(?:^|[\s([])([\w.-]+\/[\w.-]+#\d+)/
const numbered =
  /(?:\b(PR|MR|issue|ticket|task|bug|story|see|in|tracked|fixes|closes|ref)[:\s]*|[([–—]\s*|\[)\[?(#\d+)|\s(#\d+)\]?[).\s]*$/i
const key = /(?:^|[\s([])([A-Z][A-Z0-9]{1,9}-\d{1,6})(?=$|[\s)\].,:])/
const noKey = /^(?:CVE|CWE|ERC|EIP|BIP|RFC|ISO|SEV|UTF|SHA|AES|HTTP|TLS|PCI|SOC|GPT|COVID|IPV|PM|INC|ADR|Q)-?\d*-/

/** A task's own reference as written. */
export function issueIn(source: string): string | null {
  const url = source.match(trackerUrl)?.[0]
  if (url) return url
  const repository = source.match(qualified)?.[1]
  if (repository) return repository
  const alone = source.trim().match(/^\[?(#\d+)\]?(?:\(\S*\))?$/)?.[1]
  if (alone) return alone
  const number = source.match(numbered)
  if (number) return number[2] ?? number[3] ?? null
  const tracker = source.match(key)?.[1]
  return tracker && !noKey.test(tracker) ? tracker : null
}
