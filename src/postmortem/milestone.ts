import { CUES, type Cue } from './cues.ts'
import { ASSUMES, DISPROVES, GOES_ON, NEGATIONS } from './negation.ts'
import type { Milestone } from './postmortem.ts'
import { fold } from './token.ts'

interface Matcher {
  says: RegExp
  unless: RegExp | null
  hints: RegExp | null
}

/** The beginning of a word; Chinese and Japanese have no spaces to tell it by. */
const EDGE = '(?:\\b|(?=[\\u3005-\\u9fff]))'
const joined = (patterns: readonly string[]): RegExp => new RegExp(`${EDGE}(?:${patterns.join('|')})`, 'g')
const matcher = ({ says, unless, hints }: Cue): Matcher => ({
  says: joined(says),
  unless: unless ? new RegExp(`${EDGE}(?:${unless.join('|')})`) : null,
  hints: hints ? joined(hints) : null,
})
const MATCHERS = Object.fromEntries(Object.entries(CUES).map(([name, cue]) => [name, matcher(cue)])) as Record<
  Milestone,
  Matcher
>

const NEGATED = new RegExp(`(?:^|[\\s'’])${NEGATIONS}\\b(?:\\s+[^\\s]+){0,3}\\s*$`)
const NEGATED_INSIDE = /\b(?:not|never|cannot)\b|n't\b/
const GOES_ON_AFTER = new RegExp(`\\b${GOES_ON}`)
const ASSUMED = new RegExp(`\\b${ASSUMES}`)
const DISPROVED = new RegExp(`\\b${DISPROVES}`)

/** More of an entry than this is not looked at. */
const MAX_LENGTH = 2_000

/** A text in lower case with its clauses, taken apart once. */
class Told {
  readonly text: string
  #clauses: readonly string[] | null = null

  constructor(text: string) {
    this.text = fold(text.slice(0, MAX_LENGTH).replaceAll('’', "'"))
  }

  get clauses(): readonly string[] {
    this.#clauses ??= this.text
      .split(/[.;:!?](?=\s|$)|,\s|\s[-–—]\s|\b(?:but|however|although|pero|mais|mas)\b/)
      .map((clause) => clause.trim())
    return this.#clauses
  }
}

/** How strongly a text tells a milestone: 2 plainly, 1 as a hint, 0 not at all or negated. */
function strength(milestone: Milestone, told: Told): 0 | 1 | 2 {
  const { says, unless, hints } = MATCHERS[milestone]
  const negatable = milestone !== 'dead-end'
  if (told.text.search(says) >= 0) {
    for (const clause of told.clauses) {
      if (tells(says, clause, negatable) && !unless?.test(clause)) return 2
    }
  }
  return hints !== null && tells(hints, told.text, negatable) && !unless?.test(told.text) ? 1 : 0
}

function tells(pattern: RegExp, clause: string, negatable: boolean): boolean {
  for (const match of clause.matchAll(pattern)) {
    if (!negatable || !(NEGATED.test(clause.slice(0, match.index)) || NEGATED_INSIDE.test(match[0]))) return true
  }
  return false
}

/**
 * The milestones of each text of a timeline, in order. Each is borne by one text, the first or the last that tells it;
 * dead ends by every one; `start` is the text at the stated start, else it is told, else it is the first; `end` is the
 * text at the stated end, which restores where no other does. A dead end never mitigates, restores or identifies anything.
 */
export function readMilestones(
  texts: readonly string[],
  start: number | null = null,
  end: number | null = null,
): Milestone[][] {
  const told = texts.map((text) => new Told(text))
  const found: Milestone[][] = texts.map(() => [])
  const dead = new Set(told.flatMap((text, at) => (isDeadEnd(told, text, at) ? [at] : [])))
  const tellers = (milestone: Milestone, least = 2): number[] =>
    told.flatMap((text, at) => (strength(milestone, text) >= least ? [at] : []))
  const alive = (at: number): boolean => !dead.has(at)
  const give = (at: number | undefined, milestone: Milestone): void => {
    if (at !== undefined) found[at]?.push(milestone)
  }

  const detected = tellers('detected')[0]
  const after = (at: number): boolean => detected === undefined || at > detected
  const restored =
    tellers('restored')
      .filter((at) => alive(at) && !GOES_ON_AFTER.test(told[at]?.text ?? ''))
      .at(-1) ?? (end !== null && end > (start ?? 0) && alive(end) ? end : undefined)
  const fixed = (at: number): boolean => alive(at) && (restored === undefined || at <= restored)
  give(
    tellers('trigger')
      .filter((at) => at <= (detected ?? 0))
      .at(-1),
    'trigger',
  )
  give(start ?? tellers('start').find((at) => at <= (detected ?? at)) ?? 0, 'start')
  give(detected, 'detected')
  give(
    tellers('acknowledged').find((at) => after(at) && at <= (restored ?? at)),
    'acknowledged',
  )
  give(tellers('escalated')[0], 'escalated')
  for (const at of dead) give(at, 'dead-end')
  give(tellers('identified').filter(fixed).at(-1) ?? tellers('identified', 1).filter(fixed).at(-1), 'identified')
  give(
    tellers('mitigated').find((at) => after(at) && alive(at)),
    'mitigated',
  )
  give(restored, 'restored')
  give(tellers('closed').at(-1), 'closed')
  return found
}

/** Told so, or an assumption that is done away with before the next one is made. */
function isDeadEnd(texts: readonly Told[], told: Told, at: number): boolean {
  if (strength('dead-end', told) > 0) return true
  const assumed = told.text.search(ASSUMED)
  if (assumed < 0) return false
  const but = told.text.slice(assumed).match(/\b(?:but|however|pero|mais|mas)\b.*/)?.[0] ?? ''
  if (DISPROVED.test(but)) return true
  for (const { text } of texts.slice(at + 1, at + 4)) {
    if (DISPROVED.test(text)) return true
    if (ASSUMED.test(text)) return false
  }
  return false
}

/** Milestones that a text tells, whatever the others say. */
export function toldIn(text: string): Milestone[] {
  const told = new Told(text)
  const found = MILESTONES.filter((milestone) => strength(milestone, told) === 2)
  return deniesDeadEnds(text) && !found.includes('dead-end') ? [...found, 'dead-end'] : found
}
const MILESTONES = Object.keys(CUES) as Milestone[]

/** "No misleading paths": there was none to tell. */
export const deniesDeadEnds = (text: string): boolean =>
  /\b(?:no|without|none)\b[^.]{0,20}\b(?:mislead|false lead|dead end)/i.test(text.slice(0, MAX_LENGTH))
