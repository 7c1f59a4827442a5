import type { components } from '@octokit/openapi-types'
import type { Repository } from './repository.ts'
import type { Representation } from './represent.ts'

type Schemas = components['schemas']

/** An event as the runner hands it to an Action. */
export interface RunnerEvent {
  name: string
  payload: object
}

const ZERO = '0'.repeat(40)
const SECONDS = Date.UTC(2026, 0, 5, 9) / 1000

/** What GitHub tells a workflow about what happened to a repository. */
export class Events {
  readonly #represent: Representation
  readonly #repository: Repository

  constructor(represent: Representation, repository: Repository) {
    this.#represent = represent
    this.#repository = repository
  }

  /** @param action `opened`, `synchronize`, `reopened`, `ready_for_review`, `edited`, `closed` … */
  pullRequest(
    number: number,
    action = 'opened',
    name: 'pull_request' | 'pull_request_target' = 'pull_request',
  ): RunnerEvent {
    const pull_request = this.#represent.pull(this.#repository, this.#repository.thread(number))
    return { name, payload: { action, number, pull_request, ...this.#common() } }
  }

  /** A push that moved a branch to its tip. */
  push(branch: string, before: string | null): RunnerEvent {
    const after = this.#repository.tip(branch)
    const payload = {
      ref: `refs/heads/${branch}`,
      before: before ?? ZERO,
      after,
      created: before === null,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `https://github.com/${this.#repository.name}/compare/${before}...${after}`,
      commits: [],
      head_commit: null,
      pusher: { name: 'octocat', email: 'octocat@example.com' },
      ...this.#common(),
      // In this event alone, these two are seconds.
      repository: { ...this.#common().repository, created_at: SECONDS, pushed_at: SECONDS },
    }
    return { name: 'push', payload }
  }

  mergeGroup(base: string, head: string): RunnerEvent {
    const commit = this.#repository.git.commit(head)
    const person = { name: 'Octo Cat', email: 'octocat@example.com' }
    const merge_group = {
      base_ref: `refs/heads/${this.#repository.defaultBranch}`,
      base_sha: base,
      head_ref: `refs/heads/gh-readonly-queue/${this.#repository.defaultBranch}/pr-1-${head}`,
      head_sha: head,
      head_commit: {
        id: head,
        tree_id: commit?.tree ?? ZERO,
        message: commit?.message ?? '',
        timestamp: commit?.date ?? this.#repository.now(),
        author: person,
        committer: person,
      },
    } satisfies Schemas['merge-group']
    return { name: 'merge_group', payload: { action: 'checks_requested', merge_group, ...this.#common() } }
  }

  schedule(): RunnerEvent {
    return { name: 'schedule', payload: { schedule: '0 6 * * 1', ...this.#common() } }
  }

  dispatch(): RunnerEvent {
    const ref = `refs/heads/${this.#repository.defaultBranch}`
    return {
      name: 'workflow_dispatch',
      payload: { inputs: null, ref, workflow: '.github/workflows/postmortem.yml', ...this.#common() },
    }
  }

  #common() {
    return { repository: this.#represent.repository(this.#repository), sender: this.#represent.user('octocat') }
  }
}
