import { describe, expect, it } from 'vitest'
import { parse } from '../../src/postmortem/parse.ts'

const read = (text: string) => parse('report.md', text).incident

/** A report whose summary holds the given lines, with a timeline below that says nothing of the window. */
const summary = (lines: string, title = 'Checkout unavailable'): string => `# ${title}

## Issue Summary

${lines}

## Timeline

- 21:05: an alert fires
- 21:40: the cache is flushed

## Root Cause and Resolution

The cache was full.
`

describe('start and end', () => {
  it.each([
    [
      'a day that shows how the other is to be read',
      '- **Duration:** 02/02/2022, 3:AM to 08/02/2022, 5:PM',
      '2022-02-02T03:00',
      '2022-02-08T17:00',
      9480,
    ],
    ['days in prose', 'From 29 April 2022 to 30 April 2022 nobody could pay.', '2022-04-29', '2022-04-30', null],
    [
      'two fields',
      '- **Duration:**\n  - Start: July 8, 2025, 10:15 AM UTC\n  - End: July 8, 2025, 12:45 PM UTC',
      '2025-07-08T10:15',
      '2025-07-08T12:45',
      150,
    ],
    [
      'a range in a field',
      '- **Duration:** 2024-06-20, 10:00 UTC to 12:30 UTC (2 hours, 30 minutes)',
      '2024-06-20T10:00',
      '2024-06-20T12:30',
      150,
    ],
    [
      'past midnight with dates',
      'Duration: October 9, 2025, 10:00 AM - October 10, 2025, 02:00 AM (UTC)',
      '2025-10-09T10:00',
      '2025-10-10T02:00',
      960,
    ],
    [
      'a slip between the times',
      'Duration: 5 March 2024, 10:00 AN – 6 March 2024, 2:00 PM UTC',
      '2024-03-05T10:00',
      '2024-03-06T14:00',
      1680,
    ],
    [
      'hours without a colon',
      'On 5 March 2024, between the hours of 1900 and 2100 UTC, nobody could pay.',
      '2024-03-05T19:00',
      '2024-03-05T21:00',
      120,
    ],
    [
      'mitigated, where nothing else is the end',
      'Detected: 2024-03-05 10:00 UTC\nMitigated: 2024-03-05 10:05 UTC',
      '2024-03-05T10:00',
      '2024-03-05T10:05',
      5,
    ],
    [
      'reported and mitigated with clock times',
      '- Reported on: 2024-03-05 10:00 UTC\n- Mitigation: 2024-03-05 13:00 UTC',
      '2024-03-05T10:00',
      '2024-03-05T13:00',
      180,
    ],
    [
      'times behind a lone day of the incident',
      'It happened on March 5, 2024. From 11:20 a.m. to 3:42 p.m., GMT+1, nobody could pay.',
      '2024-03-05T11:20',
      '2024-03-05T15:42',
      262,
    ],
    ['an end of one hour with its zone', 'From 3pm to 7 GMT nobody could pay.', 'T15:00', 'T19:00', 240],
    ['past midnight without', 'Duration: 5 March 2024, 22:00 - 01:30 UTC', '2024-03-05T22:00', '2024-03-06T01:30', 210],
    [
      'prose',
      'On April 7, 2025, from 1:00 PM to 4:00 PM EDT, users could not pay.',
      '2025-04-07T13:00',
      '2025-04-07T16:00',
      180,
    ],
    [
      'nouns, by two clocks',
      '- **Duration:** from the first errors on 20 June 2024 (11:30 ART / 14:30 UTC) to full recovery (12:10 ART / 15:10 UTC)',
      '2024-06-20T11:30',
      '2024-06-20T12:10',
      40,
    ],
    [
      'prose with verbs',
      'The outage began at 2:30 PM UTC on 15 August 2024 and lasted until 6:00 PM UTC.',
      '2024-08-15T14:30',
      '2024-08-15T18:00',
      210,
    ],
    [
      'two sentences',
      'At 9:10 AM UTC on May 2nd, 2024 the login page went down. At 9:40 AM, service was restored.',
      '2024-05-02T09:10',
      '2024-05-02T09:40',
      30,
    ],
    [
      'Spanish',
      '- **Duración:** 20 de junio de 2024, de las 14:00 a las 16:30 (UTC)',
      '2024-06-20T14:00',
      '2024-06-20T16:30',
      150,
    ],
    ['French', '- **Durée :** le 20 juin 2024, de 14h00 à 16h30 UTC', '2024-06-20T14:00', '2024-06-20T16:30', 150],
    ['times without any date', 'Duration: 14:00 - 16:30 UTC', 'T14:00', 'T16:30', 150],
    ['a slip of the pen', 'Duration: 2024-06-20, 13:06 PM to 13:30 PM UTC', '2024-06-20T13:06', '2024-06-20T13:30', 24],
  ])('%s', (_, lines, start, end, minutes) => {
    const incident = read(summary(lines))
    expect([incident.start?.local, incident.end?.local, incident.minutes]).toEqual([start, end, minutes])
  })

  it('takes the date from the title where the times have none', () => {
    const incident = read(summary('Duration: 14:00 - 16:30 UTC', 'Checkout unavailable on June 20, 2024'))
    expect(incident.start?.instant).toBe('2024-06-20T14:00:00Z')
  })

  it('takes the date from front matter', () => {
    const incident = read(`---\ndate: 2024-06-20\n---\n${summary('From 14:00 to 16:30 UTC nobody could log in.')}`)
    expect(incident.start?.local).toBe('2024-06-20T14:00')
  })

  it('knows the line of each', () => {
    const incident = read(summary('- Duration:\n  - Start: 2024-06-20 10:00\n  - End: 2024-06-20 12:30'))
    expect([incident.start?.span.line, incident.end?.span.line]).toEqual([6, 7])
  })

  it('reads days alone, and no minutes from them', () => {
    const incident = read(summary('Duration: 2024-06-20 to 2024-06-22'))
    expect(incident).toMatchObject({ start: { local: '2024-06-20' }, end: { local: '2024-06-22' }, minutes: null })
  })

  it('takes of two ends the one that a stated length confirms', () => {
    const fields =
      '- Detected: 2024-06-20 10:00\n- Repaired: 2024-06-20 10:20\n- Resolved: 2024-06-21 09:00\n- Time to repair: 20 minutes'
    expect(read(`# Queue stuck\n\n${fields}\n`)).toMatchObject({ end: { local: '2024-06-20T10:20' }, minutes: 20 })
  })

  it.each([
    [
      'a maintenance is not the incident',
      'The provider has a scheduled maintenance on 3 May 2024 from 05:00 to 06:00 GMT.',
    ],
    ['a report is not the start', 'This was reported on 3 May 2024, 18:00 GMT.'],
    ['nothing is said', 'Users could not pay.'],
  ])('null: %s', (_, lines) => expect(read(summary(lines))).toMatchObject({ start: null, end: null, minutes: null }))
})

describe('zone', () => {
  it.each([
    ['at one end', 'Duration: 2024-06-20 10:00 - 12:30 WAT', 'WAT', '2024-06-20T09:00:00Z'],
    [
      'in a bracket of its own',
      'Duration: 50 minutes (PST) - Start: 2025-02-11 08:10, End: 2025-02-11 09:00',
      'PST',
      '2025-02-11T16:10:00Z',
    ],
    ['that several zones share', 'Duration: 2024-06-20 10:00 - 12:30 CST', 'CST', null],
  ])('%s', (_, lines, zone, instant) => {
    const incident = read(summary(lines))
    expect([incident.zone, incident.start?.instant]).toEqual([zone, instant])
  })

  it('is said on the timeline', () => {
    const report = summary('Duration: 2024-06-20 21:00 - 21:45').replace('## Timeline', '## Timeline (all times UTC)')
    expect(read(report)).toMatchObject({ zone: 'UTC', end: { instant: '2024-06-20T21:45:00Z' } })
  })

  it('differs at the ends', () => {
    const lines = 'Duration:\n- Start: 2024-06-20 10:00 UTC\n- End: 2024-06-20 12:30 CEST'
    expect(read(summary(lines)).minutes).toBe(30)
  })
})

describe('stated length', () => {
  it.each([
    ['a field', '- **Duration:** 90 minutes', 90],
    ['prose', 'The shop was down for 2.5 hours.', 150],
    ['a halt', 'Indexing stopped for 2 hours and 5 minutes.', 125],
    ['about', 'The outage lasted approximately three hours.', 180],
    ['before', 'This lasted nearly nine hours before all of it was up again.', 540],
    ['a total', 'For a total of 16 minutes on 13 April 2022 at 12:00 p.m. EAT, the site was offline.', 16],
    ['a column', '| Users | Duration |\n| --- | --- |\n| all | 15h |', 900],
    [
      'a phase is not the whole',
      'The outage was long. Rolling back took 20 minutes and was noticed after 5 minutes.',
      null,
    ],
    ['a bound is no length', 'The outage lasted more than 24 hours.', null],
  ])('%s', (_, lines, minutes) => expect(read(summary(lines)).stated?.minutes ?? null).toBe(minutes))

  it('stands in for a missing end', () => {
    const incident = read(summary('On 25 February 2024, at 3:00 PM UTC, there was an outage that lasted for 2 hours.'))
    expect(incident).toMatchObject({ start: { local: '2024-02-25T15:00' }, end: null, minutes: 120 })
  })

  it('keeps every length that speaks of the whole', () => {
    const { lengths } = read(summary('Duration: 2 hours\n\nThe shop was down for about 90 minutes.'))
    expect(lengths.map(({ minutes, approximate }) => [minutes, approximate])).toEqual([
      [120, false],
      [90, true],
    ])
  })
})

describe('times that are not the incident’s', () => {
  it.each([
    ['an appendix', '## Appendinx\n\nana [1:26 PM]: it was down from 1:20 PM to 2:00 PM'],
    ['a chat quoted in a section of no known name', '## #storage thread\n\n> ana [1:26 PM]: it is down'],
  ])('%s', (_, text) => {
    expect(read(`# Queue stuck\n\n## Root cause\n\nA full disk.\n\n${text}\n`).start).toBeNull()
  })
})

describe('what one place leaves open another may tell', () => {
  it.each([
    [
      'the end beside the same start, told roundly',
      '## Summary\nFrom 2026-05-04 ~21:00 UTC to 2026-05-05 06:30 UTC nobody could pay.\n\n## Impact\n| Measure | Value |\n|---|---|\n| Start | 2026-05-04 20:55 UTC, first error |',
      '2026-05-04T20:55',
      '2026-05-05T06:30',
    ],
    [
      'but no end of another day',
      '## Summary\nFrom 2026-04-04 21:00 UTC to 2026-04-05 06:30 UTC tests ran.\n\n## Impact\n- Start: 2026-05-04 20:55 UTC',
      '2026-05-04T20:55',
      undefined,
    ],
    [
      'days in the impact',
      '## Impact\n- Backups were blocked for ~3 days (2026-05-04 → 2026-05-07).',
      '2026-05-04',
      '2026-05-07',
    ],
    [
      'days in a column',
      '## Impact\n| Event | Duration |\n|---|---|\n| main | 2026-05-04 to 2026-05-07 |',
      '2026-05-04',
      '2026-05-07',
    ],
  ])('%s', (_, text, start, end) => {
    const incident = read(`# Queue stuck\n\n${text}\n`)
    expect([incident.start?.local, incident.end?.local]).toEqual([start, end])
  })

  it('a column called a window gives a length', () => {
    const { minutes } = read('# Token leaked\n\n| Customers | Exposure Window |\n|---|---|\n| none | ~17d |\n')
    expect(minutes).toBe(17 * 1440)
  })

  it('a bound is no length', () => {
    expect(read(summary('An outage of unknown length, at maximum 16 hours.')).lengths).toEqual([])
  })
})
