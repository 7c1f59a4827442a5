import type { ActionItem, Postmortem } from '../../src/postmortem/postmortem.ts'
import type { ExistingIssue, Occasion, PlanInput, ReportInScope } from '../../src/tracking/plan.ts'

const span = { line: 1, endLine: 1 }

export function item(title: string, given: Partial<ActionItem> = {}): ActionItem {
  return {
    title,
    detail: '',
    span,
    done: false,
    owners: [],
    due: null,
    priority: null,
    type: null,
    issue: null,
    id: null,
    optedOut: false,
    ...given,
  }
}

export function postmortem(
  path: string,
  actionItems: readonly ActionItem[],
  given: Partial<Postmortem> = {},
): Postmortem {
  return {
    path,
    kind: 'report',
    address: null,
    language: 'en',
    title: { text: 'Checkout was slow', span },
    span,
    sections: [],
    incident: { start: null, end: null, zone: null, minutes: null, stated: null, lengths: [] },
    impact: null,
    summaryCause: null,
    timeline: null,
    actionItems,
    actionItemsAt: { span, explicit: true },
    noAction: null,
    improvements: [],
    metadata: {},
    lines: [],
    headings: [],
    links: [],
    hidden: [],
    suppressions: [],
    words: 0,
    unread: null,
    ...given,
  }
}

export const path = 'postmortems/checkout.md'

export function report(actionItems: readonly ActionItem[], given: Partial<ReportInScope> = {}): ReportInScope {
  const at = given.path ?? path
  return { path: at, previousPath: null, content: postmortem(at, actionItems), secret: false, ...given }
}

export const author = 'github-actions[bot]'
export const address = 'https://github.com/octocat/shop'

export const onPull = (number: number, complete = true): Occasion => ({ is: 'pull-request', number, complete })
export const onDefault = (...files: string[]): Occasion => ({ is: 'default-branch', files: new Set(files) })

export function input(
  reports: readonly ReportInScope[],
  existing: readonly ExistingIssue[],
  given: Partial<PlanInput> = {},
): PlanInput {
  return {
    reports,
    existing,
    occasion: onDefault(...reports.flatMap(({ path, content }) => (content === 'gone' ? [] : [path]))),
    openPulls: new Set(),
    policy: {
      open: 'on-pull-request',
      label: 'postmortem',
      limit: 50,
      assign: true,
      labels: { unowned: null, priority: null, type: null },
      authors: [author],
    },
    place: { repository: address, issues: address, commit: 'c0ffee0123456789' },
    hold: null,
    known: new Set(),
    ...given,
  }
}
