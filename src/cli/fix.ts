import { readFile, writeFile } from 'node:fs/promises'
import type { Judged } from '../lint.ts'
import { fix, isAsJudged } from '../rules/fix.ts'

/** Fixes can wait for each other; more rounds than this are none of ours. */
const mostRounds = 100

/** Whether a report has more findings of a rule than before. */
function adds(before: Judged, after: Judged): boolean {
  const number = ({ findings }: Judged, name: string) => findings.filter(({ rule }) => rule === name).length
  return after.findings.some(({ rule }) => number(after, rule) > number(before, rule))
}

/** The text with every fix applied that its findings carry, judged anew after each; one that would add a finding is left. */
export function fixAll(source: string, judge: (source: string) => Judged): { source: string; judged: Judged } {
  let text = source
  let judged = judge(text)
  for (let round = 0; round < mostRounds; round++) {
    const lines = text.split('\n')
    const { findings, postmortem } = judged
    const fixes = findings.flatMap((finding) => finding.fix ?? [])
    const safe = fixes.filter(({ span }) => isAsJudged(postmortem, span.line, lines.slice(span.line - 1, span.endLine)))
    const applied = [safe, ...safe.map((one) => [one])]
      .map((some) => fix(text, some))
      .find((next) => next !== text && !adds(judged, judge(next)))
    if (applied === undefined) break
    text = applied
    judged = judge(text)
  }
  return { source: text, judged }
}

const mark = Buffer.from('\uFEFF')

/** Writes the new text in place of the old; false where the file is not in UTF-8 and would change in more than the fixes. */
export async function replaceText(file: string, before: string, after: string): Promise<boolean> {
  const bytes = await readFile(file)
  const [bare, marked] = [Buffer.from(before), Buffer.concat([mark, Buffer.from(before)])]
  if (!bytes.equals(bare) && !bytes.equals(marked)) return false
  await writeFile(file, bytes.equals(bare) ? after : `\uFEFF${after}`)
  return true
}
