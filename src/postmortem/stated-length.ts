import { lengthOf, readLengths, type WrittenLength } from './length.ts'
import type { Passage } from './passage.ts'
import type { StatedLength } from './postmortem.ts'
import { fold } from './token.ts'

/** The clause speaks of the whole incident … */
const WHOLE =
  /\b(?:outage|incident|downtime|down|duration|last(?:ed|ing|s)|unavailab\w+|interruption|disrupt\w*|offline|inaccessible|degrad\w+|blackout|stopped|halted|stalled|stuck|blocked|unusable|resolved|mitigated|resolution|resolve|impact|duracion|interrupcion|caida|duro|duree|panne|indisponib\w+|interruption|dure|duracao|interrupcao|queda)\b|影響期間|停止時間/
/** … and not of one phase of it, of a habit or of a plan. */
const PHASE =
  /\b(?:detect\w*|identif\w*|diagnos\w*|notic\w*|acknowledg\w*|respon[ds]\w*|delay\w*|roll(?:ed)? ?back\w*|took|every|ago|after (?:the )?(?:deploy|crash|server)\w*|sla|maintenance|backlog|retention|decid\w*|planned|(?:take|taking|switch\w*) (?:\w+ ){0,3}off(?:line)?|prior|before|earlier|later|scheduled (?:for|to|at|maintenance|downtime)|estimated|within|per|average|mean|old|effort|engineering|person|work(?:ing|ed)?|period|totall?ing|logs?|cron|batch|expir\w*|timeout)\b/

/** Every stated length of the whole incident: all that the `fields` give, and those of the `prose` that speak of it. */
export function readStatedLengths(fields: readonly Passage[], prose: readonly Passage[]): StatedLength[] {
  const told = new Set(fields.map(({ line }) => line))
  const rest = prose.filter(({ line }) => !told.has(line))
  return [
    ...fields.flatMap((passage) => lengthsIn(passage, true)),
    ...rest.flatMap((passage) => lengthsIn(passage, false)),
  ]
}

function lengthsIn({ text, line }: Passage, named: boolean): StatedLength[] {
  return readLengths(text)
    .filter((length) => !length.bound && length.minutes > 0 && (named || isWhole(text, length)))
    .map((length) => lengthOf(length, text, { line, endLine: line }))
}

function isWhole(text: string, { from, to }: WrittenLength): boolean {
  const near = fold(text.slice(Math.max(0, from - REACH), to + REACH)).replace(/([ap])\.m\./g, '$1 m ')
  const at = Math.min(from, REACH)
  const sentence = partAround(near, at, at + to - from, ['. ', '! ', '; '])
  const clause = partAround(near, at, at + to - from, ['. ', '! ', '; ', ', '])
  const lasted = /\blast(?:ed|s|ing)\b[^.]{0,30}$/.test(near.slice(0, at))
  return WHOLE.test(sentence) && !PHASE.test(lasted ? clause.replace(/\b(?:before|until)\b.*$/s, '') : clause)
}

/** A sentence is looked at this far to either side of a length. */
const REACH = 300

/** The part of a text between the marks nearest to a place in it. */
function partAround(text: string, from: number, to: number, marks: readonly string[]): string {
  const begin = Math.max(0, ...marks.map((mark) => text.lastIndexOf(mark, from) + 1))
  const ends = marks.map((mark) => text.indexOf(mark, to)).filter((end) => end >= 0)
  return text.slice(begin, Math.min(text.length, ...ends))
}
