/**
 * The value that everything else works on: what a careful reader sees in a report, whatever its markup.
 * Unknown facts are `null`, lists are `[]`; nothing is guessed. Lines count from 1, lengths of time are minutes.
 */

/** Lines of the report file, counted from 1, both ends included. */
export interface Span {
  line: number
  endLine: number
}

/** Visible text (markup removed, white space folded) and the lines it came from. */
export interface Text {
  text: string
  span: Span
}

/** What a file is. Only a `report` is judged in full and gets tracking issues. */
export type Kind = 'report' | 'template' | 'instructions' | 'link-only' | 'stub' | 'index' | 'other'

/** The meaning of a place in the report; one place may bear several ("Root Cause and Resolution"). */
export type SectionId =
  | 'summary'
  | 'duration'
  | 'impact'
  | 'detection'
  | 'timeline'
  | 'escalation'
  | 'misleading'
  | 'trigger'
  | 'root-cause'
  | 'resolution'
  | 'corrective-measures'
  | 'improvements'
  | 'action-items'
  | 'lessons'
  | 'metadata'

/** How a section's title is written. */
export type Form =
  | 'heading' // ATX or Setext, as CommonMark has it
  | 'unspaced-heading' // "##Timeline"
  | 'html' // <h2>Timeline</h2>
  | 'bold' // **Timeline** on a line of its own
  | 'plain' // Timeline:
  | 'bullet' // - **Timeline**

export interface Section {
  /** Empty for a title that no vocabulary knows. */
  ids: readonly SectionId[]
  title: string
  form: Form
  /** 1 for the outermost; a label under a heading is deeper than it. */
  depth: number
  /** Position in `Postmortem.sections` of the section that holds this one. */
  parent: number | null
  /** From the title's line to the last line before the next section of the same or a smaller depth. */
  span: Span
  /** The visible text under the title, those of its sub-sections included, lines joined with `\n`; the title is not part of it. */
  text: string
  /** Words of `text`; placeholders, rules, images and comments do not count. */
  words: number
}

/** A point in time as written. */
export interface Moment extends Text {
  /** `YYYY-MM-DD`, local, written or carried forward from a heading, a column or an earlier entry. */
  date: string | null
  /** Local clock time `HH:MM`, 24 hours. */
  time: string | null
  /** As written beside it or where it is said for the whole report (`UTC`, `GMT+1`, `WAT`). */
  zone: string | null
  /** `YYYY-MM-DDTHH:MM`, `THH:MM` without a known day, `YYYY-MM-DD` without a clock time. */
  local: string
  /** RFC 3339 in UTC; null where date, time or an unambiguous zone is missing. */
  instant: string | null
  /** A slip in the writing: `13:06 PM` is read as 13:06; 31 June, 25:10 and `14:30 am` are not read at all. */
  slip: 'redundant-meridiem' | 'impossible' | null
}

export interface Incident {
  start: Moment | null
  end: Moment | null
  /** The zone that covers start and end, as written. */
  zone: string | null
  /** end − start; where one is missing, the stated length; else null. */
  minutes: number | null
  /** The length that the report states in words, with its place ("2.5 hours" = 150). */
  stated: StatedLength | null
  /** Every stated length of the whole incident (summary, impact, title, metadata), in order. */
  lengths: readonly StatedLength[]
}

export interface StatedLength extends Text {
  minutes: number
  /** "about", "approximately", "nearly", "~". */
  approximate: boolean
  /** The unit the length is rounded to, in minutes: 1 for "2 h 5 min", 30 for "2.5 hours", 60 for "2 hours". */
  unit: number
}

export interface Impact extends Text {
  /** A label of its own, or a sentence of the summary. */
  labelled: boolean
  /** The quantities found in it ("100%", "4,100 users", "all users"); HTTP codes, ports, versions and times are none. */
  quantities: readonly string[]
}

export type Milestone =
  | 'trigger'
  | 'start'
  | 'detected'
  | 'acknowledged'
  | 'escalated'
  | 'dead-end'
  | 'identified'
  | 'mitigated'
  | 'restored'
  | 'closed'

export interface TimelineEntry extends Text {
  /** The entry's time as written. `text` is what follows it. */
  at: Moment
  /** The end of a range ("20:14 - 20:15"). */
  until: Moment | null
  /**
   * Minutes from midnight of the first dated day (or of the first entry's day), so that entries can be compared;
   * null without a clock time. A clock that goes back by more than six hours without a date is read as the next day.
   */
  minute: number | null
  /** The day was moved on only because the clock went back. */
  dayAssumed: boolean
  milestones: readonly Milestone[]
  /** Position among parallel timelines under sub-headings, from 0; order is judged within one. */
  track: number
}

export type TimelineForm = 'list' | 'table' | 'plain-lines' | 'paragraphs' | 'code-block' | 'headings'

export interface Timeline {
  span: Span
  title: string
  form: TimelineForm
  /** A zone said for the whole timeline ("all times EAT"). */
  zone: string | null
  /** Entries that have a clock time or a date, in document order. */
  entries: readonly TimelineEntry[]
  /** Entries without a time ("Escalation: …"). */
  untimed: readonly Text[]
  /** Milestones told in labels or text outside the timed entries (a "Detection" section, an untimed bullet). */
  told: readonly Milestone[]
}

export type ActionItemType = 'prevent' | 'detect' | 'mitigate' | 'repair' | 'investigate' | 'process' | 'other'

export interface ActionItem {
  title: string
  /** What is said beyond the title; empty where nothing is. */
  detail: string
  span: Span
  done: boolean
  /** As written: `@octocat`, `Payments team`. */
  owners: readonly string[]
  /** `date` is null where the text names no certain day ("next sprint"). */
  due: { text: string; date: string | null } | null
  priority: string | null
  /** Only where the report says it (column, tag, group heading). */
  type: ActionItemType | null
  /** The item's own reference, as written: `#12`, `owner/repo#12`, an address, `ABC-123`. */
  issue: string | null
  /** A written identity, `<!-- id: lag-alert -->`, which survives any rewording. */
  id: string | null
  /** `<!-- no-issue -->` stands in the item. */
  optedOut: boolean
}

/** A line of visible text, for the rules that look at wording. */
export interface Line {
  line: number
  /** Markup removed. */
  text: string
  /** As it stands in the file. */
  source: string
  /** In code (fenced, indented or a code span covering the line), or in a quotation. */
  inside: 'code' | 'quote' | null
  /** Position in `Postmortem.sections` of the innermost section that holds the line. */
  section: number | null
}

/** A line without visible text, as it stands in the file. */
export type HiddenLine = Pick<Line, 'line' | 'source'>

export interface Heading extends Text {
  level: number
}

export interface Link extends Text {
  /** Address as written, undecoded. */
  target: string
  image: boolean
  /** Alternative text of an image, link text else; null where an `<img>` has no `alt`. */
  alt: string | null
}

/** `<!-- postmortem-ignore rule-name: reason -->`. */
export interface Suppression {
  rule: string
  /** Empty where none is given. */
  reason: string
  span: Span
  /** Covers the whole report: it stands before the first visible line. */
  whole: boolean
}

export interface Postmortem {
  path: string
  kind: Kind
  /** Where a `link-only` file says that the report lies. */
  address: string | null
  /** ISO 639-1; null where the text is too short to tell. */
  language: string | null
  title: Text | null
  /** Of the whole file. */
  span: Span
  /** As written, in order; sections of unknown meaning are in it with `ids: []`. */
  sections: readonly Section[]
  incident: Incident
  impact: Impact | null
  /** The sentence or field of the summary that names the cause. */
  summaryCause: Text | null
  timeline: Timeline | null
  /** The task list, else every separable measure of the corrective section. */
  actionItems: readonly ActionItem[]
  /** Where the action items stand, and whether a list says that it is one; null without a place for them. */
  actionItemsAt: { span: Span; explicit: boolean } | null
  /** "No action, because …". */
  noAction: Text | null
  improvements: readonly Text[]
  /** Date, authors, owner, status, severity from front matter, a table or the first lines; keys in lower case. */
  metadata: Readonly<Record<string, Text>>
  lines: readonly Line[]
  /** The other lines that are not blank: comments, front matter, markup alone. A page does not show them, the file does. */
  hidden: readonly HiddenLine[]
  headings: readonly Heading[]
  links: readonly Link[]
  suppressions: readonly Suppression[]
  /** Visible words of the body: no tags, addresses, images, code, comments, list numbers. */
  words: number
  /** Text that was left unread because it is nested or long beyond the reader's bounds. */
  unread: Text | null
}
