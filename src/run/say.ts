import { type Annotation, annotations, failure } from '../render/annotation.ts'
import { json } from '../render/json.ts'
import type { Run } from '../render/run.ts'
import { summary } from '../render/summary.ts'
import { totals } from '../render/totals.ts'
import { failed } from '../render/verdict.ts'

/** Where a run says its outcome, beside the pull request. */
export interface Say {
  /** There is nothing to check, and why: one notice. */
  nothing(why: string): void
  annotate(annotation: Annotation): void
  summary(markdown: string): Promise<void>
  output(name: string, value: string | number): void
  /** Keeps the result document; its path. */
  result(document: string): string
  /** Fails the step: its last error. */
  fail(message: string): void
}

/** Annotations, job summary, outputs and exit status, all from the same values. */
export async function sayRun(run: Run, say: Say): Promise<void> {
  for (const annotation of annotations(run)) say.annotate(annotation)
  const markdown = summary(run)
  if (markdown !== null) await say.summary(markdown)
  const { errors, warnings } = totals(run.reports)
  say.output('verdict', failed(run) ? 'fail' : 'pass')
  say.output('reports', run.reports.length + run.unreadable.length)
  say.output('errors', errors + run.unreadable.length)
  say.output('warnings', warnings)
  say.output('issues-opened', run.outcomes.filter((it) => it.tracked === 'issue' && it.change === 'opened').length)
  say.output('issues', issues(run))
  say.output('result', say.result(json(run.reports)))
  const last = failure(run)
  if (last !== null) say.fail(last)
}

function issues({ outcomes }: Run): string {
  return JSON.stringify(
    outcomes.flatMap((outcome) => {
      if (outcome.tracked !== 'issue') return []
      const { item, title, number, url, state } = outcome
      return { report: item.report, title, number, url, state }
    }),
  )
}
