import type { Line, Milestone, Postmortem, SectionId } from '../postmortem/postmortem.ts'
import { beginsWithVerb } from '../postmortem/verb.ts'
import { callsCause, namesCause, seeksCause, tellsMechanism } from './mechanism.ts'
import { emptyBelow, outermost, sectionsNamed, within } from './sections.ts'
import { bearing } from './told.ts'
import { prose, wordsOf } from './wording.ts'

/**
 * Where a report tells what has no section of its own.
 */

/** The line that speaks of it; null where words only hint that one does. */
export interface Told {
  line: number | null
}

const sure = (line: number | null): Told | null => (line === null ? null : { line })
const hinted = (line: number | null): Told | null => (line === null ? null : { line: null })

/** What follows from the incident tells nothing of it. */
const behind: readonly SectionId[] = ['corrective-measures', 'action-items', 'improvements', 'lessons', 'metadata']

const clock = /\b\d{1,2}[:h]\d{2}(?=\b|\s?[ap]\.?m\b)/gi
/** `2023-06-02`, `Tuesday, 4 July`, `[2026-07-22]` as a heading. */
const day =
  /^\W*(?:\p{L}{2,5}day\W+)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2})\b/u

/** When a text was written, and no entry of it. */
const published = /^\W*(?:date|published|posted|updated)\b/i

/** A day on a line of its own, in characters. */
const dayLength = 40

const repaired =
  /\b(?:fix(?:ed)?|solution|solv(?:ed|ing)|resolv(?:ed|ing)|restor(?:ed|ing)|rolled back|revert(?:ed|ing)|edited|works? again|back (?:online|up|to normal))\b/i
/** Told among the measures all the same. */
const repairedBy = /\b(?:was|were|(?:has|have) been) (?:\w+ly )?(?:mitigated|resolved|fixed|restored|solved) by\b/i
/** The same, where other things are told as well. */
const broughtBack =
  /\b(?:fixed|(?:re)?solved|restored|rolled back|reverted|patched|mitigated|recovered|work(?:s|ed|ing)? again|back (?:online|up|to normal)|fix (?:was|is|has been)|able to (?:start|run|work|log|connect|access|serve|process|resume)|(?:c[ao]mes?|came) (?:back )?up|started again|resumed|recreated|rotated|revoked|rebuilt|replaced|redeployed|reinstalled|roll(?:ed|ing)? ?back|rollback|vuelven? a|r[ée]tabli\w*|r[ée]solue?|corrig[ée]e?s|restablec\w+|restaur\w+|solucion\w+|resolvid\w+|restabelec\w+|wiederhergestellt|behoben)\b/i
const halfway =
  /\b(?:almost|nearly|partly|partially|briefly|not|need(?:s|ed)? to|going to|try(?:ing)? to|want(?:s|ed)? to|fail(?:s|ed|ing)? to) (?:\w+ ){0,3}(?:recover|restor|resolv|fix|solv)|\bno (?:se )?(?:corrig|solucion|resolv|restaur)|\bpuede\w* /i

const promised =
  /\bTODO\b|\b(?:we|team|I)(?:['’]ll| will| plan to| are (?:now )?(?:going to|planning|exploring|considering|working on|looking into))\b|\b(?:we|team|I) (?:should|need to|must)\b|\bnext steps\b|\b(?:for|as) (?:a )?future prevention\b|\bto make sure\b.{0,60}\b(?:never|again)\b|\bnever\b.{0,40}\bagain\b|\bto (?:prevent|avoid) (?:this|these|that|such|similar|a similar|another|any|future|it|recurr\w+)\b|\b(?:will|should) be (?:\w+ )?(?:add|requir|updat|review|conduct|implement|introduc|chang|mov|releas|fix|address|adress|replac|upgrad|deploy|monitor|propos)\w*|\brecommend(?:s|ed|ation)?\b|\bwould be to\b|\b(?:proposed|suggested|possible) (?:fix|solution)|\b(?:should|must|needs? to|has to) be \w+(?:ed|en|t)\b|\bthis prevents\b|\bcontinues? to work\b|\bgoing forward\b|^\W*(?:analy[sz]ing|exploring|considering|planning|rolling|rollout) \w/i

/** Who will do it. */
const undertaken =
  /\b(?:we|team|I)(?:['’]ll| will(?! (?:be able|see|not|never|only))| plan to| are (?:now )?(?:going to|planning))\b|\bto (?:prevent|avoid) (?:this|these|such|similar|a similar|recurr\w+)\b/i

/** What a report says of itself: "… and what we are doing to prevent similar issues". */
const announced =
  /\b(?:this|the) (?:report|document|postmortem|post-mortem|retrospective|write-?up)\b|\bnot (?:set|configured|able|enough|built) to (?:prevent|avoid)\b/i
/** What was to be done in the story. */
const before = /\bbefore\b[^.]{0,120}\b(?:we|I) (?:need|must|should)/i

const noticed =
  /\b(?:detect(?:s|ed)|reali[sz]ed|noti[cf](?:es|ed|ied)|discover(?:s|ed)|spotted|observed|rec(?:ie|ei)ved|saw|seen|alert(?:s|ed)?|alarms?|paged|(?:users?|customers?|support|teams?|we) (?:\w+ )?report(?:s|ed|ing)|reported (?:that|an?|by)|support (?:tickets?|requests?)|(?:bug bounty|researcher|bugcrowd|hackerone)\b[^.]{0,60}\b(?:report|submi|provid|disclos)\w*|submitted an? (?:\w+ )?report)\b/i

/** Words that may tell the repair, what gets better or the detection, so that nothing is called missing. */
const remedied =
  /\b(?:fix(?:es|ed)|patch(?:ed|es)|hot-?fix|mitigat\w+|resolv\w+|returned|released|redeploy\w*|swapped|switched)\b/i
const improved =
  /\b(?:prevent(?:s|ing|ed)?|avoid(?:s|ing|ed)?|from now on|no longer|safeguards?|in the future|longer[- ]term|more reliable|better availability|automat(?:ed|ion)|to fix (?:the |any )?future|now (?:also )?\w+s\b)/i
const found = /\b(?:found out|was found|detect\w*|noticed|discover\w*|monitor\w*|complain\w*|report(?:s|ed) by)\b/i

/** Who or what raised it, so that no step of the investigation is taken for it. */
const raised = /alert|alarm|monitor|pag(?:ed|er)|report|complain|customer|user|support|detect/i

/** `Date: 3 May 2024` */
const shortField = /^[\p{L} ]{2,30}:\s\S+(?:\s\S+){0,7}$/u

/** `Identified: the zone had an outage` */
const identified = /^\W*identified\W*:\W*\w+(?: \S+){5}/i

/** So many words above the first section are a summary. */
const lead = 10

/** `Status: resolved` says that it was, not how. */
const status = /^\W*(?:\w+ )?(?:status|state|estado|statut)\b.{0,12}[:|]/i
/** `Add detection: …` is still to be done. */
const isOrder = (text: string) => beginsWithVerb(text.replace(/^[^\p{L}]+/u, ''))

function* account(postmortem: Postmortem, ...but: readonly SectionId[]): Iterable<Line> {
  const titles = new Set([postmortem.title, ...postmortem.headings].map((each) => each?.span.line))
  const out = [...behind, ...but]
  for (const line of prose(postmortem)) {
    if (!titles.has(line.line) && !status.test(line.text) && !within(postmortem, line.section, out)) yield line
  }
}

function firstLine(lines: Iterable<Line>, tells: (text: string) => boolean): number | null {
  for (const { line, text } of lines) if (tells(text)) return line
  return null
}

/** A report almost without sections is all story. */
function story(postmortem: Postmortem): Iterable<Line> {
  if (outermost(postmortem).length < 2) return prose(postmortem)
  return prose(postmortem).filter(({ section }) => within(postmortem, section, ['summary', 'detection', 'resolution']))
}

/** A field of another section bears the name. */
function field(postmortem: Postmortem, id: SectionId): number | null {
  return sectionsNamed(postmortem, id).find(({ words }) => words >= emptyBelow)?.span.line ?? null
}

function inEntry(postmortem: Postmortem, milestone: Milestone): number | null {
  return bearing(postmortem, milestone).find(({ text }) => !halfway.test(text))?.span.line ?? null
}

/** `Resolved: 2024-03-05 10:00` names the time and tells nothing. */
function stamped(postmortem: Postmortem, milestone: Milestone): boolean {
  return bearing(postmortem, milestone).every(({ text }) => wordsOf(text).length < emptyBelow)
}

/** Around the entries. */
function inTimeline({ timeline }: Postmortem, milestone: Milestone): number | null {
  return timeline?.told.includes(milestone) ? timeline.span.line : null
}

export function summaryTold(postmortem: Postmortem): Told | null {
  const [opening] = outermost(postmortem).toSorted((a, b) => a.span.line - b.span.line)
  const first = opening?.span.line
  // An impact at the top says what happened.
  if (opening?.ids.includes('impact') && opening.words >= 2 * lead) return sure(opening.span.line)
  const titles = new Set(postmortem.headings.map(({ span }) => span.line))
  const above = [...account(postmortem)].filter(
    ({ line, text }) => line < (first ?? 0) && !titles.has(line) && !shortField.test(text),
  )
  return wordsOf(above.map(({ text }) => text).join(' ')).length >= lead ? sure(above[0]?.line ?? null) : null
}

export function timelineTold(postmortem: Postmortem): Told | null {
  const clocksIn = (bare: (source: string) => string) =>
    prose(postmortem).flatMap(({ line, source }) =>
      published.test(source) ? [] : (bare(source).match(clock) ?? []).map(() => line),
    )
  // What a command printed stands in a code span.
  const clocks = clocksIn((source) => source.replace(/`[^`]*`/g, ''))
  const areSeveral = (found: readonly number[]) => new Set(found).size >= 2 || found.length > 2
  if (areSeveral(clocks)) return sure(clocks[0] ?? null)
  const days = postmortem.headings.filter(
    ({ text, span }) => span.line !== postmortem.title?.span.line && day.test(text),
  )
  if (days.length >= 2) return sure(days[0]?.span.line ?? null)
  const alone = prose(postmortem).filter(({ text }) => text.length < dayLength && day.test(text))
  if (alone.length >= 3) return sure(alone[0]?.line ?? null)
  const quoted = clocksIn((source) => source)
  return hinted(areSeveral(quoted) ? (quoted[0] ?? null) : null)
}

export function causeTold(postmortem: Postmortem): Told | null {
  return (
    sure(
      field(postmortem, 'root-cause') ??
        firstLine(account(postmortem), (text) => callsCause(text) === 3) ??
        firstLine(account(postmortem, 'timeline', 'impact'), (text) => callsCause(text) === 2),
    ) ??
    hinted(
      postmortem.summaryCause?.span.line ??
        firstLine(
          account(postmortem, 'timeline', 'impact', 'resolution'),
          (text) =>
            namesCause(text) &&
            !seeksCause(text) &&
            !/\bbecause (?:I|we|it) (?:might|may|could|will|would)\b/i.test(text),
        ) ??
        firstLine(account(postmortem, 'impact'), (text) => callsCause(text) > 0 || identified.test(text)) ??
        firstLine(story(postmortem), tellsMechanism) ??
        (callsCause(postmortem.title?.text ?? '') > 0 ? (postmortem.title?.span.line ?? null) : null),
    )
  )
}

export function resolutionTold(postmortem: Postmortem): Told | null {
  return (
    sure(
      field(postmortem, 'resolution') ?? (stamped(postmortem, 'restored') ? null : inEntry(postmortem, 'restored')),
    ) ??
    hinted(
      inEntry(postmortem, 'restored') ??
        firstLine(account(postmortem), (text) => broughtBack.test(text) && !halfway.test(text)) ??
        inTimeline(postmortem, 'restored') ??
        firstLine(prose(postmortem), (text) => repairedBy.test(text)) ??
        firstLine(account(postmortem), (text) => remedied.test(text) && !seeksCause(text)),
    )
  )
}

export function measuresTold(postmortem: Postmortem): Told | null {
  const lines = prose(postmortem).filter(({ section }) => !within(postmortem, section, ['timeline', 'impact']))
  const box = lines.find(({ source }) => /^\s*[-*+] \[ \] /.test(source))
  return (
    sure(
      box?.line ?? firstLine(lines, (text) => undertaken.test(text) && !announced.test(text) && !before.test(text)),
    ) ??
    hinted(
      firstLine(lines, (text) => promised.test(text)) ??
        firstLine(prose(postmortem), (text) =>
          /\bto (?:avoid|prevent) (?:this|such|it)\b[^.]{0,40}\b(?:future|again)\b/i.test(text),
        ) ??
        firstLine(prose(postmortem), (text) => improved.test(text)),
    )
  )
}

export function detectionTold(postmortem: Postmortem): Told | null {
  return (
    sure(
      field(postmortem, 'detection') ??
        bearing(postmortem, 'detected').find(({ text }) => raised.test(text))?.span.line ??
        null,
    ) ??
    hinted(
      inEntry(postmortem, 'detected') ??
        firstLine(account(postmortem), (text) => noticed.test(text) && !isOrder(text)) ??
        inTimeline(postmortem, 'detected') ??
        firstLine(prose(postmortem), (text) => found.test(text)),
    )
  )
}

/** A section on the root cause may go on to tell the repair. */
export function tellsRepair(text: string): boolean {
  return repaired.test(text)
}
