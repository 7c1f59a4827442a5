import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics.ts'
import { duration } from '../../src/render/count.ts'
import { gantt } from '../../src/render/gantt.ts'
import { incidentLine, metricsTable } from '../../src/render/metrics-table.ts'
import { entry, postmortem } from './sample.ts'

const { timeline } = postmortem()
const told = (...entries: Parameters<typeof entry>[]) =>
  postmortem({ timeline: timeline && { ...timeline, entries: entries.map((parts) => entry(...parts)) } })
const drawn = (report: ReturnType<typeof told>) => gantt(report, metrics(report))
const rows = (report: ReturnType<typeof told>) =>
  metricsTable(report, null)
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'))

test.each([
  [0, '0 min'],
  [119, '119 min'],
  [120, '2 h'],
  [125, '2 h 05'],
  [1050, '17 h 30'],
])('%i minutes are %s', (minutes, text) => {
  expect(duration(minutes)).toBe(text)
})

describe('measures', () => {
  test('each with the line that tells it; what is not told is named', () => {
    const report = told(
      [10, '10:00', 'Errors begin', ['start']],
      [11, '10:10', 'Alert fires', ['detected']],
      [12, '10:30', 'Network suspected', ['dead-end']],
      [13, '11:00', 'Half of it works', ['mitigated']],
      [14, '11:40', 'All works', ['restored']],
    )
    expect(rows(report)).toEqual([
      '| Time to detect | 10 min | line 11: 10:10 Alert fires |',
      '| Time to mitigate | 60 min | line 13: 11:00 Half of it works |',
      '| Time to restore | 100 min | line 14: 11:40 All works |',
      '| Dead ends | 30 min (30 % of the time to restore) | line 12: 10:30 Network suspected |',
    ])
    expect(metricsTable(report, null)).toContain(
      'Not told by the timeline: time to acknowledge, time to escalate and time to identify.',
    )
  })

  test('nothing is said of a timeline that tells nothing', () => {
    expect(metricsTable(postmortem({ timeline: null }), null)).toBe('')
    expect(metricsTable(told([10, '10:00', 'Something'], [11, '10:10', 'Something else']), null)).toBe('')
  })
})

describe('the line that stands for them', () => {
  test.each([
    [postmortem(), 'Incident of 2 h 30: detected at once and restored after 2 h 30'],
    [postmortem({ timeline: null }), 'Incident of 2 h 30: timeline'],
    [postmortem({ timeline: null, incident: { ...postmortem().incident, minutes: null } }), 'Incident: timeline'],
  ])('%#', (report, line) => {
    expect(incidentLine(report)).toBe(line)
  })
})

describe('the chart', () => {
  test('draws phases from milestone to milestone, and every entry', () => {
    expect(
      drawn(
        told(
          [1, '09:50', 'Traffic grows', ['start']],
          [2, '10:00', 'Alert', ['detected']],
          [3, '10:20', 'Found', ['identified']],
          [4, '11:00', 'Back', ['restored']],
        ),
      ),
    ).toBe(`\
gantt
    dateFormat YYYY-MM-DD HH:mm
    axisFormat %H:%M
    todayMarker off
    section Phases
    Detect 10 min :2026-03-02 09:50, 10m
    Acknowledge and diagnose 20 min :2026-03-02 10:00, 20m
    Repair 40 min :2026-03-02 10:20, 40m
    section Timeline
    09.50 Traffic grows :milestone, 2026-03-02 09:50, 0m
    10.00 Alert :milestone, 2026-03-02 10:00, 0m
    10.20 Found :milestone, 2026-03-02 10:20, 0m
    11.00 Back :milestone, 2026-03-02 11:00, 0m`)
  })

  test('names hold nothing that Mermaid reads', () => {
    const chart =
      drawn(told([1, '10:00', 'a:b; c#d <br> `e` "f" %%{init}%% @octocat\n section x'], [2, '10:05', 'click here'])) ??
      ''
    const names = chart
      .split('\n')
      .filter((line) => line.includes(':milestone'))
      .map((line) => line.trim().split(' :')[0])
    expect(names).toEqual(['10.00 a b c d br e f init octocat section x', '10.05 click here'])
  })

  test('says the day where it is longer than one', () => {
    const late = { ...entry(2, '11:00', 'Back', ['restored']), minute: 600 + 25 * 60 }
    const report = postmortem({
      timeline: timeline && { ...timeline, entries: [entry(1, '10:00', 'Alert', ['detected']), late] },
    })
    expect(drawn(report)).toContain('axisFormat %d %b %H:%M')
    expect(drawn(report)).toContain('2026-03-03 11:00')
  })

  test('needs no date, but two clock times', () => {
    const undated = (line: number, time: string) => {
      const dated = entry(line, time, 'Something')
      return { ...dated, at: { ...dated.at, date: null } }
    }
    const at = (...entries: ReturnType<typeof undated>[]) =>
      postmortem({ timeline: timeline && { ...timeline, entries } })
    expect(drawn(at(undated(1, '10:00'), undated(2, '10:05')))).toContain(':milestone, 2000-01-01 10:05')
    expect(drawn(at(undated(1, '10:00')))).toBeNull()
    expect(drawn(at({ ...undated(1, '10:00'), minute: null }, undated(2, '10:05')))).toBeNull()
  })
})
