import type { Finding, Judged } from '../lint.ts'
import type { Severity } from '../rules/rule.ts'
import { cut } from '../tracking/text.ts'
import { alike, lines, type Repeated } from './alike.ts'
import { count } from './count.ts'
import { code, details, link, prose, table } from './markdown.ts'
import { type Links, lineAddress } from './run.ts'

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' }
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const longest = 600
/** Rows of errors and warnings, and as many of notes. */
export const mostFindings = 40
const mostPlaces = 5

/** Errors and warnings as a table, the heaviest first; notes behind it on demand. Empty where there is no finding. */
export function findingsTable({ postmortem, findings }: Judged, links: Links | null, most = mostFindings): string {
  const rows = (some: readonly Finding[]) => part(alike(some), postmortem.path, links, most)
  const notes = findings.filter(({ severity }) => severity === 'info')
  const serious = findings
    .filter(({ severity }) => severity !== 'info')
    .toSorted((a, b) => weights[a.severity] - weights[b.severity])
  const parts = [
    ...(serious.length > 0 ? [rows(serious)] : []),
    ...(notes.length > 0 ? [details(count(notes.length, 'note'), rows(notes))] : []),
  ]
  return parts.join('\n\n')
}

function part(findings: readonly Repeated[], path: string, links: Links | null, most: number): string {
  const rows = findings.slice(0, most).map((repeated) => row(repeated, path, links))
  const rest = findings.length - rows.length
  const all = table(['Line', 'Finding'], rows)
  return rest > 0 ? `${all}\n\n… and ${rest} more: \`postmortem check\` shows all.` : all
}

function row({ finding, also }: Repeated, path: string, links: Links | null): string[] {
  const { severity, message, help, rule, url, at } = finding
  const places = [at, ...also].slice(0, mostPlaces).map((span) => link(lines(span), lineAddress(links, path, span)))
  const rest = also.length + 1 - places.length
  const fact = `**${words[severity]}:** ${prose(cut(message, longest))}`
  return [
    `${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    `${fact}<br>${prose(cut(help, longest))} ${link(code(rule), url)}`,
  ]
}
