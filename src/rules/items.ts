import type { ActionItem, Postmortem } from '../postmortem/postmortem.ts'
import { count, enumerate, quote } from './phrase.ts'
import type { Problem, Severity } from './rule.ts'
import { toldAsDone } from './told-as-done.ts'
import { sourceOf } from './wording.ts'

/** `Add an alert`, `Add a test` and 3 more. */
export function named(items: readonly ActionItem[]): string {
  return enumerate(items.map(({ title }) => quote(title, 50)))
}

/** One problem about all the items, at the first of them: `2 action items without an owner: …`; none without items. */
export function aboutItems(
  items: readonly ActionItem[],
  fact: string,
  help: string,
  severity?: Severity,
): readonly Problem[] {
  const [first] = items
  if (!first) return []
  const message = `${count(items.length, 'action item')} ${fact}: ${named(items)}`
  return [{ at: first.span, message, help, ...(severity ? { severity } : {}) }]
}

/** Those still to be done. One told as done is asked for its mark, by `action-item-done`, and for nothing else. */
export function open({ actionItems }: Postmortem): readonly ActionItem[] {
  return actionItems.filter((item) => !item.done && !toldAsDone(item))
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
