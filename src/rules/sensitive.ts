import type { Line, Postmortem } from '../postmortem/postmortem.ts'

export type Sensitive = 'secret' | 'personal data'

/** A value that must not be shown or copied, with where it stands. */
export interface Leak {
  what: Sensitive
  /** `GitHub token`, `e-mail address`. */
  name: string
  value: string
  line: number
  /** Looks like an example rather than the real thing. */
  placeholder: boolean
}

/** Enough to recognise the value, too little to use it. */
export function masked(value: string): string {
  return value.length >= 16 ? `${value.slice(0, 4)}****` : '****'
}

/** What looks for one kind of value. Most reports hold nothing of its `mark`, and are not looked at further. */
interface Detector {
  what: Sensitive
  mark: RegExp
  find(text: string): { name: string; value: string; placeholder: boolean }[]
}

const tokens: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g],
  ['GitHub token', /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g],
  ['GitLab token', /\bglpat-[A-Za-z0-9_-]{20,64}/g],
  ['Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g],
  ['Slack webhook', /\bhooks\.slack\.com\/services\/T[A-Z0-9]{6,20}\/B[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,40}/g],
  ['Google key', /\bAIza[0-9A-Za-z_-]{35}/g],
  ['Stripe key', /\b[rs]k_live_[0-9A-Za-z]{16,200}/g],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['SendGrid key', /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g],
  ['JSON Web Token', /(?<![\w-])eyJ[A-Za-z0-9_-]{8,1000}\.eyJ[A-Za-z0-9_-]{8,1000}\.[A-Za-z0-9_-]{8,1000}/g],
]
const assignment =
  /(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key)["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?([^\s"'`,;|<>]{6,200})/gi
const credentials = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:([^\s/@]{3,200})@/gi
const variable = /^(?:\$|%|\{|\[|\(|\*|•|https?:)|\*{3}|x{4}|\.{3}|…|redacted|process\.env|secrets\./i
/** `token = IERC20(_token)` */
const call = /^[A-Za-z_][\w.]*\(.*\)?;?$/
const sample = /example|changeme|dummy|sample|placeholder|passw|your|fake|^secret$|^pass$|123456/i
const keyBegins = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/

function entropy(value: string): number {
  const counts = new Map<string, number>()
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum - (n / value.length) * Math.log2(n / value.length), 0)
}

/** The first group of every match, or the whole of it. */
const values = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole)

/** What stands for a value rather than is one is left out; what looks like an example is said to. */
const guessed = (name: string, found: readonly string[]) =>
  found.filter((value) => !variable.test(value)).map((value) => ({ name, value, placeholder: sample.test(value) }))

const mail =
  /(?<![\p{L}\d_.+-])[\p{L}\d_.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\d-])/gu
const role =
  /^(?:no-?reply|abuse|security|support|info|postmaster|webmaster|git|help|hello|contact|on-?call|ops|sre|dev(?:ops|elopers?)?|team|admins?|alerts?|billing|sales|press|privacy|incidents?|root|you|user(?:name)?|name)(?:[+.-].*)?@|@(?:[\w-]+\.)*example\b|\.(?:example|invalid|test|localhost)$|@localhost|\.(?:png|jpg|jpeg|gif|svg|internal|local|service|socket|timer|target|mount|slice|scope)$/i
const phone = /(?:^|[\s(:])(\+[1-9][\d ().-]{7,18}\d)/g
const localPhone = /\b(?:phone|tel|mobile|whatsapp|fax|dial)\b[^\d+]{0,12}(\d[\d ().-]{7,18}\d)/gi
const card = /(?<![\w/.=-])[3-6]\d{3}([ -]?)\d{4,6}\1\d{4,5}(?:\1\d{4})?(?![\w/-])/g

/** The check digit of a card number is right (ISO/IEC 7812). */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

const digitsOf = (value: string) => value.replace(/\D/g, '')
const isDate = /\b\d{4}[-.]\d\d[-.]\d\d\b|\b\d\d[-.]\d\d[-.]\d{4}\b/
const isPhone = (value: string) => digitsOf(value).length >= 9 && digitsOf(value).length <= 15 && !isDate.test(value)
const isCard = (value: string) => /^(?:\d{15}|\d{16})$/.test(digitsOf(value)) && luhn(digitsOf(value))
const personal = (name: string, found: readonly string[]) => found.map((value) => ({ name, value, placeholder: false }))

const detectors: readonly Detector[] = [
  {
    what: 'secret',
    mark: /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|AIza|k_live_|npm_|SG\.|eyJ/,
    find: (text) =>
      tokens.flatMap(([name, pattern]) =>
        values(text, pattern).map((value) => ({ name, value, placeholder: /example/i.test(value) })),
      ),
  },
  {
    what: 'secret',
    mark: /(?:passw|pwd|secret|token|api[_-]?key|access[_-]?key)\w{0,4}["'`]?[ \t]{0,3}[:=]/i,
    find: (text) =>
      guessed(
        'password or token',
        values(text, assignment).filter(
          (value) => /\d/.test(value) && /\p{L}/u.test(value) && entropy(value) >= 3 && !call.test(value),
        ),
      ),
  },
  {
    what: 'secret',
    mark: /:\/\/[^\s/:@]{1,100}:[^\s/@]{3}/,
    find: (text) => guessed('password in an address', values(text, credentials)),
  },
  {
    what: 'personal data',
    mark: /@[\p{L}\d-]{1,63}\./u,
    find: (text) =>
      personal(
        'e-mail address',
        values(text, mail)
          .map((value) => value.replace(/[.-]+$/, ''))
          .filter((value) => !role.test(value)),
      ),
  },
  {
    what: 'personal data',
    mark: /\+[1-9]/,
    find: (text) => personal('phone number', values(text, phone).filter(isPhone)),
  },
  {
    what: 'personal data',
    mark: /\b(?:phone|tel|mobile|whatsapp|fax|dial)\b[^\d+]{0,12}\d/i,
    find: (text) => personal('phone number', values(text, localPhone).filter(isPhone)),
  },
  {
    what: 'personal data',
    mark: /[3-6]\d{3}[ -]?\d{4}/,
    find: (text) => personal('card number', [...text.matchAll(card)].map(([value]) => value).filter(isCard)),
  },
]

const credit =
  /\b(?:author|contribut|written by|prepared by|contact|collaborat|credit|maintain|owner|attend|participant|report(?:ed)? by|team members|autor|auteur|colaborador)/i

/** So many lines at the end may be those of a signature. */
const signed = 10
const byline = /^\W*(?:written |posted |prepared )?by\s?[:–-]/i

/** Names and addresses of those who wrote the report stand there by their own will. */
function credits({ sections }: Postmortem, { section, text, line }: Line, first: number, last: number): boolean {
  if (line < first || line >= last || credit.test(text)) return true
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
    if (credit.test(sections[at]?.title ?? '')) return true
  }
  return false
}

/** Every secret and every piece of personal data in the file, code and comments included, in line order. */
export function leaks(postmortem: Postmortem): readonly Leak[] {
  const { lines, hidden } = postmortem
  // Of HTML, many entries can stand on one line of the file.
  const whole = [...new Map([...lines, ...hidden].map(({ line, source }) => [line, source])).values()].join('\n')
  const shown = lines.map(({ text }) => text).join('\n')
  const possible = detectors.filter(({ mark }) => mark.test(whole) || mark.test(shown))
  if (possible.length === 0 && !keyBegins.test(whole)) return []
  const first = postmortem.sections.find(({ ids }) => ids.length > 0)?.span.line ?? 1
  const signature = lines.slice(-signed).find(({ text }) => byline.test(text))?.line ?? Number.POSITIVE_INFINITY
  let inKey = false
  let before = 0
  return [...lines, ...hidden.map((entry): Line => ({ ...entry, text: entry.source, inside: null, section: null }))]
    .toSorted((a, b) => a.line - b.line)
    .flatMap((entry) => {
      const { line, source, text } = entry
      const again = line === before
      before = line
      const found: Leak[] = []
      if (keyBegins.test(source)) inKey = true
      if (inKey) found.push({ what: 'secret', name: 'private key', value: source.trim(), line, placeholder: false })
      if (source.includes('-----END')) inKey = false
      for (const { what, mark, find } of possible)
        for (const written of text === source ? [source] : again ? [text] : [source, text])
          if (mark.test(written)) found.push(...find(written).map((leak) => ({ what, line, ...leak })))
      const own = found.some(({ what }) => what === 'personal data') && credits(postmortem, entry, first, signature)
      const kept = own ? found.filter(({ what }) => what === 'secret') : found
      return [...new Map(kept.map((leak) => [leak.value, leak])).values()]
    })
}

/** Why nothing of the report may be copied; null where it may. */
export function sensitive(found: readonly Leak[]): Sensitive | null {
  const real = found.filter(({ placeholder }) => !placeholder)
  return real.find(({ what }) => what === 'secret')?.what ?? real[0]?.what ?? null
}

/** The same value with every leaked string masked, however deep it stands. */
export function mask<T>(value: T, found: readonly Leak[]): T {
  if (found.length === 0) return value
  const values = [...new Set(found.map((leak) => leak.value))].toSorted((a, b) => b.length - a.length)
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return values.reduce((text, leak) => text.replaceAll(leak, masked(leak)), part)
    if (Array.isArray(part)) return part.map(clean)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]))
  }
  return clean(value) as T
}
