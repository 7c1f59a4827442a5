import type { TrackingNote } from './plan.ts'

/** The port's errors are known by their names: this room does not enter that one. Any other error is a fault of ours. */
export function isOfGitHub(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'GitHubError' || error.name === 'PermissionError')
}

/** 410 to an issue that is to be opened: the repository has issues disabled. */
export function hasNoIssues(error: Error): boolean {
  return 'status' in error && error.status === 410
}

export const noIssues =
  'Issues are disabled in the repository: enable issues in its settings, or set `issues.open: never`.'

export function isPermission(error: unknown): error is Error & { permission: string } {
  return error instanceof Error && error.name === 'PermissionError' && 'permission' in error
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** @param consequence what the run does instead, as a clause */
export function permissionNote({ permission }: Error & { permission: string }, consequence: string): TrackingNote {
  return {
    level: 'warning',
    message: `The token may not write issues, so ${consequence}. Give the job the permission.`,
    yaml: `permissions:\n  ${permission}\n`,
  }
}
