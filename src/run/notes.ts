import type { Event } from '../github/event.ts'
import type { Note } from '../render/run.ts'
import type { FollowUp } from '../tracking/follow-up.ts'
import type { Hold } from '../tracking/plan.ts'
import type { Scope } from './scope.ts'

/** What a reader has to know about the run itself, beside the reports. */
export function notesOf(event: Event, scope: Scope, configuration: string, tracked: FollowUp | null): Note[] {
  const notes: Note[] = []
  if (event.kind === 'pull-request' && scope.configurationChanged)
    notes.push({
      level: 'notice',
      message: `This pull request changes \`${configuration}\`. It is checked by the configuration at its base; the change takes effect after the merge.`,
    })
  if (scope.truncated)
    notes.push({
      level: 'warning',
      message:
        event.kind === 'pull-request'
          ? 'GitHub lists at most `3000` changed files, so reports beyond them were not checked. Split the pull request, or run the workflow by hand after the merge.'
          : 'GitHub cut the list of files, so reports beyond it were not checked, and no issue was closed for a missing report.',
    })
  const hold = tracked?.outcomes.find((outcome) => outcome.tracked === 'planned' && outcome.why !== null)
  if (hold?.tracked === 'planned' && hold.why !== null && hold.why !== 'no-permission')
    notes.push({ level: 'notice', message: reasons[hold.why] })
  return [...notes, ...(tracked?.notes ?? [])]
}

const reasons: Readonly<Record<Exclude<Hold, 'no-permission'>, string>> = {
  draft: 'The pull request is a draft: its issues are planned, and open when it is ready for review.',
  fork: 'The pull request comes from another repository: its issues are planned, and open after the merge.',
  'dry-run': 'A dry run: issues are planned, nothing is written.',
  'on-merge': 'Issues are planned, and open after the merge (`open-issues: on-merge`).',
  never: 'Issues are planned only (`open-issues: never`).',
}
