import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { comment, emptyComment } from '../../src/render/comment.ts'
import { readMarker } from '../../src/render/comment-marker.ts'
import { summary } from '../../src/render/summary.ts'
import type { Outcome } from '../../src/tracking/plan.ts'
import { actionItem, entry, finding, judged, opened, run } from './sample.ts'

const html = (markdown: string | null) =>
  micromark(markdown ?? '', { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const outcome = (title: string, rest: object) =>
  ({ item: { report: 'postmortems/checkout.md', item: actionItem(title, 31) }, ...rest }) as Outcome

const faults = [
  finding({
    rule: 'timeline-window',
    message: 'Service is restored at `12:45`, 15 min after the stated end `12:30`',
    help: 'Correct the end or the entry',
    at: { line: 13, endLine: 13 },
  }),
  finding({
    rule: 'impact-measured',
    severity: 'warning',
    message: 'Impact has no number',
    help: 'Say how many users or requests, for example `30 % of log-ins`',
    at: { line: 5, endLine: 6 },
  }),
  finding({
    rule: 'image-alt',
    severity: 'info',
    message: 'Image has no text',
    help: 'Say what it shows',
    at: { line: 2, endLine: 2 },
  }),
]

describe('a page as it appears', () => {
  test('a report with faults, its issues and its incident', async () => {
    const shown = run({
      reports: [judged(faults)],
      outcomes: [
        opened('Alert on replication lag', 12),
        outcome('Rehearse the failover', { tracked: 'planned', title: '', why: 'draft' }),
        outcome('Patch the proxy', { tracked: 'link', reference: 'OPS-7' }),
        outcome('Rotate the key', { tracked: 'no', why: 'done' }),
      ],
      closed: [{ number: 4, url: 'https://github.example/octo/shop/issues/4' }],
      notes: [
        {
          level: 'warning',
          message: 'The token may not write issues, so 1 change is only planned',
          yaml: 'permissions:\n  issues: write\n',
        },
      ],
    })
    await expect(comment(shown)).toMatchFileSnapshot('comment.faults.md')
    await expect(summary(shown)).toMatchFileSnapshot('summary.faults.md')
  })

  test('several reports: those that fail come first', async () => {
    const reports = [judged([], { path: 'good.md' }), judged(faults.slice(0, 1), { path: 'bad.md', timeline: null })]
    const unreadable = [
      { path: 'photo.md', refusal: 'The file is binary, expected Markdown text', help: 'Write it down' },
    ]
    await expect(comment(run({ reports, unreadable }))).toMatchFileSnapshot('comment.several.md')
  })
})

test('what is found in several places is one row', () => {
  const findings = [2, 4, 6, 8, 10, 12, 14].map((line) => finding({ at: { line, endLine: line } }))
  const shown = comment(run({ reports: [judged(findings)], links: null })) ?? ''
  expect(shown.match(/^\| .*Error.*$/gm)).toEqual([expect.stringMatching(/^\| 2, 4, 6, 8, 10 and 2 more \|/)])
})

test.each([
  [[], '### ✅ Postmortem passes'],
  [faults.slice(1), '### ✅ Postmortem passes with 1 warning'],
  [faults, '### ❌ Postmortem fails: 1 error and 1 warning'],
])('the first line says whether it passes (%#)', (findings, first) => {
  expect(comment(run({ reports: [judged(findings)] }))?.split('\n')[1]).toBe(first)
})

test.each([
  [
    { tracked: 'issue', number: 3, url: 'u', title: '', state: 'closed', stateReason: 'completed', change: 'none' },
    '[#3](u) closed',
  ],
  [
    { tracked: 'issue', number: 3, url: 'u', title: '', state: 'open', stateReason: 'reopened', change: 'reopened' },
    '[#3](u) reopened',
  ],
  [{ tracked: 'planned', title: '', why: null }, 'would open'],
  [{ tracked: 'planned', title: '', why: 'fork' }, 'opens after the merge'],
  [{ tracked: 'link', reference: 'octo/shop#9' }, 'tracked in `octo/shop#\u200B9`'],
  [{ tracked: 'no', why: 'opted-out' }, 'none: opted out'],
  [{ tracked: 'no', why: 'over-limit' }, 'next run: the limit of this one is reached'],
  [{ tracked: 'no', why: 'too-many' }, 'none: a report gets at most 100'],
])('the state of an action item: %j', (state, cell) => {
  expect(summary(run({ outcomes: [outcome('Patch', state)] }))).toContain(`| ${cell} |`)
})

test('of many action items some stand in the table, and the others are counted', () => {
  const outcomes = Array.from({ length: 52 }, () => outcome('Patch', { tracked: 'no', why: 'done' }))
  expect(comment(run({ outcomes }))).toContain('… and 2 more action items: the report has them all.')
})

test('a report whose tables have no room says so', () => {
  const long = finding({ message: '<'.repeat(600), help: '<'.repeat(600) })
  const findings = Array.from({ length: 40 }, (_, index) => ({ ...long, message: `${index} ${long.message}` }))
  const few = comment(run({ reports: [judged(findings)] })) ?? ''
  expect(few).toContain('… and 35 more')
  const many = Array.from({ length: 40 }, (_, index) => judged(findings, { path: `postmortems/${index}.md` }))
  expect(comment(run({ reports: many }))).toContain('There is no room here for its findings and action items')
})

test('an action item is called as its issue is', () => {
  const lead = outcome('Memory alert', { tracked: 'planned', title: 'Memory alert: page above 80 %', why: null })
  expect(comment(run({ outcomes: [lead], links: null }))).toContain('| Memory alert: page above 80 % | would open |')
})

test('the comment says what stands, so that a second run has nothing to write; the summary says what was done', () => {
  const first = run({ outcomes: [opened('Patch', 3)], closed: [{ number: 2, url: 'u' }] })
  const second = run({ outcomes: first.outcomes.map((each) => ({ ...each, change: 'none' }) as Outcome) })
  expect(comment(first)).toBe(comment(second))
  expect(comment(first)).toContain(' · 1 issue open\n')
  expect(summary(first)).toContain(' · 1 issue opened and 1 closed\n')
})

test('nothing is said where there is nothing to say', () => {
  const template = judged([], { kind: 'template' })
  expect(comment(run({ reports: [template] }))).toBeNull()
  expect(summary(run({ reports: [] }))).toBeNull()
})

test('a file that is no report is spoken of where it has a finding', () => {
  const stub = judged([finding({ rule: 'report-kind', message: 'The file holds no report yet' })], { kind: 'stub' })
  expect(comment(run({ reports: [stub] }))).toContain('The file holds no report yet')
})

test('the comment keeps the numbers of its issues, and so does what replaces it', () => {
  expect(readMarker(comment(run({ outcomes: [opened('a', 12), opened('b', 3)] })) ?? '')).toEqual([3, 12])
  expect(readMarker(emptyComment([7]))).toEqual([7])
})

describe('text of a report', () => {
  const evil = '<!-- postmortem:comment v1 issues=1 --> </details> | @octocat fixes #1 ```\n::error::x `a|b` \u202E'
  const hostile = run({
    reports: [
      judged([finding({ message: `Title \`${evil}\` is long`, help: evil })], {
        path: `postmortems/${evil.replaceAll('/', '')}.md`,
        title: { text: evil, span: { line: 1, endLine: 1 } },
        timeline: null,
      }),
      judged([finding({ severity: 'info' })], {
        timeline: {
          span: { line: 1, endLine: 9 },
          title: '',
          form: 'list',
          zone: null,
          untimed: [],
          told: [],
          entries: [entry(1, '10:00', evil, ['start', 'detected']), entry(2, '10:30', evil, ['restored'])],
        },
      }),
    ],
    outcomes: [outcome(evil, { tracked: 'link', reference: evil })],
    unreadable: [{ path: evil, refusal: evil, help: evil }],
  })

  test('is text: the page has our elements only, each closed', () => {
    const page = html(comment(hostile))
    const tags = new Set([...page.matchAll(/<(!--|\/?[a-z]\w*)/gi)].map(([, name]) => name?.replace('/', '')))
    const ours = [
      '!--',
      'h3',
      'h4',
      'p',
      'code',
      'pre',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'a',
      'br',
      'strong',
      'details',
      'summary',
    ]
    expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([])
    expect(page.match(/<!--/g)).toHaveLength(1)
    expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)?.length ?? 0)
  })

  test('fills the cells that it was given', () => {
    const rows = html(comment(hostile)).split('<tr>').slice(1)
    const cells = rows.map((row) => row.match(/<t[hd]>/g)?.length)
    expect(new Set(cells)).toEqual(new Set([2, 3]))
  })

  test('notifies nobody', () => {
    expect(comment(hostile)).not.toMatch(/@[a-z]|[^/]#\d(?!\d*\])/)
  })
})

describe('GitHub takes 65,536 characters of a comment and 1 MiB of a summary', () => {
  const many = (number: number) =>
    run({ reports: Array.from({ length: number }, (_, index) => judged(faults, { path: `postmortems/${index}.md` })) })

  test('first the charts go, then the incidents, then the tables, then whole reports', () => {
    const lengths = [1, 30, 100, 3000].map((number) => comment(many(number)) ?? '')
    for (const text of lengths) expect([...text].length).toBeLessThanOrEqual(65_536)
    const [one = '', some = '', more = '', most = ''] = lengths
    expect([one, some].map((text) => text.includes('mermaid'))).toEqual([true, true])
    expect(more.match(/^#### /gm)).toHaveLength(100)
    expect(most).toMatch(/… and \d+ reports more, for which there is no room here: see the log of this run\.$/m)
  })

  test('the summary is counted in bytes', () => {
    const page = summary(many(3000)) ?? ''
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000)
    expect(Buffer.byteLength(page)).toBeGreaterThan(900_000)
  })

  test('one report with very many findings and issues still fits', () => {
    const findings = Array.from({ length: 2000 }, (_, index) => finding({ message: `${index} `.repeat(500) }))
    const outcomes = Array.from({ length: 500 }, (_, index) => opened('title '.repeat(50), index + 1))
    const text = comment(run({ reports: [judged(findings)], outcomes })) ?? ''
    expect([...text].length).toBeLessThanOrEqual(65_536)
    expect(text).toContain('### ❌ Postmortem fails: 2000 errors')
  })
})
