import type { ActionItem } from '../postmortem/postmortem.ts'
import type { IncidentFacts } from './incident.ts'
import { cut, inert, oneLine } from './text.ts'

/** Where reports and issues are, for links. */
export interface Place {
  /** Address of the repository that holds the reports at `commit`: `https://github.com/owner/name`. */
  repository: string
  commit: string
  /** Address of the repository that holds the issues; mostly the same. */
  issues: string
  /** The label of every tracking issue. */
  label: string
}

/** `owner/name` of the reports where the issues are elsewhere, for markers; null where both are in one repository. */
export function foreignRepository({ repository, issues }: Pick<Place, 'repository' | 'issues'>): string | null {
  return repository === issues ? null : new URL(repository).pathname.slice(1)
}

/** What an issue's text is made of. */
export interface Story {
  /** Of the issue: a person may have written another than ours. */
  title: string
  report: string
  item: ActionItem
  incident: IncidentFacts
  /** Of the item, at `commit`: `60-61`. */
  lines: string
  commit: string
}

/** The visible part of an issue: what, why, until when, whence. At most `limit` code points of the item's own text. */
export function issueContent(story: Story, place: Place, limit: number): string {
  const { report, item, incident, lines, commit } = story
  const server = new URL(place.repository).origin
  const safe = (text: string) => inert(text, server)
  const page = reportAddress(place.repository, commit, report)
  const facts = [incident.when, incident.severity].filter((fact) => fact !== null).map((fact) => ` · ${safe(fact)}`)
  const done = endState(item)
  const fields = [
    ['Owner', item.owners.join(', ')],
    ['Due', item.due?.date ?? item.due?.text],
    ['Priority', item.priority],
    ['Type', item.type],
  ].flatMap(([name, value]) => (value ? [`**${name}:** ${safe(cut(oneLine(value), 200))}`] : []))
  return [
    quotation(story, safe, limit),
    incident.cause === null ? '' : `**Why:** ${safe(incident.cause)}`,
    done === null ? '' : `**Done when:** ${safe(done)}`,
    fields.join(' · '),
    missing(item, done),
    `**Postmortem:** [${safe(incident.title)}](${page})${facts.join('')}`,
    incident.impact === null ? '' : `**Impact:** ${safe(incident.impact)}`,
    `${passage(report, lines, page, safe)} · [its other action items](${siblings(place, report)})`,
    '<sub>Close this issue when it is done, or tick the item in the report. Close it as *not planned* if it will not be done, and say why: ' +
      'nothing reopens it. The report replaces the text above; what you write below this line stays.</sub>',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What the title of the issue does not say already; empty where it says all. */
function quotation({ title: said, item }: Story, safe: (text: string) => string, limit: number): string {
  const { title, detail } = item
  const [lead, all] = [oneLine(title), oneLine(`${title} ${detail}`)]
  if (words(said) === words(all)) return ''
  const further = detail.split('\n').filter((line) => line.trim() !== '' && !/^done when:/i.test(line))
  const paragraphs: string[] = []
  let room = limit
  for (const line of words(said).startsWith(words(lead)) ? further : [title, ...further]) {
    const kept = room > 0 ? cut(oneLine(line), room) : ''
    if (kept !== '') paragraphs.push(`> ${safe(kept)}`)
    room -= Array.from(line).length
  }
  if (room < 0) paragraphs.push('> *Cut here: the report has the whole text.*')
  return paragraphs.join('\n>\n')
}

/** A final stop, a capital or emphasis makes no difference. */
function words(text: string): string {
  return text.toLowerCase().replace(/[\s.,:;*_`]+/gu, '')
}

/** What whoever takes the task has to settle first. */
function missing({ owners, due }: ActionItem, done: string | null): string {
  const gaps = [
    owners.length === 0 ? 'who does it' : '',
    due === null ? 'until when' : '',
    done === null ? 'how to tell that it is done' : '',
  ].filter((gap) => gap !== '')
  return gaps.length === 0 ? '' : `*The report does not say ${enumerate(gaps)}.*`
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
}

/** What the item itself says about its end. */
function endState({ detail }: ActionItem): string | null {
  const said = /\b(?:done when|definition of done|acceptance criteria|verified by|verification):\s(.+)/iu.exec(
    oneLine(detail),
  )
  return said?.[1] === undefined ? null : cut(said[1].slice(0, 1).toUpperCase() + said[1].slice(1), 500)
}

/** The page of a report at a commit. */
export function reportAddress(repository: string, commit: string, path: string): string {
  return `${repository}/blob/${commit}/${path.split('/').map(inAddress).join('/')}`
}

/** A link to exactly the item's lines: the whole path stands in it, so that a search for it finds the issue. */
function passage(report: string, lines: string, page: string, safe: (text: string) => string): string {
  const [first = '', last = first] = lines.split('-')
  const [where, anchor] =
    first === last ? [`line ${first}`, `L${first}`] : [`lines ${first}–${last}`, `L${first}-L${last}`]
  return `[${safe(report)}, ${where}](${page}?plain=1#${anchor})`
}

/** A search for the path: a list of numbers would make a cross-reference event on each of them. */
function siblings({ issues, label }: Place, report: string): string {
  return `${issues}/issues?q=${inAddress(`is:issue label:"${label.replaceAll('"', '')}" in:body "${report.replaceAll('"', ' ')}"`)}`
}

/** Also what would end a Markdown link. */
function inAddress(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
  return encoded.replace(/[()'*!~_]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)
}
