import type { SectionId } from './postmortem.ts'
import { fillers, forms, type Name, names, qualifiers, weak } from './section-names.ts'

/** What a title means: sections, or `[]` for a part that every report may have beside them; null for an unknown title. */
export type Meaning = readonly SectionId[] | null

export type Vocabulary = (title: string, tolerance?: 'exact' | 'near') => Meaning

interface Alias {
  name: Name
  tokens: readonly string[]
}

/** Titles whose meaning is kept; only hostile reports have so many. */
const mostRemembered = 10_000

/** A vocabulary, with an organisation's own names for sections. */
export function vocabularyOf(own: Readonly<Partial<Record<SectionId, readonly string[]>>> = {}): Vocabulary {
  const aliases = new Map<string, Alias[]>()
  const known = new Map<string, number>()
  const cache = new Map<string, Meaning>()
  const learn = (name: Name, alias: string) => {
    const tokens = tokensOf(alias)
    const [first] = tokens
    if (first === undefined) return
    for (const token of tokens) known.set(token, lettersOf(token))
    const list = aliases.get(first) ?? []
    aliases.set(
      first,
      [...list, { name, tokens }].sort((a, b) => b.tokens.length - a.tokens.length),
    )
  }
  for (const [name, lists] of Object.entries(own)) for (const alias of lists) learn(name as SectionId, alias)
  for (const [name, lists] of Object.entries(names))
    for (const alias of lists.join(', ').split(', ')) learn(name as Name, alias)

  const meaning = (title: string, tolerance: 'exact' | 'near'): Meaning => {
    const bare = tokensOf(withoutAside(title))
    const tokens = tolerance === 'near' ? bare.map((token) => nearest(token, known)) : bare
    if (tokens.length === 0 || tokens.length > 12) return null
    const essence = tokens.filter((token) => !qualifiers.has(token))
    if (essence.length > 1 && essence.length < tokens.length) {
      const same = aliases.get(essence[0] ?? '')?.filter((alias) => alias.tokens.join() === essence.join()) ?? []
      if (same.length > 0) return same.flatMap(({ name }) => (name === 'beside' ? [] : [name]))
    }
    const whole = tokens.length === tokensOf(title).length
    const joint = /[/&+,]|\b(?:and|y|et|e)\b/i.test(title)
    const named = cover(
      tokens,
      aliases,
      tolerance === 'near' && whole,
      joint,
      /\p{L}\/\p{L}/u.test(withoutAside(title)),
    )
    return named ?? (tolerance === 'near' ? formed(title) : null) ?? asided(title, tolerance)
  }
  /** "Analyse des causes racines (Root Causes)": a title said twice. */
  const asided = (title: string, tolerance: 'exact' | 'near'): Meaning => {
    const [, aside = ''] = /[([（【]([^()[\]（）【】]{4,60})[)\]）】]\s*$/.exec(title) ?? []
    return aside === '' ? null : meaning(aside, tolerance)
  }
  return (title, tolerance = 'near') => {
    if (title.length > 160) return null
    const key = tolerance + title
    const found = cache.has(key) ? cache.get(key) : meaning(title, tolerance)
    if (cache.size < mostRemembered) cache.set(key, found ?? null)
    return found ?? null
  }
}

/** What the form of a title says, whatever its words. */
function formed(title: string): Meaning {
  const bare = withoutAside(title)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
  const id = forms.find(([form]) => form.test(bare))?.[1]
  return id === undefined ? null : [id]
}

/**
 * Reads a title as names and qualifiers from left to right; the longest name wins, an unknown word makes it unknown.
 * A part beside the sections outweighs them ("Links to lessons"), unless both are joined ("Conclusion and next steps").
 */
function cover(
  tokens: readonly string[],
  aliases: ReadonlyMap<string, readonly Alias[]>,
  whole: boolean,
  joint: boolean,
  slashed: boolean,
): Meaning {
  const found: Alias[] = []
  for (let i = 0; i < tokens.length; ) {
    const fitting =
      aliases.get(tokens[i] ?? '')?.filter((a) => a.tokens.every((token, k) => tokens[i + k] === token)) ?? []
    const [alias] = fitting
    const only = whole && alias?.tokens.length === tokens.length
    const token = tokens[i] ?? ''
    if (alias && (only || slashed || alias.tokens.length > 1 || !weak.has(token))) {
      found.push(...fitting.filter((other) => other.tokens.length === alias.tokens.length))
      i += alias.tokens.length
    } else if (qualifiers.has(token) || /^\d/.test(token)) i += 1
    else return null
  }
  if (found.length === 0) return null
  const ids = found.flatMap(({ name }) => (name === 'beside' ? [] : [name]))
  return ids.length < found.length && !joint ? [] : [...new Set(ids)]
}

/** Without parentheses, numbering, dates and what follows them. */
function withoutAside(title: string): string {
  return title
    .replace(/[([{（【][^)\]}）】]*[)\]}）】]?/g, ' ')
    .replace(/^\s*(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)](?=\s)/, ' ')
    .replace(/\s[-–—|]\s.*$/, ' ')
    .replace(/(?<=\p{L}.{3,})\b(?:\d{1,4}[-/.]\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|all times\b).*$/iu, ' ')
}

function tokensOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+|(?<=\p{Script=Han})(?:以及|[与和及と])(?=\p{Script=Han})/u)
    .filter((token) => token !== '')
    .map(singular)
    .filter((token, _, all) => !fillers.has(token) || all.every((other) => fillers.has(other)))
}

function singular(token: string): string {
  if (qualifiers.has(token) || fillers.has(token)) return token
  if (/^[a-z]+(?:x|ch|sh|ss)es$/.test(token)) return token.slice(0, -2)
  if (/^[a-z]{2,}s$/.test(token) && !/(?:ss|us|is)$/.test(token)) return token.slice(0, -1)
  return token.replace(/(?<=[\p{Script=Han}])(?:分析|一覧)$/u, '')
}

/** The known word that a misspelt one stands for. */
function nearest(token: string, known: ReadonlyMap<string, number>): string {
  if (token.length < 4 || known.has(token) || qualifiers.has(token)) return token
  const allowed = token.length < 8 ? 1 : 2
  let best = { word: token, far: allowed + 0.1 }
  const letters = lettersOf(token)
  for (const [word, its] of known) {
    if (word.length < 5 || Math.abs(word.length - token.length) > allowed) continue
    // Each change takes one letter and gives one, so many other letters are many changes.
    if (ones(letters ^ its) > 2 * allowed) continue
    const far = distance(word, token)
    if (far < best.far) best = { word, far }
  }
  return best.word
}

/** Which letters a word has, as bits: a–z, any other together with one of them. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Levenshtein's distance; two letters in each other's place count half. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 0.5 : change
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
