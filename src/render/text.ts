import type { Finding, Judged } from '../lint.ts'
import type { Line } from '../postmortem/postmortem.ts'
import type { Severity } from '../rules/rule.ts'
import { alike, lines, type Repeated } from './alike.ts'
import { collapse } from './collapse.ts'
import { count, enumerate } from './count.ts'
import { excerpt, visible } from './excerpt.ts'
import { type Format, type Settings, written } from './format.ts'
import { type Sum, sum } from './sum.ts'
import { tallyOf, verdictOf } from './verdict.ts'

type Paint = (style: Style, text: string) => string
type Style = keyof typeof codes

const codes = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34 }
const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }
const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings for a reader at a terminal: by report, each with its line, and a closing line. Empty without reports. */
export function textFormat({ failOn, colour }: Settings): Format<string> {
  const paint: Paint = (style, text) => (colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text)
  return {
    piece: (judged) => {
      const report = collapse(judged)
      return { said: section(report, paint), sum: sum([report], failOn) }
    },
    writer: () => {
      let lead = ''
      const add = (said: string) => {
        const separated = lead + said
        lead = '\n\n'
        return separated
      }
      return { add, end: (sum) => (sum.reports === 0 ? '' : `${add(closing(sum, paint))}\n`) }
    },
  }
}

export function text(reports: readonly Judged[], settings: Settings): string {
  return written(textFormat(settings), reports)
}

function section({ postmortem, findings }: Judged, paint: Paint): string {
  const { path, title } = postmortem
  const head = paint('bold', visible(path)) + (title === null ? '' : `  ${visible(title.text)}`)
  if (findings.length === 0) return `${head}\n  ${paint('green', 'no findings')}`
  // Of several on one line, the first.
  const lines = new Map(postmortem.lines.toReversed().map((line) => [line.line, line]))
  let before = ''
  const said = alike(findings).map((repeated) => {
    const source = sourceOf(repeated.finding, lines, paint)
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

function sourceOf(finding: Finding, lines: ReadonlyMap<number, Line>, paint: Paint): string {
  const quoted = excerpt(finding, lines)
  const margin = ' '.repeat(String(finding.at.line).length)
  if (quoted === null) return `  ${margin} ${paint('faint', '|')} line ${finding.at.line}`
  return [
    `  ${paint('faint', `${quoted.line} |`)} ${quoted.source}`,
    `  ${margin} ${paint('faint', '|')} ${paint(colours[finding.severity], quoted.carets)}`,
  ].join('\n')
}

function closing(sum: Sum, paint: Paint): string {
  const { reports, failing, infos, actionItems } = sum
  const more = enumerate([
    ...(infos > 0 ? [count(infos, 'note')] : []),
    ...(actionItems > 0 ? [count(actionItems, 'action item')] : []),
  ])
  const said = verdictOf(reports, failing, tallyOf(sum))
  return `${paint(failing > 0 ? 'red' : 'green', said)}${more === '' ? '' : ` (${more})`}`
}
