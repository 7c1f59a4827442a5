import type { Span, StatedLength } from './postmortem.ts'
import { type Token, tokenize } from './token.ts'

/** A length of time in a line of text. */
export interface WrittenLength {
  /** Offsets in the line. */
  from: number
  to: number
  minutes: number
  /** The unit that the length is rounded to, in minutes. */
  unit: number
  approximate: boolean
  /** "More than 24 hours", "up to a day": only a bound. */
  bound: boolean
}

const UNITS = new Map(
  Object.entries({
    'second seconds sec secs s segundo segundos seconde secondes': 1 / 60,
    'minute minutes min mins m minuto minutos minuti minuten minutter minuter menit': 1,
    'hour hours hr hrs h hora horas heure heures ora ore stunde stunden uur timer timmar jam': 60,
    'day days d dia dias jour jours giorno giorni tag tage tagen dagen dager dagar hari': 1440,
    'week weeks semana semanas semaine semaines settimana settimane woche wochen weken uker veckor minggu': 10_080,
  }).flatMap(([names, minutes]) => names.split(' ').map((name) => [name, minutes] as const)),
)
const NUMBERS = new Map(
  Object.entries({
    'a an one un una uno une um uma': 1,
    'two dos deux dois duas': 2,
    'three tres trois': 3,
    'four cuatro quatre quatro': 4,
    'five cinco cinq': 5,
    'six seis': 6,
    'seven siete sept sete': 7,
    'eight ocho huit oito': 8,
    'nine nueve neuf nove': 9,
    'ten diez dix dez': 10,
    'eleven once onze': 11,
    'twelve doce douze doze': 12,
    'fifteen quince quinze': 15,
    'twenty veinte vingt vinte': 20,
    'thirty treinta trente trinta': 30,
    'forty cuarenta quarante quarenta': 40,
    fifty: 50,
  }).flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)),
)
/** "two critical hours" */
const STRESS = new Set(
  'critical full whole long solid consecutive straight painful business working additional further entire'.split(' '),
)
const HALF = new Set(['half', 'medio', 'media', 'demi', 'demie', 'meia'])
const AND = new Set(['and', 'y', 'et', 'e', '&', ','])
const APPROXIMATE = new Set(
  'about approximately approx around nearly almost roughly circa ca ~ ≈ ± environ approximativement casi unos cerca aproximadamente alrededor quase 約 or so'.split(
    ' ',
  ),
)
const BOUNDS = new Set(
  'than over least most maximum max under to within every each last past least next first que'.split(' '),
)

/** A unit of time stands in the line; saves the work for the lines without. */
const MAY_TELL_LENGTH =
  /hour|hr|min|day|week|sec|hora|heure|jour|d[ií]a|seman|semaine|menit|stund|\bor[ae]\b|giorn|\btag|\buur|dag[ae]|tim[em]|\bjam\b|\bhari|woche|weken|uker|veckor|minggu|settiman|分|時間|日間|\d\s?[hdm]/i

/** Every length of time in a line: "2 h 5 min", "2.5 hours", "two and a half hours", "~45 mins", "3 days". */
export function readLengths(line: string): WrittenLength[] {
  if (!MAY_TELL_LENGTH.test(line)) return []
  const tokens = tokenize(line)
  const found: WrittenLength[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = lengthAt(tokens, at)
    if (read !== null) found.push(read.length)
    at = read === null ? at + 1 : read.next
  }
  return found
}

/** "à 14h00", "de 14h00 à 16h30", "2100hrs": a time of day. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const [hour, letter, minute, after] = tokens.slice(at, at + 4)
  if (hour?.text.length === 4 && hour.value < 2400 && hour.value % 100 < 60 && letter?.key.startsWith('h')) return true
  if (letter?.key !== 'h' || minute?.text.length !== 2 || hour?.kind !== 'number' || minute.kind !== 'number')
    return false
  return CLOCK_WORDS.has(tokens[at - 1]?.key ?? '') || CLOCK_WORDS.has(after?.key ?? '')
}
const CLOCK_WORDS = new Set(['a', 'at', 'vers', 'des', 'las', 'as', 'le', 'entre', '-', '–'])

interface Part {
  minutes: number
  unit: number
  next: number
}

function lengthAt(tokens: readonly Token[], at: number): { length: WrittenLength; next: number } | null {
  const first = partAt(tokens, at)
  if (first === null || isClock(tokens, at)) return null
  let { minutes, unit, next } = first
  for (let more = following(tokens, next, unit); more !== null; more = following(tokens, next, unit)) {
    minutes += more.minutes
    unit = more.unit
    next = more.next
  }
  const before = tokens.slice(Math.max(0, at - 2), at).map((token) => token.key)
  const said = before.at(-1) ?? ''
  const after = `${tokens[next]?.key ?? ''}${tokens[next + 1]?.key ?? ''}`
  return {
    next,
    length: {
      from: tokens[at]?.from ?? 0,
      to: tokens[next - 1]?.to ?? 0,
      minutes: Math.round(minutes),
      unit: Math.max(1, unit),
      approximate: before.some((word) => APPROXIMATE.has(word)),
      bound:
        BOUNDS.has(said) ||
        (/^(?:to|[-–])$/.test(said) && tokens[at - 2]?.kind === 'number') ||
        /^[<>≥≤+]$/.test(said) ||
        after.startsWith('以上') ||
        after.startsWith('以内'),
    },
  }
}

/** The smaller unit that goes on: ", 30 minutes", "and 5 min", "and a half". */
function following(tokens: readonly Token[], at: number, unit: number): Part | null {
  let next = at
  while (next < at + 2 && AND.has(tokens[next]?.key ?? '')) next += 1
  if (next > at && unit >= 60) {
    const half = halfAt(tokens, next)
    if (half !== null) return { minutes: unit / 2, unit: unit / 2, next: half }
  }
  const bare = tokens[at]
  if (unit === 60 && tokens[at - 1]?.key === 'h' && bare?.kind === 'number' && bare.text.length === 2) {
    // "2h30", and "2 h 30" where it counts nothing: not "2 h 30 engineers".
    const counts = !bare.glued && (tokens[at + 1]?.kind === 'word' || bare.value > 59)
    if (!counts && unitAt(tokens, at + 1) === null) return { minutes: bare.value, unit: 1, next: at + 1 }
  }
  const part = partAt(tokens, next)
  return part !== null && part.unit < unit ? part : null
}

function partAt(tokens: readonly Token[], at: number): Part | null {
  const amount = amountAt(tokens, at)
  if (amount === null) return halfUnit(tokens, at)
  let { next, value } = amount
  if (STRESS.has(tokens[next]?.key ?? '')) next += 1
  let half = false
  const joined = AND.has(tokens[next]?.key ?? '') ? halfAt(tokens, next + 1) : halfAt(tokens, next)
  if (joined !== null && unitAt(tokens, joined) !== null) [next, half] = [joined, true]
  const unit = unitAt(tokens, next)
  if (unit === null) return null
  if (half) value += 0.5
  const whole = Number.isInteger(value)
  const step = value * 2 === Math.round(value * 2) ? unit.minutes / 2 : 1
  return { minutes: value * unit.minutes, unit: whole ? unit.minutes : step, next: unit.next }
}

/** "half an hour", "media hora", "une demi-heure" */
function halfUnit(tokens: readonly Token[], at: number): Part | null {
  if (!HALF.has(tokens[at]?.key ?? '')) return null
  let next = at + 1
  if (/^(a|an|-)$/.test(tokens[next]?.key ?? '')) next += 1
  const unit = unitAt(tokens, next)
  return unit === null ? null : { minutes: unit.minutes / 2, unit: unit.minutes / 2, next: unit.next }
}

function halfAt(tokens: readonly Token[], at: number): number | null {
  const next = /^(a|an)$/.test(tokens[at]?.key ?? '') ? at + 1 : at
  return HALF.has(tokens[next]?.key ?? '') ? next + 1 : null
}

function amountAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const token = tokens[at]
  if (token?.kind === 'word') {
    const value = NUMBERS.get(token.key)
    return value === undefined ? null : { value, next: at + 1 }
  }
  if (token?.kind !== 'number' || token.text.length > 4 || partOfNumber(tokens, at)) return null
  if (CURRENCIES.has(tokens[at - 1]?.text ?? '')) return null
  const [point, decimals] = tokens.slice(at + 1, at + 3)
  const decimal = /^[.,]$/.test(point?.text ?? '') && point?.glued && decimals?.kind === 'number' && decimals.glued
  if (!decimal || decimals.text.length > 2) return { value: token.value, next: at + 1 }
  return { value: Number(`${token.text}.${decimals.text}`), next: at + 3 }
}

/** "$1.38m" */
const CURRENCIES = new Set(['$', '€', '£', '¥'])

const partOfNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true &&
  (/^[.,:/]$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.kind === 'word') &&
  !UNITS.has(tokens[at - 1]?.key ?? '')

function unitAt(tokens: readonly Token[], at: number): { minutes: number; next: number } | null {
  const next = tokens[at]?.text === '-' && tokens[at]?.glued ? at + 1 : at
  const [token, tail] = tokens.slice(next, next + 2)
  if (token === undefined) return null
  if (token.text === '分') return { minutes: 1, next: tail?.text === '間' ? next + 2 : next + 1 }
  if (token.text === '時' && tail?.text === '間') return { minutes: 60, next: next + 2 }
  if (token.text === '日' && tail?.text === '間') return { minutes: 1440, next: next + 2 }
  // "750M" counts millions.
  const minutes = token.text === 'M' ? undefined : UNITS.get(token.key)
  return minutes === undefined ? null : { minutes, next: next + 1 }
}

export function lengthOf(written: WrittenLength, line: string, span: Span): StatedLength {
  const { minutes, unit, approximate } = written
  return { text: line.slice(written.from, written.to), span, minutes, approximate, unit }
}
