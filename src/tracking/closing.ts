import type { Place } from './content.ts'
import type { Closing } from './mark.ts'

/** Why we closed an issue, as its body says; the place is where this was seen. */
export function closingSentence(
  closing: Exclude<Closing, 'duplicate' | 'unmerged'>,
  { repository, commit }: Place,
): string {
  const at = `[\`${commit.slice(0, 7)}\`](${repository}/commit/${commit})`
  return closing === 'done'
    ? `the report marks this action item as done at ${at}.`
    : `the report no longer holds this action item at ${at}.`
}

/** A pull request's number without `#`, which would refer back from its page. */
export function unmergedSentence(pull: number): string {
  return `pull request ${pull}, which brought this action item, was closed without being merged.`
}

export function duplicateSentence(original: number): string {
  return `the same action item is tracked in #${original}.`
}
