import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeMany, runIn } from './many.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-'))
  await makeMany(folder, 50)
})
afterEach(() => rm(folder, { recursive: true }))

const check = (...args: string[]) => ['check', 'postmortems', ...args]

describe('two threads say what one says', () => {
  // Every format, over more files: threads.proof.ts.
  test('--format markdown', async () => {
    const one = await runIn(folder, check('--format', 'markdown'), 1)
    expect(await runIn(folder, check('--format', 'markdown'), 2)).toEqual(one)
    expect(one.err).toContain('6.md: ')
    expect(one.status).toBe(2)
  })

  test('by configuration and policy', async () => {
    await writeFile(join(folder, 'policy.json'), JSON.stringify({ properties: { title: { pattern: '^INC-' } } }))
    await writeFile(join(folder, 'rules.yml'), 'policy: policy.json\nrules:\n  lessons-present: error\n')
    const args = check('--config', 'rules.yml', '--fail-on', 'warning')
    const one = await runIn(folder, args, 1)
    expect(await runIn(folder, args, 2)).toEqual(one)
    expect(one.out).toContain('must match pattern "^INC-"')
  })

  test('a policy that is none ends both in the same way', async () => {
    await writeFile(join(folder, 'policy.json'), '{"type": 5}')
    await writeFile(join(folder, 'rules.yml'), 'policy: policy.json\n')
    const one = await runIn(folder, check('--config', 'rules.yml'), 1)
    expect(await runIn(folder, check('--config', 'rules.yml'), 2)).toEqual(one)
    expect(one.err).toMatch(/^policy\.json: no JSON Schema that can be used/)
  })
})

test('--fix in two threads mends the files as in one', async () => {
  const contents = async () => {
    const names = (await readdir(join(folder, 'postmortems'))).sort()
    return Promise.all(names.map(async (name) => [name, await readFile(join(folder, 'postmortems', name), 'latin1')]))
  }
  const before = await contents()
  const one = await runIn(folder, check('--fix'), 1)
  const after = await contents()
  expect(after).not.toEqual(before)
  for (const [name, content] of before) await writeFile(join(folder, 'postmortems', `${name}`), `${content}`, 'latin1')
  expect(await runIn(folder, check('--fix'), 2)).toEqual(one)
  expect(await contents()).toEqual(after)
})
