import { defineRule } from './rule.ts'
import { top } from './sections.ts'

/** Fewer words do not tell the language. */
const enough = 100

export default defineRule({
  description: 'The report is in the language that is asked for',
  severity: { alx: 'info', sre: 'off', strict: 'off' },
  source: 'ALX brief (in English)',
  options: { language: { type: 'string', description: 'ISO 639-1 code, or `any`', default: 'en' } },
  *check(postmortem, { options: { language: asked } }) {
    const { language, words } = postmortem
    if (language === null || words < enough || asked === 'any' || language === asked) return
    yield {
      at: top(postmortem),
      message: `Report is in \`${language}\`, expected \`${asked}\``,
      help: 'Translate it, or set `language: any` for this rule',
    }
  },
})
