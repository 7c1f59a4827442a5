import { Ajv, type ErrorObject } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relevantSchema } from '../../src/config/relevant-schema.ts'
import { configurationSchema } from '../../src/config/schema.ts'
import { ruleNames } from '../../src/rules/index.ts'

/** What is wrong, as far as it becomes part of a message. */
const shown = (errors: readonly ErrorObject[] | null | undefined) =>
  (errors ?? []).map(({ keyword, instancePath, params, message, parentSchema }) => ({
    keyword,
    instancePath,
    params,
    message,
    known: Object.keys(parentSchema?.properties ?? {}),
  }))

const options = { allErrors: true, verbose: true }
const validateWhole = new Ajv(options).compile(configurationSchema())

function compare(value: unknown) {
  const validate = new Ajv(options).compile(relevantSchema(configurationSchema(), value))
  validateWhole(value)
  validate(value)
  expect(shown(validate.errors)).toEqual(shown(validateWhole.errors))
}

describe('a schema cut to a value finds what the whole schema finds', () => {
  test.each([
    ['nothing at all', null],
    ['no mapping', ['preset', 'sre']],
    ['an unknown key', { presets: 'sre' }],
    ['a wrong choice', { preset: 'alix' }],
    ['a level', { rules: { 'timeline-window': 'warning' } }],
    ['a level that is none', { rules: { 'timeline-window': 'loud' } }],
    ['an unknown option of a rule', { rules: { 'timeline-window': { severity: 'error', size: 3 } } }],
    ['a rule that is none', { rules: { 'timeline-windw': 'off' } }],
    ['a list in place of a mapping', { rules: ['timeline-window'] }],
    ['overrides, each with faults of its own', { overrides: [{ rules: { blameless: 1 } }, { paths: [] }, 'none'] }],
    ['a name that every object has', { constructor: 1, rules: { toString: 'off' } }],
  ])('%s', (_, value) => compare(value))

  test('anything that is nearly a configuration', () => {
    const leaf = fc.oneof(
      fc.constantFrom('off', 'error', 'sre', 'a/b', ''),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    const key = fc.oneof(
      fc.constantFrom(...Object.keys(configurationSchema().properties as object), 'open', 'severity', 'labels'),
      fc.constantFrom(...ruleNames),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }))
    fc.assert(fc.property(value, compare), { numRuns: 50 })
  })
})
