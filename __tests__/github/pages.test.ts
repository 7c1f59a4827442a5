import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/github.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'
import { run } from '../tracking/whole.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const LIST = 'GET /repos/{owner}/{repo}/issues'

let server: GitHubServer
let repository: Repository
let github: GitHub

beforeEach(async () => {
  server = await GitHubServer.start()
  repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  github = connect({ token: 'writer', repository: 'octo-org/shop', api: server.url })
})
afterEach(() => server.stop())

/** Does something after the first page of issues was read, and before the second. */
function betweenPages(act: () => void): void {
  server.before(LIST, () => server.before(LIST, act))
}

const CHANGES: [string, () => void][] = [
  ['an issue is opened', () => repository.openIssue({ title: 'new', labels: ['postmortem'] })],
  ['an issue is closed', () => repository.close(7)],
  ['an issue is edited', () => repository.edit(7, { title: 'edited' })],
  ['an issue loses the label', () => repository.thread(7).labels.splice(0)],
]

describe('a list that changes between its pages', () => {
  test.each(CHANGES)(
    '%s: each of the others is read once, where the last entry names the next page',
    async (_, act) => {
      server.cursors = true
      for (let count = 0; count < 250; count++) repository.openIssue({ title: 'x', labels: ['postmortem'] })
      betweenPages(act)
      const numbers = (await github.issues('postmortem')).map(({ number }) => number)
      expect(numbers).toHaveLength(new Set(numbers).size)
      expect(numbers).toEqual(expect.arrayContaining(Array.from({ length: 250 }, (_, index) => index + 1)))
      expect(server.count(LIST)).toBe(3)
    },
  )

  const report = (service: string) => `# Postmortem: the ${service} stood still, 14 May 2026

## Summary

- **Duration:** 14 May 2026, 09:10 to 11:40 (UTC)
- **Impact:** Every second request waited for longer than ten seconds.
- **Root cause:** A nightly job held a lock on the ${service}.

## Timeline

- **09:10** - Monitoring alert: requests wait.
- **11:40** - The job is stopped, and service is fully restored.

## Action items

${Array.from({ length: 60 }, (_, index) => `- [ ] Add an alert on the length of ${service} ${index}\n`).join('')}`

  test.each([true, false])('nothing is doubled, nothing lost (named by the last entry: %o)', async (cursors) => {
    server.cursors = cursors
    repository.commit('main', {
      '.github/postmortem.yml': 'issues:\n  limit: 150\n',
      'postmortems/queue.md': report('queue'),
      'postmortems/table.md': report('table'),
    })
    const inMemory = new InMemoryGitHub(repository)
    const schedule = server.events(repository).schedule()
    await run(inMemory, schedule)
    expect(repository.issues).toHaveLength(120)
    for (const [, act] of CHANGES) {
      betweenPages(act)
      await run(github, schedule)
    }
    const open = repository.issues.filter(({ state, title }) => state === 'open' && title.startsWith('Add an alert'))
    const titles = open.map(({ title }) => title)
    expect(titles).toHaveLength(new Set(titles).size)
    expect(titles.length).toBeGreaterThanOrEqual(119)
    await run(inMemory, schedule)
    const { writes } = inMemory
    await run(inMemory, schedule)
    expect(inMemory.writes).toBe(writes)
  })
})
