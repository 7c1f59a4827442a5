import { impactTold } from './impact-told.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { english } from './wording.ts'

const experience =
  /unable|n['’]t\b|\bnot\b|cannot|unreach|inabil|fail|error|slow|laten|time[- ]?outs?|timed out|unavailab|inaccessib|\bdown(?:time)?\b|\bwait|expos|offline|degrad|lost|loss|lose|missing|delay|blank|denied|refus|disrupt|interrupt|\b[45]\d\d\b|outage|stuck|hang|hung|crash|broken|wrong|incorrect|duplicat|blocked|stopped|without|no (?:\w+ )?(?:access|service|response|impact|effect)|unrespons|not (?:respond|load|work|process|receiv|reach)|reject|drop|stale|exposed|leak|increase|halt|unusable|missed|prevent|intermittent|none\b|false|fake|identical|invalid|inconsisten|corrupt|appear(?:s|ed) (?:as|blue|red|empty|twice)|\b(?:user|customer) (?:impact|experience)\W/i

export default defineRule({
  description: 'The impact says what users saw',
  severity: { alx: 'info', sre: 'info', strict: 'warning' },
  source: 'ALX brief (what users were experiencing); GitLab incident review',
  options: {},
  *check(postmortem) {
    const impact = impactTold(postmortem)
    if (!impact || impact.text === '' || !english(postmortem)) return
    // A sentence of the summary stands among others that tell the rest.
    const around = impact.labelled ? [] : sectionsNamed(postmortem, 'summary')
    if ([impact, ...around].some(({ text }) => experience.test(text))) return
    yield {
      at: impact.span,
      message: `Impact does not say what users saw: ${quote(impact.text, 80)}`,
      help: 'Describe it from outside: `pages took 20 s to load`, `log-in ended with error 500`',
    }
  },
})
