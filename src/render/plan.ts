import { mostIssuesOfReport } from '../tracking/bounds.ts'
import { contentOf, readBody } from '../tracking/mark.ts'
import type { IssueDraft, Outcome, Plan, ReportItem } from '../tracking/plan.ts'
import { count } from './count.ts'
import { visible } from './excerpt.ts'
import { jsonText } from './json-text.ts'

interface Opening {
  item: ReportItem
  draft: IssueDraft
}

/** The issues that would open, as a JSON list. */
export function planDocument(plan: Plan): string {
  const issues = openings(plan).map(({ item: { report, item }, draft }) => ({ report, line: item.span.line, ...draft }))
  return jsonText(issues)
}

/** The issues that would open, and the action items that get none, for a reader at a terminal. */
export function plainPlan(plan: Plan): string {
  const issues = openings(plan)
  const others = plan.outcomes.flatMap((outcome) => {
    const why = withoutIssue(outcome)
    return why === null ? [] : [`  ${visible(outcome.item.item.title)}: ${why}`]
  })
  const parts = [
    `${count(issues.length, 'issue')} would open`,
    ...issues.map(issue),
    ...(others.length > 0 ? [`No issue for\n${others.join('\n')}`] : []),
    ...plan.notes.map(({ message }) => visible(message)),
  ]
  return `${parts.join('\n\n')}\n`
}

function openings(plan: Plan): Opening[] {
  return plan.steps.flatMap((step) => (step.do === 'open' ? [{ item: step.item, draft: step.draft }] : []))
}

function issue({ item, draft }: Opening, index: number): string {
  const marked = readBody(draft.body)
  const body = marked === null ? draft.body : contentOf(marked)
  const assigned = draft.assignees.length > 0 ? `, assigned to ${draft.assignees.join(', ')} where assignable` : ''
  return [
    `${index + 1}. ${visible(draft.title)}`,
    `   from ${visible(item.report)}:${item.item.span.line}, labelled ${visible(draft.labels.join(', '))}${assigned}`,
    '',
    ...body.split('\n').map((line) => `   | ${visible(line)}`.trimEnd()),
  ].join('\n')
}

function withoutIssue(outcome: Outcome): string | null {
  if (outcome.tracked === 'link') return `tracked in ${visible(outcome.reference)}`
  return outcome.tracked === 'no' ? reasons[outcome.why] : null
}

const reasons: Readonly<Record<Extract<Outcome, { tracked: 'no' }>['why'], string>> = {
  done: 'it is done',
  'opted-out': 'it is opted out',
  secret: 'the report holds a secret or personal data',
  'over-limit': 'the limit of one run is reached',
  'too-many': `a report gets at most ${mostIssuesOfReport}`,
}
