import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { codePoints, cut, inert, oneLine } from '../../src/tracking/text.ts'

const github = 'https://github.com'
const zero = '\u200B'

test.each([
  ['plain words', 'Add an alert', 'Add an alert'],
  ['a mention', 'Ask @octocat', `Ask @${zero}octocat`],
  ['a mention in code', '`@octocat`', `\\\`@${zero}octocat\\\``],
  ['a reference', 'Fixes #3 and GH-4', `Fixes #${zero}3 and GH-${zero}4`],
  ['a reference to another repository', 'octocat/shop#3', `octocat/shop#${zero}3`],
  [
    'an issue address',
    'closes https://github.com/octocat/shop/issues/3',
    'closes https://redirect.github.com/octocat/shop/issues/3',
  ],
  ['a pull request address', 'www.github.com/octocat/shop/pull/3.', 'https://redirect.github.com/octocat/shop/pull/3.'],
  ['another address', 'see https://example.com/a_b?x=@me', 'see https://example.com/a_b?x=%40me'],
  ['an HTML comment', '<!-- postmortem -->', '&lt;!-- postmortem --&gt;'],
  ['an entity', '&#64;octocat', `&amp;#${zero}64;octocat`],
  ['emphasis', '*a* _b_ snake_case', '\\*a\\* \\_b\\_ snake_case'],
  ['a link', '[here](https://example.com)', '\\[here\\](https://example.com)'],
  ['a heading', '# Title', `#${zero} Title`],
  ['a list', '- one', '\\- one'],
  ['a numbered list', '1. one', '1\\. one'],
  ['a formula', 'costs $5 and $6', 'costs &#36;5 and &#36;6'],
  ['lines', 'one\n\n  two', 'one two'],
  ['writing turned around', 'a\u202Eb', 'ab'],
])('%s is shown and does nothing', (_, text, written) => {
  expect(inert(text, github)).toBe(written)
})

test('on another GitHub an issue address stands in code, for there is no redirecting host', () => {
  const at = 'https://github.example.com'
  expect(inert(`${at}/octocat/shop/issues/3`, at)).toBe(`\`${at}/octocat/shop/issues/3\``)
})

describe('whatever the text is', () => {
  const tricky = fc.constantFrom(
    ...[
      '@',
      '#',
      '<!--',
      '-->',
      '`',
      '``',
      '*',
      '_',
      '[',
      '](',
      ')',
      '~~',
      '|',
      '&amp;',
      '\n',
      '  ',
      '\\',
      '$',
      'GH-1',
      '1.',
      '+ ',
    ],
    ...[
      'https://github.com/o/r/issues/1',
      'www.github.com/o/r/pull/2',
      'http://a@b.c/#1',
      '<b>',
      'fixes',
      'x',
      'É',
      '😀',
      '\u202E',
      '[^1]',
    ],
  )
  const text = fc.oneof(
    fc.array(tricky, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )

  test('it has no HTML, no mention and no reference', () => {
    fc.assert(
      fc.property(text, (it) => {
        const written = inert(it, github)
        expect(written).not.toMatch(/<|@(?!\u200B)|GH-\d/i)
        expect(written.replace(/&#(?:36|124);/g, '')).not.toMatch(/#(?!\u200B)/)
        expect(written).not.toMatch(/\/\/(?:www\.)?github\.com\/o\/r\/(?:issues|pull)(?![^`]*`)/)
      }),
      { numRuns: 2000 },
    )
  })

  test('GitHub shows it as it was written', () => {
    const words = text.filter((it) => !/https?:|www\./i.test(it))
    fc.assert(
      fc.property(words, (it) => {
        const html = micromark(`> ${inert(it, github)}`, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
        const shown = /^<blockquote>\n?(?:<p>([^<]*)<\/p>\n)?<\/blockquote>$/.exec(html)
        expect(shown, html).not.toBeNull()
        const plain = (value: string) => value.normalize('NFKC').replace(/[\u200B\s\u0085]+/g, '')
        expect(plain((shown?.[1] ?? '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity))).toBe(
          plain(oneLine(it)),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

describe('cutting', () => {
  test.each([
    ['short enough', 6, 'short…'],
    ['cut at the last word', 12, 'cut at the…'],
    ['nowhereToCutInThisLongWord', 10, 'nowhereTo…'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['fits', 4, 'fits'],
  ])('%s in %i', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected)
  })

  test('never leaves more than the limit, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        expect(codePoints(cut(text, limit))).toBeLessThanOrEqual(limit)
        expect(cut(text, limit)).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})
