import { expect, test, vi } from 'vitest'
import { breaches, MATRIX } from './faults/law.ts'

vi.mock('@actions/core', async () => (await import('./faults/core.ts')).core)

/** Every request of every scenario meets every fault. */
test.concurrent.each(MATRIX)('$scenario: $request meets $fault', async (each) => {
  expect(await breaches(each)).toEqual([])
})
