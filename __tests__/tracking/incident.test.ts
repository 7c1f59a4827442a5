import { expect, test } from 'vitest'
import type { Incident, Moment, Postmortem } from '../../src/postmortem/postmortem.ts'
import { incidentFacts } from '../../src/tracking/incident.ts'
import { path, postmortem } from './example.ts'

const span = { line: 1, endLine: 1 }

function facts(given: Partial<Postmortem>) {
  return incidentFacts(postmortem(path, [], given))
}

function at(date: string | null, time: string | null): Moment {
  const local = date === null ? `T${time}` : time === null ? date : `${date}T${time}`
  return { text: '', span, date, time, zone: null, local, instant: null, slip: null }
}

function incident(given: Partial<Incident>): Incident {
  return { start: null, end: null, zone: null, minutes: null, stated: null, lengths: [], ...given }
}

test.each([
  ['nothing', {}, null],
  ['only a length', { minutes: 45 }, '45 min'],
  ['two hours', { minutes: 120 }, '2 h'],
  ['hours and minutes', { minutes: 1050 }, '17 h 30'],
  ['a day', { start: at('2024-06-20', null) }, '2024-06-20'],
  [
    'clock times without a day',
    { start: at(null, '10:00'), end: at(null, '10:45'), minutes: 45 },
    '10:00 to 10:45 (45 min)',
  ],
  [
    'one day',
    { start: at('2024-06-20', '10:00'), end: at('2024-06-20', '12:05'), zone: 'WAT', minutes: 125 },
    '2024-06-20 10:00 to 12:05 WAT (2 h 05)',
  ],
  [
    'past midnight',
    { start: at('2024-06-20', '23:00'), end: at('2024-06-21', '00:30') },
    '2024-06-20 23:00 to 2024-06-21 00:30',
  ],
  ['only an end', { end: at('2024-06-20', '12:00'), zone: 'UTC' }, '2024-06-20 12:00 UTC'],
])('when: %s', (_, given, when) => {
  expect(facts({ incident: incident(given) }).when).toBe(when)
})

test.each([
  ['A replica lagged. It was promoted.', 'A replica lagged.'],
  ['Root cause: version 1.2 of the proxy leaked memory', 'Version 1.2 of the proxy leaked memory'],
  ['設定が誤っていた。再起動した。', '設定が誤っていた。'],
  ['What broke\nThe disk of both hosts was full\nNobody looked at it', 'The disk of both hosts was full'],
  ['Severity: 2, as half of all buyers saw it\nA certificate had expired', 'A certificate had expired'],
  ['The disk', 'The disk'],
  ['', null],
])('the cause of %j is the first sentence that says something', (text, cause) => {
  expect(facts({ summaryCause: { text, span } }).cause).toBe(cause)
})

test('without a cause in the summary the root-cause section tells it', () => {
  const section = {
    title: 'Root cause',
    form: 'heading',
    depth: 1,
    parent: null,
    span,
    text: 'A disk was full. Then more.',
    words: 6,
  } as const
  const empty = { ...section, text: '', words: 0 }
  const sections = [
    { ...empty, ids: ['root-cause'] as const },
    { ...section, ids: ['root-cause', 'resolution'] as const },
  ]
  expect(facts({ sections }).cause).toBe('A disk was full.')
})

test.each([
  ['Postmortem: uploads failed', 'Uploads failed'],
  ['Post-mortem report – Login outage', 'Login outage'],
  ['Postmortem', 'Postmortem'],
  ['Post mortem:', 'Post mortem:'],
  ['Login outage', 'Login outage'],
])('the incident of a report titled %j is called %j', (text, title) => {
  expect(facts({ title: { text, span } }).title).toBe(title)
})

test('a report without a title is called by its file', () => {
  expect(facts({ title: null }).title).toBe('checkout.md')
})
