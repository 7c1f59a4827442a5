import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaults } from '../src/config.ts'
import { readEvent } from '../src/github/event.ts'
import type { Inputs } from '../src/inputs.ts'
import { lint } from '../src/lint.ts'
import { main } from '../src/main.ts'
import { parse } from '../src/postmortem/parse.ts'
import { reviewText, suggestion, suggestionKey } from '../src/render/suggestion.ts'
import { hunksOf, linesIn } from '../src/run/patch.ts'
import { type Change, newComments, suggest } from '../src/run/suggestions.ts'
import { WORLDS, type World } from './github/worlds.ts'
import { InMemoryGitHub } from './github.in-memory.ts'
import { Events } from './github-server/events.ts'
import type { Repository } from './github-server/repository.ts'
import { representation } from './github-server/represent.ts'
import { GitHubServer } from './github-server/server.ts'
import { runAction } from './runner.ts'

vi.mock('@actions/core', () => ({ debug: vi.fn(), info: vi.fn() }))

const root = resolve(import.meta.dirname, '..')
const path = '0x19-postmortem/README.md'
const good = readFileSync(join(root, 'examples/school', path), 'utf8')
/** Its timeline has no heading. */
const bare = good.replace('## Timeline (all times EAT)', 'Timeline (all times EAT):')

describe('a patch', () => {
  const hunks = hunksOf(
    '@@ -1,3 +1,4 @@ # Title\n one\n-two\n+zwei\r\n+drei\n three\n\\ No newline at end of file\n@@ -9,0 +11 @@\n+eleven',
  )

  test('tells the lines of the new version, and which were added', () => {
    expect(hunks.map((hunk) => [...hunk].map(([number, { text, added }]) => [number, text, added]))).toEqual([
      [
        [1, 'one', false],
        [2, 'zwei', true],
        [3, 'drei', true],
        [4, 'three', false],
      ],
      [[11, 'eleven', true]],
    ])
  })

  test('has lines together only within one hunk', () => {
    expect(linesIn(hunks, { line: 2, endLine: 3 })?.map(({ text }) => text)).toEqual(['zwei', 'drei'])
    expect(linesIn(hunks, { line: 4, endLine: 11 })).toBeNull()
    expect(linesIn(hunks, { line: 5, endLine: 5 })).toBeNull()
  })
})

describe('the text of a suggestion', () => {
  const key = '0123456789abcdef'

  test('is a block that GitHub offers to commit, under its reason', () => {
    expect(suggestion(key, 'Title is no heading.', '## Timeline')).toBe(
      `<!-- postmortem:suggestion v1 key=${key} -->\nTitle is no heading.\n\n\`\`\`suggestion\n## Timeline\n\`\`\`\n`,
    )
  })

  test('deletes lines by an empty block', () => {
    expect(suggestion(key, 'Why.', null)).toMatch(/\n```suggestion\n```\n$/)
  })

  test('cannot be broken out of', () => {
    const hostile = '```\n````\n@octocat fixes #1'
    expect(suggestion(key, 'Why.', hostile)).toContain(`\n\n\`\`\`\`\`suggestion\n${hostile}\n\`\`\`\`\`\n`)
  })

  test('says which change it is; text of a report cannot', () => {
    const body = suggestion(key, 'Why.', '<!-- postmortem:suggestion v1 key=ffffffffffffffff -->')
    expect(suggestionKey(body)).toBe(key)
    expect(suggestionKey('Look: <!-- postmortem:suggestion v1 key=ffffffffffffffff -->')).toBeNull()
  })
})

test('a review says how many suggestions it has no room for', () => {
  expect(reviewText(0)).toBe(
    'Suggestions for the postmortem: commit those that help, resolve the others. None is made twice.\n',
  )
  expect(reviewText(2)).toContain('2 more follow when these are dealt with.')
})

describe('what is posted', () => {
  const change = (line: number, identity: string, endLine = line): Change => {
    return { path: 'a.md', line, endLine, text: 'x', why: 'Why.', identity }
  }

  test('stands on one line once: the second change of it waits', () => {
    expect(newComments([change(3, 'a', 5), change(5, 'b'), change(6, 'c')], []).map(({ line }) => line)).toEqual([3, 6])
  })

  test('is not posted again, wherever its lines are now', () => {
    const standing = newComments([change(3, 'a')], []).map(({ body }) => body)
    expect(newComments([change(30, 'a'), change(31, 'b')], standing).map(({ line }) => line)).toEqual([31])
  })

  test('is posted for each of two equal lines', () => {
    const both = newComments([change(3, 'a'), change(9, 'a')], [])
    expect(new Set(both.map(({ body }) => body)).size).toBe(2)
    const again = newComments(
      [change(3, 'a'), change(9, 'a')],
      both.map(({ body }) => body),
    )
    expect(again).toEqual([])
  })
})

describe.each(WORLDS)('a pull request %s', (_, open) => {
  let world: World
  let repository: Repository
  let events: Events

  beforeEach(async () => {
    world = await open()
    repository = world.repository
    events = new Events(representation('https://api.github.com'), repository)
    repository.commit('main', { 'README.md': '# Shop\n' })
  })
  afterEach(() => world.stop())

  async function run(pull: number, given: Partial<Inputs> = {}): Promise<string> {
    const event = events.pullRequest(pull, 'synchronize')
    let summary = ''
    await main({
      inputs: {
        token: 'secret',
        config: '.github/postmortem.yml',
        failOn: 'never',
        openIssues: null,
        comment: true,
        suggest: true,
        badgeBranch: null,
        dryRun: false,
        issuesToken: null,
        ...given,
      },
      event: readEvent(event.name, event.payload, repository.name),
      github: world.github,
      elsewhere: () => world.github,
      server: 'https://github.com',
      runUrl: null,
      now: new Date('2026-06-01T06:00:00Z'),
      say: {
        nothing: () => {},
        annotate: () => {},
        summary: async (markdown) => {
          summary += markdown
        },
        output: () => {},
        result: () => '/result.json',
        fail: () => {},
      },
    })
    return summary
  }

  const reviews = (pull: number) => repository.pull(pull).reviews
  const openPull = (text: string, options: { draft?: boolean; from?: Repository } = {}) => {
    const { from = repository, draft = false } = options
    from.commit('postmortem', { [path]: text })
    return repository.openPull({ head: 'postmortem', from, draft }).number
  }
  /** As a person does who commits every suggestion of the last review. */
  function commitSuggestions(pull: number): string {
    const lines = new TextDecoder()
      .decode(
        repository.git.blob(repository.git.files(repository.tip('postmortem'))?.get(path)?.sha ?? '') ?? undefined,
      )
      .split('\n')
    for (const { startLine, line, body } of reviews(pull).at(-1)?.comments.toReversed() ?? []) {
      const [, , text = ''] = /^(`{3,})suggestion\n([\s\S]*?)\n?\1$/m.exec(body) ?? []
      lines.splice((startLine ?? line) - 1, line - (startLine ?? line) + 1, ...(text === '' ? [] : text.split('\n')))
    }
    repository.commit('postmortem', { [path]: lines.join('\n') })
    return lines.join('\n')
  }

  test('gets its mechanical remedies as one review, once', async () => {
    const pull = openPull(bare)
    await run(pull)
    const [review, ...more] = reviews(pull)
    expect(more).toEqual([])
    expect(review?.comments.map(({ line, body }) => [line, body.split('\n').slice(1).join('\n')])).toEqual([
      [
        9,
        'Title `Timeline (all times EAT)` (line 9) is no heading. [`section-heading`](https://github.com/postmortem-compliance/postmortem-compliance/blob/v1/docs/rules/section-heading.md)\n\n```suggestion\n## Timeline (all times EAT)\n```\n',
      ],
    ])
    repository.commit('postmortem', { [path]: `<!-- moved down -->\n\n${bare}` })
    await run(pull)
    expect(reviews(pull)).toHaveLength(1)
  })

  test('is not suggested what stands already in the base', async () => {
    repository.commit('main', { [path]: bare })
    const pull = openPull(bare.replace('twenty test uploads', 'thirty test uploads'))
    await run(pull)
    expect(reviews(pull)).toEqual([])
  })

  test('does not get a masked value as a remedy', async () => {
    await run(openPull(good.replace('## Timeline (all times EAT)', '##Timeline token: examplepassword123')))
    expect(reviews(1)).toEqual([])
  })

  test.each<[string, () => number, Partial<Inputs>]>([
    ['where it is not asked for', () => openPull(bare), { suggest: false }],
    ['in a dry run', () => openPull(bare), { dryRun: true }],
    ['from a fork', () => openPull(bare, { from: repository.fork('stranger/shop') }), {}],
  ])('gets none %s', async (_, pull, given) => {
    const number = pull()
    await run(number, given)
    expect(reviews(number)).toEqual([])
  })

  test('gets them as a draft too', async () => {
    const pull = openPull(bare, { draft: true })
    await run(pull)
    expect(reviews(pull)).toHaveLength(1)
  })

  describe('whose items are to link back', () => {
    beforeEach(() => {
      repository.commit('main', { '.github/postmortem.yml': 'issues:\n  linkBack: suggestion\n' })
    })

    test('is suggested a full link for every item; committed, the issues stay as they are', async () => {
      const pull = openPull(good)
      await run(pull, { suggest: false })
      const comments = reviews(pull)[0]?.comments ?? []
      expect(comments).toHaveLength(5)
      expect(comments[0]?.body).toContain(
        'This action item is tracked in [#2](https://github.com/octo-org/shop/issues/2).\n\n```suggestion\n- [ ] Add an alert on free space below 20 % of `/var/tmp/uploads` on both web servers ([#2](https://github.com/octo-org/shop/issues/2))\n```',
      )
      const before = repository.issues.map(({ title, state }) => [title, state])
      commitSuggestions(pull)
      await run(pull, { suggest: false })
      expect(repository.issues.map(({ title, state }) => [title, state])).toEqual(before)
      expect(reviews(pull)).toHaveLength(1)
    })

    test('is suggested to tick what was completed, not what was given up', async () => {
      const pull = openPull(good)
      await run(pull, { suggest: false })
      commitSuggestions(pull)
      repository.close(2, 'completed')
      repository.close(3, 'not_planned')
      await run(pull, { suggest: false })
      expect(reviews(pull)).toHaveLength(2)
      expect(reviews(pull)[1]?.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining(
          'tracked in [#2](https://github.com/octo-org/shop/issues/2), which is completed.\n\n```suggestion\n- [x] Add an alert',
        ),
      ])
    })

    test('is suggested no line that holds what looks like a secret', async () => {
      await run(openPull(good.replace('on both web servers', 'with token: examplepassword123')), { suggest: false })
      expect(repository.issues).toHaveLength(5)
      expect(reviews(1)[0]?.comments).toHaveLength(4)
    })

    test('is suggested nothing for what is no list item', async () => {
      const rows = good.replace(
        /### Tasks[\s\S]*$/,
        '### Tasks\n\n| Task | Owner |\n| --- | --- |\n| Add an alert on free space | @octocat |\n',
      )
      await run(openPull(rows), { suggest: false })
      expect(repository.issues).toHaveLength(1)
      expect(reviews(1)).toEqual([])
    })

    test('is suggested the link behind the last word of a paragraph, and before what breaks its line', async () => {
      const long = good.replace('on both web servers', 'on both web\n  servers, at any hour\\\n  - by mail')
      await run(openPull(long), { suggest: false })
      expect(reviews(1)[0]?.comments[0]?.body).toContain(
        'on both web\n  servers, at any hour ([#2](https://github.com/octo-org/shop/issues/2))\\\n```',
      )
    })
  })
})

test.each<[string, (github: InMemoryGitHub) => void, object]>([
  [
    'a token that may not review leaves a note, and what to add',
    (github) => {
      github.readOnly = true
    },
    { message: 'Suggestions were not posted: The token may not write (403)', yaml: 'permissions:\n  issues: write\n' },
  ],
  [
    'a GitHub that is gone leaves a note',
    (github) => {
      github.failing = { write: 1, when: 'before' }
    },
    { message: 'Suggestions were not posted: GitHub could not be reached' },
  ],
])('%s', async (_, prepare, note) => {
  const github = new InMemoryGitHub()
  const { repository } = github
  repository.commit('main', { 'README.md': '# Shop\n' })
  const head = repository.commit('postmortem', { [path]: bare })
  const { number } = repository.openPull({ head: 'postmortem' })
  const [file] = await github.changedFiles(number)
  prepare(github)
  const judged = lint(parse(path, bare), defaults)
  const said = await suggest({
    pull: number,
    commit: head,
    readings: [{ file: { path, previousPath: null, patch: file?.patch ?? null, blob: null }, judged }],
    outcomes: [],
    fixes: true,
    links: false,
    github,
  })
  expect(said).toEqual({ level: 'notice', ...note })
})

test('the Action suggests where its input says so, as the runner starts it', async () => {
  const server = await GitHubServer.start()
  const repository = server.createRepository('octo-org/shop')
  repository.commit('main', { 'README.md': '# Shop\n' })
  repository.commit('postmortem', { [path]: bare })
  const { number } = repository.openPull({ head: 'postmortem' })
  const act = (inputs: Record<string, string>) =>
    runAction({
      action: join(root, 'action.yml'),
      event: server.events(repository).pullRequest(number),
      repository: repository.name,
      api: server.url,
      token: 'writer',
      inputs,
    })
  await act({})
  expect(repository.pull(number).reviews).toEqual([])
  expect((await act({ suggest: 'true' })).unknownInputs).toEqual([])
  expect(repository.pull(number).reviews).toHaveLength(1)
  const before = server.writes
  await act({ suggest: 'true' })
  expect(server.writes).toBe(before)
  await server.stop()
})
