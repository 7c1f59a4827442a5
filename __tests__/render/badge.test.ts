import { describe, expect, test } from 'vitest'
import { badgeFacts, badgeFiles, badgeSection } from '../../src/render/badge.ts'
import type { Outcome } from '../../src/tracking/plan.ts'
import { actionItem, finding, judged } from './sample.ts'

const facts = { reports: 12, compliant: 12, actionItems: 40, done: 34, notPlanned: 0, overdue: 0, urgent: 0 }
const due = (date: string, priority: string | null = null) => ({ due: { text: date, date }, priority })
const badge = (changes: Partial<typeof facts>, name: string) =>
  JSON.parse(badgeFiles({ ...facts, ...changes }, 'postmortems')[`${name}.json`] ?? '')

describe('facts', () => {
  test('a report complies without an error; what is no report does not count', () => {
    const reports = [
      judged(),
      judged([finding({ severity: 'warning' })]),
      judged([finding()]),
      judged([], { kind: 'template' }),
    ]
    expect(badgeFacts(reports, [], '2026-03-10')).toMatchObject({ reports: 3, compliant: 2, actionItems: 3 })
  })

  test('an action item is done where the report says so or its issue is closed as completed, and overdue from the day after', () => {
    const actionItems = [
      actionItem('Ticked', 1, { done: true, ...due('2026-03-01') }),
      actionItem('Closed', 2, due('2026-03-01')),
      actionItem('Closed on an old Enterprise', 7, due('2026-03-01')),
      actionItem('Decided against', 8, due('2026-03-01', 'P0')),
      actionItem('Doubled', 9, due('2026-03-01')),
      actionItem('Late and urgent', 3, due('2026-03-09', 'P1')),
      actionItem('Late', 4, due('2026-03-09', 'P2')),
      actionItem('Due today', 5, due('2026-03-10', 'P0')),
      actionItem('Without a day', 6, { due: { text: 'next sprint', date: null } }),
    ]
    const closings: Record<string, ['closed', 'completed' | 'not_planned' | 'duplicate' | null]> = {
      Closed: ['closed', 'completed'],
      'Closed on an old Enterprise': ['closed', null],
      'Decided against': ['closed', 'not_planned'],
      Doubled: ['closed', 'duplicate'],
    }
    const report = judged([], { actionItems })
    const outcomes = actionItems.map((item): Outcome => {
      const [state, stateReason] = closings[item.title] ?? ['open', null]
      const issue = { number: item.span.line, url: '', title: item.title, change: 'none' as const }
      return { item: { report: 'postmortems/checkout.md', item }, tracked: 'issue', state, stateReason, ...issue }
    })
    const expected = { actionItems: 9, done: 3, notPlanned: 2, overdue: 2, urgent: 1 }
    expect(badgeFacts([report], outcomes, '2026-03-10')).toMatchObject(expected)
  })
})

test.each([
  [{}, 'compliance', '12/12 compliant', '#1a7f37'],
  [{ compliant: 11 }, 'compliance', '11/12 compliant', '#cf222e'],
  [{ reports: 0, compliant: 0 }, 'compliance', 'none', '#59636e'],
  [{}, 'action-items', '34/40 done', '#1a7f37'],
  [{ notPlanned: 3 }, 'action-items', '34/40 done · 3 not planned', '#1a7f37'],
  [{ overdue: 2 }, 'action-items', '34/40 done · 2 overdue', '#9a6700'],
  [{ overdue: 2, urgent: 1 }, 'action-items', '34/40 done · 2 overdue', '#cf222e'],
  [{ actionItems: 0, done: 0 }, 'action-items', 'none', '#59636e'],
])('%j: %s says %s', (changes, name, message, color) => {
  expect(badge(changes, name)).toEqual({
    schemaVersion: 1,
    label: name === 'compliance' ? 'postmortems' : 'action items',
    message,
    color,
  })
})

describe('the images', () => {
  const files = badgeFiles(facts, 'incidents <&> "reports"')
  const images = Object.entries(files).filter(([name]) => name.endsWith('.svg'))

  test('one for light pages and one for dark', () => {
    expect(Object.keys(files)).toEqual([
      'compliance.svg',
      'compliance-dark.svg',
      'compliance.json',
      'action-items.svg',
      'action-items-dark.svg',
      'action-items.json',
    ])
    expect(files['compliance.svg']).not.toBe(files['compliance-dark.svg'])
  })

  test.each(images)('%s has a text for those who do not see it, and nothing that GitHub would strip', (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"<]+"><title>[^<]+<\/title>/)
    expect(svg).not.toMatch(/<(?:style|script|font|foreignObject|image|a)\b|https?:(?!\/\/www\.w3\.org)/)
  })
})

test('the lines for a README show the images of the branch', () => {
  const section = badgeSection('badges', 'postmortems')
  for (const name of Object.keys(badgeFiles(facts, 'postmortems')).filter((name) => name.endsWith('.svg')))
    expect(section).toContain(`"/../badges/${name}"`)
})

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('the white text is told apart by weak eyes on every colour', () => {
  const states: Partial<typeof facts>[] = [{}, { overdue: 1 }, { urgent: 1 }, { reports: 0 }]
  const drawn = states.flatMap((changes) => Object.entries(badgeFiles({ ...facts, ...changes }, 'postmortems')))
  const colors = drawn.flatMap(([name, file]) =>
    name.endsWith('.svg')
      ? [...file.matchAll(/<(?:rect|path)[^>]* fill="(#[0-9a-f]{6})"/g)].map(([, it = '']) => it)
      : [],
  )
  expect(new Set(colors).size).toBeGreaterThan(4)
  expect([...new Set(colors)].filter((color) => 1.05 / (luminance(color) + 0.05) < 4.5)).toEqual([])
})
