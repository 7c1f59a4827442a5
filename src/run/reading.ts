import { check, type Standard } from '../check.ts'
import { type GitHub, GitHubError } from '../github/github.ts'
import type { Judged } from '../lint.ts'
import { decode, type Refusal, refuseSize, sizeLimit } from '../postmortem/source.ts'
import type { Unreadable } from '../render/run.ts'
import type { ReportFile } from './scope.ts'

/** A report file, read and judged, or why it could not be. */
export type Reading = { file: ReportFile } & ({ judged: Judged } | { unreadable: Unreadable })

/** Reports that one reading takes, and what they have together in bytes. Beyond this, memory and GitHub's hourly budget would run out. */
export const mostReports = 2000
export const mostBytes = 50_000_000

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
  const refused = unasked(files)
  const blobs = files.flatMap((file) => (file.blob === null || refused.has(file) ? [] : file.blob))
  const told = blobs.length > 1 ? await github.blobs(blobs) : new Map<string, Uint8Array>()
  return Promise.all(
    files.map(async (file): Promise<Reading> => {
      const bytes = told.get(file.blob?.sha ?? '')
      const source =
        refused.get(file) ?? (bytes === undefined ? await sourceOf(file.path, commit, github) : decode(bytes))
      if ('refusal' in source) return { file, unreadable: { path: file.path, ...source } }
      return { file, judged: check(file.path, source.text, standard, paths) }
    }),
  )
}

/** The files that are not even asked for, and why. Each fails the run, so that nothing hides behind them. */
function unasked(files: readonly ReportFile[]): ReadonlyMap<ReportFile, Refusal> {
  const refused = new Map<ReportFile, Refusal>()
  let [reports, bytes] = [0, 0]
  for (const file of files) {
    const size = file.blob?.size ?? 0
    const tooLarge = refuseSize(size)
    if (tooLarge === null) [reports, bytes] = [reports + 1, bytes + size]
    const refusal = tooLarge ?? (reports > mostReports || bytes > mostBytes ? beyond : null)
    if (refusal !== null) refused.set(file, refusal)
  }
  return refused
}

const beyond: Refusal = {
  refusal: `The file is beyond the ${mostReports} reports and ${mostBytes / 1_000_000} MB that one run reads`,
  help: 'Split the pull request, or name fewer files under `paths` in the configuration',
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
