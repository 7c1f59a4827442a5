import { type Configuration, type RuleSetting, type RuleSettings, settingsFor } from './config.ts'
import type { Breach } from './policy.ts'
import type { Postmortem, Suppression } from './postmortem/postmortem.ts'
import { type RuleName, ruleNames, rules } from './rules/index.ts'
import { quote } from './rules/phrase.ts'
import type { Level, OptionSchema, Preset, Problem, Rule, RuleContext, Severity } from './rules/rule.ts'
import { leaks, mask, type Sensitive, sensitive } from './rules/sensitive.ts'
import { severalIn } from './rules/several.ts'

/** A problem with the rule it breaks. */
export interface Finding extends Omit<Problem, 'severity'> {
  rule: string
  severity: Severity
  /** The rule's page. */
  url: string
}

/** One report, judged. */
export interface Judged {
  /** As read, with every secret and every piece of personal data masked. */
  postmortem: Postmortem
  preset: Preset
  /** In line order. */
  findings: readonly Finding[]
  /** Fails where an error stands. */
  verdict: 'pass' | 'fail'
  /** Why nothing of this report may be copied into an issue, whatever the rules are set to; null where it may. */
  heldBack: Sensitive | null
}

const docs = 'https://github.com/postmortem-compliance/postmortem-compliance/blob/v1/docs'

/** The page of a rule; an organisation’s own `policy` is told of with the configuration. */
export function ruleUrl(rule: string): string {
  return rule === 'policy' ? `${docs}/configuration.md#policy` : `${docs}/rules/${rule}.md`
}

/** Judges a report by the rules that the configuration sets for its path. `files` are the paths of its repository, null where they are not known. */
export function lint(
  postmortem: Postmortem,
  configuration: Configuration,
  files: ReadonlySet<string> | null = null,
): Judged {
  const settings = settingsFor(configuration, postmortem.path)
  const { preset } = settings
  const leaked = leaks(postmortem)
  const shown = mask(postmortem, leaked)
  const laws = lawsOf(preset, settings.rules).filter(
    ({ name }) => postmortem.kind === 'report' || name === 'report-kind',
  )
  const mild = mildIn(shown)
  const found = laws
    .flatMap((law) => judge(law, shown, { preset, files, leaks: leaked }))
    .map((finding) => (mild.test(finding.rule) ? { ...finding, severity: 'info' as const } : finding))
  const kept = withoutSuppressed(found, postmortem, (problem) =>
    severe('suppression-reason', problem, levelOf('suppression-reason', preset, settings.rules['suppression-reason'])),
  )
  return {
    postmortem: shown,
    preset,
    ...verdictOf(kept, shown),
    heldBack: sensitive(leaked),
  }
}

/** Rules whose findings are only notes, because one report is not to be told from the other, or one incident. */
function mildIn(postmortem: Postmortem): RegExp {
  const several = severalIn(postmortem)
  if (several === null) return /^$/
  return several.what === 'incident'
    ? /^(?:timeline|duration|section-unique)/
    : /^(?:timeline|duration|impact|summary|root-cause|resolution|action-item|improvements|lessons|report-length|section-(?:present|order|content))/
}

/** Adds what an organisation’s own policy does not accept, as errors of the rule `policy`. */
export function withPolicy(judged: Judged, breaches: readonly Breach[]): Judged {
  const added = breaches.map(
    ({ line, endLine, message, help }): Finding => ({
      rule: 'policy',
      severity: 'error',
      at: { line, endLine },
      message,
      help,
      url: ruleUrl('policy'),
    }),
  )
  return { ...judged, ...verdictOf([...judged.findings, ...added], judged.postmortem) }
}

/** Findings in line order, a draft’s errors as warnings. */
function verdictOf(found: readonly Finding[], { metadata }: Postmortem): Pick<Judged, 'findings' | 'verdict'> {
  const draft = /^draft\b/i.test(metadata.status?.text ?? '')
  const findings = (draft ? found.map(softened) : found).toSorted(
    (a, b) => a.at.line - b.at.line || ranks[b.severity] - ranks[a.severity],
  )
  return { findings, verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass' }
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

function levelOf(name: RuleName, preset: Preset, setting: RuleSetting | undefined): Level {
  const configured = typeof setting === 'object' ? setting.severity : setting
  return configured ?? rules[name].severity[preset]
}

/** A rule in force, with its options. */
interface Law {
  name: RuleName
  rule: Rule<object>
  level: Severity
  options: object
}

/** Most reports of a run are judged by the same laws. */
const lawsKnown = new WeakMap<RuleSettings, Map<Preset, readonly Law[]>>()

function lawsOf(preset: Preset, settings: RuleSettings): readonly Law[] {
  const byPreset = lawsKnown.get(settings) ?? new Map<Preset, readonly Law[]>()
  const laws = byPreset.get(preset) ?? ruleNames.flatMap((name) => lawOf(name, preset, settings[name]))
  lawsKnown.set(settings, byPreset.set(preset, laws))
  return laws
}

function lawOf(name: RuleName, preset: Preset, setting: RuleSetting | undefined): Law[] {
  const level = levelOf(name, preset, setting)
  if (level === 'off') return []
  const rule: Rule<object> = rules[name]
  const schemas: Readonly<Record<string, OptionSchema>> = { ...rule.options }
  const given = typeof setting === 'object' ? setting : {}
  const options = Object.entries(schemas).map(([key, schema]) => [key, given[key] ?? schema.default] as const)
  return [{ name, rule, level, options: Object.fromEntries(options) }]
}

function judge(
  { name, rule, level, options }: Law,
  postmortem: Postmortem,
  context: Omit<RuleContext<object>, 'options'>,
): Finding[] {
  const found: Finding[] = []
  for (const problem of rule.check(postmortem, { ...context, options })) found.push(...severe(name, problem, level))
  return found
}

/** The finding that a problem is at this level: never above it. */
function severe(rule: RuleName, problem: Problem, level: Level): Finding[] {
  if (level === 'off') return []
  const lowered = problem.severity && ranks[problem.severity] < ranks[level]
  return [{ ...problem, rule, severity: lowered && problem.severity ? problem.severity : level, url: ruleUrl(rule) }]
}

function softened(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding
}

/** Leaves out what a comment with a reason suppresses, and adds the suppressions that suppress nothing. */
function withoutSuppressed(
  findings: readonly Finding[],
  postmortem: Postmortem,
  finding: (problem: Problem) => readonly Finding[],
): Finding[] {
  const effective = postmortem.suppressions.filter(({ rule, reason }) => reason && Object.hasOwn(rules, rule))
  const covers = (suppression: Suppression, { rule, at }: Finding) =>
    suppression.rule === rule && (suppression.whole || linesCovered(suppression, postmortem).includes(at.line))
  const unused = effective.filter((suppression) => !findings.some((entry) => covers(suppression, entry)))
  const unknown = postmortem.suppressions.filter(({ rule }) => !Object.hasOwn(rules, rule))
  return [
    ...findings.filter((entry) => !effective.some((suppression) => covers(suppression, entry))),
    ...unused.flatMap(({ rule, span }) =>
      finding({
        at: span,
        message: `Suppression of \`${rule}\` suppresses nothing`,
        help: 'Delete the comment, or put it on the line before the finding',
        severity: 'info',
      }),
    ),
    ...unknown.flatMap(({ rule, span }) =>
      finding({
        at: span,
        message: `Suppression names ${quote(rule)}, and there is no such rule`,
        help: 'Correct the name: `postmortem rules` lists all',
      }),
    ),
  ]
}

/** The line that the comment stands on and the next one with visible text. */
function linesCovered({ span }: Suppression, postmortem: Postmortem): readonly number[] {
  const next = postmortem.lines.find(({ line, text }) => line > span.endLine && text !== '')
  return next ? [span.endLine, next.line] : [span.endLine]
}
