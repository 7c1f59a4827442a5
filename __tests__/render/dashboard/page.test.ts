import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { median } from '../../../src/render/dashboard/chart.ts'
import { csv } from '../../../src/render/dashboard/csv.ts'
import { incidentRows } from '../../../src/render/dashboard/incident.ts'
import { page } from '../../../src/render/dashboard/page.ts'
import { actionItem, entry, finding, judged, postmortem } from '../sample.ts'

const context = { outcomes: [], today: '2026-03-20', links: null }
const titled = (text: string) => ({ title: { text, span: { line: 1, endLine: 1 } } })

describe('a row', () => {
  test('has the facts of the report', () => {
    const actionItems = [
      actionItem('Alert on lag', 30, {
        due: { text: '9 March', date: '2026-03-09' },
        owners: ['@octocat'],
        priority: 'P1',
      }),
      actionItem('Grow the disk', 31, { done: true }),
    ]
    const [row] = incidentRows([judged([finding()], { actionItems })], context)
    expect(row).toMatchObject({
      path: 'postmortems/checkout.md',
      title: 'Checkout outage',
      date: '2026-03-02',
      verdict: 'fail',
      errors: 1,
      minutes: 150,
      timeToDetect: 0,
      timeToRestore: 150,
      detectedBy: 'monitoring',
      actionItems: [
        { title: 'Alert on lag', due: '2026-03-09', overdue: true, age: 18, done: false },
        { title: 'Grow the disk', overdue: false, age: null, done: true },
      ],
    })
  })

  test.each([
    ['A customer complains to support', 'customers'],
    ['The on-call engineer sees an alert', 'people'],
    ['PagerDuty alert, engineer answers', 'monitoring'],
    ['It is noticed', null],
  ])('%s: detected by %s', (text, detector) => {
    const timeline = postmortem().timeline
    const entries = [entry(1, '10:00', text, ['detected'])]
    const [row] = incidentRows([judged([], { timeline: timeline && { ...timeline, entries } })], context)
    expect(row?.detectedBy).toBe(detector)
  })

  test('the newest comes first, and what is no report is left out', () => {
    const dated = (date: string) =>
      judged([], { timeline: null, metadata: { date: { text: date, span: { line: 1, endLine: 1 } } } })
    const rows = incidentRows([dated('2025-01-01'), dated('2026-01-01'), judged([], { kind: 'template' })], context)
    expect(rows.map(({ date }) => date)).toEqual(['2026-01-01', '2025-01-01'])
  })
})

test('an action item whose issue is closed as not planned is decided: neither done nor open', () => {
  const [late, ...others] = [1, 2, 3].map((line) =>
    actionItem(`Task ${line}`, line, { due: { text: '1 March', date: '2026-03-01' } }),
  )
  if (late === undefined) throw new Error('no item')
  const given = { report: 'postmortems/checkout.md', item: late }
  const issue = { number: 7, url: 'u', title: late.title, state: 'closed', stateReason: 'not_planned' } as const
  const outcomes = [{ item: given, tracked: 'issue', change: 'none', ...issue } as const]
  const rows = incidentRows([judged([], { actionItems: [late, ...others] })], { ...context, outcomes })
  expect(rows[0]?.actionItems[0]).toMatchObject({ done: false, notPlanned: true, overdue: false, age: null })
  const text = page(rows, context.today)
  expect(text).toContain('0 of 3 action items are done, 1 decided against, 2 overdue.')
  expect(text.match(/<tr data-kind="item"/g)).toHaveLength(2)
})

describe('the page', () => {
  const evil = '<script>alert(1)</script> "quoted" & \'single\''
  const text = page(incidentRows([judged([], titled(evil)), judged()], context), context.today)

  test('shows text of reports as text', () => {
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#39;single&#39;')
    expect(text.match(/<script>/g)).toHaveLength(1)
  })

  test('asks nobody for anything, and runs its own script only', () => {
    expect(text).not.toMatch(/(?:src|href)="(?!postmortems\.)/)
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? []
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? []
    for (const own of [script, style])
      expect(text).toContain(`'sha256-${createHash('sha256').update(own).digest('base64')}'`)
    expect(text).not.toMatch(/ (?:style|on\w+)="/)
  })

  test('says in words what the charts show', () => {
    expect(text).toContain('aria-label="Duration: 2 incidents, median 2\u00A0h\u00A030, too few for a trend"')
    expect(text).toContain('2 of 2 postmortems comply. 0 of 2 action items are done, 0 overdue.')
  })

  test('leaves out the columns that tell nothing', () => {
    expect(text).not.toContain('Severity')
    expect(text).not.toContain('Owner')
    const metadata = { severity: { text: 'SEV-1', span: { line: 2, endLine: 2 } } }
    expect(page(incidentRows([judged([], { metadata }), judged()], context), context.today)).toContain('Severity')
  })

  test('tells whose report it is: of a class all may have one title', () => {
    const rows = incidentRows(
      [judged([], { path: 'amina/README.md' }), judged([], { path: 'joao/README.md' })],
      context,
    )
    expect(page(rows, context.today).match(/<small>.*?<\/small>/g)).toEqual([
      '<small>amina/README.md</small>',
      '<small>joao/README.md</small>',
    ])
  })

  test('asks for what is due first, then for what is oldest', () => {
    const due = (date: string) => ({ due: { text: date, date } })
    const actionItems = [
      actionItem('Third', 1),
      actionItem('Second', 2, due('2026-05-01')),
      actionItem('First', 3, due('2026-04-01')),
    ]
    const shown = page(incidentRows([judged([], { actionItems })], context), context.today)
    expect(shown.match(/(?<=row">)(?:First|Second|Third)/g)).toEqual(['First', 'Second', 'Third'])
  })

  test('of nothing is a page too', () => {
    expect(page([], context.today)).toContain('0 of 0 postmortems comply')
  })
})

test.each([
  [[], null],
  [[3], 3],
  [[900, 10, 20], 20],
  [[10, 20, 30, 900], 25],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected)
})

describe('CSV', () => {
  test('one line per postmortem', () => {
    expect(csv(incidentRows([judged()], context)).split('\r\n')[1]).toBe(
      '2026-03-02,Checkout outage,postmortems/checkout.md,pass,0,0,,150,0,150,monitoring,1,0,0,0',
    )
  })

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['-1, please', `"'-1, please"`],
    ['a "b"', '"a ""b"""'],
  ])('%s is text', (title, cell) => {
    expect(csv(incidentRows([judged([], titled(title))], context))).toContain(`,${cell},postmortems/checkout.md,`)
  })
})
