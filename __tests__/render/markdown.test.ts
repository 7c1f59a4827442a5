import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { code, details, htmlText, inline, link, prose, table } from '../../src/render/markdown.ts'

/** What a reader sees, as GitHub's Markdown makes it. */
const html = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const visible = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replaceAll('\u200B', '')
    .trim()

const hostile = [
  'a **b** _c_ ~~d~~ `e` [f](https://example.com) ![g](h)',
  '<img src=x onerror=alert(1)> <!-- postmortem:comment v1 issues=1 -->',
  '| a | b \\| c |',
  '&lt;b&gt; &#64;octocat',
  '$x^2$ and $$y$$',
  'back\\slash \\` \\[',
  '- not a list',
  '# not a heading',
  '::error::not a command',
]

describe('text in Markdown shows as it was written', () => {
  test.each(hostile)('%s', (text) => {
    expect(visible(html(`x ${inline(text)}`))).toBe(`x ${text}`)
    expect(html(`x ${inline(text)}`)).toMatch(/^<p>[^<]*<\/p>$/)
  })

  test('also in a table cell, in code and in the summary of a part that opens', () => {
    for (const text of hostile) {
      const cells = html(table(['a', 'b'], [[inline(text), code(text)]])).match(/<td>.*<\/td>/g)
      expect(cells?.map(visible)).toEqual([text, text])
      expect(visible(html(details(text, 'body')))).toBe(
        `${text}\n\nbody`.replace('\n\n', ''.padEnd(0)).replace('body', '\nbody'),
      )
    }
  })
})

test.each([
  ['@octocat', '@\u200Boctocat'],
  ['@acme/payments', '@\u200Bacme/payments'],
  ['fixes #12', 'fixes #\u200B12'],
  ['octo/shop#12', 'octo/shop#\u200B12'],
  ['GH-12', 'GH-\u200B12'],
  ['https://github.com/octo/shop/issues/1', 'https:\u200B//github.com/octo/shop/issues/1'],
  ['www.example.com', 'www\u200B.example.com'],
])('%s notifies nobody and refers to nothing', (text, quiet) => {
  expect(inline(text)).toBe(quiet)
  expect(code(text)).toBe(`\`${quiet}\``)
  expect(htmlText(text)).toBe(quiet)
})

test('control characters and marks that turn the direction of writing are left out', () => {
  expect(inline('a\u0000b\u001B[31mc\u202Ed\u2066e')).toBe('ab\\[31mcde')
})

describe('a message of ours has found values in code', () => {
  test.each([
    ['Entry `09:50` is early', 'Entry `09:50` is early'],
    ['`a` and `b`', '`a` and `b`'],
    ['`x|y`', '<code>x&vert;y</code>'],
    ['a * b', 'a \\* b'],
    ['an odd ` backtick', 'an odd \\` backtick'],
  ])('%s', (message, markdown) => {
    expect(prose(message)).toBe(markdown)
  })

  test('whatever a value holds, nothing but text and code comes of it', () => {
    const characters = fc.constantFrom(...'`*_[]()<>|\\&$#@! ab\n')
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 24 }), (text) => {
        const row = html(table(['a'], [[prose(text.join(''))]]))
        expect(row.match(/<td>/g)?.length ?? 0).toBeLessThanOrEqual(1)
        expect(row.replace(/<\/?(?:table|thead|tbody|tr|th|td|code)>/g, '')).not.toMatch(/<[a-z!/]/i)
      }),
    )
  })
})

test('a link’s address cannot end the link', () => {
  expect(html(link('x', 'https://example.com/a(b) c'))).toBe('<p><a href="https://example.com/a%28b%29%20c">x</a></p>')
  expect(link('x', null)).toBe('x')
})
