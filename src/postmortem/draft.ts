import { entriesIn, isOpenDay, type WrittenEntry } from './entry.ts'
import type { Label } from './outline.ts'
import { holds, type Passage } from './passage.ts'
import type { Text } from './postmortem.ts'

/** An entry with the place it was found in. */
export interface DraftEntry extends WrittenEntry {
  passage: Passage
  endLine: number
  /** The sub-heading without a time that it stands under, counted from 0. */
  part: number
  /** The day that a heading or a line of its own gives it. */
  day: WrittenEntry | null
}

/** A timeline before its days are carried forward. */
export interface Draft {
  label: Label
  passages: readonly Passage[]
  entries: readonly DraftEntry[]
  untimed: readonly Text[]
}

/** Goes down a section once: every passage begins an entry, names a day, or goes on with what stands above it. */
export function draft(label: Label, passages: readonly Passage[]): Draft {
  const begun = begins(passages)
  const entries: DraftEntry[] = []
  const untimed: Text[] = []
  let day: WrittenEntry | null = null
  let part = 0
  let open: DraftEntry | null = null
  let apart = false
  for (const [index, passage] of passages.entries()) {
    const { entries: found, day: named } = begun[index] ?? NOTHING
    if (named !== null) day = named
    for (const entry of found) {
      open = { ...entry, passage, endLine: passage.line, part, day }
      entries.push(open)
    }
    if (found.length > 0 || named !== null) apart = false
    if (found.length > 0 || named !== null || passage.text === '') continue
    apart &&= passage.continued
    if (open !== null && !apart && goesOn(open, passage)) {
      open.text = joined(open.text, passage.text)
      open.endLine = passage.line
      continue
    }
    const last = untimed.at(-1)
    if (apart && last !== undefined) {
      untimed[untimed.length - 1] = {
        text: joined(last.text, passage.text),
        span: { line: last.span.line, endLine: passage.line },
      }
      continue
    }
    apart = true
    untimed.push({ text: passage.text, span: { line: passage.line, endLine: passage.line } })
    if (passage.kind !== 'title') continue
    open = null
    part += 1
  }
  return { label, passages, entries, untimed }
}

/** An entry holds what is deeper, the rest of its paragraph, and the line below a time that stands alone. */
function goesOn(open: DraftEntry, passage: Passage): boolean {
  if (holds(open.passage, passage)) return true
  if (passage.depth !== open.passage.depth) return false
  return passage.continued || (open.text === '' && passage.kind === 'line')
}

const MAX_TEXT = 2_000
const joined = (text: string, more: string): string => {
  if (text.length > MAX_TEXT) return text
  return text === '' ? more : `${text} ${more}`
}

interface Begun {
  entries: readonly WrittenEntry[]
  day: WrittenEntry | null
}
const NOTHING: Begun = { entries: [], day: null }

/** "(all times UTC)" */
const ASIDE = /^\([^()]{1,40}\)\W*$/

/** What each passage begins. A date, or a title with a time, is an entry of its own only if nothing timed begins in it. */
function begins(passages: readonly Passage[]): Begun[] {
  const read = timed(passages)
  return passages.map((passage, index) => {
    const entries = read[index] ?? []
    const [only, second] = entries
    if (only === undefined || second !== undefined) return { entries, day: null }
    const dateOnly = only.at.clock === null
    if (!dateOnly && passage.kind !== 'title') return { entries, day: null }
    const overList = passage.kind === 'line' && passages[index + 1]?.kind === 'item'
    const alone = only.text.length <= 12 || ASIDE.test(only.text)
    const bare = dateOnly && only.leads && (alone || passage.kind === 'title' || overList)
    if (!holdsTimes(passages, read, index, bare)) return { entries, day: null }
    return { entries: [], day: only.at.date === null ? null : only }
  })
}

/**
 * The times that each passage tells for itself. Inside another entry, and beside entries that begin with their times,
 * a time in mid-sentence belongs to the sentence.
 */
function timed(passages: readonly Passage[]): (readonly WrittenEntry[])[] {
  const open = passages.filter(isOpenDay).length > 2
  const read = passages.map((passage) => entriesIn(passage, open))
  const leading = passages.filter((_, index) => read[index]?.some(({ leads }) => leads))
  const listed = leading.filter(({ kind }) => kind !== 'line' && kind !== 'code').length * 2 > leading.length
  let holder: Passage | null = null
  return passages.map((passage, index) => {
    const found = read[index] ?? []
    if (holder !== null && !holds(holder, passage)) holder = null
    const inner =
      holder !== null ||
      passage.continued ||
      passage.kind === 'code' ||
      (listed && leading.length > 1 && passage.kind === 'line')
    // What a log within an entry says is its evidence.
    if (passage.kind === 'code' && holder !== null) return []
    const entries = inner ? found.filter((entry) => entry.leads && !(passage.continued && runsOn(entry))) : found
    if (entries.length > 0 && holder === null) holder = passage
    return entries
  })
}

/** A wrapped line that happens to begin with a day: "… restored on / 2026-05-16 was lost again". */
const runsOn = ({ at, source }: WrittenEntry): boolean => at.clock === null && /^,?\s\p{Ll}/u.test(source.slice(at.to))

/** A clock time begins an entry below: deeper, or, under a day that stands alone, before the next day. */
function holdsTimes(
  passages: readonly Passage[],
  read: readonly (readonly WrittenEntry[])[],
  at: number,
  bare: boolean,
): boolean {
  const depth = passages[at]?.depth ?? 0
  for (let index = at + 1; index < passages.length; index += 1) {
    const passage = passages[index]
    const [entry] = read[index] ?? []
    if (passage === undefined) return false
    const deeper = passage.depth > depth
    if (!deeper && (!bare || (passage.kind === 'title' && entry === undefined))) return false
    if (entry === undefined) continue
    if (entry.at.clock !== null && entry.leads) return deeper || entry.at.date === null
    if (entry.at.date !== null) return false
  }
  return false
}
