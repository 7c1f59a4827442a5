import { defineRule } from './rule.ts'
import { emptyBelow, sectionsNamed, titleLine } from './sections.ts'

const said =
  /\bcaus|\bdue to\b|\bbecause\b|\btrigger|\bowing to\b|\bresult(?:ed)? (?:of|from)\b|\bstem|\boriginat|\bafter an? \w+ (?:change|update|deploy|error|failure)|\bdebido\b|\bcausad|\bporque\b|\bpar suite\b|\ben raison\b/i

export default defineRule({
  description: 'The summary names the cause',
  severity: { alx: 'warning', sre: 'info', strict: 'info' },
  source: 'ALX brief (the summary holds the root cause)',
  options: {},
  *check(postmortem, { preset }) {
    if (postmortem.summaryCause) return
    const summary = sectionsNamed(postmortem, 'summary').find(({ words }) => words >= emptyBelow)
    if (!summary || said.test(summary.text)) return
    yield {
      at: titleLine(summary),
      message: 'Summary names no cause',
      help: `${preset === 'alx' ? 'The brief asks for the root cause in the summary: write' : 'Name it in a sentence:'} \`Root cause: a certificate had expired unseen\``,
    }
  },
})
