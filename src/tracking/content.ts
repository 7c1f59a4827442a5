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
  report: string
  item: ActionItem
  incident: IncidentFacts
  /** Of the item, at `commit`: `60-61`. */
  lines: string
  commit: string
}

/** The visible part of an issue: what, why, until when, whence. At most `limit` code points of the item's own text. */
export function issueContent({ report, item, incident, lines, commit }: Story, place: Place, limit: number): string {
  const server = new URL(place.repository).origin
  const safe = (text: string) => inert(text, server)
  const [first = '', last = first] = lines.split('-')
  const where = first === last ? `line ${first}` : `lines ${first}–${last}`
  const address = permalink(place.repository, commit, report, first, last)
  const facts = [incident.when, incident.severity].filter((fact) => fact !== null).map((fact) => ` · ${safe(fact)}`)
  const fields = [
    ['Type', item.type],
    ['Priority', item.priority],
    ['Owner', item.owners.join(', ')],
    ['Due', item.due?.date ?? item.due?.text],
  ].flatMap(([name, value]) => (value ? [`**${name}:** ${safe(cut(oneLine(value), 200))}`] : []))
  return [
    `Action item of the postmortem [${safe(incident.title)}](${address})${facts.join('')}`,
    incident.impact === null ? '' : `**Impact:** ${safe(incident.impact)}`,
    `### What\n\n${quotation(item, safe, limit)}`,
    incident.cause === null ? '' : `### Why\n\n${safe(incident.cause)}`,
    `### Done when\n\n${safe(endState(item) ?? 'To be agreed: the report names no end state. Write it below.')}`,
    fields.join(' · '),
    `Stands in [${safe(report)}, ${where}](${address}). ` +
      `[All action items of this report](${siblings(place, report)}).`,
    'Done? Close this issue, or tick the item in the report. Will not be done? Close it as *not planned* and say why: ' +
      'that is a decision, and nothing reopens it.',
    '<sub>The text above is replaced when the report changes. What you write below this line stays.</sub>',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function quotation({ title, detail }: ActionItem, safe: (text: string) => string, limit: number): string {
  const all = detail.split('\n').filter((line) => line.trim() !== '')
  const paragraphs: string[] = []
  let room = limit
  for (const line of [title, ...all]) {
    const kept = room > 0 ? cut(oneLine(line), room) : ''
    if (kept !== '') paragraphs.push(`> ${safe(kept)}`)
    room -= Array.from(line).length
  }
  if (room < 0) paragraphs.push('> *Cut here: the report has the whole text.*')
  return paragraphs.join('\n>\n')
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

function permalink(repository: string, commit: string, path: string, first: string, last: string): string {
  return `${reportAddress(repository, commit, path)}?plain=1#L${first}${first === last ? '' : `-L${last}`}`
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
