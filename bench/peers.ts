/** Other checkers of Markdown, at the work that is most like ours. They lie in a package of their own: `npm ci --prefix bench`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, type Program } from './program.ts'

export interface Peer {
  name: string
  /** Compiled to machine code; the others run on Node. */
  native: boolean
  /** Null where it is not installed. */
  version: string | null
  /** What it is asked to find. */
  work: string
  check(folder: string): Program
}

const packages = join(import.meta.dirname, 'node_modules')
const settings = (file: string) => join(import.meta.dirname, 'peers', file)

const installed = (name: string, file: string) => ({
  file: join(packages, name, file),
  version: existsSync(join(packages, name, file))
    ? String(JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version)
    : null,
})

const markdownlint = installed('markdownlint-cli2', 'markdownlint-cli2-bin.mjs')
const remark = installed('remark-cli', 'cli.js')
const rumdl = installed('@rumdl/cli-linux-x64', 'rumdl')
const mdschema = installed('@jackchuka/mdschema-linux-x64', 'bin/mdschema')

export const peers: readonly Peer[] = [
  {
    name: 'markdownlint-cli2',
    native: false,
    version: markdownlint.version,
    work: 'the required headings (MD043)',
    check: (folder) =>
      node(markdownlint.file, '--config', settings('markdownlint.markdownlint-cli2.jsonc'), `${folder}/**/*.md`),
  },
  {
    name: 'remark-lint',
    native: false,
    version: remark.version,
    work: 'four rules on headings',
    check: (folder) => node(remark.file, '--no-stdout', '--no-config', '--rc-path', settings('remark.json'), folder),
  },
  {
    name: 'rumdl',
    native: true,
    version: rumdl.version,
    work: 'the required headings (MD043)',
    check: (folder) => [rumdl.file, 'check', '--no-cache', '--config', settings('rumdl.toml'), folder],
  },
  {
    name: 'mdschema',
    native: true,
    version: mdschema.version,
    work: 'the required headings and their nesting',
    check: (folder) => [mdschema.file, 'check', `${folder}/**/*.md`, '--schema', settings('mdschema.yml')],
  },
]

export const present = peers.filter(({ version }) => version !== null)
