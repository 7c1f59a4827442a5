import type { Postmortem, Span } from '../postmortem/postmortem.ts'
import type { Leak } from './sensitive.ts'

/** `error` fails the check, `warning` and `info` do not. */
export type Severity = 'error' | 'warning' | 'info'
export type Level = Severity | 'off'
export type Preset = 'alx' | 'sre' | 'strict'

/** A mechanical remedy: the lines of `span` are replaced by `text` (without a final line end; `null` deletes them). */
export interface Fix {
  span: Span
  text: string | null
}

/** A breach of a rule's law. */
export interface Problem {
  at: Span
  /** The fact, found values in backticks, without a final stop; never about a person. */
  message: string
  /** One imperative with an example. */
  help: string
  /** Lowers the rule's severity; never raises it. */
  severity?: Severity
  fix?: Fix
  /** The same remedy at the other places that the problem names. */
  moreFixes?: readonly Fix[]
}

/** JSON Schema of one option; `default` is required. */
export interface OptionSchema {
  type: 'number' | 'integer' | 'string' | 'boolean' | 'array'
  description: string
  default: unknown
  [keyword: string]: unknown
}

export interface Rule<Options extends object = Record<string, never>> {
  /** The law, as a sentence that is true of a good report. */
  description: string
  severity: Readonly<Record<Preset, Level>>
  /** The standard that asks for it. */
  source: string
  options: { readonly [Name in keyof Options]: OptionSchema & { default: Options[Name] } }
  /** Yields problems in document order; pure. */
  check(postmortem: Postmortem, context: RuleContext<Options>): Iterable<Problem>
}

export interface RuleContext<Options> {
  options: Options
  /** Some rules word or weigh a fact differently under another preset. */
  preset: Preset
  /** Paths of the files of the report's repository; null where they are not known. */
  files: ReadonlySet<string> | null
  /** What no rule but those about it may see. */
  leaks: readonly Leak[]
}

/** Keeps the literal types of a rule and checks it against the shape. */
export function defineRule<Options extends object = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  return rule
}
