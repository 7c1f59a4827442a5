import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { peers } from './peers.ts'
import type { Table } from './section.ts'

/** What the figures hold for. */
export function machine(today: string): Table {
  const rows = [
    ['processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['load before', (loadavg()[0] ?? 0).toFixed(1)],
    ['system', `${process.platform} ${process.arch}`],
    ['Node', process.version],
    ['day', today],
    ['commit', commit()],
    ...peers.map(({ name, version, work }) => [name, version === null ? 'not installed' : `${version}: ${work}`]),
  ]
  return { columns: ['what', 'value'], rows }
}

function commit(): string {
  const git = (...rest: string[]) =>
    execFileSync('git', rest, { cwd: resolve(import.meta.dirname, '..'), encoding: 'utf8' }).trim()
  try {
    const isChanged = git('status', '--porcelain', '--', 'src', 'dist', 'bench') !== ''
    return `\`${git('rev-parse', '--short=12', 'HEAD')}\`${isChanged ? ', with changes' : ''}`
  } catch {
    return 'unknown'
  }
}
