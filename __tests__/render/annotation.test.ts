import { describe, expect, test } from 'vitest'
import { annotations, failure } from '../../src/render/annotation.ts'
import { finding, judged, run } from './sample.ts'

const errors = (rule: string, ...lines: number[]) => lines.map((line) => finding({ rule, at: { line, endLine: line } }))
const places = (list: ReturnType<typeof annotations>) => list.map(({ path, line, title }) => `${path}:${line} ${title}`)

test('a finding stands on its lines, with its rule, remedy and page', () => {
  expect(annotations(run({ reports: [judged([finding({ at: { line: 3, endLine: 4 } })])] }))).toEqual([
    {
      level: 'error',
      path: 'postmortems/checkout.md',
      line: 3,
      endLine: 4,
      title: 'timeline-order',
      message:
        'Timeline entry `09:50` is earlier than the one before it\nSort the entries by time\nhttps://example.com/rules/timeline-order',
    },
  ])
})

test('notes are left to the summary', () => {
  expect(annotations(run({ reports: [judged([finding({ severity: 'info' })])] }))).toEqual([])
})

describe('GitHub shows ten of a level', () => {
  const many = judged(errors('section-present', ...Array.from({ length: 12 }, (_, index) => index + 1)))

  test('nine errors leave room for the verdict, which says what is missing', () => {
    const crowded = run({ reports: [many] })
    expect(annotations(crowded)).toHaveLength(9)
    expect(failure(crowded)).toBe('Postmortem fails: 12 errors; 3 more findings in the summary of this run')
  })

  test('ten where the run does not fail', () => {
    const lenient = run({ reports: [many], failOn: 'never' })
    expect(
      annotations(lenient)
        .map(({ level, message }) => `${level} ${message}`)
        .slice(10),
    ).toEqual(['notice 2 more findings in the summary of this run'])
    expect(failure(lenient)).toBeNull()
  })

  test('every rule and every report gets its turn', () => {
    const first = judged([...errors('a', 1, 2), ...errors('b', 3)], { path: 'first.md' })
    const second = judged(errors('a', 5), { path: 'second.md' })
    expect(places(annotations(run({ reports: [first, second] })))).toEqual([
      'first.md:1 a',
      'second.md:5 a',
      'first.md:3 b',
      'first.md:2 a',
    ])
  })
})

test('what concerns the run comes first', () => {
  const yaml = 'permissions:\n  issues: write\n'
  const shown = annotations(
    run({
      reports: [judged([finding({ severity: 'warning' })])],
      unreadable: [{ path: 'notes.md', refusal: 'The file is binary, expected Markdown text', help: 'Write Markdown' }],
      notes: [
        { level: 'notice', message: 'This is a preview' },
        { level: 'warning', message: 'The token may not write issues', yaml },
      ],
    }),
  )
  expect(shown.map(({ level, path, message }) => [level, path, message.split('\n')[0]])).toEqual([
    ['error', 'notes.md', 'The file is binary, expected Markdown text'],
    ['warning', null, 'The token may not write issues'],
    ['warning', 'postmortems/checkout.md', 'Timeline entry `09:50` is earlier than the one before it'],
    ['notice', null, 'This is a preview'],
  ])
})

test('a message is cut where GitHub would cut it, and keeps its address', () => {
  const [shown] = annotations(run({ reports: [judged([finding({ message: 'word '.repeat(2000) })])] }))
  expect(shown?.message.length).toBeLessThanOrEqual(4096)
  expect(shown?.message).toMatch(/…\nhttps:\/\/example.com\/rules\/timeline-order$/)
})

test('line ends in report text cannot begin a line of the log', () => {
  const [shown] = annotations(
    run({ reports: [judged([finding({ message: 'Title `a\n::stop-commands::x` is long' })])] }),
  )
  expect(shown?.message.split('\n')[0]).toBe('Title `a ::stop-commands::x` is long')
})

test.each([
  ['error' as const, 'warning' as const, null],
  ['warning' as const, 'warning' as const, 'Postmortem fails: 1 warning'],
  ['warning' as const, 'info' as const, null],
  ['never' as const, 'error' as const, null],
])('fail-on %s and a finding of severity %s: %s', (failOn, severity, expected) => {
  expect(failure(run({ reports: [judged([finding({ severity })])], failOn }))).toBe(expected)
})
