import { createHash } from 'node:crypto'
import { type GitHub, GitHubError, type LineComment, PermissionError } from '../github/github.ts'
import type { Judged } from '../lint.ts'
import { link, prose } from '../render/markdown.ts'
import type { Note } from '../render/run.ts'
import { reviewText, suggestion, suggestionKey } from '../render/suggestion.ts'
import { isAsJudged } from '../rules/fix.ts'
import type { Outcome } from '../tracking/plan.ts'
import { yamlFor } from './issues.ts'
import { linkBack } from './link-back.ts'
import { type Hunk, hunksOf, linesIn } from './patch.ts'
import type { Reading } from './reading.ts'

/** A review sends one message; more suggestions than this are no help in it. */
export const mostSuggestions = 30

export interface Suggesting {
  pull: number
  /** The commit that was read. */
  commit: string
  readings: readonly Reading[]
  outcomes: readonly Outcome[]
  /** Whether the remedies of findings are suggested. */
  fixes: boolean
  /** Whether links from action items to their issues are suggested. */
  links: boolean
  github: GitHub
}

/** A report with the part of it that a comment may stand on. */
export interface ShownReport {
  judged: Judged
  hunks: readonly Hunk[]
}

/** Lines of a report and what to put in their place. */
export interface Change {
  path: string
  line: number
  endLine: number
  /** Null deletes them. */
  text: string | null
  /** Markdown of one paragraph. */
  why: string
  /** Which change it is, whatever lines are added above it. */
  identity: string
}

/** Posts what can be suggested and was not suggested before, as one review. What goes wrong is a note: the verdict stands. */
export async function suggest(suggesting: Suggesting): Promise<Note | null> {
  const { pull, commit, readings, outcomes, fixes, links, github } = suggesting
  const reports = readings.flatMap((reading) =>
    'judged' in reading && reading.file.patch !== null
      ? [{ judged: reading.judged, hunks: hunksOf(reading.file.patch) }]
      : [],
  )
  try {
    const changes = [
      ...(fixes ? reports.flatMap(fixesOf) : []),
      ...(links ? reports.flatMap((report) => linksOf(report, outcomes)) : []),
    ]
    if (changes.length === 0) return null
    const comments = newComments(changes, await github.lineComments(pull))
    if (comments.length === 0) return null
    const body = reviewText(Math.max(0, comments.length - mostSuggestions))
    await github.review(pull, commit, { body, comments: comments.slice(0, mostSuggestions) })
    return null
  } catch (error) {
    if (!(error instanceof PermissionError || error instanceof GitHubError)) throw error
    const yaml = error instanceof PermissionError ? { yaml: yamlFor(error) } : {}
    return { level: 'notice', message: `Suggestions were not posted: ${error.message}`, ...yaml }
  }
}

/** The remedies of findings on lines that the pull request changed. */
export function fixesOf({ judged, hunks }: ShownReport): Change[] {
  const { postmortem, findings } = judged
  return findings.flatMap(({ fix, message, rule, url }) => {
    if (fix === undefined) return []
    const { span, text } = fix
    const lines = linesIn(hunks, span) ?? []
    const before = lines.map((line) => line.text)
    if (!lines.some(({ added }) => added) || !isAsJudged(postmortem, span.line, before)) return []
    const why = `${prose(message)}. ${link(`\`${rule}\``, url)}`
    const identity = [rule, ...before, '→', text].join('\n')
    return [{ path: postmortem.path, ...span, text, why, identity }]
  })
}

/** Links from action items to their issues. */
export function linksOf({ judged, hunks }: ShownReport, outcomes: readonly Outcome[]): Change[] {
  const { path } = judged.postmortem
  return outcomes.flatMap((outcome) => {
    if (outcome.tracked !== 'issue' || outcome.item.report !== path) return []
    const done = outcome.state === 'closed' && outcome.stateReason === 'completed'
    const change = linkBack(outcome, done, hunks)
    if (change === null || !isAsJudged(judged.postmortem, change.line, change.before)) return []
    const { line, endLine, text } = change
    const issue = link(`#${outcome.number}`, outcome.url)
    const why = `This action item is tracked in ${issue}${done ? ', which is completed' : ''}.`
    return [{ path, line, endLine, text, why, identity: `issue ${outcome.number}${done ? ' completed' : ''}` }]
  })
}

/** The comments that do not stand yet. Of two changes of one line the first is made, the other waits for the next run. */
export function newComments(changes: readonly Change[], standing: readonly string[]): LineComment[] {
  // Whoever wrote it: a marker that somebody else copied only keeps a suggestion back.
  const known = new Set(standing.map(suggestionKey))
  const met = new Map<string, number>()
  const taken = new Set<string>()
  return changes.flatMap(({ path, line, endLine, text, why, identity }) => {
    const again = met.get(identity) ?? 0
    met.set(identity, again + 1)
    const key = createHash('sha256').update(`${identity}\n${again}`).digest('hex').slice(0, 16)
    const places = Array.from({ length: endLine - line + 1 }, (_, index) => `${line + index} ${path}`)
    if (known.has(key) || places.some((place) => taken.has(place))) return []
    for (const place of places) taken.add(place)
    return [{ path, line, endLine, body: suggestion(key, why, text) }]
  })
}
