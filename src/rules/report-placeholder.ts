import type { Line, Postmortem } from '../postmortem/postmortem.ts'
import { beginsWithVerb } from '../postmortem/verb.ts'
import { enumerate, quote } from './phrase.ts'
import { defineRule, type Problem, type Severity } from './rule.ts'
import { within } from './sections.ts'
import { wordsOf } from './wording.ts'

const inBrackets =
  /\[(?:insert|your|name|describe|link to|add|enter|fill|placeholder|tbd|time|date)\b[^\][]{0,100}\](?![([])/i
const inAngles = /<(?:date|name|service|team|author|owner|title|(?:your|insert|describe|link to|add) [^<>]{1,60})>/i
const inBraces = /(?<![${])\{(?:source|name|date|time|service|title|link|url|team|author|severity)\}(?!\})/i
const filler =
  /\blorem ipsum\b|^(?:I |[Ww]e )?(?:[Ww]ill|[Tt]o) (?:be )?(?:fill(?:ed)?|completed?|written|added) (?:this |it )?(?:in )?(?:here|later)\b|\bXX:XX\b|\?\? ?%|\bYYYY-MM-DD\b|\bTBD\b|\bdescripti?on here\b|\.{3} another item\b/
/** A line that asks the author for something, set apart by emphasis. */
const prompt =
  /^[*_]{1,2}(?:describe|explain|note|list|summari[sz]e|outline|provide|give|state|specify|include|write)\b (?:how|what|the|when|why|any|who|which|an?|all|your)\b/i
/** Where a template’s prompts are left, other lines set in emphasis whole are prompts as well. */
const asks = ({ source, text }: Line) =>
  /^[*_]{1,2}[^*_]{5,200}(?:[*_]{1,2})?$/.test(source.trim()) && (text.endsWith('?') || beginsWithVerb(text))
/** `TBD` in a sentence of more words says on purpose that something is open. */
const sentence = 4
const bareTodo = /\bTODO:\s*$/
const unknownTime = /^(?:HH:mm|HH:MM|\d{1,2}:\?\?|\?\?:\?\?|--:--)(?=\s|$|[|:–-])/

/** What every one of them holds. */
const mark = /[[<{]|lorem|\b(?:here|later)\b|XX:|\?\?|YYYY|TBD|TODO|descripti?on here|another item/i

function placeholderIn({ sections }: Postmortem, { text, source, line }: Line): string | null {
  if (!mark.test(source)) return null
  const prose = source.replace(/`[^`]{0,200}`/g, '')
  const todo =
    sections.some(({ span }) => span.line === line) || /^[-*+\d\s[\].)]*TODO:?\s*$/.test(text) ? null : bareTodo
  for (const [pattern, where] of [
    [inBrackets, text],
    [inAngles, prose],
    [inBraces, prose],
    [filler, prose.replace(/^[>\s]+/, '')],
    [todo, text],
  ] as const) {
    const found = pattern?.exec(where)?.[0]
    if (found) return found.trim()
  }
  return null
}

export default defineRule({
  description: 'No text of the template is left in the report',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'Every template',
  options: {},
  *check(postmortem) {
    const lines = postmortem.lines.filter(({ inside }) => inside !== 'code')
    const blanks = lines.flatMap((entry) => {
      const found = placeholderIn(postmortem, entry)
      return found ? [{ found, entry }] : []
    })
    const later = blanks.every(
      ({ found, entry }) =>
        found === 'TBD' && within(postmortem, entry.section, ['action-items', 'corrective-measures']),
    )
    const open = blanks.every(({ found, entry }) => found === 'TBD' && wordsOf(entry.text).length > sentence)
    yield* problem(
      blanks.map(({ found, entry }) => ({ found, line: entry.line })),
      'Fill it in, or write that it is unknown and why',
      open ? 'info' : later ? 'warning' : 'error',
    )
    const unknown = lines.flatMap(({ text, line }) => {
      const found = unknownTime.exec(text.replace(/^[\s|*-]+/, ''))?.[0]
      return found ? [{ found, line }] : []
    })
    const asked = lines.filter(({ source }) => prompt.test(source.trimStart()))
    const asking = asked.length < 2 ? asked : lines.filter((entry) => asked.includes(entry) || asks(entry))
    yield* problem(
      asking.map(({ text, line }) => ({ found: text.replace(/^[*_]+|[*_]+$/g, ''), line })),
      'Delete what the template asks; the answer is enough',
      'warning',
      2,
    )
    yield* problem(unknown, 'Write `unknown` where the time is not known', 'warning')
  },
})

function* problem(
  found: readonly { found: string; line: number }[],
  help: string,
  severity: Severity,
  shown = 5,
): Generator<Problem> {
  const [first] = found
  if (!first) return
  yield {
    at: { line: first.line, endLine: first.line },
    message: `Placeholder is left in: ${enumerate(
      found.map(({ found, line }) => `${quote(found, 40)} (line ${line})`),
      shown,
    )}`,
    help,
    severity,
  }
}
