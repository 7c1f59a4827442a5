import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, calendarOf, UNKNOWN_CALENDAR } from '../../src/postmortem/date.ts'
import { lengthOf, readLengths } from '../../src/postmortem/length.ts'
import { instantOf, momentOf } from '../../src/postmortem/moment.ts'
import { readMentions, readZoneNotice } from '../../src/postmortem/time.ts'

const span = { line: 1, endLine: 1 }

/** Every moment of a line as `local zone`, the two ends of a range joined with "..". */
function read(line: string, calendar: Calendar = UNKNOWN_CALENDAR): string {
  const around = { calendar, date: null, zone: null }
  return readMentions(line)
    .map(({ start, end }) =>
      [start, end]
        .filter((moment) => moment !== null)
        .map((moment) => momentOf(moment, line, span, around))
        .map(({ local, zone, slip }) => [local, zone, slip].filter((part) => part !== null && part !== '').join(' '))
        .join('..'),
    )
    .join(' + ')
}

describe('clock times', () => {
  it.each([
    ['10:00 AM', 'T10:00'],
    ['12:00pm', 'T12:00'],
    ['12:05 AM', 'T00:05'],
    ['5:00 p.m. the queue drained', 'T17:00'],
    ['6 AM', 'T06:00'],
    ['12;45PM', 'T12:45'],
    ['9.30 am', 'T09:30'],
    ['15h45', 'T15:45'],
    ['15 h 45', 'T15:45'],
    ['vers 15h', 'T15:00'],
    ['20:14:44', 'T20:14'],
    ['20:14:44.250', 'T20:14'],
    ['0830HRS', 'T08:30'],
    ['14:20 hours', 'T14:20'],
    ['14時30分', 'T14:30'],
    ['14時', 'T14:00'],
    ['１４：３０', 'T14:30'],
    ['14.30 UTC', 'T14:30 UTC'],
    ['14.30 PST 5 March 2024', '2024-03-05T14:30 PST'],
    ['2024-03-05, 3:AM', '2024-03-05T03:00'],
    ['item 10.12:30 PM', 'T12:30'],
    ['12 noon', 'T12:00'],
    ['at midnight on 1 May 2024', '2024-05-01T00:00'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected))

  it.each([
    ['13:06 PM: a slip that is easy to read', 'T13:06 redundant-meridiem'],
    ['00:15 AM', 'T00:15 redundant-meridiem'],
    ['14:30 am', 'impossible'],
    ['25:10', 'impossible'],
    ['12:75', 'impossible'],
  ])('slips are kept: %s', (line, expected) => expect(read(line)).toBe(expected))

  it.each([
    'version 1.270.0 on 10.0.0.1:80 and v4:12',
    'ratio 16:9, port :8080, HTTP 500, 3 of 4 nodes',
    'took 2h 5m',
    'the on-call am I',
    'HH:mm, 14:??, --:--',
    'a queue of 24時間',
  ])('no time: %s', (line) => expect(readMentions(line)).toEqual([]))
})

describe('dates', () => {
  it.each([
    ['2024-06-20', '2024-06-20'],
    ['2024/6/2', '2024-06-02'],
    ['June 20th, 24, 9:21 PM', '2024-06-20T21:21'],
    ['27-07-2023 2:14 pm', '2023-07-27T14:14'],
    ['07-27-2023 2:14 pm', '2023-07-27T14:14'],
    ['05/16/23 at 9:05 AM', '2023-05-16T09:05'],
    ['03, 14, 2024, 10:00 AM', '2024-03-14T10:00'],
    ['June 20th, 2024 at 10:00', '2024-06-20T10:00'],
    ['Oct 22rd 2022 9:00 AM (EAT)', '2022-10-22T09:00 EAT'],
    ['July-12-2022', '2022-07-12'],
    ['06/May/2022 2:17 PM', '2022-05-06T14:17'],
    ['the 12th of August 2023', '2023-08-12'],
    ['Monday, 3 June 2024, 08:00', '2024-06-03T08:00'],
    ['20 de junio de 2024 a las 15:45', '2024-06-20T15:45'],
    ['le 1er août 2024 à 15h45', '2024-08-01T15:45'],
    ['5 de março de 2024', '2024-03-05'],
    ['2026年4月3日 14:37', '2026-04-03T14:37'],
    ['2025-01-14 1600', '2025-01-14T16:00'],
    ['2025-01-14 16.05', '2025-01-14T16:05'],
    ['2025-01-14 16.5 GB', '2025-01-14'],
    ['3. February 2025, 11:00', '2025-02-03T11:00'],
    ['9:20 AM on May 16, 2023', '2023-05-16T09:20'],
    ['24:00 on 2024-06-20', '2024-06-21T00:00'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected))

  it('take the year that the report speaks of', () => {
    expect(read('Feb 6 20:31', { order: null, year: 2021 })).toBe('2021-02-06T20:31')
    expect(read('21/07 13:43', { order: null, year: 2021 })).toBe('2021-07-21T13:43')
    expect(read('[07-21 13:43]', { order: null, year: 2021 })).toBe('2021-07-21T13:43')
    expect(read('v1-09-24 13:43', { order: null, year: 2021 })).toBe('T13:43')
    expect(read('4月3日', { order: null, year: 2026 })).toBe('2026-04-03')
    expect(read('Feb 6: the queue fills', { order: null, year: 2021 })).toBe('2021-02-06')
    expect(read('Feb 6 20:31')).toBe('T20:31')
  })

  it('that do not exist are not read', () => {
    expect(read('31 June 2024 10:00')).toBe('T10:00 impossible')
    expect(read('29 February 2023')).toBe('impossible')
    expect(read('29 February', { order: null, year: 2023 })).toBe('')
  })

  it.each([
    ['05/06/2024', '25/06/2024', '2024-06-05', 'another date shows the order'],
    ['05/06/2024', '06/25/2024', '2024-05-06', 'another date shows the order'],
    ['05/06/2024', '5 June 2024', '2024-06-05', 'the same day is written in words'],
    ['05/06/2024', 'May 6, 2024', '2024-05-06', 'the same day is written in words'],
    ['04-03-2026', '06-03-2026', '2026-03-04', 'two days apart, or two months'],
    ['05/06/2024', '1 January 2024', '', 'nothing shows it: never a guess'],
    ['04/04/2024', '1 January 2024', '2024-04-04', 'both orders are one day'],
  ])('%s beside %s is %s: %s', (line, other, expected) => {
    const dates = [line, other].flatMap(readMentions).map(({ start }) => start.date)
    expect(read(line, calendarOf(dates.filter((date) => date !== null)))).toBe(expected)
  })
})

describe('ranges', () => {
  it.each([
    ['From 6:26 PM to 7:58 PM PT', 'T18:26 PT..T19:58 PT'],
    ['10:00 – 12:30 UTC', 'T10:00 UTC..T12:30 UTC'],
    ['10:00-10:30 AM (UTC)', 'T10:00 UTC..T10:30 UTC'],
    ['between 9:00 and 11:00 AM', 'T09:00..T11:00'],
    ['2–4 PM', 'T14:00..T16:00'],
    [
      'Thursday, March 7, 2024, 22:30 EAT - Friday, March 8, 2024, 01:00 EAT',
      '2024-03-07T22:30 EAT..2024-03-08T01:00 EAT',
    ],
    ['11:30 – 1:00 PM', 'T11:30..T13:00'],
    ['11:00 PM to 1:00 AM', 'T23:00..T01:00'],
    ['from 10:30 AM to 12:45 PM on August 15, 2024', '2024-08-15T10:30..2024-08-15T12:45'],
    ['2024-03-05 09:00 - 2024-03-06 01:00 (UTC)', '2024-03-05T09:00 UTC..2024-03-06T01:00 UTC'],
    ['January 14-19, 2026', '2026-01-14..2026-01-19'],
    ['14–19th Jan 2026', '2026-01-14..2026-01-19'],
    ['2026-03-29 〜 2026-03-31', '2026-03-29..2026-03-31'],
    ['de las 14:00 hasta las 16:00', 'T14:00..T16:00'],
    ['12:00 UTC-13:00 UTC', 'T12:00 UTC..T13:00 UTC'],
    ['10:15 - 2 engineers join', 'T10:15'],
    ['9:40 and 9:50', 'T09:40 + T09:50'],
    ['14:30 (11:30 ART) to 15:10 (12:10 ART)', 'T14:30..T15:10'],
    ['from 11:30 ART / 14:30 UTC', 'T11:30 ART'],
    ['14:30 UTC (11:30 at the latest)', 'T14:30 UTC + T11:30'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected))
})

describe('zones', () => {
  it.each([
    ['2024-06-20 14:30 UTC', 'UTC', '2024-06-20T14:30:00Z'],
    ['2024-06-20T14:30:00Z', 'Z', '2024-06-20T14:30:00Z'],
    ['2024-06-20T14:30:00+02:00', '+02:00', '2024-06-20T12:30:00Z'],
    ['2024-06-20T14:30-05:00', '-05:00', '2024-06-20T19:30:00Z'],
    ['2024-06-20 14:30 +0530', '+0530', '2024-06-20T09:00:00Z'],
    ['2024-06-20 14:30 Pacific Standard Time (PST)', 'PST', '2024-06-20T22:30:00Z'],
    ['2024-06-20 14:30 UTC+1', 'UTC+1', '2024-06-20T13:30:00Z'],
    ['2024-06-20 14:30 (GMT-04:00)', 'GMT-04:00', '2024-06-20T18:30:00Z'],
    ['2024-06-20 14:30 GMT +1', 'GMT +1', '2024-06-20T13:30:00Z'],
    ['2024-06-20 14:30 (EAT)', 'EAT', '2024-06-20T11:30:00Z'],
    ['2024-06-20 14:30 West African Time', 'West African Time', '2024-06-20T13:30:00Z'],
    ['2024-06-20 14:30 Europe/Paris', 'Europe/Paris', '2024-06-20T12:30:00Z'],
    ['2024-06-20 14:30 US/Pacific', 'US/Pacific', '2024-06-20T21:30:00Z'],
    ['2024-06-20 14:30 PT', 'PT', '2024-06-20T21:30:00Z'],
    ['2024-01-20 14:30 Pacific Time', 'Pacific Time', '2024-01-20T22:30:00Z'],
    ['2024-06-20 14:30 (Springfield Time)', 'Springfield Time', null],
    ['2024-06-20 14:30 CST', 'CST', null],
    ['2024-06-20 14:30 IST', 'IST', null],
    ['2024-06-20 14:30 Nowhere/Atlantis', null, null],
    ['2024-06-20 14:30 Europe/Atlantis', 'Europe/Atlantis', null],
    ['2024-06-20 14:30 EAT + 3', 'EAT + 3', null],
  ])('%s', (line, zone, instant) => {
    const [mention] = readMentions(line)
    const moment =
      mention && momentOf(mention.start, line, span, { calendar: UNKNOWN_CALENDAR, date: null, zone: null })
    expect(moment).toMatchObject({ zone, instant, local: '2024-06-20T14:30'.replace('06', line.slice(5, 7)) })
  })

  it.each([
    ['Timeline (all times UTC)', 'UTC'],
    ['All times in EDT', 'EDT'],
    ['All times in the EAT time zone', 'EAT'],
    ['Detection Time', null],
    ['Time (PST)', 'PST'],
    ['Timeline (24-hour clock, West Africa Standard Time)', 'West Africa Standard Time'],
    ['Timeline of events', null],
  ])('a notice covers what follows: %s', (line, zone) => expect(readZoneNotice(line)).toBe(zone))
})

describe('lengths', () => {
  it.each([
    ['2 h 5 min', 125, 1],
    ['2h30', 150, 1],
    ['2 h 30, until the cache was warm', 150, 1],
    ['2 h 30 engineers', 120, 60],
    ['2.5 hours', 150, 30],
    ['90 minutes', 90, 1],
    ['two and a half hours', 150, 30],
    ['2 and half hours', 150, 30],
    ['an hour', 60, 60],
    ['an hour and a half', 90, 30],
    ['half an hour', 30, 30],
    ['1 hour and 50 minutes', 110, 1],
    ['3 hours, 30 minutes', 210, 1],
    ['1d 5h 47m', 1787, 1],
    ['a 45-minute window', 45, 1],
    ['3 days', 4320, 1440],
    ['two critical hours', 120, 60],
    ['2 horas y 15 minutos', 135, 1],
    ['une heure et demie', 90, 30],
    ['1 時間 7 分', 67, 1],
    ['2 日間', 2880, 1440],
  ])('%s', (line, minutes, unit) => {
    const [length] = readLengths(line)
    expect(length && lengthOf(length, line, span)).toMatchObject({ minutes, unit, approximate: false })
  })

  it('say whether they are rounded or only a bound', () => {
    expect(readLengths('~45 mins, nearly two hours').map(({ approximate }) => approximate)).toEqual([true, true])
    expect(readLengths('more than 24 hours; up to 2 days; 2–4 hours; 24 時間以上').map(({ bound }) => bound)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it.each(['4,100 users', 'v1.2 m', '$1.38m', 'a loan of 750M', '10:45', 'the hourly job', 'at 2100hrs'])(
    'no length: %s',
    (line) => expect(readLengths(line)).toEqual([]),
  )
})

describe('laws', () => {
  it('any number of brackets is read without end', () => {
    expect(read(`10:00 ${'('.repeat(20_000)}`)).toBe('T10:00')
  })

  it('any text is read without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => void [readMentions(text), readLengths(text)],
      ),
    )
  })

  it('pieces of times in any order are read without throwing, within their text', () => {
    const piece = fc.constantFrom(
      '10',
      ':',
      '30',
      '2024',
      '-',
      '/',
      'May',
      'AM',
      'UTC',
      '+',
      '(',
      ')',
      ' ',
      'to',
      'h',
      'at',
      '年',
      '月',
      '日',
      '時',
      'half',
      'hours',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        for (const { from, to } of [...readMentions(text), ...readLengths(text)]) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('a moment that is written out is read back the same', () => {
    const minute = fc.date({ min: new Date('1995-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(minute, fc.constantFrom(' ', ', ', ' at ', 'T'), (time, glue) => {
        const [date = '', clock = ''] = time.toISOString().slice(0, 16).split('T')
        expect(read(`${date}${glue}${clock} UTC`)).toBe(`${date}T${clock} UTC`)
        expect(instantOf(date, clock, 'UTC')).toBe(`${date}T${clock}:00Z`)
      }),
    )
  })

  it('a long line takes time in proportion', () => {
    const started = performance.now()
    readMentions('10:00 - '.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
