import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaults } from '../src/config.ts'
import { type Judged, lint } from '../src/lint.ts'
import { parse } from '../src/postmortem/parse.ts'
import type { Run } from '../src/render/run.ts'
import { site } from '../src/render/site.ts'
import type { Outcome } from '../src/tracking/plan.ts'

/** The reports of `examples/`, judged, their action items tracked: what a repository with some incidents has. */

const examples = resolve(import.meta.dirname, '../examples')

export const reports: readonly Judged[] = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => lint(parse(path, readFileSync(join(examples, path), 'utf8')), defaults))

const links = { server: 'https://github.com', repository: 'octo-org/shop', commit: 'a'.repeat(40), run: null }

const outcomes: readonly Outcome[] = reports
  .flatMap(({ postmortem }) => postmortem.actionItems.map((item) => ({ report: postmortem.path, item })))
  .map((item, index): Outcome => {
    const number = index + 2
    const url = `https://github.com/octo-org/shop/issues/${number}`
    const closed = item.item.done || index % 4 === 0
    const { title } = item.item
    const state = closed ? 'closed' : 'open'
    const stateReason = closed ? 'completed' : null
    return { item, tracked: 'issue', number, url, title, state, stateReason, change: 'none' }
  })

export const run: Run = {
  reports,
  unreadable: [],
  outcomes,
  closed: [],
  notes: [{ level: 'notice', message: 'The pull request is a draft: its issues are planned.' }],
  failOn: 'error',
  links,
}

/** Badges and dashboard. */
export const published: Readonly<Record<string, string>> = site({
  reports,
  outcomes,
  today: '2026-11-02',
  links,
  label: 'postmortems',
})
