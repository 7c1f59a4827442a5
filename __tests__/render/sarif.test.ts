import { gzipSync } from 'node:zlib'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sarif } from '../../src/render/sarif.ts'
import { reports } from '../collection.ts'
import { finding, judged } from './sample.ts'

const at = (line: number, endLine = line) => ({ line, endLine })

test('results point at rules, and at lines of files by their address in the repository', () => {
  const findings = [
    finding({ at: at(3, 4) }),
    finding({ rule: 'impact-present', severity: 'info', message: 'Impact is\nmissing', help: 'Add it' }),
  ]
  const [run] = JSON.parse(sarif([judged(findings, { path: 'post mortems/März.md' })])).runs
  expect(run.tool.driver.rules).toMatchObject([
    { id: 'impact-present', helpUri: 'https://example.com/rules/impact-present' },
    { id: 'timeline-order', shortDescription: { text: expect.stringMatching(/^[A-Z]/) } },
  ])
  expect(run.results).toMatchObject([
    {
      ruleId: 'timeline-order',
      ruleIndex: 1,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'post%20mortems/M%C3%A4rz.md' },
            region: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 },
          },
        },
      ],
    },
    { ruleId: 'impact-present', ruleIndex: 0, level: 'note', message: { text: 'Impact is missing. Add it.' } },
  ])
})

test('without findings the log is there and empty', () => {
  expect(JSON.parse(sarif([judged()])).runs).toMatchObject([{ results: [], tool: { driver: { rules: [] } } }])
})

/** The schema that the standard publishes, and beside it what GitHub's documentation asks of a file for code scanning. */
const ajv = new Draft04.default({ strict: false, unicodeRegExp: false, allErrors: true })
formats.default(ajv)
const published = ajv.compile(schema)

const text = { type: 'string', minLength: 1 }
const line = { type: 'integer', minimum: 1 }
const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const list = (items: object, maxItems: number) => ({ type: 'array', items, maxItems })
const rule = {
  id: { ...text, maxLength: 255 },
  shortDescription: object({ text: { ...text, maxLength: 1024 } }),
  fullDescription: object({ text: { ...text, maxLength: 1024 } }),
  help: object({ text, markdown: text }),
}
// Its upload action adds `partialFingerprints` from the files; `properties.tags`, of which it takes 20, are not used.
const location = object({
  physicalLocation: object({
    artifactLocation: object({ uri: { ...text, format: 'uri-reference', not: { pattern: '^(/|[a-z]+:)' } } }),
    region: object({ startLine: line, startColumn: line, endLine: line, endColumn: line }),
  }),
})
const result = {
  ruleId: text,
  level: { enum: ['note', 'warning', 'error'] },
  message: object({ text }),
  locations: { ...list(location, 10), minItems: 1 },
}
const scanned = ajv.compile(
  object({
    $schema: { ...text, format: 'uri' },
    version: { enum: ['2.1.0'] },
    runs: list(
      object({
        tool: object({ driver: object({ name: text, rules: list(object(rule), 25_000) }) }),
        results: list(object(result), 25_000),
      }),
      20,
    ),
  }),
)

describe('the form', () => {
  test.each([
    ['of all examples', reports],
    ['without reports', []],
    ['of a file whose name is hostile', [judged([finding()], { path: 'a b/Mä%rz:#?"\uD800\u202E`.md' })]],
  ])('%s', (_, judged) => {
    const log = JSON.parse(sarif(judged))
    expect([published(log), published.errors]).toEqual([true, null])
    expect([scanned(log), scanned.errors]).toEqual([true, null])
  })

  test('rules are found under their index', () => {
    const [run] = JSON.parse(sarif(reports)).runs
    const named = run.results.map(({ ruleIndex }: { ruleIndex: number }) => run.tool.driver.rules[ruleIndex]?.id)
    expect(named).toEqual(run.results.map(({ ruleId }: { ruleId: string }) => ruleId))
  })

  test('the schemas refuse what is wrong', () => {
    const log = JSON.parse(sarif([judged([finding()])]))
    log.runs[0].results[0].level = 'info'
    expect([published(log), scanned(log)]).toEqual([false, false])
  })
})

test('of more findings than code scanning takes the heaviest stay, and the log says so and can be uploaded', () => {
  const notes = Array.from({ length: 30_000 }, (_, index) => finding({ severity: 'info', at: at(index + 1) }))
  const log = sarif([judged(notes), judged([finding({ severity: 'error' }), finding({ severity: 'warning' })])])
  const [run] = JSON.parse(log).runs
  const levels = run.results.map(({ level }: { level: string }) => level)
  expect(levels.slice(0, 3)).toEqual(['error', 'warning', 'note'])
  expect(levels).toHaveLength(25_000)
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
    '5002 findings of the least weight are left out.',
  )
  expect(gzipSync(log).length).toBeLessThan(10_000_000)
})
