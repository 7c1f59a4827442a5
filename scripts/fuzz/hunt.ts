import { Chance } from './chance.ts'
import type { Coverage } from './coverage.ts'
import { type Breach, execute, type Scope } from './execution.ts'
import { presets } from './laws.ts'
import { minimise } from './minimise.ts'
import { mutate } from './mutate.ts'

export interface Task {
  /** Files to begin from, as strings of bytes. */
  seeds: readonly string[]
  seed: number
  /** Mutants to try. */
  executions: number
  /** Milliseconds since 1970 at which no further mutant is begun. */
  until: number
}

export interface Progress {
  executions: number
  /** Blocks of our sources. */
  reached: number
  known: number
  /** Files that the corpus has. */
  kept: number
  slowest: Slow | null
}

export interface Slow {
  file: string
  /** Of processor time, the longest step. */
  milliseconds: number
}

export type Finding = Breach & { file: string }

export interface Told {
  kept(file: string): void
  found(finding: Finding): void
  progress(progress: Progress): void
  /** A step is begun on a file. */
  begins(file: string): void
}

/** Milliseconds that making one finding small may take. */
const patience = 20_000

/** Mutates files, keeps those that reach something new, and tells which break a law. */
export function hunt({ seeds, seed, executions, until }: Task, coverage: Coverage, tell: Told): Progress {
  const chance = new Chance(seed)
  const corpus: string[] = []
  const causes = new Set<string>()
  const progress: Progress = { executions: 0, reached: 0, known: 0, kept: 0, slowest: null }

  const run = (file: string, preset: number, scope: Scope): boolean => {
    const { breaches, longest } = execute(file, preset, scope, () => tell.begins(file))
    if (longest > (progress.slowest?.milliseconds ?? 0)) progress.slowest = { file, milliseconds: longest }
    const grown = coverage.grows()
    for (const breach of breaches.filter(({ cause }) => !causes.has(cause))) {
      causes.add(breach.cause)
      const fails = (candidate: string) =>
        execute(candidate, preset, scope, () => tell.begins(candidate)).breaches.some(
          ({ cause }) => cause === breach.cause,
        )
      const smallest = fails(file) ? minimise(file, fails, Date.now() + patience) : file
      tell.found({ ...breach, file: smallest })
      coverage.grows()
    }
    return grown
  }
  const keep = (file: string) => {
    corpus.push(file)
    tell.kept(file)
  }
  const report = () =>
    tell.progress({ ...progress, reached: coverage.reached, known: coverage.known, kept: corpus.length })

  for (const file of seeds) {
    if (Date.now() >= until) break
    const preset = chance.below(presets.length)
    run(file, preset, 'all')
    progress.executions += 1
    keep(file)
    report()
  }
  for (let tried = 0; tried < executions && Date.now() < until; tried++) {
    const mutant = mutate(choose(corpus, chance), chance.pick(corpus), chance)
    const preset = chance.below(presets.length)
    progress.executions += 1
    if (run(mutant, preset, chance.below(1_000))) {
      run(mutant, preset, 'all')
      keep(mutant)
    }
    if (tried % 64 === 0) report()
  }
  report()
  return progress
}

/** Rather one of the latest, and rather a short one: those show more, sooner. */
function choose(corpus: readonly string[], chance: Chance): string {
  const among = chance.below(3) === 0 ? corpus.slice(-50) : corpus
  const [one, other] = [chance.pick(among), chance.pick(among)]
  return one.length < other.length ? one : other
}
