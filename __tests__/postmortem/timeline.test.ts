import { describe, expect, it } from 'vitest'
import { parse } from '../../src/postmortem/parse.ts'
import type { Timeline } from '../../src/postmortem/postmortem.ts'

const report = (timeline: string, title = '## Timeline', summary = ''): string =>
  `# Search outage\n\n## Summary\n\nSearch was down. ${summary}\n\n${title}\n\n${timeline}\n\n## Root Cause\n\nA full disk stopped the indexer.\n`
const read = (timeline: string, title?: string, summary?: string): Timeline | null =>
  parse('report.md', report(timeline, title, summary)).timeline
const locals = (timeline: Timeline | null) => timeline?.entries.map(({ at }) => at.local)
const entries = (timeline: Timeline | null) => timeline?.entries.map(({ at, text }) => `${at.time ?? at.date}: ${text}`)

describe('forms', () => {
  const told = ['10:00: alert fires', '10:20: disk replaced']
  it.each([
    ['list', '- 10:00 alert fires\n- 10:20 disk replaced'],
    ['list', '- **10:00 AM:** alert fires\n- **10:20 AM:** - disk replaced'],
    ['list', '1. 10:00 UTC – alert fires\n2. ~10:20 UTC – disk replaced'],
    ['list', '- **10:00 AM:**\n  - alert fires\n- **10:20 AM:**\n  - disk replaced'],
    ['list', '<ul><li><strong>10:00:</strong> alert fires</li><li><strong>10:20:</strong> disk replaced</li></ul>'],
    ['table', '| Time | Event |\n| --- | --- |\n| 10:00 | alert fires |\n| 10:20 | disk replaced |'],
    ['table', '| Event | Time |\n| --- | --- |\n| alert fires | 10:00 |\n| disk replaced | 10:20 |'],
    ['table', '| 10:00 | alert fires |\n| --- | --- |\n| 10:20 | disk replaced |'],
    ['plain-lines', '10:00 - alert fires\n10:20 - disk replaced'],
    ['plain-lines', '> 10:00 - alert fires\n> 10:20 - disk replaced'],
    ['plain-lines', '[10:00] alert fires\n\n[10:20] disk replaced'],
    ['plain-lines', '10:00\nalert fires\n\n10:20\ndisk replaced'],
    ['plain-lines', '10:00 AM: alert fires 10:20 AM: disk replaced'],
    ['headings', '### 10:00\n\nalert fires\n\n### 10:20\n\ndisk replaced'],
    ['code-block', '```\n10:00 alert fires\n10:20 disk replaced\n```'],
  ])('%s: %s', (form, text) => {
    const timeline = read(text)
    expect(timeline?.form).toBe(form)
    expect(entries(timeline)).toEqual(told)
  })

  it('reads sentences that have their time inside', () => {
    const timeline = read(
      'The alert was raised at 10:00 by a probe. It took a while.\n\nThe disk was replaced at 10:20.',
    )
    expect(timeline?.form).toBe('paragraphs')
    expect(timeline?.entries.map(({ at }) => at.time)).toEqual(['10:00', '10:20'])
  })

  it('keeps what belongs to an entry with it, and knows its lines', () => {
    const [first] = read('- 10:00 alert fires\n  - seen at 10:03 on the board\n- 10:20 disk replaced')?.entries ?? []
    expect(first).toMatchObject({ text: 'alert fires seen at 10:03 on the board', span: { line: 9, endLine: 10 } })
  })

  it('a wrapped line that begins with a day is no entry', () => {
    expect(
      entries(read('- 10:00 the copy that was restored on\n  2026-05-16 was lost again\n- 10:20 disk replaced')),
    ).toEqual(['10:00: the copy that was restored on 2026-05-16 was lost again', '10:20: disk replaced'])
  })

  it('a paragraph below a table is no part of its last row, and dashes and numbers of rows are no text', () => {
    const timeline = read(
      '| Time | Block | Event |\n|---|---|---|\n| 10:00 | 451 | alert fires |\n| 10:20 | — | disk replaced |\n\nFrom the first error to the last it took\ntwenty minutes.',
    )
    expect(entries(timeline)).toEqual(told)
    expect(timeline?.untimed.map(({ text }) => text)).toEqual([
      'From the first error to the last it took twenty minutes.',
    ])
  })

  it('lists entries without a time apart', () => {
    const timeline = read(
      '- 10:00 alert fires\n- Escalation: to the storage team\n- 14:?? disk ordered\n- 10:20 disk replaced',
    )
    expect(timeline?.untimed.map(({ text }) => text)).toEqual(['Escalation: to the storage team', '14:?? disk ordered'])
    expect(timeline?.told).toContain('escalated')
  })

  it('leaves the row of the template out', () => {
    const rows = [
      '2025-02-03 HH:mm | what happened',
      '2025-02-03 10:00 | alert fires',
      '2025-02-03 10:20 | disk replaced',
    ]
    expect(entries(read(`| Time | Event |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`))).toEqual(
      told,
    )
  })

  it('but takes days whose times were left open throughout for what they are', () => {
    const rows = [
      '2025-02-03 HH:mm | alert fires',
      '2025-02-04 HH:mm | disk ordered',
      '2025-02-06 HH:mm | disk replaced',
    ]
    const timeline = read(`| Time | Event |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`)
    expect(locals(timeline)).toEqual(['2025-02-03', '2025-02-04', '2025-02-06'])
  })

  it('takes the story for the timeline, and not the milestones in short above it', () => {
    const short = '- Detected: 10:00\n- Resolved: 10:20'
    const story = '- 10:00 alert fires\n- 10:10 disk ordered\n- 10:20 disk replaced'
    expect(read(`${short}\n\n## Timeline of events\n\n${story}`)?.entries).toHaveLength(3)
    expect(read(`${short}\n\n## Context\n\n${story}`)?.entries).toHaveLength(3)
  })

  it('reads the end of a range', () => {
    const [entry] = read('- 10:00 - 10:15: alert fires\n- 10:20: fixed')?.entries ?? []
    expect([entry?.at.time, entry?.until?.time]).toEqual(['10:00', '10:15'])
  })

  it('reads days and ends of a table with columns of their own', () => {
    const rows = '| 2024-06-20 | 10:00 | 10:05 | alert fires |\n| 2024-06-21 | | | disk replaced |'
    const timeline = read(`| Date | From | To | What |\n| --- | --- | --- | --- |\n${rows}`)
    expect(timeline?.entries.map(({ at, until }) => [at.local, until?.text])).toEqual([
      ['2024-06-20T10:00', '10:05'],
      ['2024-06-21', undefined],
    ])
  })

  it('skips times that do not exist', () => {
    expect(locals(read('- 25:10 alert fires\n- 10:20 disk replaced'))).toEqual(['T10:20'])
  })
})

describe('places', () => {
  it('takes the log of a report that calls nothing a timeline', () => {
    const log = '- 10:00 alert fires\n- 10:20 disk replaced\n- 10:30 all is well'
    expect(entries(parse('report.md', `# Outage\n\n## Leading up\n\n${log}\n`).timeline)).toHaveLength(3)
  })

  it('does not take prose that tells a time or two', () => {
    expect(parse('report.md', '# Outage\n\nAt 10:00 the alert fired.\n\nWe went home at 18:00.\n').timeline).toBeNull()
  })

  it('reads headings of days and hours on its own level', () => {
    expect(
      locals(read('All times in UTC\n\n## 20 June 2024\n\n### 23:50\n\na\n\n## 21 June\n\n### 00:10\n\nb')),
    ).toEqual(['2024-06-20T23:50', '2024-06-21T00:10'])
  })

  it('goes on under a second heading, but not with a copy', () => {
    const first = '- 10:00 alert fires\n- 10:20 disk replaced'
    expect(read(`${first}\n\n## Follow-up timeline\n\n- 11:00 backlog indexed`)?.entries).toHaveLength(3)
    expect(read(`${first}\n\n## Timeline\n\n${first}`)?.entries).toHaveLength(2)
  })

  it('is null without any time, but knows the section', () => {
    expect(read('- Detected: by a probe\n- Resolved: by hand')).toMatchObject({ title: 'Timeline', entries: [] })
  })
})

describe('days', () => {
  it.each([
    [
      'the incident’s start',
      '- 10:00 a\n- 10:20 b',
      '## Timeline',
      'It began at 09:58 UTC on 20 June 2024.',
      ['2024-06-20T10:00', '2024-06-20T10:20'],
    ],
    ['the title', '- 10:00 a\n- 10:20 b', '## Timeline (20 June 2024)', '', ['2024-06-20T10:00', '2024-06-20T10:20']],
    [
      'entries',
      '- 2024-06-20 23:50 a\n- 23:55 b\n- 2024-06-21 00:10 c',
      '## Timeline',
      '',
      ['2024-06-20T23:50', '2024-06-20T23:55', '2024-06-21T00:10'],
    ],
    [
      'sub-headings',
      '### 20 June 2024\n\n- 23:50 a\n\n### 21 June\n\n- 00:10 b',
      '## Timeline',
      '',
      ['2024-06-20T23:50', '2024-06-21T00:10'],
    ],
    [
      'lines over lists',
      '**Day 1 (June 20, 2024)**\n- 23:50 a\n\n**June 21: aftermath**\n- 00:10 b',
      '## Timeline',
      '',
      ['2024-06-20T23:50', '2024-06-21T00:10'],
    ],
    [
      'sub-headings with a pointed day',
      '### 20. June 2024, 23:50\n\na\n\n### 21. June, 00:10\n\nb',
      '## Timeline',
      '',
      ['2024-06-20T23:50', '2024-06-21T00:10'],
    ],
    [
      'lines with a notice',
      '**20 June 2024** (all times CEST)\n\n23:50 a\n00:10 b',
      '## Timeline',
      '',
      ['2024-06-20T23:50', '2024-06-21T00:10'],
    ],
    [
      'lines of their own',
      '2024-06-20\n\n- 23:50 a\n\n2024-06-21\n\n- 00:10 b',
      '## Timeline',
      '',
      ['2024-06-20T23:50', '2024-06-21T00:10'],
    ],
    [
      'columns',
      '| Day | Date (2024) | Time (EAT) | Event |\n|---|---|---|---|\n| Thu | Jun 20 | 23:50 | a |\n| Fri | Jun 21 | 0:10 | b |',
      '## Timeline',
      '',
      ['2024-06-20T23:50', '2024-06-21T00:10'],
    ],
    [
      'the turn of the year',
      '- Dec 31, 2023 23:50 a\n- Jan 1 00:10 b',
      '## Timeline',
      '',
      ['2023-12-31T23:50', '2024-01-01T00:10'],
    ],
    [
      'a day before the start',
      '- 23:50 a\n- 00:20 b',
      '## Timeline',
      'It began at 00:05 UTC on 20 June 2024.',
      ['2024-06-19T23:50', '2024-06-20T00:20'],
    ],
    [
      'months and days in figures, the first of the year before',
      '- [12-05 16:21] a\n- [03-20 16:46] b\n- [03-20 02:50] c',
      '## Timeline',
      'It began at 02:40 UTC on 20 March 2024.',
      ['2023-12-05T16:21', '2024-03-20T16:46', '2024-03-20T02:50'],
    ],
    ['nothing', '- 23:50 a\n- 00:20 b', '## Timeline', '', ['T23:50', 'T00:20']],
  ])('from %s', (_, text, title, summary, expected) => expect(locals(read(text, title, summary))).toEqual(expected))

  it('from the title of the report where no start is told', () => {
    const source = '# 20 June 2024: queue stuck\n\n## Timeline\n\n- 23:50 a\n- 00:10 b\n'
    expect(locals(parse('report.md', source).timeline)).toEqual(['2024-06-20T23:50', '2024-06-21T00:10'])
  })

  it('of no known year, which still tell the order', () => {
    const timeline = read('- 30 April 10:00 alert fires\n- 2 May 9:00 disk replaced\n- 1 June 8:00 closed')
    expect(locals(timeline)).toEqual(['T10:00', 'T09:00', 'T08:00'])
    expect(timeline?.entries.map(({ minute }) => minute)).toEqual([600, 2 * 1440 + 540, 32 * 1440 + 480])
  })

  it('a day without times under it is an entry', () => {
    expect(locals(read('### [2024-06-20]\n\n[18:27] alert fires\n\n### [2024-06-21]\n\nfixed'))).toEqual([
      '2024-06-20T18:27',
      '2024-06-21',
    ])
  })

  it('entries above the first day and later by the clock are of the day before', () => {
    const minutes = read('17:00 alert\n20:30 no cause found\nApril 21, 2023\n\n7:00 escalated\n9:00 fixed')?.entries
    expect(minutes?.map(({ minute }) => minute)).toEqual([1020, 1230, 1860, 1980])
  })

  it('a clock that goes back far has passed midnight; a little is left for a rule to tell', () => {
    const minutes = (text: string) => read(text)?.entries.map(({ minute, dayAssumed }) => [minute, dayAssumed])
    expect(minutes('- 23:50 a\n- 00:10 b\n- 00:20 c')).toEqual([
      [1430, false],
      [1450, true],
      [1460, false],
    ])
    expect(minutes('- 11:08 a\n- 11:07 b')).toEqual([
      [668, false],
      [667, false],
    ])
    expect(minutes('- 2024-06-20 23:00 a\n- 2024-06-20 03:00 b')).toEqual([
      [1380, false],
      [180, false],
    ])
  })

  it('parallel timelines are tracks of their own', () => {
    const timeline = read('### Storage team\n\n- 10:00 a\n- 11:00 b\n\n### Support team\n\n- 10:10 c\n- 10:40 d')
    expect(timeline?.entries.map(({ track }) => track)).toEqual([0, 0, 1, 1])
  })
})

describe('zones', () => {
  it.each([
    ['the title', '- 10:00 a\n- 10:20 b', '## Timeline (all times UTC)', 'UTC', '2024-06-20T10:00:00Z'],
    ['a notice', '_All times in EDT_\n\n- 10:00 a\n- 10:20 b', '## Timeline', 'EDT', '2024-06-20T14:00:00Z'],
    [
      'a column',
      '| Time (CAT) | Event |\n|---|---|\n| 10:00 | a |\n| 10:20 | b |',
      '## Timeline',
      'CAT',
      '2024-06-20T08:00:00Z',
    ],
    ['one entry', '- 10:00 WAT a\n- 10:20 b', '## Timeline', null, '2024-06-20T09:00:00Z'],
  ])('from %s', (_, text, title, zone, instant) => {
    const timeline = read(text, title, 'It began at 09:58 on 20 June 2024.')
    expect([timeline?.zone, timeline?.entries[0]?.at.instant]).toEqual([zone, instant])
  })

  it.each([
    ['All times in WAT (UTC+1).', 'WAT'],
    ['Timezone: EAT', 'EAT'],
    ['It took all the time that EST has.', null],
  ])('from the summary: %s', (line, zone) => {
    expect(read('- 10:00 a\n- 10:20 b', '## Timeline', `\n\n${line}`)?.zone).toBe(zone)
  })
})

describe('code among entries', () => {
  const context = (lines: string) =>
    read(`- **Impact**: all searches\n- **Context**:\n${lines}\n- **Review**: none`, '## Notes')?.entries
  const code = '\n```\nno space left\n```\n\n'

  it('at the margin does not end the list', () => {
    const found = context(`  - 10:00 alert fires${code}  - 10:20 disk replaced${code}  - 10:30 search answers`)
    expect(found?.map(({ at, text }) => `${at.time}: ${text}`)).toEqual([
      '10:00: alert fires no space left',
      '10:20: disk replaced no space left',
      '10:30: search answers',
    ])
  })

  it('of a log within an entry is its evidence', () => {
    const log = '\n\n  ```text\n  10:05:01 no space left\n  10:05:02 no space left\n  ```\n\n'
    expect(entries(read(`- 10:00 alert fires${log}- 10:20 disk replaced`))).toEqual([
      '10:00: alert fires 10:05:01 no space left 10:05:02 no space left',
      '10:20: disk replaced',
    ])
  })

  it.each([
    ['a command and what it printed', '$ journalctl\n10:00:01 start\n10:00:02 stop\n10:00:03 start'],
    [
      'a log',
      'Feb 13 10:00:01 web-1 search[995]: start\nFeb 13 10:00:02 web-1 search[995]: stop\nFeb 13 10:00:03 web-1 search[996]: start',
    ],
  ])('%s is no timeline where no title says so', (_, lines) => {
    expect(read(`\`\`\`\n${lines}\n\`\`\``, '## Investigation')).toBeNull()
    expect(read(`\`\`\`\n${lines}\n\`\`\``)?.entries).toHaveLength(3)
  })
})
