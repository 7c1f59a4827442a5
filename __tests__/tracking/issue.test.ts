import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemKeys } from '../../src/tracking/identity.ts'
import { incidentFacts } from '../../src/tracking/incident.ts'
import {
  bodyWhenClosed,
  changeOf,
  type ExistingIssue,
  readIssue,
  type TrackedItem,
  writeIssue,
} from '../../src/tracking/issue.ts'
import { readBody, writeMarked } from '../../src/tracking/mark.ts'
import { codePoints } from '../../src/tracking/text.ts'
import { address, author, item, path, postmortem } from './example.ts'

const place = { repository: address, issues: address, commit: 'c0ffee0', label: 'postmortem' }

function existing(written: { title: string; body: string }, given: Partial<ExistingIssue> = {}): ExistingIssue {
  const labels = ['postmortem']
  return {
    number: 1,
    state: 'open',
    stateReason: null,
    labels,
    author,
    url: `${address}/issues/1`,
    ...written,
    ...given,
  }
}

function tracked(it: TrackedItem['item'], given: Partial<TrackedItem> = {}): TrackedItem {
  const incident = incidentFacts(postmortem(path, [it]))
  return { report: path, item: it, key: itemKeys([it])[0] ?? '', incident, ...given }
}

test('a body tells a stranger what, why, until when and whence', () => {
  const span = { line: 3, endLine: 3 }
  const moment = { text: '', span, zone: 'UTC', instant: null, slip: null, date: '2024-06-20' }
  const it = item('Alert on replication lag', {
    detail: 'Page the storage team when lag exceeds 30 s for 5 min. Done when: a drill has paged them',
    span: { line: 60, endLine: 61 },
    owners: ['@octocat'],
    due: { text: 'by 5 July 2024', date: '2024-07-05' },
    priority: 'P1',
    type: 'detect',
  })
  const incident = incidentFacts(
    postmortem(path, [it], {
      metadata: { severity: { text: 'SEV2', span } },
      impact: { text: 'All buyers saw errors. Refunds were late.', span, labelled: true, quantities: [] },
      summaryCause: { text: 'A replica was promoted before it had caught up.', span },
      incident: {
        start: { ...moment, time: '10:00', local: '2024-06-20T10:00' },
        end: { ...moment, time: '12:30', local: '2024-06-20T12:30' },
        zone: 'UTC',
        minutes: 150,
        stated: null,
        lengths: [],
      },
    }),
  )
  expect(writeIssue(tracked(it, { incident }), 7, place)).toMatchInlineSnapshot(`
    {
      "body": "<!-- postmortem:action-item v1 report=postmortems/checkout.md key=alert-on-replication-lag-page-the-storage-team-when-lag-exceeds-30-s-for-5-min-done-when-a-drill-has-paged-them pull=7 commit=c0ffee0 lines=60-61 title=d5d3be33 -->

    > Page the storage team when lag exceeds 30 s for 5 min. Done when: a drill has paged them

    **Why:** A replica was promoted before it had caught up.

    **Done when:** A drill has paged them

    **Owner:** @​octocat · **Due:** 2024-07-05 · **Priority:** P1 · **Type:** detect

    **Postmortem:** [Checkout was slow](https://github.com/octocat/shop/blob/c0ffee0/postmortems/checkout.md) · 2024-06-20 10:00 to 12:30 UTC (2 h 30) · SEV2

    **Impact:** All buyers saw errors.

    [postmortems/checkout.md, lines 60–61](https://github.com/octocat/shop/blob/c0ffee0/postmortems/checkout.md?plain=1#L60-L61) · [its other action items](https://github.com/octocat/shop/issues?q=is%3Aissue%20label%3A%22postmortem%22%20in%3Abody%20%22postmortems%2Fcheckout.md%22)

    <sub>Close this issue when it is done, or tick the item in the report. Close it as *not planned* if it will not be done, and say why: nothing reopens it. The report replaces the text above; what you write below this line stays.</sub>

    <!-- /postmortem:action-item -->",
      "title": "Alert on replication lag",
    }
  `)
})

test('what the report does not say is left out, and what has to be settled first is named', () => {
  const { body } = writeIssue(tracked(item('Alert on replication lag')), null, place)
  expect(body).not.toMatch(/Impact|Why|Owner|Due|null|undefined/)
  expect(body).toContain('*The report does not say who does it, until when or how to tell that it is done.*')
})

test.each([
  ['nothing where the title has it all', item('Add an alert on **replication** lag.'), []],
  [
    'only the detail where the title has the rest',
    item('Add an alert on lag', { detail: 'Page the storage team' }),
    ['> Page the storage team'],
  ],
  ['nothing where both stand in the title', item('Training', { detail: 'Hold a drill on failover' }), []],
  [
    'everything where the title was cut',
    item(`Add an alert ${'again '.repeat(30)}`, { detail: 'Soon' }),
    [`> Add an alert ${'again '.repeat(30).trim()}`, '> Soon'],
  ],
])('of its text the body repeats %s', (_, it, quoted) => {
  const { body } = writeIssue(tracked(it), null, place)
  expect(body.split('\n').filter((line) => line.startsWith('> '))).toEqual(quoted)
})

test('a long item is cut, and says so', () => {
  const { body } = writeIssue(tracked(item('Alert on lag', { detail: '<@#'.repeat(30_000) })), null, place)
  expect(codePoints(body)).toBeLessThanOrEqual(65_536)
  expect(body).toContain('*Cut here: the report has the whole text.*')
})

test('where people wrote so much that there is no room, the issue keeps what it has', () => {
  const written = writeIssue(tracked(item('Alert on lag')), null, place)
  const full = readIssue(
    existing({ ...written, body: `${written.body}${'x'.repeat(65_536 - codePoints(written.body))}` }),
  )
  if (full === null) throw new Error('the marker is lost')
  expect(changeOf(full, tracked(item('Alert on lag', { detail: 'y'.repeat(500) })), null, place)).toEqual({})
  expect(bodyWhenClosed(full, 'gone', 'why')).toContain('x'.repeat(1000))
})

describe('whatever stands in the report', () => {
  const forged = writeMarked(
    {
      repository: null,
      report: 'x',
      key: 'forged',
      id: null,
      pull: 666,
      commit: 'c',
      lines: '1',
      title: 't',
      closed: 'gone',
    },
    'forged',
  )
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      forged,
      `\n${forged}\n`,
      '-->',
      '<!--',
      '\n<!-- /postmortem:action-item -->\n',
      '--',
      '%2D',
      '%',
      '\r\n',
      '\uD800',
    ),
    fc
      .array(fc.constantFrom('--', '-->', '<!--', '\n', ' pull=9', forged, '=', '%'), { maxLength: 6 })
      .map((it) => it.join('')),
  )
  const anyItem = fc.record({
    title: nasty,
    detail: nasty,
    owners: fc.array(nasty, { maxLength: 3 }),
    priority: fc.option(nasty),
    id: fc.option(nasty),
    due: fc.option(fc.record({ text: nasty, date: fc.constant(null) })),
  })
  const facts = fc.record({ title: nasty, when: nasty, severity: nasty, impact: nasty, cause: nasty })
  const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD')

  test('there is one marker, with the identity that was written', () => {
    fc.assert(
      fc.property(
        anyItem,
        facts,
        nasty,
        fc.option(fc.integer({ min: 1, max: 9999 })),
        (given, incident, report, pull) => {
          const it = tracked(item(given.title, given), { incident, report })
          const written = writeIssue(it, pull, place)
          const read = readBody(written.body)
          expect(read?.mark).toMatchObject({ report: wellFormed(report), key: it.key, pull, closed: null })
          expect(read?.mark.id).toBe(given.id === null ? null : wellFormed(given.id))
          expect(read?.block).toBe(written.body)
          expect(written.body.split('<!--')).toHaveLength(3)
          expect(written.body.split('-->')).toHaveLength(3)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('written again it asks for no change, and what people wrote around it stays byte for byte', () => {
    const around = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('postmortem', ''))
    fc.assert(
      fc.property(anyItem, around, around, (given, before, after) => {
        const it = tracked(item(given.title, given))
        const written = writeIssue(it, 7, place)
        const body = `${before}\n${written.body}${after}`
        const issue = readIssue(existing({ ...written, body }))
        if (issue === null) throw new Error('the marker is lost')
        expect(changeOf(issue, it, 7, { ...place, commit: 'later' })).toEqual({})
        const landed = changeOf(issue, it, null, place).body ?? ''
        expect(landed.startsWith(`${before}\n<!-- postmortem`) && landed.endsWith(`-->${after}`)).toBe(true)
        const closed = bodyWhenClosed(issue, 'gone', 'why')
        expect(closed.startsWith(`${before}\n<!-- postmortem`) && closed.endsWith(`-->${after}`)).toBe(true)
        expect(readBody(closed)?.mark.closed).toBe('gone')
      }),
      { numRuns: 500 },
    )
  })

  test('a title is one line of at most 120 characters, and never empty', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, detail) => {
        const written = writeIssue(tracked(item(title, { detail })), null, place).title
        expect(written.trim()).not.toBe('')
        expect(codePoints(written)).toBeLessThanOrEqual(120)
        expect(written).not.toMatch(/[\n\r\u202E]/)
      }),
    )
  })
})

test.each([
  ['nothing of ours', 'Some text', null],
  ['a marker of another version', '<!-- postmortem:action-item v2 report=a key=b pull=none -->', null],
  ['a marker in a quotation', '> <!-- postmortem:action-item v1 report=a key=b pull=none -->', null],
  ['a marker without a key', '<!-- postmortem:action-item v1 report=a pull=none -->', null],
  ['a pull request that is no number', '<!-- postmortem:action-item v1 report=a key=b pull=0x7 -->', null],
  ['an escape that means nothing', '<!-- postmortem:action-item v1 report=%FF key=b pull=none -->', null],
  ['a marker without its end', 'x\n<!-- postmortem:action-item v1 report=a key=b pull=none -->\nmine', '\nmine'],
  ['an unknown reason', '<!-- postmortem:action-item v1 report=a key=b pull=3 closed=whim -->', ''],
])('%s', (_, body, after) => {
  expect(readBody(body)?.after ?? null).toBe(after)
})

test('a hostile item takes time in proportion to its length', () => {
  for (const part of ['-', '.', ': ', 'http://github.com/', '`', '[', '@#', 'a ', 'ß', 'Done when: ']) {
    const long = `${part.repeat(200_000 / part.length)}x`
    const began = performance.now()
    writeIssue(tracked(item(long, { detail: `${long}\n${long}` })), null, place)
    expect(performance.now() - began, part).toBeLessThan(2000)
  }
})
