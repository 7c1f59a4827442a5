import { check, type Standard } from '../check.ts'
import { type GitHub, GitHubError } from '../github/github.ts'
import type { Judged } from '../lint.ts'
import { decode, sizeLimit } from '../postmortem/source.ts'
import type { Unreadable } from '../render/run.ts'
import type { ReportFile } from './scope.ts'

/** A report file, read and judged, or why it could not be. */
export type Reading = { file: ReportFile } & ({ judged: Judged } | { unreadable: Unreadable })

/**
 * Reads and judges report files at a commit. A file that cannot be read is said to be so, the others are judged all the same.
 * @param paths all files of the repository, where they are known: links are looked up in it
 */
export async function readReports(
  files: readonly ReportFile[],
  commit: string,
  github: GitHub,
  standard: Standard,
  paths: ReadonlySet<string> | null,
): Promise<Reading[]> {
  const blobs = files.flatMap(({ blob }) => blob ?? [])
  const told = blobs.length > 1 ? await github.blobs(blobs) : new Map<string, Uint8Array>()
  return Promise.all(
    files.map(async (file): Promise<Reading> => {
      const bytes = told.get(file.blob?.sha ?? '')
      const source = bytes === undefined ? await sourceOf(file.path, commit, github) : decode(bytes)
      if ('refusal' in source) return { file, unreadable: { path: file.path, ...source } }
      return { file, judged: check(file.path, source.text, standard, paths) }
    }),
  )
}

async function sourceOf(path: string, commit: string, github: GitHub): Promise<ReturnType<typeof decode>> {
  try {
    const bytes = await github.readFile(commit, path)
    if (bytes !== null) return decode(bytes)
    return { refusal: 'The file is not in the commit that is checked', help: 'Run the workflow again' }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return {
      refusal: error.message,
      help: `Run the workflow again; a report is read up to ${sizeLimit / 1_000_000} MB`,
    }
  }
}
