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

const requests = [...new Set(MATRIX.map(({ request }) => request))].toSorted()

test('the scenarios make every request that the Action can make', () => {
  expect(requests).toEqual([...OPERATIONS, 'POST /graphql'].toSorted())
})

/** Each fault once, and with it each request, in each of its scenarios by turns; `faults.proof.ts` has them all. */
const sample = Object.keys(FAULTS).flatMap((fault, at) => {
  const cases = MATRIX.filter((each) => each.fault === fault && each.request === requests[at % requests.length])
  return cases.slice(at % cases.length, (at % cases.length) + 1)
})

test.each(sample)('$request meets $fault in $scenario', async (each) => {
  expect(await breaches(each)).toEqual([])
})

const schedule = 'a schedule with parents, reminders and new badges, an issue of which lost its label'
const rewording = 'a pull request that rewords a report, an issue of which lost its label, with a forged comment'
const byHand = 'a run by hand, with the issues in another repository'

/** Those that broke the law once. */
test.each([
  [byHand, 'GET /repos/{owner}/{repo}/contents/{path}', '404'],
  [byHand, 'GET /repos/{owner}/{repo}/contents/{path}', 'an empty answer'],
  [byHand, 'POST /repos/{owner}/{repo}/labels', '301 after a rename'],
  [rewording, 'GET /repos/{owner}/{repo}/issues', '404'],
  [schedule, 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', 'an empty answer'],
  [schedule, 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', '301 to another host'],
])('%s: %s meets %s', async (scenario, request, fault) => {
  expect(await breaches({ scenario, request, fault })).toEqual([])
})
