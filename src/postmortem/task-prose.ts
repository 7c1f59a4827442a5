import type { Block, SourceLine } from './markdown.ts'
import { joined } from './markdown.ts'
import type { ActionItem, Span } from './postmortem.ts'
import { boldLead, type Group, isField, isTask, taskOf } from './task.ts'
import { titled } from './task-text.ts'
import { beginsWithVerb, isVerb } from './verb.ts'

/** A task list, one task behind its label, or a section whose separable measures are the tasks. */
export type Place = 'list' | 'one' | 'measures'

/** Plain lines and paragraphs, one task each. */
export function readTaskProse(
  blocks: readonly Block[],
  place: Place,
  group: Group,
  lines: readonly string[],
): ActionItem[] {
  const passages = withSteps(blocks.flatMap((block) => (block.type === 'paragraph' ? unwrapped(block.lines) : [])))
  const places = new Map(passages.map((passage, i) => [passage, i]))
  const end = passages.findIndex(({ text }, i) => i > 0 && closing.test(text))
  const told = (end < 0 ? passages : passages.slice(0, end)).filter(
    ({ text }) => text !== '' && !introduction.test(text) && !isField(text),
  )
  const single = told.length === 1 ? told[0] : undefined
  if (
    single &&
    place === 'list' &&
    titled(single.text, boldLead(single)).title === titled(single.text).title &&
    leadless(single.text)
  ) {
    return sentences(single.text)
      .filter((text) => isTask(text) && isShortOrMeasure(text))
      .map((text) => taskOf(titled(text), text, spanOf(single, lines.length), null, group, lines))
  }
  const promised = told.filter(({ text }) => (told.length > 1 ? isMeasure(text) : isPromise(text)))
  const tasks =
    place === 'one'
      ? told.slice(0, 1)
      : place === 'list'
        ? told.filter(({ text }) => isShortOrMeasure(text))
        : promised.length > told.length / 2
          ? promised
          : []
  return tasks
    .filter(({ text }) => isTask(text))
    .map((passage) => {
      const box = passage.text.match(/^\[([ xX]?)\]\s*/)
      const text = passage.text.slice(box?.[0].length ?? 0)
      return taskOf(
        titled(text, boldLead(passage)),
        [text, ...fieldsUnder(passage, passages, (places.get(passage) ?? 0) + 1)].join('\n'),
        spanOf(passage, lines.length),
        box ? /x/i.test(box[1] ?? '') : null,
        group,
        lines,
        passage.source,
      )
    })
}

/** "Deadline: 4 March" on the lines right under a task. */
function fieldsUnder(task: SourceLine, passages: readonly SourceLine[], at: number): string[] {
  const { endLine } = spanOf(task, Number.POSITIVE_INFINITY)
  const fields: string[] = []
  for (const { line, text } of passages.slice(at, at + mostFields)) {
    if (!isField(text) || line !== endLine + 1 + fields.length) break
    fields.push(text)
  }
  return fields
}

/** Fields that a task may have. */
const mostFields = 8

/** "…, keep the following in mind." */
const introduction = /[:：]$|\b(?:the following|as follows|in mind)\b[^.!?:]{0,40}\.$/i

const closing =
  /^(?:note that|in (?:conclusion|summary|closing)|to (?:conclude|summari[sz]e)|by (?:implementing|addressing|taking|following|learning|adopting|completing|applying|doing)\b.*\b(?:we|our|the)\b|this (?:incident|postmortem|post-mortem|outage|report|document|event|experience)\b|these (?:measures|actions|steps|tasks|improvements|changes)\b|with these\b|overall\b|the outlined\b|thank|hope (?:this|that) (?:clarif|help|answer|give|provide)|(?:(?:best|kind|warm) )?(?:regards|wishes)\W*$|sincerely|we (?:apologi[sz]e|extend|appreciate|remain|regret|are committed)|en conclusi[oó]n|em conclusão|pour conclure|github repo)/i

function leadless(text: string): boolean {
  return !/^[^.!?]{2,80}[:：]\s/.test(text)
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
}

/** One lone paragraph counts only where it says firmly what will be done, or orders it in one sentence; a wish does not. */
function isPromise(text: string): boolean {
  const [first = '', ...more] = sentences(text)
  const order = more.length === 0 && isVerb(first.match(/^[\p{L}-]+/u)?.[0] ?? '')
  return order || /\b(?:will(?! (?:only|not|never|likely|probably)\b)|(?:is|are) (?:going|planning) to)\b/i.test(first)
}

/** So many words are no task but where they say what to do. */
const story = 20
const isShortOrMeasure = (text: string): boolean => {
  const [main = ''] = text.split(/[,:;]|\b(?:that|which|who|when|because)\b/, 1)
  return text.split(' ').length < story || isMeasure(text) || /@[\w-]/.test(text) || !finite.test(main)
}

const finite = /\b(?:was|were|did|had|has|have|is|are)\b|['’]ve\b|n['’]t\b/i

/** Whether a passage speaks of something to do, and not of what happened. */
function isMeasure(text: string): boolean {
  const [first = ''] = sentences(text)
  if (/^[^.!?]{2,80}[:：]\s/.test(text)) return true
  if (/\b(?:following|below|above)\b.{0,40}\b(?:measures?|actions?|steps|tasks)\b/i.test(first)) return false
  if (/\bsteps (?:below|above)\b|\bshould (?:not|never) (?:\w+ )?(?:lead|cause|result|bring|break)\b/i.test(first))
    return false
  if (/\b(?:will|should|must|needs? to|going to|plan(?:s|ning)? to|planned|recommend(?:s|ed)?)\b/i.test(first))
    return true
  const [, main = ''] = first.match(/,\s+(?:then |please |always )?([\p{L}-]+)/u) ?? []
  const told = /\b(?:was|were|did|had|could have|has|have|is|are)\b|['’]ve\b|n['’]t\b/i.test(first)
  return beginsWithVerb(first) || isVerb(main) || (first.split(' ').length <= 12 && !told)
}

/** "Automate the checks:" among tasks with leads is one of them, and the lines without leads behind it are its steps. */
function withSteps(passages: readonly SourceLine[]): readonly SourceLine[] {
  if (passages.filter(({ text }) => !leadless(text)).length < 2) return passages
  const groups: SourceLine[][] = []
  let open: SourceLine[] | null = null
  for (const passage of passages) {
    const { text } = passage
    const titles = /[:：]$/.test(text) && beginsWithVerb(text) && text.split(' ').length < 7
    if (open && !titles && leadless(text) && !closing.test(text)) open.push(passage)
    else groups.push([passage])
    if (titles) open = groups.at(-1) ?? null
    else if (!leadless(text)) open = null
  }
  return groups.map(joined)
}

/** A line shorter than this share of the longest was ended on purpose. */
const shareOfWidth = 0.7

/** Words after which a sentence goes on. */
const leadsOn = /\b(?:an?|the|of|to|in|for|and|or|with|by|on|its|our|this|that)$/i

/** Lines of a paragraph, those of a sentence that runs over several lines put together. */
function unwrapped(lines: readonly SourceLine[]): SourceLine[] {
  const wrapped = lines.some(
    ({ text }, i) => i > 0 && (/^[\p{Ll}]/u.test(text) || leadsOn.test(lines[i - 1]?.text ?? '')),
  )
  const full = shareOfWidth * Math.max(...lines.map(({ text }) => text.length))
  const groups: SourceLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)?.text ?? ''
    const open = before.length >= full && !/[.!?:]["')]*$/.test(before)
    if (last && wrapped && (open || leadsOn.test(before) || /^[\p{Ll}(]/u.test(line.text))) last.push(line)
    else groups.push([line])
  }
  return groups.map(joined)
}

/** A line that was parted at a section's name counts as two, which must not lead beyond the `last` of the file. */
function spanOf({ line, source }: SourceLine, last: number): Span {
  return { line, endLine: Math.min(last, line + source.split('\n').length - 1) }
}
