import type { Postmortem, Section, SectionId } from '../postmortem/postmortem.ts'
import { tellsMechanism } from './mechanism.ts'
import { enumerate, quote } from './phrase.ts'
import { defineRule, type Preset } from './rule.ts'
import { outermost, ownSections, sectionsNamed, top } from './sections.ts'
import { tells, timelineText } from './told.ts'
import { prose } from './wording.ts'

interface Part {
  name: string
  /** A title that serves. */
  title: string
  /** What the standard asks for in it. */
  asked: string
  presets: readonly Preset[]
  present(postmortem: Postmortem): boolean
  /** It is told, though in no section of its own. */
  told?(postmortem: Postmortem): boolean
}

/** Words from which a field of the summary stands for a section of its own. */
const detailed = 40
/** The text on the cause goes on to tell the repair. */
const repaired =
  /\b(?:fix(?:ed)?|solution|solv(?:ed|ing)|resolv(?:ed|ing)|restor(?:ed|ing)|rolled back|revert(?:ed|ing)|edited|works? again|back (?:online|up|to normal))\b/i

/** What will be done. */
const promised =
  /\bTODO\b|\b(?:we|team|they|I)(?:['’]ll| will| plan to| are going to| are planning| should| need to| must)\b|\bwill be\b|\bnext steps?\b|\bto prevent\b/i
const clock = /\b\d{1,2}[:h]\d{2}\b/

const everywhere: readonly Preset[] = ['alx', 'sre', 'strict']
const own =
  (...ids: readonly SectionId[]) =>
  (postmortem: Postmortem) =>
    ownSections(postmortem, ...ids).length > 0

/** Where it is told in short; a report almost without sections is all story. */
function story(postmortem: Postmortem): readonly Pick<Section, 'text'>[] {
  return outermost(postmortem).length < 2 ? prose(postmortem) : sectionsNamed(postmortem, 'summary')
}

const parts: readonly Part[] = [
  {
    name: 'Summary',
    title: 'Issue Summary',
    asked: 'when it began and ended, who was hit and how, and the cause in a sentence',
    presets: everywhere,
    present: (postmortem) => sectionsNamed(postmortem, 'summary').length > 0,
  },
  {
    name: 'Timeline',
    title: 'Timeline',
    asked: 'what happened when, from detection to resolution',
    presets: everywhere,
    present: (postmortem) => postmortem.timeline !== null || sectionsNamed(postmortem, 'timeline').length > 0,
    told: ({ lines }) => lines.filter(({ text, inside }) => inside === null && clock.test(text)).length >= 2,
  },
  {
    name: 'Root cause',
    title: 'Root Cause',
    asked: 'in detail what broke and why that was possible',
    presets: everywhere,
    present: (postmortem) =>
      own('root-cause', 'trigger')(postmortem) ||
      sectionsNamed(postmortem, 'root-cause').some(({ words }) => words >= detailed),
    told: (postmortem) =>
      postmortem.summaryCause !== null ||
      [...story(postmortem), ...sectionsNamed(postmortem, 'detection', 'resolution')].some(({ text }) =>
        tellsMechanism(text),
      ),
  },
  {
    name: 'Resolution',
    title: 'Resolution',
    asked: 'in detail how the service was brought back',
    presets: everywhere,
    present: (postmortem) =>
      own('resolution')(postmortem) || ownSections(postmortem, 'root-cause').some(({ text }) => repaired.test(text)),
    told: (postmortem) =>
      tells(postmortem, 'restored') ||
      [{ text: timelineText(postmortem) }, ...story(postmortem)].some(({ text }) => repaired.test(text)),
  },
  {
    name: 'Corrective measures',
    title: 'Corrective and Preventative Measures',
    asked: 'what gets better and the tasks that do it',
    presets: everywhere,
    present: (postmortem) =>
      postmortem.actionItemsAt !== null ||
      postmortem.noAction !== null ||
      sectionsNamed(postmortem, 'corrective-measures', 'action-items', 'improvements').length > 0,
    told: ({ lines }) => lines.some(({ text, inside }) => inside === null && promised.test(text)),
  },
  {
    name: 'Detection',
    title: 'Detection',
    asked: 'how and when the incident was noticed',
    presets: ['strict'],
    present: own('detection'),
    told: (postmortem) => tells(postmortem, 'detected'),
  },
]

export default defineRule({
  description: 'Every section that the standard asks for is there',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief; Google SRE book, appendix D; PagerDuty and Atlassian templates',
  options: {},
  *check(postmortem, { preset }) {
    const unknown = postmortem.sections.filter(
      ({ ids, form, span }) => ids.length === 0 && form === 'heading' && span.line !== postmortem.title?.span.line,
    )
    const titles = unknown.slice(0, 3).map(({ title, span }) => `${quote(title, 40)} (line ${span.line})`)
    const hint = `; where ${enumerate(titles)} is meant, name it under \`sections\` in the configuration`
    const missing = parts.filter(({ presets, present }) => presets.includes(preset) && !present(postmortem))
    for (const [index, { name, title, asked, told }] of missing.entries()) {
      const many = name.endsWith('s')
      const elsewhere = preset !== 'alx' && told?.(postmortem) === true
      yield {
        at: top(postmortem),
        message: elsewhere
          ? `${name} ${many ? 'have no section of their' : 'has no section of its'} own`
          : `${name} ${many ? 'are' : 'is'} missing`,
        help: `Add \`## ${title}\`: ${preset === 'alx' ? `the brief asks for ${asked}` : asked}${index === 0 && titles.length > 0 ? hint : ''}`,
        ...(elsewhere ? { severity: 'warning' as const } : {}),
      }
    }
  },
})
