import { enumerate } from './phrase.ts'
import { defineRule } from './rule.ts'

const dotted = /(?<![\w./-])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.-]*\d)/g
const host =
  /(?<![\w.-])(?:ip-\d{1,3}(?:-\d{1,3}){3}|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:internal|corp|lan|local|intranet|svc\.cluster\.local))(?![\w-]|\.\w)/gi
const sixth = /(?<![\w:./])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})\b/gi
/** What every address holds. */
const mark = /\d\.\d{1,3}\.\d|[0-9a-f]:[0-9a-f]{1,4}:|ip-\d|\.(?:internal|corp|lan|local|intranet|svc)\b/i
const version = /(?:\bv|\b(?:versions?|releases?|sdk|builds?|patch|upgrad\w{1,4} to):? ?v?)$/i
/** `updated the runner from 2.3.17.0 to 2.3.19.1`. */
const updated = /updat|upgrad|version|releas|container|image|bump|downgrad/i
const fromTo = /\bfrom v?\d{1,5}(?:\.\d{1,5}){3} to v?\d{1,5}(?:\.\d{1,5}){3}/gi
/** Six pairs of digits are the address of a device. */
const device = /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i
const clockLike = /^\d{1,2}(?::\d{2}){2,3}$/

/** Loopback, unspecified and the ranges set aside for documentation (RFC 5737, RFC 3849). */
const harmless =
  /^(?:127\.|0\.|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|8\.8\.[48]\.[48]$|1\.1\.1\.1$|2001:0?db8:)/i
/** RFC 1918. */
const inside = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/

export default defineRule({
  description: 'The report names no internal address',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'PagerDuty (what the public reads is sanitised)',
  options: {},
  *check({ lines }) {
    const versions = lines.flatMap(({ text }) => versionsIn(text)).join(' ')
    const found = lines.flatMap(({ line, text }) => addressesIn(text, versions).map((address) => ({ line, address })))
    const [first] = found
    if (!first) return
    const known = found.find(({ address }) => !/^\d/.test(address) || inside.test(address))
    const shown = new Map<string, number>()
    for (const { address, line } of found) if (!shown.has(address)) shown.set(address, line)
    const places = [...shown].map(([address, line]) => `\`${address}\` (line ${line})`)
    yield {
      at: { line: first.line, endLine: first.line },
      message: `${places.length === 1 ? 'An address stands' : 'Addresses stand'} in the report: ${enumerate(places)}`,
      help: 'Name the part instead: `the primary database`',
      ...(known ? {} : { severity: 'info' as const }),
    }
  },
})

/** Eight groups unless some are left out; a stamp `2022:03:28:53` has four. */
function isWhole(address: string): boolean {
  const whole = address.includes('::') || address.split(':').length === 8 || device.test(address)
  return whole && !clockLike.test(address)
}

function versionsIn(text: string): readonly string[] {
  return mark.test(text) && updated.test(text) ? [...text.matchAll(fromTo)].map(([found]) => found) : []
}

function addressesIn(text: string, versions: string): readonly string[] {
  if (!mark.test(text)) return []
  const addresses = [...text.matchAll(dotted)]
    .filter((match) => match.slice(1).every((part) => Number(part) <= 255))
    .filter((match) => !version.test(text.slice(Math.max(0, match.index - 24), match.index)))
    .map(([address]) => address)
    .filter((address) => !versions.includes(address))
  const sixths = [...text.matchAll(sixth)].map(([address]) => address).filter(isWhole)
  const hosts = [...text.matchAll(host)].map(([name]) => name)
  return [...addresses, ...sixths, ...hosts].filter((address) => !harmless.test(address))
}
