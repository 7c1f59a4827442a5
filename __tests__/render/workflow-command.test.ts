import { expect, test } from 'vitest'
import { workflowCommands } from '../../src/render/workflow-command.ts'
import { finding, judged } from './sample.ts'

/** A line as the runner takes it apart. */
function read(line: string) {
  const [, level, properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const property = (text: string) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
  const pairs = properties.split(',').map((pair) => pair.split('=', 2))
  return {
    level,
    message: data(message),
    ...Object.fromEntries(pairs.map(([name, value = '']) => [name, property(value)])),
  }
}

test('a finding is one line, which the runner reads as it was meant', () => {
  const message = 'Uptime `99,9%0A`: **bad**'
  const found = finding({ severity: 'info', message, help: '::stop-commands::x', at: { line: 3, endLine: 5 } })
  const lines = workflowCommands([judged([found, finding()], { path: 'a,b:c.md' })]).split('\n')
  expect(lines).toHaveLength(3)
  expect(read(lines[0] ?? '')).toEqual({
    level: 'notice',
    file: 'a,b:c.md',
    line: '3',
    endLine: '5',
    title: 'timeline-order',
    message: `${message}\n::stop-commands::x\nhttps://example.com/rules/timeline-order`,
  })
})

test('nothing is written where nothing is found', () => {
  expect(workflowCommands([judged()])).toBe('')
})
