import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/postmortem/parse.ts'

describe('title', () => {
  test.each([
    ['# Queue stuck\n## Summary', 'Queue stuck'],
    ['## 0x19. Postmortem\n# Queue stuck\n', 'Queue stuck'],
    ['# 0x19. Postmortem\n- 0. My first\n\n# Queue stuck\n## Summary', 'Queue stuck'],
    ['Postmortem\nThe queue stood still and nobody knew for how long it would.\n\nDebugging', 'Postmortem'],
    ['Postmortem\nJoSmith\n\nSummary\ntext', 'Postmortem'],
    ['**Queue stuck**\n\nSummary\ntext', 'Queue stuck'],
    ['Queue stuck\n\nSummary\ntext', 'Queue stuck'],
    ['---\ntitle: "Queue stuck"\n---\n\nOn Monday nobody could pay.\n\n## What was hit\n\nAll.', 'Queue stuck'],
    ['---\ntitle: Site page 7\n---\n\n# Queue stuck\n\n## Summary\n\nAll.', 'Queue stuck'],
    ['# Incident: queue stuck\n\n## Summary\n\nNobody could pay.', 'Incident: queue stuck'],
    [
      '# Post-mortem\n\n- Contents\n\n# Post-mortem of the stuck queue\n\n## Summary\n\nNobody could pay.',
      'Post-mortem of the stuck queue',
    ],
    ['---\ntitle: "Queue stuck"\n---\n## Summary\ntext', 'Queue stuck'],
    ['## Summary\ntext', null],
  ])('%j', (source, title) => {
    expect(parse('a.md', source).title?.text ?? null).toBe(title)
  })
})

describe('sections', () => {
  const idsOf = (source: string) => parse('a.md', source).sections.map(({ ids, title }) => `${title}: ${ids.join()}`)

  test('the cause told in the summary is no root cause section', () => {
    expect(idsOf('## Summary\n**Root cause:** a typo\n## Root cause\nA typo in the file.')).toEqual([
      'Summary: summary',
      'Root cause: ',
      'Root cause: root-cause',
    ])
  })
  test('the cause told before the timeline and once more behind it belongs to the summary', () => {
    const source =
      '## Impact\nAll users.\n## Root cause\nA typo.\n## Timeline\n- 10:00 alert\n## Root cause and resolution\nA typo in the file.'
    expect(idsOf(source).filter((ids) => ids.includes('cause'))).toEqual([
      'Root cause: ',
      'Root cause and resolution: root-cause,resolution',
    ])
    expect(parse('a.md', source).summaryCause?.text).toBe('A typo.')
  })
  test('what went wrong, told in prose, is the cause; as a lesson it is none', () => {
    const ids = (text: string) => parse('a.md', text).sections.flatMap((section) => section.ids)
    expect(ids('## TL;DR\nNo blocks.\n\n## What went wrong\nTwo versions disagreed.\n')).toContain('root-cause')
    expect(ids('## Lessons\n\n### What went wrong\nTwo versions disagreed.\n')).not.toContain('root-cause')
    expect(ids('## What went wrong\n- Two versions disagreed.\n')).not.toContain('root-cause')
  })
  test('a cause that is told only in the summary, under a title, stands beside it', () => {
    const { sections } = parse('a.md', 'Summary:\nThe queue was stuck.\n\nRoot Cause Analysis:\nA typo in the file.')
    expect(sections.map(({ ids, parent }) => [ids.join(), parent])).toEqual([
      ['summary', null],
      ['root-cause', null],
    ])
  })
  test('a task list alone is the corrective section', () => {
    expect(idsOf('## Action items\n- Add a test')).toEqual(['Action items: action-items,corrective-measures'])
  })
  test('what stands under the title is the summary where none is called so', () => {
    const { sections } = parse(
      'a.md',
      '# Queue\n\nThe queue was stuck for an hour and all users waited.\n\n## Root cause\nA typo.',
    )
    expect(sections.at(-1)).toMatchObject({
      ids: ['summary'],
      title: 'Queue',
      span: { line: 3, endLine: 3 },
      words: 11,
    })
  })
  test('depth, parent, text and words', () => {
    const [, inner] = parse('a.md', '## Root cause and resolution\n### Root cause\nA typo,\nsince last week.').sections
    expect(inner).toMatchObject({ depth: 2, parent: 0, text: 'A typo, since last week.', words: 5 })
  })
})

describe('impact', () => {
  test.each([
    ['## Summary\n- **Impact:** 30% of users and 4,100 orders; HTTP 500 on port 8080', true, ['30%', '4,100 orders']],
    ['## Summary\nAll users got errors from the API for 2 hours.', false, ['All users']],
    ['## Impact\nThree regions were slow.', true, []],
  ])('%j', (source, labelled, quantities) => {
    expect(parse('a.md', source).impact).toMatchObject({ labelled, quantities })
  })
  test('none', () => {
    expect(parse('a.md', '## Summary\nA test of the alarm.').impact).toBeNull()
  })
})

test.each([
  ['## Summary\n- **Root cause:** a typo', 'a typo'],
  ['## Summary\nThe API was down. It was caused by a typo.', 'It was caused by a typo.'],
  ['## Summary\nThe API was down.', undefined],
])('the cause in the summary: %j', (source, text) => {
  expect(parse('a.md', source).summaryCause?.text).toBe(text)
})

test('metadata from front matter, a table and lines at the top', () => {
  const source =
    '---\ndate: 2025-02-03\nauthors:\n  - ana\n---\n# Queue\n\n| Field | Value |\n|---|---|\n| Severity | SEV-2 |\n\n**Status:** final\n\nOwner: Bo\n'
  const { metadata } = parse('a.md', source)
  expect(Object.fromEntries(Object.entries(metadata).map(([key, { text }]) => [key, text]))).toMatchObject({
    date: '2025-02-03',
    authors: 'ana',
    severity: 'SEV-2',
    status: 'final',
    owner: 'Bo',
  })
})

const metadataOf = (source: string) => {
  const { metadata } = parse('a.md', source)
  return Object.fromEntries(Object.entries(metadata).map(([key, { text }]) => [key, text]))
}

test.each([
  ['By @ana, storage team', '@ana'],
  ['By the engineer on call: Ana Silva', 'Ana Silva'],
  ['Written by Ana Silva', 'Ana Silva'],
  ['_Ana Silva, 4 March 2026_', 'Ana Silva'],
  ['_Ana Silva_', 'Ana Silva'],
  ['_Payment Outage, 4 March 2026_', undefined],
  ['By Monday, 4 March, it was over', undefined],
  ['By default nothing is retried', undefined],
  ['By Adding these alerts, we learn of it sooner', undefined],
])('%j names the author: %s', (line, author) => {
  expect(metadataOf(`# Queue stuck\n\n${line}\n\n## Summary\n\nBy Bo, once more.\n`).author).toBe(author)
})

test('what stands under the name of the incident is the summary, also below the name of the document', () => {
  const source =
    '# My first postmortem\n\n---\n\n# An evening\n\nFrom 6 PM to 7 PM nobody could pay in the shop.\n\n# Timeline\n'
  const summary = parse('a.md', source).sections.find(({ ids }) => ids.includes('summary'))
  expect(summary?.text).toBe('From 6 PM to 7 PM nobody could pay in the shop.')
})

test('a title is no key of what stands under it, but "Owner" is one', () => {
  expect(metadataOf('# Queue\n\nOwner: Bo\n')).toEqual({ owner: 'Bo' })
  expect(metadataOf('## Owner\n\nBo\n')).toEqual({ owner: 'Bo' })
  expect(metadataOf('## Owner: Bo\n\ntext\n')).toEqual({ owner: 'Bo' })
  expect(metadataOf('# Queue\n\n> **Status:** closed\n')).toEqual({ status: 'closed' })
})

test('lines know their section and whether they are quoted', () => {
  const { lines } = parse('a.md', '# A\n\ntext `x`\n\n> said\n\n```\nls\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |')
  expect(lines.map(({ line, text, inside, section }) => [line, text, inside, section])).toEqual([
    [1, 'A', null, 0],
    [3, 'text x', null, 0],
    [5, 'said', 'quote', 0],
    [8, 'ls', 'code', 0],
    [11, 'a | b', null, 0],
    [13, '1 | 2', null, 0],
  ])
})

test('links and images of Markdown and HTML, not those in code', () => {
  const source =
    '[a](b.md "t") ![alt](c.png) <a href="d.md">d</a> <img src="e.gif"> <https://example.com/f>. `[no](x)`\n\n    [no](y)'
  expect(parse('a.md', source).links.map(({ target, image, alt }) => [target, image, alt])).toEqual([
    ['b.md', false, 'a'],
    ['c.png', true, 'alt'],
    ['d.md', false, ''],
    ['e.gif', true, null],
    ['https://example.com/f', false, 'https://example.com/f'],
  ])
})

test('suppressions', () => {
  const source =
    '<!-- postmortem-ignore report-title: a name of its own -->\n# A\n<!-- postmortem-ignore image-alt -->\n'
  expect(parse('a.md', source).suppressions).toEqual([
    { rule: 'report-title', reason: 'a name of its own', span: { line: 1, endLine: 1 }, whole: true },
    { rule: 'image-alt', reason: '', span: { line: 3, endLine: 3 }, whole: false },
  ])
})

test.each([
  ['The queue was stuck and the users of it had to wait for an hour until it was restarted by the team on call.', 'en'],
  [
    'El servicio no estuvo disponible para los usuarios de la plataforma y el equipo lo reinició con un cambio en la red.',
    'es',
  ],
  [
    'Le service a été indisponible pour les utilisateurs et la base de données est restée en panne dans le centre de Lyon.',
    'fr',
  ],
  ['決済サービスが停止し、すべてのユーザーに影響がありました。設定を元に戻して復旧しました。', 'ja'],
  ['支付服务中断，所有用户无法付款。根因是配置错误，恢复旧配置后服务恢复正常。', 'zh'],
  ['Сервис оплаты был недоступен для всех пользователей, настройки вернули назад.', 'ru'],
  ['Too short', null],
])('language: %s', (text, language) => {
  expect(parse('a.md', text).language).toBe(language)
})

test('words are those that a reader reads', () => {
  const source =
    '# Queue stuck\n\n1. It took [2 hours](https://example.com/a).\n2. See https://example.com/b\n\n![graph](g.png) <!-- note -->\n\n```\nls -l\n```'
  expect(parse('a.md', source).words).toBe(7)
})

describe('any text gives a value', () => {
  const pieces = [
    '# ',
    '## Timeline\n',
    '- ',
    '1. ',
    '> ',
    '|',
    '|-|-|\n',
    '**',
    '`',
    '```\n',
    '<',
    '<li>',
    '</ul>',
    '<!--',
    '-->',
    '[',
    '](',
    ':',
    '\n',
    '\r',
    '\t',
    '    ',
    '10:00 ',
    'Tasks:\n',
    'a',
    '\u0000',
    '\ud800',
    '---\n',
    '[x] ',
    '\\',
    '&amp;',
    '~~',
    '@a',
    '#1',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  )

  test('lines are in order, also where a label was taken out of a list', () => {
    expect(parse('a.md', '- one.\n#Later\n  # three').lines.map(({ line }) => line)).toEqual([1, 2, 3])
  })

  test('without a throw, and every place lies in the file', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { span, sections, actionItems, lines, headings, links } = parse('a.md', source)
        for (const place of [...sections, ...actionItems, ...headings, ...links].map((part) => part.span)) {
          expect(place.line).toBeGreaterThan(0)
          expect(place.endLine).toBeGreaterThanOrEqual(place.line)
          expect(place.endLine).toBeLessThanOrEqual(span.endLine)
        }
        for (const { line } of lines) expect(line).toBeLessThanOrEqual(span.endLine)
      }),
      { numRuns: 500 },
    )
  })
})

describe('whole reports', () => {
  const folder = new URL('../cases/', import.meta.url)
  test.each(readdirSync(folder))('%s', (name) => {
    const report = parse(`${name}/report.md`, readFileSync(new URL(`${name}/report.md`, folder), 'utf8'))
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
    const { kind, title, sections, incident, timeline, actionItems } = report
    expect({
      kind,
      title: title?.text ?? null,
      sections: sections
        .filter(({ ids }) => ids.length > 0)
        .map(({ ids, span }) => `${span.line}-${span.endLine} ${ids.join(' ')}`),
      window: [incident.start?.local ?? null, incident.end?.local ?? null, incident.zone, incident.minutes],
      timeline: timeline?.entries.length ?? 0,
      actionItems: actionItems.map((item) => [
        item.title,
        item.done,
        item.owners.join(),
        item.due?.text ?? null,
        item.issue,
      ]),
    }).toEqual(expected)
  })
})

test('a section that is cut short by the one beside it in its line keeps its own line', () => {
  for (const { span } of parse('a.md', '<h2>Summary</h2>Solution:').sections)
    expect(span.endLine).toBeGreaterThanOrEqual(span.line)
})

test('a title of exercise names without end is read at once', () => {
  const title = `${'0xa'.repeat(25)}!`
  expect(parse('a.md', `# ${title}\n\n## Summary\n\nThe queue was stuck.`).title?.text).toBe(title)
})
