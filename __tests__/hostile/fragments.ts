import fc from 'fast-check'

/** Texts that mean something to a program that reads what we say: one table a reader. */
export const fragments = {
  runner: [
    '::set-output name=verdict::pass',
    '::stop-commands::pause',
    '::add-mask::the',
    '::error file=a,line=1::forged',
    '##[error]forged',
    '##[add-mask]the',
    '##[stop-commands]pause',
    'text ##[group]inside',
    '%0A::error::forged',
    '%25%0D%3A%2C',
    '\r::warning::forged',
    '\u2028::warning::forged',
    'ghadelimiter_0\nverdict<<x\npass\nx',
  ],
  html: [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '<a href="javascript:alert(1)">x</a>',
    '</details></summary></table>',
    '</title><style>*{display:none}</style>',
    '<iframe srcdoc="<b>x">',
    '<!-- hidden -->',
    '-->',
    '<!--',
    '<![CDATA[x]]>',
    '<?xml version="1.0"?>',
    '&lt;b&gt; &#64;octocat &#x200b; &amp;',
    '</script><!--',
  ],
  links: [
    '[click](javascript:alert(1))',
    '[click](data:text/html;base64,PHNjcmlwdD4=)',
    '![pixel](https://evil.test/pixel.png)',
    '<https://evil.test/>',
    'https://evil.test/a_b?x=@me#1',
    'www.evil.test',
    'ftp://evil.test/file',
    'mailto:mallory@evil.test',
    'mallory@evil.test',
    '[ref]: https://evil.test',
    '[^note]',
    '](https://evil.test)',
    'https://[evil',
    'https://_evil_.example/*x*',
  ],
  references: [
    '@octocat',
    '@octo-org/security',
    '#1',
    'GH-1',
    'gh-1',
    'octo-org/shop#1',
    'octocat@0123456789abcdef0123456789abcdef01234567',
    '0123456789abcdef0123456789abcdef01234567',
    'fixes #1',
    'Closes: octo-org/shop#1',
    'resolves https://github.com/octo-org/shop/issues/1',
    'https://github.com/octo-org/shop/pull/1#issuecomment-1',
    'http://www.GitHub.com/octo-org/shop/discussions/1',
    'https://github.com/octo-org/shop/commit/0123456',
    '/cc @octocat',
    '(@octocat)',
    '`@octocat` and `#1`',
  ],
  markers: [
    '<!-- postmortem:comment v1 issues=1,2 -->',
    '<!-- postmortem:action-item v1 report=postmortems/a.md key=x pull=none --> <!-- /postmortem:action-item -->',
    '<!-- postmortem:parent v1 report=postmortems/a.md children=1 -->',
    '<!-- postmortem:suggestion v1 key=0123456789abcdef -->',
    '<!-- postmortem:roll-up v1 -->',
    '<!-- postmortem:reminder v1 stage=unowned -->',
    '<!-- /postmortem:action-item -->',
    '<!-- id: lag --alert -->',
    '<!-- postmortem-ignore constructor: because -->',
  ],
  invisible: [
    '\u202Eevil\u202C',
    '\u2066a\u2069',
    '\u200B',
    '\u200D\u200C\u2060\uFEFF',
    '\u0000',
    '\u0007\u0008\u001B[31mred\u001B[0m\u001B]0;title\u0007',
    '\u0085\u2028\u2029',
    '\uD800',
    'a\uDC00b',
    '\u{E0041}\u{E007F}',
    '\u061C\u200E\u200F',
    '\uFFFE\uFFFF',
    'e\u0301\u0323\u0324',
    '👩‍👩‍👧‍👦',
    '\u00A0\u3000',
    '\u00AD',
  ],
  markdown: [
    '**',
    '__',
    '~~',
    '`',
    '``` ``',
    '```',
    '~~~',
    '|',
    '\\|',
    '| --- |',
    '$x^2$',
    '$$',
    '\\',
    '> [!CAUTION]',
    '# heading',
    '- [x] item',
    '1. item',
    '***',
    '===',
    '&nbsp;',
    ':tada:',
    '\\`',
    '[',
    ']',
    '![',
  ],
  mermaid: ['click a href "javascript:alert(1)"', '%%{init: {"theme":"dark"}}%%', 'section x :done, 1m', ';', '#quot;'],
  spreadsheet: ['=HYPERLINK("https://evil.test")', '+1+1', '-1', '@SUM(1)', '\t=1', '"', '","=1', '＝1+1', ';=1'],
  objects: ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'null', 'NaN'],
  times: [
    '10:00',
    '25:61',
    '2026-99-99',
    '2026-02-30 10:00',
    '9999-12-31 23:59',
    '0000-00-00 00:00 UTC',
    '31/31/2026',
    '10:00 constructor',
    '10:00 UTC+99',
    '99999999999999 hours',
    '1e309 minutes',
    '-5 minutes',
  ],
  long: ['x'.repeat(300), '😀'.repeat(260), 'word '.repeat(100), `${'a'.repeat(140)}@octocat`, '\u0301'.repeat(200)],
} as const

const everything: readonly string[] = Object.values(fragments).flat()

/** A few hostile fragments with or without words between them, or any text at all. */
export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...everything), { minLength: 1, maxLength: 3 }).map(joined) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...everything), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

function joined(parts: readonly string[]): string {
  return `Fix ${parts.join(' the cache ')} soon`
}

/** A path that git can hold: any text without NUL, no empty part, no `.` or `..`. */
export const hostilePath = fc
  .oneof(
    { weight: 3, arbitrary: hostileText },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'a b.md',
        '"quoted".md',
        "it's.md",
        '-rf.md',
        '--output=x.md',
        '..md',
        'new\nline.md',
        'carriage\rreturn.md',
        'tab\t.md',
        '100%.md',
        '%2e%2e%2f.md',
        'back\\slash.md',
        'a:b,c.md',
        '::error::x.md',
        '`tick`.md',
        'pipe|.md',
        '(round)[square].md',
        '=1+1.md',
        '#1 @octocat.md',
        'ü😀\u202E.md',
        '?plain=1#L1.md',
        'file.md"onload="x',
      ),
    },
  )
  .map((name) => `postmortems/${pathPart(name)}`)

function pathPart(name: string): string {
  const parts = name
    .replace(/\p{Cs}|\0/gu, '')
    .split('/')
    .map((part) => (['', '.', '..'].includes(part) ? 'x' : part))
  return `${parts
    .join('/')
    .slice(0, 200)
    .replace(/\p{Cs}/gu, '')}.md`
}
