import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/postmortem/parse.ts'
import { fix } from '../src/rules/fix.ts'
import { ruleNames } from '../src/rules/index.ts'
import { examples, written } from './rules.page.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'rules')

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(folder).flatMap((file) => (file === 'README.md' ? [] : file.replace(/\.md$/, '')))
  expect(pages.toSorted()).toEqual(ruleNames.toSorted())
})

/** The pages are the tests: their outputs are compared, and written anew with UPDATE=1. */
describe.each(ruleNames)('%s', (name) => {
  const file = join(folder, `${name}.md`)
  if (process.env.UPDATE) writeFileSync(file, written(name, readFileSync(file, 'utf8')))
  const page = readFileSync(file, 'utf8')
  const all = examples(name, page)

  test('the page says what the rule does', () => {
    expect(page).toBe(written(name, page))
  })

  test('the page has examples of both kinds, and a reason', () => {
    expect(new Set(all.map(({ part }) => part))).toEqual(new Set(['Incorrect', 'Correct']))
    expect(page).toMatch(/## Why\n\n\S/)
    expect(page).toMatch(/## When not to use it\n\n\S/)
  })

  test.each(all)('$part, line $line', ({ part, source, findings }) => {
    if (part === 'Correct') expect(findings.map(({ message }) => message)).toEqual([])
    else expect(findings).not.toEqual([])
    const lines = source.split('\n').length
    for (const { at, fix: remedy } of findings) {
      expect(at.line).toBeGreaterThanOrEqual(1)
      expect(at.endLine).toBeLessThanOrEqual(lines)
      if (remedy) expect(parse('report.md', fix(source, [remedy])).kind).toBeTruthy()
    }
  })
})
