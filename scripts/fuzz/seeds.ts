import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { largest } from './mutate.ts'

/** Every file of the folders and every Markdown example in them, once each, as strings of bytes. */
export function readSeeds(paths: readonly string[]): string[] {
  const files = paths.flatMap(filesIn).map((path) => readFileSync(path).toString('latin1'))
  const seeds = files.flatMap((file) => [file, ...examples(file)]).filter(({ length }) => length <= largest)
  return [...new Set(seeds)]
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}

/** What stands in fences that say `markdown`. */
function examples(file: string): string[] {
  return [...file.matchAll(/^(`{3,})markdown.*\n((?:.*\n)*?)^\1$/gm)].map(([, , example = '']) => example)
}
