import { defaults, type RuleSettings } from '../src/config.ts'
import { type Finding, lint } from '../src/lint.ts'
import { parse } from '../src/postmortem/parse.ts'
import { fix } from '../src/rules/fix.ts'
import { type RuleName, ruleNames, rules } from '../src/rules/index.ts'
import type { OptionSchema, Preset, Rule } from '../src/rules/rule.ts'

/** A Markdown block of a page, judged by the page's rule alone. */
export interface Example {
  part: 'Incorrect' | 'Correct'
  /** Line of the page. */
  line: number
  source: string
  findings: readonly Finding[]
}

interface Fence {
  info: string
  lines: string[]
}

const parts = ['Why', 'Incorrect', 'Correct', 'Options', 'When not to use it', 'Source'] as const
type Part = (typeof parts)[number]

/** A page's parts, each a list of paragraphs and fenced blocks. */
function read(page: string): Map<Part, (string | (Fence & { line: number }))[]> {
  const found = new Map<Part, (string | (Fence & { line: number }))[]>()
  let part: Part | undefined
  let fence: (Fence & { line: number; marks: string }) | undefined
  for (const [index, line] of page.split('\n').entries()) {
    if (fence) {
      if (line === fence.marks) fence = undefined
      else fence.lines.push(line)
      continue
    }
    const [, title] = /^#{2,3} (.+)$/.exec(line) ?? []
    const [, marks, info = ''] = /^(`{3,})(.*)$/.exec(line) ?? []
    if (title) {
      part = parts.find((name) => name === title)
      if (!part) throw new Error(`line ${index + 1}: \`${title}\` is no part of a rule's page`)
      found.set(part, [])
    } else if (marks) {
      fence = { marks, info, lines: [], line: index + 1 }
      if (part) found.get(part)?.push(fence)
    } else if (part && line !== '') found.get(part)?.push(line)
  }
  return found
}

const presets: readonly Preset[] = ['sre', 'alx', 'strict']

/** `markdown alx docs/postmortems/x.md {"minimum": 10}`: preset, path and options are optional. */
function judge(name: RuleName, { info, lines }: Fence): readonly Finding[] {
  const [words = '', options = '{}'] = info.split(/(?=\{)/)
  const given = words.trim().split(/ +/).slice(1)
  const on = presets.find((known) => rules[name].severity[known] !== 'off') ?? 'sre'
  const path = given.find((word) => word.includes('.'))
  const preset = presets.find((known) => given.includes(known)) ?? (path ? null : on)
  const file = path ?? 'postmortems/report.md'
  const off = Object.fromEntries(ruleNames.map((other) => [other, 'off']))
  const settings: RuleSettings = { ...off, [name]: JSON.parse(options) }
  const postmortem = parse(file, `${lines.join('\n')}\n`)
  const files = new Set([file, 'postmortems/latency.png', 'docs/Runbook.md'])
  return lint(
    name === 'report-kind' ? postmortem : { ...postmortem, kind: 'report' },
    { ...defaults, preset, rules: settings },
    files,
  ).findings
}

export function examples(name: RuleName, page: string): readonly Example[] {
  return (['Incorrect', 'Correct'] as const).flatMap((part) =>
    (read(page).get(part) ?? []).flatMap((block) =>
      typeof block === 'string' || !block.info.startsWith('markdown') || block.info === 'markdown fixed'
        ? []
        : [{ part, line: block.line, source: `${block.lines.join('\n')}\n`, findings: judge(name, block) }],
    ),
  )
}

/** `4: error Timeline entry …`, the help indented under it. */
function told(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ at, severity, message, help }) => [`${at.line}: ${severity} ${message}`, `   ${help}`])
}

function fenced(info: string, lines: readonly string[]): string {
  const marks = lines.some((line) => line.startsWith('```')) ? '````' : '```'
  return [`${marks}${info}`, ...lines, marks].join('\n')
}

function optionsOf(rule: Rule<object>): string {
  const options: [string, OptionSchema][] = Object.entries({ ...rule.options })
  if (options.length === 0) return 'None.'
  const rows = options.map(
    ([key, { description, default: value }]) => `| \`${key}\` | ${description} | \`${JSON.stringify(value)}\` |`,
  )
  return ['| option | meaning | default |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The block with every fix applied until none is left. */
function fixedAll(name: RuleName, block: Fence): string {
  const source = block.lines.join('\n')
  const fixes = judge(name, block).flatMap(({ fix }) => fix ?? [])
  const after = fix(source, fixes)
  return after === source ? source : fixedAll(name, { ...block, lines: after.split('\n') })
}

/** The page as the rule has it today: what the author wrote, with description, severities, outputs, options and source as they are. */
export function written(name: RuleName, page: string): string {
  const content = read(page)
  const rule: Rule<object> = rules[name]
  const { alx, sre, strict } = rule.severity
  const prose = (part: Part) => (content.get(part) ?? []).filter((block) => typeof block === 'string').join('\n')
  const shown = (part: Part) =>
    (content.get(part) ?? [])
      .flatMap((block) => {
        if (typeof block === 'string') return [block]
        if (!block.info.startsWith('markdown') || block.info === 'markdown fixed') return []
        if (part === 'Correct') return [fenced(block.info, block.lines)]
        const findings = judge(name, block)
        const source = block.lines.join('\n')
        const after = fixedAll(name, block)
        const fixed = after === source ? [] : ['Fixed by `check --fix`:', fenced('markdown fixed', after.split('\n'))]
        return [fenced(block.info, block.lines), fenced('text', told(findings)), ...fixed]
      })
      .filter((block, index, all) => block !== 'Fixed by `check --fix`:' || all[index + 1]?.includes('markdown fixed'))
  return [
    `# ${name}`,
    `${rule.description}.`,
    `*alx* ${alx} · *sre* ${sre} · *strict* ${strict}`,
    '## Why',
    prose('Why'),
    '### Incorrect',
    ...shown('Incorrect'),
    '### Correct',
    ...shown('Correct'),
    '## Options',
    optionsOf(rule),
    '## When not to use it',
    prose('When not to use it'),
    '## Source',
    `${rule.source}.`,
  ]
    .join('\n\n')
    .concat('\n')
}
