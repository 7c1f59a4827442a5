import { expect, test } from 'vitest'
import { parse } from '../../src/postmortem/parse.ts'

const report = (item: string) => `# Postmortem: queue stuck

## Summary

The queue was stuck on 20 November 2025 from 10:00 to 11:30 UTC, for all customers, because a disk was full.

## Timeline

- 10:00 An alert fires
- 11:30 The queue is restored

## Action items

- ${item}
`

test.each([
  ['Add an alert on the disk (due 2025-12-01)', '2025-12-01'],
  ['Add an alert on the disk (due 5 December 2025)', '2025-12-05'],
  ['Add an alert on the disk by December 12', '2025-12-12'],
  ['Add an alert on the disk by 9 January', '2026-01-09'],
  ['Add an alert on the disk within 2 weeks', '2025-12-04'],
  ['Add an alert on the disk within 1 month', '2025-12-20'],
  ['Add an alert on the disk by next sprint', null],
  ['Add an alert on the disk (due 05/06/2026)', null],
  ['Add an alert on the disk', undefined],
])('%s', (item, date) => {
  expect(parse('postmortems/queue.md', report(item)).actionItems[0]?.due?.date).toBe(date)
})
