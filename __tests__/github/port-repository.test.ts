import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { GitHub } from '../../src/github/github.ts'
import type { Repository } from '../github-server/repository.ts'
import { WORLDS, type World } from './worlds.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const REPORT = '# Checkout outage\n\nOne line\nTwo lines\nThree lines\n'

describe.each(WORLDS)('the repository %s', (_, open) => {
  let world: World
  let github: GitHub
  let repository: Repository

  beforeEach(async () => {
    world = await open()
    github = world.github
    repository = world.repository
    repository.commit('main', { 'README.md': '# Shop\n', 'postmortems/old.md': REPORT })
  })
  afterEach(() => world.stop())

  test('the default branch is known by name and commit', async () => {
    expect(await github.defaultBranch()).toEqual({ name: 'main', commit: repository.tip() })
  })

  test('a pull request is read with both its sides', async () => {
    const base = repository.tip()
    const head = repository.commit('fix', { 'a.md': 'a' })
    const { number } = repository.openPull({ head: 'fix', draft: true })
    expect(await github.pullRequest(number)).toEqual({
      number,
      state: 'open',
      merged: false,
      draft: true,
      head: { sha: head, ref: 'fix', repository: 'octo-org/shop' },
      base: { sha: base, ref: 'main', repository: 'octo-org/shop' },
    })
  })

  test('the head of a pull request follows its branch until it is merged', async () => {
    repository.commit('fix', { 'a.md': 'a' })
    const { number } = repository.openPull({ head: 'fix' })
    const second = repository.commit('fix', { 'a.md': 'b' })
    repository.merge(number)
    repository.commit('fix', { 'a.md': 'c' })
    expect(await github.pullRequest(number)).toMatchObject({ state: 'closed', merged: true, head: { sha: second } })
    expect(await github.changedFiles(number)).toHaveLength(1)
  })

  test('a deleted fork is nowhere', async () => {
    const fork = repository.fork('stranger/shop')
    fork.commit('fix', { 'a.md': 'a' })
    const { number } = repository.openPull({ head: 'fix', from: fork })
    expect((await github.pullRequest(number)).head.repository).toBe('stranger/shop')
    repository.pull(number).head.repository = null
    expect((await github.pullRequest(number)).head.repository).toBeNull()
  })

  test('changed files are told with their renames', async () => {
    repository.commit('fix', {
      'postmortems/old.md': null,
      'postmortems/new name.md': REPORT.replace('Two', 'Too'),
      'README.md': null,
      'notes.txt': 'new\n',
    })
    const { number } = repository.openPull({ head: 'fix' })
    expect(await github.changedFiles(number)).toMatchObject([
      { path: 'README.md', status: 'removed', previousPath: null },
      { path: 'notes.txt', status: 'added', previousPath: null },
      { path: 'postmortems/new name.md', status: 'renamed', previousPath: 'postmortems/old.md' },
    ])
  })

  test('what the base changed in the meantime is no change of the pull request', async () => {
    repository.commit('fix', { 'a.md': 'a' })
    const { number } = repository.openPull({ head: 'fix' })
    repository.commit('main', { 'README.md': '# Other\n' })
    expect(await github.changedFiles(number)).toMatchObject([{ path: 'a.md' }])
  })

  test('more than a page of changed files arrives whole', async () => {
    const paths = Array.from({ length: 130 }, (_, index) => `many/${String(index).padStart(3, '0')}.md`)
    repository.commit('fix', Object.fromEntries(paths.map((path) => [path, path])))
    const { number } = repository.openPull({ head: 'fix' })
    expect((await github.changedFiles(number)).map(({ path }) => path)).toEqual(paths)
  })

  test('a tree holds files, with no symbolic links and no submodules', async () => {
    const commit = repository.commit('main', { link: { link: 'README.md' }, module: { submodule: 'a'.repeat(40) } })
    const { files, truncated } = await github.tree(commit)
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['README.md', 7],
      ['postmortems/old.md', REPORT.length],
    ])
    expect(truncated).toBe(false)
  })

  test('a blob has the name that git gives it', async () => {
    const commit = repository.commit('main', { 'README.md': 'hello\n' })
    const { files } = await github.tree(commit)
    // printf 'hello\n' | git hash-object --stdin
    expect(files[0]?.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  })

  test('a commit that is not there is a 404', async () => {
    await expect(github.tree('b'.repeat(40))).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
  })

  test.each(['plain.md', 'with space/ü ñ.md', 'percent%2Fsign#?.md', '.github/0x19-postmortem/README'])(
    'the file `%s` is read byte for byte',
    async (path) => {
      const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0xfe, 0x0d, 0x0a])
      const commit = repository.commit('main', { [path]: bytes })
      expect(await github.readFile(commit, path)).toEqual(bytes)
    },
  )

  test.each(['missing.md', 'postmortems/missing.md'])('there is no file `%s`', async (path) => {
    expect(await github.readFile(repository.tip(), path)).toBeNull()
  })

  test('a folder is no file, a submodule is none', async () => {
    const commit = repository.commit('main', { module: { submodule: 'a'.repeat(40) } })
    expect(await github.readFile(commit, 'postmortems')).toBeNull()
    expect(await github.readFile(commit, 'module')).toBeNull()
  })

  test('an empty file is empty', async () => {
    const commit = repository.commit('main', { 'empty.md': '' })
    expect(await github.readFile(commit, 'empty.md')).toHaveLength(0)
  })

  test('files are published to a branch without history, and only what differs is written', async () => {
    expect(await github.publish('badges', { 'a/one.svg': '<svg>1', 'two.json': '{}' }, 'Publish')).toBe(true)
    const first = repository.tip('badges')
    expect(await github.publish('badges', { 'a/one.svg': '<svg>1' }, 'Publish')).toBe(false)
    expect(repository.tip('badges')).toBe(first)
    expect(await github.publish('badges', { 'a/one.svg': '<svg>2' }, 'Publish again')).toBe(true)
    expect(repository.git.commit(first)?.parents).toEqual([])
    expect(repository.git.commit(repository.tip('badges'))).toMatchObject({
      parents: [first],
      message: 'Publish again',
    })
    expect([...(repository.git.files(repository.tip('badges'))?.keys() ?? [])]).toEqual(['a/one.svg', 'two.json'])
  })

  test('the default branch is never published to', async () => {
    const before = repository.tip()
    await expect(github.publish('main', { 'a.svg': '' }, 'Publish')).rejects.toThrow('`main` is the default branch')
    expect(repository.tip()).toBe(before)
  })
})
