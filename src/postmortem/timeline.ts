import { type Known, placed } from './days.ts'
import { type Draft, type DraftEntry, draft } from './draft.ts'
import { entriesIn } from './entry.ts'
import type { Block } from './markdown.ts'
import { deniesDeadEnds, readMilestones, toldIn } from './milestone.ts'
import type { Label } from './outline.ts'
import { Passage } from './passage.ts'
import type { Milestone, Moment, SectionId, Span, Timeline, TimelineEntry, TimelineForm } from './postmortem.ts'
import { readMentions, readZoneNotice } from './time.ts'
import { fold } from './token.ts'

/** Finds the timeline: the section that is called so, else the list whose items nearly all begin with a time. */
export function findTimeline(root: Label, passages: readonly Passage[]): Draft | null {
  const inside = (span: Span): Passage[] => within(passages, span)
  const drafts = called(root).map((label) => draft(label, inside(label.span).slice(1)))
  const [first, ...more] = drafts.filter(({ entries }) => entries.length > 0)
  if (first === undefined) return unnamed(root, inside) ?? drafts[0] ?? null
  const fuller = isFields(first) ? [...more, unnamed(root, inside)].find((other) => isLonger(other, first)) : null
  if (fuller != null) return fuller
  return joined([first, ...more.filter((other) => !isCopy(first, other))], first)
}

/** Names with a time behind them ("Detected: 10:00"): the milestones in short, not how it went. */
const isFields = ({ entries }: Draft): boolean =>
  entries.every(({ leads, source, at }) => !leads && source.length === at.to)
const isLonger = (draft: Draft | null, other: Draft): draft is Draft =>
  draft !== null && draft.entries.length > other.entries.length

/** The passages of some lines, out of passages in the order of their lines. */
function within(passages: readonly Passage[], { line, endLine }: Span): Passage[] {
  const from = lowerBound(passages, line)
  return passages.slice(from, Math.max(from, lowerBound(passages, endLine + 1)))
}

/** Index of the first passage at or below a line. */
function lowerBound(passages: readonly Passage[], line: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** The outermost sections called timeline; headings of days and hours that follow one on its own level are part of it. */
function called(label: Label): Label[] {
  const found: Label[] = []
  let last: (Label & { children: Label[] }) | null = null
  for (const child of label.children) {
    if (child.ids.includes('timeline')) {
      last = { ...child, children: [...child.children] }
      found.push(last)
    } else if (last !== null && isMoment(child.title)) {
      last.children.push(child)
      last.span = { ...last.span, endLine: child.span.endLine }
    } else {
      last = null
      found.push(...called(child))
    }
  }
  return found
}

/** A title that is a day or a time and nothing else. */
const isMoment = (title: string): boolean => {
  const [mention] = readMentions(title)
  return mention !== undefined && mention.from <= 12 && title.length - mention.to <= 3
}

/** A list, table, log or run of lines in a section of another name, most of whose parts begin with a clock time. */
function unnamed(root: Label, inside: (span: Span) => Passage[]): Draft | null {
  const drafts = labelsOf(root)
    .filter(({ ids }) => !ids.some((id) => OTHERS.has(id)))
    .flatMap((label) =>
      groups(label.blocks).map((blocks) =>
        draft(
          label,
          blocks.flatMap(({ span }) => inside(span)),
        ),
      ),
    )
  const regular = drafts.filter(({ entries, passages }) => {
    const clear = entries.filter(
      ({ at, until, text, leads, source }) =>
        at.clock !== null && (leads || source.length - at.to <= 2) && (until === null || text !== ''),
    )
    const parts = passages.filter(
      ({ continued, text, depth }) => !continued && text !== '' && depth === passages[0]?.depth,
    )
    return clear.length >= 3 && clear.length * 10 >= entries.length * 9 && clear.length * 10 >= parts.length * 6
  })
  return regular.reduce<Draft | null>(
    (best, other) => (other.entries.length > (best?.entries.length ?? 0) ? other : best),
    null,
  )
}

const OTHERS: ReadonlySet<SectionId> = new Set<SectionId>([
  'duration',
  'corrective-measures',
  'action-items',
  'improvements',
  'lessons',
  'timeline',
])
const labelsOf = (label: Label): Label[] => [label, ...label.children.flatMap(labelsOf)]

/** Every list, table and code block, however deep, and the paragraphs together. */
function groups(blocks: readonly Block[]): Block[][] {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  const inner = blocks.flatMap((block) => {
    if (block.type === 'list') return [[block], ...block.items.flatMap((item) => groups(item.blocks.slice(1)))]
    return block.type === 'table' || (block.type === 'code' && !isOutput(block)) ? [[block]] : []
  })
  return paragraphs.length > 0 ? [paragraphs, ...inner] : inner
}

/** What a command printed, or a program logged ("Feb 13 09:43:14 web-1 nginx[995]: …"), is evidence. */
function isOutput({ lines }: Extract<Block, { type: 'code' }>): boolean {
  const logged = lines.filter(({ source }) => /^.{8,60}\[\d{1,8}\]:/.test(source))
  return /^\s*[$#>] \S/.test(lines[0]?.source ?? '') || logged.length * 2 > lines.length
}

/** A timeline told twice: most of its times stand in the first one. */
function isCopy(first: Draft, other: Draft): boolean {
  const clock = ({ at }: DraftEntry): string => `${at.clock?.hour}:${at.clock?.minute}`
  const told = new Set(first.entries.map(clock))
  return other.entries.filter((entry) => told.has(clock(entry))).length * 2 >= other.entries.length
}

const joined = (drafts: readonly Draft[], first: Draft): Draft => ({
  label: first.label,
  passages: drafts.flatMap(({ passages }) => passages),
  entries: drafts.flatMap(({ entries }) => entries),
  untimed: drafts.flatMap(({ untimed }) => untimed),
})

/** The timeline with days, zones and milestones; `all` tells what stands in sections outside it. */
export function readTimeline(found: Draft, all: readonly Passage[], known: Known): Timeline {
  const { label, passages, entries: written, untimed } = found
  const zone = zoneOf(found) ?? zoneOfReport(all)
  const around = zone ?? known.zone ?? written.find(({ at }) => at.zone !== null)?.at.zone ?? null
  const [title] = entriesIn(new Passage({ kind: 'title', text: label.title, line: 0, depth: 0, within: [] }))
  const year = yearIn(passages) ?? known.calendar.year
  const entries = placed(written, title ?? null, { ...known, zone: around, calendar: { ...known.calendar, year } })
  const milestones = readMilestones(
    entries.map(({ text }) => text),
    entryAt(entries, known.start),
    entryAt(entries, known.end),
  )
  const denied: Milestone[] = entries.some(({ text }) => deniesDeadEnds(text)) ? ['dead-end'] : []
  return {
    span: label.span,
    title: label.title,
    form: formOf(written),
    zone,
    entries: entries.map((entry, index) => ({ ...entry, milestones: milestones[index] ?? [] })),
    untimed,
    told: [...new Set([...untimed.flatMap(({ text }) => toldIn(text)), ...toldBySections(all), ...denied])],
  }
}

/** The entry at the stated start or end. */
function entryAt(entries: readonly Omit<TimelineEntry, 'milestones'>[], moment: Moment | null): number | null {
  const index = entries.findIndex(
    ({ at }) => moment?.time != null && at.time === moment.time && (moment.date ?? at.date) === at.date,
  )
  return index < 0 ? null : index
}

const LABELS: readonly (readonly [SectionId, Milestone])[] = [
  ['detection', 'detected'],
  ['escalation', 'escalated'],
  ['misleading', 'dead-end'],
]

function toldBySections(passages: readonly Passage[]): Milestone[] {
  const full = passages.filter(({ kind, text }) => kind !== 'title' && text !== '')
  return LABELS.flatMap(([id, milestone]) => (full.some(({ within }) => within.includes(id)) ? [milestone] : []))
}

/** "Timeline (all times UTC)", a line "All times in EDT", a column "Time (PST)". */
function zoneOf({ label, passages }: Draft): string | null {
  const notices = passages.filter(({ text }) => text.length < 80 && NOTICE.test(fold(text))).map(({ text }) => text)
  const columns = passages.find(({ header }) => header.length > 0)?.header ?? []
  for (const line of [label.title, ...notices, ...columns]) {
    const zone = readZoneNotice(line)
    if (zone !== null) return zone
  }
  return null
}
const NOTICE = /\b(?:times?|time ?zone|clock|horas?|heures?|horarios?)\b/

/** A line that says the zone of all times, wherever it stands: "All times in PDT (UTC-7).", "Timezone: WAT". */
function zoneOfReport(all: readonly Passage[]): string | null {
  for (const { kind, text, folded } of all) {
    const zone = kind !== 'code' && text.length < 100 && EVERYWHERE.test(folded) ? readZoneNotice(text) : null
    if (zone !== null) return zone
  }
  return null
}
const EVERYWHERE =
  /(?:^\W*(?:note\W+)?|[(.:;]\s?)(?:all (?:dates? and |the )?(?:times|time ?stamps)\b|times (?:are |given |shown )*in\b|time ?zone\s?:|todas las horas|toutes les heures|todos os horarios)/

/** The year of a column "Date (2022)". */
function yearIn(passages: readonly Passage[]): number | null {
  const header = passages.find((passage) => passage.header.length > 0)?.header.join(' ') ?? ''
  const year = /\b(?:19|20)\d\d\b/.exec(header)
  return year === null ? null : Number(year[0])
}

function formOf(entries: readonly DraftEntry[]): TimelineForm {
  const count = new Map<TimelineForm, number>()
  for (const { passage, leads } of entries) {
    const form = FORMS[passage.kind] ?? (leads ? 'plain-lines' : 'paragraphs')
    count.set(form, (count.get(form) ?? 0) + 1)
  }
  return [...count].reduce((best, other) => (other[1] > best[1] ? other : best), ['list', 0] as [
    TimelineForm,
    number,
  ])[0]
}
const FORMS: Readonly<Partial<Record<Passage['kind'], TimelineForm>>> = {
  item: 'list',
  row: 'table',
  code: 'code-block',
  title: 'headings',
}
