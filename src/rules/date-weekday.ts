import { settle } from '../postmortem/date.ts'
import { readMentions } from '../postmortem/time.ts'
import { enumerate, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { prose } from './wording.ts'

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const weekday = /\b((?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?)\b[.,]? ?(?:the )?$/i

export default defineRule({
  description: 'The weekday is that of the date',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'Consistency',
  options: {},
  *check(postmortem) {
    const slips = new Map<string, { message: string; lines: number[] }>()
    for (const { line, text } of prose(postmortem)) {
      if (!/day\b|\b(?:sun|mon|tue|wed|thu|fri|sat)\b/i.test(text)) continue
      for (const { from, start } of readMentions(text)) {
        const [, name] = weekday.exec(text.slice(Math.max(0, from - 16), from)) ?? []
        const date = start.date?.order === null ? settle(start.date, { year: null, order: null }) : null
        if (!name || !date) continue
        const actual = days[new Date(`${date}T00:00Z`).getUTCDay()] ?? ''
        if (actual.startsWith(name.toLowerCase().slice(0, 3))) continue
        const title = actual.charAt(0).toUpperCase() + actual.slice(1)
        const message = `Date ${quote(date)} is a ${title}, the report says ${quote(name)}`
        slips.set(message, { message, lines: [...(slips.get(message)?.lines ?? []), line] })
      }
    }
    for (const { message, lines } of slips.values()) {
      const [line = 1, ...again] = lines
      const more =
        again.length > 0
          ? `, and again in ${again.length === 1 ? 'line' : 'lines'} ${enumerate(again.map(String))}`
          : ''
      yield { at: { line, endLine: line }, message: message + more, help: 'Correct the day of the week or the date' }
    }
  },
})
