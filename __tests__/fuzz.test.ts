import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { Chance } from '../scripts/fuzz/chance.ts'
import { minimise } from '../scripts/fuzz/minimise.ts'
import { mutate } from '../scripts/fuzz/mutate.ts'

const root = resolve(import.meta.dirname, '..')

test('a few mutants of an example break no law', () => {
  const out = mkdtempSync(join(tmpdir(), 'fuzz-test-'))
  const given = ['--executions', '8', '--seed', '1', '--out', out, 'examples/school']
  const { stdout, status } = spawnSync(process.execPath, ['scripts/fuzz.ts', ...given], { cwd: root, encoding: 'utf8' })
  const kept = readdirSync(join(out, 'corpus'))
  rmSync(out, { recursive: true })
  expect(stdout).toMatch(/\b9 executions, .* blocks reached, .* 0 findings\n$/)
  expect(status).toBe(0)
  expect(kept.length).toBeGreaterThan(0)
})

test('the same seed makes the same mutants', () => {
  const report = readFileSync(join(root, 'examples/school/0x19-postmortem/README.md'), 'latin1')
  const mutants = (seed: number) => {
    const chance = new Chance(seed)
    return Array.from({ length: 20 }, () => mutate(report, report, chance))
  }
  expect(mutants(1)).toEqual(mutants(1))
  expect(mutants(1)).not.toEqual(mutants(2))
})

test('a finding is made as small as it can be', () => {
  const file = 'one\ntwo\nthree: a < b\nfour\n'
  expect(minimise(file, (it) => it.includes('<') && it.includes('f'), Number.POSITIVE_INFINITY)).toBe('<f')
})
