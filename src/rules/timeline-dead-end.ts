import { toldIn } from '../postmortem/milestone.ts'
import { defineRule } from './rule.ts'
import { sectionsNamed } from './sections.ts'
import { isDigest, readable, tells } from './told.ts'
import { understood, unsure } from './wording.ts'

const none = /\bno (?:misleading|false|wrong) (?:path|lead|turn|trail)s?\b|\bno dead ends?\b/i
const mentioned =
  /nothing happened|did(?:n['’]t| not) (?:even )?(?:reveal|try|show)|shift(?:ed|ing)? (?:the |our )?focus|looked (?:fine|normal|healthy|ok)\b|\bnot effective|\bineffective|attempted fix|\bfail(?:s|ed) to (?:resolve|fix|solve|help)|goose chase|misdirection|\bfirst (?:pass|attempt|try)\b|\bfound (?:it|them|\w+ to be) (?:\w+ )?(?:operational|healthy|fine|normal)|mislead|false lead|red herring|false positive|dead end|wild goose|wrong (?:path|assumption|lead|track)|wrongly|mistakenly|initial(?:ly)? (?:\w+ ){0,2}(?:assum|suspe|suspic|hypothes|thought|believ|focus)|(?:assum|suspect|thought|believ)\w* initially|first suspect|suspecting\b|\bled? to (?:think|believ)|\bleading to think|\bassumption|did ?n['o]t think\b|\bmask(?:s|ed|ing) (?:the|this|that|a)\b|\bsame (?:issue|problem|error) (?:happened|occurred|remained|persisted)|\bstill (?:happens?|happening|failing|persist\w*)|n['o]t the (?:cause|culprit)|\bwrong (?:street|tree|turn|door|place|way)\b|\bnothing to hide\b|\b(?:shows?|is|are|was|were|all|its) (?:\w+ )?ok\b|\binnocent\b|\bnot guilty\b|\bneither of (?:these|them|the two)\b|\bblam(?:ed?|ing) (?:it on )?the\b|(?:not|n't) related\b/i

const looked =
  /\b(?:check|verif|investigat|inspect|examin|look|test|confirm|analy[sz]|debug|review|tr(?:y|ies|ied)\b|attempt|search|compar|rul(?:e|ing)|focus|dig)/i
/** So many entries that tell what was looked at. */
const several = 2

export default defineRule({
  description: 'The timeline tells the paths that led nowhere',
  severity: { alx: 'warning', sre: 'off', strict: 'off' },
  source: 'ALX brief (misleading investigation or debugging paths)',
  options: {},
  *check(postmortem) {
    const { timeline } = postmortem
    if (!timeline || !readable(postmortem) || !understood(postmortem) || tells(postmortem, 'dead-end')) return
    if (sectionsNamed(postmortem, 'misleading').some(({ words }) => words > 0)) return
    if (postmortem.lines.some(({ text }) => none.test(text) || mentioned.test(text))) return
    // What was looked at in between, or a try that failed outside the timeline, may have led nowhere.
    const looks = timeline.entries.slice(1, -1).filter(({ text }) => looked.test(text)).length
    const hinted =
      isDigest(postmortem) || looks >= several || postmortem.lines.some(({ text }) => toldIn(text).includes('dead-end'))
    yield {
      at: { line: timeline.span.line, endLine: timeline.span.line },
      message: 'Timeline tells no misleading path',
      help: 'The brief asks for paths that led nowhere: write `- 10:10 – network suspected; ruled out at 10:30`, or `no misleading path was taken`',
      ...(hinted ? { severity: 'info' as const } : unsure(postmortem)),
    }
  },
})
