import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deepest, largest, mostAliases } from '../src/config/file.ts'
import { defaults } from '../src/config.ts'
import { depthLimit, lengthLimit, runLimit } from '../src/postmortem/bounds.ts'
import { lineLimit, sizeLimit } from '../src/postmortem/source.ts'
import { mostOfLevel } from '../src/render/annotation.ts'
import { limit as longestComment } from '../src/render/comment.ts'
import { mostFindings } from '../src/render/findings-table.ts'
import { mostItems } from '../src/render/items-table.ts'
import { limit as longestSummary } from '../src/render/summary.ts'
import { mostBytes, mostReports, readReports } from '../src/run/reading.ts'
import { mostChangedFiles } from '../src/run/scope.ts'
import { mostSuggestions } from '../src/run/suggestions.ts'
import { mostIssuesOfReport } from '../src/tracking/bounds.ts'
import { longestBody } from '../src/tracking/issue.ts'
import { longestTitle } from '../src/tracking/title.ts'
import { InMemoryGitHub } from './github.in-memory.ts'

test('the page of limits has the figures of the program', () => {
  const page = readFileSync(join(resolve(import.meta.dirname, '..'), 'docs/limits.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (.+?) \| ([\d,]+) \|/gm)]
  const figures = Object.fromEntries(
    rows.map(([, what = '', figure = '']) => [what, Number(figure.replaceAll(',', ''))]),
  )
  expect(longestComment).toBe(longestBody)
  expect(figures).toEqual({
    'bytes of a report': sizeLimit,
    'lines of a report': lineLimit,
    'characters of a line': lengthLimit,
    'lists and quotations within each other': depthLimit,
    'lines without a blank one behind a bullet': runLimit,
    'reports of a run': mostReports,
    'bytes of the reports of a run': mostBytes,
    'changed files of a pull request, which GitHub lists': mostChangedFiles,
    'characters of the configuration': largest,
    'repeated anchors in the configuration': mostAliases,
    'levels of the configuration': deepest,
    'new issues of a run (`issues.limit`)': defaults.issues.limit,
    'issues of a report': mostIssuesOfReport,
    "characters of an issue's title": longestTitle,
    'characters of an issue, and of the comment': longestComment,
    'bytes of the job summary': longestSummary,
    'findings of a report in comment and summary': mostFindings,
    'action items of a report in comment and summary': mostItems,
    'annotations of a level': mostOfLevel,
    'suggestions of a review': mostSuggestions,
  })
})

describe('reports beyond what a run reads', () => {
  const file = (path: string, size: number) => ({ path, previousPath: null, patch: null, blob: { sha: path, size } })
  const standard = { configuration: defaults, policy: null }
  const refusals = async (files: readonly ReturnType<typeof file>[]) => {
    const github = new InMemoryGitHub()
    const asked: string[] = []
    github.blobs = async (blobs) => {
      asked.push(...blobs.map(({ sha }) => sha))
      return new Map(blobs.map(({ sha }) => [sha, Buffer.from('# Outage\n')]))
    }
    const readings = await readReports(files, 'a'.repeat(40), github, standard, null)
    return { asked, refused: readings.flatMap((it) => ('unreadable' in it ? [it.unreadable] : [])) }
  }

  test('are not asked for, and are said to be unread', async () => {
    const files = Array.from({ length: mostReports + 2 }, (_, index) => file(`postmortems/${index}.md`, 100))
    const { asked, refused } = await refusals(files)
    expect(asked).toHaveLength(mostReports)
    expect(refused.map(({ path }) => path)).toEqual([
      `postmortems/${mostReports}.md`,
      `postmortems/${mostReports + 1}.md`,
    ])
    expect(refused[0]?.refusal).toBe('The file is beyond the 2000 reports and 50 MB that one run reads')
  })

  test('so is a file that is too large, whatever else there is', async () => {
    const { asked, refused } = await refusals([file('a.md', 90_000_000), file('b.md', 100), file('c.md', 100)])
    expect(asked).toEqual(['b.md', 'c.md'])
    expect(refused).toMatchObject([{ path: 'a.md', refusal: 'The file has 90 MB, expected at most 1 MB' }])
  })
})
