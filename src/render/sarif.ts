import type { Finding, Judged } from '../lint.ts'
import { rules } from '../rules/index.ts'
import type { Severity } from '../rules/rule.ts'
import { oneLine } from '../tracking/text.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** The findings in SARIF 2.1.0, as code scanning reads it; `paths` are to be relative to the repository. */
export function sarif(reports: readonly Judged[]): string {
  const names = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort()
  const pages = new Map(reports.flatMap(({ findings }) => findings.map(({ rule, url }) => [rule, url])))
  const driver = {
    name: 'Postmortem Compliance',
    informationUri: 'https://github.com/postmortem-compliance/postmortem-compliance',
    rules: names.map((name) => descriptor(name, pages.get(name) ?? '')),
  }
  const results = reports.flatMap(({ postmortem, findings }) =>
    findings.map((finding) => result(finding, postmortem.path, names.indexOf(finding.rule))),
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
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

function result({ rule, severity, message, help, at }: Finding, path: string, ruleIndex: number) {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${oneLine(message)}. ${oneLine(help)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: path
              .replace(/\p{Cs}/gu, '\uFFFD')
              .split('/')
              .map(encodeURIComponent)
              .join('/'),
          },
          region: { startLine: at.line, endLine: at.endLine },
        },
      },
    ],
  }
}
