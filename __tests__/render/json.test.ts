import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { json, type ReportResult, result } from '../../src/render/json.ts'
import { resultSchema } from '../../src/render/result-schema.ts'
import { actionItem, finding, judged } from './sample.ts'

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(resultSchema)

const moment = {
  text: '2 March 2026, 10:00',
  span: { line: 6, endLine: 6 },
  date: '2026-03-02',
  time: '10:00',
  zone: 'UTC',
  local: '2026-03-02T10:00',
  instant: '2026-03-02T10:00:00Z',
  slip: null,
}
const stated = { text: '2.5 hours', span: { line: 7, endLine: 7 }, minutes: 150, approximate: false, unit: 30 }

function document(...parameters: Parameters<typeof judged>): ReportResult {
  const report = result([judged(...parameters)]).reports[0]
  if (report === undefined) throw new Error('no report')
  return report
}

test('sums up', () => {
  const warning = finding({ severity: 'warning' })
  expect(
    result([judged([finding(), warning]), judged([finding({ severity: 'info' })]), judged([], { kind: 'template' })])
      .totals,
  ).toEqual({
    reports: 3,
    passed: 2,
    failed: 1,
    errors: 1,
    warnings: 1,
    infos: 1,
    actionItems: 2,
  })
})

describe('a report', () => {
  test('a place with two meanings stands twice, one without is left out', () => {
    const section = {
      form: 'heading' as const,
      depth: 2,
      parent: null,
      span: { line: 3, endLine: 9 },
      text: '',
      words: 0,
    }
    const sections = [
      { ...section, ids: ['root-cause', 'resolution'] as const, title: 'Root cause and resolution' },
      { ...section, ids: [], title: 'Thanks' },
    ]
    expect(document([], { sections }).sections).toEqual([
      { id: 'root-cause', title: 'Root cause and resolution', line: 3, endLine: 9 },
      { id: 'resolution', title: 'Root cause and resolution', line: 3, endLine: 9 },
    ])
  })

  test('the incident', () => {
    const incident = { start: moment, end: null, zone: 'UTC', minutes: 150, stated, lengths: [stated] }
    expect(document([], { incident }).incident).toEqual({
      start: { text: '2 March 2026, 10:00', local: '2026-03-02T10:00', instant: '2026-03-02T10:00:00Z', line: 6 },
      end: null,
      timezone: 'UTC',
      minutes: 150,
      statedMinutes: 150,
    })
  })

  test('the timeline and its metrics', () => {
    const { timeline, metrics } = document()
    expect(timeline[0]).toEqual({
      line: 10,
      time: '10:00',
      date: '2026-03-02',
      text: 'Alert fires',
      milestones: ['start', 'detected'],
    })
    expect(metrics).toEqual({
      timeToDetect: 0,
      timeToAcknowledge: 5,
      timeToEscalate: 60,
      timeToIdentify: null,
      timeToMitigate: 150,
      timeToRestore: 150,
      deadEndMinutes: 0,
    })
  })

  test('action items', () => {
    const due = { text: 'by 5 March', date: null }
    const actionItems = [
      actionItem('Patch the proxy', 30, { owners: ['@octocat'], due, priority: 'P1', type: 'prevent' }),
    ]
    expect(document([], { actionItems }).actionItems).toEqual([
      {
        title: 'Patch the proxy',
        detail: '',
        line: 30,
        endLine: 30,
        done: false,
        owners: ['@octocat'],
        due,
        priority: 'P1',
        type: 'prevent',
        issue: null,
      },
    ])
  })

  test('findings', () => {
    expect(document([finding({ at: { line: 3, endLine: 4 } })]).findings).toEqual([
      {
        rule: 'timeline-order',
        severity: 'error',
        message: 'Timeline entry `09:50` is earlier than the one before it',
        help: 'Sort the entries by time',
        line: 3,
        endLine: 4,
        url: 'https://example.com/rules/timeline-order',
      },
    ])
  })

  test('of a file that is none, nothing is read', () => {
    expect(document([], { kind: 'template' })).toMatchObject({
      kind: 'template',
      sections: [],
      incident: null,
      timeline: [],
      metrics: null,
      actionItems: [],
    })
  })
})

describe('the schema', () => {
  const incident = { start: moment, end: moment, zone: 'UTC', minutes: 150, stated, lengths: [stated] }
  const full = () => JSON.parse(json([judged([finding()], { incident }), judged([], { kind: 'stub', title: null })]))

  test('describes every document', () => {
    expect(validate(full()), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each(['schemaVersion', 'reports', 'totals'])('asks for `%s`', (field) => {
    const { [field]: _, ...rest } = full()
    expect(validate(rest)).toBe(false)
  })

  test('knows every field', () => {
    expect(validate({ ...full(), more: 1 })).toBe(false)
    expect(validate({ ...full(), reports: [{ ...full().reports[0], more: 1 }] })).toBe(false)
  })

  test('has a description for everything', () => {
    const bare = JSON.stringify(resultSchema).match(/\{"type":"[a-z]+"\}/g)
    expect(bare).toBeNull()
  })
})
