import { enumerate } from './phrase.ts'
import { defineRule } from './rule.ts'

const dotted = /(?<![\w./-])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.-]*\d)/g
const host =
  /(?<![\w.-])(?:ip-\d{1,3}(?:-\d{1,3}){3}|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:internal|corp|lan|local|intranet|svc\.cluster\.local))\b/gi
const sixth = /(?<![\w:.])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})\b/gi
/** What every address holds. */
const mark = /\d\.\d{1,3}\.\d|[0-9a-f]:[0-9a-f]{1,4}:|ip-\d|\.(?:internal|corp|lan|local|intranet|svc)\b/i
const version = /(?:\bv|version|release|sdk|build|upgrad|patch)[^\d]{0,12}$/i
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
    const found = lines.flatMap(({ line, text }) => addressesIn(text).map((address) => ({ line, address })))
    const [first] = found
    if (!first) return
    const known = found.find(({ address }) => !/^\d/.test(address) || inside.test(address))
    const shown = new Map(found.map(({ address, line }) => [address, line] as const).toReversed())
    const places = [...shown].toReversed().map(([address, line]) => `\`${address}\` (line ${line})`)
    yield {
      at: { line: first.line, endLine: first.line },
      message: `${places.length === 1 ? 'An address stands' : 'Addresses stand'} in the report: ${enumerate(places)}`,
      help: 'Name the part instead: `the primary database`',
      ...(known ? {} : { severity: 'info' as const }),
    }
  },
})

function addressesIn(text: string): readonly string[] {
  if (!mark.test(text)) return []
  const addresses = [...text.matchAll(dotted)]
    .filter((match) => match.slice(1).every((part) => Number(part) <= 255))
    .filter((match) => !version.test(text.slice(Math.max(0, match.index - 24), match.index)))
    .map(([address]) => address)
  const sixths = [...text.matchAll(sixth)].map(([address]) => address).filter((address) => !clockLike.test(address))
  const hosts = [...text.matchAll(host)].map(([name]) => name)
  return [...addresses, ...sixths, ...hosts].filter((address) => !harmless.test(address))
}
