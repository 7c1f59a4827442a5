import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const threats = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split(/^## /m)
  .find((part) => part.startsWith('Threats'))
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:attack|---)/.test(line))
  .map((line) => line.slice(2).split(' | '))

test.each(threats ?? [])('against a %s there are a defence and tests that exist', (_, __, defence, proofs) => {
  expect(defence).not.toBe('')
  const files = [...(proofs ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
  expect(files).not.toEqual([])
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('every threat that a workflow has to know is told of', () => {
  expect(threats?.map(([attack]) => attack)).toEqual(
    expect.arrayContaining([
      'fork pull request',
      'malicious report',
      'malicious configuration',
      'stolen token',
      'forged marker',
    ]),
  )
})
