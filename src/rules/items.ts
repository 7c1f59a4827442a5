import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import { beginsWithVerb } from '../postmortem/verb.ts'
import { count, enumerate, quote } from './phrase.ts'
import type { Problem, Severity } from './rule.ts'
import { toldAsDone } from './told-as-done.ts'
import { sourceOf } from './wording.ts'

/** `Add an alert`, `Add a test` and 3 more. */
export function named(items: readonly ActionItem[]): string {
  return enumerate(items.map(({ title }) => quote(title, 50)))
}

/** A bullet, a number, a row, a box or a heading. */
const marked = /^\s*(?:[-*+•–—▪◦‣·●>]|\d{1,3}[.)]|\||\[|#|<)/

/** "The nightly job checks the empty list" is so already. */
const states =
  /^(?!.*\b(?:should|must|will|needs?|to be|ought)\b)\S+(?: \S+){1,20} (?:is|are|was|were|has|have|uses|fails|covers|checks|keeps|exists?|stems|does|did)\b/i

/** Sentences that were taken for tasks, in no place that is called a list of them. */
function isGuessed(postmortem: Postmortem, items: readonly ActionItem[]): boolean {
  if (postmortem.actionItemsAt?.explicit !== false) return false
  return items.some(
    ({ span, title, detail }) =>
      !beginsWithVerb(title) &&
      !beginsWithVerb(detail) &&
      (states.test(title) || !marked.test(sourceOf(postmortem, { line: span.line, endLine: span.line })[0] ?? '')),
  )
}

/**
 * One problem about all the items, at the first of them: `2 action items without an owner: …`; none without items. Of
 * what may be no task it is only a note.
 */
export function aboutItems(
  postmortem: Postmortem,
  items: readonly ActionItem[],
  fact: string,
  help: string,
  severity?: Severity,
): readonly Problem[] {
  const [first] = items
  if (!first) return []
  const message = `${count(items.length, 'action item')} ${fact}: ${named(items)}`
  const milder = isGuessed(postmortem, items) ? 'info' : severity
  return [{ at: first.span, message, help, ...(milder ? { severity: milder } : {}) }]
}

/** "Our engineers have taken these steps:" */
const doneByLead =
  /\b(?:have|has|were|was) (?:already |since |been |also )*(?:taken|implemented|made|completed|put in place)\b[^.]{0,80}:$/i

/** The line of prose before the list that an item stands in, by the item's line. */
function leadsOf({ lines, actionItems }: Postmortem): ReadonlyMap<number, string> {
  const listed = new Set(
    actionItems.flatMap(({ span }) => Array.from({ length: span.endLine - span.line + 1 }, (_, at) => span.line + at)),
  )
  const leads = new Map<number, string>()
  let lead = ''
  for (const { line, text } of lines) {
    if (listed.has(line)) leads.set(line, lead)
    else if (text !== '') lead = text
  }
  return leads
}

/** "#2127": what is to be done, by whom and until when, its issue says. */
const isReference = ({ title, detail, issue }: ActionItem): boolean =>
  issue !== null && detail === '' && /^\S*#?\d+$/.test(title)

const known = new WeakMap<Postmortem, readonly ActionItem[]>()

/** Those still to be done. One told as done is asked for its mark, by `action-item-done`, and for nothing else. */
export function open(postmortem: Postmortem): readonly ActionItem[] {
  const found = known.get(postmortem)
  if (found) return found
  const leads = leadsOf(postmortem)
  const items = postmortem.actionItems.filter(
    (item) =>
      !item.done && !isReference(item) && !toldAsDone(item) && !doneByLead.test(leads.get(item.span.line) ?? ''),
  )
  known.set(postmortem, items)
  return items
}

/** Title and detail. */
export function wording({ title, detail }: ActionItem): string {
  return detail ? `${title}. ${detail}` : title
}

const artefact =
  /`|\]\(|https?:|\d|%|\b[a-z]+[A-Z]\w*|\b\w+\.(?:ya?ml|json|conf|cfg|ini|py|js|ts|sh|sql|md|tf|go|rb|php|service)\b|\bdone when\b/

/** The item as written names something that one can point at: code, a file, a link, a number. */
export function pointsAtSomething(postmortem: Postmortem, item: ActionItem): boolean {
  const source = sourceOf(postmortem, item.span).join('\n')
  return artefact.test(source.replace(/^\s*(?:[-*+]|\d{1,4}[.)])\s/gm, '').replace(/\[[ x]\]/gi, ''))
}
