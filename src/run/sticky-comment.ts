import { type Comment, type GitHub, GitHubError, PermissionError } from '../github/github.ts'
import { readMarker } from '../render/comment-marker.ts'
import type { Note } from '../render/run.ts'
import { yamlFor } from './issues.ts'

/** Our comment on a pull request, as an earlier run left it. */
export interface StickyComment {
  comment: Comment
  /** Numbers of the issues that it names. */
  issues: readonly number[]
}

/** The first comment that bears our marker and was written by one of the authors; a marker that somebody else wrote is not ours. */
export function findSticky(comments: readonly Comment[], authors: readonly string[]): StickyComment | null {
  for (const comment of comments) {
    const issues = authors.includes(comment.author) ? readMarker(comment.body) : null
    if (issues !== null) return { comment, issues }
  }
  return null
}

/** Whether a comment bears our marker and is by somebody who is not among the authors: ours under another token, or a forgery. */
export function isDisputed(comments: readonly Comment[], authors: readonly string[]): boolean {
  return comments.some(({ author, body }) => !authors.includes(author) && readMarker(body) !== null)
}

/** Writes the comment where it differs from what stands; where that fails, a note says so, and the verdict does not depend on it. */
export async function saveSticky(
  github: GitHub,
  pull: number,
  earlier: StickyComment | null,
  body: string | null,
): Promise<Note | null> {
  if (body === null || sameText(earlier?.comment.body, body)) return null
  try {
    await github.saveComment(pull, earlier?.comment.id ?? null, body)
    return null
  } catch (error) {
    if (error instanceof GitHubError)
      return { level: 'warning', message: `The comment on the pull request is not up to date: ${error.message}.` }
    if (!(error instanceof PermissionError)) throw error
    return {
      level: 'notice',
      message: 'The token may not comment on the pull request, so the outcome stands in the job summary only.',
      yaml: yamlFor(error),
    }
  }
}

/** GitHub keeps a body without the white space at its end, and may keep other line ends. */
function sameText(one: string | undefined, other: string): boolean {
  return one?.replaceAll('\r\n', '\n').trimEnd() === other.trimEnd()
}
