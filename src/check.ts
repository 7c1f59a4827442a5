import type { Configuration } from './config.ts'
import { type Judged, lint, withPolicy } from './lint.ts'
import type { Policy } from './policy.ts'
import { parse } from './postmortem/parse.ts'
import { result } from './render/json.ts'

/** What reports are judged by. */
export interface Standard {
  configuration: Configuration
  /** An organisation's own, over the report as the result document has it. */
  policy: Policy | null
}

/**
 * Reads a report and judges it.
 * @param path in the repository
 * @param files all files of the repository, where they are known: links are looked up in it
 */
export function check(
  path: string,
  text: string,
  { configuration, policy }: Standard,
  files: ReadonlySet<string> | null = null,
): Judged {
  const judged = lint(parse(path, text, { sections: configuration.sections }), configuration, files)
  if (policy === null || judged.postmortem.kind !== 'report') return judged
  return withPolicy(judged, policy(result([judged]).reports[0]))
}
