import type { ActionItem } from '../postmortem/postmortem.ts'
import { beginsWithVerb } from '../postmortem/verb.ts'
import { aboutItems, open, pointsAtSomething, wording } from './items.ts'
import { defineRule } from './rule.ts'
import { english } from './wording.ts'

const vague =
  /^(?:[^\p{L}]*)(?:(?:maybe|perhaps|possibly|try to|please) )?(?:better|improv(?:e|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|increas(?:e|ing)|optimi[sz](?:e|ing)|streamlin(?:e|ing)|be more|mak(?:e|ing) [^.]{1,60}\bbetter|ensur(?:e|ing)|monitor(?:ing)? closely|review(?:ing)?|look(?:ing)? into|consider(?:ing)?|think(?:ing)? about|reflect(?:ing)?)\b/iu
/** Things that one can see being there. */
const tangible =
  /\b(?:alert|test|dashboard|runbook|linter|ci\b|pipeline|threshold|timeout|limit|backup|canary|rollback|circuit[ -]?breaker|flag|validat|checklist|script|cron|quota|probe|automat|logging|retention|replica|certificate|pool\b|index\b)/i
const system =
  /\b(?:databases?|servers?|clusters?|nodes?|configurations?|backups?|services?|apis?|networks?|deployments?|replications?|firewalls?|load[ -]?balancers?|caches?|disks?|memory|cpu|dns|nginx|apache|change management process)\b/i
/** Behind a vague beginning, what will be there in the end. */
const end =
  /\bat minimum:|\bto include (?:\w+ ){1,}|\bby (?:add|introduc|implement|creat|writ|mov|remov)ing\b|\ban? (?:[\w-]+ ){0,2}(?:that|which) (?:prevents?|blocks?|requires?|rejects?|stops?|fails?)\b/i
/** `Ensure the status is checked after a reload`: the thing and the act. */
const act = /\b(?:is|are|be|gets?) (?:\w+ly )?\w+ed\b[^.]{0,60}\b(?:after|before|when|whenever|on (?:each|every)|by)\b/i
/** `Review and raise MAX_CLIENTS`: a setting by its name. */
const setting =
  /^(?:Review|Check|Examine) and (?:adjust|patch|update|raise|lower|set|correct|fix|change|tune)\b[^.]{0,60}\b[A-Z][A-Z_]{3,}/
const proper = /(?<=[a-z,] )(?:[A-Z][\w-]+|[a-z]+-[a-z]+)/

function vaguelyBegun({ title, detail }: ActionItem): boolean {
  const ordered = vague.test(title) && beginsWithVerb(detail) && !vague.test(detail)
  return !ordered && (vague.test(title) || vague.test(detail))
}

export default defineRule({
  description: 'An action item names the thing that changes',
  severity: { alx: 'warning', sre: 'warning', strict: 'error' },
  source: 'ALX brief (very specific, like a TODO); Google SRE Workbook, chapter 10 ("improve", "make better")',
  options: {},
  *check(postmortem, { preset }) {
    if (!english(postmortem)) return
    const concrete = (item: ActionItem) => {
      const text = wording(item)
      if (pointsAtSomething(postmortem, item) || act.test(text) || setting.test(text) || end.test(text)) return true
      if (preset === 'alx') return tangible.test(text) || system.test(text)
      return tangible.test(text) && (system.test(text) || proper.test(text))
    }
    const items = open(postmortem).filter((item) => vaguelyBegun(item) && !concrete(item))
    yield* aboutItems(
      postmortem,
      items,
      'without a thing that one can see changed',
      `${preset === 'alx' ? 'The brief asks for very specific tasks, as `patch nginx server`: write' : 'Name the thing and the change:'} \`Alert when replication lag exceeds 30 s for 5 min\` instead of \`Improve monitoring\``,
    )
  },
})
