import type { SourceLine } from './markdown.ts'
import { isNoAction } from './no-task.ts'
import type { ActionItem, ActionItemType, Span } from './postmortem.ts'
import { type Facts, factsOf, type Titled } from './task-text.ts'
import { beginsWithVerb } from './verb.ts'

/** What the headings above a task say of it. */
export interface Group {
  type: ActionItemType | null
  due: ActionItem['due']
  done: boolean
}

/** The bold words that a task begins with. */
export function boldLead({ source, text }: SourceLine): string | null {
  const match = source.match(/^[^\p{L}\p{N}*_]{0,6}(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*[:：]?/u)
  const lead = match?.[1]?.replace(/[`~]/g, '').replace(/\s+/g, ' ').trim()
  return lead && text.includes(lead) ? lead : null
}

/** Puts a task together from its words and from what its group and its hidden comments say. */
export function taskOf(
  named: Titled,
  text: string,
  span: Span,
  checked: boolean | null,
  group: Group,
  lines: readonly string[],
  source = text,
): ActionItem {
  const facts: Facts = factsOf(text, source)
  const raw = lines.slice(span.line - 1, span.endLine).join('\n')
  return {
    ...named,
    span,
    ...facts,
    done: checked ?? (facts.done || group.done),
    due: facts.due ?? group.due,
    type: facts.type ?? group.type,
    ...markersIn(raw),
  }
}

/** What hidden comments in a task's lines say. */
export function markersIn(raw: string): Pick<ActionItem, 'id' | 'optedOut'> {
  return {
    id: raw.match(/<!--\s{0,9}id:\s{0,9}([\w.:-]{1,80})\s{0,9}-->/i)?.[1] ?? null,
    optedOut: /<!--\s{0,9}no-issue\b/i.test(raw),
  }
}

/** Whether the words are a task, and no blank to fill in. */
/** "This setting ensures that …" explains the item above. */
const remark =
  /^progress (?:may|can|will) be (?:tracked|followed)|^(?:the|this) (?:\w+ )?(?:incident|issue|outage|problem|breach|failure) (?:was|were|has been|highlight|show|taught|underscor)|^(?:improvements?(?: ?\/ ?fixes)?|tasks?|action items?|to-?dos?|measures|prevention)\s?:?$|^(?:this|these) \w+(?: \w+)? (?:ensures?|means|allows?|prevents?|helps|guarantees?|makes?)\b/i

/** Signatures, closing words and how things are, unless something is ordered in them. */
const aside =
  /^\[n\/?a\]|^remember\b[,:]|^by\s?[:–-]|^(?:in )?conclusion\s?[:,–-]|\b(?:everything|all services?|the (?:service|site|system)) (?:is|are) (?:now )?back to normal\b/i
const orders = (text: string): boolean =>
  text.split(/(?:[:：;,.–—]|\s-)\s+|\]\s+/).some((part) => beginsWithVerb(part.replace(/^to\s/i, '')))

const notApplicable = /^\[n\/?a\]/i

/** Characters of a line that may be a command. */
const commandLength = 200

/** Pasted lines of a shell or of a configuration. */
const command =
  /^\[?(?:bash|sh|shell|zsh|console)\]|^#!\s?\/|^(?:\$|sudo|cat|echo|cd|mkdir|chmod|chown|ln|rm|cp|mv|sed|grep|exec|apt(?:-get)?)\s?[\s-]*[./$'"{>][^ ]*[/>{]|\{$|^\S+[>=]{1,2}\S*\/\S+$/

export function isTask(text: string): boolean {
  return (
    text !== '' &&
    !remark.test(text) &&
    !(aside.test(text) && (notApplicable.test(text) || !orders(text))) &&
    !isNoAction(text) &&
    !command.test(text.slice(0, commandLength)) &&
    !/^(?:n\/?a|none|tbd|todo|-+|\.{3}.*|…)\.?$/i.test(text)
  )
}

/** "Owner: …" says something of the task above it. */
export function isField(text: string): boolean {
  return /^(?:owner|assignee|assigned to|due|priority|status|type|ticket|issue|why|what|how|eta|deadline|responsable)\b[^:]{0,20}:/i.test(
    text,
  )
}
