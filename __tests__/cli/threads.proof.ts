import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatNames } from '../../src/cli/formats.ts'
import { makeMany, runIn } from './many.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-'))
  await makeMany(folder, 300)
})
afterAll(() => rm(folder, { recursive: true }))

test.each(formatNames)('threads say of 300 files what one says, --format %s', async (format) => {
  const args = ['check', 'postmortems', '--format', format]
  const one = await runIn(folder, args, 1)
  for (const threads of [2, 3]) expect(await runIn(folder, args, threads)).toEqual(one)
  expect(one.out.length).toBeGreaterThan(100_000)
})
