import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readEvent } from '../../src/github/event.ts'
import type { GitHub } from '../../src/github/github.ts'
import type { Inputs } from '../../src/inputs.ts'
import { main } from '../../src/main.ts'
import type { RunnerEvent } from '../github-server/events.ts'

const examples = join(resolve(import.meta.dirname, '..', '..'), 'examples')

/** A student's report with five action items, which are five lines. */
export const schoolReport = readFileSync(join(examples, 'school/0x19-postmortem/README.md'), 'utf8')
export const schoolPath = '0x19-postmortem/README.md'

/** A team's report with four action items, which have owners, days and priorities. */
export const teamReport = readFileSync(join(examples, 'team/postmortems/2026-09-02-search-latency.md'), 'utf8')
export const teamPath = 'postmortems/2026-09-02-search-latency.md'

export const inputs: Inputs = {
  token: 'writer',
  config: '.github/postmortem.yml',
  failOn: 'never',
  openIssues: null,
  comment: true,
  suggest: false,
  badgeBranch: null,
  dryRun: false,
  issuesToken: null,
}

export interface Said {
  summary: string
  outputs: Record<string, string | number>
  failures: string[]
}

/** A whole run for an event, with what it says of itself. */
export async function run(
  github: GitHub,
  event: RunnerEvent,
  { now = new Date('2026-06-01T06:00:00Z'), ...given }: Partial<Inputs> & { now?: Date } = {},
): Promise<Said> {
  const said: Said = { summary: '', outputs: {}, failures: [] }
  await main({
    inputs: { ...inputs, ...given },
    event: readEvent(event.name, event.payload, 'octo-org/shop'),
    github,
    elsewhere: () => github,
    server: 'https://github.com',
    runUrl: null,
    now,
    say: {
      nothing: () => {},
      annotate: () => {},
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
