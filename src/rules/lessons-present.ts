import { beginsWithVerb } from '../postmortem/verb.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed, top, within } from './sections.ts'
import { prose } from './wording.ts'

/** What was learnt, told in passing. */
const learnt =
  /\bwe (?:have |['’]ve )?learn(?:ed|t)\b|\ba (?:valuable|hard|painful|good) lesson\b|\b(?:wasn['’]t|was not|weren['’]t|were not) (?:something we|prepared)\b|\bnot (?:\w+ ){0,6}(?:planned|prepared|anticipated|designed) for\b|\bnot anticipated\b|\b(?:incident|outage) (?:has )?(?:highlight|expos|underscor|show|taught|reveal|emphasi[sz])\w*|\b(?:have|need|had) to do better\b|\bwouldn['’]?t have been possible without|\bwould not have been possible without|\b(?:went|worked) (?:very |really )?(?:well|badly|poorly|wrong)\b|\b(?:in|with) hindsight\b|\bgot lucky\b|\b(?:key|main) (?:lessons?|takeaways?|learnings?)\b|\blessons? (?:learn(?:ed|t)|from)\b|\bmontre l['’]importance\b|\bnous avons appris\b|\bappris que\b|\baprendi(?:mos|do|zado)|\baprendemos\b|\blecci[óo]n|\ble[çc]on|\bli[çc][ãa]o|\bque (?:no )?(?:funcion[óo]|sali[óo]) (?:bien|mal)\b|\bimportance (?:of|de)\b|\b(?:highlight|underscor|emphasi[sz])\w* (?:the |our |a )?(?:need|importance|gaps?|weakness|lack)\b|\b(?:ensured|enabled|allowed for) an? (?:timely|quick|swift|rapid) \w+\b|\bluckily\b|\bfortunately\b/i

/** The same, but among the measures, where it is one. */
const foreseen =
  /\bin retrospect\b|\bin (?:the )?future\b[^.]{0,80}\bshould\b|\b(?:could|may|might|would) have been (?:\w+ly )?(?:reduced|prevented|avoided|caught|shortened|detected)\b/i

export default defineRule({
  description: 'The report says what went well, what went badly and where luck helped',
  severity: { alx: 'off', sre: 'warning', strict: 'warning' },
  source: 'Google SRE book, appendix D (three lists); PagerDuty; Atlassian',
  options: {},
  *check(postmortem) {
    const lessons = sectionsNamed(postmortem, 'lessons')
    if (lessons.some(({ words }) => words > 0)) return
    const line = prose(postmortem).find(
      ({ text, section }) =>
        !beginsWithVerb(text.replace(/^[^\p{L}]+/u, '')) &&
        (learnt.test(text) ||
          (foreseen.test(text) && !within(postmortem, section, ['corrective-measures', 'action-items']))),
    )?.line
    yield {
      at: top(postmortem),
      message:
        lessons.length > 0
          ? 'Lessons are empty'
          : line === undefined
            ? 'Lessons are missing'
            : `Lessons have no section of their own: line ${line} speaks of them`,
      help: 'Add `## Lessons learned`: what went well, what went badly, where we were lucky',
    }
  },
})
