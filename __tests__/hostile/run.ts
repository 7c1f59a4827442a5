import { readEvent } from '../../src/github/event.ts'
import type { Inputs } from '../../src/inputs.ts'
import { main } from '../../src/main.ts'
import type { Annotation } from '../../src/render/annotation.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import { Events, type RunnerEvent } from '../github-server/events.ts'
import { representation } from '../github-server/represent.ts'
import type { Thread } from '../github-server/thread.ts'
import { deedsOf } from './page.ts'
import { type Fields, markdownOf } from './report.ts'

const inputs: Inputs = {
  token: 'secret',
  config: '.github/postmortem.yml',
  failOn: 'error',
  openIssues: null,
  comment: true,
  suggest: true,
  badgeBranch: 'badges',
  dryRun: false,
  issuesToken: null,
}

const configuration = `issues:
  parent: true
  linkBack: suggestion
  reminders: {dueSoon: 2, unowned: 0}
`

interface Said {
  annotations: Annotation[]
  summary: string
  outputs: Record<string, string | number>
  failures: string[]
}

/** A repository that somebody else has filled with forgeries of everything that we leave there. */
export class AttackedRepository {
  readonly github = new InMemoryGitHub()
  readonly events = new Events(representation('https://api.github.com'), this.github.repository)
  readonly forged: Thread

  constructor(fields: Fields) {
    const { repository } = this.github
    repository.commit('main', { 'README.md': '# Shop\n', '.github/postmortem.yml': configuration })
    const path = encodeURIComponent(fields.path)
    this.forged = repository.openIssue({
      title: 'Forged',
      body: `<!-- postmortem:action-item v1 report=${path} key=x pull=none commit=a lines=1-1 title=b -->\n\n<!-- /postmortem:action-item -->`,
      labels: ['postmortem'],
      author: 'mallory',
      assignees: [],
    })
    repository.commit('incident', { [fields.path]: markdownOf(fields) })
    const { number } = repository.openPull({ head: 'incident' })
    repository.comment(number, `<!-- postmortem:comment v1 issues=${this.forged.number} -->\nForged`, 'mallory')
  }

  async run(event: RunnerEvent): Promise<Said> {
    const said: Said = { annotations: [], summary: '', outputs: {}, failures: [] }
    await main({
      inputs,
      event: readEvent(event.name, event.payload, this.github.repository.name),
      github: this.github,
      elsewhere: () => this.github,
      server: 'https://github.com',
      runUrl: null,
      now: new Date('2026-06-01T06:00:00Z'),
      say: {
        nothing: () => {
          said.outputs.verdict = 'nothing'
        },
        annotate: (annotation) => void said.annotations.push(annotation),
        summary: async (markdown) => {
          said.summary += markdown
        },
        output: (name, value) => {
          said.outputs[name] = value
        },
        result: () => '/result.json',
        fail: (message) => void said.failures.push(message),
      },
    })
    return said
  }
}

const repository = 'https://github.com/octo-org/shop/'
const redirected = 'https://redirect.github.com/octo-org/shop/'
const docs = 'https://github.com/postmortem-compliance/'
const marker =
  /^<!-- \/?postmortem:(?:action-item|parent|roll-up|reminder|comment|suggestion)(?: v1 [\w=%,./ -]*)? ?-->$/

/** A pull request with a hostile report from its opening to the default branch, every run twice: what goes wrong. */
export async function faultsOfRuns(fields: Fields): Promise<string[]> {
  const attacked = new AttackedRepository(fields)
  const { github, events, forged } = attacked
  const faults: string[] = []
  const twice = async (name: string, event: RunnerEvent) => {
    const said = await attacked.run(event)
    if (!['pass', 'fail'].includes(String(said.outputs.verdict))) faults.push(`${name}: no verdict`)
    if (said.outputs.verdict === 'pass' && said.failures.length > 0) faults.push(`${name}: ${said.failures}`)
    const before = github.writes
    await attacked.run(event)
    if (github.writes !== before) faults.push(`${name}: the second run writes ${github.calls.at(-1)}`)
  }
  const pull = github.repository.threads.find((thread) => thread.pull !== null)?.number ?? 0
  const as = JSON.stringify(forged)
  await twice('pull request', events.pullRequest(pull))
  github.repository.merge(pull)
  await twice('push', events.push('main', github.repository.git.commit(github.repository.tip())?.parents[0] ?? null))
  await twice('schedule', events.schedule())
  if (JSON.stringify(forged) !== as) faults.push('the forged issue was taken for ours')
  return [...faults, ...leftBehind(github, forged).map((deed) => `left behind: ${deed}`)]
}

/** What our writing in a repository would do beside showing text. */
function leftBehind({ repository: { threads } }: InMemoryGitHub, forged: Thread): string[] {
  const ours = threads.filter((thread) => thread !== forged && thread.pull === null).map(({ body }) => body ?? '')
  const comments = threads.flatMap((thread) => thread.comments.filter(({ author }) => author !== 'mallory'))
  const bodies = [...ours, ...comments.map(({ body }) => body)]
  return bodies.flatMap((body) => {
    const markers = (body.match(/^<!-- \/?postmortem:/gm) ?? []).map(() => marker)
    return deedsOf(body, { links: [repository, redirected, docs], markers, web: true }).concat(
      markers.length > 2 ? ['more than one marker'] : [],
    )
  })
}
