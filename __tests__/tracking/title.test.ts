import { expect, test } from 'vitest'
import { issueTitle } from '../../src/tracking/title.ts'
import { item } from './example.ts'

test.each([
  ['Patch the cache servers', '', 'Patch the cache servers'],
  ['Patch the cache servers:', 'Take release 7.4.', 'Patch the cache servers'],
  [
    'Failover Drills',
    'Hold drills with the night shift on failover. Twice a year.',
    'Failover Drills: hold drills with the night shift on failover',
  ],
  ['Enhanced Cache Monitoring', 'Alert at 90 % of memory.', 'Enhanced Cache Monitoring: alert at 90 % of memory'],
  ['Load tests', 'CI runs them on v1.2.3 of the API', 'Load tests: CI runs them on v1.2.3 of the API'],
  ['Runbook', '', 'Runbook'],
  ['', 'Rotate the keys. Then test.', 'Rotate the keys'],
  ['', '', 'Action item without words'],
  ['\u200B\u2060', '', 'Action item without words'],
  ['Ajouter une alerte sur la mémoire', 'Seuil de 90 %', 'Ajouter une alerte sur la mémoire'],
  ['Add  an\nalert', '', 'Add an alert'],
  [`Add an alert ${'on everything '.repeat(20)}`, '', `Add an alert ${'on everything '.repeat(7).trim()} on…`],
])('%s | %s', (title, detail, expected) => {
  expect(issueTitle(item(title, { detail }))).toBe(expected)
})
