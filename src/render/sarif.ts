import type { Finding, Judged } from '../lint.ts'
import type { Postmortem, Span } from '../postmortem/postmortem.ts'
import { rules } from '../rules/index.ts'
import type { Severity } from '../rules/rule.ts'
import { oneLine } from '../tracking/text.ts'
import { type Format, written } from './format.ts'
import { jsonText } from './json-text.ts'
import type { FailOn } from './run.ts'
import { sum } from './sum.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Code scanning refuses a run with more results. */
const mostResults = 25_000

/** A finding, ready but for the place of its rule in the list. */
interface Row {
  rule: string
  page: string
  severity: Severity
  result: object
}

/** The findings in SARIF 2.1.0, as code scanning reads it; paths are to be relative to the repository. */
export function sarifFormat(failOn: FailOn): Format<readonly Row[]> {
  return {
    piece: (judged) => ({ said: judged.findings.map((finding) => row(finding, judged)), sum: sum([judged], failOn) }),
    writer: () => {
      const rows: Row[] = []
      const add = (said: readonly Row[]) => {
        rows.push(...said)
        return ''
      }
      return { add, end: () => log(rows) }
    },
  }
}

export function sarif(reports: readonly Judged[]): string {
  return written(sarifFormat('never'), reports)
}

function log(found: readonly Row[]): string {
  const names = [...new Set(found.map(({ rule }) => rule))].sort()
  const pages = new Map(found.map(({ rule, page }) => [rule, page]))
  const driver = {
    name: 'Postmortem Compliance',
    informationUri: 'https://github.com/postmortem-compliance/postmortem-compliance',
    rules: names.map((name) => descriptor(name, pages.get(name) ?? '')),
  }
  const kept = found.length > mostResults ? found.toSorted(heavier).slice(0, mostResults) : found
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: leftOut(found.length - kept.length) }],
        results: kept.map(({ rule, result }) => ({ ruleId: rule, ruleIndex: names.indexOf(rule), ...result })),
      },
    ],
  })
}

function heavier(a: Row, b: Row): number {
  return weights[a.severity] - weights[b.severity]
}

function leftOut(number: number) {
  if (number === 0) return []
  return [{ level: 'warning', message: { text: `${number} findings of the least weight are left out.` } }]
}

/** With all that code scanning asks of a rule. */
function descriptor(name: string, page: string) {
  const text = law(name)
  return {
    id: name,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `Why and how: ${page}`, markdown: `[Why and how](${page})` },
    helpUri: page,
  }
}

function law(name: string): string {
  const known: Readonly<Record<string, { description: string }>> = rules
  return known[name]?.description ?? name
}

function row({ rule, severity, message, help, at, url }: Finding, { postmortem }: Judged): Row {
  const uri = postmortem.path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return {
    rule,
    page: url,
    severity,
    result: {
      level: levels[severity],
      message: { text: plain(`${oneLine(message)}. ${oneLine(help)}.`) },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(at, postmortem) } }],
    },
  }
}

/** Whole lines, with the columns that code scanning asks for. */
function region({ line, endLine }: Span, { lines, hidden }: Postmortem) {
  const last = lines.find((each) => each.line === endLine) ?? hidden.find((each) => each.line === endLine)
  return { startLine: line, startColumn: 1, endLine, endColumn: (last?.source.length ?? 0) + 1 }
}

/** Without the links that SARIF reads in a message, `[text](address)`. */
function plain(text: string): string {
  return text.replaceAll('](', ']\u200B(')
}
