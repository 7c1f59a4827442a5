import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { changes } from '../src/cli/changes.ts'
import { commandLine } from '../src/cli/command-line.ts'
import { workflow } from '../src/cli/init.ts'
import type { Terminal } from '../src/cli/terminal.ts'

const entry = resolve(import.meta.dirname, '../src/cli.ts')

const sound = `# Checkout outage on 2 March 2026

## Issue Summary

- **Duration:** 2 March 2026, 10:00 to 12:30 UTC
- **Impact:** checkout failed for 40 % of customers; nobody could pay by card
- **Root cause:** the replica ran out of disk

## Timeline

All times are UTC.

- 10:00 Monitoring alert: checkout answers with errors
- 10:05 On-call engineer acknowledges the page
- 10:20 The payment gateway is suspected, which was misleading
- 11:00 Incident is escalated to the database team
- 11:50 The full disk is found to be the root cause
- 12:30 Disk is grown and service is fully restored

## Root Cause

The replica's disk filled because log rotation was off on new hosts, and no alert covered the disk.

## Resolution

The disk was grown, the logs were rotated and the replica was restarted; checkout was watched for an hour.

## Corrective and Preventative Measures

### Tasks

- [ ] Alert when a replica has less than 20 % of disk left
- [ ] Turn log rotation on in the host image
- [x] Rotate the logs of all replicas
`
const faulty = sound.replace('10:00 to 12:30', '10:00 to 12:00')

const files: Record<string, string | Uint8Array> = {
  'postmortems/sound.md': sound,
  'postmortems/faulty.md': faulty,
  'elsewhere/notes': sound,
  'elsewhere/photo.md': new Uint8Array([0x89, 0x50, 0, 0]),
  'elsewhere/large.md': '#'.repeat(2_000_000),
  'elsewhere/empty.md': '',
  'school/0x19-postmortem/README.md': sound,
  'strict/.github/postmortem.yml': 'rules:\n  timeline-window: warning\n',
  'strict/postmortems/faulty.md': faulty,
  'broken/.github/postmortem.yml': 'rules:\n  timeline-windw: off\npreset: alix\n',
  'broken/postmortems/sound.md': sound,
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postmortem-cli-'))
  await mkdir(join(folder, '.git'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
})
afterAll(() => rm(folder, { recursive: true }))

interface Outcome {
  status: number
  out: string
  err: string
  /** What a person who waits has seen. */
  progress?: (string | null)[]
}

/** A command line in a folder below the repository's, without a process of its own. */
async function postmortem(
  args: string,
  { within = '', input = '', whileWatched = [] as (() => Promise<void>)[], threads = { most: 1, from: 1 } } = {},
): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const progress: (string | null)[] = []
  const terminal = {
    folder: join(folder, within),
    today: '2026-03-04',
    write: (text: string) => void out.push(text),
    complain: (line: string) => void err.push(`postmortem: ${line}\n`),
    progress: (text: string | null) => void progress.push(text),
    changes: async function* () {
      for (const change of whileWatched) {
        await change()
        yield
      }
    },
    readInput: async () => Buffer.from(input),
    threads,
    colour: false,
    debug: false,
  }
  const status = await commandLine(words(args), terminal, '1.2.3')
  return { status, out: out.join(''), err: err.join(''), progress }
}

const words = (args: string) => args.split(' ').filter((word) => word !== '')

/** The same as users start it. */
function started(args: string, input = ''): Promise<Outcome> {
  return new Promise((done) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH } }
    const child = execFile(process.execPath, [entry, ...words(args)], options, (error, out, err) =>
      done({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
    child.stdin?.end(input)
  })
}

const paths = ({ out }: Outcome): string[] => JSON.parse(out).reports.map(({ path }: { path: string }) => path)

describe('exit status and output', () => {
  test('0 where the report passes', async () => {
    const { status, out, err } = await postmortem('check postmortems/sound.md')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^postmortems\/sound.md {2}Checkout outage on 2 March 2026\n/)
    expect(out).toMatch(/\nPostmortem passes.*\(.*3 action items\)\n$/)
  })

  test('1 where it fails, with the line and the place in it', async () => {
    const { status, out } = await postmortem('check postmortems/faulty.md')
    expect(status).toBe(1)
    expect(out).toContain('18 | - 12:30 Disk is grown and service is fully restored\n     |   ^^^^^\n')
  })

  test.each([
    ['--fail-on never postmortems/faulty.md', 0],
    ['--fail-on warning --preset alx postmortems/sound.md', 1],
    ['--fail-on error --preset alx postmortems/sound.md', 0],
  ])('check %s ends with %i', async (args, expected) => {
    expect((await postmortem(`check ${args}`)).status).toBe(expected)
  })

  test('the result document and nothing else is on standard output', async () => {
    const { out, err } = await postmortem('check --format json postmortems/sound.md postmortems/faulty.md')
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      reports: [
        { path: 'postmortems/sound.md', verdict: 'pass', incident: { minutes: 150 } },
        { path: 'postmortems/faulty.md', verdict: 'fail' },
      ],
      totals: { reports: 2, passed: 1, failed: 1, actionItems: 6 },
    })
  })
})

describe('as a process', () => {
  test('status, standard output and standard error', async () => {
    expect(await started('check --format json none.md postmortems/sound.md')).toMatchObject({
      status: 2,
      out: expect.stringMatching(/^\{[\s\S]*\}\n$/),
      err: 'postmortem: none.md: there is no such file\n',
    })
  })

  test('standard input', async () => {
    expect((await started('check -', faulty)).status).toBe(1)
  })
})

describe('paths', () => {
  test('a file is read whatever its name', async () => {
    expect(paths(await postmortem('check --format json elsewhere/notes'))).toEqual(['elsewhere/notes'])
  })

  test('of a folder the reports are read', async () => {
    const found = paths(await postmortem('check --format json .'))
    expect(found).toContain('postmortems/sound.md')
    expect(found).toContain('school/0x19-postmortem/README.md')
    expect(found.filter((path) => path.startsWith('elsewhere'))).toEqual([])
  })

  test('a folder is judged by its place in the repository', async () => {
    const run = await postmortem('check --format json .', { within: 'school/0x19-postmortem' })
    expect(JSON.parse(run.out).reports).toMatchObject([{ path: 'README.md', preset: 'alx' }])
  })

  test('a glob may be quoted, and a file named twice is read once', async () => {
    const run = await postmortem('check --format json **/s*.md postmortems/sound.md --fail-on never')
    expect(paths(run)).toEqual(['broken/postmortems/sound.md', 'postmortems/sound.md'])
  })

  test('- is standard input', async () => {
    const { status, out } = await postmortem('check -', { input: faulty })
    expect(status).toBe(1)
    expect(out).toMatch(/^- {2}Checkout outage/)
  })
})

describe('what cannot be read is told, the rest is checked, and the status is 2', () => {
  test.each([
    ['elsewhere/photo.md', 'The file is binary, expected Markdown text'],
    ['elsewhere/large.md', 'The file has 2 MB, expected at most 1 MB'],
    ['elsewhere/none.md', 'there is no such file'],
    ['elsewhere/*.txt', 'no file matches'],
    ['elsewhere', 'no file in this folder matches `paths`'],
  ])('%s: %s', async (path, message) => {
    const { status, out, err } = await postmortem(`check ${path} postmortems/faulty.md`)
    expect(status).toBe(2)
    expect(err).toMatch(/^postmortem: .*\n$/)
    expect(err).toContain(`${path}: ${message}`)
    expect(out).toContain('1 error')
  })

  test('an empty file has a finding', async () => {
    const { status, out } = await postmortem('check elsewhere/empty.md')
    expect(status).toBe(1)
    expect(out).toContain('The file holds no report yet')
  })
})

test('of many files, progress is shown until the end', async () => {
  await mkdir(join(folder, 'many'))
  for (let index = 0; index < 101; index++) await writeFile(join(folder, `many/${index}.md`), 'short')
  const { progress } = await postmortem('check --fail-on never many/*.md')
  expect(progress).toEqual(['0 of 101 files checked', '100 of 101 files checked', null])
})

describe('--watch', () => {
  test('checks again after every change', async () => {
    const path = join(folder, 'elsewhere/watched.md')
    await writeFile(path, sound)
    const { status, out } = await postmortem('check --watch elsewhere/watched.md', {
      whileWatched: [() => writeFile(path, faulty), () => writeFile(path, sound)],
    })
    expect(out.match(/^Postmortem (?:passes|fails)/gm)).toEqual([
      'Postmortem passes',
      'Postmortem fails',
      'Postmortem passes',
    ])
    expect(status).toBe(0)
  })

  test('a change is a file that is written', async () => {
    const watched = join(folder, 'watched')
    await mkdir(watched)
    const seen = changes([watched])
    for (const text of ['one', 'two']) {
      const next = seen.next()
      await writeFile(join(watched, 'a.md'), text)
      expect(await next).toEqual({ done: false, value: undefined })
    }
    await seen.return(undefined)
  })
})

describe('--fix', () => {
  const bare = sound.replace('## Timeline', 'Timeline:').replace('## Resolution', '**Resolution**')

  test('applies mechanical remedies and keeps every other byte', async () => {
    await writeFile(join(folder, 'elsewhere/bare.md'), `\uFEFF${bare.replaceAll('\n', '\r\n')}`)
    const { status } = await postmortem('check --fix elsewhere/bare.md')
    expect(status).toBe(0)
    const whole = sound.replaceAll('\n', '\r\n')
    expect(await readFile(join(folder, 'elsewhere/bare.md'), 'utf8')).toBe(`\uFEFF${whole}`)
  })

  test('leaves a file alone that it could not write back as it is', async () => {
    const bytes = Buffer.from(`\uFEFF${bare}`, 'utf16le')
    await writeFile(join(folder, 'elsewhere/wide.md'), bytes)
    const { status, err } = await postmortem('check --fix elsewhere/wide.md')
    expect(status).toBe(2)
    expect(err).toContain('elsewhere/wide.md: The file is not in UTF-8 and was left as it is')
    expect(await readFile(join(folder, 'elsewhere/wide.md'))).toEqual(bytes)
  })

  test('writes no masked value over a secret', async () => {
    const leaking = sound.replace('## Timeline', '##Timeline token: examplepassword123')
    await writeFile(join(folder, 'elsewhere/leaking.md'), leaking)
    await postmortem('check --fix elsewhere/leaking.md')
    expect(await readFile(join(folder, 'elsewhere/leaking.md'), 'utf8')).toBe(leaking)
  })
})

describe('configuration', () => {
  test('is found above the working folder', async () => {
    const run = await postmortem('check faulty.md', { within: 'strict/postmortems' })
    expect(run.status).toBe(0)
    expect(run.out).toContain('warning Service is restored')
  })

  test('or named', async () => {
    const run = await postmortem('check --config strict/.github/postmortem.yml postmortems/faulty.md')
    expect(run.status).toBe(0)
  })

  test('may name a policy, a JSON Schema over each report of the result document', async () => {
    await mkdir(join(folder, 'policed/.github'), { recursive: true })
    await writeFile(join(folder, 'policed/.github/postmortem.yml'), 'policy: policy.json\n')
    const check = () => postmortem('check --config policed/.github/postmortem.yml postmortems/sound.md')
    await writeFile(join(folder, 'policy.json'), JSON.stringify({ properties: { title: { pattern: '^INC-' } } }))
    const refused = await check()
    expect(refused.status).toBe(1)
    expect(refused.out).toContain('`title` must match pattern "^INC-"')
    await writeFile(join(folder, 'policy.json'), '{"type": 5}')
    const broken = await check()
    expect(broken.status).toBe(2)
    expect(broken.err).toContain('policy.json: no JSON Schema that can be used')
    await rm(join(folder, 'policy.json'))
    expect((await check()).err).toContain('Policy policy.json: It cannot be read')
  })

  test('all its faults are told at once', async () => {
    const { status, out, err } = await postmortem('check postmortems/sound.md', { within: 'broken' })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('rules.timeline-windw: unknown key, did you mean `timeline-window`?')
    expect(err).toContain('preset: ')
  })

  test('that does not exist', async () => {
    const { status, err } = await postmortem('check --config none.yml postmortems/sound.md')
    expect(status).toBe(2)
    expect(err).toBe('postmortem: Configuration none.yml: It cannot be read (ENOENT)\n')
  })
})

describe('a command line that cannot be used is one line, and status 2', () => {
  test.each([
    ['chekc x.md', 'There is no command `chekc`; the commands are check, plan, init, new, audit, rules'],
    ['check', 'No path is given; name files, folders or globs, or `-` for standard input'],
    ['check --preset google x.md', 'Option `--preset` is `google`, expected alx, sre, strict'],
    [
      'check --formt json x.md',
      "Unknown option '--formt'; the options are --preset, --format, --fail-on, --config, --fix, --watch",
    ],
    ['rules timeline', 'There is no rule `timeline`; `postmortem rules` lists all'],
  ])('%s', async (args, message) => {
    const { status, out, err } = await postmortem(args)
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: `postmortem: ${message}\n` })
  })
})

test('a bug of ours is one line too, and says where it is when asked', async () => {
  const broken = { complain: (line: string) => void lines.push(line), debug: false } as Terminal
  const lines: string[] = []
  expect(await commandLine(['--help'], broken, '1.2.3')).toBe(2)
  await commandLine(['--help'], { ...broken, debug: true }, '1.2.3')
  expect(lines).toEqual([expect.stringMatching(/^internal error: .*$/), expect.stringMatching(/\n +at .*command-line/)])
})

describe('plan', () => {
  test('shows the issues that would open, and why others would not', async () => {
    const { status, out } = await postmortem('plan postmortems/sound.md')
    expect(status).toBe(0)
    expect(out).toMatch(
      /^2 issues would open\n\n1\. Alert when a replica has less than 20 % of disk left\n {3}from postmortems/,
    )
    expect(out).toContain('   | **Postmortem:** [')
    expect(out).toMatch(/No issue for\n {2}Rotate the logs of all replicas: it is done\n$/)
  })

  test('as JSON', async () => {
    const { out } = await postmortem('plan --format json postmortems/sound.md')
    expect(JSON.parse(out)).toMatchObject([
      { report: 'postmortems/sound.md', line: 32, labels: ['postmortem'], assignees: [] },
      { title: 'Turn log rotation on in the host image' },
    ])
  })
})

describe('init', () => {
  test('writes workflow and configuration, and never overwrites', async () => {
    await mkdir(join(folder, 'fresh'))
    expect(await postmortem('init', { within: 'fresh' })).toMatchObject({
      status: 0,
      out: '.github/workflows/postmortems.yml: written\n.github/postmortem.yml: written\n',
      err: '',
    })
    await writeFile(join(folder, 'fresh/.github/postmortem.yml'), 'preset: alx\n')
    expect((await postmortem('init', { within: 'fresh' })).out).toContain('postmortem.yml: is there already')
    expect(await readFile(join(folder, 'fresh/.github/postmortem.yml'), 'utf8')).toBe('preset: alx\n')
  })

  test('the configuration can be used, and every line of it that is a comment', async () => {
    await postmortem('init', { within: 'school' })
    const path = join(folder, 'school/.github/postmortem.yml')
    expect((await postmortem('check --fail-on never .', { within: 'school' })).err).toBe('')
    const [, ...settings] = (await readFile(path, 'utf8')).split('\n')
    const uncommented = settings.map((line) => line.replace(/^#(?! )|^#(?= {2})/, '')).join('\n')
    await writeFile(path, uncommented)
    expect(uncommented).toContain('\npreset: sre\n')
    expect((await postmortem('check --fail-on never .', { within: 'school' })).err).not.toContain('postmortem.yml:')
    await rm(path)
  })

  test('the workflow is the one of the README', async () => {
    expect(await readFile(resolve(import.meta.dirname, '../README.md'), 'utf8')).toContain(workflow)
  })
})

describe('new', () => {
  const written = async (path: string) => readFile(join(folder, path), 'utf8')

  test.each([
    ['sre', 'postmortems/2026-03-04-zu-viel-last-2-marz.md'],
    ['alx', '0x19-postmortem/README.md'],
  ])('%s writes %s, which is a template until it is filled in', async (preset, path) => {
    const { status, out } = await postmortem(`new --preset ${preset} Zu viel Last: 2. März`)
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringMatching(`^${path}: written`) })
    const checked = await postmortem(`check --format json ${path}`)
    expect(JSON.parse(checked.out).reports).toMatchObject([{ kind: 'template', actionItems: [] }])
  })

  test.each(['sre', 'alx', 'strict'])(
    'the template of %s has every section that the preset asks for',
    async (preset) => {
      const path = `elsewhere/${preset}.md`
      await postmortem(`new --preset ${preset} --output ${path} Checkout outage`)
      await writeFile(join(folder, path), filled(await written(path)))
      const { out } = await postmortem(`check --preset ${preset} --format json ${path}`)
      const [report] = JSON.parse(out).reports
      expect(report.kind).toBe('report')
      expect(report.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
      expect(report.actionItems).toHaveLength(2)
    },
  )

  test('never overwrites', async () => {
    const { status, err } = await postmortem('new --output postmortems/sound.md Again')
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('is there already') })
    expect(await written('postmortems/sound.md')).toBe(sound)
  })
})

/** A template as a person would fill it in. */
function filled(template: string): string {
  let last = 0
  const next = () => {
    last += 9
    return last
  }
  const answers: [blank: RegExp, answer: () => string][] = [
    [/\[time of the start\]/g, () => '10:00'],
    [/\[time of the end\]/g, () => '11:00'],
    [/\[time\]/g, () => `10:${String(next()).padStart(2, '0')}`],
    [/\[name of the time zone\]/g, () => 'UTC'],
    [/\[date\]/g, () => '2026-03-02'],
    [/\[describe how it was noticed[^\]]*\]/g, () => 'A monitoring alert fired and paged the on-call engineer'],
    [/\[describe what restored[^\]]*\]/g, () => 'The service was fully restored'],
    [/\[name (?:who was called|the team)[^\]]*\]/g, () => 'Escalated to the database team'],
    [/\[describe how the root cause[^\]]*\]/g, () => 'Root cause identified: the disk of the replica was full'],
    [/\[describe how the impact[^\]]*\]/g, () => 'Impact starts: 40 % of requests fail'],
    [/\[describe what users saw[^\]]*\]/g, () => '40 % of the customers could not pay'],
    [/\[describe who was affected[^\]]*\]/g, () => '40 % of the customers could not pay; no data was lost'],
    [/\[add a[^\]]*\]/g, () => `Alert when disk ${next()} of the replica is 80 % full`],
    [/\[name\]/g, () => '@octocat'],
    [
      /\[[a-z][^\]]*\]/g,
      () =>
        'the replica ran out of disk because log rotation was off on new hosts. No alert covered that disk. The disk was grown, the logs were rotated, and the replica was restarted and watched for an hour until all checks were verified',
    ],
  ]
  return answers.reduce((text, [blank, answer]) => text.replace(blank, answer), template)
}

test('audit writes a page, its data and badges', async () => {
  const { status, out } = await postmortem('audit --out public/site postmortems/sound.md postmortems/faulty.md')
  expect({ status, out }).toEqual({ status: 0, out: 'public/site/index.html: written\n' })
  const written = await readdir(join(folder, 'public/site'))
  expect(written).toEqual(
    expect.arrayContaining(['index.html', 'postmortems.json', 'postmortems.csv', 'compliance.svg']),
  )
  const { postmortems } = JSON.parse(await readFile(join(folder, 'public/site/postmortems.json'), 'utf8'))
  expect(postmortems).toMatchObject([{ actionItems: [{}, {}, {}] }, { actionItems: [{}, {}, {}] }])
})

describe('other formats', () => {
  test('workflow commands', async () => {
    const { out } = await postmortem('check --format github faulty.md', { within: 'postmortems' })
    for (const line of out.trimEnd().split('\n')) {
      expect(line).toMatch(/^::(error|warning|notice) file=postmortems\/faulty.md,line=\d+,endLine=\d+,title=[\w-]+::/)
    }
  })

  test('Markdown', async () => {
    const { out } = await postmortem('check --format markdown postmortems/faulty.md')
    expect(out).toMatch(/^### ❌ Postmortem fails: 1 error/)
    expect(out).not.toContain('null')
  })

  test('SARIF', async () => {
    const { out } = await postmortem('check --format sarif faulty.md', { within: 'postmortems' })
    const [run] = JSON.parse(out).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('postmortems/faulty.md')
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })
})

describe('help', () => {
  test.each(['--help', '', 'help'])('%j tells the commands', async (args) => {
    const { status, out } = await postmortem(args)
    expect(status).toBe(0)
    for (const name of ['check', 'plan', 'init', 'new', 'audit', 'rules']) expect(out).toContain(`\n  ${name} `)
  })

  test.each(['check', 'plan', 'init', 'new', 'audit', 'rules'])('%s --help has examples', async (name) => {
    const { status, out } = await postmortem(`${name} --help`)
    expect(status).toBe(0)
    expect(out).toMatch(new RegExp(`\\nUsage: postmortem ${name}.*\\n[\\s\\S]*\\nExamples:\\n  postmortem ${name}`))
  })

  test('rules lists all and tells about one', async () => {
    expect((await postmortem('rules')).out).toMatch(/^timeline-order +error +error +error +/m)
    expect((await postmortem('rules report-length')).out).toMatch(/minimum \(default 400\): Fewest words/)
  })

  test('--version is that of the package', async () => {
    expect((await postmortem('--version')).out).toBe('1.2.3\n')
    expect((await started('--version')).out).toBe(`${manifest.version}\n`)
  })
})
