import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { GitHub } from '../../src/github/github.ts'
import type { Repository } from '../github-server/repository.ts'
import { WORLDS, type World } from './worlds.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const text = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join('')

describe.each(WORLDS)('reviews %s', (_, open) => {
  let world: World
  let github: GitHub
  let repository: Repository
  let number: number
  let head: string

  beforeEach(async () => {
    world = await open()
    github = world.github
    repository = world.repository
    repository.commit('main', { 'a.md': text })
    head = repository.commit('fix', { 'a.md': text.replace('line 10', 'line ten'), 'b.md': 'new\n' })
    number = repository.openPull({ head: 'fix' }).number
  })
  afterEach(() => world.stop())

  test('a changed file comes with its hunks', async () => {
    const [a, b] = await github.changedFiles(number)
    expect(a?.patch).toBe(
      '@@ -7,7 +7,7 @@\n line 7\n line 8\n line 9\n-line 10\n+line ten\n line 11\n line 12\n line 13',
    )
    expect(b?.patch).toBe('@@ -0,0 +1,1 @@\n+new')
  })

  test('a file that only moved has no hunks', async () => {
    repository.commit('fix', { 'a.md': null, 'c.md': text })
    const files = await github.changedFiles(number)
    expect(files.find(({ path }) => path === 'c.md')).toMatchObject({ status: 'renamed', patch: null })
  })

  test('a review is posted with its comments on lines', async () => {
    const comments = [
      { path: 'a.md', line: 10, endLine: 10, body: 'one line' },
      { path: 'a.md', line: 9, endLine: 11, body: 'three lines' },
    ]
    await github.review(number, head, { body: 'Look', comments })
    expect(await github.lineComments(number)).toEqual(['one line', 'three lines'])
    const [review] = repository.pull(number).reviews
    expect(review).toMatchObject({ body: 'Look', commit: head, author: 'github-actions[bot]' })
    expect(review?.comments.map(({ startLine, line }) => [startLine, line])).toEqual([
      [null, 10],
      [9, 11],
    ])
  })

  test('a comment outside of what changed fails the whole review', async () => {
    const comments = [
      { path: 'a.md', line: 10, endLine: 10, body: 'good' },
      { path: 'a.md', line: 1, endLine: 1, body: 'outside' },
    ]
    const refused = github.review(number, head, { body: 'Look', comments })
    await expect(refused).rejects.toMatchObject({ name: 'GitHubError', status: 422 })
    expect(await github.lineComments(number)).toEqual([])
  })
})
