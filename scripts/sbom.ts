/**
 * The packages that the bundles are made of, as a CycloneDX bill of materials: what `npm sbom` says of the lock file, without what differs
 * from one run to the next. Written to `dist/sbom.json` by `npm run sbom`.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..')

interface Component {
  'bom-ref': string
  name: string
  version: string
  purl: string
  licenses?: object[]
  hashes?: object[]
}

/** The same bytes wherever the lock file is the same. */
export function sbom(): string {
  const args = ['sbom', '--omit', 'dev', '--package-lock-only', '--sbom-format', 'cyclonedx']
  const { components, dependencies, ...said } = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
  const { version, licenses, purl, 'bom-ref': reference } = said.metadata.component
  const bill = {
    bomFormat: said.bomFormat,
    specVersion: said.specVersion,
    version: said.version,
    metadata: {
      component: { type: 'application', 'bom-ref': reference, name: reference.split('@')[0], version, licenses, purl },
    },
    components: components.map(bare).sort(byReference),
    dependencies: dependencies.sort((a: { ref: string }, b: { ref: string }) => (a.ref < b.ref ? -1 : 1)),
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

function bare({ name, version, purl, licenses, hashes, 'bom-ref': reference }: Component) {
  return { type: 'library', 'bom-ref': reference, name, version, purl, licenses, hashes }
}

function byReference(a: Component, b: Component): number {
  return a['bom-ref'] < b['bom-ref'] ? -1 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(join(root, 'dist/sbom.json'), sbom())
