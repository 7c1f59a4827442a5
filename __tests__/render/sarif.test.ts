import { expect, test } from 'vitest'
import { sarif } from '../../src/render/sarif.ts'
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
