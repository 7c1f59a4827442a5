import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { sbom } from '../scripts/sbom.ts'

/** What comes from others: pinned, listed, and with no more rights than it needs. */

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)

test.each(workflows)('%s uses Actions of others at one commit only', (path) => {
  const used = [...read(path).matchAll(/uses: (\S+)/g)].map(([, name = '']) => name)
  expect(used.filter((name) => !name.startsWith('./') && !/@[\da-f]{40}$/.test(name))).toEqual([])
})

test.each(workflows)(
  '%s names the permissions of its token, keeps none in the checkout, and runs no code of a fork with rights',
  (path) => {
    const workflow = parse(read(path))
    expect(Object.keys(workflow.permissions)).not.toEqual([])
    expect(workflow.on).not.toHaveProperty('pull_request_target')
    const steps = Object.values<{ steps: { uses?: string; with?: object }[] }>(workflow.jobs).flatMap(
      (job) => job.steps,
    )
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
      expect(step.with).toMatchObject({ 'persist-credentials': false })
  },
)

test('known vulnerabilities fail the build', () => {
  expect(workflows.map(read).join()).toContain('run: npm audit --omit=dev')
})

test('the bill of materials names every package that is depended on, and is the same each time', () => {
  const bill = sbom()
  const listed = new Map<string, string>(
    JSON.parse(bill).components.map((it: { name: string; version: string }) => [it.name, it.version]),
  )
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  expect(Object.entries(dependencies).filter(([name, version]) => listed.get(name) !== version)).toEqual([])
  expect(bill).not.toMatch(/timestamp|serialNumber|"name": "main"/)
  expect(sbom()).toBe(bill)
})

test('every package in the bundles has a licence that allows it', () => {
  const licences = [...read('dist/licenses.txt').matchAll(/^(\S+)@\d\S* \((.*)\)$/gm)].map(
    ([, name = '', said = '']) => ({ name, said }),
  )
  const permissive = /^\(?(?:(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|0BSD)(?: OR )?)+\)?$/
  expect(licences.length).toBeGreaterThan(10)
  // Its manifest names none; its read-me says MIT.
  expect(licences.filter(({ said }) => !permissive.test(said)).map(({ name }) => name)).toEqual(['format'])
})
