import type { Token } from './token.ts'

/** Offsets from UTC in minutes. Null: several zones share the letters, so no instant can be told. */
const OFFSETS = new Map<string, number | null>(
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
    AST: null,
  }),
)

/** Names whose offset depends on the day. */
const REGIONS = new Map([
  ['pt', 'America/Los_Angeles'],
  ['pacific', 'America/Los_Angeles'],
  ['mt', 'America/Denver'],
  ['mountain', 'America/Denver'],
  ['ct', 'America/Chicago'],
  ['et', 'America/New_York'],
  ['eastern', 'America/New_York'],
])

/** Names in words; the longest part of a name that is listed decides ("West Central Africa Standard"). */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bwest (central )?africa/, 'WAT'],
  [/\beast africa/, 'EAT'],
  [/\bcentral africa/, 'CAT'],
  [/\bsouth africa/, 'SAST'],
  [/\bgreenwich/, 'GMT'],
  [/\b(coordinated )?universal/, 'UTC'],
  [/\bcentral europe\w* summer/, 'CEST'],
  [/\bcentral europe/, 'CET'],
  [/\beastern standard/, 'EST'],
  [/\beastern daylight/, 'EDT'],
  [/\bpacific standard/, 'PST'],
  [/\bpacific daylight/, 'PDT'],
  [/\bjapan/, 'JST'],
]

interface Read {
  /** As written. */
  zone: string
  /** Index of the token after it. */
  next: number
}

/** Reads the zone that begins at a token: UTC, (EAT), GMT+1, +01:00, Europe/Paris, "Pacific Time", "(Kigali time)". */
export function readZone(text: string, tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at]
  if (token?.text === '(' || token?.text === '[') {
    const inner = readBareZone(text, tokens, at + 1)
    return inner !== null && /^[)\]]$/.test(tokens[inner.next]?.text ?? '') ? { ...inner, next: inner.next + 1 } : inner
  }
  return readBareZone(text, tokens, at)
}

function readBareZone(text: string, tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at]
  const words = worded(tokens, at)
  const [open, letters, close] = words === null ? [] : tokens.slice(words, words + 3)
  // "Pacific Standard Time (PST)" says twice what the letters say.
  if (words !== null && open?.text === '(' && letters && isZone(letters) && close?.text === ')')
    return { zone: letters.text, next: words + 3 }
  const next = offset(tokens, at) ?? iana(tokens, at) ?? words ?? abbreviation(tokens, at)
  if (token === undefined || next === null) return null
  return { zone: text.slice(token.from, tokens[next - 1]?.to), next }
}

/** +0100, +01:00, +5, -0500; "-05:30" only behind UTC or an ISO time, because "10:00-10:30" is a range. */
function offset(tokens: readonly Token[], at: number): number | null {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4)
  if (!/^[+\-−]$/.test(sign?.text ?? '') || hours?.kind !== 'number' || !hours.glued) return null
  if (hours.text.length === 4) return hours.value <= 1400 ? at + 2 : null
  if (hours.text.length > 2 || hours.value > 14) return null
  const negative = sign?.text !== '+'
  if (negative && !(sign?.glued === true && hours.value <= 12 && followsZone(tokens, at))) return null
  if (colon?.text !== ':' || !colon.glued) return at + 2
  return minutes?.text.length === 2 && minutes.glued && /^[034]/.test(minutes.text) ? at + 4 : null
}

/** The sign stands directly behind "UTC", "GMT", or the seconds or minutes of "T10:00". */
function followsZone(tokens: readonly Token[], at: number): boolean {
  if (/^(utc|gmt)$/.test(tokens[at - 1]?.key ?? '')) return true
  const iso = [at - 4, at - 6].map((start) => tokens[start])
  return tokens[at - 1]?.kind === 'number' && iso.some((token) => token?.key === 't')
}

function iana(tokens: readonly Token[], at: number): number | null {
  const [area, slash, place, underscore, rest] = tokens.slice(at, at + 5)
  if (area?.kind !== 'word' || slash?.text !== '/' || !slash.glued || place?.kind !== 'word' || !place.glued)
    return null
  if (
    !/^(africa|america|antarctica|asia|atlantic|australia|brazil|canada|europe|indian|pacific|us|etc)$/.test(area.key)
  )
    return null
  return underscore?.text === '_' && rest?.kind === 'word' ? at + 5 : at + 3
}

/** "Detection Time" and "Start Time" name no zone. */
const NO_ZONES = new Set(
  'start end begin detection response resolution recovery restoration acknowledgement escalation incident outage event local total down up real run the time'.split(
    ' ',
  ),
)

/** "Pacific Time", "West Africa Standard Time", "East African Timezone": at most four words before the last. */
/** What takes time, and names no zone: "Query Time". */
const MEASURED = new Set(
  'wait query response load processing build run running start end down up recovery resolution detection database server page request lead real cpu execution startup boot idle total average peak first last some any'.split(
    ' ',
  ),
)

function worded(tokens: readonly Token[], at: number): number | null {
  const [first] = tokens.slice(at, at + 1)
  if (first && (isZone(first) || NO_ZONES.has(first.key))) return null
  for (let next = at; next < at + 5; next += 1) {
    const token = tokens[next]
    if (token?.kind !== 'word') return null
    if (next > at && /^time(zone)?$/.test(token.key))
      return tokens.slice(at, next).some(({ key }) => key.length < 2 || MEASURED.has(key)) ? null : next + 1
    if (!/^[A-Z]/.test(token.text)) return null
  }
  return null
}

/** The letters of a zone: `UTC`, `WAT`. */
export const isZone = ({ text }: Token): boolean => text.length > 1 && OFFSETS.has(text)

/** UTC, UTC+1, GMT +1, PST, ET; "EAT + 3" */
function abbreviation(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const base = /^(utc|gmt)$/i.test(token.text) ? token.text.toUpperCase() : token.text
  if (base === 'Z' && !token.glued) return null
  if (!OFFSETS.has(base) && !/^(PT|MT|CT|ET)$/.test(base)) return null
  const [sign, hours] = tokens.slice(at + 1, at + 3)
  const plus = sign?.text === '+' && hours?.kind === 'number' && hours.text.length <= 2 && hours.value <= 14
  if (plus) return offset(tokens, at + 1) ?? at + 3
  return base === 'UTC' || base === 'GMT' ? (offset(tokens, at + 1) ?? at + 1) : at + 1
}

/** Minutes that a zone is ahead of UTC at a local time (`YYYY-MM-DDTHH:MM`); null where the name does not say. */
export function offsetOf(zone: string, local: string): number | null {
  const name = zone.trim()
  const base = /^[A-Za-z]*/.exec(name)?.[0].toUpperCase() ?? ''
  const numeric = /([+\-−])\s?(\d{1,2}):?(\d{2})?$/.exec(name)
  if (numeric !== null && (base === '' || base === 'UTC' || base === 'GMT')) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
    return numeric[1] === '+' ? minutes : -minutes
  }
  if (numeric !== null) return null
  const known = OFFSETS.get(base)
  if (known !== undefined && base.length === name.length) return known
  const lower = name.toLowerCase()
  const named = NAMES.find(([pattern]) => pattern.test(lower))
  if (named !== undefined) return OFFSETS.get(named[1]) ?? null
  const region = name.includes('/') ? name : REGIONS.get(lower.split(' ')[0] ?? '')
  return region === undefined ? null : regionOffset(region, local)
}

/** Asks the time zone database that is part of the language. */
function regionOffset(region: string, local: string): number | null {
  const guess = Date.parse(`${local}:00Z`)
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' })
    const ahead = (time: number): number => {
      const name = format.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? ''
      const parts = /([+-])(\d\d):(\d\d)/.exec(name)
      return parts === null ? 0 : (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]))
    }
    return ahead(guess - ahead(guess) * 60_000)
  } catch {
    return null
  }
}
