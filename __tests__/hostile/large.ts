/** Texts that a careless reader takes quadratic time over, or worse: by name, made to have about so many bytes. */

const report = (section: string, body: string) =>
  [
    '# Postmortem: checkout outage',
    '## Summary',
    'On 2 March 2026 from 10:00 to 11:30 UTC the checkout failed for 4,100 users.',
    '## Timeline (UTC)',
    '- 10:00 Alert fires',
    '- 11:30 Service restored',
    section,
    body,
    '',
  ].join('\n\n')

const lines = (one: (index: number) => string) => (size: number) => {
  const made: string[] = []
  for (let length = 0; length < size; ) {
    const line = one(made.length)
    made.push(line)
    length += line.length + 1
  }
  return made.join('\n')
}
/** Paragraphs of the text alone, each as long as a line may be. */
const run = (text: string) => (size: number) => {
  const paragraph = text.repeat(Math.ceil(Math.min(size, 19_000) / text.length))
  return Array.from({ length: Math.ceil(size / paragraph.length) }, () => paragraph).join('\n\n')
}
const clock = (index: number) =>
  `${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`

const inSection = (section: string, body: (size: number) => string) => (size: number) => report(section, body(size))

export const large: Readonly<Record<string, (size: number) => string>> = {
  'opening brackets': inSection('## Impact', run('[')),
  'brackets within brackets': inSection('## Impact', run(`${'['.repeat(9500)}${']'.repeat(9500)}`)),
  'links without end': inSection('## Impact', run('[a](')),
  'images without end': inSection('## Impact', run('![a](b ')),
  'emphasis that nothing closes': inSection('## Impact', run('*a _b ')),
  asterisks: inSection('## Impact', run('a**b')),
  'runs of backticks': inSection(
    '## Impact',
    lines((index) => '`'.repeat((index % 200) + 1)),
  ),
  'one backtick a word': inSection('## Impact', run('` a ')),
  'tags without end': inSection('## Impact', run('<a ')),
  'comments without end': inSection(
    '## Impact',
    lines(() => '<!--'),
  ),
  'declarations without end': inSection('## Impact', run('<!A ')),
  'processing instructions': inSection('## Impact', run('<?')),
  entities: inSection('## Impact', run('&#x41;')),
  quotations: inSection('## Impact', run('> ')),
  'lists within lists': inSection(
    '## Action items',
    lines((index) => `${' '.repeat((index * 2) % 400)}- a`),
  ),
  'one long line': inSection('## Impact', run('word ')),
  'one long word': inSection('## Impact', run('x')),
  'white space': inSection('## Impact', run(' \t')),
  'blank lines': inSection('## Impact', run('\n')),
  'carriage returns': inSection('## Impact', run('\r')),
  headings: inSection(
    '## More',
    lines((index) => `## Heading ${index}`),
  ),
  'labels in bold': inSection(
    '## More',
    lines((index) => `**Label ${index}:** text`),
  ),
  'headings of levels': inSection(
    '## More',
    lines((index) => `${'#'.repeat((index % 6) + 1)} Impact ${index}`),
  ),
  'a wide table': inSection('## Action items', run(`|${'a|'.repeat(4000)}\n|${'-|'.repeat(4000)}`)),
  'a long table': inSection(
    '## Action items',
    (size) => `| Action | Owner |\n| --- | --- |\n${lines((index) => `| Add alert ${index} | @octocat |`)(size)}`,
  ),
  'action items': inSection(
    '## Action items',
    lines((index) => `- [ ] Add alert number ${index} (owner: @octocat)`),
  ),
  'short action items': inSection(
    '## Action items',
    lines(() => '- Add x'),
  ),
  'equal action items': inSection(
    '## Action items',
    lines(() => '- [ ] [P1] Add an alert on replication lag (owner: @octocat, due 2026-03-31)'),
  ),
  'timeline entries': inSection(
    '## Timeline',
    lines((index) => `- ${clock(index)} Alert ${index} fires`),
  ),
  'timeline in plain lines': inSection(
    '## Timeline',
    lines((index) => `${clock(index)} x\n`),
  ),
  'times in one line': inSection('## Timeline', run('10:00 ')),
  'dates in one line': inSection('## Timeline', run('2 March 2026 ')),
  digits: inSection('## Timeline', run('1')),
  'digits and points': inSection('## Timeline', run('1.')),
  'digits and commas': inSection('## Impact', run('1,')),
  'lengths of time': inSection('## Duration', run('2 hours ')),
  addresses: inSection(
    '## Impact',
    lines((index) => `https://example.com/${index}`),
  ),
  'an address without end': inSection('## Impact', run(`https://${'a.'.repeat(9000)} `)),
  mentions: inSection('## Action items', run(`- Add ${'@octocat '.repeat(2000)}`)),
  'mail addresses without end': inSection('## Impact', run(`${'a.'.repeat(9000)}@ `)),
  'passwords without end': inSection('## Impact', run('password=')),
  'tokens without end': inSection('## Impact', run('eyJaaaaaaaa.')),
  suppressions: (size) =>
    `${lines(() => '<!-- postmortem-ignore timeline-gap: because -->')(size / 2)}\n\n${report('## Timeline', lines((index) => `- ${clock(index * 61)} Alert ${index} fires`)(size / 2))}`,
  'unknown suppressions': lines((index) => `<!-- postmortem-ignore rule-${index}: because -->`),
  'front matter': (size) =>
    `---\n${lines((index) => `key${index}: value`)(size)}\n---\n\n${report('## Impact', 'None')}`,
  'lists in front matter': (size) =>
    `---\nauthors:\n${lines(() => '- x')(size)}\n---\n\n${report('## Impact', 'None')}`,
  'front matter without end': (size) => `---\n${lines((index) => `key${index}: value`)(size)}`,
  'fences without end': inSection(
    '## Impact',
    lines(() => '```'),
  ),
  'fences that grow': inSection(
    '## Impact',
    lines((index) => '`'.repeat(3 + (index % 500))),
  ),
  definitions: inSection(
    '## Impact',
    lines((index) => `[${index}]: https://example.com`),
  ),
  footnotes: inSection(
    '## Impact',
    lines((index) => `[^${index}]: text [^${index}]`),
  ),
  'sentences of one word': inSection('## Impact', run('No. ')),
  abbreviations: inSection(
    '## Impact',
    lines((index) => `QX${index.toString(36).toUpperCase()} failed.`),
  ),
  'nested HTML': inSection('## Impact', run('<div>')),
  'an HTML table': inSection('## Action items', run(`<table>${'<tr><td>Add x</td></tr>'.repeat(800)}</table>`)),
  'HTML list items': inSection('## Action items', (size) => `<ul>\n${'<li>Add x\n'.repeat(size / 10)}</ul>`),
  'combining marks': inSection('## Impact', run('\u0301')),
  'zero-width joiners': inSection('## Impact', run('\u200D')),
  'turned writing': inSection('## Impact', run('\u202E')),
  'the same word as a title': inSection(
    '## More',
    lines(() => '## Impact'),
  ),
  'a title without end': run(`# ${'Postmortem '.repeat(1700)}`),
  'Setext headings': inSection(
    '## More',
    lines((index) => (index % 2 === 0 ? 'Impact' : '---')),
  ),
  'half an emoji': inSection('## Impact', run('\uD83D')),
  'shortcodes without end': inSection('## Impact', run(':a')),
  'paired colons': inSection('## Impact', run('a: b: ')),
  dashes: inSection('## Impact', run('-')),
  'dashes and spaces': inSection('## Impact', run('- ')),
  'escaped characters': inSection('## Impact', run('\\*')),
  pipes: inSection('## Impact', run('|')),
  dollars: inSection('## Impact', run('$')),
  'zones in parentheses': inSection(
    '## Timeline (UTC, UTC)',
    lines((index) => `- ${clock(index)} UTC+${index % 14} (all times UTC)`),
  ),
}
