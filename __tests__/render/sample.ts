import type { Finding, Judged } from '../../src/lint.ts'
import type { ActionItem, Line, Milestone, Postmortem, TimelineEntry } from '../../src/postmortem/postmortem.ts'
import type { Run } from '../../src/render/run.ts'
import type { Outcome } from '../../src/tracking/plan.ts'

const at = (line: number, endLine = line) => ({ line, endLine })

/** A report of a checkout that was down from 10:00 to 12:30; tests change what they are about. */
export function postmortem(changes: Partial<Postmortem> = {}): Postmortem {
  const source = changes.lines?.map((each) => each.source) ?? ['# Checkout outage', '', '- 10:00 Alert fires']
  return {
    path: 'postmortems/checkout.md',
    kind: 'report',
    address: null,
    language: 'en',
    title: { text: 'Checkout outage', span: at(1) },
    span: at(1, 40),
    sections: [],
    incident: { start: null, end: null, zone: 'UTC', minutes: 150, stated: null, lengths: [] },
    impact: null,
    summaryCause: null,
    timeline: {
      span: at(9, 20),
      title: 'Timeline',
      form: 'list',
      zone: null,
      untimed: [],
      told: [],
      entries: [
        entry(10, '10:00', 'Alert fires', ['start', 'detected']),
        entry(11, '10:05', 'On-call answers', ['acknowledged']),
        entry(12, '11:00', 'Database team joins', ['escalated']),
        entry(13, '12:30', 'Checkout works again', ['restored']),
      ],
    },
    actionItems: [actionItem('Alert on replication lag', 30)],
    actionItemsAt: { span: at(29, 33), explicit: true },
    noAction: null,
    improvements: [],
    metadata: {},
    lines: source.map(line),
    headings: [],
    links: [],
    hidden: [],
    suppressions: [],
    words: 450,
    unread: null,
    ...changes,
  }
}

export function line(source: string, index: number): Line {
  return { line: index + 1, text: source, source, inside: null, section: null }
}

export function entry(number: number, time: string, text: string, milestones: Milestone[] = []): TimelineEntry {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const moment = {
    text: time,
    span: at(number),
    date: '2026-03-02',
    time,
    zone: 'UTC',
    local: `2026-03-02T${time}`,
    instant: `2026-03-02T${time}:00Z`,
    slip: null,
  }
  return {
    text,
    span: at(number),
    at: moment,
    until: null,
    minute: 60 * hours + minutes,
    dayAssumed: false,
    milestones,
    track: 0,
  }
}

export function actionItem(title: string, number: number, changes: Partial<ActionItem> = {}): ActionItem {
  const unknown = { detail: '', done: false, owners: [], due: null, priority: null, type: null, issue: null, id: null }
  return { title, span: at(number), ...unknown, optedOut: false, ...changes }
}

export function finding(changes: Partial<Finding> = {}): Finding {
  const rule = changes.rule ?? 'timeline-order'
  return {
    rule,
    severity: 'error',
    message: 'Timeline entry `09:50` is earlier than the one before it',
    help: 'Sort the entries by time',
    at: at(3),
    url: `https://example.com/rules/${rule}`,
    ...changes,
  }
}

export function judged(findings: readonly Finding[] = [], changes: Partial<Postmortem> = {}): Judged {
  const fails = findings.some(({ severity }) => severity === 'error')
  return { postmortem: postmortem(changes), preset: 'sre', findings, verdict: fails ? 'fail' : 'pass', heldBack: null }
}

export function opened(title: string, number: number): Outcome {
  const item = { report: 'postmortems/checkout.md', item: actionItem(title, 30) }
  const url = `https://github.example/octo/shop/issues/${number}`
  return { item, tracked: 'issue', number, url, title, state: 'open', stateReason: null, change: 'opened' }
}

export function run(changes: Partial<Run> = {}): Run {
  const links = { server: 'https://github.example', repository: 'octo/shop', commit: 'abc123', run: null }
  return {
    reports: [judged()],
    unreadable: [],
    outcomes: [],
    closed: [],
    notes: [],
    failOn: 'error',
    links,
    ...changes,
  }
}
