import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Judged } from './lint.ts'
import { parse } from './postmortem/parse.ts'
import { decode } from './postmortem/source.ts'
import { json } from './render/json.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { preset: { type: 'string' }, format: { type: 'string' }, 'fail-on': { type: 'string' } },
})
const reports = positionals.slice(1).flatMap((path): Judged[] => {
  const source = decode(readFileSync(path))
  if ('text' in source) return [{ postmortem: parse(path, source.text), preset: 'alx', findings: [], verdict: 'pass' }]
  process.stderr.write(`postmortem: ${path}: ${source.refusal}. ${source.help}\n`)
  return []
})
process.stdout.write(json(reports))
const failed = reports.some(({ verdict }) => verdict === 'fail')
process.exitCode = failed && values['fail-on'] !== 'never' ? 1 : 0
