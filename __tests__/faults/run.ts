import { readEvent } from '../../src/github/event.ts'
import { type GitHub, GitHubError, PermissionError } from '../../src/github/github.ts'
import type { Inputs } from '../../src/inputs.ts'
import { main } from '../../src/main.ts'
import type { RunnerEvent } from '../github-server/events.ts'

/** Looks like a token of a workflow. */
export const token = `ghs_${'16C7e42F292c6912E7710c838347Ae178B4a'}`

const inputs: Inputs = {
  token,
  config: '.github/postmortem.yml',
  failOn: 'error',
  openIssues: null,
  comment: true,
  badgeBranch: null,
  dryRun: false,
  suggest: false,
  issuesToken: null,
}

/** What a run says, and how it ends. */
export interface Ending {
  verdict: string | number | null
  /** Errors that fail the step. */
  failures: string[]
  /** Everything that is said, the failures too. */
  said: string
}

/**
 * A whole run, as `index.ts` starts it.
 * @param github the port to a repository, by its name
 */
export async function play(
  event: RunnerEvent,
  github: (repository: string) => GitHub,
  given: Partial<Inputs> = {},
): Promise<Ending> {
  const said: string[] = []
  const failures: string[] = []
  const outputs: Record<string, string | number> = {}
  const repository = 'octo-org/shop'
  try {
    await main({
      inputs: { ...inputs, ...given },
      event: readEvent(event.name, event.payload, repository),
      github: github(repository),
      elsewhere: github,
      server: 'https://github.com',
      runUrl: null,
      now: new Date('2026-06-01T06:00:00Z'),
      say: {
        nothing: (why) => {
          said.push(why)
          outputs.verdict = 'pass'
        },
        annotate: (annotation) => void said.push(JSON.stringify(annotation)),
        summary: async (markdown) => void said.push(markdown),
        output: (name, value) => {
          outputs[name] = value
        },
        result: (document) => {
          said.push(document)
          return '/result.json'
        },
        fail: (message) => void failures.push(message),
      },
    })
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof PermissionError)) throw error
    failures.push(error.message)
  }
  return {
    verdict: outputs.verdict ?? null,
    failures,
    said: [...said, JSON.stringify(outputs), ...failures].join('\n'),
  }
}
