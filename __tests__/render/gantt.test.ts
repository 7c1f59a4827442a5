import fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics.ts'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { gantt } from '../../src/render/gantt.ts'
import { reports } from '../collection.ts'
import { entry, postmortem } from './sample.ts'

/** The charts as Mermaid reads them, with which GitHub draws. */

interface Task {
  section: string
  task: string
  startTime: Date
  endTime: Date
  milestone?: boolean
}

interface Bar {
  section: string
  name: string
  /** `2026-03-02 10:00`. */
  from: string
  minutes: number
}

/** What Mermaid understands; it throws where it refuses the text. */
async function understood(text: string): Promise<Bar[]> {
  await mermaid.parse(text)
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const { getTasks } = db as typeof db & { getTasks: () => Task[] }
  const bars = getTasks().map(({ section, task, startTime, endTime, milestone }) => ({
    section,
    name: task.trim(),
    from: local(startTime),
    minutes: (endTime.getTime() - startTime.getTime()) / 60_000,
    milestone: milestone === true,
  }))
  expect(bars.every(({ section, milestone }) => milestone === section.startsWith('Timeline'))).toBe(true)
  return bars.map(({ milestone, ...bar }) => bar)
}

/** Mermaid takes a clock time for one of the place where it is drawn. */
function local(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}

const drawn = (report: Postmortem) => gantt(report, metrics(report)) ?? ''

/** A report whose timeline has these texts, a minute apart from 10:00. */
function told(texts: readonly string[]): Postmortem {
  const { timeline } = postmortem()
  const entries = texts.map((text, index) => entry(index + 1, `10:${String(index).padStart(2, '0')}`, text))
  return postmortem({ timeline: timeline && { ...timeline, entries } })
}

test('phases are bars, entries are milestones at their time', async () => {
  expect(await understood(drawn(postmortem()))).toEqual([
    { section: 'Phases', name: 'Detect at once', from: '2026-03-02 10:00', minutes: 1 },
    { section: 'Phases', name: 'Acknowledge 5 min', from: '2026-03-02 10:00', minutes: 5 },
    { section: 'Phases', name: 'Diagnose and repair 2 h 25', from: '2026-03-02 10:05', minutes: 145 },
    { section: 'Timeline', name: '10.00 Alert fires', from: '2026-03-02 10:00', minutes: 0 },
    { section: 'Timeline', name: '10.05 On-call answers', from: '2026-03-02 10:05', minutes: 0 },
    { section: 'Timeline', name: '11.00 Database team joins', from: '2026-03-02 11:00', minutes: 0 },
    { section: 'Timeline', name: '12.30 Checkout works again', from: '2026-03-02 12:30', minutes: 0 },
  ])
})

test.each(reports.map(({ postmortem }) => [postmortem.path, postmortem] as const))('%s', async (_, report) => {
  const bars = await understood(drawn(report))
  const timed = (report.timeline?.entries ?? []).filter(({ at }) => at.time !== null)
  const events = bars.filter(({ section }) => section === 'Timeline')
  expect(events.map(({ from }) => from)).toEqual(timed.map(({ at }) => `${at.date} ${at.time}`))
  expect(bars.length).toBeGreaterThan(events.length)
})

/** What stands for something in Mermaid, in its configuration or in HTML. */
const hostile = [
  'section Root cause',
  'title: The end of the chart',
  'done, crit, active',
  '10:30 :milestone, 2020-01-01 00:00, 9m',
  'dateFormat X; axisFormat %d; excludes weekends',
  '%%{init: {"theme": "forest", "securityLevel": "loose"}}%%',
  '%% nothing behind this',
  '--- a: b ---',
  'click here href "https://example.com" call alert()',
  'vert until 2026-01-01, after one',
  'accTitle: another accDescr { more }',
  '<img src=x onerror="alert(1)"> <b>bold</b> &lt;i&gt; <br/>',
  '#35; #quot; #9829; &#x3a; 50 % #12',
  'a \'quoted\' "word" and `code`',
  'C:\\temp\\core.dump $HOME {{x}} $5',
  'gantt',
  'end',
  'ディスクがいっぱいです、再起動しました',
  '🔥 an emoji 👩‍🚒 and e\u0301',
  '\u202eright to left',
  '',
  ' : ',
]

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''

describe('a text that means something to Mermaid', () => {
  test.each(hostile)('%s', async (text) => {
    const bars = await understood(drawn(told([text, 'Next'])))
    expect(bars.map(({ section, from }) => `${section} ${from}`)).toEqual([
      'Timeline 2026-03-02 10:00',
      'Timeline 2026-03-02 10:01',
    ])
    // No word is lost but those that are cut off.
    const name = bars[0]?.name ?? ''
    const whole = words(`10.00 ${text}`)
    expect(name.endsWith('…') ? whole.slice(0, words(name).length) : whole).toBe(words(name))
  })
})

test('any text is a name and nothing else', async () => {
  const character = fc.oneof(
    fc.constantFrom(...':;#<>"\'`%{}[]()|&@$\\/,.-=*_~^!?\n\r\t\u2028\u202e\ud800'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  )
  const text = fc.oneof(
    fc.constantFrom(...hostile),
    fc.array(fc.oneof(character, fc.constantFrom(...hostile))).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 8 }), async (texts) => {
      const bars = await understood(drawn(told(texts)))
      expect(bars.map(({ section, from, minutes }) => ({ section, from, minutes }))).toEqual(
        texts.map((_, index) => ({ section: 'Timeline', from: `2026-03-02 10:0${index}`, minutes: 0 })),
      )
      expect(bars.map(({ name }) => name).join('')).not.toMatch(/[:;#<>"'`%{}\\\p{Cc}]/u)
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['Misleading path: the logs', '10.00 Misleading path, the logs'],
  ['Since 09:40 slow', '10.00 Since 09.40 slow'],
  ["It's the replica's disk", '10.00 It s the replica s disk'],
])('%s', async (text, name) => {
  expect((await understood(drawn(told([text, 'Next']))))[0]?.name).toBe(name)
})

test('a long timeline is cut, and says so', async () => {
  const texts = Array.from({ length: 60 }, (_, index) => `Step ${index}`)
  const bars = await understood(drawn(told(texts)))
  expect(bars).toHaveLength(40)
  expect(bars[0]?.section).toBe('Timeline (40 of 60 entries)')
})
