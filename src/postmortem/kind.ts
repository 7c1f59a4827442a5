import type { Kind, Link, Postmortem, SectionId } from './postmortem.ts'

type Read = Omit<Postmortem, 'kind' | 'address'>

/** Sentences and questions of the assignment and of guides, which no report of an incident contains. */
const guide =
  /\b(?:must contain|most of you will never|between 400 (?:to|and) 600 words|manual qa review|add urls here|how many % of (?:the )?users|when was the issue detected\b.*\?|what was the root cause\s*$|explain in detail|keep it short, 1 or 2 sentences|what (?:didn['’]t we do|went (?:wrong|right) (?:that|during)|should we do) )|\ba postmortem is a (?:tool|document|process)|^(?:give a detailed|list the (?:timezone|duration)|state the impact|close with|covers the outage|short summary \()/i
const prompt =
  /^[\W_]*(?:describe|include|list|write|enter|explain|give|add|provide|detail|summari[sz]e|record|note|state|a (?:list|description|summary|quick|brief|short)|the (?:action|incident)|how (?:was|did|could|many)|what (?:was|did|went|should|happened)|who |when |why |current status|choose|short|quick summary|summary of event|one (?:of|or))\b/i
const blank =
  /[<{[$](?:[a-z][^<>{}[\]\n]{2,80})[>}\]](?!\()|\b(?:lorem ipsum|tbd|xx+|yyyy-mm-dd|hh:mm|\?\?+|20xx)\b|\{\{|\?\?|^\s*$|\bYYYY?\b/i

/** A title that is still to be filled in. */
const blankTitle =
  /^(?:\$\w+|[[<{].*[\]>}]|(?:incident|issue|postmortem) (?:title|name)|(?:date|yyyy\S*) ?[-–:] ?title|title(?: of .*| \(.*)?|name of (?:the )?(?:postmortem|incident).*)$/i

/** What the file is, and where a file that only links says that the report lies. */
export function kindOf(report: Read): Pick<Postmortem, 'kind' | 'address'> {
  const address = addressOf(report)
  const kind = decide(report, address)
  return { kind, address: kind === 'link-only' ? address : null }
}

function decide(report: Read, address: string | null): Kind {
  const { path, words, title, sections, timeline, incident, links } = report
  const name = path.split('/').at(-1) ?? ''
  if (/(?:^|[-_. ])(?:template|example|sample)(?=[-_. ]|$)/i.test(name)) return 'template'
  const texts = report.lines.filter(({ inside }) => inside !== 'code').map(({ text }) => text)
  const chapters = new Set(
    sections.flatMap((s) => s.ids.slice(0, 1).filter((id) => !tellsNothing.has(id) && s.words > 3)),
  )
  const timed = timeline?.entries.filter(({ text }) => text.length > 8).length ?? 0
  const told = timed > 1 || incident.start !== null
  const guides = texts.filter((text) => guide.test(text)).length
  const howTo = /^how to\b|\b(?:guide|guidelines|instructions)\b/i.test(title?.text ?? '')
  // The brief on top of a report that follows it.
  const follows = timed > 3 && incident.start !== null
  if ((guides > 3 && !follows) || ((guides > 0 || howTo) && !told)) return 'instructions'
  if (
    /\btemplate\b/i.test(title?.text ?? '') ||
    (blankTitle.test(title?.text ?? '') && timed < 3) ||
    texts.slice(0, 3).some((text) => /\b(?:this is a|copy (?:of )?this|standard) template\b|^template\b/i.test(text))
  )
    return 'template'
  const skeleton = sections.filter(({ ids }) => ids.length > 0).length > 2
  if (skeleton && !told && isTemplate(report, texts, timed)) return 'template'
  if (chapters.size < 2 && !told) {
    const local = links.filter(({ target, image }) => !image && /\.md(?:#|$)/i.test(target)).length
    if (local > 3) return 'index'
    const narrative = isNarrative(texts)
    if (words < 20 || (words < 140 && chapters.size === 0)) {
      if (address !== null && leadsAway(report)) return 'link-only'
      if (words >= 40 && dated.test(title?.text ?? '') && harm.test(title?.text ?? '')) return 'report'
      return words < 80 && !narrative ? 'stub' : narrative || harm.test(title?.text ?? '') ? prose(texts) : 'other'
    }
    if (chapters.size === 0) return narrative && harm.test(title?.text ?? '') ? 'report' : 'other'
  }
  if (chapters.size === 0 && words < 140 && timed < 2 && leadsAway(report)) return 'link-only'
  return isTemplate(report, texts, timed) ? 'template' : 'report'
}

/** Tasks and lessons alone, as an exercise lists them, are no report. */
const tellsNothing = new Set<SectionId>(['action-items', 'improvements', 'lessons', 'metadata'])

/** Whether a short text sends its reader to the report; in a longer one a link must say that it leads there. */
function leadsAway({ links, words }: Read): boolean {
  const texts = links.filter(awayFromBrief).map(({ text, target }) => `${text} ${target}`)
  return words < 60
    ? texts.length > 0
    : texts.some((text) => /post-?mortem|\breport\b|article|blog|read|\bhere\b/i.test(text))
}

/** No image, no page of the school, which holds the assignment rather than the report, and no bare host: that names a product. */
function awayFromBrief({ image, target }: Link): boolean {
  return !image && !/^https?:\/\/intranet\.|^https?:\/\/[^/]+\/?$/i.test(target)
}

const dated = /\b(?:19|20)\d\d-\d\d-\d\d\b/
const harm =
  /\b(?:post-?mortem|incident|outage|down(?:time)?|unavailab\w+|unreachable|fail\w*|crash\w*|expir\w+|broken?|breach\w*|attack\w*|loss|lost|error)\b/i

/** A few sentences that tell harm, cause and repair are a report, if a poor one. */
function isNarrative(texts: readonly string[]): boolean {
  const text = texts.join(' ')
  return (
    /\b(?:down|unavailable|inaccessible|denied|outage|offline|error|crash\w*|fail\w*|slow)\b/i.test(text) &&
    /\b(?:because|due to|caused|cause|reason)\b/i.test(text) &&
    /\b(?:(?:root|underlying) cause|fixed|repaired|resolved|restored|restarted|started|replaced|removed|reverted|rolled back|corrected|enabled)\b/i.test(
      text,
    )
  )
}

function prose(texts: readonly string[]): Kind {
  const questions = texts.filter((text) => /\?$/.test(text)).length
  return questions > 1 ? 'instructions' : 'report'
}

function isTemplate({ sections, incident }: Read, texts: readonly string[], timed: number): boolean {
  const parents = new Set(sections.map(({ parent }) => parent))
  const leaves = sections.filter((_, i) => !parents.has(i))
  const empty = leaves.filter(
    ({ text, words, form }) => words < (form === 'heading' || form === 'html' ? 3 : 1) || unfilled(text),
  ).length
  const blanks = texts.filter((text) => blank.test(text)).length
  if (timed > 2 && incident.start !== null) return false
  return leaves.length > 2 && (empty > leaves.length / 2 || (timed < 2 && blanks > texts.length / 4))
}

function unfilled(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => prompt.test(line) || blank.test(line))
}

function addressOf({ links }: Read): string | null {
  return links.find(awayFromBrief)?.target ?? null
}
