import type { Postmortem } from './postmortem/postmortem.ts'
import type { Preset, Problem, Severity } from './rules/rule.ts'

/** A problem with the rule it breaks. */
export interface Finding extends Omit<Problem, 'severity'> {
  rule: string
  severity: Severity
  /** The rule's page. */
  url: string
}

/** One report, judged. */
export interface Judged {
  postmortem: Postmortem
  preset: Preset
  /** In line order. */
  findings: readonly Finding[]
  /** Fails where an error stands. */
  verdict: 'pass' | 'fail'
}
