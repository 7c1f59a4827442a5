import { page } from './page.ts'
import type { Run } from './run.ts'

/** GitHub drops a summary above 1 MiB whole; a step may have written to it before us. */
const limit = 1_000_000

/** The job summary; null where there is nothing to say. */
export function summary(run: Run): string | null {
  const body = page(run, { limit, measure: (text) => Buffer.byteLength(text) })
  return body === null ? null : `${body}\n`
}
