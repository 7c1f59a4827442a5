import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { GitHub } from '../../src/github/github.ts'
import type { Repository } from '../github-server/repository.ts'
import { WORLDS, type World } from './worlds.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

describe.each(WORLDS)('issues %s', (_, open) => {
  let world: World
  let github: GitHub
  let repository: Repository

  beforeEach(async () => {
    world = await open()
    github = world.github
    repository = world.repository
    repository.commit('main', { 'README.md': '# Shop\n' })
  })
  afterEach(() => world.stop())

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
      id: expect.any(Number),
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

  test('issues of an author are listed by when they changed last, whatever their labels', async () => {
    const old = repository.openIssue({ title: 'old', author: 'github-actions[bot]' })
    repository.openIssue({ title: 'new', author: 'github-actions[bot]', labels: ['postmortem'] })
    repository.openIssue({ title: 'other', author: 'mona' })
    repository.edit(old.number, { state: 'closed' })
    const issues = await github.recentIssues('github-actions[bot]')
    expect(issues.map(({ title, state }) => [title, state])).toEqual([
      ['old', 'closed'],
      ['new', 'open'],
    ])
  })

  test('a label that was taken off again is known', async () => {
    const issue = repository.openIssue({ title: 'one', labels: ['postmortem'] })
    issue.labels.length = 0
    expect(await github.wasLabelled(issue.number, 'postmortem')).toBe(true)
    expect(await github.wasLabelled(issue.number, 'bug')).toBe(false)
  })

  describe('sub-issues', () => {
    const opened = async (count: number) => {
      for (let index = 0; index < count; index++) repository.openIssue({ title: 'x', labels: ['x'] })
      return github.issues('x')
    }

    test('a child is added once, and keeps the parent that it has', async () => {
      const [parent, other, child] = await opened(3)
      if (!parent || !other || !child) throw new Error('no issues')
      expect(await github.addSubIssue(parent.number, child)).toBe(true)
      expect(await github.addSubIssue(parent.number, child)).toBe(true)
      expect(await github.addSubIssue(other.number, child)).toBe(true)
      expect(repository.issues.map(({ subIssues }) => subIssues)).toEqual([[child.number], [], []])
    })

    test('a parent takes a hundred', async () => {
      const [parent, ...children] = await opened(102)
      if (!parent) throw new Error('no issues')
      const answers: boolean[] = []
      for (const child of children) answers.push(await github.addSubIssue(parent.number, child))
      expect(answers).toEqual([...Array(100).fill(true), false])
    })

    test('an old GitHub knows none', async () => {
      repository.hasSubIssues = false
      const [parent, child] = await opened(2)
      if (!parent || !child) throw new Error('no issues')
      expect(await github.addSubIssue(parent.number, child)).toBe(false)
    })
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
})
