import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/postmortem/block.ts'
import type { Block } from '../../src/postmortem/markdown.ts'
import { visible } from '../../src/postmortem/markdown.ts'

/** Blocks as short text: `h2 Title`, `p a|b`, `- a`, `+ done`. */
function sketch(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`h${block.level} ${block.content.text}`]
      case 'paragraph':
        return [`p ${block.lines.map(({ text }) => text).join('|')}`]
      case 'list':
        return block.items.flatMap(({ blocks: inner, checked }) => {
          const [first = '', ...rest] = sketch(inner)
          const box = checked === null ? '' : checked ? '[x] ' : '[ ] '
          return [`${block.ordered ? '1' : '-'} ${box}${first.slice(2)}`, ...rest.map((line) => `  ${line}`)]
        })
      case 'table':
        return [block.header, ...block.rows.map(({ cells }) => cells)].map(
          (cells) => `| ${cells.map(({ text }) => text).join(' | ')}`,
        )
      case 'code':
        return [`code ${block.lines.map(({ source }) => source).join('|')}`]
      case 'quote':
        return sketch(block.blocks).map((line) => `> ${line}`)
      default:
        return ['---']
    }
  })
}
const read = (source: string) => sketch(readDocument(source).blocks)

describe('Markdown as CommonMark and GitHub have it', () => {
  test.each([
    ['# Queue **stuck** #', ['h1 Queue stuck']],
    ['Queue stuck\n---', ['h2 Queue stuck']],
    ['# Queue\n---\ntext', ['h1 Queue', '---', 'p text']],
    ['- [x] tested\n- [ ] shipped\n- [] said', ['- [x] tested', '- [ ] shipped', '- [ ] said']],
    ['1. one\n   - inner', ['1 one', '  - inner']],
    ['| a | b |\n|---|---|\n| 1 | x\\|y |', ['| a | b', '| 1 | x|y']],
    ['> quoted\n> twice', ['> p quoted|twice']],
    ['```sh\nls\n```', ['code ls']],
    ['a  \nb\\\nc', ['p a|b|c']],
    ['\uFEFF# Title\r\n\r\ntext\r\n', ['h1 Title', 'p text']],
  ])('%j', (source, blocks) => {
    expect(read(source)).toEqual(blocks)
  })
})

describe('what a person sees where Markdown sees something else', () => {
  test.each([
    ['Unicode bullets', '• one\n• two\n– three', ['- one', '- two', '- three']],
    [
      'an indented list behind a line',
      'Impact:\n    - all users\n    - all regions',
      ['p Impact:', '- all users', '- all regions'],
    ],
    [
      'indented sentences',
      '# Tasks\n\n    - Add an alert for the queue\n    - Write a runbook',
      ['h1 Tasks', '- Add an alert for the queue', '- Write a runbook'],
    ],
    [
      'indented commands stay code',
      '# Fix\n\n    sudo systemctl restart queue',
      ['h1 Fix', 'code sudo systemctl restart queue'],
    ],
    [
      'titles and text in the middle of the page',
      `${' '.repeat(30)}Timeline of events\n\n${' '.repeat(24)}The queue stood still for most of the night.`,
      ['p Timeline of events', 'p The queue stood still for most of the night.'],
    ],
    ['an equals sign for a bullet', '- 10:00 stuck.\n= 10:20 drained.', ['- 10:00 stuck.', '- 10:20 drained.']],
    [
      'an indented field of two times',
      '    Start: 10:00 AM (EAT); End: 11:00 AM (EAT)',
      ['p Start: 10:00 AM (EAT); End: 11:00 AM (EAT)'],
    ],
    ['a fence around a report', '```markdown\n# Title\n\ntext\n```', ['h1 Title', 'p text']],
    [
      'an indented list in a fence',
      '```markdown\n    - Restart the queue on both hosts\n```',
      ['- Restart the queue on both hosts'],
    ],
    [
      'the sentence behind a list',
      '- one.\n- two.\nThis closes the report.',
      ['- one.', '- two.', 'p This closes the report.'],
    ],
    ['a wrapped bullet', '- a long\nline\n- two', ['- a long|line', '- two']],
    ['the text behind a table', '| a | b |\n|---|---|\n| 1 | 2 |\nafter', ['| a | b', '| 1 | 2', 'p after']],
    [
      'a paragraph over a rule',
      'First sentence, and\na second one.\n---',
      ['p First sentence, and|a second one.', '---'],
    ],
    ['bullets within bullets on one line', '• • deep', ['- deep']],
    ['a line break tag', '**Impact:**<br>all users', ['p Impact:|all users']],
  ])('%s', (_, source, blocks) => {
    expect(read(source)).toEqual(blocks)
  })
})

describe('HTML', () => {
  test.each([
    ['<h2>Time<b>line</b></h2>\n<p>text</p>', ['h2 Timeline', 'p text']],
    ['<ul><li>one<li>two<ol><li>inner</li></ol></li></ul>', ['- one', '- two', '  1 inner']],
    ['<div><li>one</li>\n<li>two</li>after</div>', ['- one', '- two', 'p after']],
    ['<ul>only text</ul>', ['- only text']],
    ['<ol>text<p>\nmore', ['1 text', 'p more']],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', ['| a | b', '| 1 | 2']],
    ['<div><!-- hidden\nstill hidden -->shown<hr>below</div>', ['p shown', '---', 'p below']],
    ['<blockquote>said</blockquote><pre>ls</pre>', ['> p said', 'code ls']],
    ['<script>let x</script><p>one<br>two</p>', ['p one|two']],
    ['<p>never closed <h3>next', ['p never closed', 'h3 next']],
  ])('%j', (source, blocks) => {
    expect(read(source)).toEqual(blocks)
  })
})

test('front matter is kept apart', () => {
  const { frontMatter, blocks } = readDocument('---\ntitle: Queue\n---\n\ntext')
  expect(frontMatter.map(({ source }) => source)).toEqual(['title: Queue'])
  expect(sketch(blocks)).toEqual(['p text'])
  expect(readDocument('+++\ndate = 2025-01-01\n+++\n').frontMatter).toHaveLength(1)
  expect(readDocument('---\r\ntitle: Queue\r\n# for the index\r\n---\r\n').frontMatter).toHaveLength(2)
  expect(readDocument('---\n# for the index\ntitle: Queue\n---\n').frontMatter).toHaveLength(2)
})

test.each([
  ['---\n\n# Queue stuck\n\nStatus: closed\n\n---\n', ['---', 'h1 Queue stuck', 'p Status: closed', '---']],
  ['---\n**Status:** closed\n\n---\n\ntext', ['---', 'p Status: closed', '---', 'p text']],
])('a report between two rules is no front matter', (source, blocks) => {
  const { frontMatter, blocks: read } = readDocument(source)
  expect(frontMatter).toEqual([])
  expect(sketch(read)).toEqual(blocks)
})

describe('a report that is indented is no code', () => {
  test.each([
    ['below its titles', 'Summary:\n\n    Impact:\n        Nobody could pay.\n\n    Cause:\n        A full disk.'],
    ['as a whole', '    Summary:\n\n    Impact:\n        Nobody could pay.\n\n    Cause:\n        A full disk.'],
  ])('%s', (_, source) => {
    expect(read(source)).toEqual(['p Summary:', 'p Impact:|Nobody could pay.', 'p Cause:|A full disk.'])
  })
  test('with headings and a table', () => {
    expect(read('    # Queue\n\n    | Time | Event |\n    | --- | --- |\n    | 10:00 | alert |')).toEqual([
      'h1 Queue',
      '| Time | Event',
      '| 10:00 | alert',
    ])
  })
  test('but the lines of a program or a log are', () => {
    const code = '    import queue\n    q = queue.Queue()\n    q.put(1);\n    level=info msg=done'
    expect(read(`Run this:\n\n${code}`)).toContainEqual(expect.stringMatching(/^code /))
  })
})

test('every block knows its lines in the file', () => {
  const { blocks } = readDocument('# a\r\n\r\ntext\r\nmore\r\n\r\n- x\r\n- y\r\n')
  expect(blocks.map(({ span }) => span)).toEqual([
    { line: 1, endLine: 1 },
    { line: 3, endLine: 4 },
    { line: 6, endLine: 7 },
  ])
})

describe('bounds', () => {
  test('a line of more than 20,000 characters is left unread and named', () => {
    expect(readDocument(`# a\n\n${'|a'.repeat(10_001)}\n`).unread).toMatchObject({ span: { line: 3, endLine: 3 } })
    expect(readDocument(`# a\r\r${'word '.repeat(3000)}\r\r`.repeat(2)).unread).toBeNull()
  })

  test('a line nested too deep is left unread and named', () => {
    const { unread, lines } = readDocument(`# a\n${'> '.repeat(300)}deep\n\nb`)
    expect(unread).toMatchObject({ span: { line: 2, endLine: 2 } })
    expect(lines).toHaveLength(4)
  })
  test('thousands of lines that run on behind a bullet', () => {
    const { unread } = readDocument(`- a.\n${'Tail line.\n'.repeat(2000)}`)
    expect(unread?.span.line).toBe(501)
  })
  test('an ordinary report is read whole', () => {
    expect(readDocument('- a\n  - b\n    - c\n').unread).toBeNull()
  })
})

test('a table ends above the first line without a bar, however many cells follow', () => {
  const { blocks } = readDocument('Time | What\n-- | --\nnoon\n0 | a | b\n')
  expect(blocks[0]?.span).toEqual({ line: 1, endLine: 2 })
})

describe('inline Markdown becomes the text that a reader sees', () => {
  test.each([
    ['plain  text', 'plain text'],
    ['**bold** and *it* and ~~gone~~', 'bold and it and gone'],
    ['`code` and [link](https://example.com "t") and ![alt](x.png)', 'code and link and'],
    ['snake_case_name and 2 * 3', 'snake_case_name and 2 * 3'],
    [':warning: Leadup at 10:30:15', 'Leadup at 10:30:15'],
    ['&amp; &lt;b&gt; &eacute; \\*', '& <b> é *'],
    ['a<br>b <span style="x">c</span>', 'a b c'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['[[000612]] stays', '[[000612]] stays'],
    [`${'*a_ '.repeat(500)}end`, `${'a '.repeat(500)}end`],
  ])('%j', (source, text) => {
    expect(visible(source)).toBe(text)
  })

  const parts = [
    '*',
    '**',
    '***',
    '`',
    '_',
    '~',
    '[',
    ']',
    '](x)',
    'a',
    'Zoë ',
    'word ',
    ' ',
    '.',
    ',',
    ':',
    '5',
    '<',
    '&',
  ]
  const marked = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((found) => `a ${found.join('')}`)
  test('as another parser reads it', async () => {
    await fc.assert(
      fc.property(marked, (source) => {
        const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
        // A shortcode is an emoji to GitHub, and text to the other parser.
        fc.pre(!/:\w+:/.test(words(tree)))
        expect(visible(source)).toBe(words(tree).replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 1000 },
    )
  })
})

test('what stands behind a line that leaves an item leaves it too, in order', () => {
  const { blocks } = readDocument('- a\n::\nResolved:\n  - b\n#c')
  expect(blocks.map(({ type, span }) => `${span.line} ${type}`)).toEqual(['1 list', '2 paragraph', '4 list'])
})

interface Node {
  value?: string
  children?: readonly object[]
}

const words = ({ value = '', children = [] }: Node): string => value + children.map(words).join('')
