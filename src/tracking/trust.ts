import { type ExistingIssue, readIssue, type TrackingIssue } from './issue.ts'

export interface Trust {
  label: string
  /** REST logins whose marked issues are ours: the workflow's own, the token's, the configured ones. */
  authors: readonly string[]
  /** Numbers that our own comment names: these are ours even where a person took the label off. */
  known: ReadonlySet<number>
}

export function labelled({ labels, number }: ExistingIssue, { label, known }: Trust): boolean {
  return known.has(number) || labels.some((name) => name.toLowerCase() === label.toLowerCase())
}

export function fromTrustedAuthor({ author }: ExistingIssue, { authors }: Trust): boolean {
  return authors.some((login) => login.toLowerCase() === author.toLowerCase())
}

/** The issues whose marker, label and author make them ours. */
export function trackingIssues(existing: readonly ExistingIssue[], trust: Trust): TrackingIssue[] {
  return existing
    .filter((issue) => labelled(issue, trust) && fromTrustedAuthor(issue, trust))
    .map(readIssue)
    .filter((issue) => issue !== null)
}

/** Issues with our label and marker by somebody else: a forgery, or ours from before the token changed. */
export function untrustedIssues(existing: readonly ExistingIssue[], trust: Trust): ExistingIssue[] {
  return existing.filter(
    (issue) => labelled(issue, trust) && !fromTrustedAuthor(issue, trust) && readIssue(issue) !== null,
  )
}
