import { names } from '../../src/postmortem/section-names.ts'

const titles = Object.values(names)
  .flat()
  .flatMap((list) => list.split(', '))

const labels = (title: string) => [
  title,
  `## ${title}\n`,
  `##${title}\n`,
  `**${title}:** `,
  `- **${title}**\n`,
  `${title}:\n`,
  `<h2>${title}</h2>\n`,
]

const times = `
10:00
10:00 AM
13:06 PM
9am
0915
25:61
12:00 AM
10:00-10:30
20:14 – 20:15
+15 min
T+0
2026-03-12T10:00:00Z
2026-03-12T10:00:00+02:00
2026-03-12
2024-02-30
12/03/2026
March 12, 2026
12 March 2026
31 June
Monday
UTC
GMT+1
PDT
IST
CEST
UTC+14:00
(all times EAT)
2.5 hours
1h 30m
90 minutes
about 2 days
00:00
`

const tasks = `
- [ ] 
- [x] 
✅
~~done~~
@octocat
Owner: 
Due: 2026-05-01
P1
#12
owner/repo#12
https://github.com/octo-org/shop/issues/7
ABC-123
TODO
[prevent]
<!-- id: lag-alert -->
<!-- no-issue -->
<!-- postmortem-ignore timeline-order: reason -->
<!-- postmortem-ignore no-such-rule -->
`

const markup = `
# 
###### 
===
---
- 
* 
1. 
    
>
> 
|
| --- | --- |
| Time | Event |
| Action | Owner | Due | Status |
\`\`\`
~~~
\`
**
__
~~
[
](
![
](#x)
<https://a.example>
www.a.example
<p>
</p>
<br>
<li>
</ul>
<table><tr><td>
<details><summary>
<h2>
</h2>
<!--
-->
<![CDATA[
<?
<script>
&nbsp;
&#x0;
&amp
\\
[^1]:
+++
Draft
status: draft
{{name}}
[Insert date]
TBD
password=hunter2hunter2
10.0.0.1
jane.doe@example.com
`

const odd = [
  '\t',
  '\r',
  '\r\n',
  '\n\n',
  '\v',
  '\f',
  '\u0000',
  '\u00A0',
  '\u2028',
  '\u200B',
  '\u202E',
  '\uFEFF',
  'ß',
  'İ',
  'é',
  '表',
  '👩‍👧',
].concat('\u0301', ' ', '.', ':', ' - ', ' – ', '(', ')')

const lines = (list: string) => list.split('\n').filter((line) => line !== '')

/** What reports and attacks on readers are made of, as strings of bytes. */
export const dictionary: readonly string[] = [
  ...titles.flatMap(labels),
  ...[times, tasks, markup].flatMap((list) => Array.from({ length: 8 }, () => lines(list)).flat()),
  ...Array.from({ length: 8 }, () => odd).flat(),
].map((text) => Buffer.from(text).toString('latin1'))

/** Bytes that end characters of UTF-8 early or belong to UTF-16. */
export const oddBytes = [
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  '\xc3',
  '\xe2\x80',
  '\xed\xa0\x80',
  '\xf0\x9f',
  '\x80',
  '\x96',
]
