import { expect, test } from 'vitest'
import { readMarker, writeMarker } from '../../src/render/comment-marker.ts'

test.each([[[]], [[7]], [[3, 12, 7]]])('%j is read back', (issues) => {
  expect(readMarker(`${writeMarker(issues)}\n### Postmortem passes`)).toEqual(issues.toSorted((a, b) => a - b))
})

test('every number stands once', () => {
  expect(writeMarker([2, 1, 2])).toBe('<!-- postmortem:comment v1 issues=1,2 -->')
})

test.each([
  'Looks good to me',
  `I quote: ${writeMarker([1])}`,
  `\n${writeMarker([1])}`,
  '<!-- postmortem:action-item v1 -->',
  '<!-- postmortem:comment v2 issues=1 -->',
  '<!-- postmortem:comment v1 issues=1 --> <!--'.replace(' -->', ''),
])('%j is not ours', (body) => {
  expect(readMarker(body)).toBeNull()
})

test('what is no issue number is left out', () => {
  expect(readMarker('<!-- postmortem:comment v1 issues=,0,5,99999999999999999999 -->')).toEqual([5])
})
