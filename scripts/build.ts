/** Everything in the repository that is made from something else: bundles, licence list, schemas, tables in the README. */
import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { configurationSchema } from '../src/config/schema.ts'
import { resultSchema } from '../src/render/result-schema.ts'
import { sbom } from './sbom.ts'
import { withTables } from './tables.ts'

export const root = resolve(import.meta.dirname, '..')

/** Width tables of the badge's font beyond Latin and punctuation weigh 900 kB and serve no text of ours. */
const latinWidths: Plugin = {
  name: 'latin-widths',
  setup: (bundle) => {
    bundle.onLoad({ filter: /anafanafo[/\\]data[/\\].*\.json$/ }, ({ path }) => {
      const widths = JSON.parse(readFileSync(path, 'utf8')) as [first: number, last: number, width: number][]
      const kept = widths.filter(([first]) => first < 0x500 || (first >= 0x2000 && first < 0x2800))
      return { contents: JSON.stringify(kept), loader: 'json' }
    })
  },
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  write: false,
  outdir: 'dist',
} satisfies BuildOptions

/** Relative path → contents of every generated file; the same bytes on any machine. */
export async function generate(): Promise<Map<string, string>> {
  const bundles = await build({
    ...common,
    entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', worker: 'src/cli/worker.ts' },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    alias: { undici: join(root, 'scripts/undici.ts'), tunnel: join(root, 'scripts/tunnel.ts') },
    plugins: [latinWidths],
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
  })
  const undici = await build({
    ...common,
    stdin: { contents: "export { fetch, ProxyAgent } from 'undici'", resolveDir: root, sourcefile: 'undici' },
    entryNames: 'undici',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  })
  const files = new Map<string, string>()
  for (const { path, text } of [...bundles.outputFiles, ...undici.outputFiles]) files.set(relativeToRoot(path), text)
  files.set('dist/licenses.txt', licenses(bundles.metafile, undici.metafile))
  files.set('dist/sbom.json', sbom())
  files.set('schema/config.json', json(configurationSchema()))
  files.set('schema/result.json', json(resultSchema))
  for (const page of ['README.md', 'docs/configuration.md', 'docs/rules/README.md'])
    files.set(page, withTables(readFileSync(join(root, page), 'utf8')))
  return files
}

const relativeToRoot = (path: string) => path.slice(root.length + 1).replaceAll('\\', '/')
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Name, version, licence and licence text of every package that is in a bundle. */
function licenses(...metafiles: Metafile[]): string {
  const folders = metafiles
    .flatMap((metafile) => Object.keys(metafile.inputs))
    .flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [])
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      return `${name}@${version} (${license})\n\n${licenseText(join(root, folder))}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenseText(folder: string): string {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'license.md', 'LICENSE-MIT']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim().replaceAll('\r\n', '\n')
    } catch {}
  }
  return 'The package carries no licence text.'
}

async function write(): Promise<void> {
  const files = await generate()
  for (const name of await readdir(join(root, 'dist'), { recursive: true }).catch(() => []))
    if (/\.c?js$/.test(name) && !files.has(`dist/${name.replaceAll('\\', '/')}`)) await rm(join(root, 'dist', name))
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write()
