import type { ActionItem } from '../postmortem/postmortem.ts'
import { beginsWithVerb, isVerb } from '../postmortem/verb.ts'
import { cut, oneLine } from './text.ts'

export const longestTitle = 120

/**
 * Title of an item's issue, plain text of at most 120 code points: the item's own, and where that is a mere name ("Training Sessions"),
 * with the first clause of its detail.
 */
export function issueTitle(item: ActionItem): string {
  const lead = cut(oneLine(item.title), 1000).replace(/[\s:.]+$/u, '')
  const clause = saysWhatToDo(lead) ? '' : firstSentence(cut(oneLine(item.detail), 1000))
  const title = clause === '' ? lead : lead === '' ? clause : `${lead}: ${lowered(clause)}`
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? cut(title, longestTitle) : 'Action item without words'
}

/** At least three words, with a verb where tasks have it: many a verb is a noun elsewhere ("Enhanced cache monitoring"). */
function saysWhatToDo(lead: string): boolean {
  const words = lead.split(' ').filter((word) => /\p{L}/u.test(word))
  if (words.length < 3) return false
  return beginsWithVerb(lead) || words.some((word, index) => index > 0 && isVerb(word) && leadsToVerb(words[index - 1]))
}

function leadsToVerb(before = ''): boolean {
  return /^(?:to|and|we|must|should|will|not)$|ly$|[:;,/]$/iu.test(before)
}

/** Without its final stop; a point inside a version or a file name ends nothing. */
function firstSentence(text: string): string {
  const end = /[.!?](?=\s+\p{Lu})|[.!?]+$|;(?=\s)/u.exec(text)
  return (end === null ? text : text.slice(0, end.index)).trim()
}

/** "Conduct training" → "conduct training"; names and abbreviations ("SLO", "MySQL", "I") keep their capital. */
function lowered(clause: string): string {
  const first = clause.split(' ', 1)[0] ?? ''
  return /^\p{Lu}[\p{Ll}'’-]+[,:]?$/u.test(first) && isVerb(first.replace(/[,:]$/u, ''))
    ? clause.slice(0, 1).toLowerCase() + clause.slice(1)
    : clause
}
