import { dirname, join, relative } from 'node:path'
import { type Configuration, readConfiguration } from '../config.ts'
import type { Preset } from '../rules/rule.ts'
import { exists, readSource } from './file.ts'
import type { Place } from './paths.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

export interface Asked {
  /** Before the configuration's. */
  preset: Preset | null
  /** Path of the configuration; null: `.github/postmortem.yml` here or in a folder above. */
  config: string | null
}

/** What reports are judged by, in a form that can be sent to another thread. */
export interface Rules {
  configuration: Configuration
  /** An organisation's own schema. */
  policy: { path: string; text: string } | null
}

/**
 * What holds for a command line.
 * @throws ConfigError and UsageError for a configuration that cannot be used.
 */
export async function configure(
  { preset, config }: Asked,
  terminal: Terminal,
): Promise<{ rules: Rules; place: Place }> {
  const { folder } = terminal
  const { path, root } = config === null ? await nearest(folder) : { path: config, root: folder }
  const configuration = await readConfiguration(path === null ? null : await textOf(path, terminal), path ?? '')
  const policy = configuration.policy === null ? null : await policyAt(configuration.policy, root, terminal)
  return { rules: { configuration: withPreset(configuration, preset), policy }, place: { folder, root } }
}

/** The policy's path counts from the root of the repository, as in a run on GitHub. */
async function policyAt(path: string, root: string, terminal: Terminal): Promise<Rules['policy']> {
  const source = await readSource(join(root, path), terminal)
  if ('refusal' in source) throw new UsageError(`Policy ${path}: ${source.refusal}`)
  return { path, text: source.text }
}

function withPreset(configuration: Configuration, preset: Preset | null): Configuration {
  if (preset === null) return configuration
  return { ...configuration, preset, overrides: configuration.overrides.map(({ preset: _, ...override }) => override) }
}

/** The nearest configuration upwards, not beyond the repository. */
async function nearest(here: string): Promise<{ path: string | null; root: string }> {
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, '.github', 'postmortem.yml')
    if (await exists(path)) return { path: relative(here, path), root: folder }
    if (await exists(join(folder, '.git'))) return { path: null, root: folder }
    if (dirname(folder) === folder) return { path: null, root: here }
  }
}

async function textOf(path: string, terminal: Terminal): Promise<string> {
  const source = await readSource(path, terminal)
  if ('refusal' in source) throw new UsageError(`Configuration ${path}: ${source.refusal}`)
  return source.text
}
