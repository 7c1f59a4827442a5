/** How long a run takes that has next to nothing to read. */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RunnerEvent } from '../__tests__/github-server/events.ts'
import { runAction } from '../__tests__/runner.ts'
import type { Stage } from './github.ts'
import { present } from './peers.ts'
import { costOf, node, type Program } from './program.ts'
import { atMost, milliseconds, ratio, type Section } from './section.ts'
import { mediansOf } from './turns.ts'

const root = resolve(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const report = join(root, 'examples/school/0x19-postmortem')

export const title = 'Start'
export const columns = ['run', 'median', 'to an empty file']

export async function measureStart(folder: string, rounds: number): Promise<Section> {
  const github = fork(join(import.meta.dirname, 'github.ts'))
  const stage = await new Promise<Stage>((told, failed) => github.on('message', told).on('error', failed))
  await act(stage, stage.adding)
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const took = await mediansOf(
    {
      'an empty Node file': () => time(node(empty)),
      'the Action: an event that concerns no report': () => act(stage, stage.ignored),
      'the Action: a pull request that changes no report': () => act(stage, stage.unrelated),
      'the Action: a pull request with one report, nothing to write': () => act(stage, stage.adding, 'unchanged'),
      '`postmortem --help`': () => time(node(cli, '--help')),
      '`postmortem check`, one report': () => time(node(cli, 'check', report)),
      ...Object.fromEntries(present.map(({ name, check }) => [`${name}, one report`, () => time(check(report))])),
    },
    { rounds, warmUps: 2 },
  )
  github.disconnect()
  const floor = took['an empty Node file']
  return {
    title,
    text: `Whole processes, ${rounds} rounds in turns. The Action talks HTTP to a GitHub in another process that answers at once.`,
    tables: [
      {
        columns,
        rows: Object.entries(took).map(([name, median]) => [name, milliseconds(median), ratio(median / floor)]),
      },
    ],
    goals: [
      atMost('start with nothing to do', 2.5, took['the Action: an event that concerns no report'] / floor),
      atMost(
        'pull request with one report, nothing to write',
        5,
        took['the Action: a pull request with one report, nothing to write'] / floor,
      ),
    ],
  }
}

const time = async (program: Program) => (await costOf(program)).milliseconds

/** @throws Error where the run fails, or opens issues that it should have found. */
async function act({ api, repository }: Stage, event: RunnerEvent, expected?: 'unchanged'): Promise<number> {
  const run = await runAction({ action: join(root, 'action.yml'), event, repository, api, token: 'writer' })
  if (run.exitCode !== 0) throw new Error(`The Action ended with ${run.exitCode}: ${run.log}${run.standardError}`)
  if (expected === 'unchanged' && !(run.outputs.reports === '1' && run.outputs['issues-opened'] === '0'))
    throw new Error('The Action opened issues in a run with nothing to write')
  return run.milliseconds
}
