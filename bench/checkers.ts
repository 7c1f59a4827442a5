/** Every program that checks a folder, ours first. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { present } from './peers.ts'
import { node, type Program } from './program.ts'

export const ours = '`postmortem check`'
export const bare = 'micromark with GFM'

export type Checkers = ReadonlyMap<string, (folder: string) => Program>

/** @param scratch a folder for the bundle of the floor, which starts as our own does */
export async function checkersOf(scratch: string): Promise<Checkers> {
  const cli = resolve(import.meta.dirname, '../dist/cli.js')
  const outfile = resolve(scratch, 'bare.mjs')
  await build({
    entryPoints: [fileURLToPath(import.meta.resolve('./bare-folder.ts'))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  return new Map([
    [ours, (folder) => node(cli, 'check', folder)],
    [bare, (folder) => node(outfile, folder)],
    ...present.map(({ name, check }) => [name, check] as const),
  ])
}
