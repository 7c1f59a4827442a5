import { describe, expect, test } from 'vitest'
import { defaults } from '../src/config.ts'
import { lint, withPolicy } from '../src/lint.ts'
import { PolicyError, readPolicy } from '../src/policy.ts'
import { parse } from '../src/postmortem/parse.ts'

const path = '.github/postmortem-policy.json'

const report = {
  path: 'postmortems/a.md',
  metrics: { timeToDetect: 45 },
  actionItems: [
    { title: 'Add an alert', owners: ['@octocat'], line: 20, endLine: 21 },
    { title: 'Add a test', owners: [], line: 22, endLine: 22 },
  ],
}

/** What a policy says of the report: line, message, help. */
async function breaches(schema: object): Promise<string[]> {
  const policy = await readPolicy(JSON.stringify(schema), path)
  return policy(report).map(({ line, endLine, message, help }) => `${line}-${endLine} ${message} / ${help}`)
}

const owned = { actionItems: { items: { properties: { owners: { minItems: 1, description: 'Name an owner' } } } } }

test.each([
  ['a report that fits', { required: ['metrics'] }, []],
  [
    'a value, with the description of its schema as the remedy',
    { properties: owned },
    ['22-22 `actionItems.1.owners` must NOT have fewer than 1 items / Name an owner'],
  ],
  [
    'a number',
    { properties: { metrics: { properties: { timeToDetect: { maximum: 30 } } } } },
    [`1-1 \`metrics.timeToDetect\` must be <= 30, found \`45\` / Change the report so that it fits \`${path}\``],
  ],
  [
    'the whole report',
    { required: ['severity'], description: 'Say how bad it was' },
    ["1-1 `report` must have required property 'severity' / Say how bad it was"],
  ],
  [
    'a condition, told once',
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { if: { required: ['metrics'] }, then: { required: ['title'], description: 'Give it a title' } },
    ["1-1 `report` must have required property 'title' / Give it a title"],
  ],
])('%s', async (_, schema, expected) => {
  expect(await breaches(schema)).toEqual(expected)
})

describe('a policy that cannot be used is said to be so', () => {
  test.each([
    ['no JSON', 'type: object'],
    ['no schema', '{"type": "report"}'],
    ['a reference to nowhere', '{"$ref": "https://example.com/none.json"}'],
  ])('%s', async (_, text) => {
    await expect(readPolicy(text, path)).rejects.toThrow(PolicyError)
    await expect(readPolicy(text, path)).rejects.toThrow(path)
  })
})

test('what a policy does not accept fails the report, a draft excepted', () => {
  const breach = { line: 3, endLine: 3, message: '`title` must be longer', help: 'Write more' }
  const judged = (source: string) =>
    withPolicy(lint(parse('a.md', source), { ...defaults, rules: { 'report-kind': 'off' } }), [breach])
  expect(judged('# A\n')).toMatchObject({
    verdict: 'fail',
    findings: [{ rule: 'policy', severity: 'error', at: { line: 3, endLine: 3 } }],
  })
  expect(judged('---\nstatus: draft\n---\n# A\n')).toMatchObject({
    verdict: 'pass',
    findings: [{ severity: 'warning' }],
  })
})
