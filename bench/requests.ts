/** How many requests to GitHub a run makes, beside the fewest that could do. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RunnerEvent } from '../__tests__/github-server/events.ts'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import { runAction } from '../__tests__/runner.ts'
import type { Section } from './section.ts'

const root = resolve(import.meta.dirname, '..')
const report = readFileSync(join(root, 'examples/school/0x19-postmortem/README.md'), 'utf8')
const path = '0x19-postmortem/README.md'

/** Action items of the report. */
const items = 5
const badges = { 'badge-branch': 'badges' }

interface Scenario {
  name: string
  /** The requests that no client of the REST API can do without. */
  reads: readonly string[]
  writes: readonly string[]
}

const each = (what: string) => Array.from({ length: items }, () => what)
const judging = ['pull request', 'its files', 'configuration', 'report', 'comments', 'issues']
const publishing = ['tree', 'commit', 'branch']

const scenarios: readonly Scenario[] = [
  { name: 'pull request, first run', reads: judging, writes: ['label', ...each('issue'), 'comment'] },
  { name: 'pull request, second run', reads: judging, writes: [] },
  { name: 'pull request, an action item reworded', reads: judging, writes: ['issue', 'comment'] },
  { name: 'pull request, no report', reads: ['pull request', 'its files', 'comments'], writes: [] },
  { name: 'pull request merged', reads: ['pull request'], writes: [] },
  {
    name: 'push of the merge, with badges',
    reads: ['what changed', 'configuration', 'report', 'issues', 'branch of the badges'],
    writes: [...each('issue'), ...publishing],
  },
  {
    name: 'schedule, nothing changed, with badges',
    reads: ['tree', 'configuration', 'report', 'issues', 'tree of the badges'],
    writes: [],
  },
]

export const title = 'Requests to GitHub'
export const columns = ['run', 'reads', 'fewest reads', 'writes', 'fewest writes', 'what the fewest read']

interface Requests {
  reads: number
  writes: number
}

export async function measureRequests(): Promise<Section> {
  const made = await play()
  return {
    title,
    text: `One report with ${items} action items, against the tests' GitHub. The fewest are one read of each thing that GitHub alone knows (its state, a list of up to 100, a file) and one write of each thing that changes; the safeguards come on top: an issue is read again before it is changed, and the issues are listed again after they were opened.`,
    tables: [
      {
        columns,
        rows: scenarios.map(({ name, reads, writes }, at) => [
          name,
          String(made[at]?.reads ?? '?'),
          String(reads.length),
          String(made[at]?.writes ?? '?'),
          String(writes.length),
          reads.join(', '),
        ]),
      },
    ],
    goals: [],
  }
}

/** The scenarios in order: the requests of each. */
async function play(): Promise<Requests[]> {
  const github = await GitHubServer.start()
  const repository = github.createRepository('octo-org/shop')
  const events = github.events(repository)
  const act = async (event: RunnerEvent, inputs = {}): Promise<Requests> => {
    const { reads, writes } = github
    const action = join(root, 'action.yml')
    const run = await runAction({
      action,
      event,
      repository: repository.name,
      api: github.url,
      token: 'writer',
      inputs,
    })
    if (run.exitCode !== 0) throw new Error(`The Action ended with ${run.exitCode}: ${run.log}${run.standardError}`)
    return { reads: github.reads - reads, writes: github.writes - writes }
  }

  repository.commit('main', { 'README.md': '# Shop\n' })
  repository.commit('code', { 'shop.ts': 'export {}\n' })
  const unrelated = repository.openPull({ head: 'code' }).number
  repository.commit('postmortem', { [path]: report })
  const adding = repository.openPull({ head: 'postmortem' }).number

  const made = [await act(events.pullRequest(adding)), await act(events.pullRequest(adding))]
  repository.commit('postmortem', { [path]: report.replace('every 5 minutes', 'every 10 minutes') })
  made.push(await act(events.pullRequest(adding, 'synchronize')), await act(events.pullRequest(unrelated)))
  const before = repository.tip()
  repository.merge(adding)
  made.push(await act(events.pullRequest(adding, 'closed')), await act(events.push('main', before), badges))
  made.push(await act(events.schedule(), badges))
  await github.stop()
  return made
}
