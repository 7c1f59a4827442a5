import type { Finding, Judged } from '../lint.ts'
import type { Severity } from '../rules/rule.ts'
import { cut } from '../tracking/text.ts'
import { count } from './count.ts'
import { code, details, link, prose, table } from './markdown.ts'
import { type Links, lineAddress } from './run.ts'

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' }
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const longest = 600

/** Errors and warnings as a table, the heaviest first; notes behind it on demand. Empty where there is no finding. */
export function findingsTable({ postmortem, findings }: Judged, links: Links | null, limit = 40): string {
  const rows = (some: readonly Finding[]) =>
    table(
      ['Line', 'Finding'],
      some.map((finding) => row(finding, postmortem.path, links)),
    )
  const part = (some: readonly Finding[]) => (some.length > 0 ? [rows(some.slice(0, limit)), ...rest(some, limit)] : [])
  const serious = byWeight(findings.filter(({ severity }) => severity !== 'info'))
  const notes = findings.filter(({ severity }) => severity === 'info')
  const parts = part(serious)
  if (notes.length > 0) parts.push(details(count(notes.length, 'note'), part(notes).join('\n\n')))
  return parts.join('\n\n')
}

/** Errors before warnings before notes; line order within each. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => weights[a.severity] - weights[b.severity])
}

function row({ severity, message, help, rule, url, at }: Finding, path: string, links: Links | null): string[] {
  const place = link(at.endLine > at.line ? `${at.line}–${at.endLine}` : `${at.line}`, lineAddress(links, path, at))
  const fact = `**${words[severity]}:** ${prose(cut(message, longest))}`
  return [place, `${fact}<br>${prose(cut(help, longest))} ${link(code(rule), url)}`]
}

function rest(some: readonly Finding[], limit: number): string[] {
  return some.length > limit ? [`… and ${some.length - limit} more: \`postmortem check\` shows all.`] : []
}
