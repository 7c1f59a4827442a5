import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/postmortem/block.ts'
import { type Label, outlined } from '../../src/postmortem/outline.ts'
import { vocabularyOf } from '../../src/postmortem/vocabulary.ts'

const meaningOf = vocabularyOf()

/** Labels as an indented list: `summary(heading) Issue Summary`. */
function sketch(source: string): string[] {
  const { blocks, lines } = readDocument(source)
  const show = (label: Label): string[] =>
    label.children.flatMap((child) => [
      `${'  '.repeat(child.depth - 1)}${child.ids.join('+') || '?'}(${child.form}) ${child.title}`,
      ...show(child),
    ])
  return show(outlined(blocks, { line: 1, endLine: lines.length }, meaningOf))
}

test('bold titles are neighbours, on a line of their own or not', () => {
  expect(sketch('## Report\n\n**Impact:**\n\nNobody could pay.\n\n**Resolution:** The disk was replaced.')).toEqual([
    '?(heading) Report',
    '  impact(bold) Impact',
    '  resolution(bold) Resolution',
  ])
})

test('a bold title that says what its heading says is a part of it', () => {
  expect(sketch('## Root cause\n\n**Primary cause:** A full disk.\n\n**Contributing factors:**\n\nNo alert.')).toEqual([
    'root-cause(heading) Root cause',
    '  root-cause(bold) Primary cause',
    '  root-cause(bold) Contributing factors',
  ])
})

test('what stands behind the name in a heading is its text', () => {
  expect(sketch('# Root cause: the certificate of the mail host had expired\n\n# Resolution: renewed')).toEqual([
    'root-cause(heading) Root cause',
    'resolution(heading) Resolution',
  ])
})

describe('a label is a label, however it is written', () => {
  test.each([
    ['## Timeline', 'timeline(heading) Timeline'],
    ['Timeline\n========', 'timeline(heading) Timeline'],
    ['##Timeline', 'timeline(unspaced-heading) Timeline'],
    ['**Timeline**;', 'timeline(bold) Timeline'],
    ['<img src="shop.png">\n## Timeline', 'timeline(unspaced-heading) Timeline'],
    ['<h2>Timeline:</h2>', 'timeline(html) Timeline'],
    ['**Timeline:**', 'timeline(bold) Timeline'],
    ['__Timeline__', 'timeline(bold) Timeline'],
    ['<b>Timeline</b>', 'timeline(bold) Timeline'],
    ['Timeline:', 'timeline(plain) Timeline'],
    ['TIMELINE', 'timeline(plain) TIMELINE'],
    ['what was the root cause', 'root-cause(plain) what was the root cause'],
    ['- **Timeline**\n  - 10:00 alert', 'timeline(bullet) Timeline'],
    ['1. Timeline\n   10:00 alert', 'timeline(bullet) Timeline'],
    ['⏱ **Timeline**', 'timeline(bold) Timeline'],
    ['## 2. Timeline', 'timeline(heading) Timeline'],
  ])('%j', (source, label) => {
    expect(sketch(source)).toEqual([label])
  })
})

test.each([
  'The timeline was long.',
  'We looked at the timeline: it was long and nobody knew what it meant for us at all',
  '- Timeline of the project slipped',
  '10:00 UTC: alert fires',
  'Here is what the disks held during the\nincident:',
])('prose is no label: %s', (source) => {
  expect(sketch(source)).toEqual([])
})

describe('names nest by what may stand in what', () => {
  test('plain lines only', () => {
    const source =
      'Issue Summary\nDuration: 10:00 to 11:00 UTC\nImpact: all users\n\nTimeline\n10:00 alert\n\nRoot Cause and Resolution\nRoot Cause:\na typo\nResolution:\nfixed\n\nCorrective Measures\nImprovements:\nMore tests\nTasks:\nAdd a test\nConclusion\nThe end'
    expect(sketch(source)).toEqual([
      'summary(plain) Issue Summary',
      '  duration(plain) Duration',
      '  impact(plain) Impact',
      'timeline(plain) Timeline',
      'root-cause+resolution(plain) Root Cause and Resolution',
      '  root-cause(plain) Root Cause',
      '  resolution(plain) Resolution',
      'corrective-measures(plain) Corrective Measures',
      '  improvements(plain) Improvements',
      '  action-items(plain) Tasks',
      '?(plain) Conclusion',
    ])
  })
  test('an empty title holds the headings behind it', () => {
    expect(sketch('## Timeline\n## Detection\nby a monitor\n## Escalation\nto the owners\n## Lessons')).toEqual([
      'timeline(heading) Timeline',
      '  detection(heading) Detection',
      '  escalation(heading) Escalation',
      'lessons(heading) Lessons',
    ])
    expect(sketch('Corrective Measures:\n\n### Improvements\nMore tests\n### Tasks\nAdd a test')).toEqual([
      'corrective-measures(plain) Corrective Measures',
      '  improvements(heading) Improvements',
      '  action-items(heading) Tasks',
    ])
    expect(sketch('## Summary\n- Duration: 10:00 – 11:00\n## Root cause\nA typo.')).toEqual([
      'summary(heading) Summary',
      '  duration(bullet) Duration',
      'root-cause(heading) Root cause',
    ])
  })
  test('a bullet with nothing under it is the title of those behind it', () => {
    expect(
      sketch('## Corrective Measures\n- Improvements: more tests\n- List of tasks:\n- Add a test\n- Add an alert'),
    ).toEqual([
      'corrective-measures(heading) Corrective Measures',
      '  improvements(bullet) Improvements',
      '  action-items(bullet) List of tasks',
    ])
  })
  test('bullets under a bullet', () => {
    expect(
      sketch('1. **Summary**\n   - Duration: 2 h\n   - Impact: all users\n2. **Timeline**\n   - 10:00 alert'),
    ).toEqual([
      'summary(bullet) Summary',
      '  duration(bullet) Duration',
      '  impact(bullet) Impact',
      'timeline(bullet) Timeline',
    ])
  })
  test('a cause behind the entries of a timeline is no entry', () => {
    expect(sketch('Timeline:\n10:00 alert\nRoot cause: found at 10:30\n10:40 fixed\n\nRoot cause: a typo')).toEqual([
      'timeline(plain) Timeline',
      'root-cause(plain) Root cause',
    ])
  })
  test('a permanent fix is a part of the resolution', () => {
    expect(
      sketch(
        'Resolution\nTemporary fix (10:20): a restart\nPermanent fix (11:00): a larger pool\nPrevention: add an alert',
      ),
    ).toEqual(['resolution(plain) Resolution', 'corrective-measures(plain) Prevention'])
  })
  test('one line each', () => {
    expect(sketch('Summary: down\n\nImpact: all users\n\nRoot cause: a typo\n\nResolution: fixed')).toEqual([
      'summary(plain) Summary',
      'impact(plain) Impact',
      'root-cause(plain) Root cause',
      'resolution(plain) Resolution',
    ])
  })
  test('a heading a level too deep does not belong to the summary', () => {
    expect(sketch('# Report\n## Summary\n### Impact\n### Timeline\n### Root cause and resolution')).toEqual([
      '?(heading) Report',
      '  summary(heading) Summary',
      '    impact(heading) Impact',
      '  timeline(heading) Timeline',
      '  root-cause+resolution(heading) Root cause and resolution',
    ])
  })
  test('a plain title among headings starts its own section', () => {
    expect(sketch('# Report\n## Detection\nby a user\n\nAction Items\n\n- Add an alert')).toEqual([
      '?(heading) Report',
      '  detection(heading) Detection',
      '  action-items(plain) Action Items',
    ])
  })
  test('groups of tasks stay in the task list', () => {
    expect(sketch('## Action items\n### Detection\n- a\n### Mitigation\n- b')).toEqual([
      'action-items(heading) Action items',
      '  detection(heading) Detection',
      '  resolution(heading) Mitigation',
    ])
  })
  test('entries of a timeline are no labels', () => {
    expect(sketch('**Timeline**\n- **Escalation:** the database team\n- **Resolution:** 11:00 rolled back')).toEqual([
      'timeline(bold) Timeline',
    ])
  })
})

test('a heading that holds title and field', () => {
  const { blocks } = readDocument('## Issue Summary: Duration: 2 hours (9:00 - 11:00 UTC)')
  const [label] = outlined(blocks, { line: 1, endLine: 1 }, meaningOf).children
  expect(label).toMatchObject({ title: 'Issue Summary', ids: ['summary'] })
  expect(label?.blocks[0]).toMatchObject({
    type: 'paragraph',
    lines: [{ text: 'Duration: 2 hours (9:00 - 11:00 UTC)' }],
  })
})

test('a section that begins in mid-paragraph', () => {
  const source = 'Root cause:\nA typo, since removed. Corrective and preventative measures: lint the files.'
  expect(sketch(source)).toEqual([
    'root-cause(plain) Root cause',
    'corrective-measures(plain) Corrective and preventative measures',
  ])
})

test('a sentence that announces the tasks', () => {
  expect(sketch('## Corrective measures\nWe will do the following tasks:\n- Add an alert')).toEqual([
    'corrective-measures(heading) Corrective measures',
    '  action-items(plain) We will do the following tasks',
  ])
})

test('spans reach to the last line under a title', () => {
  const { blocks } = readDocument('# a\n\n## Summary\none\n\ntwo\n\n## Timeline\n- x')
  const [top] = outlined(blocks, { line: 1, endLine: 9 }, meaningOf).children
  expect([top, ...(top?.children ?? [])].map((label) => label?.span)).toEqual([
    { line: 1, endLine: 9 },
    { line: 3, endLine: 6 },
    { line: 8, endLine: 9 },
  ])
})

test('a title lies in the one that holds it, also with nothing under it', () => {
  const { blocks } = readDocument('# Postmortem\n## Timeline\n### Later')
  const [top] = outlined(blocks, { line: 1, endLine: 3 }, meaningOf).children
  expect([top, top?.children[0]].map((label) => label?.span)).toEqual([
    { line: 1, endLine: 3 },
    { line: 2, endLine: 3 },
  ])
})

test('a list that begins with the fields of the summary may go on with the other sections', () => {
  expect(
    sketch(
      '# Issue Summary:\n* Duration: an hour\n* Impact: all users\n* Timeline:\n10:00 alert\n11:00 fixed\n* Root Cause and Resolution:\nA slip.\n* Corrective and Preventative Measures:\nAdd a test.',
    ),
  ).toEqual([
    'summary(heading) Issue Summary',
    '  duration(bullet) Duration',
    '  impact(bullet) Impact',
    'timeline(bullet) Timeline',
    'root-cause+resolution(bullet) Root Cause and Resolution',
    'corrective-measures(bullet) Corrective and Preventative Measures',
  ])
})

test('bold titles under an empty timeline are its parts', () => {
  expect(
    sketch(
      '### Timeline\n\n**Issue Detection:**\n\nan alert\n\n**Actions Taken:**\n\na restart\n\n**Resolution:**\n\na fix\n\n### Root Cause\n\na slip',
    ),
  ).toEqual([
    'timeline(heading) Timeline',
    '  detection(bold) Issue Detection',
    '  resolution(bold) Actions Taken',
    '  resolution(bold) Resolution',
    'root-cause(heading) Root Cause',
  ])
})

test('a title that tabs have moved behind an empty line', () => {
  expect(sketch('Timeline\n10:00 alert\n\n\t\tCorrective and Preventative Measures\nAdd a test')).toEqual([
    'timeline(plain) Timeline',
    'corrective-measures(plain) Corrective and Preventative Measures',
  ])
})

test('a mark before a colon is no title of a section', () => {
  expect(sketch('## Root Causes\n### 1. ✅ Fixed: the insert had no key\ntext')).toEqual([
    'root-cause(heading) Root Causes',
    '  ?(heading) ✅ Fixed: the insert had no key',
  ])
})

test('titles of one form under an empty one are its parts, where the first is', () => {
  expect(
    sketch(
      'Timeline:\nIssue Detection:\n\nan alert\nEscalation:\n\nno one\nIncident Resolution:\n\nrestarted\nRoot Cause:\n\na slip',
    ),
  ).toEqual([
    'timeline(plain) Timeline',
    '  detection(plain) Issue Detection',
    '  escalation(plain) Escalation',
    '  resolution(plain) Incident Resolution',
    'root-cause(plain) Root Cause',
  ])
})
