import { check } from '../../src/check.ts'
import { defaults } from '../../src/config.ts'
import type { Judged } from '../../src/lint.ts'
import { annotation, annotations, failure } from '../../src/render/annotation.ts'
import { comment } from '../../src/render/comment.ts'
import { json } from '../../src/render/json.ts'
import { plainPlan, planDocument } from '../../src/render/plan.ts'
import { lineAddress, type Run } from '../../src/render/run.ts'
import { sarif } from '../../src/render/sarif.ts'
import { site } from '../../src/render/site.ts'
import { summary } from '../../src/render/summary.ts'
import { text } from '../../src/render/text.ts'
import { workflowCommands } from '../../src/render/workflow-command.ts'
import { fixesOf, newComments } from '../../src/run/suggestions.ts'
import { type Outcome, type Plan, plan } from '../../src/tracking/plan.ts'
import { cut, oneLine } from '../../src/tracking/text.ts'
import { commandsIn } from './commands.ts'
import { faultsOfPage, faultsOfSvg, formulasIn, rowsOf } from './markup.ts'
import { bare, deedsOf, textOf } from './page.ts'
import { type Fields, markdownOf } from './report.ts'

const github = 'https://github.com'
const repository = `${github}/octo-org/shop`
const commit = 'a'.repeat(40)
const docs = 'https://github.com/postmortem-compliance/postmortem-compliance/blob/'
const links = { server: github, repository: 'octo-org/shop', commit, run: null }
const own = [`${repository}/`, docs]

/** A fault of what is said, with where it is said. */
type Fault = string

/** Everything that is said of a hostile report, read back: what it would do beside showing text, and what it leaves out. */
export function faultsOf(fields: Fields): Fault[] {
  const judged = check(fields.path, markdownOf(fields), standard)
  const planned = planOf(judged)
  const run = runOf(judged, planned)
  const said: Record<string, () => Fault[]> = {
    log: () => logFaults(judged, run),
    pages: () => pageFaults(judged, run),
    issues: () => issueFaults(planned),
    suggestions: () => suggestionFaults(judged),
    site: () => siteFaults(judged, run),
    documents: () => documentFaults(judged, planned),
  }
  return Object.entries(said).flatMap(([where, find]) => find().map((fault) => `${where}: ${fault}`))
}

/** A text, judged and said in every way: for its time. */
export function judgedAndSaid(source: string): void {
  const judged = check('postmortems/large.md', source, standard)
  const planned = planOf(judged)
  const run = runOf(judged, planned)
  text([judged], { failOn: 'error', colour: false })
  json([judged])
  sarif([judged])
  summary(run)
  comment(run)
  annotations(run)
  plainPlan(planned)
  site({ reports: [judged], outcomes: run.outcomes, today: '2026-06-01', links, label: 'postmortems' })
}

const standard = { configuration: defaults, policy: null }

/** A run that opened every issue. */
function runOf(judged: Judged, { outcomes }: Plan): Run {
  const { path, title } = judged.postmortem
  const opened = outcomes.map((outcome, index): Outcome => {
    if (outcome.tracked !== 'planned') return outcome
    const { item, title } = outcome
    const [number, url] = [index + 2, `${repository}/issues/${index + 2}`]
    return { item, tracked: 'issue', number, url, title, state: 'open', stateReason: null, change: 'opened' }
  })
  return {
    reports: [judged],
    unreadable: [{ path, refusal: 'The file is binary, expected Markdown text', help: 'Write Markdown' }],
    outcomes: opened,
    closed: [],
    notes: [{ level: 'warning', message: `Something about \`${title?.text}\` in \`${path}\`` }],
    failOn: 'error',
    links,
  }
}

export function planOf(judged: Judged): Plan {
  const { postmortem } = judged
  return plan({
    reports: [{ path: postmortem.path, previousPath: null, content: postmortem, secret: false }],
    existing: [],
    occasion: { is: 'default-branch', files: null },
    openPulls: new Set(),
    policy: { ...defaults.issues, open: 'on-merge' },
    place: { repository, commit, issues: repository },
    hold: null,
    known: new Set(),
  })
}

/** Standard output: no command but ours, and ours say what they are to say. */
function logFaults(judged: Judged, run: Run): Fault[] {
  const written = commandsIn(workflowCommands([judged]))
  const wanted = judged.findings.map((finding) => annotation(finding, judged.postmortem.path))
  const same = written.every(({ name, properties, data }, index) => {
    const { level, path, line, title, message } = wanted[index] ?? {}
    return (
      name === level &&
      properties.file === path &&
      properties.line === `${line}` &&
      properties.title === title &&
      data === message
    )
  })
  const printed = [
    text([judged], { failOn: 'error', colour: false }),
    text([judged], { failOn: 'error', colour: true }),
    json([judged]),
    sarif([judged]),
    summary(run) ?? '',
    plainPlan(planOf(judged)),
    planDocument(planOf(judged)),
  ]
  return [
    ...(same && written.length === wanted.length ? [] : ['a workflow command says something else']),
    ...printed.flatMap((output) =>
      commandsIn(output).map(({ name, data }) => `the runner would take a command: ${name} ${data}`),
    ),
    ...printed
      .slice(0, 1)
      .flatMap((output) => output.match(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu) ?? [])
      .map((it) => `a terminal would obey ${JSON.stringify(it)}`),
    ...annotations(run).flatMap(({ message }) => (message.length > 4096 ? ['an annotation is too long'] : [])),
    ...(failure(run)?.includes('\n') ? ['the verdict has more than a line'] : []),
  ]
}

function pageFaults({ postmortem, findings }: Judged, run: Run): Fault[] {
  const pages = { comment: comment(run) ?? '', summary: summary(run) ?? '' }
  const marker = /^<!-- postmortem:comment v1 issues=[\d,]* -->$/
  const spoken = postmortem.kind === 'report' || findings.length > 0
  const expected = spoken ? [cut(postmortem.title?.text ?? '', 120), cut(postmortem.path, 200)] : []
  return [
    ...deedsOf(pages.comment, { links: own, markers: [marker] }),
    ...deedsOf(pages.summary, { links: own }),
    ...(Array.from(pages.comment).length > 65_536 ? ['the comment is too long'] : []),
    ...expected
      .filter((it) => !textOf(pages.summary).includes(bare(oneLine(it))))
      .map((it) => `the summary does not say ${JSON.stringify(it)}`),
  ]
}

function issueFaults({ steps }: Plan): Fault[] {
  const markers = [/^<!-- postmortem:action-item v1 [\w=%./ -]* -->$/, /^<!-- \/postmortem:action-item -->$/]
  const allowed = { links: [`${repository}/`], markers, web: true }
  return steps.flatMap((step) => {
    if (step.do !== 'open') return []
    const { title, body, labels, assignees } = step.draft
    return [
      ...deedsOf(body, allowed),
      ...(Array.from(title).length > 256 ? ['the title is too long'] : []),
      ...(/[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? [] : ['the title shows nothing']),
      ...(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(title) ? ['the title is not plain'] : []),
      ...(Array.from(body).length > 65_536 ? ['the body is too long'] : []),
      ...(labels.join() === 'postmortem' ? [] : [`labels ${labels}`]),
      ...assignees.filter((login) => !/^[a-z\d-]{1,39}$/i.test(login)),
    ]
  })
}

function suggestionFaults(judged: Judged): Fault[] {
  const { lines, hidden } = judged.postmortem
  const hunk = new Map([...lines, ...hidden].map(({ line, source }) => [line, { text: source, added: true }]))
  const changes = fixesOf({ judged, hunks: [hunk] })
  return newComments(changes, []).flatMap(({ body }) => {
    const marker = /^<!-- postmortem:suggestion v1 key=[\da-f]{16} -->$/
    return deedsOf(body, { links: [docs], markers: [marker] }).filter((deed) => !deed.startsWith('a mark that turns'))
  })
}

function siteFaults(judged: Judged, run: Run): Fault[] {
  const files = site({ reports: [judged], outcomes: run.outcomes, today: '2026-06-01', links, label: 'postmortems' })
  const csv = files['postmortems.csv'] ?? ''
  const [, row] = rowsOf(csv)
  const [entry] = JSON.parse(files['postmortems.json'] ?? '').postmortems
  const { title, path, kind } = judged.postmortem
  return [
    ...Object.entries(files).flatMap(([name, file]) => (name.endsWith('.svg') ? faultsOfSvg(file) : [])),
    ...faultsOfPage(files['index.html'] ?? ''),
    ...formulasIn(csv).map((cell) => `a spreadsheet would compute ${cell}`),
    ...(kind !== 'report' || row?.[2]?.replace(/^'/, '') === path ? [] : ['the CSV does not say the path']),
    ...(kind !== 'report' || entry.title === (title?.text ?? path) ? [] : ['the JSON does not say the title']),
  ]
}

function documentFaults(judged: Judged, planned: Plan): Fault[] {
  const { path, title, actionItems } = judged.postmortem
  const [report] = JSON.parse(json([judged])).reports
  const { results } = JSON.parse(sarif([judged])).runs[0]
  const uri =
    results[0]?.locations[0].physicalLocation.artifactLocation.uri ?? path.split('/').map(encodeURIComponent).join('/')
  const issues = JSON.parse(planDocument(planned))
  return [
    ...(report.path === path && report.title === (title?.text ?? null)
      ? []
      : ['the result does not say path and title']),
    ...(report.actionItems.every((item: { title: string }, index: number) => item.title === actionItems[index]?.title)
      ? []
      : ['the result does not say the action items']),
    ...(decodeURIComponent(uri) === path && /^[\w\-.~!*'()%/]+$/.test(uri)
      ? []
      : [`SARIF has no address of ${path}: ${uri}`]),
    ...(new URL(lineAddress(links, path, { line: 1, endLine: 1 }) ?? '').pathname.startsWith('/octo-org/shop/blob/')
      ? []
      : ['a link leaves the repository']),
    ...(issues.length === planned.steps.length ? [] : ['the plan has other issues']),
  ]
}
