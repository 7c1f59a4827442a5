import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as yaml from 'yaml'
import { commandLine } from '../src/cli/command-line.ts'
import type { Terminal } from '../src/cli/terminal.ts'
import { configurationSchema } from '../src/config/schema.ts'
import { readConfiguration } from '../src/config.ts'
import { readPolicy } from '../src/policy.ts'
import { parse } from '../src/postmortem/parse.ts'
import { published } from './collection.ts'

/** What the documentation shows is true: its examples are run, its configurations read, its messages looked for. */

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md'].concat(
  readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('rules/'))
    .map((name) => `docs/${name}`),
)

interface Block {
  page: string
  language: string
  /** What follows the language: the name of a file, the kind of a document. */
  note: string
  text: string
}

const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/^```([a-z]+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', note = '', text = '']): Block => ({ page, language, note, text }),
  ),
)

describe('configurations', () => {
  const isWorkflow = (text: string) => /^jobs:/m.test(text)
  const shown = blocks.filter(({ language, text }) => language === 'yaml' && !isWorkflow(text))

  test.each(shown)('$page: $text', async ({ text }) => {
    await expect(readConfiguration(text, '.github/postmortem.yml')).resolves.toBeDefined()
  })

  test('show every key', () => {
    const { properties } = configurationSchema() as { properties: Record<string, { properties?: object }> }
    const examples = shown.filter(({ page }) => page === 'docs/configuration.md').map(({ text }) => yaml.parse(text))
    const missing = Object.entries(properties).flatMap(([key, { properties: inner }]) => {
      if (key === '$schema') return []
      if (key === 'rules' || key === 'sections' || inner === undefined)
        return examples.some((example) => key in example) ? [] : [key]
      return Object.keys(inner)
        .filter((name) => !examples.some((example) => name in Object(example[key])))
        .map((name) => `${key}.${name}`)
    })
    expect(missing).toEqual([])
  })

  test.each(blocks.filter(({ note }) => note === 'policy'))('a policy: $text', async ({ text }) => {
    await expect(readPolicy(text, 'policy.json')).resolves.toBeTypeOf('function')
  })
})

describe.each([...new Set(blocks.map(({ page }) => page))])('commands in %s', (page) => {
  let folder = ''
  let out = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postmortem-docs-'))
    await mkdir(join(folder, '.git'))
    await cp(join(root, 'examples/school'), join(folder, 'students/octocat'), { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  /** Exit status; 0 and 1 are answers, 2 is a command that cannot be understood. */
  async function run(command: string): Promise<number> {
    const here = command.startsWith('node dist/cli.js ')
    const args = command.replace(/\s+#.*$/, '').replace(/^(?:node dist\/cli\.js|postmortem) /, '')
    out = ''
    const terminal: Terminal = {
      folder: here ? root : folder,
      today: '2026-06-01',
      write: (text) => {
        out += text
      },
      complain: (line) => {
        out += `${line}\n`
      },
      progress: () => {},
      readInput: async () => new Uint8Array(),
      changes: async function* () {},
      threads: { most: 1, from: 1 },
      colour: false,
      debug: false,
    }
    return commandLine(args.split(' '), terminal, '0.0.0')
  }

  const steps = blocks.filter((block) => block.page === page)
  test.each(steps)('$language $note $text', async ({ language, note, text }) => {
    if (language === 'markdown' && note !== '') {
      await mkdir(dirname(join(folder, note)), { recursive: true })
      await writeFile(join(folder, note), text)
    }
    if (language === 'sh')
      for (const command of text.split('\n').filter((line) => /^(?:postmortem|node dist\/cli\.js) /.test(line))) {
        const status = await run(command)
        expect({ command, status: [0, 1].includes(status) ? 'understood' : out }).toEqual({
          command,
          status: 'understood',
        })
      }
    if (language === 'text') expect(out).toBe(text)
    if (language === 'json' && note === '') expect(JSON.parse(out)).toMatchObject(JSON.parse(text))
  })
})

describe('troubleshooting', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join('src', name)).replace(/\\(?=[`'])/g, ''))
  const messages = [...read('docs/troubleshooting.md').matchAll(/^### (.*)$/gm)].map(([, message = '']) => message)

  test.each(messages)('%s', (message) => {
    // A long message may be put together from several strings.
    const parts = message
      .split(/…|(?<=[.:]) /)
      .map((part) => part.replace(/^[\s`.,:;()]+|[\s`.,:;()]+$/g, ''))
      .filter((part) => part.length > 3)
    expect(parts.length).toBeGreaterThan(0)
    expect(sources.some((source) => parts.every((part) => source.includes(part)))).toBe(true)
  })
})

describe('reading.md', () => {
  const page = read('docs/reading.md')
  /** The code in the first column of a table, by what the second column says. */
  const rows = [...page.matchAll(/^\| (`.*`) \| (.+) \|$/gm)].flatMap(([, written = '', meaning = '']) =>
    [...written.matchAll(/`([^`]+)`/g)].map(([, each = '']): [string, string] => [each, meaning]),
  )
  const report = (timeline: string) => parse('postmortems/a.md', `# Checkout is down\n\n${timeline}\n`)
  const meant = (meaning: string) => rows.flatMap(([written, means]) => (means === meaning ? [written] : []))
  const entries = '\n\n- 10:00 Alert fires\n- 10:05 Engineer answers\n'

  const titles = [
    'a heading',
    'a heading without its space',
    'a bold line of its own',
    'a plain line of its own',
    'HTML',
  ]
  test.each(titles.flatMap(meant))('%s is a title', (written) => {
    expect(report(`${written}${entries}`).sections.flatMap(({ ids }) => ids)).toContain('timeline')
  })

  test.each(meant('a bold bullet'))('%s is a title of the bullets in it', (written) => {
    const { sections, timeline } = report(`${written}${entries.replaceAll('\n-', '\n  -').trimEnd().slice(1)}`)
    expect(sections.flatMap(({ ids }) => ids)).toContain('timeline')
    expect(timeline?.entries).toHaveLength(2)
  })

  const named = [...(/^The meaning comes from.*$/m.exec(page)?.[0] ?? '').matchAll(/"([^"]+)"/g)].map(([, it]) => it)
  test.each(named)('%s is a timeline', (title) => {
    expect(report(`## ${title}${entries}`).sections.flatMap(({ ids }) => ids)).toContain('timeline')
  })

  test.each(meant('a time of day'))('%s is a time of day', (written) => {
    expect(report(`## Timeline\n\n- ${written} Alert fires`).timeline?.entries[0]?.at.time).toBe('14:05')
  })

  test.each(meant('a day'))('%s is a day', (written) => {
    expect(report(`## Timeline\n\n- ${written}, 10:00 Alert fires`).timeline?.entries[0]?.at.date).toBe('2026-03-04')
  })

  test.each(meant('a zone, beside the time or said once for all'))('%s is a zone', (written) => {
    expect(report(`## Timeline\n\n- 10:00 ${written} Alert fires`).timeline?.entries[0]?.at.zone).toBe(written)
  })

  test.each(meant('a length'))('%s is a length', (written) => {
    expect(report(`## Summary\n\n**Duration:** ${written}`).incident.stated?.minutes).toBe(150)
  })
})

test.each(['compliance.svg', 'action-items.svg'])('the badges that are shown are those of the examples: %s', (name) => {
  expect(read(`docs/${name}`)).toBe(published[name])
})

describe('links', () => {
  const anchors = (text: string) =>
    [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    )

  test.each(pages)('of %s lead somewhere', (page) => {
    const text = read(page).replace(/^```[\s\S]*?^```$/gm, '')
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) =>
      /^https?:/.test(target) ? [] : [target],
    )
    const broken = targets.filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(root, file))) return true
      return anchor !== undefined && !anchors(read(file)).includes(anchor)
    })
    expect(broken).toEqual([])
  })
})
