import type { ActionItem } from '../postmortem/postmortem.ts'

/** An action item with where it stands. */
export interface ReportItem {
  report: string
  item: ActionItem
}

/** An issue of ours as it stands on GitHub: the fields of the port's issue that planning needs. */
export interface ExistingIssue {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  labels: readonly string[]
  author: string
  url: string
}

export interface IssueDraft {
  title: string
  body: string
  labels: readonly string[]
  /** Owners to assign where GitHub says that they are assignable, without `@`. */
  assignees: readonly string[]
}

export type Step =
  | { do: 'open'; item: ReportItem; draft: IssueDraft }
  | { do: 'update'; number: number; item: ReportItem; change: { title?: string; body?: string } }
  | {
      do: 'close'
      number: number
      reason: 'completed' | 'not_planned' | 'duplicate'
      comment: string | null
      body: string
    }
  | { do: 'reopen'; number: number; item: ReportItem; change: { title?: string; body?: string } }

/** What became of one action item, for the comment, the summary and the outputs. */
export type Outcome = { item: ReportItem } & (
  | {
      tracked: 'issue'
      number: number
      url: string
      title: string
      state: 'open' | 'closed'
      change: 'opened' | 'updated' | 'closed' | 'reopened' | 'none'
    }
  | { tracked: 'planned'; title: string }
  | { tracked: 'link'; reference: string }
  | { tracked: 'no'; why: 'done' | 'opted-out' | 'secret' | 'over-limit' }
)
