import type { Finding, Judged } from '../lint.ts'
import { enumerate } from './count.ts'

const lacks: Readonly<Record<string, string>> = {
  'action-item-owner': 'an owner',
  'action-item-due': 'a due date',
  'action-item-priority': 'a priority',
}

/**
 * For people: what the school brief does not ask of action items is one note and not three. Other tools get every finding in the result
 * document.
 */
export function collapse(judged: Judged): Judged {
  if (judged.preset !== 'alx') return judged
  const notes = judged.findings.filter(({ rule, severity }) => severity === 'info' && rule in lacks)
  const [first, ...others] = notes
  if (first === undefined || others.length === 0) return judged
  const note: Finding = {
    ...first,
    message: `Action items lack ${enumerate(notes.map(({ rule }) => lacks[rule] ?? rule))}`,
    help: 'The brief asks for none; a team would write `- [P1] Alert on replication lag (owner: @octocat, due 2026-03-31)`',
  }
  const findings = judged.findings.flatMap((finding) =>
    finding === first ? note : others.includes(finding) ? [] : finding,
  )
  return { ...judged, findings }
}
