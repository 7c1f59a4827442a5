import { getInput } from '@actions/core'

/** The Action's inputs, read once. */
export interface Inputs {
  token: string
  /** Path of the configuration file in the repository. */
  config: string
  failOn: 'error' | 'warning' | 'never'
  /** Null where the configuration decides. */
  openIssues: 'on-pull-request' | 'on-merge' | 'never' | null
  comment: boolean
  /** Remedies are suggested on the lines of the pull request. */
  suggest: boolean
  /** Null: no badges. */
  badgeBranch: string | null
  dryRun: boolean
  /** For the repository that the configuration puts the issues in; null where `token` serves there too. */
  issuesToken: string | null
}

/** An input cannot be used as it is; the message names the input, what was expected and what was found. */
export class InputError extends Error {
  override name = 'InputError'
}

/** @throws InputError for a missing token and for values outside those that `action.yml` names. */
export function readInputs(): Inputs {
  const token = getInput('token')
  if (token === '')
    throw new InputError(
      'Input `token` is empty, expected a GitHub token: leave the input `token` out to use the workflow’s own',
    )
  return {
    token,
    config: getInput('config') || '.github/postmortem.yml',
    failOn: oneOf('fail-on', ['error', 'warning', 'never']) ?? 'error',
    openIssues: oneOf('open-issues', ['on-pull-request', 'on-merge', 'never']),
    comment: oneOf('comment', ['true', 'false']) !== 'false',
    suggest: oneOf('suggest', ['true', 'false']) === 'true',
    badgeBranch: getInput('badge-branch') || null,
    dryRun: oneOf('dry-run', ['true', 'false']) === 'true',
    issuesToken: getInput('issues-token') || null,
  }
}

function oneOf<Value extends string>(name: string, values: readonly Value[]): Value | null {
  const written = getInput(name)
  if (written === '') return null
  const value = values.find((each) => each === written.toLowerCase())
  if (value === undefined)
    throw new InputError(
      `Input \`${name}\` is \`${written}\`, expected ${values.map((each) => `\`${each}\``).join(' or ')}`,
    )
  return value
}
