import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sarif } from '../../src/render/sarif.ts'
import { reports } from '../collection.ts'
import { finding, judged } from './sample.ts'

test('results point at rules, and at lines of files by their address in the repository', () => {
  const findings = [
    finding({ at: { line: 3, endLine: 4 } }),
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
            region: { startLine: 3, endLine: 4 },
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

/** All that we write of SARIF 2.1.0, as its specification has it, with what code scanning asks for beside; nothing more may be there. */
const closed = (properties: Record<string, object>) => {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}
const list = (items: object) => ({ type: 'array', items })
const text = { type: 'string', minLength: 1 }
const line = { type: 'integer', minimum: 1 }
const schema = closed({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    closed({
      tool: closed({
        driver: closed({
          name: text,
          informationUri: { type: 'string', format: 'uri' },
          rules: list(
            closed({
              id: { type: 'string', pattern: '^[a-z-]+$', maxLength: 255 },
              shortDescription: closed({ text: { ...text, maxLength: 1024 } }),
              fullDescription: closed({ text: { ...text, maxLength: 1024 } }),
              help: closed({ text, markdown: text }),
              helpUri: { type: 'string', format: 'uri' },
            }),
          ),
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(
        closed({
          ruleId: text,
          ruleIndex: { type: 'integer', minimum: 0 },
          level: { enum: ['none', 'note', 'warning', 'error'] },
          message: closed({ text }),
          locations: list(
            closed({
              physicalLocation: closed({
                artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference' } }),
                region: closed({ startLine: line, endLine: line }),
              }),
            }),
          ),
        }),
      ),
    }),
  ),
})

describe('the form', () => {
  const ajv = new Ajv({ allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(schema)

  test.each([
    ['of all examples', reports],
    ['without reports', []],
    ['of a file whose name is hostile', [judged([finding()], { path: 'a b/Mä%rz:#?"\uD800\u202E`.md' })]],
  ])('%s', (_, judged) => {
    expect([validate(JSON.parse(sarif(judged))), validate.errors]).toEqual([true, null])
  })

  test('rules are found under their index', () => {
    const [run] = JSON.parse(sarif(reports)).runs
    const named = run.results.map(({ ruleIndex }: { ruleIndex: number }) => run.tool.driver.rules[ruleIndex]?.id)
    expect(named).toEqual(run.results.map(({ ruleId }: { ruleId: string }) => ruleId))
  })
})
