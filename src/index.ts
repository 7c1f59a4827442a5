/** The Action: the real world for `main`, and the only place where everything is caught. */
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { readEvent } from './github/event.ts'
import { readInputs } from './inputs.ts'
import type { Annotation } from './render/annotation.ts'
import type { Say } from './run/say.ts'

const environment = (name: string) => process.env[name] ?? ''

const annotate = { error: core.error, warning: core.warning, notice: core.notice }

const say: Say = {
  nothing: (why) => {
    core.notice(`${why}: nothing to check`)
    core.setOutput('verdict', 'pass')
    for (const name of ['reports', 'errors', 'warnings', 'issues-opened']) core.setOutput(name, 0)
    core.setOutput('issues', '[]')
  },
  annotate: ({ level, path, line, endLine, title, message }: Annotation) =>
    annotate[level](message, path === null ? { title } : { title, file: path, startLine: line, endLine }),
  summary: async (markdown) => {
    await core.summary.addRaw(markdown).write()
  },
  output: (name, value) => core.setOutput(name, value),
  result: (document) => {
    const path = join(environment('RUNNER_TEMP'), `postmortem-${randomUUID()}.json`)
    writeFileSync(path, document)
    return path
  },
  fail: (message) => core.setFailed(message),
}

/** Errors with a message for the user: what they say is all that there is to say. */
const known = ['InputError', 'EventError', 'ConfigError', 'PolicyError', 'PermissionError', 'GitHubError']

function explain(error: unknown): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  if (known.includes(name)) return message
  core.debug(stack ?? message)
  return `Unexpected error: ${message}. This is a fault of the Action: report it at https://github.com/postmortem-compliance/postmortem-compliance/issues; with debug logging on, the log holds the stack`
}

async function run(): Promise<void> {
  const inputs = readInputs()
  const repository = environment('GITHUB_REPOSITORY')
  const payload: unknown = JSON.parse(readFileSync(environment('GITHUB_EVENT_PATH'), 'utf8'))
  const event = readEvent(environment('GITHUB_EVENT_NAME'), payload, repository)
  if (event.kind === 'ignored') return say.nothing(event.why)
  const [{ main }, { connect }] = await Promise.all([import('./main.ts'), import('./github/client.ts')])
  const server = environment('GITHUB_SERVER_URL') || 'https://github.com'
  const runId = environment('GITHUB_RUN_ID')
  await main({
    inputs,
    event,
    github: connect({ token: inputs.token, repository }),
    elsewhere: (other) => connect({ token: inputs.issuesToken ?? inputs.token, repository: other }),
    server,
    runUrl: runId === '' ? null : `${server}/${repository}/actions/runs/${runId}`,
    now: new Date(),
    say,
  })
}

await run().catch((error: unknown) => core.setFailed(explain(error)))
