import { expect, test } from 'vitest'
import { collapse } from '../../src/render/collapse.ts'
import { finding, judged } from './sample.ts'

const note = (rule: string) => finding({ rule, severity: 'info' })
const lacking = ['action-item-owner', 'image-alt', 'action-item-due', 'action-item-priority'].map(note)
const messages = (preset: 'alx' | 'sre', findings = lacking) =>
  collapse({ ...judged(findings), preset }).findings.map(({ rule, message }) => `${rule}: ${message}`)

test('what the school brief does not ask for is one note', () => {
  expect(messages('alx')).toEqual([
    'action-item-owner: Action items lack an owner, a due date and a priority',
    expect.stringMatching(/^image-alt: /),
  ])
})

test('one of them stays as it is', () => {
  const [one = note('')] = lacking
  expect(messages('alx', [one])).toEqual([`action-item-owner: ${one.message}`])
})

test('where it matters, each is told', () => {
  expect(messages('sre')).toHaveLength(4)
  expect(
    messages(
      'alx',
      lacking.map((each) => ({ ...each, severity: 'warning' as const })),
    ),
  ).toHaveLength(4)
})
