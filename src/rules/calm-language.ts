import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { prose } from './wording.ts'

const heated =
  /\b(?:ridiculous(?:ly)?|unbelievabl[ey]|insane(?:ly)?|shameful(?:ly)?|disgraceful(?:ly)?|horribl[ey]|horrendous|idiotic|pathetic)\b|!!+|\bcan(?:no|['’])t believe\b/i

export default defineRule({
  description: 'The language is calm',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10 (animated language)',
  options: {},
  *check(postmortem) {
    for (const { line, text, source } of prose(postmortem)) {
      // A warning beside a dangerous address may shout.
      const found = source.includes('://') ? undefined : heated.exec(text)?.[0]
      if (!found) continue
      yield {
        at: { line, endLine: line },
        message: `Wording is heated: ${quote(found)}`,
        help: 'Give the fact and the number: `98 % of requests failed`',
      }
    }
  },
})
