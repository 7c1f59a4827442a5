import picomatch from 'picomatch'
import type { SectionId } from './postmortem/postmortem.ts'
import type { RuleName } from './rules/index.ts'
import type { Level, Preset } from './rules/rule.ts'

export { ConfigError } from './config/error.ts'

/** A level, or a level with the rule's options. */
export type RuleSetting = Level | { readonly severity?: Level; readonly [option: string]: unknown }
export type RuleSettings = Readonly<Partial<Record<RuleName, RuleSetting>>>

export interface Override {
  paths: readonly string[]
  preset?: Preset
  rules?: RuleSettings
}

/** How action items become issues. */
export interface IssuePolicy {
  open: 'on-pull-request' | 'on-merge' | 'never'
  /** Every tracking issue bears it, and only issues that bear it are ours. */
  label: string
  /** New issues of one run. */
  limit: number
  /** Logins, beside our own, whose marked issues are trusted. */
  authors: readonly string[]
  /** Owners who are assignable become assignees. */
  assign: boolean
  /** `owner/name` of the repository that gets the issues; null for the report's own. */
  repository: string | null
  /** `suggestion`: pull requests get a review that suggests links from action items to their issues. */
  linkBack: 'never' | 'suggestion'
  /** One parent issue per postmortem. */
  parent: boolean
  /** What new issues bear beside `label`; `*` stands for the value. */
  labels: {
    /** Nobody could be assigned. */
    readonly unowned: string | null
    readonly priority: string | null
    readonly type: string | null
  }
  /** Null: nobody is reminded. */
  reminders: Reminders | null
}

/** When runs of all reports remind of action items; reports by the preset `alx` are left out. */
export interface Reminders {
  /** Days before its due date from which an item is due soon. */
  dueSoon: number
  /** Days from the opening of an issue until it is due, by priority as written, where the report names no day. */
  daysByPriority: Readonly<Record<string, number>>
  /** Days that an issue may be open without an owner. */
  unowned: number
}

export interface Configuration {
  /** Null: chosen by the path of each report. */
  preset: Preset | null
  /** Globs of report files; letters of either case. */
  paths: readonly string[]
  ignore: readonly string[]
  /** Later ones win over earlier ones and over `preset` and `rules`. */
  overrides: readonly Override[]
  rules: RuleSettings
  /** Further titles of a section, by its meaning. */
  sections: Readonly<Partial<Record<SectionId, readonly string[]>>>
  issues: IssuePolicy
  badge: { branch: string | null; label: string }
  /** Path of an organisation's own JSON Schema over a report of the result document. */
  policy: string | null
}

const schoolPaths = ['**/0x[0-9a-f][0-9a-f]-post*mortem*/**']

export const defaults: Configuration = {
  preset: null,
  paths: [...schoolPaths, '**/{postmortem,postmortems,post-mortem,post-mortems,incident-reports}/**'],
  ignore: ['**/*template*', '**/*example*', '**/*sample*'],
  overrides: [],
  rules: {},
  sections: {},
  issues: {
    open: 'on-pull-request',
    label: 'postmortem',
    limit: 50,
    authors: [],
    assign: true,
    repository: null,
    linkBack: 'never',
    parent: false,
    labels: { unowned: null, priority: null, type: null },
    reminders: null,
  },
  badge: { branch: null, label: 'postmortems' },
  policy: null,
}

const reminderDefaults: Reminders = { dueSoon: 2, daysByPriority: {}, unowned: 1 }

function matches(path: string, globs: readonly string[]): boolean {
  if (globs.length === 0) return false
  const matcher = matchers.get(globs) ?? picomatch([...globs], { nocase: true, dot: true })
  matchers.set(globs, matcher)
  // No glob matches a line end, and a report must not hide behind one in its name.
  return matcher(path.replace(/[\n\r\u2028\u2029]/g, ' '))
}

/** Globs are asked about every path of a repository, and take longer to compile than to match. */
const matchers = new WeakMap<readonly string[], (path: string) => boolean>()

/** What holds for one report: its preset, and every rule that is set other than the preset has it. */
export function settingsFor(configuration: Configuration, path: string): { preset: Preset; rules: RuleSettings } {
  const applying = configuration.overrides.filter((override) => matches(path, override.paths))
  const byPath = matches(path, schoolPaths) ? 'alx' : 'sre'
  return {
    preset: applying.findLast(({ preset }) => preset)?.preset ?? configuration.preset ?? byPath,
    rules:
      applying.length === 0
        ? configuration.rules
        : Object.assign({}, configuration.rules, ...applying.map(({ rules }) => rules)),
  }
}

const markdown = /^[^.]+$|\.(?:md|mdown|markdown|mkd)$/i
const readme = /^readme(?:\.[a-z]+)?$/i

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * Whether the file is to be read as a report. A README beside or above other reports of `others` introduces them
 * and is none itself.
 */
export function isReportPath(configuration: Configuration, path: string, others: readonly string[] = []): boolean {
  const name = path.slice(folderOf(path).length)
  if (!markdown.test(name) || matches(path, configuration.ignore) || !matches(path, configuration.paths)) return false
  if (!readme.test(name)) return true
  const folder = folderOf(path)
  return !others.some((other) => other !== path && other.startsWith(folder) && isReportPath(configuration, other))
}

/** Those of the files that are to be read as reports, found in one pass: `isReportPath` with all of them as `others`. */
export function reportsAmong(configuration: Configuration, paths: readonly string[]): string[] {
  const candidates = paths.filter((path) => isReportPath(configuration, path))
  const inFolder = new Map<string, number>()
  for (const path of candidates)
    for (const folder of foldersOf(path)) inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1)
  const introduces = (path: string) =>
    readme.test(path.slice(folderOf(path).length)) && (inFolder.get(folderOf(path)) ?? 0) > 1
  return candidates.filter((path) => !introduces(path))
}

/** `a/b/c.md` → `a/b/`, `a/` and the root, which is empty. */
function foldersOf(path: string): string[] {
  const folder = folderOf(path)
  return folder === '' ? [''] : [folder, ...foldersOf(folder.slice(0, -1))]
}

/**
 * The configuration that `text` (YAML; null for no file) asks for, completed with the defaults.
 * @throws ConfigError naming every fault with its line.
 */
export async function readConfiguration(text: string | null, path: string): Promise<Configuration> {
  if (text === null) return defaults
  // The schema is assembled from all rules, which not every thread has loaded.
  const [{ readFile }, { configurationSchema }] = await Promise.all([
    import('./config/file.ts'),
    import('./config/schema.ts'),
  ])
  const value = readFile<Partial<Configuration>>(text, path, configurationSchema())
  return {
    ...defaults,
    ...value,
    issues: {
      ...defaults.issues,
      ...value.issues,
      labels: { ...defaults.issues.labels, ...value.issues?.labels },
      reminders: value.issues?.reminders ? { ...reminderDefaults, ...value.issues.reminders } : null,
    },
    badge: { ...defaults.badge, ...value.badge },
  }
}
