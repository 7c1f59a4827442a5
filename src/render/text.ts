import type { Finding, Judged } from '../lint.ts'
import type { Severity } from '../rules/rule.ts'
import { alike, lines, type Repeated } from './alike.ts'
import { collapse } from './collapse.ts'
import { count, enumerate } from './count.ts'
import { excerpt, visible } from './excerpt.ts'
import type { FailOn } from './run.ts'
import { totals } from './totals.ts'
import { failing, verdict } from './verdict.ts'

export interface Settings {
  failOn: FailOn
  /** Whether to write escape sequences: for a terminal whose owner has not set `NO_COLOR`. */
  colour: boolean
}

type Paint = (style: Style, text: string) => string
type Style = keyof typeof codes

const codes = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34 }
const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }
const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings for a reader at a terminal: by report, each with its line, and a closing line. Empty without reports. */
export function text(judged: readonly Judged[], { failOn, colour }: Settings): string {
  const paint: Paint = (style, text) => (colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text)
  const reports = judged.map(collapse)
  if (reports.length === 0) return ''
  return `${[...reports.map((report) => section(report, paint)), closing(reports, failOn, paint)].join('\n\n')}\n`
}

function section({ postmortem, findings }: Judged, paint: Paint): string {
  const { path, title } = postmortem
  const head = paint('bold', visible(path)) + (title === null ? '' : `  ${visible(title.text)}`)
  if (findings.length === 0) return `${head}\n  ${paint('green', 'no findings')}`
  let before = ''
  const said = alike(findings).map((repeated) => {
    const source = sourceOf(repeated.finding, postmortem.lines, paint)
    const same = source === before
    before = source
    return remark(repeated, same ? null : source, paint)
  })
  return [head, ...said].join('\n\n')
}

/** `source` is null where the remark before this one shows it. */
function remark({ finding, also }: Repeated, source: string | null, paint: Paint): string {
  const { severity, message, help, rule, at } = finding
  const margin = ' '.repeat(String(at.line).length)
  const elsewhere =
    also.length > 0
      ? [`  ${margin} ${paint('faint', '|')} also line${also.length > 1 ? 's' : ''} ${enumerate(also.map(lines))}`]
      : []
  return [
    `  ${paint(colours[severity], words[severity])} ${visible(message)} ${paint('faint', `[${rule}]`)}`,
    ...(source === null ? [] : [source]),
    ...elsewhere,
    `  ${margin} ${paint('faint', '=')} ${visible(help)}`,
  ].join('\n')
}

function sourceOf(finding: Finding, report: Judged['postmortem']['lines'], paint: Paint): string {
  const quoted = excerpt(finding, report)
  const margin = ' '.repeat(String(finding.at.line).length)
  if (quoted === null) return `  ${margin} ${paint('faint', '|')} line ${finding.at.line}`
  return [
    `  ${paint('faint', `${quoted.line} |`)} ${quoted.source}`,
    `  ${margin} ${paint('faint', '|')} ${paint(colours[finding.severity], quoted.carets)}`,
  ].join('\n')
}

function closing(reports: readonly Judged[], failOn: FailOn, paint: Paint): string {
  const { infos, actionItems } = totals(reports)
  const fails = reports.some((report) => failing(report, failOn))
  const more = enumerate([
    ...(infos > 0 ? [count(infos, 'note')] : []),
    ...(actionItems > 0 ? [count(actionItems, 'action item')] : []),
  ])
  const said = verdict({ reports, unreadable: [], failOn })
  return `${paint(fails ? 'red' : 'green', said)}${more === '' ? '' : ` (${more})`}`
}
