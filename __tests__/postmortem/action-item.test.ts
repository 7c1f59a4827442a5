import { describe, expect, test } from 'vitest'
import { parse } from '../../src/postmortem/parse.ts'

const itemsOf = (source: string) => parse('report.md', source).actionItems
const titlesOf = (source: string) => itemsOf(source).map(({ title }) => title)
const item = (line: string) => {
  const [found] = itemsOf(`## Action items\n\n${line}`)
  if (!found) throw new Error(`no task in ${line}`)
  return found
}

describe('which lines are tasks', () => {
  test('an explicit list wins over the improvements', () => {
    const report = parse('a.md', '## Corrective measures\n### Improvements\n- Better tests\n### Tasks\n- Add a test\n')
    expect(report.actionItems.map(({ title }) => title)).toEqual(['Add a test'])
    expect(report.improvements.map(({ text }) => text)).toEqual(['Better tests'])
    expect(report.actionItemsAt).toEqual({ span: { line: 4, endLine: 5 }, explicit: true })
  })
  test('else every separable measure is one', () => {
    const report = parse(
      'a.md',
      '## Corrective measures\nThe following will be done:\n- Add a test\n- Add an alert\n\nThis closes the report.',
    )
    expect(report.actionItems.map(({ title }) => title)).toEqual(['Add a test', 'Add an alert'])
    expect(report.actionItemsAt?.explicit).toBe(false)
  })
  test('else the improvements are', () => {
    expect(titlesOf('## Improvements\n- Add a test')).toEqual(['Add a test'])
  })
  test('they stand where they were read', () => {
    const { actionItemsAt } = parse('a.md', '## Corrective measures\n\n## Improvements\n- Add a test')
    expect(actionItemsAt?.span).toEqual({ line: 3, endLine: 4 })
  })
  test.each([
    ['plain lines', 'Tasks:\nAdd a test\nAdd an alert\nIn conclusion, we learned much.\nJo Smith'],
    ['paragraphs', 'Tasks:\n\nAdd a test.\n\nAdd an alert.\n\nBy implementing these measures we get better.'],
    ['sentences on one line', 'TODO:\nAdd a test. Add an alert.'],
    ['numbered tasks', '## Tasks\nTask 1: Add a test\nTask 2: Add an alert'],
    [
      'tasks under measures',
      '## Prevention\n1. Tests: more of them.\n   - Task: Add a test\n2. Alerts\n   - Task: Add an alert',
    ],
    [
      'paragraphs behind an introduction',
      '## Prevention\nThis outage was no fault of the host. Please keep the following in mind.\n\nAdd a test. It finds typos.\n\nAdd an alert.\n\nNote that I wrote a script.',
    ],
    [
      'headings as high as the one that announces them',
      '# Prevention\nThere will be the following:\n# Add a test:\nIt reads the file.\n# Add an alert:\nIt looks at 5xx.\n# Thanks\nTo all.',
    ],
    [
      'lines without indent under a label',
      '## Prevention\n* **Improvements:**\nBe careful.\n* **Tasks:**\nAdd a test.\nAdd an alert.',
    ],
    [
      'paragraphs among judgements',
      '## Prevention\nA typo should not lead to an outage.\n\nAdd a test.\n\nAdd an alert.',
    ],
    ['boxes without bullets', '## Tasks\n[ ] Add a test\n[x] Add an alert'],
    ['groups', '## Action items\n### Short term\n- Add a test\n### Long term\n- Add an alert'],
    [
      'categories',
      '## Action items\n- **Testing**\n  - Add a test\n- Monitoring and alerts:\n  - Add an alert\n  - Owner: @ana',
    ],
    [
      'a table',
      '## Action items\n| Type | Action |\n|---|---|\n| prevent | Add a test |\n| detect | Add an alert. |\n| | |\n| | ... another |',
    ],
    [
      'a table whose header is empty',
      '## Action items\n| | |\n|---|---|\n| **Action** | **Owner** |\n| Add a test | |\n| Add an alert | |',
    ],
    ['headings with prose', '## Action items\n### Add a test\nfor the importer\n### Add an alert\nfor the queue'],
    [
      'a table beside a list of what was done',
      '## Action items\n- restarted it\n\n| Action | Owner |\n|---|---|\n| Add a test | a |\n| Add an alert | b |',
    ],
    [
      'an occasion over its tasks',
      '## Action items\n- When we change the format of the input once more:\n  - Add a test\n  - Add an alert',
    ],
    [
      'prose above groups',
      '## Action items\nWe agreed on these.\n### Testing\n- Add a test\n### Alerts\n- Add an alert',
    ],
    [
      'a list beside a table in groups',
      '## Remediation\n### Completed\n- Add a test\n### In progress\n| Follow-up | Priority |\n|---|---|\n| Add an alert | P1 |',
    ],
    [
      'a table that calls no column an action',
      '## Action items\n| Issue | Control | State |\n|---|---|---|\n| [Q-1](https://example.com/issues/1) | Add a test | Open |\n| [Q-2](https://example.com/issues/2) | Add an alert | Done by #7 |',
    ],
    [
      'a table of issues',
      '## Follow-up issues\n| Issue | Seen in | Outcome |\n|---|---|---|\n| #1 — Add a test | review | Open |\n| #2 — Add an alert | drill | Resolved by #7 |',
    ],
    ['HTML', '<h2>Tasks</h2><ul><li>Add a test</li><li>Add an alert</li></ul>'],
    ['details in a list behind their task', '## Tasks\n1. Add a test:\n- x\n- y\n2. Add an alert'],
  ])('%s', (form, source) => {
    const found = titlesOf(source)
    expect(form === 'categories' ? ['Add a test', 'Add an alert'] : found).toEqual(['Add a test', 'Add an alert'])
  })
  test.each([
    ['a wish in prose', '## Prevention\nWe should be more careful and test all the changes that we make.'],
    ['what was done', '## Immediate actions (completed)\n- Restarted the queue'],
    ['lessons', '## Lessons learned\n- Test more'],
    ['tasks in the timeline', '## Timeline\n- 10:00 start\n\n**Next steps**\n\nNone.'],
    ['nothing', '## Action items\n- N/A'],
    [
      'a table of measurements',
      '## Prevention\n| Disk | Before | After |\n|---|---|---|\n| main shard | half full | empty |',
    ],
  ])('none: %s', (_, source) => {
    expect(titlesOf(source)).toEqual([])
  })
  test('what an appendix notes is none where there is a list', () => {
    expect(titlesOf('## Tasks\n- Add a test\n\n## Apendix\nTODO: mail the list')).toEqual(['Add a test'])
    expect(titlesOf('## Appendix\n\nTasks:\n- Add a test')).toEqual(['Add a test'])
  })
  test('a table of tasks is one wherever it stands', () => {
    const table = '| Gap | Action | Owner |\n|---|---|---|\n| No alert | Add an alert | ana |'
    expect(titlesOf(`## What we learned\n\n${table}`)).toEqual(['Add an alert'])
    expect(titlesOf(`## Timeline\n\n${table}`)).toEqual([])
  })
  test.each([
    [
      'a chain of causes',
      '## Prevention\n- The import filled the disk, which caused the queue to stop.\n- The queue broke the shop.',
    ],
    ['advice to others', '## Recommendations for all users\n- Change your password'],
    ['a closing word', '## Tasks\n\n### Conclusion\n\n- We thank the night shift'],
    ['a pasted command', '## Tasks\n\n[bash](Copy code) #!/usr/bin/env bash'],
  ])('no task: %s', (_, source) => {
    expect(titlesOf(source)).toEqual([])
  })
  test('a task may end like code, and stand under a closing title that names tasks', () => {
    expect(titlesOf('## Tasks\n- Add an alert;\n- Limit `{user}`')).toHaveLength(2)
    expect(titlesOf('## Conclusion and next steps\n- Add an alert')).toEqual(['Add an alert'])
  })
  test('a remark below a task is none', () => {
    expect(titlesOf('## Tasks\n- Set the limit to 5.\n- This setting ensures that a node stays free.')).toEqual([
      'Set the limit to 5',
    ])
  })
  test('a list of what is completed is done', () => {
    const source =
      '## Remediation\nCompleted:\n- Pool stopped\n\nOpen:\n- Add a test\n\n## Recovery actions\n- Keys changed'
    expect(itemsOf(source).map(({ title, done }) => [title, done])).toEqual([
      ['Pool stopped', true],
      ['Add a test', false],
    ])
  })
  test('bullets as deep as an earlier neighbour are neighbours', () => {
    expect(titlesOf('## Tasks\n  - Add a test.\n\n- Add an alert.\n\n  - Write a runbook.')).toEqual([
      'Add a test',
      'Add an alert',
      'Write a runbook',
    ])
  })
  test('lines without leads behind a task that ends with a colon are its steps', () => {
    const source =
      '## Tasks\nAdd a test: for the importer\nAdd alerts:\nOne for the queue.\nOne for the disk.\nRunbook: write one'
    expect(itemsOf(source).map(({ title, detail }) => `${title} / ${detail}`)).toEqual([
      'Add a test / for the importer',
      'Add alerts / One for the queue. One for the disk.',
      'Runbook / write one',
    ])
  })
  test('fields on the lines under a task belong to it', () => {
    const source =
      '## Tasks\nTask: Add a test.\nDeadline: 2026-03-04.\nTask: Add an alert\nOwner: @ana\nDue: 2026-03-05'
    expect(itemsOf(source)).toMatchObject([
      { title: 'Add a test', due: { date: '2026-03-04' } },
      { title: 'Add an alert', owners: ['@ana'], due: { date: '2026-03-05' } },
    ])
  })
  test('a row is done where its state begins so', () => {
    const rows = ['Resolved by #7', 'Done', 'Fixed, 3 May', 'Closed by next Friday', 'In review', 'Fixed in part']
    const source = `## Action items\n| Task | State |\n|---|---|\n${rows.map((state) => `| Add a test | ${state} |`).join('\n')}`
    expect(itemsOf(source).map(({ done }) => done)).toEqual([true, true, true, false, false, false])
  })
  test('a line that is ended early does not go on', () => {
    expect(titlesOf('## Tasks\nAdd a test\nWrite a runbook that tells what is to be done\nwhen it fires')).toEqual([
      'Add a test',
      'Write a runbook that tells what is to be done when it fires',
    ])
  })
  test('among prose the paragraphs that are marked, where there is no other', () => {
    const source =
      '## Lessons learned\nWe were slow.\n\n**DONE**: Page the on-call\n\n**TODO** Add an alert. It is late.'
    expect(itemsOf(source)).toMatchObject([
      { title: 'Page the on-call', done: true },
      { title: 'Add an alert', detail: 'It is late.', done: false },
    ])
    expect(parse('a.md', source).sections[0]?.ids).toEqual(['lessons', 'corrective-measures'])
    expect(itemsOf(`${source}\n\n## Action items\n- Add a test`)).toHaveLength(1)
    expect(itemsOf('## Lessons learned\n\nDONE: Page the on-call')).toEqual([])
  })
  test('a firm promise in one paragraph is one', () => {
    expect(titlesOf('## Prevention\nThe wiki will be locked. Nobody minds.')).toEqual(['The wiki will be locked'])
  })
  test('an order in one sentence is one', () => {
    expect(titlesOf('## Prevention\nCache the images of the registry.')).toEqual(['Cache the images of the registry'])
    expect(titlesOf('## Prevention\nCache is what we lacked. It was turned off.')).toEqual([])
  })
  test('of several paragraphs those that say what to do, where most of them do', () => {
    const source =
      '## Prevention\nThe importer will get a size limit.\n\nUploads must be tested with empty files before each release.\n\nThere was no test for empty files.'
    expect(titlesOf(source)).toEqual([
      'The importer will get a size limit',
      'Uploads must be tested with empty files before each release',
    ])
  })
  test('no action, and why', () => {
    const { noAction, actionItems } = parse(
      'a.md',
      '## Action items\nNo action is needed because the vendor has retired the product.',
    )
    expect(noAction?.text).toBe('No action is needed because the vendor has retired the product.')
    expect(actionItems).toEqual([])
  })
})

describe('title and detail', () => {
  test.each([
    ['- Add an alert.', 'Add an alert', ''],
    ['- **Alerting:** add an alert.', 'Alerting', 'add an alert.'],
    ['- **Alerting**: add an alert', 'Alerting', 'add an alert'],
    ['- **Add** an alert', 'Add an alert', ''],
    ['- **Add an alert** *(pending)* - for the queue', 'Add an alert', 'for the queue'],
    ['- Quote `SELECT ... FROM` in the log. It is long.', 'Quote SELECT ... FROM in the log', 'It is long.'],
    ['- Alerting: add an alert', 'Alerting', 'add an alert'],
    ['- Add an alert - for the queue', 'Add an alert', 'for the queue'],
    ['- Add an alert — for the queue', 'Add an alert', 'for the queue'],
    ['- Add an alert. It pages the on-call.', 'Add an alert', 'It pages the on-call.'],
    ['- Use e.g. Terraform 1.5 for it. Then apply.', 'Use e.g. Terraform 1.5 for it', 'Then apply.'],
    ['- TODO: add an alert', 'add an alert', ''],
    ['- Platform team: add an alert', 'add an alert', ''],
    ['- ✅ Add an alert', 'Add an alert', ''],
    ['- [OPS-12] Add an alert', 'Add an alert', ''],
    ['- #12: Add an alert', 'Add an alert', ''],
    ['- Add an alert (owner: @ana)', 'Add an alert', ''],
    ['- Add an alert (see https://github.com/o/r/issues/7)', 'Add an alert', ''],
    ['- Add an alert [Fixed](https://github.com/o/r/pull/7)', 'Add an alert', ''],
    ['- Say ("why: because") and go on', 'Say ("why: because") and go on', ''],
    ['- **Add an alert:**\n  - for the queue', 'Add an alert', 'for the queue'],
    ['- Patch `queue` to 1.2.3\n\n      kubectl apply', 'Patch queue to 1.2.3', ''],
  ])('%j', (source, title, detail) => {
    expect(item(source)).toMatchObject({ title, detail })
  })
  test('a title of any length keeps its beginning', () => {
    const words = 'very '.repeat(200)
    expect(item(`- Add a ${words}long test (#7)`)).toMatchObject({ title: `Add a ${words}long test`, issue: '#7' })
  })
  test('a group that is declined holds no tasks', () => {
    expect(titlesOf('## Prevention\n**Now**\n- Add a test\n\n**Not doing**\n- A second region')).toEqual(['Add a test'])
  })
  test('a lead that two tasks bear gives way to what follows', () => {
    expect(titlesOf('## Action items\n- Pipeline: add a check\n- Pipeline: add a lock')).toEqual([
      'add a check',
      'add a lock',
    ])
  })
})

describe('facts of a task', () => {
  test.each([
    ['- [x] Add an alert', { done: true }],
    ['- [ ] Add an alert', { done: false }],
    ['- ~~Add an alert~~', { done: true }],
    ['- Add an alert (done)', { done: true }],
    ['- Add an alert. **(Done in the incident)**', { title: 'Add an alert', done: true }],
    ['- Added an alert', { done: false }],
    ['- Add an alert - this has already been done', { done: true }],
    ['### Done\n- Add an alert', { done: true }],
    ['### Immediate (done):\n- Add an alert', { done: true }],
    ['### Fait\n- Add an alert', { done: true }],
    ['- Add an alert. (Accomplished.)', { done: true }],
    ['| Action | Owner |\n|---|---|\n| Add an alert | ana, bo |', { owners: ['ana', 'bo'] }],
    [
      '| Action | Status |\n|---|---|\n| Add an alert | <https://github.com/o/r/issues/7> |',
      { issue: 'https://github.com/o/r/issues/7' },
    ],
    ['- Add an alert (@ana)', { owners: ['@ana'] }],
    ['- Add an alert — @ana, @org/sre', { owners: ['@ana', '@org/sre'] }],
    ['- @ana: add an alert', { owners: ['@ana'] }],
    ['- Ana and Bo to write a runbook', { owners: ['Ana and Bo'] }],
    [
      '- Add an alert (Ana, 12 March 2025)',
      { title: 'Add an alert', owners: ['Ana'], due: { text: '12 March 2025', date: '2025-03-12' } },
    ],
    ['- Add an alert (Ana, 2025-03-12).', { title: 'Add an alert', owners: ['Ana'] }],
    ['- Training to improve reviews', { owners: [] }],
    ['- Tried to improve reviews', { owners: [] }],
    ['- Ahmed to improve reviews', { owners: ['Ahmed'] }],
    ['- Ask @ana about it and write it down', { owners: [] }],
    ['- Database team: add an index', { owners: ['Database team'] }],
    [
      '- Add an alert. Owner: Platform. Due: 2025-07-05. Priority: High',
      { owners: ['Platform'], due: { text: '2025-07-05', date: '2025-07-05' }, priority: 'High' },
    ],
    ['- Add an alert by 5 July 2025', { due: { text: '5 July 2025', date: '2025-07-05' } }],
    ['- Add an alert in the next sprint', { due: { text: 'next sprint', date: null } }],
    ['- Add an alert within 2 weeks', { due: { text: 'within 2 weeks', date: null } }],
    ['- [P1] Add an alert', { priority: 'P1' }],
    ['- [detect] Add an alert', { type: 'detect' }],
    ['- Add an alert (#12)', { issue: '#12' }],
    ['- Add an alert, see octo/repo#12', { issue: 'octo/repo#12' }],
    ['- Add an alert OPS-12', { issue: 'OPS-12' }],
    ['- Add an alert https://github.com/octo/repo/issues/12', { issue: 'https://github.com/octo/repo/issues/12' }],
    ['- Patch CVE-2025-1234 and UTF-8 handling', { issue: null }],
    ['- Make sure that rule #2 is followed', { issue: null }],
    ['- Add an alert <!-- id: lag-alert -->', { id: 'lag-alert', optedOut: false }],
    ['- Add an alert <!-- no-issue: noise -->', { id: null, optedOut: true }],
  ])('%s', (source, facts) => {
    expect(item(source)).toMatchObject(facts)
  })

  test('columns of a table', () => {
    const source =
      '| # | Action item | Type | Owner | Priority | Due date | Ticket | Status |\n|---|---|---|---|---|---|---|---|\n| 1 | Add an alert | detect | @ana | P1 | 2025-07-05 | OPS-1 | Done |\n| 2 | Add a test | | ??? | | TBD | | Open |'
    const [first, second] = itemsOf(`## Action items\n${source}`)
    expect(first).toMatchObject({
      type: 'detect',
      owners: ['@ana'],
      priority: 'P1',
      due: { date: '2025-07-05' },
      issue: 'OPS-1',
      done: true,
      span: { line: 4, endLine: 4 },
    })
    expect(second).toMatchObject({ type: null, owners: [], priority: null, due: null, issue: null, done: false })
  })

  test('a heading lends its tasks a type and a date', () => {
    const source =
      '## アクションアイテム\n### 検知（Detect）\n- Add an alert\n\n## Action items\n### Later (Target: Q4 2025)\n- Add a test'
    expect(itemsOf(source)).toMatchObject([{ type: 'detect' }, { due: { text: 'Q4 2025', date: null } }])
  })
})

test('immediate actions among the measures are tasks beside the list', () => {
  const measures = (title: string) =>
    `## Corrective measures\n### ${title}\n1. Patch the proxy\n2. Raise the limit\n### Tasks\n- Add a test`
  expect(titlesOf(measures('Immediate actions'))).toEqual(['Patch the proxy', 'Raise the limit', 'Add a test'])
  expect(titlesOf(measures('Immediate actions taken'))).toEqual(['Add a test'])
})

describe('no tasks', () => {
  test.each([
    ['names of things', '## Follow-up\n\nThese names were removed:\n- static-a\n- static-b'],
    ['closing words', '## Tasks\n- Conclusion: we learned much'],
    [
      'what is told at length',
      `## Next steps\n\nThe service is back${', and all of it is well'.repeat(5)}.\n\nThanks.`,
    ],
  ])('%s', (_, source) => expect(itemsOf(source)).toEqual([]))

  test('a remark among boxes, and what does not apply', () => {
    const boxes = '- [x] Add a test\n- [ ] Add an alert\n- [ ] Add a page\n- [N/A] **Replace the host** – not needed'
    const remarks = '- **Production:** the same fault is mended there as well\n- Review the list'
    expect(
      titlesOf(`## Remediation\n\nThe old host will go.\n\n## Remediation status\n\n${boxes}\n${remarks}`),
    ).toEqual(['Add a test', 'Add an alert', 'Add a page', 'Review the list'])
  })

  test('but a task without a box among boxes is kept', () => {
    const source =
      '## Tasks\n1. **Session lifetime:** limit it to 7 days\n2. [x] Add an alert\n3. [x] Add a test\n4. [ ] Add a page'
    expect(titlesOf(source)).toEqual(['Session lifetime', 'Add an alert', 'Add a test', 'Add a page'])
  })
  test.each<[string, string, string[]]>([
    ['an order after "remember"', '- Remember: rotate the key of the old host', ['Remember']],
    [
      '"back to normal" and "no change"',
      '- Add a banner until the service is back to normal\n- No change without review: make approval required',
      ['Add a banner until the service is back to normal', 'No change without review'],
    ],
    [
      'words that could close a letter',
      'Add a test.\n\nHope that it works is no plan: write a plan.\n\nAdd an alert.',
      ['Add a test', 'Hope that it works is no plan', 'Add an alert'],
    ],
    ['a version', '- 3.11 – upgrade Python', ['3.11']],
  ])('but kept is %s', (_, tasks, expected) => expect(titlesOf(`## Tasks\n\n${tasks}`)).toEqual(expected))
  test('measures promised before a list of boxes are kept, unless it tells how they stand', () => {
    const source =
      '## Prevention\n\nWe will move the queue.\n\n## Follow-up\n\n- [ ] Add a test\n- [ ] Add a page\n- [ ] Add an alert'
    expect(titlesOf(source)).toContain('We will move the queue')
  })
  test('what might be done stands where the list of what is done is empty', () => {
    expect(titlesOf('## Proposed action items\n- Add a test\n## Action items\nSee above.')).toContain('Add a test')
  })
  test.each([
    ['## Timeline\n\nThe following tasks ran at that time:\n- nightly backup\n- import\n\n## Prevention\n- Add a test'],
    ['## Changes that led to the outage\n- Removed the lock\n\n## Improvements\n- Add a test'],
    ['## What we changed before the outage\n- Removed the lock\n\n## Improvements\n- Add a test'],
  ])('what led to the incident takes no task away: %j', (source) => {
    expect(titlesOf(source)).toEqual(['Add a test'])
  })
  test('but an issue is one, by its number', () => {
    expect(itemsOf('## Follow-up\n- #2127')).toMatchObject([{ title: '#2127', issue: '#2127' }])
  })
  test('a time before a task is not its title', () => {
    expect(titlesOf('## Tasks\n- 3:30 PM: Add a test')).toEqual(['Add a test'])
  })
  test('quarters in the heading date what stands under it', () => {
    expect(itemsOf('## Action items\n### Later (Q4 2025 - Q1 2026)\n- Add a test')).toMatchObject([
      { due: { text: 'Q4 2025 - Q1 2026', date: null } },
    ])
  })
})

test('candidates and examples are no tasks beside those that are committed to', () => {
  const candidates = '## Potential action items\n- Move the cache\n\nExamples:\n1. any fix'
  expect(titlesOf(`${candidates}\n\n## Action items\n- Add a test`)).toEqual(['Add a test'])
  expect(titlesOf(candidates)).toEqual(['Move the cache'])
})

test('several tags before a task are none of its title', () => {
  expect(item('- [ ] [P1] [prevent] Add a test')).toMatchObject({
    title: 'Add a test',
    priority: 'P1',
    type: 'prevent',
  })
})

test('an improvement with an owner or a ticket is a task beside the list', () => {
  const source =
    '## Prevention\n### Tasks\n- Add a test\n### Improvements\n- Better alerts. Owner: @ana\n- Less noise ([PR](https://example.com/a/b/pull/7))\n- More care'
  const { actionItems, improvements } = parse('a.md', source)
  expect(actionItems.map(({ title }) => title)).toEqual(['Add a test', 'Better alerts', 'Less noise'])
  expect(improvements.map(({ text }) => text)).toEqual(['More care'])
})

test('a task that begins with a very long name is read in time', () => {
  const name = 'Ad' + 'TB'.repeat(2000)
  expect(parse('a.md', `# Postmortem\n\n## Action items\n\n- ${name} and so on\n`).actionItems).toHaveLength(1)
})
