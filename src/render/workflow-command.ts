import type { Judged } from '../lint.ts'
import { type Annotation, annotation } from './annotation.ts'

/** Findings as workflow commands, for a step that only runs the command line: the runner makes annotations of them. */
export function workflowCommands(reports: readonly Judged[]): string {
  const lines = reports.flatMap(({ postmortem, findings }) =>
    findings.map((finding) => command(annotation(finding, postmortem.path))),
  )
  return lines.map((line) => `${line}\n`).join('')
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
