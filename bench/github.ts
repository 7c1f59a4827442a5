/** A program: a GitHub that answers at once, in a process of its own so that its work is not ours. It tells its parent what is there. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RunnerEvent } from '../__tests__/github-server/events.ts'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import { replay } from './replay.ts'

export interface Stage {
  /** Address of the API. */
  api: string
  repository: string
  /** A push to a branch that is not followed up. */
  ignored: RunnerEvent
  /** A pull request that changes no report. */
  unrelated: RunnerEvent
  /** A pull request that adds a report. */
  adding: RunnerEvent
}

const report = readFileSync(resolve(import.meta.dirname, '../examples/school/0x19-postmortem/README.md'), 'utf8')

const github = await GitHubServer.start()
const repository = github.createRepository('octo-org/shop')
const events = github.events(repository)
repository.commit('main', { 'README.md': '# Shop\n' })
repository.commit('code', { 'shop.ts': 'export {}\n' })
repository.commit('postmortem', { '0x19-postmortem/README.md': report })
const stage: Stage = {
  api: await replay(github.url),
  repository: repository.name,
  ignored: events.push('code', null),
  unrelated: events.pullRequest(repository.openPull({ head: 'code' }).number),
  adding: events.pullRequest(repository.openPull({ head: 'postmortem' }).number),
}
process.send?.(stage)
process.on('disconnect', () => process.exit())
