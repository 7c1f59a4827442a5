import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { EmulatedGitHub } from './emulate.ts'
import type { RunnerEvent } from './github-server/events.ts'
import { type Run, runAction } from './runner.ts'

/** The bundle against an emulator of GitHub that is not ours, as a second opinion on what we take GitHub to do. */

const root = resolve(import.meta.dirname, '..')
const report = readFileSync(join(root, 'examples/faulty/0x19-postmortem/README.md'), 'utf8')
const path = '0x19-postmortem/README.md'

test('open, the same again, tick, reword, merge', async () => {
  const github = await EmulatedGitHub.start()
  try {
    const before = await github.commit('main', { 'README.md': '# Shop\n' })
    await github.commit('postmortem', { [path]: report })
    const pull = await github.openPull({ head: 'postmortem' })
    const act = async (event: RunnerEvent): Promise<{ run: Run; writes: string[] }> => {
      const from = github.requests.length
      const { repository, url: api, token } = github
      const run = await runAction({ action: join(root, 'action.yml'), event, repository, api, token })
      return { run, writes: github.requests.slice(from).filter((request) => !/^GET|graphql/.test(request)) }
    }
    const numbersOf = async (state: string) =>
      (await github.issues()).filter((issue) => issue.state === state).map(({ number }) => number)

    const first = await act(await github.pullRequestEvent(pull))
    expect(first.run.outputs).toMatchObject({ verdict: 'fail', 'issues-opened': '2' })
    expect(await github.comments(pull)).toHaveLength(1)

    const second = await act(await github.pullRequestEvent(pull, 'synchronize'))
    expect(second.writes).toEqual([])

    const [one, two] = await numbersOf('open')
    const changed = report.replace('2. **Memory', '2. [x] **Memory').replace('7 days', '14 days')
    await github.commit('postmortem', { [path]: changed })
    await act(await github.pullRequestEvent(pull, 'synchronize'))
    expect(await numbersOf('open')).toEqual([one])
    expect(await numbersOf('closed')).toEqual([two])
    expect((await github.issues()).find(({ number }) => number === one)?.title).toContain('14 days')

    // Its own merge takes the head that the pull request had when it was opened, so the merge is made by hand.
    await github.close(pull)
    const tip = await github.commit('main', { [path]: changed })
    await act(await github.pushEvent(before, tip))
    const last = await act(await github.pushEvent(before, tip))
    expect(last.writes).toEqual([])
    expect(await numbersOf('open')).toEqual([one])
  } finally {
    await github.stop()
  }
})
