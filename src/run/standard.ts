import type { Standard } from '../check.ts'
import { ConfigError, type Configuration, defaults, readConfiguration } from '../config.ts'
import { type GitHub, GitHubError } from '../github/github.ts'
import { decode } from '../postmortem/source.ts'

/**
 * What reports are judged by, as it stands at a commit.
 * @throws ConfigError and PolicyError for what cannot be used
 */
export async function standardAt(commit: string, path: string, github: GitHub): Promise<Standard> {
  const configuration = await configurationAt(commit, path, github)
  if (configuration.policy === null) return { configuration, policy: null }
  const text = await textAt(commit, configuration.policy, path, github)
  if (text === null)
    throw new ConfigError(path, [
      { line: 1, key: 'policy', message: `there is no file \`${configuration.policy}\` at the base commit` },
    ])
  const { readPolicy } = await import('../policy.ts')
  return { configuration, policy: await readPolicy(text, configuration.policy) }
}

/**
 * A file may be missed for a moment, as right after a push. Without its configuration, a run would open issues where they do not belong.
 * @param paths all files of the commit that the standard was read at
 * @throws GitHubError where they hold the configuration that was not found
 */
export function confirmStandard({ configuration }: Standard, path: string, paths: ReadonlySet<string> | null): void {
  if (configuration !== defaults || !paths?.has(path)) return
  throw new GitHubError(`GitHub did not find \`${path}\`, which it lists; run the workflow again`, 404)
}

async function configurationAt(commit: string, path: string, github: GitHub): Promise<Configuration> {
  return readConfiguration(await textAt(commit, path, path, github), path)
}

async function textAt(commit: string, path: string, configuration: string, github: GitHub): Promise<string | null> {
  const bytes = await github.readFile(commit, path)
  if (bytes === null) return null
  const source = decode(bytes)
  if ('refusal' in source)
    throw new ConfigError(configuration, [{ line: 1, key: '', message: `${path}: ${source.refusal}` }])
  return source.text
}
