import { expect, test } from 'vitest'
import { assemble } from '../../src/render/assemble.ts'

const measure = (text: string) => text.length
const leftOut = (number: number) => `+${number}`

test('everything stands in full where there is room', () => {
  expect(assemble([['head'], ['long report', 'short']], { limit: 100, measure }, leftOut)).toBe('head\n\nlong report')
})

test('earlier parts keep their fuller form as long as later ones keep their shortest', () => {
  const parts = [['head'], ['first in full', '1st'], ['second in full', '2nd']] as const
  expect(assemble(parts, { limit: 40, measure }, leftOut)).toBe('head\n\nfirst in full\n\n2nd')
})

test('what has no room even in its shortest form is counted', () => {
  const parts = [['head'], ['first in full', '1st'], ['second in full', '2nd'], ['third in full', '3rd']] as const
  expect(assemble(parts, { limit: 17, measure }, leftOut)).toBe('head\n\n1st\n\n+2')
})

test.each([50, 200, 1000])('the page stays within %i bytes', (limit) => {
  const parts = Array.from({ length: 40 }, (_, index) => ['é'.repeat(index), 'é'] as const)
  const bytes = (text: string) => Buffer.byteLength(text)
  expect(bytes(assemble(parts, { limit, measure: bytes }, leftOut))).toBeLessThanOrEqual(limit)
})
