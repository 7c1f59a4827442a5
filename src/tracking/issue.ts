/**
 * The one owner of what stands in a tracking issue: writes title, body and marker of an action item, and reads them back.
 * Issues are the only memory that runs have, so what is written here is load-bearing.
 */

import { sameBlock } from './block.ts'
import { foreignRepository, issueContent, type Place, type Story } from './content.ts'
import { digest, type ReportItem } from './identity.ts'
import type { IncidentFacts } from './incident.ts'
import { type Closing, contentOf, type Mark, type MarkedBody, readBody, writeMarked } from './mark.ts'
import { codePoints } from './text.ts'
import { issueTitle } from './title.ts'

/** What GitHub takes as a body, in code points. */
export const longestBody = 65_536

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

/** An action item with everything that its issue says. */
export interface TrackedItem extends ReportItem {
  key: string
  incident: IncidentFacts
}

/** An existing issue whose marker is trusted. */
export interface TrackingIssue {
  issue: ExistingIssue
  body: MarkedBody
  /** Taken from the marker; the path after a rename. */
  report: string
  /** We closed it, for this reason, and it still is closed for it. */
  closedByUs: Closing | null
  /** We closed it and a person opened it again. */
  reopened: boolean
}

export const closingReason = {
  done: 'completed',
  gone: 'not_planned',
  unmerged: 'not_planned',
  duplicate: 'duplicate',
} as const satisfies Record<Closing, string>

/** The issue behind our marker, null without one. Whether label and author may be trusted is for the caller to say. */
export function readIssue(issue: ExistingIssue): TrackingIssue | null {
  const body = readBody(issue.body)
  if (body === null) return null
  const { closed, report } = body.mark
  // An old GitHub Enterprise knows no reasons.
  const reasoned = closed !== null && (issue.stateReason === null || issue.stateReason === closingReason[closed])
  return {
    issue,
    body,
    report,
    closedByUs: reasoned && issue.state === 'closed' ? closed : null,
    reopened: closed !== null && issue.state === 'open',
  }
}

/** Title and body of a new issue. */
export function writeIssue(tracked: TrackedItem, pull: number | null, place: Place): { title: string; body: string } {
  const title = issueTitle(tracked.item)
  const mark = markOf(tracked, pull, place, digest(title, 8))
  return { title, body: block(tracked, title, mark, place, longestBody) ?? writeMarked(mark, '') }
}

/**
 * What has to change so that the issue says what the report says: nothing (`{}`) where only the commit is another, and never a
 * title that a person wrote nor the text around our block.
 */
export function changeOf(
  { issue, body }: TrackingIssue,
  tracked: TrackedItem,
  pull: number | null,
  place: Place,
): { title?: string; body?: string } {
  const { before, after, mark } = body
  const ours = mark.title === '' || mark.title === digest(issue.title, 8)
  const title = ours ? issueTitle(tracked.item) : issue.title
  const titleDigest = ours ? digest(title, 8) : mark.title
  const room = longestBody - codePoints(before) - codePoints(after)
  const same = { ...markOf(tracked, pull, place, titleDigest), commit: mark.commit, lines: mark.lines }
  const retitled = title === issue.title ? {} : { title }
  if (sameBlock(block(tracked, title, same, place, room) ?? '', body.block)) return retitled
  const written = block(tracked, title, markOf(tracked, pull, place, titleDigest), place, room)
  return written === null ? {} : { ...retitled, body: before + written + after }
}

/** The body with our record that we closed the issue, and for whom reads it, why; by `item` it is found again when the item comes back. */
export function bodyWhenClosed(
  { body }: TrackingIssue,
  closing: Closing,
  sentence: string,
  item: TrackedItem | null = null,
): string {
  const { before, after } = body
  const identity = item === null ? {} : { report: item.report, key: item.key, id: item.item.id }
  const mark = { ...body.mark, ...identity, closed: closing }
  const said = `${contentOf(body)}\n\n**Closed:** ${sentence}`.trimStart()
  const whole = [said, contentOf(body), ''].map((content) => before + writeMarked(mark, content) + after)
  return whole.find((text) => codePoints(text) <= longestBody) ?? before + body.block + after
}

/**
 * A planned body with what people wrote around our block since; null where the issue is no longer the one that was planned for,
 * as our block, its state or its title is another.
 */
export function ontoPresent(body: string, planned: ExistingIssue, present: ExistingIssue): string | null {
  const [wanted, before, now] = [readBody(body), readBody(planned.body), readBody(present.body)]
  if (wanted === null || now === null || now.block !== before?.block) return null
  if (present.state !== planned.state || present.title !== planned.title) return null
  return now.before + wanted.block + now.after
}

function markOf({ report, key, item }: TrackedItem, pull: number | null, place: Place, title: string): Mark {
  return {
    repository: foreignRepository(place),
    report,
    key,
    id: item.id,
    pull,
    commit: place.commit,
    lines: `${item.span.line}-${item.span.endLine}`,
    title,
    closed: null,
  }
}

/** Our block in at most `room` code points: a long text is cut, and where people left no room at all, the issue keeps what it has (null). */
function block(tracked: TrackedItem, title: string, mark: Mark, place: Place, room: number): string | null {
  const { report, item, incident } = tracked
  const story: Story = { title, report, item, incident, lines: mark.lines, commit: mark.commit }
  for (let limit = longestBody; limit >= 100; limit = Math.floor(limit / 2)) {
    const written = writeMarked(mark, issueContent(story, place, limit))
    if (codePoints(written) <= room) return written
  }
  return null
}
