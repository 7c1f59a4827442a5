import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'

const post =
  /^ .*\b(?:engineer|developer|manager|lead|head|director|administrator|architect|analyst|officer|sre|student|intern)\b/is

const owner = /owner|lead|\bdri\b|responsab/
const author = /author|written|prepared|autor|auteur/

export default defineRule({
  description: 'One person answers for the report',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Google SRE Workbook, chapter 10 (a single owner, many collaborators)',
  options: {},
  *check({ metadata }) {
    const fields = Object.entries(metadata)
    const named = fields.find(([key]) => owner.test(key)) ?? fields.find(([key]) => author.test(key))
    if (!named) return
    const [key, { text, span }] = named
    // A name and a post are one.
    const [name = '', held = '', ...more] = text.split(',')
    if (more.length === 0 && name.length >= 2 && name.length <= 60 && post.test(held)) return
    if (!/[,;&/]|\band\b|\by\b|\bet\b/.test(text.replace(/\([^()]{0,80}\)/g, ''))) return
    yield {
      at: span,
      message: `Several names stand under \`${key}\`: ${quote(text)}`,
      help: 'Name one owner, and the others as contributors',
    }
  },
})
