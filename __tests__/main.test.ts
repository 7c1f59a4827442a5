import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readEvent } from '../src/github/event.ts'
import { GitHubError } from '../src/github/github.ts'
import type { Inputs } from '../src/inputs.ts'
import { main } from '../src/main.ts'
import type { Annotation } from '../src/render/annotation.ts'
import { InMemoryGitHub } from './github.in-memory.ts'
import { Events, type RunnerEvent } from './github-server/events.ts'
import { representation } from './github-server/represent.ts'

/** Whole runs, against a GitHub in memory. */

const report = readFileSync(
  join(resolve(import.meta.dirname, '..'), 'examples/school/0x19-postmortem/README.md'),
  'utf8',
)
const path = '0x19-postmortem/README.md'

const inputs: Inputs = {
  token: 'secret',
  config: '.github/postmortem.yml',
  failOn: 'error',
  openIssues: null,
  comment: true,
  suggest: false,
  badgeBranch: null,
  dryRun: false,
  issuesToken: null,
}

interface Said {
  nothing: string | null
  annotations: Annotation[]
  summary: string
  outputs: Record<string, string | number>
  failures: string[]
}

let github: InMemoryGitHub
let events: Events

beforeEach(() => {
  github = new InMemoryGitHub()
  events = new Events(representation('https://api.github.com'), github.repository)
  github.repository.commit('main', { 'README.md': '# Shop\n' })
})

async function run(
  event: RunnerEvent,
  given: Partial<Inputs> = {},
  elsewhere: InMemoryGitHub = new InMemoryGitHub(),
): Promise<Said> {
  const said: Said = { nothing: null, annotations: [], summary: '', outputs: {}, failures: [] }
  await main({
    inputs: { ...inputs, ...given },
    event: readEvent(event.name, event.payload, github.repository.name),
    github,
    elsewhere: () => elsewhere,
    server: 'https://github.com',
    runUrl: null,
    now: new Date('2026-06-01T06:00:00Z'),
    say: {
      nothing: (why) => {
        said.nothing = why
      },
      annotate: (annotation) => {
        said.annotations.push(annotation)
      },
      summary: async (markdown) => {
        said.summary += markdown
      },
      output: (name, value) => {
        said.outputs[name] = value
      },
      result: () => '/result.json',
      fail: (message) => {
        said.failures.push(message)
      },
    },
  })
  return said
}

function openPull(files: Record<string, string | null> = { [path]: report }): RunnerEvent {
  github.repository.commit('postmortem', files)
  return events.pullRequest(github.repository.openPull({ head: 'postmortem' }).number)
}

const issues = () => github.repository.issues

describe('which configuration judges', () => {
  test('the one at the base: a pull request cannot relax the rules that judge it', async () => {
    const mismatch = report.replace('150 minutes', '3 hours')
    const said = await run(
      openPull({ [path]: mismatch, '.github/postmortem.yml': 'rules:\n  duration-arithmetic: off\n' }),
    )
    expect(said.annotations.map(({ title }) => title)).toContain('duration-arithmetic')
    expect(said.summary).toContain('This pull request changes `.github/postmortem.yml`')
  })

  test('its issue policy is followed', async () => {
    github.repository.commit('main', { '.github/postmortem.yml': 'issues:\n  label: follow-up\n  limit: 2\n' })
    const said = await run(openPull())
    expect(issues().map(({ labels }) => labels)).toEqual([['follow-up'], ['follow-up']])
    expect(said.summary).toContain('`2` of `5` new issues open in this run')
    await run(events.pullRequest(1, 'synchronize'))
    expect(issues()).toHaveLength(4)
  })

  test('an organisation’s own policy is asked too, as it stands at the base', async () => {
    const schema = {
      properties: { actionItems: { items: { properties: { owners: { minItems: 1, description: 'Name an owner' } } } } },
    }
    github.repository.commit('main', {
      '.github/postmortem.yml': 'policy: .github/policy.json\n',
      '.github/policy.json': JSON.stringify(schema),
    })
    const said = await run(openPull({ [path]: report, '.github/policy.json': '{}' }))
    const own = said.annotations.filter(({ title }) => title === 'policy')
    expect(own).toHaveLength(5)
    expect(own[0]).toMatchObject({ level: 'error', line: report.split('\n').indexOf('### Tasks') + 3 })
    expect(said.outputs.verdict).toBe('fail')
  })

  test('a policy that is not there is a fault of the configuration', async () => {
    github.repository.commit('main', { '.github/postmortem.yml': 'policy: .github/policy.json\n' })
    await expect(run(openPull())).rejects.toThrow('policy: there is no file `.github/policy.json` at the base commit')
  })

  test('issues can live in another repository', async () => {
    const elsewhere = new InMemoryGitHub()
    github.repository.commit('main', { '.github/postmortem.yml': 'issues:\n  repository: octo-org/tracker\n' })
    await run(openPull(), {}, elsewhere)
    expect(issues()).toEqual([])
    expect(elsewhere.repository.issues).toHaveLength(5)
  })
})

describe('the payload is older than the run', () => {
  test('a pull request that was closed meanwhile opens nothing', async () => {
    const event = openPull()
    github.repository.close(1)
    await run(event)
    expect(issues()).toEqual([])
  })

  test('a draft that is ready meanwhile opens its issues', async () => {
    github.repository.commit('postmortem', { [path]: report })
    const { number, pull } = github.repository.openPull({ head: 'postmortem', draft: true })
    const event = events.pullRequest(number)
    if (pull) pull.draft = false
    await run(event)
    expect(issues()).toHaveLength(5)
  })
})

describe('other events', () => {
  test('a merge group is judged, and nothing is followed up', async () => {
    const base = github.repository.tip()
    const head = github.repository.commit('queue', { [path]: report })
    const said = await run(events.mergeGroup(base, head))
    expect(said.outputs.verdict).toBe('pass')
    expect(github.writes).toBe(0)
    expect(github.count('issues')).toBe(0)
  })

  test('a merged pull request leaves the work to the push', async () => {
    const event = openPull()
    await run(event)
    github.repository.merge(1)
    await run(events.pullRequest(1, 'closed'))
    expect(issues().every(({ state }) => state === 'open')).toBe(true)
  })

  test('a push to another branch is no event', async () => {
    github.repository.commit('topic', { [path]: report })
    const said = await run(events.push('topic', null))
    expect(said.nothing).toContain('only pushes to the default branch')
  })

  test('a first push reads everything', async () => {
    github.repository.commit('main', { [path]: report })
    const said = await run(events.push('main', null))
    expect(said.outputs.reports).toBe(1)
    expect(issues()).toHaveLength(5)
  })

  test('a push over a commit that is gone reads everything', async () => {
    github.repository.commit('main', { [path]: report })
    await run(events.push('main', 'f'.repeat(40)))
    expect(issues()).toHaveLength(5)
  })
})

describe('a pull request over time', () => {
  test('renames its report: issues and comment follow', async () => {
    await run(openPull())
    github.repository.commit('postmortem', { [path]: null, 'postmortems/uploads.md': report })
    await run(events.pullRequest(1, 'synchronize'))
    expect(issues()).toHaveLength(5)
    expect(issues().every(({ state, body }) => state === 'open' && body?.includes('postmortems/uploads.md'))).toBe(true)
  })

  test('takes its report back: its issues are closed, and the comment says so', async () => {
    await run(openPull())
    github.repository.commit('postmortem', { [path]: null })
    await run(events.pullRequest(1, 'synchronize'))
    expect(issues().map(({ stateReason }) => stateReason)).toEqual(Array(5).fill('not_planned'))
    expect(github.repository.thread(1).comments).toHaveLength(1)
    expect(github.repository.thread(1).comments[0]?.body).toContain('no longer adds or changes a postmortem')
  })

  test('an issue whose label was removed is still known by the comment', async () => {
    const event = openPull()
    await run(event)
    for (const issue of issues()) issue.labels.length = 0
    await run(event)
    expect(issues()).toHaveLength(5)
  })

  test('a comment with our marker by somebody else is left alone', async () => {
    const event = openPull()
    github.repository.comment(1, '<!-- postmortem:comment v1 issues=1 -->\nForged', 'mallory')
    await run(event)
    const [forged, ours] = github.repository.thread(1).comments
    expect(forged?.body).toContain('Forged')
    expect(ours?.author).toBe('github-actions[bot]')
  })

  test('a token that writes under another login finds its own comment and issues again', async () => {
    github.login = 'octo-bot'
    const event = openPull()
    await run(event)
    const before = github.writes
    await run(event)
    expect(github.writes).toBe(before)
    expect(github.repository.thread(1).comments).toHaveLength(1)
  })
})

describe('badges and dashboard', () => {
  const published = (file: string) => {
    const { git, branches } = github.repository
    const entry = git.files(branches.get('badges') ?? '')?.get(file)
    return entry === undefined ? null : new TextDecoder().decode(git.blob(entry.sha) ?? new Uint8Array())
  }

  test('are published for all reports of the default branch, also by a push that changes one', async () => {
    github.repository.commit('main', { [path]: report })
    const before = github.repository.tip()
    github.repository.commit('main', { 'postmortems/more.md': report.replace('14 May', '15 May') })
    const said = await run(events.push('main', before), { badgeBranch: 'badges' })
    expect(JSON.parse(published('compliance.json') ?? '')).toMatchObject({ message: '2/2 compliant' })
    expect(published('index.html')).toContain('photo uploads rejected, 15 May 2026')
    expect(said.outputs.reports).toBe(1)
    expect(said.summary).toContain('compliance.svg')
    const tip = github.repository.tip('badges')
    await run(events.schedule(), { badgeBranch: 'badges' })
    expect(github.repository.tip('badges')).toBe(tip)
  })

  test('are not published by pull requests, nor where no branch is named', async () => {
    await run(openPull(), { badgeBranch: 'badges' })
    github.repository.merge(1)
    await run(events.dispatch())
    expect(github.repository.branches.has('badges')).toBe(false)
  })

  test('never go to the default branch', async () => {
    github.repository.commit('main', { [path]: report })
    const said = await run(events.dispatch(), { badgeBranch: 'main' })
    expect(said.summary).toContain('`main` is the default branch')
    expect(said.outputs.verdict).toBe('pass')
  })
})

describe('what the run may not', () => {
  test('no comment where the workflow asks for none', async () => {
    await run(openPull(), { comment: false })
    expect(github.repository.thread(1).comments).toEqual([])
    expect(issues()).toHaveLength(5)
  })

  test('a read-only token leaves the verdict, and says what to add', async () => {
    github.readOnly = true
    const said = await run(openPull())
    expect(said.outputs.verdict).toBe('pass')
    expect(said.failures).toEqual([])
    expect(said.summary).toContain('issues: write')
  })

  test('a search for lost labels that GitHub refuses stops nothing', async () => {
    github.recentIssues = async () => {
      throw new GitHubError('GitHub refused to list the issues (422)', 422)
    }
    github.repository.commit('main', { [path]: report })
    await run(events.dispatch())
    expect(issues()).toHaveLength(5)
  })

  test('disabled issues are a warning', async () => {
    github.repository.hasIssues = false
    const said = await run(openPull())
    expect(said.outputs.verdict).toBe('pass')
    expect(said.failures).toEqual([])
    expect(said.annotations.map(({ message }) => message).join()).toContain('enable issues')
  })

  test.each(['before', 'after'] as const)(
    'a run that is cut %s its third write is finished by the next one',
    async (when) => {
      const event = openPull()
      github.failing = { write: 4, when }
      const said = await run(event).catch((error: Error) => ({ failures: [error.message] }))
      expect(said.failures.join()).not.toBe('')
      await run(event)
      expect(issues()).toHaveLength(5)
      expect(new Set(issues().map(({ title }) => title)).size).toBe(5)
    },
  )
})
