import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { type Configuration, reportsAmong } from '../config.ts'
import { visible } from '../render/excerpt.ts'

export interface Place {
  /** The working folder, which relative paths begin at. */
  folder: string
  /** The root of the repository, or the working folder. */
  root: string
}

/** What the paths on a command line stand for. */
export interface Found {
  /** Paths as given, or below a folder as given; `-` is standard input. */
  files: string[]
  /** Paths that stand for nothing, each with the reason. */
  faults: string[]
}

/** A file is taken as it is, a folder for the reports in it, anything else as a glob. */
export async function findFiles(paths: readonly string[], configuration: Configuration, place: Place): Promise<Found> {
  const files = new Map<string, string>()
  const faults: string[] = []
  for (const path of paths) {
    const found = path === '-' ? ['-'] : await expand(path, configuration, place)
    if (typeof found === 'string') faults.push(found)
    else
      for (const file of found)
        if (!files.has(resolve(place.folder, file))) files.set(resolve(place.folder, file), file)
  }
  return { files: [...files.values()], faults }
}

async function expand(path: string, configuration: Configuration, place: Place): Promise<string[] | string> {
  const kind = await stat(resolve(place.folder, path)).catch(() => null)
  if (kind?.isDirectory()) {
    const all = new Map((await walk(path, place.folder)).map((file) => [repositoryPath(file, place), file]))
    const reports = reportsAmong(configuration, [...all.keys()]).flatMap((name) => all.get(name) ?? [])
    if (reports.length > 0) return reports
    return `${visible(path)}: no file in this folder matches \`paths\`; name the files, or add the folder to \`paths\` in .github/postmortem.yml`
  }
  if (kind !== null) return [path]
  const { base, isGlob } = picomatch.scan(path)
  if (!isGlob) return `${visible(path)}: there is no such file`
  const matches = picomatch(path, { dot: true })
  const files = (await walk(base, place.folder)).filter((file) => matches(file.split(sep).join('/')))
  return files.length > 0 ? files : `${visible(path)}: no file matches`
}

/** Every file below the folder, in order of name; links to folders are not followed. */
async function walk(path: string, from: string): Promise<string[]> {
  const entries = await readdir(resolve(from, path), { withFileTypes: true }).catch(() => [])
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name)
    if (!entry.isDirectory()) files.push(inside)
    else if (entry.name !== '.git' && entry.name !== 'node_modules')
      for (const file of await walk(inside, from)) files.push(file)
  }
  return files
}

/** As the configuration's globs see it: from the repository's root, with slashes. */
export function repositoryPath(path: string, { folder, root }: Place): string {
  const file = resolve(folder, path)
  const inside = relative(root, file)
  return (inside.startsWith('..') || isAbsolute(inside) ? file : inside).split(sep).join('/').replace(/^\/+/, '')
}
