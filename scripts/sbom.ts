/** The packages that the bundles may hold, as a CycloneDX bill of materials made from the lock file. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

interface Locked {
  version: string
  license?: string
  /** `sha512-` and the digest in base 64. */
  integrity?: string
  dev?: boolean
}

/** Without time and serial number: the same bytes wherever the lock file is the same. */
export function sbom(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string } & Locked
  const components = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, locked]) => component('library', path.slice(path.lastIndexOf('node_modules/') + 13), locked))
    .filter(({ purl }, index, all) => all.findIndex((other) => other.purl === purl) === index)
    .sort((a, b) => (a.purl < b.purl ? -1 : 1))
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', manifest.name, manifest) },
    components,
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

function component(type: 'application' | 'library', name: string, { version, license, integrity }: Locked) {
  const [algorithm = '', digest = ''] = integrity?.split('-') ?? []
  const hash = { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license === undefined
      ? {}
      : { licenses: [/ /.test(license) ? { expression: license } : { license: { id: license } }] }),
    ...(integrity === undefined ? {} : { hashes: [hash] }),
  }
}
