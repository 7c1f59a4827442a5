import type { Kind } from '../postmortem/postmortem.ts'
import { quote } from './phrase.ts'
import { defineRule, type Problem } from './rule.ts'
import { top } from './sections.ts'

const remedies: Readonly<Record<Exclude<Kind, 'report' | 'index' | 'other'>, Pick<Problem, 'message' | 'help'>>> = {
  'link-only': {
    message: 'The report lies elsewhere',
    help: 'Put the report itself into this file, so that it can be checked and its tasks tracked',
  },
  stub: {
    message: 'The file holds no report yet',
    help: 'Write the report: a summary, the timeline, the cause, the resolution and the tasks that follow',
  },
  instructions: {
    message: 'The file tells how to write a postmortem; it is none itself',
    help: 'Write the report of one incident here, or name the file under `ignore` in the configuration',
  },
  template: {
    message: 'The file is a template whose blanks are not filled in',
    help: 'Fill in every part, or put `template` into the name of the file',
  },
}

const named = /template|example|sample/i

export default defineRule({
  description: 'The file holds the report of an incident',
  severity: { alx: 'warning', sre: 'error', strict: 'error' },
  source: 'ALX brief (the report is the file); Google SRE Workbook, chapter 10 (findable, readable by machines)',
  options: {},
  *check(postmortem) {
    const { kind, path, address } = postmortem
    if (kind === 'report' || kind === 'index' || kind === 'other') return
    if (named.test(path.slice(path.lastIndexOf('/') + 1))) return
    const { message, help } = remedies[kind]
    yield {
      at: top(postmortem),
      message: kind === 'link-only' && address ? `${message}, at ${quote(address, 100)}` : message,
      help,
      // A report beside this file is checked itself.
      ...(kind === 'link-only' && address && !/^(?:\w+:)?\/\//.test(address) ? { severity: 'info' as const } : {}),
      ...(kind === 'instructions' || kind === 'template' ? { severity: 'warning' as const } : {}),
    }
  },
})
