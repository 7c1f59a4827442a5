import type { ActionItemType, Kind, Milestone } from '../postmortem/postmortem.ts'
import type { Preset, Severity } from '../rules/rule.ts'

/** JSON Schema of the result document; the build writes it to `schema/result.json`. */
interface Schema {
  description?: string
  [keyword: string]: unknown
}

const text = (description: string): Schema => ({ type: 'string', description })
const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description })
const line = (description: string): Schema => ({ type: 'integer', minimum: 1, description })
const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items })
const oneOf = <Value extends string>(description: string, values: Record<Value, true>): Schema => ({
  enum: Object.keys(values),
  description,
})
const orNull = ({ type, enum: values, description, ...rest }: Schema): Schema => ({
  ...(description === undefined ? {} : { description }),
  ...(Array.isArray(values) ? { enum: [...values, null] } : { type: [type, 'null'] }),
  ...rest,
})
/** An object with exactly these fields. */
const record = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'object',
  description,
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

const moment = (description: string): Schema =>
  orNull(
    record(description, {
      text: text('As written'),
      local: text('`2024-06-20T10:00` local; `T10:00` where the day is unknown; `2024-06-20` where only the day is'),
      instant: orNull({ ...text('The same in UTC, where date, time and zone are known'), format: 'date-time' }),
      line: line('Where it stands'),
    }),
  )

const minutes = (description: string): Schema => orNull({ type: 'integer', description: `Minutes: ${description}` })

const section = record('A place of the report by meaning', {
  id: text('`summary`, `impact`, `timeline`, `root-cause`, `resolution`, `corrective-measures`, …'),
  title: text('As written'),
  line: line('Line of the title'),
  endLine: line('Last line'),
})

const entry = record('A timeline entry', {
  line: line('Where it begins'),
  time: orNull({ ...text('24-hour `HH:MM`, local'), pattern: '^\\d\\d:\\d\\d$' }),
  date: orNull({ ...text('`YYYY-MM-DD`, written or carried forward'), pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
  text: text('What happened'),
  milestones: list(
    'What the entry tells of the incident’s course',
    oneOf<Milestone>('A milestone', {
      trigger: true,
      start: true,
      detected: true,
      acknowledged: true,
      escalated: true,
      'dead-end': true,
      identified: true,
      mitigated: true,
      restored: true,
      closed: true,
    }),
  ),
})

const actionItem = record('A task that follows from the incident', {
  title: text('Plain text'),
  detail: text('What is said beyond the title; empty where nothing is'),
  line: line('First line'),
  endLine: line('Last line'),
  done: { type: 'boolean', description: 'Ticked, struck out or said to be done' },
  owners: list('As written', text('A login, a name, a team')),
  due: orNull(
    record('When it is due', {
      text: text('As written'),
      date: orNull({ ...text('`YYYY-MM-DD`, where the text names a certain day'), pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
    }),
  ),
  priority: orNull(text('As written')),
  type: orNull(
    oneOf<ActionItemType>('What it does against the next incident', {
      prevent: true,
      detect: true,
      mitigate: true,
      repair: true,
      investigate: true,
      process: true,
      other: true,
    }),
  ),
  issue: orNull(text('Its own reference as written: `#12`, `owner/repository#12`, an address, `ABC-123`')),
})

const finding = record('A breach of a rule', {
  rule: text('Name of the rule'),
  severity: oneOf<Severity>('An error fails the report', { error: true, warning: true, info: true }),
  message: text('The fact'),
  help: text('The remedy'),
  line: line('First line'),
  endLine: line('Last line'),
  url: { ...text('The page of the rule'), format: 'uri' },
})

const report = record('One file', {
  path: text('As given, or relative to the repository'),
  kind: oneOf<Kind>('What the file is; all that follows is read of a `report` only', {
    report: true,
    template: true,
    instructions: true,
    'link-only': true,
    stub: true,
    index: true,
    other: true,
  }),
  title: orNull(text('Plain text')),
  verdict: { enum: ['pass', 'fail'], description: 'Fails where an error stands' },
  preset: oneOf<Preset>('The rules it was judged by', { alx: true, sre: true, strict: true }),
  sections: list('In the order written; a place with two meanings stands twice', section),
  incident: orNull(
    record('When it happened', {
      start: moment('First harm'),
      end: moment('Last harm'),
      timezone: orNull(text('As written')),
      minutes: minutes('end − start; where one is missing, the stated length'),
      statedMinutes: minutes('the length that the report states in words'),
    }),
  ),
  timeline: list('Entries with a time or a date, in the order written', entry),
  metrics: orNull(
    record('Lengths of time, from the timeline', {
      timeToDetect: minutes('detected − start'),
      timeToAcknowledge: minutes('acknowledged − detected'),
      timeToEscalate: minutes('first escalation − detected'),
      timeToIdentify: minutes('identified − detected'),
      timeToMitigate: minutes('mitigated, else restored − start'),
      timeToRestore: minutes('restored − start'),
      deadEndMinutes: minutes('spent on paths that led nowhere'),
    }),
  ),
  actionItems: list('In the order written', actionItem),
  findings: list('In line order', finding),
})

export const resultSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Result of postmortem-compliance',
  ...record('What a check found. Unknown facts are null, lists are empty; nothing is guessed.', {
    schemaVersion: { const: 1, description: 'Raised when a field changes its meaning or goes' },
    reports: list('In the order given', report),
    totals: record('Sums over all reports', {
      reports: count('Files read'),
      passed: count('Without an error'),
      failed: count('With an error'),
      errors: count('Findings that fail a report'),
      warnings: count('Findings to look at'),
      infos: count('Findings to know of'),
      actionItems: count('Action items of all reports'),
    }),
  }),
}
