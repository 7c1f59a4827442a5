/**
 * How well reports are read, against a folder of labelled real reports that lies beside this repository:
 *
 *     npm run score [-- --misses 20]
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const scorer = resolve(root, '../shared/eval/score.mjs')

if (existsSync(scorer)) {
  const command = `${process.execPath} ${join(root, 'dist/cli.js')}`
  const { status } = spawnSync(process.execPath, [scorer, '--command', command, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} else process.stdout.write(`There are no labelled reports at ${scorer}: nothing is scored\n`)
