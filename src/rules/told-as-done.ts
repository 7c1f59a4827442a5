import type { ActionItem } from '../postmortem/postmortem.ts'
import { beginsWithVerb, isVerb } from '../postmortem/verb.ts'

const irregular = new Set('built wrote made sent found brought began ran gave took put'.split(' '))
/** Nouns are described so: "Increased monitoring", "Improved and new runbooks". */
const describing =
  /^\w+ed (?!(?:our|the|an?|its|their|all|this|these)\b)(?:\w+ ){0,2}(?:process|monitoring|testing|training|documentation|procedures?|review|communication|alerting|backups?|deployments?|coverage|security|redundancy|runbooks?|tooling|visibility|logging)\b/i
/** "Automated tests of the gateway" */
const qualified =
  /^(?:automated|dedicated|centrali[sz]ed|standardi[sz]ed|enhanced|improved|increased|advanced|strengthened|extended|scheduled|tightened) (?!(?:our|the|an?|its|their|all|this|these|by|to|from)\b)/i
/** "We've tightened the process", "We have since moved the job". */
const perfect = /^(?:we|i|the team)(?:['’]ve| have| has)\b(?! to\b)/i
/** "A memo was sent to all teams", where no clause stands in between. */
const passive =
  /^(?:(?!(?:that|which|who|when|where|if|because|as|until|after|before|once|while)\b)[^\s.;:]{1,30} ){1,12}(?:was|were|(?:has|have|had) (?:since |already |now )?been) (?:\w+ly |also |since |already |now )?(?:\w+(?:ed|en|wn)|built|made|sent|found|brought|put|set|written|taken|given)\b/i
/** "Script updated to read all pages". */
const past =
  /^(?:\w+ ){1,4}(?:updated|added|fixed|removed|created|rotated|deployed|enabled|disabled|replaced) (?:to|in|with|for|by|on)\b/i
/** "Nightly checks are now on". */
const reached = /^[^.;]{3,60}\b(?:is|are) now\b/i
/** Something is still to do. */
const open = /\b(?:will|planned|yet to|not yet|still|todo)\b/i
const ahead = /\b(?:will|should|must|needs? to|have to|has to|plan(?:s|ned|ning)? to|going to|yet|still|todo|next)\b/i

/** An action item whose words say that it is done, though no mark says so. */
export function toldAsDone({ title, detail }: ActionItem): boolean {
  if (describing.test(title) || qualified.test(title)) return false
  if (detail === '' || isDeed(detail, title)) return isDeed(detail || title, title)
  return isDeed(title, title) && !beginsWithVerb(detail) && !ahead.test(detail)
}

function isDeed(text: string, title: string): boolean {
  const [first = '', ...more] = text.split(/(?<=[.;]) /)
  if (open.test(first) || more.some((sentence) => ahead.test(sentence))) return false
  if (perfect.test(text) || reached.test(text)) return true
  const [opening = ''] = /^\p{L}+/u.exec(title) ?? []
  if ((!beginsWithVerb(title) || /ing$/.test(opening)) && passive.test(text)) return true
  if (!beginsWithVerb(title) && past.test(text)) return true
  const word = /^[a-z]+(?:-[a-z]+)?/i.exec(text)?.[0].toLowerCase() ?? ''
  if (irregular.has(word)) return true
  const stem = /^(?:re-|un)?(.{2,})ed$/.exec(word)?.[1]?.replace(/i$/, 'y')
  return stem !== undefined && (isVerb(stem) || isVerb(`${stem}e`) || isVerb(stem.slice(0, -1)))
}
