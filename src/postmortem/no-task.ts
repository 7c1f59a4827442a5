import type { Block } from './markdown.ts'
import { joined } from './markdown.ts'
import type { Label } from './outline.ts'
import type { Text } from './postmortem.ts'
import { beginsWithVerb, isVerb } from './verb.ts'

/**
 * What stands among the measures and is no task.
 */

/** "No further actions are needed." */
const noAction =
  /^(?:no|none|not?hing|ninguna|aucune|nenhuma)\b.{0,40}\b(?:action|task|follow-?up|change|measure|acción|mesure|ação)s?\b/i

/** Says that there is nothing to do, and does not say what. */
export const isNoAction = (text: string): boolean =>
  /^(?:no|none|nothing) (?:(?:further|additional|other|more|corrective|follow-?up) ){0,2}(?:action|task|follow-?up|change|measure)s? (?:(?:is|are|was|were) )?(?:needed|required|planned|necessary|taken)\b(?!.*[:;])/i.test(
    text,
  )

/** "No action is needed, because …" */
export function findNoAction(labels: readonly Label[]): Text | null {
  for (const block of labels.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'paragraph') continue
    const { text } = joined(block.lines)
    if (noAction.test(text)) return { text, span: block.span }
  }
  return null
}

/** "The import filled the disk, which caused …": what happened, and nothing to do. */
export function tellsStory({ items }: Extract<Block, { type: 'list' }>): boolean {
  const texts = items.map(({ blocks: [first] }) => (first?.type === 'paragraph' ? joined(first.lines).text : ''))
  return texts.length > 1 && texts.every((text) => happened.test(text) && !promised.test(text) && !beginsWithVerb(text))
}

const happened = /\b(?:caused|led to|resulted in|crashed|ran out|failed to|broke)\b/i
const promised = /\b(?:will|should|must|shall|needs? to|to be)\b/i

/** "static-a", "static-b": what was dealt with, each by its name alone. */
export function namesThings({ items }: Extract<Block, { type: 'list' }>): boolean {
  return items.every(({ blocks: [first, ...more] }) => {
    const { text, source } = first?.type === 'paragraph' ? joined(first.lines) : { text: '', source: '' }
    return more.length === 0 && /^[a-z][\w.-]*$/.test(text) && !isVerb(text) && source.length < 100
  })
}

/** A group of measures that nobody here will take, and closing remarks. */
export const declined =
  /^\W*(?:conclusions?|acknowledge?ments?|references|contributors|thanks|thank you|credits?)\W*$|^\W*recommendations? (?:for|to) (?:\w+ ){0,4}(?:users|maintainers|customers|developers|operators|the public|the community)\b|^(?:not doing|not planned|won['’]t (?:do|fix)|rejected|declined|out of scope|no se hará|non retenu)/i

/** "Recommendations for maintainers of packages": advice that others may follow. */
export const advice =
  /\brecommendations? (?:for|to) (?:\w+ ){0,4}(?:users|maintainers|customers|developers|operators|the public|the community)\b/i

/** What a template offers, or what is explained and not done. */
export const examples =
  /^\W*(?:examples?|for example|e\.g\.|(?:configurable )?(?:parameters|options|settings|variables))\s?[:：]?$/i
