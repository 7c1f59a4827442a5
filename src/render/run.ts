import type { Judged } from '../lint.ts'
import type { Span } from '../postmortem/postmortem.ts'
import type { Outcome } from '../tracking/plan.ts'

/** What a run found and did: everything that annotations, comment and summary are made of. */
export interface Run {
  reports: readonly Judged[]
  unreadable: readonly Unreadable[]
  outcomes: readonly Outcome[]
  /** Issues closed because no report holds their action item any more. */
  closed: readonly { number: number; url: string }[]
  notes: readonly Note[]
  failOn: FailOn
  /** Null where there is no GitHub to link to. */
  links: Links | null
}

/** Findings of this severity and above fail the run. */
export type FailOn = 'error' | 'warning' | 'never'

/** A file that could not be read as text. */
export interface Unreadable {
  path: string
  refusal: string
  help: string
}

/** Something about the run itself: a missing permission, a preview, a limit. */
export interface Note {
  level: 'warning' | 'notice'
  /** One or two sentences, values in backticks. */
  message: string
  /** Lines to add to the workflow. */
  yaml?: string
}

export interface Links {
  /** `https://github.com`, or the address of a GitHub Enterprise. */
  server: string
  /** `owner/name` that holds the reports: the head's, where a pull request comes from a fork. */
  repository: string
  commit: string
  /** The page of this workflow run. */
  run: string | null
}

/** The lines of a file at the commit; `plain=1` shows Markdown as source, which has lines. */
export function lineAddress(links: Links | null, path: string, { line, endLine }: Span): string | null {
  if (links === null) return null
  const file = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`
  return `${links.server}/${links.repository}/blob/${links.commit}/${file}?plain=1#${lines}`
}
