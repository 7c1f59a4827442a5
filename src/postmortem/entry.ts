import { CELL_JOINT, type Passage } from './passage.ts'
import { type Mention, mayTellTime, readMentions, WEEKDAYS, type WrittenMoment } from './time.ts'
import { fold } from './token.ts'

/** An entry of a timeline as written, before days are carried forward. */
export interface WrittenEntry {
  at: WrittenMoment
  until: WrittenMoment | null
  /** The text that the offsets of `at` and `until` count in. */
  source: string
  /** What follows the time, or the whole sentence around it. */
  text: string
  /** The time begins the text, or is all that the title, cell or bracket holds. */
  leads: boolean
}

/** Marks, words and numbering that may stand before the time that an entry begins with. */
const OPENING =
  /^(?:[\s[({*_~±≈>•·\-–—@|:,#]|\p{Extended_Pictographic}|\uFE0F|\d{1,2}[.)])*(?:(?:(?:day|jour|dia|día)\s\d{1,2}|at|exactly|on|by|around|about|approximately|approx|circa|from|since|between|in|time|date|le|el|em|a las|vers|the|as|les|mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|t)\b[\s,.:~(±]*){0,3}$/iu
/** What stands between the time and the text. */
const SEPARATOR = /^[\s:\-–—=|,.;)\]>*_→]+/
/** A mark that sets the text off from the time that it begins with. */
const SEPARATED = /^\W{0,3}[:–—|→=-]/
/** A time in the middle of a line that begins the next entry: "… failed 12:14pm EAT: She then". */
const NEXT = /^\)?\s?[:–—]\s|^\)?\s-\s/
const PREPOSITION =
  /\b(?:at|from|to|by|until|till|since|before|after|around|about|between|and|on|of|for|in|till|approximately)\s*[~±(]?\s*$/i

/** What a template leaves where the time goes. */
const UNFILLED = /^\W*(?:\d[\d/.-]{5,9}[ T]+)?hh:mm\b/i

/** A day whose time was left open, "2025-02-03 HH:mm": the template's row where it stands alone. */
export const isOpenDay = ({ text, mentions: [day] }: Passage): boolean =>
  UNFILLED.test(text) && day?.start.date?.impossible === false

/** The entries of one passage: none, one, or several that were written in one paragraph; `open` where days without a time count. */
export function entriesIn(passage: Passage, open = false): WrittenEntry[] {
  if (UNFILLED.test(passage.text) && !(open && isOpenDay(passage))) return []
  return passage.kind === 'row' ? rowEntry(passage) : textEntries(passage)
}

function textEntries({ text, kind, mentions: all }: Passage): WrittenEntry[] {
  const mentions = all.filter(isPossible)
  const [first] = mentions
  if (first === undefined) return []
  const led = leads(text, first)
  const starts = mentions.filter((mention, index) => (index === 0 && led) || beginsNext(text, mention))
  const prose =
    starts.length === 1 && led && !SEPARATED.test(text.slice(first.to)) && /\p{L}/u.test(text.slice(0, first.from))
  if (kind === 'line' && prose && mentions.length > 1)
    return sentences(text, mentions).map((entry) => ({ ...entry, leads: true }))
  if (starts.length === 0) return kind === 'line' ? sentences(text, mentions) : inside(text, mentions)
  return starts.map((mention, index) => {
    const end = starts[index + 1]?.from ?? text.length
    const lead = index === 0 && !led ? text.slice(0, mention.from).replace(/[\s([:–—-]+$/, ': ') : ''
    return { ...ends(mention), source: text, text: `${lead}${after(text.slice(mention.to, end))}`, leads: true }
  })
}

/** Every sentence of a paragraph that tells a clock time; else the paragraph as a whole. */
function sentences(text: string, mentions: readonly Mention[]): WrittenEntry[] {
  const stops = [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map(({ 0: stop, index }) => index + stop.length)
  const clocks = mentions.filter(({ start }) => start.clock !== null)
  const told: { mention: Mention; from: number }[] = []
  let next = 0
  for (const [index, from] of [0, ...stops].entries()) {
    while ((clocks[next]?.from ?? from) < from) next += 1
    const mention = clocks[next]
    if (mention !== undefined && mention.from < (stops[index] ?? text.length)) told.push({ mention, from })
  }
  if (told.length === 0) return inside(text, mentions)
  return told.map(({ mention, from }, index) => {
    const to = told[index + 1]?.from ?? text.length
    return { ...ends(mention), source: text, text: text.slice(index === 0 ? 0 : from, to).trim(), leads: false }
  })
}

/** A sentence around a clock time, or a lead with a date behind its colon or in brackets. */
function inside(text: string, mentions: readonly Mention[]): WrittenEntry[] {
  const chosen =
    mentions.find(({ start }) => start.clock !== null) ??
    mentions.find(({ from }) => /[:(]\s*$/.test(text.slice(0, from)))
  return chosen === undefined ? [] : [{ ...ends(chosen), source: text, text, leads: false }]
}

const ends = ({ start, end }: Mention): { at: WrittenMoment; until: WrittenMoment | null } => ({
  at: start,
  until: end,
})
const leads = (text: string, { from }: Mention): boolean => from < 60 && OPENING.test(text.slice(0, from))
const after = (text: string): string => text.replace(SEPARATOR, '').trim()
const isPossible = ({ start }: Mention): boolean => start.clock?.slip !== 'impossible' || start.date !== null

function beginsNext(text: string, { from, to, start }: Mention): boolean {
  return (
    start.clock !== null &&
    NEXT.test(text.slice(to, to + 4)) &&
    !PREPOSITION.test(text.slice(Math.max(0, from - 20), from))
  )
}

const EVENT_COLUMN =
  /event|descri|detail|action|what|happen|note|comment|message|evento|accion|evenement|内容|事象|イベント/

/** Nothing, a dash, or the number of the row or of a block. */
const EMPTY = /^(?:[-–—]+|#?\d*)$/

/** The cells of a row that hold nothing but day, date or time give the moment; the others are the text. */
function rowEntry({ text: source, cells, header }: Passage): WrittenEntry[] {
  const told: Mention[] = []
  const rest: string[] = []
  let offset = 0
  for (const [column, cell] of cells.entries()) {
    const mention = timeIn(cell, fold(header[column] ?? ''), column)
    if (mention !== null) told.push(shifted(mention, offset))
    else if (!EMPTY.test(cell) && !WEEKDAYS.has(fold(cell).replace('.', ''))) rest.push(cell)
    offset += cell.length + CELL_JOINT.length
  }
  const [clock, later] = told.filter(({ start }) => start.clock !== null)
  const dated = told.find(({ start }) => start.date !== null)
  const main = clock ?? dated
  if (main === undefined) return []
  const at = { ...main.start, date: main.start.date ?? dated?.start.date ?? null }
  return [{ at, until: main.end ?? later?.start ?? null, source, text: rest.join(CELL_JOINT), leads: true }]
}

/** The time that a cell holds and little else; in the first column it may begin the cell. */
function timeIn(cell: string, header: string, column: number): Mention | null {
  if (!mayTellTime(cell) || EVENT_COLUMN.test(header)) return null
  const mention = readMentions(cell).find(isPossible)
  if (mention === undefined) return null
  const alone = cell.length - (mention.to - mention.from) <= 12
  return alone || (column === 0 && leads(cell, mention)) ? mention : null
}

function shifted({ from, to, start, end }: Mention, by: number): Mention {
  const moved = (moment: WrittenMoment): WrittenMoment => ({ ...moment, from: moment.from + by, to: moment.to + by })
  return { from: from + by, to: to + by, start: moved(start), end: end && moved(end) }
}
