import fc from 'fast-check'
import { hostilePath, hostileText } from './fragments.ts'

/** What a report says, field by field. */
export interface Fields {
  path: string
  frontMatter: readonly (readonly [key: string, value: string])[]
  title: string
  heading: string
  summary: string
  impact: string
  cause: string
  times: readonly string[]
  entries: readonly string[]
  items: readonly {
    text: string
    detail: string
    owner: string
    due: string
    priority: string
    reference: string
    marker: string
  }[]
  table: boolean
}

const text = hostileText
const key = fc.oneof(
  fc.constantFrom('date', 'owner', 'status', 'severity', '__proto__', 'constructor', 'authors', 'impact'),
  text,
)
const time = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('10:00', '10:05', '11:30', '23:59') },
  { weight: 1, arbitrary: text },
)
const item = fc.record({ text, detail: text, owner: text, due: text, priority: text, reference: text, marker: text })

export const hostileFields: fc.Arbitrary<Fields> = fc.record({
  path: hostilePath,
  frontMatter: fc.array(fc.tuple(key, text), { maxLength: 3 }),
  title: text,
  heading: text,
  summary: text,
  impact: text,
  cause: text,
  times: fc.array(time, { minLength: 4, maxLength: 4 }),
  entries: fc.array(text, { minLength: 4, maxLength: 4 }),
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
  table: fc.boolean(),
})

/** The fields as a report that is otherwise in order, so that every one of them is read. */
export function markdownOf(fields: Fields): string {
  const { frontMatter, title, heading, summary, impact, cause, times, entries } = fields
  const front = frontMatter.map(([name, value]) => `${name}: ${value}`)
  const moments = entries.map(
    (entry, index) =>
      `- ${times[index]} ${['Deploy starts', 'Alert fires, on-call is paged', 'Rolled back', 'Service restored'][index]}: ${entry}`,
  )
  return [
    ...(front.length > 0 ? ['---', ...front, '---', ''] : []),
    `# Postmortem: ${title}`,
    '',
    '## Summary',
    '',
    `On 2 March 2026 from 10:00 to 11:30 UTC the checkout answered with errors. ${summary}`,
    '',
    '## Impact',
    '',
    `4,100 users could not pay for 90 minutes. ${impact}`,
    '',
    '## Timeline (UTC, 2 March 2026)',
    '',
    ...moments,
    '',
    '## Root cause',
    '',
    `The root cause was a connection pool without a limit. ${cause}`,
    '',
    `## ${heading}`,
    '',
    `Some more about ${heading}.`,
    '',
    '## Resolution',
    '',
    'The deploy was rolled back, and the pool was limited.',
    '',
    '## Action items',
    '',
    ...(fields.table ? itemTable(fields) : itemList(fields)),
    '',
  ].join('\n')
}

function itemList({ items }: Fields): string[] {
  return items.map(
    ({ text, detail, owner, due, priority, reference, marker }) =>
      `- [ ] [${priority}] Add ${text} (owner: ${owner}, due ${due}) ${reference} <!-- ${marker} -->\n  - ${detail}`,
  )
}

function itemTable({ items }: Fields): string[] {
  return [
    '| Action | Owner | Due | Priority | Issue |',
    '| --- | --- | --- | --- | --- |',
    ...items.map(
      ({ text, owner, due, priority, reference }) => `| Add ${text} | ${owner} | ${due} | ${priority} | ${reference} |`,
    ),
  ]
}
