import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generate, root } from '../../scripts/build.ts'
import { GitHubServer } from '../github-server/server.ts'
import { runAction } from '../runner.ts'
import { commandsIn } from './commands.ts'
import { type Fields, markdownOf } from './report.ts'

const outputs = ['errors', 'issues', 'issues-opened', 'reports', 'result', 'verdict', 'warnings']

/** The Action as the sources build it, in a folder of its own. */
export async function buildAction(): Promise<{ action: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  for (const [path, text] of await generate()) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const name of ['action.yml', 'package.json']) await cp(join(root, name), join(folder, name))
  return { action: join(folder, 'action.yml'), remove: () => rm(folder, { recursive: true }) }
}

/** What a report gets out of a real run of the Action: log, annotations and outputs as the runner reads them. */
export async function faultsOfAction(action: string, fields: Fields): Promise<string[]> {
  const github = await GitHubServer.start()
  try {
    const repository = github.createRepository('octo-org/shop')
    repository.commit('main', { 'README.md': '# Shop\n' })
    repository.commit('incident', { [fields.path]: markdownOf(fields) })
    const { number } = repository.openPull({ head: 'incident' })
    const {
      annotations,
      outputs: set,
      exported,
      state,
      log,
      exitCode,
      standardError,
    } = await runAction({
      action,
      event: github.events(repository).pullRequest(number),
      repository: repository.name,
      api: github.url,
      token: 'writer',
    })
    const names = Object.keys(set).sort()
    return [
      ...commandsIn(`${log}\n${standardError}`).map(({ name }) => `a command: ${name}`),
      ...(names.join() === outputs.join() ? [] : [`outputs ${names}`]),
      ...(['pass', 'fail'].includes(set.verdict ?? '') && JSON.parse(set.issues ?? '')
        ? []
        : [`verdict ${set.verdict}`]),
      ...(exitCode === (set.verdict === 'pass' ? 0 : 1) ? [] : [`exit status ${exitCode}`]),
      ...Object.keys({ ...exported, ...state }),
      ...annotations
        .filter(({ file }) => file !== null && file !== fields.path)
        .map(({ file }) => `an annotation of ${file}`),
      ...(annotations.length <= 30 ? [] : ['too many annotations']),
    ]
  } finally {
    await github.stop()
  }
}
