import type { Files, Git } from './git.ts'
import { type Hunk, hunks } from './patch.ts'

export interface Difference {
  path: string
  status: 'added' | 'modified' | 'removed' | 'renamed'
  previousPath: string | null
  sha: string
  additions: number
  deletions: number
  hunks: Hunk[]
}

/** Share of equal lines from which a removed and an added file are one that moved, as Git has it. */
const ALIKE = 0.5

/** What changed from one tree to the other, renames found by likeness, in the order of paths. */
export function diff(git: Git, from: Files, to: Files): Difference[] {
  const lines = (files: Files, path: string) => splitLines(git.blob(files.get(path)?.sha ?? ''))
  const removed = [...from.keys()].filter((path) => !to.has(path))
  const added = [...to.keys()].filter((path) => !from.has(path))
  const origins = renames(added, removed, (path, old) => likeness(lines(to, path), lines(from, old)))
  const moved = new Set(origins.values())
  const compare = (path: string, old: string, status: Difference['status'], sha: string): Difference => {
    const [before, after] = [lines(from, old), lines(to, path)]
    const changed = hunks(before, after)
    const count = (mark: string) => changed.flatMap((hunk) => hunk.lines).filter((line) => line.startsWith(mark)).length
    const previousPath = status === 'renamed' ? old : null
    return { path, status, previousPath, sha, additions: count('+'), deletions: count('-'), hunks: changed }
  }
  const differences = [...to].flatMap(([path, { sha, mode }]) => {
    const old = from.get(path)
    if (old) return old.sha === sha && old.mode === mode ? [] : [compare(path, path, 'modified', sha)]
    const origin = origins.get(path)
    return [origin === undefined ? compare(path, path, 'added', sha) : compare(path, origin, 'renamed', sha)]
  })
  const gone = removed.filter((path) => !moved.has(path))
  differences.push(...gone.map((path) => compare(path, path, 'removed', from.get(path)?.sha ?? '')))
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** New path → old path, the most alike first, each used once. */
function renames(added: string[], removed: string[], alike: (path: string, old: string) => number) {
  const pairs = added
    .flatMap((path) => removed.map((old) => ({ path, old, score: alike(path, old) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
  const origins = new Map<string, string>()
  const used = new Set<string>()
  for (const { path, old } of pairs) {
    if (origins.has(path) || used.has(old)) continue
    origins.set(path, old)
    used.add(old)
  }
  return origins
}

function likeness(one: string[], other: string[]): number {
  const longer = Math.max(one.length, other.length)
  return longer === 0 ? 0 : common(one, other) / longer
}

/** How many lines stand in both, wherever. */
function common(one: string[], other: string[]): number {
  const left = new Map<string, number>()
  for (const line of one) left.set(line, (left.get(line) ?? 0) + 1)
  return other.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count > 0
  }).length
}

function splitLines(bytes: Uint8Array | null): string[] {
  const text = Buffer.from(bytes ?? []).toString()
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
