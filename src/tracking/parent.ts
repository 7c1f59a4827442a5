import { type BlockInBody, contentOf, readBlock, sameBlock, writeBlock } from './block.ts'
import { foreignRepository, type Place, reportAddress } from './content.ts'
import { type IncidentFacts, incidentFacts } from './incident.ts'
import type { ExistingIssue } from './issue.ts'
import type { Outcome, ReportInScope } from './plan.ts'
import { renames } from './scope.ts'
import { cut, inert } from './text.ts'
import { fromTrustedAuthor, labelled, type Trust } from './trust.ts'

/** What has to be done about the parent issue of one postmortem. */
export interface ParentStep {
  report: string
  /** Null: a new issue. */
  number: number | null
  title: string
  /** Issues that become its sub-issues. */
  attach: readonly Child[]
  /** The body once they are, and where GitHub knows no sub-issues: there it lists them. */
  body: string
  bodyWithList: string
  /** Null where it stays as it is. */
  state: { state: 'open' | 'closed'; stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' } | null
}

/** What GitHub names a sub-issue by: `id` is another than the number. */
export interface Child {
  id: number
  number: number
}

export interface ParentInput {
  outcomes: readonly Outcome[]
  reports: readonly ReportInScope[]
  /** As the list stands after the action items are followed up. */
  existing: readonly (ExistingIssue & Child)[]
  /** Every path on the default branch; null where not known. */
  files: ReadonlySet<string> | null
  trust: Trust
  place: Place
}

/** An issue that holds the action items of one postmortem. */
interface Parent {
  issue: ExistingIssue
  block: BlockInBody
  children: readonly number[]
}

/**
 * One parent issue per postmortem: it opens with the first open action item and closes itself when all are decided; a person's closing or
 * reopening stands. For the default branch only. Planned again after its steps are taken, there are none.
 */
export function planParents(input: ParentInput): ParentStep[] {
  const parents = parentsByReport(input)
  const standing = input.reports.flatMap(({ path, content, secret }) => {
    if (typeof content === 'string' || content.kind !== 'report' || secret) return []
    const [parent, ...others] = parents.get(path) ?? []
    const step = stepFor(path, incidentFacts(content), parent, input)
    const doubled = others.filter(({ issue }) => issue.state === 'open').map((other) => duplicate(path, other))
    return step === null ? doubled : [step, ...doubled]
  })
  const gone = [...parents].flatMap(([path, members]) =>
    input.files === null || input.files.has(path)
      ? []
      : members.filter((parent) => isLeft(parent, input)).map((parent) => leave(path, parent)),
  )
  return [...standing, ...gone]
}

function parentsByReport({ existing, reports, trust, place }: ParentInput): Map<string, Parent[]> {
  const moved = renames(reports)
  const parents = new Map<string, Parent[]>()
  for (const issue of existing.toSorted((one, other) => one.number - other.number)) {
    const block = readBlock(issue.body, 'parent')
    const written = block?.fields.get('report')
    const report = written === undefined ? undefined : (moved.get(written) ?? written)
    if (block === null || report === undefined || !labelled(issue, trust) || !fromTrustedAuthor(issue, trust)) continue
    if ((block.fields.get('repository') ?? null) !== foreignRepository(place)) continue
    const children = (block.fields.get('children') ?? '').split('.').filter(Boolean).map(Number)
    parents.set(report, [...(parents.get(report) ?? []), { issue, block, children }])
  }
  return parents
}

function stepFor(
  report: string,
  incident: IncidentFacts,
  parent: Parent | undefined,
  input: ParentInput,
): ParentStep | null {
  const { outcomes, existing, place } = input
  const items = outcomes.flatMap((it) => (it.tracked === 'issue' && it.item.report === report ? [it] : []))
  const open = items.some(({ state }) => state === 'open') || (parent !== undefined && hasOpenChild(parent, input))
  const closedByUs = parent?.block.fields.has('closed') ?? false
  const closed = parent?.issue.state === 'closed'
  if (parent === undefined ? !open : closed && !(closedByUs && open)) return null

  const added = new Set(items.map(({ number }) => number).filter((number) => !parent?.children.includes(number)))
  const attach = existing.filter(({ number }) => added.has(number)).map(({ id, number }) => ({ id, number }))
  const children = [...(parent?.children ?? []), ...attach.map(({ number }) => number)]
  const reopenedByPerson = closedByUs && !closed
  const closes = !open && children.length > 0 && !reopenedByPerson
  const nested = parent?.block.fields.get('nested') !== 'no'
  const commit = parent?.block.fields.get('commit') ?? place.commit
  const facts = { report, incident, commit, children, closed: closes || (reopenedByPerson && !open) }
  const around = (block: string) => (parent?.block.before ?? '') + block + (parent?.block.after ?? '')
  const same = parent !== undefined && sameBlock(parentBlock(facts, nested, place), parent.block.block)
  if (same && !closes && !closed) return null
  return {
    report,
    number: parent?.issue.number ?? null,
    title: parentTitle(incident),
    attach,
    body: around(parentBlock(facts, nested, place)),
    bodyWithList: around(parentBlock(facts, false, place)),
    state: stateAfter(closes, closed),
  }
}

function stateAfter(closes: boolean, closed: boolean): ParentStep['state'] {
  if (closes) return { state: 'closed', stateReason: 'completed' }
  return closed ? { state: 'open', stateReason: 'reopened' } : null
}

function duplicate(report: string, { issue }: Parent): ParentStep {
  const { number, title, body } = issue
  const state = { state: 'closed', stateReason: 'duplicate' } as const
  return { report, number, title, attach: [], body, bodyWithList: body, state }
}

function hasOpenChild({ children }: Parent, { existing }: ParentInput): boolean {
  return existing.some(({ number, state }) => state === 'open' && children.includes(number))
}

/** Whether nothing is left of a report and of its action items, and no person wanted the parent open. */
function isLeft(parent: Parent, input: ParentInput): boolean {
  const { issue, block } = parent
  return issue.state === 'open' && !block.fields.has('closed') && !hasOpenChild(parent, input)
}

/** Closes the parent of a report that is gone. */
function leave(report: string, { issue, block }: Parent): ParentStep {
  const fields = { ...Object.fromEntries(block.fields), closed: 'gone' }
  const body = block.before + writeBlock('parent', fields, contentOf(block.block, 'parent')) + block.after
  const state = { state: 'closed', stateReason: 'not_planned' } as const
  return { report, number: issue.number, title: issue.title, attach: [], body, bodyWithList: body, state }
}

function parentTitle({ title }: IncidentFacts): string {
  return cut(/^post-?\s?mortem\b/i.test(title) ? title : `Postmortem: ${title}`, 120)
}

interface ParentFacts {
  report: string
  incident: IncidentFacts
  commit: string
  children: readonly number[]
  closed: boolean
}

function parentBlock(facts: ParentFacts, nested: boolean, place: Place): string {
  const { report, incident, commit, children, closed } = facts
  const { origin } = new URL(place.repository)
  const when = [incident.when, incident.severity].flatMap((fact) => (fact === null ? [] : ` · ${inert(fact, origin)}`))
  const parts = [
    `The postmortem [${inert(incident.title, origin)}](${reportAddress(place.repository, commit, report)})${when.join('')}`,
    incident.impact === null ? '' : `**Impact:** ${inert(incident.impact, origin)}`,
    incident.cause === null ? '' : `**Root cause:** ${inert(incident.cause, origin)}`,
    nested ? '' : children.map((number) => `- [ ] #${number}`).join('\n'),
    'This issue closes itself when all of its action items are done or decided against.',
  ]
  const fields = {
    repository: foreignRepository(place),
    report,
    commit,
    children: children.join('.'),
    nested: nested ? null : 'no',
    closed: closed ? 'done' : null,
  }
  return writeBlock('parent', fields, parts.filter((part) => part !== '').join('\n\n'))
}
