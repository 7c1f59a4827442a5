import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunks } from '../../src/postmortem/chunk.ts'
import { parse } from '../../src/postmortem/parse.ts'

test('a text of usual length is one chunk', () => {
  expect(chunks('# Postmortem\n\n- a\n')).toEqual([{ text: '# Postmortem\n\n- a\n', before: 0 }])
})

test('chunks begin with a title or an outermost item', () => {
  const text = '- a\n  - b\n'.repeat(1_000)
  expect(chunks(text).map(({ before }) => before)).toEqual([0, 500, 1000, 1500])
})

test('lines that end with a carriage return alone are counted as well', () => {
  expect(chunks('- a\r- b\n'.repeat(600)).map(({ before }) => before)).toEqual([0, 1000])
})

test('nothing is cut in code or in a comment, however long', () => {
  const code = `# Postmortem\n\`\`\`\n${'- a\n'.repeat(1_500)}\`\`\`\n`
  expect(chunks(code)).toHaveLength(1)
  expect(chunks(`<!--\n${'- a\n'.repeat(1_500)}-->`)).toHaveLength(1)
})

test('put together again they are the text', () => {
  const line = fc.constantFrom('- a', '  - b', '```', '<!-- c', '-->', '# d', '', 'e', '    f')
  fc.assert(
    fc.property(fc.array(line, { minLength: 900, maxLength: 2_500 }), (lines) => {
      const found = chunks(lines.join('\n'))
      expect(found.map(({ text }) => text).join('\n')).toBe(lines.join('\n'))
      for (const { text, before } of found) expect(text.split('\n')[0]).toBe(lines[before])
    }),
    { numRuns: 50 },
  )
})

test('a long list is one list, a long table one table', () => {
  const report = (entries: string) => `# Postmortem: disks full\n\n## Timeline\n\n${entries}`
  const list = Array.from({ length: 1_200 }, (_, at) => `- 10:${String(at % 60).padStart(2, '0')} step ${at}\n`).join(
    '',
  )
  expect(parse('postmortems/disks.md', report(list)).timeline?.entries).toHaveLength(1_200)
  const table = `| Time | Event |\n| --- | --- |\n${'| 10:00 | a step |\n'.repeat(1_200)}`
  expect(parse('postmortems/disks.md', report(table)).timeline?.entries).toHaveLength(1_200)
})

test('items of a long list know their lines', () => {
  const items = Array.from({ length: 1_200 }, (_, at) => `- Add alert ${at} on the disk of host ${at}`).join('\n')
  const { actionItems } = parse('postmortems/disks.md', `# Postmortem: disks full\n\n## Action items\n\n${items}\n`)
  expect(actionItems).toHaveLength(1_200)
  expect(actionItems.every(({ span }, at) => span.line === at + 5)).toBe(true)
})

test('a chunk ends as its last line does, whatever ends lines', () => {
  const lines = [...Array.from({ length: 501 }, () => 'word'), '## Timeline', '- 10:00 alert']
  const texts = (end: string) => chunks(lines.join(end)).map(({ text }) => text.split(end).length)
  expect(texts('\r\n')).toEqual(texts('\n'))
  expect(chunks(lines.join('\r\n')).map(({ text }) => /[\r\n]$/.test(text))).toEqual([false, false])
})
