import type { Line, Postmortem, Section } from '../postmortem/postmortem.ts'
import { beginsWithVerb } from '../postmortem/verb.ts'
import { quote } from './phrase.ts'
import { defineRule, type Preset, type Severity } from './rule.ts'
import { ownSections, sectionsNamed, top } from './sections.ts'
import {
  causeTold,
  detectionTold,
  measuresTold,
  resolutionTold,
  summaryTold,
  type Told,
  tellsRepair,
  timelineTold,
} from './told-elsewhere.ts'
import { prose, sentences, wordsOf } from './wording.ts'

interface Part {
  name: string
  /** A title that serves. */
  title: string
  /** What the standard asks for in it. */
  asked: string
  /** What serves as well. */
  otherwise?: string
  /** The only preset that asks for it. */
  only?: Preset
  /** A title of unknown meaning that holds such a word may stand for it. */
  akin: RegExp
  present(postmortem: Postmortem): boolean
  /** Where it is told, though in no section of its own. */
  told(postmortem: Postmortem): Told | null
}

/** Words from which a field of the summary stands for a section of its own. */
const detailed = 40

/** "Solution: create a second way in" is still to be done. */
const isAhead = ({ title, text }: Section): boolean =>
  /^\W*solutions?\b/i.test(title) &&
  sentences(text).some((sentence) => beginsWithVerb(sentence) || /\b(?:will|should|going to)\b/i.test(sentence))

const parts: readonly Part[] = [
  {
    name: 'Summary',
    title: 'Issue Summary',
    asked: 'when it began and ended, who was hit and how, and the cause in a sentence',
    akin: /\b(?:summar|overview|abstract|happened|descri)/i,
    present: (postmortem) => sectionsNamed(postmortem, 'summary').length > 0,
    told: summaryTold,
  },
  {
    name: 'Timeline',
    title: 'Timeline',
    asked: 'what happened when, from detection to resolution',
    akin: /\b(?:time-?lin|chrono|events?\b|sequence|history|chain of|log of)/i,
    present: (postmortem) => postmortem.timeline !== null || sectionsNamed(postmortem, 'timeline').length > 0,
    told: timelineTold,
  },
  {
    name: 'Root cause',
    title: 'Root Cause',
    asked: 'what broke and why that was possible, in detail',
    akin: /\b(?:caus|why\b|reasons?\b|how did|broke|analys|investigat|forensic|diagnos)/i,
    present: (postmortem) =>
      ownSections(postmortem, 'root-cause', 'trigger').length > 0 ||
      sectionsNamed(postmortem, 'root-cause').some(({ words }) => words >= detailed),
    told: causeTold,
  },
  {
    name: 'Resolution',
    title: 'Resolution',
    asked: 'how the service was brought back, in detail',
    otherwise: ', or that it could not be',
    akin: /\b(?:fix|resol|recover|remed|repair|mitigat|restor|solution)/i,
    present: (postmortem) =>
      ownSections(postmortem, 'resolution').length > 0 ||
      ownSections(postmortem, 'root-cause').some(({ text }) => tellsRepair(text)),
    told: resolutionTold,
  },
  {
    name: 'Corrective measures',
    title: 'Corrective and Preventative Measures',
    asked: 'what gets better and the tasks that do it',
    akin: /\b(?:actions?\b|prevent|measures?\b|improv|next step|remed|future|follow|todo)/i,
    present: (postmortem) =>
      postmortem.actionItemsAt !== null ||
      postmortem.noAction !== null ||
      sectionsNamed(postmortem, 'corrective-measures', 'action-items', 'improvements').length > 0 ||
      ownSections(postmortem, 'resolution').some(isAhead),
    told: measuresTold,
  },
  {
    name: 'Detection',
    title: 'Detection',
    asked: 'how and when the incident was noticed',
    only: 'strict',
    akin: /\b(?:detect|notic|discover|alert)/i,
    present: (postmortem) => ownSections(postmortem, 'detection').length > 0,
    told: detectionTold,
  },
]

/** What is told in another section is asked for more mildly, but in a brief that names the sections. */
const elsewhere: Readonly<Record<Preset, Severity | null>> = { alx: null, sre: 'info', strict: 'warning' }

/** Words from which a section of unknown meaning may be the one that is missed. */
const telling = 15

/** How many titles a hint offers. */
const offered = 3

/** Headings of unknown meaning in no section that is known, but the title of the report. */
function unknown({ sections, title }: Postmortem): readonly Section[] {
  const known = (position: number | null): boolean => {
    const section = position === null ? undefined : sections[position]
    return section !== undefined && (section.ids.length > 0 || known(section.parent))
  }
  return sections.filter(
    ({ ids, form, span, parent }) =>
      ids.length === 0 && form === 'heading' && span.line !== title?.span.line && !known(parent),
  )
}

/** Where nothing was down nothing is brought back. */
const denied = /\bno (?:known |user |customer |direct |actual )?impact\b|^\W*none\b/i

/** So much of a report under titles of unknown meaning may hold anything, but no timeline without times. */
const unreadShare = 0.25

function isHalfRead(postmortem: Postmortem): boolean {
  const places = new Set(unknown(postmortem))
  const inUnknown = ({ section }: Line) => {
    const own = section === null ? undefined : postmortem.sections[section]
    return own !== undefined && places.has(own)
  }
  const words = prose(postmortem).reduce((sum, line) => sum + (inUnknown(line) ? wordsOf(line.text).length : 0), 0)
  return words > unreadShare * postmortem.words
}

function hint(candidates: readonly Section[]): string {
  const titles = candidates.slice(0, offered).map(({ title, span }) => `${quote(title, 40)} (line ${span.line})`)
  return titles.length > 0
    ? `; if ${titles.join(' or ')} is that section, name it under \`sections\` in the configuration`
    : ''
}

export default defineRule({
  description: 'Every section that the standard asks for is there',
  severity: { alx: 'error', sre: 'error', strict: 'error' },
  source: 'ALX brief; Google SRE book, appendix D; PagerDuty and Atlassian templates',
  options: {},
  *check(postmortem, { preset }) {
    for (const part of parts) {
      const { name, title, asked, otherwise = '', only, akin } = part
      if ((only && only !== preset) || part.present(postmortem)) continue
      const many = name.endsWith('s')
      const told = part.told(postmortem)
      const candidates = unknown(postmortem).filter((section) => akin.test(section.title))
      // What may well be there is only asked for.
      const likely =
        candidates.some(({ words }) => words >= telling) ||
        ((told?.line ?? null) === null && name !== 'Timeline' && isHalfRead(postmortem))
      const idle = name === 'Resolution' && told === null && denied.test(postmortem.impact?.text ?? '')
      const milder = likely || idle ? 'info' : told === null ? null : elsewhere[preset]
      yield {
        at: top(postmortem),
        message:
          told === null
            ? `${name} ${many ? 'are' : 'is'} missing`
            : `${name} ${many ? 'have no section of their' : 'has no section of its'} own${told.line === null ? '' : `: line ${told.line} speaks of ${many ? 'them' : 'it'}`}`,
        help: `Add \`## ${title}\`: ${preset === 'alx' ? `the brief asks for ${asked}` : asked + otherwise}${hint(candidates)}`,
        ...(milder === null ? {} : { severity: milder }),
      }
    }
  },
})
