import { expect, test, vi } from 'vitest'
import { FAULTS } from './faults/faults.ts'
import { breaches, calmly, MATRIX } from './faults/law.ts'
import { SCENARIOS } from './faults/scenarios.ts'
import { OPERATIONS } from './github-server/description.ts'

vi.mock('@actions/core', async () => (await import('./faults/core.ts')).core)

test.each(Object.keys(SCENARIOS))('without a fault, %s passes', async (scenario) => {
  const { ending } = await calmly(scenario)
  expect(ending.failures).toEqual([])
  expect(ending.verdict).toBe('pass')
})

test('the scenarios make every request that the Action can make', () => {
  const made = new Set(MATRIX.map(({ request }) => request))
  expect([...made].sort()).toEqual([...OPERATIONS, 'POST /graphql'].sort())
})

/** Each fault once and each request of each scenario once; `faults.proof.ts` has them all. */
const names = Object.keys(FAULTS)
const places = MATRIX.filter(({ fault }) => fault === names[0])
const sample = Array.from({ length: Math.max(names.length, places.length) }, (_, at) => ({
  ...places[at % places.length],
  fault: names[at % names.length] ?? '',
}))

test.concurrent.each(sample)('$request meets $fault in $scenario', async (each) => {
  expect(await breaches({ scenario: '', request: '', ...each })).toEqual([])
})
