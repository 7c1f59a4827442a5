import type { Judged } from '../lint.ts'
import { type Annotation, annotation } from './annotation.ts'
import { type Format, written } from './format.ts'
import type { FailOn } from './run.ts'
import { sum } from './sum.ts'

/** Findings as workflow commands, for a step that only runs the command line: the runner makes annotations of them. */
export function commandFormat(failOn: FailOn): Format<string> {
  return {
    piece: (judged) => ({ said: commands(judged), sum: sum([judged], failOn) }),
    writer: () => ({ add: (said) => said, end: () => '' }),
  }
}

export function workflowCommands(reports: readonly Judged[]): string {
  return written(commandFormat('never'), reports)
}

function commands({ postmortem, findings }: Judged): string {
  return findings.map((finding) => `${command(annotation(finding, postmortem.path))}\n`).join('')
}

function command({ level, path, line, endLine, title, message }: Annotation): string {
  const properties = { file: path ?? '', line, endLine, title }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${level} ${written.join(',')}::${data(message)}`
}

/** As the runner takes them apart again. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
