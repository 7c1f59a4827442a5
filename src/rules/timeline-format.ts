import type { Postmortem, Timeline } from '../postmortem/postmortem.ts'
import { defineRule, type Fix, type Problem } from './rule.ts'
import { sourceOf } from './wording.ts'

const forms: Readonly<Partial<Record<Timeline['form'], string>>> = {
  'plain-lines': 'plain lines, which run together when shown',
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
  const indented = form === 'code-block' && source.every((line) => line === '' || /^(?: {4}|\t)/.test(line))
  if (!(form === 'plain-lines' || indented) || lines.size < entries.length || !whole) return null
  const following = postmortem.lines.find(({ line }) => line > last)
  if (following && /^\s/.test(following.source)) return null
  const bullets = source.map((line) => (line === '' ? '' : `- ${line.trimStart()}`))
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
    const shape = [...shapeFaults(timeline)]
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

function* shapeFaults({ form, entries }: Timeline): Generator<string> {
  const shape = forms[form]
  if (shape) yield `is made of ${shape}`
  const crowded = entries.find(
    (entry, index) => form !== 'table' && entries[index - 1]?.at.span.line === entry.at.span.line,
  )
  if (crowded) yield `has several entries in line ${crowded.at.span.line}`
}

function mixedClocks({ entries }: Timeline): string | null {
  const clocks = entries.filter(({ at }) => at.time !== null)
  const halves = clocks.filter(({ at }) => /\d ?[ap]\.?m\b/i.test(at.text))
  const full = clocks.filter((entry) => !halves.includes(entry))
  const [half] = halves
  const [whole] = full
  if (!half || !whole) return null
  const pair = [half, whole].map(({ at }) => `\`${at.text.slice(0, 20)}\` (line ${at.span.line})`)
  return `mixes clocks of 12 and of 24 hours: ${pair.join(' and ')}`
}
