import { describe, expect, it } from 'vitest'
import { metrics } from '../src/metrics.ts'
import { parse } from '../src/postmortem/parse.ts'

const read = (duration: string, timeline: string) =>
  metrics(
    parse('report.md', `# Search outage\n\n## Summary\n\n- Duration: ${duration}\n\n## Timeline\n\n${timeline}\n`),
  )

const day = `
- 10:05 UTC - an alert fires
- 10:15 UTC - the on-call engineer acknowledges it
- 10:20 UTC - misleading path: the cache is emptied without success
- 10:50 UTC - escalated to the storage team
- 11:05 UTC - root cause identified: a full disk
- 11:20 UTC - partial service restored
- 11:45 UTC - search is fully operational`

describe('metrics', () => {
  it('are minutes between milestones', () => {
    const { milestones, ...times } = read('2024-06-20 10:00 to 11:45 UTC', day)
    expect(times).toEqual({
      timeToDetect: 5,
      timeToAcknowledge: 10,
      timeToEscalate: 45,
      timeToIdentify: 60,
      timeToMitigate: 80,
      timeToRestore: 105,
      deadEndMinutes: 30,
    })
    expect(milestones.restored?.span.line).toBe(16)
    expect(milestones.closed).toBeNull()
  })

  it('fall back on the restoration where nothing mitigates', () => {
    const { timeToMitigate, timeToRestore } = read(
      '10:00 to 10:30 UTC',
      '- 10:01 alert fires\n- 10:30 service restored',
    )
    expect([timeToMitigate, timeToRestore]).toEqual([30, 30])
  })

  it('pass midnight', () => {
    const { timeToRestore } = read(
      '2024-03-05 23:30 to 2024-03-06 00:30 UTC',
      '- 23:40 alert fires\n- 00:30 service restored',
    )
    expect(timeToRestore).toBe(60)
  })

  it('compare instants where start and timeline have different zones', () => {
    const { timeToDetect } = read(
      '2024-06-20 10:00 to 11:00 UTC',
      '- 12:10 CEST: alert fires\n- 13:00 CEST: service restored',
    )
    expect(timeToDetect).toBe(10)
  })

  it('count from the first entry where no start is stated', () => {
    const { timeToDetect, timeToRestore } = read(
      'unknown',
      '- 10:00 disk fills\n- 10:10 alert fires\n- 10:30 service restored',
    )
    expect([timeToDetect, timeToRestore]).toEqual([10, 30])
  })

  it('are null where a milestone is missing', () => {
    expect(read('10:00 to 10:40 UTC', '- 10:00 alert fires\n- 10:30 we have lunch')).toMatchObject({
      timeToDetect: 0,
      timeToEscalate: null,
      timeToIdentify: null,
      timeToRestore: null,
      deadEndMinutes: 0,
    })
  })

  it('are null where the times contradict each other', () => {
    const { timeToDetect } = read('2024-06-20 10:30 to 11:00 UTC', '- 10:00 alert fires\n- 11:00 service restored')
    expect(timeToDetect).toBeNull()
  })

  it('are null without a timeline', () => {
    const { milestones, ...times } = metrics(parse('report.md', '# Search outage\n\nSearch was down.\n'))
    expect(new Set([...Object.values(times), ...Object.values(milestones)])).toEqual(new Set([null]))
  })
})
