import { readFile, writeFile } from 'node:fs/promises'
import type { Judged } from '../lint.ts'
import { fix, isAsJudged } from '../rules/fix.ts'
import type { Fix } from '../rules/rule.ts'

/** Fixes can wait for each other; more rounds than this are none of ours. */
const mostRounds = 100

/** So many judgements of a round may go into finding out which fixes would add a finding. */
const mostRefusals = 50

/** Whether a report has more findings of a rule than before. */
function adds(before: Judged, after: Judged): boolean {
  const rules = new Set(after.findings.map(({ rule }) => rule))
  const number = ({ findings }: Judged, name: string) => findings.filter(({ rule }) => rule === name).length
  return [...rules].some((rule) => number(after, rule) > number(before, rule))
}

/**
 * The text with every fix applied that its findings carry, judged anew after each round; one that would add a finding is left. The last
 * round tries every fix in vain, so that fixing the outcome changes nothing.
 */
export function fixAll(source: string, judge: (source: string) => Judged): { source: string; judged: Judged } {
  let text = source
  let judged = judge(text)
  let refusals = 0
  const refused = new Set<string>()
  /** Applies those that add no finding: all, or else those of each half, from the end on, so that lines above keep their numbers. */
  const apply = (fixes: readonly Fix[]): void => {
    const next = fix(text, fixes)
    if (next === text || refusals >= mostRefusals) return
    const after = judge(next)
    if (!adds(judged, after)) {
      text = next
      judged = after
      return
    }
    refusals += 1
    const [only, second] = fixes
    if (only && !second) {
      refused.add(key(only))
      return
    }
    const half = Math.ceil(fixes.length / 2)
    apply(fixes.slice(half))
    apply(fixes.slice(0, half))
  }
  for (let round = 0; round < mostRounds; round++) {
    const before = text
    const whole = refused.size === 0
    refusals = 0
    apply(apart(safe(text, judged).filter((one) => !refused.has(key(one)))))
    if (text !== before) continue
    if (whole) break
    refused.clear()
  }
  return { source: text, judged }
}

const key = ({ span, text }: Fix): string => `${span.line} ${text}`

/** The fixes whose lines are as they were judged. */
function safe(text: string, { findings, postmortem }: Judged): Fix[] {
  const lines = text.split('\n')
  return findings
    .flatMap(({ fix, moreFixes = [] }) => (fix ? [fix, ...moreFixes] : []))
    .filter(({ span }) => isAsJudged(postmortem, span.line, lines.slice(span.line - 1, span.endLine)))
}

/** In line order, without those that touch a line of one before; they wait for the next round. */
function apart(fixes: readonly Fix[]): Fix[] {
  const taken: Fix[] = []
  for (const one of fixes.toSorted((a, b) => a.span.line - b.span.line))
    if (one.span.line > (taken.at(-1)?.span.endLine ?? 0)) taken.push(one)
  return taken
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
