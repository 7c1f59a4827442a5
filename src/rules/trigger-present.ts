import { defineRule } from './rule.ts'
import { ownSections, sectionsNamed, titleLine } from './sections.ts'
import { tells } from './told.ts'
import { english } from './wording.ts'

const trigger =
  /trigger|deploy|releas|chang|updat|upgrad|migrat|push|merg|roll(?:ed|ing)? out|restart|reboot|switch|traffic|spike|surge|load|expir|ran out|fill|full\b|power|outage of|attack|rename|config|commit|submitted|\bhence\b|arriv|launch|maintenance|introduc|when |after |during /i

export default defineRule({
  description: 'The report says what set the incident off',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Google SRE book, appendix D (trigger); Atlassian (lead-up); AWS correction of errors',
  options: {},
  *check(postmortem) {
    if (tells(postmortem, 'trigger') || sectionsNamed(postmortem, 'trigger').some(({ words }) => words > 0)) return
    const causes = ownSections(postmortem, 'root-cause')
    const [first] = causes
    const texts = [
      ...causes,
      ...sectionsNamed(postmortem, 'summary'),
      ...(postmortem.timeline?.entries.slice(0, 2) ?? []),
    ]
    if (!first || !english(postmortem) || texts.some(({ text }) => trigger.test(text))) return
    yield {
      at: titleLine(first),
      message: 'Report does not say what set the incident off',
      help: 'Tell the event beside the condition: `Trigger: the nightly import, ten times as large as usual`',
    }
  },
})
