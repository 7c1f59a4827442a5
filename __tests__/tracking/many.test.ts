import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'
import { run } from './whole.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const services = ['billing', 'search', 'login', 'upload', 'mail', 'export', 'chat', 'map', 'cart', 'stock']
const tasks = [
  'Add an alert on the queue of',
  'Write a runbook for',
  'Rehearse the restart of',
  'Cap the retries of',
  'Move',
]

function report(service: string): string {
  return `# Postmortem: the ${service} was slow, 14 May 2026

## Summary

- **Duration:** 14 May 2026, 09:10 to 11:40 (UTC)
- **Impact:** Every second request waited for longer than ten seconds.
- **Root cause:** A nightly job held a lock on the table of the queue.

## Timeline

- **09:10** - Monitoring alert: requests wait.
- **10:45** - Root cause identified: the job holds the lock.
- **11:40** - The job is stopped, and service is fully restored.

## Action items

${tasks.map((task) => `- [ ] ${task} the ${service}`).join('\n')}
`
}

/** 60 reports with five action items each. */
const reports = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => {
    const service = `${services[at % 10]} service ${Math.floor(at / 10) + 1}`
    return [`postmortems/incident-${at + 1}.md`, report(service)]
  }),
)

let server: GitHubServer
let repository: Repository

beforeEach(async () => {
  server = await GitHubServer.start()
  server.remaining = 5000
  repository = server.createRepository('octo-org/shop')
  repository.commit('main', { '.github/postmortem.yml': 'issues:\n  limit: 150\n' })
})
afterEach(() => server.stop())

/**
 * What GitHub asks at least, for 60 reports with 300 action items of which one run opens 150. Run `k` of 2 finds 150 (k − 1) issues:
 *
 *     reads   1 pull request, 1 page of its files (100 a page), 1 page of its comments, 1 tree, 1 configuration
 *             ⌈60 / 100⌉ requests of GraphQL for the reports: REST would hand out one file a request
 *             ⌈150 (k − 1) / 100⌉ pages of issues, at least 1, and ⌈150 k / 100⌉ after the opening, against races
 *             1 look for the label, in the first run
 *     writes  150 issues (label and assignees come with the creation), 1 comment, and the label in the first run
 *
 * Altogether 300 creations of issues for 300 items; a further run lists 3 pages, and writes nothing.
 */
test('60 reports with 300 action items in one pull request', { timeout: 60_000 }, async () => {
  repository.commit('postmortems', reports)
  const { number } = repository.openPull({ head: 'postmortems' })
  const github = connect({ token: 'writer', repository: repository.name, api: server.url, second: 0 })
  const act = async () => {
    const [reads, writes] = [server.reads, server.writes]
    const said = await run(github, server.events(repository).pullRequest(number, 'synchronize'))
    return { said, reads: server.reads - reads, writes: server.writes - writes, open: repository.issues.length }
  }
  const pages = (issues: number) => Math.max(1, Math.ceil(issues / 100))
  const always = 1 + 1 + 1 + 1 + 1 + 1
  const first = (k: number) => (k === 1 ? 1 : 0)

  for (const k of [1, 2]) {
    const { said, ...requests } = await act()
    expect(requests).toEqual({
      reads: always + pages(150 * (k - 1)) + pages(150 * k) + first(k),
      writes: 150 + 1 + first(k),
      open: 150 * k,
    })
    const loud = '`150` of `300` new issues open in this run, `150` remain. Run the workflow again'
    expect(said.summary.includes(loud)).toBe(k === 1)
  }
  expect(new Set(repository.issues.map(({ title }) => title)).size).toBe(300)
  expect(await act()).toMatchObject({ reads: always + pages(300), writes: 0, open: 300 })
})
