import { type ExistingIssue, readIssue, type TrackingIssue } from './issue.ts'

export interface Trust {
  label: string
  /** REST logins whose marked issues are ours: the workflow's own, the token's, the configured ones. */
  authors: readonly string[]
  /** `owner/name` of the reports where the issues are in another repository, which others may use too; else null. */
  repository: string | null
  /** Numbers that our own comment names: these are ours even where a person took the label off. */
  known: ReadonlySet<number>
}

export function labelled({ labels, number }: ExistingIssue, { label, known }: Pick<Trust, 'label' | 'known'>): boolean {
  return known.has(number) || labels.some((name) => name.toLowerCase() === label.toLowerCase())
}

export function fromTrustedAuthor({ author }: ExistingIssue, { authors }: Pick<Trust, 'authors'>): boolean {
  return authors.some((login) => login.toLowerCase() === author.toLowerCase())
}

/** The issues whose marker, label and author make them ours. */
export function trackingIssues(existing: readonly ExistingIssue[], trust: Trust): TrackingIssue[] {
  return existing
    .filter((issue) => labelled(issue, trust) && fromTrustedAuthor(issue, trust))
    .flatMap((issue) => readIssue(issue) ?? [])
    .filter(({ body }) => body.mark.repository === trust.repository)
}

/** Issues with our label and marker by somebody else: a forgery, or ours from before the token changed. */
export function untrustedIssues(existing: readonly ExistingIssue[], trust: Omit<Trust, 'repository'>): ExistingIssue[] {
  return existing.filter(
    (issue) => labelled(issue, trust) && !fromTrustedAuthor(issue, trust) && readIssue(issue) !== null,
  )
}
