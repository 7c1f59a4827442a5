import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Terminal } from './terminal.ts'
import { readArguments } from './usage.ts'

export const help = `Writes the workflow and the configuration into this repository. Files that are there already stay as they are.

Usage: postmortem init

Examples:
  postmortem init
`

export const workflow = `name: Postmortems
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, closed, edited]
  push:
    branches: [main]
  schedule:
    - cron: '0 6 * * 1'

permissions:
  contents: read
  issues: write
  pull-requests: write

concurrency:
  group: postmortem-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: false

jobs:
  postmortems:
    runs-on: ubuntu-latest
    steps:
      - uses: postmortem-compliance/postmortem-compliance@v1
`

const configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/postmortem-compliance/postmortem-compliance/v1/schema/config.json
# Everything here is optional: take the # away from what you need.

# The standard to judge by: alx, sre or strict. Without it, the path of a report decides.
#preset: sre

# Which files are reports.
#paths:
#  - '**/postmortems/**'

# When issues open (on-pull-request, on-merge or never), and their label.
#issues:
#  open: on-pull-request
#  label: postmortem

# The level of a rule (off, info, warning or error); \`postmortem rules\` lists them all.
#rules:
#  report-length: off
`

const files: Readonly<Record<string, string>> = {
  '.github/workflows/postmortems.yml': workflow,
  '.github/postmortem.yml': configuration,
}

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  readArguments(args, {})
  for (const [path, content] of Object.entries(files)) {
    const written = await writeNew(resolve(terminal.folder, path), content)
    terminal.write(`${path}: ${written ? 'written' : 'is there already, left as it is'}\n`)
  }
  return 0
}

/** False where there is such a file. */
export async function writeNew(file: string, content: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
