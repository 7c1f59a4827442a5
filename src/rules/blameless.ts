import { isGivenName, persons } from './people.ts'
import { quote } from './phrase.ts'
import { defineRule, type Severity } from './rule.ts'
import { prose, sentences } from './wording.ts'

const faults =
  "failed to|forgot(?: to)?|neglected(?: to)?|ignored|overlooked|(?:was|were) careless|messed up|screwed up|(?:is|was|are|were) to blame|(?:is|was|are|were) at fault|should have known|(?:did not|didn['’]t) (?:bother|properly|adequately)"
/** Another subject: "the team noticed that it failed to start", "the admin console failed to load". */
const other =
  'it|that|which|who|the|an?|this|they|and|but|when|console|panel|portal|pages?|tools?|dashboard|scripts?|servers?|services?|api|sites?|database|accounts?|systems?|interface|ui|app|jobs?|process|bot|credentials|keys?|tokens?'
const gap = `(?:[ ,](?!(?:${other})\\b)[\\w'’-]{1,20}){0,3}`

const judged = new RegExp(
  `(?<![\\w-])(?:${persons})\\b${gap} (?:${faults})\\b|(?<![\\w-])(?:${persons})['’]s? (?:fault|carelessness|negligence|stupidity)\\b`,
  'i',
)
const own = new RegExp(`\\b(?:we|our team|us|I)\\b${gap} (?:${faults})\\b`)
/** What only people do; of software it is said seldom. */
const byName =
  /\b([A-Z][a-zé]{2,20})(?: [A-Z][\w-]{1,20})? (?:simply |just |again |had )?(?:forgot|neglected|messed up|screwed up|overlooked|was careless|should have known|failed to|is to blame|was to blame|broke)\b/
const scorn = /\bcareless(?:ness|ly)?\b|\bnegligen(?:t|ce)\b|\bincompeten(?:t|ce)\b/i
const person = new RegExp(`(?<![\\w-])(?:${persons})\\b`, 'i')
/** Of software these are said in jest or of laziness by design. */
const scornOfPerson =
  /\b(?:stupid(?:ity|ly)?|reckless(?:ly|ness)?|sloppy|lazy(?!-| ?load)|blamed on|whose fault|hung-?over|drunk|intoxicated|without being (?:thorough|careful))\b/i
const denied = /\b(?:no(?:t|body| one| single)?|nothing|never|without (?:any )?(?:blame|fault)|blameless|no-blame)\b/i

/** Most lines hold none of the words that blame, and are not looked at further. */
const mark = new RegExp(
  `${faults}|broke\\b|fault\\b|stupid|careless|negligen|incompeten|reckless|sloppy|lazy|blamed on|hung-?over|drunk|intoxicated|without being`,
  'i',
)

/** Letters of a line that are looked at; a longer line is no prose. */
const longest = 2000

function blame(sentence: string): { found: string; severity?: Severity } | null {
  if (denied.test(sentence) && /blame|fault/i.test(sentence)) return null
  const fault = judged.exec(sentence)
  if (fault)
    return /\bour $/i.test(sentence.slice(0, fault.index)) ? { found: fault[0], severity: 'info' } : { found: fault[0] }
  const [named, name] = byName.exec(sentence) ?? []
  if (named && name && isGivenName(name)) return { found: named }
  const word = scorn.exec(sentence)?.[0] ?? (person.test(sentence) ? scornOfPerson.exec(sentence)?.[0] : undefined)
  if (word && !denied.test(sentence)) return { found: word }
  const us = own.exec(sentence)?.[0]
  return us ? { found: us, severity: 'info' } : null
}

export default defineRule({
  description: 'Nobody is blamed',
  severity: { alx: 'warning', sre: 'warning', strict: 'error' },
  source: 'Google SRE Workbook, chapter 10; PagerDuty (blameless); Etsy; AWS',
  options: {},
  *check(postmortem) {
    for (const { line, text } of prose(postmortem)) {
      if (!mark.test(text)) continue
      const found = sentences(text.slice(0, longest))
        .map(blame)
        .find((entry) => entry !== null)
      if (!found) continue
      yield {
        at: { line, endLine: line },
        message: `Wording puts the fault on people: ${quote(found.found)}`,
        help: 'Ask what allowed it: `Deploys did not wait for the migration`',
        ...(found.severity ? { severity: found.severity } : {}),
      }
    }
  },
})
