import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/github.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

interface World {
  github: GitHub
  repository: Repository
  stop(): Promise<void>
}

async function inMemory(): Promise<World> {
  const github = new InMemoryGitHub()
  return { github, repository: github.repository, stop: async () => {} }
}

async function overHttp(): Promise<World> {
  const server = await GitHubServer.start()
  const repository = server.createRepository('octo-org/shop')
  const github = connect({ token: 'writer', repository: 'octo-org/shop', api: server.url })
  return { github, repository, stop: () => server.stop() }
}

const REPORT = '# Checkout outage\n\nOne line\nTwo lines\nThree lines\n'

/** What both worlds do, so that a unit test in memory says something about GitHub. */
describe.each([
  ['in memory', inMemory],
  ['over HTTP', overHttp],
])('the port %s', (_, open) => {
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
    expect(await github.changedFiles(number)).toEqual([
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

  test('issues are listed by label, open and closed, without pull requests', async () => {
    repository.openIssue({ title: 'one', labels: ['postmortem'] })
    repository.openIssue({ title: 'other', labels: ['bug'] })
    repository.close(repository.openIssue({ title: 'two', labels: ['postmortem'] }).number, 'not_planned')
    repository.commit('fix', { 'a.md': 'a' })
    repository.addLabels(repository.openPull({ head: 'fix' }).number, ['postmortem'])
    const issues = await github.issues('postmortem')
    expect(issues.map(({ title, state, stateReason }) => [title, state, stateReason])).toEqual([
      ['one', 'open', null],
      ['two', 'closed', 'not_planned'],
    ])
  })

  test('more than a page of issues arrives whole, the oldest first', async () => {
    for (let index = 1; index <= 230; index++) repository.openIssue({ title: `${index}`, labels: ['postmortem'] })
    const issues = await github.issues('postmortem')
    expect(issues.map(({ number }) => number)).toEqual(Array.from({ length: 230 }, (_, index) => index + 1))
  })

  test('one issue is read by its number, a pull request is none', async () => {
    const { number } = repository.openIssue({ title: 'one', labels: ['postmortem'] })
    repository.commit('fix', { 'a.md': 'a' })
    const pull = repository.openPull({ head: 'fix' })
    expect(await github.issue(number)).toEqual((await github.issues('postmortem'))[0])
    expect(await github.issue(pull.number)).toBeNull()
    expect(await github.issue(99)).toBeNull()
  })

  test('an issue is opened with labels and assignees', async () => {
    repository.collaborators.add('mona')
    const draft = { title: 'Alert on lag', body: 'Because', labels: ['postmortem', 'ops'], assignees: ['mona'] }
    const issue = await github.openIssue(draft)
    expect(issue).toEqual({
      ...draft,
      number: 1,
      state: 'open',
      stateReason: null,
      author: 'github-actions[bot]',
      url: 'https://github.com/octo-org/shop/issues/1',
      createdAt: expect.stringMatching(/^2026-/),
    })
    expect(await github.issues('ops')).toEqual([issue])
  })

  test('an issue is changed in what is given, and labels are added', async () => {
    const { number } = repository.openIssue({ title: 'one', body: 'text', labels: ['postmortem', 'kept'] })
    const renamed = await github.updateIssue(number, { title: 'two', addLabels: ['new'] })
    expect(renamed).toMatchObject({ title: 'two', body: 'text', labels: ['postmortem', 'kept', 'new'], state: 'open' })
    const closed = await github.updateIssue(number, { state: 'closed', stateReason: 'duplicate' })
    expect(closed).toMatchObject({ title: 'two', state: 'closed', stateReason: 'duplicate' })
    const reopened = await github.updateIssue(number, { state: 'open', body: '' })
    expect(reopened).toMatchObject({ body: '', state: 'open', stateReason: 'reopened' })
  })

  test('an issue that is not there cannot be changed', async () => {
    await expect(github.updateIssue(99, { title: 'x' })).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
  })

  test('issues cannot be opened where they are disabled', async () => {
    repository.hasIssues = false
    const draft = { title: 'x', body: '', labels: [], assignees: [] }
    await expect(github.openIssue(draft)).rejects.toMatchObject({ name: 'GitHubError', status: 410 })
  })

  test('a label is created once, and kept as people changed it', async () => {
    const label = { name: 'postmortem', color: 'd93f0b', description: 'Follows up an incident' }
    await github.ensureLabel(label)
    Object.assign(repository.labels[0] ?? {}, { color: '00ff00' })
    await github.ensureLabel(label)
    expect(repository.labels).toMatchObject([{ name: 'postmortem', color: '00ff00' }])
  })

  test('a comment is made, then replaced', async () => {
    const { number } = repository.openIssue({ title: 'one' })
    repository.comment(number, 'from a person', 'mona')
    const comment = await github.saveComment(number, null, 'first')
    expect(await github.saveComment(number, comment.id, 'second')).toEqual({ ...comment, body: 'second' })
    const comments = await github.comments(number)
    expect(comments.map(({ author, body }) => [author, body])).toEqual([
      ['mona', 'from a person'],
      ['github-actions[bot]', 'second'],
    ])
  })

  test('a comment that is not there cannot be replaced', async () => {
    const { number } = repository.openIssue({ title: 'one' })
    await expect(github.saveComment(number, 12, 'x')).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
    await expect(github.saveComment(99, null, 'x')).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
    await expect(github.comments(99)).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
  })

  test('only collaborators are assignable', async () => {
    repository.collaborators.add('mona')
    expect(await github.assignable('mona')).toBe(true)
    expect(await github.assignable('stranger')).toBe(false)
  })

  test('the token knows whom it writes as', async () => {
    expect(await github.viewer()).toBe('github-actions[bot]')
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
