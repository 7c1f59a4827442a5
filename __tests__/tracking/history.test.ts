import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Event, history, World } from './history.ts'

/** 100,000 histories: `HISTORIES=100000 npx vitest run __tests__/tracking/history.test.ts`. */
const histories = Number(process.env.HISTORIES ?? 1000)

async function lived(events: readonly Event[]): Promise<World> {
  const world = new World()
  for (const event of events) await world.happen(event)
  return world
}

/** What the schedule and the next push to each pull request bring. */
async function lastRuns(world: World): Promise<void> {
  for (const pull of [null, ...world.openPulls, null, ...world.openPulls])
    await world.follow(await world.plan(pull), pull?.number)
}

test('after any history there is one issue for every open item, no text of people is lost, and a further run writes nothing', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(history, async (events) => {
      const world = await lived(events)
      await lastRuns(world)
      expect(await world.faults()).toEqual([])
      const writes = world.model.writes.length
      await lastRuns(world)
      expect(world.model.writes.slice(writes)).toEqual([])
    }),
    { numRuns: histories },
  )
})
