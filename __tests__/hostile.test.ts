import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileFields } from './hostile/report.ts'
import { faultsOf } from './hostile/said.ts'

/** Reports that attack whoever reads what is said of them. `hostile.proof.ts` tries many more. */

describe('everything that is said of a hostile report is its text and nothing more', () => {
  test('in the log, on pages, in issues, suggestions, badges, the dashboard and documents', () => {
    fc.assert(
      fc.property(hostileFields, (fields) => expect(faultsOf(fields)).toEqual([])),
      { numRuns: 100 },
    )
  })
})
