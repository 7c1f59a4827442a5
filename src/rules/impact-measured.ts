import { quantitiesIn } from '../postmortem/field.ts'
import { readLengths } from '../postmortem/length.ts'
import { impactTold, tellsLeak } from './impact-told.ts'
import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { unsure } from './wording.ts'

/** Shares without a figure: all, none, everybody. */
const whole =
  /\b(?:all|every|w?hole|entire(?:ly)?|complete (?:outage|loss|halt)|completely|none|nobody|everyone|everybody|no (?:\w+ )?(?:impact|users?|customers?)|no (?:\w+ ){1,3}(?:was|were) (?:impacted|affected|lost|hit))\b|tod[oa]s|toute?s|tous|alle|全|すべて|全て|所有/i
/** Nobody was hit, wherever it stands. */
const denied =
  /\bno (?:\w+ ){0,2}(?:users?|customers?|clients?)(?: \w+){0,2} (?:impact|affected|hit)\b|\bno (?:user|customer|client|lasting)s? impact\b/i
/** `| Users affected | all of those logged in |` */
const everybody = /^\W*(?:users?|customers?|usu[aá]rios|clientes|utilisateurs) \w+\W+(?:all|every|tod[oa]s|tous|~?\d)/i
/** Wherever it stands. */
const each = /\b(?:all (?:of )?(?:our |the )?|every |100 ?% of )(?:users?|customers?|clients?|visitors?|farmers?)\b/i
/** Nothing is said of a part: `was offline` is all of it. */
const down =
  /\b(?:was|were|is|are|became|went) (?:\w+ ){0,2}(?:down|offline|unavailable|inaccessible|unreachable|not (?:available|accessible|reachable)|unable)\b|\b(?:could|did|had)(?:n['’]t| not)\b|\bdo(?:es)?(?:n['’]t| not) (?:work|load|respond|open|start|answer)\b|\bwh?ere not able\b|\b(?:unreachable|unavailable|inaccessible|offline|halted)\b|\b(?:downtime|outage|halt) of\b|\bof (?:downtime|outage)\b|\b(?:inability|unable) to (?:access|use|reach|log)\b/i
const part =
  /\b(?:some|several|many|most|multiple|numerous|few|certain|part(?:s|ly|ial|ially)?|degraded|slow\w*|intermittent\w*)\b/i
/** The parts are named, and those are down. */
const listed = /\b(?:including|such as|namely)\b/i
const counted =
  /\d ?%|\b\d{1,4}k\d{0,3}\b|\b\d[\d,.]{0,12} ?(?:USD|EUR|GBP|ETH|BTC|dollars|euros)\b|[$€£]\s?\d|\b(?:downtime|outage) (?:\w+ ){0,4}by \d|\bper ?cent\b|\b\d[\d,.]{0,12}k?\+? (?!(?:days?|hours?|minutes?|mins?|weeks?|months?)\b)(?:\w+ ){0,2}(?:users?|customers?|visitors?|people|requests?|accounts?|clients?|transactions?|orders?|sites?|teams?|students?|validators?|nodes?|servers?|hosts?|pods?|jobs?|builds?|players?|members?|devices?)\b|\b\d[\d,.]{0,12}k? (?!(?:days?|hours?|minutes?|mins?|weeks?|months?)\b)(?:\w+ ){0,2}\w+s (?:were|was|failed|experienced|affected|lost|had)\b|\b\d[\d,.]{0,12}k?\+? (?!(?:days?|hours?|minutes?|mins?|weeks?|months?)\b)(?:\w+ ){0,2}(?:samples?|records?|rows?|entries|events?|messages?|files?|e-?mails?|keys?|tokens?|payments?|invoices?|bookings?|tickets?)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of) (?:\w+ ){0,2}(?:users?|customers?|accounts?|clients?|sites?|teams?|students?|validators?|nodes?|servers?|hosts?|pods?|devices?)\b/i
/** Those of whom a share can be told; what hit a job or a host alone has none. */
const people =
  /\b(?:users?|customers?|clients?|visitors?|employees?|staff|students?|people|players?|subscribers?|members?|shoppers?|readers?|requests?|transactions?|orders?|payments?|log-?ins?|website|site|app|application|service)s?\b/i
const alphabetic = new Set([null, 'en', 'es', 'fr', 'pt'])

export default defineRule({
  description: 'The impact is given in numbers',
  severity: { alx: 'warning', sre: 'warning', strict: 'error' },
  source: 'ALX brief (how many % of the users); PagerDuty (exact numbers); Google SRE Workbook, chapter 10',
  options: {},
  *check(postmortem, { preset }) {
    const { language } = postmortem
    const impact = impactTold(postmortem)
    if (!impact || impact.text === '' || impact.quantities.length > 0 || whole.test(impact.text)) return
    if (!alphabetic.has(language) && /\d/.test(impact.text)) return
    // Symptoms are told, not counted.
    if (
      sectionsNamed(postmortem, 'impact').some(
        ({ span, title }) => span.line === impact.span.line && /^\W*(?:sympt|s[ií]ntom)/i.test(title),
      )
    )
      return
    const around = [impact, ...sectionsNamed(postmortem, impact.labelled ? 'impact' : 'summary')]
    if (around.some(({ text }) => counted.test(text) || quantitiesIn(text).length > 0)) return
    if (postmortem.lines.some(({ text }) => everybody.test(text) || denied.test(text) || each.test(text))) return
    if (preset !== 'alx' && down.test(impact.text) && (!part.test(impact.text) || listed.test(impact.text))) return
    const leaked = tellsLeak(impact.text)
    yield {
      at: impact.span,
      message: impact.labelled
        ? `Impact ${readLengths(impact.text).length > 0 ? 'does not say how many were hit' : 'has no number'}: ${quote(impact.text, 80)}`
        : 'Summary gives no number for the impact',
      help: leaked
        ? 'Say how much and for how long: `3 keys could be read for 2 days; none was used`'
        : `${preset === 'alx' ? 'The brief asks how many % of the users were affected: write' : 'Give a share or a count; an estimate is better than nothing:'} \`about 30 % of log-ins (4,100 users) failed\``,
      ...(leaked || !people.test(impact.text) ? { severity: 'info' as const } : unsure(postmortem)),
    }
  },
})
