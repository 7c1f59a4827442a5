import type { Finding } from '../lint.ts'
import type { Span } from '../postmortem/postmortem.ts'

/** A finding, and where else the very same is found. */
export interface Repeated {
  finding: Finding
  also: readonly Span[]
}

/** Findings that say the same about several places as one, at the first of them. */
export function alike(findings: readonly Finding[]): Repeated[] {
  const groups = new Map<string, { finding: Finding; also: Span[] }>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.message, finding.help])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { finding, also: [] })
    else group.also.push(finding.at)
  }
  return [...groups.values()]
}

/** `5` or `5–6`. */
export function lines({ line, endLine }: Span): string {
  return endLine > line ? `${line}–${endLine}` : `${line}`
}
