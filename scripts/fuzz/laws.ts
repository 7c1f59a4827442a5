import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Ajv } from 'ajv'
import { check } from '../../src/check.ts'
import { fixAll } from '../../src/cli/fix.ts'
import { defaults } from '../../src/config.ts'
import type { Judged } from '../../src/lint.ts'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { decode } from '../../src/postmortem/source.ts'
import { comment } from '../../src/render/comment.ts'
import { json } from '../../src/render/json.ts'
import { plainPlan, planDocument } from '../../src/render/plan.ts'
import type { Run } from '../../src/render/run.ts'
import { sarif } from '../../src/render/sarif.ts'
import { site } from '../../src/render/site.ts'
import { summary } from '../../src/render/summary.ts'
import { text } from '../../src/render/text.ts'
import { workflowCommands } from '../../src/render/workflow-command.ts'
import { fix } from '../../src/rules/fix.ts'
import type { Preset } from '../../src/rules/rule.ts'
import { type ExistingIssue, type PlanInput, plan } from '../../src/tracking/plan.ts'
import { assertOrder, assertPlaces } from './places.ts'

/** A file that could be read, and the verdict on it. */
export interface Reading {
  bytes: Uint8Array
  text: string
  preset: Preset
  judged: Judged
}

export const presets: readonly Preset[] = ['alx', 'sre', 'strict']
const path = 'postmortems/report.md'

/** Characters that a report seldom exceeds. */
const ordinary = 6_000

function judge(source: string, preset: Preset): Judged {
  return check(path, source, { configuration: { ...defaults, preset }, policy: null })
}

/** Null for a file that is refused. */
export function read(bytes: Uint8Array, preset: Preset): Reading | null {
  const source = decode(bytes)
  if ('refusal' in source) {
    assert(source.refusal !== '' && source.help !== '', 'a refusal says why and what to do')
    return null
  }
  return { bytes, text: source.text, preset, judged: judge(source.text, preset) }
}

/** What holds for every file that can be read; each throws where it does not. */
export const laws: Readonly<Record<string, (reading: Reading) => void>> = {
  'places lie in the file': ({ text, judged }) => {
    const { postmortem, findings } = judged
    const lines = text.split(/\r\n|\n|\r/)
    assertPlaces({ postmortem, findings }, lines.length)
    assertOrder(postmortem, findings, lines)
  },

  'the standard does not change the reading': ({ text, judged, preset }) => {
    for (const other of presets.filter((name) => name !== preset))
      assertSame(judge(text, other).postmortem, judged.postmortem)
  },

  'line ends do not change the reading': ({ text, judged, preset }) => {
    const unix = text.replaceAll('\r\n', '\n')
    if (unix.includes('\r')) return
    const other = unix === text ? unix.replaceAll('\n', '\r\n') : unix
    assertSame(judge(other, preset).postmortem, judged.postmortem)
  },

  'a byte order mark does not change the reading': ({ bytes, text }) => {
    if (!Buffer.from(text).equals(bytes)) return
    assertSame(decode(Buffer.concat([Buffer.from('\uFEFF'), bytes])), { text })
  },

  'the result document fits its schema': ({ judged }) => {
    const valid = validateResult(JSON.parse(json([judged])))
    assert(valid, `result document: ${schema.errorsText(validateResult.errors)}`)
  },

  'every line for GitHub is one command': ({ judged }) => {
    const said = workflowCommands([judged])
    const commands = said.match(/^::(?:error|warning|notice) file=[^\r\n]+\n/gm) ?? []
    assert(commands.join('') === said, 'something stands beside the commands')
    assert(commands.length === judged.findings.length, 'a command is missing or too many')
  },

  'every output can be written': ({ judged }) => {
    for (const colour of [false, true]) text([judged], { failOn: 'error', colour })
    JSON.parse(sarif([judged]))
    summary(runOf(judged))
    comment(runOf(judged))
    site({ reports: [judged], outcomes: [], today: '2026-11-02', links: null, label: 'postmortems' })
  },

  'fixes mend and do no harm': ({ text, judged, preset }) => {
    for (const finding of judged.findings) if (finding.fix) assertOnlyThere(text, finding.fix)
    const fixed = fixAll(text, (source) => judge(source, preset))
    if (fixed.source === text) return
    assertNoneAdded(judged, fixed.judged)
    // A hundred titles and more are for another time.
    if (text.length > ordinary) return
    const again = fixAll(fixed.source, (source) => judge(source, preset))
    assert(again.source === fixed.source, 'fixing twice changes more than fixing once')
  },

  'issues are opened once': ({ judged }) => {
    const first = plan(planning(judged, []))
    plainPlan(first)
    planDocument(first)
    const opened = first.steps.flatMap((step, index) =>
      step.do === 'open' ? [issue(step.draft, unmentioned + index)] : [],
    )
    assert(opened.length === first.steps.length, 'a first plan does more than open')
    const { steps } = plan(planning(judged, opened))
    assert(steps.length === 0, `a second plan has steps: ${steps.map((step) => step.do).join(', ')}`)
  },
}

const schema = new Ajv({ allErrors: true, strict: false, validateFormats: false })
const validateResult = schema.compile(
  JSON.parse(readFileSync(join(resolve(import.meta.dirname, '../..'), 'schema/result.json'), 'utf8')),
)

function assert(holds: boolean, law: string): asserts holds {
  if (!holds) throw new Error(law)
}

/** @throws Error that names the first difference */
function assertSame(found: unknown, expected: unknown, at = 'reading'): void {
  if (isDeepStrictEqual(found, expected)) return
  if (Object(found) === found && Object(expected) === expected)
    for (const key of new Set([...Object.keys(Object(expected)), ...Object.keys(Object(found))]))
      assertSame(Object(found)[key], Object(expected)[key], `${at}.${key}`)
  throw new Error(`${at}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`)
}

function assertOnlyThere(source: string, remedy: Parameters<typeof fix>[1][number]): void {
  const lines = source.split(/(?<=\n)/)
  const before = lines.slice(0, remedy.span.line - 1).join('')
  const after = lines.slice(remedy.span.endLine).join('')
  const fixed = fix(source, [remedy])
  assert(fixed.startsWith(before) && fixed.endsWith(after), 'a fix changes other lines than its own')
}

function assertNoneAdded(before: Judged, after: Judged): void {
  const number = ({ findings }: Judged, rule: string) => findings.filter((finding) => finding.rule === rule).length
  for (const { rule } of after.findings)
    assert(number(after, rule) <= number(before, rule), `fixing adds a finding of ${rule}`)
}

function runOf(judged: Judged): Run {
  const links = { server: 'https://github.com', repository: 'octo-org/shop', commit: 'c0ffee', run: null }
  return { reports: [judged], unreadable: [], outcomes: [], closed: [], notes: [], failOn: 'error', links }
}

const address = 'https://github.com/octo-org/shop'
/** No text mentions so high a number by chance. */
const unmentioned = 9_000_001
const author = 'github-actions[bot]'

function planning({ postmortem, heldBack }: Judged, existing: readonly ExistingIssue[]): PlanInput {
  const content: Postmortem = postmortem
  return {
    reports: [{ path, previousPath: null, content, secret: heldBack !== null }],
    existing,
    occasion: { is: 'default-branch', files: new Set([path]) },
    openPulls: new Set(),
    policy: { ...defaults.issues, limit: 10_000, authors: [author] },
    place: { repository: address, issues: address, commit: 'c0ffee' },
    hold: null,
    known: new Set(),
  }
}

function issue(
  { title, body, labels }: Pick<ExistingIssue, 'title' | 'body' | 'labels'>,
  number: number,
): ExistingIssue {
  return { number, title, body, labels, state: 'open', stateReason: null, author, url: `${address}/issues/${number}` }
}
