import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'

export interface RunOptions {
  /** Path of the Action's `action.yml`. */
  action: string
  event: { name: string; payload: unknown }
  /** `owner/name`. */
  repository: string
  /** Address of the API. */
  api: string
  /** What `${{ github.token }}` stands for. */
  token?: string
  /** The step's `with:`. */
  inputs?: Readonly<Record<string, string>>
  /** Added to the environment; undefined takes a variable out. */
  environment?: Readonly<Record<string, string | undefined>>
  /** The Node to run it with; the one that runs the tests where it is left out. */
  node?: string
  /** Longest run, in milliseconds. */
  timeout?: number
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  file: string | null
  line: number | null
  endLine: number | null
  title: string | null
}

export interface Run {
  /** Null where the process was ended by a signal, as after the timeout. */
  exitCode: number | null
  annotations: Annotation[]
  outputs: Record<string, string>
  /** Variables for later steps. */
  exported: Record<string, string>
  state: Record<string, string>
  /** Markdown of the job summary. */
  summary: string
  /** What a person reads in the log: no commands, masked values as `***`. */
  log: string
  /** `::debug::` lines. */
  debug: string[]
  standardError: string
  /** Inputs that action.yml does not know; the runner warns of them. */
  unknownInputs: string[]
  milliseconds: number
}

/** Starts an Action as GitHub's runner does: from its action.yml, in a clean environment, with the files that it communicates through. */
export async function runAction(options: RunOptions): Promise<Run> {
  const metadata = parse(await readFile(options.action, 'utf8'))
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const files = await createFiles(folder, options.event.payload)
    const environment = {
      ...runnerEnvironment(options, folder),
      ...files,
      ...inputVariables(metadata, options),
      ...options.environment,
    }
    const started = performance.now()
    const main = resolve(dirname(options.action), metadata.runs.main)
    const child = spawn(options.node ?? process.execPath, [main], {
      env: environment,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout ?? 60_000,
      killSignal: 'SIGKILL',
    })
    const exit = new Promise<number | null>((ended, failed) => child.on('close', ended).on('error', failed))
    const [output, standardError, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit])
    const milliseconds = Math.round(performance.now() - started)
    const known = Object.keys(metadata.inputs ?? {})
    return {
      exitCode,
      ...readLog(output),
      outputs: readAssignments(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      exported: readAssignments(await readFile(files.GITHUB_ENV, 'utf8')),
      state: readAssignments(await readFile(files.GITHUB_STATE, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
      standardError,
      unknownInputs: Object.keys(options.inputs ?? {}).filter((name) => !known.includes(name)),
      milliseconds,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function createFiles(folder: string, payload: unknown) {
  const files = {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(payload))
  return files
}

/** `GITHUB_SHA` and `GITHUB_REF` mean something else with each event; here they are of no use at all. */
function runnerEnvironment({ event, repository, api }: RunOptions, folder: string): Record<string, string | undefined> {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_REF: 'refs/heads/none',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'postmortem',
    GITHUB_WORKFLOW: 'Postmortem',
    GITHUB_WORKSPACE: folder,
  }
}

/** Hyphens stay in the names of the variables; of expressions in defaults, `github.token` is known. */
function inputVariables(
  metadata: { inputs?: Record<string, { default?: unknown } | null> },
  { inputs = {}, token = '' }: RunOptions,
): Record<string, string> {
  const defaults = Object.entries(metadata.inputs ?? {}).map(([name, input]) => [name, String(input?.default ?? '')])
  const values = { ...Object.fromEntries(defaults), ...inputs }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      String(value).replace(/\$\{\{\s*github\.token\s*\}\}/g, token),
    ]),
  )
}

/** Takes the workflow commands out of what was printed. */
export function readLog(output: string): Pick<Run, 'annotations' | 'debug' | 'log'> {
  const annotations: Annotation[] = []
  const debug: string[] = []
  const masks: string[] = []
  const lines: string[] = []
  let stopped: string | null = null
  for (const line of output.split(/\r?\n/)) {
    const command = readCommand(line)
    if (stopped !== null) {
      if (command?.name === stopped) stopped = null
      else lines.push(line)
    } else if (command === null) lines.push(line)
    else if (command.name === 'stop-commands') stopped = command.message
    else if (command.name === 'add-mask') masks.push(command.message)
    else if (command.name === 'debug') debug.push(command.message)
    else if (isLevel(command.name)) annotations.push(toAnnotation(command.name, command))
    else if (command.name === 'group') lines.push(`▸ ${command.message}`)
  }
  const log = masks.reduce((masked, mask) => masked.replaceAll(mask, '***'), lines.join('\n'))
  return { annotations, debug, log: log.trim() }
}

interface Command {
  name: string
  properties: Readonly<Record<string, string>>
  message: string
}

/** `::error file=a.md,line=3::Message`. */
function readCommand(line: string): Command | null {
  const match = /^::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line.trimStart())
  if (match === null) return null
  const [, name = '', properties = '', message = ''] = match
  const pairs = properties.split(',').filter((pair) => pair.includes('='))
  const read = (pair: string) => [
    pair.slice(0, pair.indexOf('=')).trim(),
    decodeProperty(pair.slice(pair.indexOf('=') + 1)),
  ]
  return { name, properties: Object.fromEntries(pairs.map(read)), message: decode(message) }
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function decodeProperty(text: string): string {
  return decode(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

function isLevel(name: string): name is Annotation['level'] {
  return name === 'error' || name === 'warning' || name === 'notice'
}

function toAnnotation(level: Annotation['level'], { properties, message }: Command): Annotation {
  const { file = null, line, endLine, title = null } = properties
  const number = (text: string | undefined) => (text === undefined ? null : Number(text))
  return { level, message, file, line: number(line), endLine: number(endLine), title }
}

/** `name=value`, or `name<<END`, lines, `END`. */
function readAssignments(file: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = file.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const [, name, end, plain, value] = /^(?:([^=<]+)<<(.+)|([^=]+)=(.*))$/.exec(lines[at] ?? '') ?? []
    if (plain !== undefined) values[plain] = value ?? ''
    if (name === undefined || end === undefined) continue
    const last = lines.indexOf(end, at + 1)
    values[name] = lines.slice(at + 1, last).join('\n')
    at = last
  }
  return values
}
