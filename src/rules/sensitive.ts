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

/** What every one of them begins with or holds: most lines hold none of it, and are not looked at further. */
const tokenMark = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|AIza|k_live_|npm_|SG\.|eyJ/

const assignment =
  /(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key)["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?([^\s"'`,;|<>]{6,200})/gi
const credentials = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:([^\s/@]{3,200})@/gi
const variable = /^(?:\$|%|\{|\[|\(|\*|•|https?:)|\*{3}|x{4}|\.{3}|…|redacted|process\.env|secrets\./i
const sample = /example|changeme|dummy|sample|placeholder|passw|your|fake|^secret$|^pass$|123456/i
const keyBegins = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/

function entropy(value: string): number {
  const counts = new Map<string, number>()
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum - (n / value.length) * Math.log2(n / value.length), 0)
}

/** All matches, where a quick look says that there may be one. */
function matches(possible: boolean, text: string, pattern: RegExp): RegExpMatchArray[] {
  return possible ? [...text.matchAll(pattern)] : []
}

function secretsIn(text: string): { name: string; value: string; placeholder: boolean }[] {
  const known = (tokenMark.test(text) ? tokens : []).flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(([value]) => ({ name, value, placeholder: /example/i.test(value) })),
  )
  const assigned = matches(/[:=]/.test(text), text, assignment).flatMap(([, value = '']) =>
    /\d/.test(value) && /\p{L}/u.test(value) && entropy(value) >= 3 ? [{ name: 'password or token', value }] : [],
  )
  const inAddress = matches(text.includes('://') && text.includes('@'), text, credentials).map(([, value = '']) => ({
    name: 'password in an address',
    value,
  }))
  const guessed = [...assigned, ...inAddress]
    .filter(({ value }) => !variable.test(value))
    .map((leak) => ({ ...leak, placeholder: sample.test(leak.value) }))
  return [...known, ...guessed]
}

const mail =
  /(?<![\p{L}\d_.+-])[\p{L}\d_.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\d-])/gu
const role =
  /^(?:no-?reply|abuse|security|support|info|postmaster|webmaster|git|help|hello|contact|on-?call|ops|sre|dev(?:ops|elopers?)?|team|admins?|alerts?|billing|sales|press|privacy|incidents?|root|you|user(?:name)?|name)(?:[+.-].*)?@|@(?:[\w-]+\.)*example\b|\.(?:example|invalid|test|localhost)$|@localhost|\.(?:png|jpg|jpeg|gif|svg|internal|local)$/i
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

function personalIn(text: string): { name: string; value: string; placeholder: boolean }[] {
  const mails = matches(text.includes('@'), text, mail)
    .map(([value]) => value.replace(/[.-]+$/, ''))
    .filter((value) => !role.test(value))
    .map((value) => ({ name: 'e-mail address', value, placeholder: false }))
  const hasDigit = /\d/.test(text)
  const phones = [...matches(text.includes('+'), text, phone), ...matches(hasDigit, text, localPhone)]
    .map(([, value = '']) => value)
    .filter((value) => digitsOf(value).length >= 9 && digitsOf(value).length <= 15 && !isDate.test(value))
    .map((value) => ({ name: 'phone number', value, placeholder: false }))
  const cards = matches(hasDigit, text, card)
    .map(([value]) => value)
    .filter((value) => /^(?:\d{15}|\d{16})$/.test(digitsOf(value)) && luhn(digitsOf(value)))
    .map((value) => ({ name: 'card number', value, placeholder: false }))
  return [...mails, ...phones, ...cards]
}

const credit =
  /\b(?:author|contribut|written by|prepared by|contact|collaborat|credit|maintain|owner|attend|participant|report(?:ed)? by|team members|autor|auteur|colaborador)/i

/** Names and addresses of those who wrote the report stand there by their own will. */
function credits({ sections }: Postmortem, { section, text, line }: Line, first: number): boolean {
  if (line < first || credit.test(text)) return true
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
    if (credit.test(sections[at]?.title ?? '')) return true
  }
  return false
}

/** Every secret and every piece of personal data in the file, code and comments included, in line order. */
export function leaks(postmortem: Postmortem): readonly Leak[] {
  const first = postmortem.sections.find(({ ids }) => ids.length > 0)?.span.line ?? 1
  let inKey = false
  const hidden = postmortem.hidden.map((entry): Line => ({ ...entry, text: entry.source, inside: null, section: null }))
  return [...postmortem.lines, ...hidden]
    .toSorted((a, b) => a.line - b.line)
    .flatMap((entry) => {
      const { line, source, text } = entry
      const found: Leak[] = []
      if (keyBegins.test(source)) inKey = true
      if (inKey) found.push({ what: 'secret', name: 'private key', value: source.trim(), line, placeholder: false })
      if (source.includes('-----END')) inKey = false
      const both = text === source ? [source] : [source, text]
      for (const secret of both.flatMap(secretsIn)) found.push({ what: 'secret', line, ...secret })
      if (!credits(postmortem, entry, first)) {
        for (const datum of both.flatMap(personalIn)) found.push({ what: 'personal data', line, ...datum })
      }
      return [...new Map(found.map((leak) => [leak.value, leak])).values()]
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
