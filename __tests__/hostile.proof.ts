import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decode } from '../src/postmortem/source.ts'
import { buildAction, faultsOfAction } from './hostile/action.ts'
import { large } from './hostile/large.ts'
import { hostileFields } from './hostile/report.ts'
import { faultsOfRuns } from './hostile/run.ts'
import { faultsOf, judgedAndSaid } from './hostile/said.ts'

/** Many of the reports that `hostile.test.ts` tries a few of; `CASES=10000` tries more. */
const cases = Number(process.env.CASES ?? 400)

describe('everything that is said of a hostile report is its text and nothing more', () => {
  test(`in ${cases} reports`, () => {
    fc.assert(
      fc.property(hostileFields, (fields) => {
        expect(faultsOf(fields)).toEqual([])
      }),
      { numRuns: cases },
    )
  })

  test(`in the whole runs of ${cases / 4} pull requests`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileFields, async (fields) => {
        expect(await faultsOfRuns(fields)).toEqual([])
      }),
      { numRuns: cases / 4 },
    )
  })
})

describe('the Action as it is shipped', () => {
  let built: Awaited<ReturnType<typeof buildAction>>
  beforeAll(async () => {
    built = await buildAction()
  })
  afterAll(() => built.remove())

  test(`gives the runner no command and no output that is not its own, in ${cases / 20} runs`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileFields, async (fields) => {
        expect(await faultsOfAction(built.action, fields)).toEqual([])
      }),
      { numRuns: cases / 20 },
    )
  })
})

/** Each text as large as a report may be; larger ones are refused before they are read. */
describe('texts that are made to take long', () => {
  beforeAll(() => {
    for (const make of Object.values(large)) judgedAndSaid(make(1000))
  })

  test.each(Object.entries(large))('%s', { timeout: 20_000 }, (name, make) => {
    const text = largest(make)
    const started = process.cpuUsage()
    judgedAndSaid(text)
    const { user } = process.cpuUsage(started)
    process.stdout.write(`${name}: ${Math.round(text.length / 1000)} kB in ${Math.round(user / 1000)} ms\n`)
  })
})

/** As much of it as is read at all. */
function largest(make: (size: number) => string): string {
  for (let size = 980_000; ; size = Math.floor(size * 0.8)) {
    const text = make(size)
    if ('text' in decode(Buffer.from(text))) return text
  }
}
