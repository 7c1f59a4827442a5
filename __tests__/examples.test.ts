import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaults } from '../src/config.ts'
import { lint } from '../src/lint.ts'
import { metrics } from '../src/metrics.ts'
import { parse } from '../src/postmortem/parse.ts'
import type { Preset } from '../src/rules/rule.ts'

/** The model reports: what they hold is read whole, and their preset has nothing to say that asks for a change. */
const models: [path: string, preset: Preset, items: number, minutesToRestore: number][] = [
  ['school/0x19-postmortem/README.md', 'alx', 5, 150],
  ['team/postmortems/2026-09-02-search-latency.md', 'sre', 4, 165],
  ['narrative/postmortems/password-reset-mails.md', 'sre', 5, 225],
  ['audited/postmortems/2026-04-21-card-payments.md', 'strict', 5, 75],
]

describe.each(models)('%s', (path, preset, items, minutesToRestore) => {
  const postmortem = parse(path, readFileSync(join(resolve(import.meta.dirname, '../examples'), path), 'utf8'))

  test(`keeps every law of ${preset}`, () => {
    const { findings } = lint(postmortem, { ...defaults, preset })
    expect(
      findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([])
  })

  test('says when its tasks are done, where it names that', () => {
    const { actionItems } = postmortem
    if (preset === 'strict') expect(actionItems[0]?.detail).toBe('Done when: a sum of cents and euros does not compile')
  })

  test('is read whole', () => {
    expect(postmortem.kind).toBe('report')
    expect(postmortem.actionItems).toHaveLength(items)
    expect(postmortem.incident.minutes).toBe(minutesToRestore)
    expect(metrics(postmortem).timeToRestore).toBe(minutesToRestore)
  })
})
