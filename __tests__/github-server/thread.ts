import type { Repository } from './repository.ts'

export interface StoredLabel {
  id: number
  name: string
  color: string
  description: string | null
}

export interface StoredComment {
  id: number
  author: string
  body: string
  createdAt: string
}

/** An issue, or the issue side of a pull request. */
export interface Thread {
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  labels: string[]
  /** Names of labels in the order in which they were added, those that were taken off again too. */
  labelled: { id: number; name: string; at: string }[]
  /** Numbers. */
  subIssues: number[]
  assignees: string[]
  author: string
  createdAt: string
  updatedAt: string
  closedAt: string | null
  comments: StoredComment[]
  pull: StoredPull | null
}

export interface StoredPull {
  draft: boolean
  base: string
  head: {
    branch: string /** Null after the fork was deleted. */
    repository: Repository | null /** The last one known. */
    sha: string
  }
  mergeCommit: string | null
  reviews: StoredReview[]
}

export interface StoredReview {
  id: number
  author: string
  body: string
  commit: string
  createdAt: string
  comments: StoredLineComment[]
}

export interface StoredLineComment {
  id: number
  path: string
  /** Null for a comment on one line. */
  startLine: number | null
  line: number
  body: string
}
