import type { Postmortem } from '../postmortem/postmortem.ts'
import { tellsLeak } from './impact-told.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed, titleLine, top, within } from './sections.ts'
import { prose, sentences, unsure } from './wording.ts'

const hit =
  /\b(?:users?|customers?|clients?|hubs?|pods?|clusters?|deployments?|packages?|vaults?|validators?|builds?|vms?|containers?|tokens?|networks?|databases?|visitors?|requests?|traffic|services?|sites?|websites?|apps?|applications?|pages?|servers?|api|system|transactions?|nodes?|blocks?|accounts?|funds?|players?|everyone|nobody|tools?|dashboards?|productions?|pools?|dollars?|employees?|people|visitors?|shoppers?|students?|readers?|fans?|teams?|members?|GET|POST|endpoints?|million|vault|share price|fees?|deposits?|balances?)\b|[$€]\s?\d|\w\.(?:com|org|net|io|dev)\b/i
const hurt =
  /\b(?:down|unavailab\w+|unable|could ?n[o'’]t|can ?not|slow\w*|degrad\w*|fail\w*|[45]\d\d|errors?|outage|inaccessib\w+|ceas(?:ed?|ing)|unreachable|revoked|restricted|banned|not (?:able|operational|accessible|available|running|work\w*|respond\w*|reach\w*)|timeouts?|lost|loss|offline|disrupt\w*|affected|impacted|delay\w*|stolen|stole|deducted|drain(?:ed|s)|expos\w+|stuck|crash\w*|halt\w*|interrupt\w*|blocks?|blocked|compromised|terminated|hacked|killed|destroyed?|at risk|taken|inflated|issues|problems|retries|empty|disappear\w*|vanish\w*|warnings?|insecure|unresponsive|broken|broke|not found|confus\w+|fr[eo]ez\w*|frozen|hangs?|hung|non-operational|dip(?:s|ped)?|no change|no (?:\w+ ){0,2}impact)\b/i

const tellsHarm = (sentence: string) => hit.test(sentence) && hurt.test(sentence)

/** So surely that a reader is sent there. */
const plain =
  /\b(?:all|every|most|some|many|several|no|\d[\d,.]*k?) (?:\w+ ){0,2}(?:users?|customers?|clients?|visitors?|requests?|transactions?|accounts?|players?|members?|students?|orders?|builds?|nodes?|validators?)\b|\b(?:users?|customers?|clients?|visitors?|players?|people|website|site|service|app|application|api)\b[^.]{0,40}\b(?:unable|can ?not|could ?n[o'’]t|could not|was down|were down|unavailable|inaccessible|unreachable|offline|lost|affected|impacted)\b|\b(?:drained|stolen|stole|were lost|was lost|leaked)\b/i

/** The first line beside the measures that says who was hit and how, where it is certain, and whether any may. */
function elsewhere(postmortem: Postmortem): { line: number | null; any: boolean } {
  const lines = prose(postmortem).filter(
    ({ line, section }) =>
      line !== postmortem.title?.span.line &&
      !within(postmortem, section, ['corrective-measures', 'action-items', 'improvements']),
  )
  const certain = lines.find(({ text }) => sentences(text).some((each) => tellsHarm(each) && plain.test(each)))
  return {
    line: certain?.line ?? null,
    any: certain !== undefined || lines.some(({ text }) => sentences(text).some(tellsHarm)),
  }
}

/** A summary of so many words tells what happened, though not who was hit. */
const story = 15

export default defineRule({
  description: 'The summary says who was hit and how',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief; Google SRE book, appendix D; PagerDuty; NIST SP 800-61',
  options: {},
  *check(postmortem, { preset }) {
    if (postmortem.impact || sectionsNamed(postmortem, 'impact').length > 0) return
    const [summary] = sectionsNamed(postmortem, 'summary')
    if (!summary && preset === 'alx') return
    const causes = Math.min(...sectionsNamed(postmortem, 'root-cause', 'timeline').map(({ span }) => span.line))
    const before = preset === 'alx' ? [] : prose(postmortem).filter(({ line }) => line < causes)
    const told = sentences([postmortem.title, summary, ...before].map((place) => place?.text ?? '').join('\n'))
    if (told.some(tellsHarm)) return
    const { line, any } = elsewhere(postmortem)
    const place = line === null ? '' : `: line ${line} speaks of it`
    const narrative = (summary?.words ?? 0) >= story
    yield {
      at: summary ? titleLine(summary) : top(postmortem),
      message:
        any && preset === 'alx'
          ? `Summary does not say who was hit and how${place}`
          : any
            ? `Impact has no section of its own${place}`
            : 'Impact is missing',
      help: `${preset === 'alx' ? 'The brief asks which service was down or slow, what users saw and how many of them: write' : 'Say which service was hit, what users saw and how many of them:'} ${tellsLeak(summary?.text ?? '') ? '`Impact: 3 keys could be read for 2 days`, `Impact: none`' : '`Impact: log-in failed for 30 % of users`'}`,
      ...(any || (preset !== 'alx' && narrative) ? { severity: 'warning' as const } : {}),
      ...unsure(postmortem),
    }
  },
})
