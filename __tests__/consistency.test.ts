import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'src')

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** `tracking/plan.ts` → `tracking`, `cli/check.ts` → `cli`, `main.ts` → `main`. */
const room = (file: string) => file.replace(/\.ts$/, '').replace(/\/.*/, '')

const imports = (file: string) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(
    ([, name]) => name ?? [],
  )

const inside = (file: string) =>
  imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(source, resolve(dirname(join(source, file)), name)))

const outside = (file: string) => imports(file).filter((name) => !name.startsWith('.') && !name.startsWith('node:'))

/** Which room may enter which. A room that is not named here may enter none. */
const walls: Record<string, string[]> = {
  index: ['main', 'inputs', 'run', 'render', 'github'],
  main: ['run', 'inputs', 'config', 'tracking', 'render', 'github'],
  run: ['inputs', 'check', 'config', 'policy', 'postmortem', 'lint', 'rules', 'tracking', 'render', 'github'],
  check: ['config', 'lint', 'policy', 'postmortem', 'render'],
  cli: ['check', 'policy', 'config', 'postmortem', 'lint', 'metrics', 'rules', 'tracking', 'render'],
  config: ['rules', 'postmortem'],
  lint: ['rules', 'policy', 'postmortem', 'config'],
  metrics: ['postmortem'],
  rules: ['postmortem'],
  tracking: ['postmortem'],
  render: ['postmortem', 'lint', 'metrics', 'rules', 'tracking', 'config'],
}

describe('imports go one way', () => {
  test.each(files)('%s', (file) => {
    const from = room(file)
    const entered = inside(file)
      .map(room)
      .filter((to) => to !== from)
    expect(entered.filter((to) => !(walls[from] ?? []).includes(to))).toEqual([])
  })
})

describe('libraries have one door each', () => {
  const doors: [library: RegExp, door: RegExp][] = [
    [/^@octokit\/|^@actions\/github/, /^github\//],
    [/^@actions\/core/, /^(index|inputs|github\/client)\.ts$/],
    [/^(micromark|mdast|unist)/, /^postmortem\/(markdown|inline)\.ts$|^render\/html\.ts$/],
    [/^ajv/, /^(config|policy)(\/.*)?\.ts$/],
    [/^yaml/, /^(config|policy)(\/.*)?\.ts$|^postmortem\/front-matter\.ts$/],
  ]
  test.each(doors)('%s', (library, door) => {
    const users = files.filter((file) => outside(file).some((name) => library.test(name)))
    expect(users.filter((file) => !door.test(file))).toEqual([])
  })
})

test('the core knows neither the clock nor the environment nor chance', () => {
  const core = files.filter((file) => /^(postmortem|rules|tracking|render|metrics|lint|config|check|run)/.test(file))
  const impure = core.filter((file) =>
    /\bprocess\.|Math\.random|Date\.now\(|new Date\(\)/.test(readFileSync(join(source, file), 'utf8')),
  )
  expect(impure).toEqual([])
})

test('every package that is depended on is used', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const used = new Set(files.flatMap(outside).map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]))
  expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
})

test('versions are exact, and the lock names no place to download from', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version))).toEqual([])
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/)
})
