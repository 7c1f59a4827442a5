import type { Inputs } from '../../src/inputs.ts'
import { writeMarker } from '../../src/render/comment-marker.ts'
import type { Events, RunnerEvent } from '../github-server/events.ts'
import type { Repository } from '../github-server/repository.ts'

/** Where a scenario is played. */
export interface Stage {
  repository: Repository
  events: Events
  /** A run that meets no fault. */
  run(event: RunnerEvent): Promise<unknown>
}

/** A kind of run, prepared up to its event. */
export interface Scenario {
  inputs?: Partial<Inputs>
  prepare(stage: Stage): Promise<RunnerEvent>
}

const configuration = '.github/postmortem.yml'
const first = 'postmortems/2026-05-14-queue.md'
const second = 'postmortems/2026-05-20-disk.md'

/** A report that passes, with one remedy to suggest: `Timeline:` is no heading. */
function report(subject: string, items: readonly string[]): string {
  return `# Postmortem: the ${subject} stood still, 14 May 2026

## Summary

- **Duration:** 14 May 2026, 09:10 to 11:40 (UTC), 2 h 30 min
- **Impact:** 20 % of all users waited for longer than ten seconds.
- **Root cause:** A nightly job held a lock on the ${subject}, because nothing limits how long it may run.

Timeline:

- **09:10** - Monitoring alert: requests wait.
- **10:45** - Root cause identified: the job holds the lock.
- **11:40** - The job is stopped, and service is fully restored.

## Action items

${items.map((item) => `- [ ] ${item}\n`).join('')}`
}

const queue = report('queue', [
  'Add an alert on the length of the queue @mona',
  'Limit the run time of the job to 5 min',
])
const disk = report('disk', ['Add an alert on the space of the disk by 2026-05-20'])
const reworded = queue.replace('Limit the run time of the job to 5 min', 'Limit the run time of the job to 9 min')

/** A pull request with both reports. */
function offer({ repository }: Stage): number {
  repository.collaborators.add('mona')
  repository.commit('main', { [configuration]: 'issues:\n  linkBack: suggestion\n' })
  repository.commit('reports', { [first]: queue, [second]: disk })
  return repository.openPull({ head: 'reports' }).number
}

/** Both reports on the default branch, their issues open, something published. */
async function settle(stage: Stage, issues: string): Promise<void> {
  const { repository, events, run } = stage
  repository.collaborators.add('mona')
  repository.commit('main', { [configuration]: `issues:\n${issues}`, [first]: queue, [second]: disk })
  await run(events.schedule())
}

/** All kinds of run; together they make every request that there is. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a pull request that adds reports': {
    inputs: { suggest: true },
    prepare: async (stage) => stage.events.pullRequest(offer(stage)),
  },

  'a pull request that rewords a report, an issue of which lost its label, with a forged comment': {
    inputs: { suggest: true },
    prepare: async (stage) => {
      const { repository, events, run } = stage
      const number = offer(stage)
      await run(events.pullRequest(number))
      const [issue] = repository.issues
      if (issue !== undefined) issue.labels.length = 0
      repository.comment(number, writeMarker([1]), 'mallory')
      repository.commit('reports', { [first]: reworded })
      return events.pullRequest(number, 'synchronize')
    },
  },

  'a pull request that is closed': {
    prepare: async (stage) => {
      const { repository, events, run } = stage
      const number = offer(stage)
      await run(events.pullRequest(number))
      repository.close(number)
      return events.pullRequest(number, 'closed')
    },
  },

  'a push that rewords a report and removes another, with badges': {
    inputs: { badgeBranch: 'badges' },
    prepare: async (stage) => {
      const { repository, events } = stage
      await settle(stage, '  parent: true\n')
      const before = repository.tip()
      repository.commit('main', { [first]: reworded, [second]: null })
      return events.push('main', before)
    },
  },

  'a schedule with parents, reminders and new badges, an issue of which lost its label': {
    inputs: { badgeBranch: 'badges' },
    prepare: async (stage) => {
      const { repository, events } = stage
      await settle(stage, '  open: on-pull-request\n')
      const [issue] = repository.issues
      if (issue !== undefined) issue.labels.length = 0
      repository.branches.delete('badges')
      repository.commit('main', { [configuration]: 'issues:\n  parent: true\n  reminders: { unowned: 0 }\n' })
      return events.schedule()
    },
  },

  'a run by hand, with the issues in another repository': {
    prepare: async ({ repository, events }) => {
      repository.commit('main', { [configuration]: 'issues:\n  repository: octo-org/tasks\n', [first]: queue })
      return events.dispatch()
    },
  },

  'a merge group': {
    prepare: async ({ repository, events }) => {
      const before = repository.tip()
      return events.mergeGroup(before, repository.commit('queue', { [first]: queue, [second]: disk }))
    },
  },
}
