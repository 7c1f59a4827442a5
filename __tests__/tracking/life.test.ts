import { expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/github.ts'
import { EmulatedGitHub } from '../emulate.ts'
import type { RunnerEvent } from '../github-server/events.ts'
import { GitHubServer } from '../github-server/server.ts'
import { run, schoolPath, schoolReport } from './whole.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

/** The life of one report with five action items, step by step, with all the requests that each step needs. */

interface Stage {
  github: GitHub
  requests(): readonly string[]
  commit(files: Record<string, string | null>): Promise<unknown>
  openPull(): Promise<number>
  pullRequestEvent(number: number, action: string): Promise<RunnerEvent>
  /** Merges the pull request; the push to the default branch. */
  merge(number: number, files: Record<string, string | null>): Promise<RunnerEvent>
  issues(): Promise<{ title: string; state: string; body: string | null }[]>
  stop(): Promise<void>
}

async function overHttp(): Promise<Stage> {
  const server = await GitHubServer.start()
  const repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  const events = server.events(repository)
  return {
    github: connect({ token: 'writer', repository: repository.name, api: server.url }),
    requests: () => server.requests.map(({ operation }) => operation),
    commit: async (files) => repository.commit('postmortem', files),
    openPull: async () => repository.openPull({ head: 'postmortem' }).number,
    pullRequestEvent: async (number, action) => events.pullRequest(number, action),
    merge: async (number) => {
      const before = repository.tip()
      repository.merge(number)
      return events.push('main', before)
    },
    issues: async () => repository.issues,
    stop: () => server.stop(),
  }
}

async function emulated(): Promise<Stage> {
  const server = await EmulatedGitHub.start()
  const before = await server.commit('main', { 'README.md': '# Shop\n' })
  return {
    github: connect({ token: server.token, repository: server.repository, api: server.url }),
    requests: () => server.requests,
    commit: (files) => server.commit('postmortem', files),
    openPull: () => server.openPull({ head: 'postmortem' }),
    pullRequestEvent: (number, action) => server.pullRequestEvent(number, action),
    // Its own merge takes the head that the pull request had when it was opened, so the merge is made by hand.
    merge: async (number, files) => {
      await server.close(number)
      return server.pushEvent(before, await server.commit('main', files))
    },
    issues: () => server.issues(),
    stop: () => server.stop(),
  }
}

/** `GET /contents/… ×2`: reads in the order of the alphabet, as some go out at once, then writes as they came. */
function told(requests: readonly string[]): string[] {
  const short = requests.map((request) =>
    request
      .replace(/\/repos\/(?:octo-org\/shop|\{owner\}\/\{repo\})/, '')
      .replace(/\/(?:\d+|\{\w+\})/g, '/N')
      .replace(/(?<=\/trees|\/ref|\/contents|^GET \/labels)\/.+/, '/…'),
  )
  const reads = short.filter((request) => request.startsWith('GET ')).toSorted()
  const writes = short.filter((request) => !request.startsWith('GET '))
  const runs: [request: string, count: number][] = []
  for (const request of [...reads, ...writes]) {
    const last = runs.at(-1)
    if (last?.[0] === request) last[1] += 1
    else runs.push([request, 1])
  }
  return runs.map(([request, count]) => (count === 1 ? request : `${request} ×${count}`))
}

const moved = 'postmortems/uploads.md'
const reworded = schoolReport.replace('every 5 minutes to the monitoring', 'every 2 minutes to the monitoring')
const ticked = reworded.replace('- [ ] Add a step', '- [x] Add a step')
const removed = ticked.replace(/- \[ \] Disable jobs .*\n/, '')

/** What every run on a pull request asks: the pull request and its files, configuration and report, what links may lead to, our comment, our issues. */
const reading = [
  'GET /contents/… ×2',
  'GET /git/trees/…',
  'GET /issues',
  'GET /issues/N/comments',
  'GET /pulls/N',
  'GET /pulls/N/files',
]
const look = 'GET /issues/N'

const life: { step: string; files: Record<string, string | null>; requests: string[]; open: number; closed: number }[] =
  [
    {
      step: 'open: the list once more, against races; whether there is the label; one creation an issue',
      files: { [schoolPath]: schoolReport },
      requests: [
        ...reading.with(2, 'GET /issues ×2').toSpliced(4, 0, 'GET /labels/…'),
        'POST /labels',
        'POST /issues ×5',
        'POST /issues/N/comments',
      ],
      open: 5,
      closed: 0,
    },
    { step: 'the same again: no write', files: {}, requests: reading, open: 5, closed: 0 },
    {
      step: 'another file: the links of the comment lead to the commit that was read',
      files: { 'docs/other.md': '# Other\n' },
      requests: [...reading, 'PATCH /issues/comments/N'],
      open: 5,
      closed: 0,
    },
    {
      step: 'reword an item: one look, one write; and the comment, which names it',
      files: { [schoolPath]: reworded },
      requests: [...reading.toSpliced(3, 0, look), 'PATCH /issues/N', 'PATCH /issues/comments/N'],
      open: 5,
      closed: 0,
    },
    {
      step: 'rename the report: every issue leads to it',
      files: { [schoolPath]: null, [moved]: reworded },
      requests: [...reading.toSpliced(3, 0, `${look} ×5`), 'PATCH /issues/N ×5', 'PATCH /issues/comments/N'],
      open: 5,
      closed: 0,
    },
    {
      step: 'tick an item',
      files: { [moved]: ticked },
      requests: [...reading.toSpliced(3, 0, look), 'PATCH /issues/N', 'PATCH /issues/comments/N'],
      open: 4,
      closed: 1,
    },
    {
      step: 'remove an item: a comment under its issue says why',
      files: { [moved]: removed },
      requests: [
        ...reading.toSpliced(3, 0, look),
        'PATCH /issues/N',
        'POST /issues/N/comments',
        'PATCH /issues/comments/N',
      ],
      open: 3,
      closed: 2,
    },
    {
      step: 'restore it',
      files: { [moved]: ticked },
      requests: [...reading.toSpliced(3, 0, look), 'PATCH /issues/N', 'PATCH /issues/comments/N'],
      open: 4,
      closed: 1,
    },
  ]

test.each([
  ['over HTTP', overHttp],
  ['on a GitHub that somebody else wrote', emulated],
])('%s', { timeout: 60_000 }, async (_, open) => {
  const stage = await open()
  const requestsOf = async (event: RunnerEvent) => {
    const from = stage.requests().length
    await run(stage.github, event)
    return told(stage.requests().slice(from))
  }
  const states = async () => {
    const issues = (await stage.issues()).map(({ state }) => state)
    return [issues.filter((state) => state === 'open').length, issues.filter((state) => state === 'closed').length]
  }
  try {
    let pull: number | null = null
    for (const { step, files, requests, open, closed } of life) {
      if (Object.keys(files).length > 0) await stage.commit(files)
      const action = pull === null ? 'opened' : 'synchronize'
      pull ??= await stage.openPull()
      expect(await requestsOf(await stage.pullRequestEvent(pull, action)), step).toEqual(requests)
      expect(await states(), step).toEqual([open, closed])
    }
    const push = await stage.merge(pull ?? 0, { [moved]: ticked })
    const listing = ['GET /contents/… ×2', 'GET /git/trees/… ×2', 'GET /issues']
    const merged = [...listing, `${look} ×4`, 'GET /pulls/N', 'PATCH /issues/N ×4']
    expect(await requestsOf(push), 'merge: the issues are the default branch’s from now on').toEqual(merged)
    expect(await requestsOf(push), 'the same push again').toEqual(listing)
    expect(await states()).toEqual([4, 1])
    const titles = (await stage.issues()).filter(({ state }) => state === 'open').map(({ title }) => title)
    expect(titles).toContain('Add a test upload every 2 minutes to the monitoring of the site')
  } finally {
    await stage.stop()
  }
})
