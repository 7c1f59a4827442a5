import { describe, expect, test } from 'vitest'
import { parse } from '../../src/postmortem/parse.ts'

const kindOf = (source: string, path = 'incident/README.md') => parse(path, source).kind

const report =
  '# Queue stuck\n## Summary\nThe queue was stuck from 10:00 to 11:00 UTC on 2025-02-03 and all users waited.\n## Timeline\n- 10:00 alert fires\n- 11:00 service restored\n## Root cause\nA consumer crashed on an empty message.\n'

describe('what a file is', () => {
  test.each([
    ['report', report],
    ['report', 'Summary\nThe queue was stuck.\nCause\nA consumer crashed in a loop.'],
    ['stub', '# Postmortem\n\nMy first one.'],
    ['stub', ''],
    [
      'report',
      'Our site was down on 12 March. The reason was that the web server was not running. I started it and enabled it.',
    ],
    [
      'instructions',
      '# How to write a postmortem\n\n## Timeline\nList what happened when.\n\n## Root cause\nExplain why it happened.',
    ],
    ['link-only', 'https://example.com/postmortem'],
    [
      'report',
      '# 2024-03-05\n\nIn a trial of a new [host](https://example.com) access was denied to everybody. The underlying cause was a rule without a path.',
    ],
    ['stub', '# Postmortem\n\n[The project](https://intranet.example.com/projects/7)'],
    [
      'report',
      '# 2024-12-23 Certificate on images.example.com expired\n\nThis morning a colleague noticed that the certificate had expired. It looks like the renewal was never set up on the new server and the old certificate had been copied there by hand. We deleted the copy and let the renewal create a new one.',
    ],
    ['link-only', '# Postmortem\n\nThe report is [on our blog](https://example.com/p).'],
    [
      'instructions',
      '# Postmortem\n\nIssue Summary must contain:\n- the duration\n\nTimeline must contain:\n- when it was detected',
    ],
    [
      'template',
      '# Incident Title\n## Summary\n<short summary of the incident>\n## Timeline\n- HH:MM\n## Root cause\nDescribe the cause.\n## Action items\n- TBD',
    ],
    [
      'report',
      '# Incident Title\n## Summary\nThe queue was stuck.\n## Timeline\n- 10:00 the alert fires\n- 10:20 the consumer is restarted\n- 11:00 the queue is empty\n',
    ],
    [
      'other',
      `# Reading circle\n\nWe meet each month and read reports of other teams aloud. ${'Everyone is welcome to bring one that they liked. '.repeat(8)}`,
    ],
    [
      'report',
      `# Search was down\n\nSearch was unavailable because the indexer ran out of memory ([graph](https://example.com/g)). ${'We looked at the machines one after another for some time. '.repeat(7)}Then it was restarted and fixed.`,
    ],
    [
      'other',
      `# Shell, exercise 3\n\n## Takeaways\n- ${'Quote what may hold a blank. '.repeat(18)}\n\n## Tasks\n- Print every second line of a file`,
    ],
    ['template', '# Template for incidents\n## Summary\n## Timeline'],
    ['index', '# Postmortems\n\n- [one](one.md)\n- [two](two.md)\n- [three](three.md)\n- [four](four.md)\n'],
  ])('%s: %j', (kind, source) => {
    expect(kindOf(source)).toBe(kind)
  })
  test('a file whose name says so is a template', () => {
    expect(kindOf(report, 'postmortems/template.md')).toBe('template')
    expect(kindOf(report, 'postmortems/0001-example.md')).toBe('template')
    expect(kindOf(report, 'postmortems/contemplate.md')).toBe('report')
  })
  test('where the report lies', () => {
    expect(parse('a.md', 'Read it: https://example.com/p.').address).toBe('https://example.com/p')
    expect(parse('a.md', report).address).toBeNull()
  })
})
