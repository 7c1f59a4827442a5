import type { Postmortem, Timeline } from '../postmortem/postmortem.ts'
import { defineRule, type Fix, type Problem } from './rule.ts'
import { sourceOf } from './wording.ts'

const forms: Readonly<Partial<Record<Timeline['form'], string>>> = {
  'plain-lines': 'plain lines, not of a list',
  paragraphs: 'paragraphs',
  'code-block': 'a block of code',
}

/** Each line becomes a bullet, where every line begins with its time and what follows does not lean on the list. */
function bulleted(postmortem: Postmortem, { form, entries }: Timeline): Fix | null {
  const lines = new Map(entries.map(({ at }) => [at.span.line, at.text]))
  const first = Math.min(...lines.keys())
  const last = Math.max(...lines.keys())
  const source = sourceOf(postmortem, { line: first, endLine: last })
  const whole = source.every((line, index) => {
    const time = lines.get(first + index)?.slice(0, 4)
    return line === '' || (time !== undefined && line.replace(/^[\s*_(]+/, '').startsWith(time))
  })
  const indented = source.every((line) => line === '' || /^(?: {4}|\t)/.test(line))
  if (!(form === 'plain-lines' || (form === 'code-block' && indented)) || lines.size < entries.length || !whole)
    return null
  const following = postmortem.lines.find(({ line }) => line > last)
  if (following && /^\s/.test(following.source)) return null
  const bullets = source.map((line) => (line === '' ? '' : `- ${line.trim().replace(hardBreak, '')}`))
  return {
    span: { line: first, endLine: last },
    text: [...bullets, ...(following?.line === last + 1 ? [''] : [])].join('\n'),
  }
}

export default defineRule({
  description: 'The timeline is a list or a table with one time an entry',
  severity: { alx: 'warning', sre: 'info', strict: 'info' },
  source: 'ALX brief (bullet points: time, then one or two short sentences)',
  options: {},
  *check(postmortem, { preset }) {
    const { timeline } = postmortem
    if (!timeline || timeline.entries.length < 2) return
    const shape = [...shapeFaults(postmortem, timeline)]
    const clocks = mixedClocks(timeline)
    const faults = clocks ? [...shape, clocks] : shape
    if (faults.length === 0) return
    const fix = bulleted(postmortem, timeline)
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: `Timeline ${faults.join('; it ')}`,
      help:
        shape.length === 0
          ? 'Write all times in one way: `13:06`'
          : `${preset === 'alx' ? 'The brief asks for bullet points' : 'Write one bullet or row an entry'}: \`- 10:05 – the on-call engineer confirms the alert\``,
      ...(fix ? { fix } : {}),
    } satisfies Problem
  },
})

/** A line break that Markdown keeps. */
const hardBreak = /(?: {2,}|\\|<br ?\/?>)$/

/** An element of its own: `<p>10:00 alert</p>`. */
const element = /^\s*<(?:p|li|div|tr|td|dt|dd|h\d)\b|<\/(?:p|li|div|tr|td|dt|dd|h\d)>\s*$/i

/** Lines that are indented throughout are read as what they say, and shown as code. */
function shownAs(postmortem: Postmortem, { form, entries }: Timeline): Timeline['form'] {
  const source = entries.flatMap(({ at }) => sourceOf(postmortem, at.span))
  return form === 'plain-lines' && source.every((line) => /^(?: {4}|\t)/.test(line)) ? 'code-block' : form
}

/** Two lines of one paragraph, and no line break between them that Markdown keeps. */
function runsTogether(postmortem: Postmortem, { entries }: Timeline): boolean {
  const headings = new Set(postmortem.headings.map(({ span }) => span.line))
  const lines = new Set(entries.map(({ at }) => at.span.line).filter((line) => !headings.has(line)))
  return [...lines].some((line) => {
    const [source = ''] = lines.has(line + 1) ? sourceOf(postmortem, { line, endLine: line }) : ['  ']
    return !hardBreak.test(source) && !element.test(source)
  })
}

function* shapeFaults(postmortem: Postmortem, timeline: Timeline): Generator<string> {
  const { entries } = timeline
  const form = shownAs(postmortem, timeline)
  const shape = forms[form]
  if (form === 'plain-lines' && runsTogether(postmortem, timeline))
    yield 'is made of plain lines, which run together when shown'
  else if (shape) yield `is made of ${shape}`
  const crowded = entries.find(
    (entry, index) => form !== 'table' && entries[index - 1]?.at.span.line === entry.at.span.line,
  )
  if (crowded) yield `has several entries in line ${crowded.at.span.line}`
}

function mixedClocks({ entries }: Timeline): string | null {
  const clocks = entries.filter(({ at }) => at.time !== null)
  const halves = clocks.filter(({ at }) => /\d ?[ap]\.?m\b/i.test(at.text))
  // "10:00-10:30 AM" says it once for both ends.
  const full = clocks.filter(
    (entry) => !halves.includes(entry) && !(entry.until !== null && /\d ?[ap]\.?m\b/i.test(entry.until.text)),
  )
  const [half] = halves
  const [whole] = full
  if (!half || !whole) return null
  const pair = [half, whole].map(({ at }) => `\`${at.text.slice(0, 20)}\` (line ${at.span.line})`)
  return `mixes clocks of 12 and of 24 hours: ${pair.join(' and ')}`
}
